"""What people read of the known bugs: what kills each, then the matrix, as plain text of 80 columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from relocheck.bug_record import lost
from relocheck.bugs import Hunt, Trial, lone
from relocheck.kills import Mark
from relocheck.matrix_report import letters
from relocheck.wrapping import WIDTH, wrapped

__all__ = ["bugs_text"]

SIGNS = {Mark.MISSES: ".", Mark.LOST: "void", Mark.ANYWAY: "x", Mark.ABSENT: "-", Mark.UNKNOWN: "?", Mark.ERROR: "E"}
LEGEND = {
    Mark.KILLS: "n     the bug breaks it, the shortest run has n steps",
    Mark.MISSES: ".     it holds in spite of the bug",
    Mark.LOST: "void  the design reaches it, with the bug nothing does; no run shows that",
    Mark.ANYWAY: "x     the design breaks it without the bug, so it says nothing",
    Mark.ABSENT: "-     there is no such notion",
    Mark.UNKNOWN: "?     not decided",
    Mark.ERROR: "E     model error",
}


def bugs_text(found: Hunt, broken: Mapping[str, Sequence[str]], whole: bool) -> str:
    """Each bug with what kills it; then properties down, bugs across, and how much each property kills.

    `whole`: all bugs were tried, so that it can be said what kills no other.
    """
    names = _columns(found.trials)
    alone = [bug.name for bug in lone(found, broken)] if whole else []
    lines = [line for trial in found.trials for line in _trial(trial, names[trial.bug.name], trial.bug.name in alone)]
    if found.trials:
        lines += ["", *_matrix(found, names, broken), "", *_legend(found)]
    return "\n".join(lines)


def _columns(trials: Sequence[Trial]) -> dict[str, str]:
    """What the column of each bug is called: its number, with a letter where several have it."""
    names: dict[str, str] = {}
    for number, group in groupby(trials, key=lambda trial: trial.bug.number):
        same = list(group)
        for i, trial in enumerate(same):
            names[trial.bug.name] = f"{number}{letters(i) if len(same) > 1 else ''}"
    return names


def _trial(trial: Trial, column: str, alone: bool) -> Iterator[str]:
    bug = trial.bug
    pins = ",".join(filter(None, (bug.pins, bug.switches)))
    yield from wrapped(
        f"{column:>4}  {bug.name}  ", "  ".join(filter(None, (bug.of.name, bug.commit, bug.scope, pins)))
    )
    if trial.kills:
        yield from wrapped("      killed by ", ", ".join(f"{name} {steps}" for name, steps in trial.kills.items()))
    else:
        yield "      NOT KILLED" if trial.decided else "      not decided"
    if void := lost(trial):
        yield from wrapped("      never reached: ", ", ".join(void))
    if alone:
        yield "      what kills it kills no other bug and no design"


def _matrix(found: Hunt, names: Mapping[str, str], broken: Mapping[str, Sequence[str]]) -> Iterator[str]:
    rows = [(score.suite, score.property) for score in found.trials[0].scores]
    width = min(34, max(len(name) for _, name in rows) + 3)
    each = (WIDTH - width - 14) // 5
    for begin in range(0, len(found.trials), each):
        trials = found.trials[begin : begin + each]
        yield from [""] if begin else []
        last = begin + each >= len(found.trials)
        yield " " * width + "".join(f"{names[t.bug.name]:>5}" for t in trials) + (" |bugs designs" if last else "")
        for suite, group in groupby(rows, key=lambda row: row[0]):
            yield suite
            for _, name in group:
                total = f" |{len(found.killed_by(name)):>4} {len(broken.get(name, ())):>7}" if last else ""
                yield f"  {name:<{width - 2}}" + "".join(f"{_sign(t, name):>5}" for t in trials) + total


def _sign(trial: Trial, property_: str) -> str:
    score = next(s for s in trial.scores if s.property == property_)
    return SIGNS.get(score.mark, str(score.steps))


def _legend(found: Hunt) -> Iterator[str]:
    seen: set[Mark] = {score.mark for trial in found.trials for score in trial.scores}
    yield from (LEGEND[mark] for mark in Mark if mark in seen)
    yield "bugs, designs: how many it kills; designs are those of the recorded verdicts"
