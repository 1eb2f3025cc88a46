#!/usr/bin/env python3
"""Runs the programs with the network cut off (fault_shim.cpp notes every attempt to leave this machine): all goes as ever, and nothing tries.

    no_network.py BIN_FOLDER SHIM
"""
import os, pathlib, signal, subprocess, sys, tempfile, time

bin_folder, shim = pathlib.Path(sys.argv[1]), os.path.abspath(sys.argv[2])
work = pathlib.Path(tempfile.mkdtemp(prefix="paulownia-offline-"))
attempts, study, out = work / "attempts", str(work / "study"), str(work / "release")
env = os.environ | {"LD_PRELOAD": shim, "FAULT_NET": str(attempts), "PAULOWNIA_USER": "curator", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "HOME": str(work), "XDG_CONFIG_HOME": str(work)}


def run(program, *words):
    done = subprocess.run([bin_folder / program, *words], env=env, capture_output=True, text=True, timeout=100)
    if done.returncode:
        sys.exit(f"{program} {words}: {done.returncode} {done.stderr}")


def paulownia(*words):
    run("paulownia", *words)


def started(name, *words):
    """A program that runs until it is stopped, for a while."""
    process = subprocess.Popen([bin_folder / name, *words], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(2)
    if process.poll() not in (None, 0):
        sys.exit(f"{name} ended with {process.returncode}")
    process.send_signal(signal.SIGTERM)
    process.wait(20)


paulownia("simulate", str(work / "set"), "--volunteers", "4", "--photos", "2", "--size", "400x300", "--voters", "3")
paulownia("new", study, "--panel", "3")
for command in (["import", study, str(work / "set")], ["duplicates", study], ["propose", study], ["review", "accept", study, "--proposed"],
                ["votes", "import", study, *map(str, (work / "set" / "sheets").glob("*.tsv"))], ["tally", study], ["votes", "kit", study, "--voter", "voter01", str(work / "v.kit")],
                ["release", study, out], ["verify", out], ["audit", study], ["backup", study, str(work / "copy")], ["status", study]):
    paulownia(*command)
trained = str(work / "trained")
for command in (["train", out, "--out", trained, "--network", "compact", "--protocol", "leave-one-volunteer-out", "--folds", "1", "--epochs", "1", "--augment", "1"], ["summary", trained],
                ["predict", out, "--model", trained + "/fold-1.pt"], ["saliency", trained, out], ["export", trained + "/fold-1.pt", str(work / "network.safetensors")]):
    run("paulownia-trainer", *command)
paulownia("predict", trained + "/fold-1.pt", str(next((work / "set").glob("a0*/*.jpeg"))))
started("paulownia-portal", study, "--listen", "127.0.0.1:0")
started("paulownia-studio", study)
probe = subprocess.run([sys.executable, "-c", "import socket; socket.create_connection(('192.0.2.1', 80), 1)"], env=env | {"FAULT_NET": str(work / "probe")}, capture_output=True)
if probe.returncode == 0 or not (work / "probe").exists():
    sys.exit("the network was not cut off: the test shows nothing")
if attempts.exists():
    sys.exit("attempts to leave this machine:\n" + attempts.read_text())
for path in [work / "study", work / "copy", *work.glob("study/project.sqlite*"), *work.glob("study/photos/*/*"), work / "copy" / "project.sqlite"]:
    if path.stat().st_mode & 0o077:
        sys.exit(f"{path}: others may read it ({path.stat().st_mode & 0o777:o})")
print("nothing tried to leave this machine; project, originals and backup are their owner's alone")
subprocess.run(["rm", "-rf", work])
