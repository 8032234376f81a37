"""Who has how much memory.

"No double allocation of vga.vram" is the first property of the design card; the budget is libxl's, 1 MiB of slack over
the target, which a second copy of the VRAM does not fit in.
"""

from model.hypervisor import tot_pages
from model.vocabulary import Frame, Page, Phase, Region, Use
from model.world import World, backs, in_reach
from relocheck.language import implies, invariant


@invariant
def no_double_allocation(s: World) -> bool:
    """No page of a region has two owned frames, in the p2m or out of it ("no double allocation of vga.vram")."""
    return all(sum(backs(s, f, r, i) for f in Frame) <= 1 for r in Region for i in Page)


@invariant
def no_double_request(s: World) -> bool:
    """QEMU never asks the hypervisor for a page that it already holds, whatever the answer is."""
    return all(r not in s.asked_again for r in Region)


@invariant
def unique_backing(s: World) -> bool:
    """While QEMU is up each page of a region has one owned frame, but for cards not plugged in; no other is owned."""
    return implies(
        s.phase in (Phase.READY, Phase.RUNNING),
        all(
            sum(backs(s, f, r, i) for f in Frame) == (1 if r in s.present or r not in s.cards else 0)
            for r in Region
            for i in Page
            if i < s.size[r]
        )
        and all(in_reach(s, f) for f in Frame if s.use[f] is Use.OWNED),
    )


@invariant
def within_budget(s: World) -> bool:
    """The domain never has more pages than it is allowed (tot_pages <= max_pages)."""
    return tot_pages(s) <= s.max_pages


@invariant
def never_refused(s: World) -> bool:
    """No populate fails: QEMU aborts where one does (xen_ram_alloc)."""
    return s.phase is not Phase.ABORTED


@invariant
def same_size_after_restore(s: World) -> bool:
    """After a restore the domain has as many pages as when it was saved."""
    kept = s.kept_pages
    return kept is None or implies(s.phase is Phase.READY, tot_pages(s) == kept)
