#!/usr/bin/env python3
"""Folds as a job array on a Slurm cluster of the test's own: one task killed, one cancelled, the merge names both, they are trained again, and
all is what one run of the same folds is. --short: the scripts by hand, without a cluster.

    slurm.py TRAINER SCRIPTS [--short]
"""
import json, os, pathlib, shutil, signal, subprocess, sys, tempfile, time
import numpy as np
import slurm_cluster

TRAINER, SCRIPTS, SHORT = os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve(), "--short" in sys.argv
SETTINGS = ["--network", "compact", "--protocol", "leave-one-volunteer-out", "--epochs", "1" if SHORT else "6", "--augment", "1" if SHORT else "3", "--batch", "8"]
FOLDS, PHOTOS, SIDE = 4, 2, 359
work = pathlib.Path(tempfile.mkdtemp(prefix="paulownia-slurm-"))
release, runs = work / "arrays", work / "runs"
env = os.environ | {"PAULOWNIA_TRAINER": TRAINER}
os.environ["PAULOWNIA_TRAINER"] = TRAINER


def fail(what):
    raise SystemExit(f"slurm.py: {what}")


def draw_release():
    """Women have a light square at the top, men at the bottom."""
    release.mkdir()
    rng, labels, rows = np.random.default_rng(1), [], []
    for volunteer in range(1, FOLDS + 1):
        for photo in range(1, PHOTOS + 1):
            female, picture = volunteer % 2, rng.integers(0, 64, (SIDE, SIDE), dtype=np.uint8)
            top = 60 if female else 180
            picture[top:top + 80, 120:240] += 180
            rows.append(picture.ravel())
            labels.append([volunteer, photo, female, 10, 7])
    np.save(release / "headshot_data.npy", np.stack(rows))
    np.save(release / "headshot_labels.npy", np.array(labels, dtype=np.int64))


def by_hand(script, *words, fold=None):
    here = {k: v for k, v in env.items() if not k.startswith("SLURM_")} | ({"SLURM_ARRAY_TASK_ID": str(fold), "SLURM_CPUS_PER_TASK": "1"} if fold else {})
    return subprocess.run([SCRIPTS / script, *map(str, words)], env=here, cwd=work, capture_output=True, text=True, timeout=100)


def expect(done, code, *says):
    if done.returncode != code or not all(each in done.stderr + done.stdout for each in says):
        fail(f"{done.args}: {done.returncode}, wanted {code} and {says}: {done.stdout} {done.stderr}")


def predictions(run):
    return (run / "predictions.tsv").read_text()


def started(fold):
    return json.loads((runs / f"fold-{fold}" / "events.jsonl").read_text().splitlines()[0])


def the_same_as_one_run(merged):
    whole = work / "whole"
    subprocess.run([TRAINER, "train", release, "--out", whole, "--threads", "1", *SETTINGS], check=True, stdout=subprocess.DEVNULL)
    if predictions(merged) != predictions(whole):
        fail(f"the folds apart:\n{predictions(merged)}\nand in one run:\n{predictions(whole)}")
    if len(predictions(whole).splitlines()) != 1 + FOLDS * PHOTOS:
        fail("not every photo was asked about")


def short():
    expect(by_hand("train-folds", release), 1, "names are missing: sbatch --array=1-277 train-folds RELEASE RUNS")
    expect(by_hand("train-folds", release, runs), 1, "this is to be a task of a job array")
    expect(by_hand("merge-folds", runs), 1, "names are missing: merge-folds RUNS OUT")
    expect(by_hand("merge-folds", runs, work / "all"), 1, "No fold is done here yet")
    for fold in (1, 3, 4):
        expect(by_hand("train-folds", release, runs, *SETTINGS, fold=fold), 0, f"fold {fold} on ", "with 1 threads")
    expect(by_hand("train-folds", work / "nowhere", runs, *SETTINGS, fold=2), 3, "nowhere")
    expect(by_hand("merge-folds", runs, work / "all"), 1, "The folds 2 are in none of these runs", 'fold 2: {"event":"error"', "again: sbatch --array=2 train-folds")
    if (work / "all").exists() or not (work / "all.part" / "predictions.tsv").exists():
        fail("an unfinished merge took the name of a whole one, or what there is was lost")
    expect(by_hand("train-folds", release, runs, *SETTINGS, fold=2), 0)
    expect(by_hand("merge-folds", runs, work / "all"), 0, '"missing_folds":[]')
    expect(by_hand("merge-folds", runs, work / "all"), 3, "This is there already")


