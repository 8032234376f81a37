"""Terms of the certificate checker evaluated on concrete values: a reading of SMT-LIB of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import product

from relocheck.certificate.terms import Term

__all__ = ["assignments", "value_of"]


def _signed(value: int, width: int) -> int:
    return value - (1 << width) if value >> (width - 1) else value


def _mod(a: int, b: int) -> int:
    return a if b == 0 else a % b


def _div(a: int, b: int) -> int:
    if b == 0:
        return -1 if a >= 0 else 1
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


_BITS: Mapping[str, Callable[[int, int], int]] = {
    "bvadd": lambda a, b: a + b,
    "bvsub": lambda a, b: a - b,
    "bvmul": lambda a, b: a * b,
    "bvsmod": _mod,
    "bvsdiv": _div,
}


def value_of(root: Term, given: Mapping[str, int], known: dict[int, int]) -> int:
    """The value of a term, constants by their quoted names; a Bool is 0 or 1, a bit-vector is not negative.

    `known` keeps the values of terms under the same constants.
    """
    todo = [root]
    while todo:
        a = todo[-1]
        missing = [b for b in a.operands if id(b) not in known]
        if missing:
            todo += missing
        else:
            known[id(a)] = _apply(a, [known[id(b)] for b in a.operands], given)
            todo.pop()
    return known[id(root)]


def _apply(a: Term, values: Sequence[int], given: Mapping[str, int]) -> int:
    mask = (1 << max(a.width, 1)) - 1
    match a.operator, values:
        case ("true" | "false", []):
            return int(a.operator == "true")
        case (literal, []) if literal.startswith("#b"):
            return int(literal[2:], 2)
        case (name, []):
            return given[name]
        case ("not", [x]):
            return 1 - x
        case ("and", _):
            return int(all(values))
        case ("or", _):
            return int(any(values))
        case ("=", [x, y]):
            return int(x == y)
        case ("ite", [c, x, y]):
            return x if c else y
        case ("bvult", [x, y]):
            return int(x < y)
        case ("bvslt" | "bvsle", [x, y]):
            left, right = (_signed(v, b.width) for v, b in zip((x, y), a.operands, strict=True))
            return int(left < right if a.operator == "bvslt" else left <= right)
        case (operator, [x, y]):
            left, right = (_signed(v, b.width) for v, b in zip((x, y), a.operands, strict=True))
            return _BITS[operator](left, right) & mask
        case (operator, [x]) if "sign_extend" in operator:
            return _signed(x, a.operands[0].width) & mask
        case (operator, [x]) if "zero_extend" in operator or "extract" in operator:
            return x & mask
        case _:
            raise AssertionError(f"no operator is called {a.operator}")


def assignments(widths: Mapping[str, int]) -> Iterator[dict[str, int]]:
    """Every assignment of some constants."""
    names = [f"|{name}|" for name in widths]
    for values in product(*(range(1 << width) for width in widths.values())):
        yield dict(zip(names, values, strict=True))
