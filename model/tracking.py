"""Track it: every region has a xen_address, and moves start from there.

Avi Kivity, on xen-devel in January 2012, in the thread of "[PATCH V2 5/5] vga-cirrus: Workaround during restore when
using Xen": "why can we not simply track it?" xen_address is home at allocation and the target after each successful
set_memory. He does not say where it is saved, nor what is allocated at restore. Here it is not saved: a new QEMU starts
as at a fresh boot.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from model import qemu, world
from model.qemu import QEMU_1_0, XEN_WORLD, Tracked, bind_at, forget_physmap, move_pages, populate_home
from model.vocabulary import Answer, Gfn, Region
from relocheck.language import Design, Hook, define, total


@define
def allocate(s: Tracked, r: Region) -> Answer:
    """A region begins at home."""
    answer = populate_home(s, r)
    if answer is Answer.OK:
        settle(s, r)
    return answer


@define
def settle(s: Tracked, r: Region) -> None:
    """The region is at home."""
    s.xen_address[r] = s.home[r]
    s.wanted[r] = s.home[r]
    s.moved[r] = s.home[r]


@define
def source(s: Tracked, r: Region) -> Gfn:
    """Where the pages are."""
    at = s.xen_address[r]
    return at if at is not None else s.home[r]


@define
def is_moved(s: Tracked, r: Region) -> bool:
    """Every region that is logged, not one framebuffer."""
    return r in s.vram


@define
def is_there(s: Tracked, r: Region, to: Gfn) -> bool:
    """No list is needed."""
    return s.xen_address[r] == to


@define
def note_call(s: Tracked, r: Region, to: Gfn) -> None:
    """The last call of set_memory."""
    s.wanted[r] = to


@define
def note_move(s: Tracked, r: Region, to: Gfn, pages: int) -> None:
    """The region's address follows it."""
    s.xen_address[r] = to
    s.moved[r] = to


@define
def remove(s: Tracked, r: Region, at: Gfn, first: int, pages: int) -> None:
    """Where the listener hears that the region's BAR goes, the region goes home."""
    if not s.logs and is_moved(s, r) and s.xen_address[r] == at:
        s.wanted[r] = s.home[r]
        if move_pages(s, at, s.home[r], pages) is Answer.OK:
            settle(s, r)


@define
def claims(s: Tracked, r: Region, g: Gfn) -> bool:
    """The region's address says where it is."""
    return s.xen_address[r] == g


@define
def bind(s: Tracked, r: Region) -> None:
    """The pointer is asked for at the region's address."""
    bind_at(s, r, source(s, r))


@define
def forget(s: Tracked) -> None:
    """xen_address lives in QEMU's memory."""
    forget_physmap(s)
    s.xen_address = total(None)
    s.wanted = total(None)
    s.moved = total(None)


TRACKING: dict[Hook[Any, Any, Any], Callable[..., object]] = {
    **QEMU_1_0,
    qemu.is_moved: is_moved,
    qemu.source: source,
    qemu.is_there: is_there,
    qemu.note_call: note_call,
    qemu.note_move: note_move,
    qemu.claims: claims,
    world.allocate: allocate,
    world.region_del: remove,
    world.bind: bind,
    world.forget: forget,
}

tracking = Design("tracking", Tracked, XEN_WORLD, TRACKING, place=4)
