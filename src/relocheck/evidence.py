"""A design's verdicts by what its project keeps, instead of by a search: runs are replayed, proofs were accepted.

Believed is what is shown: a broken cell by a run that the plain functions take now, a cell that holds by certificates
that both solvers have accepted and by a run to each left side of its implications. What nobody can show so briefly is
as recorded: that a run is the shortest, in which other classes of starts a property is broken, how many states there
are, that there is no deadlock. Where anything is missing, or is of another model, there is no answer.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from relocheck.certificate.solvers import BOTH
from relocheck.check import Settings, cell_of, prepared
from relocheck.engine.contract import Finding, Options, Outcome, Run, Stop
from relocheck.engine.witness import left_side, runs_to_left_sides
from relocheck.errors import ModelError, ProjectError, Refused, ReplayFailed
from relocheck.ir.expressions import evaluate
from relocheck.ir.system import Antecedent, Kind, Property, System
from relocheck.ir.text import cell_hash, system_hash
from relocheck.ir.types import Sizes
from relocheck.kept import kept_proofs
from relocheck.kept_runs import ANEW, Choices, KeptRuns, Untaken, chosen, read_runs, runs_path, taken, write_runs
from relocheck.lazy import dataclass
from relocheck.plain import Plain
from relocheck.project import Project
from relocheck.replay import ends, shows
from relocheck.split import classes, label, pinned
from relocheck.verdict import Cell, Checked, Holds, Vacuous, Verdict, Violated

__all__ = ["Asked", "keep", "recalled"]


@dataclass(frozen=True, slots=True)
class Asked:
    """A design, properties (all that apply, where none are named) and a scope, as `check` takes them.

    `root`: below it is what is kept; `told`: what is recorded of the design at the scope.
    """

    design: str
    properties: tuple[str, ...]
    scope: str
    root: Path
    told: Mapping[str, Any]


def recalled(project: Project, asked: Sequence[Asked]) -> tuple[Checked, ...]:
    """What is known of designs without a search; those are missing of which not all that is asked is shown."""
    return tuple(found for one in asked if (found := _recalled(project, one)) is not None)


def _recalled(project: Project, asked: Asked) -> Checked | None:
    """What is kept of a design, looked at.

    ProjectError where what is kept says that it is of this model, and does not show what it should.
    """
    try:
        names, compiled, sizes = prepared(project, asked.design, asked.properties, asked.scope, Settings())
    except Refused:  # said of all designs together, by who goes on
        return None
    path = runs_path(asked.root, compiled.system.name, sizes)
    runs, told = read_runs(path), asked.told
    if runs is None or runs.system != system_hash(compiled.system):
        return None
    properties = [p for p in compiled.properties if p.name in names]
    if any(told.get(p.name, {}).get("hash") != cell_hash(compiled.system, p) for p in properties):
        return None
    systems = _classes(compiled.system, sizes)
    if list(systems) != told.get("classes"):
        return None
    kept = _Kept(path, Plain(compiled, sizes), told, runs)
    is_proved = kept_proofs(asked.root, compiled.system.name, list(systems.values()), sizes)
    verdicts: dict[str, Verdict] = {}
    for p in properties:
        verdict = kept.proved(p) if is_proved(p) else kept.shown(p)
        if verdict is None:
            return None
        verdicts[p.name] = verdict
    cells = tuple(cell_of(project, compiled, name, verdicts) for name in names)
    return kept.checked(asked.scope, cells, {p.name: p for p in properties})


def _classes(system: System, sizes: Sizes) -> dict[str, System]:
    """The design once for each class of its starts, by the class's name."""
    return {label(system, pins): pinned(system, pins) for pins in classes(system, sizes)}


