"""Values as TOML text: what machine-written records are made of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from relocheck.errors import UsageError

__all__ = ["toml_key", "toml_value", "write_whole"]


def toml_key(name: str) -> str:
    """A key, quoted where it has to be."""
    return name if name.isascii() and name.replace("_", "").isalnum() else toml_value(name)


def toml_value(value: Any) -> str:
    """A bool, a number, a text, a list or a table on one line."""
    match value:
        case bool():
            return str(value).lower()
        case int():
            return str(value)
        case str():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        case [*items]:
            return "[" + ", ".join(map(toml_value, items)) + "]"
        case _:
            return "{ " + ", ".join(f"{toml_key(k)} = {toml_value(v)}" for k, v in value.items()) + " }"


def write_whole(path: Path, text: str) -> None:
    """Write a file: what was in it is there until all is written; UsageError where it cannot be written."""
    made = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        made.write_text(text, encoding="utf-8")
        made.replace(path)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
