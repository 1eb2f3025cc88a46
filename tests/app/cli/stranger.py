"""Checks a project's chain and a release's proofs apart from the program, by docs/consent-chain.md alone: stranger.py PROJECT RELEASE PROOF.

Needs nothing but Python, and for the signatures the package cryptography; prints what it checked.
"""
import hashlib
import hmac
import json
import pathlib
import sqlite3
import sys

try:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
except ImportError:
    Ed25519PublicKey = None


def sha256(data):
    return hashlib.sha256(data).digest()


def merkle_root(entries):
    if not entries:
        return sha256(b"")
    if len(entries) == 1:
        return sha256(b"\0" + entries[0])
    split = 1
    while 2 * split < len(entries):
        split *= 2
    return sha256(b"\1" + merkle_root(entries[:split]) + merkle_root(entries[split:]))


def root_from(entry, index, size, path):
    value, last, path = sha256(b"\0" + entry), size - 1, [bytes.fromhex(p) for p in path]
    while last > 0:
        if index % 2 == 1:
            value = sha256(b"\1" + path.pop(0) + value)
        elif index < last:
            value = sha256(b"\1" + value + path.pop(0))
        index, last = index // 2, last // 2
    assert not path, "the path is too long"
    return value


def check_signature(key, signature, text):
    if Ed25519PublicKey:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), text)


def end_text(seq, digest):
    return f"paulownia-chain\n{seq}\n{digest}\n".encode()


def check_chain(project):
    database = sqlite3.connect(f"file:{project}/project.sqlite?mode=ro", uri=True)
    previous, hashes = "0" * 64, []
    for number, row in enumerate(database.execute("SELECT seq, at, act, subject, content, actor, previous, hash FROM chain ORDER BY seq"), 1):
        seq, at, act, subject, content, actor, follows, digest = row
        assert seq == number and follows == previous, f"act {number}"
        previous = sha256("\n".join([follows, str(seq), at, act, subject, content, actor]).encode()).hex()
        assert previous == digest, f"act {number} was changed"
        hashes.append(digest)
    secret = bytes.fromhex(database.execute("SELECT value FROM setting WHERE key = 'chain_key'").fetchone()[0])
    seq, digest, mac, signed_seq, signed_hash, signature = database.execute("SELECT seq, hash, mac, signed_seq, signed_hash, signature FROM chain_seal").fetchone()
    assert (seq, digest) == (len(hashes), hashes[-1]) and signed_hash == hashes[signed_seq - 1]
    assert mac == hmac.new(secret, b"chain-seal\0" + end_text(seq, digest), "sha256").hexdigest()
    seed = hmac.new(secret, b"signing-key\0ed25519", "sha256").digest()
    if Ed25519PublicKey:
        key = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()
        check_signature(key, signature, end_text(signed_seq, signed_hash))
    return secret, hashes


def check_release(release, hashes):
    text = (release / "manifest.json").read_bytes()
    manifest = json.loads(text)
    signature = manifest["signature"]
    assert text.count(signature["value"].encode()) == 1
    check_signature(signature["ed25519_key"], signature["value"], text.replace(signature["value"].encode(), b""))
    for name, file in manifest["files"].items():
        assert sha256((release / name).read_bytes()).hex() == file["sha256"], name
    assert hashes[manifest["chain"]["seq"] - 1] == manifest["chain"]["hash"]
    consents = json.loads((release / "consents.json").read_text())
    for name, root in (("rows", "rows_root"), ("in_force", "in_force_root")):
        assert len(consents[name]) == manifest["consents"][name]
        assert merkle_root([bytes.fromhex(c) for c in consents[name]]).hex() == manifest["consents"][root], name
    assert consents["in_force"] == sorted(set(consents["in_force"])) and set(consents["rows"]) <= set(consents["in_force"])
    return manifest["consents"], consents


def check_proof(proof, secret, roots, consents):
    rows = 0
    for agreement in json.loads(proof.read_text())["agreements"]:
        number, salt = agreement["number"], agreement["salt"]
        assert salt == hmac.new(secret, b"agreement-salt\0" + number.encode(), "sha256").hexdigest()
        commitment = sha256(f"paulownia-agreement\n{salt}\n{number}\n".encode())
        assert [row["index"] for row in agreement["rows"]] == [i for i, c in enumerate(consents["rows"]) if c == commitment.hex()]
        for row in agreement["rows"]:
            assert root_from(commitment, row["index"], roots["rows"], row["path"]).hex() == roots["rows_root"]
            rows += 1
        if agreement["in_force"]:
            place = agreement["in_force"]
            assert root_from(commitment, place["index"], roots["in_force"], place["path"]).hex() == roots["in_force_root"]
    return rows


def main(project, release, proof):
    secret, hashes = check_chain(project)
    roots, consents = check_release(pathlib.Path(release), hashes)
    rows = check_proof(pathlib.Path(proof), secret, roots, consents)
    print(f"{len(hashes)} acts, {roots['rows']} rows, {rows} proved, signatures {'checked' if Ed25519PublicKey else 'left out'}")


if __name__ == "__main__":
    main(*sys.argv[1:])
