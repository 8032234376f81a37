"""The world that all designs share: a domain, its toolstack, its QEMU, its guest; and the hooks a design fills.

The order of life is the real one (domain of QEMU 1.0 and 1.1): machine and device init, reset of all devices, load of
the device state; at save the device state goes before the last round of memory. Nothing counts generations: a domain
is saved and restored for ever. A hook's default body is the machine's own way where there is no Xen (`native`);
`model.qemu` has the bodies of QEMU 1.0 on Xen.
"""

from __future__ import annotations

from dataclasses import dataclass

from model.hypervisor import Machine, destroy_unmapped, populate, tot_pages, unmap_all
from model.vocabulary import (
    Answer,
    Budget,
    Content,
    Count,
    Firmware,
    Frame,
    Gfn,
    Page,
    Phase,
    Ram,
    Region,
    Slot,
    Use,
)
from relocheck.language import (
    GUEST,
    QEMU,
    TOOLSTACK,
    action,
    const,
    define,
    empty,
    ghost,
    hook,
    init,
    label,
    require,
    total,
)


@dataclass
class World(Machine):
    """One domain and what is known of it: by QEMU, by its toolstack, and (ghosts) by nobody but the properties."""

    budget: Budget = const()
    firmware: Firmware = const()
    size: dict[Region, Count] = const()
    home: dict[Region, Gfn] = const()
    slot: dict[Slot, Gfn] = const()
    phase: Phase = Phase.OFF
    incoming: bool = False
    ready: set[Region] = empty()
    bar: dict[Region, Gfn | None] = total(None)
    stream_bar: dict[Region, Gfn | None] = total(None)
    kept: dict[tuple[Region, Page], Content | None] = ghost(total(None))
    kept_pages: Count | None = ghost(None)
    asked_again: set[Region] = ghost(empty())
    wanted: dict[Region, Gfn | None] = ghost(total(None))
    moved: dict[Region, Gfn | None] = ghost(total(None))


@init
def layout(s: World) -> None:
    """RAM from 0, then the regions' homes (find_ram_offset: the end of RAM), BARs from the top down."""
    end = Gfn(len(Ram))
    pages = 0
    for r in Region:
        s.size[r] = len(Page) if r == Region.vga_vram else 1
        s.home[r] = end
        end = end + s.size[r]
        pages += s.size[r]
    for k in Slot:
        if s.firmware is Firmware.CLEAR or k == 0:
            s.slot[k] = Gfn(len(Gfn) - len(Page) * (k + 1))
        else:
            s.slot[k] = Gfn(len(Ram) + k - 2 if s.firmware is Firmware.OVER_RAM else len(Ram) + len(Page) + k - 2)
    slack = pages - 1 if s.budget is Budget.LIBXL else pages + pages - len(Page)
    s.max_pages = len(Ram) + len(Page) + slack


# Hooks: what the designs disagree about.


@hook
def lay_ram(s: World, g: Gfn) -> None:
    """The toolstack puts a page of guest RAM at g."""
    assert populate(s, g) is Answer.OK


@hook
def load_early(s: World) -> None:
    """What a restoring QEMU reads before machine init."""


@hook
def allocate(s: World, r: Region) -> Answer:
    """memory_region_init_ram: give the region its pages."""
    return Answer.OK


@hook
def bind(s: World, r: Region) -> None:
    """memory_region_get_ram_ptr: the pointer that the device keeps."""


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
def region_add(s: World, r: Region, to: Gfn) -> None:
    """The memory listener learns that the region's BAR appears at `to`."""


@hook
def region_del(s: World, r: Region) -> None:
    """The memory listener learns that the region's BAR disappears."""


@hook
def post_load(s: World, r: Region) -> None:
    """What the device does when its state has been loaded."""


@hook
def save_early(s: World) -> None:
    """What is saved beside the device state, to be read before machine init."""


@hook
def stream_memory(s: World) -> None:
    """What of the memory travels; under Xen the toolstack sends what the p2m maps."""


@hook
def forget(s: World) -> None:
    """QEMU's process ends, and with it what the design keeps in it."""


@hook
def in_reach(s: World, f: Frame) -> bool:
    """Whether the guest or QEMU has a way to the frame."""
    return any(s.p2m[g] == f for g in Gfn) or any(s.host[r, i] == f for r in Region for i in Page)


# What QEMU and the guest do to a region's pages.


@define
def fill(s: World, r: Region, what: Content) -> None:
    """QEMU writes over the whole region through its pointer; where the pointer is null nothing is written."""
    for i in range(s.size[r]):
        frame = s.host[r, Page(i)]
        if frame is not None:
            s.content[frame] = what


@define
def end_qemu(s: World) -> None:
    """QEMU's process is gone: its pointers, its memory map, what it knew."""
    unmap_all(s)
    s.bar = total(None)
    s.ready = empty()
    s.incoming = False
    forget(s)


@action(by=TOOLSTACK, like="libxl__build_hvm")
def build(s: World) -> None:
    """The toolstack makes a domain, puts its RAM in place and starts QEMU."""
    require(s.phase is Phase.OFF)
    for g in range(len(Ram)):
        lay_ram(s, Gfn(g))
    s.phase = Phase.INIT


