"""One design checked: search, replay every trace, re-check what was exhausted, and say what is known.

A search decides nothing by itself: what it found is turned into verdicts here, after the plain functions have agreed.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from relocheck import cache
from relocheck.certificate.solvers import BOTH
from relocheck.compile.design import Compiled
from relocheck.engine import explicit
from relocheck.engine.checkpoint import identity
from relocheck.engine.collection import no_collection
from relocheck.engine.contract import Engine, Fault, Options, Outcome, Progress, Stop
from relocheck.engine.later import Later
from relocheck.engine.limits import Limits, Stopped
from relocheck.errors import ModelError, NoStart, ReplayFailed, UsageError, did_you_mean
from relocheck.finished import Place
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.text import cell_hash, property_hash
from relocheck.kept import kept_proofs
from relocheck.lazy import dataclass
from relocheck.plain import NotEnabled, Plain
from relocheck.project import Project
from relocheck.recheck import Counted, Rechecker, TooMany
from relocheck.replay import ends, replay, replay_property
from relocheck.rows import TooWide
from relocheck.scopes import parse_scope
from relocheck.split import ByClass, classes, label, merged, parse_pins, pinned
from relocheck.verdict import Cell, Checked, Faulty, Holds, NotApplicable, Unknown, Vacuous, Verdict, Violated

if TYPE_CHECKING:
    from relocheck.certify import Attested

__all__ = ["ENGINES", "RECHECK_LIMIT", "Settings", "cell_of", "check", "prepared", "with_pins"]

ENGINES: Mapping[str, Engine] = {
    "explicit": explicit.search,
    "bounded": Later("relocheck.engine.bounded"),
    "distil": Later("relocheck.engine.distil"),
    "pdr": Later("relocheck.engine.pdr"),
    "induction": Later("relocheck.engine.induction"),
    "auto": Later("relocheck.engine.race"),
}
TAKE_LEMMAS = ("distil", "induction", "auto")
"""The engines that a design's lemmas are offered to."""
RECHECK_LIMIT = 40_000
"""The most states up to renaming that `recheck=None` re-checks by the plain functions, in one class of starts."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to check.

    `where` pins free constants (`budget=LIBXL`); `recheck` None: where the states are few enough; `use_cache` reads and
    writes kept outcomes. What is checked in pieces, with `checkpoint` and `resume`, comes out as if it were in one.
    """

    engine: str = "explicit"
    options: Options = field(default_factory=Options)
    where: str = ""
    recheck: bool | None = None
    use_cache: bool = True
    checkpoint: Path | None = None
    """The folder in which searches that do not end are kept, in a folder for each design."""
    resume: bool = False
    """Whether what is kept there is gone on with."""


def check(
    project: Project,
    design: str,
    properties: Sequence[str] = (),
    scope: str = "small",
    settings: Settings = Settings(),  # noqa: B008 - frozen
) -> Checked:
    """Check the named properties of a design (all that apply, where none are named) at a scope.

    Raises UsageError for names that do not exist, Refused for a model that does not compile, ReplayFailed where a
    trace or the re-check fails: that is our bug.
    """
    names, compiled, sizes = prepared(project, design, properties, scope, settings)
    asked = [p for p in compiled.properties if p.name in names]
    plain = Plain(compiled, sizes)
    kept = _Kept(compiled, asked, plain, settings, project.source_digest)
    found = list(_searched(kept))
    if not found:
        raise NoStart(f"{design}: no start satisfies the assumptions")
    _confirm(kept, found)
    parts = tuple((class_.label, class_.outcome) for class_ in found)
    by_class = ByClass(parts, merged([o for _, o in parts]), kept.all_classes)
    verdicts = {p.name: _verdict(p, by_class, all(c.rechecked for c in found)) for p in asked}
    verdicts = _with_kept_proofs(project, kept, found, verdicts)
    _replayed(plain, asked, verdicts, by_class.whole)
    _refuted(plain, kept.lemmas, by_class.whole)
    return Checked(
        design=design,
        scope=scope,
        sizes=sizes,
        layout=plain.layout,
        outcome=by_class.whole,
        where=settings.where,
        cells=tuple(cell_of(project, compiled, name, verdicts) for name in names),
        properties={p.name: p for p in asked},
        classes=tuple(name for name, _ in parts),
        deadlock=by_class.whole.deadlock,
        never_enabled=_never(compiled, by_class.whole),
        from_cache=kept.all_kept,
        renamed=_renamed([c.rechecked for c in found]),
        certificates=tuple(made for class_ in found for made in class_.certificates),
    )


