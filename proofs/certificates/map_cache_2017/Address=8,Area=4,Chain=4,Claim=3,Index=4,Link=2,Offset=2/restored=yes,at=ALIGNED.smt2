; A certificate of relocheck: `relocheck certify --verify` re-checks it, Z3 and bitwuzla read it.
(set-info :kind "inductive invariant at a scope")
(set-info :design "map_cache_2017")
(set-info :scope "Address=8,Area=4,Chain=4,Claim=3,Index=4,Link=2,Offset=2")
(set-info :start "restored=yes at=ALIGNED")
(set-info :engine "distil")
(set-info :system "c8784155163947487e36c13b28afcd0c045258bac4a16ddd2a1090edef6c9dc9")
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
; at is ALIGNED
(define-fun |lemma 2.1| ((|at| (_ BitVec 1))) Bool (= |at| #b0))
; home is 4
(define-fun |lemma 3.1| ((|home| (_ BitVec 3))) Bool (= |home| #b100))
; bar is 6
(define-fun |lemma 4.1| ((|bar| (_ BitVec 3))) Bool (= |bar| #b110))
; phase is not ABORTED
(define-fun |lemma 5.1| ((|phase| (_ BitVec 2))) Bool (not (= |phase| #b11)))
; lock[0, 0] is not 5 or 6 or 7 or 8
(define-fun |lemma 6.1| ((|lock[0, 0]| (_ BitVec 4))) Bool (not (or (= |lock[0, 0]| #b0101) (= |lock[0, 0]| #b0110) (= |lock[0, 0]| #b0111) (= |lock[0, 0]| #b1000))))
; lock[2, 0] is 0 or 1
(define-fun |lemma 7.1| ((|lock[2, 0]| (_ BitVec 4))) Bool (or (= |lock[2, 0]| #b0000) (= |lock[2, 0]| #b0001)))
; lock[2, 1] is 0
(define-fun |lemma 8.1| ((|lock[2, 1]| (_ BitVec 4))) Bool (= |lock[2, 1]| #b0000))
; lock[3, 0] is 0
(define-fun |lemma 9.1| ((|lock[3, 0]| (_ BitVec 4))) Bool (= |lock[3, 0]| #b0000))
; lock[3, 1] is 0
(define-fun |lemma 10.1| ((|lock[3, 1]| (_ BitVec 4))) Bool (= |lock[3, 1]| #b0000))
; valid[0, 1, 3] is no
(define-fun |lemma 11.1| ((|valid[0, 1, 3]| (_ BitVec 1))) Bool (= |valid[0, 1, 3]| #b0))
; valid[0, 1, 5] is no
(define-fun |lemma 12.1| ((|valid[0, 1, 5]| (_ BitVec 1))) Bool (= |valid[0, 1, 5]| #b0))
; valid[1, 0, 6] is no
(define-fun |lemma 13.1| ((|valid[1, 0, 6]| (_ BitVec 1))) Bool (= |valid[1, 0, 6]| #b0))
; valid[1, 0, 7] is no
(define-fun |lemma 14.1| ((|valid[1, 0, 7]| (_ BitVec 1))) Bool (= |valid[1, 0, 7]| #b0))
; valid[1, 1, 1] is no
(define-fun |lemma 15.1| ((|valid[1, 1, 1]| (_ BitVec 1))) Bool (= |valid[1, 1, 1]| #b0))
; valid[1, 1, 5] is no
(define-fun |lemma 16.1| ((|valid[1, 1, 5]| (_ BitVec 1))) Bool (= |valid[1, 1, 5]| #b0))
; valid[2, 1, 6] is no
(define-fun |lemma 17.1| ((|valid[2, 1, 6]| (_ BitVec 1))) Bool (= |valid[2, 1, 6]| #b0))
; valid[3, 0, 2] is no
(define-fun |lemma 18.1| ((|valid[3, 0, 2]| (_ BitVec 1))) Bool (= |valid[3, 0, 2]| #b0))
; valid[3, 0, 5] is no
(define-fun |lemma 19.1| ((|valid[3, 0, 5]| (_ BitVec 1))) Bool (= |valid[3, 0, 5]| #b0))
; valid[3, 0, 7] is no
(define-fun |lemma 20.1| ((|valid[3, 0, 7]| (_ BitVec 1))) Bool (= |valid[3, 0, 7]| #b0))
; moved is yes
(define-fun |lemma 21.1| ((|moved| (_ BitVec 1))) Bool (= |moved| #b1))
; valid[3, 1, 3] is no
(define-fun |lemma 22.1| ((|valid[3, 1, 3]| (_ BitVec 1))) Bool (= |valid[3, 1, 3]| #b0))
; valid[3, 1, 5] is no
(define-fun |lemma 23.1| ((|valid[3, 1, 5]| (_ BitVec 1))) Bool (= |valid[3, 1, 5]| #b0))
; valid[3, 1, 6] is no
(define-fun |lemma 24.1| ((|valid[3, 1, 6]| (_ BitVec 1))) Bool (= |valid[3, 1, 6]| #b0))
; refused is no
(define-fun |lemma 25.1| ((|refused| (_ BitVec 1))) Bool (= |refused| #b0))
; entry[0, 0] is . or (area0 0 1 no) or (area0 0 1 yes) or (area0 0 2 no) or (area1 0 1 no) or (area1 0 1 yes) or (area1 0 2 no) or (area2 0 1 no) or (area2 0 1 yes) or (area2 0 2 no) or (area3 0 1 no) or (area3 0 1 yes) or (area3 0 2 no)
(define-fun |lemma 26.1| ((|entry[0, 0]| (_ BitVec 7))) Bool (or (= |entry[0, 0]| #b0000000) (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0000100) (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0011100) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b0110100) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001011) (= |entry[0, 0]| #b1001100) (= |entry[0, 0]| #b1001101)))
; entry[0, 1] is . or (area0 0 1 no) or (area0 0 2 no) or (area1 0 1 no) or (area1 0 2 no) or (area2 0 1 no) or (area2 0 2 no) or (area3 0 1 no) or (area3 0 2 no)
(define-fun |lemma 27.1| ((|entry[0, 1]| (_ BitVec 7))) Bool (or (= |entry[0, 1]| #b0000000) (= |entry[0, 1]| #b0000011) (= |entry[0, 1]| #b0000101) (= |entry[0, 1]| #b0011011) (= |entry[0, 1]| #b0011101) (= |entry[0, 1]| #b0110011) (= |entry[0, 1]| #b0110101) (= |entry[0, 1]| #b1001011) (= |entry[0, 1]| #b1001101)))
; entry[1, 0] is . or (area0 1 1 no) or (area1 1 1 no) or (area2 1 1 no) or (area3 1 1 no)
(define-fun |lemma 28.1| ((|entry[1, 0]| (_ BitVec 7))) Bool (or (= |entry[1, 0]| #b0000000) (= |entry[1, 0]| #b0001001) (= |entry[1, 0]| #b0100001) (= |entry[1, 0]| #b0111001) (= |entry[1, 0]| #b1010001)))
; entry[1, 1] is .
(define-fun |lemma 29.1| ((|entry[1, 1]| (_ BitVec 7))) Bool (= |entry[1, 1]| #b0000000))
; lock[1, 0] is 0 or 1 or 2
(define-fun |lemma 30.1| ((|lock[1, 0]| (_ BitVec 4))) Bool (or (= |lock[1, 0]| #b0000) (= |lock[1, 0]| #b0001) (= |lock[1, 0]| #b0010)))
; entry[3, 0] is .
(define-fun |lemma 31.1| ((|entry[3, 0]| (_ BitVec 7))) Bool (= |entry[3, 0]| #b0000000))
; reverse[0] is . or (area0 0 2 1) or (area1 0 2 1) or (area2 0 2 1) or (area3 0 2 1)
(define-fun |lemma 32.1| ((|reverse[0]| (_ BitVec 7))) Bool (or (= |reverse[0]| #b0000000) (= |reverse[0]| #b0001000) (= |reverse[0]| #b0100000) (= |reverse[0]| #b0111000) (= |reverse[0]| #b1010000)))
; reverse[1] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1) or (area3 1 0 2)
(define-fun |lemma 33.1| ((|reverse[1]| (_ BitVec 7))) Bool (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110) (= |reverse[1]| #b1010111)))
; reverse[2] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1) or (area3 1 0 2)
(define-fun |lemma 34.1| ((|reverse[2]| (_ BitVec 7))) Bool (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111110) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010110) (= |reverse[2]| #b1010111)))
; phase is RUNNING, or lock[0, 1] is 0
(define-fun |lemma 35.1| ((|phase| (_ BitVec 2)) (|lock[0, 1]| (_ BitVec 4))) Bool (or (= |phase| #b10) (= |lock[0, 1]| #b0000)))
; phase is RUNNING, or lock[1, 0] is 0
(define-fun |lemma 36.1| ((|phase| (_ BitVec 2)) (|lock[1, 0]| (_ BitVec 4))) Bool (or (= |phase| #b10) (= |lock[1, 0]| #b0000)))
; phase is LOAD or RUNNING, or lock[2, 0] is 0
(define-fun |lemma 37.1| ((|phase| (_ BitVec 2)) (|lock[2, 0]| (_ BitVec 4))) Bool (or (or (= |phase| #b01) (= |phase| #b10)) (= |lock[2, 0]| #b0000)))
; lock[0, 1] is not 5 or 6 or 7 or 8
(define-fun |lemma 38.1| ((|lock[0, 1]| (_ BitVec 4))) Bool (not (or (= |lock[0, 1]| #b0101) (= |lock[0, 1]| #b0110) (= |lock[0, 1]| #b0111) (= |lock[0, 1]| #b1000))))
; entry[2, 1] is .
(define-fun |lemma 39.1| ((|entry[2, 1]| (_ BitVec 7))) Bool (= |entry[2, 1]| #b0000000))
; phase is RUNNING, or lock[0, 0] is 0
(define-fun |lemma 40.1| ((|phase| (_ BitVec 2)) (|lock[0, 0]| (_ BitVec 4))) Bool (or (= |phase| #b10) (= |lock[0, 0]| #b0000)))
; phase is RUNNING, or valid[0, 1, 1] is no
(define-fun |lemma 41.1| ((|phase| (_ BitVec 2)) (|valid[0, 1, 1]| (_ BitVec 1))) Bool (or (= |phase| #b10) (= |valid[0, 1, 1]| #b0)))
; phase is LOAD or RUNNING, or host is .
(define-fun |lemma 42.1| ((|phase| (_ BitVec 2)) (|host| (_ BitVec 4))) Bool (or (or (= |phase| #b01) (= |phase| #b10)) (= |host| #b0000)))
; phase is RUNNING, or entry[0, 1] is .
(define-fun |lemma 43.1| ((|phase| (_ BitVec 2)) (|entry[0, 1]| (_ BitVec 7))) Bool (or (= |phase| #b10) (= |entry[0, 1]| #b0000000)))
; phase is LOAD, or entry[2, 0] is . or (area0 3 1 no) or (area1 3 1 no) or (area2 3 1 no) or (area3 3 1 no)
(define-fun |lemma 44.1| ((|phase| (_ BitVec 2)) (|entry[2, 0]| (_ BitVec 7))) Bool (or (= |phase| #b01) (or (= |entry[2, 0]| #b0000000) (= |entry[2, 0]| #b0010101) (= |entry[2, 0]| #b0101101) (= |entry[2, 0]| #b1000101) (= |entry[2, 0]| #b1011101))))
; phase is LOAD or RUNNING, or reverse[0] is .
(define-fun |lemma 45.1| ((|phase| (_ BitVec 2)) (|reverse[0]| (_ BitVec 7))) Bool (or (or (= |phase| #b01) (= |phase| #b10)) (= |reverse[0]| #b0000000)))
; valid[2, 1, 4] is no
(define-fun |lemma 46.1| ((|valid[2, 1, 4]| (_ BitVec 1))) Bool (= |valid[2, 1, 4]| #b0))
; phase is RUNNING, or entry[2, 0] is . or (area0 2 1 yes) or (area1 2 1 yes) or (area2 2 1 yes) or (area3 2 1 yes)
(define-fun |lemma 47.1| ((|phase| (_ BitVec 2)) (|entry[2, 0]| (_ BitVec 7))) Bool (or (= |phase| #b10) (or (= |entry[2, 0]| #b0000000) (= |entry[2, 0]| #b0010000) (= |entry[2, 0]| #b0101000) (= |entry[2, 0]| #b1000000) (= |entry[2, 0]| #b1011000))))
; phase is INIT or RUNNING, or valid[2, 0, 4] is yes
(define-fun |lemma 48.1| ((|phase| (_ BitVec 2)) (|valid[2, 0, 4]| (_ BitVec 1))) Bool (or (or (= |phase| #b00) (= |phase| #b10)) (= |valid[2, 0, 4]| #b1)))
; phase is INIT, or entry[2, 0] is (area0 2 1 yes) or (area0 3 1 no) or (area1 2 1 yes) or (area1 3 1 no) or (area2 2 1 yes) or (area2 3 1 no) or (area3 2 1 yes) or (area3 3 1 no)
(define-fun |lemma 49.1| ((|phase| (_ BitVec 2)) (|entry[2, 0]| (_ BitVec 7))) Bool (or (= |phase| #b00) (or (= |entry[2, 0]| #b0010000) (= |entry[2, 0]| #b0010101) (= |entry[2, 0]| #b0101000) (= |entry[2, 0]| #b0101101) (= |entry[2, 0]| #b1000000) (= |entry[2, 0]| #b1000101) (= |entry[2, 0]| #b1011000) (= |entry[2, 0]| #b1011101))))
; phase is INIT, or lock[2, 0] is 1
(define-fun |lemma 50.1| ((|phase| (_ BitVec 2)) (|lock[2, 0]| (_ BitVec 4))) Bool (or (= |phase| #b00) (= |lock[2, 0]| #b0001)))
; phase is RUNNING, or reverse[1] is .
(define-fun |lemma 51.1| ((|phase| (_ BitVec 2)) (|reverse[1]| (_ BitVec 7))) Bool (or (= |phase| #b10) (= |reverse[1]| #b0000000)))
; phase is RUNNING, or reverse[2] is .
(define-fun |lemma 52.1| ((|phase| (_ BitVec 2)) (|reverse[2]| (_ BitVec 7))) Bool (or (= |phase| #b10) (= |reverse[2]| #b0000000)))
; valid[0, 0, 1] is yes, or valid[0, 0, 2] is no
(define-fun |lemma 53.1| ((|valid[0, 0, 1]| (_ BitVec 1)) (|valid[0, 0, 2]| (_ BitVec 1))) Bool (or (= |valid[0, 0, 1]| #b1) (= |valid[0, 0, 2]| #b0)))
; valid[0, 0, 1] is yes, or entry[0, 0] is .
(define-fun |lemma 54.1| ((|entry[0, 0]| (_ BitVec 7)) (|valid[0, 0, 1]| (_ BitVec 1))) Bool (or (= |valid[0, 0, 1]| #b1) (= |entry[0, 0]| #b0000000)))
; valid[1, 0, 2] is yes, or entry[1, 0] is .
(define-fun |lemma 55.1| ((|entry[1, 0]| (_ BitVec 7)) (|valid[1, 0, 2]| (_ BitVec 1))) Bool (or (= |valid[1, 0, 2]| #b1) (= |entry[1, 0]| #b0000000)))
; entry[2, 0] is (area1 2 1 yes) or (area1 3 1 no) or (area2 2 1 yes) or (area2 3 1 no) or (area3 2 1 yes) or (area3 3 1 no), or host is . or (area0 0) (and 3 more, renamed)
(define-fun |lemma 56.1| ((|host| (_ BitVec 4)) (|entry[2, 0]| (_ BitVec 7))) Bool (or (or (= |entry[2, 0]| #b0101000) (= |entry[2, 0]| #b0101101) (= |entry[2, 0]| #b1000000) (= |entry[2, 0]| #b1000101) (= |entry[2, 0]| #b1011000) (= |entry[2, 0]| #b1011101)) (or (= |host| #b0000) (= |host| #b0001))))
(define-fun |lemma 56.2| ((|host| (_ BitVec 4)) (|entry[2, 0]| (_ BitVec 7))) Bool (or (or (= |entry[2, 0]| #b0010000) (= |entry[2, 0]| #b0010101) (= |entry[2, 0]| #b1000000) (= |entry[2, 0]| #b1000101) (= |entry[2, 0]| #b1011000) (= |entry[2, 0]| #b1011101)) (or (= |host| #b0000) (= |host| #b0011))))
(define-fun |lemma 56.3| ((|host| (_ BitVec 4)) (|entry[2, 0]| (_ BitVec 7))) Bool (or (or (= |entry[2, 0]| #b0010000) (= |entry[2, 0]| #b0010101) (= |entry[2, 0]| #b0101000) (= |entry[2, 0]| #b0101101) (= |entry[2, 0]| #b1011000) (= |entry[2, 0]| #b1011101)) (or (= |host| #b0000) (= |host| #b0101))))
(define-fun |lemma 56.4| ((|host| (_ BitVec 4)) (|entry[2, 0]| (_ BitVec 7))) Bool (or (or (= |entry[2, 0]| #b0010000) (= |entry[2, 0]| #b0010101) (= |entry[2, 0]| #b0101000) (= |entry[2, 0]| #b0101101) (= |entry[2, 0]| #b1000000) (= |entry[2, 0]| #b1000101)) (or (= |host| #b0000) (= |host| #b0111))))
; phase is INIT, or host is (area0 0) or (area1 0) or (area2 0) or (area3 0)
(define-fun |lemma 57.1| ((|phase| (_ BitVec 2)) (|host| (_ BitVec 4))) Bool (or (= |phase| #b00) (or (= |host| #b0001) (= |host| #b0011) (= |host| #b0101) (= |host| #b0111))))
; valid[1, 0, 3] is no
(define-fun |lemma 58.1| ((|valid[1, 0, 3]| (_ BitVec 1))) Bool (= |valid[1, 0, 3]| #b0))
; entry[3, 1] is .
(define-fun |lemma 59.1| ((|entry[3, 1]| (_ BitVec 7))) Bool (= |entry[3, 1]| #b0000000))
; valid[2, 0, 4] is no, or phase is LOAD
(define-fun |lemma 60.1| ((|phase| (_ BitVec 2)) (|valid[2, 0, 4]| (_ BitVec 1))) Bool (or (= |valid[2, 0, 4]| #b0) (= |phase| #b01)))
; lock[1, 0] is 0, or valid[1, 0, 2] is yes
(define-fun |lemma 61.1| ((|lock[1, 0]| (_ BitVec 4)) (|valid[1, 0, 2]| (_ BitVec 1))) Bool (or (= |lock[1, 0]| #b0000) (= |valid[1, 0, 2]| #b1)))
; lock[1, 1] is 0
(define-fun |lemma 62.1| ((|lock[1, 1]| (_ BitVec 4))) Bool (= |lock[1, 1]| #b0000))
; reverse[0] is (area0 0 2 1) or (area1 0 2 1) or (area2 0 2 1) or (area3 0 2 1), or phase is INIT
(define-fun |lemma 63.1| ((|phase| (_ BitVec 2)) (|reverse[0]| (_ BitVec 7))) Bool (or (or (= |reverse[0]| #b0001000) (= |reverse[0]| #b0100000) (= |reverse[0]| #b0111000) (= |reverse[0]| #b1010000)) (= |phase| #b00)))
; entry[0, 0] is (area0 0 1 no) or (area0 0 2 no) or (area1 0 1 no) or (area1 0 2 no) or (area2 0 1 no) or (area2 0 2 no) or (area3 0 1 no) or (area3 0 2 no), or lock[0, 0] is 0 or 1 or 2
(define-fun |lemma 64.1| ((|entry[0, 0]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4))) Bool (or (or (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001011) (= |entry[0, 0]| #b1001101)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010))))
; entry[0, 0] is (area0 0 1 no) or (area0 0 1 yes) or (area0 0 2 no) or (area1 0 1 no) or (area1 0 1 yes) or (area1 0 2 no) or (area2 0 1 no) or (area2 0 1 yes) or (area2 0 2 no) or (area3 0 1 no) or (area3 0 1 yes) or (area3 0 2 no), or lock[0, 0] is 0
(define-fun |lemma 65.1| ((|entry[0, 0]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4))) Bool (or (or (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0000100) (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0011100) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b0110100) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001011) (= |entry[0, 0]| #b1001100) (= |entry[0, 0]| #b1001101)) (= |lock[0, 0]| #b0000)))
; valid[0, 1, 1] is yes, or lock[0, 1] is 0
(define-fun |lemma 66.1| ((|lock[0, 1]| (_ BitVec 4)) (|valid[0, 1, 1]| (_ BitVec 1))) Bool (or (= |valid[0, 1, 1]| #b1) (= |lock[0, 1]| #b0000)))
; entry[0, 1] is (area0 0 1 no) or (area0 0 2 no) or (area1 0 1 no) or (area1 0 2 no) or (area2 0 1 no) or (area2 0 2 no) or (area3 0 1 no) or (area3 0 2 no), or lock[0, 1] is 0
(define-fun |lemma 67.1| ((|entry[0, 1]| (_ BitVec 7)) (|lock[0, 1]| (_ BitVec 4))) Bool (or (or (= |entry[0, 1]| #b0000011) (= |entry[0, 1]| #b0000101) (= |entry[0, 1]| #b0011011) (= |entry[0, 1]| #b0011101) (= |entry[0, 1]| #b0110011) (= |entry[0, 1]| #b0110101) (= |entry[0, 1]| #b1001011) (= |entry[0, 1]| #b1001101)) (= |lock[0, 1]| #b0000)))
; lock[0, 0] is 0 or 1 or 2, or lock[0, 1] is 1 or 2 or 3 or 4
(define-fun |lemma 68.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010)) (or (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; reverse[1] is . or (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or lock[1, 0] is 1 or 2
(define-fun |lemma 69.1| ((|lock[1, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000010) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0111110) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1010110) (= |reverse[1]| #b1010111)) (or (= |lock[1, 0]| #b0001) (= |lock[1, 0]| #b0010))))
; lock[0, 0] is 1 or 2, or reverse[1] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or valid[0, 1, 2] is yes
(define-fun |lemma 70.1| ((|lock[0, 0]| (_ BitVec 4)) (|valid[0, 1, 2]| (_ BitVec 1)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010)) (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110)) (= |valid[0, 1, 2]| #b1)))
; lock[0, 0] is 1 or 2, or reverse[1] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or entry[0, 1] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no)
(define-fun |lemma 71.1| ((|entry[0, 1]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010)) (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110)) (or (= |entry[0, 1]| #b0000101) (= |entry[0, 1]| #b0011101) (= |entry[0, 1]| #b0110101) (= |entry[0, 1]| #b1001101))))
; reverse[2] is . or (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or lock[1, 0] is 1 or 2
(define-fun |lemma 72.1| ((|lock[1, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110) (= |reverse[2]| #b1010111)) (or (= |lock[1, 0]| #b0001) (= |lock[1, 0]| #b0010))))
; lock[1, 0] is 0, or reverse[1] is (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1) or (area3 1 0 2)
(define-fun |lemma 73.1| ((|lock[1, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (= |lock[1, 0]| #b0000) (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110) (= |reverse[1]| #b1010111))))
; lock[1, 0] is 0 or 1, or reverse[1] is (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1)
(define-fun |lemma 74.1| ((|lock[1, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |lock[1, 0]| #b0000) (= |lock[1, 0]| #b0001)) (or (= |reverse[1]| #b0000101) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0110101) (= |reverse[1]| #b1001101))))
; lock[1, 0] is 0 or 1, or reverse[2] is (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1)
(define-fun |lemma 75.1| ((|lock[1, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |lock[1, 0]| #b0000) (= |lock[1, 0]| #b0001)) (or (= |reverse[2]| #b0000101) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0110101) (= |reverse[2]| #b1001101))))
; valid[2, 1, 5] is no
(define-fun |lemma 76.1| ((|valid[2, 1, 5]| (_ BitVec 1))) Bool (= |valid[2, 1, 5]| #b0))
; valid[2, 0, 5] is no, or phase is LOAD
(define-fun |lemma 77.1| ((|phase| (_ BitVec 2)) (|valid[2, 0, 5]| (_ BitVec 1))) Bool (or (= |valid[2, 0, 5]| #b0) (= |phase| #b01)))
; valid[0, 1, 1] is yes, or valid[0, 1, 2] is no
(define-fun |lemma 78.1| ((|valid[0, 1, 1]| (_ BitVec 1)) (|valid[0, 1, 2]| (_ BitVec 1))) Bool (or (= |valid[0, 1, 1]| #b1) (= |valid[0, 1, 2]| #b0)))
; reverse[1] is . or (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or entry[1, 0] is (area0 1 1 no) or (area1 1 1 no) or (area2 1 1 no) or (area3 1 1 no)
(define-fun |lemma 79.1| ((|entry[1, 0]| (_ BitVec 7)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000010) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0111110) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1010110) (= |reverse[1]| #b1010111)) (or (= |entry[1, 0]| #b0001001) (= |entry[1, 0]| #b0100001) (= |entry[1, 0]| #b0111001) (= |entry[1, 0]| #b1010001))))
; entry[0, 0] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no), or valid[0, 0, 2] is no
(define-fun |lemma 80.1| ((|entry[0, 0]| (_ BitVec 7)) (|valid[0, 0, 2]| (_ BitVec 1))) Bool (or (or (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001101)) (= |valid[0, 0, 2]| #b0)))
; host is (area0 0), or reverse[0] is . or (area1 0 2 1) or (area2 0 2 1) or (area3 0 2 1) (and 3 more, renamed)
(define-fun |lemma 81.1| ((|host| (_ BitVec 4)) (|reverse[0]| (_ BitVec 7))) Bool (or (= |host| #b0001) (or (= |reverse[0]| #b0000000) (= |reverse[0]| #b0100000) (= |reverse[0]| #b0111000) (= |reverse[0]| #b1010000))))
(define-fun |lemma 81.2| ((|host| (_ BitVec 4)) (|reverse[0]| (_ BitVec 7))) Bool (or (= |host| #b0011) (or (= |reverse[0]| #b0000000) (= |reverse[0]| #b0001000) (= |reverse[0]| #b0111000) (= |reverse[0]| #b1010000))))
(define-fun |lemma 81.3| ((|host| (_ BitVec 4)) (|reverse[0]| (_ BitVec 7))) Bool (or (= |host| #b0101) (or (= |reverse[0]| #b0000000) (= |reverse[0]| #b0001000) (= |reverse[0]| #b0100000) (= |reverse[0]| #b1010000))))
(define-fun |lemma 81.4| ((|host| (_ BitVec 4)) (|reverse[0]| (_ BitVec 7))) Bool (or (= |host| #b0111) (or (= |reverse[0]| #b0000000) (= |reverse[0]| #b0001000) (= |reverse[0]| #b0100000) (= |reverse[0]| #b0111000))))
; lock[0, 1] is 0 or 1 or 2, or lock[0, 0] is 1 or 2 or 3 or 4
(define-fun |lemma 82.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4))) Bool (or (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010)) (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100))))
; entry[0, 0] is . or (area0 0 1 no) or (area0 0 2 no) or (area1 0 1 no) or (area1 0 2 no) or (area2 0 1 no) or (area2 0 2 no) or (area3 0 1 no) or (area3 0 2 no), or entry[0, 1] is . or (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no)
(define-fun |lemma 83.1| ((|entry[0, 0]| (_ BitVec 7)) (|entry[0, 1]| (_ BitVec 7))) Bool (or (or (= |entry[0, 0]| #b0000000) (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001011) (= |entry[0, 0]| #b1001101)) (or (= |entry[0, 1]| #b0000000) (= |entry[0, 1]| #b0000101) (= |entry[0, 1]| #b0011101) (= |entry[0, 1]| #b0110101) (= |entry[0, 1]| #b1001101))))
; entry[0, 0] is . or (area0 0 1 no) or (area0 0 2 no) or (area1 0 1 no) or (area1 0 2 no) or (area2 0 1 no) or (area2 0 2 no) or (area3 0 1 no) or (area3 0 2 no), or valid[0, 1, 2] is yes, or valid[0, 1, 0] is no
(define-fun |lemma 84.1| ((|entry[0, 0]| (_ BitVec 7)) (|valid[0, 1, 0]| (_ BitVec 1)) (|valid[0, 1, 2]| (_ BitVec 1))) Bool (or (or (= |entry[0, 0]| #b0000000) (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001011) (= |entry[0, 0]| #b1001101)) (= |valid[0, 1, 2]| #b1) (= |valid[0, 1, 0]| #b0)))
; entry[0, 0] is . or (area0 0 1 no) or (area0 0 2 no) or (area1 0 1 no) or (area1 0 2 no) or (area2 0 1 no) or (area2 0 2 no) or (area3 0 1 no) or (area3 0 2 no), or lock[0, 0] is 1 or 2, or reverse[1] is . or (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2)
(define-fun |lemma 85.1| ((|entry[0, 0]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |entry[0, 0]| #b0000000) (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001011) (= |entry[0, 0]| #b1001101)) (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010)) (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010111))))
; entry[0, 0] is . or (area0 0 1 no) or (area0 0 2 no) or (area1 0 1 no) or (area1 0 2 no) or (area2 0 1 no) or (area2 0 2 no) or (area3 0 1 no) or (area3 0 2 no), or valid[0, 0, 0] is yes
(define-fun |lemma 86.1| ((|entry[0, 0]| (_ BitVec 7)) (|valid[0, 0, 0]| (_ BitVec 1))) Bool (or (or (= |entry[0, 0]| #b0000000) (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001011) (= |entry[0, 0]| #b1001101)) (= |valid[0, 0, 0]| #b1)))
; reverse[1] is (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1) or (area3 1 0 2), or reverse[2] is .
(define-fun |lemma 87.1| ((|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110) (= |reverse[1]| #b1010111)) (= |reverse[2]| #b0000000)))
; entry[0, 0] is . or (area0 0 1 no) or (area0 0 2 no) or (area1 0 1 no) or (area1 0 2 no) or (area2 0 1 no) or (area2 0 2 no) or (area3 0 1 no) or (area3 0 2 no), or reverse[2] is . or (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2), or lock[0, 0] is 1 or 2
(define-fun |lemma 88.1| ((|entry[0, 0]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |entry[0, 0]| #b0000000) (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001011) (= |entry[0, 0]| #b1001101)) (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010111)) (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010))))
; valid[0, 1, 1] is yes, or entry[0, 1] is .
(define-fun |lemma 89.1| ((|entry[0, 1]| (_ BitVec 7)) (|valid[0, 1, 1]| (_ BitVec 1))) Bool (or (= |valid[0, 1, 1]| #b1) (= |entry[0, 1]| #b0000000)))
; entry[0, 0] is (area0 0 1 no) or (area1 0 1 no) or (area2 0 1 no) or (area3 0 1 no), or lock[1, 0] is 0, or lock[0, 0] is 0 or 1 or 3 or 4
(define-fun |lemma 90.1| ((|entry[0, 0]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4)) (|lock[1, 0]| (_ BitVec 4))) Bool (or (or (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b1001011)) (= |lock[1, 0]| #b0000) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100))))
; entry[0, 0] is . or (area0 0 1 no) or (area0 0 2 no) or (area1 0 1 no) or (area1 0 2 no) or (area2 0 1 no) or (area2 0 2 no) or (area3 0 1 no) or (area3 0 2 no), or valid[0, 1, 2] is yes, or valid[0, 1, 1] is no
(define-fun |lemma 91.1| ((|entry[0, 0]| (_ BitVec 7)) (|valid[0, 1, 1]| (_ BitVec 1)) (|valid[0, 1, 2]| (_ BitVec 1))) Bool (or (or (= |entry[0, 0]| #b0000000) (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001011) (= |entry[0, 0]| #b1001101)) (= |valid[0, 1, 2]| #b1) (= |valid[0, 1, 1]| #b0)))
; entry[0, 0] is (area0 0 1 no) or (area1 0 1 no) or (area2 0 1 no) or (area3 0 1 no), or lock[0, 0] is 0 or 1 or 3 or 4, or reverse[2] is (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2)
(define-fun |lemma 92.1| ((|entry[0, 0]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b1001011)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100)) (or (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110) (= |reverse[2]| #b1010111))))
; reverse[2] is . or (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2), or valid[0, 1, 2] is no, or lock[0, 0] is 1 or 2
(define-fun |lemma 93.1| ((|lock[0, 0]| (_ BitVec 4)) (|valid[0, 1, 2]| (_ BitVec 1)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010111)) (= |valid[0, 1, 2]| #b0) (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010))))
; reverse[2] is . or (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or entry[1, 0] is (area0 1 1 no) or (area1 1 1 no) or (area2 1 1 no) or (area3 1 1 no)
(define-fun |lemma 94.1| ((|entry[1, 0]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110) (= |reverse[2]| #b1010111)) (or (= |entry[1, 0]| #b0001001) (= |entry[1, 0]| #b0100001) (= |entry[1, 0]| #b0111001) (= |entry[1, 0]| #b1010001))))
; reverse[1] is . or (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2), or valid[0, 1, 2] is no, or lock[0, 0] is 1 or 2
(define-fun |lemma 95.1| ((|lock[0, 0]| (_ BitVec 4)) (|valid[0, 1, 2]| (_ BitVec 1)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010111)) (= |valid[0, 1, 2]| #b0) (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010))))
; reverse[1] is . or (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2), or entry[0, 1] is (area0 0 1 no) or (area1 0 1 no) or (area2 0 1 no) or (area3 0 1 no), or lock[0, 0] is 1 or 2
(define-fun |lemma 96.1| ((|entry[0, 1]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010111)) (or (= |entry[0, 1]| #b0000011) (= |entry[0, 1]| #b0011011) (= |entry[0, 1]| #b0110011) (= |entry[0, 1]| #b1001011)) (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010))))
; reverse[1] is . or (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1), or lock[0, 0] is 1 or 2, or lock[0, 1] is 1 or 2 or 3 or 4
(define-fun |lemma 97.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0110101) (= |reverse[1]| #b1001101)) (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010)) (or (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; lock[0, 0] is 0 or 1 or 4, or lock[0, 1] is 0 or 2 or 3 or 4
(define-fun |lemma 98.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0100)) (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; lock[0, 0] is 0 or 1, or reverse[1] is . or (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1), or lock[0, 1] is 0 or 2 or 3 or 4
(define-fun |lemma 99.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001)) (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0110101) (= |reverse[1]| #b1001101)) (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; lock[0, 1] is 0 or 1 or 2, or valid[0, 1, 0] is yes
(define-fun |lemma 100.1| ((|lock[0, 1]| (_ BitVec 4)) (|valid[0, 1, 0]| (_ BitVec 1))) Bool (or (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010)) (= |valid[0, 1, 0]| #b1)))
; lock[0, 1] is 0 or 1 or 2, or valid[0, 1, 2] is no
(define-fun |lemma 101.1| ((|lock[0, 1]| (_ BitVec 4)) (|valid[0, 1, 2]| (_ BitVec 1))) Bool (or (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010)) (= |valid[0, 1, 2]| #b0)))
; lock[0, 0] is 0 or 1, or reverse[2] is (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or lock[0, 1] is 1 or 2 or 3 or 4
(define-fun |lemma 102.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001)) (or (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110) (= |reverse[2]| #b1010111)) (or (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; lock[0, 1] is 0 or 1 or 2, or entry[0, 0] is (area0 0 1 no) or (area1 0 1 no) or (area2 0 1 no) or (area3 0 1 no)
(define-fun |lemma 103.1| ((|entry[0, 0]| (_ BitVec 7)) (|lock[0, 1]| (_ BitVec 4))) Bool (or (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010)) (or (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b1001011))))
; lock[0, 1] is 2 or 3, or reverse[1] is (area0 0 0 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 1 0 1), or lock[0, 0] is 0 or 1 or 2 or 4
(define-fun |lemma 104.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011)) (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0111110) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1010110)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0100))))
; lock[0, 1] is 1 or 2 or 3, or lock[0, 0] is 0 or 1 or 2 or 3
(define-fun |lemma 105.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4))) Bool (or (or (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0011))))
; lock[0, 1] is 2 or 3, or lock[1, 0] is 0, or lock[0, 0] is 0 or 1 or 2 or 4
(define-fun |lemma 106.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|lock[1, 0]| (_ BitVec 4))) Bool (or (or (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011)) (= |lock[1, 0]| #b0000) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0100))))
; lock[0, 1] is 2 or 3, or reverse[2] is (area0 0 0 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 1 0 1), or lock[0, 0] is 0 or 1 or 2 or 4
(define-fun |lemma 107.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011)) (or (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0100))))
; lock[0, 0] is 0 or 1, or reverse[2] is . or (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1), or lock[0, 1] is 0 or 2 or 3 or 4
(define-fun |lemma 108.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001)) (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0110101) (= |reverse[2]| #b1001101)) (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; valid[3, 0, 6] is no
(define-fun |lemma 109.1| ((|valid[3, 0, 6]| (_ BitVec 1))) Bool (= |valid[3, 0, 6]| #b0))
; reverse[2] is . or (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1), or lock[0, 0] is 1 or 2, or lock[0, 1] is 1 or 2 or 3 or 4
(define-fun |lemma 110.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0110101) (= |reverse[2]| #b1001101)) (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010)) (or (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; reverse[2] is (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or lock[0, 0] is 0, or reverse[1] is (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or lock[0, 1] is 1 or 2 or 3 or 4
(define-fun |lemma 111.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110) (= |reverse[2]| #b1010111)) (= |lock[0, 0]| #b0000) (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0111110) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1010110) (= |reverse[1]| #b1010111)) (or (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; reverse[2] is (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or lock[0, 0] is 0 or 4, or lock[0, 1] is 0 or 2 or 3 or 4
(define-fun |lemma 112.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110) (= |reverse[2]| #b1010111)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0100)) (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; lock[0, 1] is 0 or 1 or 4, or lock[0, 0] is 0 or 2 or 3 or 4
(define-fun |lemma 113.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4))) Bool (or (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0100)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100))))
; reverse[2] is (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or lock[0, 1] is 0, or reverse[1] is (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or lock[0, 0] is 1 or 2 or 3 or 4
(define-fun |lemma 114.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110) (= |reverse[2]| #b1010111)) (= |lock[0, 1]| #b0000) (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0111110) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1010110) (= |reverse[1]| #b1010111)) (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100))))
; lock[0, 1] is 4, or reverse[2] is ., or lock[0, 0] is 0 or 1 or 3 or 4, or lock[1, 0] is 0 or 2
(define-fun |lemma 115.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|lock[1, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (= |lock[0, 1]| #b0100) (= |reverse[2]| #b0000000) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100)) (or (= |lock[1, 0]| #b0000) (= |lock[1, 0]| #b0010))))
; lock[0, 1] is 3, or reverse[2] is (area0 0 0 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 1 0 1), or reverse[1] is (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or lock[0, 0] is 0 or 1 or 3 or 4
(define-fun |lemma 116.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (= |lock[0, 1]| #b0011) (or (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110)) (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0111110) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1010110) (= |reverse[1]| #b1010111)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100))))
; lock[0, 1] is 0, or reverse[2] is ., or lock[0, 0] is 0 or 2 or 3 or 4, or lock[1, 0] is 0 or 2
(define-fun |lemma 117.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|lock[1, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (= |lock[0, 1]| #b0000) (= |reverse[2]| #b0000000) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100)) (or (= |lock[1, 0]| #b0000) (= |lock[1, 0]| #b0010))))
; lock[0, 0] is 4, or reverse[2] is ., or lock[1, 0] is 0 or 2, or lock[0, 1] is 0 or 1 or 3 or 4
(define-fun |lemma 118.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|lock[1, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (= |lock[0, 0]| #b0100) (= |reverse[2]| #b0000000) (or (= |lock[1, 0]| #b0000) (= |lock[1, 0]| #b0010)) (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; lock[0, 1] is 2, or reverse[2] is (area0 0 0 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 1 0 1), or reverse[1] is (area0 0 0 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 1 0 1), or lock[0, 0] is 0 or 1 or 2 or 4
(define-fun |lemma 119.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (= |lock[0, 1]| #b0010) (or (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110)) (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0111110) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1010110)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0100))))
; reverse[2] is . or (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or reverse[1] is (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or lock[1, 0] is 2
(define-fun |lemma 120.1| ((|lock[1, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110) (= |reverse[2]| #b1010111)) (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0111110) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1010110) (= |reverse[1]| #b1010111)) (= |lock[1, 0]| #b0010)))
; reverse[2] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or reverse[1] is (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2), or lock[0, 0] is 1
(define-fun |lemma 121.1| ((|lock[0, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010110)) (or (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010111)) (= |lock[0, 0]| #b0001)))
; reverse[2] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or reverse[1] is (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2), or lock[0, 1] is 1
(define-fun |lemma 122.1| ((|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010110)) (or (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010111)) (= |lock[0, 1]| #b0001)))
; reverse[2] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or valid[0, 0, 2] is yes, or valid[0, 1, 2] is yes
(define-fun |lemma 123.1| ((|valid[0, 0, 2]| (_ BitVec 1)) (|valid[0, 1, 2]| (_ BitVec 1)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010110)) (= |valid[0, 0, 2]| #b1) (= |valid[0, 1, 2]| #b1)))
; entry[0, 0] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no), or reverse[2] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or reverse[1] is (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or lock[0, 1] is 2
(define-fun |lemma 124.1| ((|entry[0, 0]| (_ BitVec 7)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001101)) (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010110)) (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110)) (= |lock[0, 1]| #b0010)))
; reverse[2] is ., or lock[0, 1] is 1, or lock[0, 0] is 0 or 2 or 3 or 4, or lock[1, 0] is 1 or 2
(define-fun |lemma 125.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|lock[1, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (= |reverse[2]| #b0000000) (= |lock[0, 1]| #b0001) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100)) (or (= |lock[1, 0]| #b0001) (= |lock[1, 0]| #b0010))))
; reverse[2] is (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1), or lock[1, 0] is 0, or reverse[1] is (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1)
(define-fun |lemma 126.1| ((|lock[1, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000101) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0110101) (= |reverse[2]| #b1001101)) (= |lock[1, 0]| #b0000) (or (= |reverse[1]| #b0000101) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0110101) (= |reverse[1]| #b1001101))))
; valid[0, 1, 2] is yes, or entry[0, 1] is . or (area0 0 1 no) or (area1 0 1 no) or (area2 0 1 no) or (area3 0 1 no)
(define-fun |lemma 127.1| ((|entry[0, 1]| (_ BitVec 7)) (|valid[0, 1, 2]| (_ BitVec 1))) Bool (or (= |valid[0, 1, 2]| #b1) (or (= |entry[0, 1]| #b0000000) (= |entry[0, 1]| #b0000011) (= |entry[0, 1]| #b0011011) (= |entry[0, 1]| #b0110011) (= |entry[0, 1]| #b1001011))))
; reverse[2] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or entry[0, 1] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no), or reverse[1] is (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or lock[0, 0] is 2
(define-fun |lemma 128.1| ((|entry[0, 1]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010110)) (or (= |entry[0, 1]| #b0000101) (= |entry[0, 1]| #b0011101) (= |entry[0, 1]| #b0110101) (= |entry[0, 1]| #b1001101)) (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110)) (= |lock[0, 0]| #b0010)))
; valid[1, 0, 4] is no
(define-fun |lemma 129.1| ((|valid[1, 0, 4]| (_ BitVec 1))) Bool (= |valid[1, 0, 4]| #b0))
; reverse[1] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or valid[0, 1, 2] is yes, or valid[0, 0, 2] is yes
(define-fun |lemma 130.1| ((|valid[0, 0, 2]| (_ BitVec 1)) (|valid[0, 1, 2]| (_ BitVec 1)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110)) (= |valid[0, 1, 2]| #b1) (= |valid[0, 0, 2]| #b1)))
; reverse[2] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or entry[0, 1] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no), or lock[0, 0] is 1 or 2
(define-fun |lemma 131.1| ((|entry[0, 1]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010110)) (or (= |entry[0, 1]| #b0000101) (= |entry[0, 1]| #b0011101) (= |entry[0, 1]| #b0110101) (= |entry[0, 1]| #b1001101)) (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010))))
; lock[0, 0] is 3, or reverse[1] is (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1) or (area3 1 0 2), or lock[0, 1] is 0 or 1 or 3 or 4
(define-fun |lemma 132.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (= |lock[0, 0]| #b0011) (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110) (= |reverse[1]| #b1010111)) (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; lock[0, 0] is 0 or 1 or 2, or valid[0, 0, 2] is no, or valid[0, 1, 2] is yes
(define-fun |lemma 133.1| ((|lock[0, 0]| (_ BitVec 4)) (|valid[0, 0, 2]| (_ BitVec 1)) (|valid[0, 1, 2]| (_ BitVec 1))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010)) (= |valid[0, 0, 2]| #b0) (= |valid[0, 1, 2]| #b1)))
; reverse[1] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or entry[0, 0] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no), or entry[0, 1] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no)
(define-fun |lemma 134.1| ((|entry[0, 0]| (_ BitVec 7)) (|entry[0, 1]| (_ BitVec 7)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110)) (or (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001101)) (or (= |entry[0, 1]| #b0000101) (= |entry[0, 1]| #b0011101) (= |entry[0, 1]| #b0110101) (= |entry[0, 1]| #b1001101))))
; reverse[2] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or entry[0, 0] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no), or entry[0, 1] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no)
(define-fun |lemma 135.1| ((|entry[0, 0]| (_ BitVec 7)) (|entry[0, 1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010110)) (or (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001101)) (or (= |entry[0, 1]| #b0000101) (= |entry[0, 1]| #b0011101) (= |entry[0, 1]| #b0110101) (= |entry[0, 1]| #b1001101))))
; lock[0, 0] is 0 or 1 or 2, or valid[0, 0, 2] is no, or entry[0, 1] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no)
(define-fun |lemma 136.1| ((|entry[0, 1]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4)) (|valid[0, 0, 2]| (_ BitVec 1))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010)) (= |valid[0, 0, 2]| #b0) (or (= |entry[0, 1]| #b0000101) (= |entry[0, 1]| #b0011101) (= |entry[0, 1]| #b0110101) (= |entry[0, 1]| #b1001101))))
; lock[0, 1] is 0 or 1 or 2, or valid[0, 0, 0] is no
(define-fun |lemma 137.1| ((|lock[0, 1]| (_ BitVec 4)) (|valid[0, 0, 0]| (_ BitVec 1))) Bool (or (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010)) (= |valid[0, 0, 0]| #b0)))
; lock[0, 1] is 0 or 1, or lock[0, 0] is 0 or 2 or 3 or 4, or reverse[1] is . or (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1)
(define-fun |lemma 138.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100)) (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0110101) (= |reverse[1]| #b1001101))))
; lock[0, 1] is 1 or 2, or reverse[2] is (area0 0 0 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 1 0 1), or lock[0, 0] is 0 or 1 or 2 or 3
(define-fun |lemma 139.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010)) (or (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0011))))
; lock[0, 1] is 0 or 1, or reverse[2] is (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or lock[0, 0] is 1 or 2 or 3 or 4
(define-fun |lemma 140.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001)) (or (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110) (= |reverse[2]| #b1010111)) (or (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100))))
; phase is RUNNING, or valid[0, 1, 0] is no
(define-fun |lemma 141.1| ((|phase| (_ BitVec 2)) (|valid[0, 1, 0]| (_ BitVec 1))) Bool (or (= |phase| #b10) (= |valid[0, 1, 0]| #b0)))
; entry[0, 0] is (area0 0 1 no) or (area1 0 1 no) or (area2 0 1 no) or (area3 0 1 no), or reverse[2] is . or (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2), or lock[0, 1] is 0 or 2, or reverse[1] is (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2)
(define-fun |lemma 142.1| ((|entry[0, 0]| (_ BitVec 7)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b1001011)) (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010111)) (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0010)) (or (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010111))))
; lock[0, 0] is 0 or 3 or 4, or lock[0, 1] is 0 or 1 or 3 or 4
(define-fun |lemma 143.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100)) (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; lock[0, 0] is 0 or 1, or valid[0, 0, 2] is no, or reverse[1] is . or (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2)
(define-fun |lemma 144.1| ((|lock[0, 0]| (_ BitVec 4)) (|valid[0, 0, 2]| (_ BitVec 1)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001)) (= |valid[0, 0, 2]| #b0) (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010111))))
; lock[0, 0] is 0 or 1 or 2 or 4, or reverse[1] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1)
(define-fun |lemma 145.1| ((|lock[0, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0100)) (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110))))
; entry[0, 0] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no), or reverse[1] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or lock[0, 0] is 0 or 1
(define-fun |lemma 146.1| ((|entry[0, 0]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001101)) (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001))))
; entry[0, 0] is . or (area0 0 1 no) or (area0 0 1 yes) or (area1 0 1 no) or (area1 0 1 yes) or (area2 0 1 no) or (area2 0 1 yes) or (area3 0 1 no) or (area3 0 1 yes), or valid[0, 0, 2] is yes
(define-fun |lemma 147.1| ((|entry[0, 0]| (_ BitVec 7)) (|valid[0, 0, 2]| (_ BitVec 1))) Bool (or (or (= |entry[0, 0]| #b0000000) (= |entry[0, 0]| #b0000011) (= |entry[0, 0]| #b0000100) (= |entry[0, 0]| #b0011011) (= |entry[0, 0]| #b0011100) (= |entry[0, 0]| #b0110011) (= |entry[0, 0]| #b0110100) (= |entry[0, 0]| #b1001011) (= |entry[0, 0]| #b1001100)) (= |valid[0, 0, 2]| #b1)))
; lock[0, 0] is 0 or 1, or valid[0, 0, 2] is no, or reverse[2] is . or (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2)
(define-fun |lemma 148.1| ((|lock[0, 0]| (_ BitVec 4)) (|valid[0, 0, 2]| (_ BitVec 1)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001)) (= |valid[0, 0, 2]| #b0) (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010111))))
; lock[0, 0] is 0 or 1 or 2, or valid[0, 0, 2] is yes, or valid[0, 1, 2] is no
(define-fun |lemma 149.1| ((|lock[0, 0]| (_ BitVec 4)) (|valid[0, 0, 2]| (_ BitVec 1)) (|valid[0, 1, 2]| (_ BitVec 1))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010)) (= |valid[0, 0, 2]| #b1) (= |valid[0, 1, 2]| #b0)))
; entry[0, 1] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no), or valid[0, 1, 2] is no
(define-fun |lemma 150.1| ((|entry[0, 1]| (_ BitVec 7)) (|valid[0, 1, 2]| (_ BitVec 1))) Bool (or (or (= |entry[0, 1]| #b0000101) (= |entry[0, 1]| #b0011101) (= |entry[0, 1]| #b0110101) (= |entry[0, 1]| #b1001101)) (= |valid[0, 1, 2]| #b0)))
; reverse[2] is (area0 1 0 2) or (area1 1 0 2) or (area2 1 0 2) or (area3 1 0 2), or lock[0, 1] is 0, or reverse[1] is . or (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2), or valid[0, 1, 2] is no
(define-fun |lemma 151.1| ((|lock[0, 1]| (_ BitVec 4)) (|valid[0, 1, 2]| (_ BitVec 1)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0001111) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1010111)) (= |lock[0, 1]| #b0000) (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010111)) (= |valid[0, 1, 2]| #b0)))
; reverse[1] is . or (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2), or valid[0, 0, 2] is no, or valid[0, 1, 2] is no
(define-fun |lemma 152.1| ((|valid[0, 0, 2]| (_ BitVec 1)) (|valid[0, 1, 2]| (_ BitVec 1)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010111)) (= |valid[0, 0, 2]| #b0) (= |valid[0, 1, 2]| #b0)))
; reverse[2] is . or (area0 0 1 1) or (area0 1 0 2) or (area1 0 1 1) or (area1 1 0 2) or (area2 0 1 1) or (area2 1 0 2) or (area3 0 1 1) or (area3 1 0 2), or valid[0, 0, 2] is no, or valid[0, 1, 2] is no
(define-fun |lemma 153.1| ((|valid[0, 0, 2]| (_ BitVec 1)) (|valid[0, 1, 2]| (_ BitVec 1)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010111)) (= |valid[0, 0, 2]| #b0) (= |valid[0, 1, 2]| #b0)))
; reverse[2] is ., or lock[0, 0] is 1, or lock[0, 1] is 0 or 2 or 3 or 4, or lock[1, 0] is 1 or 2
(define-fun |lemma 154.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|lock[1, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (= |reverse[2]| #b0000000) (= |lock[0, 0]| #b0001) (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0010) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100)) (or (= |lock[1, 0]| #b0001) (= |lock[1, 0]| #b0010))))
; reverse[2] is (area0 1 0 2) or (area1 1 0 2) or (area2 1 0 2) or (area3 1 0 2), or reverse[1] is (area0 1 0 2) or (area1 1 0 2) or (area2 1 0 2) or (area3 1 0 2), or valid[0, 0, 2] is no, or lock[0, 0] is 0 or 3 or 4
(define-fun |lemma 155.1| ((|lock[0, 0]| (_ BitVec 4)) (|valid[0, 0, 2]| (_ BitVec 1)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0001111) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1010111)) (or (= |reverse[1]| #b0001111) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1010111)) (= |valid[0, 0, 2]| #b0) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100))))
; entry[0, 0] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no), or reverse[2] is (area0 0 0 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 1 0 1), or reverse[1] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or lock[0, 0] is 0
(define-fun |lemma 156.1| ((|entry[0, 0]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001101)) (or (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110)) (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000010) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0110101) (= |reverse[1]| #b0111110) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1001101) (= |reverse[1]| #b1010110)) (= |lock[0, 0]| #b0000)))
; reverse[2] is . or (area0 0 0 1) or (area0 0 1 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 0 1 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 0 1 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 0 1 1) or (area3 1 0 1), or lock[1, 0] is 0, or entry[0, 0] is (area0 0 2 no) or (area1 0 2 no) or (area2 0 2 no) or (area3 0 2 no), or lock[0, 0] is 0
(define-fun |lemma 157.1| ((|entry[0, 0]| (_ BitVec 7)) (|lock[0, 0]| (_ BitVec 4)) (|lock[1, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0110101) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1001101) (= |reverse[2]| #b1010110)) (= |lock[1, 0]| #b0000) (or (= |entry[0, 0]| #b0000101) (= |entry[0, 0]| #b0011101) (= |entry[0, 0]| #b0110101) (= |entry[0, 0]| #b1001101)) (= |lock[0, 0]| #b0000)))
; lock[0, 1] is 0 or 4, or lock[0, 0] is 0 or 1 or 3 or 4, or reverse[1] is . or (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1)
(define-fun |lemma 158.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0100)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100)) (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0110101) (= |reverse[1]| #b1001101))))
; lock[0, 0] is 0 or 4, or reverse[1] is . or (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1), or lock[0, 1] is 0 or 1 or 3 or 4
(define-fun |lemma 159.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0100)) (or (= |reverse[1]| #b0000000) (= |reverse[1]| #b0000101) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0110101) (= |reverse[1]| #b1001101)) (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; lock[0, 0] is 3, or reverse[1] is (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or reverse[2] is (area0 0 0 1) or (area0 1 0 1) or (area0 1 0 2) or (area1 0 0 1) or (area1 1 0 1) or (area1 1 0 2) or (area2 0 0 1) or (area2 1 0 1) or (area2 1 0 2) or (area3 0 0 1) or (area3 1 0 1) or (area3 1 0 2), or lock[0, 1] is 0 or 1 or 3 or 4
(define-fun |lemma 160.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (= |lock[0, 0]| #b0011) (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0001111) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0100111) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0111110) (= |reverse[1]| #b0111111) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1010110) (= |reverse[1]| #b1010111)) (or (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0001111) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0100111) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b0111111) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110) (= |reverse[2]| #b1010111)) (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
; lock[0, 1] is 1 or 2, or reverse[1] is (area0 0 0 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 1 0 1), or lock[0, 0] is 0 or 1 or 2 or 3
(define-fun |lemma 161.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7))) Bool (or (or (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0010)) (or (= |reverse[1]| #b0000010) (= |reverse[1]| #b0001110) (= |reverse[1]| #b0011010) (= |reverse[1]| #b0100110) (= |reverse[1]| #b0110010) (= |reverse[1]| #b0111110) (= |reverse[1]| #b1001010) (= |reverse[1]| #b1010110)) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0011))))
; lock[0, 1] is 0, or reverse[2] is ., or lock[0, 0] is 0 or 1 or 3 or 4, or lock[1, 0] is 1 or 2
(define-fun |lemma 162.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|lock[1, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (= |lock[0, 1]| #b0000) (= |reverse[2]| #b0000000) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0011) (= |lock[0, 0]| #b0100)) (or (= |lock[1, 0]| #b0001) (= |lock[1, 0]| #b0010))))
; lock[0, 0] is 0 or 1 or 2, or reverse[2] is . or (area0 0 0 1) or (area0 1 0 1) or (area1 0 0 1) or (area1 1 0 1) or (area2 0 0 1) or (area2 1 0 1) or (area3 0 0 1) or (area3 1 0 1), or lock[1, 0] is 1 or 2
(define-fun |lemma 163.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[1, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010)) (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000010) (= |reverse[2]| #b0001110) (= |reverse[2]| #b0011010) (= |reverse[2]| #b0100110) (= |reverse[2]| #b0110010) (= |reverse[2]| #b0111110) (= |reverse[2]| #b1001010) (= |reverse[2]| #b1010110)) (or (= |lock[1, 0]| #b0001) (= |lock[1, 0]| #b0010))))
; lock[0, 1] is 4, or reverse[2] is ., or lock[0, 0] is 0 or 1 or 2 or 4, or lock[1, 0] is 1 or 2
(define-fun |lemma 164.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|lock[1, 0]| (_ BitVec 4)) (|reverse[2]| (_ BitVec 7))) Bool (or (= |lock[0, 1]| #b0100) (= |reverse[2]| #b0000000) (or (= |lock[0, 0]| #b0000) (= |lock[0, 0]| #b0001) (= |lock[0, 0]| #b0010) (= |lock[0, 0]| #b0100)) (or (= |lock[1, 0]| #b0001) (= |lock[1, 0]| #b0010))))
; lock[0, 0] is 0, or reverse[2] is . or (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1), or reverse[1] is (area0 0 1 1) or (area1 0 1 1) or (area2 0 1 1) or (area3 0 1 1), or lock[0, 1] is 0 or 1 or 3 or 4
(define-fun |lemma 165.1| ((|lock[0, 0]| (_ BitVec 4)) (|lock[0, 1]| (_ BitVec 4)) (|reverse[1]| (_ BitVec 7)) (|reverse[2]| (_ BitVec 7))) Bool (or (= |lock[0, 0]| #b0000) (or (= |reverse[2]| #b0000000) (= |reverse[2]| #b0000101) (= |reverse[2]| #b0011101) (= |reverse[2]| #b0110101) (= |reverse[2]| #b1001101)) (or (= |reverse[1]| #b0000101) (= |reverse[1]| #b0011101) (= |reverse[1]| #b0110101) (= |reverse[1]| #b1001101)) (or (= |lock[0, 1]| #b0000) (= |lock[0, 1]| #b0001) (= |lock[0, 1]| #b0011) (= |lock[0, 1]| #b0100))))
(set-info :end "165 families, 171 lemmas")
