from __future__ import annotations

import copy
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relocheck.engine.contract import Run, Step
from relocheck.errors import Span, UsageError
from relocheck.formats.itf import JSON, read_document, read_run, save_document, write_run
from relocheck.ir.layout import Layout, State
from relocheck.ir.system import Action, System
from relocheck.ir.types import (
    BOOL,
    EnumType,
    IntType,
    KeyType,
    MapType,
    OptionType,
    RecordType,
    ScalarType,
    SortType,
    Type,
    values_of,
)
from tests.ir.samples import FRAME, GFN, PHASE, REGION, action, boxes, memory, system

STATE: State = (True, 1, 3, (2, None, False), 1, None, 0, True, False, 0, 1, 2, 3)
ACT = Action("map", (("r", REGION), ("to", GFN)), (), actor="guest", span=Span("/m.py", 4, 0, 9, 0))
LAYOUT = boxes(ACT)
RUN = Run(LAYOUT.defaults(), (1, False), (Step("map", (0, 2), (1,), STATE),))


def document() -> dict[str, Any]:
    return write_run(RUN, LAYOUT, {"design": "naive"})


def test_a_state_is_written_with_the_names_of_the_model() -> None:
    some_zero, absent = {"tag": "Some", "value": {"value": "Frame#1"}}, {"tag": "Absent", "value": "U_OF_UNIT"}
    assert document()["states"][1] == {
        "#meta": {
            "index": 1,
            "action": "map",
            "args": ["vga_vram", {"#bigint": "2"}],
            "choices": [{"#bigint": "1"}],
            "actor": "guest",
            "source": "/m.py:4",
        },
        "flag": True,
        "phase": "RUNNING",
        "count": {"#bigint": "3"},
        "slot": {"tag": "Some", "value": {"value": {"page": {"#bigint": "2"}, "frame": absent, "dirty": False}}},
        "p2m": {"#map": [[{"#bigint": "0"}, some_zero], [{"#bigint": "1"}, absent], [{"#bigint": "2"}, {
            "tag": "Some", "value": {"value": "Frame#0"}}]]},
        "owned": {"#set": ["Frame#0"]},
        "table": {"#map": [
            [{"#tup": ["vga_vram", False]}, {"#bigint": "0"}],
            [{"#tup": ["vga_vram", True]}, {"#bigint": "1"}],
            [{"#tup": ["Region#1", False]}, {"#bigint": "2"}],
            [{"#tup": ["Region#1", True]}, {"#bigint": "3"}],
        ]},
    }  # fmt: skip


def test_the_head_says_what_the_run_is_of() -> None:
    made = document()
    assert list(made) == ["#meta", "vars", "states"]
    assert made["vars"] == ["flag", "phase", "count", "slot", "p2m", "owned", "table"]
    assert made["#meta"]["format"] == "ITF"
    assert made["#meta"]["design"] == "naive"
    assert made["states"][0]["#meta"] == {"index": 0, "choices": [{"#bigint": "1"}, False]}


def test_a_run_comes_back_as_it_was() -> None:
    again = read_run(document(), LAYOUT)
    assert again == RUN
    assert repr(again) == repr(RUN)


# Round trip over layouts of every kind

_ATOMS: st.SearchStrategy[KeyType] = st.sampled_from([BOOL, PHASE, REGION, FRAME, GFN, IntType(-2, 1)])
_FLAT: st.SearchStrategy[Any] = _ATOMS | _ATOMS.map(OptionType)
_RECORDS: st.SearchStrategy[Any] = st.lists(_FLAT, min_size=1, max_size=2).map(
    lambda types: RecordType("Pair", tuple(zip(("left", "right"), types, strict=False)))
)
_SCALARS: st.SearchStrategy[ScalarType] = _FLAT | _RECORDS | _RECORDS.map(OptionType)
_KEYS = st.lists(_ATOMS, min_size=1, max_size=2).map(tuple)
_TYPES: st.SearchStrategy[Type] = (
    _SCALARS | st.builds(MapType, _KEYS, _SCALARS) | st.builds(MapType, _KEYS, st.just(BOOL), st.just(True))
)


@st.composite
def runs(draw: st.DrawFn) -> tuple[Layout, Run]:
    """A layout of up to three fields and a run of up to two steps, its states without any sense."""
    types = draw(st.lists(_TYPES, min_size=1, max_size=3))
    params = tuple((f"p{i}", t) for i, t in enumerate(draw(st.lists(_ATOMS, max_size=2))))
    fields: dict[str, tuple[Type, None]] = {f"f{i}": (t, None) for i, t in enumerate(types)}
    model: System = system({**fields}, action(params=params))
    layout = Layout.of(model, {"Region": 2, "Frame": 1, "Gfn": 3})

    def some(type_: ScalarType) -> Any:
        return draw(st.sampled_from(list(values_of(type_, layout.sizes))))

    def state() -> State:
        return tuple(some(cell.type) for cell in layout.cells)

    choices = tuple(draw(st.lists(st.booleans() | st.integers(), max_size=2)))
    steps = tuple(
        Step("act", tuple(some(t) for _, t in params), choices, state())
        for _ in range(draw(st.sampled_from([0, 1, 2])))
    )
    return layout, Run(state(), choices, steps)