def prepared(
    project: Project, design: str, properties: Sequence[str], scope: str, settings: Settings
) -> tuple[list[str], Compiled, dict[str, int]]:
    """The properties' names, the design with its pins, the sizes of a check; UsageError where it cannot be made."""
    if settings.engine not in ENGINES:
        known = did_you_mean(settings.engine, ENGINES)
        raise UsageError(f"no engine is called {settings.engine}{known}; there are {', '.join(ENGINES)}")
    wanted = properties or [p.name for p in project.properties]
    if settings.checkpoint is not None and settings.engine != "explicit":
        raise UsageError(f"the engine {settings.engine} keeps no checkpoints; explicit does")
    if settings.options.partial_order and settings.engine != "explicit":
        raise UsageError(f"the engine {settings.engine} sees no order of steps; --partial-order is for explicit")
    names = list(dict.fromkeys(project.property(name).name for name in wanted))
    compiled = with_pins(project.compiled(design), settings.where)
    return names, compiled, parse_scope(scope, project.scopes).of(compiled.system)


def with_pins(compiled: Compiled, where: str) -> Compiled:
    """The design with constants fixed: `budget=LIBXL`, or a switch turned."""
    return replace(compiled, system=pinned(compiled.system, parse_pins(where, compiled.system)))


@dataclass(slots=True)
class _Class:
    """One class of the starts: what was found, and whether the plain functions have confirmed it."""

    label: str
    system: System
    outcome: Outcome
    place: Place | None = None
    name: str = ""
    """Under which the outcome is kept; empty where it is not to be."""
    rechecked: Counted | None = None
    certificates: tuple[Attested, ...] = ()
    is_recalled: bool = False


@dataclass(slots=True)
class _Kept:
    """What one check shares between the classes of its starts."""

    compiled: Compiled
    asked: Sequence[Property]
    plain: Plain
    settings: Settings
    source: str
    """What the plain functions stand in: a kept re-check is of these and no others."""
    all_kept: bool = True
    all_classes: bool = True
    siblings: tuple[System, ...] = ()
    """The design once for each class of its starts."""
    number: int = 1
    """That of the class in hand."""
    began: float = field(default_factory=time.monotonic)

    walker: Rechecker | None = None

    def rechecker(self) -> Rechecker:
        """The plain functions with what they have answered for all classes; made when it is first needed."""
        if self.walker is None:
            self.walker = Rechecker(self.plain)
        return self.walker

    @property
    def lemmas(self) -> tuple[Property, ...]:
        """The lemmas of the design, for engines that take them."""
        return self.compiled.lemmas if self.settings.engine in TAKE_LEMMAS else ()

    def place(self, system: System, number: int) -> Place | None:
        """Where a class of the starts is kept; None where none is."""
        folder, name = self.settings.checkpoint, self.compiled.system.name
        if folder is None:
            return None
        same = identity(system, self.asked, self.plain.sizes, self.settings.options)
        return Place(folder / name / f"class-{number}", same, f"{self.settings.recheck} {self.source}")

    def re_proved(self, obligation: str, solver: str) -> None:
        """Tell what a solver is asked."""
        if self.settings.options.progress is not None:
            told = f"class {self.number} of {len(self.siblings)}: {solver} on {obligation}"
            self.settings.options.progress(Progress(0, 0, 0, time.monotonic() - self.began, proof=told))

    def options(self) -> Options:
        """The options with what is left of the time."""
        siblings = self.settings.options.siblings or self.siblings
        options = replace(self.settings.options, siblings=siblings, lemmas=self.lemmas)
        if options.timeout is None:
            return options
        return replace(options, timeout=max(0.001, options.timeout - (time.monotonic() - self.began)))


def _searched(kept: _Kept) -> Iterator[_Class]:
    """Search each class of the starts; an interrupt ends it after the class in hand."""
    system = kept.compiled.system
    pins = classes(system, kept.plain.sizes)
    kept.siblings = tuple(pinned(system, class_) for class_ in pins)
    for number, (class_, sibling) in enumerate(zip(pins, kept.siblings, strict=True), 1):
        kept.number = number
        try:
            found = _class(kept, sibling, label(system, class_), kept.place(sibling, number))
        except NoStart:
            continue
        yield found
        if found.outcome.stop in (Stop.INTERRUPTED, Stop.FAULT):
            kept.all_classes = False
            return


