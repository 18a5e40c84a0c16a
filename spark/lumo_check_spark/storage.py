"""Files where driver and executors both see them: local disks, S3, GCS, ABFS, HDFS, and what Databricks mounts."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import pyarrow as pa
from pyarrow import fs

TEMPORARY = ".tmp"
_BLOCK = 1 << 20


def locate(uri: str) -> tuple[fs.FileSystem, str]:
    """The file system of a path and the path in it. Names that Hadoop and Databricks give are understood."""
    for hadoop, plain in (("s3a://", "s3://"), ("s3n://", "s3://"), ("dbfs:/Volumes/", "/Volumes/"), ("dbfs:/", "/dbfs/")):
        if uri.startswith(hadoop):
            uri = plain + uri[len(hadoop) :]
    if "://" in uri or uri.startswith("file:"):
        filesystem, path = fs.FileSystem.from_uri(uri)
        return filesystem, str(path)
    return fs.LocalFileSystem(), os.path.abspath(uri)


def absolute(uri: str) -> str:
    """The same from whatever folder it is asked: an executor does not run where the driver does."""
    return uri if re.match(r"[A-Za-z0-9+.-]+:/", uri) else os.path.abspath(uri)


def under(folder: str, *names: str) -> str:
    """A path below a folder."""
    return "/".join([folder.rstrip("/"), *names])


def files_in(uri: str) -> list[tuple[str, int]]:
    """The file itself, or every file of the folder at any depth, in the order of names; hidden ones (`_`, `.`) are no data."""
    filesystem, path = locate(uri)
    told = filesystem.get_file_info(path)
    if told.type == fs.FileType.File:
        return [(uri, told.size)]
    if told.type == fs.FileType.NotFound:
        return []
    root = path.rstrip("/") + "/"
    inside = filesystem.get_file_info(fs.FileSelector(path, recursive=True))
    names = {info.path[len(root) :]: info.size for info in inside if info.type == fs.FileType.File}
    return [(under(uri, name), names[name]) for name in sorted(names) if not _hidden(name)]


def _hidden(name: str) -> bool:
    return any(step.startswith(("_", ".")) for step in name.split("/"))


def size_of(uri: str) -> int:
    """Bytes of a file that is there."""
    filesystem, path = locate(uri)
    return int(filesystem.get_file_info(path).size)


def is_empty(uri: str) -> bool:
    """Whether nothing is there that anybody would read."""
    return not files_in(uri)


def read_range(uri: str, begin: int, end: int) -> Iterator[pa.Buffer]:
    """The bytes from begin to end, a megabyte at a time."""
    filesystem, path = locate(uri)
    with filesystem.open_input_file(path) as file:
        file.seek(begin)
        while begin < end:
            piece = file.read_buffer(min(_BLOCK, end - begin))
            if piece.size == 0:
                raise OSError(f"the file ends before byte {end}")
            begin += piece.size
            yield piece


def read_all(uri: str) -> bytes:
    """The whole file."""
    filesystem, path = locate(uri)
    with filesystem.open_input_file(path) as file:
        return bytes(file.readall())


def copy_out(uri: str, local: str) -> None:
    """The file, copied to this machine."""
    filesystem, path = locate(uri)
    with filesystem.open_input_file(path) as file, open(local, "wb") as copy:
        while piece := file.read(_BLOCK):
            copy.write(piece)


@contextmanager
def whole_file(uri: str) -> Iterator[pa.NativeFile]:
    """A file that is there whole or not at all: written beside and renamed, where renaming is cheap.

    In an object store a file appears with its last byte.
    """
    filesystem, path = locate(uri)
    renamed = filesystem.type_name in ("local", "hdfs")
    written = path + TEMPORARY if renamed else path
    stream = filesystem.open_output_stream(written, compression=None)
    try:
        yield stream
        stream.close()
        if renamed:
            filesystem.move(written, path)
    except BaseException:
        _forget(filesystem, stream, written)
        raise


def _forget(filesystem: fs.FileSystem, stream: pa.NativeFile, path: str) -> None:
    try:
        stream.close()
        filesystem.delete_file(path)
    except OSError:
        pass  # Staging is swept as a whole when the run ends.


def make_folders(uri: str, names: Iterable[str]) -> None:
    """Folders below a folder, made by the driver alone: a task that outlives its executor finds none any more, and leaves nothing."""
    for name in names:
        filesystem, path = locate(under(uri, name))
        filesystem.create_dir(path, recursive=True)


def write_all(uri: str, data: bytes) -> None:
    """A file of these bytes, there whole or not at all."""
    with whole_file(uri) as out:
        out.write(data)


def publish(staged: str, uri: str) -> None:
    """Moves a staged file to where it is read."""
    filesystem, source = locate(staged)
    _, target = locate(uri)
    filesystem.move(source, target)


def sweep(uri: str) -> None:
    """Deletes a file, or a folder with all that killed attempts left in it."""
    filesystem, path = locate(uri)
    kind = filesystem.get_file_info(path).type
    if kind == fs.FileType.Directory:
        filesystem.delete_dir(path)
    elif kind == fs.FileType.File:
        filesystem.delete_file(path)
