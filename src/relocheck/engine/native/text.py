"""LLVM IR as text: functions put together instruction by instruction, what is constant folded on the way.

An *atom* is an i64: a Python int that is known now, or the name of a register. A *bit* is an i1 in the same way. Behind
a jump nothing is emitted until the next label: what stands there is never reached.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

__all__ = ["LIMIT", "NONE", "Atom", "Bit", "Function", "Relation", "signed"]

Atom = int | str
Bit = bool | str
Relation = Literal["eq", "ne", "slt", "sle", "ult"]

NONE = -(1 << 63)
"""The atom that stands for None; numbers stay away from it."""
LIMIT = 1 << 62
"""Numbers that may reach this far are calculated with checks."""

COMPARE: dict[str, Callable[[int, int], bool]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "slt": lambda a, b: a < b,
    "sle": lambda a, b: a <= b,
    "ult": lambda a, b: a % (1 << 64) < b % (1 << 64),
}


class Function:
    """One function on its way to text."""

    def __init__(self, name: str, params: Sequence[str], attributes: str = "") -> None:
        self.head = f"define i64 @{name}({', '.join(params)}) {attributes}{{"
        self.allocas: list[str] = []
        self.lines: list[str] = []
        self.count = 0
        self.block: str | None = "entry"
        """The label of the block at hand; None behind its end."""

    @property
    def text(self) -> str:
        """The whole function."""
        return "\n".join([self.head, "entry:", *self.allocas, *self.lines, "}"])

    # Blocks

    def label(self, name: str) -> str:
        """A label that nothing else has."""
        self.count += 1
        return f"{name}{self.count}"

    def start(self, label: str) -> None:
        """Begin a block, falling into it from the one before."""
        if self.block is not None:
            self.lines.append(f"  br label %{label}")
        self.lines.append(f"{label}:")
        self.block = label

    def jump(self, label: str) -> None:
        """Go there."""
        self._end(f"br label %{label}")

    def branch(self, bit: Bit, yes: str, no: str) -> None:
        """Go one way or the other."""
        if isinstance(bit, bool):
            self.jump(yes if bit else no)
        else:
            self._end(f"br i1 {bit}, label %{yes}, label %{no}")

    def need(self, bit: Bit, otherwise: str) -> None:
        """Go on only where the bit is true."""
        if bit is True:
            return
        on = self.label("on")
        self.branch(bit, on, otherwise)
        if bit is not False:
            self.start(on)

    def ret(self, atom: Atom) -> None:
        """Return."""
        self._end(f"ret i64 {atom}")

    def _end(self, text: str) -> None:
        if self.block is not None:
            self.lines.append(f"  {text}")
            self.block = None

    # Instructions

    def do(self, text: str) -> None:
        """An instruction without a result."""
        if self.block is not None:
            self.lines.append(f"  {text}")

    def get(self, text: str) -> str:
        """An instruction; its register, or what stands for any value where it is never reached."""
        if self.block is None:
            return "poison"
        self.count += 1
        name = f"%r{self.count}"
        self.do(f"{name} = {text}")
        return name

    def alloca(self, type_: str = "i64") -> str:
        """Room on the stack, made once."""
        self.count += 1
        name = f"%a{self.count}"
        self.allocas.append(f"  {name} = alloca {type_}")
        return name

    def load(self, pointer: str) -> str:
        """The i64 at a pointer."""
        return self.get(f"load i64, ptr {pointer}")

    def store(self, atom: Atom, pointer: str) -> None:
        """Write an i64."""
        self.do(f"store i64 {atom}, ptr {pointer}")

    def at(self, pointer: str, index: Atom, type_: str = "i64") -> str:
        """The pointer to an element."""
        if index == 0:
            return pointer
        return self.get(f"getelementptr inbounds {type_}, ptr {pointer}, i64 {index}")

    def phi(self, ways: Sequence[tuple[Atom, str]]) -> Atom:
        """The value by the block that control came from."""
        values = {atom for atom, _ in ways}
        if len(values) == 1 and isinstance(only := next(iter(values)), int):
            return only
        return self.get(f"phi i64 {', '.join(f'[{atom}, %{block}]' for atom, block in ways)}")

    def phi_bit(self, ways: Sequence[tuple[Bit, str]]) -> Bit:
        """The bit by the block that control came from."""
        if len({bit for bit, _ in ways}) == 1 and isinstance(only := ways[0][0], bool):
            return only
        texts = [(str(bit).lower() if isinstance(bit, bool) else bit, block) for bit, block in ways]
        return self.get(f"phi i1 {', '.join(f'[{bit}, %{block}]' for bit, block in texts)}")

    # Arithmetic

    def add(self, a: Atom, b: Atom) -> Atom:
        """a + b."""
        if isinstance(a, int) and isinstance(b, int):
            return a + b
        if a == 0 or b == 0:
            return b if a == 0 else a
        return self.get(f"add i64 {a}, {b}")

    def sub(self, a: Atom, b: Atom) -> Atom:
        """a - b."""
        if isinstance(a, int) and isinstance(b, int):
            return a - b
        return a if b == 0 else self.get(f"sub i64 {a}, {b}")

    def mul(self, a: Atom, b: Atom) -> Atom:
        """a * b."""
        if isinstance(a, int) and isinstance(b, int):
            return a * b
        if a == 1 or b == 1:
            return b if a == 1 else a
        return self.get(f"mul i64 {a}, {b}")

    def both(self, a: Atom, mask: int) -> Atom:
        """a & mask."""
        return a & mask if isinstance(a, int) else self.get(f"and i64 {a}, {signed(mask)}")

    def either(self, a: Atom, b: Atom) -> Atom:
        """a | b."""
        if isinstance(a, int) and isinstance(b, int):
            return a | b
        if a == 0 or b == 0:
            return b if a == 0 else a
        return self.get(f"or i64 {a}, {b}")

    def left(self, a: Atom, by: Atom) -> Atom:
        """a << by."""
        if isinstance(a, int) and isinstance(by, int):
            return signed(a << by)
        return a if by == 0 else self.get(f"shl i64 {a}, {by}")

    def right(self, a: Atom, by: Atom) -> Atom:
        """a >> by, without sign."""
        if isinstance(a, int) and isinstance(by, int):
            return a >> by
        return a if by == 0 else self.get(f"lshr i64 {a}, {by}")

    def checked(self, word: str, a: Atom, b: Atom, otherwise: str) -> Atom:
        """sadd, ssub or smul; elsewhere where the result is too large."""
        if isinstance(a, int) and isinstance(b, int):
            result = {"sadd": a + b, "ssub": a - b, "smul": a * b}[word]
            if -LIMIT < result < LIMIT:
                return result
            self.jump(otherwise)
            return 0
        pair = self.get(f"call {{i64, i1}} @llvm.{word}.with.overflow.i64(i64 {a}, i64 {b})")
        value, over = self.get(f"extractvalue {{i64, i1}} {pair}, 0"), self.get(f"extractvalue {{i64, i1}} {pair}, 1")
        self.need(self.get(f"xor i1 {over}, true"), otherwise)
        shifted = self.add(value, LIMIT)
        self.need(self.compare("ult", shifted, 2 * LIMIT - 1), otherwise)
        return value

    # Bits

    def compare(self, relation: Relation, a: Atom, b: Atom) -> Bit:
        """A comparison."""
        if isinstance(a, int) and isinstance(b, int):
            return COMPARE[relation](a, b)
        return self.get(f"icmp {relation} i64 {a}, {b}")

    def number(self, bit: Bit) -> Atom:
        """0 or 1."""
        return int(bit) if isinstance(bit, bool) else self.get(f"zext i1 {bit} to i64")

    def truth(self, atom: Atom) -> Bit:
        """Whether it is not 0."""
        return bool(atom) if isinstance(atom, int) else self.compare("ne", atom, 0)

    def negation(self, bit: Bit) -> Bit:
        """not."""
        return not bit if isinstance(bit, bool) else self.get(f"xor i1 {bit}, true")

    def conjunction(self, a: Bit, b: Bit) -> Bit:
        """Both, without a jump."""
        if isinstance(a, bool):
            return b if a else False
        if isinstance(b, bool):
            return a if b else False
        return self.get(f"and i1 {a}, {b}")

    def disjunction(self, a: Bit, b: Bit) -> Bit:
        """Either, without a jump."""
        if isinstance(a, bool):
            return True if a else b
        if isinstance(b, bool):
            return True if b else a
        return self.get(f"or i1 {a}, {b}")

    def select(self, bit: Bit, yes: Atom, no: Atom) -> Atom:
        """One or the other, without a jump."""
        if isinstance(bit, bool):
            return yes if bit else no
        return yes if yes == no else self.get(f"select i1 {bit}, i64 {yes}, i64 {no}")


def signed(number: int) -> int:
    """The i64 with these 64 bits."""
    number %= 1 << 64
    return number - (1 << 64) if number >> 63 else number
