-- What each login of a team may do, held by PostgreSQL itself. Run whole by the project's owner, again after each
-- migration; @database@ is the database's name. Tables live in schema "paulownia". Voters see schema "voting" only:
-- views of what they need, and functions that run with the owner's rights and take the voter's name from the
-- login. See docs/voting-postgres.md.

DO $$
DECLARE role text;
BEGIN
    FOREACH role IN ARRAY ARRAY['@database@_voter', '@database@_curator', '@database@_pi', '@database@_portal'] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = role) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', role);
        END IF;
    END LOOP;
END $$;

REVOKE ALL ON DATABASE "@database@" FROM PUBLIC;
GRANT CONNECT ON DATABASE "@database@" TO "@database@_voter", "@database@_curator", "@database@_pi", "@database@_portal";
ALTER DATABASE "@database@" SET search_path = paulownia;

-- Curators and PIs. Nobody but the owner changes or deletes an act; ballots are the voters' and, from sheets, the PIs'.
REVOKE ALL ON SCHEMA paulownia FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA paulownia FROM PUBLIC, "@database@_voter", "@database@_curator", "@database@_pi", "@database@_portal";
GRANT USAGE ON SCHEMA paulownia TO "@database@_voter", "@database@_curator", "@database@_pi", "@database@_portal";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA paulownia TO "@database@_curator", "@database@_pi";
REVOKE INSERT, UPDATE ON ballot, ballot_history, repeat_ballot FROM "@database@_curator"; -- deleting: see guard_votes()
REVOKE INSERT, DELETE ON chain_seal FROM "@database@_curator", "@database@_pi";
REVOKE UPDATE, DELETE ON chain FROM "@database@_curator", "@database@_pi";
REVOKE INSERT, UPDATE, DELETE ON schema_info FROM "@database@_curator", "@database@_pi";
GRANT SELECT ON schema_info, question, poll_subject TO "@database@_voter";

-- The volunteers' web page takes submissions in and blanks addresses that are overdue; it sees no review and no vote, and withdraws nobody.
GRANT SELECT ON schema_info, setting, consent_form, submission, photo, intake_problem, tombstone, erasure, chain, chain_seal TO "@database@_portal";
GRANT INSERT ON setting, consent_form, submission, photo, intake_problem, chain TO "@database@_portal"; -- a setting: see guard_settings()
GRANT UPDATE (ip) ON submission TO "@database@_portal";
GRANT UPDATE ON chain_seal TO "@database@_portal";
GRANT DELETE ON intake_problem TO "@database@_portal";

-- HMAC-SHA-256 (RFC 2104) with the project's key, as AuditChain::digestOf() in C++: a domain, a zero byte, the content.
CREATE OR REPLACE FUNCTION paulownia.digest_of(domain text, content bytea) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
    key bytea := (SELECT decode(value, 'hex') FROM paulownia.setting WHERE setting.key = 'chain_key');
    inner_pad bytea := decode(repeat('36', 64), 'hex');
    outer_pad bytea := decode(repeat('5c', 64), 'hex');
