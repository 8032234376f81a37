"""Where QEMU thinks a region is.

"xen_address always matches last set_memory" is the second property of the design card, judged in its two readings.
"""

from model.qemu import Tracked, Xen, claims, is_moved, source
from model.vocabulary import Gfn, Phase, Region
from model.world import is_at
from relocheck.language import implies, invariant


@invariant
def xen_address_last_call(s: Tracked) -> bool:
    """xen_address is the target of the last set_memory call or allocation, while QEMU is up."""
    return implies(
        s.phase in (Phase.READY, Phase.RUNNING),
        all(s.xen_address[r] == s.wanted[r] for r in Region if r in s.present),
    )


@invariant
def xen_address_last_success(s: Tracked) -> bool:
    """xen_address is the target of the last set_memory or allocation that succeeded, while QEMU is up."""
    return implies(
        s.phase in (Phase.READY, Phase.RUNNING),
        all(s.xen_address[r] == s.moved[r] for r in Region if r in s.present),
    )


@invariant
def address_known(s: Xen) -> bool:
    """Whenever the guest may move a region, QEMU would take its pages from where they are."""
    return implies(
        s.phase is Phase.RUNNING,
        all(is_at(s, r, source(s, r)) for r in Region if is_moved(s, r)),
    )


@invariant
def record_agrees(s: Xen) -> bool:
    """QEMU's record says that a region has moved to an address exactly if its pages are there (and not at home)."""
    return implies(
        s.phase is Phase.RUNNING,
        all(claims(s, r, g) == is_at(s, r, g) for r in Region if r in s.vram for g in Gfn if g != s.home[r]),
    )
