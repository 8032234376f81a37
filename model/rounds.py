"""Memory in the stream: rounds while the guest runs, a last one when it is stopped, and what a restore makes of them.

A round sends what is dirty; the first sends all. A guest frame that was sent is never taken back: what has left it
since then is restored there all the same (xc_domain_restore populates the gfns of the stream). Without rounds the
stream is what the p2m maps at the end.
"""

from __future__ import annotations

from dataclasses import dataclass

from model.hypervisor import Machine, discard
from model.vocabulary import Content, Frame, Gfn, Place, Use
from relocheck.language import define, empty, ghost, some, total


@dataclass
class Streamed(Machine):
    """`sent` are the guest frames in the stream, with what they held when they were last sent."""

    sent: set[Gfn] = empty()
    image: dict[Gfn, Content] = total(Content.BLANK)
    image_of: dict[Gfn, Place | None] = ghost(total(None))


@define
def send(s: Streamed) -> None:
    """One round: all that is mapped if it is the first, and what is dirty after that."""
    for g in Gfn:
        frame = s.p2m[g]
        if frame is not None and (g in s.dirty or not s.log_dirty):
            s.sent.add(g)
            s.image[g] = s.content[frame]
            s.image_of[g] = s.origin[frame]
            s.changed.discard(g)
    s.dirty = empty()


@define
def stream_pages(s: Streamed) -> int:
    """How many pages a restored domain has."""
    return sum(g in s.sent for g in Gfn)


@define
def refill(s: Streamed) -> None:
    """The restored domain has the guest frames of the stream and no others, with what was sent for each."""
    for g in Gfn:
        frame = s.p2m[g]
        if frame is not None and g not in s.sent:
            s.p2m[g] = None
            discard(s, frame)
    for g in Gfn:
        if g in s.sent:
            at = s.p2m[g]
            if at is None:
                assert any(s.use[f] is Use.FREE for f in Frame), "the scope has too few frames"
                at = some(Frame, lambda f: s.use[f] is Use.FREE)
                s.use[at] = Use.OWNED
                s.p2m[g] = at
            s.content[at] = s.image[g]
            s.origin[at] = s.image_of[g]
    stop_sending(s)


@define
def stop_sending(s: Streamed) -> None:
    """Migration has ended, well or not: nothing is logged any more."""
    s.log_dirty = False
    s.dirty = empty()
    s.changed = empty()
    s.sent = empty()
    s.image = total(Content.BLANK)
    s.image_of = total(None)
