"""What has no proof for every size is refused by name and place, never approximated silently."""

from __future__ import annotations

from typing import NoReturn

from relocheck.errors import Problem, RelocheckError, Span

__all__ = ["OutsideFragment", "refuse"]


class OutsideFragment(RelocheckError):
    """The model has something that the proofs for every size do not speak of."""

    exit_code = 5

    def __init__(self, message: str, span: Span | None = None) -> None:
        super().__init__("no proof for every size", problems=[Problem(span, message)])


def refuse(span: Span | None, message: str) -> NoReturn:
    """Raise OutsideFragment."""
    raise OutsideFragment(message, span)