class _Kept:
    """What is kept of one design, as far as it was looked at."""

    def __init__(self, path: Path, plain: Plain, told: Mapping[str, Any], runs: KeptRuns) -> None:
        self.path, self.plain, self.told, self.runs = path, plain, told, runs
        self.findings: dict[str, Finding] = {}
        self.replayed = 0

    def shown(self, property_: Property) -> Verdict | None:
        """That of a cell that a run shows."""
        told, made = self.told[property_.name], self.runs.shown.get(property_.name)
        if made is None or told["verdict"] not in ("violated", "reached"):
            return None
        run = self.run(property_.name, made)
        try:
            shows(self.plain, run, property_)
        except ReplayFailed as error:
            raise self.wrong(str(error)) from None
        if len(run.steps) != told.get("steps"):
            raise self.wrong(f"the run of {property_.name} has {len(run.steps)} steps; recorded are {told['steps']}")
        self.findings[property_.name] = Finding(run, shortest=True)
        if property_.kind is Kind.SOMETIMES:
            return Holds("reached", self.told.get("states"), self.told.get("transitions"), run)
        return Violated(run, True, tuple(told.get("where", ())))

    def proved(self, property_: Property) -> Verdict | None:
        """That of a cell of which there are certificates; it says something if its left sides are true somewhere.

        Where the record says that one never is, the cell is no pass, and that is believed.
        """
        told, witnesses = self.told[property_.name], self.runs.antecedents.get(property_.name, ())
        if told["verdict"] == "vacuous" and property_.antecedents:
            return Vacuous(self.told.get("states", 0))
        if told["verdict"] != "holds" or len(witnesses) != len(property_.antecedents):
            return None
        for made, antecedent in zip(witnesses, property_.antecedents, strict=True):
            run = self.run(property_.name, made)
            if not _is_true(antecedent, self.plain, run):
                raise self.wrong(f"the run to a left side of {property_.name} does not reach it")
        return Holds("proved", self.told.get("states"), self.told.get("transitions"), None, False, BOTH, True)

    def run(self, name: str, made: Choices) -> Run:
        """A kept run, taken by the plain functions."""
        try:
            run = taken(self.plain, made)
        except Untaken as error:
            raise self.wrong(f"the run of {name} cannot be taken: {error}") from None
        self.replayed += 1
        return run

    def deadlock(self) -> Run | None:
        """The run into a state without a way on."""
        if self.runs.deadlock is None:
            return None
        run = self.run("the deadlock", self.runs.deadlock)
        try:
            ends(self.plain, run)
        except ReplayFailed as error:
            raise self.wrong(str(error)) from None
        return run

    def wrong(self, text: str) -> ProjectError:
        """It says that it is of this model, and is not."""
        return ProjectError(f"{self.path}: {text}; {ANEW}")

    def checked(self, scope: str, cells: tuple[Cell, ...], properties: Mapping[str, Property]) -> Checked:
        """All of it, as if it had been searched; nobody has looked for a deadlock where none is kept."""
        deadlock = self.deadlock()
        outcome = Outcome(
            engine=self.told.get("engine", ""),
            stop=Stop.EXHAUSTED,
            depth=self.runs.depth,
            seconds=0.0,
            findings=self.findings,
            states=self.told.get("states"),
            transitions=self.told.get("transitions"),
            deadlock=deadlock,
            symmetric=tuple(self.told.get("symmetric", ())),
        )
        return Checked(
            design=self.plain.compiled.system.name,
            scope=scope,
            sizes=self.plain.sizes,
            layout=self.plain.layout,
            outcome=outcome,
            where="",
            cells=cells,
            properties=properties,
            classes=tuple(self.told["classes"]),
            deadlock=deadlock,
            never_enabled=self.runs.never_enabled,
            from_cache=True,
            renamed=self.told.get("without_symmetry"),
            replayed=self.replayed,
        )


def _is_true(antecedent: Antecedent, plain: Plain, run: Run) -> bool:
    before, last = run.last_step
    try:
        return evaluate(antecedent.condition, plain.layout, last, before) is True
    except ModelError:
        return False


def keep(project: Project, checked: Checked) -> None:
    """Write the runs of a design that was searched whole, in place of those that were kept.

    None are kept where a cell that holds has no certificate: it would be searched all the same.
    """
    path = runs_path(project.root, checked.design, checked.sizes)
    system = project.compiled(checked.design).system
    has_all = not any(isinstance(c.verdict, Holds) and c.verdict.evidence == "exhausted" for c in checked.cells)
    if has_all and list(_classes(system, checked.sizes)) == list(checked.classes):
        write_runs(path, _with_others(_gathered(system, checked), _before(path), checked.properties))
    else:
        path.unlink(missing_ok=True)


def _gathered(system: System, checked: Checked) -> KeptRuns:
    """The runs that show what a search has found."""
    proved = [checked.properties[c.property] for c in checked.cells if c.verdict.evidence == "proved"]
    return KeptRuns(
        system_hash(system),
        {c.property: chosen(run) for c in checked.cells if (run := _run(c.verdict)) is not None},
        _witnesses(system, proved, checked.sizes),
        chosen(checked.deadlock) if checked.deadlock else None,
        checked.outcome.depth,
        checked.never_enabled,
    )


def _with_others(made: KeptRuns, before: KeptRuns | None, asked: Collection[str]) -> KeptRuns:
    """The same, with what was kept of properties that were not asked this time."""
    if before is None or before.system != made.system:
        return made
    shown = {name: run for name, run in before.shown.items() if name not in asked}
    antecedents = {name: runs for name, runs in before.antecedents.items() if name not in asked}
    return replace(made, shown={**shown, **made.shown}, antecedents={**antecedents, **made.antecedents})


def _before(path: Path) -> KeptRuns | None:
    """What is in the file that will be written anew."""
    try:
        return read_runs(path)
    except ProjectError:
        return None


def _run(verdict: Verdict) -> Run | None:
    match verdict:
        case Violated(run=run) | Holds(witness=run):
            return run
        case _:
            return None


def _witnesses(system: System, proved: Sequence[Property], sizes: Sizes) -> dict[str, tuple[Choices, ...]]:
    """For each property a run to each of its left sides, the shortest of all classes of starts."""
    found: dict[str, Run] = {}
    for one in _classes(system, sizes).values():
        for name, run in runs_to_left_sides(one, proved, sizes, Options()).items():
            found[name] = min(found.get(name, run), run, key=lambda r: len(r.steps))
    return {
        p.name: tuple(chosen(found[name]) for i in range(len(p.antecedents)) if (name := left_side(p, i)) in found)
        for p in proved
        if p.antecedents
    }
