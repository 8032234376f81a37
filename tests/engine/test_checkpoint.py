"""The laws of checkpoints: a search that was cut anywhere, and taken up, finds what an uncut one finds; a file that is not
whole, or not of this search, is refused and left as it is."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from types import FrameType
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from relocheck.engine import checkpoint, explicit, limits
from relocheck.engine.checkpoint import CheckpointError
from relocheck.engine.contract import Options, Outcome, Stop
from relocheck.engine.explicit import search
from relocheck.engine.native import tier, two_threads
from relocheck.errors import NoStart, UsageError
from relocheck.ir.system import Property, System
from tests.engine.explicit_systems import allocator, counter
from tests.random_models import Model, models

CUT_IN = ("explicit.py", "watch.py", "tier.py", "two_threads.py", "runs.py")
"""Where an interrupt may come: anywhere in these files."""
SIZES = {"Gfn": 3, "Frame": 4, "Region": 1}

WAYS = (("python", 1), ("auto", 1), ("llvm", 1), ("llvm", 2))
"""Tiers, and threads."""

Looked = tuple[System, Sequence[Property], Mapping[str, int]]


@contextmanager
def cut_after(lines: int) -> Generator[None]:
    """A Ctrl-C that comes after so many lines of the search."""
    left = lines

    def trace(frame: FrameType, event: str, _: object) -> Callable[..., Any] | None:
        nonlocal left
        if not frame.f_code.co_filename.endswith(CUT_IN):
            return None
        if event == "line":
            left -= 1
            if left == 0:
                raise KeyboardInterrupt
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """A search looks up after every state, or batch."""
    monkeypatch.setattr(explicit, "PULSE", 0)
    monkeypatch.setattr(tier, "PAUSE", 1)
    monkeypatch.setattr(explicit, "HAND_OVER", 40)
    monkeypatch.setattr(two_threads, "LEAST", 2)
    monkeypatch.setattr(two_threads, "SUCCESSORS", 12)


def compared(outcome: Outcome) -> Outcome:
    """What must be the same; how long it took, and in which code it ended, need not be."""
    return replace(outcome, seconds=0.0, tier="", checkpoint="")


def in_pieces(looked: Looked, options: Options, cuts: Sequence[int]) -> Outcome:
    """A search that is cut at all these places, and taken up each time."""
    with TemporaryDirectory() as folder:
        kept = replace(options, checkpoint=Path(folder) / "search", resume=True)
        for lines in cuts:
            try:
                with cut_after(lines):
                    outcome = search(*looked, kept)
            except KeyboardInterrupt:  # it came when the end was being told
                continue
            if outcome.stop is not Stop.INTERRUPTED:
                return outcome
        return search(*looked, kept)


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize(("which", "threads"), WAYS)
@settings(
    max_examples=25,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
)
@given(model=models(), cuts=st.lists(st.integers(1, 3000), min_size=1, max_size=4), symmetry=st.booleans())
def test_a_search_in_pieces_is_the_whole_search(
    which: str, threads: int, model: Model, cuts: list[int], symmetry: bool
) -> None:
    """The same numbers, findings, runs, deadlock, antecedents, fault."""
    looked = (model.system, model.properties, model.sizes)
    options = Options(tier=which, threads=threads, symmetry=symmetry, timeout=20)
    try:
        whole = search(*looked, options)
    except (NoStart, UsageError):
        return
    assume(whole.stop is not Stop.TIME)
    assert compared(in_pieces(looked, options, cuts)) == compared(whole)


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize(("which", "threads"), WAYS)
def test_it_is_cut_at_every_place_once(which: str, threads: int) -> None:
    """A small model, an interrupt after every so many lines."""
    looked = (allocator(), (), SIZES)
    options = Options(tier=which, threads=threads)
    whole = compared(search(*looked, options))
    for lines in range(1, 4000, 37):
        assert compared(in_pieces(looked, options, [lines, lines // 2])) == whole


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize("which", ["python", "llvm"])
def test_each_limit_leaves_a_checkpoint(which: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Time, memory and depth; without a limit the search goes on to its end."""
    looked, kept = (allocator(), (), SIZES), Options(tier=which, checkpoint=tmp_path / "search", resume=True)
    whole = search(*looked, Options(tier=which))
    with monkeypatch.context() as context:
        context.setattr(limits, "monotonic", count(monotonic()).__next__)
        short = search(*looked, replace(kept, timeout=3))
    assert (short.stop, short.checkpoint) == (Stop.TIME, str(tmp_path / "search"))
    with monkeypatch.context() as context:
        context.setattr(limits, "resident_mib", lambda: 99_999.0)
        small = search(*looked, replace(kept, memory=50))
    assert (small.stop, small.checkpoint) == (Stop.MEMORY, str(tmp_path / "search"))
    assert compared(search(*looked, kept)) == compared(whole)


