-- What a withdrawal leaves behind: digests keyed with the project's own key, so that neither the number nor its photos come back.
CREATE TABLE tombstone (
    digest TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
);

-- Originals that a committed withdrawal has still to erase from disk; an empty one stands for the database's own remnants.
CREATE TABLE erasure (
    content TEXT PRIMARY KEY
);

-- Who stands in which row of a release, as keyed digests; `leaf` is the row's consent record in the manifest's Merkle tree.
CREATE TABLE release_row (
    folder TEXT NOT NULL REFERENCES release_record (folder),
    place INTEGER NOT NULL,
    photo TEXT NOT NULL,
    volunteer TEXT NOT NULL,
    leaf TEXT NOT NULL,
    PRIMARY KEY (folder, place)
);
CREATE INDEX release_row_by_volunteer ON release_row (volunteer);

-- Volunteers who withdrew after the release was built.
ALTER TABLE release_record ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
