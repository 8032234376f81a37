"""The loop of the search as LLVM IR: breadth first, whole states compared, many successors on their way at once.

States lie one after the other in the order of their discovery, which is also the queue. The visited set is a table with
open addressing whose entries are 8 bytes: 32 bits of the hash, and the index of the state plus one; an entry's place is
the hash scaled to the size of the table, so that growing is one pass over the table that never looks at a state. The
successors of some states are collected, then their places in the table are fetched, then the states that these name,
and only then the first is looked up: no access to memory waits for another one.

`run` returns where Python is needed (`Event`), and is called again.
"""

from __future__ import annotations

from enum import IntEnum

from relocheck.engine.native.pair import PAIR_TEXT, RECENT, Part

__all__ = ["BATCH", "Context", "Event", "loop_text"]

BATCH = 128
"""So many successors are collected before they are looked up."""


class Event(IntEnum):
    """Why `run` returned."""

    PULSE = 0
    DONE = 1
    DEPTH = 2
    PYTHON = 3
    """The state `next` is to be expanded by generated Python."""
    NOTE = 4
    """The newest state is to be looked at."""
    GROW = 5


class Context(IntEnum):
    """The i64 fields that Python and the loop share, by index."""

    STATES = 0
    LINKS = 1
    TABLE = 2
    TABLE_SIZE = 3
    COUNT = 4
    NEXT = 5
    LAYER_END = 6
    DEPTH = 7
    TRANSITIONS = 8
    ROOM = 9
    """How many states there may be before something has to grow."""
    BUFFER = 10
    BUFFER_ROOM = 11
    BUFFERED = 12
    POSITION = 13
    DEPTH_LIMIT = 14
    PAUSE_AT = 15
    """So many transitions are made before Python is asked whether to go on."""
    ENABLED = 16
    STATE_FLAGS = 17
    STEP_FLAGS = 18
    SOURCES = 19
    TAGS = 20
    WANTS_DEAD = 21
    IS_PENDING = 22
    WATCHES = 23
    """Whether anything is looked for in states."""
    ENABLED_BEFORE = 24
    """The actions enabled before the batch at hand, and the first state of it."""
    ACTIONS = 25
    BATCH_FIRST = 26
    LIKELY = 27
    """For each successor in the buffer the entry of the table that is looked at first."""


def loop_text(words: int, threads: int) -> str:
    """The functions of the loop for states of so many words."""
    hash_ = _hash(words)
    same = _same(words)
    copy = "\n".join(_copied(n) for n in range(words))
    fields = {f"${c.name}$": str(int(c)) for c in Context} | {f"!{e.name}!": str(int(e)) for e in Event}
    fields |= {f"&{p.name}&": str(int(p)) for p in Part}
    text = _HEAD + _TABLE + _COLLECT + _RUN + _LOADS + _EDGES + (PAIR_TEXT if threads > 1 else "")
    text = text.replace("$HASH", hash_).replace("$SAME", same).replace("$COPY", copy)
    text = (
        text.replace("$LAST", str(words - 1))
        .replace("$WORDS", str(words))
        .replace("@BATCH@", str(BATCH))
        .replace("@RECENT@", str(RECENT - 1))
    )
    for name, number in fields.items():
        text = text.replace(name, number)
    return text


def _hash(words: int) -> str:
    lines: list[str] = []
    before = "0"
    for n in range(words):
        lines += [
            f"  %p{n} = getelementptr i64, ptr %s, i64 {n}",
            f"  %w{n} = load i64, ptr %p{n}",
            f"  %m{n} = xor i64 %w{n}, {before}",
            f"  %h{n} = mul i64 %m{n}, -7046029254386353131",
            f"  %q{n} = lshr i64 %h{n}, 32",
            f"  %x{n} = xor i64 %h{n}, %q{n}",
        ]
        before = f"%x{n}"
    lines += [f"  %last = mul i64 {before}, -4658895280553007687", "  %tag = lshr i64 %last, 32"]
    return "\n".join(lines)


def _same(words: int) -> str:
    lines: list[str] = []
    total = "true"
    for n in range(words):
        lines += [
            f"  %pa{n} = getelementptr i64, ptr %s, i64 {n}",
            f"  %pb{n} = getelementptr i64, ptr %there, i64 {n}",
            f"  %a{n} = load i64, ptr %pa{n}",
            f"  %b{n} = load i64, ptr %pb{n}",
            f"  %e{n} = icmp eq i64 %a{n}, %b{n}",
            f"  %t{n} = and i1 %e{n}, {total}",
        ]
        total = f"%t{n}"
    return "\n".join([*lines, f"  %same = and i1 {total}, true"])


