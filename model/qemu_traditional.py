"""qemu-traditional (2006 to 2012): the VRAM is taken out of guest RAM, and QEMU keeps the list of its frames.

The qemu-xen-traditional tree, hw/cirrus_vga.c. The firmware takes the VRAM's pages out of the RAM that the toolstack
has laid: QEMU allocates nothing. It maps and unmaps them by frame, wherever they are: to the BAR, and back to where
they were taken from. Both addresses are saved in the device's state, and the pointer is bound at load. ROMs are RAM.
"""

from __future__ import annotations

from dataclasses import dataclass

from model import qemu, world
from model.hypervisor import move
from model.qemu import QEMU_1_0, XEN_WORLD, Xen, bind_at, bind_home, forget_physmap, populate_home
from model.vocabulary import Answer, Gfn, Page, Phase, Region
from relocheck.language import Design, define, empty, total


@dataclass
class Traditional(Xen):
    """`stolen` is where the firmware took the pages, `lfb` where QEMU has mapped them (the linear frame buffer)."""

    laid: set[Region] = empty()
    stolen: dict[Region, Gfn | None] = total(None)
    lfb: dict[Region, Gfn | None] = total(None)
    stream_stolen: dict[Region, Gfn | None] = total(None)
    stream_lfb: dict[Region, Gfn | None] = total(None)


@define
def allocate(s: Traditional, r: Region) -> Answer:
    """Nothing: the pages are RAM that the toolstack lays (here, region by region). A card's memory is allocated."""
    if r in s.cards:
        return Answer.OK if s.incoming else populate_home(s, r)
    if r not in s.laid:
        s.laid.add(r)
        return populate_home(s, r)
    return Answer.OK


@define
def wipe(s: Traditional) -> None:
    """The domain goes, and its RAM."""
    s.laid = empty()


@define
def bind(s: Traditional, r: Region) -> None:
    """The pointer waits for the load where a machine comes in."""
    if r in s.cards:
        bind_home(s, r)
    elif not s.incoming:
        s.stolen[r] = s.home[r]
        bind_home(s, r)


@define
def tolerates_null(s: Traditional, r: Region) -> bool:
    """Until its state is loaded the device has no VRAM."""
    loaded = s.phase is not Phase.INIT and (s.phase is not Phase.LOAD or r in s.ready)
    return r not in s.cards and s.incoming and not loaded


@define
def map_frames(s: Traditional, r: Region, to: Gfn, first: int, pages: int) -> None:
    """set_vram_mapping: each frame of the list goes to the BAR, from wherever it is; not at load."""
    if r in s.vram and not s.incoming and move_frames(s, r, to, first, pages) is Answer.OK:
        s.lfb[r] = to if first == 0 and pages == s.size[r] else None


@define
def unmap_frames(s: Traditional, r: Region, at: Gfn, first: int, pages: int) -> None:
    """unset_vram_mapping: back to where they were taken from."""
    back = s.stolen[r]
    if r in s.vram and back is not None:
        move_frames(s, r, back + first, first, pages)
        s.lfb[r] = None


@define
def move_frames(s: Traditional, r: Region, to: Gfn, first: int, pages: int) -> Answer:
    """xc_domain_memory_translate and add_to_physmap, frame by frame: the first that is nowhere ends it."""
    for k in range(pages):
        frame = s.host[r, Page(first + k)]
        at: Gfn | None = None
        for g in Gfn:
            if frame is not None and s.p2m[g] == frame and at is None:
                at = g
        answer = Answer.EINVAL
        if at is not None:
            answer = move(s, at, to + k)
        if answer is not Answer.OK:
            s.half_moved = s.half_moved or k > 0
            return answer
    return Answer.OK


@define
def source(s: Traditional, r: Region) -> Gfn:
    """Where the frames are: QEMU does not ask, it has the list."""
    at = s.lfb[r]
    if at is None:
        at = s.stolen[r]
    return at if at is not None else s.home[r]


@define
def claims(s: Traditional, r: Region, g: Gfn) -> bool:
    """The two addresses."""
    return source(s, r) == g


@define
def is_moved(s: Traditional, r: Region) -> bool:
    """Every VRAM."""
    return r in s.vram


@define
def save_lfb(s: Traditional) -> None:
    """In the device's state: both addresses."""
    for r in Region:
        s.stream_stolen[r] = s.stolen[r]
        s.stream_lfb[r] = s.lfb[r]


@define
def drop_saved(s: Traditional) -> None:
    """It was for nobody."""
    s.stream_lfb = total(None)
    s.stream_stolen = total(None)


@define
def load_lfb(s: Traditional, r: Region) -> None:
    """vga_load: map the frames that are at the saved address."""
    if r not in s.cards:
        s.stolen[r] = s.stream_stolen[r]
        s.lfb[r] = s.stream_lfb[r]
        s.stream_stolen[r] = None
        s.stream_lfb[r] = None
        bind_at(s, r, source(s, r))


@define
def forget(s: Traditional) -> None:
    """QEMU's memory."""
    forget_physmap(s)
    s.lfb = total(None)
    s.stolen = total(None)


qemu_traditional = Design(
    "qemu_traditional",
    Traditional,
    XEN_WORLD,
    {
        **QEMU_1_0,
        world.allocate: allocate,
        world.bind: bind,
        world.tolerates_null: tolerates_null,
        world.region_add: map_frames,
        world.region_del: unmap_frames,
        world.save_early: save_lfb,
        world.drop_saved: drop_saved,
        world.post_load: load_lfb,
        world.forget: forget,
        world.wipe: wipe,
        qemu.source: source,
        qemu.is_moved: is_moved,
        qemu.claims: claims,
    },
    place=0,
)
