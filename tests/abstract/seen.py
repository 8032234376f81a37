"""A state of the reference world seen from one page of vga.vram, as a state of the abstract one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from relocheck.ir.layout import Layout, State
from relocheck.ir.types import EnumType, MapType, Value


@dataclass(frozen=True, slots=True)
class Seen:
    """The two layouts, and the page of vga.vram that is looked at; the other regions have one."""

    concrete: Layout
    abstract: Layout
    page: int

    def state(self, state: State) -> State:
        """The abstract state."""
        read = partial(self.concrete.read, state)
        return tuple(self._cell(read, c.field, c.keys) for c in self.abstract.cells)

    def _cell(self, read: Callable[..., Any], field: str, keys: tuple[int, ...]) -> Any:
        match field:
            case "phase":
                return self._phase(read("phase"))
            case "incoming":
                return read(field)
            case "ready" | "asked_again":
                return read(field, *keys)
            case "at_home":
                return read("p2m", read("home", keys[0]) + self._page(keys[0]))
            case "at_slot":
                return read("p2m", read("slot", keys[0]) + self.page)
            case "use" | "content":
                return read(field, keys[0]) if self._is_kept(read, keys[0]) else 0
            case "origin":
                return read("origin", keys[0])[0] if self._is_kept(read, keys[0]) else None
            case "host" | "kept":
                return read(field, keys[0], self._page(keys[0]))
            case "bar" | "stream_bar":
                return self._slot(read, read(field, 0))
            case "xen_address" | "stream_address":
                return self._address(read, keys[0], read(field, keys[0]))
            case "physmap":
                return read("physmap", read("slot", keys[0])) is not None
            case "dummy":
                return read("dummy", 0)
            case _:
                raise AssertionError(f"{field} is not seen")

    def is_aborted(self, state: State) -> bool:
        """Whether QEMU has exited: the abstract world knows no such phase."""
        type_ = self.concrete.system.field("phase").type
        assert isinstance(type_, EnumType)
        return type_.members[int(str(self.concrete.read(state, "phase")))] == "ABORTED"

    def _page(self, region: int) -> int:
        return self.page if region == 0 else 0

    def _phase(self, value: int) -> int:
        """The phase of the same name."""
        types = [layout.system.field("phase").type for layout in (self.concrete, self.abstract)]
        names = [t.members for t in types if isinstance(t, EnumType) and not isinstance(t, MapType)]
        return names[1].index(names[0][value])

    def _is_kept(self, read: Callable[..., Any], frame: int) -> bool:
        """Whether a frame was populated for one of the pages that are looked at."""
        place = read("origin", frame)
        return place is not None and place[1] == self._page(place[0])

    def _slot(self, read: Callable[..., Any], at: int | None) -> int | None:
        if at is None:
            return None
        return next(k for k in range(self.abstract.sizes["Slot"]) if read("slot", k) == at)

    def _address(self, read: Callable[..., Any], region: int, at: int | None) -> Value:
        if at is None:
            return None
        return (None,) if at == read("home", region) else (self._slot(read, at),)