def _copied(n: int) -> str:
    return f"""  %cs{n} = getelementptr i64, ptr %s, i64 {n}
  %cd{n} = getelementptr i64, ptr %new, i64 {n}
  %cv{n} = load i64, ptr %cs{n}
  store i64 %cv{n}, ptr %cd{n}"""


_HEAD = """
define internal i64 @tag_of(ptr %s) alwaysinline {
entry:
$HASH
  ret i64 %tag
}

define internal i64 @field(ptr %c, i64 %n) alwaysinline {
entry:
  %p = getelementptr i64, ptr %c, i64 %n
  %v = load i64, ptr %p
  ret i64 %v
}

define internal ptr @array(ptr %c, i64 %n) alwaysinline {
entry:
  %p = getelementptr i64, ptr %c, i64 %n
  %v = load ptr, ptr %p
  ret ptr %v
}

define internal void @set(ptr %c, i64 %n, i64 %v) alwaysinline {
entry:
  %p = getelementptr i64, ptr %c, i64 %n
  store i64 %v, ptr %p
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
"""

_TABLE = """
; The place in a table where a hash is looked for first, and the one behind a place.
define internal i64 @place_of(i64 %tag, i64 %size) alwaysinline {
entry:
  %scaled = mul i64 %tag, %size
  %place = lshr i64 %scaled, 32
  ret i64 %place
}

define internal i64 @behind(i64 %at, i64 %size) alwaysinline {
entry:
  %plus = add i64 %at, 1
  %wraps = icmp eq i64 %plus, %size
  %following = select i1 %wraps, i64 0, i64 %plus
  ret i64 %following
}

; Have the place fetched.
define internal void @fetch(ptr %table, i64 %size, i64 %tag) alwaysinline {
entry:
  %place = call i64 @place_of(i64 %tag, i64 %size)
  %slot = getelementptr i64, ptr %table, i64 %place
  call void @llvm.prefetch.p0(ptr %slot, i32 0, i32 3, i32 1)
  ret void
}

define internal i1 @same(ptr %s, ptr %there) alwaysinline {
entry:
$SAME
  ret i1 %same
}

; The state of an entry of the table, which is not empty.
define internal ptr @of_entry(ptr %states, i64 %entry_) alwaysinline {
entry:
  %low = and i64 %entry_, 4294967295
  %index = sub i64 %low, 1
  %offset = mul i64 %index, $WORDS
  %there = getelementptr i64, ptr %states, i64 %offset
  ret ptr %there
}

; Where the table has the state, or else where it would have it: that entry is empty.
define internal ptr @slot_of(ptr %c, ptr %s, i64 %tag) alwaysinline {
entry:
  %table = call ptr @array(ptr %c, i64 $TABLE$)
  %size = call i64 @field(ptr %c, i64 $TABLE_SIZE$)
  %states = call ptr @array(ptr %c, i64 $STATES$)
  %place = call i64 @place_of(i64 %tag, i64 %size)
  br label %probe
probe:
  %at = phi i64 [%place, %entry], [%following, %next]
  %slot = getelementptr i64, ptr %table, i64 %at
  %entry_ = load i64, ptr %slot
  %empty = icmp eq i64 %entry_, 0
  br i1 %empty, label %found, label %taken
taken:
  %itstag = lshr i64 %entry_, 32
  %matches = icmp eq i64 %itstag, %tag
  br i1 %matches, label %compare, label %next
compare:
  %there = call ptr @of_entry(ptr %states, i64 %entry_)
  %same = call i1 @same(ptr %s, ptr %there)
  br i1 %same, label %found, label %next
next:
  %following = call i64 @behind(i64 %at, i64 %size)
  br label %probe
found:
  ret ptr %slot
}

; The first entry with the tag, or an empty one: what `slot_of` looks at first, without a look at any state.
define internal i64 @likely(ptr %table, i64 %size, i64 %tag) alwaysinline {
entry:
  %place = call i64 @place_of(i64 %tag, i64 %size)
  br label %probe
probe:
  %at = phi i64 [%place, %entry], [%following, %next]
  %slot = getelementptr i64, ptr %table, i64 %at
  %entry_ = load i64, ptr %slot
  %empty = icmp eq i64 %entry_, 0
  %itstag = lshr i64 %entry_, 32
  %matches = icmp eq i64 %itstag, %tag
  %stop = or i1 %empty, %matches
  br i1 %stop, label %found, label %next
next:
  %following = call i64 @behind(i64 %at, i64 %size)
  br label %probe
found:
  ret i64 %entry_
}

; Whether the state is new; then it is appended. The caller has made room.
define internal i64 @insert(ptr %c, ptr %s, i64 %tag, i64 %source) {
entry:
  %slot = call ptr @slot_of(ptr %c, ptr %s, i64 %tag)
  %there = load i64, ptr %slot
  %empty = icmp eq i64 %there, 0
  br i1 %empty, label %fresh, label %known
known:
  ret i64 0
fresh:
  %count = call i64 @field(ptr %c, i64 $COUNT$)
  %more = add i64 %count, 1
  %high = shl i64 %tag, 32
  %both = or i64 %high, %more
  store i64 %both, ptr %slot
  %states = call ptr @array(ptr %c, i64 $STATES$)
  %newat = mul i64 %count, $WORDS
  %new = getelementptr i64, ptr %states, i64 %newat
$COPY
  %links = call ptr @array(ptr %c, i64 $LINKS$)
  %link = getelementptr i32, ptr %links, i64 %count
  %from = trunc i64 %source to i32
  store i32 %from, ptr %link
  call void @set(ptr %c, i64 $COUNT$, i64 %more)
  ret i64 1
}

define i64 @add(ptr %c, ptr %s, i64 %source) {
entry:
  %tag = call i64 @tag_of(ptr %s)
  %new = call i64 @insert(ptr %c, ptr %s, i64 %tag, i64 %source)
  ret i64 %new
}

; The index of a state plus one, or 0.
define i64 @find(ptr %c, ptr %s) {
entry:
  %tag = call i64 @tag_of(ptr %s)
  %slot = call ptr @slot_of(ptr %c, ptr %s, i64 %tag)
  %there = load i64, ptr %slot
  %low = and i64 %there, 4294967295
  ret i64 %low
}

; All entries of one table into a larger, empty one.
define i64 @rehash(ptr %old, i64 %oldsize, ptr %table, i64 %size) {
entry:
  br label %head
head:
  %i = phi i64 [0, %entry], [%inext, %on]
  %more = icmp ult i64 %i, %oldsize
  br i1 %more, label %body, label %end
body:
  %from = getelementptr i64, ptr %old, i64 %i
  %e = load i64, ptr %from
  %none = icmp eq i64 %e, 0
  br i1 %none, label %on, label %put
put:
  %tag = lshr i64 %e, 32
  %place = call i64 @place_of(i64 %tag, i64 %size)
  br label %probe
probe:
  %at = phi i64 [%place, %put], [%following, %next]
  %slot = getelementptr i64, ptr %table, i64 %at
  %there = load i64, ptr %slot
  %empty = icmp eq i64 %there, 0
  br i1 %empty, label %store, label %next
next:
  %following = call i64 @behind(i64 %at, i64 %size)
  br label %probe
store:
  store i64 %e, ptr %slot
  br label %on
on:
  %inext = add i64 %i, 1
  br label %head
end:
  ret i64 0
}
"""

