from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from relocheck import Matrix, Settings, check, compare, load
from relocheck.compare import Incomplete
from relocheck.engine.contract import Options
from relocheck.errors import ProjectError, ReplayFailed, UsageError
from relocheck.jobs import Job
from relocheck.project import Project
from relocheck.verdict import Checked
from relocheck.workers import Workers
from tests.command.toy import FILES, changed, write

OTHER = '''"""Another door."""

from model.world import Key, Lock, World, take, turn
from relocheck.language import GUEST, QEMU, Design, action, init, require, some


{code}

other = Design("other", World, [{actions}])
'''

SAFE_TURN = '''
@action(by=QEMU)
def turn(s: World) -> None:
    """Only with a key."""
    require(any(s.held[k] for k in Key))
    s.is_open = not s.is_open
'''

FRESH = Settings(use_cache=False)


def project(root: Path, code: str = "", actions: str = "take, turn", files: dict[str, str] = FILES) -> Project:
    """The door, and another."""
    source = OTHER.format(code=code, actions=actions)
    if "def turn" in code:
        source = source.replace("take, turn\n", "take\n", 1)
    return load(write(root, {**files, "model/other.py": source}))


# ---------------------------------------------------------------------------------------------------------------------
# Several designs


def verdicts(matrix: Matrix) -> list[list[str]]:
    """The class of each verdict."""
    return [[type(c.verdict).__name__ for c in r.cells] for r in matrix.results]


EXPECTED = [["Holds", "Holds", "Holds"], ["Violated", "Holds", "Holds"]]


@pytest.mark.parametrize("executor", [lambda: None, lambda: ThreadPoolExecutor(2), lambda: Workers(2)])
def test_an_executor_changes_nothing(tmp_path: Path, executor: Callable[[], Executor | None]) -> None:
    """One after the other, in threads, in processes: the same matrix, in the order asked."""
    found, pool = project(tmp_path, SAFE_TURN), executor()
    told_: list[tuple[int, int]] = []
    matrix = compare(found, ["other", "door"], settings=FRESH, executor=pool, waiting=lambda a, b: told_.append((a, b)))
    if pool is not None:
        pool.shutdown()
    assert verdicts(matrix) == EXPECTED
    assert [r.design for r in matrix.results] == ["other", "door"]
    assert matrix.properties == (("lock", "locked"), ("lock", "few"), ("lock", "opens"))
    assert matrix.missing == ()
    assert told_[-1] in {(1, 2), (2, 2)}


def test_a_design_named_twice_is_checked_once(tmp_path: Path) -> None:
    """Rows do not repeat."""
    assert len(compare(project(tmp_path), ["door", "door"], settings=FRESH).results) == 1


def test_all_mistakes_of_all_designs_are_told_at_once(tmp_path: Path) -> None:
    """Before anything is searched; each once."""
    found = project(
        tmp_path,
        SAFE_TURN.replace("s.is_open = not", "s.opn = not"),
        files=changed("model/world.py", "s.held[k] = True", "s.held[k] = 1"),
    )
    with pytest.raises(ProjectError) as error:
        compare(found, settings=FRESH)
    text = error.value.render()
    assert text.splitlines()[0] == "other, door: the model does not compile"
    assert text.count("held needs bool, this is int") == 1
    assert text.count("World has no field opn") == 1


def test_what_cannot_be_asked_of_one_is_asked_of_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong scope or name comes before the first search."""
    monkeypatch.setattr(import_module("relocheck.jobs"), "check", None)
    wrong: list[dict[str, Any]] = [{"scope": "Key=0"}, {"properties": ["none"]}, {"settings": Settings("none")}]
    for arguments in wrong:
        with pytest.raises(UsageError):
            compare(project(tmp_path), **arguments)


def failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Have the check of `door` raise."""

    def fails(found: Project, design: str, *arguments: Any) -> Checked:
        if design == "door":
            raise error
        return check(found, design, *arguments)

    monkeypatch.setattr(import_module("relocheck.jobs"), "check", fails)


