#!/usr/bin/env python3
"""Every command and every program with the network cut off: all goes as ever, and nothing tries to reach it.

    no_network.py BIN_FOLDER SHIM

The cut is a network of the kernel's that has nothing but 127.0.0.1 (`unshare -rn`); its counters see every attempt, by whatever call it
is made. Two ways out are not the network's: a name asked of another program through a UNIX socket (nss-resolve, nscd), which fault_shim.cpp notes where it is
asked by getaddrinfo; and whatever else a program of the system's does for ours. Where the system makes no such network there is the shim alone, and the last line says so.
"""
import json, os, re, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import cut_off
import faults

NOT_HERE = {"team add-voter", "team add-curator", "team add-pi", "team add-portal", "team list"}  # a server's, which would have to be started here
SEED = 1  # two women and two men: a method has something to tell apart
PAGES = ["home", "intake", "review", "vote", "results", "release", "explore", "train"]


def demand_that_the_shim_sees(bench):
    noted = bench.work / "probe"
    probe = subprocess.run([sys.executable, "-c", f"import socket; socket.create_connection({cut_off.ELSEWHERE}, 1)"], env=bench.base | {"FAULT_NET": str(noted)}, capture_output=True)
    if probe.returncode == 0 or not noted.exists():
        sys.exit("the shim did not refuse a connection, or did not note it: the test shows nothing")


class Way(faults.Bench):
    def __init__(self, bin_folder, shim, work):
        super().__init__(bin_folder, shim, work, 0)
        self.noted, self.done = self.work / "attempts", set()
        self.base |= {"LD_PRELOAD": shim, "FAULT_NET": str(self.noted), "XDG_CONFIG_HOME": str(work), "PAULOWNIA_CONFIG": f"{work}/studio.ini"}

    def run(self, *words, **more):
        self.done |= {" ".join(map(str, words[:n])) for n in (1, 2)}
        return super().run(*words, **more)

    def program(self, name, *words):
        done = subprocess.run([self.bin / name, *map(str, words)], env=self.base, capture_output=True, text=True, timeout=100)
        if done.returncode:
            self.find(f"{name} {' '.join(map(str, words))}: exit {done.returncode}: {done.stderr.strip()}")


def commands_of(bench, *words):
    """Every command that --help names, below this one."""
    said = subprocess.run([bench.bin / "paulownia", *words, "--help"], env=bench.base, capture_output=True, text=True, timeout=100).stdout
    below = re.findall(r"^  ([a-z][a-z-]+) ", said.partition("\nSubcommands:\n")[2], re.MULTILINE)
    if not below:
        return [" ".join(words)]
    with ThreadPoolExecutor(4) as several:
        return sum(several.map(lambda name: commands_of(bench, *words, name), below), [])


def intake(way, study):
    number = next(path.name for path in way.set.iterdir() if path.name.startswith("a0"))
    way.demand("consent", study, number, "--note", "paper form, folder 3")
    way.demand("duplicates", study)
    way.demand("review", "reject", study, f"{number}_1", "--reason", "hand")
    way.demand("review", "accept", study, "--proposed")
    way.demand("review", "status", study)
    wording = json.loads(way.demand("consent-form", "show", study, "--json").stdout)["wording"]
    (way.work / "form.json").write_text(json.dumps(wording))
    way.demand("consent-form", "publish", study, way.work / "form.json")
    for words in (["export", study], ["check"], ["import", study], ["merge", way.work / "positions.tsv"]):
        way.demand("positions", *words, way.work / "positions.tsv")


def voting(way, study):
    kit = way.work / "voter.kit"
    way.demand("questions", "add", study, "beard", "--wording", "A beard?", "--choice", "beard", "--choice", "none")
    way.demand("votes", "kit", study, "--voter", "kim", kit)
    way.program("paulownia-studio", kit, "--screenshot", way.work / "kit.png", "--do", "vote.answer1,vote.answer2")
    way.demand("votes", "collect", study, way.work / "voter.ballots")
    for question in ("beard", "gender", "smile"):
        way.demand("tally", study, "--question", question)
    way.demand("questions", "list", study)
    way.demand("questions", "close", study, "beard")
    way.demand("questions", "open", study, "beard", "--reason", "again")
    way.demand("votes", "import", study, *way.sheets)


