"""The world that all designs share: a domain, its toolstack, its QEMU, its guest; and the hooks a design fills.

The order of life is the real one (domain of QEMU 1.0 and 1.1): machine and device init, reset of all devices, load of
the device state; at save the device state goes before the last round of memory. Nothing counts generations: a domain
is saved and restored for ever. A hook's default body is the machine's own way where there is no Xen (`native`);
`model.qemu` has the bodies of QEMU 1.0 on Xen.
"""

from __future__ import annotations

from dataclasses import dataclass

from model.hypervisor import destroy_unmapped, discard, mark_dirty, populate, tot_pages, unmap, unmap_all
from model.rounds import Streamed, refill, send, stop_sending, stream_pages
from model.vocabulary import (
    Answer,
    Board,
    Budget,
    Content,
    Count,
    Firmware,
    Frame,
    Gfn,
    Homes,
    Page,
    Pages,
    Phase,
    Place,
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
    assume,
    const,
    define,
    empty,
    ghost,
    hook,
    init,
    label,
    require,
    some,
    total,
)


@dataclass
class World(Streamed):
    """One domain and what is known of it: by QEMU, by its toolstack, and (ghosts) by nobody but the properties."""

    budget: Budget = const()
    firmware: Firmware = const()
    board: Board = const()
    homes: Homes = const()
    live: bool = const()
    """Whether memory is sent in rounds while the guest runs."""
    qemu_crashes: bool = const(False)
    others_take_pages: bool = const(False)
    low_ram_moves: bool = const(False)
    """Faults, see `model.faults`."""
    limit: Count = const()
    """What the toolstack lets the domain have."""
    size: dict[Region, Pages] = const()
    vram: set[Region] = const(empty())
    """The regions that are a VGA's memory, which QEMU logs for its display."""
    cards: set[Region] = const(empty())
    """The regions that are plugged while the guest runs."""
    bars: set[Region] = const(empty())
    """The regions with a BAR that the guest maps."""
    new_home: dict[Region, Gfn] = const(total(Gfn(0)))
    ram: dict[Ram, Gfn] = const()
    low: Gfn = const(Gfn(0))
    """The first guest frame above the legacy area: below it QEMU moves nothing."""
    slot: dict[Slot, Gfn] = const()
    above: Gfn = const()
    """The first guest frame that nothing has: where RAM above 4G would be."""
    home: dict[Region, Gfn] = total(Gfn(0))
    phase: Phase = Phase.OFF
    incoming: bool = False
    present: set[Region] = empty()
    ready: set[Region] = empty()
    bar: dict[Region, Gfn | None] = total(None)
    view: dict[Gfn, Region | None] = total(None)
    """Which region's BAR shows at a guest frame: RAM covers BARs, of two BARs the later one covers the other."""
    stream_bar: dict[Region, Gfn | None] = total(None)
    kept: dict[tuple[Region, Page], Content | None] = ghost(total(None))
    kept_place: dict[Gfn, Place | None] = ghost(total(None))
    kept_bar: dict[Region, Gfn | None] = ghost(total(None))
    kept_pages: Count | None = ghost(None)
    kept_well: bool = ghost(False)
    """Whether each region stood at its BAR, or at home where that is off, when the machine was saved."""
    vram_last: bool = ghost(False)
    """Whether a device came up, or was loaded, before the VGA."""
    asked_again: set[Region] = ghost(empty())
    half_moved: bool = ghost(False)
    untold: set[Gfn] = ghost(empty())
    """The guest frames whose contents somebody moved without QEMU's knowing."""


@assume
def one_thing_at_a_time(s: World) -> bool:
    """A start departs from the plain machine in one thing; BARs lie over each other only where there are several."""
    departures = (
        (0 if s.budget is Budget.LIBXL else 1)
        + (1 if s.firmware in (Firmware.OVER_RAM, Firmware.OVER_HOME) else 0)
        + (0 if s.board is Board.ROMS else 1)
        + (0 if s.homes is Homes.KEPT else 1)
        + (1 if s.live else 0)
    )
    return departures <= 1 and (s.firmware is not Firmware.OVER_BARS or s.board is Board.VGAS)


