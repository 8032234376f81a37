"""The thread's ideas as choices at the world's hooks: its designs are combinations of them, and so are all others.

Each choice is a constant of the state, so that all combinations are one system. Bodies are a design's own wherever a
design has made the choice. How the ideas that nobody wrote down are read:

- memory that the toolstack owns is put in place with the RAM, and QEMU allocates none;
- memory on request: dom0 populates for each name once, and remembers whom it has served;
- an address in the device's section is known when the device has been loaded, not before;
- a pointer bound at its first use: while a migration comes in the listener only notes where the VRAM's BAR is, and the
  VRAM's pointer is asked for when its device has been loaded (a ROM's is used at once, to fill it);
- a `region_del` that is heard moves the region home, or drops the record; its key in xenstore goes too;
- a failed move that is undone: the pages that had moved go back, and an entry written before the move goes.

Where QEMU keeps xen_address it moves every VRAM, else the framebuffer (as in `tracking` and `model.qemu`); where the
entry comes before the move, what QEMU writes is reported dirty where the entry says (as since 2017).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from model import qemu, world
from model.cirrus_workaround import cirrus_workaround
from model.cirrus_workaround import tolerates_null as tolerated_by_cirrus
from model.early_savevm import Early, early_savevm
from model.hypervisor import move, populate
from model.keys_as_built import KeysAsBuilt, keys_as_built
from model.naive import naive
from model.physmap_keys import physmap_keys, read_keys, write_keys
from model.qemu import (
    QEMU_1_0,
    XEN_WORLD,
    Entry,
    Move,
    Tracked,
    bind_at,
    covered_by,
    dirty_where_moved,
    forget_physmap,
    map_cache,
    populate_home,
    remove_memory,
)
from model.replace_mapping import release as release_mapping
from model.replace_mapping import replace_entry, replace_mapping
from model.replace_mapping import tolerates_null as tolerated_by_dummy
from model.tracking import settle, tracking
from model.tracking_saved import tracking_saved
from model.vocabulary import Answer, Content, Gfn, Phase, Ram, Region
from model.world import fill, is_at
from relocheck.family import Family, Never, Point
from relocheck.language import Design, const, define, empty, require, total


class Allocation(Enum):
    """What allocates a region's memory when QEMU starts for a restore."""

    ALWAYS = auto()  # QEMU, as at a fresh boot
    UNLESS_RECORDED = auto()  # QEMU, but for the regions that a record names: skip by name
    UNLESS_INCOMING = auto()  # nobody
    TOOLSTACK = auto()  # never QEMU: the toolstack lays the regions out with the RAM
    ON_REQUEST = auto()  # dom0, where it has not served the region yet


class Notes(Enum):
    """What QEMU writes down in its process when it moves a region."""

    NOTHING = auto()
    ENTRY = auto()  # an entry in the physmap, after the move
    ENTRY_FIRST = auto()  # the same before the move
    ADDRESS = auto()  # xen_address, after the move


class Saved(Enum):
    """What a restoring QEMU is given to read besides the device state."""

    NOTHING = auto()
    EARLY_HOME = auto()  # the regions' homes, before machine init
    EARLY_BAR = auto()  # where the BAR says the VRAM is (home where it is off), before machine init
    EARLY_ADDRESS = auto()  # what the notes say, before machine init
    DEVICE_ADDRESS = auto()  # the same, in the device's section
    KEYS = auto()  # keys in xenstore, written after each move, read before machine init


class Pointer(Enum):
    """When and where the pointer to a region is bound at a restore."""

    HOME = auto()  # at init, at home
    RECORD = auto()  # at init, where the record says
    HOME_OR_RECORD = auto()  # at init, at home; where a page is missing there, where the record says
    DUMMY = auto()  # at init, at home or anonymous memory, which load replaces
    AGAIN = auto()  # at init, at home; the VRAM's again when its device has been loaded, at its BAR
    FIRST_USE = auto()  # the VRAM's not before its device has been loaded


class Source(Enum):
    """Where a move takes the pages from."""

    HOME = auto()
    RECORD = auto()


class Unmap(Enum):
    """What region_del does to a VRAM."""

    NOTHING = auto()
    MOVE_HOME = auto()
    DROP_RECORD = auto()


