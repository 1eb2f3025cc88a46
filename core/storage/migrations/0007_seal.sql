-- The end of the chain, sealed with each act that is added: one row. `mac` is keyed with the project's secret and kept up by everybody,
-- `signature` by whoever may read that secret. The row is put in by the program, in the transaction of this script.
CREATE TABLE chain_seal (
    seq BIGINT NOT NULL,
    hash TEXT NOT NULL,
    mac TEXT NOT NULL,
    signed_seq BIGINT NOT NULL,
    signed_hash TEXT NOT NULL,
    signature TEXT NOT NULL
);

-- Copies of the whole project that were made: what a withdrawal has to ask its people to erase.
CREATE TABLE backup_record (
    folder TEXT PRIMARY KEY,
    made_at TEXT NOT NULL,
    chain_seq BIGINT NOT NULL
);

-- 1: about to be put in its place; whoever opens the project next sees whether it got there.
ALTER TABLE release_record ADD COLUMN is_pending INTEGER NOT NULL DEFAULT 0;
