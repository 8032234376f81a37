"""What is outside of QEMU and Xen: whose steps drive them, and what can be seen of them.

The guest, its user at the display and the toolstack see these things and no others. Frames have no names for them, a
guest frame that is neither RAM nor shown by a BAR is nobody's to look at, and memory that nobody has drawn into holds
nothing that anybody relies on. What is different here is different for somebody; what is the same may still differ.
"""

from __future__ import annotations

from enum import Enum, auto

from model import world
from model.dom0_rpc import serve
from model.hypervisor import tot_pages
from model.vocabulary import Content, Frame, Gfn, Page, Phase, Ram, Region
from model.world import World
from relocheck.environment import Environment
from relocheck.language import observable

outside = Environment(
    asked=[world.plug, world.unplug, world.reset_machine, world.blit],
    answers=[serve],
    any_order=[world.build, world.restore],
)
"""The monitor plugs and unplugs, the guest reboots and has its device draw; dom0's answer is part of that design.

Devices come up, and are loaded, in whatever order.
"""


class Reading(Enum):
    """What comes of a read."""

    NOTHING = auto()  # no memory is there: all ones, and what is written is lost
    EMPTY = auto()
    DRAWN = auto()  # what the guest drew


def is_up(s: World) -> bool:
    """Whether there is a machine, running or about to."""
    return s.phase in (Phase.READY, Phase.RUNNING, Phase.STOPPED)


def read(s: World, frame: Frame | None) -> Reading:
    """What a frame gives."""
    if frame is None:
        return Reading.NOTHING
    return Reading.DRAWN if s.content[frame] is Content.DATA else Reading.EMPTY


@observable
def domain(s: World) -> Phase:
    """The toolstack sees where the domain is in its life, and that QEMU has exited."""
    return s.phase


@observable
def domain_pages(s: World) -> int | None:
    """The toolstack sees how many pages count against the budget of a machine."""
    return tot_pages(s) if is_up(s) or s.phase is Phase.DOWN else None


@observable
def device(s: World, r: Region) -> bool:
    """The guest sees on its bus whether the device is there."""
    return r in s.present


@observable
def bar_at(s: World, r: Region) -> Gfn | None:
    """The guest reads the BAR's address in the PCI configuration."""
    return s.bar[r]


@observable
def guest_reads(s: World, r: Region, i: Page) -> Reading | None:
    """The guest reads a page of a BAR that shows: through the p2m, or emulated where the guest frame has no frame."""
    at = s.bar[r]
    if at is None or i >= s.size[r] or s.view[at + i] != r or not is_up(s):
        return None
    frame = s.p2m[at + i]
    return read(s, frame if frame is not None else s.host[r, i])


@observable
def display_shows(s: World, r: Region, i: Page) -> Reading | None:
    """The display shows a VGA's memory through QEMU's pointer."""
    return read(s, s.host[r, i]) if r in s.vram and r in s.present and i < s.size[r] and is_up(s) else None


@observable
def own_ram(s: World, i: Ram) -> bool | None:
    """The guest finds its RAM where it is: neither nothing nor a device's memory."""
    frame = s.p2m[s.ram[i]]
    return frame is not None and s.origin[frame] is None if is_up(s) else None
