"""QEMUs that are a little different from the one that was recorded: each must be refuted by some recording."""

from __future__ import annotations

from model import qemu, replace_mapping, world
from model.keys_as_built import KeysAsBuilt, keys_as_built
from model.physmap_keys import write_keys
from model.qemu import XEN_WORLD, Bodies, Entry, covered_by, is_moved, is_there, map_cache, move_pages, populate_home
from model.replace_mapping import REPLACING, Replacing, replace_entry, use_dummy
from model.vocabulary import Answer, Content, Gfn, Region
from model.world import fill
from relocheck.language import Design, define, some


def wrong(name: str, bodies: Bodies) -> Design:
    """The QEMU since 2017 with other bodies."""
    return Design(name, Replacing, XEN_WORLD, {**REPLACING, **bodies})


def wrong_keys(name: str, bodies: Bodies) -> Design:
    """The one with the keys as well."""
    hooks = {**keys_as_built.hooks, **bodies}
    if world.region_add in bodies:
        del hooks[replace_mapping.after_move]
    return Design(name, KeysAsBuilt, XEN_WORLD, hooks)


@define
def del_goes_home(s: Replacing, r: Region, at: Gfn, first: int, pages: int) -> None:
    """The removal of a display's BAR is heard, and moves its pages home."""
    if r in s.vram and any(covered_by(s, at, g) for g in Gfn):
        start = some(Gfn, lambda g: covered_by(s, at, g))
        s.physmap[start] = None
        answer = move_pages(s, at, s.home[r], pages)


@define
def del_drops_entry(s: Replacing, r: Region, at: Gfn, first: int, pages: int) -> None:
    """The removal of a display's BAR drops the physmap's entry and moves nothing."""
    if s.physmap[at] is not None:
        s.physmap[at] = None


@define
def move_from_present(s: Replacing, r: Region, to: Gfn, first: int, pages: int) -> None:
    """A move starts where the pages are."""
    if is_moved(s, r) and to >= s.low and not is_there(s, r, to):
        src = s.home[r]
        for g in Gfn:
            if s.physmap[g] is not None:
                src = g
        s.physmap[src] = None
        s.physmap[to] = Entry(s.home[r], pages)
        if s.incoming:
            replace_entry(s, r, to, pages)
        else:
            answer = move_pages(s, src, to, pages)


@define
def always_allocate(s: Replacing, r: Region) -> Answer:
    """A restore allocates."""
    return populate_home(s, r)


@define
def move_at_load(s: Replacing, r: Region, to: Gfn, first: int, pages: int) -> None:
    """A restore moves."""
    if is_moved(s, r) and to >= s.low and not is_there(s, r, to):
        s.physmap[to] = Entry(s.home[r], pages)
        answer = move_pages(s, s.home[r], to, pages)


@define
def nothing_at_load(s: Replacing, r: Region, to: Gfn, first: int, pages: int) -> None:
    """A restore leaves the dummy where it is."""
    if is_moved(s, r) and to >= s.low and not is_there(s, r, to):
        s.physmap[to] = Entry(s.home[r], pages)
        if not s.incoming:
            answer = move_pages(s, s.home[r], to, pages)


@define
def move_with_offset(s: Replacing, r: Region, to: Gfn, first: int, pages: int) -> None:
    """Where a part of a BAR shows, that part moves."""
    if is_moved(s, r) and to >= s.low and not is_there(s, r, to):
        s.physmap[to] = Entry(s.home[r], pages)
        if s.incoming:
            replace_entry(s, r, to, pages)
        else:
            answer = move_pages(s, s.home[r] + first, to, pages)


@define
def move_whole(s: Replacing, r: Region, to: Gfn, first: int, pages: int) -> None:
    """Where a part of a BAR shows, all of the region moves."""
    if is_moved(s, r) and to >= s.low and not is_there(s, r, to):
        s.physmap[to] = Entry(s.home[r], s.size[r])
        if s.incoming:
            replace_entry(s, r, to, s.size[r])
        else:
            answer = move_pages(s, s.home[r], to, s.size[r])


@define
def always_move(s: Replacing, r: Region, to: Gfn, first: int, pages: int) -> None:
    """What the physmap says is not asked."""
    if is_moved(s, r) and to >= s.low:
        s.physmap[to] = Entry(s.home[r], pages)
        if s.incoming:
            replace_entry(s, r, to, pages)
        else:
            answer = move_pages(s, s.home[r], to, pages)


@define
def move_over_kept_frames(s: Replacing, r: Region, to: Gfn, first: int, pages: int) -> None:
    """Xen keeps what stood where a page arrives: out of the guest's reach, and counted."""
    if is_moved(s, r) and to >= s.low and not is_there(s, r, to):
        s.physmap[to] = Entry(s.home[r], pages)
        if s.incoming:
            replace_entry(s, r, to, pages)
        else:
            for i in range(pages):
                if s.p2m[s.home[r] + i] is not None:
                    s.p2m[to + i] = None
            answer = move_pages(s, s.home[r], to, pages)


