"""Columns of a table as people read them: what is judged. The rows that stay keep their own types."""

from __future__ import annotations

import json

import pyarrow as pa
import pyarrow.compute as pc


def as_text(column: pa.Array) -> pa.StringArray:
    """Dates as in ISO 8601, numbers plain, true and false, nothing where there is null; lists and structs as JSON."""
    kind = column.type
    if pa.types.is_string(kind):
        return column
    if pa.types.is_dictionary(kind):
        return as_text(column.dictionary_decode())
    if pa.types.is_timestamp(kind):
        return _instant(column)
    if pa.types.is_time(kind):
        return pc.cast(pc.cast(column, pa.time32("s"), safe=False), pa.string())
    if pa.types.is_floating(kind):
        return _number(column)
    if pa.types.is_null(kind):
        return pa.nulls(len(column), pa.string())
    if pa.types.is_binary(kind) or pa.types.is_large_binary(kind) or pa.types.is_fixed_size_binary(kind):
        return _bytes(column)
    if pa.types.is_nested(kind) or pa.types.is_interval(kind) or pa.types.is_duration(kind):
        return pa.array([None if cell is None else _json(cell) for cell in column.to_pylist()], pa.string())
    return pc.cast(column, pa.string())


def _instant(column: pa.Array) -> pa.StringArray:
    """2026-11-24 at midnight, else to the second, with Z where an instant is meant and no wall clock. Each cell by itself."""
    zone = column.type.tz and "UTC"
    seconds = pc.cast(pc.cast(column, pa.timestamp("s", column.type.tz), safe=False), pa.timestamp("s", zone))
    if zone is not None:
        return pc.cast(seconds, pa.string())
    midnight = pc.equal(seconds, pc.floor_temporal(seconds, unit="day"))
    return pc.if_else(midnight, pc.cast(pc.cast(seconds, pa.date32(), safe=False), pa.string()), pc.cast(seconds, pa.string()))


def _number(column: pa.Array) -> pa.StringArray:
    """12 and not 12.0 or 1.2e+01: a telephone number that somebody kept as a float is still one."""
    double = pc.cast(column, pa.float64())
    known = pc.fill_null(pc.invert(pc.is_nan(double)), False)
    small = pc.and_(known, pc.fill_null(pc.less(pc.abs(double), 2.0**63), False))
    near = pc.if_else(small, double, 0.0)
    integral = pc.and_(small, pc.equal(near, pc.floor(near)))
    plain = pc.cast(pc.cast(pc.if_else(integral, near, 0.0), pa.int64()), pa.string())
    text = pc.if_else(integral, plain, pc.cast(column, pa.string()))
    return pc.if_else(known, text, pa.scalar(None, pa.string()))


def _bytes(column: pa.Array) -> pa.StringArray:
    try:
        return pc.cast(column, pa.string())
    except pa.ArrowInvalid:
        return pa.array([None if cell is None else cell.decode("utf-8", "replace") for cell in column.to_pylist()], pa.string())


def _json(cell: object) -> str:
    return json.dumps(cell, ensure_ascii=False, default=str)
