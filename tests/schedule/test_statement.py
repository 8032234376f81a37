from __future__ import annotations

from pathlib import Path

import pytest

from relocheck import Settings, Violated, check, load
from relocheck.compile.design import Compiled
from relocheck.ir.types import Sizes
from relocheck.plain import Plain
from relocheck.schedule.statement import Fate, Others, Statement
from tests.command.toy import write

WORLD = '''"""A lamp: somebody asks for light, and the lamp answers by itself."""

from dataclasses import dataclass

from relocheck.environment import Environment
from relocheck.language import {imports}


@dataclass
class Lamp:
    """What was asked for, what was answered, whether it shines."""

    asked: bool = False
    answered: bool = False
    shines: bool = False


@hook
def power(s: Lamp) -> bool:
    """Whether there is power."""
    return True


@action(by=GUEST)
def ask(s: Lamp) -> None:
    """Press the button."""
    require(not s.asked)
    s.asked = True


@action(by=QEMU)
def answer(s: Lamp) -> None:
    """Shine."""
    require(s.asked and not s.answered)
    s.answered = True
    s.shines = power(s)


@observable
def light(s: Lamp) -> bool:
    """Anybody sees it."""
    return s.shines


lamp = Design("lamp", Lamp, [ask, answer])
'''

IMPORTS = "GUEST, QEMU, Design, action, define, hook, init, observable, require, some"
DARK = '''"""A property that the lamp breaks."""

from model.world import Lamp
from relocheck.language import invariant


@invariant
def dark(s: Lamp) -> bool:
    """It never shines."""
    return not s.shines
'''
OTHER = '''"""Another lamp."""

from dataclasses import dataclass

from model.world import Lamp, answer, ask, power
from relocheck.language import GUEST, QEMU, Design, Plain, action, define, init, require, some, total


{code}

other = Design("other", Lamp, [{actions}], {{{hooks}}})
'''
NO_POWER = '''
@define
def none(s: Lamp) -> bool:
    """There is none."""
    return False
'''
FLICKERING = '''
@define
def some_power(s: Lamp) -> bool:
    """Now and then."""
    return some(range(2)) == 1
'''


def told(root: Path, code: str = "", hooks: str = "", actions: str = "ask, answer") -> Statement:
    """What the other lamp makes of the schedule that lights this one."""
    other = OTHER.format(code=code, actions=actions, hooks=hooks)
    found = load(
        write(
            root,
            {
                "model/world.py": WORLD.format(imports=IMPORTS),
                "model/other.py": other,
                "properties/dark.py": DARK,
                "model/scopes.toml": "[small]\n",
            },
        )
    )
    checked = check(found, "lamp", settings=Settings(use_cache=False))
    verdict = checked.cell("dark").verdict
    assert isinstance(verdict, Violated) and len(verdict.run.steps) == 2
    return Others(found, checked).one(verdict.run, "dark", "other")


def test_the_same_design_looks_the_same(tmp_path: Path) -> None:
    """And breaks after the same steps of the environment, of which the answer is none."""
    assert told(tmp_path) == Statement("lamp", "dark", "other", ("ask",), Fate.BREAKS)


def test_another_body_at_a_hook_is_the_decision(tmp_path: Path) -> None:
    """With both lines, both sentences and both answers."""
    found = told(tmp_path, NO_POWER, "power: none")
    assert found.fate is Fate.KEEPS
    difference = found.difference
    assert difference is not None and difference.decision is not None
    assert (difference.after, difference.must, difference.refused) == (1, True, "")
    assert [(s.name, s.here, s.there) for s in difference.sights] == [("light", "yes", ("no",))]
    decision = difference.decision
    assert (decision.step, decision.hook) == ("answer", "power")
    assert (decision.here.function, decision.here.answer) == ("power", "True")
    assert (decision.there.function, decision.there.answer) == ("none", "False")
    assert decision.there.sentence == "There is none."
    assert Path(decision.there.place.rsplit(":", 1)[0]).name == "other.py"


def test_a_choice_makes_it_perhaps(tmp_path: Path) -> None:
    """A lamp that flickers may break what the other breaks, and may look different."""
    found = told(tmp_path, FLICKERING, "power: some_power")
    assert found.fate is Fate.MAY_BREAK
    assert found.difference is not None and (found.difference.after, found.difference.must) == (1, False)