_COLLECT = """
; The first state that was not expanded, how many successors are in the buffer, and whether Python has to expand it.
%Batch = type { i64, i64, i64 }

; Collect the successors of some states, hash them, and have their places in the table fetched; then look which states
; they may be, and have those fetched.
define internal %Batch @collect(
    ptr %c, ptr %buffer, ptr %tags, ptr %likely, ptr %sources, ptr %enabled, i64 %first, i64 %end) {
entry:
  %states = call ptr @array(ptr %c, i64 $STATES$)
  %table = call ptr @array(ptr %c, i64 $TABLE$)
  %size = call i64 @field(ptr %c, i64 $TABLE_SIZE$)
  %stepflags = call ptr @array(ptr %c, i64 $STEP_FLAGS$)
  %bufferroom = call i64 @field(ptr %c, i64 $BUFFER_ROOM$)
  %wantsdead = call i64 @field(ptr %c, i64 $WANTS_DEAD$)
  %lookdead = icmp ne i64 %wantsdead, 0
  br label %head
head:
  %i = phi i64 [%first, %entry], [%i1, %hash_head]
  %b = phi i64 [0, %entry], [%b1, %hash_head]
  %more = icmp ult i64 %i, %end
  %small = icmp ult i64 %b, @BATCH@
  %go = and i1 %more, %small
  br i1 %go, label %expand, label %collected
expand:
  %iat = mul i64 %i, $WORDS
  %src = getelementptr i64, ptr %states, i64 %iat
  %bat = mul i64 %b, $WORDS
  %dst = getelementptr i64, ptr %buffer, i64 %bat
  %left = sub i64 %bufferroom, %b
  %n = call i64 @expand(ptr %src, ptr %dst, i64 %left, ptr %enabled, ptr %stepflags)
  %failed = icmp slt i64 %n, 0
  br i1 %failed, label %collected, label %counted
counted:
  %zero = icmp eq i64 %n, 0
  %dead = and i1 %zero, %lookdead
  br i1 %dead, label %collected, label %hash_head
hash_head:
  %j = phi i64 [%b, %counted], [%j1, %hash]
  %b1 = add i64 %b, %n
  %i1 = add i64 %i, 1
  %jmore = icmp ult i64 %j, %b1
  br i1 %jmore, label %hash, label %head
hash:
  %psource = getelementptr i32, ptr %sources, i64 %j
  %source = trunc i64 %i to i32
  store i32 %source, ptr %psource
  %jat = mul i64 %j, $WORDS
  %js = getelementptr i64, ptr %buffer, i64 %jat
  %jtag = call i64 @tag_of(ptr %js)
  %jtag32 = trunc i64 %jtag to i32
  %pjtag = getelementptr i32, ptr %tags, i64 %j
  store i32 %jtag32, ptr %pjtag
  call void @fetch(ptr %table, i64 %size, i64 %jtag)
  %j1 = add i64 %j, 1
  br label %hash_head
collected:
  %stuck = phi i64 [0, %head], [1, %expand], [1, %counted]
  br label %peek_head
peek_head:
  %g = phi i64 [0, %collected], [%g1, %peek]
  %gmore = icmp ult i64 %g, %b
  br i1 %gmore, label %peek, label %peeked
peek:
  %pgtag = getelementptr i32, ptr %tags, i64 %g
  %gtag32 = load i32, ptr %pgtag
  %gtag = zext i32 %gtag32 to i64
  %gentry = call i64 @likely(ptr %table, i64 %size, i64 %gtag)
  %pglikely = getelementptr i64, ptr %likely, i64 %g
  store i64 %gentry, ptr %pglikely
  %gthere = call ptr @of_entry(ptr %states, i64 %gentry)
  call void @llvm.prefetch.p0(ptr %gthere, i32 0, i32 3, i32 1)
  %gend = getelementptr i64, ptr %gthere, i64 $LAST
  call void @llvm.prefetch.p0(ptr %gend, i32 0, i32 3, i32 1)
  %g1 = add i64 %g, 1
  br label %peek_head
peeked:
  %with_i = insertvalue %Batch undef, i64 %i, 0
  %with_b = insertvalue %Batch %with_i, i64 %b, 1
  %whole = insertvalue %Batch %with_b, i64 %stuck, 2
  ret %Batch %whole
}
"""

