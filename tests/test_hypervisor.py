"""The hypervisor's primitives and the world's order of life do what the domain says, page by page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest

from relocheck.plain import NotEnabled, Plain
from relocheck.project import Project, load
from relocheck.scope import scope_in_force
from relocheck.scopes import parse_scope


@cache
def project() -> Project:
    return load("reference")


def small(design: str) -> Plain:
    """A design's plain functions at the small scope."""
    compiled = project().compiled(design)
    return Plain(compiled, parse_scope("small", project().scopes).of(compiled.system))


@dataclass(frozen=True)
class Bench:
    """A machine of QEMU 1.0 on Xen with 10 frames, and the words of the models."""

    plain: Plain
    state: Any

    def word(self, name: str) -> Any:
        """A name of the model files."""
        for module in project().modules.values():
            if hasattr(module, name):
                return getattr(module, name)
        raise KeyError(name)

    def call(self, name: str, *args: object) -> Any:
        """Call a helper of the models on the machine."""
        function: Callable[..., Any] = self.word(name)
        with scope_in_force(self.plain.sizes):
            return function(self.state, *args)

    def answer(self, name: str, *args: object) -> str:
        """What a hypercall returns."""
        return str(self.call(name, *args).name)

    def use(self, frame: int) -> str:
        """What Xen thinks of a frame."""
        return str(self.state.use[self.frame(frame)].name)

    def frame(self, index: int) -> Any:
        """A frame by its index."""
        return next(f for f in self.state.use if f.index == index)

    def at(self, gfn: int) -> int | None:
        """The frame at a guest frame number."""
        found = self.state.p2m[gfn]
        return None if found is None else int(found.index)

    @property
    def vram(self) -> Any:
        """The video memory's region."""
        return next(r for r in self.state.bar if r.index == 0)


@pytest.fixture
def bench() -> Bench:
    """A domain without any pages, allowed seven (at libxl's budget: 2 RAM, 2 VRAM, 1 ROM, 1 of slack is 6)."""
    plain = small("naive")
    return Bench(plain, plain.object(next(plain.starts()).state))


def test_populate_takes_a_free_frame_and_counts_it(bench: Bench) -> None:
    """A populate puts one new frame at the gfn and adds one page."""
    assert bench.answer("populate", 4) == "OK"
    assert bench.at(4) == 0 and bench.use(0) == "OWNED"
    assert bench.call("tot_pages") == 1


def test_populate_over_a_frame_leaks_it(bench: Bench) -> None:
    """The frame that was there is out of the p2m, still owned and still counted."""
    bench.call("populate", 4)
    bench.call("populate", 4)
    assert bench.at(4) == 1
    assert bench.use(0) == "OWNED"
    assert bench.call("tot_pages") == 2


def test_populate_fails_at_the_budget_and_changes_nothing(bench: Bench) -> None:
    """max_pages is the last page that a domain gets."""
    allowed = int(bench.state.max_pages)
    assert [bench.answer("populate", g) for g in range(allowed)] == ["OK"] * allowed
    before = bench.plain.state(bench.state)
    assert bench.answer("populate", allowed) == "ENOMEM"
    assert bench.plain.state(bench.state) == before


def test_libxls_slack_is_smaller_than_the_vram(bench: Bench) -> None:
    """Two pages of RAM, two of VRAM, and a slack of two that the ROM has half of."""
    assert bench.state.max_pages == 6


def test_move_of_nothing_is_einval(bench: Bench) -> None:
    """No frame at the source: nothing changes, whatever is at the destination."""
    bench.call("populate", 5)
    assert bench.answer("move", 4, 5) == "EINVAL"
    assert bench.at(5) == 0


def test_move_frees_what_it_lands_on(bench: Bench) -> None:
    """The destination's frame is given back, with what it held."""
    bench.call("populate", 4)
    bench.call("populate", 5)
    assert bench.answer("move", 4, 5) == "OK"
    assert (bench.at(4), bench.at(5)) == (None, 0)
    assert bench.use(1) == "FREE" and bench.call("tot_pages") == 1


