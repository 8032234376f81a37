"""The keys of 2012 as QEMU 7.2 builds them for an older Xen: the code of 2017, and the physmap in xenstore as well.

697b66d006 keeps the older protocol where CONFIG_XEN_CTRL_INTERFACE_VERSION is below 40701: the entry comes before
the move, as in `replace_mapping`; the keys come after a move that succeeded. A new QEMU reads them. It maps home, else
where the physmap says, else a dummy.
"""

from __future__ import annotations

from dataclasses import dataclass

from model import replace_mapping as merged_2017
from model import world
from model.physmap_keys import Keys, read_keys, write_keys
from model.qemu import XEN_WORLD, map_cache, moved_start
from model.replace_mapping import REPLACING, Replacing, use_dummy
from model.vocabulary import Answer, Region
from relocheck.language import Design, define, total


@dataclass
class KeysAsBuilt(Replacing, Keys):
    """The keys of the one, the dummies of the other."""


@define
def bind(s: KeysAsBuilt, r: Region) -> None:
    """xen_map_cache: a mapping of the moved place is not entered under home, where replacing would look for it."""
    if map_cache(s, r, s.home[r]) is Answer.OK:
        s.entered.add(r)
    else:
        at = moved_start(s, r)
        if at is None:
            use_dummy(s, r)
            s.entered.add(r)
        elif map_cache(s, r, at) is not Answer.OK:
            use_dummy(s, r)


@define
def wipe(s: KeysAsBuilt) -> None:
    """The domain's directory in xenstore goes with it."""
    s.key = total(None)


keys_as_built = Design(
    "keys_as_built",
    KeysAsBuilt,
    XEN_WORLD,
    {
        **REPLACING,
        world.load_early: read_keys,
        world.bind: bind,
        world.wipe: wipe,
        merged_2017.after_move: write_keys,
    },
    place=7,
)
