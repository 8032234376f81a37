"""The specification: no Xen (TCG, KVM). What a guest and a display see here is what every design should show.

Two spaces: a region's memory is QEMU's own, host[r] is fixed when it is allocated, and mapping is a table, of which
the p2m is the present state: a BAR over RAM hides it, relocation never touches a frame. Memory travels in QEMU's own
stream and is filled in when the state is loaded, after the reset.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from model import world
from model.hypervisor import discard, populate
from model.vocabulary import Answer, Content, Frame, Gfn, Page, Place, Region, Use
from model.world import World
from relocheck.language import Design, Hook, assume, define, require, some, total


@dataclass
class Native(World):
    """`behind` is guest RAM by address; `stream` is the memory in the stream."""

    behind: dict[Gfn, Frame | None] = total(None)
    stream: dict[tuple[Region, Page], Content | None] = total(None)


@define
def show(s: Native) -> None:
    """The memory map: regions where their BARs show, RAM elsewhere."""
    for g in Gfn:
        s.p2m[g] = s.behind[g]
    for r in Region:
        at = s.bar[r]
        if at is not None:
            for i in range(s.size[r]):
                if s.view[at + i] == r:
                    s.p2m[at + i] = s.host[r, Page(i)]


@define
def lay_ram(s: Native, g: Gfn) -> None:
    """RAM is QEMU's as well; at restore its frames are there, refilled."""
    require(populate(s, g) is Answer.OK)
    s.behind[g] = s.p2m[g]


@define
def allocate(s: Native, r: Region) -> Answer:
    """QEMU's own memory, for good: no budget, no address."""
    for i in range(s.size[r]):
        new = some(Frame, lambda f: s.use[f] is Use.FREE)
        s.use[new] = Use.OWNED
        s.host[r, Page(i)] = new
        s.origin[new] = Place(r, Page(i))
    return Answer.OK


@define
def remap(s: Native, r: Region, to: Gfn, first: int, pages: int) -> None:
    """The BAR appears."""
    show(s)


@define
def unmap(s: Native, r: Region, at: Gfn, first: int, pages: int) -> None:
    """The BAR disappears."""
    show(s)


@define
def stream_memory(s: Native) -> None:
    """QEMU sends the regions' contents and takes its memory with it; RAM stays as the toolstack's would."""
    for r in Region:
        for i in range(s.size[r]):
            frame = s.host[r, Page(i)]
            if frame is not None:
                s.stream[r, Page(i)] = s.content[frame]
                s.host[r, Page(i)] = None
                discard(s, frame)
    for g in Gfn:
        s.p2m[g] = s.behind[g]


@define
def load_image(s: Native, r: Region) -> None:
    """ram_load: the stream's contents go into the region's memory."""
    for i in range(s.size[r]):
        frame = s.host[r, Page(i)]
        what = s.stream[r, Page(i)]
        if frame is not None and what is not None:
            s.content[frame] = what
        s.stream[r, Page(i)] = None


@define
def wipe(s: Native) -> None:
    """The machine ends, RAM and all."""
    s.behind = total(None)


@assume
def no_rounds(s: Native) -> bool:
    """Rounds of memory are Xen's here; QEMU sends its own, which is not modelled."""
    return not s.live


@define
def in_reach(s: Native, f: Frame) -> bool:
    """RAM under a BAR comes back when the BAR goes."""
    return any(s.behind[g] == f for g in Gfn) or any(s.host[r, i] == f for r in Region for i in Page)


NATIVE: dict[Hook[Any, Any, Any], Callable[..., object]] = {
    world.lay_ram: lay_ram,
    world.allocate: allocate,
    world.region_add: remap,
    world.region_del: unmap,
    world.post_load: load_image,
    world.wipe: wipe,
    world.stream_memory: stream_memory,
    world.in_reach: in_reach,
}

native = Design("native", Native, [world, no_rounds], NATIVE, place=10)
