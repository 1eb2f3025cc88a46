-- What volunteers are asked to agree to, each version for ever: a submission of the portal names its own ("portal-3").
CREATE TABLE consent_form (
    version INTEGER PRIMARY KEY,
    published_at TEXT NOT NULL,
    wording TEXT NOT NULL,
    withdrawal_days INTEGER NOT NULL,
    minimum_age INTEGER NOT NULL
);
