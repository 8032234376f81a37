"""What a certificate says it is about, and what solvers have said of it; all that a search needs to know of one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from relocheck.certificate.sexpr import Unreadable
from relocheck.ir.types import Sizes
from relocheck.lazy import dataclass

__all__ = ["KIND", "Accepted", "Heading", "read_heading", "scope_text", "write_heading"]

KIND = "inductive invariant at a scope"
_KEYS = ("kind", "design", "scope", "start", "engine", "system", "depth")


@dataclass(frozen=True, slots=True)
class Heading:
    """What a certificate says it is about. `start`: the class of the starts; `proves`: hashes by property."""

    kind: str
    design: str
    scope: str
    start: str
    engine: str
    system: str
    depth: int
    invariants: Mapping[str, str]
    steps: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Accepted:
    """How many obligations each solver has shown, and in what time."""

    obligations: int
    seconds: Mapping[str, float]


def scope_text(sizes: Sizes) -> str:
    """A scope as a heading, and the folder of its certificates, has it."""
    return ",".join(f"{name}={size}" for name, size in sizes.items())


def write_heading(heading: Heading) -> Iterator[str]:
    """The first lines of a certificate."""
    yield "; A certificate of relocheck: `relocheck certify --verify` re-checks it, Z3 and bitwuzla read it."
    told = (heading.kind, heading.design, heading.scope, heading.start, heading.engine, heading.system)
    for key, value in zip(_KEYS, (*told, str(heading.depth)), strict=True):
        yield f'(set-info :{key} "{value}")'
    for key, found in (("invariant", heading.invariants), ("step", heading.steps)):
        for name, digest in found.items():
            yield f'(set-info :{key} "{name} {digest}")'
    yield "(set-logic QF_BV)"


def read_heading(text: str) -> Heading:
    """What a certificate says it is about; Unreadable for any other text."""
    found: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.startswith("(set-info :") and line.endswith('")'):
            key, _, value = line[len("(set-info :") : -2].partition(' "')
            found.setdefault(key, []).append(value)
    missing = [key for key in _KEYS if len(found.get(key, ())) != 1]
    if missing:
        raise Unreadable(f"its heading does not say once what its {missing[0]} is")
    one = {key: found[key][0] for key in _KEYS}
    if not one["depth"].isdigit() or not int(one["depth"]):
        raise Unreadable("its depth is no number")
    proves = [dict(_pair(v) for v in found.get(key, ())) for key in ("invariant", "step")]
    told = (one["kind"], one["design"], one["scope"], one["start"], one["engine"], one["system"])
    return Heading(*told, int(one["depth"]), *proves)


def _pair(text: str) -> tuple[str, str]:
    name, _, digest = text.rpartition(" ")
    return name, digest
