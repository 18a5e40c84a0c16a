"""What needs no cluster: frames, texts of cells, splitting, records of persons. Tables, and laws over seeded random values."""

from __future__ import annotations

import datetime as dt
import os
import random
import signal
import struct
import sys
import threading
import unittest
from collections.abc import Iterator
from decimal import Decimal
from unittest import mock

import pyarrow as pa

from lumo_check_spark import LumoError, driver, kept, refusals, storage, worker
from lumo_check_spark.driver import refusal_of
from lumo_check_spark.frames import Piece, columns_payload, read_frame, write_frame
from lumo_check_spark.parts import NO_ROWS, ParquetFacts
from lumo_check_spark.persons import Layout, entries_of, records_of
from lumo_check_spark.split import Shape, Splitter
from lumo_check_spark.text import as_text

DAY = dt.datetime(2026, 11, 24)
TEXTS = [
    (pa.array([1, None, -3]), ["1", None, "-3"]),
    (pa.array([1.0, None, 1.5, float("nan"), 33199000001.0, -0.0]), ["1", None, "1.5", None, "33199000001", "0"]),
    (pa.array([1e300, float("inf")]), ["1e+300", "inf"]),
    (pa.array([True, None, False]), ["true", None, "false"]),
    (pa.array([dt.date(2026, 1, 2), None]), ["2026-01-02", None]),
    (pa.array([DAY, None, DAY.replace(hour=3, microsecond=6)]), ["2026-11-24", None, "2026-11-24 03:00:00"]),
    (pa.array([DAY.replace(hour=3)], pa.timestamp("us", "Europe/Paris")), ["2026-11-24 03:00:00Z"]),
    (pa.array([dt.time(3, 4), None]), ["03:04:00", None]),
    (pa.array([Decimal("12.50")]), ["12.50"]),
    (pa.array(["a", None, "a"]).dictionary_encode(), ["a", None, "a"]),
    (pa.array(["é"], pa.large_string()), ["é"]),
    (pa.array([b"ab", None]), ["ab", None]),
    (pa.array([b"\xff"]), ["\ufffd"]),
    (pa.array([[1, 2], None]), ["[1, 2]", None]),
    (pa.array([{"é": 1}]), ['{"é": 1}']),
    (pa.array([None, None]), [None, None]),
]


class Texts(unittest.TestCase):
    def test_cells_read_as_people_read_them(self) -> None:
        for column, wanted in TEXTS:
            with self.subTest(str(column.type)):
                self.assertEqual(as_text(column).to_pylist(), wanted)
                self.assertEqual(as_text(column.slice(1)).to_pylist(), wanted[1:])


