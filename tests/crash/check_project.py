#!/usr/bin/env python3
"""Checks a project's folder without any of Paulownia's code: reads SQLite, the vault, releases and backups itself, after
docs/consent-chain.md and docs/release-format.md.

    check_project.py PROJECT [--submissions FOLDER] [--sheets FOLDER] [--release FOLDER]… [--backup FOLDER]… [--gone NUMBER] [--settled]

Prints what is wrong, a line each; exit 1 when anything is. `--settled`: the interrupted command ran again to its end, so nothing may
be left over either.
"""
import argparse, collections, hashlib, hmac, json, os, pathlib, re, shutil, sqlite3, stat, sys, tempfile

OWNER_ONLY = 0o077


def sha256(data):
    return hashlib.sha256(data).hexdigest()


class Checker:
    def __init__(self, folder, settled=False):
        self.folder, self.settled, self.wrong = pathlib.Path(folder), settled, []
        self.db = None

    def find(self, text):
        self.wrong.append(text)

    def open(self):
        """A copy: looking must not finish what a killed program left in the write-ahead log."""
        if not (self.folder / "project.sqlite").exists():
            return False
        self.copy = tempfile.TemporaryDirectory()
        for suffix in ("", "-wal"):
            source = self.folder / ("project.sqlite" + suffix)
            if source.exists():
                shutil.copy(source, self.copy.name)
        self.db = sqlite3.connect(self.copy.name + "/project.sqlite")
        return True

    def rows(self, sql, *values):
        return self.db.execute(sql, values).fetchall()

    def tables(self):
        return {name for (name,) in self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}

    # --- the database, and the chain in it
    def check_database(self):
        for (line,) in self.rows("PRAGMA integrity_check"):
            if line != "ok":
                self.find(f"database: {line}")
        for row in self.rows("PRAGMA foreign_key_check"):
            self.find(f"database: a reference into nothing: {row}")

    def digest(self, domain, text):
        return hmac.new(self.key, domain.encode() + b"\0" + text.encode(), hashlib.sha256).hexdigest() if text else ""

    def check_chain(self):
        previous, self.acts = "0" * 64, self.rows("SELECT seq, at, act, subject, content, actor, previous, hash FROM chain ORDER BY seq")
        for place, act in enumerate(self.acts, 1):
            seq, at, name, subject, content, actor, before, own = act
            text = "\n".join([before, str(seq), at, name, subject, content, actor])
            if seq != place or before != previous or own != sha256(text.encode()):
                return self.find(f"chain: act {place} ({name}) does not follow")
            previous = own
        if "chain_seal" not in self.tables():
            return
        seals = self.rows("SELECT seq, hash, mac FROM chain_seal")
        if not self.acts and not seals:
            return
        end = (len(self.acts), previous)
        if len(seals) != 1 or seals[0][:2] != end:
            self.find(f"seal: of act {seals and seals[0][0]}, the chain ends with {end[0]}")
        elif seals[0][2] != self.digest("chain-seal", f"paulownia-chain\n{end[0]}\n{end[1]}\n"):
            self.find("seal: not made with the project's secret")

    def last_acts(self, kind):
        """What was last recorded of each subject, and how often each act was."""
        last, count = {}, collections.Counter()
        for _, _, name, subject, content, *_ in self.acts:
            if name.split(".")[0] == kind:
                last[subject] = content
                count[name, subject] += 1
        return last, count

    def check_recorded(self, kind, act, keys, contents=None):
        """Each row stands in the chain, was recorded once, and none is recorded that is gone."""
        last, count = self.last_acts(kind)
        for key in keys:
            subject = self.digest(kind, key)
            if not last.get(subject):
                self.find(f"{kind} {key}: in the database, not on record")
            elif contents and last[subject] != self.digest(kind, contents[key]):
                self.find(f"{kind} {key}: not as it was recorded")
            if count[act, subject] > 1:
                self.find(f"{kind} {key}: {act} recorded {count[act, subject]} times")
            last.pop(subject, None)
        gone = sum(1 for content in last.values() if content)
        if gone:
            self.find(f"{kind}: {gone} on record, not in the database")

    def check_rows(self):
        ballots = {"\t".join(row[:3]): row[3] for row in self.rows("SELECT question, subject, voter, choice FROM ballot")}
        self.check_recorded("ballot", "ballot.cast", ballots, ballots)
        self.check_recorded("submission", "submission.imported", [n for (n,) in self.rows("SELECT number FROM submission")])
        self.check_recorded("photo", "photo.imported", [p for (p,) in self.rows("SELECT photo FROM photo")])
        self.check_recorded("review", "review.accepted", [p for (p,) in self.rows("SELECT photo FROM review WHERE verdict <> 'undecided'")])

    # --- the vault
    def check_vault(self):
        wanted = {}
        for photo, sha, size in self.rows("SELECT photo, sha256, bytes FROM photo WHERE sha256 <> ''"):
            path = self.folder / "photos" / sha[:2] / (sha + ".jpeg")
            wanted[path] = photo
            if not path.exists():
                self.find(f"{photo}: its original is missing")
            elif sha256(path.read_bytes()) != sha or path.stat().st_size != size:
                self.find(f"{photo}: its original is another one")
        if self.settled:
            for path in (self.folder / "photos").rglob("*"):
                if path.is_file() and path not in wanted:
                    self.find(f"{path.relative_to(self.folder)}: belongs to no photo")

    # --- all of it or nothing
    def check_submissions(self, source):
        for (number,) in self.rows("SELECT number FROM submission"):
            sent = len(list((source / number).glob("*.jpeg")))
            held = self.rows("SELECT COUNT(*) FROM photo WHERE volunteer = ?", number)[0][0]
            if held != sent:
                self.find(f"{number}: {held} of {sent} photos")

    def check_sheets(self, folder):
        for sheet in folder.glob("*.tsv"):
            voter, *lines = sheet.read_text().splitlines()
            answers = [line.split("\t")[0] for line in lines]
            question = "smile" if "_" in answers[0] else "gender"
            held = {s for (s,) in self.rows("SELECT subject FROM ballot WHERE question = ? AND voter = ?", question, voter.split("\t")[0])}
            if held and len(held & set(answers)) != len(answers):
                self.find(f"{sheet.name}: {len(held)} of {len(answers)} answers")

    def check_release(self, folder):
        on_record = {f: m for f, m, p in self.rows("SELECT folder, manifest_sha256, is_pending FROM release_record") if not p}
        if not folder.exists() or not any(folder.iterdir()):
            if str(folder) in on_record:
                self.find(f"{folder.name}: on record, and not there")
            return
        sums = folder / "SHA256SUMS"
        listed = dict(reversed(line.split("  ", 1)) for line in sums.read_text().splitlines()) if sums.exists() else {}
        if set(listed) | {"SHA256SUMS"} != {path.name for path in folder.iterdir()} or "manifest.json" not in listed:
            return self.find(f"{folder.name}: half a release")
        for name, expected in listed.items():
            if sha256((folder / name).read_bytes()) != expected:
                self.find(f"{folder.name}/{name}: not as SHA256SUMS says")
        if self.settled and on_record.get(str(folder)) != listed["manifest.json"]:
            self.find(f"{folder.name}: a whole release that is not on record")
        if self.settled and any(p for (p,) in self.rows("SELECT is_pending FROM release_record")):
            self.find("a release is still announced")

    def check_gone(self, number):
        """A withdrawn volunteer: all of it there, or nothing."""
        if self.rows("SELECT 1 FROM submission WHERE number = ?", number):
            return
        for table in self.tables() - {"sqlite_sequence"}:
            for row in self.rows(f"SELECT * FROM {table}"):
                if any(number in str(value) for value in row):
                    self.find(f"{number}: still in the table {table}")
        if not self.rows("SELECT 1 FROM tombstone"):
            self.find(f"{number}: gone without a tombstone")
        if self.settled and self.rows("SELECT 1 FROM erasure"):
            self.find(f"{number}: something is still to be erased")
        if self.settled:
            for path in self.folder.glob("project.sqlite*"):
                if number.encode() in path.read_bytes():
                    self.find(f"{number}: its bytes are in {path.name}")

    def check_left_over(self):
        known = re.compile(r"project\.sqlite(-wal|-shm)?|before-schema-\d+\.sqlite(\.lock)?|import\.lock|photos|cache|releases|runs|drafts")
        for path in self.folder.iterdir():
            if not known.fullmatch(path.name):
                self.find(f"{path.name}: left over in the project's folder")
        for path in list(self.folder.parent.glob(".*")) + list(self.folder.glob("cache/**/.*")):
            self.find(f"{path.name}: left over")
        for path in self.folder.glob("before-schema-*.sqlite"):
            if sqlite3.connect(path).execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                self.find(f"{path.name}: half a copy of the old database")

    def check_modes(self):
        if self.folder.stat().st_mode & OWNER_ONLY:
            self.find("the project's folder can be entered by others")
        for path in list(self.folder.glob("project.sqlite*")) + list(self.folder.glob("before-schema-*.sqlite")) + list((self.folder / "photos").rglob("*.jpeg")):
            if stat.S_ISREG(path.stat().st_mode) and path.stat().st_mode & OWNER_ONLY:
                self.find(f"{path.relative_to(self.folder)}: can be read by others (mode {path.stat().st_mode & 0o777:o})")

    def run(self, submissions=None, sheets=None, releases=(), backups=(), gone=None):
        if not self.open():
            return self.wrong if not self.settled else self.wrong + ["there is no project"]
        try:
            self.check_database()
        except sqlite3.DatabaseError as damage:
            self.find(f"database: {damage}")
        if self.wrong or "chain" not in self.tables():
            return self.wrong + (["no schema"] if self.settled and not self.wrong else [])
        self.key = bytes.fromhex((self.rows("SELECT value FROM setting WHERE key = 'chain_key'") or [("",)])[0][0])
        self.check_chain()
        self.check_rows()
        self.check_vault()
        self.check_modes()
        if submissions:
            self.check_submissions(pathlib.Path(submissions))
        if sheets:
            self.check_sheets(pathlib.Path(sheets))
        for release in releases:
            self.check_release(pathlib.Path(release))
        if gone:
            self.check_gone(gone)
        if self.settled:
            self.check_left_over()
        for backup in map(pathlib.Path, backups):
            if backup.exists():
                lock = f".{backup.name}.lock"  # of a killed one; the command again takes it away
                self.wrong += [f"backup: {line}" for line in Checker(backup, settled=True).run(submissions, sheets) if self.settled or not line.startswith(lock)]
        return self.wrong


