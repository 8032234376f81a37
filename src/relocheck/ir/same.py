"""Values told apart by their identity, as keys of what was made from them."""

from __future__ import annotations

from typing import Generic, TypeVar

from relocheck.lazy import dataclass

__all__ = ["Same"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class Same(Generic[T]):
    """This very value, which the key keeps alive: comparing whole systems takes too long."""

    value: T

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.value is other.value  # pyright: ignore[reportUnknownMemberType]

    def __hash__(self) -> int:
        return id(self.value)
