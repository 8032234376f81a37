"""relo: the smallest relocation protocol that survives a save; naive_relo: the same, which allocates again.

Regions stand at their homes or in slots that the guest programs. A save keeps, early, where each region is; a restore
takes the regions one after the other, in their order: first init, then load, which moves a region to its BAR where it
is not there yet. The p2m has two halves: `at_slot` and `at_home`, since a region never stands at another's home.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from relocheck.language import GUEST, QEMU, TOOLSTACK, Design, Plain, action, define, empty, require, total


class Region(Plain):
    """A region of device memory."""


class Slot(Plain):
    """A place where the guest may map a region."""


class Phase(Enum):
    """Where the machine is in its life."""

    RUN = auto()
    SAVED = auto()
    INIT = auto()
    LOAD = auto()


@dataclass(frozen=True)
class Address:
    """A slot, or (None) the home of the region whose address it is."""

    slot: Slot | None


@dataclass
class World:
    """`address` is where QEMU thinks a region is, `pointer` where its pointer leads; `stream_*` is what is saved."""

    phase: Phase = Phase.RUN
    done: set[Region] = empty()
    at_slot: dict[Slot, Region | None] = total(None)
    at_home: dict[Region, bool] = total(True)
    bar: dict[Region, Slot | None] = total(None)
    address: dict[Region, Address | None] = total(Address(None))
    pointer: dict[Region, Address | None] = total(None)
    stream_bar: dict[Region, Slot | None] = total(None)
    stream_address: dict[Region, Address | None] = total(None)


@define
def move(s: World, r: Region, to: Address) -> None:
    """The region's pages go from where QEMU thinks they are to an address."""
    src = s.address[r]
    if src is not None:
        put(s, src, r, False)
    put(s, to, r, True)
    s.address[r] = to


@define
def put(s: World, at: Address, r: Region, there: bool) -> None:
    """The p2m's entry at an address."""
    slot = at.slot
    if slot is None:
        s.at_home[r] = there
    else:
        s.at_slot[slot] = r if there else None


@define
def stands_at(s: World, r: Region, at: Address) -> bool:
    """Whether the region is at an address."""
    slot = at.slot
    return s.at_home[r] if slot is None else s.at_slot[slot] == r


@action(by=GUEST)
def map_region(s: World, r: Region, a: Slot) -> None:
    """The guest maps a region in a slot that no other BAR has."""
    require(s.phase is Phase.RUN and s.bar[r] != a and all(s.bar[q] != a for q in Region if q != r))
    move(s, r, Address(a))
    s.bar[r] = a
    s.pointer[r] = None


@action(by=GUEST)
def unmap_region(s: World, r: Region) -> None:
    """The guest switches a BAR off: the region goes home."""
    require(s.phase is Phase.RUN and s.bar[r] is not None)
    move(s, r, Address(None))
    s.bar[r] = None
    s.pointer[r] = None


@action(by=QEMU)
def touch(s: World, r: Region) -> None:
    """QEMU asks for a pointer."""
    require(s.phase is Phase.RUN and s.pointer[r] is None)
    s.pointer[r] = s.address[r]


@action(by=TOOLSTACK)
def save(s: World) -> None:
    """BARs and addresses go into the stream, QEMU ends."""
    require(s.phase is Phase.RUN)
    s.phase = Phase.SAVED
    for r in Region:
        s.stream_bar[r] = s.bar[r]
        s.stream_address[r] = s.address[r]
    s.bar = total(None)
    s.address = total(None)
    s.pointer = total(None)


@action(by=TOOLSTACK)
def start(s: World) -> None:
    """A new QEMU."""
    require(s.phase is Phase.SAVED)
    s.phase = Phase.INIT


@action(by=QEMU)
def init_region(s: World) -> None:
    """The next region's device begins: it learns where its memory is."""
    require(s.phase is Phase.INIT)
    for r in Region:
        if r not in s.done:
            s.address[r] = s.stream_address[r]
            finish(s, r, Phase.LOAD)
            break


@action(by=QEMU)
def init_region_anew(s: World) -> None:
    """The next region's device allocates memory at home, whatever there is."""
    require(s.phase is Phase.INIT)
    for r in Region:
        if r not in s.done:
            s.at_home[r] = True
            s.address[r] = Address(None)
            finish(s, r, Phase.LOAD)
            break


@action(by=QEMU)
def load_region(s: World) -> None:
    """The next region's state is loaded: its BAR appears."""
    require(s.phase is Phase.LOAD)
    for r in Region:
        if r not in s.done:
            to = s.stream_bar[r]
            s.bar[r] = to
            if to is not None and s.address[r] != Address(to):
                move(s, r, Address(to))
            finish(s, r, Phase.RUN)
            break


@define
def finish(s: World, r: Region, following: Phase) -> None:
    """The region is done; after the last one comes the next phase."""
    s.done.add(r)
    if all(q in s.done for q in Region):
        s.done = empty()
        s.phase = following
        if following is Phase.RUN:
            s.stream_bar = total(None)
            s.stream_address = total(None)


COMMON = [map_region, unmap_region, touch, save, start, load_region]
relo = Design("relo", World, [*COMMON, init_region], place=20)
naive_relo = Design("naive_relo", World, [*COMMON, init_region_anew], place=21)
