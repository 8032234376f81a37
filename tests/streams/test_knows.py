from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from relocheck.command.main import main
from relocheck.errors import UsageError
from relocheck.formats.itf import read_run
from relocheck.formats.json_report import schema
from relocheck.ir.layout import State
from relocheck.ir.system import Kind
from relocheck.ir.types import Value
from relocheck.knowing import Knowing
from relocheck.knows import Opened, knowing_of, knows
from relocheck.project import Project, load
from relocheck.replay import replay
from relocheck.streams.crossing import Side
from tests.streams.toy import WORLD, toy

OPEN = '''
@dataclass
class Open(World):
    """What it believes is left open."""

    guess: bool = const()


@define
def as_guessed(s: Open) -> bool:
    """As decided."""
    return s.guess


def noted(s: Noting) -> bool:
    """What the note says."""
    return s.note


def place(s: World) -> bool:
    """Whether it has moved."""
    return s.moved


def size_of(s: World) -> Size:
    """How large it is."""
    return s.size


knowing = Knowing(
    Design("open_box", Open, parts, {find: as_guessed}),
    of=World,
    first=["guess"],
    then=[],
    known=[noted],
    later=[],
    more=[size_of, place],
    asked=["finds"],
    plain="size=LARGE",
)
'''
IMPORT = "from relocheck.language import GUEST"


def boxes(root: Path, old: str = "", new: str = "") -> Project:
    """The toy with a restore that leaves open what it believes, one text of it replaced."""
    made = OPEN.replace(old, new) if old else OPEN
    text = WORLD.replace(IMPORT, f"from relocheck.knowing import Knowing\n{IMPORT}") + made
    return load(toy(root, WORLD, text))


def test_two_machines_that_look_the_same_and_want_opposite_things(tmp_path: Path) -> None:
    """Moved or not, a box without a note is told neither; where it is would be enough, how large it is would not."""
    known = knows(boxes(tmp_path), "blind")
    assert (known.saved, known.groups, known.choices, known.hopeless) == (2, 1, 2, ())
    ((one, other),) = known.clashes
    assert [len(m.run.steps) for m in (one, other)] == [1, 2]
    assert [list(m.fits) for m in (one, other)] == [[((False,), ())], [((True,), ())]]
    assert known.enough == (("place",),)


def test_a_note_is_enough(tmp_path: Path) -> None:
    """It comes in as many groups as it says different things."""
    known = knows(boxes(tmp_path), "noting")
    assert (known.saved, known.groups, known.clashes, known.hopeless) == (2, 2, (), ())


def test_what_can_wait_may_use_what_is_known_later(tmp_path: Path) -> None:
    """The same choice, made when the place is known: no machine is told from another too late."""
    changed = 'first=[],\n    then=["guess"],\n    known=[noted],\n    later=[place],'
    old = 'first=["guess"],\n    then=[],\n    known=[noted],\n    later=[],'
    known = knows(boxes(tmp_path, old, changed), "blind")
    assert (known.groups, known.clashes) == (1, ())


def test_what_must_be_decided_first_cannot_wait(tmp_path: Path) -> None:
    """Though the place is known later."""
    assert len(knows(boxes(tmp_path, "later=[]", "later=[place]"), "blind").clashes) == 1


def test_a_machine_that_no_choice_saves_is_no_question_of_knowing(tmp_path: Path) -> None:
    """It is told by itself, and no group has it."""
    known = knows(boxes(tmp_path, "return s.guess", "return not s.moved"), "blind")
    assert (len(known.hopeless), known.clashes) == (2, ())
    assert main(["knows", "blind", "--project", str(tmp_path)]) == 12


def test_what_is_not_declared_is_said() -> None:
    """A design of another kind of machine."""
    with pytest.raises(UsageError, match="native: nothing says what a restoring QEMU knows of its machines"):
        knows(load("reference"), "native")


def right(opened: Opened, saved: State) -> set[tuple[Value, ...]]:
    """The choices that fit, each followed by itself over every state: neither the walk nor what it shares."""
    plain, found = opened.side.by.plain, set[tuple[Value, ...]]()
    steps = [p for p in opened.asked if p.kind is Kind.STEP]
    states = [p for p in opened.asked if p.kind is not Kind.STEP]
    for start in opened.carried.starts(saved):
        made = opened.carried.onto(saved, start)
        queue, ran, broken = [made], False, False
        for state in queue:
            for action, _, taken in () if broken else plain.successors(state, opened.side.among):
                broken = broken or plain.broken(steps, taken.state, state) is not None
                broken = broken or plain.broken(states, taken.state) is not None
                ran = ran or action == opened.side.ends
                if action != opened.side.ends and taken.state not in queue:
                    queue.append(taken.state)
        if ran and not broken:
            found.add(tuple(made[i] for i in (*opened.first, *opened.then)))
    return found


def test_where_the_address_is_saved(capsys: pytest.CaptureFixture[str]) -> None:
    """Without it, and with the BAR in its place, no code is right; with it one is. All of it once more from JSON."""
    project = load("reference")
    for design, clashes in (("tracking", 1), ("early_savevm", 3), ("tracking_saved", 0)):
        capsys.readouterr()
        assert main(["knows", design, "--project", "reference", "--json"]) == (12 if clashes else 0)
        document = json.loads(capsys.readouterr().out)
        jsonschema.validate(document, schema())
        found = document["knows"]
        assert (len(found["clashes"]), found["hopelessMachines"]) == (clashes, 0)
        assert found["enough"] == ([["address"], ["is_mapped"]] if clashes else [])
    knowing = knowing_of(project, "early_savevm")
    found = knows_again(project, knowing, "early_savevm", capsys)
    one, other = found
    assert one and other and not one & other


def knows_again(
    project: Project, knowing: Knowing, design: str, capsys: pytest.CaptureFixture[str]
) -> list[set[tuple[Value, ...]]]:
    """What is right for the two machines of a document, whose runs are taken again, by brute force."""
    main(["knows", design, "--project", "reference", "--json"])
    told = json.loads(capsys.readouterr().out)["knows"]
    saver = Side(project, design, told["scope"], told["where"])
    opened = Opened(project, knowing, saver, told["scope"], told["where"], ())
    found: list[set[tuple[Value, ...]]] = []
    for machine in told["clashes"][0]:
        run = read_run(machine["saved"], saver.by.plain.layout)
        replay(saver.by.plain, run)
        found.append(right(opened, run.last_step[1]))
        assert found[-1] == {(*first, *then) for first, then in machine["right"]}
    return found
