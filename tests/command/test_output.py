from __future__ import annotations

import re
from pathlib import Path

import pytest

from relocheck import __version__
from relocheck.command import others
from tests.command.toy import LOCK, WORLD, Shell, too_wide, write

TRACE = """\
locked: Who opens the door holds a key.
  clause      not s.is_open or any(s.held[k] for k in Key)
  written at  properties/lock.py:10

 #  actor      step, and what it changed
 0             start lock NONE
 1  qemu       turn
               is_open no->yes
    model/world.py:37       turn
    model/world.py:40       turn: Open the door, or shut it.
  why         since step 1 (turn): is_open is yes
"""

CHECK = f"""\
door  Key=2
engine explicit  11 states  20 transitions  depth 3  0.00 s  Key up to renaming

FAIL  locked                       violated, 1 step, shortest, replayed, only
                                   with lock=NONE
PASS  few                          exhausted (11 states), re-checked
PASS  opens                        reached in 1 step

{TRACE}
repeat   relocheck replay relocheck-out/door/locked.itf.json
1 broken, 2 hold   exit 12
"""

MATRIX = """\
small  Key=2
starts first lock=NONE; 1 more

  A  door              A door: nobody says who may turn the key.
                       fails: locked

         A
lock
  locked fail 1a
  few    ok
  opens  (1)
states   11

FAIL n   broken whatever the start, the shortest trace has n steps
fail na  broken for some starts, see the note a
ok       all states seen, it holds      (n)  reached in n steps, as it must be
-        there is no such notion
a        only with lock=NONE
"""

LIST = """\
designs:
  door                 A door: nobody says who may turn the key.
properties:
  lock/locked                      Who opens the door holds a key.
  lock/few                         Nobody holds more keys than there are.
  lock/opens                       Somebody gets in.
scopes:
  small      Key=2
"""

ACTIONS = """\
door
  guest              take               model/world.py:30
                      like take_key()
  qemu               turn               model/world.py:37
"""

REPORT = """\
| property | door |
|---|---|
| locked | fails 1<sup>a</sup> |
| few | holds |
| opens | reached 1 |
"""


def test_check_shows_verdicts_and_then_each_trace(toy: Shell) -> None:
    """The first screen of a check: what holds, what breaks, and why."""
    assert toy("check").out == CHECK


def test_a_kept_result_shows_the_same(toy: Shell) -> None:
    """A result that was kept differs in the time only."""
    toy("check")
    assert toy("check").out == CHECK.replace("0.00 s  Key", "kept from an earlier run\nKey")


def test_compare_shows_the_matrix(toy: Shell) -> None:
    """Properties down, designs across, notes below."""
    end = "\nA trace: relocheck check -d DESIGN -p PROPERTY; all: relocheck compare --traces\n"
    assert toy("compare").out == f"{MATRIX}{end}1 broken, 2 hold   exit 12\n"


def test_compare_shows_traces_on_request(toy: Shell) -> None:
    """Each broken cell's trace below the matrix."""
    assert toy("compare", "--traces").out == f"{MATRIX}\ndoor: {TRACE}1 broken, 2 hold   exit 12\n"


WALL = '''"""A wall has no lock."""

from dataclasses import dataclass

from relocheck.language import QEMU, Design, action


@dataclass
class Wall:
    """A wall."""

    high: bool = False


@action(by=QEMU)
def build(s: Wall) -> None:
    """Once only."""
    assert not s.high or s.high
    s.high = not s.high


wall = Design("wall", Wall, [build])
'''


def test_what_does_not_apply_is_one_line_for_each_reason(toy: Shell) -> None:
    """All of them on request."""
    write(toy.root, {"model/wall.py": WALL})
    ran = toy("check", "-d", "wall")
    assert ran.out.splitlines()[3:5] == ["n/a   3 properties                 wall has no lock, is_open, held", ""]
    full = toy("check", "-d", "wall", "--full").out.splitlines()[3:6]
    assert [line.split()[1] for line in full] == ["locked", "few", "opens"]
    one = toy("check", "-d", "wall", "-p", "few").out.splitlines()
    assert one[3] == "n/a   few                          wall has no lock, is_open, held"


