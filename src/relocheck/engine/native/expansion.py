"""All successors of a state, and what is to be noted of states and steps, as LLVM IR: one function an action."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import prod

from relocheck.engine.codegen import Group, Guarded
from relocheck.engine.codegen_statements import chooses
from relocheck.engine.intervals import Intervals
from relocheck.engine.native.bits import Bits
from relocheck.engine.native.folds import repeat
from relocheck.engine.native.statements import MOST_CHOICES, Body, Trail, size_of
from relocheck.engine.native.terms import Terms
from relocheck.engine.native.text import Function
from relocheck.engine.native.values import Bound, Scope, State, Tables
from relocheck.engine.pack import ABSENT
from relocheck.engine.watch import Item
from relocheck.ir.terms import Expr, SortDomain
from relocheck.ir.types import bounds
from relocheck.lazy import dataclass

__all__ = ["ADVANCE", "Emitter", "pack_text"]

UNROLL = 3000
"""Copies of an action for the values of its first parameters have at most about so many terms."""


@dataclass(frozen=True, slots=True)
class Emitter:
    """What the functions of a search share."""

    bits: Bits
    intervals: Intervals
    tables: Tables
    prune: Mapping[str, str]
    is_symmetric: bool
    watches_steps: bool

    def terms(self, fn: Function) -> Terms:
        """Expressions into a function."""
        return Terms(fn, self.bits, self.intervals, self.tables)

    # Watching

    def item(self, name: str, item: Item, *, of_step: bool) -> str:
        """`@name(ptr now, ptr before) -> 0 or 1`: whether there is something to note."""
        fn = Function(name, ["ptr %now", "ptr %before"])
        terms = self.terms(fn)
        scope = Scope(State("%now"), State("%before") if of_step else None)
        yes, no = fn.label("yes"), fn.label("no")
        terms.jump(item.formula, scope, yes, no)
        for label, is_true in ((yes, True), (no, False)):
            fn.start(label)
            fn.ret(int(is_true is item.wanted))
        fn.start("trap")
        fn.ret(int(item.antecedent is None))
        return fn.text

    def watch(self, name: str, items: Sequence[Item], *, of_step: bool) -> str:
        """The functions of the items, and `@name(...)`: whether any item with its flag set has something to note."""
        texts = [self.item(f"{name}_{n}", item, of_step=of_step) for n, item in enumerate(items)]
        fn = Function(name, ["ptr %now", *["ptr %before"] * of_step, "ptr %flags"])
        for n in range(len(items)):
            ask, skip, alarm = (fn.label(word) for word in ("ask", "skip", "alarm"))
            flag = fn.get(f"load i8, ptr {fn.at('%flags', n, 'i8')}")
            fn.branch(fn.get(f"icmp ne i8 {flag}, 0"), ask, skip)
            fn.start(ask)
            found = fn.get(f"call i64 @{name}_{n}(ptr %now, ptr {'%before' if of_step else '%now'})")
            fn.branch(fn.compare("ne", found, 0), alarm, skip)
            fn.start(alarm)
            fn.ret(1)
            fn.start(skip)
        fn.ret(0)
        return "\n".join([*texts, fn.text])

    # Expanding

    def expansion(self, groups: Sequence[Group]) -> str:
        """`@expand(ptr state, ptr buffer, i64 room, ptr enabled, ptr flags)`: the number of successors, or -1."""
        texts: list[str] = []
        fn = Function("expand", ["ptr %src", "ptr %buffer", "i64 %room", "ptr %enabled", "ptr %flags"])
        terms = self.terms(fn)
        total = fn.alloca()
        fn.store(0, total)
        for guard, members in groups:
            skip = fn.label("skip")
            if guard:
                on = fn.label("next")
                terms.jump(members[0].conditions[0][0], Scope(State("%src")), on, skip)
                fn.start(on)
            for member in members:
                texts.append(_Expansion(self, member, bool(guard)).text())
                call = f"call i64 @act_{member.index}(ptr %src, ptr %buffer, i64 {fn.load(total)}, i64 %room, "
                found = fn.get(f"{call}ptr %enabled, ptr %flags)")
                fn.need(fn.compare("sle", 0, found), "trap")
                fn.store(found, total)
            fn.start(skip)
        fn.ret(fn.load(total))
        fn.start("trap")
        fn.ret(-1)
        return "\n".join([*texts, fn.text])


class _Expansion:
    """`@act_n(ptr state, ptr buffer, i64 count, i64 room, ptr enabled, ptr flags)`: the new count, or -1."""

    def __init__(self, emitter: Emitter, member: Guarded, guard_is_outside: bool) -> None:
        self.emitter = emitter
        self.member = member
        params = ["ptr noalias %src", "ptr noalias %buffer", "i64 %count", "i64 %room", "ptr %enabled", "ptr %flags"]
        self.fn = Function(f"act_{member.index}", params)
        self.terms = emitter.terms(self.fn)
        self.bits = emitter.bits
        self.total = self.fn.alloca()
        self.fn.store("%count", self.total)
        words = tuple(self.fn.load(self.fn.at("%src", n)) for n in range(self.bits.words))
        self.source = State("%src", words)
        self.guards = [list(g) for g in member.conditions]
        if guard_is_outside:
            del self.guards[0][0]
        self.trail = self._trail() if chooses(member.rest) else None
        self.body = Body(self.terms, member.action.params, member.rest, "", emitter.prune, self.trail)
        self.size = 10 + size_of(member.action.body, self.terms)

    def _count(self, param: int) -> int:
        low, high = bounds(self.member.action.params[param][1], self.terms.sizes)
        return high - low + 1

    def _trail(self) -> Trail:
        fn = self.fn
        arrays = (fn.alloca(f"[{MOST_CHOICES} x i64]"), fn.alloca(f"[{MOST_CHOICES} x i64]"))
        return Trail(arrays[0], fn.alloca(), arrays[1], fn.alloca(), fn.alloca("[256 x i64]"))

    def text(self) -> str:
        """The function."""
        self.level(0, {})
        self.fn.ret(self.fn.load(self.total))
        self.fn.start("trap")
        self.fn.ret(-1)
        return self.fn.text

    def level(self, depth: int, params: dict[str, Bound]) -> None:
        """The guards that need no more parameters than these, then a loop over the next one."""
        skip = self.fn.label("skip")
        scope = Scope(self.source, None, params)
        for condition in self.guards[depth]:
            self._need(condition, scope, skip)
        if depth == len(self.member.action.params):
            self.instance(params, skip)
        else:
            name, type_ = self.member.action.params[depth]

            def inner(bound: Scope) -> None:
                self.level(depth + 1, {**params, name: bound.names[name]})

            copies = prod(self._count(n) for n in range(depth + 1))
            repeat(self.terms, name, SortDomain(type_), scope, inner, unroll=copies * self.size <= UNROLL)
        self.fn.start(skip)

    def _need(self, condition: Expr, scope: Scope, otherwise: str) -> None:
        on = self.fn.label("next")
        self.terms.jump(condition, scope, on, otherwise)
        self.fn.start(on)

    def instance(self, params: Mapping[str, Bound], skip: str) -> None:
        """One instance: every path through the body."""
        if self.trail is None:
            self.path(params, skip)
            return
        fn, trail = self.fn, self.trail
        fn.store(0, trail.length)
        again, ended = fn.label("again"), fn.label("ended")
        fn.start(again)
        fn.store(0, trail.depth)
        self.path(params, ended)
        fn.start(ended)
        call = f"call i64 @advance(ptr {trail.taken}, ptr {trail.length}, ptr {trail.widths}, "
        more = fn.get(f"{call}i64 {fn.load(trail.depth)})")
        fn.branch(fn.compare("ne", more, 0), again, skip)

    def path(self, params: Mapping[str, Bound], disabled: str) -> None:
        """Copy the state to the end of the buffer, run the body on it there, and keep it if that is enabled."""
        fn, words = self.fn, self.bits.words
        before = fn.load(self.total)
        fn.need(fn.compare("slt", before, "%room"), "trap")
        target = fn.at("%buffer", fn.mul(before, words))
        for n, word in enumerate(self.source.registers):
            fn.store(word, fn.at(target, n))
        self.body.disabled = disabled
        self.body.run(self.member.rest, self.body.scope(State(target), params))
        if self.emitter.watches_steps:
            alarm = fn.get(f"call i64 @watch_steps(ptr {target}, ptr %src, ptr %flags)")
            fn.need(fn.compare("eq", alarm, 0), "trap")
        if self.emitter.is_symmetric:
            fn.get(f"call i64 @canonical(ptr {target})")
        fn.store(fn.add(before, 1), self.total)
        fn.do(f"store i8 1, ptr {fn.at('%enabled', self.member.index, 'i8')}")


def pack_text(bits: Bits, tables: Tables) -> str:
    """`@pack(ptr bytes, ptr words)`: from the bytes of generated Python to words."""
    moving = [(n, s) for n, s in enumerate(bits.spots) if s.word is not None]
    columns: list[Callable[[int], int]] = [
        lambda k: moving[k][0],
        lambda k: (moving[k][1].word or 0) * 64 + moving[k][1].shift,
        lambda k: moving[k][1].mask,
        lambda k: moving[k][1].zero,
    ]
    slots, places, masks, zeros = (tables.name([f(k) for k in range(len(moving))] or [0]) for f in columns)
    clear = "\n".join(
        f"  %c{n} = getelementptr i64, ptr %words, i64 {n}\n  store i64 0, ptr %c{n}" for n in range(bits.words)
    )
    return f"""
