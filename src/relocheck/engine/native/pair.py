"""What a second thread needs of the search, as LLVM IR.

A stretch of a layer at a time: `sift`, in both threads, each at its half of the states, collects the successors that
are not in the visited set, and changes nothing that the other one sees. `absorb`, in one thread, adds them in their
order, as one thread alone would have met them. Most successors are known, so that most of the work is done by `sift`.
"""

from __future__ import annotations

from enum import IntEnum

__all__ = ["PAIR_TEXT", "RECENT", "Part"]

RECENT = 1 << 16
"""Places for unknown successors that may be met again; a power of two."""


class Part(IntEnum):
    """The i64 fields that Python and one thread share, by index."""

    BUFFER = 0
    TAGS = 1
    LIKELY = 2
    SOURCES = 3
    """Arrays for a batch, as those of the context."""
    ENABLED = 4
    UNKNOWN = 5
    UNKNOWN_TAGS = 6
    UNKNOWN_SOURCES = 7
    """The successors that are not in the visited set, with hashes and sources."""
    RECENT = 15
    """By hash, one of those: it is not kept a second time."""
    FIRST = 8
    END = 9
    """The states to expand."""
    MOST = 10
    """No further batch is begun behind so many successors."""
    REACHED = 11
    """The first state that was not expanded,"""
    STUCK = 12
    """and whether Python is needed for it."""
    COLLECTED = 13
    """How many successors there were,"""
    LEFT = 14
    """and how many of them are left."""


