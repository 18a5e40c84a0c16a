"""The frames that a worker reads and writes: `u32 length of payload, u8 kind, payload`, little-endian. Pure but for the stream."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

_HEAD = struct.Struct("<IB")
_EDIT = struct.Struct("<III")
_U32 = struct.Struct("<I")
_MOST_PIECES = 1024
"""That Linux takes in one call."""
_PADDING = (b"", b"\0\0\0", b"\0\0", b"\0")

CLOSING = frozenset("ROX")
"""Kinds that end the answer to a question."""

Piece: TypeAlias = bytes | pa.Buffer | memoryview
"""Of a payload, wherever it lies."""


def write_frame(pipe: int, kind: str, *pieces: Piece) -> None:
    """Writes one frame around the pieces, from where they lie: a copy of them would cost as much as the pipe."""
    views = [memoryview(piece).cast("B") for piece in pieces]
    waiting = [memoryview(_HEAD.pack(sum(len(view) for view in views), ord(kind))), *(view for view in views if view)]
    at = 0
    while at < len(waiting):
        written = os.writev(pipe, waiting[at : at + _MOST_PIECES])
        while at < len(waiting) and written >= len(waiting[at]):
            written -= len(waiting[at])
            at += 1
        if written:
            waiting[at] = waiting[at][written:]


def read_frame(stream: BinaryIO) -> tuple[str, bytes] | None:
    """The next frame, or None where the stream ended, in the middle of a frame too."""
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    length, kind = _HEAD.unpack(head)
    payload = stream.read(length) if length else b""
    return (chr(kind), payload) if len(payload) == length else None


def columns_payload(rows: int, texts: Sequence[pa.StringArray]) -> list[Piece]:
    """The payload of a frame `A`: Arrow's own offsets and bytes, from 0 on, padded to four."""
    pieces: list[Piece] = [struct.pack("<II", rows, len(texts))]
    for text in texts:
        offsets, data = _text_buffers(text)
        pieces += [_U32.pack(data.size), offsets, data, _PADDING[data.size % 4]]
    return pieces


def _text_buffers(text: pa.StringArray) -> tuple[pa.Buffer, pa.Buffer]:
    # What lies under a null is anything: the worker is told nothing of nulls, so they become empty texts.
    plain = pc.fill_null(text, "") if text.null_count else text
    _, offsets, data = plain.buffers()
    if len(plain) == 0:
        return pa.py_buffer(b"\0\0\0\0"), pa.py_buffer(b"")
    numbers = pa.Array.from_buffers(pa.int32(), len(plain) + 1, [None, offsets], offset=plain.offset)
    first, last = numbers[0].as_py(), numbers[-1].as_py()
    if first:
        numbers = pc.subtract(numbers, pa.scalar(first, pa.int32()))
    bounds = numbers.buffers()[1].slice(numbers.offset * 4, (len(plain) + 1) * 4)
    return bounds, data.slice(first, last - first) if data is not None else pa.py_buffer(b"")


@dataclass(frozen=True)
class Decisions:
    """What a frame `D` says of some rows: a byte a row, and the texts of edited cells."""

    rows: bytes
    edits: bytes

    KEPT, LEAVES, EDITED = 0, 1, 2

    @staticmethod
    def of(payload: bytes) -> Decisions:
        """From the payload of a frame `D`."""
        (count,) = _U32.unpack_from(payload)
        return Decisions(payload[4 : 4 + count], payload[4 + count :])

    def each_edit(self) -> Iterator[tuple[int, int, str]]:
        """Row in the frame, column (added ones from the number of columns on), text."""
        at = 0
        while at < len(self.edits):
            row, column, length = _EDIT.unpack_from(self.edits, at)
            at += _EDIT.size + length
            yield row, column, self.edits[at - length : at].decode()
