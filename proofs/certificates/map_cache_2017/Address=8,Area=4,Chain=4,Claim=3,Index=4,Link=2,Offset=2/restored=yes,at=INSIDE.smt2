; A certificate of relocheck: `relocheck certify --verify` re-checks it, Z3 and bitwuzla read it.
(set-info :kind "inductive invariant at a scope")
(set-info :design "map_cache_2017")
(set-info :scope "Address=8,Area=4,Chain=4,Claim=3,Index=4,Link=2,Offset=2")
(set-info :start "restored=yes at=INSIDE")
(set-info :engine "distil")
(set-info :system "b109b2b3310c9c95460e5254ec31b7989e52468cdb6f52da674017a03970c844")
(set-info :depth "1")
(set-info :invariant "present_is_served ceed738650b3d8b3156ff228f18ed1d46a7994c20691e27c95ef35ee5db62a7b")
(set-info :step "locked_survive_invalidate d11a6c1c6bbe645e67fb14248225a9af772924945ad70dfd55ada9c21d1b070e")
(set-logic QF_BV)
(declare-const |restored| (_ BitVec 1))
(declare-const |at| (_ BitVec 1))
(declare-const |home| (_ BitVec 3))
(declare-const |bar| (_ BitVec 3))
(declare-const |phase| (_ BitVec 2))
(declare-const |moved| (_ BitVec 1))
(declare-const |out| (_ BitVec 1))
(declare-const |pending| (_ BitVec 1))
(declare-const |host| (_ BitVec 4))
(declare-const |entry[0, 0]| (_ BitVec 7))
(declare-const |entry[0, 1]| (_ BitVec 7))
(declare-const |entry[1, 0]| (_ BitVec 7))
(declare-const |entry[1, 1]| (_ BitVec 7))
(declare-const |entry[2, 0]| (_ BitVec 7))
(declare-const |entry[2, 1]| (_ BitVec 7))
(declare-const |entry[3, 0]| (_ BitVec 7))
(declare-const |entry[3, 1]| (_ BitVec 7))
(declare-const |lock[0, 0]| (_ BitVec 4))
(declare-const |lock[0, 1]| (_ BitVec 4))
(declare-const |lock[1, 0]| (_ BitVec 4))
(declare-const |lock[1, 1]| (_ BitVec 4))
(declare-const |lock[2, 0]| (_ BitVec 4))
(declare-const |lock[2, 1]| (_ BitVec 4))
(declare-const |lock[3, 0]| (_ BitVec 4))
(declare-const |lock[3, 1]| (_ BitVec 4))
(declare-const |valid[0, 0, 0]| (_ BitVec 1))
(declare-const |valid[0, 0, 1]| (_ BitVec 1))
(declare-const |valid[0, 0, 2]| (_ BitVec 1))
(declare-const |valid[0, 0, 3]| (_ BitVec 1))
(declare-const |valid[0, 0, 4]| (_ BitVec 1))
(declare-const |valid[0, 0, 5]| (_ BitVec 1))
(declare-const |valid[0, 0, 6]| (_ BitVec 1))
(declare-const |valid[0, 0, 7]| (_ BitVec 1))
(declare-const |valid[0, 1, 0]| (_ BitVec 1))
(declare-const |valid[0, 1, 1]| (_ BitVec 1))
(declare-const |valid[0, 1, 2]| (_ BitVec 1))
(declare-const |valid[0, 1, 3]| (_ BitVec 1))
(declare-const |valid[0, 1, 4]| (_ BitVec 1))
(declare-const |valid[0, 1, 5]| (_ BitVec 1))
(declare-const |valid[0, 1, 6]| (_ BitVec 1))
(declare-const |valid[0, 1, 7]| (_ BitVec 1))
(declare-const |valid[1, 0, 0]| (_ BitVec 1))
(declare-const |valid[1, 0, 1]| (_ BitVec 1))
(declare-const |valid[1, 0, 2]| (_ BitVec 1))
(declare-const |valid[1, 0, 3]| (_ BitVec 1))
(declare-const |valid[1, 0, 4]| (_ BitVec 1))
(declare-const |valid[1, 0, 5]| (_ BitVec 1))
(declare-const |valid[1, 0, 6]| (_ BitVec 1))
(declare-const |valid[1, 0, 7]| (_ BitVec 1))
(declare-const |valid[1, 1, 0]| (_ BitVec 1))
(declare-const |valid[1, 1, 1]| (_ BitVec 1))
(declare-const |valid[1, 1, 2]| (_ BitVec 1))
(declare-const |valid[1, 1, 3]| (_ BitVec 1))
(declare-const |valid[1, 1, 4]| (_ BitVec 1))
(declare-const |valid[1, 1, 5]| (_ BitVec 1))
(declare-const |valid[1, 1, 6]| (_ BitVec 1))
(declare-const |valid[1, 1, 7]| (_ BitVec 1))
(declare-const |valid[2, 0, 0]| (_ BitVec 1))
(declare-const |valid[2, 0, 1]| (_ BitVec 1))
(declare-const |valid[2, 0, 2]| (_ BitVec 1))
(declare-const |valid[2, 0, 3]| (_ BitVec 1))
(declare-const |valid[2, 0, 4]| (_ BitVec 1))
(declare-const |valid[2, 0, 5]| (_ BitVec 1))
(declare-const |valid[2, 0, 6]| (_ BitVec 1))
(declare-const |valid[2, 0, 7]| (_ BitVec 1))
(declare-const |valid[2, 1, 0]| (_ BitVec 1))
(declare-const |valid[2, 1, 1]| (_ BitVec 1))
(declare-const |valid[2, 1, 2]| (_ BitVec 1))
(declare-const |valid[2, 1, 3]| (_ BitVec 1))
(declare-const |valid[2, 1, 4]| (_ BitVec 1))
(declare-const |valid[2, 1, 5]| (_ BitVec 1))
(declare-const |valid[2, 1, 6]| (_ BitVec 1))
(declare-const |valid[2, 1, 7]| (_ BitVec 1))
(declare-const |valid[3, 0, 0]| (_ BitVec 1))
(declare-const |valid[3, 0, 1]| (_ BitVec 1))
(declare-const |valid[3, 0, 2]| (_ BitVec 1))
(declare-const |valid[3, 0, 3]| (_ BitVec 1))
(declare-const |valid[3, 0, 4]| (_ BitVec 1))
(declare-const |valid[3, 0, 5]| (_ BitVec 1))
(declare-const |valid[3, 0, 6]| (_ BitVec 1))
(declare-const |valid[3, 0, 7]| (_ BitVec 1))
(declare-const |valid[3, 1, 0]| (_ BitVec 1))
(declare-const |valid[3, 1, 1]| (_ BitVec 1))
(declare-const |valid[3, 1, 2]| (_ BitVec 1))
(declare-const |valid[3, 1, 3]| (_ BitVec 1))
(declare-const |valid[3, 1, 4]| (_ BitVec 1))
(declare-const |valid[3, 1, 5]| (_ BitVec 1))
(declare-const |valid[3, 1, 6]| (_ BitVec 1))
(declare-const |valid[3, 1, 7]| (_ BitVec 1))
(declare-const |reverse[0]| (_ BitVec 7))
(declare-const |reverse[1]| (_ BitVec 7))
(declare-const |reverse[2]| (_ BitVec 7))
(declare-const |refused| (_ BitVec 1))
; restored is yes
(define-fun |lemma 1.1| ((|restored| (_ BitVec 1))) Bool (= |restored| #b1))
; at is INSIDE
(define-fun |lemma 2.1| ((|at| (_ BitVec 1))) Bool (= |at| #b1))
; home is 5
(define-fun |lemma 3.1| ((|home| (_ BitVec 3))) Bool (= |home| #b101))
; bar is 6
(define-fun |lemma 4.1| ((|bar| (_ BitVec 3))) Bool (= |bar| #b110))
; phase is not RUNNING
(define-fun |lemma 5.1| ((|phase| (_ BitVec 2))) Bool (not (= |phase| #b10)))
; lock[0, 0] is 0
(define-fun |lemma 6.1| ((|lock[0, 0]| (_ BitVec 4))) Bool (= |lock[0, 0]| #b0000))
; lock[0, 1] is 0
(define-fun |lemma 7.1| ((|lock[0, 1]| (_ BitVec 4))) Bool (= |lock[0, 1]| #b0000))
; lock[1, 0] is 0
(define-fun |lemma 8.1| ((|lock[1, 0]| (_ BitVec 4))) Bool (= |lock[1, 0]| #b0000))
; lock[1, 1] is 0
(define-fun |lemma 9.1| ((|lock[1, 1]| (_ BitVec 4))) Bool (= |lock[1, 1]| #b0000))
; lock[2, 0] is 0 or 1
(define-fun |lemma 10.1| ((|lock[2, 0]| (_ BitVec 4))) Bool (or (= |lock[2, 0]| #b0000) (= |lock[2, 0]| #b0001)))
; lock[2, 1] is 0
(define-fun |lemma 11.1| ((|lock[2, 1]| (_ BitVec 4))) Bool (= |lock[2, 1]| #b0000))
; lock[3, 0] is 0
(define-fun |lemma 12.1| ((|lock[3, 0]| (_ BitVec 4))) Bool (= |lock[3, 0]| #b0000))
; valid[0, 0, 3] is no
(define-fun |lemma 13.1| ((|valid[0, 0, 3]| (_ BitVec 1))) Bool (= |valid[0, 0, 3]| #b0))
; valid[0, 0, 4] is no
(define-fun |lemma 14.1| ((|valid[0, 0, 4]| (_ BitVec 1))) Bool (= |valid[0, 0, 4]| #b0))
; valid[0, 0, 5] is no
(define-fun |lemma 15.1| ((|valid[0, 0, 5]| (_ BitVec 1))) Bool (= |valid[0, 0, 5]| #b0))
; valid[0, 0, 6] is no
(define-fun |lemma 16.1| ((|valid[0, 0, 6]| (_ BitVec 1))) Bool (= |valid[0, 0, 6]| #b0))
; valid[0, 0, 7] is no
(define-fun |lemma 17.1| ((|valid[0, 0, 7]| (_ BitVec 1))) Bool (= |valid[0, 0, 7]| #b0))
; valid[0, 1, 1] is no
(define-fun |lemma 18.1| ((|valid[0, 1, 1]| (_ BitVec 1))) Bool (= |valid[0, 1, 1]| #b0))
; valid[0, 1, 5] is no
(define-fun |lemma 19.1| ((|valid[0, 1, 5]| (_ BitVec 1))) Bool (= |valid[0, 1, 5]| #b0))
; valid[0, 1, 6] is no
(define-fun |lemma 20.1| ((|valid[0, 1, 6]| (_ BitVec 1))) Bool (= |valid[0, 1, 6]| #b0))
; valid[0, 1, 7] is no
(define-fun |lemma 21.1| ((|valid[0, 1, 7]| (_ BitVec 1))) Bool (= |valid[0, 1, 7]| #b0))
; valid[1, 0, 7] is no
(define-fun |lemma 22.1| ((|valid[1, 0, 7]| (_ BitVec 1))) Bool (= |valid[1, 0, 7]| #b0))
; valid[2, 0, 2] is no
(define-fun |lemma 23.1| ((|valid[2, 0, 2]| (_ BitVec 1))) Bool (= |valid[2, 0, 2]| #b0))
; valid[2, 1, 0] is no
(define-fun |lemma 24.1| ((|valid[2, 1, 0]| (_ BitVec 1))) Bool (= |valid[2, 1, 0]| #b0))
; valid[3, 0, 5] is no
(define-fun |lemma 25.1| ((|valid[3, 0, 5]| (_ BitVec 1))) Bool (= |valid[3, 0, 5]| #b0))
; valid[3, 1, 3] is no
(define-fun |lemma 26.1| ((|valid[3, 1, 3]| (_ BitVec 1))) Bool (= |valid[3, 1, 3]| #b0))
; refused is no
(define-fun |lemma 27.1| ((|refused| (_ BitVec 1))) Bool (= |refused| #b0))
; entry[0, 1] is .
(define-fun |lemma 28.1| ((|entry[0, 1]| (_ BitVec 7))) Bool (= |entry[0, 1]| #b0000000))
; entry[1, 1] is .
(define-fun |lemma 29.1| ((|entry[1, 1]| (_ BitVec 7))) Bool (= |entry[1, 1]| #b0000000))
; entry[2, 1] is .
(define-fun |lemma 30.1| ((|entry[2, 1]| (_ BitVec 7))) Bool (= |entry[2, 1]| #b0000000))
; entry[3, 1] is .
(define-fun |lemma 31.1| ((|entry[3, 1]| (_ BitVec 7))) Bool (= |entry[3, 1]| #b0000000))
; moved is yes
(define-fun |lemma 32.1| ((|moved| (_ BitVec 1))) Bool (= |moved| #b1))
; out is yes
(define-fun |lemma 33.1| ((|out| (_ BitVec 1))) Bool (= |out| #b1))
; valid[2, 0, 6] is no
(define-fun |lemma 34.1| ((|valid[2, 0, 6]| (_ BitVec 1))) Bool (= |valid[2, 0, 6]| #b0))
; valid[2, 1, 5] is no
(define-fun |lemma 35.1| ((|valid[2, 1, 5]| (_ BitVec 1))) Bool (= |valid[2, 1, 5]| #b0))
; valid[2, 1, 6] is no
(define-fun |lemma 36.1| ((|valid[2, 1, 6]| (_ BitVec 1))) Bool (= |valid[2, 1, 6]| #b0))
; host is not (area0 0) or (area1 0) or (area2 0) or (area3 0)
(define-fun |lemma 37.1| ((|host| (_ BitVec 4))) Bool (not (or (= |host| #b0001) (= |host| #b0011) (= |host| #b0101) (= |host| #b0111))))
; reverse[1] is .
(define-fun |lemma 38.1| ((|reverse[1]| (_ BitVec 7))) Bool (= |reverse[1]| #b0000000))
; pending is no
(define-fun |lemma 39.1| ((|pending| (_ BitVec 1))) Bool (= |pending| #b0))
; reverse[2] is .
(define-fun |lemma 40.1| ((|reverse[2]| (_ BitVec 7))) Bool (= |reverse[2]| #b0000000))
; valid[0, 0, 0] is no, or valid[0, 0, 1] is yes
(define-fun |lemma 41.1| ((|valid[0, 0, 0]| (_ BitVec 1)) (|valid[0, 0, 1]| (_ BitVec 1))) Bool (or (= |valid[0, 0, 0]| #b0) (= |valid[0, 0, 1]| #b1)))
; phase is INIT or ABORTED, or valid[2, 0, 4] is yes
(define-fun |lemma 42.1| ((|phase| (_ BitVec 2)) (|valid[2, 0, 4]| (_ BitVec 1))) Bool (or (or (= |phase| #b00) (= |phase| #b11)) (= |valid[2, 0, 4]| #b1)))
; phase is INIT or ABORTED, or host is (area0 1) or (area1 1) or (area2 1) or (area3 1)
(define-fun |lemma 43.1| ((|phase| (_ BitVec 2)) (|host| (_ BitVec 4))) Bool (or (or (= |phase| #b00) (= |phase| #b11)) (or (= |host| #b0010) (= |host| #b0100) (= |host| #b0110) (= |host| #b1000))))
; valid[1, 0, 3] is no
(define-fun |lemma 44.1| ((|valid[1, 0, 3]| (_ BitVec 1))) Bool (= |valid[1, 0, 3]| #b0))
; phase is LOAD, or lock[2, 0] is 0
(define-fun |lemma 45.1| ((|phase| (_ BitVec 2)) (|lock[2, 0]| (_ BitVec 4))) Bool (or (= |phase| #b01) (= |lock[2, 0]| #b0000)))
; phase is LOAD, or valid[2, 0, 4] is no
(define-fun |lemma 46.1| ((|phase| (_ BitVec 2)) (|valid[2, 0, 4]| (_ BitVec 1))) Bool (or (= |phase| #b01) (= |valid[2, 0, 4]| #b0)))
; phase is LOAD, or host is .
(define-fun |lemma 47.1| ((|phase| (_ BitVec 2)) (|host| (_ BitVec 4))) Bool (or (= |phase| #b01) (= |host| #b0000)))
; phase is LOAD, or entry[2, 0] is .
(define-fun |lemma 48.1| ((|phase| (_ BitVec 2)) (|entry[2, 0]| (_ BitVec 7))) Bool (or (= |phase| #b01) (= |entry[2, 0]| #b0000000)))
; phase is LOAD, or reverse[0] is .
(define-fun |lemma 49.1| ((|phase| (_ BitVec 2)) (|reverse[0]| (_ BitVec 7))) Bool (or (= |phase| #b01) (= |reverse[0]| #b0000000)))
(set-info :end "49 families, 49 lemmas")
