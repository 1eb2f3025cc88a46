-- A reviewer's undo steps, in order, and what each did to every photo of it. Only theirs and only for them: no act of the
-- project hangs on these rows, and they go with their photos.
CREATE TABLE review_step (
    reviewer TEXT NOT NULL,
    step BIGINT NOT NULL,
    name TEXT NOT NULL,
    is_done INTEGER NOT NULL,
    PRIMARY KEY (reviewer, step)
);

CREATE TABLE review_step_value (
    owner TEXT NOT NULL,
    step BIGINT NOT NULL,
    photo TEXT NOT NULL REFERENCES photo (photo) ON DELETE CASCADE,
    side TEXT NOT NULL,
    verdict TEXT NOT NULL,
    x INTEGER NOT NULL, y INTEGER NOT NULL, w INTEGER NOT NULL, h INTEGER NOT NULL,
    angle DOUBLE PRECISION NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    second_look INTEGER NOT NULL,
    reviewer TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    PRIMARY KEY (owner, step, photo, side),
    FOREIGN KEY (owner, step) REFERENCES review_step (reviewer, step) ON DELETE CASCADE
);
CREATE INDEX review_step_value_by_photo ON review_step_value (photo);
