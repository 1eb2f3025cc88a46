"""A Slurm cluster of this one machine in a temporary folder: munged, slurmctld and slurmd on free loopback ports, stopped at the end."""
import os, pathlib, shutil, socket, subprocess, time

DAEMONS = {name: shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin") for name in ("munged", "slurmctld", "slurmd")}


def why_not():
    """Why there can be no cluster here; empty where there can."""
    missing = [name for name, path in DAEMONS.items() if not path]
    if missing:
        return f"{', '.join(missing)} missing: apt-get install slurm-wlm munge"
    return "" if os.geteuid() == 0 else "slurmd runs tasks as whoever submitted them, for which it has to be started by root"


def free_ports(count):
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in held]
    for each in held:
        each.close()
    return ports


class Cluster:
    def __init__(self, folder, cpus=2):
        self.folder = pathlib.Path(folder)
        self.env = os.environ | {"SLURM_CONF": str(self.folder / "slurm.conf")}
        self.running = []
        for name in ("state", "spool"):
            (self.folder / name).mkdir(parents=True)
        key = self.folder / "munge.key"
        key.write_bytes(os.urandom(1024))
        key.chmod(0o400)
        (self.folder / "slurm.conf").write_text(self.conf(cpus))

    def conf(self, cpus):
        d, host, (control, node) = self.folder, socket.gethostname().split(".")[0], free_ports(2)
        return f"""ClusterName=paulownia
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={control}
SlurmdPort={node}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket={d}/munge.socket
StateSaveLocation={d}/state
SlurmdSpoolDir={d}/spool
SlurmctldPidFile={d}/slurmctld.pid
SlurmdPidFile={d}/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
ReturnToService=2
MailProg=/bin/true
SchedulerParameters=batch_sched_delay=0,sched_interval=1,sched_min_interval=0
NodeName={host} NodeAddr=127.0.0.1 CPUs={cpus}
PartitionName=main Nodes={host} Default=YES
"""

    def start(self, name, *options):
        log = open(self.folder / f"{name}.log", "w")
        self.running.append(subprocess.Popen([DAEMONS[name], *options], env=self.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log))

    def __enter__(self):
        d = self.folder
        try:
            self.start("munged", "-F", "--force", f"--key-file={d}/munge.key", f"--socket={d}/munge.socket", f"--pid-file={d}/munged.pid", f"--log-file={d}/munged.log", f"--seed-file={d}/munge.seed")
            self.wait(lambda: (d / "munge.socket").exists(), "munged")
            self.start("slurmctld", "-D", "-c")
            self.start("slurmd", "-D")
            self.wait(lambda: "idle" in self.run("sinfo", "-h", "-o", "%t", check=False), "the node")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for daemon in reversed(self.running):
            daemon.terminate()
            try:
                daemon.wait(10)
            except subprocess.TimeoutExpired:
                daemon.kill()
                daemon.wait()

    def wait(self, done, what, seconds=30):
        end = time.monotonic() + seconds
        while not done():
            if time.monotonic() > end:
                raise RuntimeError(f"{what} did not come up: {[(log.name, log.read_text()[-400:]) for log in self.folder.glob('*.log')]}")
            time.sleep(0.05)

    def run(self, *words, check=True, cwd=None):
        done = subprocess.run(words, env=self.env, capture_output=True, text=True, cwd=cwd, timeout=120)
        if check and done.returncode:
            raise RuntimeError(f"{words}: {done.returncode} {done.stderr}")
        return done.stdout
