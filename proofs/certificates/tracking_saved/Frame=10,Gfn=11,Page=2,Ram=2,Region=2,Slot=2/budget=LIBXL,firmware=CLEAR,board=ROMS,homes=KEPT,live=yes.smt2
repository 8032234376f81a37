; A certificate of relocheck: `relocheck certify --verify` re-checks it, Z3 and bitwuzla read it.
(set-info :kind "inductive invariant at a scope")
(set-info :design "tracking_saved")
(set-info :scope "Frame=10,Gfn=11,Page=2,Ram=2,Region=2,Slot=2")
(set-info :start "budget=LIBXL firmware=CLEAR board=ROMS homes=KEPT live=yes")
(set-info :engine "distil")
(set-info :system "b41e30d156d767eca6c443d2b599360a0147b1a88e600ed71bcb01c21645ff33")
(set-info :depth "1")
(set-info :invariant "xen_address_last_success b5da1c991c26d89ea8bc1fde74d83a84481ecff84fc12afebee6b658ad9f853d")
(set-info :invariant "no_double_allocation ed93376ea8b0017b8b1735d0a64819200d3c397d3845378fec9723e4b60a90a7")
(set-info :invariant "no_double_request f3bf642596c6f5c3088633fdc645aba3c19151230df2d9296b27ea6d1412ca79")
(set-info :invariant "within_budget 6aa603c327cf38af3edaf7282d45ed4beecbefc7b7043e1c69f5405eb02d4b81")
(set-info :invariant "closed_world 1cb071372bf9fa617def4aec0bd40f32e7a1ca66bfa151fe2cdcc8dba80dca75")
(set-info :invariant "home_independent c8ab29e60db32b791c585b60eed39647f2ef0b1d3528d5859019e28f06ae67e3")
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
(declare-const |xen_address[vga_vram]| (_ BitVec 4))
(declare-const |xen_address[region1]| (_ BitVec 4))
(declare-const |wanted[vga_vram]| (_ BitVec 4))
(declare-const |wanted[region1]| (_ BitVec 4))
(declare-const |moved[vga_vram]| (_ BitVec 4))
(declare-const |moved[region1]| (_ BitVec 4))
(declare-const |stream_address[vga_vram]| (_ BitVec 4))
(declare-const |stream_address[region1]| (_ BitVec 4))
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
; host_full is no
(define-fun |lemma 31.1| ((|host_full| (_ BitVec 1))) Bool (= |host_full| #b0))
; read_only[1] is no
(define-fun |lemma 32.1| ((|read_only[1]| (_ BitVec 1))) Bool (= |read_only[1]| #b0))
; read_only[2] is no
(define-fun |lemma 33.1| ((|read_only[2]| (_ BitVec 1))) Bool (= |read_only[2]| #b0))
; read_only[3] is no
(define-fun |lemma 34.1| ((|read_only[3]| (_ BitVec 1))) Bool (= |read_only[3]| #b0))
; read_only[4] is no
(define-fun |lemma 35.1| ((|read_only[4]| (_ BitVec 1))) Bool (= |read_only[4]| #b0))
; read_only[5] is no
(define-fun |lemma 36.1| ((|read_only[5]| (_ BitVec 1))) Bool (= |read_only[5]| #b0))
; read_only[6] is no
(define-fun |lemma 37.1| ((|read_only[6]| (_ BitVec 1))) Bool (= |read_only[6]| #b0))
; dirty[0] is no
(define-fun |lemma 38.1| ((|dirty[0]| (_ BitVec 1))) Bool (= |dirty[0]| #b0))
; dirty[1] is no
(define-fun |lemma 39.1| ((|dirty[1]| (_ BitVec 1))) Bool (= |dirty[1]| #b0))
; sent[5] is no
(define-fun |lemma 40.1| ((|sent[5]| (_ BitVec 1))) Bool (= |sent[5]| #b0))
; image_of[0] is .
(define-fun |lemma 41.1| ((|image_of[0]| (_ BitVec 3))) Bool (= |image_of[0]| #b000))
; image_of[1] is .
(define-fun |lemma 42.1| ((|image_of[1]| (_ BitVec 3))) Bool (= |image_of[1]| #b000))
; image_of[2] is . or (vga_vram 0)
(define-fun |lemma 43.1| ((|image_of[2]| (_ BitVec 3))) Bool (or (= |image_of[2]| #b000) (= |image_of[2]| #b001)))
; image_of[4] is . or (region1 0)
(define-fun |lemma 44.1| ((|image_of[4]| (_ BitVec 3))) Bool (or (= |image_of[4]| #b000) (= |image_of[4]| #b011)))
; image_of[6] is . or (vga_vram 0)
(define-fun |lemma 45.1| ((|image_of[6]| (_ BitVec 3))) Bool (or (= |image_of[6]| #b000) (= |image_of[6]| #b001)))
; image_of[9] is . or (vga_vram 1)
(define-fun |lemma 46.1| ((|image_of[9]| (_ BitVec 3))) Bool (or (= |image_of[9]| #b000) (= |image_of[9]| #b010)))
; home[vga_vram] is 2
(define-fun |lemma 47.1| ((|home[vga_vram]| (_ BitVec 4))) Bool (= |home[vga_vram]| #b0010))
; home[region1] is 4
(define-fun |lemma 48.1| ((|home[region1]| (_ BitVec 4))) Bool (= |home[region1]| #b0100))
; bar[vga_vram] is . or 6 or 8
(define-fun |lemma 49.1| ((|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111) (= |bar[vga_vram]| #b1001)))
; read_only[8] is no
(define-fun |lemma 50.1| ((|read_only[8]| (_ BitVec 1))) Bool (= |read_only[8]| #b0))
; read_only[10] is no
(define-fun |lemma 51.1| ((|read_only[10]| (_ BitVec 1))) Bool (= |read_only[10]| #b0))
; present[vga_vram] is yes
(define-fun |lemma 52.1| ((|present[vga_vram]| (_ BitVec 1))) Bool (= |present[vga_vram]| #b1))
; bar[region1] is .
(define-fun |lemma 53.1| ((|bar[region1]| (_ BitVec 4))) Bool (= |bar[region1]| #b0000))
; view[7] is not region1
(define-fun |lemma 54.1| ((|view[7]| (_ BitVec 2))) Bool (not (= |view[7]| #b10)))
; view[10] is .
(define-fun |lemma 55.1| ((|view[10]| (_ BitVec 2))) Bool (= |view[10]| #b00))
; stream_bar[region1] is .
(define-fun |lemma 56.1| ((|stream_bar[region1]| (_ BitVec 4))) Bool (= |stream_bar[region1]| #b0000))
; untold[0] is no
(define-fun |lemma 57.1| ((|untold[0]| (_ BitVec 1))) Bool (= |untold[0]| #b0))
; xen_address[vga_vram] is . or 2 or 6 or 8
(define-fun |lemma 58.1| ((|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)))
; xen_address[region1] is . or 4
(define-fun |lemma 59.1| ((|xen_address[region1]| (_ BitVec 4))) Bool (or (= |xen_address[region1]| #b0000) (= |xen_address[region1]| #b0101)))
; moved[vga_vram] is . or 2 or 6 or 8
(define-fun |lemma 60.1| ((|moved[vga_vram]| (_ BitVec 4))) Bool (or (= |moved[vga_vram]| #b0000) (= |moved[vga_vram]| #b0011) (= |moved[vga_vram]| #b0111) (= |moved[vga_vram]| #b1001)))
; p2m[5] is .
(define-fun |lemma 61.1| ((|p2m[5]| (_ BitVec 4))) Bool (= |p2m[5]| #b0000))
; p2m[10] is .
(define-fun |lemma 62.1| ((|p2m[10]| (_ BitVec 4))) Bool (= |p2m[10]| #b0000))
; sent[10] is no
(define-fun |lemma 63.1| ((|sent[10]| (_ BitVec 1))) Bool (= |sent[10]| #b0))
; p2m[1] is not ., or read_only[0] is no
(define-fun |lemma 64.1| ((|p2m[1]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (not (= |p2m[1]| #b0000)) (= |read_only[0]| #b0)))
; read_only[0] is yes, or log_dirty is no
(define-fun |lemma 65.1| ((|read_only[0]| (_ BitVec 1)) (|log_dirty| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |log_dirty| #b0)))
; read_only[0] is yes, or sent[0] is no
(define-fun |lemma 66.1| ((|read_only[0]| (_ BitVec 1)) (|sent[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |sent[0]| #b0)))
; read_only[0] is yes, or sent[1] is no
(define-fun |lemma 67.1| ((|read_only[0]| (_ BitVec 1)) (|sent[1]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |sent[1]| #b0)))
; p2m[4] is not ., or sent[3] is no
(define-fun |lemma 68.1| ((|p2m[4]| (_ BitVec 4)) (|sent[3]| (_ BitVec 1))) Bool (or (not (= |p2m[4]| #b0000)) (= |sent[3]| #b0)))
; phase is not SAVED or ABORTED, or sent[0] is yes
(define-fun |lemma 69.1| ((|sent[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0110) (= |phase| #b0111))) (= |sent[0]| #b1)))
; phase is not SAVED or ABORTED, or sent[1] is yes
(define-fun |lemma 70.1| ((|sent[1]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0110) (= |phase| #b0111))) (= |sent[1]| #b1)))
; phase is INIT or LOAD or READY, or incoming is no
(define-fun |lemma 71.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011)) (= |incoming| #b0)))
; phase is LOAD or READY or RUNNING or STOPPED, or bar[vga_vram] is .
(define-fun |lemma 72.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |bar[vga_vram]| #b0000)))
; phase is RUNNING or STOPPED or DOWN, or dirty[9] is no
(define-fun |lemma 73.1| ((|dirty[9]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (= |dirty[9]| #b0)))
; phase is not OFF or SAVED or ABORTED, or xen_address[vga_vram] is .
(define-fun |lemma 74.1| ((|phase| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |xen_address[vga_vram]| #b0000)))
; view[3] is .
(define-fun |lemma 75.1| ((|view[3]| (_ BitVec 2))) Bool (= |view[3]| #b00))
; view[4] is .
(define-fun |lemma 76.1| ((|view[4]| (_ BitVec 2))) Bool (= |view[4]| #b00))
; view[5] is .
(define-fun |lemma 77.1| ((|view[5]| (_ BitVec 2))) Bool (= |view[5]| #b00))
; stream_bar[vga_vram] is . or 6 or 8
(define-fun |lemma 78.1| ((|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001)))
; asked_again[region1] is no
(define-fun |lemma 79.1| ((|asked_again[region1]| (_ BitVec 1))) Bool (= |asked_again[region1]| #b0))
; ready[region1] is no, or sent[0] is no
(define-fun |lemma 80.1| ((|sent[0]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |sent[0]| #b0)))
; present[region1] is yes
(define-fun |lemma 81.1| ((|present[region1]| (_ BitVec 1))) Bool (= |present[region1]| #b1))
; phase is LOAD or READY or RUNNING or STOPPED, or view[9] is .
(define-fun |lemma 82.1| ((|phase| (_ BitVec 4)) (|view[9]| (_ BitVec 2))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |view[9]| #b00)))
; phase is not OFF or SAVED or ABORTED, or xen_address[region1] is .
(define-fun |lemma 83.1| ((|phase| (_ BitVec 4)) (|xen_address[region1]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |xen_address[region1]| #b0000)))
; phase is not OFF or SAVED or ABORTED, or moved[vga_vram] is .
(define-fun |lemma 84.1| ((|phase| (_ BitVec 4)) (|moved[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |moved[vga_vram]| #b0000)))
; phase is not OFF or SAVED or ABORTED, or moved[region1] is .
(define-fun |lemma 85.1| ((|phase| (_ BitVec 4)) (|moved[region1]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |moved[region1]| #b0000)))
; phase is not OFF or SAVED or ABORTED, or host[vga_vram, 0] is .
(define-fun |lemma 86.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |host[vga_vram, 0]| #b0000)))
; phase is not OFF or SAVED or ABORTED, or host[region1, 0] is .
(define-fun |lemma 87.1| ((|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |host[region1, 0]| #b0000)))
; phase is not OFF or SAVED or ABORTED, or p2m[2] is ., or sent[2] is yes
(define-fun |lemma 88.1| ((|p2m[2]| (_ BitVec 4)) (|sent[2]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |p2m[2]| #b0000) (= |sent[2]| #b1)))
; sent[3] is no, or sent[2] is yes
(define-fun |lemma 89.1| ((|sent[2]| (_ BitVec 1)) (|sent[3]| (_ BitVec 1))) Bool (or (= |sent[3]| #b0) (= |sent[2]| #b1)))
; p2m[4] is not ., or sent[0] is no
(define-fun |lemma 90.1| ((|p2m[4]| (_ BitVec 4)) (|sent[0]| (_ BitVec 1))) Bool (or (not (= |p2m[4]| #b0000)) (= |sent[0]| #b0)))
; ready[vga_vram] is no, or sent[0] is no
(define-fun |lemma 91.1| ((|sent[0]| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (= |sent[0]| #b0)))
; phase is LOAD or READY or RUNNING or STOPPED, or view[6] is .
(define-fun |lemma 92.1| ((|phase| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |view[6]| #b00)))
; phase is LOAD or READY or RUNNING or STOPPED, or view[8] is .
(define-fun |lemma 93.1| ((|phase| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |view[8]| #b00)))
; image_of[2] is ., or sent[2] is yes
(define-fun |lemma 94.1| ((|sent[2]| (_ BitVec 1)) (|image_of[2]| (_ BitVec 3))) Bool (or (= |image_of[2]| #b000) (= |sent[2]| #b1)))
; phase is INIT or LOAD or STOPPED, or stream_bar[vga_vram] is . or 6, or sent[9] is yes
(define-fun |lemma 95.1| ((|sent[9]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0101)) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111)) (= |sent[9]| #b1)))
; sent[9] is yes, or sent[8] is no
(define-fun |lemma 96.1| ((|sent[8]| (_ BitVec 1)) (|sent[9]| (_ BitVec 1))) Bool (or (= |sent[9]| #b1) (= |sent[8]| #b0)))
; sent[8] is yes, or sent[9] is no
(define-fun |lemma 97.1| ((|sent[8]| (_ BitVec 1)) (|sent[9]| (_ BitVec 1))) Bool (or (= |sent[8]| #b1) (= |sent[9]| #b0)))
; phase is not LOAD or SAVED or ABORTED, or sent[8] is yes, or stream_address[vga_vram] is . or 2 or 6
(define-fun |lemma 98.1| ((|sent[8]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0110) (= |phase| #b0111))) (= |sent[8]| #b1) (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0011) (= |stream_address[vga_vram]| #b0111))))
; stream_address[vga_vram] is . or 6 or 8, or sent[6] is no
(define-fun |lemma 99.1| ((|sent[6]| (_ BitVec 1)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0111) (= |stream_address[vga_vram]| #b1001)) (= |sent[6]| #b0)))
; phase is not STOPPED or SAVED or ABORTED, or stream_address[vga_vram] is 2 or 6 or 8
(define-fun |lemma 100.1| ((|phase| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111))) (or (= |stream_address[vga_vram]| #b0011) (= |stream_address[vga_vram]| #b0111) (= |stream_address[vga_vram]| #b1001))))
; p2m[0] is not ., or read_only[0] is no
(define-fun |lemma 101.1| ((|p2m[0]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (not (= |p2m[0]| #b0000)) (= |read_only[0]| #b0)))
; stream_address[vga_vram] is . or 6 or 8, or sent[7] is no
(define-fun |lemma 102.1| ((|sent[7]| (_ BitVec 1)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0111) (= |stream_address[vga_vram]| #b1001)) (= |sent[7]| #b0)))
; phase is not SAVED or ABORTED, or sent[4] is yes
(define-fun |lemma 103.1| ((|sent[4]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0110) (= |phase| #b0111))) (= |sent[4]| #b1)))
; phase is not OFF or SAVED or ABORTED, or p2m[3] is ., or sent[2] is yes
(define-fun |lemma 104.1| ((|p2m[3]| (_ BitVec 4)) (|sent[2]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |p2m[3]| #b0000) (= |sent[2]| #b1)))
; sent[6] is yes, or sent[7] is no
(define-fun |lemma 105.1| ((|sent[6]| (_ BitVec 1)) (|sent[7]| (_ BitVec 1))) Bool (or (= |sent[6]| #b1) (= |sent[7]| #b0)))
; phase is not SAVED or ABORTED, or sent[8] is yes, or image_of[6] is (vga_vram 0), or sent[2] is yes
(define-fun |lemma 106.1| ((|sent[2]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|image_of[6]| (_ BitVec 3)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0110) (= |phase| #b0111))) (= |sent[8]| #b1) (= |image_of[6]| #b001) (= |sent[2]| #b1)))
; phase is not SAVED or ABORTED, or sent[8] is yes, or image_of[7] is (vga_vram 1), or sent[2] is yes
(define-fun |lemma 107.1| ((|sent[2]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|image_of[7]| (_ BitVec 3)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0110) (= |phase| #b0111))) (= |sent[8]| #b1) (= |image_of[7]| #b010) (= |sent[2]| #b1)))
; phase is not SAVED or ABORTED, or sent[8] is yes, or p2m[6] is not ., or sent[2] is yes
(define-fun |lemma 108.1| ((|p2m[6]| (_ BitVec 4)) (|sent[2]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0110) (= |phase| #b0111))) (= |sent[8]| #b1) (not (= |p2m[6]| #b0000)) (= |sent[2]| #b1)))
; sent[7] is yes, or sent[6] is no
(define-fun |lemma 109.1| ((|sent[6]| (_ BitVec 1)) (|sent[7]| (_ BitVec 1))) Bool (or (= |sent[7]| #b1) (= |sent[6]| #b0)))
; phase is not OFF or SAVED or ABORTED, or sent[8] is yes, or p2m[8] is .
(define-fun |lemma 110.1| ((|p2m[8]| (_ BitVec 4)) (|sent[8]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |sent[8]| #b1) (= |p2m[8]| #b0000)))
; phase is not SAVED or ABORTED, or sent[8] is yes, or p2m[6] is not ., or sent[3] is yes
(define-fun |lemma 111.1| ((|p2m[6]| (_ BitVec 4)) (|sent[3]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0110) (= |phase| #b0111))) (= |sent[8]| #b1) (not (= |p2m[6]| #b0000)) (= |sent[3]| #b1)))
; phase is not SAVED or ABORTED, or sent[8] is yes, or p2m[7] is not ., or sent[3] is yes
(define-fun |lemma 112.1| ((|p2m[7]| (_ BitVec 4)) (|sent[3]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0110) (= |phase| #b0111))) (= |sent[8]| #b1) (not (= |p2m[7]| #b0000)) (= |sent[3]| #b1)))
; sent[2] is no, or sent[3] is yes
(define-fun |lemma 113.1| ((|sent[2]| (_ BitVec 1)) (|sent[3]| (_ BitVec 1))) Bool (or (= |sent[2]| #b0) (= |sent[3]| #b1)))
; read_only[7] is no
(define-fun |lemma 114.1| ((|read_only[7]| (_ BitVec 1))) Bool (= |read_only[7]| #b0))
; sent[6] is yes, or image_of[6] is .
(define-fun |lemma 115.1| ((|sent[6]| (_ BitVec 1)) (|image_of[6]| (_ BitVec 3))) Bool (or (= |sent[6]| #b1) (= |image_of[6]| #b000)))
; phase is not LOAD or SAVED or ABORTED, or sent[6] is yes, or stream_address[vga_vram] is . or 2 or 8
(define-fun |lemma 116.1| ((|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0110) (= |phase| #b0111))) (= |sent[6]| #b1) (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0011) (= |stream_address[vga_vram]| #b1001))))
; stream_address[vga_vram] is . or 6 or 8, or p2m[2] is not .
(define-fun |lemma 117.1| ((|p2m[2]| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0111) (= |stream_address[vga_vram]| #b1001)) (not (= |p2m[2]| #b0000))))
; phase is not OFF or SAVED or ABORTED, or sent[6] is yes, or p2m[6] is .
(define-fun |lemma 118.1| ((|p2m[6]| (_ BitVec 4)) (|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |sent[6]| #b1) (= |p2m[6]| #b0000)))
; phase is not OFF or SAVED or ABORTED, or sent[6] is yes, or p2m[7] is .
(define-fun |lemma 119.1| ((|p2m[7]| (_ BitVec 4)) (|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0110) (= |phase| #b0111))) (= |sent[6]| #b1) (= |p2m[7]| #b0000)))
; phase is not SAVED or ABORTED, or sent[6] is yes, or p2m[8] is not ., or sent[2] is yes
(define-fun |lemma 120.1| ((|p2m[8]| (_ BitVec 4)) (|sent[2]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0110) (= |phase| #b0111))) (= |sent[6]| #b1) (not (= |p2m[8]| #b0000)) (= |sent[2]| #b1)))
; phase is not SAVED or ABORTED, or sent[6] is yes, or p2m[9] is not ., or sent[2] is yes
(define-fun |lemma 121.1| ((|p2m[9]| (_ BitVec 4)) (|sent[2]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0110) (= |phase| #b0111))) (= |sent[6]| #b1) (not (= |p2m[9]| #b0000)) (= |sent[2]| #b1)))
; stream_address[vga_vram] is . or 6 or 8, or p2m[3] is not .
(define-fun |lemma 122.1| ((|p2m[3]| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0111) (= |stream_address[vga_vram]| #b1001)) (not (= |p2m[3]| #b0000))))
; phase is not OFF or INIT or LOAD or READY, or log_dirty is no
(define-fun |lemma 123.1| ((|log_dirty| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011))) (= |log_dirty| #b0)))
; phase is not OFF or INIT or LOAD or READY, or sent[0] is no
(define-fun |lemma 124.1| ((|sent[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011))) (= |sent[0]| #b0)))
; p2m[2] is ., or sent[6] is no
(define-fun |lemma 125.1| ((|p2m[2]| (_ BitVec 4)) (|sent[6]| (_ BitVec 1))) Bool (or (= |p2m[2]| #b0000) (= |sent[6]| #b0)))
; xen_address[vga_vram] is . or 6 or 8, or sent[6] is no
(define-fun |lemma 126.1| ((|sent[6]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (= |sent[6]| #b0)))
; xen_address[region1] is 4, or phase is OFF or INIT or SAVED or ABORTED
(define-fun |lemma 127.1| ((|phase| (_ BitVec 4)) (|xen_address[region1]| (_ BitVec 4))) Bool (or (= |xen_address[region1]| #b0101) (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))))
; moved[vga_vram] is 2 or 6 or 8, or phase is OFF or INIT or SAVED or ABORTED
(define-fun |lemma 128.1| ((|phase| (_ BitVec 4)) (|moved[vga_vram]| (_ BitVec 4))) Bool (or (or (= |moved[vga_vram]| #b0011) (= |moved[vga_vram]| #b0111) (= |moved[vga_vram]| #b1001)) (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))))
; moved[region1] is 4, or phase is OFF or INIT or SAVED or ABORTED
(define-fun |lemma 129.1| ((|phase| (_ BitVec 4)) (|moved[region1]| (_ BitVec 4))) Bool (or (= |moved[region1]| #b0101) (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))))
; asked_again[vga_vram] is no
(define-fun |lemma 130.1| ((|asked_again[vga_vram]| (_ BitVec 1))) Bool (= |asked_again[vga_vram]| #b0))
; phase is not OFF or INIT or LOAD or READY, or sent[1] is no
(define-fun |lemma 131.1| ((|sent[1]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011))) (= |sent[1]| #b0)))
; phase is not OFF or INIT or LOAD or READY, or sent[2] is no
(define-fun |lemma 132.1| ((|sent[2]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011))) (= |sent[2]| #b0)))
; phase is not OFF or INIT or LOAD or READY, or sent[6] is no
(define-fun |lemma 133.1| ((|sent[6]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011))) (= |sent[6]| #b0)))
; ready[vga_vram] is no, or sent[6] is no
(define-fun |lemma 134.1| ((|sent[6]| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (= |sent[6]| #b0)))
; host[vga_vram, 0] is not ., or phase is OFF or INIT or SAVED or ABORTED
(define-fun |lemma 135.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0000)) (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))))
; host[region1, 0] is not ., or phase is OFF or INIT or SAVED or ABORTED
(define-fun |lemma 136.1| ((|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0000)) (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))))
; sent[0] is yes, or sent[6] is no
(define-fun |lemma 137.1| ((|sent[0]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1))) Bool (or (= |sent[0]| #b1) (= |sent[6]| #b0)))
; sent[1] is yes, or sent[0] is no
(define-fun |lemma 138.1| ((|sent[0]| (_ BitVec 1)) (|sent[1]| (_ BitVec 1))) Bool (or (= |sent[1]| #b1) (= |sent[0]| #b0)))
; sent[4] is yes, or sent[0] is no
(define-fun |lemma 139.1| ((|sent[0]| (_ BitVec 1)) (|sent[4]| (_ BitVec 1))) Bool (or (= |sent[4]| #b1) (= |sent[0]| #b0)))
; sent[0] is yes, or sent[1] is no
(define-fun |lemma 140.1| ((|sent[0]| (_ BitVec 1)) (|sent[1]| (_ BitVec 1))) Bool (or (= |sent[0]| #b1) (= |sent[1]| #b0)))
; p2m[3] is ., or xen_address[vga_vram] is . or 2
(define-fun |lemma 141.1| ((|p2m[3]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[3]| #b0000) (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011))))
; xen_address[vga_vram] is 6, or moved[vga_vram] is . or 2 or 8
(define-fun |lemma 142.1| ((|xen_address[vga_vram]| (_ BitVec 4)) (|moved[vga_vram]| (_ BitVec 4))) Bool (or (= |xen_address[vga_vram]| #b0111) (or (= |moved[vga_vram]| #b0000) (= |moved[vga_vram]| #b0011) (= |moved[vga_vram]| #b1001))))
; xen_address[vga_vram] is 8, or moved[vga_vram] is . or 2 or 6
(define-fun |lemma 143.1| ((|xen_address[vga_vram]| (_ BitVec 4)) (|moved[vga_vram]| (_ BitVec 4))) Bool (or (= |xen_address[vga_vram]| #b1001) (or (= |moved[vga_vram]| #b0000) (= |moved[vga_vram]| #b0011) (= |moved[vga_vram]| #b0111))))
; moved[vga_vram] is 8, or xen_address[vga_vram] is . or 2 or 6
(define-fun |lemma 144.1| ((|xen_address[vga_vram]| (_ BitVec 4)) (|moved[vga_vram]| (_ BitVec 4))) Bool (or (= |moved[vga_vram]| #b1001) (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111))))
; moved[vga_vram] is ., or xen_address[vga_vram] is 2 or 6 or 8
(define-fun |lemma 145.1| ((|xen_address[vga_vram]| (_ BitVec 4)) (|moved[vga_vram]| (_ BitVec 4))) Bool (or (= |moved[vga_vram]| #b0000) (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001))))
; moved[vga_vram] is 6, or xen_address[vga_vram] is . or 2 or 8
(define-fun |lemma 146.1| ((|xen_address[vga_vram]| (_ BitVec 4)) (|moved[vga_vram]| (_ BitVec 4))) Bool (or (= |moved[vga_vram]| #b0111) (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b1001))))
; ready[region1] is no, or image_of[4] is .
(define-fun |lemma 147.1| ((|image_of[4]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (= |image_of[4]| #b000)))
; ready[region1] is no, or stream_address[vga_vram] is ., or p2m[8] is .
(define-fun |lemma 148.1| ((|p2m[8]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (= |stream_address[vga_vram]| #b0000) (= |p2m[8]| #b0000)))
; phase is RUNNING or DOWN, or stream_address[vga_vram] is . or 8, or p2m[8] is .
(define-fun |lemma 149.1| ((|p2m[8]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b1000)) (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b1001)) (= |p2m[8]| #b0000)))
; phase is not OFF or INIT or LOAD or READY, or stream_address[vga_vram] is ., or p2m[8] is .
(define-fun |lemma 150.1| ((|p2m[8]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011))) (= |stream_address[vga_vram]| #b0000) (= |p2m[8]| #b0000)))
; phase is SAVED or ABORTED, or xen_address[vga_vram] is 8, or p2m[8] is .
(define-fun |lemma 151.1| ((|p2m[8]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0110) (= |phase| #b0111)) (= |xen_address[vga_vram]| #b1001) (= |p2m[8]| #b0000)))
; xen_address[vga_vram] is 2 or 6 or 8, or host[vga_vram, 0] is .
(define-fun |lemma 152.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (= |host[vga_vram, 0]| #b0000)))
; xen_address[vga_vram] is 2 or 6 or 8, or host[vga_vram, 1] is .
(define-fun |lemma 153.1| ((|host[vga_vram, 1]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (= |host[vga_vram, 1]| #b0000)))
; stream_address[vga_vram] is 2 or 6 or 8, or stream_address[region1] is .
(define-fun |lemma 154.1| ((|stream_address[vga_vram]| (_ BitVec 4)) (|stream_address[region1]| (_ BitVec 4))) Bool (or (or (= |stream_address[vga_vram]| #b0011) (= |stream_address[vga_vram]| #b0111) (= |stream_address[vga_vram]| #b1001)) (= |stream_address[region1]| #b0000)))
; xen_address[vga_vram] is 2 or 6 or 8, or ready[region1] is yes, or xen_address[region1] is .
(define-fun |lemma 155.1| ((|ready[region1]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4)) (|xen_address[region1]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (= |ready[region1]| #b1) (= |xen_address[region1]| #b0000)))
; use[frame0] is not DYING (and 9 more, renamed)
(define-fun |lemma 156.1| ((|use[frame0]| (_ BitVec 2))) Bool (not (= |use[frame0]| #b10)))
(define-fun |lemma 156.2| ((|use[frame1]| (_ BitVec 2))) Bool (not (= |use[frame1]| #b10)))
(define-fun |lemma 156.3| ((|use[frame2]| (_ BitVec 2))) Bool (not (= |use[frame2]| #b10)))
(define-fun |lemma 156.4| ((|use[frame3]| (_ BitVec 2))) Bool (not (= |use[frame3]| #b10)))
(define-fun |lemma 156.5| ((|use[frame4]| (_ BitVec 2))) Bool (not (= |use[frame4]| #b10)))
(define-fun |lemma 156.6| ((|use[frame5]| (_ BitVec 2))) Bool (not (= |use[frame5]| #b10)))
(define-fun |lemma 156.7| ((|use[frame6]| (_ BitVec 2))) Bool (not (= |use[frame6]| #b10)))
(define-fun |lemma 156.8| ((|use[frame7]| (_ BitVec 2))) Bool (not (= |use[frame7]| #b10)))
(define-fun |lemma 156.9| ((|use[frame8]| (_ BitVec 2))) Bool (not (= |use[frame8]| #b10)))
(define-fun |lemma 156.10| ((|use[frame9]| (_ BitVec 2))) Bool (not (= |use[frame9]| #b10)))
; ready[region1] is no, or xen_address[vga_vram] is 2 or 6 or 8, or origin[frame0] is . or (region1 0) (and 9 more, renamed)
(define-fun |lemma 157.1| ((|origin[frame0]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (or (= |origin[frame0]| #b000) (= |origin[frame0]| #b011))))
(define-fun |lemma 157.2| ((|origin[frame1]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (or (= |origin[frame1]| #b000) (= |origin[frame1]| #b011))))
(define-fun |lemma 157.3| ((|origin[frame2]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (or (= |origin[frame2]| #b000) (= |origin[frame2]| #b011))))
(define-fun |lemma 157.4| ((|origin[frame3]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (or (= |origin[frame3]| #b000) (= |origin[frame3]| #b011))))
(define-fun |lemma 157.5| ((|origin[frame4]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (or (= |origin[frame4]| #b000) (= |origin[frame4]| #b011))))
(define-fun |lemma 157.6| ((|origin[frame5]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (or (= |origin[frame5]| #b000) (= |origin[frame5]| #b011))))
(define-fun |lemma 157.7| ((|origin[frame6]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (or (= |origin[frame6]| #b000) (= |origin[frame6]| #b011))))
(define-fun |lemma 157.8| ((|origin[frame7]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (or (= |origin[frame7]| #b000) (= |origin[frame7]| #b011))))
(define-fun |lemma 157.9| ((|origin[frame8]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (or (= |origin[frame8]| #b000) (= |origin[frame8]| #b011))))
(define-fun |lemma 157.10| ((|origin[frame9]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (or (= |origin[frame9]| #b000) (= |origin[frame9]| #b011))))
; ready[region1] is no, or xen_address[region1] is 4
(define-fun |lemma 158.1| ((|ready[region1]| (_ BitVec 1)) (|xen_address[region1]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (= |xen_address[region1]| #b0101)))
; p2m[0] is not . or frame0, or origin[frame0] is . (and 9 more, renamed)
(define-fun |lemma 159.1| ((|p2m[0]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001))) (= |origin[frame0]| #b000)))
(define-fun |lemma 159.2| ((|p2m[0]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010))) (= |origin[frame1]| #b000)))
(define-fun |lemma 159.3| ((|p2m[0]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011))) (= |origin[frame2]| #b000)))
(define-fun |lemma 159.4| ((|p2m[0]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100))) (= |origin[frame3]| #b000)))
(define-fun |lemma 159.5| ((|p2m[0]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101))) (= |origin[frame4]| #b000)))
(define-fun |lemma 159.6| ((|p2m[0]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110))) (= |origin[frame5]| #b000)))
(define-fun |lemma 159.7| ((|p2m[0]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111))) (= |origin[frame6]| #b000)))
(define-fun |lemma 159.8| ((|p2m[0]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000))) (= |origin[frame7]| #b000)))
(define-fun |lemma 159.9| ((|p2m[0]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001))) (= |origin[frame8]| #b000)))
(define-fun |lemma 159.10| ((|p2m[0]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010))) (= |origin[frame9]| #b000)))
; origin[frame0] is not (region1 0) or (region1 1), or p2m[4] is frame0 (and 9 more, renamed)
(define-fun |lemma 160.1| ((|p2m[4]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b011) (= |origin[frame0]| #b100))) (= |p2m[4]| #b0001)))
(define-fun |lemma 160.2| ((|p2m[4]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b011) (= |origin[frame1]| #b100))) (= |p2m[4]| #b0010)))
(define-fun |lemma 160.3| ((|p2m[4]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b011) (= |origin[frame2]| #b100))) (= |p2m[4]| #b0011)))
(define-fun |lemma 160.4| ((|p2m[4]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b011) (= |origin[frame3]| #b100))) (= |p2m[4]| #b0100)))
(define-fun |lemma 160.5| ((|p2m[4]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b011) (= |origin[frame4]| #b100))) (= |p2m[4]| #b0101)))
(define-fun |lemma 160.6| ((|p2m[4]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b011) (= |origin[frame5]| #b100))) (= |p2m[4]| #b0110)))
(define-fun |lemma 160.7| ((|p2m[4]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b011) (= |origin[frame6]| #b100))) (= |p2m[4]| #b0111)))
(define-fun |lemma 160.8| ((|p2m[4]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b011) (= |origin[frame7]| #b100))) (= |p2m[4]| #b1000)))
(define-fun |lemma 160.9| ((|p2m[4]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b011) (= |origin[frame8]| #b100))) (= |p2m[4]| #b1001)))
(define-fun |lemma 160.10| ((|p2m[4]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b011) (= |origin[frame9]| #b100))) (= |p2m[4]| #b1010)))
; ready[vga_vram] is no, or xen_address[vga_vram] is 2 or 6 or 8
(define-fun |lemma 161.1| ((|ready[vga_vram]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001))))
; xen_address[vga_vram] is 2 or 6 or 8, or stream_address[vga_vram] is 2 or 6 or 8, or ready[region1] is yes, or p2m[4] is .
(define-fun |lemma 162.1| ((|p2m[4]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (or (= |stream_address[vga_vram]| #b0011) (= |stream_address[vga_vram]| #b0111) (= |stream_address[vga_vram]| #b1001)) (= |ready[region1]| #b1) (= |p2m[4]| #b0000)))
; stream_address[vga_vram] is ., or stream_address[region1] is 4
(define-fun |lemma 163.1| ((|stream_address[vga_vram]| (_ BitVec 4)) (|stream_address[region1]| (_ BitVec 4))) Bool (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[region1]| #b0101)))
; phase is not OFF or INIT or LOAD, or stream_address[vga_vram] is ., or ready[region1] is yes, or p2m[4] is .
(define-fun |lemma 164.1| ((|p2m[4]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010))) (= |stream_address[vga_vram]| #b0000) (= |ready[region1]| #b1) (= |p2m[4]| #b0000)))
; phase is not SAVED or ABORTED, or image_of[4] is (region1 0)
(define-fun |lemma 165.1| ((|image_of[4]| (_ BitVec 3)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0110) (= |phase| #b0111))) (= |image_of[4]| #b011)))
; phase is not OFF or ABORTED, or p2m[3] is .
(define-fun |lemma 166.1| ((|p2m[3]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0111))) (= |p2m[3]| #b0000)))
; image_of[8] is (vga_vram 0), or sent[8] is no
(define-fun |lemma 167.1| ((|sent[8]| (_ BitVec 1)) (|image_of[8]| (_ BitVec 3))) Bool (or (= |image_of[8]| #b001) (= |sent[8]| #b0)))
; image_of[9] is (vga_vram 1), or sent[8] is no
(define-fun |lemma 168.1| ((|sent[8]| (_ BitVec 1)) (|image_of[9]| (_ BitVec 3))) Bool (or (= |image_of[9]| #b010) (= |sent[8]| #b0)))
; phase is not LOAD or STOPPED or SAVED or ABORTED, or stream_address[vga_vram] is . or 2 or 8, or p2m[6] is not .
(define-fun |lemma 169.1| ((|p2m[6]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111))) (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0011) (= |stream_address[vga_vram]| #b1001)) (not (= |p2m[6]| #b0000))))
; phase is not LOAD or STOPPED or SAVED or ABORTED, or stream_address[vga_vram] is . or 2 or 8, or p2m[7] is not .
(define-fun |lemma 170.1| ((|p2m[7]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111))) (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0011) (= |stream_address[vga_vram]| #b1001)) (not (= |p2m[7]| #b0000))))
; p2m[6] is not frame0, or origin[frame0] is (vga_vram 0) (and 9 more, renamed)
(define-fun |lemma 171.1| ((|p2m[6]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0001)) (= |origin[frame0]| #b001)))
(define-fun |lemma 171.2| ((|p2m[6]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0010)) (= |origin[frame1]| #b001)))
(define-fun |lemma 171.3| ((|p2m[6]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0011)) (= |origin[frame2]| #b001)))
(define-fun |lemma 171.4| ((|p2m[6]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0100)) (= |origin[frame3]| #b001)))
(define-fun |lemma 171.5| ((|p2m[6]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0101)) (= |origin[frame4]| #b001)))
(define-fun |lemma 171.6| ((|p2m[6]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0110)) (= |origin[frame5]| #b001)))
(define-fun |lemma 171.7| ((|p2m[6]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b0111)) (= |origin[frame6]| #b001)))
(define-fun |lemma 171.8| ((|p2m[6]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b1000)) (= |origin[frame7]| #b001)))
(define-fun |lemma 171.9| ((|p2m[6]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b1001)) (= |origin[frame8]| #b001)))
(define-fun |lemma 171.10| ((|p2m[6]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (= |p2m[6]| #b1010)) (= |origin[frame9]| #b001)))
; origin[frame0] is not . or (region1 1), or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 172.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b000) (= |origin[frame0]| #b100))) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 172.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b000) (= |origin[frame1]| #b100))) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 172.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b000) (= |origin[frame2]| #b100))) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 172.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b000) (= |origin[frame3]| #b100))) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 172.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b000) (= |origin[frame4]| #b100))) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 172.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b000) (= |origin[frame5]| #b100))) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 172.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b000) (= |origin[frame6]| #b100))) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 172.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b000) (= |origin[frame7]| #b100))) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 172.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b000) (= |origin[frame8]| #b100))) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 172.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b000) (= |origin[frame9]| #b100))) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00)))
; use[frame0] is OWNED, or origin[frame0] is . (and 9 more, renamed)
(define-fun |lemma 173.1| ((|use[frame0]| (_ BitVec 2)) (|origin[frame0]| (_ BitVec 3))) Bool (or (= |use[frame0]| #b01) (= |origin[frame0]| #b000)))
(define-fun |lemma 173.2| ((|use[frame1]| (_ BitVec 2)) (|origin[frame1]| (_ BitVec 3))) Bool (or (= |use[frame1]| #b01) (= |origin[frame1]| #b000)))
(define-fun |lemma 173.3| ((|use[frame2]| (_ BitVec 2)) (|origin[frame2]| (_ BitVec 3))) Bool (or (= |use[frame2]| #b01) (= |origin[frame2]| #b000)))
(define-fun |lemma 173.4| ((|use[frame3]| (_ BitVec 2)) (|origin[frame3]| (_ BitVec 3))) Bool (or (= |use[frame3]| #b01) (= |origin[frame3]| #b000)))
(define-fun |lemma 173.5| ((|use[frame4]| (_ BitVec 2)) (|origin[frame4]| (_ BitVec 3))) Bool (or (= |use[frame4]| #b01) (= |origin[frame4]| #b000)))
(define-fun |lemma 173.6| ((|use[frame5]| (_ BitVec 2)) (|origin[frame5]| (_ BitVec 3))) Bool (or (= |use[frame5]| #b01) (= |origin[frame5]| #b000)))
(define-fun |lemma 173.7| ((|use[frame6]| (_ BitVec 2)) (|origin[frame6]| (_ BitVec 3))) Bool (or (= |use[frame6]| #b01) (= |origin[frame6]| #b000)))
(define-fun |lemma 173.8| ((|use[frame7]| (_ BitVec 2)) (|origin[frame7]| (_ BitVec 3))) Bool (or (= |use[frame7]| #b01) (= |origin[frame7]| #b000)))
(define-fun |lemma 173.9| ((|use[frame8]| (_ BitVec 2)) (|origin[frame8]| (_ BitVec 3))) Bool (or (= |use[frame8]| #b01) (= |origin[frame8]| #b000)))
(define-fun |lemma 173.10| ((|use[frame9]| (_ BitVec 2)) (|origin[frame9]| (_ BitVec 3))) Bool (or (= |use[frame9]| #b01) (= |origin[frame9]| #b000)))
; p2m[7] is not frame0, or origin[frame0] is (vga_vram 1) (and 9 more, renamed)
(define-fun |lemma 174.1| ((|p2m[7]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0001)) (= |origin[frame0]| #b010)))
(define-fun |lemma 174.2| ((|p2m[7]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0010)) (= |origin[frame1]| #b010)))
(define-fun |lemma 174.3| ((|p2m[7]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0011)) (= |origin[frame2]| #b010)))
(define-fun |lemma 174.4| ((|p2m[7]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0100)) (= |origin[frame3]| #b010)))
(define-fun |lemma 174.5| ((|p2m[7]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0101)) (= |origin[frame4]| #b010)))
(define-fun |lemma 174.6| ((|p2m[7]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0110)) (= |origin[frame5]| #b010)))
(define-fun |lemma 174.7| ((|p2m[7]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b0111)) (= |origin[frame6]| #b010)))
(define-fun |lemma 174.8| ((|p2m[7]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b1000)) (= |origin[frame7]| #b010)))
(define-fun |lemma 174.9| ((|p2m[7]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b1001)) (= |origin[frame8]| #b010)))
(define-fun |lemma 174.10| ((|p2m[7]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (= |p2m[7]| #b1010)) (= |origin[frame9]| #b010)))
; p2m[0] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 175.1| ((|p2m[0]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 175.2| ((|p2m[0]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 175.3| ((|p2m[0]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 175.4| ((|p2m[0]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 175.5| ((|p2m[0]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 175.6| ((|p2m[0]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 175.7| ((|p2m[0]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 175.8| ((|p2m[0]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 175.9| ((|p2m[0]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 175.10| ((|p2m[0]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[0]| #b1010)) (= |use[frame9]| #b01)))
; origin[frame0] is not (vga_vram 0) or (region1 1), or p2m[6] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 176.1| ((|p2m[6]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b001) (= |origin[frame0]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0001))))
(define-fun |lemma 176.2| ((|p2m[6]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b001) (= |origin[frame1]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0010))))
(define-fun |lemma 176.3| ((|p2m[6]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b001) (= |origin[frame2]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0011))))
(define-fun |lemma 176.4| ((|p2m[6]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b001) (= |origin[frame3]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0100))))
(define-fun |lemma 176.5| ((|p2m[6]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b001) (= |origin[frame4]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0101))))
(define-fun |lemma 176.6| ((|p2m[6]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b001) (= |origin[frame5]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0110))))
(define-fun |lemma 176.7| ((|p2m[6]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b001) (= |origin[frame6]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b0111))))
(define-fun |lemma 176.8| ((|p2m[6]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b001) (= |origin[frame7]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1000))))
(define-fun |lemma 176.9| ((|p2m[6]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b001) (= |origin[frame8]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1001))))
(define-fun |lemma 176.10| ((|p2m[6]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b001) (= |origin[frame9]| #b100))) (or (= |p2m[6]| #b0000) (= |p2m[6]| #b1010))))
; phase is RUNNING or DOWN, or stream_address[vga_vram] is . or 6, or p2m[7] is .
(define-fun |lemma 177.1| ((|p2m[7]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b1000)) (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0111)) (= |p2m[7]| #b0000)))
; phase is not OFF or INIT or LOAD or READY, or sent[8] is no
(define-fun |lemma 178.1| ((|sent[8]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011))) (= |sent[8]| #b0)))
; phase is not LOAD, or incoming is yes
(define-fun |lemma 179.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (not (= |phase| #b0010)) (= |incoming| #b1)))
; view[6] is ., or ready[region1] is no
(define-fun |lemma 180.1| ((|ready[region1]| (_ BitVec 1)) (|view[6]| (_ BitVec 2))) Bool (or (= |view[6]| #b00) (= |ready[region1]| #b0)))
; phase is INIT, or ready[vga_vram] is no, or ready[region1] is no
(define-fun |lemma 181.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |phase| #b0001) (= |ready[vga_vram]| #b0) (= |ready[region1]| #b0)))
; xen_address[vga_vram] is . or 6, or p2m[7] is .
(define-fun |lemma 182.1| ((|p2m[7]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0111)) (= |p2m[7]| #b0000)))
; xen_address[vga_vram] is . or 2 or 8, or p2m[6] is not .
(define-fun |lemma 183.1| ((|p2m[6]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b1001)) (not (= |p2m[6]| #b0000))))
; host[region1, 0] is not frame0, or p2m[4] is frame0 (and 9 more, renamed)
(define-fun |lemma 184.1| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0001)) (= |p2m[4]| #b0001)))
(define-fun |lemma 184.2| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0010)) (= |p2m[4]| #b0010)))
(define-fun |lemma 184.3| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0011)) (= |p2m[4]| #b0011)))
(define-fun |lemma 184.4| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0100)) (= |p2m[4]| #b0100)))
(define-fun |lemma 184.5| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0101)) (= |p2m[4]| #b0101)))
(define-fun |lemma 184.6| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0110)) (= |p2m[4]| #b0110)))
(define-fun |lemma 184.7| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0111)) (= |p2m[4]| #b0111)))
(define-fun |lemma 184.8| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1000)) (= |p2m[4]| #b1000)))
(define-fun |lemma 184.9| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1001)) (= |p2m[4]| #b1001)))
(define-fun |lemma 184.10| ((|p2m[4]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1010)) (= |p2m[4]| #b1010)))
; p2m[4] is not frame0, or origin[frame0] is (region1 0) (and 9 more, renamed)
(define-fun |lemma 185.1| ((|p2m[4]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b0001)) (= |origin[frame0]| #b011)))
(define-fun |lemma 185.2| ((|p2m[4]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b0010)) (= |origin[frame1]| #b011)))
(define-fun |lemma 185.3| ((|p2m[4]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b0011)) (= |origin[frame2]| #b011)))
(define-fun |lemma 185.4| ((|p2m[4]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b0100)) (= |origin[frame3]| #b011)))
(define-fun |lemma 185.5| ((|p2m[4]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b0101)) (= |origin[frame4]| #b011)))
(define-fun |lemma 185.6| ((|p2m[4]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b0110)) (= |origin[frame5]| #b011)))
(define-fun |lemma 185.7| ((|p2m[4]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b0111)) (= |origin[frame6]| #b011)))
(define-fun |lemma 185.8| ((|p2m[4]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b1000)) (= |origin[frame7]| #b011)))
(define-fun |lemma 185.9| ((|p2m[4]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b1001)) (= |origin[frame8]| #b011)))
(define-fun |lemma 185.10| ((|p2m[4]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (= |p2m[4]| #b1010)) (= |origin[frame9]| #b011)))
; origin[frame0] is not (vga_vram 1) or (region1 1), or p2m[7] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 186.1| ((|p2m[7]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b010) (= |origin[frame0]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0001))))
(define-fun |lemma 186.2| ((|p2m[7]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b010) (= |origin[frame1]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0010))))
(define-fun |lemma 186.3| ((|p2m[7]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b010) (= |origin[frame2]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0011))))
(define-fun |lemma 186.4| ((|p2m[7]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b010) (= |origin[frame3]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0100))))
(define-fun |lemma 186.5| ((|p2m[7]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b010) (= |origin[frame4]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0101))))
(define-fun |lemma 186.6| ((|p2m[7]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b010) (= |origin[frame5]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0110))))
(define-fun |lemma 186.7| ((|p2m[7]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b010) (= |origin[frame6]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b0111))))
(define-fun |lemma 186.8| ((|p2m[7]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b010) (= |origin[frame7]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b1000))))
(define-fun |lemma 186.9| ((|p2m[7]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b010) (= |origin[frame8]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b1001))))
(define-fun |lemma 186.10| ((|p2m[7]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b010) (= |origin[frame9]| #b100))) (or (= |p2m[7]| #b0000) (= |p2m[7]| #b1010))))
; stream_address[vga_vram] is . or 6 or 8, or phase is STOPPED or SAVED
(define-fun |lemma 187.1| ((|phase| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0111) (= |stream_address[vga_vram]| #b1001)) (or (= |phase| #b0101) (= |phase| #b0110))))
; xen_address[vga_vram] is . or 8, or p2m[9] is .
(define-fun |lemma 188.1| ((|p2m[9]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b1001)) (= |p2m[9]| #b0000)))
; phase is SAVED, or log_dirty is yes, or sent[2] is no
(define-fun |lemma 189.1| ((|log_dirty| (_ BitVec 1)) (|sent[2]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0110) (= |log_dirty| #b1) (= |sent[2]| #b0)))
; sent[0] is yes, or log_dirty is no
(define-fun |lemma 190.1| ((|log_dirty| (_ BitVec 1)) (|sent[0]| (_ BitVec 1))) Bool (or (= |sent[0]| #b1) (= |log_dirty| #b0)))
; xen_address[vga_vram] is . or 6 or 8, or p2m[3] is not .
(define-fun |lemma 191.1| ((|p2m[3]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (not (= |p2m[3]| #b0000))))
; xen_address[vga_vram] is . or 6 or 8, or image_of[2] is (vga_vram 0), or log_dirty is no
(define-fun |lemma 192.1| ((|log_dirty| (_ BitVec 1)) (|image_of[2]| (_ BitVec 3)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (= |image_of[2]| #b001) (= |log_dirty| #b0)))
; xen_address[vga_vram] is 6 or 8, or dirty[2] is no, or image_of[3] is (vga_vram 1)
(define-fun |lemma 193.1| ((|dirty[2]| (_ BitVec 1)) (|image_of[3]| (_ BitVec 3)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (= |dirty[2]| #b0) (= |image_of[3]| #b010)))
; dirty[3] is no, or dirty[2] is yes
(define-fun |lemma 194.1| ((|dirty[2]| (_ BitVec 1)) (|dirty[3]| (_ BitVec 1))) Bool (or (= |dirty[3]| #b0) (= |dirty[2]| #b1)))
; xen_address[vga_vram] is 6 or 8, or dirty[9] is no
(define-fun |lemma 195.1| ((|dirty[9]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (= |dirty[9]| #b0)))
; xen_address[vga_vram] is . or 6 or 8, or image_of[3] is (vga_vram 1), or log_dirty is no
(define-fun |lemma 196.1| ((|log_dirty| (_ BitVec 1)) (|image_of[3]| (_ BitVec 3)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (= |image_of[3]| #b010) (= |log_dirty| #b0)))
; dirty[2] is no, or image_of[4] is (region1 0)
(define-fun |lemma 197.1| ((|dirty[2]| (_ BitVec 1)) (|image_of[4]| (_ BitVec 3))) Bool (or (= |dirty[2]| #b0) (= |image_of[4]| #b011)))
; image_of[4] is (region1 0), or log_dirty is no
(define-fun |lemma 198.1| ((|log_dirty| (_ BitVec 1)) (|image_of[4]| (_ BitVec 3))) Bool (or (= |image_of[4]| #b011) (= |log_dirty| #b0)))
; p2m[2] is . or frame0, or host[vga_vram, 0] is not frame0 (and 9 more, renamed)
(define-fun |lemma 199.1| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0001)) (not (= |host[vga_vram, 0]| #b0001))))
(define-fun |lemma 199.2| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0010)) (not (= |host[vga_vram, 0]| #b0010))))
(define-fun |lemma 199.3| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0011)) (not (= |host[vga_vram, 0]| #b0011))))
(define-fun |lemma 199.4| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0100)) (not (= |host[vga_vram, 0]| #b0100))))
(define-fun |lemma 199.5| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0101)) (not (= |host[vga_vram, 0]| #b0101))))
(define-fun |lemma 199.6| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0110)) (not (= |host[vga_vram, 0]| #b0110))))
(define-fun |lemma 199.7| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0111)) (not (= |host[vga_vram, 0]| #b0111))))
(define-fun |lemma 199.8| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1000)) (not (= |host[vga_vram, 0]| #b1000))))
(define-fun |lemma 199.9| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1001)) (not (= |host[vga_vram, 0]| #b1001))))
(define-fun |lemma 199.10| ((|p2m[2]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1010)) (not (= |host[vga_vram, 0]| #b1010))))
; p2m[2] is . or frame0, or origin[frame0] is not (vga_vram 0) or (region1 1) (and 9 more, renamed)
(define-fun |lemma 200.1| ((|p2m[2]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0001)) (not (or (= |origin[frame0]| #b001) (= |origin[frame0]| #b100)))))
(define-fun |lemma 200.2| ((|p2m[2]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0010)) (not (or (= |origin[frame1]| #b001) (= |origin[frame1]| #b100)))))
(define-fun |lemma 200.3| ((|p2m[2]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0011)) (not (or (= |origin[frame2]| #b001) (= |origin[frame2]| #b100)))))
(define-fun |lemma 200.4| ((|p2m[2]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0100)) (not (or (= |origin[frame3]| #b001) (= |origin[frame3]| #b100)))))
(define-fun |lemma 200.5| ((|p2m[2]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0101)) (not (or (= |origin[frame4]| #b001) (= |origin[frame4]| #b100)))))
(define-fun |lemma 200.6| ((|p2m[2]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0110)) (not (or (= |origin[frame5]| #b001) (= |origin[frame5]| #b100)))))
(define-fun |lemma 200.7| ((|p2m[2]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0111)) (not (or (= |origin[frame6]| #b001) (= |origin[frame6]| #b100)))))
(define-fun |lemma 200.8| ((|p2m[2]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1000)) (not (or (= |origin[frame7]| #b001) (= |origin[frame7]| #b100)))))
(define-fun |lemma 200.9| ((|p2m[2]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1001)) (not (or (= |origin[frame8]| #b001) (= |origin[frame8]| #b100)))))
(define-fun |lemma 200.10| ((|p2m[2]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1010)) (not (or (= |origin[frame9]| #b001) (= |origin[frame9]| #b100)))))
; xen_address[vga_vram] is . or 6 or 8, or p2m[2] is not .
(define-fun |lemma 201.1| ((|p2m[2]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (not (= |p2m[2]| #b0000))))
; xen_address[vga_vram] is . or 2 or 6, or p2m[8] is not .
(define-fun |lemma 202.1| ((|p2m[8]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111)) (not (= |p2m[8]| #b0000))))
; xen_address[vga_vram] is . or 2 or 6, or p2m[9] is not .
(define-fun |lemma 203.1| ((|p2m[9]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111)) (not (= |p2m[9]| #b0000))))
; sent[8] is yes, or xen_address[vga_vram] is . or 2 or 6, or dirty[8] is yes, or log_dirty is no
(define-fun |lemma 204.1| ((|log_dirty| (_ BitVec 1)) (|dirty[8]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |sent[8]| #b1) (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111)) (= |dirty[8]| #b1) (= |log_dirty| #b0)))
; sent[8] is yes, or xen_address[vga_vram] is . or 2 or 6, or dirty[9] is yes, or log_dirty is no
(define-fun |lemma 205.1| ((|log_dirty| (_ BitVec 1)) (|dirty[9]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |sent[8]| #b1) (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b0111)) (= |dirty[9]| #b1) (= |log_dirty| #b0)))
; p2m[9] is not frame0, or p2m[4] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 206.1| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0001)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0001)))))
(define-fun |lemma 206.2| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0010)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0010)))))
(define-fun |lemma 206.3| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0011)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0011)))))
(define-fun |lemma 206.4| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0100)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0100)))))
(define-fun |lemma 206.5| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0101)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0101)))))
(define-fun |lemma 206.6| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0110)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0110)))))
(define-fun |lemma 206.7| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0111)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0111)))))
(define-fun |lemma 206.8| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1000)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1000)))))
(define-fun |lemma 206.9| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1001)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1001)))))
(define-fun |lemma 206.10| ((|p2m[4]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1010)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1010)))))
; p2m[9] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 207.1| ((|p2m[9]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 207.2| ((|p2m[9]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 207.3| ((|p2m[9]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 207.4| ((|p2m[9]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 207.5| ((|p2m[9]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 207.6| ((|p2m[9]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 207.7| ((|p2m[9]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 207.8| ((|p2m[9]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 207.9| ((|p2m[9]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 207.10| ((|p2m[9]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[9]| #b1010)) (= |use[frame9]| #b01)))
; image_of[6] is (vga_vram 0), or sent[6] is no
(define-fun |lemma 208.1| ((|sent[6]| (_ BitVec 1)) (|image_of[6]| (_ BitVec 3))) Bool (or (= |image_of[6]| #b001) (= |sent[6]| #b0)))
; image_of[7] is (vga_vram 1), or sent[6] is no
(define-fun |lemma 209.1| ((|sent[6]| (_ BitVec 1)) (|image_of[7]| (_ BitVec 3))) Bool (or (= |image_of[7]| #b010) (= |sent[6]| #b0)))
; xen_address[vga_vram] is . or 2 or 8, or p2m[7] is not .
(define-fun |lemma 210.1| ((|p2m[7]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b1001)) (not (= |p2m[7]| #b0000))))
; read_only[0] is yes, or phase is OFF
(define-fun |lemma 211.1| ((|read_only[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (= |read_only[0]| #b1) (= |phase| #b0000)))
; p2m[4] is not ., or p2m[7] is .
(define-fun |lemma 212.1| ((|p2m[4]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0000)) (= |p2m[7]| #b0000)))
; p2m[4] is not . or frame0, or origin[frame0] is . or (region1 0), or ready[vga_vram] is yes (and 9 more, renamed)
(define-fun |lemma 213.1| ((|p2m[4]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0001))) (or (= |origin[frame0]| #b000) (= |origin[frame0]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 213.2| ((|p2m[4]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0010))) (or (= |origin[frame1]| #b000) (= |origin[frame1]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 213.3| ((|p2m[4]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0011))) (or (= |origin[frame2]| #b000) (= |origin[frame2]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 213.4| ((|p2m[4]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0100))) (or (= |origin[frame3]| #b000) (= |origin[frame3]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 213.5| ((|p2m[4]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0101))) (or (= |origin[frame4]| #b000) (= |origin[frame4]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 213.6| ((|p2m[4]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0110))) (or (= |origin[frame5]| #b000) (= |origin[frame5]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 213.7| ((|p2m[4]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0111))) (or (= |origin[frame6]| #b000) (= |origin[frame6]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 213.8| ((|p2m[4]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1000))) (or (= |origin[frame7]| #b000) (= |origin[frame7]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 213.9| ((|p2m[4]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1001))) (or (= |origin[frame8]| #b000) (= |origin[frame8]| #b011)) (= |ready[vga_vram]| #b1)))
(define-fun |lemma 213.10| ((|p2m[4]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1010))) (or (= |origin[frame9]| #b000) (= |origin[frame9]| #b011)) (= |ready[vga_vram]| #b1)))
; ready[vga_vram] is no, or host[vga_vram, 0] is not .
(define-fun |lemma 214.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (not (= |host[vga_vram, 0]| #b0000))))
; origin[frame0] is not (vga_vram 1) or (region1 1), or p2m[3] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 215.1| ((|p2m[3]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b010) (= |origin[frame0]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0001))))
(define-fun |lemma 215.2| ((|p2m[3]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b010) (= |origin[frame1]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0010))))
(define-fun |lemma 215.3| ((|p2m[3]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b010) (= |origin[frame2]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0011))))
(define-fun |lemma 215.4| ((|p2m[3]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b010) (= |origin[frame3]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0100))))
(define-fun |lemma 215.5| ((|p2m[3]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b010) (= |origin[frame4]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0101))))
(define-fun |lemma 215.6| ((|p2m[3]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b010) (= |origin[frame5]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0110))))
(define-fun |lemma 215.7| ((|p2m[3]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b010) (= |origin[frame6]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b0111))))
(define-fun |lemma 215.8| ((|p2m[3]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b010) (= |origin[frame7]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1000))))
(define-fun |lemma 215.9| ((|p2m[3]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b010) (= |origin[frame8]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1001))))
(define-fun |lemma 215.10| ((|p2m[3]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b010) (= |origin[frame9]| #b100))) (or (= |p2m[3]| #b0000) (= |p2m[3]| #b1010))))
; p2m[3] is ., or sent[8] is no
(define-fun |lemma 216.1| ((|p2m[3]| (_ BitVec 4)) (|sent[8]| (_ BitVec 1))) Bool (or (= |p2m[3]| #b0000) (= |sent[8]| #b0)))
; log_dirty is yes, or sent[2] is no, or sent[8] is no
(define-fun |lemma 217.1| ((|log_dirty| (_ BitVec 1)) (|sent[2]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1))) Bool (or (= |log_dirty| #b1) (= |sent[2]| #b0) (= |sent[8]| #b0)))
; phase is RUNNING or STOPPED or DOWN, or sent[6] is yes, or p2m[8] is not ., or sent[8] is no
(define-fun |lemma 218.1| ((|p2m[8]| (_ BitVec 4)) (|sent[6]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (or (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (= |sent[6]| #b1) (not (= |p2m[8]| #b0000)) (= |sent[8]| #b0)))
; read_only[9] is no
(define-fun |lemma 219.1| ((|read_only[9]| (_ BitVec 1))) Bool (= |read_only[9]| #b0))
; sent[2] is no, or image_of[2] is (vga_vram 0)
(define-fun |lemma 220.1| ((|sent[2]| (_ BitVec 1)) (|image_of[2]| (_ BitVec 3))) Bool (or (= |sent[2]| #b0) (= |image_of[2]| #b001)))
; sent[2] is no, or image_of[3] is (vga_vram 1)
(define-fun |lemma 221.1| ((|sent[2]| (_ BitVec 1)) (|image_of[3]| (_ BitVec 3))) Bool (or (= |sent[2]| #b0) (= |image_of[3]| #b010)))
; origin[frame0] is not (vga_vram 1) or (region1 1), or p2m[9] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 222.1| ((|p2m[9]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b010) (= |origin[frame0]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0001))))
(define-fun |lemma 222.2| ((|p2m[9]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b010) (= |origin[frame1]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0010))))
(define-fun |lemma 222.3| ((|p2m[9]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b010) (= |origin[frame2]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0011))))
(define-fun |lemma 222.4| ((|p2m[9]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b010) (= |origin[frame3]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0100))))
(define-fun |lemma 222.5| ((|p2m[9]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b010) (= |origin[frame4]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0101))))
(define-fun |lemma 222.6| ((|p2m[9]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b010) (= |origin[frame5]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0110))))
(define-fun |lemma 222.7| ((|p2m[9]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b010) (= |origin[frame6]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b0111))))
(define-fun |lemma 222.8| ((|p2m[9]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b010) (= |origin[frame7]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b1000))))
(define-fun |lemma 222.9| ((|p2m[9]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b010) (= |origin[frame8]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b1001))))
(define-fun |lemma 222.10| ((|p2m[9]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b010) (= |origin[frame9]| #b100))) (or (= |p2m[9]| #b0000) (= |p2m[9]| #b1010))))
; phase is not LOAD or STOPPED or SAVED or ABORTED, or stream_address[vga_vram] is . or 2 or 6, or p2m[9] is not .
(define-fun |lemma 223.1| ((|p2m[9]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111))) (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0011) (= |stream_address[vga_vram]| #b0111)) (not (= |p2m[9]| #b0000))))
; origin[frame0] is not (vga_vram 0) or (region1 1), or p2m[8] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 224.1| ((|p2m[8]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b001) (= |origin[frame0]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0001))))
(define-fun |lemma 224.2| ((|p2m[8]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b001) (= |origin[frame1]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0010))))
(define-fun |lemma 224.3| ((|p2m[8]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b001) (= |origin[frame2]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0011))))
(define-fun |lemma 224.4| ((|p2m[8]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b001) (= |origin[frame3]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0100))))
(define-fun |lemma 224.5| ((|p2m[8]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b001) (= |origin[frame4]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0101))))
(define-fun |lemma 224.6| ((|p2m[8]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b001) (= |origin[frame5]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0110))))
(define-fun |lemma 224.7| ((|p2m[8]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b001) (= |origin[frame6]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0111))))
(define-fun |lemma 224.8| ((|p2m[8]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b001) (= |origin[frame7]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1000))))
(define-fun |lemma 224.9| ((|p2m[8]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b001) (= |origin[frame8]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1001))))
(define-fun |lemma 224.10| ((|p2m[8]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b001) (= |origin[frame9]| #b100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1010))))
; phase is not LOAD or STOPPED or SAVED or ABORTED, or stream_address[vga_vram] is . or 2 or 6, or p2m[8] is not .
(define-fun |lemma 225.1| ((|p2m[8]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111))) (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0011) (= |stream_address[vga_vram]| #b0111)) (not (= |p2m[8]| #b0000))))
; xen_address[vga_vram] is . or 6, or stream_bar[vga_vram] is . or 8
(define-fun |lemma 226.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0111)) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b1001))))
; xen_address[vga_vram] is . or 6, or p2m[6] is .
(define-fun |lemma 227.1| ((|p2m[6]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0111)) (= |p2m[6]| #b0000)))
; phase is SAVED, or log_dirty is yes, or image_of[4] is .
(define-fun |lemma 228.1| ((|log_dirty| (_ BitVec 1)) (|image_of[4]| (_ BitVec 3)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0110) (= |log_dirty| #b1) (= |image_of[4]| #b000)))
; p2m[3] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 229.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 229.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 229.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 229.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 229.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 229.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 229.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 229.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 229.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 229.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; p2m[2] is ., or xen_address[vga_vram] is . or 2
(define-fun |lemma 230.1| ((|p2m[2]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |p2m[2]| #b0000) (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011))))
; p2m[1] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 231.1| ((|p2m[1]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 231.2| ((|p2m[1]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 231.3| ((|p2m[1]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 231.4| ((|p2m[1]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 231.5| ((|p2m[1]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 231.6| ((|p2m[1]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 231.7| ((|p2m[1]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 231.8| ((|p2m[1]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 231.9| ((|p2m[1]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 231.10| ((|p2m[1]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[1]| #b1010)) (= |use[frame9]| #b01)))
; p2m[8] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 232.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 232.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 232.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 232.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 232.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 232.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 232.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 232.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 232.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 232.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; stream_bar[vga_vram] is ., or phase is not OFF or READY or RUNNING or DOWN
(define-fun |lemma 233.1| ((|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (not (or (= |phase| #b0000) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b1000)))))
; sent[0] is yes, or sent[8] is no
(define-fun |lemma 234.1| ((|sent[0]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1))) Bool (or (= |sent[0]| #b1) (= |sent[8]| #b0)))
; sent[0] is yes, or image_of[9] is .
(define-fun |lemma 235.1| ((|sent[0]| (_ BitVec 1)) (|image_of[9]| (_ BitVec 3))) Bool (or (= |sent[0]| #b1) (= |image_of[9]| #b000)))
; p2m[8] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 236.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 236.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 236.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 236.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 236.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 236.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 236.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 236.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 236.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 236.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; p2m[8] is not frame0, or host[vga_vram, 0] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 237.1| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0001)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0001))))
(define-fun |lemma 237.2| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0010)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0010))))
(define-fun |lemma 237.3| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0011))))
(define-fun |lemma 237.4| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0100)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0100))))
(define-fun |lemma 237.5| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0101)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0101))))
(define-fun |lemma 237.6| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0110)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0110))))
(define-fun |lemma 237.7| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0111)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0111))))
(define-fun |lemma 237.8| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1000)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1000))))
(define-fun |lemma 237.9| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1001)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1001))))
(define-fun |lemma 237.10| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1010)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1010))))
; p2m[8] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 238.1| ((|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 238.2| ((|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 238.3| ((|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 238.4| ((|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 238.5| ((|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 238.6| ((|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 238.7| ((|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 238.8| ((|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 238.9| ((|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 238.10| ((|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[8]| #b1010)) (= |use[frame9]| #b01)))
; p2m[9] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 239.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 239.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 239.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 239.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 239.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 239.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 239.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 239.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 239.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 239.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; xen_address[vga_vram] is 6 or 8, or dirty[6] is no
(define-fun |lemma 240.1| ((|dirty[6]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001)) (= |dirty[6]| #b0)))
; xen_address[vga_vram] is 6, or view[6] is .
(define-fun |lemma 241.1| ((|view[6]| (_ BitVec 2)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |xen_address[vga_vram]| #b0111) (= |view[6]| #b00)))
; p2m[3] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 242.1| ((|p2m[3]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 242.2| ((|p2m[3]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 242.3| ((|p2m[3]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 242.4| ((|p2m[3]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 242.5| ((|p2m[3]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 242.6| ((|p2m[3]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 242.7| ((|p2m[3]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 242.8| ((|p2m[3]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 242.9| ((|p2m[3]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 242.10| ((|p2m[3]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[3]| #b1010)) (= |use[frame9]| #b01)))
; p2m[2] is not frame0, or p2m[0] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 243.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001)))))
(define-fun |lemma 243.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010)))))
(define-fun |lemma 243.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0011)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011)))))
(define-fun |lemma 243.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0100)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100)))))
(define-fun |lemma 243.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0101)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101)))))
(define-fun |lemma 243.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0110)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110)))))
(define-fun |lemma 243.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0111)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111)))))
(define-fun |lemma 243.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1000)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000)))))
(define-fun |lemma 243.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1001)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001)))))
(define-fun |lemma 243.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1010)) (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010)))))
; untold[4] is no
(define-fun |lemma 244.1| ((|untold[4]| (_ BitVec 1))) Bool (= |untold[4]| #b0))
; untold[5] is no
(define-fun |lemma 245.1| ((|untold[5]| (_ BitVec 1))) Bool (= |untold[5]| #b0))
; untold[2] is no
(define-fun |lemma 246.1| ((|untold[2]| (_ BitVec 1))) Bool (= |untold[2]| #b0))
; untold[7] is no
(define-fun |lemma 247.1| ((|untold[7]| (_ BitVec 1))) Bool (= |untold[7]| #b0))
; untold[9] is no
(define-fun |lemma 248.1| ((|untold[9]| (_ BitVec 1))) Bool (= |untold[9]| #b0))
; untold[10] is no
(define-fun |lemma 249.1| ((|untold[10]| (_ BitVec 1))) Bool (= |untold[10]| #b0))
; untold[8] is no
(define-fun |lemma 250.1| ((|untold[8]| (_ BitVec 1))) Bool (= |untold[8]| #b0))
; untold[6] is no
(define-fun |lemma 251.1| ((|untold[6]| (_ BitVec 1))) Bool (= |untold[6]| #b0))
; untold[3] is no
(define-fun |lemma 252.1| ((|untold[3]| (_ BitVec 1))) Bool (= |untold[3]| #b0))
; untold[1] is no
(define-fun |lemma 253.1| ((|untold[1]| (_ BitVec 1))) Bool (= |untold[1]| #b0))
; stream_address[vga_vram] is . or 6 or 8, or bar[vga_vram] is .
(define-fun |lemma 254.1| ((|bar[vga_vram]| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0111) (= |stream_address[vga_vram]| #b1001)) (= |bar[vga_vram]| #b0000)))
; sent[0] is yes, or sent[4] is no
(define-fun |lemma 255.1| ((|sent[0]| (_ BitVec 1)) (|sent[4]| (_ BitVec 1))) Bool (or (= |sent[0]| #b1) (= |sent[4]| #b0)))
; host[vga_vram, 0] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 256.1| ((|use[frame0]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 256.2| ((|use[frame1]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 256.3| ((|use[frame2]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 256.4| ((|use[frame3]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 256.5| ((|use[frame4]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 256.6| ((|use[frame5]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 256.7| ((|use[frame6]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 256.8| ((|use[frame7]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 256.9| ((|use[frame8]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 256.10| ((|use[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1010)) (= |use[frame9]| #b01)))
; host[vga_vram, 0] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 257.1| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 257.2| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 257.3| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 257.4| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 257.5| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 257.6| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 257.7| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 257.8| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 257.9| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 257.10| ((|p2m[1]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; phase is SAVED, or log_dirty is yes, or sent[0] is no
(define-fun |lemma 258.1| ((|log_dirty| (_ BitVec 1)) (|sent[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0110) (= |log_dirty| #b1) (= |sent[0]| #b0)))
; p2m[2] is not . or frame0, or p2m[3] is not frame0 (and 9 more, renamed)
(define-fun |lemma 259.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0001))) (not (= |p2m[3]| #b0001))))
(define-fun |lemma 259.2| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0010))) (not (= |p2m[3]| #b0010))))
(define-fun |lemma 259.3| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0011))) (not (= |p2m[3]| #b0011))))
(define-fun |lemma 259.4| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0100))) (not (= |p2m[3]| #b0100))))
(define-fun |lemma 259.5| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0101))) (not (= |p2m[3]| #b0101))))
(define-fun |lemma 259.6| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0110))) (not (= |p2m[3]| #b0110))))
(define-fun |lemma 259.7| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b0111))) (not (= |p2m[3]| #b0111))))
(define-fun |lemma 259.8| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1000))) (not (= |p2m[3]| #b1000))))
(define-fun |lemma 259.9| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1001))) (not (= |p2m[3]| #b1001))))
(define-fun |lemma 259.10| ((|p2m[2]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (or (= |p2m[2]| #b0000) (= |p2m[2]| #b1010))) (not (= |p2m[3]| #b1010))))
; sent[0] is yes, or dirty[7] is no
(define-fun |lemma 260.1| ((|dirty[7]| (_ BitVec 1)) (|sent[0]| (_ BitVec 1))) Bool (or (= |sent[0]| #b1) (= |dirty[7]| #b0)))
; view[7] is ., or bar[vga_vram] is 6
(define-fun |lemma 261.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[7]| (_ BitVec 2))) Bool (or (= |view[7]| #b00) (= |bar[vga_vram]| #b0111)))
; p2m[6] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 262.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 262.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 262.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 262.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 262.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 262.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 262.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 262.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 262.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 262.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[6]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; host[vga_vram, 0] is not frame0, or p2m[4] is not frame0 (and 9 more, renamed)
(define-fun |lemma 263.1| ((|p2m[4]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0001)) (not (= |p2m[4]| #b0001))))
(define-fun |lemma 263.2| ((|p2m[4]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0010)) (not (= |p2m[4]| #b0010))))
(define-fun |lemma 263.3| ((|p2m[4]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0011)) (not (= |p2m[4]| #b0011))))
(define-fun |lemma 263.4| ((|p2m[4]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0100)) (not (= |p2m[4]| #b0100))))
(define-fun |lemma 263.5| ((|p2m[4]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0101)) (not (= |p2m[4]| #b0101))))
(define-fun |lemma 263.6| ((|p2m[4]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0110)) (not (= |p2m[4]| #b0110))))
(define-fun |lemma 263.7| ((|p2m[4]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0111)) (not (= |p2m[4]| #b0111))))
(define-fun |lemma 263.8| ((|p2m[4]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1000)) (not (= |p2m[4]| #b1000))))
(define-fun |lemma 263.9| ((|p2m[4]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1001)) (not (= |p2m[4]| #b1001))))
(define-fun |lemma 263.10| ((|p2m[4]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1010)) (not (= |p2m[4]| #b1010))))
; p2m[3] is not frame0, or p2m[4] is not frame0 (and 9 more, renamed)
(define-fun |lemma 264.1| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (not (= |p2m[4]| #b0001))))
(define-fun |lemma 264.2| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (not (= |p2m[4]| #b0010))))
(define-fun |lemma 264.3| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (not (= |p2m[4]| #b0011))))
(define-fun |lemma 264.4| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (not (= |p2m[4]| #b0100))))
(define-fun |lemma 264.5| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (not (= |p2m[4]| #b0101))))
(define-fun |lemma 264.6| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (not (= |p2m[4]| #b0110))))
(define-fun |lemma 264.7| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (not (= |p2m[4]| #b0111))))
(define-fun |lemma 264.8| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (not (= |p2m[4]| #b1000))))
(define-fun |lemma 264.9| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (not (= |p2m[4]| #b1001))))
(define-fun |lemma 264.10| ((|p2m[3]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (not (= |p2m[4]| #b1010))))
; sent[8] is yes, or image_of[9] is .
(define-fun |lemma 265.1| ((|sent[8]| (_ BitVec 1)) (|image_of[9]| (_ BitVec 3))) Bool (or (= |sent[8]| #b1) (= |image_of[9]| #b000)))
; sent[6] is yes, or sent[8] is yes, or sent[2] is yes, or log_dirty is no
(define-fun |lemma 266.1| ((|log_dirty| (_ BitVec 1)) (|sent[2]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1))) Bool (or (= |sent[6]| #b1) (= |sent[8]| #b1) (= |sent[2]| #b1) (= |log_dirty| #b0)))
; p2m[8] is not . or frame0, or p2m[9] is not frame0 (and 9 more, renamed)
(define-fun |lemma 267.1| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0001))) (not (= |p2m[9]| #b0001))))
(define-fun |lemma 267.2| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0010))) (not (= |p2m[9]| #b0010))))
(define-fun |lemma 267.3| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0011))) (not (= |p2m[9]| #b0011))))
(define-fun |lemma 267.4| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0100))) (not (= |p2m[9]| #b0100))))
(define-fun |lemma 267.5| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0101))) (not (= |p2m[9]| #b0101))))
(define-fun |lemma 267.6| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0110))) (not (= |p2m[9]| #b0110))))
(define-fun |lemma 267.7| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0111))) (not (= |p2m[9]| #b0111))))
(define-fun |lemma 267.8| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1000))) (not (= |p2m[9]| #b1000))))
(define-fun |lemma 267.9| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1001))) (not (= |p2m[9]| #b1001))))
(define-fun |lemma 267.10| ((|p2m[8]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1010))) (not (= |p2m[9]| #b1010))))
; phase is STOPPED or SAVED or ABORTED, or stream_bar[vga_vram] is ., or incoming is yes
(define-fun |lemma 268.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111)) (= |stream_bar[vga_vram]| #b0000) (= |incoming| #b1)))
; phase is SAVED or ABORTED, or stream_bar[vga_vram] is ., or xen_address[region1] is 4
(define-fun |lemma 269.1| ((|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|xen_address[region1]| (_ BitVec 4))) Bool (or (or (= |phase| #b0110) (= |phase| #b0111)) (= |stream_bar[vga_vram]| #b0000) (= |xen_address[region1]| #b0101)))
; xen_address[region1] is 4, or incoming is no
(define-fun |lemma 270.1| ((|incoming| (_ BitVec 1)) (|xen_address[region1]| (_ BitVec 4))) Bool (or (= |xen_address[region1]| #b0101) (= |incoming| #b0)))
; xen_address[region1] is 4, or xen_address[vga_vram] is . or 2
(define-fun |lemma 271.1| ((|xen_address[vga_vram]| (_ BitVec 4)) (|xen_address[region1]| (_ BitVec 4))) Bool (or (= |xen_address[region1]| #b0101) (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011))))
; phase is SAVED or ABORTED, or xen_address[region1] is 4, or p2m[4] is .
(define-fun |lemma 272.1| ((|p2m[4]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|xen_address[region1]| (_ BitVec 4))) Bool (or (or (= |phase| #b0110) (= |phase| #b0111)) (= |xen_address[region1]| #b0101) (= |p2m[4]| #b0000)))
; ready[region1] is no, or phase is INIT or LOAD
(define-fun |lemma 273.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (or (= |phase| #b0001) (= |phase| #b0010))))
; bar[vga_vram] is 8, or view[9] is .
(define-fun |lemma 274.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[9]| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b1001) (= |view[9]| #b00)))
; view[9] is not region1
(define-fun |lemma 275.1| ((|view[9]| (_ BitVec 2))) Bool (not (= |view[9]| #b10)))
; ready[vga_vram] is no, or phase is INIT or LOAD
(define-fun |lemma 276.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= |ready[vga_vram]| #b0) (or (= |phase| #b0001) (= |phase| #b0010))))
; view[6] is ., or bar[vga_vram] is 6
(define-fun |lemma 277.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (= |view[6]| #b00) (= |bar[vga_vram]| #b0111)))
; view[6] is not region1
(define-fun |lemma 278.1| ((|view[6]| (_ BitVec 2))) Bool (not (= |view[6]| #b10)))
; bar[vga_vram] is . or 8, or view[6] is vga_vram
(define-fun |lemma 279.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (= |view[6]| #b01)))
; view[8] is not region1
(define-fun |lemma 280.1| ((|view[8]| (_ BitVec 2))) Bool (not (= |view[8]| #b10)))
; view[8] is ., or bar[vga_vram] is 8
(define-fun |lemma 281.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (= |view[8]| #b00) (= |bar[vga_vram]| #b1001)))
; stream_bar[vga_vram] is . or 6, or xen_address[vga_vram] is . or 8
(define-fun |lemma 282.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111)) (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b1001))))
; bar[vga_vram] is . or 6, or view[8] is vga_vram
(define-fun |lemma 283.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (= |view[8]| #b01)))
; bar[vga_vram] is . or 6, or view[9] is vga_vram
(define-fun |lemma 284.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[9]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (= |view[9]| #b01)))
; phase is STOPPED, or bar[vga_vram] is ., or stream_bar[vga_vram] is .
(define-fun |lemma 285.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |phase| #b0101) (= |bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0000)))
; phase is INIT, or stream_bar[vga_vram] is ., or ready[vga_vram] is no
(define-fun |lemma 286.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |phase| #b0001) (= |stream_bar[vga_vram]| #b0000) (= |ready[vga_vram]| #b0)))
; stream_address[vga_vram] is ., or incoming is no
(define-fun |lemma 287.1| ((|incoming| (_ BitVec 1)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_address[vga_vram]| #b0000) (= |incoming| #b0)))
; dirty[6] is yes, or dirty[7] is no
(define-fun |lemma 288.1| ((|dirty[6]| (_ BitVec 1)) (|dirty[7]| (_ BitVec 1))) Bool (or (= |dirty[6]| #b1) (= |dirty[7]| #b0)))
; dirty[7] is yes, or dirty[6] is no
(define-fun |lemma 289.1| ((|dirty[6]| (_ BitVec 1)) (|dirty[7]| (_ BitVec 1))) Bool (or (= |dirty[7]| #b1) (= |dirty[6]| #b0)))
; stream_bar[vga_vram] is . or 8, or dirty[8] is no, or dirty[6] is yes
(define-fun |lemma 290.1| ((|dirty[6]| (_ BitVec 1)) (|dirty[8]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b1001)) (= |dirty[8]| #b0) (= |dirty[6]| #b1)))
; bar[vga_vram] is ., or phase is LOAD or READY or RUNNING, or stream_bar[vga_vram] is 6 or 8
(define-fun |lemma 291.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100)) (or (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001))))
; sent[6] is yes, or xen_address[vga_vram] is . or 2 or 8, or dirty[6] is yes, or log_dirty is no
(define-fun |lemma 292.1| ((|log_dirty| (_ BitVec 1)) (|dirty[6]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |sent[6]| #b1) (or (= |xen_address[vga_vram]| #b0000) (= |xen_address[vga_vram]| #b0011) (= |xen_address[vga_vram]| #b1001)) (= |dirty[6]| #b1) (= |log_dirty| #b0)))
; ready[vga_vram] is no, or moved[vga_vram] is 2 or 6 or 8
(define-fun |lemma 293.1| ((|ready[vga_vram]| (_ BitVec 1)) (|moved[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[vga_vram]| #b0) (or (= |moved[vga_vram]| #b0011) (= |moved[vga_vram]| #b0111) (= |moved[vga_vram]| #b1001))))
; moved[region1] is 4, or ready[region1] is no
(define-fun |lemma 294.1| ((|ready[region1]| (_ BitVec 1)) (|moved[region1]| (_ BitVec 4))) Bool (or (= |moved[region1]| #b0101) (= |ready[region1]| #b0)))
; ready[region1] is no, or host[region1, 0] is not .
(define-fun |lemma 295.1| ((|host[region1, 0]| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1))) Bool (or (= |ready[region1]| #b0) (not (= |host[region1, 0]| #b0000))))
; log_dirty is yes, or sent[2] is no, or sent[6] is no
(define-fun |lemma 296.1| ((|log_dirty| (_ BitVec 1)) (|sent[2]| (_ BitVec 1)) (|sent[6]| (_ BitVec 1))) Bool (or (= |log_dirty| #b1) (= |sent[2]| #b0) (= |sent[6]| #b0)))
; image_of[3] is ., or sent[2] is yes
(define-fun |lemma 297.1| ((|sent[2]| (_ BitVec 1)) (|image_of[3]| (_ BitVec 3))) Bool (or (= |image_of[3]| #b000) (= |sent[2]| #b1)))
; log_dirty is yes, or sent[6] is no, or sent[8] is no
(define-fun |lemma 298.1| ((|log_dirty| (_ BitVec 1)) (|sent[6]| (_ BitVec 1)) (|sent[8]| (_ BitVec 1))) Bool (or (= |log_dirty| #b1) (= |sent[6]| #b0) (= |sent[8]| #b0)))
; phase is not OFF, or read_only[0] is no
(define-fun |lemma 299.1| ((|read_only[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (= |phase| #b0000)) (= |read_only[0]| #b0)))
; read_only[0] is yes, or p2m[0] is .
(define-fun |lemma 300.1| ((|p2m[0]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |p2m[0]| #b0000)))
; read_only[0] is yes, or p2m[1] is .
(define-fun |lemma 301.1| ((|p2m[1]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |p2m[1]| #b0000)))
; p2m[2] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 302.1| ((|p2m[2]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 302.2| ((|p2m[2]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 302.3| ((|p2m[2]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 302.4| ((|p2m[2]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 302.5| ((|p2m[2]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 302.6| ((|p2m[2]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 302.7| ((|p2m[2]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 302.8| ((|p2m[2]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 302.9| ((|p2m[2]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 302.10| ((|p2m[2]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2))) Bool (or (not (= |p2m[2]| #b1010)) (= |use[frame9]| #b01)))
; phase is READY or RUNNING or STOPPED, or bar[vga_vram] is ., or ready[vga_vram] is yes
(define-fun |lemma 303.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101)) (= |bar[vga_vram]| #b0000) (= |ready[vga_vram]| #b1)))
; p2m[8] is not frame0, or p2m[4] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 304.1| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0001)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0001)))))
(define-fun |lemma 304.2| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0010)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0010)))))
(define-fun |lemma 304.3| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0011)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0011)))))
(define-fun |lemma 304.4| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0100)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0100)))))
(define-fun |lemma 304.5| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0101)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0101)))))
(define-fun |lemma 304.6| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0110)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0110)))))
(define-fun |lemma 304.7| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b0111)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b0111)))))
(define-fun |lemma 304.8| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1000)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1000)))))
(define-fun |lemma 304.9| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1001)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1001)))))
(define-fun |lemma 304.10| ((|p2m[4]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4))) Bool (or (not (= |p2m[8]| #b1010)) (not (or (= |p2m[4]| #b0000) (= |p2m[4]| #b1010)))))
; ready[region1] is no, or stream_bar[vga_vram] is ., or xen_address[vga_vram] is 6 or 8
(define-fun |lemma 305.1| ((|ready[region1]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |ready[region1]| #b0) (= |stream_bar[vga_vram]| #b0000) (or (= |xen_address[vga_vram]| #b0111) (= |xen_address[vga_vram]| #b1001))))
; stream_address[vga_vram] is . or 6, or stream_bar[vga_vram] is . or 8
(define-fun |lemma 306.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|stream_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |stream_address[vga_vram]| #b0000) (= |stream_address[vga_vram]| #b0111)) (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b1001))))
; bar[vga_vram] is . or 8, or view[7] is vga_vram
(define-fun |lemma 307.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[7]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (= |view[7]| #b01)))
; p2m[6] is not frame0, or host[vga_vram, 0] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 308.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0001)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0001))))
(define-fun |lemma 308.2| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0010)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0010))))
(define-fun |lemma 308.3| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0011)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0011))))
(define-fun |lemma 308.4| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0100)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0100))))
(define-fun |lemma 308.5| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0101)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0101))))
(define-fun |lemma 308.6| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0110)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0110))))
(define-fun |lemma 308.7| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0111)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0111))))
(define-fun |lemma 308.8| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1000)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1000))))
(define-fun |lemma 308.9| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1001)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1001))))
(define-fun |lemma 308.10| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1010)) (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1010))))
; xen_address[vga_vram] is 8, or bar[vga_vram] is . or 6
(define-fun |lemma 309.1| ((|bar[vga_vram]| (_ BitVec 4)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |xen_address[vga_vram]| #b1001) (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111))))
; phase is READY or RUNNING or STOPPED or DOWN, or xen_address[vga_vram] is ., or ready[vga_vram] is yes, or incoming is yes
(define-fun |lemma 310.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101) (= |phase| #b1000)) (= |xen_address[vga_vram]| #b0000) (= |ready[vga_vram]| #b1) (= |incoming| #b1)))
; phase is not OFF or INIT or SAVED or ABORTED, or ready[region1] is yes, or host[region1, 0] is .
(define-fun |lemma 311.1| ((|host[region1, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))) (= |ready[region1]| #b1) (= |host[region1, 0]| #b0000)))
; p2m[2] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 312.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 312.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 312.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 312.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 312.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 312.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 312.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 312.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 312.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 312.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[2]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; phase is not OFF or INIT or SAVED or ABORTED, or ready[vga_vram] is yes, or host[vga_vram, 0] is .
(define-fun |lemma 313.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111))) (= |ready[vga_vram]| #b1) (= |host[vga_vram, 0]| #b0000)))
; p2m[9] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 314.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 314.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 314.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 314.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 314.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 314.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 314.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 314.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 314.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 314.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[9]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; p2m[3] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 315.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 315.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 315.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 315.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 315.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 315.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 315.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 315.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 315.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 315.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[3]| (_ BitVec 4))) Bool (or (not (= |p2m[3]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; p2m[7] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 316.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 316.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 316.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 316.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 316.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 316.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 316.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 316.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 316.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 316.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[7]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; p2m[4] is not frame0, or p2m[1] is not . or frame0 (and 9 more, renamed)
(define-fun |lemma 317.1| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001)))))
(define-fun |lemma 317.2| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010)))))
(define-fun |lemma 317.3| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0011)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011)))))
(define-fun |lemma 317.4| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0100)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100)))))
(define-fun |lemma 317.5| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0101)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101)))))
(define-fun |lemma 317.6| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0110)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110)))))
(define-fun |lemma 317.7| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0111)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111)))))
(define-fun |lemma 317.8| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b1000)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000)))))
(define-fun |lemma 317.9| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b1001)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001)))))
(define-fun |lemma 317.10| ((|p2m[1]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b1010)) (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010)))))
; moved[vga_vram] is 2 or 6 or 8, or incoming is no
(define-fun |lemma 318.1| ((|incoming| (_ BitVec 1)) (|moved[vga_vram]| (_ BitVec 4))) Bool (or (or (= |moved[vga_vram]| #b0011) (= |moved[vga_vram]| #b0111) (= |moved[vga_vram]| #b1001)) (= |incoming| #b0)))
; p2m[2] is not frame0, or p2m[4] is not frame0 (and 9 more, renamed)
(define-fun |lemma 319.1| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0001)) (not (= |p2m[4]| #b0001))))
(define-fun |lemma 319.2| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0010)) (not (= |p2m[4]| #b0010))))
(define-fun |lemma 319.3| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0011)) (not (= |p2m[4]| #b0011))))
(define-fun |lemma 319.4| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0100)) (not (= |p2m[4]| #b0100))))
(define-fun |lemma 319.5| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0101)) (not (= |p2m[4]| #b0101))))
(define-fun |lemma 319.6| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0110)) (not (= |p2m[4]| #b0110))))
(define-fun |lemma 319.7| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b0111)) (not (= |p2m[4]| #b0111))))
(define-fun |lemma 319.8| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1000)) (not (= |p2m[4]| #b1000))))
(define-fun |lemma 319.9| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1001)) (not (= |p2m[4]| #b1001))))
(define-fun |lemma 319.10| ((|p2m[2]| (_ BitVec 4)) (|p2m[4]| (_ BitVec 4))) Bool (or (not (= |p2m[2]| #b1010)) (not (= |p2m[4]| #b1010))))
; sent[0] is yes, or dirty[8] is no
(define-fun |lemma 320.1| ((|dirty[8]| (_ BitVec 1)) (|sent[0]| (_ BitVec 1))) Bool (or (= |sent[0]| #b1) (= |dirty[8]| #b0)))
; bar[vga_vram] is . or 8, or dirty[6] is yes, or dirty[8] is no
(define-fun |lemma 321.1| ((|dirty[6]| (_ BitVec 1)) (|dirty[8]| (_ BitVec 1)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (= |dirty[6]| #b1) (= |dirty[8]| #b0)))
; moved[region1] is 4, or incoming is no
(define-fun |lemma 322.1| ((|incoming| (_ BitVec 1)) (|moved[region1]| (_ BitVec 4))) Bool (or (= |moved[region1]| #b0101) (= |incoming| #b0)))
; moved[region1] is 4, or xen_address[region1] is .
(define-fun |lemma 323.1| ((|xen_address[region1]| (_ BitVec 4)) (|moved[region1]| (_ BitVec 4))) Bool (or (= |moved[region1]| #b0101) (= |xen_address[region1]| #b0000)))
; p2m[4] is not ., or xen_address[region1] is .
(define-fun |lemma 324.1| ((|p2m[4]| (_ BitVec 4)) (|xen_address[region1]| (_ BitVec 4))) Bool (or (not (= |p2m[4]| #b0000)) (= |xen_address[region1]| #b0000)))
; dirty[8] is no, or dirty[9] is yes
(define-fun |lemma 325.1| ((|dirty[8]| (_ BitVec 1)) (|dirty[9]| (_ BitVec 1))) Bool (or (= |dirty[8]| #b0) (= |dirty[9]| #b1)))
; dirty[8] is no, or dirty[6] is yes, or xen_address[vga_vram] is 8
(define-fun |lemma 326.1| ((|dirty[6]| (_ BitVec 1)) (|dirty[8]| (_ BitVec 1)) (|xen_address[vga_vram]| (_ BitVec 4))) Bool (or (= |dirty[8]| #b0) (= |dirty[6]| #b1) (= |xen_address[vga_vram]| #b1001)))
(set-info :end "326 families, 740 lemmas")