def _class(kept: _Kept, system: System, start: str, place: Place | None) -> _Class:
    settings, sizes, options = kept.settings, kept.plain.sizes, kept.settings.options
    name = ""
    if settings.use_cache:
        hints = tuple(map(property_hash, kept.lemmas))
        searched = (options.depth, options.symmetry, options.deadlock, options.partial_order)
        limits = repr((*searched, settings.recheck, kept.source, *hints))
        name = cache.key(system, kept.asked, sizes, settings.engine, limits)
    if name and (recalled := _recalled(kept, system, start, name)) is not None:
        return recalled
    kept.all_kept = False
    graph = cache.graph_key(system, sizes, repr((options.depth, options.symmetry))) if settings.use_cache else ""
    expected = cache.states_last_time(graph) if graph else 0
    options = replace(
        kept.options(), expected=expected, checkpoint=place.path if place else None, resume=settings.resume
    )
    try:
        done = place.done() if place and settings.resume else None
        outcome, rechecked = done or (ENGINES[settings.engine](system, kept.asked, sizes, options), None)
    except MemoryError:
        return _Class(start, system, Outcome(settings.engine, Stop.MEMORY, -1, time.monotonic() - kept.began, {}))
    if graph and outcome.states:
        cache.note_states(graph, outcome.states)
    if place and not done:
        place.finish(outcome, None)
    try:
        outcome, certificates = _attested(kept, system, start, outcome)
    except KeyboardInterrupt:
        outcome, certificates = replace(outcome, stop=Stop.INTERRUPTED, proofs={}), ()
    if name and certificates and not outcome.lemmas:  # at once: the other classes may take hours
        cache.remember(
            name, cache.Cached(outcome, rechecked, tuple((made.text, made.accepted) for made in certificates))
        )
    return _Class(start, system, outcome, place, name, rechecked, certificates)


def _recalled(kept: _Kept, system: System, start: str, name: str) -> _Class | None:
    """What was found of a class of the starts before, with what was proved then."""
    found = cache.recall(name)
    if found is None:
        return None
    certificates: tuple[Attested, ...] | None = ()
    if found.certificates:
        from relocheck.certify import attested_before  # a search needs no certificate

        certificates = attested_before(found.certificates, system, kept.asked, kept.plain.sizes, start)
    if certificates is None:
        return None
    proofs = {n: m.certificate.invariant for m in certificates for n in (*m.heading.invariants, *m.heading.steps)}
    outcome = replace(found.outcome, proofs=proofs)
    return _Class(start, system, outcome, rechecked=found.rechecked, certificates=certificates, is_recalled=True)


def _confirm(kept: _Kept, found: Sequence[_Class]) -> None:
    """Have the plain functions find the same, now that all is searched: a search decides more in the time there is."""
    if found[-1].outcome.stop is Stop.INTERRUPTED:
        return
    for class_ in found:
        if class_.is_recalled:
            continue
        try:
            is_whole = class_.rechecked is not None or _recheck(kept, class_)
        except KeyboardInterrupt:
            class_.outcome = replace(class_.outcome, stop=Stop.INTERRUPTED)
            return
        if class_.place and class_.rechecked:
            class_.place.finish(class_.outcome, class_.rechecked)
        if class_.name and is_whole and not class_.outcome.proofs and not class_.outcome.lemmas:
            cache.remember(class_.name, cache.Cached(class_.outcome, class_.rechecked))


def _attested(kept: _Kept, system: System, start: str, outcome: Outcome) -> tuple[Outcome, tuple[Attested, ...]]:
    """Have both solvers accept what the engine proved; where one does not answer in time nothing is proved."""
    if not outcome.proofs:
        return outcome, ()
    from relocheck.certificate.checker import Undecided  # a search needs no certificate
    from relocheck.certify import attest

    proofs = [outcome.proofs[p.name] for p in kept.asked if p.name in outcome.proofs]
    try:
        model = (system, (*kept.asked, *kept.lemmas), kept.plain.sizes)
        left, symmetry = kept.options().timeout, kept.settings.options.symmetry
        return outcome, attest(*model, proofs, start, outcome.engine, left, kept.re_proved, symmetry=symmetry)
    except Undecided:
        stop = outcome.stop if outcome.stop is Stop.EXHAUSTED else Stop.TIME
        return replace(outcome, stop=stop, proofs={}), ()


def _recheck(kept: _Kept, class_: _Class) -> bool:
    """Have the plain functions find by themselves what the search found, as asked; False where a limit ended it."""
    outcome, asked = class_.outcome, kept.settings.recheck
    if outcome.engine != "explicit" or outcome.stop is not Stop.EXHAUSTED or asked is False:
        return True
    if outcome.left_out and asked is None:  # how many states there are is not known
        return True
    most = RECHECK_LIMIT if asked is None else None
    if most is not None and (outcome.states or 0) > most:
        return True
    limits = Limits(kept.options())
    pulse = partial(limits.pulse, outcome.depth)
    try:
        with no_collection():
            class_.rechecked = kept.rechecker().confirm(class_.system, kept.asked, outcome, most, pulse)
    except (TooMany, TooWide):
        pass
    except (Stopped, MemoryError):
        return False
    return True