class Reset(Enum):
    """What a reset does to the VRAM's content."""

    WIPES = auto()
    LEAVES = auto()


class Failed(Enum):
    """What becomes of a move that fails half way."""

    LEFT = auto()
    UNDONE = auto()


@dataclass
class Choosing(KeysAsBuilt, Tracked, Early):
    """The choices, and what any of them needs; `granted` has the regions that dom0 has served."""

    allocation: Allocation = const()
    notes: Notes = const()
    saved: Saved = const()
    pointer: Pointer = const()
    moves_from: Source = const()
    unmap: Unmap = const()
    at_reset: Reset = const()
    failed: Failed = const()
    granted: set[Region] = empty()


# What is known of where a region is.


@define
def has_entry(s: Choosing, r: Region, at: Gfn) -> bool:
    """Whether an entry of the physmap says that the region is at `at`."""
    entry = s.physmap[at]
    return entry is not None and entry.home == s.home[r]


@define
def is_named(s: Choosing, r: Region) -> bool:
    """Whether a record that a restoring QEMU reads before machine init names the region."""
    if s.notes is Notes.ADDRESS:
        return s.xen_address[r] is not None
    return s.vram_at[r] is not None or any(has_entry(s, r, g) for g in Gfn)


@define
def noted(s: Choosing, r: Region) -> Gfn:
    """Where the notes say that the region is, else what was read before machine init, else home."""
    if s.notes is Notes.ADDRESS:
        address = s.xen_address[r]
        return address if address is not None else s.home[r]
    if any(has_entry(s, r, g) for g in Gfn):
        return max(g for g in Gfn if has_entry(s, r, g))
    read = s.vram_at[r]
    return read if read is not None else s.home[r]


@define
def learn(s: Choosing, r: Region, at: Gfn) -> None:
    """A restoring QEMU has read where the region is."""
    if s.notes is Notes.ADDRESS:
        s.xen_address[r] = at
        s.wanted[r] = at
        s.moved[r] = at
    else:
        s.vram_at[r] = at
        if s.saved is not Saved.EARLY_BAR and s.notes is not Notes.NOTHING and at != s.home[r]:
            s.physmap[at] = Entry(s.home[r], s.size[r])


@define
def note(s: Choosing, r: Region, to: Gfn, pages: int) -> None:
    """What QEMU writes down of where the region is now."""
    if s.notes is Notes.ADDRESS:
        s.xen_address[r] = to
        s.moved[r] = to
    elif s.notes is not Notes.NOTHING:
        s.physmap[to] = Entry(s.home[r], pages)


@define
def claims(s: Choosing, r: Region, g: Gfn) -> bool:
    """What the notes say; where there are none they are not wrong."""
    return is_at(s, r, g) if s.notes is Notes.NOTHING else is_noted_at(s, r, g)


@define
def is_noted_at(s: Choosing, r: Region, g: Gfn) -> bool:
    """Whether the notes say that the whole region is at g."""
    if s.notes is Notes.ADDRESS:
        return s.xen_address[r] == g
    entry = s.physmap[g]
    return has_entry(s, r, g) and entry is not None and entry.pages == s.size[r]


@define
def is_there(s: Choosing, r: Region, to: Gfn) -> bool:
    """Whether the notes say that a move is done; where there are none it is tried."""
    return s.xen_address[r] == to if s.notes is Notes.ADDRESS else any(covered_by(s, to, g) for g in Gfn)


# What is saved, and read again.


@define
def save_early(s: Choosing) -> None:
    """The section, early or the device's."""
    for r in Region:
        if s.saved is Saved.EARLY_HOME:
            s.stream_vram[r] = s.home[r]
        elif s.saved is Saved.EARLY_BAR and r in s.vram:
            bar = s.bar[r]
            s.stream_vram[r] = bar if bar is not None else s.home[r]
        elif s.saved in (Saved.EARLY_ADDRESS, Saved.DEVICE_ADDRESS) and (r in s.present or is_named(s, r)):
            s.stream_vram[r] = noted(s, r)


