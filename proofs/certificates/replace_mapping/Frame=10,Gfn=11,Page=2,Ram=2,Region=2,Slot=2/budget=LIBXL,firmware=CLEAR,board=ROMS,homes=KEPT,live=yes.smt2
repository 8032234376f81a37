; A certificate of relocheck: `relocheck certify --verify` re-checks it, Z3 and bitwuzla read it.
(set-info :kind "inductive invariant at a scope")
(set-info :design "replace_mapping")
(set-info :scope "Frame=10,Gfn=11,Page=2,Ram=2,Region=2,Slot=2")
(set-info :start "budget=LIBXL firmware=CLEAR board=ROMS homes=KEPT live=yes")
(set-info :engine "distil")
(set-info :system "c3c5966209e1f71e866614b04fc5bca77e0cf10a518b042f249e714c0653e1d7")
(set-info :depth "1")
(set-info :invariant "within_budget 6aa603c327cf38af3edaf7282d45ed4beecbefc7b7043e1c69f5405eb02d4b81")
(set-info :invariant "failure_is_atomic d619b2e63d6ba43680e02cf6a1dcb6f3da9f8ac6418ff7f38e58b4c5a3652a2c")
(set-info :invariant "closed_world 1cb071372bf9fa617def4aec0bd40f32e7a1ca66bfa151fe2cdcc8dba80dca75")
(set-info :invariant "fixpoint d154df411c3b5ace36fa493dd5249101500217cccdbf34d1c66af12552202468")
(set-info :step "restore_destroys_nothing 1358c9cc5aad74d1ed1067f545b81e93d1325cfdea4b717dcce94c35d724f4a7")
(set-info :step "type_moves_along 4420539fb68b3635f0d268735453014abe2f78736838a37805759843c5c087b6")
(set-logic QF_BV)
(declare-const |max_pages| (_ BitVec 7))
(declare-const |freed_count| (_ BitVec 1))
(declare-const |populate_refused| (_ BitVec 1))
(declare-const |moves_fail| (_ BitVec 1))
(declare-const |host_full| (_ BitVec 1))
(declare-const |p2m[0]| (_ BitVec 4))
(declare-const |p2m[1]| (_ BitVec 4))
(declare-const |p2m[2]| (_ BitVec 4))
(declare-const |p2m[3]| (_ BitVec 4))
(declare-const |p2m[4]| (_ BitVec 4))
(declare-const |p2m[5]| (_ BitVec 4))
(declare-const |p2m[6]| (_ BitVec 4))
(declare-const |p2m[7]| (_ BitVec 4))
(declare-const |p2m[8]| (_ BitVec 4))
(declare-const |p2m[9]| (_ BitVec 4))
(declare-const |p2m[10]| (_ BitVec 4))
(declare-const |use[frame0]| (_ BitVec 2))
(declare-const |use[frame1]| (_ BitVec 2))
(declare-const |use[frame2]| (_ BitVec 2))
(declare-const |use[frame3]| (_ BitVec 2))
(declare-const |use[frame4]| (_ BitVec 2))
(declare-const |use[frame5]| (_ BitVec 2))
(declare-const |use[frame6]| (_ BitVec 2))
(declare-const |use[frame7]| (_ BitVec 2))
(declare-const |use[frame8]| (_ BitVec 2))
(declare-const |use[frame9]| (_ BitVec 2))
(declare-const |content[frame0]| (_ BitVec 2))
(declare-const |content[frame1]| (_ BitVec 2))
(declare-const |content[frame2]| (_ BitVec 2))
(declare-const |content[frame3]| (_ BitVec 2))
(declare-const |content[frame4]| (_ BitVec 2))
(declare-const |content[frame5]| (_ BitVec 2))
(declare-const |content[frame6]| (_ BitVec 2))
(declare-const |content[frame7]| (_ BitVec 2))
(declare-const |content[frame8]| (_ BitVec 2))
(declare-const |content[frame9]| (_ BitVec 2))
(declare-const |read_only[0]| (_ BitVec 1))
(declare-const |read_only[1]| (_ BitVec 1))
(declare-const |read_only[2]| (_ BitVec 1))
(declare-const |read_only[3]| (_ BitVec 1))
(declare-const |read_only[4]| (_ BitVec 1))
(declare-const |read_only[5]| (_ BitVec 1))
(declare-const |read_only[6]| (_ BitVec 1))
(declare-const |read_only[7]| (_ BitVec 1))
(declare-const |read_only[8]| (_ BitVec 1))
(declare-const |read_only[9]| (_ BitVec 1))
(declare-const |read_only[10]| (_ BitVec 1))
(declare-const |host[vga_vram, 0]| (_ BitVec 4))
(declare-const |host[vga_vram, 1]| (_ BitVec 4))
(declare-const |host[region1, 0]| (_ BitVec 4))
(declare-const |host[region1, 1]| (_ BitVec 4))
(declare-const |log_dirty| (_ BitVec 1))
(declare-const |dirty[0]| (_ BitVec 1))
(declare-const |dirty[1]| (_ BitVec 1))
(declare-const |dirty[2]| (_ BitVec 1))
(declare-const |dirty[3]| (_ BitVec 1))
(declare-const |dirty[4]| (_ BitVec 1))
(declare-const |dirty[5]| (_ BitVec 1))
(declare-const |dirty[6]| (_ BitVec 1))
(declare-const |dirty[7]| (_ BitVec 1))
(declare-const |dirty[8]| (_ BitVec 1))
(declare-const |dirty[9]| (_ BitVec 1))
(declare-const |dirty[10]| (_ BitVec 1))
(declare-const |origin[frame0]| (_ BitVec 3))
(declare-const |origin[frame1]| (_ BitVec 3))
(declare-const |origin[frame2]| (_ BitVec 3))
(declare-const |origin[frame3]| (_ BitVec 3))
(declare-const |origin[frame4]| (_ BitVec 3))
(declare-const |origin[frame5]| (_ BitVec 3))
(declare-const |origin[frame6]| (_ BitVec 3))
(declare-const |origin[frame7]| (_ BitVec 3))
(declare-const |origin[frame8]| (_ BitVec 3))
(declare-const |origin[frame9]| (_ BitVec 3))
(declare-const |changed[0]| (_ BitVec 1))
(declare-const |changed[1]| (_ BitVec 1))
(declare-const |changed[2]| (_ BitVec 1))
(declare-const |changed[3]| (_ BitVec 1))
(declare-const |changed[4]| (_ BitVec 1))
(declare-const |changed[5]| (_ BitVec 1))
(declare-const |changed[6]| (_ BitVec 1))
(declare-const |changed[7]| (_ BitVec 1))
(declare-const |changed[8]| (_ BitVec 1))
(declare-const |changed[9]| (_ BitVec 1))
(declare-const |changed[10]| (_ BitVec 1))
(declare-const |sent[0]| (_ BitVec 1))
(declare-const |sent[1]| (_ BitVec 1))
(declare-const |sent[2]| (_ BitVec 1))
(declare-const |sent[3]| (_ BitVec 1))
(declare-const |sent[4]| (_ BitVec 1))
(declare-const |sent[5]| (_ BitVec 1))
(declare-const |sent[6]| (_ BitVec 1))
(declare-const |sent[7]| (_ BitVec 1))
(declare-const |sent[8]| (_ BitVec 1))
(declare-const |sent[9]| (_ BitVec 1))
(declare-const |sent[10]| (_ BitVec 1))
(declare-const |image[0]| (_ BitVec 2))
(declare-const |image[1]| (_ BitVec 2))
(declare-const |image[2]| (_ BitVec 2))
(declare-const |image[3]| (_ BitVec 2))
(declare-const |image[4]| (_ BitVec 2))
(declare-const |image[5]| (_ BitVec 2))
(declare-const |image[6]| (_ BitVec 2))
(declare-const |image[7]| (_ BitVec 2))
(declare-const |image[8]| (_ BitVec 2))
(declare-const |image[9]| (_ BitVec 2))
(declare-const |image[10]| (_ BitVec 2))
(declare-const |image_of[0]| (_ BitVec 3))
(declare-const |image_of[1]| (_ BitVec 3))
(declare-const |image_of[2]| (_ BitVec 3))
(declare-const |image_of[3]| (_ BitVec 3))
(declare-const |image_of[4]| (_ BitVec 3))
(declare-const |image_of[5]| (_ BitVec 3))
(declare-const |image_of[6]| (_ BitVec 3))
(declare-const |image_of[7]| (_ BitVec 3))
(declare-const |image_of[8]| (_ BitVec 3))
(declare-const |image_of[9]| (_ BitVec 3))
(declare-const |image_of[10]| (_ BitVec 3))
(declare-const |budget| (_ BitVec 1))
(declare-const |firmware| (_ BitVec 2))
(declare-const |board| (_ BitVec 2))
(declare-const |homes| (_ BitVec 1))
(declare-const |live| (_ BitVec 1))
(declare-const |qemu_crashes| (_ BitVec 1))
(declare-const |others_take_pages| (_ BitVec 1))
(declare-const |low_ram_moves| (_ BitVec 1))
(declare-const |limit| (_ BitVec 7))
(declare-const |size[vga_vram]| (_ BitVec 5))
(declare-const |size[region1]| (_ BitVec 5))
(declare-const |vram[vga_vram]| (_ BitVec 1))
(declare-const |vram[region1]| (_ BitVec 1))
(declare-const |cards[vga_vram]| (_ BitVec 1))
(declare-const |cards[region1]| (_ BitVec 1))
(declare-const |bars[vga_vram]| (_ BitVec 1))
(declare-const |bars[region1]| (_ BitVec 1))
(declare-const |new_home[vga_vram]| (_ BitVec 4))
(declare-const |new_home[region1]| (_ BitVec 4))
(declare-const |ram[0]| (_ BitVec 4))
(declare-const |ram[1]| (_ BitVec 4))
(declare-const |low| (_ BitVec 4))
(declare-const |slot[0]| (_ BitVec 4))
(declare-const |slot[1]| (_ BitVec 4))
(declare-const |above| (_ BitVec 4))
(declare-const |home[vga_vram]| (_ BitVec 4))
(declare-const |home[region1]| (_ BitVec 4))
(declare-const |phase| (_ BitVec 4))
(declare-const |incoming| (_ BitVec 1))
(declare-const |present[vga_vram]| (_ BitVec 1))
(declare-const |present[region1]| (_ BitVec 1))
(declare-const |ready[vga_vram]| (_ BitVec 1))
(declare-const |ready[region1]| (_ BitVec 1))
(declare-const |bar[vga_vram]| (_ BitVec 4))
(declare-const |bar[region1]| (_ BitVec 4))
(declare-const |view[0]| (_ BitVec 2))
(declare-const |view[1]| (_ BitVec 2))
(declare-const |view[2]| (_ BitVec 2))
(declare-const |view[3]| (_ BitVec 2))
(declare-const |view[4]| (_ BitVec 2))
(declare-const |view[5]| (_ BitVec 2))
(declare-const |view[6]| (_ BitVec 2))
(declare-const |view[7]| (_ BitVec 2))
(declare-const |view[8]| (_ BitVec 2))
(declare-const |view[9]| (_ BitVec 2))
(declare-const |view[10]| (_ BitVec 2))
(declare-const |stream_bar[vga_vram]| (_ BitVec 4))
(declare-const |stream_bar[region1]| (_ BitVec 4))
(declare-const |kept[vga_vram, 0]| (_ BitVec 2))
(declare-const |kept[vga_vram, 1]| (_ BitVec 2))
(declare-const |kept[region1, 0]| (_ BitVec 2))
(declare-const |kept[region1, 1]| (_ BitVec 2))
(declare-const |kept_place[0]| (_ BitVec 3))
(declare-const |kept_place[1]| (_ BitVec 3))
(declare-const |kept_place[2]| (_ BitVec 3))
(declare-const |kept_place[3]| (_ BitVec 3))
(declare-const |kept_place[4]| (_ BitVec 3))
(declare-const |kept_place[5]| (_ BitVec 3))
(declare-const |kept_place[6]| (_ BitVec 3))
(declare-const |kept_place[7]| (_ BitVec 3))
(declare-const |kept_place[8]| (_ BitVec 3))
(declare-const |kept_place[9]| (_ BitVec 3))
(declare-const |kept_place[10]| (_ BitVec 3))
(declare-const |kept_bar[vga_vram]| (_ BitVec 4))
(declare-const |kept_bar[region1]| (_ BitVec 4))
(declare-const |kept_pages| (_ BitVec 7))
(declare-const |kept_well| (_ BitVec 1))
(declare-const |vram_last| (_ BitVec 1))
(declare-const |asked_again[vga_vram]| (_ BitVec 1))
(declare-const |asked_again[region1]| (_ BitVec 1))
(declare-const |half_moved| (_ BitVec 1))
(declare-const |untold[0]| (_ BitVec 1))
(declare-const |untold[1]| (_ BitVec 1))
(declare-const |untold[2]| (_ BitVec 1))
(declare-const |untold[3]| (_ BitVec 1))
(declare-const |untold[4]| (_ BitVec 1))
(declare-const |untold[5]| (_ BitVec 1))
(declare-const |untold[6]| (_ BitVec 1))
(declare-const |untold[7]| (_ BitVec 1))
(declare-const |untold[8]| (_ BitVec 1))
(declare-const |untold[9]| (_ BitVec 1))
(declare-const |untold[10]| (_ BitVec 1))
(declare-const |logs| (_ BitVec 1))
(declare-const |physmap[0]| (_ BitVec 8))
(declare-const |physmap[1]| (_ BitVec 8))
(declare-const |physmap[2]| (_ BitVec 8))
(declare-const |physmap[3]| (_ BitVec 8))
(declare-const |physmap[4]| (_ BitVec 8))
(declare-const |physmap[5]| (_ BitVec 8))
(declare-const |physmap[6]| (_ BitVec 8))
(declare-const |physmap[7]| (_ BitVec 8))
(declare-const |physmap[8]| (_ BitVec 8))
(declare-const |physmap[9]| (_ BitVec 8))
(declare-const |physmap[10]| (_ BitVec 8))
(declare-const |last_move| (_ BitVec 12))
(declare-const |framebuffer| (_ BitVec 2))
(declare-const |dummy[vga_vram]| (_ BitVec 1))
(declare-const |dummy[region1]| (_ BitVec 1))
(declare-const |entered[vga_vram]| (_ BitVec 1))
(declare-const |entered[region1]| (_ BitVec 1))
; freed_count is yes
(define-fun |lemma 1.1| ((|freed_count| (_ BitVec 1))) Bool (= |freed_count| #b1))
; populate_refused is no
(define-fun |lemma 2.1| ((|populate_refused| (_ BitVec 1))) Bool (= |populate_refused| #b0))
; moves_fail is no
(define-fun |lemma 3.1| ((|moves_fail| (_ BitVec 1))) Bool (= |moves_fail| #b0))
; budget is LIBXL
(define-fun |lemma 4.1| ((|budget| (_ BitVec 1))) Bool (= |budget| #b0))
; firmware is CLEAR
(define-fun |lemma 5.1| ((|firmware| (_ BitVec 2))) Bool (= |firmware| #b00))
; board is ROMS
(define-fun |lemma 6.1| ((|board| (_ BitVec 2))) Bool (= |board| #b00))
; homes is KEPT
(define-fun |lemma 7.1| ((|homes| (_ BitVec 1))) Bool (= |homes| #b0))
; live is yes
(define-fun |lemma 8.1| ((|live| (_ BitVec 1))) Bool (= |live| #b1))
; qemu_crashes is no
(define-fun |lemma 9.1| ((|qemu_crashes| (_ BitVec 1))) Bool (= |qemu_crashes| #b0))
; others_take_pages is no
(define-fun |lemma 10.1| ((|others_take_pages| (_ BitVec 1))) Bool (= |others_take_pages| #b0))
; low_ram_moves is no
(define-fun |lemma 11.1| ((|low_ram_moves| (_ BitVec 1))) Bool (= |low_ram_moves| #b0))
; limit is 6
(define-fun |lemma 12.1| ((|limit| (_ BitVec 7))) Bool (= |limit| #b0000110))
; size[vga_vram] is 2
(define-fun |lemma 13.1| ((|size[vga_vram]| (_ BitVec 5))) Bool (= |size[vga_vram]| #b00010))
; size[region1] is 1
(define-fun |lemma 14.1| ((|size[region1]| (_ BitVec 5))) Bool (= |size[region1]| #b00001))
; vram[vga_vram] is yes
(define-fun |lemma 15.1| ((|vram[vga_vram]| (_ BitVec 1))) Bool (= |vram[vga_vram]| #b1))
; vram[region1] is no
(define-fun |lemma 16.1| ((|vram[region1]| (_ BitVec 1))) Bool (= |vram[region1]| #b0))
; cards[vga_vram] is no
(define-fun |lemma 17.1| ((|cards[vga_vram]| (_ BitVec 1))) Bool (= |cards[vga_vram]| #b0))
; cards[region1] is no
(define-fun |lemma 18.1| ((|cards[region1]| (_ BitVec 1))) Bool (= |cards[region1]| #b0))
; bars[vga_vram] is yes
(define-fun |lemma 19.1| ((|bars[vga_vram]| (_ BitVec 1))) Bool (= |bars[vga_vram]| #b1))
; bars[region1] is no
(define-fun |lemma 20.1| ((|bars[region1]| (_ BitVec 1))) Bool (= |bars[region1]| #b0))
; new_home[vga_vram] is 3
(define-fun |lemma 21.1| ((|new_home[vga_vram]| (_ BitVec 4))) Bool (= |new_home[vga_vram]| #b0011))
; new_home[region1] is 2
(define-fun |lemma 22.1| ((|new_home[region1]| (_ BitVec 4))) Bool (= |new_home[region1]| #b0010))
; ram[0] is 0
(define-fun |lemma 23.1| ((|ram[0]| (_ BitVec 4))) Bool (= |ram[0]| #b0000))
; ram[1] is 1
(define-fun |lemma 24.1| ((|ram[1]| (_ BitVec 4))) Bool (= |ram[1]| #b0001))
; low is 0
(define-fun |lemma 25.1| ((|low| (_ BitVec 4))) Bool (= |low| #b0000))
; slot[0] is 8
(define-fun |lemma 26.1| ((|slot[0]| (_ BitVec 4))) Bool (= |slot[0]| #b1000))
; slot[1] is 6
(define-fun |lemma 27.1| ((|slot[1]| (_ BitVec 4))) Bool (= |slot[1]| #b0110))
; above is 5
(define-fun |lemma 28.1| ((|above| (_ BitVec 4))) Bool (= |above| #b0101))
; logs is yes
(define-fun |lemma 29.1| ((|logs| (_ BitVec 1))) Bool (= |logs| #b1))
; max_pages is 6
(define-fun |lemma 30.1| ((|max_pages| (_ BitVec 7))) Bool (= |max_pages| #b0000110))
; read_only[7] is no
(define-fun |lemma 31.1| ((|read_only[7]| (_ BitVec 1))) Bool (= |read_only[7]| #b0))
; dirty[0] is no
(define-fun |lemma 32.1| ((|dirty[0]| (_ BitVec 1))) Bool (= |dirty[0]| #b0))
; dirty[1] is no
(define-fun |lemma 33.1| ((|dirty[1]| (_ BitVec 1))) Bool (= |dirty[1]| #b0))
; dirty[4] is no
(define-fun |lemma 34.1| ((|dirty[4]| (_ BitVec 1))) Bool (= |dirty[4]| #b0))
; dirty[5] is no
(define-fun |lemma 35.1| ((|dirty[5]| (_ BitVec 1))) Bool (= |dirty[5]| #b0))
; dirty[10] is no
(define-fun |lemma 36.1| ((|dirty[10]| (_ BitVec 1))) Bool (= |dirty[10]| #b0))
; sent[5] is no
(define-fun |lemma 37.1| ((|sent[5]| (_ BitVec 1))) Bool (= |sent[5]| #b0))
; sent[10] is no
(define-fun |lemma 38.1| ((|sent[10]| (_ BitVec 1))) Bool (= |sent[10]| #b0))
; image_of[0] is .
(define-fun |lemma 39.1| ((|image_of[0]| (_ BitVec 3))) Bool (= |image_of[0]| #b000))
; image_of[1] is .
(define-fun |lemma 40.1| ((|image_of[1]| (_ BitVec 3))) Bool (= |image_of[1]| #b000))
; image_of[2] is . or (vga_vram 0)
(define-fun |lemma 41.1| ((|image_of[2]| (_ BitVec 3))) Bool (or (= |image_of[2]| #b000) (= |image_of[2]| #b001)))
; image_of[3] is . or (vga_vram 1)
(define-fun |lemma 42.1| ((|image_of[3]| (_ BitVec 3))) Bool (or (= |image_of[3]| #b000) (= |image_of[3]| #b010)))
; image_of[4] is . or (region1 0)
(define-fun |lemma 43.1| ((|image_of[4]| (_ BitVec 3))) Bool (or (= |image_of[4]| #b000) (= |image_of[4]| #b011)))
; image_of[5] is .
(define-fun |lemma 44.1| ((|image_of[5]| (_ BitVec 3))) Bool (= |image_of[5]| #b000))
; image_of[6] is . or (vga_vram 0)
(define-fun |lemma 45.1| ((|image_of[6]| (_ BitVec 3))) Bool (or (= |image_of[6]| #b000) (= |image_of[6]| #b001)))
; image_of[7] is . or (vga_vram 1)
(define-fun |lemma 46.1| ((|image_of[7]| (_ BitVec 3))) Bool (or (= |image_of[7]| #b000) (= |image_of[7]| #b010)))
; image_of[8] is . or (vga_vram 0)
(define-fun |lemma 47.1| ((|image_of[8]| (_ BitVec 3))) Bool (or (= |image_of[8]| #b000) (= |image_of[8]| #b001)))
; image_of[9] is . or (vga_vram 1)
(define-fun |lemma 48.1| ((|image_of[9]| (_ BitVec 3))) Bool (or (= |image_of[9]| #b000) (= |image_of[9]| #b010)))
; image_of[10] is .
(define-fun |lemma 49.1| ((|image_of[10]| (_ BitVec 3))) Bool (= |image_of[10]| #b000))
; home[vga_vram] is 2
(define-fun |lemma 50.1| ((|home[vga_vram]| (_ BitVec 4))) Bool (= |home[vga_vram]| #b0010))
; home[region1] is 4
(define-fun |lemma 51.1| ((|home[region1]| (_ BitVec 4))) Bool (= |home[region1]| #b0100))
; present[vga_vram] is yes
(define-fun |lemma 52.1| ((|present[vga_vram]| (_ BitVec 1))) Bool (= |present[vga_vram]| #b1))
; present[region1] is yes
(define-fun |lemma 53.1| ((|present[region1]| (_ BitVec 1))) Bool (= |present[region1]| #b1))
; bar[vga_vram] is . or 6 or 8
(define-fun |lemma 54.1| ((|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111) (= |bar[vga_vram]| #b1001)))
; bar[region1] is .
(define-fun |lemma 55.1| ((|bar[region1]| (_ BitVec 4))) Bool (= |bar[region1]| #b0000))
; view[0] is .
(define-fun |lemma 56.1| ((|view[0]| (_ BitVec 2))) Bool (= |view[0]| #b00))
; view[1] is .
(define-fun |lemma 57.1| ((|view[1]| (_ BitVec 2))) Bool (= |view[1]| #b00))
; view[2] is .
(define-fun |lemma 58.1| ((|view[2]| (_ BitVec 2))) Bool (= |view[2]| #b00))
; kept_place[3] is . or (vga_vram 1)
(define-fun |lemma 59.1| ((|kept_place[3]| (_ BitVec 3))) Bool (or (= |kept_place[3]| #b000) (= |kept_place[3]| #b010)))
; kept_place[1] is .
(define-fun |lemma 60.1| ((|kept_place[1]| (_ BitVec 3))) Bool (= |kept_place[1]| #b000))
; kept_place[5] is .
(define-fun |lemma 61.1| ((|kept_place[5]| (_ BitVec 3))) Bool (= |kept_place[5]| #b000))
; kept_place[10] is .
(define-fun |lemma 62.1| ((|kept_place[10]| (_ BitVec 3))) Bool (= |kept_place[10]| #b000))
; kept_bar[region1] is .
(define-fun |lemma 63.1| ((|kept_bar[region1]| (_ BitVec 4))) Bool (= |kept_bar[region1]| #b0000))
; physmap[0] is .
(define-fun |lemma 64.1| ((|physmap[0]| (_ BitVec 8))) Bool (= |physmap[0]| #b00000000))
; physmap[2] is .
(define-fun |lemma 65.1| ((|physmap[2]| (_ BitVec 8))) Bool (= |physmap[2]| #b00000000))
; physmap[3] is .
(define-fun |lemma 66.1| ((|physmap[3]| (_ BitVec 8))) Bool (= |physmap[3]| #b00000000))
; physmap[1] is .
(define-fun |lemma 67.1| ((|physmap[1]| (_ BitVec 8))) Bool (= |physmap[1]| #b00000000))
; physmap[4] is .
(define-fun |lemma 68.1| ((|physmap[4]| (_ BitVec 8))) Bool (= |physmap[4]| #b00000000))
; kept_place[0] is .
(define-fun |lemma 69.1| ((|kept_place[0]| (_ BitVec 3))) Bool (= |kept_place[0]| #b000))
; kept_place[4] is . or (region1 0)
(define-fun |lemma 70.1| ((|kept_place[4]| (_ BitVec 3))) Bool (or (= |kept_place[4]| #b000) (= |kept_place[4]| #b011)))
; kept_place[7] is . or (vga_vram 1)
(define-fun |lemma 71.1| ((|kept_place[7]| (_ BitVec 3))) Bool (or (= |kept_place[7]| #b000) (= |kept_place[7]| #b010)))
; kept_place[9] is . or (vga_vram 1)
(define-fun |lemma 72.1| ((|kept_place[9]| (_ BitVec 3))) Bool (or (= |kept_place[9]| #b000) (= |kept_place[9]| #b010)))
; physmap[6] is . or (2 2)
(define-fun |lemma 73.1| ((|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00100101)))
; physmap[5] is .
(define-fun |lemma 74.1| ((|physmap[5]| (_ BitVec 8))) Bool (= |physmap[5]| #b00000000))
; physmap[7] is .
(define-fun |lemma 75.1| ((|physmap[7]| (_ BitVec 8))) Bool (= |physmap[7]| #b00000000))
; physmap[10] is .
(define-fun |lemma 76.1| ((|physmap[10]| (_ BitVec 8))) Bool (= |physmap[10]| #b00000000))
; physmap[9] is .
(define-fun |lemma 77.1| ((|physmap[9]| (_ BitVec 8))) Bool (= |physmap[9]| #b00000000))
; read_only[0] is yes, or log_dirty is no
(define-fun |lemma 78.1| ((|read_only[0]| (_ BitVec 1)) (|log_dirty| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |log_dirty| #b0)))
; p2m[1] is not ., or read_only[0] is no
(define-fun |lemma 79.1| ((|p2m[1]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (not (= |p2m[1]| #b0000)) (= |read_only[0]| #b0)))
; read_only[0] is yes, or dirty[3] is no
(define-fun |lemma 80.1| ((|read_only[0]| (_ BitVec 1)) (|dirty[3]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |dirty[3]| #b0)))
; read_only[0] is yes, or sent[1] is no
(define-fun |lemma 81.1| ((|read_only[0]| (_ BitVec 1)) (|sent[1]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |sent[1]| #b0)))
; p2m[4] is not ., or log_dirty is no
(define-fun |lemma 82.1| ((|p2m[4]| (_ BitVec 4)) (|log_dirty| (_ BitVec 1))) Bool (or (not (= |p2m[4]| #b0000)) (= |log_dirty| #b0)))
; p2m[4] is not ., or sent[1] is no
(define-fun |lemma 83.1| ((|p2m[4]| (_ BitVec 4)) (|sent[1]| (_ BitVec 1))) Bool (or (not (= |p2m[4]| #b0000)) (= |sent[1]| #b0)))
; host[region1, 1] is .
(define-fun |lemma 84.1| ((|host[region1, 1]| (_ BitVec 4))) Bool (= |host[region1, 1]| #b0000))
; phase is not SAVED, or sent[0] is yes
(define-fun |lemma 85.1| ((|sent[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (= |phase| #b0110)) (= |sent[0]| #b1)))
; read_only[0] is yes, or sent[0] is no
(define-fun |lemma 86.1| ((|read_only[0]| (_ BitVec 1)) (|sent[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |sent[0]| #b0)))
; p2m[5] is .
(define-fun |lemma 87.1| ((|p2m[5]| (_ BitVec 4))) Bool (= |p2m[5]| #b0000))
; phase is not SAVED, or sent[1] is yes
(define-fun |lemma 88.1| ((|sent[1]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (= |phase| #b0110)) (= |sent[1]| #b1)))
; phase is not SAVED, or sent[4] is yes
(define-fun |lemma 89.1| ((|sent[4]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (= |phase| #b0110)) (= |sent[4]| #b1)))
; stream_bar[vga_vram] is . or 6 or 8
(define-fun |lemma 90.1| ((|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001)))
; stream_bar[region1] is .
(define-fun |lemma 91.1| ((|stream_bar[region1]| (_ BitVec 4))) Bool (= |stream_bar[region1]| #b0000))
; view[10] is .
(define-fun |lemma 92.1| ((|view[10]| (_ BitVec 2))) Bool (= |view[10]| #b00))
; physmap[8] is . or (2 2)
(define-fun |lemma 93.1| ((|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[8]| #b00000000) (= |physmap[8]| #b00100101)))
; framebuffer is not region1
(define-fun |lemma 94.1| ((|framebuffer| (_ BitVec 2))) Bool (not (= |framebuffer| #b10)))
; p2m[10] is .
(define-fun |lemma 95.1| ((|p2m[10]| (_ BitVec 4))) Bool (= |p2m[10]| #b0000))
; p2m[0] is not ., or read_only[0] is no
(define-fun |lemma 96.1| ((|p2m[0]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (not (= |p2m[0]| #b0000)) (= |read_only[0]| #b0)))
; view[5] is .
(define-fun |lemma 97.1| ((|view[5]| (_ BitVec 2))) Bool (= |view[5]| #b00))
; kept_place[2] is ., or sent[6] is no
(define-fun |lemma 98.1| ((|sent[6]| (_ BitVec 1)) (|kept_place[2]| (_ BitVec 3))) Bool (or (= |kept_place[2]| #b000) (= |sent[6]| #b0)))
; phase is not SAVED, or image_of[4] is (region1 0)
(define-fun |lemma 99.1| ((|image_of[4]| (_ BitVec 3)) (|phase| (_ BitVec 4))) Bool (or (not (= |phase| #b0110)) (= |image_of[4]| #b011)))
; phase is INIT or LOAD or READY, or incoming is no
(define-fun |lemma 100.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011)) (= |incoming| #b0)))
; phase is LOAD or READY or RUNNING or STOPPED, or bar[vga_vram] is .
(define-fun |lemma 101.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |bar[vga_vram]| #b0000)))
; phase is LOAD or READY or RUNNING or STOPPED, or view[6] is .
(define-fun |lemma 102.1| ((|phase| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |view[6]| #b00)))
; phase is not OFF or INIT or SAVED or ABORTED, or physmap[8] is .
(define-fun |lemma 103.1| ((|phase| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))) (= |physmap[8]| #b00000000)))
; phase is RUNNING or STOPPED or DOWN, or dirty[8] is no
(define-fun |lemma 104.1| ((|dirty[8]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (= |dirty[8]| #b0)))
; phase is RUNNING or STOPPED or DOWN, or dirty[9] is no
(define-fun |lemma 105.1| ((|dirty[9]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (= |dirty[9]| #b0)))
; phase is not OFF or SAVED or ABORTED, or host[vga_vram, 1] is .
(define-fun |lemma 106.1| ((|host[vga_vram, 1]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |host[vga_vram, 1]| #b0000)))
; sent[6] is no, or sent[8] is no
(define-fun |lemma 107.1| ((|sent[6]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1))) Bool (or (= |sent[6]| #b0) (= |sent[8]| #b0)))
; sent[6] is no, or sent[9] is no
(define-fun |lemma 108.1| ((|sent[6]| (_ BitVec 1)) (|sent[9]| (_ BitVec 1))) Bool (or (= |sent[6]| #b0) (= |sent[9]| #b0)))
; phase is not OFF or SAVED or ABORTED, or host[vga_vram, 0] is .
(define-fun |lemma 109.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |host[vga_vram, 0]| #b0000)))
; phase is not OFF or SAVED or ABORTED, or entered[region1] is no
(define-fun |lemma 110.1| ((|phase| (_ BitVec 4)) (|entered[region1]| (_ BitVec 1))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |entered[region1]| #b0)))
; phase is not OFF or SAVED or ABORTED, or host[region1, 0] is .
(define-fun |lemma 111.1| ((|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |host[region1, 0]| #b0000)))
; sent[6] is yes, or sent[7] is no
(define-fun |lemma 112.1| ((|sent[6]| (_ BitVec 1)) (|sent[7]| (_ BitVec 1))) Bool (or (= |sent[6]| #b1) (= |sent[7]| #b0)))
; phase is INIT or LOAD or STOPPED, or stream_bar[vga_vram] is ., or sent[6] is yes, or image_of[9] is (vga_vram 1)
(define-fun |lemma 113.1| ((|sent[6]| (_ BitVec 1)) (|image_of[9]| (_ BitVec 3)) (|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0101)) (= |stream_bar[vga_vram]| #b0000) (= |sent[6]| #b1) (= |image_of[9]| #b010)))
; phase is not OFF or RUNNING or SAVED or DOWN, or sent[6] is yes, or kept_place[6] is .
(define-fun |lemma 114.1| ((|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|kept_place[6]| (_ BitVec 3))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0100) (= |phase| #b0110) (= |phase| #b1000))) (= |sent[6]| #b1) (= |kept_place[6]| #b000)))
; phase is not OFF or RUNNING or SAVED or DOWN, or sent[6] is yes, or kept_place[7] is .
(define-fun |lemma 115.1| ((|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|kept_place[7]| (_ BitVec 3))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0100) (= |phase| #b0110) (= |phase| #b1000))) (= |sent[6]| #b1) (= |kept_place[7]| #b000)))
; phase is INIT or LOAD or STOPPED, or stream_bar[vga_vram] is ., or sent[6] is yes, or kept_place[8] is (vga_vram 0)
(define-fun |lemma 116.1| ((|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|kept_place[8]| (_ BitVec 3))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0101)) (= |stream_bar[vga_vram]| #b0000) (= |sent[6]| #b1) (= |kept_place[8]| #b001)))
; phase is INIT or LOAD or STOPPED, or stream_bar[vga_vram] is ., or sent[6] is yes, or kept_place[9] is (vga_vram 1)
(define-fun |lemma 117.1| ((|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|kept_place[9]| (_ BitVec 3))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0101)) (= |stream_bar[vga_vram]| #b0000) (= |sent[6]| #b1) (= |kept_place[9]| #b010)))
; phase is not OFF or SAVED, or sent[6] is yes, or p2m[7] is .
(define-fun |lemma 118.1| ((|p2m[7]| (_ BitVec 4)) (|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110))) (= |sent[6]| #b1) (= |p2m[7]| #b0000)))
; kept_place[2] is . or (vga_vram 0)
(define-fun |lemma 119.1| ((|kept_place[2]| (_ BitVec 3))) Bool (or (= |kept_place[2]| #b000) (= |kept_place[2]| #b001)))
; phase is INIT or LOAD or STOPPED, or stream_bar[vga_vram] is ., or sent[6] is yes, or p2m[8] is not .
(define-fun |lemma 120.1| ((|p2m[8]| (_ BitVec 4)) (|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0101)) (= |stream_bar[vga_vram]| #b0000) (= |sent[6]| #b1) (not (= |p2m[8]| #b0000))))
; phase is LOAD or READY or RUNNING or STOPPED, or view[8] is .
(define-fun |lemma 121.1| ((|phase| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |view[8]| #b00)))
; phase is LOAD or READY or RUNNING or STOPPED, or view[9] is .
(define-fun |lemma 122.1| ((|phase| (_ BitVec 4)) (|view[9]| (_ BitVec 2))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |view[9]| #b00)))
; phase is LOAD or READY or ABORTED, or kept_bar[vga_vram] is ., or stream_bar[vga_vram] is 6 or 8
(define-fun |lemma 123.1| ((|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|kept_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0111)) (= |kept_bar[vga_vram]| #b0000) (or (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001))))
; sent[8] is no, or p2m[8] is not .
(define-fun |lemma 124.1| ((|p2m[8]| (_ BitVec 4)) (|sent[8]| (_ BitVec 1))) Bool (or (= |sent[8]| #b0) (not (= |p2m[8]| #b0000))))
; sent[8] is no, or p2m[9] is not .
(define-fun |lemma 125.1| ((|p2m[9]| (_ BitVec 4)) (|sent[8]| (_ BitVec 1))) Bool (or (= |sent[8]| #b0) (not (= |p2m[9]| #b0000))))
; sent[2] is no, or sent[3] is yes
(define-fun |lemma 126.1| ((|sent[2]| (_ BitVec 1)) (|sent[3]| (_ BitVec 1))) Bool (or (= |sent[2]| #b0) (= |sent[3]| #b1)))
; sent[3] is no, or sent[2] is yes
(define-fun |lemma 127.1| ((|sent[2]| (_ BitVec 1)) (|sent[3]| (_ BitVec 1))) Bool (or (= |sent[3]| #b0) (= |sent[2]| #b1)))
; log_dirty is yes, or sent[2] is no, or sent[8] is no
(define-fun |lemma 128.1| ((|log_dirty| (_ BitVec 1)) (|sent[2]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1))) Bool (or (= |log_dirty| #b1) (= |sent[2]| #b0) (= |sent[8]| #b0)))
; sent[2] is no, or image_of[2] is (vga_vram 0)
(define-fun |lemma 129.1| ((|sent[2]| (_ BitVec 1)) (|image_of[2]| (_ BitVec 3))) Bool (or (= |sent[2]| #b0) (= |image_of[2]| #b001)))
; sent[2] is no, or image_of[3] is (vga_vram 1)
(define-fun |lemma 130.1| ((|sent[2]| (_ BitVec 1)) (|image_of[3]| (_ BitVec 3))) Bool (or (= |sent[2]| #b0) (= |image_of[3]| #b010)))
; sent[8] is no, or sent[9] is yes
(define-fun |lemma 131.1| ((|sent[8]| (_ BitVec 1)) (|sent[9]| (_ BitVec 1))) Bool (or (= |sent[8]| #b0) (= |sent[9]| #b1)))
; sent[9] is no, or sent[8] is yes
(define-fun |lemma 132.1| ((|sent[8]| (_ BitVec 1)) (|sent[9]| (_ BitVec 1))) Bool (or (= |sent[9]| #b0) (= |sent[8]| #b1)))
; image_of[8] is ., or sent[8] is yes
(define-fun |lemma 133.1| ((|sent[8]| (_ BitVec 1)) (|image_of[8]| (_ BitVec 3))) Bool (or (= |image_of[8]| #b000) (= |sent[8]| #b1)))
; image_of[9] is ., or sent[8] is yes
(define-fun |lemma 134.1| ((|sent[8]| (_ BitVec 1)) (|image_of[9]| (_ BitVec 3))) Bool (or (= |image_of[9]| #b000) (= |sent[8]| #b1)))
; phase is not OFF or RUNNING or SAVED or DOWN, or kept_place[8] is ., or sent[8] is yes
(define-fun |lemma 135.1| ((|sent[8]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|kept_place[8]| (_ BitVec 3))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0100) (= |phase| #b0110) (= |phase| #b1000))) (= |kept_place[8]| #b000) (= |sent[8]| #b1)))
; phase is not OFF or RUNNING or SAVED or DOWN, or kept_place[9] is ., or sent[8] is yes
(define-fun |lemma 136.1| ((|sent[8]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|kept_place[9]| (_ BitVec 3))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0100) (= |phase| #b0110) (= |phase| #b1000))) (= |kept_place[9]| #b000) (= |sent[8]| #b1)))
; phase is not SAVED, or kept_place[2] is (vga_vram 0), or sent[6] is yes, or sent[8] is yes
(define-fun |lemma 137.1| ((|sent[6]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|kept_place[2]| (_ BitVec 3))) Bool (or (not (= |phase| #b0110)) (= |kept_place[2]| #b001) (= |sent[6]| #b1) (= |sent[8]| #b1)))
; kept_place[2] is ., or kept_place[3] is (vga_vram 1)
(define-fun |lemma 138.1| ((|kept_place[2]| (_ BitVec 3)) (|kept_place[3]| (_ BitVec 3))) Bool (or (= |kept_place[2]| #b000) (= |kept_place[3]| #b010)))
; kept_place[2] is ., or p2m[2] is not .
(define-fun |lemma 139.1| ((|p2m[2]| (_ BitVec 4)) (|kept_place[2]| (_ BitVec 3))) Bool (or (= |kept_place[2]| #b000) (not (= |p2m[2]| #b0000))))
; kept_place[3] is ., or sent[6] is no
(define-fun |lemma 140.1| ((|sent[6]| (_ BitVec 1)) (|kept_place[3]| (_ BitVec 3))) Bool (or (= |kept_place[3]| #b000) (= |sent[6]| #b0)))
; sent[6] is no, or sent[7] is yes
(define-fun |lemma 141.1| ((|sent[6]| (_ BitVec 1)) (|sent[7]| (_ BitVec 1))) Bool (or (= |sent[6]| #b0) (= |sent[7]| #b1)))
; kept_place[2] is ., or p2m[3] is not .
(define-fun |lemma 142.1| ((|p2m[3]| (_ BitVec 4)) (|kept_place[2]| (_ BitVec 3))) Bool (or (= |kept_place[2]| #b000) (not (= |p2m[3]| #b0000))))
; phase is not OFF or SAVED or ABORTED, or p2m[2] is ., or sent[2] is yes
(define-fun |lemma 143.1| ((|p2m[2]| (_ BitVec 4)) (|sent[2]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |p2m[2]| #b0000) (= |sent[2]| #b1)))
; image_of[2] is ., or sent[2] is yes
(define-fun |lemma 144.1| ((|sent[2]| (_ BitVec 1)) (|image_of[2]| (_ BitVec 3))) Bool (or (= |image_of[2]| #b000) (= |sent[2]| #b1)))
; image_of[3] is ., or sent[2] is yes
(define-fun |lemma 145.1| ((|sent[2]| (_ BitVec 1)) (|image_of[3]| (_ BitVec 3))) Bool (or (= |image_of[3]| #b000) (= |sent[2]| #b1)))
; sent[6] is no, or image_of[6] is (vga_vram 0)
(define-fun |lemma 146.1| ((|sent[6]| (_ BitVec 1)) (|image_of[6]| (_ BitVec 3))) Bool (or (= |sent[6]| #b0) (= |image_of[6]| #b001)))
; sent[6] is no, or image_of[7] is (vga_vram 1)
(define-fun |lemma 147.1| ((|sent[6]| (_ BitVec 1)) (|image_of[7]| (_ BitVec 3))) Bool (or (= |sent[6]| #b0) (= |image_of[7]| #b010)))
; phase is RUNNING or DOWN, or sent[6] is no, or kept_place[6] is (vga_vram 0)
(define-fun |lemma 148.1| ((|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|kept_place[6]| (_ BitVec 3))) Bool (or (or (= |phase| #b0100) (= |phase| #b1000)) (= |sent[6]| #b0) (= |kept_place[6]| #b001)))
; phase is RUNNING or DOWN, or sent[6] is no, or kept_place[7] is (vga_vram 1)
(define-fun |lemma 149.1| ((|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|kept_place[7]| (_ BitVec 3))) Bool (or (or (= |phase| #b0100) (= |phase| #b1000)) (= |sent[6]| #b0) (= |kept_place[7]| #b010)))
; sent[6] is no, or p2m[6] is not .
(define-fun |lemma 150.1| ((|p2m[6]| (_ BitVec 4)) (|sent[6]| (_ BitVec 1))) Bool (or (= |sent[6]| #b0) (not (= |p2m[6]| #b0000))))
; sent[6] is no, or p2m[7] is not .
(define-fun |lemma 151.1| ((|p2m[7]| (_ BitVec 4)) (|sent[6]| (_ BitVec 1))) Bool (or (= |sent[6]| #b0) (not (= |p2m[7]| #b0000))))
; p2m[6] is not frame0, or origin[frame0] is (vga_vram 0) (and 9 more, renamed)
(define-fun |lemma 152.1| ((|p2m[6]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0001)) (= |origin[frame0]| #b001)))
(define-fun |lemma 152.2| ((|p2m[6]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0010)) (= |origin[frame1]| #b001)))
(define-fun |lemma 152.3| ((|p2m[6]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0011)) (= |origin[frame2]| #b001)))
(define-fun |lemma 152.4| ((|p2m[6]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0100)) (= |origin[frame3]| #b001)))
(define-fun |lemma 152.5| ((|p2m[6]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0101)) (= |origin[frame4]| #b001)))
(define-fun |lemma 152.6| ((|p2m[6]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0110)) (= |origin[frame5]| #b001)))
(define-fun |lemma 152.7| ((|p2m[6]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0111)) (= |origin[frame6]| #b001)))
(define-fun |lemma 152.8| ((|p2m[6]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b1000)) (= |origin[frame7]| #b001)))
(define-fun |lemma 152.9| ((|p2m[6]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b1001)) (= |origin[frame8]| #b001)))
(define-fun |lemma 152.10| ((|p2m[6]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b1010)) (= |origin[frame9]| #b001)))
; phase is not OFF or SAVED or ABORTED, or entered[vga_vram] is no
(define-fun |lemma 153.1| ((|phase| (_ BitVec 4)) (|entered[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |entered[vga_vram]| #b0)))
; p2m[0] is not . or frame0, or p2m[4] is not frame0 (and 9 more, renamed)
(define-fun |lemma 154.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001))) (not (= |p2m[4]| #b0001))))
(define-fun |lemma 154.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010))) (not (= |p2m[4]| #b0010))))
(define-fun |lemma 154.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011))) (not (= |p2m[4]| #b0011))))
(define-fun |lemma 154.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100))) (not (= |p2m[4]| #b0100))))
(define-fun |lemma 154.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101))) (not (= |p2m[4]| #b0101))))
(define-fun |lemma 154.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110))) (not (= |p2m[4]| #b0110))))
(define-fun |lemma 154.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111))) (not (= |p2m[4]| #b0111))))
(define-fun |lemma 154.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000))) (not (= |p2m[4]| #b1000))))
(define-fun |lemma 154.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001))) (not (= |p2m[4]| #b1001))))
(define-fun |lemma 154.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010))) (not (= |p2m[4]| #b1010))))
; use[frame0] is not DYING (and 9 more, renamed)
(define-fun |lemma 155.1| ((|use[frame0]| (_ BitVec 2))) Bool (not (= |use[frame0]| #b10)))
(define-fun |lemma 155.2| ((|use[frame1]| (_ BitVec 2))) Bool (not (= |use[frame1]| #b10)))
(define-fun |lemma 155.3| ((|use[frame2]| (_ BitVec 2))) Bool (not (= |use[frame2]| #b10)))
(define-fun |lemma 155.4| ((|use[frame3]| (_ BitVec 2))) Bool (not (= |use[frame3]| #b10)))
(define-fun |lemma 155.5| ((|use[frame4]| (_ BitVec 2))) Bool (not (= |use[frame4]| #b10)))
(define-fun |lemma 155.6| ((|use[frame5]| (_ BitVec 2))) Bool (not (= |use[frame5]| #b10)))
(define-fun |lemma 155.7| ((|use[frame6]| (_ BitVec 2))) Bool (not (= |use[frame6]| #b10)))
(define-fun |lemma 155.8| ((|use[frame7]| (_ BitVec 2))) Bool (not (= |use[frame7]| #b10)))
(define-fun |lemma 155.9| ((|use[frame8]| (_ BitVec 2))) Bool (not (= |use[frame8]| #b10)))
(define-fun |lemma 155.10| ((|use[frame9]| (_ BitVec 2))) Bool (not (= |use[frame9]| #b10)))
; p2m[7] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 156.1| ((|p2m[7]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[7]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 156.2| ((|p2m[7]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[7]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 156.3| ((|p2m[7]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[7]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 156.4| ((|p2m[7]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[7]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 156.5| ((|p2m[7]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[7]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 156.6| ((|p2m[7]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[7]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 156.7| ((|p2m[7]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[7]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 156.8| ((|p2m[7]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[7]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 156.9| ((|p2m[7]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[7]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 156.10| ((|p2m[7]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[7]| #b1010)) (= |use[frame9]| #b01)))
; phase is not OFF or SAVED or ABORTED, or p2m[3] is ., or sent[2] is yes
(define-fun |lemma 157.1| ((|p2m[3]| (_ BitVec 4)) (|sent[2]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |p2m[3]| #b0000) (= |sent[2]| #b1)))
; p2m[7] is not frame0, or origin[frame0] is (vga_vram 1) (and 9 more, renamed)
(define-fun |lemma 158.1| ((|p2m[7]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0001)) (= |origin[frame0]| #b010)))
(define-fun |lemma 158.2| ((|p2m[7]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0010)) (= |origin[frame1]| #b010)))
(define-fun |lemma 158.3| ((|p2m[7]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0011)) (= |origin[frame2]| #b010)))
(define-fun |lemma 158.4| ((|p2m[7]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0100)) (= |origin[frame3]| #b010)))
(define-fun |lemma 158.5| ((|p2m[7]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0101)) (= |origin[frame4]| #b010)))
(define-fun |lemma 158.6| ((|p2m[7]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0110)) (= |origin[frame5]| #b010)))
(define-fun |lemma 158.7| ((|p2m[7]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0111)) (= |origin[frame6]| #b010)))
(define-fun |lemma 158.8| ((|p2m[7]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b1000)) (= |origin[frame7]| #b010)))
(define-fun |lemma 158.9| ((|p2m[7]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b1001)) (= |origin[frame8]| #b010)))
(define-fun |lemma 158.10| ((|p2m[7]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b1010)) (= |origin[frame9]| #b010)))
; origin[frame0] is not . or (region1 1), or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 159.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b000) (= |origin[frame0]| #b100))) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 159.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b000) (= |origin[frame1]| #b100))) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 159.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b000) (= |origin[frame2]| #b100))) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 159.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b000) (= |origin[frame3]| #b100))) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 159.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b000) (= |origin[frame4]| #b100))) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 159.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b000) (= |origin[frame5]| #b100))) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 159.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b000) (= |origin[frame6]| #b100))) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 159.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b000) (= |origin[frame7]| #b100))) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 159.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b000) (= |origin[frame8]| #b100))) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 159.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b000) (= |origin[frame9]| #b100))) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00)))
; origin[frame0] is not (vga_vram 1) or (region1 1), or p2m[7] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 160.1| ((|p2m[7]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b010) (= |origin[frame0]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0001))))
(define-fun |lemma 160.2| ((|p2m[7]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b010) (= |origin[frame1]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0010))))
(define-fun |lemma 160.3| ((|p2m[7]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b010) (= |origin[frame2]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0011))))
(define-fun |lemma 160.4| ((|p2m[7]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b010) (= |origin[frame3]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0100))))
(define-fun |lemma 160.5| ((|p2m[7]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b010) (= |origin[frame4]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0101))))
(define-fun |lemma 160.6| ((|p2m[7]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b010) (= |origin[frame5]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0110))))
(define-fun |lemma 160.7| ((|p2m[7]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b010) (= |origin[frame6]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0111))))
(define-fun |lemma 160.8| ((|p2m[7]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b010) (= |origin[frame7]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b1000))))
(define-fun |lemma 160.9| ((|p2m[7]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b010) (= |origin[frame8]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b1001))))
(define-fun |lemma 160.10| ((|p2m[7]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b010) (= |origin[frame9]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b1010))))
; origin[frame0] is not (vga_vram 0) or (region1 1), or p2m[6] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 161.1| ((|p2m[6]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b001) (= |origin[frame0]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0001))))
(define-fun |lemma 161.2| ((|p2m[6]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b001) (= |origin[frame1]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0010))))
(define-fun |lemma 161.3| ((|p2m[6]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b001) (= |origin[frame2]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0011))))
(define-fun |lemma 161.4| ((|p2m[6]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b001) (= |origin[frame3]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0100))))
(define-fun |lemma 161.5| ((|p2m[6]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b001) (= |origin[frame4]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0101))))
(define-fun |lemma 161.6| ((|p2m[6]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b001) (= |origin[frame5]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0110))))
(define-fun |lemma 161.7| ((|p2m[6]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b001) (= |origin[frame6]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0111))))
(define-fun |lemma 161.8| ((|p2m[6]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b001) (= |origin[frame7]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1000))))
(define-fun |lemma 161.9| ((|p2m[6]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b001) (= |origin[frame8]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1001))))
(define-fun |lemma 161.10| ((|p2m[6]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b001) (= |origin[frame9]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1010))))
; phase is not LOAD or STOPPED or SAVED or ABORTED, or kept_place[4] is (region1 0)
(define-fun |lemma 162.1| ((|phase| (_ BitVec 4)) (|kept_place[4]| (_ BitVec 3))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111))) (= |kept_place[4]| #b011)))
; origin[frame0] is not (region1 0) or (region1 1), or p2m[4] is frame0 (and 9 more, renamed)
(define-fun |lemma 163.1| ((|p2m[4]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b011) (= |origin[frame0]| #b100))) (= |p2m[4]| #b0001)))
(define-fun |lemma 163.2| ((|p2m[4]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b011) (= |origin[frame1]| #b100))) (= |p2m[4]| #b0010)))
(define-fun |lemma 163.3| ((|p2m[4]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b011) (= |origin[frame2]| #b100))) (= |p2m[4]| #b0011)))
(define-fun |lemma 163.4| ((|p2m[4]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b011) (= |origin[frame3]| #b100))) (= |p2m[4]| #b0100)))
(define-fun |lemma 163.5| ((|p2m[4]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b011) (= |origin[frame4]| #b100))) (= |p2m[4]| #b0101)))
(define-fun |lemma 163.6| ((|p2m[4]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b011) (= |origin[frame5]| #b100))) (= |p2m[4]| #b0110)))
(define-fun |lemma 163.7| ((|p2m[4]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b011) (= |origin[frame6]| #b100))) (= |p2m[4]| #b0111)))
(define-fun |lemma 163.8| ((|p2m[4]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b011) (= |origin[frame7]| #b100))) (= |p2m[4]| #b1000)))
(define-fun |lemma 163.9| ((|p2m[4]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b011) (= |origin[frame8]| #b100))) (= |p2m[4]| #b1001)))
(define-fun |lemma 163.10| ((|p2m[4]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b011) (= |origin[frame9]| #b100))) (= |p2m[4]| #b1010)))
; kept_place[2] is ., or image_of[6] is .
(define-fun |lemma 164.1| ((|image_of[6]| (_ BitVec 3)) (|kept_place[2]| (_ BitVec 3))) Bool (or (= |kept_place[2]| #b000) (= |image_of[6]| #b000)))
; kept_place[2] is ., or image_of[7] is .
(define-fun |lemma 165.1| ((|image_of[7]| (_ BitVec 3)) (|kept_place[2]| (_ BitVec 3))) Bool (or (= |kept_place[2]| #b000) (= |image_of[7]| #b000)))
; kept_place[2] is ., or p2m[6] is .
(define-fun |lemma 166.1| ((|p2m[6]| (_ BitVec 4)) (|kept_place[2]| (_ BitVec 3))) Bool (or (= |kept_place[2]| #b000) (= |p2m[6]| #b0000)))
; kept_place[3] is ., or sent[8] is no
(define-fun |lemma 167.1| ((|sent[8]| (_ BitVec 1)) (|kept_place[3]| (_ BitVec 3))) Bool (or (= |kept_place[3]| #b000) (= |sent[8]| #b0)))
; p2m[2] is ., or sent[8] is no
(define-fun |lemma 168.1| ((|p2m[2]| (_ BitVec 4)) (|sent[8]| (_ BitVec 1))) Bool (or (= |p2m[2]| #b0000) (= |sent[8]| #b0)))
; kept_place[8] is . or (vga_vram 0)
(define-fun |lemma 169.1| ((|kept_place[8]| (_ BitVec 3))) Bool (or (= |kept_place[8]| #b000) (= |kept_place[8]| #b001)))
; phase is not OFF or ABORTED, or p2m[2] is .
(define-fun |lemma 170.1| ((|p2m[2]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0111))) (= |p2m[2]| #b0000)))
; p2m[2] is ., or p2m[6] is .
(define-fun |lemma 171.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |p2m[6]| #b0000)))
; p2m[2] is ., or p2m[9] is .
(define-fun |lemma 172.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |p2m[9]| #b0000)))
; phase is INIT or LOAD, or ready[region1] is no
(define-fun |lemma 173.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010)) (= |ready[region1]| #b0)))
; phase is not OFF or RUNNING or DOWN, or kept_place[4] is .
(define-fun |lemma 174.1| ((|phase| (_ BitVec 4)) (|kept_place[4]| (_ BitVec 3))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0100) (= |phase| #b1000))) (= |kept_place[4]| #b000)))
; phase is OFF or INIT or SAVED or ABORTED, or framebuffer is vga_vram
(define-fun |lemma 175.1| ((|phase| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111)) (= |framebuffer| #b01)))
; p2m[2] is ., or physmap[6] is .
(define-fun |lemma 176.1| ((|p2m[2]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |p2m[2]| #b0000) (= |physmap[6]| #b00000000)))
; phase is OFF or INIT or SAVED or ABORTED, or entered[vga_vram] is yes
(define-fun |lemma 177.1| ((|phase| (_ BitVec 4)) (|entered[vga_vram]| (_ BitVec 1))) Bool (or (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111)) (= |entered[vga_vram]| #b1)))
; phase is OFF or INIT or SAVED or ABORTED, or entered[region1] is yes
(define-fun |lemma 178.1| ((|phase| (_ BitVec 4)) (|entered[region1]| (_ BitVec 1))) Bool (or (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111)) (= |entered[region1]| #b1)))
; p2m[2] is ., or phase is INIT or SAVED, or host[vga_vram, 0] is not .
(define-fun |lemma 179.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (or (= |phase| #b0001) (= |phase| #b0110)) (not (= |host[vga_vram, 0]| #b0000))))
; p2m[2] is ., or phase is INIT or SAVED, or host[vga_vram, 1] is not .
(define-fun |lemma 180.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (or (= |phase| #b0001) (= |phase| #b0110)) (not (= |host[vga_vram, 1]| #b0000))))
; phase is SAVED, or log_dirty is yes, or sent[0] is no
(define-fun |lemma 181.1| ((|log_dirty| (_ BitVec 1)) (|sent[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0110) (= |log_dirty| #b1) (= |sent[0]| #b0)))
; p2m[2] is . or frame0, or origin[frame0] is not (vga_vram 0) or (region1 1) (and 9 more, renamed)
(define-fun |lemma 182.1| ((|p2m[2]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0001)) (not (or (= |origin[frame0]| #b001) (= |origin[frame0]| #b100)))))
(define-fun |lemma 182.2| ((|p2m[2]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0010)) (not (or (= |origin[frame1]| #b001) (= |origin[frame1]| #b100)))))
(define-fun |lemma 182.3| ((|p2m[2]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0011)) (not (or (= |origin[frame2]| #b001) (= |origin[frame2]| #b100)))))
(define-fun |lemma 182.4| ((|p2m[2]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0100)) (not (or (= |origin[frame3]| #b001) (= |origin[frame3]| #b100)))))
(define-fun |lemma 182.5| ((|p2m[2]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0101)) (not (or (= |origin[frame4]| #b001) (= |origin[frame4]| #b100)))))
(define-fun |lemma 182.6| ((|p2m[2]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0110)) (not (or (= |origin[frame5]| #b001) (= |origin[frame5]| #b100)))))
(define-fun |lemma 182.7| ((|p2m[2]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0111)) (not (or (= |origin[frame6]| #b001) (= |origin[frame6]| #b100)))))
(define-fun |lemma 182.8| ((|p2m[2]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1000)) (not (or (= |origin[frame7]| #b001) (= |origin[frame7]| #b100)))))
(define-fun |lemma 182.9| ((|p2m[2]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1001)) (not (or (= |origin[frame8]| #b001) (= |origin[frame8]| #b100)))))
(define-fun |lemma 182.10| ((|p2m[2]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1010)) (not (or (= |origin[frame9]| #b001) (= |origin[frame9]| #b100)))))
; p2m[2] is not frame0, or host[vga_vram, 0] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 183.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0001)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0001))))
(define-fun |lemma 183.2| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0010)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0010))))
(define-fun |lemma 183.3| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0011))))
(define-fun |lemma 183.4| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0100)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0100))))
(define-fun |lemma 183.5| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0101)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0101))))
(define-fun |lemma 183.6| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0110)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0110))))
(define-fun |lemma 183.7| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0111)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0111))))
(define-fun |lemma 183.8| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1000)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1000))))
(define-fun |lemma 183.9| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1001)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1001))))
(define-fun |lemma 183.10| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1010)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1010))))
; p2m[3] is ., or p2m[2] is not .
(define-fun |lemma 184.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (= |p2m[3]| #b0000) (not (= |p2m[2]| #b0000))))
; host[region1, 0] is not ., or phase is OFF or INIT or SAVED or ABORTED
(define-fun |lemma 185.1| ((|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0000)) (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))))
; phase is SAVED or ABORTED, or physmap[6] is (2 2), or physmap[8] is (2 2), or sent[2] is no, or p2m[2] is not .
(define-fun |lemma 186.1| ((|p2m[2]| (_ BitVec 4)) (|sent[2]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (or (= |phase| #b0110) (= |phase| #b0111)) (= |physmap[6]| #b00100101) (= |physmap[8]| #b00100101) (= |sent[2]| #b0) (not (= |p2m[2]| #b0000))))
; dirty[2] is no, or dirty[3] is yes
(define-fun |lemma 187.1| ((|dirty[2]| (_ BitVec 1)) (|dirty[3]| (_ BitVec 1))) Bool (or (= |dirty[2]| #b0) (= |dirty[3]| #b1)))
; dirty[9] is no, or dirty[8] is yes
(define-fun |lemma 188.1| ((|dirty[8]| (_ BitVec 1)) (|dirty[9]| (_ BitVec 1))) Bool (or (= |dirty[9]| #b0) (= |dirty[8]| #b1)))
; physmap[6] is (2 2), or p2m[8] is not ., or sent[2] is no, or physmap[8] is .
(define-fun |lemma 189.1| ((|p2m[8]| (_ BitVec 4)) (|sent[2]| (_ BitVec 1)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00100101) (not (= |p2m[8]| #b0000)) (= |sent[2]| #b0) (= |physmap[8]| #b00000000)))
; dirty[8] is no, or physmap[8] is (2 2)
(define-fun |lemma 190.1| ((|dirty[8]| (_ BitVec 1)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |dirty[8]| #b0) (= |physmap[8]| #b00100101)))
; dirty[7] is no, or dirty[6] is yes
(define-fun |lemma 191.1| ((|dirty[6]| (_ BitVec 1)) (|dirty[7]| (_ BitVec 1))) Bool (or (= |dirty[7]| #b0) (= |dirty[6]| #b1)))
; dirty[6] is no, or physmap[6] is (2 2)
(define-fun |lemma 192.1| ((|dirty[6]| (_ BitVec 1)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |dirty[6]| #b0) (= |physmap[6]| #b00100101)))
; sent[0] is yes, or sent[1] is no
(define-fun |lemma 193.1| ((|sent[0]| (_ BitVec 1)) (|sent[1]| (_ BitVec 1))) Bool (or (= |sent[0]| #b1) (= |sent[1]| #b0)))
; ready[vga_vram] is no, or sent[4] is no
(define-fun |lemma 194.1| ((|sent[4]| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (= |sent[4]| #b0)))
; sent[0] is yes, or sent[4] is no
(define-fun |lemma 195.1| ((|sent[0]| (_ BitVec 1)) (|sent[4]| (_ BitVec 1))) Bool (or (= |sent[0]| #b1) (= |sent[4]| #b0)))
; sent[0] is yes, or image_of[4] is .
(define-fun |lemma 196.1| ((|sent[0]| (_ BitVec 1)) (|image_of[4]| (_ BitVec 3))) Bool (or (= |sent[0]| #b1) (= |image_of[4]| #b000)))
; physmap[6] is (2 2), or physmap[8] is (2 2), or host[vga_vram, 0] is ., or p2m[2] is not .
(define-fun |lemma 197.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00100101) (= |physmap[8]| #b00100101) (= |host[vga_vram, 0]| #b0000) (not (= |p2m[2]| #b0000))))
; physmap[6] is (2 2), or host[vga_vram, 0] is ., or p2m[8] is not ., or physmap[8] is .
(define-fun |lemma 198.1| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00100101) (= |host[vga_vram, 0]| #b0000) (not (= |p2m[8]| #b0000)) (= |physmap[8]| #b00000000)))
; physmap[6] is (2 2), or host[vga_vram, 0] is ., or p2m[9] is not ., or physmap[8] is .
(define-fun |lemma 199.1| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00100101) (= |host[vga_vram, 0]| #b0000) (not (= |p2m[9]| #b0000)) (= |physmap[8]| #b00000000)))
; origin[frame0] is not (vga_vram 0) or (region1 1), or p2m[8] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 200.1| ((|p2m[8]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b001) (= |origin[frame0]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0001))))
(define-fun |lemma 200.2| ((|p2m[8]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b001) (= |origin[frame1]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0010))))
(define-fun |lemma 200.3| ((|p2m[8]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b001) (= |origin[frame2]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0011))))
(define-fun |lemma 200.4| ((|p2m[8]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b001) (= |origin[frame3]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0100))))
(define-fun |lemma 200.5| ((|p2m[8]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b001) (= |origin[frame4]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0101))))
(define-fun |lemma 200.6| ((|p2m[8]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b001) (= |origin[frame5]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0110))))
(define-fun |lemma 200.7| ((|p2m[8]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b001) (= |origin[frame6]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0111))))
(define-fun |lemma 200.8| ((|p2m[8]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b001) (= |origin[frame7]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1000))))
(define-fun |lemma 200.9| ((|p2m[8]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b001) (= |origin[frame8]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1001))))
(define-fun |lemma 200.10| ((|p2m[8]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b001) (= |origin[frame9]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1010))))
; p2m[8] is not frame0, or host[vga_vram, 0] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 201.1| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0001)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0001))))
(define-fun |lemma 201.2| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0010)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0010))))
(define-fun |lemma 201.3| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0011))))
(define-fun |lemma 201.4| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0100)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0100))))
(define-fun |lemma 201.5| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0101)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0101))))
(define-fun |lemma 201.6| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0110)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0110))))
(define-fun |lemma 201.7| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0111)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0111))))
(define-fun |lemma 201.8| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1000)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1000))))
(define-fun |lemma 201.9| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1001)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1001))))
(define-fun |lemma 201.10| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1010)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1010))))
; origin[frame0] is not (vga_vram 1) or (region1 1), or p2m[9] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 202.1| ((|p2m[9]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b010) (= |origin[frame0]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0001))))
(define-fun |lemma 202.2| ((|p2m[9]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b010) (= |origin[frame1]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0010))))
(define-fun |lemma 202.3| ((|p2m[9]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b010) (= |origin[frame2]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0011))))
(define-fun |lemma 202.4| ((|p2m[9]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b010) (= |origin[frame3]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0100))))
(define-fun |lemma 202.5| ((|p2m[9]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b010) (= |origin[frame4]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0101))))
(define-fun |lemma 202.6| ((|p2m[9]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b010) (= |origin[frame5]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0110))))
(define-fun |lemma 202.7| ((|p2m[9]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b010) (= |origin[frame6]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0111))))
(define-fun |lemma 202.8| ((|p2m[9]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b010) (= |origin[frame7]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b1000))))
(define-fun |lemma 202.9| ((|p2m[9]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b010) (= |origin[frame8]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b1001))))
(define-fun |lemma 202.10| ((|p2m[9]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b010) (= |origin[frame9]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b1010))))
; host[vga_vram, 1] is ., or host[vga_vram, 0] is not .
(define-fun |lemma 203.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (= |host[vga_vram, 1]| #b0000) (not (= |host[vga_vram, 0]| #b0000))))
; p2m[9] is not ., or p2m[8] is .
(define-fun |lemma 204.1| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0000)) (= |p2m[8]| #b0000)))
; p2m[8] is not ., or p2m[6] is not ., or physmap[8] is .
(define-fun |lemma 205.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8))) Bool (or (not (= |p2m[8]| #b0000)) (not (= |p2m[6]| #b0000)) (= |physmap[8]| #b00000000)))
; p2m[6] is ., or p2m[7] is not .
(define-fun |lemma 206.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (= |p2m[6]| #b0000) (not (= |p2m[7]| #b0000))))
; ready[vga_vram] is no, or phase is INIT or LOAD
(define-fun |lemma 207.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (or (= |phase| #b0001) (= |phase| #b0010))))
; p2m[7] is ., or p2m[6] is not .
(define-fun |lemma 208.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (= |p2m[7]| #b0000) (not (= |p2m[6]| #b0000))))
; phase is OFF or INIT, or p2m[2] is not ., or p2m[6] is not ., or p2m[8] is not .
(define-fun |lemma 209.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (or (= |phase| #b0000) (= |phase| #b0001)) (not (= |p2m[2]| #b0000)) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000))))
; host_full is no
(define-fun |lemma 210.1| ((|host_full| (_ BitVec 1))) Bool (= |host_full| #b0))
; phase is not OFF, or read_only[0] is no
(define-fun |lemma 211.1| ((|read_only[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (= |phase| #b0000)) (= |read_only[0]| #b0)))
; read_only[0] is yes, or framebuffer is .
(define-fun |lemma 212.1| ((|read_only[0]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |read_only[0]| #b1) (= |framebuffer| #b00)))
; read_only[0] is yes, or p2m[0] is .
(define-fun |lemma 213.1| ((|p2m[0]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |p2m[0]| #b0000)))
; ready[region1] is no, or entered[region1] is yes
(define-fun |lemma 214.1| ((|ready[region1]| (_ BitVec 1)) (|entered[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |entered[region1]| #b1)))
; ready[region1] is no, or host[region1, 0] is not .
(define-fun |lemma 215.1| ((|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (not (= |host[region1, 0]| #b0000))))
; ready[region1] is no, or incoming is yes, or origin[frame0] is . or (region1 0), or ready[vga_vram] is yes (and 9 more, renamed)
(define-fun |lemma 216.1| ((|origin[frame0]| (_ BitVec 3)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (or (= |origin[frame0]| #b000) (= |origin[frame0]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 216.2| ((|origin[frame1]| (_ BitVec 3)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (or (= |origin[frame1]| #b000) (= |origin[frame1]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 216.3| ((|origin[frame2]| (_ BitVec 3)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (or (= |origin[frame2]| #b000) (= |origin[frame2]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 216.4| ((|origin[frame3]| (_ BitVec 3)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (or (= |origin[frame3]| #b000) (= |origin[frame3]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 216.5| ((|origin[frame4]| (_ BitVec 3)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (or (= |origin[frame4]| #b000) (= |origin[frame4]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 216.6| ((|origin[frame5]| (_ BitVec 3)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (or (= |origin[frame5]| #b000) (= |origin[frame5]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 216.7| ((|origin[frame6]| (_ BitVec 3)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (or (= |origin[frame6]| #b000) (= |origin[frame6]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 216.8| ((|origin[frame7]| (_ BitVec 3)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (or (= |origin[frame7]| #b000) (= |origin[frame7]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 216.9| ((|origin[frame8]| (_ BitVec 3)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (or (= |origin[frame8]| #b000) (= |origin[frame8]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 216.10| ((|origin[frame9]| (_ BitVec 3)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (or (= |origin[frame9]| #b000) (= |origin[frame9]| #b011)) (= |ready[vga_vram]| #b1)))
; ready[vga_vram] is no, or framebuffer is vga_vram
(define-fun |lemma 217.1| ((|ready[vga_vram]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[vga_vram]| #b0) (= |framebuffer| #b01)))
; ready[vga_vram] is no, or entered[vga_vram] is yes
(define-fun |lemma 218.1| ((|ready[vga_vram]| (_ BitVec 1)) (|entered[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (= |entered[vga_vram]| #b1)))
; ready[vga_vram] is no, or incoming is yes, or p2m[2] is not .
(define-fun |lemma 219.1| ((|p2m[2]| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (= |incoming| #b1) (not (= |p2m[2]| #b0000))))
; phase is not OFF or INIT or SAVED or ABORTED, or ready[vga_vram] is yes, or framebuffer is .
(define-fun |lemma 220.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))) (= |ready[vga_vram]| #b1) (= |framebuffer| #b00)))
; phase is not OFF or INIT or SAVED or ABORTED, or ready[vga_vram] is yes, or entered[vga_vram] is no
(define-fun |lemma 221.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|entered[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))) (= |ready[vga_vram]| #b1) (= |entered[vga_vram]| #b0)))
; phase is not OFF or INIT or SAVED or ABORTED, or ready[region1] is yes, or entered[region1] is no
(define-fun |lemma 222.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|entered[region1]| (_ BitVec 1))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))) (= |ready[region1]| #b1) (= |entered[region1]| #b0)))
; phase is not OFF or INIT or LOAD, or incoming is yes, or ready[region1] is yes, or p2m[4] is .
(define-fun |lemma 223.1| ((|p2m[4]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010))) (= |incoming| #b1) (= |ready[region1]| #b1) (= |p2m[4]| #b0000)))
; kept_place[4] is (region1 0), or incoming is no
(define-fun |lemma 224.1| ((|incoming| (_ BitVec 1)) (|kept_place[4]| (_ BitVec 3))) Bool (or (= |kept_place[4]| #b011) (= |incoming| #b0)))
; incoming is no, or kept_place[2] is (vga_vram 0), or kept_place[6] is (vga_vram 0), or kept_place[8] is (vga_vram 0)
(define-fun |lemma 225.1| ((|incoming| (_ BitVec 1)) (|kept_place[2]| (_ BitVec 3)) (|kept_place[6]| (_ BitVec 3)) (|kept_place[8]| (_ BitVec 3))) Bool (or (= |incoming| #b0) (= |kept_place[2]| #b001) (= |kept_place[6]| #b001) (= |kept_place[8]| #b001)))
; kept_place[6] is ., or kept_place[7] is (vga_vram 1)
(define-fun |lemma 226.1| ((|kept_place[6]| (_ BitVec 3)) (|kept_place[7]| (_ BitVec 3))) Bool (or (= |kept_place[6]| #b000) (= |kept_place[7]| #b010)))
; kept_place[6] is ., or p2m[6] is not .
(define-fun |lemma 227.1| ((|p2m[6]| (_ BitVec 4)) (|kept_place[6]| (_ BitVec 3))) Bool (or (= |kept_place[6]| #b000) (not (= |p2m[6]| #b0000))))
; kept_place[7] is ., or kept_place[6] is (vga_vram 0)
(define-fun |lemma 228.1| ((|kept_place[6]| (_ BitVec 3)) (|kept_place[7]| (_ BitVec 3))) Bool (or (= |kept_place[7]| #b000) (= |kept_place[6]| #b001)))
; kept_place[8] is ., or kept_place[9] is (vga_vram 1)
(define-fun |lemma 229.1| ((|kept_place[8]| (_ BitVec 3)) (|kept_place[9]| (_ BitVec 3))) Bool (or (= |kept_place[8]| #b000) (= |kept_place[9]| #b010)))
; kept_place[8] is ., or p2m[8] is not .
(define-fun |lemma 230.1| ((|p2m[8]| (_ BitVec 4)) (|kept_place[8]| (_ BitVec 3))) Bool (or (= |kept_place[8]| #b000) (not (= |p2m[8]| #b0000))))
; origin[frame0] is not (vga_vram 1) or (region1 1), or p2m[3] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 231.1| ((|p2m[3]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b010) (= |origin[frame0]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0001))))
(define-fun |lemma 231.2| ((|p2m[3]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b010) (= |origin[frame1]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0010))))
(define-fun |lemma 231.3| ((|p2m[3]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b010) (= |origin[frame2]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0011))))
(define-fun |lemma 231.4| ((|p2m[3]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b010) (= |origin[frame3]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0100))))
(define-fun |lemma 231.5| ((|p2m[3]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b010) (= |origin[frame4]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0101))))
(define-fun |lemma 231.6| ((|p2m[3]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b010) (= |origin[frame5]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0110))))
(define-fun |lemma 231.7| ((|p2m[3]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b010) (= |origin[frame6]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0111))))
(define-fun |lemma 231.8| ((|p2m[3]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b010) (= |origin[frame7]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1000))))
(define-fun |lemma 231.9| ((|p2m[3]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b010) (= |origin[frame8]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1001))))
(define-fun |lemma 231.10| ((|p2m[3]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b010) (= |origin[frame9]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1010))))
; p2m[4] is not ., or sent[2] is no
(define-fun |lemma 232.1| ((|p2m[4]| (_ BitVec 4)) (|sent[2]| (_ BitVec 1))) Bool (or (not (= |p2m[4]| #b0000)) (= |sent[2]| #b0)))
; p2m[4] is not ., or kept_place[3] is .
(define-fun |lemma 233.1| ((|p2m[4]| (_ BitVec 4)) (|kept_place[3]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b0000)) (= |kept_place[3]| #b000)))
; p2m[4] is not ., or kept_place[4] is .
(define-fun |lemma 234.1| ((|p2m[4]| (_ BitVec 4)) (|kept_place[4]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b0000)) (= |kept_place[4]| #b000)))
; p2m[4] is not ., or physmap[6] is .
(define-fun |lemma 235.1| ((|p2m[4]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (not (= |p2m[4]| #b0000)) (= |physmap[6]| #b00000000)))
; p2m[4] is not ., or p2m[9] is .
(define-fun |lemma 236.1| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0000)) (= |p2m[9]| #b0000)))
; read_only[0] is yes, or p2m[1] is .
(define-fun |lemma 237.1| ((|p2m[1]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |p2m[1]| #b0000)))
; read_only[0] is yes, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 238.1| ((|use[frame0]| (_ BitVec 2)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |use[frame0]| #b00)))
(define-fun |lemma 238.2| ((|use[frame1]| (_ BitVec 2)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |use[frame1]| #b00)))
(define-fun |lemma 238.3| ((|use[frame2]| (_ BitVec 2)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |use[frame2]| #b00)))
(define-fun |lemma 238.4| ((|use[frame3]| (_ BitVec 2)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |use[frame3]| #b00)))
(define-fun |lemma 238.5| ((|use[frame4]| (_ BitVec 2)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |use[frame4]| #b00)))
(define-fun |lemma 238.6| ((|use[frame5]| (_ BitVec 2)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |use[frame5]| #b00)))
(define-fun |lemma 238.7| ((|use[frame6]| (_ BitVec 2)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |use[frame6]| #b00)))
(define-fun |lemma 238.8| ((|use[frame7]| (_ BitVec 2)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |use[frame7]| #b00)))
(define-fun |lemma 238.9| ((|use[frame8]| (_ BitVec 2)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |use[frame8]| #b00)))
(define-fun |lemma 238.10| ((|use[frame9]| (_ BitVec 2)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |use[frame9]| #b00)))
; p2m[4] is not . or frame0, or origin[frame0] is . or (region1 0), or ready[vga_vram] is yes (and 9 more, renamed)
(define-fun |lemma 239.1| ((|p2m[4]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0001))) (or (= |origin[frame0]| #b000) (= |origin[frame0]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 239.2| ((|p2m[4]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0010))) (or (= |origin[frame1]| #b000) (= |origin[frame1]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 239.3| ((|p2m[4]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0011))) (or (= |origin[frame2]| #b000) (= |origin[frame2]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 239.4| ((|p2m[4]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0100))) (or (= |origin[frame3]| #b000) (= |origin[frame3]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 239.5| ((|p2m[4]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0101))) (or (= |origin[frame4]| #b000) (= |origin[frame4]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 239.6| ((|p2m[4]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0110))) (or (= |origin[frame5]| #b000) (= |origin[frame5]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 239.7| ((|p2m[4]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0111))) (or (= |origin[frame6]| #b000) (= |origin[frame6]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 239.8| ((|p2m[4]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1000))) (or (= |origin[frame7]| #b000) (= |origin[frame7]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 239.9| ((|p2m[4]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1001))) (or (= |origin[frame8]| #b000) (= |origin[frame8]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 239.10| ((|p2m[4]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1010))) (or (= |origin[frame9]| #b000) (= |origin[frame9]| #b011)) (= |ready[vga_vram]| #b1)))
; ready[vga_vram] is no, or incoming is yes, or kept_place[9] is .
(define-fun |lemma 240.1| ((|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|kept_place[9]| (_ BitVec 3))) Bool (or (= |ready[vga_vram]| #b0) (= |incoming| #b1) (= |kept_place[9]| #b000)))
; ready[vga_vram] is no, or incoming is yes, or p2m[3] is not .
(define-fun |lemma 241.1| ((|p2m[3]| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (= |incoming| #b1) (not (= |p2m[3]| #b0000))))
; p2m[2] is ., or p2m[3] is not .
(define-fun |lemma 242.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (not (= |p2m[3]| #b0000))))
; half_moved is no
(define-fun |lemma 243.1| ((|half_moved| (_ BitVec 1))) Bool (= |half_moved| #b0))
; read_only[3] is no
(define-fun |lemma 244.1| ((|read_only[3]| (_ BitVec 1))) Bool (= |read_only[3]| #b0))
; read_only[1] is no
(define-fun |lemma 245.1| ((|read_only[1]| (_ BitVec 1))) Bool (= |read_only[1]| #b0))
; read_only[4] is no
(define-fun |lemma 246.1| ((|read_only[4]| (_ BitVec 1))) Bool (= |read_only[4]| #b0))
; view[4] is .
(define-fun |lemma 247.1| ((|view[4]| (_ BitVec 2))) Bool (= |view[4]| #b00))
; p2m[2] is ., or kept_place[9] is .
(define-fun |lemma 248.1| ((|p2m[2]| (_ BitVec 4)) (|kept_place[9]| (_ BitVec 3))) Bool (or (= |p2m[2]| #b0000) (= |kept_place[9]| #b000)))
; p2m[2] is ., or ready[region1] is no, or incoming is yes, or ready[vga_vram] is yes
(define-fun |lemma 249.1| ((|p2m[2]| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |p2m[2]| #b0000) (= |ready[region1]| #b0) (= |incoming| #b1) (= |ready[vga_vram]| #b1)))
; p2m[4] is not ., or host[region1, 0] is .
(define-fun |lemma 250.1| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0000)) (= |host[region1, 0]| #b0000)))
; p2m[4] is not ., or p2m[2] is ., or ready[vga_vram] is yes
(define-fun |lemma 251.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (= |p2m[4]| #b0000)) (= |p2m[2]| #b0000) (= |ready[vga_vram]| #b1)))
; read_only[2] is no
(define-fun |lemma 252.1| ((|read_only[2]| (_ BitVec 1))) Bool (= |read_only[2]| #b0))
; read_only[8] is no
(define-fun |lemma 253.1| ((|read_only[8]| (_ BitVec 1))) Bool (= |read_only[8]| #b0))
; read_only[6] is no
(define-fun |lemma 254.1| ((|read_only[6]| (_ BitVec 1))) Bool (= |read_only[6]| #b0))
; sent[6] is no, or p2m[8] is .
(define-fun |lemma 255.1| ((|p2m[8]| (_ BitVec 4)) (|sent[6]| (_ BitVec 1))) Bool (or (= |sent[6]| #b0) (= |p2m[8]| #b0000)))
; read_only[9] is no
(define-fun |lemma 256.1| ((|read_only[9]| (_ BitVec 1))) Bool (= |read_only[9]| #b0))
; sent[6] is no, or p2m[9] is .
(define-fun |lemma 257.1| ((|p2m[9]| (_ BitVec 4)) (|sent[6]| (_ BitVec 1))) Bool (or (= |sent[6]| #b0) (= |p2m[9]| #b0000)))
; read_only[5] is no
(define-fun |lemma 258.1| ((|read_only[5]| (_ BitVec 1))) Bool (= |read_only[5]| #b0))
; p2m[2] is ., or image_of[6] is .
(define-fun |lemma 259.1| ((|p2m[2]| (_ BitVec 4)) (|image_of[6]| (_ BitVec 3))) Bool (or (= |p2m[2]| #b0000) (= |image_of[6]| #b000)))
; p2m[2] is ., or image_of[7] is .
(define-fun |lemma 260.1| ((|p2m[2]| (_ BitVec 4)) (|image_of[7]| (_ BitVec 3))) Bool (or (= |p2m[2]| #b0000) (= |image_of[7]| #b000)))
; p2m[2] is ., or bar[vga_vram] is .
(define-fun |lemma 261.1| ((|p2m[2]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |bar[vga_vram]| #b0000)))
; phase is SAVED, or log_dirty is yes, or sent[2] is no
(define-fun |lemma 262.1| ((|log_dirty| (_ BitVec 1)) (|sent[2]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0110) (= |log_dirty| #b1) (= |sent[2]| #b0)))
; p2m[3] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 263.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 263.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 263.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 263.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 263.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 263.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 263.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 263.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 263.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 263.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; kept_place[2] is ., or phase is not OFF or RUNNING or ABORTED or DOWN
(define-fun |lemma 264.1| ((|phase| (_ BitVec 4)) (|kept_place[2]| (_ BitVec 3))) Bool (or (= |kept_place[2]| #b000) (not (or (= |phase| #b0000) (= |phase| #b0100) (= |phase| #b0111) (= |phase| #b1000)))))
; kept_place[3] is ., or phase is not OFF or RUNNING or ABORTED or DOWN
(define-fun |lemma 265.1| ((|phase| (_ BitVec 4)) (|kept_place[3]| (_ BitVec 3))) Bool (or (= |kept_place[3]| #b000) (not (or (= |phase| #b0000) (= |phase| #b0100) (= |phase| #b0111) (= |phase| #b1000)))))
; p2m[3] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 266.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 266.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 266.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 266.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 266.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 266.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 266.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 266.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 266.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 266.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; p2m[4] is not . or frame0, or host[region1, 0] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 267.1| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0001))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0001))))
(define-fun |lemma 267.2| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0010))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0010))))
(define-fun |lemma 267.3| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0011))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0011))))
(define-fun |lemma 267.4| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0100))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0100))))
(define-fun |lemma 267.5| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0101))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0101))))
(define-fun |lemma 267.6| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0110))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0110))))
(define-fun |lemma 267.7| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0111))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0111))))
(define-fun |lemma 267.8| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1000))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1000))))
(define-fun |lemma 267.9| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1001))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1001))))
(define-fun |lemma 267.10| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1010))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1010))))
; p2m[1] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 268.1| ((|p2m[1]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 268.2| ((|p2m[1]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 268.3| ((|p2m[1]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 268.4| ((|p2m[1]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 268.5| ((|p2m[1]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 268.6| ((|p2m[1]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 268.7| ((|p2m[1]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 268.8| ((|p2m[1]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 268.9| ((|p2m[1]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 268.10| ((|p2m[1]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b1010)) (= |use[frame9]| #b01)))
; p2m[2] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 269.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 269.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 269.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 269.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 269.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 269.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 269.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 269.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 269.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 269.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; untold[4] is no
(define-fun |lemma 270.1| ((|untold[4]| (_ BitVec 1))) Bool (= |untold[4]| #b0))
; untold[0] is no
(define-fun |lemma 271.1| ((|untold[0]| (_ BitVec 1))) Bool (= |untold[0]| #b0))
; untold[1] is no
(define-fun |lemma 272.1| ((|untold[1]| (_ BitVec 1))) Bool (= |untold[1]| #b0))
; untold[5] is no
(define-fun |lemma 273.1| ((|untold[5]| (_ BitVec 1))) Bool (= |untold[5]| #b0))
; untold[10] is no
(define-fun |lemma 274.1| ((|untold[10]| (_ BitVec 1))) Bool (= |untold[10]| #b0))
; untold[2] is no
(define-fun |lemma 275.1| ((|untold[2]| (_ BitVec 1))) Bool (= |untold[2]| #b0))
; untold[6] is no
(define-fun |lemma 276.1| ((|untold[6]| (_ BitVec 1))) Bool (= |untold[6]| #b0))
; untold[9] is no
(define-fun |lemma 277.1| ((|untold[9]| (_ BitVec 1))) Bool (= |untold[9]| #b0))
; untold[7] is no
(define-fun |lemma 278.1| ((|untold[7]| (_ BitVec 1))) Bool (= |untold[7]| #b0))
; untold[3] is no
(define-fun |lemma 279.1| ((|untold[3]| (_ BitVec 1))) Bool (= |untold[3]| #b0))
; untold[8] is no
(define-fun |lemma 280.1| ((|untold[8]| (_ BitVec 1))) Bool (= |untold[8]| #b0))
; kept_place[6] is ., or p2m[9] is .
(define-fun |lemma 281.1| ((|p2m[9]| (_ BitVec 4)) (|kept_place[6]| (_ BitVec 3))) Bool (or (= |kept_place[6]| #b000) (= |p2m[9]| #b0000)))
; kept_place[8] is ., or p2m[6] is .
(define-fun |lemma 282.1| ((|p2m[6]| (_ BitVec 4)) (|kept_place[8]| (_ BitVec 3))) Bool (or (= |kept_place[8]| #b000) (= |p2m[6]| #b0000)))
; p2m[8] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 283.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 283.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 283.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 283.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 283.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 283.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 283.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 283.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 283.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 283.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; kept_bar[vga_vram] is . or 6 or 8
(define-fun |lemma 284.1| ((|kept_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |kept_bar[vga_vram]| #b0000) (= |kept_bar[vga_vram]| #b0111) (= |kept_bar[vga_vram]| #b1001)))
; phase is INIT or LOAD or SAVED or ABORTED, or kept_bar[vga_vram] is ., or bar[vga_vram] is 6 or 8
(define-fun |lemma 285.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|kept_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0110) (= |phase| #b0111)) (= |kept_bar[vga_vram]| #b0000) (or (= |bar[vga_vram]| #b0111) (= |bar[vga_vram]| #b1001))))
; bar[vga_vram] is . or 8, or view[6] is vga_vram
(define-fun |lemma 286.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (= |view[6]| #b01)))
; bar[vga_vram] is . or 8, or view[7] is vga_vram
(define-fun |lemma 287.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[7]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (= |view[7]| #b01)))
; phase is RUNNING or STOPPED, or bar[vga_vram] is . or 8, or kept_place[6] is (vga_vram 0)
(define-fun |lemma 288.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|kept_place[6]| (_ BitVec 3))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101)) (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (= |kept_place[6]| #b001)))
; bar[vga_vram] is 6, or view[6] is .
(define-fun |lemma 289.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b0111) (= |view[6]| #b00)))
; bar[vga_vram] is 6, or view[7] is .
(define-fun |lemma 290.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[7]| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b0111) (= |view[7]| #b00)))
; bar[vga_vram] is . or 6, or view[9] is vga_vram
(define-fun |lemma 291.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[9]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (= |view[9]| #b01)))
; bar[vga_vram] is ., or kept_place[3] is .
(define-fun |lemma 292.1| ((|bar[vga_vram]| (_ BitVec 4)) (|kept_place[3]| (_ BitVec 3))) Bool (or (= |bar[vga_vram]| #b0000) (= |kept_place[3]| #b000)))
; bar[vga_vram] is . or 6, or physmap[8] is (2 2)
(define-fun |lemma 293.1| ((|bar[vga_vram]| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (= |physmap[8]| #b00100101)))
; phase is RUNNING or STOPPED, or bar[vga_vram] is ., or host[vga_vram, 0] is not .
(define-fun |lemma 294.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101)) (= |bar[vga_vram]| #b0000) (not (= |host[vga_vram, 0]| #b0000))))
; phase is RUNNING or STOPPED, or bar[vga_vram] is ., or host[vga_vram, 1] is not .
(define-fun |lemma 295.1| ((|host[vga_vram, 1]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101)) (= |bar[vga_vram]| #b0000) (not (= |host[vga_vram, 1]| #b0000))))
; host[vga_vram, 1] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 296.1| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 296.2| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 296.3| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 296.4| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 296.5| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 296.6| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 296.7| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 296.8| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 296.9| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 296.10| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; host[vga_vram, 1] is not frame0, or p2m[9] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 297.1| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0001)) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0001))))
(define-fun |lemma 297.2| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0010)) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0010))))
(define-fun |lemma 297.3| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0011)) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0011))))
(define-fun |lemma 297.4| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0100)) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0100))))
(define-fun |lemma 297.5| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0101)) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0101))))
(define-fun |lemma 297.6| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0110)) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0110))))
(define-fun |lemma 297.7| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0111)) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0111))))
(define-fun |lemma 297.8| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b1000)) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b1000))))
(define-fun |lemma 297.9| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b1001)) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b1001))))
(define-fun |lemma 297.10| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b1010)) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b1010))))
; p2m[9] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 298.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 298.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 298.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 298.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 298.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 298.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 298.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 298.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 298.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 298.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; bar[vga_vram] is . or 6, or kept_bar[vga_vram] is . or 8
(define-fun |lemma 299.1| ((|bar[vga_vram]| (_ BitVec 4)) (|kept_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (or (= |kept_bar[vga_vram]| #b0000) (= |kept_bar[vga_vram]| #b1001))))
; phase is RUNNING, or bar[vga_vram] is ., or kept_bar[vga_vram] is 6 or 8
(define-fun |lemma 300.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|kept_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |phase| #b0100) (= |bar[vga_vram]| #b0000) (or (= |kept_bar[vga_vram]| #b0111) (= |kept_bar[vga_vram]| #b1001))))
; view[8] is ., or bar[vga_vram] is 8
(define-fun |lemma 301.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (= |view[8]| #b00) (= |bar[vga_vram]| #b1001)))
; view[9] is ., or bar[vga_vram] is 8
(define-fun |lemma 302.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[9]| (_ BitVec 2))) Bool (or (= |view[9]| #b00) (= |bar[vga_vram]| #b1001)))
; kept_place[3] is ., or kept_place[2] is (vga_vram 0)
(define-fun |lemma 303.1| ((|kept_place[2]| (_ BitVec 3)) (|kept_place[3]| (_ BitVec 3))) Bool (or (= |kept_place[3]| #b000) (= |kept_place[2]| #b001)))
; phase is not OFF or INIT or LOAD or READY, or sent[8] is no
(define-fun |lemma 304.1| ((|sent[8]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011))) (= |sent[8]| #b0)))
; phase is RUNNING or STOPPED or DOWN, or physmap[8] is ., or bar[vga_vram] is 8
(define-fun |lemma 305.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (= |physmap[8]| #b00000000) (= |bar[vga_vram]| #b1001)))
; phase is RUNNING or STOPPED or DOWN, or physmap[6] is ., or bar[vga_vram] is 6
(define-fun |lemma 306.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (= |physmap[6]| #b00000000) (= |bar[vga_vram]| #b0111)))
; p2m[9] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 307.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 307.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 307.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 307.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 307.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 307.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 307.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 307.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 307.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 307.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; p2m[8] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 308.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 308.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 308.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 308.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 308.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 308.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 308.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 308.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 308.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 308.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; p2m[4] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 309.1| ((|p2m[4]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[4]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 309.2| ((|p2m[4]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[4]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 309.3| ((|p2m[4]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[4]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 309.4| ((|p2m[4]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[4]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 309.5| ((|p2m[4]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[4]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 309.6| ((|p2m[4]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[4]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 309.7| ((|p2m[4]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[4]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 309.8| ((|p2m[4]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[4]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 309.9| ((|p2m[4]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[4]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 309.10| ((|p2m[4]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[4]| #b1010)) (= |use[frame9]| #b01)))
; p2m[1] is not . or frame0, or p2m[4] is not frame0 (and 9 more, renamed)
(define-fun |lemma 310.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001))) (not (= |p2m[4]| #b0001))))
(define-fun |lemma 310.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010))) (not (= |p2m[4]| #b0010))))
(define-fun |lemma 310.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011))) (not (= |p2m[4]| #b0011))))
(define-fun |lemma 310.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100))) (not (= |p2m[4]| #b0100))))
(define-fun |lemma 310.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101))) (not (= |p2m[4]| #b0101))))
(define-fun |lemma 310.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110))) (not (= |p2m[4]| #b0110))))
(define-fun |lemma 310.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111))) (not (= |p2m[4]| #b0111))))
(define-fun |lemma 310.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000))) (not (= |p2m[4]| #b1000))))
(define-fun |lemma 310.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001))) (not (= |p2m[4]| #b1001))))
(define-fun |lemma 310.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010))) (not (= |p2m[4]| #b1010))))
; p2m[8] is not frame0, or p2m[4] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 311.1| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0001)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0001)))))
(define-fun |lemma 311.2| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0010)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0010)))))
(define-fun |lemma 311.3| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0011)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0011)))))
(define-fun |lemma 311.4| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0100)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0100)))))
(define-fun |lemma 311.5| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0101)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0101)))))
(define-fun |lemma 311.6| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0110)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0110)))))
(define-fun |lemma 311.7| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0111)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0111)))))
(define-fun |lemma 311.8| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1000)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1000)))))
(define-fun |lemma 311.9| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1001)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1001)))))
(define-fun |lemma 311.10| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1010)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1010)))))
; p2m[8] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 312.1| ((|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 312.2| ((|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 312.3| ((|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 312.4| ((|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 312.5| ((|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 312.6| ((|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 312.7| ((|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 312.8| ((|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 312.9| ((|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 312.10| ((|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b1010)) (= |use[frame9]| #b01)))
; p2m[8] is not . or frame0, or p2m[9] is not frame0 (and 9 more, renamed)
(define-fun |lemma 313.1| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0001))) (not (= |p2m[9]| #b0001))))
(define-fun |lemma 313.2| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0010))) (not (= |p2m[9]| #b0010))))
(define-fun |lemma 313.3| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0011))) (not (= |p2m[9]| #b0011))))
(define-fun |lemma 313.4| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0100))) (not (= |p2m[9]| #b0100))))
(define-fun |lemma 313.5| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0101))) (not (= |p2m[9]| #b0101))))
(define-fun |lemma 313.6| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0110))) (not (= |p2m[9]| #b0110))))
(define-fun |lemma 313.7| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0111))) (not (= |p2m[9]| #b0111))))
(define-fun |lemma 313.8| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1000))) (not (= |p2m[9]| #b1000))))
(define-fun |lemma 313.9| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1001))) (not (= |p2m[9]| #b1001))))
(define-fun |lemma 313.10| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1010))) (not (= |p2m[9]| #b1010))))
; p2m[9] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 314.1| ((|p2m[9]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 314.2| ((|p2m[9]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 314.3| ((|p2m[9]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 314.4| ((|p2m[9]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 314.5| ((|p2m[9]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 314.6| ((|p2m[9]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 314.7| ((|p2m[9]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 314.8| ((|p2m[9]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 314.9| ((|p2m[9]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 314.10| ((|p2m[9]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b1010)) (= |use[frame9]| #b01)))
; p2m[9] is not frame0, or p2m[4] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 315.1| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0001)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0001)))))
(define-fun |lemma 315.2| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0010)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0010)))))
(define-fun |lemma 315.3| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0011)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0011)))))
(define-fun |lemma 315.4| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0100)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0100)))))
(define-fun |lemma 315.5| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0101)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0101)))))
(define-fun |lemma 315.6| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0110)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0110)))))
(define-fun |lemma 315.7| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0111)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0111)))))
(define-fun |lemma 315.8| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1000)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1000)))))
(define-fun |lemma 315.9| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1001)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1001)))))
(define-fun |lemma 315.10| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1010)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1010)))))
; kept_place[6] is ., or kept_place[9] is .
(define-fun |lemma 316.1| ((|kept_place[6]| (_ BitVec 3)) (|kept_place[9]| (_ BitVec 3))) Bool (or (= |kept_place[6]| #b000) (= |kept_place[9]| #b000)))
; p2m[6] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 317.1| ((|p2m[6]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[6]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 317.2| ((|p2m[6]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[6]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 317.3| ((|p2m[6]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[6]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 317.4| ((|p2m[6]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[6]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 317.5| ((|p2m[6]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[6]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 317.6| ((|p2m[6]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[6]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 317.7| ((|p2m[6]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[6]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 317.8| ((|p2m[6]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[6]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 317.9| ((|p2m[6]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[6]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 317.10| ((|p2m[6]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[6]| #b1010)) (= |use[frame9]| #b01)))
; p2m[7] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 318.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 318.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 318.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 318.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 318.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 318.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 318.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 318.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 318.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 318.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; p2m[6] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 319.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 319.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 319.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 319.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 319.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 319.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 319.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 319.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 319.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 319.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; host[vga_vram, 1] is not frame0, or p2m[3] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 320.1| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0001)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0001))))
(define-fun |lemma 320.2| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0010)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0010))))
(define-fun |lemma 320.3| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0011)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0011))))
(define-fun |lemma 320.4| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0100)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0100))))
(define-fun |lemma 320.5| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0101)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0101))))
(define-fun |lemma 320.6| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0110)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0110))))
(define-fun |lemma 320.7| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0111)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0111))))
(define-fun |lemma 320.8| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b1000)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1000))))
(define-fun |lemma 320.9| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b1001)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1001))))
(define-fun |lemma 320.10| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b1010)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1010))))
; p2m[2] is not frame0, or p2m[4] is not frame0 (and 9 more, renamed)
(define-fun |lemma 321.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0001)) (not (= |p2m[4]| #b0001))))
(define-fun |lemma 321.2| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0010)) (not (= |p2m[4]| #b0010))))
(define-fun |lemma 321.3| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0011)) (not (= |p2m[4]| #b0011))))
(define-fun |lemma 321.4| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0100)) (not (= |p2m[4]| #b0100))))
(define-fun |lemma 321.5| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0101)) (not (= |p2m[4]| #b0101))))
(define-fun |lemma 321.6| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0110)) (not (= |p2m[4]| #b0110))))
(define-fun |lemma 321.7| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0111)) (not (= |p2m[4]| #b0111))))
(define-fun |lemma 321.8| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1000)) (not (= |p2m[4]| #b1000))))
(define-fun |lemma 321.9| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1001)) (not (= |p2m[4]| #b1001))))
(define-fun |lemma 321.10| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1010)) (not (= |p2m[4]| #b1010))))
; p2m[2] is not . or frame0, or p2m[3] is not frame0 (and 9 more, renamed)
(define-fun |lemma 322.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0001))) (not (= |p2m[3]| #b0001))))
(define-fun |lemma 322.2| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0010))) (not (= |p2m[3]| #b0010))))
(define-fun |lemma 322.3| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0011))) (not (= |p2m[3]| #b0011))))
(define-fun |lemma 322.4| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0100))) (not (= |p2m[3]| #b0100))))
(define-fun |lemma 322.5| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0101))) (not (= |p2m[3]| #b0101))))
(define-fun |lemma 322.6| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0110))) (not (= |p2m[3]| #b0110))))
(define-fun |lemma 322.7| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0111))) (not (= |p2m[3]| #b0111))))
(define-fun |lemma 322.8| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1000))) (not (= |p2m[3]| #b1000))))
(define-fun |lemma 322.9| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1001))) (not (= |p2m[3]| #b1001))))
(define-fun |lemma 322.10| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1010))) (not (= |p2m[3]| #b1010))))
; p2m[2] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 323.1| ((|p2m[2]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 323.2| ((|p2m[2]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 323.3| ((|p2m[2]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 323.4| ((|p2m[2]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 323.5| ((|p2m[2]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 323.6| ((|p2m[2]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 323.7| ((|p2m[2]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 323.8| ((|p2m[2]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 323.9| ((|p2m[2]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 323.10| ((|p2m[2]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b1010)) (= |use[frame9]| #b01)))
; p2m[2] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 324.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 324.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 324.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 324.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 324.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 324.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 324.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 324.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 324.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 324.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; p2m[0] is not . or frame0, or p2m[1] is not frame0 (and 9 more, renamed)
(define-fun |lemma 325.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001))) (not (= |p2m[1]| #b0001))))
(define-fun |lemma 325.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010))) (not (= |p2m[1]| #b0010))))
(define-fun |lemma 325.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011))) (not (= |p2m[1]| #b0011))))
(define-fun |lemma 325.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100))) (not (= |p2m[1]| #b0100))))
(define-fun |lemma 325.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101))) (not (= |p2m[1]| #b0101))))
(define-fun |lemma 325.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110))) (not (= |p2m[1]| #b0110))))
(define-fun |lemma 325.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111))) (not (= |p2m[1]| #b0111))))
(define-fun |lemma 325.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000))) (not (= |p2m[1]| #b1000))))
(define-fun |lemma 325.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001))) (not (= |p2m[1]| #b1001))))
(define-fun |lemma 325.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010))) (not (= |p2m[1]| #b1010))))
; p2m[3] is not frame0, or p2m[4] is not frame0 (and 9 more, renamed)
(define-fun |lemma 326.1| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (not (= |p2m[4]| #b0001))))
(define-fun |lemma 326.2| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (not (= |p2m[4]| #b0010))))
(define-fun |lemma 326.3| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (not (= |p2m[4]| #b0011))))
(define-fun |lemma 326.4| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (not (= |p2m[4]| #b0100))))
(define-fun |lemma 326.5| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (not (= |p2m[4]| #b0101))))
(define-fun |lemma 326.6| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (not (= |p2m[4]| #b0110))))
(define-fun |lemma 326.7| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (not (= |p2m[4]| #b0111))))
(define-fun |lemma 326.8| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (not (= |p2m[4]| #b1000))))
(define-fun |lemma 326.9| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (not (= |p2m[4]| #b1001))))
(define-fun |lemma 326.10| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (not (= |p2m[4]| #b1010))))
; p2m[3] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 327.1| ((|p2m[3]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 327.2| ((|p2m[3]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 327.3| ((|p2m[3]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 327.4| ((|p2m[3]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 327.5| ((|p2m[3]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 327.6| ((|p2m[3]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 327.7| ((|p2m[3]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 327.8| ((|p2m[3]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 327.9| ((|p2m[3]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 327.10| ((|p2m[3]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b1010)) (= |use[frame9]| #b01)))
; p2m[6] is not frame0, or host[vga_vram, 0] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 328.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0001)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0001))))
(define-fun |lemma 328.2| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0010)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0010))))
(define-fun |lemma 328.3| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0011))))
(define-fun |lemma 328.4| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0100)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0100))))
(define-fun |lemma 328.5| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0101)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0101))))
(define-fun |lemma 328.6| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0110)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0110))))
(define-fun |lemma 328.7| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0111)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0111))))
(define-fun |lemma 328.8| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1000)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1000))))
(define-fun |lemma 328.9| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1001)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1001))))
(define-fun |lemma 328.10| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1010)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1010))))
; p2m[7] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 329.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 329.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 329.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 329.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 329.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 329.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 329.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 329.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 329.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 329.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; p2m[6] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 330.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 330.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 330.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 330.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 330.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 330.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 330.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 330.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 330.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 330.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; bar[vga_vram] is . or 8, or kept_bar[vga_vram] is . or 6
(define-fun |lemma 331.1| ((|bar[vga_vram]| (_ BitVec 4)) (|kept_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (or (= |kept_bar[vga_vram]| #b0000) (= |kept_bar[vga_vram]| #b0111))))
; phase is not OFF or INIT or LOAD or READY, or log_dirty is no
(define-fun |lemma 332.1| ((|log_dirty| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011))) (= |log_dirty| #b0)))
; p2m[2] is ., or phase is INIT or READY or RUNNING or DOWN, or kept_place[2] is (vga_vram 0)
(define-fun |lemma 333.1| ((|p2m[2]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|kept_place[2]| (_ BitVec 3))) Bool (or (= |p2m[2]| #b0000) (or (= |phase| #b0001) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b1000)) (= |kept_place[2]| #b001)))
; log_dirty is no, or sent[0] is yes
(define-fun |lemma 334.1| ((|log_dirty| (_ BitVec 1)) (|sent[0]| (_ BitVec 1))) Bool (or (= |log_dirty| #b0) (= |sent[0]| #b1)))
; sent[1] is yes, or log_dirty is no
(define-fun |lemma 335.1| ((|log_dirty| (_ BitVec 1)) (|sent[1]| (_ BitVec 1))) Bool (or (= |sent[1]| #b1) (= |log_dirty| #b0)))
; kept_place[2] is ., or stream_bar[vga_vram] is .
(define-fun |lemma 336.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|kept_place[2]| (_ BitVec 3))) Bool (or (= |kept_place[2]| #b000) (= |stream_bar[vga_vram]| #b0000)))
; kept_place[2] is ., or log_dirty is no, or sent[2] is yes
(define-fun |lemma 337.1| ((|log_dirty| (_ BitVec 1)) (|sent[2]| (_ BitVec 1)) (|kept_place[2]| (_ BitVec 3))) Bool (or (= |kept_place[2]| #b000) (= |log_dirty| #b0) (= |sent[2]| #b1)))
; log_dirty is no, or sent[4] is yes
(define-fun |lemma 338.1| ((|log_dirty| (_ BitVec 1)) (|sent[4]| (_ BitVec 1))) Bool (or (= |log_dirty| #b0) (= |sent[4]| #b1)))
; log_dirty is no, or image_of[4] is (region1 0)
(define-fun |lemma 339.1| ((|log_dirty| (_ BitVec 1)) (|image_of[4]| (_ BitVec 3))) Bool (or (= |log_dirty| #b0) (= |image_of[4]| #b011)))
; image_of[6] is ., or sent[0] is yes
(define-fun |lemma 340.1| ((|sent[0]| (_ BitVec 1)) (|image_of[6]| (_ BitVec 3))) Bool (or (= |image_of[6]| #b000) (= |sent[0]| #b1)))
; p2m[8] is ., or p2m[6] is .
(define-fun |lemma 341.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b0000) (= |p2m[6]| #b0000)))
; ready[vga_vram] is no, or incoming is yes, or stream_bar[vga_vram] is .
(define-fun |lemma 342.1| ((|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (= |incoming| #b1) (= |stream_bar[vga_vram]| #b0000)))
; phase is INIT, or stream_bar[vga_vram] is ., or ready[vga_vram] is no
(define-fun |lemma 343.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |phase| #b0001) (= |stream_bar[vga_vram]| #b0000) (= |ready[vga_vram]| #b0)))
; stream_bar[vga_vram] is ., or kept_bar[vga_vram] is 6 or 8
(define-fun |lemma 344.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|kept_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (or (= |kept_bar[vga_vram]| #b0111) (= |kept_bar[vga_vram]| #b1001))))
; stream_bar[vga_vram] is . or 6, or bar[vga_vram] is . or 8
(define-fun |lemma 345.1| ((|bar[vga_vram]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111)) (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001))))
; dirty[8] is no, or dirty[9] is yes
(define-fun |lemma 346.1| ((|dirty[8]| (_ BitVec 1)) (|dirty[9]| (_ BitVec 1))) Bool (or (= |dirty[8]| #b0) (= |dirty[9]| #b1)))
; sent[8] is no, or dirty[6] is no
(define-fun |lemma 347.1| ((|dirty[6]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1))) Bool (or (= |sent[8]| #b0) (= |dirty[6]| #b0)))
; sent[8] is no, or image_of[9] is (vga_vram 1)
(define-fun |lemma 348.1| ((|sent[8]| (_ BitVec 1)) (|image_of[9]| (_ BitVec 3))) Bool (or (= |sent[8]| #b0) (= |image_of[9]| #b010)))
; sent[2] is no, or host[vga_vram, 0] is not ., or phase is SAVED or ABORTED
(define-fun |lemma 349.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|sent[2]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (= |sent[2]| #b0) (not (= |host[vga_vram, 0]| #b0000)) (or (= |phase| #b0110) (= |phase| #b0111))))
; stream_bar[vga_vram] is ., or kept_place[6] is (vga_vram 0), or host[vga_vram, 0] is not ., or sent[8] is yes, or log_dirty is no
(define-fun |lemma 350.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|log_dirty| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|kept_place[6]| (_ BitVec 3))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |kept_place[6]| #b001) (not (= |host[vga_vram, 0]| #b0000)) (= |sent[8]| #b1) (= |log_dirty| #b0)))
; host[vga_vram, 0] is ., or host[vga_vram, 1] is not .
(define-fun |lemma 351.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (= |host[vga_vram, 0]| #b0000) (not (= |host[vga_vram, 1]| #b0000))))
; stream_bar[vga_vram] is ., or kept_place[6] is (vga_vram 0), or dirty[8] is yes, or sent[8] is yes, or log_dirty is no
(define-fun |lemma 352.1| ((|log_dirty| (_ BitVec 1)) (|dirty[8]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|kept_place[6]| (_ BitVec 3))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |kept_place[6]| #b001) (= |dirty[8]| #b1) (= |sent[8]| #b1) (= |log_dirty| #b0)))
; dirty[8] is no, or sent[2] is yes, or sent[6] is yes, or sent[8] is yes
(define-fun |lemma 353.1| ((|dirty[8]| (_ BitVec 1)) (|sent[2]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1))) Bool (or (= |dirty[8]| #b0) (= |sent[2]| #b1) (= |sent[6]| #b1) (= |sent[8]| #b1)))
; stream_bar[vga_vram] is ., or kept_place[6] is (vga_vram 0), or kept_place[8] is (vga_vram 0)
(define-fun |lemma 354.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|kept_place[6]| (_ BitVec 3)) (|kept_place[8]| (_ BitVec 3))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |kept_place[6]| #b001) (= |kept_place[8]| #b001)))
; dirty[8] is no, or kept_place[6] is ., or dirty[6] is yes, or sent[6] is yes
(define-fun |lemma 355.1| ((|dirty[6]| (_ BitVec 1)) (|dirty[8]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1)) (|kept_place[6]| (_ BitVec 3))) Bool (or (= |dirty[8]| #b0) (= |kept_place[6]| #b000) (= |dirty[6]| #b1) (= |sent[6]| #b1)))
; sent[2] is no, or dirty[6] is yes, or kept_place[6] is ., or sent[6] is yes
(define-fun |lemma 356.1| ((|dirty[6]| (_ BitVec 1)) (|sent[2]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1)) (|kept_place[6]| (_ BitVec 3))) Bool (or (= |sent[2]| #b0) (= |dirty[6]| #b1) (= |kept_place[6]| #b000) (= |sent[6]| #b1)))
; sent[2] is yes, or sent[6] is yes, or kept_place[6] is ., or log_dirty is no
(define-fun |lemma 357.1| ((|log_dirty| (_ BitVec 1)) (|sent[2]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1)) (|kept_place[6]| (_ BitVec 3))) Bool (or (= |sent[2]| #b1) (= |sent[6]| #b1) (= |kept_place[6]| #b000) (= |log_dirty| #b0)))
; kept_place[9] is ., or kept_place[8] is (vga_vram 0)
(define-fun |lemma 358.1| ((|kept_place[8]| (_ BitVec 3)) (|kept_place[9]| (_ BitVec 3))) Bool (or (= |kept_place[9]| #b000) (= |kept_place[8]| #b001)))
; dirty[8] is no, or p2m[6] is ., or dirty[6] is yes, or sent[6] is yes
(define-fun |lemma 359.1| ((|p2m[6]| (_ BitVec 4)) (|dirty[6]| (_ BitVec 1)) (|dirty[8]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1))) Bool (or (= |dirty[8]| #b0) (= |p2m[6]| #b0000) (= |dirty[6]| #b1) (= |sent[6]| #b1)))
; phase is RUNNING or DOWN, or kept_place[6] is (vga_vram 0), or p2m[6] is .
(define-fun |lemma 360.1| ((|p2m[6]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|kept_place[6]| (_ BitVec 3))) Bool (or (or (= |phase| #b0100) (= |phase| #b1000)) (= |kept_place[6]| #b001) (= |p2m[6]| #b0000)))
; view[8] is not region1
(define-fun |lemma 361.1| ((|view[8]| (_ BitVec 2))) Bool (not (= |view[8]| #b10)))
; dirty[3] is no, or dirty[2] is yes
(define-fun |lemma 362.1| ((|dirty[2]| (_ BitVec 1)) (|dirty[3]| (_ BitVec 1))) Bool (or (= |dirty[3]| #b0) (= |dirty[2]| #b1)))
; dirty[2] is no, or sent[2] is yes
(define-fun |lemma 363.1| ((|dirty[2]| (_ BitVec 1)) (|sent[2]| (_ BitVec 1))) Bool (or (= |dirty[2]| #b0) (= |sent[2]| #b1)))
; kept_place[8] is ., or physmap[8] is (2 2), or log_dirty is no, or sent[8] is yes
(define-fun |lemma 364.1| ((|log_dirty| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|kept_place[8]| (_ BitVec 3)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |kept_place[8]| #b000) (= |physmap[8]| #b00100101) (= |log_dirty| #b0) (= |sent[8]| #b1)))
; kept_place[8] is ., or sent[8] is yes, or log_dirty is no, or dirty[8] is yes
(define-fun |lemma 365.1| ((|log_dirty| (_ BitVec 1)) (|dirty[8]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|kept_place[8]| (_ BitVec 3))) Bool (or (= |kept_place[8]| #b000) (= |sent[8]| #b1) (= |log_dirty| #b0) (= |dirty[8]| #b1)))
; phase is RUNNING or DOWN, or kept_place[8] is (vga_vram 0), or p2m[8] is .
(define-fun |lemma 366.1| ((|p2m[8]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|kept_place[8]| (_ BitVec 3))) Bool (or (or (= |phase| #b0100) (= |phase| #b1000)) (= |kept_place[8]| #b001) (= |p2m[8]| #b0000)))
; dirty[7] is yes, or dirty[6] is no
(define-fun |lemma 367.1| ((|dirty[6]| (_ BitVec 1)) (|dirty[7]| (_ BitVec 1))) Bool (or (= |dirty[7]| #b1) (= |dirty[6]| #b0)))
; p2m[0] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 368.1| ((|p2m[0]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 368.2| ((|p2m[0]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 368.3| ((|p2m[0]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 368.4| ((|p2m[0]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 368.5| ((|p2m[0]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 368.6| ((|p2m[0]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 368.7| ((|p2m[0]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 368.8| ((|p2m[0]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 368.9| ((|p2m[0]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 368.10| ((|p2m[0]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b1010)) (= |use[frame9]| #b01)))
; read_only[0] is yes, or phase is OFF
(define-fun |lemma 369.1| ((|read_only[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (= |read_only[0]| #b1) (= |phase| #b0000)))
; sent[8] is no, or image_of[8] is (vga_vram 0)
(define-fun |lemma 370.1| ((|sent[8]| (_ BitVec 1)) (|image_of[8]| (_ BitVec 3))) Bool (or (= |sent[8]| #b0) (= |image_of[8]| #b001)))
; ready[vga_vram] is no, or incoming is yes, or host[vga_vram, 0] is not .
(define-fun |lemma 371.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (= |incoming| #b1) (not (= |host[vga_vram, 0]| #b0000))))
; kept_place[2] is ., or ready[vga_vram] is no, or host[vga_vram, 0] is not .
(define-fun |lemma 372.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|kept_place[2]| (_ BitVec 3))) Bool (or (= |kept_place[2]| #b000) (= |ready[vga_vram]| #b0) (not (= |host[vga_vram, 0]| #b0000))))
; log_dirty is yes, or sent[2] is no, or sent[6] is no
(define-fun |lemma 373.1| ((|log_dirty| (_ BitVec 1)) (|sent[2]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1))) Bool (or (= |log_dirty| #b1) (= |sent[2]| #b0) (= |sent[6]| #b0)))
; bar[vga_vram] is . or 6, or view[8] is vga_vram
(define-fun |lemma 374.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (= |view[8]| #b01)))
; bar[vga_vram] is . or 8, or physmap[6] is (2 2)
(define-fun |lemma 375.1| ((|bar[vga_vram]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (= |physmap[6]| #b00100101)))
; p2m[7] is not frame0, or p2m[4] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 376.1| ((|p2m[4]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0001)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0001)))))
(define-fun |lemma 376.2| ((|p2m[4]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0010)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0010)))))
(define-fun |lemma 376.3| ((|p2m[4]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0011)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0011)))))
(define-fun |lemma 376.4| ((|p2m[4]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0100)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0100)))))
(define-fun |lemma 376.5| ((|p2m[4]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0101)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0101)))))
(define-fun |lemma 376.6| ((|p2m[4]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0110)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0110)))))
(define-fun |lemma 376.7| ((|p2m[4]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0111)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0111)))))
(define-fun |lemma 376.8| ((|p2m[4]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1000)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1000)))))
(define-fun |lemma 376.9| ((|p2m[4]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1001)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1001)))))
(define-fun |lemma 376.10| ((|p2m[4]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1010)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1010)))))
; p2m[6] is not frame0, or p2m[4] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 377.1| ((|p2m[4]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0001)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0001)))))
(define-fun |lemma 377.2| ((|p2m[4]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0010)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0010)))))
(define-fun |lemma 377.3| ((|p2m[4]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0011)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0011)))))
(define-fun |lemma 377.4| ((|p2m[4]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0100)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0100)))))
(define-fun |lemma 377.5| ((|p2m[4]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0101)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0101)))))
(define-fun |lemma 377.6| ((|p2m[4]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0110)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0110)))))
(define-fun |lemma 377.7| ((|p2m[4]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0111)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0111)))))
(define-fun |lemma 377.8| ((|p2m[4]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1000)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1000)))))
(define-fun |lemma 377.9| ((|p2m[4]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1001)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1001)))))
(define-fun |lemma 377.10| ((|p2m[4]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1010)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1010)))))
; ready[region1] is no, or image_of[7] is .
(define-fun |lemma 378.1| ((|image_of[7]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |image_of[7]| #b000)))
; p2m[4] is not ., or image_of[7] is .
(define-fun |lemma 379.1| ((|p2m[4]| (_ BitVec 4)) (|image_of[7]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b0000)) (= |image_of[7]| #b000)))
; stream_bar[vga_vram] is ., or phase is not OFF or READY or RUNNING or DOWN
(define-fun |lemma 380.1| ((|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (not (or (= |phase| #b0000) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b1000)))))
; phase is READY or ABORTED, or kept_bar[vga_vram] is ., or stream_bar[vga_vram] is 6 or 8, or ready[vga_vram] is yes
(define-fun |lemma 381.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|kept_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0011) (= |phase| #b0111)) (= |kept_bar[vga_vram]| #b0000) (or (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001)) (= |ready[vga_vram]| #b1)))
; phase is INIT, or ready[vga_vram] is no, or kept_bar[vga_vram] is ., or bar[vga_vram] is 6 or 8
(define-fun |lemma 382.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|bar[vga_vram]| (_ BitVec 4)) (|kept_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |phase| #b0001) (= |ready[vga_vram]| #b0) (= |kept_bar[vga_vram]| #b0000) (or (= |bar[vga_vram]| #b0111) (= |bar[vga_vram]| #b1001))))
; stream_bar[vga_vram] is . or 6, or kept_bar[vga_vram] is 8
(define-fun |lemma 383.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|kept_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111)) (= |kept_bar[vga_vram]| #b1001)))
; stream_bar[vga_vram] is . or 8, or kept_bar[vga_vram] is 6
(define-fun |lemma 384.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|kept_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b1001)) (= |kept_bar[vga_vram]| #b0111)))
; p2m[2] is ., or sent[2] is yes, or log_dirty is no
(define-fun |lemma 385.1| ((|p2m[2]| (_ BitVec 4)) (|log_dirty| (_ BitVec 1)) (|sent[2]| (_ BitVec 1))) Bool (or (= |p2m[2]| #b0000) (= |sent[2]| #b1) (= |log_dirty| #b0)))
; sent[8] is no, or physmap[8] is (2 2), or host[vga_vram, 0] is .
(define-fun |lemma 386.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|sent[8]| (_ BitVec 1)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |sent[8]| #b0) (= |physmap[8]| #b00100101) (= |host[vga_vram, 0]| #b0000)))
; bar[vga_vram] is ., or host[vga_vram, 0] is not ., or p2m[6] is not ., or sent[8] is yes, or log_dirty is no
(define-fun |lemma 387.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|log_dirty| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (not (= |host[vga_vram, 0]| #b0000)) (not (= |p2m[6]| #b0000)) (= |sent[8]| #b1) (= |log_dirty| #b0)))
; bar[vga_vram] is ., or p2m[6] is not ., or physmap[8] is (2 2), or host[vga_vram, 0] is .
(define-fun |lemma 388.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |bar[vga_vram]| #b0000) (not (= |p2m[6]| #b0000)) (= |physmap[8]| #b00100101) (= |host[vga_vram, 0]| #b0000)))
; bar[vga_vram] is ., or p2m[6] is not ., or sent[8] is yes, or log_dirty is no, or dirty[8] is yes
(define-fun |lemma 389.1| ((|p2m[6]| (_ BitVec 4)) (|log_dirty| (_ BitVec 1)) (|dirty[8]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (not (= |p2m[6]| #b0000)) (= |sent[8]| #b1) (= |log_dirty| #b0) (= |dirty[8]| #b1)))
; p2m[6] is ., or sent[6] is yes, or log_dirty is no, or dirty[6] is yes
(define-fun |lemma 390.1| ((|p2m[6]| (_ BitVec 4)) (|log_dirty| (_ BitVec 1)) (|dirty[6]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1))) Bool (or (= |p2m[6]| #b0000) (= |sent[6]| #b1) (= |log_dirty| #b0) (= |dirty[6]| #b1)))
; dirty[6] is no, or sent[2] is yes, or sent[6] is yes
(define-fun |lemma 391.1| ((|dirty[6]| (_ BitVec 1)) (|sent[2]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1))) Bool (or (= |dirty[6]| #b0) (= |sent[2]| #b1) (= |sent[6]| #b1)))
; p2m[8] is ., or sent[8] is yes, or log_dirty is no, or dirty[8] is yes
(define-fun |lemma 392.1| ((|p2m[8]| (_ BitVec 4)) (|log_dirty| (_ BitVec 1)) (|dirty[8]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1))) Bool (or (= |p2m[8]| #b0000) (= |sent[8]| #b1) (= |log_dirty| #b0) (= |dirty[8]| #b1)))
; ready[vga_vram] is no, or image_of[7] is .
(define-fun |lemma 393.1| ((|image_of[7]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (= |image_of[7]| #b000)))
; phase is not OFF or INIT or LOAD or READY, or image_of[7] is .
(define-fun |lemma 394.1| ((|image_of[7]| (_ BitVec 3)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011))) (= |image_of[7]| #b000)))
; physmap[8] is (2 2), or p2m[8] is ., or host[vga_vram, 0] is .
(define-fun |lemma 395.1| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[8]| #b00100101) (= |p2m[8]| #b0000) (= |host[vga_vram, 0]| #b0000)))
(set-info :end "395 families, 872 lemmas")