def _renamed(counted: Sequence[Counted | None]) -> int | None:
    """How many states there are without renaming, where that is known for every class."""
    counts = [c.renamed for c in counted if c is not None and c.renamed is not None]
    return sum(counts) if counts and len(counts) == len(counted) else None


def _verdict(property_: Property, by_class: ByClass, rechecked: bool) -> Verdict:
    outcome = by_class.whole
    finding = outcome.findings.get(property_.name)
    if finding is not None and property_.kind is Kind.SOMETIMES:
        return Holds("reached", outcome.states, outcome.transitions, finding.run)
    if finding is not None:
        shortest = finding.shortest and by_class.nothing_before(len(finding.run.steps))
        return Violated(finding.run, shortest, by_class.where(property_.name))
    if outcome.fault is not None:
        return Faulty(outcome.fault)
    proved = by_class.complete and all(property_.name in o.proofs for _, o in by_class.parts)
    if outcome.stop is not Stop.EXHAUSTED and not proved:
        return Unknown(outcome.stop.value, outcome.depth, outcome.states)
    if property_.kind is Kind.SOMETIMES:
        return Vacuous(outcome.states or 0, property_.span)
    seen = outcome.antecedents_seen.get(property_.name)
    if seen is None and property_.antecedents:
        return Unknown("vacuity", outcome.depth, outcome.states)
    for i, antecedent in enumerate(property_.antecedents):
        if seen is None or i not in seen:
            return Vacuous(outcome.states or 0, antecedent.span)
    if proved:
        return Holds("proved", outcome.states, outcome.transitions, None, rechecked, BOTH)
    return Holds("exhausted", outcome.states, outcome.transitions, None, rechecked)


def _with_kept_proofs(
    project: Project, kept: _Kept, classes: Sequence[_Class], verdicts: Mapping[str, Verdict]
) -> dict[str, Verdict]:
    """What was seen to hold is proved where the project keeps accepted certificates of it for all classes searched."""
    systems = [class_.system for class_ in classes]
    are_kept = kept_proofs(project.root, kept.compiled.system.name, systems, kept.plain.sizes)
    found = dict(verdicts)
    for p in kept.asked:
        verdict = verdicts[p.name]
        if isinstance(verdict, Holds) and verdict.evidence == "exhausted" and are_kept(p):
            found[p.name] = replace(verdict, evidence="proved", accepted=BOTH, kept=True)
    return found


def _replayed(plain: Plain, asked: Sequence[Property], verdicts: Mapping[str, Verdict], outcome: Outcome) -> None:
    for p in asked:
        match verdicts[p.name]:
            case Violated(run=run) | Holds(witness=run) if run is not None:
                replay_property(plain, run, p)
            case _:
                pass
    if outcome.fault is not None:
        _same_fault(plain, outcome.fault)
    if outcome.deadlock is not None:
        replay(plain, outcome.deadlock)
        ends(plain, outcome.deadlock)


def _refuted(plain: Plain, lemmas: Sequence[Property], outcome: Outcome) -> None:
    """A run that refutes a lemma is replayed as any other."""
    for p in lemmas:
        if p.name in outcome.lemmas and (run := outcome.lemmas[p.name].run) is not None:
            replay_property(plain, run, p)


def _same_fault(plain: Plain, fault: Fault) -> None:
    """The plain functions fail there too."""
    try:
        if fault.action is not None:
            replay(plain, fault.run)
            plain.run(fault.run.last_step[1], fault.action, fault.args, fault.choices)
        elif fault.property is not None:
            replay(plain, fault.run)
            known = (*plain.compiled.properties, *plain.compiled.lemmas)
            property_ = next(p for p in known if p.name == fault.property)
            before, last = fault.run.last_step
            plain.holds(property_, last, before)
        else:
            for _ in plain.starts():
                pass
    except ModelError:
        return
    except (NotEnabled, ValueError, KeyError):
        pass
    raise ReplayFailed(f"{plain.compiled.system.name}: the model error does not replay: {fault.message}")


def cell_of(project: Project, compiled: Compiled, name: str, verdicts: Mapping[str, Verdict]) -> Cell:
    """The cell of a property; it does not apply where nothing is said of it."""
    suite = project.property(name).suite
    if name not in verdicts:
        return Cell(compiled.system.name, name, suite, NotApplicable(compiled.inapplicable[name]))
    property_ = next(p for p in compiled.properties if p.name == name)
    return Cell(compiled.system.name, name, suite, verdicts[name], cell_hash(compiled.system, property_))


def _never(compiled: Compiled, outcome: Outcome) -> tuple[str, ...]:
    """The actions that were enabled nowhere; nothing where not all was seen."""
    if outcome.enabled is None or outcome.stop is not Stop.EXHAUSTED:
        return ()
    return tuple(a.name for a in compiled.system.actions if a.name not in outcome.enabled)
