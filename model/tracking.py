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
from model.qemu import QEMU_1_0, Tracked, bind_at, forget_physmap, populate_home
from model.vocabulary import Answer, Gfn, Region
from relocheck.language import Design, Hook, define, total


@define
def allocate(s: Tracked, r: Region) -> Answer:
    """A region begins at home."""
    answer = populate_home(s, r)
    if answer is Answer.OK:
        s.xen_address[r] = s.home[r]
    return answer


@define
def source(s: Tracked, r: Region) -> Gfn:
    """Where the pages are."""
    at = s.xen_address[r]
    return at if at is not None else s.home[r]


@define
def is_there(s: Tracked, r: Region, to: Gfn) -> bool:
    """No list is needed."""
    return s.xen_address[r] == to


@define
def note_move(s: Tracked, r: Region, to: Gfn) -> None:
    """The region's address follows it."""
    s.xen_address[r] = to


@define
def bind(s: Tracked, r: Region) -> None:
    """The pointer is asked for at the region's address."""
    bind_at(s, r, source(s, r))


@define
def forget(s: Tracked) -> None:
    """xen_address lives in QEMU's memory."""
    forget_physmap(s)
    s.xen_address = total(None)


TRACKING: dict[Hook[Any, Any, Any], Callable[..., object]] = {
    **QEMU_1_0,
    qemu.source: source,
    qemu.is_there: is_there,
    qemu.note_move: note_move,
    world.allocate: allocate,
    world.bind: bind,
    world.forget: forget,
}

tracking = Design("tracking", Tracked, [world], TRACKING, place=4)
