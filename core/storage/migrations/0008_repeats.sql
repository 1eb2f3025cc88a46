-- A question in Japanese too, with a panel of its own and with hidden repeats. What was asked before stays as it was asked.
ALTER TABLE question ADD COLUMN wording_ja TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN choices_ja TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN panel INTEGER NOT NULL DEFAULT 0;
ALTER TABLE question ADD COLUMN repeat_percent INTEGER NOT NULL DEFAULT 0;

-- What voters answered when a subject came a second time, unannounced. Never counted. The last revision is in force; its
-- `choice` is empty where the answer was taken back.
CREATE TABLE repeat_ballot (
    question TEXT NOT NULL,
    subject TEXT NOT NULL,
    voter TEXT NOT NULL,
    revision INTEGER NOT NULL,
    choice TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (question, subject, voter, revision)
);
