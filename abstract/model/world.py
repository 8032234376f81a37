"""The world of `model/` for every size: any number of regions, slots and machine frames, any page.

It is the reference world seen from one page. Take one page of each region, whichever it has; keep of a state of the
reference world only these pages: where they are, which frames they have, what QEMU maps there. What the reference
world's actions do to one page does not depend on the others as long as no range overlaps another (firmware=CLEAR), no
populate is refused (budget=ROOM), and nothing else departs from the plain machine: one region with a BAR (board=ROMS),
homes kept, memory sent at once, no faults. So each of its steps is, page for page, a step of this world or none at
all, and what this world keeps in all states each page of the reference world keeps, whatever the number of pages. That
the steps agree is checked state by state at small scopes (`tests/abstract`). Left out are the steps of a domain whose
QEMU has exited on an error: nothing is claimed of it, and the next one begins from nothing.

A guest frame number is a place: the home of a region, or a slot of the firmware's. Different places are different
numbers, which is what firmware=CLEAR says; guest RAM is at none of them. Nothing is counted: there is always room.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import ClassVar

from relocheck.language import (
    GUEST,
    QEMU,
    TOOLSTACK,
    Plain,
    action,
    define,
    empty,
    ghost,
    hook,
    require,
    some,
    total,
)


class Region(Plain):
    """A RAM block of QEMU's, seen at one of its pages; vga.vram is the one with a BAR."""

    vga_vram: ClassVar[Region]


class Slot(Plain):
    """A place where the firmware may put the BAR."""


class Frame(Plain):
    """A machine frame."""


class Phase(Enum):
    """Where the domain and its QEMU are in their life."""

    OFF = auto()
    INIT = auto()
    LOAD = auto()
    READY = auto()
    RUNNING = auto()
    STOPPED = auto()
    SAVED = auto()
    DOWN = auto()


class Use(Enum):
    """What Xen thinks of a machine frame."""

    FREE = auto()
    OWNED = auto()
    DYING = auto()


class Content(Enum):
    """What a frame holds."""

    BLANK = auto()
    WIPED = auto()
    DATA = auto()


@dataclass(frozen=True)
class Address:
    """A slot, or (None) the home of the region whose address it is."""

    slot: Slot | None


@dataclass
class World:
    """The p2m has two halves, `at_home` and `at_slot`; only vga.vram has a BAR."""

    phase: Phase = Phase.OFF
    incoming: bool = False
    ready: set[Region] = empty()
    at_home: dict[Region, Frame | None] = total(None)
    at_slot: dict[Slot, Frame | None] = total(None)
    use: dict[Frame, Use] = total(Use.FREE)
    content: dict[Frame, Content] = total(Content.BLANK)
    host: dict[Region, Frame | None] = total(None)
    bar: Slot | None = None
    stream_bar: Slot | None = None
    origin: dict[Frame, Region | None] = ghost(total(None))
    kept: dict[Region, Content | None] = ghost(total(None))
    asked_again: set[Region] = ghost(empty())


# Hooks: what the designs disagree about.


@hook
def load_early(s: World) -> None:
    """What a restoring QEMU reads before machine init."""


@hook
def allocate(s: World, r: Region) -> None:
    """Give the region its page."""


@hook
def bind(s: World, r: Region) -> None:
    """The pointer that the device keeps."""


@hook
def tolerates_null(s: World, r: Region) -> bool:
    """Whether the region's device does without its pointer until the state is loaded."""
    return False


@hook
def reset(s: World, r: Region) -> None:
    """The device's reset handler: cirrus writes 0xff over its VRAM, a ROM is left alone."""
    if r == Region.vga_vram:
        fill(s, r, Content.WIPED)


@hook
def region_add(s: World, to: Slot) -> None:
    """The memory listener learns that the BAR appears at `to`."""


@hook
def save_early(s: World) -> None:
    """What is saved beside the device state."""


@hook
def drop_saved(s: World) -> None:
    """What becomes of it where the migration is aborted."""


@hook
def forget(s: World) -> None:
    """QEMU's process ends, and with it what the design keeps in it."""