@action(by=QEMU, like="memory_region_init_ram")
def init_region(s: World, r: Region) -> None:
    """Device init allocates a region and keeps a pointer to it; QEMU aborts where it gets no memory."""
    require(s.phase is Phase.INIT and r not in s.ready)
    if allocate(s, r) is Answer.OK:
        bind(s, r)
        s.ready.add(r)
        if r != Region.vga_vram:
            fill(s, r, Content.DATA)
    else:
        end_qemu(s)
        s.phase = Phase.ABORTED


@action(by=QEMU, like="qemu_system_reset")
def reset_devices(s: World) -> None:
    """All devices are reset: after init, before the device state is loaded."""
    require(s.phase is Phase.INIT and all(r in s.ready for r in Region))
    for r in Region:
        reset(s, r)
    s.ready = empty()
    s.phase = Phase.LOAD if s.incoming else Phase.READY


@action(by=QEMU, like="vmstate_load_state")
def load_region(s: World, r: Region) -> None:
    """A device's state is loaded: the PCI config first, which maps its BAR, then what the device does after."""
    require(s.phase is Phase.LOAD and r not in s.ready)
    to = s.stream_bar[r]
    s.stream_bar[r] = None
    s.bar[r] = to
    if to is not None:
        region_add(s, r, to)
    post_load(s, r)
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
    s.kept_pages = None
    s.asked_again = empty()


@action(by=GUEST, like="pci_update_mappings")
def map_bar(s: World, r: Region, k: Slot) -> None:
    """The firmware programs the BAR: QEMU hears all removals, then all additions."""
    require(s.phase is Phase.RUNNING and r == Region.vga_vram and s.bar[r] != s.slot[k])
    if s.bar[r] is not None:
        region_del(s, r)
    s.bar[r] = s.slot[k]
    region_add(s, r, s.slot[k])


@action(by=GUEST, like="pci_update_mappings")
def unmap_bar(s: World, r: Region) -> None:
    """The firmware switches the BAR off."""
    require(s.phase is Phase.RUNNING and s.bar[r] is not None)
    s.bar[r] = None
    region_del(s, r)


@action(by=GUEST)
def draw(s: World, r: Region) -> None:
    """The guest writes all over the region: through the p2m, or emulated by QEMU where the gfn has no frame."""
    require(s.phase is Phase.RUNNING and s.bar[r] is not None)
    at = s.bar[r]
    if at is not None:
        for i in range(s.size[r]):
            frame = s.p2m[at + i]
            if frame is None:
                frame = s.host[r, Page(i)]
            if frame is not None:
                s.content[frame] = Content.DATA


@action(by=TOOLSTACK, like="libxl__domain_save_device_model")
def save_devices(s: World) -> None:
    """The guest is suspended, QEMU stopped, its device state saved."""
    require(s.phase is Phase.RUNNING)
    for r in Region:
        s.stream_bar[r] = s.bar[r]
        for i in Page:
            frame = s.host[r, i]
            s.kept[r, i] = s.content[frame] if frame is not None else None
    s.kept_pages = tot_pages(s)
    save_early(s)
    s.phase = Phase.STOPPED


@action(by=TOOLSTACK, like="xc_domain_save")
def save_memory(s: World) -> None:
    """The last round of memory is sent; the source domain and its QEMU are gone."""
    require(s.phase is Phase.STOPPED)
    stream_memory(s)
    end_qemu(s)
    destroy_unmapped(s)
    s.phase = Phase.SAVED


@action(by=TOOLSTACK, like="xc_domain_restore")
def restore(s: World) -> None:
    """Xen populates exactly the gfns of the stream and fills them; a new QEMU starts with -incoming.

    Which frames the new domain gets never matters: the model keeps the old ones' names.
    """
    require(s.phase is Phase.SAVED)
    s.incoming = True
    load_early(s)
    s.phase = Phase.INIT


@action(by=TOOLSTACK, like="libxl_domain_destroy")
def destroy(s: World) -> None:
    """QEMU has exited, the toolstack takes the domain away."""
    require(s.phase is Phase.ABORTED)
    s.p2m = total(None)
    destroy_unmapped(s)
    s.stream_bar = total(None)
    s.kept = total(None)
    s.kept_pages = None
    s.asked_again = empty()
    s.wanted = total(None)
    s.moved = total(None)
    s.phase = Phase.OFF


@define
def usable(s: World, r: Region) -> bool:
    """Whether the region's device may use its pointer: from the end of its init on."""
    return s.phase in (Phase.LOAD, Phase.READY, Phase.RUNNING) or (s.phase is Phase.INIT and r in s.ready)


@define
def backs(s: World, f: Frame, r: Region, i: Page) -> bool:
    """Whether a frame is an owned one that was populated for page i of r."""
    place = s.origin[f]
    return s.use[f] is Use.OWNED and place is not None and place.region == r and place.page == i


@label
def frame_name(s: World, f: Frame) -> str:
    """What a frame was populated for, and which one it is."""
    place = s.origin[f]
    return f"{place.region}.{place.page}#{f.index}" if place is not None else f"ram#{f.index}"