define void @pack(ptr %bytes, ptr %words) {{
entry:
{clear}
  br label %head
head:
  %i = phi i64 [0, %entry], [%i1, %body]
  %more = icmp ult i64 %i, {len(moving)}
  br i1 %more, label %body, label %end
body:
  %pslot = getelementptr i64, ptr {slots}, i64 %i
  %slot = load i64, ptr %pslot
  %pbyte = getelementptr i8, ptr %bytes, i64 %slot
  %byte8 = load i8, ptr %pbyte
  %byte = zext i8 %byte8 to i64
  %pmask = getelementptr i64, ptr {masks}, i64 %i
  %mask = load i64, ptr %pmask
  %pzero = getelementptr i64, ptr {zeros}, i64 %i
  %zero = load i64, ptr %pzero
  %plain = sub i64 %byte, %zero
  %absent = icmp eq i64 %byte, {ABSENT}
  %bits = select i1 %absent, i64 %mask, i64 %plain
  %pplace = getelementptr i64, ptr {places}, i64 %i
  %place = load i64, ptr %pplace
  %word = lshr i64 %place, 6
  %shift = and i64 %place, 63
  %moved = shl i64 %bits, %shift
  %pword = getelementptr i64, ptr %words, i64 %word
  %old = load i64, ptr %pword
  %new = or i64 %old, %moved
  store i64 %new, ptr %pword
  %i1 = add i64 %i, 1
  br label %head
end:
  ret void
}}
"""


ADVANCE = f"""
; The next path through a body with Chooses, from what this one met; 0 behind the last.
define i64 @advance(ptr %taken, ptr %length, ptr %widths, i64 %met) {{
entry:
  %first = load i64, ptr %length
  br label %fill
fill:
  %i = phi i64 [%first, %entry], [%i1, %zero]
  %short = icmp ult i64 %i, %met
  br i1 %short, label %zero, label %back
zero:
  %pz = getelementptr i64, ptr %taken, i64 %i
  store i64 0, ptr %pz
  %i1 = add i64 %i, 1
  br label %fill
back:
  %d = phi i64 [%met, %fill], [%last, %look]
  %none = icmp eq i64 %d, 0
  br i1 %none, label %ended, label %look
look:
  %last = sub i64 %d, 1
  %pt = getelementptr i64, ptr %taken, i64 %last
  %t = load i64, ptr %pt
  %t1 = add i64 %t, 1
  %pw = getelementptr i64, ptr %widths, i64 %last
  %w = load i64, ptr %pw
  %spent = icmp eq i64 %t1, %w
  br i1 %spent, label %back, label %move
move:
  store i64 %t1, ptr %pt
  store i64 %d, ptr %length
  ret i64 1
ended:
  ret i64 0
}}
; at most {MOST_CHOICES} choices are on one path
"""