# The hypervisor, seen at one page.


@define
def populate_home(s: World, r: Region) -> None:
    """A new frame at home, whatever is there: a frame that was there leaks."""
    if any(backs(s, f, r) for f in Frame):
        s.asked_again.add(r)
    new = some(Frame, lambda f: s.use[f] is Use.FREE)
    s.use[new] = Use.OWNED
    s.at_home[r] = new
    s.origin[new] = r


@define
def frame_at(s: World, r: Region, at: Address) -> Frame | None:
    """What the p2m has at an address."""
    slot = at.slot
    return s.at_home[r] if slot is None else s.at_slot[slot]


@define
def move(s: World, src: Address, dst: Slot) -> bool:
    """The VRAM's page goes from an address to a slot: what was there is freed; no frame at the address: nothing."""
    r = Region.vga_vram
    frame = frame_at(s, r, src)
    if frame is None:
        return False
    old = s.at_slot[dst]
    if old is not None and old != frame:
        free(s, old)
    slot = src.slot
    if slot is None:
        s.at_home[r] = None
    else:
        s.at_slot[slot] = None
    s.at_slot[dst] = frame
    return True


@define
def free(s: World, f: Frame) -> None:
    """A frame leaves the p2m for good; while QEMU maps it, it stays."""
    if any(s.host[r] == f for r in Region):
        s.use[f] = Use.DYING
    else:
        discard(s, f)


@define
def discard(s: World, f: Frame) -> None:
    """Back to Xen's free pages."""
    s.use[f] = Use.FREE
    s.content[f] = Content.BLANK
    s.origin[f] = None


@define
def bind_at(s: World, r: Region, at: Address) -> None:
    """QEMU's pointer maps the frame that is at an address now."""
    s.host[r] = frame_at(s, r, at)


@define
def bind_home(s: World, r: Region) -> None:
    """The pointer is asked for by the region's ram_addr_t: its home."""
    s.host[r] = s.at_home[r]


# What QEMU, its toolstack and the guest do.


@define
def fill(s: World, r: Region, what: Content) -> None:
    """QEMU writes over the region through its pointer; where the pointer is null nothing is written."""
    frame = s.host[r]
    if frame is not None:
        s.content[frame] = what


@action(by=TOOLSTACK, like="libxl__build_hvm")
def build(s: World) -> None:
    """A domain, and its QEMU."""
    require(s.phase is Phase.OFF)
    s.phase = Phase.INIT


@action(by=QEMU, like="memory_region_init_ram")
def init_region(s: World, r: Region) -> None:
    """Device init allocates a region and keeps a pointer to it."""
    require(s.phase is Phase.INIT and r not in s.ready)
    allocate(s, r)
    bind(s, r)
    s.ready.add(r)
    if r != Region.vga_vram:
        fill(s, r, Content.DATA)


@action(by=QEMU, like="qemu_system_reset")
def reset_devices(s: World) -> None:
    """The devices are reset: after init, before the device state is loaded."""
    require(s.phase is Phase.INIT and all(r in s.ready for r in Region))
    reset(s, Region.vga_vram)
    s.ready = empty()
    s.phase = Phase.LOAD if s.incoming else Phase.READY


@action(by=QEMU, like="vmstate_load_state")
def load_region(s: World, r: Region) -> None:
    """A device's state is loaded: the PCI config maps its BAR."""
    require(s.phase is Phase.LOAD and r not in s.ready)
    if r == Region.vga_vram:
        to = s.stream_bar
        s.stream_bar = None
        s.bar = to
        if to is not None:
            region_add(s, to)
    s.ready.add(r)
    if all(x in s.ready for x in Region):
        s.ready = empty()
        s.phase = Phase.READY


@action(by=TOOLSTACK, like="libxl_domain_unpause")
def unpause(s: World) -> None:
    """The guest runs."""
    require(s.phase is Phase.READY)
    s.phase = Phase.RUNNING
    s.incoming = False
    s.kept = total(None)
    s.asked_again = empty()