@define
def load_early(s: Choosing) -> None:
    """Before machine init: the early section, then the keys."""
    for r in Region:
        said = s.stream_vram[r]
        if said is not None and s.saved is not Saved.DEVICE_ADDRESS:
            if s.saved is Saved.EARLY_HOME:
                s.home[r] = said
            learn(s, r, said)
            s.stream_vram[r] = None
    if s.saved is Saved.KEYS and (s.notes is Notes.ENTRY or s.notes is Notes.ENTRY_FIRST):
        read_keys(s)
    elif s.saved is Saved.KEYS:
        for r in Region:
            key = s.key[s.home[r]]
            if key is not None:
                learn(s, r, key.start)


@define
def drop_saved(s: Choosing) -> None:
    """The section was for nobody."""
    s.stream_vram = total(None)


# Who allocates.


@define
def lay_ram(s: Choosing, g: Gfn) -> None:
    """The toolstack puts a page of RAM in place; with the last one the regions, if they are its own."""
    require(populate(s, g) is Answer.OK)
    if s.allocation is Allocation.TOOLSTACK and all(s.p2m[s.ram[i]] is not None for i in Ram):
        for r in Region:
            if r in s.present:
                require(populate_home(s, r) is Answer.OK)


@define
def has_memory(s: Choosing, r: Region) -> bool:
    """Whether a region that QEMU sets up is taken to have its memory; a card that is plugged later is QEMU's."""
    return (
        (s.allocation is Allocation.UNLESS_RECORDED and is_named(s, r))
        or (s.allocation is Allocation.UNLESS_INCOMING and s.incoming)
        or (s.allocation is Allocation.TOOLSTACK and s.phase is Phase.INIT)
        or (s.allocation is Allocation.ON_REQUEST and r in s.granted)
    )


@define
def allocate(s: Choosing, r: Region) -> Answer:
    """A region that has no memory begins at home."""
    if has_memory(s, r):
        return Answer.OK
    answer = populate_home(s, r)
    if answer is Answer.OK:
        if s.notes is Notes.ADDRESS:
            settle(s, r)
        if s.allocation is Allocation.ON_REQUEST:
            s.granted.add(r)
    return answer


# When and where the pointer is bound.


@define
def is_early(s: Choosing, r: Region) -> bool:
    """Whether the pointer waits for its first use: the VRAM's, until its device has been loaded."""
    return s.pointer is Pointer.FIRST_USE and s.incoming and r in s.vram


@define
def bind(s: Choosing, r: Region) -> None:
    """At init."""
    if s.pointer is Pointer.RECORD:
        bind_at(s, r, noted(s, r))
    elif s.pointer is Pointer.HOME or s.pointer is Pointer.AGAIN:
        bind_at(s, r, s.home[r])
    elif not is_early(s, r):
        bind_or_wait(s, r)


@define
def bind_or_wait(s: Choosing, r: Region) -> None:
    """Home; where a page is missing there, where the record says; else, of these designs one has dummies.

    A mapping of the recorded place is not entered under home, where replacing would look for it (see `keys_as_built`).
    """
    if map_cache(s, r, s.home[r]) is Answer.OK:
        if s.pointer is Pointer.DUMMY:
            s.entered.add(r)
    elif is_named(s, r):
        if map_cache(s, r, noted(s, r)) is not Answer.OK and s.pointer is Pointer.DUMMY:
            s.dummy.add(r)
    elif s.pointer is Pointer.DUMMY:
        s.dummy.add(r)
        s.entered.add(r)


@define
def tolerates_null(s: Choosing, r: Region) -> bool:
    """A device does without its pointer only until it has been loaded, and only where the design says so."""
    return (
        (s.pointer is Pointer.AGAIN and tolerated_by_cirrus(s, r))
        or (s.pointer is Pointer.DUMMY and tolerated_by_dummy(s, r))
        or (s.pointer is Pointer.FIRST_USE and tolerated_by_cirrus(s, r))
    )


@define
def post_load(s: Choosing, r: Region) -> None:
    """The device's section has been read; a pointer that waits is bound, the BAR's place being known."""
    said = s.stream_vram[r]
    if said is not None:
        learn(s, r, said)
        s.stream_vram[r] = None
    bar = s.bar[r]
    if s.pointer is Pointer.AGAIN and r in s.vram and (said is not None or bar is not None):
        bind_at(s, r, noted(s, r) if said is not None or bar is None else bar)
    elif s.pointer is Pointer.DUMMY and r in s.dummy and said is not None:
        bind_at(s, r, said)
        s.dummy.discard(r)
    elif is_early(s, r):
        has_no_notes = s.notes is Notes.NOTHING and not is_named(s, r)
        bind_at(s, r, bar if bar is not None and has_no_notes else noted(s, r))


