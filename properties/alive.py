"""Every design must live: what is never reached proves nothing."""

from model.vocabulary import Content, Frame, Gfn, Page, Phase, Region
from model.world import World
from relocheck.language import define, sometimes


@define
def shows_at(s: World, at: Gfn) -> bool:
    """Whether the guest reaches the whole VRAM at an address, in the frames that QEMU maps."""
    r = Region.vga_vram
    return all(i >= s.size[r] or (s.p2m[at + i] is not None and s.p2m[at + i] == s.host[r, i]) for i in Page)


@sometimes
def mapped(s: World) -> bool:
    """The guest sees the VRAM at its BAR."""
    at = s.bar[Region.vga_vram]
    return s.phase is Phase.RUNNING and at is not None and shows_at(s, at)


@sometimes
def moved_away(s: World) -> bool:
    """The BAR is off, and the VRAM is not where it was allocated."""
    r = Region.vga_vram
    return s.phase is Phase.RUNNING and s.bar[r] is None and not shows_at(s, s.home[r])


@sometimes
def drawn(s: World) -> bool:
    """The device sees what the guest drew into a VGA's memory."""
    return s.phase is Phase.RUNNING and any(
        s.host[r, Page(0)] == f and s.content[f] is Content.DATA for r in Region if r in s.vram for f in Frame
    )


@sometimes
def write_protected(s: World) -> bool:
    """The guest runs, and there is a page that it cannot write to."""
    return s.phase is Phase.RUNNING and any(g in s.read_only and s.p2m[g] is not None for g in Gfn)


@sometimes
def saved(s: World) -> bool:
    """The domain is saved with its VRAM at a BAR."""
    return s.phase is Phase.SAVED and s.stream_bar[Region.vga_vram] is not None


@sometimes
def running_again(s: World) -> bool:
    """A restored domain is about to run, and sees the VRAM at its BAR."""
    at = s.bar[Region.vga_vram]
    return s.phase is Phase.READY and s.incoming and at is not None and shows_at(s, at)