@init
def layout(s: World) -> None:
    """RAM from 0, then the regions' homes, BARs from the top down; the other order of homes has vga.vram last.

    Above the highest BAR there is room for a range that begins at its last page.
    """
    for i in Ram:
        s.ram[i] = Gfn(i)
    end = Gfn(len(Ram))
    other = Gfn(len(Ram))
    pages = 0
    for r in Region:
        if r == Region.vga_vram or s.board is Board.VGAS:
            s.vram.add(r)
        elif s.board is Board.CARDS:
            s.cards.add(r)
        if r not in s.cards:
            s.present.add(r)
        one_page = r != Region.vga_vram or (s.board is Board.VGAS and s.firmware is Firmware.CLEAR)
        s.size[r] = 1 if one_page else len(Page)
        s.home[r] = find_ram_offset(s, r, end)
        end = end + s.size[r]
        pages += s.size[r]
    for r in Region:
        if r in s.vram or r in s.cards:
            s.bars.add(r)
        if r != Region.vga_vram:
            s.new_home[r] = other
            other = other + s.size[r]
    s.new_home[Region.vga_vram] = other
    s.above = end
    top = len(Gfn) - len(Page) + 1
    for k in Slot:
        if k == 0 or s.firmware is Firmware.CLEAR:
            s.slot[k] = Gfn(top - len(Page) * (k + 1))
        elif s.firmware is Firmware.OVER_BARS:
            s.slot[k] = Gfn(top - len(Page) - k)
        else:
            s.slot[k] = Gfn(len(Ram) + k - 2 if s.firmware is Firmware.OVER_RAM else len(Ram) + len(Page) + k - 2)
    room = slack(s, pages) if s.budget is Budget.LIBXL else pages + pages - len(Page)
    s.limit = len(Ram) + len(Page) + room
    s.max_pages = s.limit


@hook
def find_ram_offset(s: World, r: Region, end: Gfn) -> Gfn:
    """Where QEMU gives a region its home: behind all that there is."""
    return end


@hook
def slack(s: World, pages: int) -> int:
    """What libxl allows over RAM and the VRAM: enough for the other regions, not for a second copy of the VRAM."""
    return pages - 1


# Hooks: what the designs disagree about.


@hook
def may_lie_at(s: World, r: Region, k: Slot) -> bool:
    """Whether the firmware puts the BAR there: on no other, or (firmware=OVER_BARS) over the one that stays."""
    return (s.firmware is Firmware.OVER_BARS or all(s.bar[x] != s.slot[k] for x in Region)) and (
        s.firmware is not Firmware.OVER_BARS or r != Region.vga_vram or k == 0
    )


@hook
def lay_ram(s: World, g: Gfn) -> None:
    """The toolstack puts a page of guest RAM at g; refused, it builds no domain."""
    require(populate(s, g) is Answer.OK)


@hook
def restored_max(s: World) -> int:
    """How many pages the destination's toolstack lets the domain have: what its configuration says."""
    return s.limit


@hook
def load_early(s: World) -> None:
    """What a restoring QEMU reads before machine init."""


@hook
def allocate(s: World, r: Region) -> Answer:
    """memory_region_init_ram: give the region its pages."""
    return Answer.OK


@hook
def release(s: World, r: Region) -> None:
    """qemu_ram_free: the region's device is unplugged."""
    for i in Page:
        frame = s.host[r, i]
        if frame is not None:
            discard(s, frame)


@hook
def realize(s: World, r: Region) -> None:
    """What else the region's device does at its init."""


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
def region_add(s: World, r: Region, to: Gfn, first: int, pages: int) -> None:
    """The memory listener learns that so many pages of the region, from its page `first` on, appear at `to`."""


@hook
def region_del(s: World, r: Region, at: Gfn, first: int, pages: int) -> None:
    """The memory listener learns that they disappear from `at`."""


@hook
def post_load(s: World, r: Region) -> None:
    """What the device does when its state has been loaded."""


@hook
def save_early(s: World) -> None:
    """What is saved beside the device state, to be read before machine init."""


@hook
def drop_saved(s: World) -> None:
    """What becomes of it where the migration is aborted and the source goes on."""


@hook
def stream_memory(s: World) -> None:
    """What of the memory travels; under Xen the toolstack sends what the p2m maps."""


@hook
def dirty_place(s: World, r: Region) -> Gfn:
    """Where QEMU tells Xen that it has written when it has written to the region."""
    return s.home[r]


@hook
def forget(s: World) -> None:
    """QEMU's process ends, and with it what the design keeps in it."""


@hook
def wipe(s: World) -> None:
    """The domain is destroyed, and with it what the design keeps outside QEMU."""


@hook
def is_in_place(s: World, r: Region) -> bool:
    """Whether the region's memory is where QEMU would have it."""
    return True


@hook
def in_reach(s: World, f: Frame) -> bool:
    """Whether the guest or QEMU has a way to the frame."""
    return any(s.p2m[g] == f for g in Gfn) or any(s.host[r, i] == f for r in Region for i in Page)


