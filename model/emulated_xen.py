"""Xen emulated on KVM: a guest's overlay page is a memory region, and add_to_physmap maps it somewhere else.

d40ddd5290 (hw/i386/kvm/xen_overlay.c, 2023). There is no Xen underneath: memory is QEMU's own, as in `native`. What
stands for a BAR here is the address that the guest gave to XENMEM_add_to_physmap; it is saved in the device's state and
mapped again in post_load, once the page's content is there. A page has at most one mapping: `bar` holds one address.
"""

from __future__ import annotations

from model import world
from model.native import NATIVE, Native, load_image, no_rounds, show
from model.vocabulary import Gfn, Region
from relocheck.language import Design, define


@define
def map_overlay(s: Native, r: Region, to: Gfn, first: int, pages: int) -> None:
    """xen_overlay_do_map_page, for the guest's hypercall; a load waits for post_load."""
    if not s.incoming:
        show(s)


@define
def map_again(s: Native, r: Region) -> None:
    """xen_overlay_post_load: the content first, then the mapping."""
    load_image(s, r)
    show(s)


emulated_xen = Design(
    "emulated_xen",
    Native,
    [world, no_rounds],
    {**NATIVE, world.region_add: map_overlay, world.post_load: map_again},
    place=11,
)
