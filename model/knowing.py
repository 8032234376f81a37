"""A restoring QEMU that leaves open what it does with the VRAM, and what it knows when it must decide.

Each combination of the constants is what a code could come to: at its init, on what it knows by then, and at load, when
it has read the device's section, the BAR in it. The VRAM is allocated or not, its pointer is bound somewhere or waits;
load may move its pages to the BAR, and ask for the pointer again anywhere. Reset leaves memory alone. Other regions are
neither allocated nor moved, and have their pointer at home.
"""

from __future__ import annotations

from dataclasses import dataclass

from model import world
from model.dom0_rpc import Asking
from model.early_savevm import Early
from model.hypervisor import foreign_map
from model.physmap_keys import Keys
from model.qemu import QEMU_1_0, XEN_WORLD, Xen, bind_home, move_pages, populate_home
from model.qemu_traditional import Traditional
from model.tracking_saved import TrackedSaved
from model.vocabulary import Answer, Frame, Gfn, Homes, Page, Phase, Region
from model.world import World, backs
from relocheck.knowing import Knowing
from relocheck.language import Design, const, define


@dataclass
class Open(Xen):
    """`binds` is where init binds the pointer, `asks` where load does once more; None: not."""

    allocates: bool = const()
    binds: Gfn | None = const()
    moves: bool = const()
    """Whether load moves the pages to the BAR, from where the pointer is bound or (it waits) from home."""
    asks: Gfn | None = const()


@define
def allocate(s: Open, r: Region) -> Answer:
    """The VRAM, where that was decided."""
    return populate_home(s, r) if s.allocates and r == Region.vga_vram else Answer.OK


@define
def bind(s: Open, r: Region) -> None:
    """The VRAM where that was decided."""
    at = s.binds
    if r != Region.vga_vram:
        bind_home(s, r)
    elif at is not None:
        bind_what_is_there(s, r, at)


@define
def bind_what_is_there(s: Open, r: Region, at: Gfn) -> None:
    """The pages of the region, as far as there are guest frames."""
    for i in range(s.size[r]):
        if at + i in Gfn:
            foreign_map(s, r, Page(i), at + i)


@define
def tolerates_null(s: Open, r: Region) -> bool:
    """Who waits does without its pointer until its state is loaded."""
    loaded = s.phase is not Phase.INIT and (s.phase is not Phase.LOAD or r in s.ready)
    return r == Region.vga_vram and s.incoming and s.binds is None and not loaded


@define
def reset(s: Open, r: Region) -> None:
    """Memory is left alone."""


@define
def region_add(s: Open, r: Region, to: Gfn, first: int, pages: int) -> None:
    """The VRAM's BAR appears at load."""
    at = s.binds
    src = at if at is not None else s.home[r]
    if r == Region.vga_vram and s.moves and all(src + i in Gfn for i in range(pages)):
        move_pages(s, src, to, pages)


@define
def post_load(s: Open, r: Region) -> None:
    """The pointer once more."""
    at = s.asks
    if r == Region.vga_vram and at is not None:
        bind_what_is_there(s, r, at)


# What is known at init, and what might be.


def own_home(s: World, r: Region) -> Gfn:
    """The home that the restoring QEMU computes."""
    return s.new_home[r] if s.homes is Homes.CHANGED else s.home[r]


def own_device(s: World, r: Region) -> bool:
    """Its configuration has the device."""
    return r in s.present


def early_section(s: Early, r: Region) -> Gfn | None:
    """What the early section says of a VRAM: its BAR, or its home."""
    return s.stream_vram[r]


def early_address(s: TrackedSaved, r: Region) -> Gfn | None:
    """What the early section says: xen_address."""
    return s.stream_address[r]


def key_start(s: Keys, home: Gfn) -> Gfn | None:
    """What physmap/<home> in xenstore says."""
    key = s.key[home]
    return None if key is None else key.start


def dom0_record(s: Asking, r: Region) -> Gfn | None:
    """What dom0 answers."""
    return s.granted[r]


def bar(s: World, r: Region) -> Gfn | None:
    """The BAR's address, in the device's section."""
    return s.stream_bar[r]


def linear_frame_buffer(s: Traditional, r: Region) -> Gfn | None:
    """Where the VRAM was mapped, in the device's section of qemu-traditional."""
    return s.stream_lfb[r]


def stolen_from(s: Traditional, r: Region) -> Gfn | None:
    """Where it was taken from, in the same section."""
    return s.stream_stolen[r]


def address(s: World, r: Region) -> Gfn | None:
    """Where the region is."""
    return next((g for g in Gfn if any(s.p2m[g] == f and backs(s, f, r, Page(0)) for f in Frame)), None)


def home_is_mapped(s: World, r: Region) -> bool:
    """Xen's answer to a mapping of the home: whether all its pages are there."""
    return all(s.p2m[own_home(s, r) + i] is not None for i in range(s.size[r]))


def is_mapped(s: World, g: Gfn) -> bool:
    """Xen's answer for every guest frame: whether a page is there."""
    return s.p2m[g] is not None


knowing = Knowing(
    Design(
        "open_restore",
        Open,
        XEN_WORLD,
        {
            **QEMU_1_0,
            world.allocate: allocate,
            world.bind: bind,
            world.tolerates_null: tolerates_null,
            world.reset: reset,
            world.region_add: region_add,
            world.post_load: post_load,
        },
    ),
    of=Xen,
    first=["allocates", "binds"],
    then=["moves", "asks"],
    known=[own_home, own_device, early_section, early_address, key_start, dom0_record],
    later=[bar, linear_frame_buffer, stolen_from],
    more=[bar, address, home_is_mapped, is_mapped],
    asked=[
        *("no_double_allocation", "unique_backing", "never_refused", "restore_destroys_nothing"),
        *("pointer_maps_own_frames", "content_survives", "visible", "fixpoint"),
    ],
    plain="budget=LIBXL,firmware=CLEAR,board=ROMS,homes=KEPT,live=no",
)