# What the listener does.


@define
def is_moved(s: Choosing, r: Region) -> bool:
    """Every VRAM where each has its xen_address, else the framebuffer."""
    return r in s.vram if s.notes is Notes.ADDRESS else s.framebuffer == r


@define
def source(s: Choosing, r: Region) -> Gfn:
    """Where a move takes the pages from."""
    return s.home[r] if s.moves_from is Source.HOME else noted(s, r)


@define
def add(s: Choosing, r: Region, to: Gfn, first: int, pages: int) -> None:
    """A BAR appears: the region is moved there, unless the notes say that it is; while it comes in it may be there."""
    if qemu.is_moved(s, r) and to >= s.low and not qemu.is_there(s, r, to):
        if s.notes is Notes.ADDRESS:
            s.wanted[r] = to
        elif s.notes is Notes.ENTRY_FIRST:
            s.physmap[to] = Entry(s.home[r], pages)
        if is_early(s, r):
            note(s, r, to, pages)
        elif s.incoming and s.pointer is Pointer.DUMMY:
            replace_entry(s, r, to, pages)
            if s.phase is not Phase.ABORTED:
                note(s, r, to, pages)
        elif move_range(s, qemu.source(s, r), to, pages) is Answer.OK:
            note(s, r, to, pages)
            if s.saved is Saved.KEYS:
                write_keys(s, r, to, pages)
        elif s.failed is Failed.UNDONE:
            s.physmap[to] = None


@define
def remove(s: Choosing, r: Region, at: Gfn, first: int, pages: int) -> None:
    """A BAR disappears: a VRAM that is there goes home, or is forgotten to be there; other regions as in QEMU 1.0."""
    if s.unmap is Unmap.NOTHING or r not in s.vram:
        remove_memory(s, r, at, first, pages)
    elif qemu.is_moved(s, r) and first == 0 and (s.notes is Notes.NOTHING or is_noted_at(s, r, at)):
        if s.notes is Notes.ADDRESS:
            s.wanted[r] = s.home[r]
        if s.unmap is Unmap.DROP_RECORD or move_range(s, at, s.home[r], pages) is Answer.OK:
            s.key[s.home[r]] = None
            if s.notes is Notes.ADDRESS:
                settle(s, r)
            else:
                s.physmap[at] = None
                s.vram_at[r] = None


@define
def move_range(s: Choosing, src: Gfn, to: Gfn, pages: int) -> Answer:
    """xen_add_to_physmap's loop; a move that fails half way is left so, or undone as far as that is possible."""
    for i in range(pages):
        answer = move(s, src + i, to + i)
        if answer is not Answer.OK:
            for j in range(i):
                if s.failed is Failed.LEFT or move(s, to + (i - 1 - j), src + (i - 1 - j)) is not Answer.OK:
                    s.half_moved = True
            return answer
    s.last_move = Move(src, to, pages)
    return Answer.OK


@define
def reset(s: Choosing, r: Region) -> None:
    """cirrus writes over its VRAM, or leaves it alone."""
    if s.at_reset is Reset.WIPES and r == Region.vga_vram:
        fill(s, r, Content.WIPED)


@define
def dirty_place(s: Choosing, r: Region) -> Gfn:
    """At home, or since 2017 where the entry says."""
    return dirty_where_moved(s, r) if s.notes is Notes.ENTRY_FIRST else s.home[r]


@define
def forget(s: Choosing) -> None:
    """What lives in QEMU's memory."""
    forget_physmap(s)
    s.vram_at = total(None)
    s.xen_address = total(None)
    s.wanted = total(None)
    s.moved = total(None)
    s.dummy = empty()
    s.entered = empty()


@define
def wipe(s: Choosing) -> None:
    """The domain's directory in xenstore, what dom0 remembers of it, and the device's section that nobody will read."""
    s.key = total(None)
    s.granted = empty()
    if s.saved is Saved.DEVICE_ADDRESS:
        s.stream_vram = total(None)


