from __future__ import annotations

from functools import cache
from pathlib import Path

from relocheck.project import Project, load
from relocheck.validate.reading import read_any
from relocheck.validate.validate import Validation, validate

RECORDINGS = Path(__file__).parent.parent / "recordings"
WRONG = Path(__file__).parent.parent / "projects" / "wrong_qemus"
STOCK, KEYS, WALKS = (
    sorted((RECORDINGS / f).glob("*.jsonl")) for f in ("qemu-7.2-xen", "qemu-7.2-xen-physmap-keys", "walks")
)


@cache
def reference_project() -> Project:
    """The reference project, compiled once."""
    return load("reference")


@cache
def wrong_project() -> Project:
    """The designs that are a little wrong."""
    return load(WRONG)


@cache
def explained(path: Path, design: str) -> Validation:
    """A recording with a design."""
    return validate(reference_project(), design, read_any(path))
