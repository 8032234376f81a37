"""What people read: a check, a trace, a matrix, as plain text of 80 columns."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from relocheck.engine.contract import Outcome, Run, Step, Stop
from relocheck.explain import changes, clause, show_cell, since
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Action, Property
from relocheck.ir.types import MapType, OptionType, ScalarType, SortType, Value, show_value
from relocheck.label import Names
from relocheck.split import COMPLETE
from relocheck.verdict import Cell, Checked, Faulty, Holds, NotApplicable, Unknown, Vacuous, Verdict, Violated
from relocheck.wrapping import WIDTH, wrapped

__all__ = [
    "called",
    "check_text",
    "left_out_text",
    "only_where",
    "run_text",
    "starts_text",
    "step_lines",
    "trace_text",
    "where_text",
]

TIE = "\N{NO-BREAK SPACE}"


def check_text(checked: Checked, names: Names, others: Mapping[str, Sequence[str]], full: bool) -> str:
    """One design: a headline, a line for each property, then each violated one with its trace.

    `others` has, for a property, the lines on what other designs do.
    """
    lines = [_headline(checked), ""]
    lines += [line for cell in checked.cells if full or not _not_applicable(cell) for line in _line(cell, checked)]
    lines += [] if full else _without_a_notion(checked)
    if checked.deadlock is not None:
        lines.append(f"FAIL  {'deadlock':<28} no action is enabled after {_steps(checked.deadlock)}")
    if checked.never_enabled:
        lines += ["", *wrapped("never enabled: ", ", ".join(checked.never_enabled))]
    if any(isinstance(c.verdict, Faulty) for c in checked.cells):
        lines += ["", *_fault_lines(checked, names, full)]
    for cell in checked.cells:
        if isinstance(cell.verdict, Violated):
            lines += ["", trace_text(checked, cell.property, cell.verdict.run, names, full)]
            lines += others.get(cell.property, ())
    if checked.deadlock is not None:
        lines += ["", "deadlock:", *step_lines(checked.layout, checked.deadlock, names, full)]
    return "\n".join(lines)


def _headline(checked: Checked) -> str:
    sizes = " ".join(f"{n}={s}" for n, s in checked.sizes.items())
    outcome = checked.outcome
    seen = [f"engine {outcome.engine}"]
    if outcome.states is not None:
        seen += [f"{outcome.states} states", f"{outcome.transitions} transitions"]
    seen += [f"depth {outcome.depth}", "kept from an earlier run" if checked.from_cache else f"{outcome.seconds:.2f} s"]
    if outcome.symmetric:
        seen.append(f"{', '.join(outcome.symmetric)} up to renaming")
    if outcome.slow_because:
        seen.append(f"in generated Python: {outcome.slow_because}")
    if outcome.left_out is not None:
        seen.append(left_out_text(outcome))
    if outcome.stop not in (Stop.EXHAUSTED, Stop.DECIDED):
        seen.append(f"PARTIAL: {_stopped(outcome.stop.value)}")
    if outcome.growing:
        seen.append(f"growing: {', '.join(outcome.growing)}")
    told = wrapped("", "  ".join(text.replace(" ", TIE) for text in seen))
    head = [*wrapped(f"{checked.design}  ", sizes), *wrapped("", starts_text(checked.where))]
    return "\n".join(line for line in [*head, *(line.replace(TIE, " ") for line in told)] if line)


def left_out_text(outcome: Outcome) -> str:
    """What partial-order reduction came to."""
    if outcome.left_out:
        return f"partial order: steps left out at {outcome.left_out} states, and the states behind them"
    return f"partial order: nothing left out ({outcome.whole_because})"


def starts_text(where: str) -> str:
    """Which starts were looked at, where that is not all of them."""
    return f"only starts with {' '.join(where.replace(',', ' ').split())}" if where else ""


def _stopped(reason: str) -> str:
    words = {"depth": "the depth limit", "time": "out of time", "memory": "out of memory"}
    words["vacuity"] = "nobody has looked whether its implications are vacuous"
    return words.get(reason, reason)


def _steps(run: Run) -> str:
    return f"{len(run.steps)} step{'' if len(run.steps) == 1 else 's'}"


def _not_applicable(cell: Cell) -> bool:
    return isinstance(cell.verdict, NotApplicable)


def _without_a_notion(checked: Checked) -> Iterator[str]:
    """The properties that do not apply, those with one reason in one line."""
    groups: dict[str, list[Cell]] = {}
    for cell in checked.cells:
        if isinstance(cell.verdict, NotApplicable):
            groups.setdefault(cell.verdict.reason, []).append(cell)
    for reason, cells in groups.items():
        if len(cells) == 1:
            yield from _line(cells[0], checked)
        else:
            said = textwrap.shorten(reason, WIDTH - 35, placeholder=" ...", break_on_hyphens=False)
            yield from wrapped(f"n/a   {f'{len(cells)} properties':<28} ", said)


def _line(cell: Cell, checked: Checked) -> list[str]:
    said = _said(cell.verdict, checked)
    if isinstance(cell.verdict, NotApplicable):
        said = textwrap.shorten(said, WIDTH - 35, placeholder=" ...", break_on_hyphens=False)
    if len(cell.property) > 28:
        return [f"{_mark(cell.verdict)}  {cell.property}", *wrapped(" " * 8, said)]
    return wrapped(f"{_mark(cell.verdict)}  {cell.property:<28} ", said)


def _mark(verdict: Verdict) -> str:
    match verdict:
        case Holds():
            return "PASS"
        case Violated() | Faulty():
            return "FAIL"
        case NotApplicable():
            return "n/a "
        case Vacuous():
            return "VOID"
        case Unknown():
            return "????"


def _said(verdict: Verdict, checked: Checked) -> str:
    match verdict:
        case Holds(evidence="reached", witness=run) if run is not None:
            return f"reached in {_steps(run)}" + (", perhaps in fewer" if checked.outcome.left_out else "")
        case Holds(evidence="proved", accepted=accepted, rechecked=rechecked, kept=kept):
            by = "certificates kept" if kept else f"accepted by {' and '.join(accepted)}"
            return f"proved, {by}" + (", re-checked" if rechecked else "")
        case Holds(states=states, rechecked=rechecked):
            return f"exhausted ({states} states)" + (", re-checked" if rechecked else "")
        case Violated(run=run, shortest=shortest, where=where):
            told = ["violated", _steps(run), "shortest" if shortest else "", "replayed", only_where(where, checked)]
            return ", ".join(filter(None, told))
        case Vacuous(states=states, span=span):
            place = f" ({span.line_place})" if span else ""
            return f"vacuous: never true in {states} states{place}"
        case Unknown(reason=reason, depth=depth) if depth < 0:
            return f"unknown: {_stopped(reason)} before anything was searched to its end"
        case Unknown(reason=reason, depth=depth):
            return f"unknown: {_stopped(reason)}, nothing found up to depth {depth}"
        case NotApplicable(reason=reason):
            return reason
        case Faulty(fault=fault):
            return f"model error: {fault.message}"


def only_where(where: Sequence[str], checked: Checked) -> str:
    """In which classes of starts a property is violated; nothing where it is in all."""
    if not where:
        return ""
    if checked.outcome.stop in COMPLETE:
        return where_text(where, checked.classes)
    return f"at least with {'; or '.join(where)}"


def where_text(where: Sequence[str], classes: Sequence[str]) -> str:
    """`only with budget=ROOM`, `not with firmware=CLEAR` for the classes of starts in which something is so."""
    if set(where) >= set(classes):
        return "whatever the start"
    pins = {c: dict(p.split("=", 1) for p in c.split()) for c in classes}
    for name in pins[classes[0]]:
        values = {pins[c][name] for c in where}
        others = {pins[c][name] for c in classes} - values
        if {c for c in classes if pins[c][name] in values} == set(where):
            return f"not with {name}={others.pop()}" if len(others) == 1 < len(values) else _only(name, values)
    rest = [c for c in classes if c not in where]
    return f"not with {', nor '.join(rest)}" if len(rest) < len(where) else f"only with {'; or '.join(where)}"


def _only(name: str, values: set[str]) -> str:
    return f"only with {name}={' or '.join(sorted(values))}"


# ---------------------------------------------------------------------------------------------------------------------
# A trace


def trace_text(checked: Checked, property_: str, run: Run, names: Names, full: bool) -> str:
    """A violated property: its sentence, the broken clause, the steps with what each changed, and why."""
    return run_text(checked.properties[property_], checked.layout, run, names, full)


def run_text(found: Property, layout: Layout, run: Run, names: Names, full: bool) -> str:
    """The same, for a run that stands alone."""
    broken = clause(found, layout, run)
    lines = wrapped(f"{found.name}: ", " ".join(found.doc.split("\n\n")[0].split()))
    if broken.binding:
        lines += wrapped("  breaks for  ", ", ".join(f"{n} = {v}" for n, v in broken.binding))
    lines += wrapped("  clause      ", broken.text)
    lines += [line for text, value in broken.values for line in wrapped("  but         ", f"{text} is {value}")]
    if broken.span:
        lines.append(f"  written at  {broken.span.line_place}")
    lines += ["", *step_lines(layout, run, names, full, _ghosts_read(layout, broken.cells))]
    lines += _source(layout, run, broken.cells, names) if run.steps else []
    lines += _because(layout, run, broken.cells, names)
    return "\n".join(lines)


def _ghosts_read(layout: Layout, cells: Sequence[int]) -> frozenset[str]:
    return frozenset(layout.cells[i].field for i in cells)


def step_lines(layout: Layout, run: Run, names: Names, full: bool, ghosts: frozenset[str] = frozenset()) -> list[str]:
    """The steps of a run with what each changed, in lanes."""
    lines = [" #  actor      step, and what it changed"]
    start = _const(layout, run.start)
    lines += wrapped(" 0             start ", start if not full else _whole(layout, run.start, names))
    before = run.start
    for number, step in enumerate(run.steps, 1):
        lines += _step(layout, number, step, before, names, full, ghosts)
        before = step.state
    return lines


def _const(layout: Layout, start: State) -> str:
    """What the start chose: free constants, or nothing."""
    free = {f.name for f in layout.system.fields if f.free and not isinstance(f.type, MapType)}
    chosen = [(c, v) for c, v in zip(layout.cells, start, strict=True) if c.field in free]
    return ", ".join(f"{show_cell(layout, c)} {show_value(v, c.type)}" for c, v in chosen)


def _whole(layout: Layout, state: State, names: Names) -> str:
    pairs = zip(layout.cells, state, strict=True)
    return ", ".join(f"{show_cell(layout, c)} {shown(v, c.type, state, names)}" for c, v in pairs if v is not None)


def _step(
    layout: Layout, number: int, step: Step, before: State, names: Names, full: bool, ghosts: frozenset[str]
) -> Iterator[str]:
    action = layout.system.action(step.action)
    yield f"{number:>2}  {action.actor:<10} {called(action, step.args)}"
    told: list[tuple[str, str, str]] = []
    for change in changes(before, step.state):
        cell = layout.cells[change.cell]
        if layout.system.field(cell.field).ghost and cell.field not in ghosts and not full:
            continue
        old, new = (
            shown(change.old, cell.type, before, names),
            shown(change.new, cell.type, step.state, names),
        )
        told.append((*_split(show_cell(layout, cell)), f"{old}->{new}"))
    if full and step.choices:
        told.append(("chose", "", ", ".join(map(str, step.choices))))
    yield from wrapped(" " * 15, "  ".join(_grouped(told)) or "nothing")


def called(action: Action, args: Sequence[Value]) -> str:
    """An action with its arguments: `map_bar vga_vram 1`."""
    return " ".join([action.name, *(show_value(v, t) for v, (_, t) in zip(args, action.params, strict=True))])


def _grouped(told: Sequence[tuple[str, str, str]]) -> list[str]:
    """Field, keys and text of each change; several entries of one map with the same text become one."""
    groups: dict[tuple[str, str], list[str]] = {}
    for field, keys, text in told:
        groups.setdefault((field, text), []).append(keys)
    return [
        f"{field}[{'; '.join(keys)}] {text}" if keys[0] else f"{field} {text}" for (field, text), keys in groups.items()
    ]


def _split(name: str) -> tuple[str, str]:
    """The field and the keys of `field[keys]`."""
    field, _, keys = name.partition("[")
    return field, keys.rstrip("]")


def shown(value: Value, type_: ScalarType, state: State, names: Names) -> str:
    """A value for people, elements by what the model calls them in that state."""
    inner = type_.of if isinstance(type_, OptionType) else type_
    if isinstance(inner, SortType) and isinstance(value, int):
        return names.name(inner.name, state, value) or show_value(value, type_)
    return show_value(value, type_)


def _source(layout: Layout, run: Run, cells: Sequence[int], names: Names) -> list[str]:
    """The action of the last step, and the lines in it that last stored what the clause reads."""
    action = layout.system.action(run.steps[-1].action)
    like = f", like {action.like}()" if action.like else ""
    told = [(action.span.line_place if action.span else "", f"{action.name}{like}")]
    writers = names.writers(run)
    for line in dict.fromkeys(writers[c] for c in cells if c in writers):
        told.append((line.span.line_place, f"{line.function}: {line.sentence}" if line.sentence else line.function))
    return [text for place, said in told[:4] for text in _placed(place, said)]


def _placed(place: str, said: str) -> list[str]:
    """A line of a model and what it says; below it where the place is long, so that the layout has no path in it."""
    head = f"    {place:<23} "
    return wrapped(head, said) if len(head) == 28 else [head.rstrip(), *wrapped(" " * 28, said)]


def _because(layout: Layout, run: Run, cells: Sequence[int], names: Names) -> list[str]:
    """What the clause read, and the steps that made it so: the latest first."""
    told: dict[int, list[tuple[str, str, str]]] = {}
    last = run.last_step[1]
    for index in cells:
        number = since(run, index)
        if number:
            cell = layout.cells[index]
            text = f"is {shown(last[index], cell.type, last, names)}"
            told.setdefault(number, []).append((*_split(show_cell(layout, cell)), text))
    lines: list[str] = []
    for number in sorted(told, reverse=True)[:4]:
        step = run.steps[number - 1]
        texts = "  ".join(_few(_grouped(told[number])))
        lines += wrapped("  why         ", f"since step {number} ({step.action}): {texts}")
    return lines


def _few(told: Sequence[str]) -> list[str]:
    most = 6
    return [*told[:most], f"and {len(told) - most} more"] if len(told) > most else list(told)


def _fault_lines(checked: Checked, names: Names, full: bool) -> list[str]:
    fault = checked.outcome.fault
    if fault is None:
        return []
    lines = wrapped(f"model error in {fault.action or fault.property or 'a start'}: ", fault.message)
    if fault.span:
        lines.append(f"  written at  {fault.span.line_place}")
    lines += ["", *step_lines(checked.layout, fault.run, names, full)]
    if fault.action:
        action = checked.layout.system.action(fault.action)
        lines.append(f"{len(fault.run.steps) + 1:>2}  {action.actor:<10} {called(action, fault.args)}".rstrip())
        lines.append(" " * 15 + "fails")
    return lines
