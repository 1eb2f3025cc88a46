"""A network of the kernel's that has nothing but 127.0.0.1, and what it counts of those who try to leave it."""
import ctypes, fcntl, os, pathlib, shutil, socket, struct, subprocess, sys

ELSEWHERE = ("192.0.2.1", 80)  # RFC 5737: nobody's


def begin():
    """Goes on in a network of its own; whether this is one."""
    if os.environ.get("NO_NETWORK_CUT"):
        return raise_loopback()
    if shutil.which("unshare") and subprocess.run(["unshare", "-rn", "true"], capture_output=True).returncode == 0:
        os.environ["NO_NETWORK_CUT"] = "yes"
        os.execvp("unshare", ["unshare", "-rn", sys.executable, *sys.argv])
    return False


def raise_loopback():
    """`ip link set lo up`, without iproute2."""
    up, running, set_flags = 0x1, 0x40, 0x8914  # linux/if.h, linux/sockios.h
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        fcntl.ioctl(any_socket, set_flags, struct.pack("16sh14x", b"lo", up | running))
    return True


def attempts_seen():
    """What the kernel counted of all who live in this network: packets and connections without a way, and datagrams (who asks for a name sends one) even to 127.0.0.1."""
    lines = [line.split() for line in pathlib.Path("/proc/net/snmp").read_text().splitlines()]
    counted = {name[0] + field: int(value) for name, values in zip(lines[::2], lines[1::2]) for field, value in zip(name[1:], values[1:])}
    if (six := pathlib.Path("/proc/net/snmp6")).exists():
        counted |= {name: int(value) for name, value in map(str.split, six.read_text().splitlines())}
    return sum(counted.get(name, 0) for name in ("Ip:OutNoRoutes", "Udp:OutDatagrams", "Ip6OutNoRoutes", "Udp6OutDatagrams"))


def raw_connect():
    """By number, past the C library and whatever hooks it."""
    with socket.socket() as tried:
        address = struct.pack("=H", socket.AF_INET) + struct.pack("!H4s8x", ELSEWHERE[1], socket.inet_aton(ELSEWHERE[0]))
        number = {"x86_64": 42, "aarch64": 203}[os.uname().machine]
        if ctypes.CDLL(None, use_errno=True).syscall(number, tried.fileno(), address, len(address)):
            raise OSError(ctypes.get_errno(), "connect")


def send_message():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as tried:
        tried.sendmsg([b"who"], [], 0, ELSEWHERE)


def demand_that_it_is_seen():
    for attempt in (raw_connect, send_message, lambda: socket.create_connection(ELSEWHERE, 1)):
        before = attempts_seen()
        try:
            attempt()
        except OSError:
            if attempts_seen() > before:
                continue
        sys.exit("an attempt to leave this machine was not refused, or not counted: the test shows nothing")