@pytest.mark.parametrize("executor", [lambda: None, lambda: ThreadPoolExecutor(1)])
def test_an_error_of_one_design_keeps_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, executor: Callable[[], Executor | None]
) -> None:
    """Incomplete carries what is known; it is never a matrix that looks whole."""
    failing(monkeypatch, ReplayFailed("door: it does not replay"))
    with pytest.raises(Incomplete) as error:
        compare(project(tmp_path, SAFE_TURN), ["other", "door"], settings=FRESH, executor=executor())
    assert verdicts(error.value.matrix) == EXPECTED[:1]
    assert str(error.value) == "door: it does not replay"
    assert [type(e) for e in error.value.errors.values()] == [ReplayFailed]


def test_an_error_of_the_only_design_is_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As check would."""
    failing(monkeypatch, ReplayFailed("door: it does not replay"))
    with pytest.raises(ReplayFailed):
        compare(project(tmp_path), ["door"], settings=FRESH)


def test_an_interrupt_leaves_designs_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was done is there, what was not is named."""
    failing(monkeypatch, KeyboardInterrupt())
    matrix = compare(project(tmp_path, SAFE_TURN), ["other", "door"], settings=FRESH)
    assert (verdicts(matrix), matrix.missing) == (EXPECTED[:1], ("door",))


def die(*_: object) -> None:
    """As the system's killer does it."""
    os._exit(9)


def test_a_worker_that_is_killed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As when the system is out of memory."""
    monkeypatch.setattr(import_module("relocheck.jobs"), "check", die)
    with Workers(1) as pool, pytest.raises(Exception, match="was killed; was it out of memory") as error:
        compare(project(tmp_path), ["door"], settings=FRESH, executor=pool)
    assert getattr(error.value, "exit_code", None) == 5


def test_a_forked_worker_loads_nothing_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It has the project with all that was compiled; one that was forked before loads the project that it is asked of."""
    if os.name != "posix":
        pytest.skip("nothing is forked here")
    found = project(tmp_path, SAFE_TURN)

    def other(root: Path) -> Project:
        return load(write(tmp_path / "again", FILES))

    monkeypatch.setattr(import_module("relocheck.together"), "load", other)
    with Workers(1) as pool:
        first = compare(found, ["other"], settings=FRESH, executor=pool)
        with pytest.raises(ProjectError, match="the project's files are others where this was to be checked"):
            compare(found, ["other"], settings=FRESH, executor=pool)
    assert verdicts(first) == EXPECTED[:1]


class Never(Executor):
    """An executor that is interrupted while it works."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Take the first task only."""
        future: Future[Any] = Future()
        if args[4].design == "other":
            future.set_result(fn(*args, **kwargs))
        return future


def test_an_interrupt_while_waiting_takes_what_is_done(tmp_path: Path) -> None:
    """With any executor."""

    def interrupt(done: int, of: int) -> None:
        raise KeyboardInterrupt

    found = project(tmp_path, SAFE_TURN)
    matrix = compare(found, ["other", "door"], settings=FRESH, executor=Never(), waiting=interrupt)
    assert (verdicts(matrix), matrix.missing) == (EXPECTED[:1], ("door",))


def test_a_timeout_is_for_all_designs_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every check has what is left of it when it begins, never nothing at all."""
    monkeypatch.setattr("time.time", lambda: 103.5)
    timed = Settings(options=Options(timeout=10))
    assert Job("door", settings=timed, until=110.0).begun().settings.options.timeout == 6.5
    assert Job("door", settings=timed, until=100.0).begun().settings.options.timeout == 0.001
    jobs: list[Job] = []

    def keep(project: Project, asked: Sequence[Job], *_: Any) -> dict[Job, Checked]:
        jobs.extend(asked)
        return {}

    monkeypatch.setattr(import_module("relocheck.compare"), "run", keep)
    compare(project(tmp_path), settings=timed)
    assert sorted((j.design, j.until) for j in jobs) == [("door", 113.5), ("other", 113.5)]
