from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from time import sleep

import pytest

from relocheck.errors import ProjectError, Refused, UsageError
from relocheck.language import Plain, elements
from relocheck.project import Project, find, load, reference

WORLD = '''"""A world."""

from dataclasses import dataclass
from typing import Annotated

from relocheck.language import QEMU, Design, action


@dataclass
class World:
    """A count."""

    count: Annotated[int, range({size})] = 0


@action(by=QEMU)
def go(s: World) -> None:
    """Count."""
    s.count += 1


{name} = Design("{name}", World, [go])
'''

PROPERTY = '''"""A suite."""

from model.world import World
from relocheck.language import invariant


@invariant
def {name}(s: World) -> bool:
    """A bound."""
    return s.count < 3
'''


def make(root: Path, files: dict[str, str]) -> Path:
    """Write the files of a project."""
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A project with a world of its own."""
    files = {"model/world.py": WORLD.format(size=4, name="tiny"), "properties/small.py": PROPERTY.format(name="small")}
    return make(tmp_path / "own", files)


@pytest.fixture(scope="module")
def bundled() -> Project:
    """The reference project."""
    return load("reference")


def test_the_reference_project_compiles(bundled: Project) -> None:
    """Every design of the reference project compiles, with at least one property that applies to it."""
    assert {"naive", "tracking", "early_savevm"} <= bundled.designs.keys()
    assert all(bundled.compiled(name).properties for name in bundled.designs)


def test_the_reference_project_has_scopes(bundled: Project) -> None:
    """Its named scopes give sizes to the sorts of each of its designs."""
    for name in bundled.designs:
        sorts = {s.name for s in bundled.compiled(name).system.sorts}
        assert sorts <= bundled.scopes["small"].keys()


def test_two_projects_do_not_mix(tmp_path: Path) -> None:
    """Two projects in one process keep their own world, also under the same names."""
    first = make(tmp_path / "first", {"model/world.py": WORLD.format(size=4, name="tiny")})
    second = make(tmp_path / "second", {"model/world.py": WORLD.format(size=9, name="tiny")})
    projects = load(first), load(second)
    assert projects[0].design("tiny").state is not projects[1].design("tiny").state
    types = [p.compiled("tiny").system.field("count").type for p in projects]
    assert [getattr(t, "high") for t in types] == [3, 8]  # noqa: B009


SLOW = "import time\n\ntime.sleep(0.05)\n"


def test_two_threads_load_one_after_the_other(tmp_path: Path) -> None:
    """Each gets its own project, whenever the other begins: while a file loads, nobody else's names are mounted."""
    roots = [tmp_path / f"project{size}" for size in range(2, 6)]
    for size, root in enumerate(roots, 2):
        make(root, {"model/a.py": SLOW, "model/world.py": WORLD.format(size=size, name="tiny") + SLOW})
    with ThreadPoolExecutor(len(roots)) as pool:
        projects = list(pool.map(load, roots))
    types = [p.compiled("tiny").system.field("count").type for p in projects]
    assert [getattr(t, "high") for t in types] == [1, 2, 3, 4]  # noqa: B009
    assert [n for n in sys.modules if n.split(".")[0] in ("model", "properties")] == []


def test_two_threads_make_an_element_once() -> None:
    """There is one object for each element of a sort, whoever asks first."""
    barrier = Barrier(2)

    class Frame(Plain):
        def __init__(self, index: int) -> None:
            super().__init__(index)
            sleep(0.01)

    def ask(_: int) -> tuple[Frame, ...]:
        barrier.wait()
        return elements(Frame, 3)

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(ask, range(2))
    assert all(a is b for a, b in zip(first, second, strict=True))


def test_a_stray_module_does_no_harm(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model.py in the working directory, or loaded already, is not taken for the project's model."""
    make(tmp_path / "stray", {"model.py": "raise RuntimeError('the stray model was imported')\n"})
    monkeypatch.chdir(tmp_path / "stray")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "stray"), *sys.path])
    assert "tiny" in load(own).designs


def test_loading_leaves_no_modules_behind(own: Path) -> None:
    """The names model and properties are mounted while a project loads, and not after."""
    load(own)
    assert [n for n in sys.modules if n.split(".")[0] in ("model", "properties")] == []


def test_loading_leaves_no_bytecode(own: Path) -> None:
    """Nothing is written into the user's folders."""
    before = sorted(own.rglob("*"))
    load(own).compiled("tiny")
    assert sorted(own.rglob("*")) == before


def test_no_project_is_an_error(tmp_path: Path) -> None:
    """A folder without model/*.py is an error that says what to do, not an empty pass."""
    with pytest.raises(ProjectError) as error:
        load(tmp_path)
    assert str(error.value) == (
        f"no project here: neither {tmp_path} nor a folder above it has model/*.py "
        "(--project reference checks the bundled designs)"
    )
    assert error.value.exit_code == 150