def submit(cluster, array):
    words = ["sbatch", "--parsable", f"--array={array}", "--cpus-per-task=1", "--partition=main", str(SCRIPTS / "train-folds"), str(release), str(runs), *SETTINGS]
    return cluster.run(*words, cwd=work).strip()


def states(cluster, job):
    return cluster.run("squeue", "-h", "-r", "-j", job, "-o", "%K %t", check=False)


def ended(cluster, job, seconds=150):
    end = time.monotonic() + seconds
    while states(cluster, job).strip():
        if time.monotonic() > end:
            fail(f"the array did not end: {states(cluster, job)}")
        time.sleep(0.1)


def process_of(fold):
    for each in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if str(runs / f"fold-{fold}").encode() in each.read_bytes().split(b"\0"):
                return int(each.parent.name)
        except OSError:
            pass # it has ended meanwhile
    return None


def in_mid_training(fold, seconds=60):
    """The fold's process, held after its first epoch."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        metrics = runs / f"fold-{fold}" / "metrics.jsonl"
        if metrics.exists() and metrics.read_text().count("\n") and (process := process_of(fold)):
            os.kill(process, signal.SIGSTOP)
            if (runs / f"fold-{fold}" / "predictions.tsv").exists():
                fail(f"fold {fold} was done before it could be stopped")
            return process
        time.sleep(0.005)
    fail(f"fold {fold} did not begin")


def merged(cluster):
    """Exit status of the merge, and its log."""
    log = work / "merge.log"
    done = subprocess.run(["sbatch", "--wait", f"--output={log}", SCRIPTS / "merge-folds", runs, work / "all"], env=cluster.env, cwd=work, capture_output=True, text=True, timeout=60)
    return done.returncode, log.read_text()


def on_a_cluster(cluster):
    job = submit(cluster, f"1-{FOLDS}")
    os.kill(in_mid_training(2), signal.SIGKILL)
    held = in_mid_training(3)
    cluster.run("scancel", f"{job}_3") # Slurm wakes it, and asks it to stop
    ended(cluster, job)
    if pathlib.Path(f"/proc/{held}").exists():
        fail("a cancelled task went on")
    code, log = merged(cluster)
    for says in ("The folds 2,3 are in none of these runs", "fold 2: it was not begun, or ended from outside", 'fold 3: {"event":"error","kind":"cancelled"', "sbatch --array=2,3 train-folds"):
        if code != 1 or says not in log:
            fail(f"the merge ended with {code}, and without ‘{says}’: {log}")
    before = predictions(runs / "fold-1")
    ended(cluster, submit(cluster, "2,3"))
    code, log = merged(cluster)
    if code != 0 or '"missing_folds":[]' not in log:
        fail(f"the second merge ended with {code}: {log}")
    if predictions(runs / "fold-1") != before or any(started(fold)["threads"] != 1 for fold in range(1, FOLDS + 1)):
        fail("a fold that was done changed, or a task took more than its --cpus-per-task")
    if len(list(work.glob(f"paulownia-folds-{job}_*.log"))) != FOLDS:
        fail(f"logs: {list(work.glob('*.log'))}")


try:
    reason = "" if SHORT else slurm_cluster.why_not()
    if reason:
        print(f"skipped: {reason}")
        sys.exit(0)
    draw_release()
    if SHORT:
        short()
    else:
        with slurm_cluster.Cluster(work / "cluster") as cluster:
            on_a_cluster(cluster)
    the_same_as_one_run(work / "all")
    print("folds apart, with two ended and trained again, are what one run is")
finally:
    shutil.rmtree(work, ignore_errors=True)
