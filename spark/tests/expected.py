"""What one machine says of the same contacts: the command line of this checkout."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pyarrow as pa

from lumo_check_spark.split import texts_of

AS_OF = "2026-11-24"
FOUR = ["--only", "webmail-without-consent,opposition-list,retention-prospect,column-beyond-purpose"]
SAID = ["--channel", "email,phone", "--approved-by", "the tests", "--reason", "invented contacts"]


def one_machine(source: Path, opposition: Path, options: list[str], folder: Path) -> tuple[dict[str, Any], bytes, int]:
    """Report, cleaned bytes, exit code. Those who left are in `rejects.csv`."""
    folder.mkdir(parents=True)
    command = [os.environ["LUMO_NODE"], os.environ["LUMO_CHECK"], "check", str(source), "--as-of", AS_OF, "--opposition", str(opposition)]
    command += [
        *SAID,
        *options,
        "-o",
        str(folder / "clean.csv"),
        "--rejects",
        str(folder / "rejects.csv"),
        "-f",
        f"json={folder / 'report.json'}",
        "--no-config-lookup",
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        raise AssertionError(run.stderr)
    return json.loads((folder / "report.json").read_bytes()), (folder / "clean.csv").read_bytes(), run.returncode


def judged(report: dict[str, Any], table: bool = False) -> dict[str, Any]:
    """All that a report says but of the bytes that went in and out, of which a table has others."""
    bytes_told = ("sha256", "parts", "name", "table", *(("bytes", "lineEnd") if table else ()))
    told = {name: said for name, said in report.items() if name not in ("output", "input")}
    told["input"] = {name: said for name, said in report["input"].items() if name not in bytes_told}
    return told


def whole_sha256(folder: Path, head: bytes) -> str:
    """Of the header once and then all parts, as if they were one file."""
    whole = hashlib.sha256(head)
    for part in sorted(folder.glob("part-*.csv")):
        data = part.read_bytes()
        if not data.startswith(head):
            raise AssertionError(f"{part.name} does not begin with the header")
        whole.update(data[len(head) :])
    return whole.hexdigest()


def csv_of(table: pa.Table) -> bytes:
    """A table as people read it, whole."""
    told = io.StringIO()
    writer = csv.writer(told, lineterminator="\n")
    writer.writerow(table.schema.names)
    for batch in table.to_batches():
        writer.writerows(zip(*([cell or "" for cell in column.to_pylist()] for column in texts_of(batch))))
    return told.getvalue().encode()
