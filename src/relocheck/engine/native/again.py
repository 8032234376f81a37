"""States that an earlier run of the same code has found, put into the store in their order."""

from __future__ import annotations

__all__ = ["AGAIN"]

AGAIN = """
define i64 @again(ptr %c, ptr %states, i64 %words, ptr %links, i64 %n) {
entry:
  br label %head
head:
  %i = phi i64 [0, %entry], [%i1, %body]
  %more = icmp ult i64 %i, %n
  br i1 %more, label %body, label %end
body:
  %at = mul i64 %i, %words
  %s = getelementptr i64, ptr %states, i64 %at
  %pl = getelementptr i32, ptr %links, i64 %i
  %l32 = load i32, ptr %pl
  %l = zext i32 %l32 to i64
  %new = call i64 @add(ptr %c, ptr %s, i64 %l)
  %i1 = add i64 %i, 1
  br label %head
end:
  ret i64 %i
}
"""