QEMU_2012 = {
    "allocation": Allocation.ALWAYS,
    "notes": Notes.ENTRY,
    "saved": Saved.NOTHING,
    "pointer": Pointer.HOME,
    "moves_from": Source.HOME,
    "unmap": Unmap.NOTHING,
    "at_reset": Reset.WIPES,
    "failed": Failed.LEFT,
}
"""What the thread started from."""

thread = Family(
    Design(
        "thread",
        Choosing,
        XEN_WORLD,
        {
            **QEMU_1_0,
            qemu.is_moved: is_moved,
            qemu.source: source,
            qemu.is_there: is_there,
            qemu.claims: claims,
            world.lay_ram: lay_ram,
            world.load_early: load_early,
            world.save_early: save_early,
            world.drop_saved: drop_saved,
            world.allocate: allocate,
            world.bind: bind,
            world.tolerates_null: tolerates_null,
            world.post_load: post_load,
            world.reset: reset,
            world.release: release_mapping,
            world.region_add: add,
            world.region_del: remove,
            world.dirty_place: dirty_place,
            world.forget: forget,
            world.wipe: wipe,
        },
    ),
    tuple(QEMU_2012),
    never=[
        Never(
            {"allocation": [Allocation.UNLESS_RECORDED], "saved": [Saved.NOTHING, Saved.DEVICE_ADDRESS]},
            "nothing that is read before machine init names a region",
        ),
        Never(
            {
                "pointer": [Pointer.RECORD, Pointer.HOME_OR_RECORD],
                "saved": [Saved.NOTHING, Saved.DEVICE_ADDRESS],
            },
            "nothing that is read before machine init says where a region is",
        ),
        Never(
            {"notes": [Notes.NOTHING], "saved": [Saved.EARLY_ADDRESS, Saved.DEVICE_ADDRESS]},
            "QEMU has no address to save",
        ),
        Never({"notes": [Notes.NOTHING], "moves_from": [Source.RECORD]}, "QEMU has no address to move from"),
        Never({"notes": [Notes.NOTHING], "unmap": [Unmap.DROP_RECORD]}, "QEMU has no record to drop"),
    ],
    points=[
        Point(naive, QEMU_2012),
        Point(
            cirrus_workaround,
            QEMU_2012 | {"allocation": Allocation.UNLESS_INCOMING, "pointer": Pointer.AGAIN},
        ),
        Point(
            early_savevm,
            QEMU_2012 | {"allocation": Allocation.UNLESS_RECORDED, "saved": Saved.EARLY_BAR, "pointer": Pointer.RECORD},
        ),
        Point(tracking, QEMU_2012 | {"notes": Notes.ADDRESS, "moves_from": Source.RECORD}),
        Point(
            tracking_saved,
            QEMU_2012
            | {
                "allocation": Allocation.UNLESS_RECORDED,
                "notes": Notes.ADDRESS,
                "saved": Saved.EARLY_ADDRESS,
                "pointer": Pointer.RECORD,
                "moves_from": Source.RECORD,
            },
        ),
        Point(
            physmap_keys,
            QEMU_2012
            | {
                "allocation": Allocation.UNLESS_INCOMING,
                "saved": Saved.KEYS,
                "pointer": Pointer.HOME_OR_RECORD,
                "at_reset": Reset.LEAVES,
            },
        ),
        Point(
            keys_as_built,
            QEMU_2012
            | {
                "allocation": Allocation.UNLESS_INCOMING,
                "notes": Notes.ENTRY_FIRST,
                "saved": Saved.KEYS,
                "pointer": Pointer.DUMMY,
                "at_reset": Reset.LEAVES,
            },
        ),
        Point(
            replace_mapping,
            QEMU_2012
            | {
                "allocation": Allocation.UNLESS_INCOMING,
                "notes": Notes.ENTRY_FIRST,
                "pointer": Pointer.DUMMY,
                "at_reset": Reset.LEAVES,
            },
        ),
    ],
    unasked=["moved_away"],
    plain="budget=LIBXL,firmware=CLEAR,board=ROMS,homes=KEPT,live=no",
)