# What QEMU and the guest do to a region's pages.


@define
def fill(s: World, r: Region, what: Content) -> None:
    """QEMU writes over the whole region through its pointer; where the pointer is null nothing is written."""
    for i in range(s.size[r]):
        write(s, r, Page(i), what)


@define
def write(s: World, r: Region, i: Page, what: Content) -> None:
    """QEMU writes a page through its pointer, and tells Xen so while it logs."""
    frame = s.host[r, i]
    if frame is not None:
        s.content[frame] = what
        if s.log_dirty:
            s.dirty.add(dirty_place(s, r) + i)
            for g in Gfn:
                if s.p2m[g] == frame:
                    s.changed.add(g)


@define
def is_ram(s: World, g: Gfn) -> bool:
    """Whether guest RAM stands at g."""
    return any(s.ram[i] == g for i in Ram)


@define
def switch_on(s: World, r: Region, at: Gfn) -> None:
    """The region's BAR appears, over any that is there."""
    s.bar[r] = at
    for i in range(s.size[r]):
        if not is_ram(s, at + i):
            s.view[at + i] = r
    announce(s, r)
    for x in Region:
        if x != r and any(covers(s, x, at + i) for i in range(s.size[r])):
            announce(s, x)


@define
def switch_off(s: World, r: Region) -> None:
    """The region's BAR disappears, if it is there; what it covered shows again."""
    at = s.bar[r]
    if at is not None:
        s.bar[r] = None
        for i in range(s.size[r]):
            if begins(s, r, at, i):
                region_del(s, r, at + i, i, run_length(s, r, at, i))
        for i in range(s.size[r]):
            if s.view[at + i] == r:
                uncover(s, at + i)
        for x in Region:
            if any(covers(s, x, at + i) for i in range(s.size[r])):
                announce(s, x)


@define
def uncover(s: World, g: Gfn) -> None:
    """What shows at g where a BAR has gone: one that it covered; of several the model leaves it open which."""
    s.view[g] = None
    if any(covers(s, r, g) for r in Region):
        s.view[g] = some(Region, lambda r: covers(s, r, g))


@define
def announce(s: World, r: Region) -> None:
    """The listener hears of each run of the region's pages that can be seen."""
    at = s.bar[r]
    if at is not None:
        for i in range(s.size[r]):
            if begins(s, r, at, i):
                region_add(s, r, at + i, i, run_length(s, r, at, i))


@define
def covers(s: World, r: Region, g: Gfn) -> bool:
    """Whether the region's BAR lies over g."""
    at = s.bar[r]
    return at is not None and at <= g and g < at + s.size[r]


@define
def begins(s: World, r: Region, at: Gfn, i: int) -> bool:
    """Whether a run of pages that can be seen begins with page i."""
    return s.view[at + i] == r and (i == 0 or s.view[at + i - 1] != r)


@define
def run_length(s: World, r: Region, at: Gfn, first: int) -> int:
    """How many pages from `first` on can be seen."""
    pages = 0
    for i in range(first, s.size[r]):
        if s.view[at + i] != r:
            break
        pages += 1
    return pages


@define
def end_qemu(s: World) -> None:
    """QEMU's process is gone: its pointers, its memory map, what it knew."""
    unmap_all(s)
    s.bar = total(None)
    s.view = total(None)
    s.ready = empty()
    s.incoming = False
    forget(s)


@define
def forget_saved(s: World) -> None:
    """What the properties remember of the last save."""
    s.kept = total(None)
    s.kept_place = total(None)
    s.kept_bar = total(None)
    s.kept_pages = None
    s.kept_well = False
    s.vram_last = False
    s.asked_again = empty()


@define
def start_device(s: World, r: Region) -> None:
    """A device's init: it allocates its region and keeps a pointer to it; QEMU aborts where it gets no memory."""
    if allocate(s, r) is Answer.OK:
        bind(s, r)
        realize(s, r)
        if r not in s.vram and r not in s.cards:
            fill(s, r, Content.DATA)
    else:
        end_qemu(s)
        s.phase = Phase.ABORTED


@action(by=TOOLSTACK, like="libxl__build_hvm")
def build(s: World) -> None:
    """The toolstack sees that there are free pages, makes a domain, puts its RAM in place and starts QEMU.

    The first page is the firmware's, which hvmloader write-protects (HVMOP_set_mem_type).
    """
    require(s.phase is Phase.OFF and not s.host_full)
    for i in Ram:
        lay_ram(s, s.ram[i])
    s.read_only.add(s.ram[Ram(0)])
    s.phase = Phase.INIT