@action(by=GUEST, like="pci_update_mappings")
def map_bar(s: World, k: Slot) -> None:
    """The firmware programs the BAR."""
    require(s.phase is Phase.RUNNING and s.bar != k)
    s.bar = k
    region_add(s, k)


@action(by=GUEST, like="pci_update_mappings")
def unmap_bar(s: World) -> None:
    """The firmware switches the BAR off: the listener never hears of it."""
    require(s.phase is Phase.RUNNING and s.bar is not None)
    s.bar = None


@action(by=GUEST)
def draw(s: World) -> None:
    """The guest writes to the VRAM: through the p2m, or emulated by QEMU where there is no frame."""
    require(s.phase is Phase.RUNNING and s.bar is not None)
    at = s.bar
    if at is not None:
        frame = s.at_slot[at]
        if frame is None:
            frame = s.host[Region.vga_vram]
        if frame is not None:
            s.content[frame] = Content.DATA


@action(by=TOOLSTACK, like="libxl__domain_save_device_model")
def save_devices(s: World) -> None:
    """The guest is suspended, QEMU stopped, its device state saved."""
    require(s.phase is Phase.RUNNING)
    s.stream_bar = s.bar
    for r in Region:
        frame = s.host[r]
        s.kept[r] = s.content[frame] if frame is not None else None
    save_early(s)
    s.phase = Phase.STOPPED


@action(by=TOOLSTACK, like="libxl_domain_resume")
def resume(s: World) -> None:
    """The migration is aborted: the source goes on."""
    require(s.phase is Phase.STOPPED)
    s.stream_bar = None
    drop_saved(s)
    s.kept = total(None)
    s.asked_again = empty()
    s.phase = Phase.RUNNING


@action(by=QEMU, like="qemu_system_reset")
def reset_machine(s: World) -> None:
    """The guest reboots: under Xen the toolstack then takes the domain away."""
    require(s.phase is Phase.RUNNING)
    s.bar = None
    s.phase = Phase.DOWN


@action(by=TOOLSTACK, like="libxl_domain_destroy")
def destroy(s: World) -> None:
    """The domain is gone, with all its frames and its QEMU."""
    require(s.phase is Phase.DOWN)
    s.host = total(None)
    s.bar = None
    s.ready = empty()
    s.incoming = False
    forget(s)
    s.at_home = total(None)
    s.at_slot = total(None)
    for f in Frame:
        discard(s, f)
    s.stream_bar = None
    s.kept = total(None)
    s.asked_again = empty()
    s.phase = Phase.OFF


@action(by=TOOLSTACK, like="xc_domain_save")
def save_memory(s: World) -> None:
    """The last round of memory is sent: what the p2m maps. The source domain and its QEMU are gone."""
    require(s.phase is Phase.STOPPED)
    s.host = total(None)
    s.bar = None
    s.ready = empty()
    s.incoming = False
    forget(s)
    for f in Frame:
        if all(s.at_home[r] != f for r in Region) and all(s.at_slot[k] != f for k in Slot):
            discard(s, f)
    s.phase = Phase.SAVED


@action(by=TOOLSTACK, like="xc_domain_restore")
def restore(s: World) -> None:
    """Xen populates and fills exactly what was sent; a new QEMU starts with -incoming."""
    require(s.phase is Phase.SAVED)
    s.incoming = True
    load_early(s)
    s.phase = Phase.INIT


@define
def usable(s: World, r: Region) -> bool:
    """Whether the region's device may use its pointer: from the end of its init on."""
    return s.phase in (Phase.LOAD, Phase.READY, Phase.RUNNING) or (s.phase is Phase.INIT and r in s.ready)


@define
def backs(s: World, f: Frame, r: Region) -> bool:
    """Whether a frame is an owned one that was populated for r."""
    return s.use[f] is Use.OWNED and s.origin[f] == r


@define
def in_p2m(s: World, f: Frame) -> bool:
    """Whether the p2m maps the frame."""
    return any(s.at_home[r] == f for r in Region) or any(s.at_slot[k] == f for k in Slot)
