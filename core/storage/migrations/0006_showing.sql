-- Where the permission to print a headshot of the volunteer in a figure is kept; empty: not given. It goes with the submission.
ALTER TABLE submission ADD COLUMN showing_note TEXT NOT NULL DEFAULT '';