@action(by=QEMU, like="memory_region_init_ram")
def init_region(s: World, r: Region) -> None:
    """Device init, in any order."""
    require(s.phase is Phase.INIT and r in s.present and r not in s.ready)
    s.vram_last = s.vram_last or (r != Region.vga_vram and Region.vga_vram not in s.ready)
    s.ready.add(r)
    start_device(s, r)


@action(by=QEMU, like="qemu_system_reset")
def reset_devices(s: World) -> None:
    """All devices are reset: after init, before the device state is loaded."""
    require(s.phase is Phase.INIT and all(r in s.ready for r in Region if r in s.present))
    for r in Region:
        if r in s.present:
            reset(s, r)
    s.ready = empty()
    s.phase = Phase.LOAD if s.incoming else Phase.READY


@action(by=QEMU, like="vmstate_load_state")
def load_region(s: World, r: Region) -> None:
    """A device's state is loaded, in any order: the PCI config first, which maps its BAR, then what comes after."""
    require(s.phase is Phase.LOAD and r in s.present and r not in s.ready)
    s.vram_last = s.vram_last or (r != Region.vga_vram and Region.vga_vram not in s.ready)
    to = s.stream_bar[r]
    s.stream_bar[r] = None
    if to is not None:
        switch_on(s, r, to)
    if s.phase is Phase.LOAD:
        post_load(s, r)
        s.ready.add(r)
        if all(x in s.ready for x in Region if x in s.present):
            s.ready = empty()
            s.phase = Phase.READY


@action(by=TOOLSTACK, like="libxl_domain_unpause")
def unpause(s: World) -> None:
    """The guest runs."""
    require(s.phase is Phase.READY)
    s.phase = Phase.RUNNING
    s.incoming = False
    forget_saved(s)


@action(by=GUEST, like="pci_update_mappings")
def map_bar(s: World, r: Region, k: Slot) -> None:
    """The firmware programs the BAR: QEMU hears all removals, then all additions.

    Where BARs lie over each other the first one stays where it is, and the others move over it.
    """
    require(s.phase is Phase.RUNNING and r in s.bars and r in s.present and s.bar[r] != s.slot[k])
    require(may_lie_at(s, r, k))
    switch_off(s, r)
    switch_on(s, r, s.slot[k])


@action(by=GUEST, like="pci_update_mappings")
def unmap_bar(s: World, r: Region) -> None:
    """The firmware switches the BAR off."""
    require(s.phase is Phase.RUNNING and s.bar[r] is not None)
    switch_off(s, r)


@action(by=GUEST)
def draw(s: World) -> None:
    """The guest writes all over what its BARs show: through the p2m, or emulated by QEMU where a gfn has no frame."""
    require(s.phase is Phase.RUNNING and any(s.bar[r] is not None for r in Region))
    for r in Region:
        at = s.bar[r]
        if at is not None:
            for i in range(s.size[r]):
                frame = s.p2m[at + i]
                if s.view[at + i] == r and frame is not None:
                    s.content[frame] = Content.DATA
                    mark_dirty(s, at + i)
                elif s.view[at + i] == r:
                    write(s, r, Page(i), Content.DATA)


@action(by=QEMU, like="xen_modified_memory")
def blit(s: World, r: Region) -> None:
    """The device writes to its memory by itself while rounds are sent, and tells Xen where."""
    require(s.phase is Phase.RUNNING and s.log_dirty and r in s.vram)
    fill(s, r, Content.DATA)


@action(by=QEMU, like="qmp_device_add")
def plug(s: World, r: Region) -> None:
    """A card is plugged in while the guest runs; where it gets no memory QEMU says so and goes on without it."""
    require(s.phase is Phase.RUNNING and r in s.cards and r not in s.present)
    if allocate(s, r) is Answer.OK:
        s.present.add(r)
        bind(s, r)
        realize(s, r)


@action(by=QEMU, like="qmp_device_del")
def unplug(s: World, r: Region) -> None:
    """A card is taken out: its BAR goes, then its memory, as far as QEMU knows how."""
    require(s.phase is Phase.RUNNING and r in s.cards and r in s.present)
    switch_off(s, r)
    release(s, r)
    unmap(s, r)
    s.present.discard(r)


@action(by=QEMU, like="qemu_system_reset")
def reset_machine(s: World) -> None:
    """The guest reboots: BARs are switched off; under Xen the toolstack then takes the domain away."""
    require(s.phase is Phase.RUNNING)
    for r in Region:
        switch_off(s, r)
    s.phase = Phase.DOWN


