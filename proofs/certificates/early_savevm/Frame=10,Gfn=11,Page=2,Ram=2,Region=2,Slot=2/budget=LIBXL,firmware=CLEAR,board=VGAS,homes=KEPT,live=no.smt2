; A certificate of relocheck: `relocheck certify --verify` re-checks it, Z3 and bitwuzla read it.
(set-info :kind "inductive invariant at a scope")
(set-info :design "early_savevm")
(set-info :scope "Frame=10,Gfn=11,Page=2,Ram=2,Region=2,Slot=2")
(set-info :start "budget=LIBXL firmware=CLEAR board=VGAS homes=KEPT live=no")
(set-info :engine "distil")
(set-info :system "c1a587172c1183f4b202bc957d316940fd0376fc0ceb3ef3c71f58bd5a7e0ae8")
(set-info :depth "1")
(set-info :invariant "within_budget 6aa603c327cf38af3edaf7282d45ed4beecbefc7b7043e1c69f5405eb02d4b81")
(set-info :invariant "failure_is_atomic d619b2e63d6ba43680e02cf6a1dcb6f3da9f8ac6418ff7f38e58b4c5a3652a2c")
(set-info :invariant "closed_world 1cb071372bf9fa617def4aec0bd40f32e7a1ca66bfa151fe2cdcc8dba80dca75")
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
(declare-const |vram_at[vga_vram]| (_ BitVec 4))
(declare-const |vram_at[region1]| (_ BitVec 4))
(declare-const |stream_vram[vga_vram]| (_ BitVec 4))
(declare-const |stream_vram[region1]| (_ BitVec 4))
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
; board is VGAS
(define-fun |lemma 6.1| ((|board| (_ BitVec 2))) Bool (= |board| #b01))
; homes is KEPT
(define-fun |lemma 7.1| ((|homes| (_ BitVec 1))) Bool (= |homes| #b0))
; live is no
(define-fun |lemma 8.1| ((|live| (_ BitVec 1))) Bool (= |live| #b0))
; qemu_crashes is no
(define-fun |lemma 9.1| ((|qemu_crashes| (_ BitVec 1))) Bool (= |qemu_crashes| #b0))
; others_take_pages is no
(define-fun |lemma 10.1| ((|others_take_pages| (_ BitVec 1))) Bool (= |others_take_pages| #b0))
; low_ram_moves is no
(define-fun |lemma 11.1| ((|low_ram_moves| (_ BitVec 1))) Bool (= |low_ram_moves| #b0))
; limit is 5
(define-fun |lemma 12.1| ((|limit| (_ BitVec 7))) Bool (= |limit| #b0000101))
; size[vga_vram] is 1
(define-fun |lemma 13.1| ((|size[vga_vram]| (_ BitVec 5))) Bool (= |size[vga_vram]| #b00001))
; size[region1] is 1
(define-fun |lemma 14.1| ((|size[region1]| (_ BitVec 5))) Bool (= |size[region1]| #b00001))
; vram[vga_vram] is yes
(define-fun |lemma 15.1| ((|vram[vga_vram]| (_ BitVec 1))) Bool (= |vram[vga_vram]| #b1))
; vram[region1] is yes
(define-fun |lemma 16.1| ((|vram[region1]| (_ BitVec 1))) Bool (= |vram[region1]| #b1))
; cards[vga_vram] is no
(define-fun |lemma 17.1| ((|cards[vga_vram]| (_ BitVec 1))) Bool (= |cards[vga_vram]| #b0))
; cards[region1] is no
(define-fun |lemma 18.1| ((|cards[region1]| (_ BitVec 1))) Bool (= |cards[region1]| #b0))
; bars[vga_vram] is yes
(define-fun |lemma 19.1| ((|bars[vga_vram]| (_ BitVec 1))) Bool (= |bars[vga_vram]| #b1))
; bars[region1] is yes
(define-fun |lemma 20.1| ((|bars[region1]| (_ BitVec 1))) Bool (= |bars[region1]| #b1))
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
; above is 4
(define-fun |lemma 28.1| ((|above| (_ BitVec 4))) Bool (= |above| #b0100))
; logs is yes
(define-fun |lemma 29.1| ((|logs| (_ BitVec 1))) Bool (= |logs| #b1))
; max_pages is 5
(define-fun |lemma 30.1| ((|max_pages| (_ BitVec 7))) Bool (= |max_pages| #b0000101))
; read_only[2] is no
(define-fun |lemma 31.1| ((|read_only[2]| (_ BitVec 1))) Bool (= |read_only[2]| #b0))
; read_only[4] is no
(define-fun |lemma 32.1| ((|read_only[4]| (_ BitVec 1))) Bool (= |read_only[4]| #b0))
; home[vga_vram] is 2
(define-fun |lemma 33.1| ((|home[vga_vram]| (_ BitVec 4))) Bool (= |home[vga_vram]| #b0010))
; home[region1] is 3
(define-fun |lemma 34.1| ((|home[region1]| (_ BitVec 4))) Bool (= |home[region1]| #b0011))
; bar[region1] is . or 6 or 8
(define-fun |lemma 35.1| ((|bar[region1]| (_ BitVec 4))) Bool (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111) (= |bar[region1]| #b1001)))
; stream_bar[vga_vram] is . or 6 or 8
(define-fun |lemma 36.1| ((|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001)))
; read_only[8] is no
(define-fun |lemma 37.1| ((|read_only[8]| (_ BitVec 1))) Bool (= |read_only[8]| #b0))
; present[region1] is yes
(define-fun |lemma 38.1| ((|present[region1]| (_ BitVec 1))) Bool (= |present[region1]| #b1))
; bar[vga_vram] is . or 6 or 8
(define-fun |lemma 39.1| ((|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111) (= |bar[vga_vram]| #b1001)))
; stream_bar[region1] is . or 6 or 8
(define-fun |lemma 40.1| ((|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111) (= |stream_bar[region1]| #b1001)))
; present[vga_vram] is yes
(define-fun |lemma 41.1| ((|present[vga_vram]| (_ BitVec 1))) Bool (= |present[vga_vram]| #b1))
; view[10] is .
(define-fun |lemma 42.1| ((|view[10]| (_ BitVec 2))) Bool (= |view[10]| #b00))
; physmap[0] is .
(define-fun |lemma 43.1| ((|physmap[0]| (_ BitVec 8))) Bool (= |physmap[0]| #b00000000))
; physmap[8] is . or (2 1) or (3 1)
(define-fun |lemma 44.1| ((|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[8]| #b00000000) (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101)))
; p2m[10] is .
(define-fun |lemma 45.1| ((|p2m[10]| (_ BitVec 4))) Bool (= |p2m[10]| #b0000))
; physmap[4] is .
(define-fun |lemma 46.1| ((|physmap[4]| (_ BitVec 8))) Bool (= |physmap[4]| #b00000000))
; physmap[5] is .
(define-fun |lemma 47.1| ((|physmap[5]| (_ BitVec 8))) Bool (= |physmap[5]| #b00000000))
; p2m[0] is not ., or read_only[0] is no
(define-fun |lemma 48.1| ((|p2m[0]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (not (= |p2m[0]| #b0000)) (= |read_only[0]| #b0)))
; physmap[1] is .
(define-fun |lemma 49.1| ((|physmap[1]| (_ BitVec 8))) Bool (= |physmap[1]| #b00000000))
; physmap[3] is .
(define-fun |lemma 50.1| ((|physmap[3]| (_ BitVec 8))) Bool (= |physmap[3]| #b00000000))
; p2m[1] is not ., or read_only[0] is no
(define-fun |lemma 51.1| ((|p2m[1]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (not (= |p2m[1]| #b0000)) (= |read_only[0]| #b0)))
; framebuffer is not ., or phase is OFF or INIT or SAVED
(define-fun |lemma 52.1| ((|phase| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (not (= |framebuffer| #b00)) (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110))))
; phase is INIT or LOAD, or ready[vga_vram] is no
(define-fun |lemma 53.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010)) (= |ready[vga_vram]| #b0)))
; framebuffer is not ., or ready[vga_vram] is no
(define-fun |lemma 54.1| ((|ready[vga_vram]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (not (= |framebuffer| #b00)) (= |ready[vga_vram]| #b0)))
; framebuffer is not ., or ready[region1] is no
(define-fun |lemma 55.1| ((|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (not (= |framebuffer| #b00)) (= |ready[region1]| #b0)))
; framebuffer is not ., or bar[vga_vram] is .
(define-fun |lemma 56.1| ((|bar[vga_vram]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (not (= |framebuffer| #b00)) (= |bar[vga_vram]| #b0000)))
; physmap[6] is . or (2 1) or (3 1)
(define-fun |lemma 57.1| ((|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101)))
; physmap[8] is ., or phase is not OFF or INIT or SAVED or ABORTED
(define-fun |lemma 58.1| ((|phase| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[8]| #b00000000) (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111)))))
; phase is LOAD or READY or RUNNING or STOPPED, or bar[vga_vram] is .
(define-fun |lemma 59.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |bar[vga_vram]| #b0000)))
; phase is LOAD or READY or RUNNING or STOPPED, or bar[region1] is .
(define-fun |lemma 60.1| ((|phase| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |bar[region1]| #b0000)))
; stream_vram[vga_vram] is . or 2 or 6, or stream_bar[region1] is . or 6
(define-fun |lemma 61.1| ((|stream_bar[region1]| (_ BitVec 4)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_vram[vga_vram]| #b0000) (= |stream_vram[vga_vram]| #b0011) (= |stream_vram[vga_vram]| #b0111)) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111))))
; stream_vram[region1] is . or 6, or bar[region1] is . or 8
(define-fun |lemma 62.1| ((|bar[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (or (= |stream_vram[region1]| #b0000) (= |stream_vram[region1]| #b0111)) (or (= |bar[region1]| #b0000) (= |bar[region1]| #b1001))))
; stream_vram[region1] is . or 8, or stream_bar[region1] is . or 6
(define-fun |lemma 63.1| ((|stream_bar[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (or (= |stream_vram[region1]| #b0000) (= |stream_vram[region1]| #b1001)) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111))))
; stream_bar[vga_vram] is . or 6, or stream_bar[region1] is . or 6
(define-fun |lemma 64.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111)) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111))))
; stream_bar[vga_vram] is . or 8, or bar[region1] is . or 8
(define-fun |lemma 65.1| ((|bar[region1]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b1001)) (or (= |bar[region1]| #b0000) (= |bar[region1]| #b1001))))
; stream_bar[region1] is . or 6, or bar[region1] is . or 8
(define-fun |lemma 66.1| ((|bar[region1]| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111)) (or (= |bar[region1]| #b0000) (= |bar[region1]| #b1001))))
; vram_at[region1] is 3 or 6, or vram_at[vga_vram] is . or 2 or 6
(define-fun |lemma 67.1| ((|vram_at[vga_vram]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111))))
; stream_bar[region1] is . or 8, or vram_at[vga_vram] is 2 or 8, or stream_vram[vga_vram] is 2 or 8
(define-fun |lemma 68.1| ((|stream_bar[region1]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001)) (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b1001)) (or (= |stream_vram[vga_vram]| #b0011) (= |stream_vram[vga_vram]| #b1001))))
; stream_bar[region1] is . or 8, or vram_at[vga_vram] is 2 or 8, or stream_vram[region1] is 6
(define-fun |lemma 69.1| ((|stream_bar[region1]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001)) (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b1001)) (= |stream_vram[region1]| #b0111)))
; stream_vram[region1] is . or 3, or p2m[3] is ., or p2m[2] is ., or vram_at[vga_vram] is . or 2
(define-fun |lemma 70.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (or (= |stream_vram[region1]| #b0000) (= |stream_vram[region1]| #b0100)) (= |p2m[3]| #b0000) (= |p2m[2]| #b0000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011))))
; stream_vram[region1] is ., or p2m[2] is ., or framebuffer is region1, or vram_at[vga_vram] is . or 2
(define-fun |lemma 71.1| ((|p2m[2]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (= |p2m[2]| #b0000) (= |framebuffer| #b10) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011))))
; physmap[2] is .
(define-fun |lemma 72.1| ((|physmap[2]| (_ BitVec 8))) Bool (= |physmap[2]| #b00000000))
; ready[region1] is no, or phase is INIT or LOAD
(define-fun |lemma 73.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (or (= |phase| #b0001) (= |phase| #b0010))))
; stream_vram[region1] is 3 or 8, or view[6] is region1, or phase is not STOPPED or ABORTED
(define-fun |lemma 74.1| ((|phase| (_ BitVec 4)) (|view[6]| (_ BitVec 2)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (or (= |stream_vram[region1]| #b0100) (= |stream_vram[region1]| #b1001)) (= |view[6]| #b10) (not (or (= |phase| #b0101) (= |phase| #b0111)))))
; vram_at[region1] is . or 3 or 6, or bar[vga_vram] is 8, or stream_bar[vga_vram] is . or 6
(define-fun |lemma 75.1| ((|bar[vga_vram]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |bar[vga_vram]| #b1001) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111))))
; vram_at[vga_vram] is . or 8, or bar[vga_vram] is 8, or stream_bar[vga_vram] is . or 6
(define-fun |lemma 76.1| ((|bar[vga_vram]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b1001)) (= |bar[vga_vram]| #b1001) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111))))
; bar[vga_vram] is . or 6, or view[8] is vga_vram
(define-fun |lemma 77.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (= |view[8]| #b01)))
; bar[vga_vram] is ., or stream_vram[vga_vram] is . or 6 or 8
(define-fun |lemma 78.1| ((|bar[vga_vram]| (_ BitVec 4)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (or (= |stream_vram[vga_vram]| #b0000) (= |stream_vram[vga_vram]| #b0111) (= |stream_vram[vga_vram]| #b1001))))
; vram_at[vga_vram] is . or 2, or bar[region1] is ., or p2m[6] is not ., or p2m[8] is not .
(define-fun |lemma 79.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (= |bar[region1]| #b0000) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000))))
; p2m[1] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 80.1| ((|p2m[1]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 80.2| ((|p2m[1]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 80.3| ((|p2m[1]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 80.4| ((|p2m[1]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 80.5| ((|p2m[1]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 80.6| ((|p2m[1]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 80.7| ((|p2m[1]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 80.8| ((|p2m[1]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 80.9| ((|p2m[1]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 80.10| ((|p2m[1]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b1010)) (= |use[frame9]| #b01)))
; p2m[8] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 81.1| ((|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 81.2| ((|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 81.3| ((|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 81.4| ((|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 81.5| ((|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 81.6| ((|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 81.7| ((|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 81.8| ((|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 81.9| ((|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 81.10| ((|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b1010)) (= |use[frame9]| #b01)))
; p2m[0] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 82.1| ((|p2m[0]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 82.2| ((|p2m[0]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 82.3| ((|p2m[0]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 82.4| ((|p2m[0]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 82.5| ((|p2m[0]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 82.6| ((|p2m[0]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 82.7| ((|p2m[0]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 82.8| ((|p2m[0]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 82.9| ((|p2m[0]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 82.10| ((|p2m[0]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b1010)) (= |use[frame9]| #b01)))
; p2m[2] is . or frame0, or p2m[8] is . or frame0, or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 83.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0001)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0001)) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 83.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0010)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0010)) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 83.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0011)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0011)) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 83.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0100)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0100)) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 83.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0101)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0101)) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 83.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0110)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0110)) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 83.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0111)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0111)) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 83.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1000)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1000)) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 83.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1001)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1001)) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 83.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1010)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1010)) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00)))
; p2m[4] is .
(define-fun |lemma 84.1| ((|p2m[4]| (_ BitVec 4))) Bool (= |p2m[4]| #b0000))
; p2m[5] is .
(define-fun |lemma 85.1| ((|p2m[5]| (_ BitVec 4))) Bool (= |p2m[5]| #b0000))
; p2m[7] is .
(define-fun |lemma 86.1| ((|p2m[7]| (_ BitVec 4))) Bool (= |p2m[7]| #b0000))
; host[region1, 1] is .
(define-fun |lemma 87.1| ((|host[region1, 1]| (_ BitVec 4))) Bool (= |host[region1, 1]| #b0000))
; p2m[2] is . or frame0, or vram_at[vga_vram] is . or 2, or host[vga_vram, 0] is . or frame0, or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 88.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0001)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0001)) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 88.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0010)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0010)) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 88.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0011)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0011)) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 88.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0100)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0100)) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 88.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0101)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0101)) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 88.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0110)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0110)) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 88.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0111)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0111)) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 88.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1000)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1000)) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 88.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1001)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1001)) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 88.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1010)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1010)) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00)))
; vram_at[vga_vram] is 2 or 8, or bar[region1] is ., or p2m[6] is ., or host[vga_vram, 0] is not ., or physmap[6] is (2 1) or (3 1)
(define-fun |lemma 89.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b1001)) (= |bar[region1]| #b0000) (= |p2m[6]| #b0000) (not (= |host[vga_vram, 0]| #b0000)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
; p2m[2] is . or frame0, or p2m[6] is . or frame0, or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 90.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0001)) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 90.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0010)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0010)) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 90.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0011)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0011)) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 90.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0100)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0100)) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 90.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0101)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0101)) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 90.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0110)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0110)) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 90.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0111)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0111)) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 90.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1000)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1000)) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 90.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1001)) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 90.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1010)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1010)) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00)))
; view[6] is not region1, or bar[region1] is 6
(define-fun |lemma 91.1| ((|bar[region1]| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (not (= |view[6]| #b10)) (= |bar[region1]| #b0111)))
; stream_vram[vga_vram] is ., or vram_at[vga_vram] is ., or stream_bar[region1] is ., or bar[region1] is 6 or 8
(define-fun |lemma 92.1| ((|bar[region1]| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0000) (= |stream_bar[region1]| #b0000) (or (= |bar[region1]| #b0111) (= |bar[region1]| #b1001))))
; stream_vram[vga_vram] is ., or vram_at[vga_vram] is . or 2, or host[region1, 0] is not ., or p2m[8] is not ., or p2m[6] is not .
(define-fun |lemma 93.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (not (= |host[region1, 0]| #b0000)) (not (= |p2m[8]| #b0000)) (not (= |p2m[6]| #b0000))))
; vram_at[vga_vram] is ., or p2m[6] is not ., or p2m[8] is not ., or p2m[3] is not .
(define-fun |lemma 94.1| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |vram_at[vga_vram]| #b0000) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000)) (not (= |p2m[3]| #b0000))))
; p2m[3] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 95.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 95.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 95.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 95.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 95.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 95.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 95.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 95.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 95.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 95.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; stream_vram[vga_vram] is ., or host[region1, 0] is not . or frame0, or p2m[3] is . or frame0, or framebuffer is not region1 (and 9 more, renamed)
(define-fun |lemma 96.1| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0001))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0001)) (not (= |framebuffer| #b10))))
(define-fun |lemma 96.2| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0010))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0010)) (not (= |framebuffer| #b10))))
(define-fun |lemma 96.3| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0011))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0011)) (not (= |framebuffer| #b10))))
(define-fun |lemma 96.4| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0100)) (not (= |framebuffer| #b10))))
(define-fun |lemma 96.5| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0101))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0101)) (not (= |framebuffer| #b10))))
(define-fun |lemma 96.6| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0110))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0110)) (not (= |framebuffer| #b10))))
(define-fun |lemma 96.7| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0111))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0111)) (not (= |framebuffer| #b10))))
(define-fun |lemma 96.8| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1000))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1000)) (not (= |framebuffer| #b10))))
(define-fun |lemma 96.9| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1001))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1001)) (not (= |framebuffer| #b10))))
(define-fun |lemma 96.10| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1010))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1010)) (not (= |framebuffer| #b10))))
; p2m[2] is . or frame0, or p2m[3] is . or frame0, or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 97.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0001)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0001)) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 97.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0010)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0010)) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 97.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0011)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0011)) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 97.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0100)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0100)) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 97.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0101)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0101)) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 97.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0110)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0110)) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 97.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0111)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0111)) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 97.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1000)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1000)) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 97.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1001)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1001)) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 97.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1010)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1010)) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00)))
; vram_at[vga_vram] is ., or p2m[2] is not ., or p2m[6] is not ., or p2m[8] is not .
(define-fun |lemma 98.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |vram_at[vga_vram]| #b0000) (not (= |p2m[2]| #b0000)) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000))))
; vram_at[vga_vram] is 2 or 6 or 8, or vram_at[region1] is .
(define-fun |lemma 99.1| ((|vram_at[vga_vram]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |vram_at[region1]| #b0000)))
; vram_at[vga_vram] is 2 or 6 or 8, or bar[vga_vram] is ., or host[vga_vram, 0] is not .
(define-fun |lemma 100.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |bar[vga_vram]| #b0000) (not (= |host[vga_vram, 0]| #b0000))))
; vram_at[vga_vram] is 8, or stream_bar[vga_vram] is . or 6, or framebuffer is ., or bar[vga_vram] is 8
(define-fun |lemma 101.1| ((|bar[vga_vram]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |vram_at[vga_vram]| #b1001) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111)) (= |framebuffer| #b00) (= |bar[vga_vram]| #b1001)))
; phase is INIT or LOAD or READY, or incoming is no
(define-fun |lemma 102.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011)) (= |incoming| #b0)))
; phase is not OFF or SAVED or ABORTED, or host[region1, 0] is .
(define-fun |lemma 103.1| ((|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |host[region1, 0]| #b0000)))
; framebuffer is not ., or host[region1, 0] is .
(define-fun |lemma 104.1| ((|host[region1, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (not (= |framebuffer| #b00)) (= |host[region1, 0]| #b0000)))
; vram_at[vga_vram] is 6, or phase is STOPPED or SAVED, or stream_bar[vga_vram] is . or 8
(define-fun |lemma 105.1| ((|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |vram_at[vga_vram]| #b0111) (or (= |phase| #b0101) (= |phase| #b0110)) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b1001))))
; physmap[7] is .
(define-fun |lemma 106.1| ((|physmap[7]| (_ BitVec 8))) Bool (= |physmap[7]| #b00000000))
; vram_at[vga_vram] is 2 or 6, or phase is STOPPED or SAVED, or stream_bar[region1] is . or 6
(define-fun |lemma 107.1| ((|phase| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111)) (or (= |phase| #b0101) (= |phase| #b0110)) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111))))
; vram_at[region1] is 3 or 6 or 8, or vram_at[vga_vram] is .
(define-fun |lemma 108.1| ((|vram_at[vga_vram]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001)) (= |vram_at[vga_vram]| #b0000)))
; physmap[6] is ., or phase is not OFF or INIT or SAVED or ABORTED
(define-fun |lemma 109.1| ((|phase| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111)))))
; physmap[6] is ., or p2m[6] is not .
(define-fun |lemma 110.1| ((|p2m[6]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (not (= |p2m[6]| #b0000))))
; physmap[6] is ., or stream_vram[region1] is . or 3, or bar[region1] is 6 or 8
(define-fun |lemma 111.1| ((|bar[region1]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |stream_vram[region1]| #b0000) (= |stream_vram[region1]| #b0100)) (or (= |bar[region1]| #b0111) (= |bar[region1]| #b1001))))
; physmap[6] is ., or stream_vram[region1] is . or 3 or 6, or view[8] is region1
(define-fun |lemma 112.1| ((|view[8]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |stream_vram[region1]| #b0000) (= |stream_vram[region1]| #b0100) (= |stream_vram[region1]| #b0111)) (= |view[8]| #b10)))
; stream_vram[region1] is ., or stream_vram[vga_vram] is 2 or 6 or 8
(define-fun |lemma 113.1| ((|stream_vram[vga_vram]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |stream_vram[vga_vram]| #b0011) (= |stream_vram[vga_vram]| #b0111) (= |stream_vram[vga_vram]| #b1001))))
; physmap[6] is ., or stream_vram[vga_vram] is . or 2, or bar[vga_vram] is 6 or 8
(define-fun |lemma 114.1| ((|bar[vga_vram]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |stream_vram[vga_vram]| #b0000) (= |stream_vram[vga_vram]| #b0011)) (or (= |bar[vga_vram]| #b0111) (= |bar[vga_vram]| #b1001))))
; physmap[6] is ., or stream_vram[vga_vram] is . or 2 or 8, or view[6] is vga_vram
(define-fun |lemma 115.1| ((|view[6]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |stream_vram[vga_vram]| #b0000) (= |stream_vram[vga_vram]| #b0011) (= |stream_vram[vga_vram]| #b1001)) (= |view[6]| #b01)))
; stream_vram[vga_vram] is . or 2, or stream_bar[vga_vram] is 6 or 8
(define-fun |lemma 116.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_vram[vga_vram]| #b0000) (= |stream_vram[vga_vram]| #b0011)) (or (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001))))
; physmap[6] is . or (3 1), or vram_at[region1] is 3 or 8, or host[vga_vram, 0] is not .
(define-fun |lemma 117.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (= |host[vga_vram, 0]| #b0000))))
; physmap[6] is ., or p2m[3] is ., or p2m[8] is .
(define-fun |lemma 118.1| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (= |p2m[3]| #b0000) (= |p2m[8]| #b0000)))
; physmap[6] is ., or vram_at[region1] is 3 or 8, or p2m[8] is ., or host[region1, 0] is .
(define-fun |lemma 119.1| ((|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (= |p2m[8]| #b0000) (= |host[region1, 0]| #b0000)))
; p2m[1] is not . or frame0, or p2m[6] is not frame0 (and 9 more, renamed)
(define-fun |lemma 120.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001))) (not (= |p2m[6]| #b0001))))
(define-fun |lemma 120.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010))) (not (= |p2m[6]| #b0010))))
(define-fun |lemma 120.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011))) (not (= |p2m[6]| #b0011))))
(define-fun |lemma 120.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100))) (not (= |p2m[6]| #b0100))))
(define-fun |lemma 120.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101))) (not (= |p2m[6]| #b0101))))
(define-fun |lemma 120.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110))) (not (= |p2m[6]| #b0110))))
(define-fun |lemma 120.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111))) (not (= |p2m[6]| #b0111))))
(define-fun |lemma 120.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000))) (not (= |p2m[6]| #b1000))))
(define-fun |lemma 120.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001))) (not (= |p2m[6]| #b1001))))
(define-fun |lemma 120.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010))) (not (= |p2m[6]| #b1010))))
; physmap[6] is . or (3 1), or vram_at[region1] is 3 or 8, or p2m[6] is not . or frame0, or host[vga_vram, 0] is frame0 (and 9 more, renamed)
(define-fun |lemma 121.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0001))) (= |host[vga_vram, 0]| #b0001)))
(define-fun |lemma 121.2| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0010))) (= |host[vga_vram, 0]| #b0010)))
(define-fun |lemma 121.3| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0011))) (= |host[vga_vram, 0]| #b0011)))
(define-fun |lemma 121.4| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0100))) (= |host[vga_vram, 0]| #b0100)))
(define-fun |lemma 121.5| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0101))) (= |host[vga_vram, 0]| #b0101)))
(define-fun |lemma 121.6| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0110))) (= |host[vga_vram, 0]| #b0110)))
(define-fun |lemma 121.7| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0111))) (= |host[vga_vram, 0]| #b0111)))
(define-fun |lemma 121.8| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1000))) (= |host[vga_vram, 0]| #b1000)))
(define-fun |lemma 121.9| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1001))) (= |host[vga_vram, 0]| #b1001)))
(define-fun |lemma 121.10| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1010))) (= |host[vga_vram, 0]| #b1010)))
; physmap[6] is . or (3 1), or host[region1, 0] is . or frame0, or p2m[0] is frame0, or p2m[1] is frame0, or p2m[6] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 122.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0001)) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |p2m[6]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 122.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0010)) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |p2m[6]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 122.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0011)) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |p2m[6]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 122.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0100)) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |p2m[6]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 122.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0101)) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |p2m[6]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 122.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0110)) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |p2m[6]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 122.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0111)) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |p2m[6]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 122.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1000)) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |p2m[6]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 122.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1001)) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |p2m[6]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 122.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1010)) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |p2m[6]| #b1010) (= |use[frame9]| #b00)))
; use[frame0] is OWNED, or p2m[6] is not frame0 (and 9 more, renamed)
(define-fun |lemma 123.1| ((|p2m[6]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (= |use[frame0]| #b01) (not (= |p2m[6]| #b0001))))
(define-fun |lemma 123.2| ((|p2m[6]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (= |use[frame1]| #b01) (not (= |p2m[6]| #b0010))))
(define-fun |lemma 123.3| ((|p2m[6]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (= |use[frame2]| #b01) (not (= |p2m[6]| #b0011))))
(define-fun |lemma 123.4| ((|p2m[6]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (= |use[frame3]| #b01) (not (= |p2m[6]| #b0100))))
(define-fun |lemma 123.5| ((|p2m[6]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (= |use[frame4]| #b01) (not (= |p2m[6]| #b0101))))
(define-fun |lemma 123.6| ((|p2m[6]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (= |use[frame5]| #b01) (not (= |p2m[6]| #b0110))))
(define-fun |lemma 123.7| ((|p2m[6]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (= |use[frame6]| #b01) (not (= |p2m[6]| #b0111))))
(define-fun |lemma 123.8| ((|p2m[6]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (= |use[frame7]| #b01) (not (= |p2m[6]| #b1000))))
(define-fun |lemma 123.9| ((|p2m[6]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (= |use[frame8]| #b01) (not (= |p2m[6]| #b1001))))
(define-fun |lemma 123.10| ((|p2m[6]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (= |use[frame9]| #b01) (not (= |p2m[6]| #b1010))))
; physmap[6] is . or (3 1), or p2m[6] is not . or frame0, or host[vga_vram, 0] is frame0, or vram_at[vga_vram] is 6 (and 9 more, renamed)
(define-fun |lemma 124.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0001))) (= |host[vga_vram, 0]| #b0001) (= |vram_at[vga_vram]| #b0111)))
(define-fun |lemma 124.2| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0010))) (= |host[vga_vram, 0]| #b0010) (= |vram_at[vga_vram]| #b0111)))
(define-fun |lemma 124.3| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0011))) (= |host[vga_vram, 0]| #b0011) (= |vram_at[vga_vram]| #b0111)))
(define-fun |lemma 124.4| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0100))) (= |host[vga_vram, 0]| #b0100) (= |vram_at[vga_vram]| #b0111)))
(define-fun |lemma 124.5| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0101))) (= |host[vga_vram, 0]| #b0101) (= |vram_at[vga_vram]| #b0111)))
(define-fun |lemma 124.6| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0110))) (= |host[vga_vram, 0]| #b0110) (= |vram_at[vga_vram]| #b0111)))
(define-fun |lemma 124.7| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0111))) (= |host[vga_vram, 0]| #b0111) (= |vram_at[vga_vram]| #b0111)))
(define-fun |lemma 124.8| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1000))) (= |host[vga_vram, 0]| #b1000) (= |vram_at[vga_vram]| #b0111)))
(define-fun |lemma 124.9| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1001))) (= |host[vga_vram, 0]| #b1001) (= |vram_at[vga_vram]| #b0111)))
(define-fun |lemma 124.10| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (not (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1010))) (= |host[vga_vram, 0]| #b1010) (= |vram_at[vga_vram]| #b0111)))
; use[frame0] is not DYING, or host[vga_vram, 0] is . or frame0, or vram_at[vga_vram] is 2 (and 9 more, renamed)
(define-fun |lemma 125.1| ((|use[frame0]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |use[frame0]| #b10)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0001)) (= |vram_at[vga_vram]| #b0011)))
(define-fun |lemma 125.2| ((|use[frame1]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |use[frame1]| #b10)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0010)) (= |vram_at[vga_vram]| #b0011)))
(define-fun |lemma 125.3| ((|use[frame2]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |use[frame2]| #b10)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0011)) (= |vram_at[vga_vram]| #b0011)))
(define-fun |lemma 125.4| ((|use[frame3]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |use[frame3]| #b10)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0100)) (= |vram_at[vga_vram]| #b0011)))
(define-fun |lemma 125.5| ((|use[frame4]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |use[frame4]| #b10)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0101)) (= |vram_at[vga_vram]| #b0011)))
(define-fun |lemma 125.6| ((|use[frame5]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |use[frame5]| #b10)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0110)) (= |vram_at[vga_vram]| #b0011)))
(define-fun |lemma 125.7| ((|use[frame6]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |use[frame6]| #b10)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0111)) (= |vram_at[vga_vram]| #b0011)))
(define-fun |lemma 125.8| ((|use[frame7]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |use[frame7]| #b10)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1000)) (= |vram_at[vga_vram]| #b0011)))
(define-fun |lemma 125.9| ((|use[frame8]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |use[frame8]| #b10)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1001)) (= |vram_at[vga_vram]| #b0011)))
(define-fun |lemma 125.10| ((|use[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |use[frame9]| #b10)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1010)) (= |vram_at[vga_vram]| #b0011)))
; p2m[0] is not . or frame0, or p2m[1] is not frame0 (and 9 more, renamed)
(define-fun |lemma 126.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001))) (not (= |p2m[1]| #b0001))))
(define-fun |lemma 126.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010))) (not (= |p2m[1]| #b0010))))
(define-fun |lemma 126.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011))) (not (= |p2m[1]| #b0011))))
(define-fun |lemma 126.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100))) (not (= |p2m[1]| #b0100))))
(define-fun |lemma 126.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101))) (not (= |p2m[1]| #b0101))))
(define-fun |lemma 126.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110))) (not (= |p2m[1]| #b0110))))
(define-fun |lemma 126.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111))) (not (= |p2m[1]| #b0111))))
(define-fun |lemma 126.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000))) (not (= |p2m[1]| #b1000))))
(define-fun |lemma 126.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001))) (not (= |p2m[1]| #b1001))))
(define-fun |lemma 126.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010))) (not (= |p2m[1]| #b1010))))
; host[vga_vram, 0] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 127.1| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 127.2| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 127.3| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 127.4| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 127.5| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 127.6| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 127.7| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 127.8| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 127.9| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 127.10| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; physmap[6] is ., or vram_at[vga_vram] is . or 2, or host[vga_vram, 0] is . or frame0, or p2m[0] is frame0, or p2m[1] is frame0, or p2m[6] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 128.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0001)) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |p2m[6]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 128.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0010)) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |p2m[6]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 128.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0011)) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |p2m[6]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 128.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0100)) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |p2m[6]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 128.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0101)) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |p2m[6]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 128.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0110)) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |p2m[6]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 128.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0111)) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |p2m[6]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 128.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1000)) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |p2m[6]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 128.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1001)) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |p2m[6]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 128.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1010)) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |p2m[6]| #b1010) (= |use[frame9]| #b00)))
; vram_at[vga_vram] is 2 or 6, or physmap[6] is . or (3 1), or p2m[3] is not .
(define-fun |lemma 129.1| ((|p2m[3]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111)) (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (not (= |p2m[3]| #b0000))))
; vram_at[vga_vram] is 2 or 6, or physmap[6] is . or (3 1), or host[region1, 0] is not .
(define-fun |lemma 130.1| ((|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111)) (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (not (= |host[region1, 0]| #b0000))))
; physmap[6] is ., or p2m[3] is ., or vram_at[region1] is 6 or 8, or host[region1, 0] is not .
(define-fun |lemma 131.1| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (= |p2m[3]| #b0000) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001)) (not (= |host[region1, 0]| #b0000))))
; physmap[6] is . or (3 1), or p2m[3] is frame0, or p2m[8] is frame0, or p2m[0] is frame0, or p2m[1] is frame0, or p2m[6] is frame0, or use[frame0] is not OWNED (and 9 more, renamed)
(define-fun |lemma 132.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (= |p2m[3]| #b0001) (= |p2m[8]| #b0001) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |p2m[6]| #b0001) (not (= |use[frame0]| #b01))))
(define-fun |lemma 132.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (= |p2m[3]| #b0010) (= |p2m[8]| #b0010) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |p2m[6]| #b0010) (not (= |use[frame1]| #b01))))
(define-fun |lemma 132.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (= |p2m[3]| #b0011) (= |p2m[8]| #b0011) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |p2m[6]| #b0011) (not (= |use[frame2]| #b01))))
(define-fun |lemma 132.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (= |p2m[3]| #b0100) (= |p2m[8]| #b0100) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |p2m[6]| #b0100) (not (= |use[frame3]| #b01))))
(define-fun |lemma 132.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (= |p2m[3]| #b0101) (= |p2m[8]| #b0101) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |p2m[6]| #b0101) (not (= |use[frame4]| #b01))))
(define-fun |lemma 132.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (= |p2m[3]| #b0110) (= |p2m[8]| #b0110) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |p2m[6]| #b0110) (not (= |use[frame5]| #b01))))
(define-fun |lemma 132.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (= |p2m[3]| #b0111) (= |p2m[8]| #b0111) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |p2m[6]| #b0111) (not (= |use[frame6]| #b01))))
(define-fun |lemma 132.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (= |p2m[3]| #b1000) (= |p2m[8]| #b1000) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |p2m[6]| #b1000) (not (= |use[frame7]| #b01))))
(define-fun |lemma 132.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (= |p2m[3]| #b1001) (= |p2m[8]| #b1001) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |p2m[6]| #b1001) (not (= |use[frame8]| #b01))))
(define-fun |lemma 132.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (= |p2m[3]| #b1010) (= |p2m[8]| #b1010) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |p2m[6]| #b1010) (not (= |use[frame9]| #b01))))
; use[frame0] is not DYING, or p2m[3] is . (and 9 more, renamed)
(define-fun |lemma 133.1| ((|p2m[3]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |use[frame0]| #b10)) (= |p2m[3]| #b0000)))
(define-fun |lemma 133.2| ((|p2m[3]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |use[frame1]| #b10)) (= |p2m[3]| #b0000)))
(define-fun |lemma 133.3| ((|p2m[3]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |use[frame2]| #b10)) (= |p2m[3]| #b0000)))
(define-fun |lemma 133.4| ((|p2m[3]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |use[frame3]| #b10)) (= |p2m[3]| #b0000)))
(define-fun |lemma 133.5| ((|p2m[3]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |use[frame4]| #b10)) (= |p2m[3]| #b0000)))
(define-fun |lemma 133.6| ((|p2m[3]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |use[frame5]| #b10)) (= |p2m[3]| #b0000)))
(define-fun |lemma 133.7| ((|p2m[3]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |use[frame6]| #b10)) (= |p2m[3]| #b0000)))
(define-fun |lemma 133.8| ((|p2m[3]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |use[frame7]| #b10)) (= |p2m[3]| #b0000)))
(define-fun |lemma 133.9| ((|p2m[3]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |use[frame8]| #b10)) (= |p2m[3]| #b0000)))
(define-fun |lemma 133.10| ((|p2m[3]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |use[frame9]| #b10)) (= |p2m[3]| #b0000)))
; physmap[6] is ., or vram_at[region1] is 3 or 6, or p2m[8] is ., or host[region1, 0] is not .
(define-fun |lemma 134.1| ((|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |p2m[8]| #b0000) (not (= |host[region1, 0]| #b0000))))
; use[frame0] is not DYING, or host[vga_vram, 0] is frame0, or host[region1, 0] is frame0 (and 9 more, renamed)
(define-fun |lemma 135.1| ((|use[frame0]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |use[frame0]| #b10)) (= |host[vga_vram, 0]| #b0001) (= |host[region1, 0]| #b0001)))
(define-fun |lemma 135.2| ((|use[frame1]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |use[frame1]| #b10)) (= |host[vga_vram, 0]| #b0010) (= |host[region1, 0]| #b0010)))
(define-fun |lemma 135.3| ((|use[frame2]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |use[frame2]| #b10)) (= |host[vga_vram, 0]| #b0011) (= |host[region1, 0]| #b0011)))
(define-fun |lemma 135.4| ((|use[frame3]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |use[frame3]| #b10)) (= |host[vga_vram, 0]| #b0100) (= |host[region1, 0]| #b0100)))
(define-fun |lemma 135.5| ((|use[frame4]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |use[frame4]| #b10)) (= |host[vga_vram, 0]| #b0101) (= |host[region1, 0]| #b0101)))
(define-fun |lemma 135.6| ((|use[frame5]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |use[frame5]| #b10)) (= |host[vga_vram, 0]| #b0110) (= |host[region1, 0]| #b0110)))
(define-fun |lemma 135.7| ((|use[frame6]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |use[frame6]| #b10)) (= |host[vga_vram, 0]| #b0111) (= |host[region1, 0]| #b0111)))
(define-fun |lemma 135.8| ((|use[frame7]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |use[frame7]| #b10)) (= |host[vga_vram, 0]| #b1000) (= |host[region1, 0]| #b1000)))
(define-fun |lemma 135.9| ((|use[frame8]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |use[frame8]| #b10)) (= |host[vga_vram, 0]| #b1001) (= |host[region1, 0]| #b1001)))
(define-fun |lemma 135.10| ((|use[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |use[frame9]| #b10)) (= |host[vga_vram, 0]| #b1010) (= |host[region1, 0]| #b1010)))
; host[vga_vram, 1] is .
(define-fun |lemma 136.1| ((|host[vga_vram, 1]| (_ BitVec 4))) Bool (= |host[vga_vram, 1]| #b0000))
; physmap[6] is . or (2 1), or framebuffer is region1
(define-fun |lemma 137.1| ((|physmap[6]| (_ BitVec 8)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00100100)) (= |framebuffer| #b10)))
; physmap[6] is ., or physmap[8] is .
(define-fun |lemma 138.1| ((|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (= |physmap[8]| #b00000000)))
; stream_bar[vga_vram] is . or 8, or stream_bar[region1] is . or 8
(define-fun |lemma 139.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b1001)) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001))))
; stream_bar[region1] is . or 8, or bar[vga_vram] is . or 8
(define-fun |lemma 140.1| ((|bar[vga_vram]| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001)) (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001))))
; physmap[6] is ., or stream_bar[region1] is . or 8, or stream_vram[vga_vram] is 2 or 8
(define-fun |lemma 141.1| ((|stream_bar[region1]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001)) (or (= |stream_vram[vga_vram]| #b0011) (= |stream_vram[vga_vram]| #b1001))))
; physmap[6] is ., or stream_bar[region1] is . or 8, or stream_vram[region1] is 6
(define-fun |lemma 142.1| ((|stream_bar[region1]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001)) (= |stream_vram[region1]| #b0111)))
; physmap[6] is . or (2 1), or vram_at[vga_vram] is 6 or 8, or p2m[2] is not ., or host[vga_vram, 0] is .
(define-fun |lemma 143.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00100100)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (not (= |p2m[2]| #b0000)) (= |host[vga_vram, 0]| #b0000)))
; vram_at[vga_vram] is 2 or 6 or 8, or physmap[6] is . or (2 1), or p2m[2] is not .
(define-fun |lemma 144.1| ((|p2m[2]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00100100)) (not (= |p2m[2]| #b0000))))
; physmap[6] is . or (2 1), or host[region1, 0] is not ., or p2m[8] is not ., or p2m[2] is not .
(define-fun |lemma 145.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00100100)) (not (= |host[region1, 0]| #b0000)) (not (= |p2m[8]| #b0000)) (not (= |p2m[2]| #b0000))))
; p2m[0] is frame0, or p2m[1] is frame0, or p2m[6] is . or frame0, or p2m[8] is . or frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 146.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0001)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0001)) (= |use[frame0]| #b00)))
(define-fun |lemma 146.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0010)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0010)) (= |use[frame1]| #b00)))
(define-fun |lemma 146.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0011)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0011)) (= |use[frame2]| #b00)))
(define-fun |lemma 146.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0100)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0100)) (= |use[frame3]| #b00)))
(define-fun |lemma 146.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0101)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0101)) (= |use[frame4]| #b00)))
(define-fun |lemma 146.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0110)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0110)) (= |use[frame5]| #b00)))
(define-fun |lemma 146.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0111)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0111)) (= |use[frame6]| #b00)))
(define-fun |lemma 146.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1000)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1000)) (= |use[frame7]| #b00)))
(define-fun |lemma 146.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1001)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1001)) (= |use[frame8]| #b00)))
(define-fun |lemma 146.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1010)) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1010)) (= |use[frame9]| #b00)))
; stream_vram[region1] is ., or vram_at[region1] is . or 3 or 8, or p2m[8] is not ., or host[region1, 0] is not ., or host[vga_vram, 0] is not .
(define-fun |lemma 147.1| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (= |p2m[8]| #b0000)) (not (= |host[region1, 0]| #b0000)) (not (= |host[vga_vram, 0]| #b0000))))
; stream_vram[region1] is 3 or 6 or 8, or phase is not STOPPED or SAVED or ABORTED
(define-fun |lemma 148.1| ((|phase| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (or (= |stream_vram[region1]| #b0100) (= |stream_vram[region1]| #b0111) (= |stream_vram[region1]| #b1001)) (not (or (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111)))))
; stream_bar[region1] is ., or phase is INIT or LOAD or STOPPED or SAVED
(define-fun |lemma 149.1| ((|phase| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |stream_bar[region1]| #b0000) (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110))))
; ready[region1] is no, or incoming is yes, or stream_bar[region1] is .
(define-fun |lemma 150.1| ((|incoming| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (= |stream_bar[region1]| #b0000)))
; ready[region1] is no, or stream_bar[region1] is . or 8, or p2m[8] is not ., or host[region1, 0] is not ., or p2m[2] is not .
(define-fun |lemma 151.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001)) (not (= |p2m[8]| #b0000)) (not (= |host[region1, 0]| #b0000)) (not (= |p2m[2]| #b0000))))
; phase is not OFF or INIT or SAVED or ABORTED, or ready[region1] is yes, or framebuffer is not region1
(define-fun |lemma 152.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))) (= |ready[region1]| #b1) (not (= |framebuffer| #b10))))
; stream_bar[region1] is . or 8, or phase is INIT or STOPPED or SAVED, or p2m[8] is not ., or host[region1, 0] is not ., or p2m[2] is not .
(define-fun |lemma 153.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001)) (or (= |phase| #b0001) (= |phase| #b0101) (= |phase| #b0110)) (not (= |p2m[8]| #b0000)) (not (= |host[region1, 0]| #b0000)) (not (= |p2m[2]| #b0000))))
; stream_bar[region1] is . or 8, or bar[region1] is . or 6
(define-fun |lemma 154.1| ((|bar[region1]| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001)) (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111))))
; stream_vram[region1] is ., or vram_at[region1] is 3 or 6, or p2m[8] is frame0, or host[vga_vram, 0] is not ., or framebuffer is not region1, or p2m[0] is frame0, or p2m[1] is frame0, or p2m[6] is . or frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 155.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |p2m[8]| #b0001) (not (= |host[vga_vram, 0]| #b0000)) (not (= |framebuffer| #b10)) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0001)) (= |use[frame0]| #b00)))
(define-fun |lemma 155.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |p2m[8]| #b0010) (not (= |host[vga_vram, 0]| #b0000)) (not (= |framebuffer| #b10)) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0010)) (= |use[frame1]| #b00)))
(define-fun |lemma 155.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |p2m[8]| #b0011) (not (= |host[vga_vram, 0]| #b0000)) (not (= |framebuffer| #b10)) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0011)) (= |use[frame2]| #b00)))
(define-fun |lemma 155.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |p2m[8]| #b0100) (not (= |host[vga_vram, 0]| #b0000)) (not (= |framebuffer| #b10)) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0100)) (= |use[frame3]| #b00)))
(define-fun |lemma 155.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |p2m[8]| #b0101) (not (= |host[vga_vram, 0]| #b0000)) (not (= |framebuffer| #b10)) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0101)) (= |use[frame4]| #b00)))
(define-fun |lemma 155.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |p2m[8]| #b0110) (not (= |host[vga_vram, 0]| #b0000)) (not (= |framebuffer| #b10)) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0110)) (= |use[frame5]| #b00)))
(define-fun |lemma 155.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |p2m[8]| #b0111) (not (= |host[vga_vram, 0]| #b0000)) (not (= |framebuffer| #b10)) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0111)) (= |use[frame6]| #b00)))
(define-fun |lemma 155.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |p2m[8]| #b1000) (not (= |host[vga_vram, 0]| #b0000)) (not (= |framebuffer| #b10)) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1000)) (= |use[frame7]| #b00)))
(define-fun |lemma 155.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |p2m[8]| #b1001) (not (= |host[vga_vram, 0]| #b0000)) (not (= |framebuffer| #b10)) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1001)) (= |use[frame8]| #b00)))
(define-fun |lemma 155.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |p2m[8]| #b1010) (not (= |host[vga_vram, 0]| #b0000)) (not (= |framebuffer| #b10)) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1010)) (= |use[frame9]| #b00)))
; framebuffer is vga_vram, or vram_at[vga_vram] is 6 or 8, or p2m[2] is not ., or host[vga_vram, 0] is .
(define-fun |lemma 156.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |framebuffer| #b01) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (not (= |p2m[2]| #b0000)) (= |host[vga_vram, 0]| #b0000)))
; p2m[8] is frame0, or vram_at[vga_vram] is 6 or 8, or host[vga_vram, 0] is frame0, or bar[region1] is ., or framebuffer is vga_vram, or p2m[0] is frame0, or p2m[1] is frame0, or p2m[6] is frame0, or use[frame0] is not OWNED (and 9 more, renamed)
(define-fun |lemma 157.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b0001) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b0001) (= |bar[region1]| #b0000) (= |framebuffer| #b01) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |p2m[6]| #b0001) (not (= |use[frame0]| #b01))))
(define-fun |lemma 157.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b0010) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b0010) (= |bar[region1]| #b0000) (= |framebuffer| #b01) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |p2m[6]| #b0010) (not (= |use[frame1]| #b01))))
(define-fun |lemma 157.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b0011) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b0011) (= |bar[region1]| #b0000) (= |framebuffer| #b01) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |p2m[6]| #b0011) (not (= |use[frame2]| #b01))))
(define-fun |lemma 157.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b0100) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b0100) (= |bar[region1]| #b0000) (= |framebuffer| #b01) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |p2m[6]| #b0100) (not (= |use[frame3]| #b01))))
(define-fun |lemma 157.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b0101) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b0101) (= |bar[region1]| #b0000) (= |framebuffer| #b01) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |p2m[6]| #b0101) (not (= |use[frame4]| #b01))))
(define-fun |lemma 157.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b0110) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b0110) (= |bar[region1]| #b0000) (= |framebuffer| #b01) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |p2m[6]| #b0110) (not (= |use[frame5]| #b01))))
(define-fun |lemma 157.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b0111) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b0111) (= |bar[region1]| #b0000) (= |framebuffer| #b01) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |p2m[6]| #b0111) (not (= |use[frame6]| #b01))))
(define-fun |lemma 157.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b1000) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b1000) (= |bar[region1]| #b0000) (= |framebuffer| #b01) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |p2m[6]| #b1000) (not (= |use[frame7]| #b01))))
(define-fun |lemma 157.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b1001) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b1001) (= |bar[region1]| #b0000) (= |framebuffer| #b01) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |p2m[6]| #b1001) (not (= |use[frame8]| #b01))))
(define-fun |lemma 157.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b1010) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b1010) (= |bar[region1]| #b0000) (= |framebuffer| #b01) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |p2m[6]| #b1010) (not (= |use[frame9]| #b01))))
; p2m[8] is frame0, or bar[region1] is ., or p2m[2] is frame0, or framebuffer is vga_vram, or p2m[0] is frame0, or p2m[1] is frame0, or p2m[6] is frame0, or use[frame0] is not OWNED (and 9 more, renamed)
(define-fun |lemma 158.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0001) (= |bar[region1]| #b0000) (= |p2m[2]| #b0001) (= |framebuffer| #b01) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |p2m[6]| #b0001) (not (= |use[frame0]| #b01))))
(define-fun |lemma 158.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0010) (= |bar[region1]| #b0000) (= |p2m[2]| #b0010) (= |framebuffer| #b01) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |p2m[6]| #b0010) (not (= |use[frame1]| #b01))))
(define-fun |lemma 158.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0011) (= |bar[region1]| #b0000) (= |p2m[2]| #b0011) (= |framebuffer| #b01) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |p2m[6]| #b0011) (not (= |use[frame2]| #b01))))
(define-fun |lemma 158.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0100) (= |bar[region1]| #b0000) (= |p2m[2]| #b0100) (= |framebuffer| #b01) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |p2m[6]| #b0100) (not (= |use[frame3]| #b01))))
(define-fun |lemma 158.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0101) (= |bar[region1]| #b0000) (= |p2m[2]| #b0101) (= |framebuffer| #b01) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |p2m[6]| #b0101) (not (= |use[frame4]| #b01))))
(define-fun |lemma 158.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0110) (= |bar[region1]| #b0000) (= |p2m[2]| #b0110) (= |framebuffer| #b01) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |p2m[6]| #b0110) (not (= |use[frame5]| #b01))))
(define-fun |lemma 158.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0111) (= |bar[region1]| #b0000) (= |p2m[2]| #b0111) (= |framebuffer| #b01) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |p2m[6]| #b0111) (not (= |use[frame6]| #b01))))
(define-fun |lemma 158.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[8]| #b1000) (= |bar[region1]| #b0000) (= |p2m[2]| #b1000) (= |framebuffer| #b01) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |p2m[6]| #b1000) (not (= |use[frame7]| #b01))))
(define-fun |lemma 158.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[8]| #b1001) (= |bar[region1]| #b0000) (= |p2m[2]| #b1001) (= |framebuffer| #b01) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |p2m[6]| #b1001) (not (= |use[frame8]| #b01))))
(define-fun |lemma 158.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[8]| #b1010) (= |bar[region1]| #b0000) (= |p2m[2]| #b1010) (= |framebuffer| #b01) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |p2m[6]| #b1010) (not (= |use[frame9]| #b01))))
; stream_vram[vga_vram] is 2, or bar[vga_vram] is 6 or 8, or phase is not STOPPED or ABORTED
(define-fun |lemma 159.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0011) (or (= |bar[vga_vram]| #b0111) (= |bar[vga_vram]| #b1001)) (not (or (= |phase| #b0101) (= |phase| #b0111)))))
; framebuffer is region1, or vram_at[region1] is 6 or 8, or p2m[3] is not ., or host[region1, 0] is .
(define-fun |lemma 160.1| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |framebuffer| #b10) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001)) (not (= |p2m[3]| #b0000)) (= |host[region1, 0]| #b0000)))
; use[frame0] is not DYING, or physmap[8] is (2 1) or (3 1), or physmap[6] is (2 1) or (3 1) (and 9 more, renamed)
(define-fun |lemma 161.1| ((|use[frame0]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (not (= |use[frame0]| #b10)) (or (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 161.2| ((|use[frame1]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (not (= |use[frame1]| #b10)) (or (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 161.3| ((|use[frame2]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (not (= |use[frame2]| #b10)) (or (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 161.4| ((|use[frame3]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (not (= |use[frame3]| #b10)) (or (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 161.5| ((|use[frame4]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (not (= |use[frame4]| #b10)) (or (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 161.6| ((|use[frame5]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (not (= |use[frame5]| #b10)) (or (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 161.7| ((|use[frame6]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (not (= |use[frame6]| #b10)) (or (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 161.8| ((|use[frame7]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (not (= |use[frame7]| #b10)) (or (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 161.9| ((|use[frame8]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (not (= |use[frame8]| #b10)) (or (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 161.10| ((|use[frame9]| (_ BitVec 2)) (|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (not (= |use[frame9]| #b10)) (or (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
; physmap[8] is . or (2 1), or framebuffer is region1
(define-fun |lemma 162.1| ((|physmap[8]| (_ BitVec 8)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |physmap[8]| #b00000000) (= |physmap[8]| #b00100100)) (= |framebuffer| #b10)))
; physmap[8] is ., or p2m[8] is not .
(define-fun |lemma 163.1| ((|p2m[8]| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[8]| #b00000000) (not (= |p2m[8]| #b0000))))
; host[region1, 0] is not frame0, or vram_at[region1] is 3 or 8, or p2m[6] is . or frame0, or physmap[6] is (2 1) or (3 1) (and 9 more, renamed)
(define-fun |lemma 164.1| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0001)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0001)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 164.2| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0010)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0010)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 164.3| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0011)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0011)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 164.4| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0100)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0100)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 164.5| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0101)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0101)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 164.6| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0110)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0110)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 164.7| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0111)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0111)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 164.8| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1000)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1000)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 164.9| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1001)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1001)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
(define-fun |lemma 164.10| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1010)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1010)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
; host[region1, 0] is not frame0, or p2m[3] is . or frame0, or vram_at[region1] is 6 or 8 (and 9 more, renamed)
(define-fun |lemma 165.1| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0001)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0001)) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
(define-fun |lemma 165.2| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0010)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0010)) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
(define-fun |lemma 165.3| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0011)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0011)) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
(define-fun |lemma 165.4| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0100)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0100)) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
(define-fun |lemma 165.5| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0101)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0101)) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
(define-fun |lemma 165.6| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0110)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0110)) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
(define-fun |lemma 165.7| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0111)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0111)) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
(define-fun |lemma 165.8| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1000)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1000)) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
(define-fun |lemma 165.9| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1001)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1001)) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
(define-fun |lemma 165.10| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1010)) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1010)) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
; p2m[3] is . or frame0, or p2m[6] is . or frame0, or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 166.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0001)) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 166.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0010)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0010)) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 166.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0011)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0011)) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 166.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0100)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0100)) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 166.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0101)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0101)) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 166.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0110)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0110)) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 166.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0111)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0111)) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 166.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1000)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1000)) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 166.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1001)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1001)) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 166.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1010)) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1010)) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00)))
; stream_vram[vga_vram] is . or 2, or vram_at[region1] is . or 3 or 8, or p2m[8] is not ., or host[region1, 0] is not ., or physmap[6] is (2 1) or (3 1)
(define-fun |lemma 167.1| ((|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_vram[vga_vram]| #b0000) (= |stream_vram[vga_vram]| #b0011)) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (= |p2m[8]| #b0000)) (not (= |host[region1, 0]| #b0000)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
; stream_vram[region1] is . or 8, or view[8] is not region1
(define-fun |lemma 168.1| ((|view[8]| (_ BitVec 2)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (or (= |stream_vram[region1]| #b0000) (= |stream_vram[region1]| #b1001)) (not (= |view[8]| #b10))))
; vram_at[vga_vram] is . or 2 or 6, or p2m[8] is not ., or host[vga_vram, 0] is .
(define-fun |lemma 169.1| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111)) (not (= |p2m[8]| #b0000)) (= |host[vga_vram, 0]| #b0000)))
; stream_vram[region1] is ., or vram_at[region1] is . or 3 or 8, or p2m[8] is not ., or host[region1, 0] is not ., or physmap[6] is (2 1), or p2m[2] is not .
(define-fun |lemma 170.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (= |p2m[8]| #b0000)) (not (= |host[region1, 0]| #b0000)) (= |physmap[6]| #b00100100) (not (= |p2m[2]| #b0000))))
; stream_bar[vga_vram] is ., or phase is INIT or LOAD or STOPPED or SAVED
(define-fun |lemma 171.1| ((|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110))))
; ready[vga_vram] is no, or bar[region1] is .
(define-fun |lemma 172.1| ((|ready[vga_vram]| (_ BitVec 1)) (|bar[region1]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (= |bar[region1]| #b0000)))
; phase is not LOAD or ABORTED, or incoming is yes
(define-fun |lemma 173.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0111))) (= |incoming| #b1)))
; phase is READY or RUNNING or STOPPED, or bar[vga_vram] is ., or ready[vga_vram] is yes
(define-fun |lemma 174.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |bar[vga_vram]| #b0000) (= |ready[vga_vram]| #b1)))
; phase is READY or RUNNING or STOPPED, or bar[region1] is ., or ready[region1] is yes
(define-fun |lemma 175.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|bar[region1]| (_ BitVec 4))) Bool (or (or (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |bar[region1]| #b0000) (= |ready[region1]| #b1)))
; bar[region1] is 8, or view[8] is not region1
(define-fun |lemma 176.1| ((|bar[region1]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (= |bar[region1]| #b1001) (not (= |view[8]| #b10))))
; ready[region1] is no, or bar[region1] is ., or stream_bar[vga_vram] is . or 6, or p2m[8] is not ., or host[region1, 0] is not .
(define-fun |lemma 177.1| ((|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|bar[region1]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (= |bar[region1]| #b0000) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111)) (not (= |p2m[8]| #b0000)) (not (= |host[region1, 0]| #b0000))))
; ready[region1] is no, or host[region1, 0] is . or frame0, or framebuffer is region1, or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE, or p2m[2] is frame0, or p2m[3] is not ., or p2m[8] is not . (and 9 more, renamed)
(define-fun |lemma 178.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[region1]| #b0) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0001)) (= |framebuffer| #b10) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00) (= |p2m[2]| #b0001) (not (= |p2m[3]| #b0000)) (not (= |p2m[8]| #b0000))))
(define-fun |lemma 178.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[region1]| #b0) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0010)) (= |framebuffer| #b10) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00) (= |p2m[2]| #b0010) (not (= |p2m[3]| #b0000)) (not (= |p2m[8]| #b0000))))
(define-fun |lemma 178.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[region1]| #b0) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0011)) (= |framebuffer| #b10) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00) (= |p2m[2]| #b0011) (not (= |p2m[3]| #b0000)) (not (= |p2m[8]| #b0000))))
(define-fun |lemma 178.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[region1]| #b0) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0100)) (= |framebuffer| #b10) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00) (= |p2m[2]| #b0100) (not (= |p2m[3]| #b0000)) (not (= |p2m[8]| #b0000))))
(define-fun |lemma 178.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[region1]| #b0) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0101)) (= |framebuffer| #b10) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00) (= |p2m[2]| #b0101) (not (= |p2m[3]| #b0000)) (not (= |p2m[8]| #b0000))))
(define-fun |lemma 178.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[region1]| #b0) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0110)) (= |framebuffer| #b10) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00) (= |p2m[2]| #b0110) (not (= |p2m[3]| #b0000)) (not (= |p2m[8]| #b0000))))
(define-fun |lemma 178.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[region1]| #b0) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0111)) (= |framebuffer| #b10) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00) (= |p2m[2]| #b0111) (not (= |p2m[3]| #b0000)) (not (= |p2m[8]| #b0000))))
(define-fun |lemma 178.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[region1]| #b0) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1000)) (= |framebuffer| #b10) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00) (= |p2m[2]| #b1000) (not (= |p2m[3]| #b0000)) (not (= |p2m[8]| #b0000))))
(define-fun |lemma 178.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[region1]| #b0) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1001)) (= |framebuffer| #b10) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00) (= |p2m[2]| #b1001) (not (= |p2m[3]| #b0000)) (not (= |p2m[8]| #b0000))))
(define-fun |lemma 178.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[region1]| #b0) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1010)) (= |framebuffer| #b10) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00) (= |p2m[2]| #b1010) (not (= |p2m[3]| #b0000)) (not (= |p2m[8]| #b0000))))
; ready[region1] is no, or vram_at[vga_vram] is . or 2, or stream_bar[vga_vram] is 6 or 8
(define-fun |lemma 179.1| ((|ready[region1]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001))))
; ready[region1] is no, or bar[region1] is . or 8, or p2m[8] is not ., or host[region1, 0] is not ., or p2m[2] is not .
(define-fun |lemma 180.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|bar[region1]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |bar[region1]| #b0000) (= |bar[region1]| #b1001)) (not (= |p2m[8]| #b0000)) (not (= |host[region1, 0]| #b0000)) (not (= |p2m[2]| #b0000))))
; ready[region1] is no, or view[6] is not vga_vram
(define-fun |lemma 181.1| ((|ready[region1]| (_ BitVec 1)) (|view[6]| (_ BitVec 2))) Bool (or (= |ready[region1]| #b0) (not (= |view[6]| #b01))))
; ready[region1] is no, or bar[region1] is . or 6, or vram_at[region1] is 8
(define-fun |lemma 182.1| ((|ready[region1]| (_ BitVec 1)) (|bar[region1]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111)) (= |vram_at[region1]| #b1001)))
; bar[region1] is . or 6, or p2m[8] is frame0, or host[vga_vram, 0] is not ., or p2m[3] is frame0, or framebuffer is region1, or p2m[0] is frame0, or p2m[1] is frame0, or p2m[6] is . or frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 183.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111)) (= |p2m[8]| #b0001) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[3]| #b0001) (= |framebuffer| #b10) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0001)) (= |use[frame0]| #b00)))
(define-fun |lemma 183.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111)) (= |p2m[8]| #b0010) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[3]| #b0010) (= |framebuffer| #b10) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0010)) (= |use[frame1]| #b00)))
(define-fun |lemma 183.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111)) (= |p2m[8]| #b0011) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[3]| #b0011) (= |framebuffer| #b10) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0011)) (= |use[frame2]| #b00)))
(define-fun |lemma 183.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111)) (= |p2m[8]| #b0100) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[3]| #b0100) (= |framebuffer| #b10) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0100)) (= |use[frame3]| #b00)))
(define-fun |lemma 183.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111)) (= |p2m[8]| #b0101) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[3]| #b0101) (= |framebuffer| #b10) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0101)) (= |use[frame4]| #b00)))
(define-fun |lemma 183.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111)) (= |p2m[8]| #b0110) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[3]| #b0110) (= |framebuffer| #b10) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0110)) (= |use[frame5]| #b00)))
(define-fun |lemma 183.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111)) (= |p2m[8]| #b0111) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[3]| #b0111) (= |framebuffer| #b10) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0111)) (= |use[frame6]| #b00)))
(define-fun |lemma 183.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111)) (= |p2m[8]| #b1000) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[3]| #b1000) (= |framebuffer| #b10) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1000)) (= |use[frame7]| #b00)))
(define-fun |lemma 183.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111)) (= |p2m[8]| #b1001) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[3]| #b1001) (= |framebuffer| #b10) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1001)) (= |use[frame8]| #b00)))
(define-fun |lemma 183.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111)) (= |p2m[8]| #b1010) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[3]| #b1010) (= |framebuffer| #b10) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1010)) (= |use[frame9]| #b00)))
; ready[region1] is no, or stream_bar[vga_vram] is 6 or 8, or p2m[2] is not ., or host[vga_vram, 0] is .
(define-fun |lemma 184.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001)) (not (= |p2m[2]| #b0000)) (= |host[vga_vram, 0]| #b0000)))
; bar[region1] is . or 6, or view[8] is region1
(define-fun |lemma 185.1| ((|bar[region1]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (or (= |bar[region1]| #b0000) (= |bar[region1]| #b0111)) (= |view[8]| #b10)))
; p2m[8] is frame0, or p2m[2] is frame0, or p2m[3] is frame0, or p2m[0] is frame0, or p2m[1] is frame0, or p2m[6] is frame0, or use[frame0] is not OWNED (and 9 more, renamed)
(define-fun |lemma 186.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0001) (= |p2m[2]| #b0001) (= |p2m[3]| #b0001) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |p2m[6]| #b0001) (not (= |use[frame0]| #b01))))
(define-fun |lemma 186.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0010) (= |p2m[2]| #b0010) (= |p2m[3]| #b0010) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |p2m[6]| #b0010) (not (= |use[frame1]| #b01))))
(define-fun |lemma 186.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0011) (= |p2m[2]| #b0011) (= |p2m[3]| #b0011) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |p2m[6]| #b0011) (not (= |use[frame2]| #b01))))
(define-fun |lemma 186.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0100) (= |p2m[2]| #b0100) (= |p2m[3]| #b0100) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |p2m[6]| #b0100) (not (= |use[frame3]| #b01))))
(define-fun |lemma 186.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0101) (= |p2m[2]| #b0101) (= |p2m[3]| #b0101) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |p2m[6]| #b0101) (not (= |use[frame4]| #b01))))
(define-fun |lemma 186.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0110) (= |p2m[2]| #b0110) (= |p2m[3]| #b0110) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |p2m[6]| #b0110) (not (= |use[frame5]| #b01))))
(define-fun |lemma 186.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0111) (= |p2m[2]| #b0111) (= |p2m[3]| #b0111) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |p2m[6]| #b0111) (not (= |use[frame6]| #b01))))
(define-fun |lemma 186.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b1000) (= |p2m[2]| #b1000) (= |p2m[3]| #b1000) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |p2m[6]| #b1000) (not (= |use[frame7]| #b01))))
(define-fun |lemma 186.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b1001) (= |p2m[2]| #b1001) (= |p2m[3]| #b1001) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |p2m[6]| #b1001) (not (= |use[frame8]| #b01))))
(define-fun |lemma 186.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b1010) (= |p2m[2]| #b1010) (= |p2m[3]| #b1010) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |p2m[6]| #b1010) (not (= |use[frame9]| #b01))))
; host_full is no
(define-fun |lemma 187.1| ((|host_full| (_ BitVec 1))) Bool (= |host_full| #b0))
; half_moved is no
(define-fun |lemma 188.1| ((|half_moved| (_ BitVec 1))) Bool (= |half_moved| #b0))
; read_only[9] is no
(define-fun |lemma 189.1| ((|read_only[9]| (_ BitVec 1))) Bool (= |read_only[9]| #b0))
; read_only[1] is no
(define-fun |lemma 190.1| ((|read_only[1]| (_ BitVec 1))) Bool (= |read_only[1]| #b0))
; read_only[3] is no
(define-fun |lemma 191.1| ((|read_only[3]| (_ BitVec 1))) Bool (= |read_only[3]| #b0))
; read_only[5] is no
(define-fun |lemma 192.1| ((|read_only[5]| (_ BitVec 1))) Bool (= |read_only[5]| #b0))
; read_only[6] is no
(define-fun |lemma 193.1| ((|read_only[6]| (_ BitVec 1))) Bool (= |read_only[6]| #b0))
; p2m[9] is .
(define-fun |lemma 194.1| ((|p2m[9]| (_ BitVec 4))) Bool (= |p2m[9]| #b0000))
; phase is not OFF or ABORTED, or read_only[0] is no
(define-fun |lemma 195.1| ((|read_only[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0111))) (= |read_only[0]| #b0)))
; log_dirty is no
(define-fun |lemma 196.1| ((|log_dirty| (_ BitVec 1))) Bool (= |log_dirty| #b0))
; p2m[2] is ., or p2m[3] is ., or p2m[8] is .
(define-fun |lemma 197.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |p2m[3]| #b0000) (= |p2m[8]| #b0000)))
; p2m[8] is ., or phase is RUNNING or STOPPED or SAVED or DOWN, or incoming is yes
(define-fun |lemma 198.1| ((|p2m[8]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (= |p2m[8]| #b0000) (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b1000)) (= |incoming| #b1)))
; p2m[8] is ., or phase is RUNNING or STOPPED or SAVED or DOWN, or vram_at[vga_vram] is 2 or 6 or 8
(define-fun |lemma 199.1| ((|p2m[8]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b0000) (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b1000)) (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
; p2m[2] is ., or p2m[3] is ., or p2m[6] is .
(define-fun |lemma 200.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |p2m[3]| #b0000) (= |p2m[6]| #b0000)))
; framebuffer is not ., or p2m[3] is ., or phase is SAVED, or vram_at[vga_vram] is 2 or 6 or 8
(define-fun |lemma 201.1| ((|p2m[3]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |framebuffer| #b00)) (= |p2m[3]| #b0000) (= |phase| #b0110) (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
; vram_at[vga_vram] is 2 or 6 or 8, or incoming is no
(define-fun |lemma 202.1| ((|incoming| (_ BitVec 1)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |incoming| #b0)))
; phase is not OFF or INIT or SAVED or ABORTED, or ready[vga_vram] is yes, or framebuffer is not vga_vram
(define-fun |lemma 203.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))) (= |ready[vga_vram]| #b1) (not (= |framebuffer| #b01))))
; vram_at[vga_vram] is 2 or 6 or 8, or ready[region1] is no, or host[region1, 0] is not .
(define-fun |lemma 204.1| ((|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |ready[region1]| #b0) (not (= |host[region1, 0]| #b0000))))
; vram_at[vga_vram] is 2 or 6 or 8, or ready[region1] is no, or ready[vga_vram] is yes, or p2m[2] is .
(define-fun |lemma 205.1| ((|p2m[2]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |ready[region1]| #b0) (= |ready[vga_vram]| #b1) (= |p2m[2]| #b0000)))
; framebuffer is not ., or p2m[2] is ., or phase is SAVED, or incoming is yes
(define-fun |lemma 206.1| ((|p2m[2]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (not (= |framebuffer| #b00)) (= |p2m[2]| #b0000) (= |phase| #b0110) (= |incoming| #b1)))
; vram_at[vga_vram] is 2 or 6 or 8, or ready[vga_vram] is no, or host[vga_vram, 0] is not .
(define-fun |lemma 207.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |ready[vga_vram]| #b0) (not (= |host[vga_vram, 0]| #b0000))))
; vram_at[vga_vram] is 2 or 6 or 8, or ready[vga_vram] is no, or ready[region1] is yes, or p2m[3] is .
(define-fun |lemma 208.1| ((|p2m[3]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |ready[vga_vram]| #b0) (= |ready[region1]| #b1) (= |p2m[3]| #b0000)))
; view[8] is not vga_vram, or bar[vga_vram] is 8
(define-fun |lemma 209.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (not (= |view[8]| #b01)) (= |bar[vga_vram]| #b1001)))
; p2m[2] is ., or p2m[3] is ., or vram_at[vga_vram] is 2, or host[region1, 0] is not ., or phase is INIT or SAVED
(define-fun |lemma 210.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |p2m[3]| #b0000) (= |vram_at[vga_vram]| #b0011) (not (= |host[region1, 0]| #b0000)) (or (= |phase| #b0001) (= |phase| #b0110))))
; p2m[2] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 211.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 211.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 211.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 211.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 211.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 211.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 211.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 211.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 211.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 211.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; p2m[2] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 212.1| ((|p2m[2]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 212.2| ((|p2m[2]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 212.3| ((|p2m[2]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 212.4| ((|p2m[2]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 212.5| ((|p2m[2]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 212.6| ((|p2m[2]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 212.7| ((|p2m[2]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 212.8| ((|p2m[2]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 212.9| ((|p2m[2]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 212.10| ((|p2m[2]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b1010)) (= |use[frame9]| #b01)))
; p2m[3] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 213.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 213.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 213.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 213.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 213.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 213.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 213.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 213.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 213.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 213.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; read_only[10] is no
(define-fun |lemma 214.1| ((|read_only[10]| (_ BitVec 1))) Bool (= |read_only[10]| #b0))
; read_only[7] is no
(define-fun |lemma 215.1| ((|read_only[7]| (_ BitVec 1))) Bool (= |read_only[7]| #b0))
; p2m[6] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 216.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 216.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 216.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 216.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 216.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 216.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 216.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 216.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 216.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 216.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; p2m[3] is ., or p2m[6] is ., or p2m[8] is .
(define-fun |lemma 217.1| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (= |p2m[3]| #b0000) (= |p2m[6]| #b0000) (= |p2m[8]| #b0000)))
; p2m[3] is ., or vram_at[vga_vram] is 2 or 6, or phase is INIT, or framebuffer is not region1, or p2m[8] is ., or host[vga_vram, 0] is not .
(define-fun |lemma 218.1| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[3]| #b0000) (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111)) (= |phase| #b0001) (not (= |framebuffer| #b10)) (= |p2m[8]| #b0000) (not (= |host[vga_vram, 0]| #b0000))))
; host[vga_vram, 0] is not frame0, or use[frame0] is not FREE (and 9 more, renamed)
(define-fun |lemma 219.1| ((|use[frame0]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0001)) (not (= |use[frame0]| #b00))))
(define-fun |lemma 219.2| ((|use[frame1]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0010)) (not (= |use[frame1]| #b00))))
(define-fun |lemma 219.3| ((|use[frame2]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0011)) (not (= |use[frame2]| #b00))))
(define-fun |lemma 219.4| ((|use[frame3]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0100)) (not (= |use[frame3]| #b00))))
(define-fun |lemma 219.5| ((|use[frame4]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0101)) (not (= |use[frame4]| #b00))))
(define-fun |lemma 219.6| ((|use[frame5]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0110)) (not (= |use[frame5]| #b00))))
(define-fun |lemma 219.7| ((|use[frame6]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0111)) (not (= |use[frame6]| #b00))))
(define-fun |lemma 219.8| ((|use[frame7]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1000)) (not (= |use[frame7]| #b00))))
(define-fun |lemma 219.9| ((|use[frame8]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1001)) (not (= |use[frame8]| #b00))))
(define-fun |lemma 219.10| ((|use[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1010)) (not (= |use[frame9]| #b00))))
; p2m[3] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 220.1| ((|p2m[3]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 220.2| ((|p2m[3]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 220.3| ((|p2m[3]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 220.4| ((|p2m[3]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 220.5| ((|p2m[3]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 220.6| ((|p2m[3]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 220.7| ((|p2m[3]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 220.8| ((|p2m[3]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 220.9| ((|p2m[3]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 220.10| ((|p2m[3]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b1010)) (= |use[frame9]| #b01)))
; host[vga_vram, 0] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 221.1| ((|p2m[0]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 221.2| ((|p2m[0]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 221.3| ((|p2m[0]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 221.4| ((|p2m[0]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 221.5| ((|p2m[0]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 221.6| ((|p2m[0]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 221.7| ((|p2m[0]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 221.8| ((|p2m[0]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 221.9| ((|p2m[0]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 221.10| ((|p2m[0]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; p2m[3] is not frame0, or host[vga_vram, 0] is not frame0 (and 9 more, renamed)
(define-fun |lemma 222.1| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (not (= |host[vga_vram, 0]| #b0001))))
(define-fun |lemma 222.2| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (not (= |host[vga_vram, 0]| #b0010))))
(define-fun |lemma 222.3| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (not (= |host[vga_vram, 0]| #b0011))))
(define-fun |lemma 222.4| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (not (= |host[vga_vram, 0]| #b0100))))
(define-fun |lemma 222.5| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (not (= |host[vga_vram, 0]| #b0101))))
(define-fun |lemma 222.6| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (not (= |host[vga_vram, 0]| #b0110))))
(define-fun |lemma 222.7| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (not (= |host[vga_vram, 0]| #b0111))))
(define-fun |lemma 222.8| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (not (= |host[vga_vram, 0]| #b1000))))
(define-fun |lemma 222.9| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (not (= |host[vga_vram, 0]| #b1001))))
(define-fun |lemma 222.10| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (not (= |host[vga_vram, 0]| #b1010))))
; p2m[8] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 223.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 223.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 223.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 223.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 223.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 223.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 223.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 223.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 223.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 223.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; p2m[2] is ., or phase is INIT or LOAD, or host[vga_vram, 0] is not ., or framebuffer is not vga_vram
(define-fun |lemma 224.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[2]| #b0000) (or (= |phase| #b0001) (= |phase| #b0010)) (not (= |host[vga_vram, 0]| #b0000)) (not (= |framebuffer| #b01))))
; vram_at[vga_vram] is 2 or 6 or 8, or phase is OFF or INIT or SAVED, or host[region1, 0] is not .
(define-fun |lemma 225.1| ((|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110)) (not (= |host[region1, 0]| #b0000))))
; p2m[2] is ., or vram_at[vga_vram] is . or 2, or framebuffer is region1, or phase is INIT or LOAD
(define-fun |lemma 226.1| ((|p2m[2]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (= |framebuffer| #b10) (or (= |phase| #b0001) (= |phase| #b0010))))
; p2m[2] is ., or vram_at[region1] is . or 3 or 6, or p2m[6] is ., or host[region1, 0] is .
(define-fun |lemma 227.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |p2m[6]| #b0000) (= |host[region1, 0]| #b0000)))
; p2m[2] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 228.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 228.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 228.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 228.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 228.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 228.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 228.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 228.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 228.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 228.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; view[1] is .
(define-fun |lemma 229.1| ((|view[1]| (_ BitVec 2))) Bool (= |view[1]| #b00))
; untold[0] is no
(define-fun |lemma 230.1| ((|untold[0]| (_ BitVec 1))) Bool (= |untold[0]| #b0))
; untold[1] is no
(define-fun |lemma 231.1| ((|untold[1]| (_ BitVec 1))) Bool (= |untold[1]| #b0))
; untold[2] is no
(define-fun |lemma 232.1| ((|untold[2]| (_ BitVec 1))) Bool (= |untold[2]| #b0))
; untold[3] is no
(define-fun |lemma 233.1| ((|untold[3]| (_ BitVec 1))) Bool (= |untold[3]| #b0))
; untold[4] is no
(define-fun |lemma 234.1| ((|untold[4]| (_ BitVec 1))) Bool (= |untold[4]| #b0))
; untold[5] is no
(define-fun |lemma 235.1| ((|untold[5]| (_ BitVec 1))) Bool (= |untold[5]| #b0))
; untold[6] is no
(define-fun |lemma 236.1| ((|untold[6]| (_ BitVec 1))) Bool (= |untold[6]| #b0))
; untold[7] is no
(define-fun |lemma 237.1| ((|untold[7]| (_ BitVec 1))) Bool (= |untold[7]| #b0))
; untold[9] is no
(define-fun |lemma 238.1| ((|untold[9]| (_ BitVec 1))) Bool (= |untold[9]| #b0))
; untold[10] is no
(define-fun |lemma 239.1| ((|untold[10]| (_ BitVec 1))) Bool (= |untold[10]| #b0))
; untold[8] is no
(define-fun |lemma 240.1| ((|untold[8]| (_ BitVec 1))) Bool (= |untold[8]| #b0))
; stream_vram[region1] is ., or phase is STOPPED or SAVED
(define-fun |lemma 241.1| ((|phase| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (= |stream_vram[region1]| #b0000) (or (= |phase| #b0101) (= |phase| #b0110))))
; bar[vga_vram] is . or 8, or bar[region1] is . or 8
(define-fun |lemma 242.1| ((|bar[vga_vram]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (or (= |bar[region1]| #b0000) (= |bar[region1]| #b1001))))
; phase is not OFF or SAVED or ABORTED, or vram_at[vga_vram] is .
(define-fun |lemma 243.1| ((|phase| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |vram_at[vga_vram]| #b0000)))
; phase is not OFF or SAVED or ABORTED, or host[vga_vram, 0] is .
(define-fun |lemma 244.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |host[vga_vram, 0]| #b0000)))
; stream_bar[vga_vram] is 8, or stream_vram[vga_vram] is . or 2 or 6
(define-fun |lemma 245.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b1001) (or (= |stream_vram[vga_vram]| #b0000) (= |stream_vram[vga_vram]| #b0011) (= |stream_vram[vga_vram]| #b0111))))
; phase is LOAD or READY or RUNNING or STOPPED, or view[6] is .
(define-fun |lemma 246.1| ((|phase| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |view[6]| #b00)))
; stream_bar[vga_vram] is . or 6, or stream_vram[region1] is . or 3 or 6
(define-fun |lemma 247.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111)) (or (= |stream_vram[region1]| #b0000) (= |stream_vram[region1]| #b0100) (= |stream_vram[region1]| #b0111))))
; physmap[8] is . or (3 1), or p2m[2] is .
(define-fun |lemma 248.1| ((|p2m[2]| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8))) Bool (or (or (= |physmap[8]| #b00000000) (= |physmap[8]| #b00110101)) (= |p2m[2]| #b0000)))
; stream_bar[vga_vram] is 6, or stream_vram[vga_vram] is . or 2 or 8
(define-fun |lemma 249.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0111) (or (= |stream_vram[vga_vram]| #b0000) (= |stream_vram[vga_vram]| #b0011) (= |stream_vram[vga_vram]| #b1001))))
; bar[region1] is . or 8, or view[6] is region1
(define-fun |lemma 250.1| ((|bar[region1]| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (or (= |bar[region1]| #b0000) (= |bar[region1]| #b1001)) (= |view[6]| #b10)))
; stream_bar[vga_vram] is ., or stream_vram[vga_vram] is . or 6 or 8
(define-fun |lemma 251.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (or (= |stream_vram[vga_vram]| #b0000) (= |stream_vram[vga_vram]| #b0111) (= |stream_vram[vga_vram]| #b1001))))
; physmap[8] is . or (2 1), or ready[vga_vram] is no
(define-fun |lemma 252.1| ((|ready[vga_vram]| (_ BitVec 1)) (|physmap[8]| (_ BitVec 8))) Bool (or (or (= |physmap[8]| #b00000000) (= |physmap[8]| #b00100100)) (= |ready[vga_vram]| #b0)))
; physmap[8] is . or (3 1), or framebuffer is vga_vram
(define-fun |lemma 253.1| ((|physmap[8]| (_ BitVec 8)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |physmap[8]| #b00000000) (= |physmap[8]| #b00110101)) (= |framebuffer| #b01)))
; bar[vga_vram] is . or 6, or stream_bar[region1] is . or 6
(define-fun |lemma 254.1| ((|bar[vga_vram]| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111))))
; stream_vram[vga_vram] is ., or phase is STOPPED or SAVED
(define-fun |lemma 255.1| ((|phase| (_ BitVec 4)) (|stream_vram[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_vram[vga_vram]| #b0000) (or (= |phase| #b0101) (= |phase| #b0110))))
; ready[vga_vram] is no, or stream_bar[region1] is ., or vram_at[region1] is 6 or 8
(define-fun |lemma 256.1| ((|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[region1]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (= |stream_bar[region1]| #b0000) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
; ready[vga_vram] is no, or stream_bar[region1] is ., or p2m[2] is ., or host[vga_vram, 0] is not ., or p2m[3] is .
(define-fun |lemma 257.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (= |stream_bar[region1]| #b0000) (= |p2m[2]| #b0000) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[3]| #b0000)))
; phase is INIT or SAVED, or stream_bar[region1] is ., or p2m[2] is ., or host[vga_vram, 0] is not ., or p2m[3] is .
(define-fun |lemma 258.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (or (= |phase| #b0001) (= |phase| #b0110)) (= |stream_bar[region1]| #b0000) (= |p2m[2]| #b0000) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[3]| #b0000)))
; bar[region1] is ., or p2m[2] is ., or stream_bar[vga_vram] is . or 6, or framebuffer is region1, or p2m[6] is not ., or host[region1, 0] is .
(define-fun |lemma 259.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |bar[region1]| #b0000) (= |p2m[2]| #b0000) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111)) (= |framebuffer| #b10) (not (= |p2m[6]| #b0000)) (= |host[region1, 0]| #b0000)))
; p2m[8] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 260.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 260.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 260.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 260.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 260.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 260.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 260.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 260.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 260.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 260.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; read_only[0] is yes, or phase is OFF
(define-fun |lemma 261.1| ((|read_only[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (= |read_only[0]| #b1) (= |phase| #b0000)))
; phase is STOPPED, or stream_bar[region1] is . or 6, or vram_at[region1] is . or 8
(define-fun |lemma 262.1| ((|phase| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |phase| #b0101) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111)) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b1001))))
; phase is INIT or STOPPED or SAVED, or stream_bar[region1] is . or 6, or p2m[2] is ., or host[vga_vram, 0] is not ., or p2m[6] is .
(define-fun |lemma 263.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (or (= |phase| #b0001) (= |phase| #b0101) (= |phase| #b0110)) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111)) (= |p2m[2]| #b0000) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[6]| #b0000)))
; phase is INIT or STOPPED, or stream_bar[region1] is ., or vram_at[vga_vram] is . or 2, or host[vga_vram, 0] is not ., or host[region1, 0] is not .
(define-fun |lemma 264.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0001) (= |phase| #b0101)) (= |stream_bar[region1]| #b0000) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (not (= |host[vga_vram, 0]| #b0000)) (not (= |host[region1, 0]| #b0000))))
; phase is not OFF or LOAD or SAVED or ABORTED, or vram_at[vga_vram] is . or 2 or 8, or host[vga_vram, 0] is not ., or p2m[6] is ., or ready[vga_vram] is yes
(define-fun |lemma 265.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0010) (= |phase| #b0110) (= |phase| #b0111))) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b1001)) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[6]| #b0000) (= |ready[vga_vram]| #b1)))
; ready[vga_vram] is no, or phase is INIT, or vram_at[vga_vram] is 2, or bar[vga_vram] is 6 or 8
(define-fun |lemma 266.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|bar[vga_vram]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (= |phase| #b0001) (= |vram_at[vga_vram]| #b0011) (or (= |bar[vga_vram]| #b0111) (= |bar[vga_vram]| #b1001))))
; bar[vga_vram] is . or 8, or view[6] is vga_vram
(define-fun |lemma 267.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (= |view[6]| #b01)))
; ready[vga_vram] is no, or bar[vga_vram] is . or 8, or host[vga_vram, 0] is not ., or p2m[6] is ., or physmap[6] is (2 1)
(define-fun |lemma 268.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|bar[vga_vram]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |ready[vga_vram]| #b0) (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[6]| #b0000) (= |physmap[6]| #b00100100)))
; bar[vga_vram] is 6, or view[6] is not vga_vram
(define-fun |lemma 269.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b0111) (not (= |view[6]| #b01))))
; vram_at[region1] is . or 3 or 6, or p2m[8] is not ., or host[region1, 0] is .
(define-fun |lemma 270.1| ((|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (not (= |p2m[8]| #b0000)) (= |host[region1, 0]| #b0000)))
; bar[vga_vram] is ., or vram_at[region1] is 3, or p2m[8] is not ., or host[vga_vram, 0] is not ., or vram_at[vga_vram] is 2 or 8
(define-fun |lemma 271.1| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (= |vram_at[region1]| #b0100) (not (= |p2m[8]| #b0000)) (not (= |host[vga_vram, 0]| #b0000)) (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b1001))))
; bar[vga_vram] is ., or vram_at[region1] is 3, or vram_at[vga_vram] is 2, or host[vga_vram, 0] is not ., or host[region1, 0] is not .
(define-fun |lemma 272.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[vga_vram]| #b0011) (not (= |host[vga_vram, 0]| #b0000)) (not (= |host[region1, 0]| #b0000))))
; bar[vga_vram] is ., or vram_at[vga_vram] is 2 or 8, or host[vga_vram, 0] is not ., or p2m[6] is ., or physmap[6] is (2 1) or (3 1)
(define-fun |lemma 273.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b1001)) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[6]| #b0000) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
; vram_at[vga_vram] is 2 or 8, or phase is INIT or SAVED, or host[vga_vram, 0] is not ., or p2m[6] is ., or physmap[6] is (2 1) or (3 1)
(define-fun |lemma 274.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b1001)) (or (= |phase| #b0001) (= |phase| #b0110)) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[6]| #b0000) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
; vram_at[vga_vram] is 2 or 6 or 8, or ready[vga_vram] is no, or p2m[6] is .
(define-fun |lemma 275.1| ((|p2m[6]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |ready[vga_vram]| #b0) (= |p2m[6]| #b0000)))
; stream_bar[vga_vram] is ., or p2m[3] is not ., or p2m[6] is not ., or p2m[8] is not .
(define-fun |lemma 276.1| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (not (= |p2m[3]| #b0000)) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000))))
; phase is OFF or INIT, or p2m[3] is not ., or p2m[6] is not ., or p2m[8] is not .
(define-fun |lemma 277.1| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (or (= |phase| #b0000) (= |phase| #b0001)) (not (= |p2m[3]| #b0000)) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000))))
; physmap[6] is . or (2 1), or p2m[3] is .
(define-fun |lemma 278.1| ((|p2m[3]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00100100)) (= |p2m[3]| #b0000)))
; p2m[3] is ., or framebuffer is vga_vram, or vram_at[region1] is . or 3, or phase is INIT or LOAD
(define-fun |lemma 279.1| ((|p2m[3]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |p2m[3]| #b0000) (= |framebuffer| #b01) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100)) (or (= |phase| #b0001) (= |phase| #b0010))))
; p2m[3] is ., or framebuffer is vga_vram, or host[region1, 0] is not ., or phase is INIT or LOAD or SAVED
(define-fun |lemma 280.1| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[3]| #b0000) (= |framebuffer| #b01) (not (= |host[region1, 0]| #b0000)) (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0110))))
; stream_bar[vga_vram] is ., or stream_bar[region1] is ., or p2m[6] is not ., or p2m[8] is not .
(define-fun |lemma 281.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[region1]| #b0000) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000))))
; stream_bar[region1] is ., or p2m[2] is not ., or p2m[6] is not ., or p2m[8] is not .
(define-fun |lemma 282.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |stream_bar[region1]| #b0000) (not (= |p2m[2]| #b0000)) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000))))
; stream_vram[region1] is . or 3, or stream_bar[region1] is 6 or 8
(define-fun |lemma 283.1| ((|stream_bar[region1]| (_ BitVec 4)) (|stream_vram[region1]| (_ BitVec 4))) Bool (or (or (= |stream_vram[region1]| #b0000) (= |stream_vram[region1]| #b0100)) (or (= |stream_bar[region1]| #b0111) (= |stream_bar[region1]| #b1001))))
; phase is OFF or INIT, or p2m[2] is not ., or p2m[6] is not ., or p2m[8] is not .
(define-fun |lemma 284.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (or (= |phase| #b0000) (= |phase| #b0001)) (not (= |p2m[2]| #b0000)) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000))))
; vram_at[vga_vram] is 2 or 6 or 8, or physmap[6] is ., or host[vga_vram, 0] is not .
(define-fun |lemma 285.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |physmap[6]| #b00000000) (not (= |host[vga_vram, 0]| #b0000))))
; vram_at[vga_vram] is 2 or 6 or 8, or phase is OFF or INIT or SAVED, or host[vga_vram, 0] is not .
(define-fun |lemma 286.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110)) (not (= |host[vga_vram, 0]| #b0000))))
; stream_bar[vga_vram] is ., or phase is STOPPED or SAVED, or incoming is yes
(define-fun |lemma 287.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (or (= |phase| #b0101) (= |phase| #b0110)) (= |incoming| #b1)))
; phase is STOPPED, or stream_bar[vga_vram] is . or 8, or vram_at[region1] is . or 3 or 8
(define-fun |lemma 288.1| ((|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |phase| #b0101) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b1001)) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001))))
; physmap[6] is . or (3 1), or p2m[2] is .
(define-fun |lemma 289.1| ((|p2m[2]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (= |p2m[2]| #b0000)))
; bar[vga_vram] is ., or p2m[2] is ., or framebuffer is region1
(define-fun |lemma 290.1| ((|p2m[2]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b0000) (= |p2m[2]| #b0000) (= |framebuffer| #b10)))
; p2m[2] is ., or p2m[6] is ., or p2m[8] is .
(define-fun |lemma 291.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |p2m[6]| #b0000) (= |p2m[8]| #b0000)))
; p2m[2] is ., or vram_at[region1] is . or 3 or 8, or p2m[8] is ., or host[region1, 0] is .
(define-fun |lemma 292.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (= |p2m[8]| #b0000) (= |host[region1, 0]| #b0000)))
; phase is STOPPED, or stream_bar[region1] is . or 8, or p2m[3] is ., or p2m[8] is ., or host[region1, 0] is .
(define-fun |lemma 293.1| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |phase| #b0101) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001)) (= |p2m[3]| #b0000) (= |p2m[8]| #b0000) (= |host[region1, 0]| #b0000)))
; p2m[2] is not frame0, or host[vga_vram, 0] is . or frame0, or vram_at[vga_vram] is 6 or 8 (and 9 more, renamed)
(define-fun |lemma 294.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0001)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0001)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
(define-fun |lemma 294.2| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0010)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0010)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
(define-fun |lemma 294.3| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0011)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
(define-fun |lemma 294.4| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0100)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0100)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
(define-fun |lemma 294.5| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0101)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0101)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
(define-fun |lemma 294.6| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0110)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0110)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
(define-fun |lemma 294.7| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0111)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0111)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
(define-fun |lemma 294.8| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1000)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1000)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
(define-fun |lemma 294.9| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1001)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1001)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
(define-fun |lemma 294.10| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1010)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1010)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
; p2m[8] is not frame0, or p2m[2] is ., or host[region1, 0] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 295.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0001)) (= |p2m[2]| #b0000) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0001))))
(define-fun |lemma 295.2| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0010)) (= |p2m[2]| #b0000) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0010))))
(define-fun |lemma 295.3| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0011)) (= |p2m[2]| #b0000) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0011))))
(define-fun |lemma 295.4| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0100)) (= |p2m[2]| #b0000) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0100))))
(define-fun |lemma 295.5| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0101)) (= |p2m[2]| #b0000) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0101))))
(define-fun |lemma 295.6| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0110)) (= |p2m[2]| #b0000) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0110))))
(define-fun |lemma 295.7| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0111)) (= |p2m[2]| #b0000) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0111))))
(define-fun |lemma 295.8| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1000)) (= |p2m[2]| #b0000) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1000))))
(define-fun |lemma 295.9| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1001)) (= |p2m[2]| #b0000) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1001))))
(define-fun |lemma 295.10| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1010)) (= |p2m[2]| #b0000) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1010))))
; p2m[2] is ., or p2m[3] is ., or vram_at[region1] is . or 3, or host[region1, 0] is .
(define-fun |lemma 296.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |p2m[3]| #b0000) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100)) (= |host[region1, 0]| #b0000)))
; p2m[3] is ., or phase is INIT, or host[region1, 0] is not ., or vram_at[region1] is . or 6 or 8
(define-fun |lemma 297.1| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |p2m[3]| #b0000) (= |phase| #b0001) (not (= |host[region1, 0]| #b0000)) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
; stream_bar[vga_vram] is . or 8, or p2m[2] is ., or framebuffer is region1, or p2m[6] is not ., or host[vga_vram, 0] is .
(define-fun |lemma 298.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b1001)) (= |p2m[2]| #b0000) (= |framebuffer| #b10) (not (= |p2m[6]| #b0000)) (= |host[vga_vram, 0]| #b0000)))
; phase is READY or RUNNING or STOPPED or DOWN, or vram_at[region1] is . or 3, or ready[region1] is yes, or stream_bar[region1] is 6 or 8
(define-fun |lemma 299.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream_bar[region1]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100)) (= |ready[region1]| #b1) (or (= |stream_bar[region1]| #b0111) (= |stream_bar[region1]| #b1001))))
; ready[region1] is no, or phase is INIT, or vram_at[region1] is 3, or bar[region1] is 6 or 8
(define-fun |lemma 300.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|bar[region1]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (= |phase| #b0001) (= |vram_at[region1]| #b0100) (or (= |bar[region1]| #b0111) (= |bar[region1]| #b1001))))
; ready[region1] is no, or bar[region1] is ., or p2m[2] is ., or host[vga_vram, 0] is not ., or host[region1, 0] is not .
(define-fun |lemma 301.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|bar[region1]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (= |bar[region1]| #b0000) (= |p2m[2]| #b0000) (not (= |host[vga_vram, 0]| #b0000)) (not (= |host[region1, 0]| #b0000))))
; p2m[2] is ., or vram_at[region1] is 3 or 6, or phase is INIT, or framebuffer is not vga_vram, or p2m[8] is ., or host[region1, 0] is not .
(define-fun |lemma 302.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (= |phase| #b0001) (not (= |framebuffer| #b01)) (= |p2m[8]| #b0000) (not (= |host[region1, 0]| #b0000))))
; phase is STOPPED, or stream_bar[region1] is . or 8, or vram_at[region1] is . or 6
(define-fun |lemma 303.1| ((|phase| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |phase| #b0101) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001)) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0111))))
; physmap[6] is . or (3 1), or framebuffer is vga_vram
(define-fun |lemma 304.1| ((|physmap[6]| (_ BitVec 8)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (= |framebuffer| #b01)))
; physmap[8] is . or (2 1), or vram_at[region1] is . or 3 or 8
(define-fun |lemma 305.1| ((|physmap[8]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |physmap[8]| #b00000000) (= |physmap[8]| #b00100100)) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001))))
; physmap[8] is . or (2 1), or p2m[3] is .
(define-fun |lemma 306.1| ((|p2m[3]| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8))) Bool (or (or (= |physmap[8]| #b00000000) (= |physmap[8]| #b00100100)) (= |p2m[3]| #b0000)))
; vram_at[region1] is 3 or 8, or phase is INIT or SAVED, or p2m[6] is ., or host[region1, 0] is not ., or physmap[6] is (2 1) or (3 1)
(define-fun |lemma 307.1| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (or (= |phase| #b0001) (= |phase| #b0110)) (= |p2m[6]| #b0000) (not (= |host[region1, 0]| #b0000)) (or (= |physmap[6]| #b00100100) (= |physmap[6]| #b00110101))))
; physmap[6] is ., or host[region1, 0] is not ., or p2m[2] is ., or host[vga_vram, 0] is not .
(define-fun |lemma 308.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (not (= |host[region1, 0]| #b0000)) (= |p2m[2]| #b0000) (not (= |host[vga_vram, 0]| #b0000))))
; ready[region1] is no, or bar[region1] is ., or stream_bar[region1] is .
(define-fun |lemma 309.1| ((|ready[region1]| (_ BitVec 1)) (|bar[region1]| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (= |bar[region1]| #b0000) (= |stream_bar[region1]| #b0000)))
; ready[vga_vram] is no, or incoming is yes, or stream_bar[region1] is .
(define-fun |lemma 310.1| ((|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (= |incoming| #b1) (= |stream_bar[region1]| #b0000)))
; framebuffer is not ., or host[vga_vram, 0] is .
(define-fun |lemma 311.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (not (= |framebuffer| #b00)) (= |host[vga_vram, 0]| #b0000)))
; framebuffer is not ., or vram_at[vga_vram] is ., or incoming is yes
(define-fun |lemma 312.1| ((|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |framebuffer| #b00)) (= |vram_at[vga_vram]| #b0000) (= |incoming| #b1)))
; p2m[2] is ., or vram_at[region1] is 3 or 6, or host[vga_vram, 0] is not ., or p2m[6] is ., or phase is INIT or SAVED
(define-fun |lemma 313.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[6]| #b0000) (or (= |phase| #b0001) (= |phase| #b0110))))
; ready[vga_vram] is no, or vram_at[vga_vram] is 6 or 8, or host[vga_vram, 0] is ., or p2m[2] is not .
(define-fun |lemma 314.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b0000) (not (= |p2m[2]| #b0000))))
; p2m[2] is ., or phase is INIT, or host[vga_vram, 0] is not ., or vram_at[vga_vram] is . or 6 or 8
(define-fun |lemma 315.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |phase| #b0001) (not (= |host[vga_vram, 0]| #b0000)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
; vram_at[vga_vram] is 2 or 6 or 8, or ready[region1] is no, or p2m[3] is not .
(define-fun |lemma 316.1| ((|p2m[3]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |ready[region1]| #b0) (not (= |p2m[3]| #b0000))))
; ready[region1] is no, or vram_at[region1] is 6 or 8, or host[region1, 0] is ., or p2m[3] is not .
(define-fun |lemma 317.1| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001)) (= |host[region1, 0]| #b0000) (not (= |p2m[3]| #b0000))))
; p2m[6] is ., or phase is RUNNING or STOPPED or SAVED or DOWN, or incoming is yes
(define-fun |lemma 318.1| ((|p2m[6]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (= |p2m[6]| #b0000) (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b1000)) (= |incoming| #b1)))
; ready[vga_vram] is no, or bar[vga_vram] is ., or stream_bar[vga_vram] is .
(define-fun |lemma 319.1| ((|ready[vga_vram]| (_ BitVec 1)) (|bar[vga_vram]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (= |bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0000)))
; framebuffer is not ., or vram_at[vga_vram] is . or 2, or stream_bar[vga_vram] is 6 or 8
(define-fun |lemma 320.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (not (= |framebuffer| #b00)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001))))
; vram_at[vga_vram] is . or 2, or stream_bar[vga_vram] is 6 or 8, or phase is not OFF or INIT or SAVED or ABORTED
(define-fun |lemma 321.1| ((|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (or (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001)) (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111)))))
; phase is READY or RUNNING or STOPPED or DOWN, or vram_at[vga_vram] is . or 2, or ready[vga_vram] is yes, or stream_bar[vga_vram] is 6 or 8
(define-fun |lemma 322.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (or (= |vram_at[vga_vram]| #b0000) (= |vram_at[vga_vram]| #b0011)) (= |ready[vga_vram]| #b1) (or (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001))))
; physmap[6] is . or (3 1), or phase is READY or RUNNING or STOPPED or DOWN, or ready[vga_vram] is yes
(define-fun |lemma 323.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|physmap[6]| (_ BitVec 8))) Bool (or (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00110101)) (or (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (= |ready[vga_vram]| #b1)))
; phase is RUNNING or STOPPED or DOWN, or vram_at[vga_vram] is 6 or 8, or host[vga_vram, 0] is ., or p2m[2] is not .
(define-fun |lemma 324.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b0000) (not (= |p2m[2]| #b0000))))
; read_only[0] is yes, or p2m[0] is .
(define-fun |lemma 325.1| ((|p2m[0]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |p2m[0]| #b0000)))
; stream_bar[vga_vram] is ., or p2m[2] is ., or p2m[3] is ., or vram_at[region1] is . or 3
(define-fun |lemma 326.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |p2m[2]| #b0000) (= |p2m[3]| #b0000) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100))))
; stream_bar[vga_vram] is ., or framebuffer is not region1, or p2m[2] is ., or p2m[3] is ., or host[region1, 0] is not .
(define-fun |lemma 327.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |stream_bar[vga_vram]| #b0000) (not (= |framebuffer| #b10)) (= |p2m[2]| #b0000) (= |p2m[3]| #b0000) (not (= |host[region1, 0]| #b0000))))
; stream_bar[vga_vram] is ., or p2m[2] is ., or p2m[3] is ., or host[region1, 0] is not ., or ready[region1] is no
(define-fun |lemma 328.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |p2m[2]| #b0000) (= |p2m[3]| #b0000) (not (= |host[region1, 0]| #b0000)) (= |ready[region1]| #b0)))
; host[region1, 0] is ., or p2m[6] is not ., or vram_at[region1] is . or 3 or 8
(define-fun |lemma 329.1| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |host[region1, 0]| #b0000) (not (= |p2m[6]| #b0000)) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001))))
; ready[vga_vram] is no, or stream_bar[vga_vram] is . or 6, or p2m[6] is not ., or p2m[2] is not ., or host[vga_vram, 0] is not .
(define-fun |lemma 330.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111)) (not (= |p2m[6]| #b0000)) (not (= |p2m[2]| #b0000)) (not (= |host[vga_vram, 0]| #b0000))))
; ready[region1] is no, or incoming is yes, or vram_at[vga_vram] is .
(define-fun |lemma 331.1| ((|incoming| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (= |vram_at[vga_vram]| #b0000)))
; p2m[2] is not frame0, or p2m[3] is not frame0 (and 9 more, renamed)
(define-fun |lemma 332.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0001)) (not (= |p2m[3]| #b0001))))
(define-fun |lemma 332.2| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0010)) (not (= |p2m[3]| #b0010))))
(define-fun |lemma 332.3| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0011)) (not (= |p2m[3]| #b0011))))
(define-fun |lemma 332.4| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0100)) (not (= |p2m[3]| #b0100))))
(define-fun |lemma 332.5| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0101)) (not (= |p2m[3]| #b0101))))
(define-fun |lemma 332.6| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0110)) (not (= |p2m[3]| #b0110))))
(define-fun |lemma 332.7| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0111)) (not (= |p2m[3]| #b0111))))
(define-fun |lemma 332.8| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1000)) (not (= |p2m[3]| #b1000))))
(define-fun |lemma 332.9| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1001)) (not (= |p2m[3]| #b1001))))
(define-fun |lemma 332.10| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1010)) (not (= |p2m[3]| #b1010))))
; ready[region1] is no, or p2m[3] is ., or host[region1, 0] is not ., or vram_at[region1] is 6 or 8
(define-fun |lemma 333.1| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (= |p2m[3]| #b0000) (not (= |host[region1, 0]| #b0000)) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001))))
; p2m[3] is not frame0, or p2m[8] is not frame0 (and 9 more, renamed)
(define-fun |lemma 334.1| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (not (= |p2m[8]| #b0001))))
(define-fun |lemma 334.2| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (not (= |p2m[8]| #b0010))))
(define-fun |lemma 334.3| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (not (= |p2m[8]| #b0011))))
(define-fun |lemma 334.4| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (not (= |p2m[8]| #b0100))))
(define-fun |lemma 334.5| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (not (= |p2m[8]| #b0101))))
(define-fun |lemma 334.6| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (not (= |p2m[8]| #b0110))))
(define-fun |lemma 334.7| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (not (= |p2m[8]| #b0111))))
(define-fun |lemma 334.8| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (not (= |p2m[8]| #b1000))))
(define-fun |lemma 334.9| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (not (= |p2m[8]| #b1001))))
(define-fun |lemma 334.10| ((|p2m[3]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (not (= |p2m[8]| #b1010))))
; p2m[3] is not frame0, or p2m[6] is not frame0 (and 9 more, renamed)
(define-fun |lemma 335.1| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (not (= |p2m[6]| #b0001))))
(define-fun |lemma 335.2| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (not (= |p2m[6]| #b0010))))
(define-fun |lemma 335.3| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (not (= |p2m[6]| #b0011))))
(define-fun |lemma 335.4| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (not (= |p2m[6]| #b0100))))
(define-fun |lemma 335.5| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (not (= |p2m[6]| #b0101))))
(define-fun |lemma 335.6| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (not (= |p2m[6]| #b0110))))
(define-fun |lemma 335.7| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (not (= |p2m[6]| #b0111))))
(define-fun |lemma 335.8| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (not (= |p2m[6]| #b1000))))
(define-fun |lemma 335.9| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (not (= |p2m[6]| #b1001))))
(define-fun |lemma 335.10| ((|p2m[3]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (not (= |p2m[6]| #b1010))))
; physmap[8] is . or (2 1), or phase is READY or RUNNING or STOPPED or DOWN, or ready[region1] is yes
(define-fun |lemma 336.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|physmap[8]| (_ BitVec 8))) Bool (or (or (= |physmap[8]| #b00000000) (= |physmap[8]| #b00100100)) (or (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (= |ready[region1]| #b1)))
; ready[vga_vram] is no, or p2m[2] is ., or host[vga_vram, 0] is not ., or vram_at[vga_vram] is 6 or 8
(define-fun |lemma 337.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (= |p2m[2]| #b0000) (not (= |host[vga_vram, 0]| #b0000)) (or (= |vram_at[vga_vram]| #b0111) (= |vram_at[vga_vram]| #b1001))))
; ready[vga_vram] is no, or p2m[2] is ., or stream_bar[region1] is . or 6, or p2m[6] is ., or host[vga_vram, 0] is not .
(define-fun |lemma 338.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (= |p2m[2]| #b0000) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111)) (= |p2m[6]| #b0000) (not (= |host[vga_vram, 0]| #b0000))))
; ready[vga_vram] is no, or stream_bar[vga_vram] is ., or framebuffer is vga_vram, or stream_bar[region1] is . or 6, or p2m[6] is not ., or host[region1, 0] is not .
(define-fun |lemma 339.1| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[vga_vram]| #b0) (= |stream_bar[vga_vram]| #b0000) (= |framebuffer| #b01) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111)) (not (= |p2m[6]| #b0000)) (not (= |host[region1, 0]| #b0000))))
; stream_bar[vga_vram] is ., or stream_bar[region1] is . or 6, or p2m[6] is not ., or host[region1, 0] is not ., or ready[region1] is no
(define-fun |lemma 340.1| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111)) (not (= |p2m[6]| #b0000)) (not (= |host[region1, 0]| #b0000)) (= |ready[region1]| #b0)))
; ready[vga_vram] is no, or stream_bar[vga_vram] is . or 8, or host[vga_vram, 0] is not ., or p2m[6] is .
(define-fun |lemma 341.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b1001)) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[6]| #b0000)))
; ready[vga_vram] is no, or p2m[2] is ., or stream_bar[region1] is . or 8, or p2m[6] is not ., or host[vga_vram, 0] is not .
(define-fun |lemma 342.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (= |p2m[2]| #b0000) (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001)) (not (= |p2m[6]| #b0000)) (not (= |host[vga_vram, 0]| #b0000))))
; ready[vga_vram] is no, or stream_bar[vga_vram] is . or 6, or host[vga_vram, 0] is not ., or p2m[8] is .
(define-fun |lemma 343.1| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111)) (not (= |host[vga_vram, 0]| #b0000)) (= |p2m[8]| #b0000)))
; stream_bar[region1] is . or 8, or p2m[6] is ., or host[region1, 0] is not ., or ready[region1] is no
(define-fun |lemma 344.1| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b1001)) (= |p2m[6]| #b0000) (not (= |host[region1, 0]| #b0000)) (= |ready[region1]| #b0)))
; vram_at[vga_vram] is 2 or 8, or vram_at[region1] is . or 3 or 8
(define-fun |lemma 345.1| ((|vram_at[vga_vram]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b1001)) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001))))
; physmap[6] is ., or host[vga_vram, 0] is not ., or vram_at[region1] is 3 or 6, or p2m[8] is not .
(define-fun |lemma 346.1| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (not (= |host[vga_vram, 0]| #b0000)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111)) (not (= |p2m[8]| #b0000))))
; ready[region1] is no, or bar[region1] is ., or stream_bar[vga_vram] is . or 8, or p2m[6] is not ., or host[region1, 0] is not .
(define-fun |lemma 347.1| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|bar[region1]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (= |bar[region1]| #b0000) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b1001)) (not (= |p2m[6]| #b0000)) (not (= |host[region1, 0]| #b0000))))
; ready[region1] is no, or bar[region1] is ., or p2m[6] is not ., or host[vga_vram, 0] is not ., or stream_bar[vga_vram] is . or 6
(define-fun |lemma 348.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|bar[region1]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (= |bar[region1]| #b0000) (not (= |p2m[6]| #b0000)) (not (= |host[vga_vram, 0]| #b0000)) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111))))
; phase is INIT or STOPPED or SAVED, or stream_bar[vga_vram] is . or 6, or p2m[8] is ., or host[vga_vram, 0] is not .
(define-fun |lemma 349.1| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0001) (= |phase| #b0101) (= |phase| #b0110)) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111)) (= |p2m[8]| #b0000) (not (= |host[vga_vram, 0]| #b0000))))
; physmap[6] is ., or host[region1, 0] is not ., or vram_at[vga_vram] is 2 or 6, or host[vga_vram, 0] is not .
(define-fun |lemma 350.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |physmap[6]| #b00000000) (not (= |host[region1, 0]| #b0000)) (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111)) (not (= |host[vga_vram, 0]| #b0000))))
; bar[region1] is ., or vram_at[vga_vram] is 2 or 6, or p2m[6] is not ., or host[vga_vram, 0] is not ., or physmap[8] is (2 1) or (3 1)
(define-fun |lemma 351.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|bar[region1]| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[region1]| #b0000) (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111)) (not (= |p2m[6]| #b0000)) (not (= |host[vga_vram, 0]| #b0000)) (or (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101))))
; physmap[8] is ., or host[vga_vram, 0] is not ., or vram_at[region1] is 3 or 8, or p2m[6] is not .
(define-fun |lemma 352.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |physmap[8]| #b00000000) (not (= |host[vga_vram, 0]| #b0000)) (or (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001)) (not (= |p2m[6]| #b0000))))
; vram_at[vga_vram] is 2, or phase is INIT, or p2m[6] is not ., or host[vga_vram, 0] is not ., or vram_at[region1] is . or 3 or 8
(define-fun |lemma 353.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |vram_at[vga_vram]| #b0011) (= |phase| #b0001) (not (= |p2m[6]| #b0000)) (not (= |host[vga_vram, 0]| #b0000)) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b1001))))
; vram_at[vga_vram] is 2, or phase is INIT, or p2m[6] is not ., or host[region1, 0] is not ., or vram_at[region1] is . or 3 or 6
(define-fun |lemma 354.1| ((|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[vga_vram]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |vram_at[vga_vram]| #b0011) (= |phase| #b0001) (not (= |p2m[6]| #b0000)) (not (= |host[region1, 0]| #b0000)) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100) (= |vram_at[region1]| #b0111))))
; ready[vga_vram] is no, or vram_at[region1] is . or 3, or stream_bar[region1] is 6 or 8
(define-fun |lemma 355.1| ((|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[region1]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100)) (or (= |stream_bar[region1]| #b0111) (= |stream_bar[region1]| #b1001))))
; stream_bar[region1] is . or 6, or p2m[8] is ., or host[region1, 0] is not ., or ready[region1] is no
(define-fun |lemma 356.1| ((|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream_bar[region1]| (_ BitVec 4))) Bool (or (or (= |stream_bar[region1]| #b0000) (= |stream_bar[region1]| #b0111)) (= |p2m[8]| #b0000) (not (= |host[region1, 0]| #b0000)) (= |ready[region1]| #b0)))
; phase is RUNNING or STOPPED or DOWN, or p2m[2] is ., or host[region1, 0] is ., or p2m[8] is ., or vram_at[region1] is 8
(define-fun |lemma 357.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (= |p2m[2]| #b0000) (= |host[region1, 0]| #b0000) (= |p2m[8]| #b0000) (= |vram_at[region1]| #b1001)))
; phase is RUNNING or STOPPED or DOWN, or p2m[2] is ., or host[region1, 0] is ., or p2m[6] is ., or vram_at[region1] is 6
(define-fun |lemma 358.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (= |p2m[2]| #b0000) (= |host[region1, 0]| #b0000) (= |p2m[6]| #b0000) (= |vram_at[region1]| #b0111)))
; phase is RUNNING or STOPPED or DOWN, or vram_at[region1] is 6 or 8, or host[region1, 0] is ., or p2m[3] is not .
(define-fun |lemma 359.1| ((|p2m[3]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (or (= |vram_at[region1]| #b0111) (= |vram_at[region1]| #b1001)) (= |host[region1, 0]| #b0000) (not (= |p2m[3]| #b0000))))
; ready[vga_vram] is no, or incoming is yes, or vram_at[vga_vram] is .
(define-fun |lemma 360.1| ((|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (= |incoming| #b1) (= |vram_at[vga_vram]| #b0000)))
; vram_at[vga_vram] is 2 or 6, or phase is INIT or SAVED, or p2m[8] is ., or host[vga_vram, 0] is not ., or physmap[8] is (2 1) or (3 1)
(define-fun |lemma 361.1| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8)) (|vram_at[vga_vram]| (_ BitVec 4))) Bool (or (or (= |vram_at[vga_vram]| #b0011) (= |vram_at[vga_vram]| #b0111)) (or (= |phase| #b0001) (= |phase| #b0110)) (= |p2m[8]| #b0000) (not (= |host[vga_vram, 0]| #b0000)) (or (= |physmap[8]| #b00100100) (= |physmap[8]| #b00110101))))
; host[vga_vram, 0] is ., or phase is not OFF or INIT or SAVED or ABORTED, or ready[vga_vram] is yes
(define-fun |lemma 362.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |host[vga_vram, 0]| #b0000) (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))) (= |ready[vga_vram]| #b1)))
; vram_at[region1] is . or 3, or stream_bar[region1] is 6 or 8, or phase is not OFF or INIT or SAVED or ABORTED
(define-fun |lemma 363.1| ((|phase| (_ BitVec 4)) (|stream_bar[region1]| (_ BitVec 4)) (|vram_at[region1]| (_ BitVec 4))) Bool (or (or (= |vram_at[region1]| #b0000) (= |vram_at[region1]| #b0100)) (or (= |stream_bar[region1]| #b0111) (= |stream_bar[region1]| #b1001)) (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111)))))
(set-info :end "363 families, 795 lemmas")
