; A certificate of relocheck: `relocheck certify --verify` re-checks it, Z3 and bitwuzla read it.
(set-info :kind "inductive invariant at a scope")
(set-info :design "cirrus_workaround")
(set-info :scope "Frame=10,Gfn=11,Page=2,Ram=2,Region=2,Slot=2")
(set-info :start "budget=ROOM firmware=CLEAR board=ROMS homes=KEPT live=no")
(set-info :engine "distil")
(set-info :system "34ebcf67d020d4e35ffc85e09d75e12b8b2ecedcc2d77d754aa51217c1e15494")
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
; freed_count is yes
(define-fun |lemma 1.1| ((|freed_count| (_ BitVec 1))) Bool (= |freed_count| #b1))
; populate_refused is no
(define-fun |lemma 2.1| ((|populate_refused| (_ BitVec 1))) Bool (= |populate_refused| #b0))
; moves_fail is no
(define-fun |lemma 3.1| ((|moves_fail| (_ BitVec 1))) Bool (= |moves_fail| #b0))
; budget is ROOM
(define-fun |lemma 4.1| ((|budget| (_ BitVec 1))) Bool (= |budget| #b1))
; firmware is CLEAR
(define-fun |lemma 5.1| ((|firmware| (_ BitVec 2))) Bool (= |firmware| #b00))
; board is ROMS
(define-fun |lemma 6.1| ((|board| (_ BitVec 2))) Bool (= |board| #b00))
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
; limit is 8
(define-fun |lemma 12.1| ((|limit| (_ BitVec 7))) Bool (= |limit| #b0001000))
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
; max_pages is 8
(define-fun |lemma 30.1| ((|max_pages| (_ BitVec 7))) Bool (= |max_pages| #b0001000))
; read_only[1] is no
(define-fun |lemma 31.1| ((|read_only[1]| (_ BitVec 1))) Bool (= |read_only[1]| #b0))
; read_only[3] is no
(define-fun |lemma 32.1| ((|read_only[3]| (_ BitVec 1))) Bool (= |read_only[3]| #b0))
; read_only[4] is no
(define-fun |lemma 33.1| ((|read_only[4]| (_ BitVec 1))) Bool (= |read_only[4]| #b0))
; read_only[5] is no
(define-fun |lemma 34.1| ((|read_only[5]| (_ BitVec 1))) Bool (= |read_only[5]| #b0))
; read_only[6] is no
(define-fun |lemma 35.1| ((|read_only[6]| (_ BitVec 1))) Bool (= |read_only[6]| #b0))
; read_only[8] is no
(define-fun |lemma 36.1| ((|read_only[8]| (_ BitVec 1))) Bool (= |read_only[8]| #b0))
; read_only[7] is no
(define-fun |lemma 37.1| ((|read_only[7]| (_ BitVec 1))) Bool (= |read_only[7]| #b0))
; read_only[9] is no
(define-fun |lemma 38.1| ((|read_only[9]| (_ BitVec 1))) Bool (= |read_only[9]| #b0))
; read_only[10] is no
(define-fun |lemma 39.1| ((|read_only[10]| (_ BitVec 1))) Bool (= |read_only[10]| #b0))
; home[vga_vram] is 2
(define-fun |lemma 40.1| ((|home[vga_vram]| (_ BitVec 4))) Bool (= |home[vga_vram]| #b0010))
; home[region1] is 4
(define-fun |lemma 41.1| ((|home[region1]| (_ BitVec 4))) Bool (= |home[region1]| #b0100))
; present[vga_vram] is yes
(define-fun |lemma 42.1| ((|present[vga_vram]| (_ BitVec 1))) Bool (= |present[vga_vram]| #b1))
; present[region1] is yes
(define-fun |lemma 43.1| ((|present[region1]| (_ BitVec 1))) Bool (= |present[region1]| #b1))
; bar[region1] is .
(define-fun |lemma 44.1| ((|bar[region1]| (_ BitVec 4))) Bool (= |bar[region1]| #b0000))
; view[5] is .
(define-fun |lemma 45.1| ((|view[5]| (_ BitVec 2))) Bool (= |view[5]| #b00))
; stream_bar[vga_vram] is . or 6 or 8
(define-fun |lemma 46.1| ((|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001)))
; bar[vga_vram] is . or 6 or 8
(define-fun |lemma 47.1| ((|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111) (= |bar[vga_vram]| #b1001)))
; view[10] is .
(define-fun |lemma 48.1| ((|view[10]| (_ BitVec 2))) Bool (= |view[10]| #b00))
; stream_bar[region1] is .
(define-fun |lemma 49.1| ((|stream_bar[region1]| (_ BitVec 4))) Bool (= |stream_bar[region1]| #b0000))
; physmap[0] is .
(define-fun |lemma 50.1| ((|physmap[0]| (_ BitVec 8))) Bool (= |physmap[0]| #b00000000))
; physmap[3] is .
(define-fun |lemma 51.1| ((|physmap[3]| (_ BitVec 8))) Bool (= |physmap[3]| #b00000000))
; physmap[5] is .
(define-fun |lemma 52.1| ((|physmap[5]| (_ BitVec 8))) Bool (= |physmap[5]| #b00000000))
; physmap[6] is . or (2 2)
(define-fun |lemma 53.1| ((|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (= |physmap[6]| #b00100101)))
; physmap[7] is .
(define-fun |lemma 54.1| ((|physmap[7]| (_ BitVec 8))) Bool (= |physmap[7]| #b00000000))
; physmap[2] is .
(define-fun |lemma 55.1| ((|physmap[2]| (_ BitVec 8))) Bool (= |physmap[2]| #b00000000))
; physmap[4] is .
(define-fun |lemma 56.1| ((|physmap[4]| (_ BitVec 8))) Bool (= |physmap[4]| #b00000000))
; physmap[8] is . or (2 2)
(define-fun |lemma 57.1| ((|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[8]| #b00000000) (= |physmap[8]| #b00100101)))
; physmap[9] is .
(define-fun |lemma 58.1| ((|physmap[9]| (_ BitVec 8))) Bool (= |physmap[9]| #b00000000))
; physmap[10] is .
(define-fun |lemma 59.1| ((|physmap[10]| (_ BitVec 8))) Bool (= |physmap[10]| #b00000000))
; p2m[5] is .
(define-fun |lemma 60.1| ((|p2m[5]| (_ BitVec 4))) Bool (= |p2m[5]| #b0000))
; p2m[10] is .
(define-fun |lemma 61.1| ((|p2m[10]| (_ BitVec 4))) Bool (= |p2m[10]| #b0000))
; p2m[0] is not ., or read_only[0] is no
(define-fun |lemma 62.1| ((|p2m[0]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (not (= |p2m[0]| #b0000)) (= |read_only[0]| #b0)))
; physmap[6] is ., or phase is RUNNING or STOPPED or DOWN
(define-fun |lemma 63.1| ((|phase| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000))))
; phase is INIT or LOAD or READY, or incoming is no
(define-fun |lemma 64.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011)) (= |incoming| #b0)))
; phase is INIT or LOAD, or ready[vga_vram] is no
(define-fun |lemma 65.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010)) (= |ready[vga_vram]| #b0)))
; phase is LOAD or READY or RUNNING or STOPPED, or bar[vga_vram] is .
(define-fun |lemma 66.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |bar[vga_vram]| #b0000)))
; phase is LOAD or READY or RUNNING or STOPPED, or view[7] is .
(define-fun |lemma 67.1| ((|phase| (_ BitVec 4)) (|view[7]| (_ BitVec 2))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |view[7]| #b00)))
; phase is INIT or LOAD or STOPPED or SAVED, or stream_bar[vga_vram] is .
(define-fun |lemma 68.1| ((|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110)) (= |stream_bar[vga_vram]| #b0000)))
; physmap[6] is ., or physmap[8] is .
(define-fun |lemma 69.1| ((|physmap[6]| (_ BitVec 8)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (= |physmap[8]| #b00000000)))
; physmap[6] is ., or p2m[2] is .
(define-fun |lemma 70.1| ((|p2m[2]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (= |p2m[2]| #b0000)))
; physmap[6] is ., or p2m[7] is not .
(define-fun |lemma 71.1| ((|p2m[7]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (not (= |p2m[7]| #b0000))))
; physmap[6] is ., or p2m[8] is .
(define-fun |lemma 72.1| ((|p2m[8]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (= |p2m[8]| #b0000)))
; physmap[6] is ., or p2m[9] is .
(define-fun |lemma 73.1| ((|p2m[9]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (= |p2m[9]| #b0000)))
; origin[frame0] is not . or (region1 1), or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 74.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b000) (= |origin[frame0]| #b100))) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 74.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b000) (= |origin[frame1]| #b100))) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 74.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b000) (= |origin[frame2]| #b100))) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 74.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b000) (= |origin[frame3]| #b100))) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 74.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b000) (= |origin[frame4]| #b100))) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 74.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b000) (= |origin[frame5]| #b100))) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 74.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b000) (= |origin[frame6]| #b100))) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 74.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b000) (= |origin[frame7]| #b100))) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 74.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b000) (= |origin[frame8]| #b100))) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 74.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b000) (= |origin[frame9]| #b100))) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00)))
; origin[frame0] is not (vga_vram 1) or (region1 1), or p2m[7] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 75.1| ((|p2m[7]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b010) (= |origin[frame0]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0001))))
(define-fun |lemma 75.2| ((|p2m[7]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b010) (= |origin[frame1]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0010))))
(define-fun |lemma 75.3| ((|p2m[7]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b010) (= |origin[frame2]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0011))))
(define-fun |lemma 75.4| ((|p2m[7]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b010) (= |origin[frame3]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0100))))
(define-fun |lemma 75.5| ((|p2m[7]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b010) (= |origin[frame4]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0101))))
(define-fun |lemma 75.6| ((|p2m[7]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b010) (= |origin[frame5]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0110))))
(define-fun |lemma 75.7| ((|p2m[7]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b010) (= |origin[frame6]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0111))))
(define-fun |lemma 75.8| ((|p2m[7]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b010) (= |origin[frame7]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b1000))))
(define-fun |lemma 75.9| ((|p2m[7]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b010) (= |origin[frame8]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b1001))))
(define-fun |lemma 75.10| ((|p2m[7]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b010) (= |origin[frame9]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b1010))))
; origin[frame0] is not (vga_vram 0) or (region1 1), or p2m[6] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 76.1| ((|p2m[6]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b001) (= |origin[frame0]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0001))))
(define-fun |lemma 76.2| ((|p2m[6]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b001) (= |origin[frame1]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0010))))
(define-fun |lemma 76.3| ((|p2m[6]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b001) (= |origin[frame2]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0011))))
(define-fun |lemma 76.4| ((|p2m[6]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b001) (= |origin[frame3]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0100))))
(define-fun |lemma 76.5| ((|p2m[6]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b001) (= |origin[frame4]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0101))))
(define-fun |lemma 76.6| ((|p2m[6]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b001) (= |origin[frame5]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0110))))
(define-fun |lemma 76.7| ((|p2m[6]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b001) (= |origin[frame6]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0111))))
(define-fun |lemma 76.8| ((|p2m[6]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b001) (= |origin[frame7]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1000))))
(define-fun |lemma 76.9| ((|p2m[6]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b001) (= |origin[frame8]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1001))))
(define-fun |lemma 76.10| ((|p2m[6]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b001) (= |origin[frame9]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1010))))
; physmap[6] is ., or p2m[6] is not .
(define-fun |lemma 77.1| ((|p2m[6]| (_ BitVec 4)) (|physmap[6]| (_ BitVec 8))) Bool (or (= |physmap[6]| #b00000000) (not (= |p2m[6]| #b0000))))
; origin[frame0] is not (region1 0) or (region1 1), or p2m[4] is frame0 (and 9 more, renamed)
(define-fun |lemma 78.1| ((|p2m[4]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b011) (= |origin[frame0]| #b100))) (= |p2m[4]| #b0001)))
(define-fun |lemma 78.2| ((|p2m[4]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b011) (= |origin[frame1]| #b100))) (= |p2m[4]| #b0010)))
(define-fun |lemma 78.3| ((|p2m[4]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b011) (= |origin[frame2]| #b100))) (= |p2m[4]| #b0011)))
(define-fun |lemma 78.4| ((|p2m[4]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b011) (= |origin[frame3]| #b100))) (= |p2m[4]| #b0100)))
(define-fun |lemma 78.5| ((|p2m[4]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b011) (= |origin[frame4]| #b100))) (= |p2m[4]| #b0101)))
(define-fun |lemma 78.6| ((|p2m[4]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b011) (= |origin[frame5]| #b100))) (= |p2m[4]| #b0110)))
(define-fun |lemma 78.7| ((|p2m[4]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b011) (= |origin[frame6]| #b100))) (= |p2m[4]| #b0111)))
(define-fun |lemma 78.8| ((|p2m[4]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b011) (= |origin[frame7]| #b100))) (= |p2m[4]| #b1000)))
(define-fun |lemma 78.9| ((|p2m[4]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b011) (= |origin[frame8]| #b100))) (= |p2m[4]| #b1001)))
(define-fun |lemma 78.10| ((|p2m[4]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b011) (= |origin[frame9]| #b100))) (= |p2m[4]| #b1010)))
; host_full is no
(define-fun |lemma 79.1| ((|host_full| (_ BitVec 1))) Bool (= |host_full| #b0))
; physmap[1] is .
(define-fun |lemma 80.1| ((|physmap[1]| (_ BitVec 8))) Bool (= |physmap[1]| #b00000000))
; host[region1, 1] is .
(define-fun |lemma 81.1| ((|host[region1, 1]| (_ BitVec 4))) Bool (= |host[region1, 1]| #b0000))
; physmap[8] is ., or phase is RUNNING or STOPPED or DOWN
(define-fun |lemma 82.1| ((|phase| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[8]| #b00000000) (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000))))
; bar[vga_vram] is ., or ready[region1] is no
(define-fun |lemma 83.1| ((|ready[region1]| (_ BitVec 1)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (= |ready[region1]| #b0)))
; bar[vga_vram] is . or 6, or view[8] is vga_vram
(define-fun |lemma 84.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (= |view[8]| #b01)))
; bar[vga_vram] is . or 6, or view[9] is vga_vram
(define-fun |lemma 85.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[9]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (= |view[9]| #b01)))
; bar[vga_vram] is ., or framebuffer is vga_vram
(define-fun |lemma 86.1| ((|bar[vga_vram]| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b0000) (= |framebuffer| #b01)))
; phase is not LOAD or ABORTED, or incoming is yes
(define-fun |lemma 87.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0111))) (= |incoming| #b1)))
; use[frame0] is not DYING (and 9 more, renamed)
(define-fun |lemma 88.1| ((|use[frame0]| (_ BitVec 2))) Bool (not (= |use[frame0]| #b10)))
(define-fun |lemma 88.2| ((|use[frame1]| (_ BitVec 2))) Bool (not (= |use[frame1]| #b10)))
(define-fun |lemma 88.3| ((|use[frame2]| (_ BitVec 2))) Bool (not (= |use[frame2]| #b10)))
(define-fun |lemma 88.4| ((|use[frame3]| (_ BitVec 2))) Bool (not (= |use[frame3]| #b10)))
(define-fun |lemma 88.5| ((|use[frame4]| (_ BitVec 2))) Bool (not (= |use[frame4]| #b10)))
(define-fun |lemma 88.6| ((|use[frame5]| (_ BitVec 2))) Bool (not (= |use[frame5]| #b10)))
(define-fun |lemma 88.7| ((|use[frame6]| (_ BitVec 2))) Bool (not (= |use[frame6]| #b10)))
(define-fun |lemma 88.8| ((|use[frame7]| (_ BitVec 2))) Bool (not (= |use[frame7]| #b10)))
(define-fun |lemma 88.9| ((|use[frame8]| (_ BitVec 2))) Bool (not (= |use[frame8]| #b10)))
(define-fun |lemma 88.10| ((|use[frame9]| (_ BitVec 2))) Bool (not (= |use[frame9]| #b10)))
; origin[frame0] is not (vga_vram 0) or (region1 1), or p2m[8] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 89.1| ((|p2m[8]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b001) (= |origin[frame0]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0001))))
(define-fun |lemma 89.2| ((|p2m[8]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b001) (= |origin[frame1]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0010))))
(define-fun |lemma 89.3| ((|p2m[8]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b001) (= |origin[frame2]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0011))))
(define-fun |lemma 89.4| ((|p2m[8]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b001) (= |origin[frame3]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0100))))
(define-fun |lemma 89.5| ((|p2m[8]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b001) (= |origin[frame4]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0101))))
(define-fun |lemma 89.6| ((|p2m[8]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b001) (= |origin[frame5]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0110))))
(define-fun |lemma 89.7| ((|p2m[8]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b001) (= |origin[frame6]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0111))))
(define-fun |lemma 89.8| ((|p2m[8]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b001) (= |origin[frame7]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1000))))
(define-fun |lemma 89.9| ((|p2m[8]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b001) (= |origin[frame8]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1001))))
(define-fun |lemma 89.10| ((|p2m[8]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b001) (= |origin[frame9]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1010))))
; origin[frame0] is not (vga_vram 1) or (region1 1), or p2m[9] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 90.1| ((|p2m[9]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b010) (= |origin[frame0]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0001))))
(define-fun |lemma 90.2| ((|p2m[9]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b010) (= |origin[frame1]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0010))))
(define-fun |lemma 90.3| ((|p2m[9]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b010) (= |origin[frame2]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0011))))
(define-fun |lemma 90.4| ((|p2m[9]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b010) (= |origin[frame3]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0100))))
(define-fun |lemma 90.5| ((|p2m[9]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b010) (= |origin[frame4]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0101))))
(define-fun |lemma 90.6| ((|p2m[9]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b010) (= |origin[frame5]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0110))))
(define-fun |lemma 90.7| ((|p2m[9]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b010) (= |origin[frame6]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0111))))
(define-fun |lemma 90.8| ((|p2m[9]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b010) (= |origin[frame7]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b1000))))
(define-fun |lemma 90.9| ((|p2m[9]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b010) (= |origin[frame8]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b1001))))
(define-fun |lemma 90.10| ((|p2m[9]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b010) (= |origin[frame9]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b1010))))
; bar[vga_vram] is ., or p2m[6] is not ., or p2m[9] is not .
(define-fun |lemma 91.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (not (= |p2m[6]| #b0000)) (not (= |p2m[9]| #b0000))))
; p2m[6] is ., or p2m[7] is not .
(define-fun |lemma 92.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (= |p2m[6]| #b0000) (not (= |p2m[7]| #b0000))))
; p2m[6] is not ., or p2m[7] is .
(define-fun |lemma 93.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0000)) (= |p2m[7]| #b0000)))
; bar[vga_vram] is ., or p2m[6] is not ., or p2m[8] is not .
(define-fun |lemma 94.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000))))
; view[9] is not region1
(define-fun |lemma 95.1| ((|view[9]| (_ BitVec 2))) Bool (not (= |view[9]| #b10)))
; phase is RUNNING or STOPPED or DOWN, or host[vga_vram, 0] is ., or p2m[9] is ., or bar[vga_vram] is 8
(define-fun |lemma 96.1| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (= |host[vga_vram, 0]| #b0000) (= |p2m[9]| #b0000) (= |bar[vga_vram]| #b1001)))
; host[vga_vram, 1] is ., or host[vga_vram, 0] is not .
(define-fun |lemma 97.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (= |host[vga_vram, 1]| #b0000) (not (= |host[vga_vram, 0]| #b0000))))
; p2m[9] is ., or p2m[8] is not .
(define-fun |lemma 98.1| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (= |p2m[9]| #b0000) (not (= |p2m[8]| #b0000))))
; ready[vga_vram] is no, or p2m[2] is not ., or p2m[6] is not ., or p2m[8] is not .
(define-fun |lemma 99.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (not (= |p2m[2]| #b0000)) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000))))
; p2m[2] is ., or p2m[3] is not .
(define-fun |lemma 100.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (not (= |p2m[3]| #b0000))))
; p2m[2] is ., or phase is INIT or SAVED, or host[vga_vram, 0] is not .
(define-fun |lemma 101.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (or (= |phase| #b0001) (= |phase| #b0110)) (not (= |host[vga_vram, 0]| #b0000))))
; p2m[2] is ., or phase is INIT or SAVED, or host[vga_vram, 1] is not .
(define-fun |lemma 102.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (or (= |phase| #b0001) (= |phase| #b0110)) (not (= |host[vga_vram, 1]| #b0000))))
; origin[frame0] is not (vga_vram 1) or (region1 1), or p2m[3] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 103.1| ((|p2m[3]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b010) (= |origin[frame0]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0001))))
(define-fun |lemma 103.2| ((|p2m[3]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b010) (= |origin[frame1]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0010))))
(define-fun |lemma 103.3| ((|p2m[3]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b010) (= |origin[frame2]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0011))))
(define-fun |lemma 103.4| ((|p2m[3]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b010) (= |origin[frame3]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0100))))
(define-fun |lemma 103.5| ((|p2m[3]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b010) (= |origin[frame4]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0101))))
(define-fun |lemma 103.6| ((|p2m[3]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b010) (= |origin[frame5]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0110))))
(define-fun |lemma 103.7| ((|p2m[3]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b010) (= |origin[frame6]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0111))))
(define-fun |lemma 103.8| ((|p2m[3]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b010) (= |origin[frame7]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1000))))
(define-fun |lemma 103.9| ((|p2m[3]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b010) (= |origin[frame8]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1001))))
(define-fun |lemma 103.10| ((|p2m[3]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b010) (= |origin[frame9]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1010))))
; p2m[3] is not frame0, or host[vga_vram, 1] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 104.1| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (or (= |host[vga_vram, 1]| #b0000) (= |host[vga_vram, 1]| #b0001))))
(define-fun |lemma 104.2| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (or (= |host[vga_vram, 1]| #b0000) (= |host[vga_vram, 1]| #b0010))))
(define-fun |lemma 104.3| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (or (= |host[vga_vram, 1]| #b0000) (= |host[vga_vram, 1]| #b0011))))
(define-fun |lemma 104.4| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (or (= |host[vga_vram, 1]| #b0000) (= |host[vga_vram, 1]| #b0100))))
(define-fun |lemma 104.5| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (or (= |host[vga_vram, 1]| #b0000) (= |host[vga_vram, 1]| #b0101))))
(define-fun |lemma 104.6| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (or (= |host[vga_vram, 1]| #b0000) (= |host[vga_vram, 1]| #b0110))))
(define-fun |lemma 104.7| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (or (= |host[vga_vram, 1]| #b0000) (= |host[vga_vram, 1]| #b0111))))
(define-fun |lemma 104.8| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (or (= |host[vga_vram, 1]| #b0000) (= |host[vga_vram, 1]| #b1000))))
(define-fun |lemma 104.9| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (or (= |host[vga_vram, 1]| #b0000) (= |host[vga_vram, 1]| #b1001))))
(define-fun |lemma 104.10| ((|p2m[3]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (or (= |host[vga_vram, 1]| #b0000) (= |host[vga_vram, 1]| #b1010))))
; host[region1, 0] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 105.1| ((|p2m[0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 105.2| ((|p2m[0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 105.3| ((|p2m[0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 105.4| ((|p2m[0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 105.5| ((|p2m[0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 105.6| ((|p2m[0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 105.7| ((|p2m[0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 105.8| ((|p2m[0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 105.9| ((|p2m[0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 105.10| ((|p2m[0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; p2m[4] is not . or frame0, or host[region1, 0] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 106.1| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0001))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0001))))
(define-fun |lemma 106.2| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0010))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0010))))
(define-fun |lemma 106.3| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0011))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0011))))
(define-fun |lemma 106.4| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0100))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0100))))
(define-fun |lemma 106.5| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0101))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0101))))
(define-fun |lemma 106.6| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0110))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0110))))
(define-fun |lemma 106.7| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0111))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0111))))
(define-fun |lemma 106.8| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1000))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1000))))
(define-fun |lemma 106.9| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1001))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1001))))
(define-fun |lemma 106.10| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1010))) (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1010))))
; phase is OFF or INIT or SAVED, or host[region1, 0] is not .
(define-fun |lemma 107.1| ((|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110)) (not (= |host[region1, 0]| #b0000))))
; ready[region1] is no, or host[region1, 0] is not .
(define-fun |lemma 108.1| ((|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (not (= |host[region1, 0]| #b0000))))
; p2m[2] is . or frame0, or origin[frame0] is not (vga_vram 0) or (region1 1) (and 9 more, renamed)
(define-fun |lemma 109.1| ((|p2m[2]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0001)) (not (or (= |origin[frame0]| #b001) (= |origin[frame0]| #b100)))))
(define-fun |lemma 109.2| ((|p2m[2]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0010)) (not (or (= |origin[frame1]| #b001) (= |origin[frame1]| #b100)))))
(define-fun |lemma 109.3| ((|p2m[2]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0011)) (not (or (= |origin[frame2]| #b001) (= |origin[frame2]| #b100)))))
(define-fun |lemma 109.4| ((|p2m[2]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0100)) (not (or (= |origin[frame3]| #b001) (= |origin[frame3]| #b100)))))
(define-fun |lemma 109.5| ((|p2m[2]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0101)) (not (or (= |origin[frame4]| #b001) (= |origin[frame4]| #b100)))))
(define-fun |lemma 109.6| ((|p2m[2]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0110)) (not (or (= |origin[frame5]| #b001) (= |origin[frame5]| #b100)))))
(define-fun |lemma 109.7| ((|p2m[2]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0111)) (not (or (= |origin[frame6]| #b001) (= |origin[frame6]| #b100)))))
(define-fun |lemma 109.8| ((|p2m[2]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1000)) (not (or (= |origin[frame7]| #b001) (= |origin[frame7]| #b100)))))
(define-fun |lemma 109.9| ((|p2m[2]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1001)) (not (or (= |origin[frame8]| #b001) (= |origin[frame8]| #b100)))))
(define-fun |lemma 109.10| ((|p2m[2]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1010)) (not (or (= |origin[frame9]| #b001) (= |origin[frame9]| #b100)))))
; host[region1, 0] is not ., or host[vga_vram, 0] is ., or ready[vga_vram] is yes
(define-fun |lemma 110.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (= |host[region1, 0]| #b0000)) (= |host[vga_vram, 0]| #b0000) (= |ready[vga_vram]| #b1)))
; host[region1, 0] is not ., or framebuffer is ., or ready[vga_vram] is yes
(define-fun |lemma 111.1| ((|host[region1, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (not (= |host[region1, 0]| #b0000)) (= |framebuffer| #b00) (= |ready[vga_vram]| #b1)))
; incoming is no, or p2m[2] is not ., or p2m[6] is not ., or p2m[8] is not .
(define-fun |lemma 112.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (= |incoming| #b0) (not (= |p2m[2]| #b0000)) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000))))
; incoming is yes, or phase is not OFF or INIT or LOAD or ABORTED, or ready[region1] is yes, or p2m[4] is .
(define-fun |lemma 113.1| ((|p2m[4]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |incoming| #b1) (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0111))) (= |ready[region1]| #b1) (= |p2m[4]| #b0000)))
; origin[frame0] is . or (region1 0), or framebuffer is vga_vram, or incoming is yes, or phase is SAVED (and 9 more, renamed)
(define-fun |lemma 114.1| ((|origin[frame0]| (_ BitVec 3)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |origin[frame0]| #b000) (= |origin[frame0]| #b011)) (= |framebuffer| #b01) (= |incoming| #b1) (= |phase| #b0110)))
(define-fun |lemma 114.2| ((|origin[frame1]| (_ BitVec 3)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |origin[frame1]| #b000) (= |origin[frame1]| #b011)) (= |framebuffer| #b01) (= |incoming| #b1) (= |phase| #b0110)))
(define-fun |lemma 114.3| ((|origin[frame2]| (_ BitVec 3)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |origin[frame2]| #b000) (= |origin[frame2]| #b011)) (= |framebuffer| #b01) (= |incoming| #b1) (= |phase| #b0110)))
(define-fun |lemma 114.4| ((|origin[frame3]| (_ BitVec 3)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |origin[frame3]| #b000) (= |origin[frame3]| #b011)) (= |framebuffer| #b01) (= |incoming| #b1) (= |phase| #b0110)))
(define-fun |lemma 114.5| ((|origin[frame4]| (_ BitVec 3)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |origin[frame4]| #b000) (= |origin[frame4]| #b011)) (= |framebuffer| #b01) (= |incoming| #b1) (= |phase| #b0110)))
(define-fun |lemma 114.6| ((|origin[frame5]| (_ BitVec 3)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |origin[frame5]| #b000) (= |origin[frame5]| #b011)) (= |framebuffer| #b01) (= |incoming| #b1) (= |phase| #b0110)))
(define-fun |lemma 114.7| ((|origin[frame6]| (_ BitVec 3)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |origin[frame6]| #b000) (= |origin[frame6]| #b011)) (= |framebuffer| #b01) (= |incoming| #b1) (= |phase| #b0110)))
(define-fun |lemma 114.8| ((|origin[frame7]| (_ BitVec 3)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |origin[frame7]| #b000) (= |origin[frame7]| #b011)) (= |framebuffer| #b01) (= |incoming| #b1) (= |phase| #b0110)))
(define-fun |lemma 114.9| ((|origin[frame8]| (_ BitVec 3)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |origin[frame8]| #b000) (= |origin[frame8]| #b011)) (= |framebuffer| #b01) (= |incoming| #b1) (= |phase| #b0110)))
(define-fun |lemma 114.10| ((|origin[frame9]| (_ BitVec 3)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |origin[frame9]| #b000) (= |origin[frame9]| #b011)) (= |framebuffer| #b01) (= |incoming| #b1) (= |phase| #b0110)))
; ready[region1] is no, or incoming is yes, or ready[vga_vram] is yes, or framebuffer is .
(define-fun |lemma 115.1| ((|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (= |ready[vga_vram]| #b1) (= |framebuffer| #b00)))
; ready[vga_vram] is no, or incoming is yes, or p2m[2] is not .
(define-fun |lemma 116.1| ((|p2m[2]| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (= |incoming| #b1) (not (= |p2m[2]| #b0000))))
; p2m[8] is ., or p2m[9] is not .
(define-fun |lemma 117.1| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (= |p2m[8]| #b0000) (not (= |p2m[9]| #b0000))))
; phase is OFF or INIT or SAVED, or host[vga_vram, 0] is not ., or p2m[6] is not ., or p2m[8] is not .
(define-fun |lemma 118.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110)) (not (= |host[vga_vram, 0]| #b0000)) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000))))
; host[vga_vram, 1] is not ., or host[vga_vram, 0] is .
(define-fun |lemma 119.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0000)) (= |host[vga_vram, 0]| #b0000)))
; phase is OFF or INIT, or p2m[6] is not ., or p2m[8] is not ., or p2m[2] is not .
(define-fun |lemma 120.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (or (= |phase| #b0000) (= |phase| #b0001)) (not (= |p2m[6]| #b0000)) (not (= |p2m[8]| #b0000)) (not (= |p2m[2]| #b0000))))
; half_moved is no
(define-fun |lemma 121.1| ((|half_moved| (_ BitVec 1))) Bool (= |half_moved| #b0))
; read_only[2] is no
(define-fun |lemma 122.1| ((|read_only[2]| (_ BitVec 1))) Bool (= |read_only[2]| #b0))
; p2m[2] is ., or bar[vga_vram] is .
(define-fun |lemma 123.1| ((|p2m[2]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |bar[vga_vram]| #b0000)))
; p2m[2] is ., or view[8] is .
(define-fun |lemma 124.1| ((|p2m[2]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (= |p2m[2]| #b0000) (= |view[8]| #b00)))
; p2m[2] is ., or view[9] is .
(define-fun |lemma 125.1| ((|p2m[2]| (_ BitVec 4)) (|view[9]| (_ BitVec 2))) Bool (or (= |p2m[2]| #b0000) (= |view[9]| #b00)))
; p2m[2] is ., or stream_bar[vga_vram] is .
(define-fun |lemma 126.1| ((|p2m[2]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |stream_bar[vga_vram]| #b0000)))
; p2m[3] is ., or view[9] is .
(define-fun |lemma 127.1| ((|p2m[3]| (_ BitVec 4)) (|view[9]| (_ BitVec 2))) Bool (or (= |p2m[3]| #b0000) (= |view[9]| #b00)))
; p2m[3] is ., or stream_bar[vga_vram] is .
(define-fun |lemma 128.1| ((|p2m[3]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[3]| #b0000) (= |stream_bar[vga_vram]| #b0000)))
; p2m[2] is ., or view[6] is .
(define-fun |lemma 129.1| ((|p2m[2]| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (= |p2m[2]| #b0000) (= |view[6]| #b00)))
; p2m[2] is ., or p2m[6] is .
(define-fun |lemma 130.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |p2m[6]| #b0000)))
; p2m[3] is ., or p2m[2] is not .
(define-fun |lemma 131.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (= |p2m[3]| #b0000) (not (= |p2m[2]| #b0000))))
; p2m[2] is ., or p2m[8] is .
(define-fun |lemma 132.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (= |p2m[8]| #b0000)))
; p2m[2] is ., or framebuffer is vga_vram, or incoming is yes, or phase is SAVED
(define-fun |lemma 133.1| ((|p2m[2]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |p2m[2]| #b0000) (= |framebuffer| #b01) (= |incoming| #b1) (= |phase| #b0110)))
; phase is not OFF or ABORTED, or read_only[0] is no
(define-fun |lemma 134.1| ((|read_only[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0111))) (= |read_only[0]| #b0)))
; read_only[0] is yes, or p2m[0] is .
(define-fun |lemma 135.1| ((|p2m[0]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |p2m[0]| #b0000)))
; read_only[0] is yes, or p2m[1] is .
(define-fun |lemma 136.1| ((|p2m[1]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |p2m[1]| #b0000)))
; p2m[2] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 137.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 137.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 137.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 137.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 137.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 137.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 137.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 137.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 137.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 137.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; p2m[1] is not ., or read_only[0] is no
(define-fun |lemma 138.1| ((|p2m[1]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (not (= |p2m[1]| #b0000)) (= |read_only[0]| #b0)))
; p2m[3] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 139.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 139.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 139.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 139.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 139.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 139.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 139.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 139.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 139.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 139.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; untold[5] is no
(define-fun |lemma 140.1| ((|untold[5]| (_ BitVec 1))) Bool (= |untold[5]| #b0))
; untold[6] is no
(define-fun |lemma 141.1| ((|untold[6]| (_ BitVec 1))) Bool (= |untold[6]| #b0))
; untold[10] is no
(define-fun |lemma 142.1| ((|untold[10]| (_ BitVec 1))) Bool (= |untold[10]| #b0))
; untold[0] is no
(define-fun |lemma 143.1| ((|untold[0]| (_ BitVec 1))) Bool (= |untold[0]| #b0))
; untold[2] is no
(define-fun |lemma 144.1| ((|untold[2]| (_ BitVec 1))) Bool (= |untold[2]| #b0))
; untold[9] is no
(define-fun |lemma 145.1| ((|untold[9]| (_ BitVec 1))) Bool (= |untold[9]| #b0))
; untold[7] is no
(define-fun |lemma 146.1| ((|untold[7]| (_ BitVec 1))) Bool (= |untold[7]| #b0))
; untold[1] is no
(define-fun |lemma 147.1| ((|untold[1]| (_ BitVec 1))) Bool (= |untold[1]| #b0))
; untold[8] is no
(define-fun |lemma 148.1| ((|untold[8]| (_ BitVec 1))) Bool (= |untold[8]| #b0))
; untold[3] is no
(define-fun |lemma 149.1| ((|untold[3]| (_ BitVec 1))) Bool (= |untold[3]| #b0))
; untold[4] is no
(define-fun |lemma 150.1| ((|untold[4]| (_ BitVec 1))) Bool (= |untold[4]| #b0))
; view[7] is not region1
(define-fun |lemma 151.1| ((|view[7]| (_ BitVec 2))) Bool (not (= |view[7]| #b10)))
; bar[vga_vram] is 6, or view[6] is .
(define-fun |lemma 152.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b0111) (= |view[6]| #b00)))
; bar[vga_vram] is 6, or view[7] is .
(define-fun |lemma 153.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[7]| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b0111) (= |view[7]| #b00)))
; view[8] is ., or bar[vga_vram] is 8
(define-fun |lemma 154.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (= |view[8]| #b00) (= |bar[vga_vram]| #b1001)))
; view[9] is ., or bar[vga_vram] is 8
(define-fun |lemma 155.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[9]| (_ BitVec 2))) Bool (or (= |view[9]| #b00) (= |bar[vga_vram]| #b1001)))
; stream_bar[vga_vram] is ., or phase is INIT, or ready[vga_vram] is no
(define-fun |lemma 156.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |phase| #b0001) (= |ready[vga_vram]| #b0)))
; log_dirty is no
(define-fun |lemma 157.1| ((|log_dirty| (_ BitVec 1))) Bool (= |log_dirty| #b0))
; physmap[8] is ., or p2m[2] is .
(define-fun |lemma 158.1| ((|p2m[2]| (_ BitVec 4)) (|physmap[8]| (_ BitVec 8))) Bool (or (= |physmap[8]| #b00000000) (= |p2m[2]| #b0000)))
; ready[region1] is no, or incoming is yes, or p2m[6] is .
(define-fun |lemma 159.1| ((|p2m[6]| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (= |p2m[6]| #b0000)))
; p2m[4] is not ., or p2m[6] is .
(define-fun |lemma 160.1| ((|p2m[4]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0000)) (= |p2m[6]| #b0000)))
; phase is INIT or LOAD, or ready[region1] is no
(define-fun |lemma 161.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010)) (= |ready[region1]| #b0)))
; bar[vga_vram] is ., or phase is READY or RUNNING or STOPPED, or ready[vga_vram] is yes
(define-fun |lemma 162.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (or (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |ready[vga_vram]| #b1)))
; framebuffer is not region1
(define-fun |lemma 163.1| ((|framebuffer| (_ BitVec 2))) Bool (not (= |framebuffer| #b10)))
; phase is OFF or INIT or SAVED, or framebuffer is vga_vram
(define-fun |lemma 164.1| ((|phase| (_ BitVec 4)) (|framebuffer| (_ BitVec 2))) Bool (or (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110)) (= |framebuffer| #b01)))
; stream_bar[vga_vram] is ., or ready[region1] is no, or incoming is yes
(define-fun |lemma 165.1| ((|incoming| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |ready[region1]| #b0) (= |incoming| #b1)))
; ready[region1] is no, or incoming is yes, or p2m[8] is .
(define-fun |lemma 166.1| ((|p2m[8]| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |incoming| #b1) (= |p2m[8]| #b0000)))
; p2m[4] is not ., or p2m[8] is .
(define-fun |lemma 167.1| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0000)) (= |p2m[8]| #b0000)))
; p2m[6] is ., or p2m[8] is .
(define-fun |lemma 168.1| ((|p2m[6]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (= |p2m[6]| #b0000) (= |p2m[8]| #b0000)))
; p2m[2] is ., or host[vga_vram, 0] is not ., or ready[vga_vram] is no
(define-fun |lemma 169.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |p2m[2]| #b0000) (not (= |host[vga_vram, 0]| #b0000)) (= |ready[vga_vram]| #b0)))
; read_only[0] is yes, or phase is OFF
(define-fun |lemma 170.1| ((|read_only[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (= |read_only[0]| #b1) (= |phase| #b0000)))
; stream_bar[vga_vram] is ., or ready[vga_vram] is no, or host[vga_vram, 0] is .
(define-fun |lemma 171.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |ready[vga_vram]| #b0) (= |host[vga_vram, 0]| #b0000)))
; host[vga_vram, 0] is ., or p2m[6] is ., or phase is not OFF or INIT or SAVED or ABORTED
(define-fun |lemma 172.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (= |host[vga_vram, 0]| #b0000) (= |p2m[6]| #b0000) (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111)))))
; p2m[4] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 173.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 173.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 173.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 173.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 173.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 173.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 173.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 173.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 173.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 173.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; p2m[0] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 174.1| ((|p2m[0]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 174.2| ((|p2m[0]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 174.3| ((|p2m[0]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 174.4| ((|p2m[0]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 174.5| ((|p2m[0]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 174.6| ((|p2m[0]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 174.7| ((|p2m[0]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 174.8| ((|p2m[0]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 174.9| ((|p2m[0]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 174.10| ((|p2m[0]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b1010)) (= |use[frame9]| #b01)))
; p2m[4] is not ., or incoming is no
(define-fun |lemma 175.1| ((|p2m[4]| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (not (= |p2m[4]| #b0000)) (= |incoming| #b0)))
; p2m[4] is not ., or stream_bar[vga_vram] is .
(define-fun |lemma 176.1| ((|p2m[4]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0000)) (= |stream_bar[vga_vram]| #b0000)))
; view[6] is not region1
(define-fun |lemma 177.1| ((|view[6]| (_ BitVec 2))) Bool (not (= |view[6]| #b10)))
; ready[vga_vram] is no, or framebuffer is vga_vram
(define-fun |lemma 178.1| ((|ready[vga_vram]| (_ BitVec 1)) (|framebuffer| (_ BitVec 2))) Bool (or (= |ready[vga_vram]| #b0) (= |framebuffer| #b01)))
; p2m[4] is not ., or phase is OFF or INIT
(define-fun |lemma 179.1| ((|p2m[4]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0000)) (or (= |phase| #b0000) (= |phase| #b0001))))
(set-info :end "179 families, 332 lemmas")
