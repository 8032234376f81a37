"""What two designs make of one environment, as plain text of 80 columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from relocheck.schedule.decision import Decision, Side
from relocheck.schedule.pair import Pair
from relocheck.schedule.saved import Saved, Use
from relocheck.schedule.statement import Difference, Statement, repeated
from relocheck.verdict import Checked, Violated
from relocheck.wrapping import wrapped

__all__ = ["others_lines", "pair_text"]


def others_lines(statements: Sequence[Statement]) -> Iterator[str]:
    """What other designs make of a trace's environment, those of which the same is to be said together."""
    for text, found in _grouped(statements).items():
        yield from wrapped("  others      ", f"{', '.join(s.other for s in found)}: {text}")


def _grouped(statements: Sequence[Statement]) -> Mapping[str, list[Statement]]:
    groups: dict[str, list[Statement]] = {}
    for statement in statements:
        groups.setdefault(_told(statement), []).append(statement)
    return groups


def _told(statement: Statement) -> str:
    if statement.fate is None:
        return f"not followed: {statement.why}"
    found = statement.difference
    return f"{statement.fate.value}; {_apart(statement, found) if found else 'looks the same'}"


def _apart(statement: Statement, found: Difference) -> str:
    """`differs after restore (5 of 6): domain READY, not ABORTED (allocate)`."""
    word = "differs" if found.must else "may differ"
    after = (
        f"{statement.acts[found.after - 1]} ({found.after} of {len(statement.acts)})" if found.after else "the start"
    )
    if found.refused:
        return f"{word} after {after}: refuses {found.refused}"
    sight = found.sights[0]
    by = f" ({found.decision.hook or found.decision.there.function})" if found.decision else ""
    return f"{word} after {after}: {sight.name} {' or '.join(sight.there)}, not {sight.here}{by}"


def pair_text(pair: Pair, where: str) -> str:
    """What each of two designs fails, the schedule that separates them, what becomes of each trace, what each saves."""
    left, right = pair.left.design, pair.right.design
    lines = [f"{left} and {right}, scope {pair.left.scope}", "", *_fails(pair), ""]
    found = pair.separating
    if found is not None and found.difference is not None:
        lines += _separated(found, found.difference, pair.left.scope, where)
    else:
        lines.append("No trace of either tells them apart from outside.")
    for design in (left, right):
        lines += _schedules(design, [s for s in pair.statements if s.design == design])
    lines += ["", "What each saves, besides BARs and memory"]
    for design in (left, right):
        lines += _saves(design, pair.saves[design])
    return "\n".join(lines)


def _fails(pair: Pair) -> Iterator[str]:
    left, right = _broken(pair.left), _broken(pair.right)
    both = [f"{name} {n}/{right[name]}" for name, n in left.items() if name in right]
    yield "What each fails, with the steps of the shortest trace"
    for checked, mine, theirs in ((pair.left, left, right), (pair.right, right, left)):
        alone = [f"{name} {n}" for name, n in mine.items() if name not in theirs]
        yield from wrapped(f"  only {checked.design:<18} ", ", ".join(alone) or "nothing")
    yield from wrapped(f"  {'both':<23} ", ", ".join(both) or "nothing")


def _broken(checked: Checked) -> dict[str, int]:
    return {c.property: len(c.verdict.run.steps) for c in checked.cells if isinstance(c.verdict, Violated)}


def _separated(statement: Statement, found: Difference, scope: str, where: str) -> Iterator[str]:
    """The shortest schedule, what is seen, and who decides it."""
    broken = f"({statement.property} breaks in {statement.design})"
    yield from wrapped("The shortest schedule that separates them ", broken)
    for number, act in enumerate(statement.acts[: found.after], 1):
        yield f"{number:>4}  {act}"
    yield from _sights(statement, found)
    if found.decision is not None:
        yield from _decided(statement, found.decision)
    yield from wrapped("  repeat        ", " ".join(repeated(statement, scope, where)))


def _sights(statement: Statement, found: Difference) -> Iterator[str]:
    if found.refused:
        yield from wrapped("  then          ", f"{statement.other} refuses {found.refused}")
    for sight in found.sights[:3]:
        there = " or ".join(sight.there)
        told = f"{statement.design} {sight.here}, {statement.other} {there}"
        yield from wrapped("  seen          ", f"{sight.name}: {told}")
    if len(found.sights) > 3:
        yield f"                and {len(found.sights) - 3} more"


def _decided(statement: Statement, decision: Decision) -> Iterator[str]:
    hook = f", hook {decision.hook}" if decision.hook else ""
    yield from wrapped("  decided in    ", f"{decision.step}{hook}")
    for design, side in ((statement.design, decision.here), (statement.other, decision.there)):
        yield from _side(design, side)


def _side(design: str, side: Side) -> Iterator[str]:
    answer = f" Answers {side.answer}." if side.answer else ""
    yield f"    {design:<18} {side.function}, {side.place}"
    yield from wrapped(" " * 23, f"{side.sentence}{answer}")


def _schedules(design: str, statements: Sequence[Statement]) -> Iterator[str]:
    if statements:
        yield ""
        yield f"On the schedules that break {design}, {statements[0].other}"
    for text, found in _grouped(statements).items():
        yield from wrapped("  ", f"{text}: {', '.join(s.property for s in found)}")


def _saves(design: str, found: Sequence[Saved]) -> Iterator[str]:
    if not found:
        yield f"  {design}: nothing"
    for saved in found:
        yield from wrapped("  ", f"{design}: {', '.join(saved.fields)}, {saved.carrier}")
        for word, uses in (("written", saved.written), ("read", saved.read)):
            for use in uses:
                yield from _use(word, use)


def _use(word: str, use: Use) -> Iterator[str]:
    yield from wrapped(f"    {word:<9} ", f"{use.function} ({use.place}), in {', '.join(use.actions)}")