def test_the_starts_that_were_left_out_show(toy: Shell) -> None:
    """In the headline of a check, and of a comparison."""
    said = "only starts with lock=SAFE"
    assert toy("check", "--where", "lock=SAFE").out.splitlines()[:2] == ["door  Key=2", said]
    assert toy("compare", "--where", "lock=SAFE").out.splitlines()[:3] == ["small  Key=2", said, ""]


def test_a_deadlock_is_a_row_of_the_matrix(toy: Shell) -> None:
    """Where a design of a world has one: with its steps. The other world's matrix has no such row."""
    stuck = WALL.replace("s.high = not s.high", "s.high = True").replace(
        "assert not s.high or s.high", "require(not s.high)"
    )
    write(toy.root, {"model/wall.py": stuck.replace("Design, action", "Design, action, require")})
    lines = toy("compare").out.splitlines()
    assert [line for line in lines if line.startswith("deadlock")] == ["deadlock FAIL 1"]
    lines = toy("compare", "--depth", "2", "--no-cache").out.splitlines()
    assert [line for line in lines if line.startswith("deadlock")] == ["deadlock FAIL 1"]


def test_list_names_what_there_is(toy: Shell) -> None:
    """Designs, properties, scopes; actions on request."""
    assert toy("list").out == LIST
    assert toy("list", "actions").out == ACTIONS


def test_replay_tells_the_trace_again(toy: Shell) -> None:
    """A trace from a file reads as it did when it was found."""
    toy("check")
    ran = toy("replay", "relocheck-out/door/locked.itf.json")
    assert ran.out == f"door  Key=2\n\n{TRACE}\nreplayed: 1 step, and locked is broken at the end\n"
    assert ran.code == 0


def test_report_is_the_record_as_a_table(toy: Shell) -> None:
    """The table is written from the record, and into a file between its markers."""
    toy("compare", "--record")
    assert toy("report").out.startswith(REPORT)
    readme = toy.root / "README.md"
    readme.write_text("head\n<!-- verdicts: written by `relocheck report --update` -->\n<!-- end of verdicts -->\n")
    assert toy("report", "--update", "README.md").code == 0
    assert REPORT in readme.read_text(encoding="utf-8")


def test_doctor_says_what_is_installed_and_loads_everything(toy: Shell) -> None:
    """Versions, places, and each design with what it consists of."""
    ran = toy("doctor")
    assert ran.out.startswith(f"relocheck {__version__}, Python 3.")
    assert re.search(r"^  z3-solver \d+\.\d+", ran.out, re.MULTILINE)
    assert f"project: {toy.root}\n  door                 2 actions, 3 properties\n" in ran.out
    assert ran.code == 0


def test_doctor_works_without_a_project(shell: Shell) -> None:
    """An installation can be looked at from anywhere."""
    ran = shell("doctor")
    assert "project: none around here" in ran.out
    assert ran.code == 0


def test_doctor_shows_what_does_not_load(shell: Shell) -> None:
    """A design that does not compile is shown with its mistake."""
    write(shell.root, {"model/world.py": WORLD.replace("not s.is_open", "not s.open")})
    ran = shell("doctor")
    assert "model/world.py:40:21: World has no field open" in ran.out
    assert ran.code == 150


@pytest.mark.parametrize("command", [["check"], ["compare"], ["list"], ["list", "actions"]])
@pytest.mark.parametrize("design", ["native", "tracking_saved"])
def test_reference_output_fits_80_columns(shell: Shell, command: list[str], design: str) -> None:
    """What is said of the reference designs fits a terminal."""
    ran = shell(*command, *([] if command == ["list"] else ["-d", design]), "--project", "reference")
    assert ran.out
    assert too_wide(ran.out) == []


def test_native_holds_everything(shell: Shell) -> None:
    """The specification itself: 23 properties hold, 7 have no meaning for it, nor have those of the map cache."""
    ran = shell("check", "-d", "native", "--project", "reference", "--where", "firmware=CLEAR")
    assert ran.out.splitlines()[0] == "native  Frame=10 Gfn=11 Page=2 Ram=2 Region=2 Slot=2"
    assert ran.out.splitlines()[-1] == "28 hold, 24 not applicable   exit 0"
    assert "n/a   17 properties                native has no restored, at, moved, out, ...\n" in ran.out


