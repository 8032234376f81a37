"""The certificates that a project keeps: which cells they prove, by hash, and that both solvers accepted them."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from relocheck.certificate.document import Heading, read_heading
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


@dataclass(frozen=True, slots=True)
class _Kept:
    """Headings of the certificates that are as they were accepted."""

    headings: tuple[Heading, ...]

    def prove(self, system: System, property_: Property, scope: str) -> bool:
        """Whether one of them is of this system (its class of starts fixed), property and scope."""
        wanted, hash_ = system_hash(system), property_hash(property_)
        return any(
            h.system == wanted and h.scope == scope and hash_ == {**h.invariants, **h.steps}.get(property_.name)
            for h in self.headings
        )


def kept_proofs(root: Path, design: str, systems: Sequence[System], sizes: Sizes) -> Callable[[Property], bool]:
    """Whether a project keeps certificates of a property of a design for each of these classes of starts.

    A certificate counts that is, byte for byte, what the solvers accepted, and speaks of the present system and
    property. It is not put to a solver here: `relocheck certify --verify` does that.
    """
    folder = root / CERTIFICATES
    accepted = read_accepted(folder)
    scope = ",".join(f"{name}={size}" for name, size in sizes.items())
    paths = [p for p in stored(folder / design / scope) if accepted.get(p.relative_to(folder).as_posix()) == digest(p)]
    kept = _Kept(tuple(filter(None, map(_heading, paths))))

    def are_kept(property_: Property) -> bool:
        return bool(kept.headings and systems) and all(kept.prove(s, property_, scope) for s in systems)

    return are_kept


def _heading(path: Path) -> Heading | None:
    """What a certificate says it is about; None where it does not say it."""
    try:
        return read_heading(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, Unreadable):
        return None
