"""Where QEMU thinks a region is.

"xen_address always matches last set_memory" is the second property of the design card, judged in its two readings.
"""

from model.qemu import Tracked, Xen, source
from model.vocabulary import Frame, Gfn, Page, Phase, Region
from model.world import World, backs
from relocheck.language import define, implies, invariant


@define
def reaches(s: World, g: Gfn, r: Region, i: Page) -> bool:
    """Whether the guest frame holds page i of r."""
    return any(s.p2m[g] == f and backs(s, f, r, i) for f in Frame)


@invariant
def xen_address_last_call(s: Tracked) -> bool:
    """xen_address is the target of the last set_memory call or allocation, while QEMU is up."""
    return implies(
        s.phase in (Phase.READY, Phase.RUNNING),
        all(s.xen_address[r] == s.wanted[r] for r in Region),
    )


@invariant
def xen_address_last_success(s: Tracked) -> bool:
    """xen_address is the target of the last set_memory or allocation that succeeded, while QEMU is up."""
    return implies(
        s.phase in (Phase.READY, Phase.RUNNING),
        all(s.xen_address[r] == s.moved[r] for r in Region),
    )


@invariant
def address_known(s: Xen) -> bool:
    """Whenever the guest may move the VRAM, QEMU would take its pages from where they are."""
    r = Region.vga_vram
    return implies(
        s.phase is Phase.RUNNING,
        all(implies(i < s.size[r], reaches(s, source(s, r) + i, r, i)) for i in Page),
    )