def test_others_are_told_what_they_do_with_the_same_steps(shell: Shell) -> None:
    """Below a trace of the reference: which designs hold on the same steps."""
    ran = shell("check", "-d", "tracking_saved", "-p", "no_destruction", "--project", "reference")
    lines = ran.out.splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("  others "))
    told = " ".join(lines[at : at + 6])
    assert "native, emulated_xen: keeps it; looks the same" in told


def test_others_are_told_the_same_however_it_is_worked_out(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """By one process, by two, or from what was kept, which nobody works out again."""
    ask = ("check", "-d", "native", "--project", "reference", "-p", "fixpoint")
    alone, together = shell(*ask, "--no-cache", "-j", "1"), shell(*ask, "-j", "2")
    assert "  others " in alone.out
    assert together.out == alone.out

    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(others, "_followed", never)
    assert shell(*ask).out.partition("\n\n")[2] == alone.out.partition("\n\n")[2]  # the headline says it was kept


def test_what_was_told_before_a_change_is_not_told_again(toy: Shell) -> None:
    """Another design in the project makes something else of the same schedule."""
    body = "from model.world import World, take\nfrom relocheck.language import Design, QEMU, action, require\n\n\n"
    body += "@action(by=QEMU)\ndef jam(s: World) -> None:\n    require(s.is_open)\n    s.is_open = True\n\n\n"
    write(toy.root, {"model/bad.py": body + 'bad = Design("bad", World, [take, jam])\n'})
    first = toy("check", "-d", "door").out
    write(
        toy.root,
        {"model/bad.py": body.replace("(s.is_open)", "(not s.is_open)") + 'bad = Design("bad", World, [take, jam])\n'},
    )
    second = toy("check", "-d", "door").out
    others = [[line for line in out.splitlines() if line.startswith("  others ")] for out in (first, second)]
    assert all(others) and others[0] != others[1]


def test_many_designs_still_fit(shell: Shell) -> None:
    """30 designs, some with long names, and more notes than letters: nothing is dropped, nothing is too wide."""
    values = "".join(f"    L{i} = {i}\n" for i in range(16))
    names = [f"a_design_with_a_rather_long_name_{i}" if i % 3 else f"d{i}" for i in range(30)]
    world = WORLD.replace("    NONE = 0\n    SAFE = 1\n", values).replace("s.lock is Lock.NONE or ", "")
    world = world[: world.index("door = Design")].replace("class World", "class World")
    bodies = "".join(
        f'''
@action(by=QEMU)
def burst_{i}(s: World) -> None:
    """The lock fails."""
    require(s.lock is Lock.L{i % 16} or s.lock is Lock.L{i // 2})
    s.is_open = True


{name} = Design("{name}", World, [take, burst_{i}])
'''
        for i, name in enumerate(names)
    )
    write(
        shell.root,
        {"model/world.py": world + bodies, "properties/lock.py": LOCK, "model/scopes.toml": "[small]\nKey = 1\n"},
    )
    ran = shell("compare", "-j", "1", "-p", "locked", "-p", "few")
    assert too_wide(ran.out) == []
    assert all(name in ran.out for name in names)
    assert "  AD a_design_with_a_rather_long_name_29" in ran.out
    assert re.search(r"^ab       only with lock=", ran.out, re.MULTILINE)
    assert len(re.findall(r"\bf1[a-z]+\b", ran.out)) == 30


def test_a_trace_is_written_where_it_is_asked_for(toy: Shell) -> None:
    """--out names the folder, --itf the file of the first."""
    toy("check", "--out", "here", "--itf", "first.itf.json")
    assert sorted(p.name for p in Path("here").rglob("*.json")) == ["locked.itf.json"]
    assert Path("first.itf.json").read_bytes() == Path("here/door/locked.itf.json").read_bytes()
