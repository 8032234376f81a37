"""What a recording says of the machine before it is followed: memory, blocks, devices, and where the inputs reach.

Only the configuration is read here, and inputs: what the builder did, which devices there are and what blocks they
have (the first `alloc` of each), where BARs are put while QEMU runs, which pages are touched. What QEMU answers
is not. Where a recording does not say which block a BAR maps, or whether a block is a display's, there is a setup for
each possibility.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import cast

from relocheck.lazy import dataclass
from relocheck.validate.recording import Event, Recording, RecordingError

__all__ = ["Block", "Setup", "setups"]

PAGES_PER_MIB = 256
ROM_BAR = 6
MOST_SETUPS = 32
REFUSED = "refused"
"""The device of a block whose device never came to be."""


@dataclass(frozen=True, slots=True)
class Block:
    """A RAM block of a device: `bar` maps it (None: none that the recording uses); `display`: a framebuffer."""

    device: str
    home: int
    pages: int
    cold: bool
    bar: int | None = None
    display: bool = False


@dataclass(frozen=True, slots=True)
class Setup:
    """The machine of a recording. Addresses are page numbers; blocks are in the order of their allocation."""

    ram_pages: int
    max_pages: int
    blocks: tuple[Block, ...]
    devices: tuple[str, ...]
    places: tuple[tuple[str, int, int], ...]
    """Where the inputs put BARs, in order of appearance: device, BAR, page."""
    touched: tuple[int, ...]
    """The pages that somebody reads or writes."""
    lives: int
    """How often a block may be allocated: once for each start of a QEMU, and for each device plugged in."""

    def block(self, device: str, bar: int) -> Block | None:
        """What a BAR maps, if it is memory."""
        return next((b for b in self.blocks if b.device == device and b.bar == bar), None)


def setups(recording: Recording) -> tuple[Setup, ...]:
    """Every machine that the recording's configuration may describe."""
    events = recording.events
    build = next((e for e in events if e.key == "toolstack build"), None)
    if build is None:
        raise RecordingError(f"{recording.path}: no build event: nothing says how large the machine is")
    blocks = _blocks(events, number(build, "ram_mb") * PAGES_PER_MIB)
    if not blocks:
        raise RecordingError(f"{recording.path}: no block is allocated: there is nothing to follow")
    bare = Setup(
        number(build, "ram_mb") * PAGES_PER_MIB,
        number(build, "max"),
        blocks,
        tuple(dict.fromkeys(str(e.fields["bdf"]) for e in events if e.key == "qemu device")),
        tuple(dict.fromkeys((str(e.fields["dev"]), number(e, "bar"), number(e, "gfn")) for e in _mapped(events))),
        tuple(sorted({number(e, "addr") >> 12 for e in events if "addr" in e.fields})),
        sum(e.key == "toolstack start" for e in events) + sum(e.key == "qemu device" for e in _running(events)),
    )
    found = tuple(replace(bare, blocks=chosen) for chosen in _assigned(bare, events))
    if len(found) > MOST_SETUPS:
        text = f"{recording.path}: {len(found)} machines fit: too little says which BAR maps what"
        raise RecordingError(text)
    return found


def number(event: Event, name: str) -> int:
    """A field that is a number."""
    return cast(int, event.fields[name])


def _mapped(events: Sequence[Event]) -> Iterator[Event]:
    """The BARs mapped while QEMU runs: those mapped by a load are QEMU's doing."""
    loading = False
    for event in events:
        if event.key == "toolstack start":
            loading = event.fields["incoming"] is True
        elif event.key == "qemu runstate":
            loading = False
        elif event.key == "qemu map" and not loading:
            yield event


def _running(events: Sequence[Event]) -> Iterator[Event]:
    """What happens between a change to running and the next start."""
    running = False
    for event in events:
        if event.key in ("toolstack start", "qemu runstate"):
            running = event.fields.get("new") == "running"
        if running:
            yield event


def _blocks(events: Sequence[Event], ram: int) -> tuple[Block, ...]:
    """The blocks in the order in which they are first asked for; a device is named after its blocks.

    A card that is refused is never named, unless it is plugged again with more luck.
    """
    found: dict[int, Block] = {}
    nameless: list[int] = []
    hot = {e.line for e in _running(events)}
    for event in events:
        if event.key in ("qemu alloc", "qemu alloc_skipped"):
            home = number(event, "home")
            if home >= ram:
                found.setdefault(home, Block("", home, number(event, "nr"), event.line not in hot))
                nameless += [] if found[home].device else [home]
        elif event.key == "toolstack start":
            nameless = []
        elif event.key == "qemu device":
            for home in nameless:
                found[home] = replace(found[home], device=str(event.fields["bdf"]))
            nameless = []
    return tuple(replace(b, device=b.device or REFUSED) for b in found.values())


def _assigned(setup: Setup, events: Sequence[Event]) -> Iterator[tuple[Block, ...]]:
    """Every way to say which block each BAR maps and which blocks are displays'."""
    bars: dict[str, set[int]] = {}
    for event in events:
        if event.key in ("qemu map", "qemu unmap"):
            bars.setdefault(str(event.fields["dev"]), set()).add(number(event, "bar"))
    devices = dict.fromkeys(b.device for b in setup.blocks)
    ways = [tuple(_of_device([b for b in setup.blocks if b.device == d], bars.get(d, set()))) for d in devices]
    for chosen in product(*ways):
        by_home = {b.home: b for blocks in chosen for b in blocks}
        yield tuple(by_home[b.home] for b in setup.blocks)


def _of_device(blocks: Sequence[Block], bars: set[int]) -> Iterator[tuple[Block, ...]]:
    """A device with several blocks is a display whose last block is its ROM; one with a single one may be anything."""
    ranked = sorted(bars - {ROM_BAR})
    rom = ROM_BAR if ROM_BAR in bars else None
    if len(blocks) > 1:
        *memory, last = blocks
        padded: list[int | None] = [*ranked, *([None] * len(memory))]
        named = [replace(b, bar=bar, display=b.cold) for b, bar in zip(memory, padded, strict=False)]
        yield (*named, replace(last, bar=rom))
        return
    (only,) = blocks
    mapped: list[int | None] = [*ranked, *([rom] if rom is not None else [])]
    for bar in mapped or [None]:
        for display in (True, False) if only.cold and bar != ROM_BAR else (False,):
            yield (replace(only, bar=bar, display=display),)
