"""Canonical forms as LLVM IR: the renaming of `relocheck.engine.canonical` for one sort, on words.

Elements are numbered by their first occurrence among the cells that hold them, then those that occur nowhere in the
order of their rows. Nothing is tried out: two passes over the cells, and a sort of the rest.
"""

from __future__ import annotations

from collections.abc import Sequence

from relocheck.engine.canonical import Symmetry
from relocheck.engine.native.bits import Bits, Spot
from relocheck.engine.native.text import Atom, Function, signed
from relocheck.engine.native.values import Tables, Unsupported
from relocheck.engine.pack import Symmetric

__all__ = ["canonical", "pruner", "sole_sort"]


def sole_sort(symmetry: Symmetry) -> Symmetric:
    """The one sort whose rows lie side by side; Unsupported where symmetry is anything else."""
    if len(symmetry.sorts) != 1:
        raise Unsupported("several sorts are symmetric")
    permuter = symmetry.sorts[0]
    if not permuter.contiguous:
        raise Unsupported(f"a field both holds elements of {permuter.name} and is keyed by it, or keyed twice")
    if permuter.size > 64:
        raise Unsupported(f"{permuter.name} has more than 64 elements")
    return permuter.sort


def row_spots(bits: Bits, sort: Symmetric) -> list[Spot]:
    """Where the row of each element is; none where elements have no rows."""
    if sort.row_width == 0:
        return []
    spots = [bits.row_spot(0, e) for e in range(sort.size)]
    found = [s for s in spots if s is not None]
    if len(found) != len(spots):
        raise Unsupported(f"the rows of {sort.name} do not fit a word")
    return found


def canonical(bits: Bits, sort: Symmetric, tables: Tables) -> str:
    """`@canonical(ptr state)`: renames in place."""
    fn = Function("canonical", ["ptr %t"])
    words = [fn.load(fn.at("%t", n)) for n in range(bits.words)]
    spots = row_spots(bits, sort)
    form = _Form(fn, bits, sort, spots, tables)
    rows = form.read_rows(words)
    changed = form.values(words)
    if spots:
        form.rest(rows)
        changed = form.write_rows(changed, rows)
    for n, word in enumerate(changed):
        if word != words[n]:
            fn.store(word, fn.at("%t", n))
    fn.ret(0)
    return fn.text


class _Form:
    """`new` has the number of each element met, or -1; `old` the elements in their new order."""

    def __init__(self, fn: Function, bits: Bits, sort: Symmetric, spots: Sequence[Spot], tables: Tables) -> None:
        self.fn = fn
        self.bits = bits
        self.sort = sort
        self.spots = spots
        self.held = [bits.spots[n] for n in range(*sort.values)]
        size = max([sort.size, *(s.mask + 1 for s in self.held)])
        self.new, self.old = fn.alloca(f"[{size} x i8]"), fn.alloca(f"[{sort.size + 1} x i8]")
        first = [n if n < sort.first or n >= sort.size else -1 for n in range(size)]
        source = tables.name(first, "i8")
        fn.do(f"call void @llvm.memcpy.p0.p0.i64(ptr {self.new}, ptr {source}, i64 {size}, i1 false)")
        self.count = fn.alloca()
        fn.store(sort.first, self.count)
        for n in range(sort.first):
            self._put(self.old, n, n)

    def _put(self, array: str, index: Atom, value: Atom) -> None:
        narrow = self.fn.get(f"trunc i64 {value} to i8")
        self.fn.do(f"store i8 {narrow}, ptr {self.fn.at(array, index, 'i8')}")

    def _take(self, array: str, index: Atom) -> str:
        byte = self.fn.get(f"load i8, ptr {self.fn.at(array, index, 'i8')}")
        return self.fn.get(f"sext i8 {byte} to i64")

    def read_rows(self, words: Sequence[str]) -> str:
        """The rows by element."""
        rows = self.fn.alloca(f"[{max(1, len(self.spots))} x i64]")
        for e, spot in enumerate(self.spots):
            row = self.fn.both(self.fn.right(words[spot.word or 0], spot.shift), spot.mask)
            self.fn.store(row, self.fn.at(rows, e))
        return rows

    def values(self, words: Sequence[str]) -> list[Atom]:
        """Number the elements as they occur; the words with their new numbers."""
        fn = self.fn
        changed: list[Atom] = list(words)
        holes = [0] * len(words)
        for spot in self.held:
            holes[spot.word or 0] |= spot.mask << spot.shift
        for n, hole in enumerate(holes):
            if hole:
                changed[n] = fn.both(words[n], ~hole)
        for spot in self.held:
            word = spot.word or 0
            old = fn.both(fn.right(words[word], spot.shift), spot.mask)
            changed[word] = fn.either(changed[word], fn.left(self._number(old), spot.shift))
        return changed

    def _number(self, old: Atom) -> Atom:
        """The new number of an element; what is written where it has one already nobody reads."""
        fn = self.fn
        known, following = self._take(self.new, old), fn.load(self.count)
        is_new = fn.compare("slt", known, 0)
        number = fn.select(is_new, following, known)
        self._put(self.new, old, number)
        self._put(self.old, following, old)
        fn.store(fn.add(following, fn.number(is_new)), self.count)
        return number

    def rest(self, rows: str) -> None:
        """Behind those that occur the others, in the order of their rows: sorted as they are put in."""
        fn = self.fn
        start = fn.load(self.count)
        element, place = fn.alloca(), fn.alloca()
        head, look, shift, move, put, on, end = (
            fn.label(n) for n in ("head", "look", "shift", "move", "put", "on", "end")
        )
        fn.store(self.sort.first, element)
        fn.start(head)
        e = fn.load(element)
        fn.branch(fn.compare("slt", e, self.sort.size), look, end)
        fn.start(look)
        place_now = fn.load(self.count)
        fn.store(place_now, place)
        row = fn.load(fn.at(rows, e))
        fn.branch(fn.compare("slt", self._take(self.new, e), 0), shift, on)
        fn.start(shift)
        at = fn.load(place)
        below = fn.label("below")
        fn.branch(fn.compare("slt", start, at), below, put)
        fn.start(below)
        before = self._take(self.old, fn.sub(at, 1))
        larger = fn.get(f"icmp ugt i64 {fn.load(fn.at(rows, before))}, {row}")
        fn.branch(larger, move, put)
        fn.start(move)
        self._put(self.old, at, before)
        fn.store(fn.sub(at, 1), place)
        fn.jump(shift)
        fn.start(put)
        self._put(self.old, fn.load(place), e)
        fn.store(fn.add(place_now, 1), self.count)
        fn.jump(on)
        fn.start(on)
        fn.store(fn.add(e, 1), element)
        fn.jump(head)
        fn.start(end)

    def write_rows(self, words: Sequence[Atom], rows: str) -> list[Atom]:
        """The words with the rows in their new order."""
        fn = self.fn
        changed = list(words)
        holes = [0] * len(words)
        for spot in self.spots:
            holes[spot.word or 0] |= spot.mask << spot.shift
        for n, hole in enumerate(holes):
            if hole:
                changed[n] = fn.both(changed[n], ~hole)
        for e, spot in enumerate(self.spots):
            row = fn.load(fn.at(rows, self._take(self.old, e)))
            word = spot.word or 0
            changed[word] = fn.either(changed[word], fn.left(row, spot.shift))
        return changed