PAIR_TEXT = """
define i64 @sift(ptr %c, ptr %p) {
entry:
  %states = call ptr @array(ptr %c, i64 $STATES$)
  %buffer = call ptr @array(ptr %p, i64 &BUFFER&)
  %tags = call ptr @array(ptr %p, i64 &TAGS&)
  %likely = call ptr @array(ptr %p, i64 &LIKELY&)
  %sources = call ptr @array(ptr %p, i64 &SOURCES&)
  %enabled = call ptr @array(ptr %p, i64 &ENABLED&)
  %unknown = call ptr @array(ptr %p, i64 &UNKNOWN&)
  %recent = call ptr @array(ptr %p, i64 &RECENT&)
  %unknowntags = call ptr @array(ptr %p, i64 &UNKNOWN_TAGS&)
  %unknownsources = call ptr @array(ptr %p, i64 &UNKNOWN_SOURCES&)
  %first = call i64 @field(ptr %p, i64 &FIRST&)
  %end = call i64 @field(ptr %p, i64 &END&)
  %most = call i64 @field(ptr %p, i64 &MOST&)
  br label %batch
batch:
  %from = phi i64 [%first, %entry], [%i, %sifted]
  %collected = phi i64 [0, %entry], [%sum, %sifted]
  %left = phi i64 [0, %entry], [%u, %sifted]
  %inside = icmp ult i64 %from, %end
  %few = icmp ult i64 %collected, %most
  %go = and i1 %inside, %few
  br i1 %go, label %collect, label %ended

collect:
  %batch_ = call %Batch @collect(
      ptr %c, ptr %buffer, ptr %tags, ptr %likely, ptr %sources, ptr %enabled, i64 %from, i64 %end)
  %i = extractvalue %Batch %batch_, 0
  %b = extractvalue %Batch %batch_, 1
  %stuck = extractvalue %Batch %batch_, 2
  %sum = add i64 %collected, %b
  br label %sift_head

; Keep those that are not in the visited set.
sift_head:
  %k = phi i64 [0, %collect], [%k1, %sift_on]
  %u = phi i64 [%left, %collect], [%u1, %sift_on]
  %kmore = icmp ult i64 %k, %b
  br i1 %kmore, label %sift, label %sifted
sift:
  %kat = mul i64 %k, $WORDS
  %s = getelementptr i64, ptr %buffer, i64 %kat
  %ptag = getelementptr i32, ptr %tags, i64 %k
  %tag32 = load i32, ptr %ptag
  %tag = zext i32 %tag32 to i64
  %plikely = getelementptr i64, ptr %likely, i64 %k
  %entry_ = load i64, ptr %plikely
  %unlikely = icmp eq i64 %entry_, 0
  br i1 %unlikely, label %keep, label %quickly
quickly:
  %there = call ptr @of_entry(ptr %states, i64 %entry_)
  %known = call i1 @same(ptr %s, ptr %there)
  br i1 %known, label %sift_on, label %slowly
slowly:
  %where = call ptr @slot_of(ptr %c, ptr %s, i64 %tag)
  %what = load i64, ptr %where
  %absent = icmp eq i64 %what, 0
  br i1 %absent, label %keep, label %sift_on
keep:
  %spot = and i64 %tag, @RECENT@
  %precent = getelementptr i32, ptr %recent, i64 %spot
  %recent32 = load i32, ptr %precent
  %before = zext i32 %recent32 to i64
  %isthere = icmp ult i64 %before, %u
  br i1 %isthere, label %again, label %store
again:
  %beforeat = mul i64 %before, $WORDS
  %pbefore = getelementptr i64, ptr %unknown, i64 %beforeat
  %met = call i1 @same(ptr %s, ptr %pbefore)
  br i1 %met, label %sift_on, label %store
store:
  %u32 = trunc i64 %u to i32
  store i32 %u32, ptr %precent
  %uat = mul i64 %u, $WORDS
  %new = getelementptr i64, ptr %unknown, i64 %uat
$COPY
  %putag = getelementptr i32, ptr %unknowntags, i64 %u
  store i32 %tag32, ptr %putag
  %pksource = getelementptr i32, ptr %sources, i64 %k
  %ksource = load i32, ptr %pksource
  %pusource = getelementptr i32, ptr %unknownsources, i64 %u
  store i32 %ksource, ptr %pusource
  br label %sift_on
sift_on:
  %one = phi i64 [0, %quickly], [0, %slowly], [0, %again], [1, %store]
  %u1 = add i64 %u, %one
  %k1 = add i64 %k, 1
  br label %sift_head
sifted:
  %isstuck = icmp ne i64 %stuck, 0
  br i1 %isstuck, label %ended, label %batch
ended:
  %wasstuck = phi i64 [0, %batch], [1, %sifted]
  %reached = phi i64 [%from, %batch], [%i, %sifted]
  %total = phi i64 [%collected, %batch], [%sum, %sifted]
  %kept = phi i64 [%left, %batch], [%u, %sifted]
  call void @set(ptr %p, i64 &REACHED&, i64 %reached)
  call void @set(ptr %p, i64 &STUCK&, i64 %wasstuck)
  call void @set(ptr %p, i64 &COLLECTED&, i64 %total)
  call void @set(ptr %p, i64 &LEFT&, i64 %kept)
  ret i64 0
}

; Add what a part has left, from `first` to `end`. The end, or, as a negative number, behind which one there is a state
; to be looked at.
define i64 @absorb(ptr %c, ptr %p, i64 %first, i64 %end) {
entry:
  %buffer = call ptr @array(ptr %p, i64 &UNKNOWN&)
  %tags = call ptr @array(ptr %p, i64 &UNKNOWN_TAGS&)
  %sources = call ptr @array(ptr %p, i64 &UNKNOWN_SOURCES&)
  %table = call ptr @array(ptr %c, i64 $TABLE$)
  %size = call i64 @field(ptr %c, i64 $TABLE_SIZE$)
  %flags = call ptr @array(ptr %c, i64 $STATE_FLAGS$)
  %watches = call i64 @field(ptr %c, i64 $WATCHES$)
  %wanted = icmp ne i64 %watches, 0
  br label %head
head:
  %k = phi i64 [%first, %entry], [%k1, %on]
  %fetched = phi i64 [%first, %entry], [%f, %on]
  %more = icmp ult i64 %k, %end
  br i1 %more, label %ahead, label %all
all:
  ret i64 %end
ahead:
  %last = add i64 %k, 64
  %isfar = icmp ult i64 %last, %end
  %until = select i1 %isfar, i64 %last, i64 %end
  br label %fetch_head
fetch_head:
  %f = phi i64 [%fetched, %ahead], [%f1, %fetch]
  %fmore = icmp ult i64 %f, %until
  br i1 %fmore, label %fetch, label %add
fetch:
  %pftag = getelementptr i32, ptr %tags, i64 %f
  %ftag32 = load i32, ptr %pftag
  %ftag = zext i32 %ftag32 to i64
  call void @fetch(ptr %table, i64 %size, i64 %ftag)
  %f1 = add i64 %f, 1
  br label %fetch_head
add:
  %at = mul i64 %k, $WORDS
  %s = getelementptr i64, ptr %buffer, i64 %at
  %ptag = getelementptr i32, ptr %tags, i64 %k
  %tag32 = load i32, ptr %ptag
  %tag = zext i32 %tag32 to i64
  %psource = getelementptr i32, ptr %sources, i64 %k
  %source32 = load i32, ptr %psource
  %source = zext i32 %source32 to i64
  %new = call i64 @insert(ptr %c, ptr %s, i64 %tag, i64 %source)
  %k1 = add i64 %k, 1
  %isnew = icmp ne i64 %new, 0
  %ask = and i1 %isnew, %wanted
  br i1 %ask, label %watch, label %on
watch:
  %alarm = call i64 @watch(ptr %s, ptr %flags)
  %quiet = icmp eq i64 %alarm, 0
  br i1 %quiet, label %on, label %note
on:
  br label %head
note:
  %noted = sub i64 0, %k1
  ret i64 %noted
}
"""