def test_move_to_itself_changes_nothing(bench: Bench) -> None:
    """The frame at the destination is the frame that moves: it is not freed."""
    bench.call("populate", 4)
    assert bench.answer("move", 4, 4) == "OK"
    assert bench.at(4) == 0 and bench.use(0) == "OWNED"


def test_a_move_takes_the_pages_type_along(bench: Bench) -> None:
    """A read-only page is read-only where it arrives, and nothing is where it left; ordinary RAM arrives as such."""
    for g in (4, 5):
        bench.call("populate", g)
    bench.state.read_only.add(bench.word("Gfn")(4))
    bench.call("move", 4, 6)
    assert [int(g) for g in bench.state.read_only] == [6]
    bench.call("move", 5, 6)
    assert not bench.state.read_only


def test_a_read_only_page_that_moves_to_itself_stays_read_only(bench: Bench) -> None:
    """Nothing changes."""
    bench.call("populate", 4)
    bench.state.read_only.add(bench.word("Gfn")(4))
    bench.call("move", 4, 4)
    assert [int(g) for g in bench.state.read_only] == [4]


def test_a_populated_page_is_ordinary_ram(bench: Bench) -> None:
    """Whatever the page was that it takes the place of."""
    bench.call("populate", 4)
    bench.state.read_only.add(bench.word("Gfn")(4))
    bench.call("populate", 4)
    assert not bench.state.read_only


def test_a_pointer_binds_the_frame_and_not_the_address(bench: Bench) -> None:
    """A later move of the gfn leaves QEMU's pointer on the frame."""
    bench.call("populate", 4)
    bench.call("foreign_map", bench.vram, 0, 4)
    bench.call("move", 4, 5)
    assert bench.state.host[bench.vram, 0] == bench.frame(0)


def test_a_pointer_to_nothing_is_null(bench: Bench) -> None:
    """No frame at the gfn: the mapping is invalid there."""
    bench.call("foreign_map", bench.vram, 0, 4)
    assert bench.state.host[bench.vram, 0] is None


def test_a_freed_frame_that_qemu_maps_stays_and_counts(bench: Bench) -> None:
    """It is out of the guest's reach, keeps its content, and counts until QEMU's process ends."""
    bench.call("populate", 4)
    bench.call("foreign_map", bench.vram, 0, 4)
    bench.call("populate", 5)
    bench.call("move", 5, 4)
    assert bench.use(0) == "DYING" and bench.call("tot_pages") == 2
    bench.call("unmap_all")
    assert bench.use(0) == "FREE" and bench.call("tot_pages") == 1


def test_a_range_moves_page_by_page_without_rollback(bench: Bench) -> None:
    """The first page without a frame ends the move; the pages before it stay where they went."""
    bench.call("populate", 2)
    assert bench.answer("move_pages", 2, 7, 2) == "EINVAL"
    assert (bench.at(2), bench.at(7)) == (None, 0)


def test_an_ascending_move_onto_itself_destroys_pages(bench: Bench) -> None:
    """Moved up by one page, the first page lands on the second before that has left (X:7acc7dd36b)."""
    bench.call("populate", 2)
    bench.call("populate", 3)
    assert bench.answer("move_pages", 2, 3, 2) == "OK"
    assert [bench.at(g) for g in (2, 3, 4)] == [None, None, 0]
    assert bench.use(1) == "FREE"


def test_populate_home_keeps_the_pages_before_a_refused_one(bench: Bench) -> None:
    """xen_ram_alloc at a tight budget: the first page is placed, the second refused, the first stays."""
    for gfn in range(5):
        bench.call("populate", gfn)
    assert bench.answer("populate_home", bench.vram) == "ENOMEM"
    assert bench.at(2) == 5 and bench.use(2) == "OWNED"
    assert bench.at(3) == 3


def test_reset_comes_after_init_and_before_load() -> None:
    """A restored QEMU cannot load before it has reset its devices, nor reset before every region is there."""
    plain = small("native")
    state = next(plain.starts()).state
    state = plain.run(state, "build", (), (0, 1))
    with pytest.raises(NotEnabled):
        plain.run(state, "reset_devices", (), ())
    with pytest.raises(NotEnabled):
        plain.run(state, "load_region", (0,), ())