def summary(folder):
    """What the project holds, without times: two that went the same way have the same."""
    checker = Checker(folder)
    if not checker.open():
        return {}
    tables = checker.tables()
    wanted = {"submission": "number, consent, state", "photo": "photo, sha256, problem, same_as", "review": "photo, verdict, x, y, w, h, angle", "ballot": "question, subject, voter, choice", "ballot_history": "question, subject, voter, revision, choice",
              "release_record": "is_pending, photos, volunteers, withdrawn", "tombstone": "kind", "erasure": "content", "backup_record": "folder", "schema_info": "version", "question": "name, version"}
    held = {table: sorted(map(list, checker.rows(f"SELECT {columns} FROM {table}")), key=str) for table, columns in wanted.items() if table in tables}
    acts = collections.Counter(act for (act,) in checker.rows("SELECT act FROM chain")) if "chain" in tables else {}
    return {"rows": held, "acts": dict(sorted(acts.items()))}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("project")
    parser.add_argument("--submissions")
    parser.add_argument("--sheets")
    parser.add_argument("--release", action="append", default=[])
    parser.add_argument("--backup", action="append", default=[])
    parser.add_argument("--gone")
    parser.add_argument("--settled", action="store_true")
    a = parser.parse_args()
    wrong = Checker(a.project, a.settled).run(a.submissions, a.sheets, a.release, a.backup, a.gone)
    print("\n".join(wrong) if wrong else "nothing is wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
