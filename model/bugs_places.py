"""Known bugs of places and of the budget: homes that lie in the way, and memory that is not there."""

from __future__ import annotations

from model import world
from model.bugs_restore import USUAL
from model.physmap_keys import Keys, physmap_keys
from model.qemu import populate_home
from model.vocabulary import Answer, Gfn, Ram, Region
from model.world import World
from relocheck.bug import Bug
from relocheck.language import define

home_in_the_way = Bug(
    "home_in_the_way",
    of=physmap_keys,
    number=8,
    symptom="a region's home lies where the guest may put BARs: the move frees its pages",
    switches="firmware=OVER_HOME",
    where=USUAL,
)


@define
def below_the_end(s: World, r: Region, end: Gfn) -> Gfn:
    """The end of RAM is taken to be a page lower than it is."""
    return end - 1


home_over_ram = Bug(
    "home_over_ram",
    of=physmap_keys,
    number=9,
    symptom="a region's reserved home overlaps RAM above 4G: populating it leaks the RAM's pages",
    hooks={world.find_ram_offset: below_the_end},
    where=USUAL,
)


@define
def behind_ram(s: World, r: Region, end: Gfn) -> Gfn:
    """Behind RAM, whatever is there by now."""
    return Gfn(len(Ram))


same_home = Bug(
    "same_home",
    of=physmap_keys,
    number=10,
    symptom="two regions are given the same home",
    hooks={world.find_ram_offset: behind_ram},
    where=USUAL,
)


@define
def tight(s: World, pages: int) -> int:
    """Nothing over RAM and the VRAM: not enough for the ROMs."""
    return 0


@define
def raise_and_allocate(s: Keys, r: Region) -> Answer:
    """xc_domain_setmaxmem(old + size), then populate."""
    if s.incoming:
        return Answer.OK
    s.max_pages = s.max_pages + s.size[r]
    return populate_home(s, r)


budget_raised = Bug(
    "budget_raised",
    of=physmap_keys,
    number=21,
    since="c1d322e604",
    symptom="QEMU raises the budget by itself: at the destination the toolstack's does not cover what was saved",
    hooks={world.allocate: raise_and_allocate, world.slack: tight},
    where=USUAL,
)

too_many_roms = Bug(
    "too_many_roms",
    of=physmap_keys,
    number=22,
    symptom="the option ROMs of more than four NICs exceed libxl's slack: QEMU aborts at its first start",
    hooks={world.slack: tight},
    where=USUAL,
)

pages_taken = Bug(
    "pages_taken",
    of=physmap_keys,
    number=24,
    before="X:d818f3cb7c",
    symptom="another domain takes the free pages between libxl's look at them and QEMU's allocation",
    switches="others_take_pages=yes",
    where=USUAL,
)