@define
def entry_after_success(s: Replacing, r: Region, to: Gfn, first: int, pages: int) -> None:
    """A move that fails leaves no entry."""
    if is_moved(s, r) and to >= s.low and not is_there(s, r, to):
        if s.incoming:
            s.physmap[to] = Entry(s.home[r], pages)
            replace_entry(s, r, to, pages)
        elif move_pages(s, s.home[r], to, pages) is Answer.OK:
            s.physmap[to] = Entry(s.home[r], pages)


@define
def remove_all_or_nothing(s: Replacing, r: Region, at: Gfn, first: int, pages: int) -> None:
    """A removal that would fail moves nothing."""
    if r not in s.vram and any(covered_by(s, at, g) for g in Gfn):
        start = some(Gfn, lambda g: covered_by(s, at, g))
        entry = s.physmap[start]
        if entry is not None:
            s.physmap[start] = None
            if all(s.p2m[at + i] is not None for i in range(entry.pages)):
                answer = move_pages(s, at, entry.home, entry.pages)


@define
def register_first(s: Replacing, r: Region) -> None:
    """The first framebuffer wins."""
    if r in s.vram and s.framebuffer is None:
        s.framebuffer = r


@define
def move_every_region(s: Replacing, r: Region) -> bool:
    """Not only the framebuffer moves."""
    return True


@define
def bind_nothing(s: Replacing, r: Region) -> None:
    """There are no dummies: the pointer of a region that has left home is null."""
    answer = map_cache(s, r, s.home[r])
    s.entered.add(r)


@define
def free_when_unplugged(s: Replacing, r: Region) -> None:
    """Unplugging a card gives its pages back."""
    for i in range(s.size[r]):
        s.p2m[s.home[r] + i] = None
    s.entered.discard(r)


@define
def wipe_at_reset(s: Replacing, r: Region) -> None:
    """A device's reset clears its memory, at a restore too."""
    if r in s.vram:
        fill(s, r, Content.WIPED)


@define
def always_dummy(s: Replacing, r: Region) -> None:
    """While a migration comes in every pointer is a dummy."""
    if s.incoming:
        use_dummy(s, r)
    else:
        answer = map_cache(s, r, s.home[r])
    s.entered.add(r)


@define
def never_read(s: KeysAsBuilt) -> None:
    """A new QEMU does not look into xenstore."""


@define
def keys_before_move(s: KeysAsBuilt, r: Region, to: Gfn, first: int, pages: int) -> None:
    """The keys are written before it is known whether the move succeeds."""
    if is_moved(s, r) and to >= s.low and not is_there(s, r, to):
        s.physmap[to] = Entry(s.home[r], pages)
        write_keys(s, r, to, pages)
        if s.incoming:
            replace_entry(s, r, to, pages)
        else:
            answer = move_pages(s, s.home[r], to, pages)


@define
def keys_at_load(s: KeysAsBuilt, r: Region) -> None:
    """A load writes the keys again."""
    at = s.bar[r]
    if r in s.vram and at is not None:
        write_keys(s, r, at, s.size[r])


@define
def bind_home_only(s: KeysAsBuilt, r: Region) -> None:
    """The pointer is not looked for where the physmap says."""
    if map_cache(s, r, s.home[r]) is not Answer.OK:
        use_dummy(s, r)
    s.entered.add(r)


unmap_goes_home = wrong("unmap_goes_home", {world.region_del: del_goes_home})
unmap_drops_entry = wrong("unmap_drops_entry", {world.region_del: del_drops_entry})
moves_from_present = wrong("moves_from_present", {world.region_add: move_from_present})
restore_allocates = wrong("restore_allocates", {world.allocate: always_allocate})
restore_moves = wrong("restore_moves", {world.region_add: move_at_load})
restore_keeps_dummy = wrong("restore_keeps_dummy", {world.region_add: nothing_at_load})
moves_part = wrong("moves_part", {world.region_add: move_with_offset})
moves_whole = wrong("moves_whole", {world.region_add: move_whole})
asks_no_physmap = wrong("asks_no_physmap", {world.region_add: always_move})
frames_stay = wrong("frames_stay", {world.region_add: move_over_kept_frames})
enters_success_only = wrong("enters_success_only", {world.region_add: entry_after_success})
failure_moves_nothing = wrong("failure_moves_nothing", {world.region_del: remove_all_or_nothing})
first_framebuffer_wins = wrong("first_framebuffer_wins", {world.realize: register_first})
moves_every_region = wrong("moves_every_region", {qemu.is_moved: move_every_region})
no_dummies = wrong("no_dummies", {world.bind: bind_nothing})
unplug_frees = wrong("unplug_frees", {world.release: free_when_unplugged})
reset_wipes = wrong("reset_wipes", {world.reset: wipe_at_reset})
dummies_always = wrong("dummies_always", {world.bind: always_dummy})
reads_no_keys = wrong_keys("reads_no_keys", {world.load_early: never_read})
keys_before_the_move = wrong_keys("keys_before_the_move", {world.region_add: keys_before_move})
keys_written_at_load = wrong_keys("keys_written_at_load", {world.post_load: keys_at_load})
pointer_home_only = wrong_keys("pointer_home_only", {world.bind: bind_home_only})
