from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from relocheck import Options, Settings, Violated, cache, check, load
from relocheck.engine import distil, explicit
from relocheck.engine.contract import Outcome, Stop
from relocheck.errors import ReplayFailed
from relocheck.verdict import Checked
from relocheck.workers import Workers
from tests.command.toy import FILES, changed, write

KEPT = Settings()
UNKEPT = Settings(use_cache=False)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of the test's own."""
    monkeypatch.setenv("RELOCHECK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def door(root: Path, settings: Settings = KEPT, files: dict[str, str] = FILES, **arguments: Any) -> Checked:
    """The door of a project, checked."""
    return check(load(write(root, files)), "door", settings=settings, **arguments)


def test_the_second_check_searches_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was kept is read back as it was."""
    first = door(tmp_path)
    monkeypatch.setattr(import_module("relocheck.check"), "ENGINES", {"explicit": None})
    second = door(tmp_path)
    assert (first.from_cache, second.from_cache) == (False, True)
    assert second.cells == first.cells
    assert second.outcome == replace(first.outcome, seconds=second.outcome.seconds)


CHANGED: list[tuple[dict[str, str], Settings, dict[str, Any]]] = [
    (changed("model/world.py", "s.is_open = not s.is_open", "s.is_open = True"), KEPT, {}),
    (changed("properties/lock.py", "<= 2", "<= 3"), KEPT, {}),
    (FILES, KEPT, {"scope": "Key=3"}),
    (FILES, replace(KEPT, engine="bounded", options=Options(depth=2)), {}),
    (FILES, replace(KEPT, options=Options(symmetry=False)), {}),
    (FILES, replace(KEPT, options=Options(depth=9)), {}),
    (FILES, replace(KEPT, options=Options(deadlock=False)), {}),
    (FILES, replace(KEPT, options=Options(partial_order=True)), {}),
    (FILES, replace(KEPT, recheck=False), {}),
    (FILES, KEPT, {"properties": ["few"]}),
]


@pytest.mark.parametrize(("files", "settings", "arguments"), CHANGED)
def test_another_question_is_asked_anew(
    tmp_path: Path, files: dict[str, str], settings: Settings, arguments: dict[str, Any]
) -> None:
    """Another model, property, scope, engine or option is another key."""
    door(tmp_path)
    assert not door(tmp_path, settings, files, **arguments).from_cache


def test_a_class_of_starts_is_the_same_question(tmp_path: Path) -> None:
    """What was searched with all others is kept for itself."""
    door(tmp_path)
    assert door(tmp_path, replace(KEPT, where="lock=SAFE")).from_cache


def test_a_search_is_told_how_many_states_there_were(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever was asked then; a smaller scope is another graph, a damaged note says nothing, and without cache none."""
    told: list[int] = []
    found: list[int | None] = []

    def search(system: Any, properties: Any, sizes: Any, options: Options) -> Outcome:
        told.append(options.expected)
        outcome = explicit.search(system, properties, sizes, options)
        found.append(outcome.states)
        return outcome

    monkeypatch.setattr(import_module("relocheck.check"), "ENGINES", {"explicit": search})
    monkeypatch.setattr(cache, "FEW", 0)
    door(tmp_path)
    first, count = found[:], len(found)
    door(tmp_path, properties=["few"])
    door(tmp_path, scope="Key=3")
    door(tmp_path, UNKEPT)
    for path in folder.iterdir():
        path.write_text(path.read_text()[:-1] + "9")
    door(tmp_path)
    nothing = [0] * count
    assert told == [*nothing, *first, *nothing, *nothing, *nothing]


def test_another_version_of_the_tool_asks_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The key covers the tool's own source."""
    door(tmp_path)
    monkeypatch.setattr(cache, "tool_digest", lambda: "another")
    assert not door(tmp_path).from_cache


def test_the_settings_can_leave_it_alone(tmp_path: Path, folder: Path) -> None:
    """Then nothing is read or written."""
    door(tmp_path, UNKEPT)
    assert not folder.exists()


@pytest.mark.parametrize("damage", ["cut", "changed", "empty", "no text", "list"])
def test_a_damaged_file_is_ignored(tmp_path: Path, folder: Path, damage: str) -> None:
    """As if it were not there; afterwards it is whole again."""
    first = door(tmp_path)
    for path in folder.glob("*.json"):
        text = path.read_text(encoding="utf-8")
        match damage:
            case "cut":
                path.write_text(text[:-20], encoding="utf-8")
            case "changed":
                path.write_text(text.replace('"states": ', '"states": 1'), encoding="utf-8")
            case "empty":
                path.write_text("", encoding="utf-8")
            case "no text":
                path.write_bytes(b"\xff\xfe")
            case _:
                path.write_text("[1, 2]\n", encoding="utf-8")
    second = door(tmp_path)
    assert not second.from_cache
    assert second.cells == first.cells
    assert door(tmp_path).from_cache


def test_a_file_of_another_key_is_ignored(tmp_path: Path, folder: Path) -> None:
    """A file that was renamed is no answer."""
    door(tmp_path)
    one, other = sorted(folder.glob("*.json"))
    one.replace(other)
    assert not door(tmp_path).from_cache


def rewrite(folder: Path, change: Callable[[str], str]) -> int:
    """Change what is kept, as if it had been written so; how many files are other ones then."""
    count = 0
    for path in folder.glob("*.json"):
        old = path.read_text(encoding="utf-8").split("\n", 1)[1]
        new = change(old)
        count += new != old
        path.write_text(f"{cache._digest(path.stem, new)}\n{new}", encoding="utf-8")  # pyright: ignore[reportPrivateUsage]
    return count


def test_what_is_kept_is_replayed(tmp_path: Path, folder: Path) -> None:
    """A kept run that the plain functions do not take is not shown."""
    door(tmp_path)

    def misspelled(text: str) -> str:
        document = json.loads(text)
        for finding in document["findings"].values():
            finding["run"]["steps"][-1][0] = "tern"
        return json.dumps(document)

    rewrite(folder, misspelled)
    with pytest.raises(ReplayFailed, match="step 1, tern, cannot be taken"):
        door(tmp_path)


@pytest.mark.parametrize("stop", [s for s in Stop if s not in (Stop.EXHAUSTED, Stop.DECIDED)])
def test_what_is_partial_is_not_kept(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, stop: Stop) -> None:
    """Neither what was interrupted, nor what reached a limit."""

    def search(*arguments: Any) -> Outcome:
        return replace(explicit.search(*arguments), stop=stop)

    monkeypatch.setattr(import_module("relocheck.check"), "ENGINES", {"explicit": search})
    assert isinstance(door(tmp_path).cell("locked").verdict, Violated)
    assert not list(folder.glob("*")) if folder.exists() else True
    assert not door(tmp_path).from_cache


PROVED = Settings(engine="distil")


def engines(monkeypatch: pytest.MonkeyPatch, *ends: Stop | None) -> None:
    """The engine may be asked so often, and ends as it does where no other end is given."""
    turns = iter(ends)

    def search(*arguments: Any) -> Outcome:
        found, end = distil.search(*arguments), next(turns)
        return found if end is None else replace(found, stop=end, proofs={})

    monkeypatch.setattr(import_module("relocheck.check"), "ENGINES", {"distil": search})


def test_a_second_proof_asks_neither_engine_nor_solver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The certificates are those that were accepted."""
    first = door(tmp_path, PROVED, properties=["few"])
    assert len(first.certificates) == 2
    assert first.cell("few").verdict.evidence == "proved"
    engines(monkeypatch)
    monkeypatch.setattr("relocheck.certify.attest", None)
    second = door(tmp_path, PROVED, properties=["few"])
    assert second.from_cache
    assert (second.certificates, second.cells) == (first.certificates, first.cells)


def test_what_an_interrupt_leaves_is_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each class of starts is kept as soon as it is proved."""
    whole = door(tmp_path, replace(PROVED, use_cache=False), properties=["few"])
    engines(monkeypatch, None, Stop.INTERRUPTED)
    assert len(door(tmp_path, PROVED, properties=["few"]).certificates) == 1
    engines(monkeypatch, None)  # one class is left
    again = door(tmp_path, PROVED, properties=["few"])
    assert [c.text for c in again.certificates] == [c.text for c in whole.certificates]
    assert again.cells == whole.cells


@pytest.mark.parametrize(
    ("old", "new"), [("lock=NONE", "lock=SAFE"), (":invariant", ":step"), ("(define-fun", "(define-fan")]
)
def test_a_proof_of_anything_else_is_none(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str
) -> None:
    """A certificate that is of another class, or cannot be read, is found anew."""
    door(tmp_path, PROVED, properties=["few"])
    rewritten = rewrite(folder, lambda text: text.replace(old, new) if '"certificates": [[' in text else text)
    assert rewritten
    engines(monkeypatch, *[None] * rewritten)
    again = door(tmp_path, PROVED, properties=["few"])
    assert not again.from_cache
    assert again.cell("few").verdict.evidence == "proved"


def test_a_cache_that_cannot_be_written_is_no_error(tmp_path: Path, folder: Path) -> None:
    """Then everything is searched every time."""
    folder.write_text("a file", encoding="utf-8")
    assert not door(tmp_path).from_cache
    assert not door(tmp_path).from_cache


def test_keys_are_all_different(tmp_path: Path) -> None:
    """No two questions share a name."""
    compiled = load(write(tmp_path)).compiled("door")
    subsets: list[Sequence[Any]] = [compiled.properties[:n] for n in range(4)]
    questions = itertools.product(subsets, ({"Key": 1}, {"Key": 2}), ("explicit", "bounded"), ("a", "b"))
    keys = {cache.key(compiled.system, p, sizes, engine, options) for p, sizes, engine, options in questions}
    assert len(keys) == 4 * 2 * 2 * 2


WORDS = {"locked": ["  others      native: keeps it", "  and more"], "few": []}


def test_words_are_read_back() -> None:
    """As they were written; nothing where nothing was."""
    assert cache.recall_words("name") is None
    cache.remember_words("name", WORDS)
    assert cache.recall_words("name") == WORDS


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"[1, 2]\n", b"0\n{}"])
def test_damaged_words_are_none(folder: Path, damage: bytes) -> None:
    """As if they were not there; they can be written again."""
    cache.remember_words("name", WORDS)
    (folder / "name.json").write_bytes(damage)
    assert cache.recall_words("name") is None
    cache.remember_words("name", WORDS)
    assert cache.recall_words("name") == WORDS


def test_words_of_another_tool_or_source_have_another_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of another question, too."""
    names = {cache.words_key(source, of) for source in ("a", "b") for of in ("door", "gate")}
    monkeypatch.setattr(cache, "tool_digest", lambda: "another")
    assert len(names | {cache.words_key("a", "door")}) == 5


def write_often(text: str) -> bool:
    """Write many times under one name; whether what is there was whole each time."""
    for _ in range(200):
        cache.remember_words("name", {"of": [text] * 50})
        found = cache.recall_words("name")
        if found is None or len(set(found["of"])) != 1 or len(found["of"]) != 50:
            return False
    return True


def test_two_processes_write_at_once(folder: Path) -> None:
    """What is read is what one of them has written, whole."""
    with Workers(2) as workers:
        assert all(workers.map(write_often, ("one", "two")))
    assert [path.name for path in folder.iterdir()] == ["name.json"]
