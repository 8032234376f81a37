"""A proof as people read it: what it shows, by what, and the invariant in the model's words."""

from __future__ import annotations

from relocheck.certify import Attested
from relocheck.ir.invariant import show_clause
from relocheck.ir.layout import Layout
from relocheck.wrapping import wrapped

__all__ = ["proof_text"]

SHOWN = 12


def proof_text(made: Attested, layout: Layout, path: str, full: bool) -> str:
    """One certificate: the properties it proves, the solvers that accept it, its lemmas, its file."""
    invariant, heading = made.certificate.invariant, made.heading
    start = f" {heading.start}" if heading.start else ""
    lines = wrapped(f"proof of {heading.design}{start}: ", ", ".join(invariant.proves))
    depth = f"k-induction, k = {invariant.depth}, and " if invariant.depth > 1 else ""
    count = sum(map(len, invariant.families))
    told = f"{depth}{len(invariant.families)} lemmas ({count} with their renamings)"
    took = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in made.accepted.seconds.items())
    lines += wrapped(
        "  ", f"found by {heading.engine}: {told}; {made.accepted.obligations} obligations shown by {took}"
    )
    shown = invariant.families if full else invariant.families[:SHOWN]
    for family in shown:
        lines += wrapped("  ", show_clause(family[0], layout) + ("  (and renamed)" if len(family) > 1 else ""))
    if len(shown) < len(invariant.families):
        lines.append(f"  ... {len(invariant.families) - len(shown)} more: --full")
    lines += wrapped("certificate  ", path)
    return "\n".join(lines)