_RUN = """
define i64 @run(ptr %c) {
entry:
  %buffer = call ptr @array(ptr %c, i64 $BUFFER$)
  %sources = call ptr @array(ptr %c, i64 $SOURCES$)
  %tags = call ptr @array(ptr %c, i64 $TAGS$)
  %likely = call ptr @array(ptr %c, i64 $LIKELY$)
  %enabled = call ptr @array(ptr %c, i64 $ENABLED$)
  %stateflags = call ptr @array(ptr %c, i64 $STATE_FLAGS$)
  %states = call ptr @array(ptr %c, i64 $STATES$)
  %bufferroom = call i64 @field(ptr %c, i64 $BUFFER_ROOM$)
  br label %drain

; Look up what is in the buffer.
drain:
  %pos = call i64 @field(ptr %c, i64 $POSITION$)
  %buffered = call i64 @field(ptr %c, i64 $BUFFERED$)
  %watches = call i64 @field(ptr %c, i64 $WATCHES$)
  br label %drain_head
drain_head:
  %k = phi i64 [%pos, %drain], [%knext, %drain_on]
  %rest = icmp ult i64 %k, %buffered
  br i1 %rest, label %drain_body, label %drained
drain_body:
  %at = mul i64 %k, $WORDS
  %s = getelementptr i64, ptr %buffer, i64 %at
  %plikely = getelementptr i64, ptr %likely, i64 %k
  %entry_ = load i64, ptr %plikely
  %knext = add i64 %k, 1
  %unlikely = icmp eq i64 %entry_, 0
  br i1 %unlikely, label %slowly, label %quickly
quickly:
  %there = call ptr @of_entry(ptr %states, i64 %entry_)
  %known = call i1 @same(ptr %s, ptr %there)
  br i1 %known, label %drain_on, label %slowly
slowly:
  %ptag = getelementptr i32, ptr %tags, i64 %k
  %tag32 = load i32, ptr %ptag
  %tag = zext i32 %tag32 to i64
  %psource = getelementptr i32, ptr %sources, i64 %k
  %source32 = load i32, ptr %psource
  %source = zext i32 %source32 to i64
  %new = call i64 @insert(ptr %c, ptr %s, i64 %tag, i64 %source)
  %isnew = icmp ne i64 %new, 0
  %wanted = icmp ne i64 %watches, 0
  %ask = and i1 %isnew, %wanted
  br i1 %ask, label %watch, label %drain_on
watch:
  %alarm = call i64 @watch(ptr %s, ptr %stateflags)
  %quiet = icmp eq i64 %alarm, 0
  br i1 %quiet, label %drain_on, label %note
drain_on:
  br label %drain_head
note:
  call void @set(ptr %c, i64 $POSITION$, i64 %knext)
  ret i64 !NOTE!

; The buffer is empty.
drained:
  call void @set(ptr %c, i64 $POSITION$, i64 0)
  call void @set(ptr %c, i64 $BUFFERED$, i64 0)
  %pending = call i64 @field(ptr %c, i64 $IS_PENDING$)
  %ispending = icmp ne i64 %pending, 0
  br i1 %ispending, label %python, label %layer
python:
  call void @set(ptr %c, i64 $IS_PENDING$, i64 0)
  ret i64 !PYTHON!
layer:
  %next = call i64 @field(ptr %c, i64 $NEXT$)
  %layerend = call i64 @field(ptr %c, i64 $LAYER_END$)
  %count = call i64 @field(ptr %c, i64 $COUNT$)
  %ended = icmp eq i64 %next, %layerend
  br i1 %ended, label %following, label %room
following:
  %nothing = icmp eq i64 %count, %layerend
  br i1 %nothing, label %done, label %deeper
done:
  ret i64 !DONE!
deeper:
  %depth = call i64 @field(ptr %c, i64 $DEPTH$)
  %depth1 = add i64 %depth, 1
  call void @set(ptr %c, i64 $DEPTH$, i64 %depth1)
  call void @set(ptr %c, i64 $LAYER_END$, i64 %count)
  br label %room
room:
  %end = phi i64 [%layerend, %layer], [%count, %deeper]
  %depthnow = call i64 @field(ptr %c, i64 $DEPTH$)
  %limit = call i64 @field(ptr %c, i64 $DEPTH_LIMIT$)
  %deep = icmp eq i64 %depthnow, %limit
  br i1 %deep, label %depth_reached, label %space
depth_reached:
  ret i64 !DEPTH!
space:
  %may = call i64 @field(ptr %c, i64 $ROOM$)
  %could = add i64 %count, %bufferroom
  %full = icmp ugt i64 %could, %may
  br i1 %full, label %grow, label %pause
grow:
  ret i64 !GROW!
pause:
  %done_ = call i64 @field(ptr %c, i64 $TRANSITIONS$)
  %pauseat = call i64 @field(ptr %c, i64 $PAUSE_AT$)
  %tired = icmp uge i64 %done_, %pauseat
  br i1 %tired, label %pulse, label %collect
pulse:
  ret i64 !PULSE!

; Collect the successors of some states.
collect:
  call void @set(ptr %c, i64 $BATCH_FIRST$, i64 %next)
  %enabledbefore = call ptr @array(ptr %c, i64 $ENABLED_BEFORE$)
  %actions = call i64 @field(ptr %c, i64 $ACTIONS$)
  call void @llvm.memcpy.p0.p0.i64(ptr %enabledbefore, ptr %enabled, i64 %actions, i1 false)
  %batch = call %Batch @collect(
      ptr %c, ptr %buffer, ptr %tags, ptr %likely, ptr %sources, ptr %enabled, i64 %next, i64 %end)
  %i = extractvalue %Batch %batch, 0
  %b = extractvalue %Batch %batch, 1
  %stuck = extractvalue %Batch %batch, 2
  call void @set(ptr %c, i64 $IS_PENDING$, i64 %stuck)
  call void @set(ptr %c, i64 $NEXT$, i64 %i)
  call void @set(ptr %c, i64 $BUFFERED$, i64 %b)
  %tr = add i64 %done_, %b
  call void @set(ptr %c, i64 $TRANSITIONS$, i64 %tr)
  br label %drain
}
"""