@given(runs())
def test_every_run_over_every_layout_comes_back_through_its_text(given_run: tuple[Layout, Run]) -> None:
    layout, run = given_run
    again = read_run(json.loads(json.dumps(write_run(run, layout, {}))), layout)
    assert repr(again) == repr(run)


# The other reader of the format


def _of_theirs(value: Any, type_: ScalarType) -> Any:
    """What we would have stored for a value that itf_py has read."""
    match type_:
        case OptionType(of=inner):
            return None if type(value).__name__ == "Absent" else _of_theirs(value.value, inner)
        case RecordType(fields=fields):
            return tuple(_of_theirs(getattr(value, name), t) for name, t in fields)
        case EnumType(members=members):
            return members.index(value)
        case SortType(ordered=False, name=name, individuals=names):
            return names.index(value) if value in names else int(value.removeprefix(f"{name}#"))
        case _:
            return value


def _cells_of_theirs(values: dict[str, Any], layout: Layout) -> list[Any]:
    cells: list[Any] = []
    for field in layout.system.fields:
        match field.type, values[field.name]:
            case MapType(keys=(key,), is_set=True), found:
                members = {_of_theirs(k, key) for k in found}
                cells += [c.keys[0] in members for c in layout.cells if c.field == field.name]
            case MapType(keys=keys, value=type_), found:
                parts = {k if len(keys) > 1 else (k,): v for k, v in found.items()}
                ints = {tuple(map(_of_theirs, k, keys)): _of_theirs(v, type_) for k, v in parts.items()}
                cells += [ints[c.keys] for c in layout.cells if c.field == field.name]
            case type_, found:
                cells.append(_of_theirs(found, type_))
    return cells


def test_itf_py_reads_the_same_values() -> None:
    theirs: Any = import_module("itf_py").trace_from_json(document())  # it ships no types
    assert theirs.vars == [f.name for f in LAYOUT.system.fields]
    assert [tuple(_cells_of_theirs(s.values, LAYOUT)) for s in theirs.states] == list(RUN.states)
    assert theirs.states[1].meta["action"] == "map"


# What is not a run of this layout


def _broken(path: list[str | int], value: Any) -> dict[str, Any]:
    """The document with the part at the path replaced; taken out where the value is `...`."""
    made = copy.deepcopy(document())
    part: Any = made
    for key in path[:-1]:
        part = part[key]
    if value is ...:
        del part[path[-1]]
    else:
        part[path[-1]] = value
    return made


