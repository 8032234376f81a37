"""Runs as traces in the Informal Trace Format of Apalache and Quint (ADR-015): JSON, in files `*.itf.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from relocheck.engine.contract import Run, Step
from relocheck.errors import UsageError, did_you_mean
from relocheck.formats.itf_values import (
    JSON,
    as_list,
    as_object,
    as_text,
    fail,
    number_from_json,
    number_to_json,
    value_from_json,
    value_to_json,
)
from relocheck.ir.layout import Layout, State, key_tuples
from relocheck.ir.system import Action, Field
from relocheck.ir.types import MapType, ScalarType, Sizes, Value

__all__ = ["JSON", "read_document", "read_run", "save_document", "write_run"]

_DESCRIPTION = "https://apalache-mc.org/docs/adr/015adr-trace.html"


def write_run(run: Run, layout: Layout, meta: Mapping[str, JSON]) -> dict[str, JSON]:
    """The document of a run; `meta` says what it is a run of and who found it."""
    head: dict[str, JSON] = {"format": "ITF", "format-description": _DESCRIPTION, **meta}
    states: list[JSON] = [{"#meta": {"index": 0, "choices": _choices(run.choices)}, **_state(run.start, layout)}]
    for index, step in enumerate(run.steps, 1):
        states.append({"#meta": _step(index, step, layout.system.action(step.action)), **_state(step.state, layout)})
    return {"#meta": head, "vars": [f.name for f in layout.system.fields], "states": states}


def _step(index: int, step: Step, action: Action) -> dict[str, JSON]:
    return {
        "index": index,
        "action": step.action,
        "args": [value_to_json(v, t) for v, (_, t) in zip(step.args, action.params, strict=True)],
        "choices": _choices(step.choices),
        "actor": action.actor,
        "source": action.span.line_place if action.span else "",
    }


def _choices(choices: tuple[Value, ...]) -> list[JSON]:
    return [number_to_json(c) for c in choices]


def _state(state: State, layout: Layout) -> dict[str, JSON]:
    return {f.name: _field_to_json(f, state, layout) for f in layout.system.fields}


def _field_to_json(field: Field, state: State, layout: Layout) -> JSON:
    match field.type:
        case MapType(value=type_) as map_type:
            keys = key_tuples(map_type, layout.sizes)
            if map_type.is_set:
                return {"#set": [_key_to_json(k, map_type) for k in keys if layout.read(state, field.name, *k)]}
            pairs: list[JSON] = [
                [_key_to_json(k, map_type), value_to_json(layout.read(state, field.name, *k), type_)] for k in keys
            ]
            return {"#map": pairs}
        case type_:
            return value_to_json(layout.read(state, field.name), type_)


def _key_to_json(keys: tuple[int, ...], type_: MapType) -> JSON:
    parts = [value_to_json(k, t) for k, t in zip(keys, type_.keys, strict=True)]
    return parts[0] if len(parts) == 1 else {"#tup": parts}


def read_run(document: Mapping[str, JSON], layout: Layout, name: str = "trace") -> Run:
    """The run of a document; UsageError, beginning with `name` and the place, where it is not a run of this layout."""
    _nothing_else(document, ("#meta", "vars", "states", "loop"), name)
    head = as_object(_part(document, "#meta", name), f"{name}: #meta")
    if head.get("format") != "ITF":
        fail(f"{name}: #meta.format", 'it is not "ITF"')
    if document.get("loop") is not None:
        fail(f"{name}: loop", "a run has an end, this trace goes round for ever")
    _check_vars(as_list(_part(document, "vars", name), f"{name}: vars"), layout, f"{name}: vars")
    given = as_list(_part(document, "states", name), f"{name}: states")
    places = [f"{name}: states[{index}]" for index in range(len(given))]
    objects = [as_object(state, place) for state, place in zip(given, places, strict=True)]
    if not objects:
        fail(f"{name}: states", "a run has at least one state")
    choices = _first_meta(objects[0], places[0])
    steps = tuple(_read_step(index, objects[index], layout, places[index]) for index in range(1, len(objects)))
    return Run(_read_state(objects[0], layout, places[0]), choices, steps)


def _part(given: Mapping[str, JSON], key: str, place: str) -> JSON:
    return given[key] if key in given else fail(place, f"{key} is missing")


def _nothing_else(given: Mapping[str, JSON], known: Sequence[str], place: str) -> None:
    """What nobody reads would be believed: it is refused."""
    for key in given:
        if key not in known:
            fail(place, f"{key} is no part of a run{did_you_mean(key, known)}")


def _check_vars(given: list[JSON], layout: Layout, place: str) -> None:
    names = [as_text(v, f"{place}[{i}]") for i, v in enumerate(given)]
    _same_names(names, layout, place)
    if len(set(names)) != len(names):
        fail(place, "a name occurs twice")


def _same_names(names: list[str], layout: Layout, place: str) -> None:
    known = [f.name for f in layout.system.fields]
    for name in names:
        if name not in known:
            fail(place, f"{layout.system.name} has no field {name}{did_you_mean(name, known)}")
    for name in known:
        if name not in names:
            fail(place, f"{name} is missing")


def _first_meta(state: dict[str, JSON], place: str) -> tuple[Value, ...]:
    meta = _meta(state, 0, place)
    _nothing_else(meta, ("index", "choices"), f"{place}.#meta")
    return _read_choices(meta, f"{place}.#meta")


def _meta(state: dict[str, JSON], index: int, place: str) -> dict[str, JSON]:
    meta = as_object(_part(state, "#meta", place), f"{place}.#meta")
    given = _part(meta, "index", f"{place}.#meta")
    if isinstance(given, bool) or given != index:
        fail(f"{place}.#meta.index", f"{index} is due, not {json.dumps(given)}")
    return meta


def _read_step(index: int, state: dict[str, JSON], layout: Layout, place: str) -> Step:
    meta, at = _meta(state, index, place), f"{place}.#meta"
    _nothing_else(meta, ("index", "action", "args", "choices", "actor", "source"), at)
    as_text(_part(meta, "source", at), f"{at}.source")
    action = _action(as_text(_part(meta, "action", at), f"{at}.action"), layout, f"{at}.action")
    if (actor := as_text(_part(meta, "actor", at), f"{at}.actor")) != action.actor:
        fail(f"{at}.actor", f"{action.name} is a step of {action.actor}, not {actor}")
    args = as_list(_part(meta, "args", at), f"{at}.args")
    if len(args) != len(action.params):
        fail(f"{at}.args", f"{action.name} takes {len(action.params)} arguments, not {len(args)}")
    values = tuple(
        value_from_json(arg, type_, layout.sizes, f"{at}.args[{i}]")
        for i, (arg, (_, type_)) in enumerate(zip(args, action.params, strict=True))
    )
    return Step(action.name, values, _read_choices(meta, at), _read_state(state, layout, place))


def _action(name: str, layout: Layout, place: str) -> Action:
    try:
        return layout.system.action(name)
    except KeyError:
        known = (a.name for a in layout.system.actions)
        fail(place, f"{layout.system.name} has no action {name}{did_you_mean(name, known)}")


def _read_choices(meta: dict[str, JSON], place: str) -> tuple[Value, ...]:
    given = as_list(_part(meta, "choices", place), f"{place}.choices")
    return tuple(number_from_json(c, f"{place}.choices[{i}]") for i, c in enumerate(given))


def _read_state(given: dict[str, JSON], layout: Layout, place: str) -> State:
    _same_names([name for name in given if name != "#meta"], layout, place)
    return tuple(
        value
        for field in layout.system.fields
        for value in _read_field(given[field.name], field, layout.sizes, f"{place}.{field.name}")
    )


def _read_field(given: JSON, field: Field, sizes: Sizes, place: str) -> list[Value]:
    """The values of the field's cells, in the layout's order."""
    match field.type:
        case MapType(is_set=True) as type_:
            members = [_read_key(k, type_, sizes, place) for k in _tagged(given, "#set", place)]
            _no_twins(members, type_, place)
            return [keys in members for keys in key_tuples(type_, sizes)]
        case MapType() as type_:
            return _read_map(_tagged(given, "#map", place), type_, sizes, place)
        case type_:
            return [value_from_json(given, type_, sizes, place)]


def _read_map(pairs: list[JSON], type_: MapType, sizes: Sizes, place: str) -> list[Value]:
    found: list[tuple[tuple[Value, ...], Value]] = []
    for pair in pairs:
        match pair:
            case [key, value]:
                keys = _read_key(key, type_, sizes, place)
                found.append((keys, value_from_json(value, type_.value, sizes, f"{place}{_shown(keys, type_)}")))
            case _:
                fail(place, "a pair of key and value is due")
    _no_twins([keys for keys, _ in found], type_, place)
    values = dict(found)
    return [
        values[keys] if keys in values else fail(place, f"no value for the key {_shown(keys, type_)}")
        for keys in key_tuples(type_, sizes)
    ]


def _read_key(given: JSON, type_: MapType, sizes: Sizes, place: str) -> tuple[Value, ...]:
    parts = [given] if len(type_.keys) == 1 else _tagged(given, "#tup", place)
    if len(parts) != len(type_.keys):
        fail(place, f"a key has {len(type_.keys)} parts, not {len(parts)}")
    return tuple(value_from_json(p, t, sizes, f"{place}: a key") for p, t in zip(parts, type_.keys, strict=True))


def _no_twins(keys: list[tuple[Value, ...]], type_: MapType, place: str) -> None:
    seen: set[tuple[Value, ...]] = set()
    for key in keys:
        if key in seen:
            fail(place, f"the key {_shown(key, type_)} occurs twice")
        seen.add(key)


def _shown(keys: tuple[Value, ...], type_: MapType) -> str:
    """`[1, vga_vram]`."""
    return f"[{', '.join(_key_name(k, t) for k, t in zip(keys, type_.keys, strict=True))}]"


def _key_name(key: Value, type_: ScalarType) -> str:
    written = value_to_json(key, type_)
    return str(written) if isinstance(written, str) else str(key)


def _tagged(given: JSON, tag: str, place: str) -> list[JSON]:
    match given:
        case dict() if list(given) == [tag]:
            return as_list(given[tag], f"{place}.{tag}")
        case _:
            fail(place, f'an object {{"{tag}": [...]}} is due')


def read_document(path: Path | str) -> dict[str, JSON]:
    """The JSON object in a file; UsageError naming the file, and the position where it stops being JSON."""
    try:
        text = Path(path).read_text(encoding="utf-8")
        given: JSON = json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not UTF-8 at byte {error.start}") from error
    except json.JSONDecodeError as error:
        end = " (the file ends there)" if not error.doc[error.pos :].strip() else ""
        raise UsageError(f"{path}: not JSON: line {error.lineno}, column {error.colno}: {error.msg}{end}") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path}: not JSON for a trace: {error}") from error
    return as_object(given, str(path))


def _object(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    made = dict(pairs)
    if len(made) != len(pairs):
        names = [name for name, _ in pairs]
        twin = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"{twin} occurs twice in one object")
    return made


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def save_document(path: Path | str, document: Mapping[str, JSON]) -> None:
    """Write the document, one state a line so that two traces compare well; the same document gives the same bytes."""
    parts = [f"  {json.dumps(key)}: {_part_text(key, value)}" for key, value in document.items()]
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error


def _part_text(key: str, value: JSON) -> str:
    match value:
        case [_, *_] if key == "states":
            return "[\n" + ",\n".join(f"    {json.dumps(state)}" for state in value) + "\n  ]"
        case _:
            return json.dumps(value)
