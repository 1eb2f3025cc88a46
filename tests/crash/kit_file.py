"""A kit and the answers to it, read and written without any of Paulownia's code, after core/formats/kit.h and kit_ballots.h."""
import hashlib, hmac, json


class Kit:
    def __init__(self, path):
        magic, rest = path.read_bytes().split(b"\n", 1)
        self.signature, rest = rest[:64], rest[96:]  # the 32 between are the project's public key
        length, rest = rest.split(b"\n", 1)
        header = rest[:int(length)]
        self.fields, self.seal = json.loads(header), hashlib.sha256(header).hexdigest()

    def sealed(self, before, line):
        return hmac.new(bytes.fromhex(self.fields["answers_key"]), f"{before}\n{line}".encode(), hashlib.sha256).hexdigest()

    def head(self):
        return "\t".join(["paulownia-ballots", "1", self.fields["kit"], self.fields["voter"], self.seal, self.signature.hex()])

    def answer_all(self, path):
        """As paulownia-studio would on a voter's machine: a line an answer, each sealed with the line before."""
        lines, seal = [self.head()], self.seal
        for question in self.fields["questions"]:
            for subject in question["subjects"]:
                line = "\t".join([question["name"], subject["token"], question["choices"][0], "2026-01-02T03:04:05.678Z"])
                seal = self.sealed(seal, line)
                lines.append(f"{line}\t{seal}")
        path.write_text("\n".join(lines) + "\n")

    def answers(self, path):
        """(question, token, choice, time) of each whole line. ValueError: a line that does not follow from the one before."""
        *lines, _ = path.read_text().split("\n") if path.exists() else [""]  # what stands behind the last line end is torn
        answers, seal = [], self.seal
        if lines and lines[0] != self.head():
            raise ValueError("line 1 is not the kit's")
        for number, line in enumerate(lines[1:], 2):
            text, _, own = line.rpartition("\t")
            if own != self.sealed(seal, text):
                raise ValueError(f"line {number} does not follow")
            seal = own
            answers.append(tuple(text.split("\t")))
        return answers