def read_columns(payload: bytes) -> list[list[str]]:
    """What a worker reads."""
    rows, columns = struct.unpack_from("<II", payload)
    at, told = 8, []
    for _ in range(columns):
        (size,) = struct.unpack_from("<I", payload, at)
        bounds = struct.unpack_from(f"<{rows + 1}i", payload, at + 4)
        at += 4 + 4 * (rows + 1)
        told.append([payload[at + a : at + b].decode() for a, b in zip(bounds, bounds[1:], strict=False)])
        assert bounds[0] == 0 and bounds[-1] == size
        at += -(-size // 4) * 4
    assert at == len(payload)
    return told


class Frames(unittest.TestCase):
    def test_columns_travel_whole(self) -> None:
        draw = random.Random(1)
        for _ in range(300):
            rows = draw.randrange(6)
            cells = [[draw.choice([None, "", "a", "é;", "\n" * 3]) for _ in range(rows + 4)] for _ in range(draw.randrange(4))]
            begin = draw.randrange(4)
            sliced = [pa.array(column, pa.string()).slice(begin, rows) for column in cells]
            payload = b"".join(memoryview(piece) for piece in columns_payload(rows, sliced))
            self.assertEqual(read_columns(payload), [[cell or "" for cell in column[begin : begin + rows]] for column in cells])

    def test_frames_arrive_whole_however_many_pieces_they_are(self) -> None:
        draw = random.Random(5)
        for count, most in ((0, 1), (1, 1 << 18), (2500, 3), (9, 1 << 16)):
            pieces = [bytes(draw.randrange(256) for _ in range(9)) * draw.randrange(most) for _ in range(count)]
            reading, writing = os.pipe()
            with open(reading, "rb") as told, open(writing, "wb") as pipe:
                writer = threading.Thread(target=write_frame, args=(pipe.fileno(), "A", *pieces))
                writer.start()
                self.assertEqual(read_frame(told), ("A", b"".join(pieces)))
                writer.join()


ECHO = """
import sys
from lumo_check_spark.frames import read_frame, write_frame
while told := read_frame(sys.stdin.buffer):
    for kind, body in (("D", told[1]), ("R", b"")):
        write_frame(1, kind, body)
"""


COMMANDS = """
import json, sys
for line in sys.stdin:
    verb = json.loads(line)[1]
    if verb == "cut":
        sys.exit("no memory is left")
    refused = "error LUMO_SHARD_PARTS\\n  A part is missing.\\n  → Give it."
    said = {"plan": (0, "id", ""), "merge": (1, "found", ""), "settle": (2, "", refused)}[verb]
    print(json.dumps(dict(zip(("code", "out", "err"), said))), flush=True)
"""


class Commands(unittest.TestCase):
    def test_what_a_command_answers_is_told_or_raised_and_so_is_the_end_of_its_process(self) -> None:
        with mock.patch.object(driver, "driver_command", lambda _: ([sys.executable, "-c", COMMANDS], dict(os.environ))):
            with driver.Driver("en") as commands:
                self.assertEqual([commands.run(verb, []) for verb in ("plan", "merge", "plan")], ["id", "found", "id"])
                for verb, code, what in (
                    ("settle", "LUMO_SHARD_PARTS", "A part is missing."),
                    ("cut", "LUMO_SPARK_COMMAND_FAILED", "no memory is left"),
                    ("plan", "LUMO_SPARK_COMMAND_FAILED", "no memory is left"),
                ):
                    with self.assertRaises(LumoError) as raised:
                        commands.run(verb, [])
                    self.assertEqual((raised.exception.code, raised.exception.what), (code, what))


PLANS = """
import sys
from lumo_check_spark.frames import read_frame, write_frame
while told := read_frame(sys.stdin.buffer):
    plan = told[1] if told[0] == "N" else plan
    if told[0] == "P" and plan == b"/plans/foreign":
        write_frame(1, "X", b"{}")
    elif told[0] == "P":
        write_frame(1, "R", b"")
    elif told[0] == "E":
        write_frame(1, "D", plan)
        write_frame(1, "O", b"")
"""


class Workers(unittest.TestCase):
    def test_each_question_has_its_answer_while_the_next_is_made(self) -> None:
        made: list[int] = []

        def questions(sizes: list[int]) -> Iterator[tuple[str, list[Piece]]]:
            for number, size in enumerate(sizes):
                made.append(number)
                yield "A", [bytes([number]) * size]

        with mock.patch.object(worker, "worker_command", lambda *_: [sys.executable, "-c", ECHO]):
            echo = worker.Worker("", "en")
        try:
            # Larger than a pipe holds, both ways: whoever asked before the answer was read would wait for ever.
            sizes = [3, 5 << 20, 5 << 20, 0, 7]
            for number, answer in enumerate(echo.feed(questions(sizes))):
                self.assertEqual(answer, [] if number == 0 else [("D", bytes([number - 1]) * sizes[number - 1])])
                self.assertEqual(len(made), min(number + 1, len(sizes)))
            self.assertEqual(number, len(sizes))
            self.assertEqual(list(echo.feed(iter(()))), [])
        finally:
            echo.close()

    def test_the_next_plan_is_judged_by_the_same_process_unless_it_ended(self) -> None:
        def plan_of(key: str) -> tuple[int, str]:
            judging = kept.worker_for(key, f"/plans/{key}", {}, "en")
            *_, (_, said) = judging.end()[0]
            return judging.pid, said.decode()

        with mock.patch.object(worker, "worker_command", lambda *_: [sys.executable, "-c", PLANS]):
            try:
                first, said = plan_of("a")
                self.assertEqual(said, "/plans/a")
                self.assertEqual(plan_of("a"), (first, "/plans/a"))
                self.assertEqual(plan_of("b"), (first, "/plans/b"))
                with self.assertRaises(worker.PartRefused):
                    kept.worker_for("foreign", "/plans/foreign", {}, "en")
                other, said = plan_of("b")
                self.assertNotEqual(other, first)
                os.kill(other, signal.SIGKILL)
                os.waitid(os.P_PID, other, os.WEXITED | os.WNOWAIT)
                third = plan_of("b")[0]
                self.assertNotIn(third, (first, other))
                with mock.patch.object(os.path, "isdir", lambda path: path == "/plans/plugged/plugins"):
                    self.assertEqual(plan_of("plugged"), (third, "/plans/plugged"))
                self.assertNotEqual(plan_of("b")[0], third)
            finally:
                kept.drop_workers()


class Places(unittest.TestCase):
    def test_a_place_is_the_same_from_every_folder(self) -> None:
        for given in ("/lake/a", "s3://lake/a", "abfss://c@lake/a", "file:/lake/a", "dbfs:/lake/a"):
            self.assertEqual(storage.absolute(given), given)
        for given in ("a.csv", "lake/a", "./a", "lake/10:30.csv"):
            self.assertEqual(storage.absolute(given), os.path.join(os.getcwd(), os.path.normpath(given)))


class Splitting(unittest.TestCase):
    def test_decisions_meet_their_rows(self) -> None:
        """Whatever the batches and the frames of decisions are cut into, rows and edits are those of the whole."""
        draw = random.Random(2)
        schema = pa.schema([("n", pa.int64()), ("gone", pa.string()), ("text", pa.string()), ("day", pa.date32())])
        for _ in range(200):
            count = draw.randrange(1, 40)
            rows = [{"n": n, "gone": "x", "text": f"t{n}", "day": dt.date(2026, 1, 1)} for n in range(count)]
            said = [draw.randrange(3) for _ in rows]
            edits = {(row, draw.choice([0, 2, 3, 4])): draw.choice(["", "new"]) for row in range(count) if said[row] == 2}
            splitter = Splitter(Shape(schema, [True, False, True, True], ["added"]))
            kept: list[dict[str, object]] = []
            left: list[dict[str, object]] = []
            whole = pa.RecordBatch.from_pylist(rows, schema)
            for begin, end in cuts(draw, count):
                splitter.push(whole.slice(begin, end - begin))
            for begin, end in cuts(draw, count):
                for stay, leave in splitter.decide(decisions(said, edits, begin, end)):
                    kept += stay.to_pylist()
                    left += leave.to_pylist()
            self.assertEqual(left, [row for row, code in zip(rows, said, strict=True) if code == 1])
            self.assertEqual(kept, [cleaned(row, at, edits) for at, (row, code) in enumerate(zip(rows, said, strict=True)) if code != 1])


def cuts(draw: random.Random, count: int) -> list[tuple[int, int]]:
    at = sorted({0, count, *(draw.randrange(count) for _ in range(3))})
    return list(zip(at, at[1:], strict=False))


def decisions(said: list[int], edits: dict[tuple[int, int], str], begin: int, end: int) -> bytes:
    told = struct.pack("<I", end - begin) + bytes(said[begin:end])
    for (row, column), text in edits.items():
        if begin <= row < end:
            told += struct.pack("<III", row - begin, column, len(text)) + text.encode()
    return told


def cleaned(row: dict[str, object], at: int, edits: dict[tuple[int, int], str]) -> dict[str, object]:
    told: dict[str, object] = {"n": row["n"], "text": row["text"], "day": row["day"], "added": None}
    for column, name in ((0, "n"), (2, "text"), (3, "day"), (4, "added")):
        if (at, column) in edits:
            told[name] = (edits[at, column] or None) if name in ("text", "added") else None
    return told


class Persons(unittest.TestCase):
    def test_entries_are_read_where_they_lie(self) -> None:
        draw = random.Random(3)
        for rules in range(1, 8):
            layout = Layout(rules)
            entries = [bytes(draw.randrange(256) for _ in range(layout.entry_bytes)) for _ in range(9)]
            for entry, told in zip(entries, entries_of(b"".join(entries), layout, 3, 100).to_pylist(), strict=True):
                self.assertEqual((told["high"], told["low"]), struct.unpack_from("<qq", entry))
                self.assertEqual((told["part"], told["row"]), (3, struct.unpack_from("<I", entry, 16)[0] + 100))
                for rule in range(rules):
                    word = entry[20 + 4 * (rule // 3) :]
                    self.assertEqual(told[f"bits{rule}"], word[rule % 3])
                    self.assertEqual(told[f"spoke{rule}"], bool(word[3] >> rule % 3 & 1))

    def test_records_are_as_the_worker_reads_them(self) -> None:
        table = pa.table(
            {
                "high": [1],
                "low": [-2],
                "n": [3],
                "first0": [7],
                "count0": [2],
                "bits0": [255],
                "first1": pa.array([None], pa.int64()),
                "count1": [0],
                "bits1": pa.array([None], pa.int32()),
            }
        )
        wanted = struct.pack("<qqI", 1, -2, 3) + struct.pack("<IBBH", 7, 2, 255, 0) + bytes(8)
        self.assertEqual(records_of(table, Layout(2)), wanted)


class Refusals(unittest.TestCase):
    def test_every_refusal_is_whole_in_both_languages(self) -> None:
        makers = [make for name, make in vars(refusals).items() if callable(make) and not isinstance(make, type) and name != "annotations"]
        self.assertGreater(len(makers), 7)
        for make in makers:
            for lang in ("en", "fr"):
                error = make("x", lang) if make is refusals.headers_differ else make(lang)
                self.assertRegex(error.code, r"^LUMO_SPARK_[A-Z_]+$")
                self.assertTrue(error.what and error.hint and str(error).startswith(error.code))
            self.assertNotEqual(error.words["what"]["en"], error.words["what"]["fr"])

    def test_what_a_command_says_becomes_an_error(self) -> None:
        error = refusal_of("error LUMO_INPUT_NOT_FOUND\n  There is no\n  file.\n  → Check the spelling.\n", "en")
        self.assertEqual((error.code, error.what, error.hint), ("LUMO_INPUT_NOT_FOUND", "There is no file.", "Check the spelling."))
        self.assertEqual(LumoError.from_json(error.to_json(), "fr").hint, "Check the spelling.")


class Parts(unittest.TestCase):
    def test_every_row_group_is_in_one_part(self) -> None:
        draw = random.Random(4)
        for _ in range(200):
            groups = [(f"f{file}", [draw.randrange(1, 100) for _ in range(draw.randrange(5))]) for file in range(draw.randrange(1, 4))]
            parts = ParquetFacts(pa.schema([]), groups, True).parts(draw.randrange(1, 12))
            told = [(part.uri, group) for part in parts for group in part.groups]
            self.assertEqual(told, [(name, at) for name, sizes in groups for at in range(len(sizes))])
            self.assertTrue(parts == [NO_ROWS] or all(part.groups for part in parts))


if __name__ == "__main__":
    unittest.main()