META: list[str | int] = ["states", 1, "#meta"]
TWIN = [[{"#bigint": "1"}, {"tag": "Absent", "value": "U_OF_UNIT"}]] * 2


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["#meta"], ..., "t: #meta is missing"),
        (["#meta", "format"], "CSV", 't: #meta.format: it is not "ITF"'),
        (["loop"], 1, "t: loop: a run has an end, this trace goes round for ever"),
        (["vars"], {}, "t: vars: an array is due, not {}"),
        (["vars", 6], "tabel", "t: vars: sample has no field tabel (did you mean table?)"),
        (["vars", 6], ..., "t: vars: table is missing"),
        (["vars", 6], 3, "t: vars[6]: a string is due, not 3"),
        (["states"], ..., "t: states is missing"),
        (["states"], [], "t: states: a run has at least one state"),
        (["states", 1], None, "t: states[1]: an object is due, not null"),
        (["states", 1, "p2m"], ..., "t: states[1]: p2m is missing"),
        (["states", 1, "p3m"], 1, "t: states[1]: sample has no field p3m (did you mean p2m?)"),
        (["states", 1, "flag"], 1, "t: states[1].flag: true or false is due, not 1"),
        (["states", 1, "phase"], "RUNING", "t: states[1].phase: Phase has no RUNING (did you mean RUNNING?)"),
        (["states", 1, "count"], True, "t: states[1].count: an integer is due, not a bool"),
        (["states", 1, "count"], 3, 't: states[1].count: an integer such as {"#bigint": "3"} is due, not 3'),
        (["states", 1, "count", "#bigint"], "4", "t: states[1].count: 4 is outside 0..3"),
        (["states", 1, "slot"], None, 't: states[1].slot: Absent or Some {"value": ...} is due, not null'),
        (["states", 1, "slot", "value", "value", "dirty"], ...,
         "t: states[1].slot: Slot has the fields page, frame, dirty, not page, frame"),
        (["states", 1, "slot", "value", "value", "page", "#bigint"], "3",
         "t: states[1].slot.page: 3 is outside Gfn (0..2)"),
        (["states", 1, "p2m"], {"#set": []}, 't: states[1].p2m: an object {"#map": [...]} is due'),
        (["states", 1, "p2m", "#map", 1], ..., "t: states[1].p2m: no value for the key [1]"),
        (["states", 1, "p2m", "#map", 1], [1], "t: states[1].p2m: a pair of key and value is due"),
        (["states", 1, "p2m", "#map"], TWIN, "t: states[1].p2m: the key [1] occurs twice"),
        (["states", 1, "p2m", "#map", 0, 1, "value", "value"], "Frame#2",
         "t: states[1].p2m[0]: Frame has no Frame#2 (did you mean Frame#1?)"),
        (["states", 1, "owned", "#set"], ["Frame#1", "Frame#1"], "t: states[1].owned: the key [Frame#1] occurs twice"),
        (["states", 1, "table", "#map", 0, 0, "#tup", 1], ..., "t: states[1].table: a key has 2 parts, not 1"),
        (["states", 1, "table", "#map", 0, 0, "#tup", 0], "Region#0",
         "t: states[1].table: a key: Region has no Region#0 (did you mean Region#1?)"),
        ([*META], ..., "t: states[1]: #meta is missing"),
        ([*META, "index"], 2, "t: states[1].#meta.index: 1 is due, not 2"),
        ([*META, "action"], ..., "t: states[1].#meta: action is missing"),
        ([*META, "action"], "mop", "t: states[1].#meta.action: sample has no action mop (did you mean map?)"),
        ([*META, "args"], [], "t: states[1].#meta.args: map takes 2 arguments, not 0"),
        ([*META, "args", 0], "rom", "t: states[1].#meta.args[0]: Region has no rom"),
        ([*META, "choices", 0], "x",
         't: states[1].#meta.choices[0]: an integer such as {"#bigint": "3"} is due, not "x"'),
        ([*META, "actor"], None, "t: states[1].#meta.actor: a string is due, not null"),
        (["states", 0, "#meta", "choices"], ..., "t: states[0].#meta: choices is missing"),
    ],
)  # fmt: skip
def test_what_is_missing_or_ill_typed_is_refused_by_name(path: list[str | int], value: Any, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_run(_broken(path, value), LAYOUT, "t")
    assert str(caught.value) == message


_JUNK: list[Any] = [None, 1.5, "", [], {}, [[]], {"#bigint": "x"}]


def _places(part: Any) -> list[tuple[Any, Any]]:
    """Every container below, with each of its keys."""
    kind = type(part).__name__
    keys: list[Any] = list(part) if kind == "dict" else list(range(len(part))) if kind == "list" else []
    return [(part, key) for key in keys] + [place for key in keys for place in _places(part[key])]


def _accepts(index: int, junk: Any) -> bool:
    """Whether the reader takes the document with junk at one place; what it says if not begins with its name."""
    made = document()
    part, key = _places(made)[index]
    part[key] = copy.deepcopy(junk)
    try:
        read_run(made, LAYOUT)
    except UsageError as error:
        assert str(error).startswith("trace: ")
        return False
    return True


def test_junk_anywhere_is_refused_but_in_what_is_only_for_people() -> None:
    places = [(key, part[key]) for part, key in _places(document())]
    found = {k for i, (k, old) in enumerate(places) for junk in _JUNK if junk != old and _accepts(i, junk)}
    assert found == {"design", "format-description", "source"} | {"#set", "choices"}  # [] is a good one


# Files


def test_a_saved_document_has_one_state_a_line_and_comes_back(tmp_path: Path) -> None:
    made: dict[str, JSON] = write_run(Run(memory().defaults(), (), ()), memory(), {"design": "naïve"})
    path = tmp_path / "out" / "naive.itf.json"
    save_document(path, made)
    assert read_document(path) == made
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line[:12] for line in lines] == [
        "{",
        '  "#meta": {',
        '  "vars": ["',
        '  "states": ',
        '    {"#meta"',
        "  ]",
        "}",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"vars": [', "not JSON: line 1, column 11: Expecting value (the file ends there)"),
        ("", "not JSON: line 1, column 1: Expecting value (the file ends there)"),
        ('{\n "vars": ]}', "not JSON: line 2, column 10: Expecting value"),
        ("[]", "an object is due, not []"),
        ('{"a": NaN}', "not JSON for a trace: NaN is no JSON"),
        ('{"a": 1, "a": 2}', "not JSON for a trace: a occurs twice in one object"),
    ],
)
def test_a_file_that_is_no_trace_is_refused_at_its_position(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "trace.itf.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        read_document(path)
    assert str(caught.value) == f"{path}: {message}"


def test_every_cut_of_a_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "trace.itf.json"
    save_document(path, document())
    whole = path.read_text(encoding="utf-8").rstrip()
    for end in range(0, len(whole), 7):
        path.write_text(whole[:end], encoding="utf-8")
        with pytest.raises(UsageError, match="not JSON: line"):
            read_document(path)


def test_a_missing_or_unreadable_file_is_a_usage_error(tmp_path: Path) -> None:
    path = tmp_path / "trace.itf.json"
    with pytest.raises(UsageError, match="No such file or directory"):
        read_document(path)
    path.write_bytes(b'{"a": "\xff"}')
    with pytest.raises(UsageError, match="not UTF-8 at byte 7"):
        read_document(path)