_LOAD = """
; States in order, with their links: each of so many bytes.
define i64 @NAME(ptr %c, ptr %bytes, i64 %length, ptr %links, i64 %n, ptr %scratch) {
entry:
  br label %head
head:
  %i = phi i64 [0, %entry], [%i1, %body]
  %more = icmp ult i64 %i, %n
  br i1 %more, label %body, label %end
body:
  %at = mul i64 %i, %length
  %p = getelementptr i8, ptr %bytes, i64 %at
  PACKED
  %pl = getelementptr i32, ptr %links, i64 %i
  %l32 = load i32, ptr %pl
  %l = zext i32 %l32 to i64
  %new = call i64 @add(ptr %c, ptr STATE, i64 %l)
  %i1 = add i64 %i, 1
  br label %head
end:
  ret i64 %i
}
"""
_LOADS = _LOAD.replace("NAME", "load").replace("PACKED", "call void @pack(ptr %p, ptr %scratch)").replace(
    "STATE", "%scratch"
) + _LOAD.replace("NAME", "again").replace("PACKED", "").replace("STATE", "%p")
"""`load` takes the states of generated Python; `again` those that this same code has found in an earlier run."""

_EDGES = """
; The steps from the states of a finished search, by index, from one state on as far as there is room for them: state
; i's are targets[offsets[i]] to targets[offsets[i + 1]]. Returns the first state that was left out.
define i64 @edges(ptr %c, i64 %first, ptr %offsets, ptr %targets, i64 %room) {
entry:
  %buffer = call ptr @array(ptr %c, i64 $BUFFER$)
  %states = call ptr @array(ptr %c, i64 $STATES$)
  %enabled = call ptr @array(ptr %c, i64 $ENABLED$)
  %stepflags = call ptr @array(ptr %c, i64 $STEP_FLAGS$)
  %bufferroom = call i64 @field(ptr %c, i64 $BUFFER_ROOM$)
  %count = call i64 @field(ptr %c, i64 $COUNT$)
  br label %head
head:
  %i = phi i64 [%first, %entry], [%i1, %told]
  %more = icmp ult i64 %i, %count
  br i1 %more, label %space, label %end
space:
  %poffset = getelementptr i64, ptr %offsets, i64 %i
  %offset = load i64, ptr %poffset
  %could = add i64 %offset, %bufferroom
  %full = icmp ugt i64 %could, %room
  br i1 %full, label %end, label %expand
expand:
  %at = mul i64 %i, $WORDS
  %src = getelementptr i64, ptr %states, i64 %at
  %n = call i64 @expand(ptr %src, ptr %buffer, i64 %bufferroom, ptr %enabled, ptr %stepflags)
  %failed = icmp slt i64 %n, 0
  br i1 %failed, label %end, label %look
look:
  %k = phi i64 [0, %expand], [%k1, %found]
  %rest = icmp ult i64 %k, %n
  br i1 %rest, label %found, label %told
found:
  %kat = mul i64 %k, $WORDS
  %s = getelementptr i64, ptr %buffer, i64 %kat
  %index1 = call i64 @find(ptr %c, ptr %s)
  %index = sub i64 %index1, 1
  %index32 = trunc i64 %index to i32
  %to = add i64 %offset, %k
  %ptarget = getelementptr i32, ptr %targets, i64 %to
  store i32 %index32, ptr %ptarget
  %k1 = add i64 %k, 1
  br label %look
told:
  %i1 = add i64 %i, 1
  %pnext = getelementptr i64, ptr %offsets, i64 %i1
  %next = add i64 %offset, %n
  store i64 %next, ptr %pnext
  br label %head
end:
  ret i64 %i
}
"""