def test_no_folder_is_an_error(tmp_path: Path) -> None:
    """A path that is no folder is an error."""
    with pytest.raises(ProjectError, match="is no directory"):
        load(tmp_path / "nowhere")


def test_a_project_is_found_from_inside(own: Path) -> None:
    """A folder of a project stands for the project."""
    assert find(own / "properties") == own
    assert find(own) == own


def test_a_project_of_its_own_has_its_own_world(own: Path) -> None:
    """What a project has itself hides the reference's file of the same name."""
    project = load(own)
    assert project.own == ("tiny",)
    assert "small" in [p.name for p in project.properties]
    assert project.property("small").suite == "small"


def test_a_design_of_ones_own_needs_no_copy_of_the_world(tmp_path: Path) -> None:
    """What a project does not have itself it finds in the reference project."""
    text = (reference() / "model" / "naive.py").read_text().replace('"naive"', '"mine"').replace("naive =", "mine =")
    project = load(make(tmp_path, {"model/mine.py": text}))
    assert project.own == ("mine",)
    assert "naive" in project.designs
    assert project.compiled("mine").properties
    assert "no_double_allocation" in [p.name for p in project.properties]


def test_a_project_that_imports_nothing_stands_alone(tmp_path: Path) -> None:
    """It has no use for the reference's designs, nor for its properties or scopes."""
    text = WORLD.format(size=4, name="tiny")
    project = load(make(tmp_path, {"model/lonely.py": text}))
    assert (list(project.designs), project.properties, list(project.modules)) == (["tiny"], (), ["model.lonely"])
    assert not project.scopes
    assert not project.bugs


def test_a_syntax_error_is_told_at_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is no Python is refused with its line and a caret."""
    monkeypatch.chdir(make(tmp_path, {"model/world.py": '"""A world."""\n\nx = = 1\n'}))
    with pytest.raises(Refused) as refused:
        load(tmp_path)
    assert refused.value.render() == (
        "1 problem in the model\nmodel/world.py:3:5: syntax error: invalid syntax\n    x = = 1\n        ^"
    )


def test_an_exception_while_loading_is_told_at_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a file raises when it is loaded is refused at the line that raised it."""
    monkeypatch.chdir(make(tmp_path, {"model/world.py": '"""A world."""\n\nx = 1 // 0\n'}))
    with pytest.raises(Refused) as refused:
        load(tmp_path)
    assert refused.value.render().startswith(
        "1 problem in the model\nmodel/world.py:3:1: ZeroDivisionError: integer division or modulo by zero\n"
    )


def test_two_designs_of_one_name_are_an_error(tmp_path: Path) -> None:
    """Two designs of one name are refused."""
    text = WORLD.format(size=4, name="tiny") + '\n\nother = Design("tiny", World, [go])\n'
    with pytest.raises(ProjectError, match="two designs are called tiny"):
        load(make(tmp_path, {"model/world.py": text}))


def test_two_properties_of_one_name_are_an_error(own: Path) -> None:
    """Two properties of one name are refused."""
    make(own, {"properties/other.py": PROPERTY.format(name="small")})
    with pytest.raises(ProjectError, match="two properties are called small"):
        load(own)


def test_a_near_miss_is_told(own: Path) -> None:
    """An unknown design or property is a usage error with the near miss."""
    project = load(own)
    with pytest.raises(UsageError) as design:
        project.design("tinny")
    assert str(design.value) == "no design is called tinny (did you mean tiny?)"
    with pytest.raises(UsageError) as property_:
        project.property("smal")
    assert str(property_.value) == "no property is called smal (did you mean small?)"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[small\n", "Expected"),
        ("[small]\nGfn = 'x'\n", "must give each sort a number"),
        ("[s]\nGfn = true\n", "number"),
    ],
)
def test_scopes_are_numbers(own: Path, text: str, says: str) -> None:
    """A scopes.toml that is no TOML, or gives no numbers, is an error."""
    make(own, {"model/scopes.toml": text})
    with pytest.raises(ProjectError, match=says):
        load(own)


def test_python_without_asserts_is_refused(own: Path) -> None:
    """Under -O the plain functions would mean something else: they do not run at all."""
    code = (
        "import sys; from relocheck.project import load; from relocheck.plain import Plain\n"
        "from relocheck.errors import UsageError\n"
        f"compiled = load({str(own)!r}).compiled('tiny')\n"
        "try: Plain(compiled, {})\n"
        "except UsageError as error: print(error)\n"
    )
    run = subprocess.run([sys.executable, "-O", "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "python -O leaves out every assert of a model: run without it\n"
