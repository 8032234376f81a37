"""The certificates that a project keeps: which cells they prove, by hash, and that both solvers accepted them."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from relocheck.certificate.heading import Heading, read_heading, scope_text
from relocheck.certificate.sexpr import Unreadable
from relocheck.errors import ProjectError
from relocheck.ir.system import Property, System
from relocheck.ir.text import property_hash, system_hash
from relocheck.ir.types import Sizes
from relocheck.toml_text import toml_value, write_whole

__all__ = ["ACCEPTED", "CERTIFICATES", "digest", "kept_proofs", "read_accepted", "stored", "write_accepted"]

CERTIFICATES = Path("proofs") / "certificates"
ACCEPTED = "accepted.toml"
"""Beside the certificates: the SHA-256 of each file when Z3 and bitwuzla accepted it."""


def stored(folder: Path) -> list[Path]:
    """The certificates below a folder, in order."""
    return sorted(folder.rglob("*.smt2"))


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    return sha256(path.read_bytes()).hexdigest()


def read_accepted(folder: Path) -> Mapping[str, str]:
    """The digest of each certificate by its path below the folder, when it was accepted; ProjectError if damaged."""
    path = folder / ACCEPTED
    if not path.exists():
        return {}
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProjectError(f"{path}: {error}") from None
    wrong = next((name for name, value in found.items() if not isinstance(value, str)), None)
    if wrong is not None:
        raise ProjectError(f"{path}: {wrong}: a text is due")
    return found


def write_accepted(folder: Path, found: Mapping[str, str]) -> None:
    """Write the digests, in the order of the paths."""
    lines = ["# Written by `relocheck certify`: what Z3 and bitwuzla have accepted, by SHA-256. Do not edit."]
    lines += [f"{toml_value(name)} = {toml_value(value)}" for name, value in sorted(found.items())]
    write_whole(folder / ACCEPTED, "\n".join(lines) + "\n")


def kept_proofs(root: Path, design: str, systems: Sequence[System], sizes: Sizes) -> Callable[[Property], bool]:
    """Whether a project keeps certificates of a property of a design for each of these classes of starts.

    A certificate counts that is, byte for byte, what the solvers accepted, and speaks of the present system and
    property. It is not put to a solver here: `relocheck certify --verify` does that.
    """
    folder = root / CERTIFICATES
    accepted = read_accepted(folder)
    scope = scope_text(sizes)
    paths = [p for p in stored(folder / design / scope) if accepted.get(p.relative_to(folder).as_posix()) == digest(p)]
    headings = [h for h in map(_heading, paths) if h is not None and h.scope == scope]
    by_class = [_proved(headings, system_hash(s)) for s in systems] if headings else []
    everywhere = frozenset[tuple[str, str]].intersection(*by_class) if by_class else frozenset[tuple[str, str]]()
    return lambda property_: (property_.name, property_hash(property_)) in everywhere


def _proved(headings: Sequence[Heading], system: str) -> frozenset[tuple[str, str]]:
    """The properties that certificates of a system prove, by name and hash."""
    return frozenset(p for h in headings if h.system == system for p in (*h.invariants.items(), *h.steps.items()))


def _heading(path: Path) -> Heading | None:
    """What a certificate says it is about; None where it does not say it."""
    try:
        return read_heading(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, Unreadable):
        return None
