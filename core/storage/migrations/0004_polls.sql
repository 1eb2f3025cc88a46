-- Whether a question is being voted on. No row: open, in its first round.
CREATE TABLE poll (
    question TEXT PRIMARY KEY,
    is_open INTEGER NOT NULL,
    round INTEGER NOT NULL,
    reason TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL
);

-- What another round is about; a round without rows is about all subjects.
CREATE TABLE poll_subject (
    question TEXT NOT NULL,
    round INTEGER NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (question, round, subject)
);

-- Labels that a person decided because the votes did not.
CREATE TABLE decision (
    question TEXT NOT NULL,
    subject TEXT NOT NULL,
    choice TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (question, subject)
);