@pytest.mark.parametrize("which", ["python", "llvm"])
def test_a_search_to_a_depth_can_be_taken_up(which: str, tmp_path: Path) -> None:
    """It ends where it ended."""
    looked = (allocator(), (), SIZES)
    kept = Options(tier=which, depth=2, checkpoint=tmp_path / "search", resume=True)
    assert (
        compared(search(*looked, kept))
        == compared(search(*looked, kept))
        == compared(search(*looked, Options(depth=2)))
    )


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize("which", ["python", "llvm"])
def test_a_long_search_is_kept_while_it_goes_on(which: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were the machine to stop, the file is there."""
    monkeypatch.setattr(explicit, "KEEPING", 0.0)
    path = tmp_path / "search"
    looked = (allocator(), (), SIZES)
    whole = search(*looked, Options(tier=which, checkpoint=path))
    assert path.exists()
    assert compared(search(*looked, Options(tier=which, checkpoint=path, resume=True))) == compared(whole)


def test_without_resume_a_file_is_not_read(tmp_path: Path) -> None:
    """The search begins."""
    path = tmp_path / "search"
    path.write_text("nothing")
    assert search(counter(3), (), SIZES, Options(checkpoint=path)).states == 4


def a_file(folder: Path, which: str = "python") -> Path:
    """A checkpoint of a search."""
    path = folder / "search"
    found = search(allocator(), (), SIZES, Options(tier=which, depth=2, checkpoint=path))
    assert found.checkpoint == str(path)
    return path


def taken_up(path: Path, system: System | None = None, options: Options = Options(depth=2), **sizes: int) -> Outcome:  # noqa: B008
    """The search goes on."""
    return search(system or allocator(), (), {**SIZES, **sizes}, replace(options, checkpoint=path, resume=True))


@pytest.mark.parametrize("which", ["python", "llvm"])
@settings(max_examples=60, deadline=None, database=None, derandomize=True,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(where=st.floats(0, 1, exclude_max=True), flip=st.integers(1, 255))
def test_a_file_with_one_byte_changed_is_refused(which: str, tmp_path: Path, where: float, flip: int) -> None:
    """Wherever it is; and the file stays as it is."""
    path = a_file(tmp_path, which)
    held = bytearray(path.read_bytes())
    held[int(where * len(held))] ^= flip
    path.write_bytes(held)
    with pytest.raises(CheckpointError, match=r"no checkpoint|damaged|cut off"):
        taken_up(path)
    assert path.read_bytes() == held


@settings(max_examples=60, deadline=None, database=None, derandomize=True,
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(length=st.floats(0, 1, exclude_max=True))
def test_a_file_that_is_cut_off_is_refused(tmp_path: Path, length: float) -> None:
    """Wherever it ends."""
    path = a_file(tmp_path)
    held = path.read_bytes()
    path.write_bytes(held[: int(length * len(held))])
    with pytest.raises(CheckpointError, match=r"no checkpoint|damaged|cut off"):
        taken_up(path)


@pytest.mark.parametrize(
    ("told", "change"),
    [
        ("the design allocator there, counter here", {"system": counter(3)}),
        ("has changed since, or other constants are fixed", {"system": replace(allocator(), symmetric=())}),
        ("sizes: Frame is 4 there, is 5 here", {"Frame": 5}),
        ("options: depth is 2 there, is 3 here", {"options": Options(depth=3)}),
        ("options: symmetry is True there, is False here", {"options": Options(depth=2, symmetry=False)}),
    ],
)
def test_the_checkpoint_of_another_search_is_refused(told: str, change: dict[str, Any], tmp_path: Path) -> None:
    """The message says what is not the same."""
    path = a_file(tmp_path)
    before = path.read_bytes()
    with pytest.raises(CheckpointError, match="this is the checkpoint of another search") as refused:
        taken_up(path, **change)
    assert told in str(refused.value)
    assert path.read_bytes() == before


def test_another_version_of_the_tool_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its search might have gone another way."""
    path = a_file(tmp_path)
    monkeypatch.setattr(checkpoint, "tool_digest", lambda: "another")
    with pytest.raises(CheckpointError, match="written by another version of relocheck"):
        taken_up(path)


@pytest.mark.parametrize("which", ["python", "llvm"])
def test_states_that_are_not_those_of_the_search_are_refused(which: str, tmp_path: Path) -> None:
    """Though the digest fits: two states that are one, or another start."""
    path = a_file(tmp_path, which)
    header, start = checkpoint.read(path, {})
    found = checkpoint.saved(path, header, start)
    ((states, links),) = found.pieces()
    width = found.form.width
    for changed in (
        states[:width] * 2 + states[2 * width :],
        states[width : 2 * width] + states[:width] + states[2 * width :],
    ):
        checkpoint.write(path, header, [changed, links])
        with pytest.raises(CheckpointError, match="its states are not those of this search"):
            taken_up(path, options=Options(depth=2, tier=which))


def test_what_compiled_code_wrote_is_not_read_by_another(tmp_path: Path) -> None:
    """A clear word instead of other states."""
    path = a_file(tmp_path, "llvm")
    with pytest.raises(CheckpointError, match="compiled code has written it, which cannot go on here: --tier python"):
        taken_up(path, options=Options(depth=2, tier="python"))


def test_a_checkpoint_that_cannot_be_written_takes_nothing_from_the_outcome(tmp_path: Path) -> None:
    """A folder stands in its way."""
    path = tmp_path / "search"
    path.mkdir()
    found = search(allocator(), (), SIZES, Options(depth=2, checkpoint=path))
    assert found.checkpoint.startswith(f"not written: {path}: ")
    assert compared(found) == compared(search(allocator(), (), SIZES, Options(depth=2)))


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    """It is replaced when the new one is whole."""
    path = a_file(tmp_path)
    before = path.read_bytes()

    def broken() -> Iterator[bytes]:
        yield b"some"
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        checkpoint.write(path, {"identity": {}}, broken())
    assert path.read_bytes() == before
    assert json.dumps(checkpoint.read(path, {})[0])
