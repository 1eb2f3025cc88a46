-- Plain SQL that SQLite and PostgreSQL both read. Natural keys only, so that no engine's counters are needed.
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE submission (
    number TEXT PRIMARY KEY,
    submitted_at TEXT,
    ip TEXT NOT NULL DEFAULT '',
    birth_year INTEGER,
    consent TEXT NOT NULL,
    consent_note TEXT NOT NULL DEFAULT '',
    form_version TEXT NOT NULL DEFAULT '',
    imported_at TEXT NOT NULL,
    state TEXT NOT NULL,
    same_as TEXT REFERENCES submission (number)
);

CREATE TABLE photo (
    photo TEXT PRIMARY KEY,
    volunteer TEXT NOT NULL REFERENCES submission (number),
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    orientation INTEGER NOT NULL,
    original_name TEXT NOT NULL DEFAULT '',
    perceptual_hash TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL DEFAULT '',
    same_as TEXT REFERENCES photo (photo)
);
CREATE INDEX photo_by_volunteer ON photo (volunteer);
CREATE INDEX photo_by_content ON photo (sha256);

-- Photos that look alike and are no doubles: a person said so.
CREATE TABLE kept_apart (
    first TEXT NOT NULL REFERENCES photo (photo),
    second TEXT NOT NULL REFERENCES photo (photo),
    PRIMARY KEY (first, second)
);

CREATE TABLE intake_problem (
    folder TEXT NOT NULL,
    source TEXT NOT NULL,
    problem TEXT NOT NULL,
    PRIMARY KEY (folder, source, problem)
);

CREATE TABLE proposal (
    photo TEXT PRIMARY KEY REFERENCES photo (photo),
    x INTEGER NOT NULL, y INTEGER NOT NULL, w INTEGER NOT NULL, h INTEGER NOT NULL,
    angle DOUBLE PRECISION NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    flags INTEGER NOT NULL,
    detector TEXT NOT NULL
);

CREATE TABLE review (
    photo TEXT PRIMARY KEY REFERENCES photo (photo),
    verdict TEXT NOT NULL,
    x INTEGER NOT NULL, y INTEGER NOT NULL, w INTEGER NOT NULL, h INTEGER NOT NULL,
    angle DOUBLE PRECISION NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    second_look INTEGER NOT NULL DEFAULT 0,
    reviewer TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    version INTEGER NOT NULL
);

CREATE TABLE question (
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    scope TEXT NOT NULL,
    wording TEXT NOT NULL,
    choices TEXT NOT NULL,
    PRIMARY KEY (name, version)
);

CREATE TABLE ballot (
    question TEXT NOT NULL,
    subject TEXT NOT NULL,
    voter TEXT NOT NULL,
    choice TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (question, subject, voter)
);

-- What a voter answered before a change of mind; `choice` is empty where an answer was taken back.
CREATE TABLE ballot_history (
    question TEXT NOT NULL,
    subject TEXT NOT NULL,
    voter TEXT NOT NULL,
    revision INTEGER NOT NULL,
    choice TEXT NOT NULL,
    cast_at TEXT NOT NULL,
    PRIMARY KEY (question, subject, voter, revision)
);

CREATE TABLE release_record (
    folder TEXT PRIMARY KEY,
    built_at TEXT NOT NULL,
    photos INTEGER NOT NULL,
    volunteers INTEGER NOT NULL,
    settings TEXT NOT NULL,
    manifest_sha256 TEXT NOT NULL,
    chain_seq BIGINT NOT NULL,
    chain_hash TEXT NOT NULL
);

-- Every act, hashed with its predecessor. No names, no numbers, no contents: keyed digests of them.
CREATE TABLE chain (
    seq BIGINT PRIMARY KEY,
    at TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    actor TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX chain_by_subject ON chain (subject);
