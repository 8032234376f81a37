"""Track it, and save it early: xen_address travels in a section that is loaded before machine init.

Avi Kivity's xen_address (see `tracking`) with the half he leaves open filled in as the rest of the thread would have
it: restore maps every region at its saved address, and allocates none.
"""

from __future__ import annotations

from dataclasses import dataclass

from model import world
from model.qemu import XEN_WORLD, Tracked
from model.tracking import TRACKING, allocate
from model.vocabulary import Answer, Gfn, Region
from relocheck.language import Design, define, total


@dataclass
class TrackedSaved(Tracked):
    """`stream_address` is the early section."""

    stream_address: dict[Region, Gfn | None] = total(None)


@define
def save_early(s: TrackedSaved) -> None:
    """The section: every region's address."""
    for r in Region:
        s.stream_address[r] = s.xen_address[r]


@define
def load_early(s: TrackedSaved) -> None:
    """Before machine init."""
    for r in Region:
        s.xen_address[r] = s.stream_address[r]
        s.wanted[r] = s.stream_address[r]
        s.moved[r] = s.stream_address[r]
    s.stream_address = total(None)


@define
def drop_saved(s: TrackedSaved) -> None:
    """The section was for nobody."""
    s.stream_address = total(None)


@define
def allocate_unless_known(s: TrackedSaved, r: Region) -> Answer:
    """A region with an address has its memory."""
    return Answer.OK if s.xen_address[r] is not None else allocate(s, r)


tracking_saved = Design(
    "tracking_saved",
    TrackedSaved,
    XEN_WORLD,
    {
        **TRACKING,
        world.save_early: save_early,
        world.load_early: load_early,
        world.drop_saved: drop_saved,
        world.allocate: allocate_unless_known,
    },
    place=5,
)