def test_a_refused_step_is_a_difference(tmp_path: Path) -> None:
    """Nothing comes after it."""
    code = (
        '@action(by=GUEST)\ndef ask_never(s: Lamp) -> None:\n    """Never."""\n    require(False)\n    s.asked = True\n'
    )
    found = told(tmp_path, code.replace("ask_never", "ask"), actions="ask, answer")
    assert found.fate is Fate.KEEPS
    assert found.difference is not None
    assert (found.difference.after, found.difference.must, found.difference.refused) == (0, True, "ask")


def test_a_step_that_the_other_does_not_have_is_refused(tmp_path: Path) -> None:
    """As one that is not enabled."""
    found = told(tmp_path, actions="answer")
    assert found.difference is not None and found.difference.refused == "ask"


def test_a_design_acts_before_the_environment_does(tmp_path: Path) -> None:
    """What it does by itself before the first step is done by then."""
    code = '@action(by=QEMU)\ndef burn(s: Lamp) -> None:\n    """By itself."""\n'
    code += "    require(not s.shines)\n    s.shines = True\n"
    found = told(tmp_path, code, actions="ask, answer, burn")
    assert found.fate is Fate.BREAKS
    assert found.difference is not None and (found.difference.after, found.difference.must) == (0, True)


def test_a_design_that_never_rests_may_be_anywhere_on_its_way(tmp_path: Path) -> None:
    """On and off for ever: it may look like the other, and it breaks the property in any case."""
    code = '@action(by=QEMU)\ndef blink(s: Lamp) -> None:\n    """On and off."""\n    s.shines = not s.shines\n'
    found = told(tmp_path, code, actions="ask, answer, blink")
    assert found.difference is not None and (found.difference.after, found.difference.must) == (0, False)
    assert found.fate is Fate.BREAKS


def test_a_start_that_breaks_is_told(tmp_path: Path) -> None:
    """Before any step."""
    code = '@init\ndef first(s: Lamp) -> None:\n    """On."""\n    s.shines = True\n'
    found = told(tmp_path, code, actions="first, ask, answer")
    assert found.fate is Fate.BREAKS
    assert found.difference is not None and found.difference.after == 0


def test_a_model_error_elsewhere_is_told(tmp_path: Path) -> None:
    """It does not end the command."""
    code = '@define\ndef fails(s: Lamp) -> bool:\n    """Never."""\n    assert not s.asked\n    return True\n'
    found = told(tmp_path, code, "power: fails")
    assert (found.fate, found.why) == (None, "model error: an assert fails")


def test_a_design_that_does_not_compile_is_told(tmp_path: Path) -> None:
    """What is broken elsewhere does not end a check."""
    found = told(tmp_path, NO_POWER.replace("return False", "return s.shinse"), "power: none")
    assert (found.fate, found.why) == (None, "it does not compile")


def test_a_sort_without_a_size_is_told(tmp_path: Path) -> None:
    """A design with a sort more than the scope of the check has."""
    code = 'class Bulb(Plain):\n    """A bulb."""\n\n\n'
    code += '@dataclass\nclass More(Lamp):\n    """More."""\n\n    hot: dict[Bulb, bool] = total(False)\n\n\n'
    code += '@action(by=QEMU)\ndef heat(s: More, b: Bulb) -> None:\n    """Heat."""\n    s.hot[b] = True\n'
    source = OTHER.format(code=code, actions="ask, answer, heat", hooks="").replace('"other", Lamp', '"other", More')
    files = {
        "model/world.py": WORLD.format(imports=IMPORTS),
        "model/other.py": source,
        "properties/dark.py": DARK,
        "model/scopes.toml": "[small]\n",
    }
    found = load(write(tmp_path, files))
    checked = check(found, "lamp", settings=Settings(use_cache=False))
    verdict = checked.cell("dark").verdict
    assert isinstance(verdict, Violated)
    assert Others(found, checked).one(verdict.run, "dark", "other").why == "the scope gives no size for Bulb"


def test_a_design_is_made_once_for_all_traces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many properties are broken."""
    made: list[str] = []

    class Counted(Plain):
        def __init__(self, compiled: Compiled, sizes: Sizes) -> None:
            made.append(compiled.system.name)
            super().__init__(compiled, sizes)

    monkeypatch.setattr("relocheck.schedule.statement.Plain", Counted)
    assert told(tmp_path).fate is Fate.BREAKS
    assert sorted(made) == ["lamp", "other"]