def pruner(name: str, bits: Bits, sort: Symmetric, tables: Tables) -> str:
    """`@name(ptr state, ptr candidates, i64 count, i64 held) -> count`: keeps one of those that a swap makes equal.

    `held` has a bit for each element that a local name holds. A swap of two elements that no cell and no name holds,
    and whose rows are equal, changes nothing.
    """
    fn = Function(name, ["ptr %t", "ptr %candidates", "i64 %count", "i64 %held"])
    held: Atom = "%held"
    for n in range(*sort.values):
        spot = bits.spots[n]
        element = fn.both(fn.right(fn.load(fn.at("%t", spot.word or 0)), spot.shift), spot.mask)
        bit = fn.select(fn.compare("ult", element, sort.size), fn.left(1, fn.both(element, 63)), 0)
        held = fn.either(held, bit)
    held = fn.either(held, signed((1 << sort.first) - 1))
    spots = row_spots(bits, sort)
    places = tables.name([(s.word or 0) * 64 + s.shift for s in spots] or [0])
    mask = spots[0].mask if spots else 0
    seen = fn.alloca(f"[{sort.size} x i64]")
    kept, rows, index, other = (fn.alloca() for _ in range(4))
    for place in (kept, rows, index):
        fn.store(0, place)
    head, inside, free, compare, same, equal, new, keep, on, end = (
        fn.label(n) for n in ("head", "body", "free", "compare", "same", "equal", "new", "keep", "on", "end")
    )
    fn.start(head)
    i = fn.load(index)
    fn.branch(fn.compare("slt", i, "%count"), inside, end)
    fn.start(inside)
    e = fn.load(fn.at("%candidates", i))
    is_held = fn.both(fn.right(held, e), 1)
    fn.branch(fn.compare("eq", is_held, 0), free, keep)
    fn.start(free)
    where: Atom = fn.load(fn.at(places, e)) if spots else 0
    word = fn.load(fn.at("%t", fn.right(where, 6)))
    row = fn.both(fn.right(word, fn.both(where, 63)), mask)
    fn.store(0, other)
    fn.start(compare)
    at = fn.load(other)
    fn.branch(fn.compare("slt", at, fn.load(rows)), same, new)
    fn.start(same)
    fn.store(fn.add(at, 1), other)
    fn.branch(fn.compare("eq", fn.load(fn.at(seen, at)), row), equal, compare)
    fn.start(equal)
    fn.jump(on)
    fn.start(new)
    count = fn.load(rows)
    fn.store(row, fn.at(seen, count))
    fn.store(fn.add(count, 1), rows)
    fn.start(keep)
    at = fn.load(kept)
    fn.store(e, fn.at("%candidates", at))
    fn.store(fn.add(at, 1), kept)
    fn.start(on)
    fn.store(fn.add(i, 1), index)
    fn.jump(head)
    fn.start(end)
    fn.ret(fn.load(kept))
    return fn.text