BEGIN
    IF length(content) = 0 THEN RETURN ''; END IF;
    FOR i IN 0 .. length(key) - 1 LOOP
        inner_pad := set_byte(inner_pad, i, get_byte(inner_pad, i) # get_byte(key, i));
        outer_pad := set_byte(outer_pad, i, get_byte(outer_pad, i) # get_byte(key, i));
    END LOOP;
    RETURN encode(sha256(outer_pad || sha256(inner_pad || convert_to(domain, 'UTF8') || '\x00'::bytea || content)), 'hex');
END $$;

CREATE OR REPLACE FUNCTION paulownia.utc_now() RETURNS text LANGUAGE sql VOLATILE AS $$
    SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

-- As AuditChain::macOf(): what seals the chain's end.
CREATE OR REPLACE FUNCTION paulownia.mac_of(seq BIGINT, hash text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT paulownia.digest_of('chain-seal', convert_to(concat_ws(E'\n', 'paulownia-chain', seq, hash, ''), 'UTF8'))
$$;

-- As AuditChain::append(), without the signature, whose key voters do not have; the caller holds the write lock.
CREATE OR REPLACE FUNCTION paulownia.append_act(act text, subject text, content text) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    kind text := split_part(act, '.', 1);
    e paulownia.chain;
BEGIN
    SELECT seq, hash INTO e.seq, e.previous FROM paulownia.chain ORDER BY seq DESC LIMIT 1;
    e.seq := coalesce(e.seq, 0) + 1;
    e.previous := coalesce(e.previous, repeat('0', 64));
    e.at := paulownia.utc_now();
    e.act := act;
    e.subject := paulownia.digest_of(kind, convert_to(subject, 'UTF8'));
    e.content := paulownia.digest_of(kind, convert_to(content, 'UTF8'));
    e.actor := paulownia.digest_of('actor', convert_to(session_user, 'UTF8'));
    e.hash := encode(sha256(convert_to(
        concat_ws(E'\n', e.previous, e.seq, e.at, e.act, e.subject, e.content, e.actor), 'UTF8')), 'hex');
    INSERT INTO paulownia.chain SELECT e.*;
    UPDATE paulownia.chain_seal s SET seq = e.seq, hash = e.hash, mac = paulownia.mac_of(e.seq, e.hash)
        WHERE s.seq = e.seq - 1 AND s.hash = e.previous AND s.mac = paulownia.mac_of(s.seq, s.hash);
END $$;

-- Every act follows the last one and names the login that did it, whoever's program wrote it.
CREATE OR REPLACE FUNCTION paulownia.guard_chain() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER
SET search_path = paulownia, pg_temp AS $$
DECLARE last chain;
BEGIN
    SELECT * INTO last FROM chain ORDER BY seq DESC LIMIT 1;
    IF NEW.seq <> coalesce(last.seq, 0) + 1 OR NEW.previous <> coalesce(last.hash, repeat('0', 64)) THEN
        RAISE EXCEPTION 'act % does not follow the last one', NEW.seq USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW.actor <> digest_of('actor', convert_to(session_user, 'UTF8')) THEN
        RAISE EXCEPTION 'an act in another name than %', session_user USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER guard_chain BEFORE INSERT ON chain FOR EACH ROW EXECUTE FUNCTION paulownia.guard_chain();

-- Waits, `seconds` at most, until every transaction that is under way now has ended; how many have not. What these saw is
-- nobody's to see any more, and a table that is then written anew holds nothing that was deleted.
CREATE OR REPLACE FUNCTION paulownia.others_left(seconds INTEGER) RETURNS BIGINT LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    until TIMESTAMPTZ := clock_timestamp() + make_interval(secs => seconds);
    others text[] := ARRAY(SELECT virtualtransaction FROM pg_locks WHERE locktype = 'virtualxid' AND pid <> pg_backend_pid());
    remaining BIGINT;
BEGIN
    LOOP
        SELECT count(*) INTO remaining FROM pg_locks WHERE locktype = 'virtualxid' AND virtualtransaction = ANY (others);
        IF remaining = 0 OR clock_timestamp() >= until THEN RETURN remaining; END IF;
        PERFORM pg_sleep(0.05);
    END LOOP;
END $$;

-- The planner's statistics would keep values of rows that a withdrawal erased: none are taken of texts.
DO $$
DECLARE c record;
BEGIN
    FOR c IN SELECT a.attrelid::regclass AS named, a.attname FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
             WHERE t.relnamespace = 'paulownia'::regnamespace AND t.relkind = 'r' AND a.atttypid = 'text'::regtype AND NOT a.attisdropped LOOP
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS 0', c.named, c.attname);
    END LOOP;
END $$;

-- Who opens a project puts its key in where it is missing. The web page may ask for that, and put in nothing that is not there.
CREATE OR REPLACE FUNCTION paulownia.guard_settings() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER
SET search_path = paulownia, pg_temp AS $$
BEGIN
    IF NOT pg_has_role(session_user, '@database@_portal', 'MEMBER') OR pg_has_role(session_user, '@database@_pi', 'MEMBER')
       OR EXISTS (SELECT 1 FROM setting WHERE key = NEW.key) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a setting by the web page' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE OR REPLACE TRIGGER guard_settings BEFORE INSERT ON setting FOR EACH ROW EXECUTE FUNCTION paulownia.guard_settings();

-- A curator deletes votes where their volunteer is withdrawn by the end of the same transaction, and no others.
CREATE OR REPLACE FUNCTION paulownia.guard_votes() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER
SET search_path = paulownia, pg_temp AS $$
BEGIN
    IF NOT pg_has_role(session_user, '@database@_curator', 'MEMBER') OR pg_has_role(session_user, '@database@_pi', 'MEMBER')
       OR EXISTS (SELECT 1 FROM tombstone WHERE digest = digest_of('withdrawn-number', convert_to(substr(OLD.subject, 1, 8), 'UTF8'))) THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'a vote on a volunteer who has not withdrawn' USING ERRCODE = 'insufficient_privilege';
END $$;
DO $$
DECLARE votes regclass;
BEGIN
    FOREACH votes IN ARRAY ARRAY['ballot', 'ballot_history', 'repeat_ballot']::regclass[] LOOP
        EXECUTE format('DROP TRIGGER IF EXISTS guard_votes ON %s', votes);
        EXECUTE format('CREATE CONSTRAINT TRIGGER guard_votes AFTER DELETE ON %s DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION paulownia.guard_votes()', votes);
    END LOOP;
END $$;

-- Why no answer of the one who is logged in is taken about this subject; NULL: it is. A choice of '' takes one back.
CREATE OR REPLACE FUNCTION paulownia.why_not(the_question text, the_subject text, the_choice text) RETURNS text LANGUAGE plpgsql STABLE
SET search_path = paulownia, pg_temp AS $$
DECLARE
    asked question;
    asking poll;
BEGIN
    SELECT * INTO asked FROM question WHERE name = the_question ORDER BY version DESC LIMIT 1;
    IF NOT FOUND THEN RETURN 'no-question'; END IF;
    SELECT * INTO asking FROM poll p WHERE p.question = the_question;
    IF asking.is_open = 0 THEN RETURN 'closed'; END IF;
    IF EXISTS (SELECT 1 FROM poll_subject s WHERE s.question = the_question AND s.round = asking.round)
       AND NOT EXISTS (SELECT 1 FROM poll_subject s WHERE s.question = the_question AND s.round = asking.round AND s.subject = the_subject) THEN
        RETURN 'other-round';
    END IF;
    IF the_choice = '' THEN RETURN NULL; END IF;
    IF the_choice <> ALL (string_to_array(asked.choices, E'\t')) THEN RETURN 'no-choice'; END IF;
    IF NOT (asked.scope = 'photo' AND EXISTS (SELECT 1 FROM voting.photo p WHERE p.photo = the_subject)
            OR asked.scope <> 'photo' AND EXISTS (SELECT 1 FROM voting.photo p WHERE p.volunteer = the_subject)) THEN
        RETURN 'no-subject';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM ballot b WHERE b.question = the_question AND b.voter = session_user)
       AND (SELECT count(DISTINCT b.voter) FROM ballot b WHERE b.question = the_question)
           >= coalesce(nullif(asked.panel, 0), (SELECT value::INTEGER FROM setting WHERE key = 'panel')) THEN
        RETURN 'panel-full';
    END IF;
    RETURN NULL;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA paulownia FROM PUBLIC;

-- Voters. No file names, no addresses, no consent, no reviewers, no one else's votes.
DROP SCHEMA IF EXISTS voting CASCADE;
CREATE SCHEMA voting;
GRANT USAGE ON SCHEMA voting TO "@database@_voter";

CREATE VIEW voting.review WITH (security_barrier) AS
    SELECT photo, verdict, x, y, w, h, angle, '' AS reason, '' AS note, 0 AS second_look, '' AS reviewer, '' AS reviewed_at, 0 AS version
    FROM paulownia.review WHERE verdict = 'accepted';
CREATE VIEW voting.photo WITH (security_barrier) AS
    SELECT photo, volunteer, sha256, bytes, width, height, orientation, '' AS original_name, '' AS perceptual_hash, problem, same_as
    FROM paulownia.photo WHERE photo IN (SELECT photo FROM voting.review);
CREATE VIEW voting.submission WITH (security_barrier) AS
    SELECT number, state FROM paulownia.submission WHERE number IN (SELECT volunteer FROM voting.photo);
CREATE VIEW voting.setting WITH (security_barrier) AS
    SELECT key, value FROM paulownia.setting WHERE key = 'panel';
CREATE VIEW voting.ballot WITH (security_barrier) AS
    SELECT question, subject, voter, choice, cast_at FROM paulownia.ballot WHERE voter = session_user;
CREATE VIEW voting.repeat_ballot WITH (security_barrier) AS
    SELECT question, subject, voter, revision, choice, cast_at FROM paulownia.repeat_ballot WHERE voter = session_user;

CREATE VIEW voting.poll WITH (security_barrier) AS
    SELECT question, is_open, round, '' AS reason, '' AS changed_by, changed_at FROM paulownia.poll;

-- A voter's own order of the subjects rests on this: different for each, and no help to guess the project's key.
CREATE FUNCTION voting.order_key() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = paulownia, pg_temp AS $$
    SELECT digest_of('voter-key', convert_to(session_user, 'UTF8'))
$$;

-- A voter reached for what is another's: into the chain of acts, and into the server's log, which no rollback undoes.
CREATE FUNCTION voting.record_refusal(act text, target text) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER
SET search_path = paulownia, pg_temp AS $$
BEGIN
    IF act NOT IN ('refusal.read', 'refusal.write') THEN RETURN; END IF;
    RAISE LOG 'paulownia: % refused to %', act, session_user;
    PERFORM pg_advisory_xact_lock(20190208);
    PERFORM append_act(act, session_user || E'\t' || target, target);
END $$;

-- Takes the write lock. Whether the vote is the own; another's is refused, and recorded.
CREATE FUNCTION voting.is_own(the_question text, the_subject text, the_voter text) RETURNS BOOLEAN LANGUAGE plpgsql
SECURITY DEFINER SET search_path = paulownia, pg_temp AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(20190208);
    IF the_voter = session_user THEN RETURN TRUE; END IF;
    PERFORM voting.record_refusal('refusal.write', concat_ws(E'\t', the_question, the_subject, the_voter));
    RETURN FALSE;
END $$;

-- Casts, changes or (choice '') takes back the vote of the one who is logged in. Answers 'cast', 'changed', 'cleared',
-- 'same', or why not: 'not-yours' (recorded), 'no-question', 'closed', 'other-round', 'no-choice', 'no-subject', 'panel-full'.
CREATE FUNCTION voting.cast_ballot(the_question text, the_subject text, the_voter text, the_choice text) RETURNS text LANGUAGE plpgsql
SECURITY DEFINER SET search_path = paulownia, pg_temp AS $$
DECLARE
    old ballot;
    refusal text;
    act text := 'ballot.cast';
BEGIN
    IF NOT voting.is_own(the_question, the_subject, the_voter) THEN RETURN 'not-yours'; END IF;
    SELECT * INTO old FROM ballot b WHERE b.question = the_question AND b.subject = the_subject AND b.voter = the_voter;
    IF coalesce(old.choice, '') = the_choice THEN RETURN 'same'; END IF;
    refusal := why_not(the_question, the_subject, the_choice);
    IF refusal IS NOT NULL THEN RETURN refusal; END IF;
    IF old.choice IS NOT NULL THEN
        INSERT INTO ballot_history SELECT the_question, the_subject, the_voter, 1 + count(*), old.choice, old.cast_at
            FROM ballot_history h WHERE h.question = the_question AND h.subject = the_subject AND h.voter = the_voter;
        DELETE FROM ballot b WHERE b.question = the_question AND b.subject = the_subject AND b.voter = the_voter;
        act := CASE the_choice WHEN '' THEN 'ballot.cleared' ELSE 'ballot.changed' END;
    END IF;
    IF the_choice <> '' THEN
        INSERT INTO ballot (question, subject, voter, choice, cast_at)
            VALUES (the_question, the_subject, the_voter, the_choice, paulownia.utc_now());
    END IF;
    PERFORM append_act(act, concat_ws(E'\t', the_question, the_subject, the_voter), the_choice);
    RETURN split_part(act, '.', 2);
END $$;

-- The same for a subject that came a second time: kept apart, each answer after the one before.
CREATE FUNCTION voting.cast_repeat(the_question text, the_subject text, the_voter text, the_choice text) RETURNS text LANGUAGE plpgsql
SECURITY DEFINER SET search_path = paulownia, pg_temp AS $$
DECLARE
    last repeat_ballot;
    refusal text;
    act text;
BEGIN
    IF NOT voting.is_own(the_question, the_subject, the_voter) THEN RETURN 'not-yours'; END IF;
    SELECT * INTO last FROM repeat_ballot r WHERE r.question = the_question AND r.subject = the_subject AND r.voter = the_voter
        ORDER BY revision DESC LIMIT 1;
    IF coalesce(last.choice, '') = the_choice THEN RETURN 'same'; END IF;
    refusal := why_not(the_question, the_subject, the_choice);
    IF refusal IS NOT NULL THEN RETURN refusal; END IF;
    INSERT INTO repeat_ballot (question, subject, voter, revision, choice, cast_at)
        VALUES (the_question, the_subject, the_voter, coalesce(last.revision, 0) + 1, the_choice, paulownia.utc_now());
    act := CASE WHEN the_choice = '' THEN 'repeat.cleared' WHEN coalesce(last.choice, '') = '' THEN 'repeat.cast' ELSE 'repeat.changed' END;
    PERFORM append_act(act, concat_ws(E'\t', the_question, the_subject, the_voter), the_choice);
    RETURN split_part(act, '.', 2);
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA voting FROM PUBLIC;
GRANT SELECT ON ALL TABLES IN SCHEMA voting TO "@database@_voter";
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA voting TO "@database@_voter";