@action(by=TOOLSTACK, like="xc_domain_save")
def send_round(s: World) -> None:
    """A round of memory while the guest runs; with the first one Xen begins to log what gets dirty."""
    require(s.live and s.phase is Phase.RUNNING and (not s.log_dirty or any(g in s.dirty for g in Gfn)))
    send(s)
    s.log_dirty = True


@action(by=TOOLSTACK, like="libxl__domain_save_device_model")
def save_devices(s: World) -> None:
    """The guest is suspended, QEMU stopped, its device state saved."""
    require(s.phase is Phase.RUNNING)
    for r in Region:
        s.stream_bar[r] = s.bar[r]
        s.kept_bar[r] = s.bar[r]
        for i in Page:
            frame = s.host[r, i]
            s.kept[r, i] = s.content[frame] if frame is not None else None
    for g in Gfn:
        at = s.p2m[g]
        s.kept_place[g] = s.origin[at] if at is not None else None
    s.kept_pages = tot_pages(s)
    s.kept_well = all(is_in_place(s, r) for r in Region if r in s.present)
    save_early(s)
    s.phase = Phase.STOPPED


@action(by=TOOLSTACK, like="libxl_domain_resume")
def resume(s: World) -> None:
    """The migration is aborted after the device state was saved: the source goes on."""
    require(s.phase is Phase.STOPPED)
    s.stream_bar = total(None)
    drop_saved(s)
    stop_sending(s)
    forget_saved(s)
    s.phase = Phase.RUNNING


@action(by=TOOLSTACK, like="xc_domain_save")
def save_memory(s: World) -> None:
    """The last round of memory is sent; the source domain and its QEMU are gone."""
    require(s.phase is Phase.STOPPED)
    if s.live:
        send(s)
    stream_memory(s)
    end_qemu(s)
    destroy_unmapped(s)
    s.phase = Phase.SAVED


@action(by=TOOLSTACK, like="xc_domain_restore")
def restore(s: World) -> None:
    """Xen populates exactly the gfns of the stream and fills them; a new QEMU starts with -incoming.

    Which frames the new domain gets never matters: the model keeps the old ones' names. Where the stream has more than
    the domain may have, the restore fails.
    """
    require(s.phase is Phase.SAVED)
    s.max_pages = restored_max(s)
    if (stream_pages(s) if s.live else tot_pages(s)) > s.max_pages:
        s.phase = Phase.ABORTED
        return
    if s.live:
        refill(s)
    if s.homes is Homes.CHANGED:
        for r in Region:
            s.home[r] = s.new_home[r]
    s.incoming = True
    load_early(s)
    s.phase = Phase.INIT


@action(by=TOOLSTACK, like="libxl_domain_destroy")
def destroy(s: World) -> None:
    """QEMU has exited or is down; the toolstack takes the domain away, and what was plugged into it."""
    require(s.phase in (Phase.ABORTED, Phase.DOWN))
    end_qemu(s)
    wipe(s)
    s.p2m = total(None)
    s.read_only = empty()
    destroy_unmapped(s)
    stop_sending(s)
    forget_saved(s)
    s.stream_bar = total(None)
    s.max_pages = s.limit
    s.half_moved = False
    s.untold = empty()
    for r in Region:
        if r in s.cards:
            s.present.discard(r)
    s.phase = Phase.OFF


@define
def usable(s: World, r: Region) -> bool:
    """Whether the region's device may use its pointer: from the end of its init on."""
    up = s.phase in (Phase.LOAD, Phase.READY, Phase.RUNNING) or (s.phase is Phase.INIT and r in s.ready)
    return up and r in s.present


@define
def backs(s: World, f: Frame, r: Region, i: Page) -> bool:
    """Whether a frame is an owned one that was populated for page i of r."""
    place = s.origin[f]
    return s.use[f] is Use.OWNED and place is not None and place.region == r and place.page == i


@define
def reaches(s: World, g: Gfn, r: Region, i: Page) -> bool:
    """Whether the guest frame holds page i of r."""
    return any(s.p2m[g] == f and backs(s, f, r, i) for f in Frame)


@define
def is_at(s: World, r: Region, g: Gfn) -> bool:
    """Whether the whole region is at g."""
    return all(i >= s.size[r] or (g + i in Gfn and reaches(s, g + i, r, i)) for i in Page)


@label
def frame_name(s: World, f: Frame) -> str:
    """What a frame was populated for, and which one it is."""
    place = s.origin[f]
    return f"{place.region}.{place.page}#{f.index}" if place is not None else f"ram#{f.index}"
