"""A proof as people read it: what it shows, by what, and the invariant in the model's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relocheck.certify import Attested
from relocheck.engine.contract import Offered, Outcome
from relocheck.ir.invariant import cell_words, show_clause
from relocheck.ir.layout import Layout, State
from relocheck.ir.types import show_value
from relocheck.wrapping import wrapped

__all__ = ["lemmas_text", "proof_text", "word_for"]

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


def lemmas_text(names: Sequence[str], outcome: Outcome, layout: Layout) -> str:
    """What became of each lemma of the user's; of one that is not true a state, of one that is not shown a step."""
    return "\n".join(line for name in names for line in _lemma(name, outcome, layout))


def word_for(said: Offered) -> str:
    """One or two words for what became of a lemma."""
    if said.run is not None:
        return "refuted"
    if said.leads_out is not None:
        return "not shown"
    return "used" if said.used else "not needed"


def _lemma(name: str, outcome: Outcome, layout: Layout) -> Iterator[str]:
    said = outcome.lemmas.get(name)
    if said is None:
        yield f"lemma  {name}  not looked at by {outcome.engine}"
        return
    yield f"lemma  {name}  {word_for(said)}" + _why(said)
    for word, state, other in _states(said, layout):
        yield from wrapped(f"    {word}  ", _cells(state, other, layout) or "nothing else")


def _why(said: Offered) -> str:
    if said.run is not None:
        actions = ", ".join(s.action for s in said.run.steps)
        return f": false after {actions}" if actions else ": false in a start"
    return ": a step leads out of it, from a state that nothing known rules out" if said.leads_out is not None else ""


def _states(said: Offered, layout: Layout) -> Iterator[tuple[str, State, State]]:
    """States to show, each with one to which the difference is told."""
    if said.run is not None:
        yield "where", said.run.states[-1], layout.defaults()
    elif said.leads_out is not None:
        before, after = said.leads_out
        yield "from", before, layout.defaults()
        yield "to", after, before


def _cells(state: State, other: State, layout: Layout) -> str:
    """The cells in which a state differs from another."""
    return "  ".join(
        f"{cell_words(c, layout.system)}={show_value(v, c.type)}"
        for c, v, w in zip(layout.cells, state, other, strict=True)
        if v != w
    )
