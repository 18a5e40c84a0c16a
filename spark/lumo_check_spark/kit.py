"""How files of the driver reach the executors.

Small ones travel inside the task: nothing to share, nothing to delete. Larger ones are an artifact of the session, which Spark
fetches once for
each executor and drops with the session, on classic Spark and through Spark Connect alike. Shared storage would do as well, but only
with credentials on every executor; a run that writes no contacts needs none of them.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyspark import SparkContext
    from pyspark.sql import SparkSession

IN_TASK = 1 << 20
"""Bytes up to which files travel inside the task: beyond, Spark itself would make a broadcast of it."""


@dataclass(frozen=True)
class Kit:
    """Files packed together: in `packed`, or in the artifact of that name."""

    name: str
    packed: bytes | None

    def unpack(self) -> str:
        """The folder of the files on this machine: the first who asks unpacks them, and the session's end deletes them."""
        root = _session_folder()
        folder = os.path.join(root, f"{self.name}.d")
        if os.path.isdir(folder):
            return folder
        begun = tempfile.mkdtemp(prefix=".lumo-", dir=root)
        with zipfile.ZipFile(io.BytesIO(self.packed) if self.packed is not None else self._artifact()) as archive:
            archive.extractall(begun)
        try:
            os.rename(begun, folder)
        except OSError:
            shutil.rmtree(begun)  # Another process of this executor was faster.
        return folder

    def _artifact(self) -> str:
        from pyspark import SparkFiles

        return SparkFiles.get(self.name)


def _session_folder() -> str:
    """Where Spark keeps the files of this session on this machine."""
    from pyspark import SparkFiles

    return SparkFiles.getRootDirectory()


def pack(spark: SparkSession, folder: Path, scratch: Path, leave_out: frozenset[str] = frozenset()) -> Kit:
    """A kit of all files of the folder but those that must stay on the driver."""
    names = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    told = io.BytesIO()
    with zipfile.ZipFile(told, "w") as archive:
        for name in names:
            if name not in leave_out:
                data = (folder / name).read_bytes()
                # Tables of fingerprints are half random: packing large ones takes longer than sending them.
                method = zipfile.ZIP_DEFLATED if len(data) <= IN_TASK else zipfile.ZIP_STORED
                # One date for all: the same files make the same kit.
                archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, method, 1)
    packed = told.getvalue()
    kit = Kit(f"lumo-{hashlib.sha256(packed).hexdigest()}", packed)
    if len(packed) <= IN_TASK:
        return kit
    artifact = _lasting_folder(spark, scratch) / kit.name
    artifact.write_bytes(packed)
    spark.addArtifacts(str(artifact), file=True)
    return Kit(kit.name, None)


def _lasting_folder(spark: SparkSession, scratch: Path) -> Path:
    """Where an artifact lies while executors may ask for it: Spark Connect takes a copy, classic Spark hands out

    the file itself to the end.
    """
    if context_of(spark) is None:
        return scratch
    folder = Path(_session_folder()).parent / "lumo-check"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def context_of(spark: SparkSession) -> SparkContext | None:
    """The context of a classic session; Spark Connect has none, and says so by exceptions of several kinds."""
    try:
        return spark.sparkContext
    except Exception:  # noqa: BLE001
        return None
