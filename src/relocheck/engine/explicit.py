"""Explicit search: every reachable state once, in order of depth, by generated Python on packed states.

Under symmetry a state stands for all its renamings. Runs are shortest: the first state that decides a property, in
order of depth, decides it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from time import process_time
from typing import TYPE_CHECKING

from relocheck.engine.checkpoint import Point
from relocheck.engine.collection import no_collection
from relocheck.engine.contract import Fault, Finding, Options, Outcome, Stop
from relocheck.engine.growth import growing
from relocheck.engine.keeping import keep, kept_of, take_up
from relocheck.engine.limits import Limits, Stopped
from relocheck.engine.machines import machine_of
from relocheck.engine.native.bits import common
from relocheck.engine.native.loop import Event
from relocheck.engine.native.values import Unsupported
from relocheck.engine.partial_order import Reduction, is_enough, obstacle, together
from relocheck.engine.runs import Origin, Runs, Seen
from relocheck.engine.starts import FaultyStart, packed_starts
from relocheck.engine.watch import FaultyProperty, Item, Mark, Watch
from relocheck.errors import ModelError, NoStart
from relocheck.ir.expressions import evaluate
from relocheck.ir.system import Kind, Property, System
from relocheck.ir.types import Sizes

if TYPE_CHECKING:
    from relocheck.engine.native.tier import Tier

__all__ = ["search"]

LEAVING_OPEN = (Stop.DEPTH, Stop.TIME, Stop.MEMORY, Stop.INTERRUPTED)
"""The ends of a search that can be taken up again."""
KEEPING = 300.0
"""So many seconds lie between two checkpoints of a search that goes on."""
HAND_OVER = 50_000
"""After so many transitions the compiled tier takes over,"""
HAND_OVER_SECONDS = 0.15
"""or where the states found so far take so many seconds of the processor: compiling costs about as much."""
PULSE = 63
"""The limits are looked at when the lowest bits of the number of a state are 0; a mask."""


def search(
    system: System,
    properties: Sequence[Property],
    sizes: Sizes,
    options: Options = Options(),  # noqa: B008
) -> Outcome:
    """Search all states, or up to a limit; UsageError where the system has no start or a cell does not fit a byte.

    With partial-order reduction once more without it, where there is something to be shown by a shortest run.
    """
    if not options.partial_order:
        return _search(system, properties, sizes, options)
    whole = replace(options, partial_order=False)
    if why := obstacle(properties, options):
        return replace(_search(system, properties, sizes, whole), left_out=0, whole_because=why)
    first = _search(system, properties, sizes, options)
    if is_enough(machine_of(system, sizes, symmetry=options.symmetry), first, properties):
        return first
    if options.timeout is not None:
        whole = replace(whole, timeout=max(0.001, options.timeout - first.seconds))
    return together(first, _search(system, properties, sizes, whole))


def _search(system: System, properties: Sequence[Property], sizes: Sizes, options: Options) -> Outcome:
    with no_collection():
        try:
            looking = Search(system, properties, sizes, options)
        except KeyboardInterrupt:  # generating a large scope's code takes a moment
            return Outcome("explicit", Stop.INTERRUPTED, -1, 0.0, {}, states=0, transitions=0)
        stop = looking.run()
        kept = keep(looking) if stop in LEAVING_OPEN else ""
        return looking.outcome(stop, kept)


class FaultyStep(Exception):
    """An action fails in the state of this index."""

    def __init__(self, index: int, error: ModelError) -> None:
        super().__init__(str(error))
        self.index = index
        self.error = error


class Search:
    """One search: what was seen, what was found, what is still looked for."""

    def __init__(self, system: System, properties: Sequence[Property], sizes: Sizes, options: Options) -> None:
        self.limits = Limits(options)
        self.options = options
        self.properties = tuple(properties)
        self.machine = machine_of(system, sizes, symmetry=options.symmetry)
        self.states = Watch(self.machine, properties, of_step=False)
        self.steps = Watch(self.machine, properties, of_step=True)
        self.seen: dict[bytes, int] = {}
        """Each state and the index of the one it was reached from, in order; -1 for a start."""
        self.origins: dict[bytes, Origin] = {}
        self.found: dict[str, Mark] = {}
        self.antecedents: dict[str, set[int]] = {p.name: set() for p in properties}
        self.tier: Tier | None = None
        self.slow_because = ""
        self.began = process_time()
        """When the first state was about to be expanded."""
        self.dead: int | None = None
        self.fault: Callable[[Runs], Fault] | None = None
        self.mark = Mark(-1)
        self.enabled = bytearray(len(system.actions))
        self.transitions = 0
        self.depth = -1
        self.point: Point | None = None
        """The last place between two expansions."""
        self.noted: dict[tuple[str, int | None], int] = {}
        """What was noted, and which state was being expanded then."""
        self.seconds_before = 0.0
        self.kept_at = 0.0
        self.reduction = Reduction(self.machine, self.states) if options.partial_order else None

    # Searching

    def run(self) -> Stop:
        """Search until something ends it."""
        try:
            return self._run()
        finally:
            if self.tier is None:
                self.machine.effort.python_seconds += process_time() - self.began

    def _run(self) -> Stop:
        try:
            saved = kept_of(self)
            self._start(look=saved is None)
            if saved is not None:
                take_up(self, saved)
            self._layers()
        except Stopped as ended:
            return ended.stop
        except KeyboardInterrupt:
            return Stop.INTERRUPTED
        except FaultyStart as failed:
            start_fault = failed.fault
            self.fault = lambda runs: start_fault
        except FaultyStep as failed:
            index, error = failed.index, failed.error
            self.fault = lambda runs: runs.fault(index, error)
        except FaultyProperty as failed:
            name, reason = failed.name, failed.error
            self.fault = lambda runs: self._property_fault(runs, name, reason)
        return Stop.EXHAUSTED if self.fault is None else Stop.FAULT

    def _start(self, look: bool) -> None:
        """All starts; they are not looked at where that was done before."""
        rename = self.machine.symmetry.canonical if self.machine.symmetry else None
        for count, (packed, choices) in enumerate(packed_starts(self.machine)):
            state = rename(packed) if rename else packed
            if state not in self.seen:
                self.origins[state] = Origin(packed, choices)
                self.seen[state] = -1
                if look:
                    self._look_at(state)
            if not count & PULSE:
                self.limits.pulse(0, len(self.seen), 0)
        if not self.seen:
            raise NoStart(f"{self.machine.system.name}: no start satisfies the assumptions")
        self.depth = 0
        self.began = process_time()
        if look:
            self.point = Point(0, len(self.seen), 0, len(self.seen), 0, bytes(self.enabled))
            self._end_if_decided()

    def _look_at(self, state: bytes) -> None:
        try:
            alert = self.states.alert is not None and self.states.alert(state)
        except ModelError:
            alert = True
        if alert:
            self._note(self.states, Mark(self.count - 1), state)

    @property
    def count(self) -> int:
        """How many states were found."""
        return len(self.seen) if self.tier is None else len(self.tier)

    def _layers(self) -> None:
        if self.tier is not None:
            return
        assert self.point is not None
        first, end = self.point.next, self.point.layer_end
        states = list(self.seen)
        layer, found = states[first:end], states[end:]
        if found and not layer:  # a checkpoint at the end of a layer
            first, layer, found = end, found, []
            self.depth += 1
        while layer and self.tier is None:
            if self.depth == self.options.depth:
                raise Stopped(Stop.DEPTH)
            following = found + self._expand(layer, first)
            first, layer, found = first + len(layer), following, []
            if self.tier is None:
                self.depth += bool(following)
                self.between(first, first + len(layer))

    def _expand(self, layer: Sequence[bytes], first: int) -> list[bytes]:
        """All successors of a layer; the new ones. Half of it is left to the compiled tier when that is due."""
        expand, enabled, seen, reduction = self.machine.expand, self.enabled, self.seen, self.reduction
        rename = self.machine.symmetry.canonical if self.machine.symmetry else None
        new: list[bytes] = []
        out: list[bytes] = []
        for index, packed in enumerate(layer, first):
            out.clear()
            try:
                if reduction is None or not reduction.is_on or not reduction.expand(packed, out.append, enabled):
                    expand(packed, out.append, enabled)
            except ModelError as error:
                raise FaultyStep(index, error) from error
            self.transitions += len(out)
            if not out:
                self._stuck(index)
            if self.steps.alert is not None:
                self._look_at_steps(index, packed, out)
            alert = self.states.alert  # it changes now and then
            for after in map(rename, out) if rename else out:
                if after not in seen:
                    seen[after] = index
                    new.append(after)
                    try:
                        alarm = alert is not None and alert(after)
                    except ModelError:
                        alarm = True
                    if alarm:
                        self._note(self.states, Mark(len(seen) - 1), after)
                        self._end_if_decided()
            if not index & PULSE:
                self.between(index + 1, first + len(layer))
                self.limits.pulse(self.depth, len(seen), self.transitions, len(seen) - index - 1)
                if self._is_due(index + 1) and (tier := self._compile(index + 1, first + len(layer))) is not None:
                    self.go_on_compiled(tier)
                    break
        return new

    # Searching in compiled code

    def _is_due(self, expanded: int) -> bool:
        if self.tier is not None or self.slow_because or self.options.tier == "python":
            return False
        if self.reduction is not None and self.reduction.is_on:
            return False
        effort, siblings = self.machine.effort, self.options.siblings
        for_these = (process_time() - self.began) * len(self.seen) / expanded
        is_long = self.transitions >= HAND_OVER or effort.python_seconds + for_these >= HAND_OVER_SECONDS
        is_there = bool(siblings) and effort.compiled_for is siblings
        return is_long or is_there or self.options.tier == "llvm"

    def _all_starts(self) -> Iterator[bytes]:
        """The starts of this search, and what those of its siblings have in common."""
        yield from (o.packed for o in self.origins.values())
        siblings = self.options.siblings
        yield from self.machine.once(("common", id(siblings)), siblings, lambda: common(self._others(siblings)))

    def _others(self, siblings: Iterable[System]) -> Iterator[bytes]:
        for system in siblings:
            machine = machine_of(system, self.machine.layout.sizes, symmetry=self.options.symmetry)
            with suppress(FaultyStart):  # it will be searched, and told, by itself
                yield from (packed for packed, _ in packed_starts(machine))

    def _compile(self, following: int, layer_end: int) -> Tier | None:
        """The compiled tier, with all that was found so far; None where generated Python goes on to the end."""
        tier = self.empty_tier()
        if tier is None:
            return None
        tier.begin(
            list(self.seen),
            list(self.seen.values()),
            bytes(self.enabled),
            following=following,
            layer_end=layer_end,
            depth=self.depth,
            transitions=self.transitions,
            limit=self.options.depth,
        )
        return tier

    def empty_tier(self) -> Tier | None:
        """The compiled tier, with nothing found; None where something in the system is left to generated Python."""
        from relocheck.engine.native.program import code
        from relocheck.engine.native.tier import Tier

        try:
            items = (self.states.every, self.steps.every)
            made = code(self.machine, self._all_starts(), items, self.options.threads)
        except Unsupported as error:
            self.slow_because = str(error)
            return None
        self.machine.effort.compiled_for = self.options.siblings
        expected = self.options.expected if self.options.memory is None else 0
        return Tier(made, len(self.machine.system.actions), self.options.threads, expected)

    def go_on_compiled(self, tier: Tier) -> None:
        self.tier = tier
        self.seen.clear()
        try:
            self._events(tier)
        except MemoryError as error:
            raise Stopped(Stop.MEMORY) from error
        finally:
            self.depth, self.transitions = tier.depth, tier.transitions
            self.enabled[:] = tier.enabled(self.machine)

    def _events(self, tier: Tier) -> None:
        while True:
            tier.watch(self.states.items, self.steps.items, dead=self.options.deadlock and self.dead is None)
            event = tier.advance()
            if event is not Event.NOTE:  # then there is nothing in the buffer
                self.point = tier.point()
            match event:
                case Event.DONE:
                    return
                case Event.DEPTH:
                    raise Stopped(Stop.DEPTH)
                case Event.NOTE:
                    index = len(tier) - 1
                    self._note(self.states, Mark(index), tier.state(index))
                    self._end_if_decided()
                case Event.PYTHON:
                    self._expand_one(tier, tier.next)
                case Event.GROW:
                    self.limits.afford(tier.grows_by_mib)
                    tier.grow()
                case Event.PULSE:
                    self._keep_if_due()
                    self.limits.pulse(tier.depth, len(tier), tier.transitions, len(tier) - tier.next, tier.load)
                    tier.optimise_if_long()

    def _expand_one(self, tier: Tier, index: int) -> None:
        """What the compiled code leaves to generated Python: errors, deadlocks, steps that matter."""
        rename = self.machine.symmetry.canonical if self.machine.symmetry else bytes
        packed = tier.state(index)
        out: list[bytes] = []
        marks = bytearray(tier.store.enabled)
        try:
            self.machine.expand(packed, out.append, marks)
        except ModelError as error:
            raise FaultyStep(index, error) from error
        tier.expanded(len(out), marks)
        if not out:
            self._stuck(index)
        if self.steps.alert is not None:
            self._look_at_steps(index, packed, out)
        for after in map(rename, out):
            if tier.add(after, index):
                self._look_at(after)
                self._end_if_decided()

    def _look_at_steps(self, index: int, packed: bytes, out: Sequence[bytes]) -> None:
        alert = self.steps.alert
        assert alert is not None
        for after in out:
            try:
                alarm = alert(packed, after)
            except ModelError:
                alarm = True
            if alarm:
                self._note(self.steps, Mark(index, after), packed, after)
                self._end_if_decided()

    def _note(self, watch: Watch, mark: Mark, *states: bytes) -> None:
        self.mark = mark
        noted: list[Item] = watch.note(*states)
        found_from = self._found_from(mark, states[0])
        for item in noted:
            self.noted[item.name, item.antecedent] = found_from
            if item.antecedent is None:
                self.found[item.name] = mark
            else:
                self.antecedents[item.name].add(item.antecedent)

    def _found_from(self, mark: Mark, state: bytes) -> int:
        """The state that is being expanded; -1 before the first."""
        if mark.after is not None:
            return mark.index
        return self.seen[state] if self.tier is None else self.tier.link(mark.index)

    def _stuck(self, index: int) -> None:
        if self.options.deadlock and self.dead is None:
            self.dead = index
            self._end_if_decided()

    def _end_if_decided(self) -> None:
        looking_for_dead = self.options.deadlock and self.dead is None
        if self.properties and len(self.found) == len(self.properties) and not looking_for_dead:
            raise Stopped(Stop.DECIDED)

    # Keeping

    def between(self, next_: int, layer_end: int) -> None:
        """Generated Python is between two expansions."""
        self.point = Point(next_, layer_end, self.depth, len(self.seen), self.transitions, bytes(self.enabled))
        self._keep_if_due()

    def _keep_if_due(self) -> None:
        if self.options.checkpoint is not None and self.limits.seconds - self.kept_at >= KEEPING:
            keep(self)
            self.kept_at = self.limits.seconds

    # Telling

    def outcome(self, stop: Stop, kept: str = "") -> Outcome:
        """What was found, with concrete runs; `kept` says where the search can be taken up again."""
        states = self.tier or Seen.of(self.seen)
        runs = Runs(self.machine, states, self.origins)
        found = [(p.name, self.found[p.name]) for p in self.properties if p.name in self.found]
        left_out = self.reduction.left_out if self.reduction else None
        findings = {name: Finding(runs.to(mark.index, mark.after), shortest=not left_out) for name, mark in found}
        actions = self.machine.system.actions
        unpack = self.machine.unpack
        is_cut = stop in (Stop.TIME, Stop.MEMORY)  # who interrupts waits for the end
        return Outcome(
            engine="explicit",
            stop=stop,
            depth=min(self.depth, 0) if left_out and stop in LEAVING_OPEN else self.depth,
            seconds=self.seconds_before + self.limits.seconds,
            findings=findings,
            states=self.count,
            transitions=self.transitions,
            deadlock=runs.to(self.dead) if self.dead is not None else None,
            looked_for_deadlock=self.options.deadlock,
            fault=self.fault(runs) if self.fault is not None else None,
            enabled=frozenset(a.name for a, seen in zip(actions, self.enabled, strict=True) if seen),
            antecedents_seen={name: frozenset(seen) for name, seen in self.antecedents.items()},
            symmetric=self.machine.symmetric,
            tier="python" if self.tier is None else "llvm",
            slow_because=self.slow_because,
            checkpoint=kept,
            growing=growing(self.machine.layout, lambda n: unpack(states.state(n)), self.count) if is_cut else (),
            left_out=left_out,
            whole_because=self.reduction.why_whole if self.reduction else "",
        )

    def _property_fault(self, runs: Runs, name: str, error: ModelError) -> Fault:
        """The fault in the words of the reference semantics, on the states of the concrete run."""
        run = runs.to(self.mark.index, self.mark.after)
        (prop,) = (p for p in self.properties if p.name == name)
        before = run.states[-2] if prop.kind is Kind.STEP else None
        try:
            evaluate(prop.formula, self.machine.layout, run.states[-1], before)
        except ModelError as told:
            error = told
        return Fault(run, str(error), error.span, property=name)