def settle(way, study):
    """A tie or too few votes: a person decides."""
    asked = next(q for q in json.loads(way.demand("tally", study, "--json").stdout)["questions"] if q["name"] == "beard")
    way.demand("votes", "decide", study, "--question", "beard", asked["subjects"][0]["id"], "beard", "--reason", "asked")
    voter = way.sheets[0].read_text().split("\t")[0]
    way.demand("votes", "export", study, "--voter", voter, "--question", "smile", "--out", way.work / "sheet.tsv")


def releasing(way, study, out):
    way.demand("consent-rules", study, "--withdrawal-days", 90)
    way.demand("release", study, out, "--early", "a test")
    for words in (["verify", out], ["neighbours", out], ["audit", study], ["status", study], ["backup", study, way.work / "copy"], ["figure", study, "votes", way.work / "votes.svg"],
                  ["figure", out, "pca", way.work / "pca.png"], ["evaluate", out, "--method", "arow"], ["table", out, "--without", "pixel-forest", "boosting", "forest"]):
        way.demand(*words)


def learning(way, out):
    run = way.work / "trained"
    for words in (["train", out, "--out", run, "--network", "compact", "--protocol", "leave-one-volunteer-out", "--epochs", "1", "--augment", "1"], ["summary", run],
                  ["merge", run, "--out", way.work / "merged"], ["predict", out, "--model", run / "fold-1.pt"], ["saliency", run, out], ["export", run / "fold-1.pt", way.work / "network.safetensors"]):
        way.program("paulownia-trainer", *words)
    way.demand("predict", run / "fold-1.pt", next(way.set.glob("a0*/*.jpeg")))


def withdrawing(way, study, out):
    number = next(path.name for path in way.set.iterdir() if path.name.startswith("a0"))
    way.demand("withdraw", study, number, "--reason", "asked for")
    way.demand("release", study, way.work / "later", "--early", "a test")
    if way.run("diff", out, way.work / "later").returncode != 1:
        way.find("diff sees no difference")


def serving(way, study):
    """A volunteer at the page, from the first step to the receipt."""
    portal = faults.Portal(way, study)
    faults.hand_in(way, portal, "portal")
    if portal.stop() != 0:
        way.find("the portal did not end well")


def look(way, study):
    """A studio at each page, that reads all of it and paints it."""
    for page in PAGES:
        who = "voter01:voter" if page == "vote" else "Sato:curator"
        way.program("paulownia-studio", study, "--as", who, "--page", page, "--screenshot", way.work / f"{page}.png")


def who_may_read(way):
    for path in [way.work / "base", way.work / "copy", *way.work.glob("base/project.sqlite*"), *way.work.glob("base/photos/*/*"), way.work / "copy" / "project.sqlite"]:
        if path.stat().st_mode & 0o077:
            way.find(f"{path}: others may read it ({path.stat().st_mode & 0o777:o})")


def main():
    is_cut = cut_off.begin()
    with tempfile.TemporaryDirectory(prefix="paulownia-offline-") as work:
        way = Way(sys.argv[1], os.path.abspath(sys.argv[2]), work)
        way.prepare(volunteers=4, seed=SEED)
        study, out = way.work / "base", way.work / "release"
        intake(way, study)
        voting(way, study)
        settle(way, study)
        releasing(way, study, out)
        learning(way, out)
        look(way, study)
        withdrawing(way, study, out)
        serving(way, study)
        who_may_read(way)
        if is_cut and (seen := cut_off.attempts_seen()):
            way.find(f"the kernel counted {seen} attempts to leave this machine")
        if way.noted.exists():
            way.find("attempts to leave this machine: " + way.noted.read_text())
        way.wrong += [f"{command} was not run" for command in commands_of(way) if command not in way.done | NOT_HERE]
        demand_that_the_shim_sees(way)
        if is_cut:
            cut_off.demand_that_it_is_seen()
        if way.wrong:
            sys.exit("\n".join(way.wrong))
    print("nothing tried to leave this machine" + ("" if is_cut else " by connect, sendto or getaddrinfo; ‘unshare -rn’ makes no network here, so other calls were not seen") +
          "; project, originals and backup are their owner's alone")


if __name__ == "__main__":
    main()
