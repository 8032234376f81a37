; A certificate of relocheck: `relocheck certify --verify` re-checks it, Z3 and bitwuzla read it.
(set-info :kind "inductive invariant at a scope")
(set-info :design "emulated_xen")
(set-info :scope "Frame=10,Gfn=11,Page=2,Ram=2,Region=2,Slot=2")
(set-info :start "budget=LIBXL firmware=CLEAR board=ROMS homes=CHANGED live=no")
(set-info :engine "distil")
(set-info :system "f8ee11a15c149e97216672f4baf5bebc41293f0fa6411502a9c309122bec22f5")
(set-info :depth "1")
(set-info :invariant "no_double_allocation ed93376ea8b0017b8b1735d0a64819200d3c397d3845378fec9723e4b60a90a7")
(set-info :invariant "no_double_request f3bf642596c6f5c3088633fdc645aba3c19151230df2d9296b27ea6d1412ca79")
(set-info :invariant "unique_backing 629481d720dfa8533ddf896f1c649c0797c687bfad297a8a9e1b2acd45d1a832")
(set-info :invariant "within_budget 6aa603c327cf38af3edaf7282d45ed4beecbefc7b7043e1c69f5405eb02d4b81")
(set-info :invariant "never_refused b8340d7d036f58cb877ff5787c58ac4eacc8b021c0a757c91f3f0c1d4ac3bb86")
(set-info :invariant "same_size_after_restore 259ea14919312d1d8a0efe3471c62f0a0fadf052eca4d08abedd8adb953db0ed")
(set-info :invariant "content_survives b47c940f3602e0bc3a7121f9f9d0094e11d442b84665fe96567c3095303e1e31")
(set-info :invariant "roms_hold_their_image 8baaca860cd27db50af7171a0b7d46e70bcb8c47405136ef8230d12d9f326b11")
(set-info :invariant "pointer_maps_own_frames 6d31538ed39e4cbbda0f1f774c846a1a41aed417e476353a542ca89c60f0984a")
(set-info :invariant "isolated b4f4ff5b0bbb611ae5e19006abb1595d787f2a1b66c47b6e8bddc3b1c53f8770")
(set-info :invariant "failure_is_atomic d619b2e63d6ba43680e02cf6a1dcb6f3da9f8ac6418ff7f38e58b4c5a3652a2c")
(set-info :invariant "no_stray_mapping 4acf022a341768cce72c209ceceddec2418eea7539622c47262810ea36c96af2")
(set-info :invariant "closed_world 1cb071372bf9fa617def4aec0bd40f32e7a1ca66bfa151fe2cdcc8dba80dca75")
(set-info :invariant "home_independent c8ab29e60db32b791c585b60eed39647f2ef0b1d3528d5859019e28f06ae67e3")
(set-info :invariant "order_independent 91fb61d0151ade4ea3422f68ced091c7a3190cb22f46dc0b2de9948307a46830")
(set-info :invariant "visible a78e116d8c66b04c864f5743360b3d956708d3c57eb757fdb3191e56e68f8c54")
(set-info :invariant "visible_fast c2eba7d0761e98c4161237aca58d5150c29b11f3272076f62b685d7ab4ce3154")
(set-info :step "writes_arrive a35a8bba8f151c8fb37c38fd0dfe3c00940990691bbaf84ba2e7038fc9416de2")
(set-info :step "no_destruction 792f62f5c2f0d5c5b10ba57db0ced34f0067a0be9e6c1ae234a363823a411343")
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
(declare-const |behind[0]| (_ BitVec 4))
(declare-const |behind[1]| (_ BitVec 4))
(declare-const |behind[2]| (_ BitVec 4))
(declare-const |behind[3]| (_ BitVec 4))
(declare-const |behind[4]| (_ BitVec 4))
(declare-const |behind[5]| (_ BitVec 4))
(declare-const |behind[6]| (_ BitVec 4))
(declare-const |behind[7]| (_ BitVec 4))
(declare-const |behind[8]| (_ BitVec 4))
(declare-const |behind[9]| (_ BitVec 4))
(declare-const |behind[10]| (_ BitVec 4))
(declare-const |stream[vga_vram, 0]| (_ BitVec 2))
(declare-const |stream[vga_vram, 1]| (_ BitVec 2))
(declare-const |stream[region1, 0]| (_ BitVec 2))
(declare-const |stream[region1, 1]| (_ BitVec 2))
; freed_count is yes
(define-fun |lemma 1.1| ((|freed_count| (_ BitVec 1))) Bool (= |freed_count| #b1))
; populate_refused is no
(define-fun |lemma 2.1| ((|populate_refused| (_ BitVec 1))) Bool (= |populate_refused| #b0))
; moves_fail is no
(define-fun |lemma 3.1| ((|moves_fail| (_ BitVec 1))) Bool (= |moves_fail| #b0))
; host_full is no
(define-fun |lemma 4.1| ((|host_full| (_ BitVec 1))) Bool (= |host_full| #b0))
; budget is LIBXL
(define-fun |lemma 5.1| ((|budget| (_ BitVec 1))) Bool (= |budget| #b0))
; firmware is CLEAR
(define-fun |lemma 6.1| ((|firmware| (_ BitVec 2))) Bool (= |firmware| #b00))
; board is ROMS
(define-fun |lemma 7.1| ((|board| (_ BitVec 2))) Bool (= |board| #b00))
; homes is CHANGED
(define-fun |lemma 8.1| ((|homes| (_ BitVec 1))) Bool (= |homes| #b1))
; live is no
(define-fun |lemma 9.1| ((|live| (_ BitVec 1))) Bool (= |live| #b0))
; qemu_crashes is no
(define-fun |lemma 10.1| ((|qemu_crashes| (_ BitVec 1))) Bool (= |qemu_crashes| #b0))
; others_take_pages is no
(define-fun |lemma 11.1| ((|others_take_pages| (_ BitVec 1))) Bool (= |others_take_pages| #b0))
; low_ram_moves is no
(define-fun |lemma 12.1| ((|low_ram_moves| (_ BitVec 1))) Bool (= |low_ram_moves| #b0))
; limit is 6
(define-fun |lemma 13.1| ((|limit| (_ BitVec 7))) Bool (= |limit| #b0000110))
; size[vga_vram] is 2
(define-fun |lemma 14.1| ((|size[vga_vram]| (_ BitVec 5))) Bool (= |size[vga_vram]| #b00010))
; size[region1] is 1
(define-fun |lemma 15.1| ((|size[region1]| (_ BitVec 5))) Bool (= |size[region1]| #b00001))
; vram[vga_vram] is yes
(define-fun |lemma 16.1| ((|vram[vga_vram]| (_ BitVec 1))) Bool (= |vram[vga_vram]| #b1))
; vram[region1] is no
(define-fun |lemma 17.1| ((|vram[region1]| (_ BitVec 1))) Bool (= |vram[region1]| #b0))
; cards[vga_vram] is no
(define-fun |lemma 18.1| ((|cards[vga_vram]| (_ BitVec 1))) Bool (= |cards[vga_vram]| #b0))
; cards[region1] is no
(define-fun |lemma 19.1| ((|cards[region1]| (_ BitVec 1))) Bool (= |cards[region1]| #b0))
; bars[vga_vram] is yes
(define-fun |lemma 20.1| ((|bars[vga_vram]| (_ BitVec 1))) Bool (= |bars[vga_vram]| #b1))
; bars[region1] is no
(define-fun |lemma 21.1| ((|bars[region1]| (_ BitVec 1))) Bool (= |bars[region1]| #b0))
; new_home[vga_vram] is 3
(define-fun |lemma 22.1| ((|new_home[vga_vram]| (_ BitVec 4))) Bool (= |new_home[vga_vram]| #b0011))
; new_home[region1] is 2
(define-fun |lemma 23.1| ((|new_home[region1]| (_ BitVec 4))) Bool (= |new_home[region1]| #b0010))
; ram[0] is 0
(define-fun |lemma 24.1| ((|ram[0]| (_ BitVec 4))) Bool (= |ram[0]| #b0000))
; ram[1] is 1
(define-fun |lemma 25.1| ((|ram[1]| (_ BitVec 4))) Bool (= |ram[1]| #b0001))
; low is 0
(define-fun |lemma 26.1| ((|low| (_ BitVec 4))) Bool (= |low| #b0000))
; slot[0] is 8
(define-fun |lemma 27.1| ((|slot[0]| (_ BitVec 4))) Bool (= |slot[0]| #b1000))
; slot[1] is 6
(define-fun |lemma 28.1| ((|slot[1]| (_ BitVec 4))) Bool (= |slot[1]| #b0110))
; above is 5
(define-fun |lemma 29.1| ((|above| (_ BitVec 4))) Bool (= |above| #b0101))
; max_pages is 6
(define-fun |lemma 30.1| ((|max_pages| (_ BitVec 7))) Bool (= |max_pages| #b0000110))
; read_only[10] is no
(define-fun |lemma 31.1| ((|read_only[10]| (_ BitVec 1))) Bool (= |read_only[10]| #b0))
; home[vga_vram] is 2 or 3
(define-fun |lemma 32.1| ((|home[vga_vram]| (_ BitVec 4))) Bool (or (= |home[vga_vram]| #b0010) (= |home[vga_vram]| #b0011)))
; home[region1] is 2 or 4
(define-fun |lemma 33.1| ((|home[region1]| (_ BitVec 4))) Bool (or (= |home[region1]| #b0010) (= |home[region1]| #b0100)))
; present[region1] is yes
(define-fun |lemma 34.1| ((|present[region1]| (_ BitVec 1))) Bool (= |present[region1]| #b1))
; bar[vga_vram] is . or 6 or 8
(define-fun |lemma 35.1| ((|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111) (= |bar[vga_vram]| #b1001)))
; view[2] is .
(define-fun |lemma 36.1| ((|view[2]| (_ BitVec 2))) Bool (= |view[2]| #b00))
; view[4] is .
(define-fun |lemma 37.1| ((|view[4]| (_ BitVec 2))) Bool (= |view[4]| #b00))
; view[10] is .
(define-fun |lemma 38.1| ((|view[10]| (_ BitVec 2))) Bool (= |view[10]| #b00))
; stream_bar[vga_vram] is . or 6 or 8
(define-fun |lemma 39.1| ((|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |stream_bar[vga_vram]| #b0111) (= |stream_bar[vga_vram]| #b1001)))
; bar[region1] is .
(define-fun |lemma 40.1| ((|bar[region1]| (_ BitVec 4))) Bool (= |bar[region1]| #b0000))
; stream_bar[region1] is .
(define-fun |lemma 41.1| ((|stream_bar[region1]| (_ BitVec 4))) Bool (= |stream_bar[region1]| #b0000))
; kept[vga_vram, 0] is not BLANK
(define-fun |lemma 42.1| ((|kept[vga_vram, 0]| (_ BitVec 2))) Bool (not (= |kept[vga_vram, 0]| #b01)))
; kept_pages is . or 5
(define-fun |lemma 43.1| ((|kept_pages| (_ BitVec 7))) Bool (or (= |kept_pages| #b0000000) (= |kept_pages| #b0000110)))
; asked_again[vga_vram] is no
(define-fun |lemma 44.1| ((|asked_again[vga_vram]| (_ BitVec 1))) Bool (= |asked_again[vga_vram]| #b0))
; untold[0] is no
(define-fun |lemma 45.1| ((|untold[0]| (_ BitVec 1))) Bool (= |untold[0]| #b0))
; stream[region1, 0] is . or DATA
(define-fun |lemma 46.1| ((|stream[region1, 0]| (_ BitVec 2))) Bool (or (= |stream[region1, 0]| #b00) (= |stream[region1, 0]| #b11)))
; p2m[2] is .
(define-fun |lemma 47.1| ((|p2m[2]| (_ BitVec 4))) Bool (= |p2m[2]| #b0000))
; p2m[4] is .
(define-fun |lemma 48.1| ((|p2m[4]| (_ BitVec 4))) Bool (= |p2m[4]| #b0000))
; p2m[5] is .
(define-fun |lemma 49.1| ((|p2m[5]| (_ BitVec 4))) Bool (= |p2m[5]| #b0000))
; p2m[10] is .
(define-fun |lemma 50.1| ((|p2m[10]| (_ BitVec 4))) Bool (= |p2m[10]| #b0000))
; behind[2] is .
(define-fun |lemma 51.1| ((|behind[2]| (_ BitVec 4))) Bool (= |behind[2]| #b0000))
; behind[3] is .
(define-fun |lemma 52.1| ((|behind[3]| (_ BitVec 4))) Bool (= |behind[3]| #b0000))
; behind[4] is .
(define-fun |lemma 53.1| ((|behind[4]| (_ BitVec 4))) Bool (= |behind[4]| #b0000))
; behind[5] is .
(define-fun |lemma 54.1| ((|behind[5]| (_ BitVec 4))) Bool (= |behind[5]| #b0000))
; behind[6] is .
(define-fun |lemma 55.1| ((|behind[6]| (_ BitVec 4))) Bool (= |behind[6]| #b0000))
; behind[7] is .
(define-fun |lemma 56.1| ((|behind[7]| (_ BitVec 4))) Bool (= |behind[7]| #b0000))
; behind[8] is .
(define-fun |lemma 57.1| ((|behind[8]| (_ BitVec 4))) Bool (= |behind[8]| #b0000))
; host[region1, 1] is .
(define-fun |lemma 58.1| ((|host[region1, 1]| (_ BitVec 4))) Bool (= |host[region1, 1]| #b0000))
; behind[9] is .
(define-fun |lemma 59.1| ((|behind[9]| (_ BitVec 4))) Bool (= |behind[9]| #b0000))
; behind[10] is .
(define-fun |lemma 60.1| ((|behind[10]| (_ BitVec 4))) Bool (= |behind[10]| #b0000))
; 5 or 6 or 7 or 8 or 10 of use are FREE
(define-fun |lemma 61.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0101) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0110) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0111) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b1000) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b1010)))
; 0 of use are DYING
(define-fun |lemma 62.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2))) Bool (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b10) #b0001 #b0000)) (ite (= |use[frame1]| #b10) #b0001 #b0000)) (ite (= |use[frame2]| #b10) #b0001 #b0000)) (ite (= |use[frame3]| #b10) #b0001 #b0000)) (ite (= |use[frame4]| #b10) #b0001 #b0000)) (ite (= |use[frame5]| #b10) #b0001 #b0000)) (ite (= |use[frame6]| #b10) #b0001 #b0000)) (ite (= |use[frame7]| #b10) #b0001 #b0000)) (ite (= |use[frame8]| #b10) #b0001 #b0000)) (ite (= |use[frame9]| #b10) #b0001 #b0000)) #b0000))
; 0 or 1 of origin are (region1 0)
(define-fun |lemma 63.1| ((|origin[frame0]| (_ BitVec 3)) (|origin[frame1]| (_ BitVec 3)) (|origin[frame2]| (_ BitVec 3)) (|origin[frame3]| (_ BitVec 3)) (|origin[frame4]| (_ BitVec 3)) (|origin[frame5]| (_ BitVec 3)) (|origin[frame6]| (_ BitVec 3)) (|origin[frame7]| (_ BitVec 3)) (|origin[frame8]| (_ BitVec 3)) (|origin[frame9]| (_ BitVec 3))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b011) #b0001 #b0000)) (ite (= |origin[frame1]| #b011) #b0001 #b0000)) (ite (= |origin[frame2]| #b011) #b0001 #b0000)) (ite (= |origin[frame3]| #b011) #b0001 #b0000)) (ite (= |origin[frame4]| #b011) #b0001 #b0000)) (ite (= |origin[frame5]| #b011) #b0001 #b0000)) (ite (= |origin[frame6]| #b011) #b0001 #b0000)) (ite (= |origin[frame7]| #b011) #b0001 #b0000)) (ite (= |origin[frame8]| #b011) #b0001 #b0000)) (ite (= |origin[frame9]| #b011) #b0001 #b0000)) #b0000) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b011) #b0001 #b0000)) (ite (= |origin[frame1]| #b011) #b0001 #b0000)) (ite (= |origin[frame2]| #b011) #b0001 #b0000)) (ite (= |origin[frame3]| #b011) #b0001 #b0000)) (ite (= |origin[frame4]| #b011) #b0001 #b0000)) (ite (= |origin[frame5]| #b011) #b0001 #b0000)) (ite (= |origin[frame6]| #b011) #b0001 #b0000)) (ite (= |origin[frame7]| #b011) #b0001 #b0000)) (ite (= |origin[frame8]| #b011) #b0001 #b0000)) (ite (= |origin[frame9]| #b011) #b0001 #b0000)) #b0001)))
; 7 or 8 or 9 or 10 of origin are .
(define-fun |lemma 64.1| ((|origin[frame0]| (_ BitVec 3)) (|origin[frame1]| (_ BitVec 3)) (|origin[frame2]| (_ BitVec 3)) (|origin[frame3]| (_ BitVec 3)) (|origin[frame4]| (_ BitVec 3)) (|origin[frame5]| (_ BitVec 3)) (|origin[frame6]| (_ BitVec 3)) (|origin[frame7]| (_ BitVec 3)) (|origin[frame8]| (_ BitVec 3)) (|origin[frame9]| (_ BitVec 3))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b000) #b0001 #b0000)) (ite (= |origin[frame1]| #b000) #b0001 #b0000)) (ite (= |origin[frame2]| #b000) #b0001 #b0000)) (ite (= |origin[frame3]| #b000) #b0001 #b0000)) (ite (= |origin[frame4]| #b000) #b0001 #b0000)) (ite (= |origin[frame5]| #b000) #b0001 #b0000)) (ite (= |origin[frame6]| #b000) #b0001 #b0000)) (ite (= |origin[frame7]| #b000) #b0001 #b0000)) (ite (= |origin[frame8]| #b000) #b0001 #b0000)) (ite (= |origin[frame9]| #b000) #b0001 #b0000)) #b0111) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b000) #b0001 #b0000)) (ite (= |origin[frame1]| #b000) #b0001 #b0000)) (ite (= |origin[frame2]| #b000) #b0001 #b0000)) (ite (= |origin[frame3]| #b000) #b0001 #b0000)) (ite (= |origin[frame4]| #b000) #b0001 #b0000)) (ite (= |origin[frame5]| #b000) #b0001 #b0000)) (ite (= |origin[frame6]| #b000) #b0001 #b0000)) (ite (= |origin[frame7]| #b000) #b0001 #b0000)) (ite (= |origin[frame8]| #b000) #b0001 #b0000)) (ite (= |origin[frame9]| #b000) #b0001 #b0000)) #b1000) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b000) #b0001 #b0000)) (ite (= |origin[frame1]| #b000) #b0001 #b0000)) (ite (= |origin[frame2]| #b000) #b0001 #b0000)) (ite (= |origin[frame3]| #b000) #b0001 #b0000)) (ite (= |origin[frame4]| #b000) #b0001 #b0000)) (ite (= |origin[frame5]| #b000) #b0001 #b0000)) (ite (= |origin[frame6]| #b000) #b0001 #b0000)) (ite (= |origin[frame7]| #b000) #b0001 #b0000)) (ite (= |origin[frame8]| #b000) #b0001 #b0000)) (ite (= |origin[frame9]| #b000) #b0001 #b0000)) #b1001) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b000) #b0001 #b0000)) (ite (= |origin[frame1]| #b000) #b0001 #b0000)) (ite (= |origin[frame2]| #b000) #b0001 #b0000)) (ite (= |origin[frame3]| #b000) #b0001 #b0000)) (ite (= |origin[frame4]| #b000) #b0001 #b0000)) (ite (= |origin[frame5]| #b000) #b0001 #b0000)) (ite (= |origin[frame6]| #b000) #b0001 #b0000)) (ite (= |origin[frame7]| #b000) #b0001 #b0000)) (ite (= |origin[frame8]| #b000) #b0001 #b0000)) (ite (= |origin[frame9]| #b000) #b0001 #b0000)) #b1010)))
; 0 of origin are (region1 1)
(define-fun |lemma 65.1| ((|origin[frame0]| (_ BitVec 3)) (|origin[frame1]| (_ BitVec 3)) (|origin[frame2]| (_ BitVec 3)) (|origin[frame3]| (_ BitVec 3)) (|origin[frame4]| (_ BitVec 3)) (|origin[frame5]| (_ BitVec 3)) (|origin[frame6]| (_ BitVec 3)) (|origin[frame7]| (_ BitVec 3)) (|origin[frame8]| (_ BitVec 3)) (|origin[frame9]| (_ BitVec 3))) Bool (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b100) #b0001 #b0000)) (ite (= |origin[frame1]| #b100) #b0001 #b0000)) (ite (= |origin[frame2]| #b100) #b0001 #b0000)) (ite (= |origin[frame3]| #b100) #b0001 #b0000)) (ite (= |origin[frame4]| #b100) #b0001 #b0000)) (ite (= |origin[frame5]| #b100) #b0001 #b0000)) (ite (= |origin[frame6]| #b100) #b0001 #b0000)) (ite (= |origin[frame7]| #b100) #b0001 #b0000)) (ite (= |origin[frame8]| #b100) #b0001 #b0000)) (ite (= |origin[frame9]| #b100) #b0001 #b0000)) #b0000))
; present[vga_vram] is yes
(define-fun |lemma 66.1| ((|present[vga_vram]| (_ BitVec 1))) Bool (= |present[vga_vram]| #b1))
; 0 or 1 of origin are (vga_vram 1)
(define-fun |lemma 67.1| ((|origin[frame0]| (_ BitVec 3)) (|origin[frame1]| (_ BitVec 3)) (|origin[frame2]| (_ BitVec 3)) (|origin[frame3]| (_ BitVec 3)) (|origin[frame4]| (_ BitVec 3)) (|origin[frame5]| (_ BitVec 3)) (|origin[frame6]| (_ BitVec 3)) (|origin[frame7]| (_ BitVec 3)) (|origin[frame8]| (_ BitVec 3)) (|origin[frame9]| (_ BitVec 3))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b010) #b0001 #b0000)) (ite (= |origin[frame1]| #b010) #b0001 #b0000)) (ite (= |origin[frame2]| #b010) #b0001 #b0000)) (ite (= |origin[frame3]| #b010) #b0001 #b0000)) (ite (= |origin[frame4]| #b010) #b0001 #b0000)) (ite (= |origin[frame5]| #b010) #b0001 #b0000)) (ite (= |origin[frame6]| #b010) #b0001 #b0000)) (ite (= |origin[frame7]| #b010) #b0001 #b0000)) (ite (= |origin[frame8]| #b010) #b0001 #b0000)) (ite (= |origin[frame9]| #b010) #b0001 #b0000)) #b0000) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b010) #b0001 #b0000)) (ite (= |origin[frame1]| #b010) #b0001 #b0000)) (ite (= |origin[frame2]| #b010) #b0001 #b0000)) (ite (= |origin[frame3]| #b010) #b0001 #b0000)) (ite (= |origin[frame4]| #b010) #b0001 #b0000)) (ite (= |origin[frame5]| #b010) #b0001 #b0000)) (ite (= |origin[frame6]| #b010) #b0001 #b0000)) (ite (= |origin[frame7]| #b010) #b0001 #b0000)) (ite (= |origin[frame8]| #b010) #b0001 #b0000)) (ite (= |origin[frame9]| #b010) #b0001 #b0000)) #b0001)))
; 0 or 1 of origin are (vga_vram 0)
(define-fun |lemma 68.1| ((|origin[frame0]| (_ BitVec 3)) (|origin[frame1]| (_ BitVec 3)) (|origin[frame2]| (_ BitVec 3)) (|origin[frame3]| (_ BitVec 3)) (|origin[frame4]| (_ BitVec 3)) (|origin[frame5]| (_ BitVec 3)) (|origin[frame6]| (_ BitVec 3)) (|origin[frame7]| (_ BitVec 3)) (|origin[frame8]| (_ BitVec 3)) (|origin[frame9]| (_ BitVec 3))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b001) #b0001 #b0000)) (ite (= |origin[frame1]| #b001) #b0001 #b0000)) (ite (= |origin[frame2]| #b001) #b0001 #b0000)) (ite (= |origin[frame3]| #b001) #b0001 #b0000)) (ite (= |origin[frame4]| #b001) #b0001 #b0000)) (ite (= |origin[frame5]| #b001) #b0001 #b0000)) (ite (= |origin[frame6]| #b001) #b0001 #b0000)) (ite (= |origin[frame7]| #b001) #b0001 #b0000)) (ite (= |origin[frame8]| #b001) #b0001 #b0000)) (ite (= |origin[frame9]| #b001) #b0001 #b0000)) #b0000) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b001) #b0001 #b0000)) (ite (= |origin[frame1]| #b001) #b0001 #b0000)) (ite (= |origin[frame2]| #b001) #b0001 #b0000)) (ite (= |origin[frame3]| #b001) #b0001 #b0000)) (ite (= |origin[frame4]| #b001) #b0001 #b0000)) (ite (= |origin[frame5]| #b001) #b0001 #b0000)) (ite (= |origin[frame6]| #b001) #b0001 #b0000)) (ite (= |origin[frame7]| #b001) #b0001 #b0000)) (ite (= |origin[frame8]| #b001) #b0001 #b0000)) (ite (= |origin[frame9]| #b001) #b0001 #b0000)) #b0001)))
; asked_again[region1] is no
(define-fun |lemma 69.1| ((|asked_again[region1]| (_ BitVec 1))) Bool (= |asked_again[region1]| #b0))
; phase is INIT or LOAD, or ready[vga_vram] is no
(define-fun |lemma 70.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010)) (= |ready[vga_vram]| #b0)))
; phase is INIT or LOAD or READY, or incoming is no
(define-fun |lemma 71.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011)) (= |incoming| #b0)))
; phase is INIT or LOAD, or ready[region1] is no
(define-fun |lemma 72.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010)) (= |ready[region1]| #b0)))
; phase is INIT or LOAD or STOPPED or SAVED, or stream_bar[vga_vram] is .
(define-fun |lemma 73.1| ((|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110)) (= |stream_bar[vga_vram]| #b0000)))
; phase is not OFF or RUNNING or ABORTED or DOWN, or kept[vga_vram, 0] is .
(define-fun |lemma 74.1| ((|phase| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0100) (= |phase| #b0111) (= |phase| #b1000))) (= |kept[vga_vram, 0]| #b00)))
; phase is not OFF or RUNNING or ABORTED or DOWN, or kept_well is no
(define-fun |lemma 75.1| ((|phase| (_ BitVec 4)) (|kept_well| (_ BitVec 1))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0100) (= |phase| #b0111) (= |phase| #b1000))) (= |kept_well| #b0)))
; phase is INIT or LOAD or READY, or vram_last is no
(define-fun |lemma 76.1| ((|phase| (_ BitVec 4)) (|vram_last| (_ BitVec 1))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0011)) (= |vram_last| #b0)))
; phase is INIT or LOAD or SAVED, or stream[vga_vram, 1] is .
(define-fun |lemma 77.1| ((|phase| (_ BitVec 4)) (|stream[vga_vram, 1]| (_ BitVec 2))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0110)) (= |stream[vga_vram, 1]| #b00)))
; phase is OFF or INIT or SAVED, or host[vga_vram, 1] is not .
(define-fun |lemma 78.1| ((|host[vga_vram, 1]| (_ BitVec 4)) (|phase| (_ BitVec 4))) Bool (or (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110)) (not (= |host[vga_vram, 1]| #b0000))))
; 7 or 9 or 10 of content are BLANK
(define-fun |lemma 79.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b1001) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b1010)))
; bar[vga_vram] is . or 6, or view[9] is vga_vram
(define-fun |lemma 80.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[9]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (= |view[9]| #b01)))
; view[0] is .
(define-fun |lemma 81.1| ((|view[0]| (_ BitVec 2))) Bool (= |view[0]| #b00))
; view[7] is not region1
(define-fun |lemma 82.1| ((|view[7]| (_ BitVec 2))) Bool (not (= |view[7]| #b10)))
; bar[vga_vram] is 6, or view[7] is .
(define-fun |lemma 83.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[7]| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b0111) (= |view[7]| #b00)))
; view[1] is .
(define-fun |lemma 84.1| ((|view[1]| (_ BitVec 2))) Bool (= |view[1]| #b00))
; view[3] is .
(define-fun |lemma 85.1| ((|view[3]| (_ BitVec 2))) Bool (= |view[3]| #b00))
; view[6] is not region1
(define-fun |lemma 86.1| ((|view[6]| (_ BitVec 2))) Bool (not (= |view[6]| #b10)))
; bar[vga_vram] is 6, or view[6] is .
(define-fun |lemma 87.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b0111) (= |view[6]| #b00)))
; view[5] is .
(define-fun |lemma 88.1| ((|view[5]| (_ BitVec 2))) Bool (= |view[5]| #b00))
; bar[vga_vram] is 6, or p2m[6] is .
(define-fun |lemma 89.1| ((|p2m[6]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0111) (= |p2m[6]| #b0000)))
; phase is INIT, or 7 or 10 of content are BLANK
(define-fun |lemma 90.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0001) (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b1010))))
; bar[vga_vram] is . or 8, or view[7] is vga_vram
(define-fun |lemma 91.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[7]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (= |view[7]| #b01)))
; bar[vga_vram] is 8, or view[9] is .
(define-fun |lemma 92.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[9]| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b1001) (= |view[9]| #b00)))
; view[8] is not region1
(define-fun |lemma 93.1| ((|view[8]| (_ BitVec 2))) Bool (not (= |view[8]| #b10)))
; bar[vga_vram] is 8, or view[8] is .
(define-fun |lemma 94.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b1001) (= |view[8]| #b00)))
; bar[vga_vram] is 8, or p2m[8] is .
(define-fun |lemma 95.1| ((|p2m[8]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b1001) (= |p2m[8]| #b0000)))
; bar[vga_vram] is 6, or p2m[7] is .
(define-fun |lemma 96.1| ((|p2m[7]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0111) (= |p2m[7]| #b0000)))
; use[frame0] is OWNED, or content[frame0] is BLANK (and 9 more, renamed)
(define-fun |lemma 97.1| ((|use[frame0]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2))) Bool (or (= |use[frame0]| #b01) (= |content[frame0]| #b00)))
(define-fun |lemma 97.2| ((|use[frame1]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2))) Bool (or (= |use[frame1]| #b01) (= |content[frame1]| #b00)))
(define-fun |lemma 97.3| ((|use[frame2]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2))) Bool (or (= |use[frame2]| #b01) (= |content[frame2]| #b00)))
(define-fun |lemma 97.4| ((|use[frame3]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2))) Bool (or (= |use[frame3]| #b01) (= |content[frame3]| #b00)))
(define-fun |lemma 97.5| ((|use[frame4]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2))) Bool (or (= |use[frame4]| #b01) (= |content[frame4]| #b00)))
(define-fun |lemma 97.6| ((|use[frame5]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2))) Bool (or (= |use[frame5]| #b01) (= |content[frame5]| #b00)))
(define-fun |lemma 97.7| ((|use[frame6]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2))) Bool (or (= |use[frame6]| #b01) (= |content[frame6]| #b00)))
(define-fun |lemma 97.8| ((|use[frame7]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2))) Bool (or (= |use[frame7]| #b01) (= |content[frame7]| #b00)))
(define-fun |lemma 97.9| ((|use[frame8]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2))) Bool (or (= |use[frame8]| #b01) (= |content[frame8]| #b00)))
(define-fun |lemma 97.10| ((|use[frame9]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= |use[frame9]| #b01) (= |content[frame9]| #b00)))
; content[frame0] is BLANK, or origin[frame0] is not . or (region1 1) (and 9 more, renamed)
(define-fun |lemma 98.1| ((|content[frame0]| (_ BitVec 2)) (|origin[frame0]| (_ BitVec 3))) Bool (or (= |content[frame0]| #b00) (not (or (= |origin[frame0]| #b000) (= |origin[frame0]| #b100)))))
(define-fun |lemma 98.2| ((|content[frame1]| (_ BitVec 2)) (|origin[frame1]| (_ BitVec 3))) Bool (or (= |content[frame1]| #b00) (not (or (= |origin[frame1]| #b000) (= |origin[frame1]| #b100)))))
(define-fun |lemma 98.3| ((|content[frame2]| (_ BitVec 2)) (|origin[frame2]| (_ BitVec 3))) Bool (or (= |content[frame2]| #b00) (not (or (= |origin[frame2]| #b000) (= |origin[frame2]| #b100)))))
(define-fun |lemma 98.4| ((|content[frame3]| (_ BitVec 2)) (|origin[frame3]| (_ BitVec 3))) Bool (or (= |content[frame3]| #b00) (not (or (= |origin[frame3]| #b000) (= |origin[frame3]| #b100)))))
(define-fun |lemma 98.5| ((|content[frame4]| (_ BitVec 2)) (|origin[frame4]| (_ BitVec 3))) Bool (or (= |content[frame4]| #b00) (not (or (= |origin[frame4]| #b000) (= |origin[frame4]| #b100)))))
(define-fun |lemma 98.6| ((|content[frame5]| (_ BitVec 2)) (|origin[frame5]| (_ BitVec 3))) Bool (or (= |content[frame5]| #b00) (not (or (= |origin[frame5]| #b000) (= |origin[frame5]| #b100)))))
(define-fun |lemma 98.7| ((|content[frame6]| (_ BitVec 2)) (|origin[frame6]| (_ BitVec 3))) Bool (or (= |content[frame6]| #b00) (not (or (= |origin[frame6]| #b000) (= |origin[frame6]| #b100)))))
(define-fun |lemma 98.8| ((|content[frame7]| (_ BitVec 2)) (|origin[frame7]| (_ BitVec 3))) Bool (or (= |content[frame7]| #b00) (not (or (= |origin[frame7]| #b000) (= |origin[frame7]| #b100)))))
(define-fun |lemma 98.9| ((|content[frame8]| (_ BitVec 2)) (|origin[frame8]| (_ BitVec 3))) Bool (or (= |content[frame8]| #b00) (not (or (= |origin[frame8]| #b000) (= |origin[frame8]| #b100)))))
(define-fun |lemma 98.10| ((|content[frame9]| (_ BitVec 2)) (|origin[frame9]| (_ BitVec 3))) Bool (or (= |content[frame9]| #b00) (not (or (= |origin[frame9]| #b000) (= |origin[frame9]| #b100)))))
; 0 of content are WIPED, or content[frame0] is not BLANK, or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 99.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000) (not (= |content[frame0]| #b00)) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 99.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000) (not (= |content[frame1]| #b00)) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 99.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000) (not (= |content[frame2]| #b00)) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 99.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000) (not (= |content[frame3]| #b00)) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 99.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000) (not (= |content[frame4]| #b00)) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 99.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000) (not (= |content[frame5]| #b00)) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 99.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000) (not (= |content[frame6]| #b00)) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 99.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000) (not (= |content[frame7]| #b00)) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 99.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000) (not (= |content[frame8]| #b00)) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 99.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000) (not (= |content[frame9]| #b00)) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00)))
; phase is OFF or INIT or SAVED, or 7 of content are BLANK
(define-fun |lemma 100.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111)))
; p2m[1] is not . or frame0, or behind[1] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 101.1| ((|p2m[1]| (_ BitVec 4)) (|behind[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001))) (or (= |behind[1]| #b0000) (= |behind[1]| #b0001))))
(define-fun |lemma 101.2| ((|p2m[1]| (_ BitVec 4)) (|behind[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010))) (or (= |behind[1]| #b0000) (= |behind[1]| #b0010))))
(define-fun |lemma 101.3| ((|p2m[1]| (_ BitVec 4)) (|behind[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011))) (or (= |behind[1]| #b0000) (= |behind[1]| #b0011))))
(define-fun |lemma 101.4| ((|p2m[1]| (_ BitVec 4)) (|behind[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100))) (or (= |behind[1]| #b0000) (= |behind[1]| #b0100))))
(define-fun |lemma 101.5| ((|p2m[1]| (_ BitVec 4)) (|behind[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101))) (or (= |behind[1]| #b0000) (= |behind[1]| #b0101))))
(define-fun |lemma 101.6| ((|p2m[1]| (_ BitVec 4)) (|behind[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110))) (or (= |behind[1]| #b0000) (= |behind[1]| #b0110))))
(define-fun |lemma 101.7| ((|p2m[1]| (_ BitVec 4)) (|behind[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111))) (or (= |behind[1]| #b0000) (= |behind[1]| #b0111))))
(define-fun |lemma 101.8| ((|p2m[1]| (_ BitVec 4)) (|behind[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000))) (or (= |behind[1]| #b0000) (= |behind[1]| #b1000))))
(define-fun |lemma 101.9| ((|p2m[1]| (_ BitVec 4)) (|behind[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001))) (or (= |behind[1]| #b0000) (= |behind[1]| #b1001))))
(define-fun |lemma 101.10| ((|p2m[1]| (_ BitVec 4)) (|behind[1]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010))) (or (= |behind[1]| #b0000) (= |behind[1]| #b1010))))
; p2m[8] is ., or content[frame0] is not BLANK, or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 102.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0000) (not (= |content[frame0]| #b00)) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 102.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0000) (not (= |content[frame1]| #b00)) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 102.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0000) (not (= |content[frame2]| #b00)) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 102.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0000) (not (= |content[frame3]| #b00)) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 102.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0000) (not (= |content[frame4]| #b00)) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 102.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0000) (not (= |content[frame5]| #b00)) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 102.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0000) (not (= |content[frame6]| #b00)) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 102.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0000) (not (= |content[frame7]| #b00)) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 102.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0000) (not (= |content[frame8]| #b00)) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 102.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|p2m[8]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= |p2m[8]| #b0000) (not (= |content[frame9]| #b00)) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00)))
; bar[vga_vram] is . or 6, or p2m[8] is not .
(define-fun |lemma 103.1| ((|p2m[8]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (not (= |p2m[8]| #b0000))))
; bar[vga_vram] is 8, or p2m[9] is .
(define-fun |lemma 104.1| ((|p2m[9]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b1001) (= |p2m[9]| #b0000)))
; p2m[3] is .
(define-fun |lemma 105.1| ((|p2m[3]| (_ BitVec 4))) Bool (= |p2m[3]| #b0000))
; phase is INIT, or content[frame0] is not BLANK, or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 106.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|content[frame0]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0001) (not (= |content[frame0]| #b00)) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 106.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0001) (not (= |content[frame1]| #b00)) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 106.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0001) (not (= |content[frame2]| #b00)) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 106.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0001) (not (= |content[frame3]| #b00)) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 106.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0001) (not (= |content[frame4]| #b00)) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 106.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0001) (not (= |content[frame5]| #b00)) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 106.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0001) (not (= |content[frame6]| #b00)) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 106.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0001) (not (= |content[frame7]| #b00)) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 106.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0001) (not (= |content[frame8]| #b00)) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 106.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= |phase| #b0001) (not (= |content[frame9]| #b00)) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00)))
; 5 of use are FREE, or phase is OFF or INIT or SAVED
(define-fun |lemma 107.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0101) (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110))))
; p2m[0] is not . or frame0, or behind[0] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 108.1| ((|p2m[0]| (_ BitVec 4)) (|behind[0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0001))) (or (= |behind[0]| #b0000) (= |behind[0]| #b0001))))
(define-fun |lemma 108.2| ((|p2m[0]| (_ BitVec 4)) (|behind[0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0010))) (or (= |behind[0]| #b0000) (= |behind[0]| #b0010))))
(define-fun |lemma 108.3| ((|p2m[0]| (_ BitVec 4)) (|behind[0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0011))) (or (= |behind[0]| #b0000) (= |behind[0]| #b0011))))
(define-fun |lemma 108.4| ((|p2m[0]| (_ BitVec 4)) (|behind[0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0100))) (or (= |behind[0]| #b0000) (= |behind[0]| #b0100))))
(define-fun |lemma 108.5| ((|p2m[0]| (_ BitVec 4)) (|behind[0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0101))) (or (= |behind[0]| #b0000) (= |behind[0]| #b0101))))
(define-fun |lemma 108.6| ((|p2m[0]| (_ BitVec 4)) (|behind[0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0110))) (or (= |behind[0]| #b0000) (= |behind[0]| #b0110))))
(define-fun |lemma 108.7| ((|p2m[0]| (_ BitVec 4)) (|behind[0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b0111))) (or (= |behind[0]| #b0000) (= |behind[0]| #b0111))))
(define-fun |lemma 108.8| ((|p2m[0]| (_ BitVec 4)) (|behind[0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1000))) (or (= |behind[0]| #b0000) (= |behind[0]| #b1000))))
(define-fun |lemma 108.9| ((|p2m[0]| (_ BitVec 4)) (|behind[0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1001))) (or (= |behind[0]| #b0000) (= |behind[0]| #b1001))))
(define-fun |lemma 108.10| ((|p2m[0]| (_ BitVec 4)) (|behind[0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[0]| #b0000) (= |p2m[0]| #b1010))) (or (= |behind[0]| #b0000) (= |behind[0]| #b1010))))
; behind[0] is not ., or read_only[0] is no
(define-fun |lemma 109.1| ((|read_only[0]| (_ BitVec 1)) (|behind[0]| (_ BitVec 4))) Bool (or (not (= |behind[0]| #b0000)) (= |read_only[0]| #b0)))
; read_only[0] is yes, or phase is OFF
(define-fun |lemma 110.1| ((|read_only[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (= |read_only[0]| #b1) (= |phase| #b0000)))
; origin[frame0] is not (vga_vram 1) or (region1 1), or host[vga_vram, 1] is frame0 (and 9 more, renamed)
(define-fun |lemma 111.1| ((|host[vga_vram, 1]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b010) (= |origin[frame0]| #b100))) (= |host[vga_vram, 1]| #b0001)))
(define-fun |lemma 111.2| ((|host[vga_vram, 1]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b010) (= |origin[frame1]| #b100))) (= |host[vga_vram, 1]| #b0010)))
(define-fun |lemma 111.3| ((|host[vga_vram, 1]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b010) (= |origin[frame2]| #b100))) (= |host[vga_vram, 1]| #b0011)))
(define-fun |lemma 111.4| ((|host[vga_vram, 1]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b010) (= |origin[frame3]| #b100))) (= |host[vga_vram, 1]| #b0100)))
(define-fun |lemma 111.5| ((|host[vga_vram, 1]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b010) (= |origin[frame4]| #b100))) (= |host[vga_vram, 1]| #b0101)))
(define-fun |lemma 111.6| ((|host[vga_vram, 1]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b010) (= |origin[frame5]| #b100))) (= |host[vga_vram, 1]| #b0110)))
(define-fun |lemma 111.7| ((|host[vga_vram, 1]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b010) (= |origin[frame6]| #b100))) (= |host[vga_vram, 1]| #b0111)))
(define-fun |lemma 111.8| ((|host[vga_vram, 1]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b010) (= |origin[frame7]| #b100))) (= |host[vga_vram, 1]| #b1000)))
(define-fun |lemma 111.9| ((|host[vga_vram, 1]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b010) (= |origin[frame8]| #b100))) (= |host[vga_vram, 1]| #b1001)))
(define-fun |lemma 111.10| ((|host[vga_vram, 1]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b010) (= |origin[frame9]| #b100))) (= |host[vga_vram, 1]| #b1010)))
; host[region1, 0] is not frame0, or use[frame0] is OWNED (and 9 more, renamed)
(define-fun |lemma 112.1| ((|use[frame0]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0001)) (= |use[frame0]| #b01)))
(define-fun |lemma 112.2| ((|use[frame1]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0010)) (= |use[frame1]| #b01)))
(define-fun |lemma 112.3| ((|use[frame2]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0011)) (= |use[frame2]| #b01)))
(define-fun |lemma 112.4| ((|use[frame3]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0100)) (= |use[frame3]| #b01)))
(define-fun |lemma 112.5| ((|use[frame4]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0101)) (= |use[frame4]| #b01)))
(define-fun |lemma 112.6| ((|use[frame5]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0110)) (= |use[frame5]| #b01)))
(define-fun |lemma 112.7| ((|use[frame6]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0111)) (= |use[frame6]| #b01)))
(define-fun |lemma 112.8| ((|use[frame7]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1000)) (= |use[frame7]| #b01)))
(define-fun |lemma 112.9| ((|use[frame8]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1001)) (= |use[frame8]| #b01)))
(define-fun |lemma 112.10| ((|use[frame9]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1010)) (= |use[frame9]| #b01)))
; host[vga_vram, 1] is not frame0, or host[region1, 0] is not frame0 (and 9 more, renamed)
(define-fun |lemma 113.1| ((|host[vga_vram, 1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0001)) (not (= |host[region1, 0]| #b0001))))
(define-fun |lemma 113.2| ((|host[vga_vram, 1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0010)) (not (= |host[region1, 0]| #b0010))))
(define-fun |lemma 113.3| ((|host[vga_vram, 1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0011)) (not (= |host[region1, 0]| #b0011))))
(define-fun |lemma 113.4| ((|host[vga_vram, 1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0100)) (not (= |host[region1, 0]| #b0100))))
(define-fun |lemma 113.5| ((|host[vga_vram, 1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0101)) (not (= |host[region1, 0]| #b0101))))
(define-fun |lemma 113.6| ((|host[vga_vram, 1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0110)) (not (= |host[region1, 0]| #b0110))))
(define-fun |lemma 113.7| ((|host[vga_vram, 1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b0111)) (not (= |host[region1, 0]| #b0111))))
(define-fun |lemma 113.8| ((|host[vga_vram, 1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b1000)) (not (= |host[region1, 0]| #b1000))))
(define-fun |lemma 113.9| ((|host[vga_vram, 1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b1001)) (not (= |host[region1, 0]| #b1001))))
(define-fun |lemma 113.10| ((|host[vga_vram, 1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 1]| #b1010)) (not (= |host[region1, 0]| #b1010))))
; behind[1] is not ., or read_only[0] is no
(define-fun |lemma 114.1| ((|read_only[0]| (_ BitVec 1)) (|behind[1]| (_ BitVec 4))) Bool (or (not (= |behind[1]| #b0000)) (= |read_only[0]| #b0)))
; p2m[1] is not . or frame0, or host[region1, 0] is not frame0 (and 9 more, renamed)
(define-fun |lemma 115.1| ((|p2m[1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0001))) (not (= |host[region1, 0]| #b0001))))
(define-fun |lemma 115.2| ((|p2m[1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0010))) (not (= |host[region1, 0]| #b0010))))
(define-fun |lemma 115.3| ((|p2m[1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0011))) (not (= |host[region1, 0]| #b0011))))
(define-fun |lemma 115.4| ((|p2m[1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0100))) (not (= |host[region1, 0]| #b0100))))
(define-fun |lemma 115.5| ((|p2m[1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0101))) (not (= |host[region1, 0]| #b0101))))
(define-fun |lemma 115.6| ((|p2m[1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0110))) (not (= |host[region1, 0]| #b0110))))
(define-fun |lemma 115.7| ((|p2m[1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b0111))) (not (= |host[region1, 0]| #b0111))))
(define-fun |lemma 115.8| ((|p2m[1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1000))) (not (= |host[region1, 0]| #b1000))))
(define-fun |lemma 115.9| ((|p2m[1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1001))) (not (= |host[region1, 0]| #b1001))))
(define-fun |lemma 115.10| ((|p2m[1]| (_ BitVec 4)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |p2m[1]| #b0000) (= |p2m[1]| #b1010))) (not (= |host[region1, 0]| #b1010))))
; origin[frame0] is not (vga_vram 0) or (region1 1), or host[vga_vram, 0] is frame0 (and 9 more, renamed)
(define-fun |lemma 116.1| ((|host[vga_vram, 0]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b001) (= |origin[frame0]| #b100))) (= |host[vga_vram, 0]| #b0001)))
(define-fun |lemma 116.2| ((|host[vga_vram, 0]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b001) (= |origin[frame1]| #b100))) (= |host[vga_vram, 0]| #b0010)))
(define-fun |lemma 116.3| ((|host[vga_vram, 0]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b001) (= |origin[frame2]| #b100))) (= |host[vga_vram, 0]| #b0011)))
(define-fun |lemma 116.4| ((|host[vga_vram, 0]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b001) (= |origin[frame3]| #b100))) (= |host[vga_vram, 0]| #b0100)))
(define-fun |lemma 116.5| ((|host[vga_vram, 0]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b001) (= |origin[frame4]| #b100))) (= |host[vga_vram, 0]| #b0101)))
(define-fun |lemma 116.6| ((|host[vga_vram, 0]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b001) (= |origin[frame5]| #b100))) (= |host[vga_vram, 0]| #b0110)))
(define-fun |lemma 116.7| ((|host[vga_vram, 0]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b001) (= |origin[frame6]| #b100))) (= |host[vga_vram, 0]| #b0111)))
(define-fun |lemma 116.8| ((|host[vga_vram, 0]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b001) (= |origin[frame7]| #b100))) (= |host[vga_vram, 0]| #b1000)))
(define-fun |lemma 116.9| ((|host[vga_vram, 0]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b001) (= |origin[frame8]| #b100))) (= |host[vga_vram, 0]| #b1001)))
(define-fun |lemma 116.10| ((|host[vga_vram, 0]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b001) (= |origin[frame9]| #b100))) (= |host[vga_vram, 0]| #b1010)))
; origin[frame0] is not (region1 0) or (region1 1), or host[region1, 0] is frame0 (and 9 more, renamed)
(define-fun |lemma 117.1| ((|host[region1, 0]| (_ BitVec 4)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b011) (= |origin[frame0]| #b100))) (= |host[region1, 0]| #b0001)))
(define-fun |lemma 117.2| ((|host[region1, 0]| (_ BitVec 4)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b011) (= |origin[frame1]| #b100))) (= |host[region1, 0]| #b0010)))
(define-fun |lemma 117.3| ((|host[region1, 0]| (_ BitVec 4)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b011) (= |origin[frame2]| #b100))) (= |host[region1, 0]| #b0011)))
(define-fun |lemma 117.4| ((|host[region1, 0]| (_ BitVec 4)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b011) (= |origin[frame3]| #b100))) (= |host[region1, 0]| #b0100)))
(define-fun |lemma 117.5| ((|host[region1, 0]| (_ BitVec 4)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b011) (= |origin[frame4]| #b100))) (= |host[region1, 0]| #b0101)))
(define-fun |lemma 117.6| ((|host[region1, 0]| (_ BitVec 4)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b011) (= |origin[frame5]| #b100))) (= |host[region1, 0]| #b0110)))
(define-fun |lemma 117.7| ((|host[region1, 0]| (_ BitVec 4)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b011) (= |origin[frame6]| #b100))) (= |host[region1, 0]| #b0111)))
(define-fun |lemma 117.8| ((|host[region1, 0]| (_ BitVec 4)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b011) (= |origin[frame7]| #b100))) (= |host[region1, 0]| #b1000)))
(define-fun |lemma 117.9| ((|host[region1, 0]| (_ BitVec 4)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b011) (= |origin[frame8]| #b100))) (= |host[region1, 0]| #b1001)))
(define-fun |lemma 117.10| ((|host[region1, 0]| (_ BitVec 4)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b011) (= |origin[frame9]| #b100))) (= |host[region1, 0]| #b1010)))
; phase is not ABORTED
(define-fun |lemma 118.1| ((|phase| (_ BitVec 4))) Bool (not (= |phase| #b0111)))
; phase is STOPPED or SAVED, or incoming is yes, or kept[vga_vram, 1] is .
(define-fun |lemma 119.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|kept[vga_vram, 1]| (_ BitVec 2))) Bool (or (or (= |phase| #b0101) (= |phase| #b0110)) (= |incoming| #b1) (= |kept[vga_vram, 1]| #b00)))
; kept[vga_vram, 0] is WIPED or DATA, or incoming is no
(define-fun |lemma 120.1| ((|incoming| (_ BitVec 1)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (or (= |kept[vga_vram, 0]| #b10) (= |kept[vga_vram, 0]| #b11)) (= |incoming| #b0)))
; kept[region1, 0] is DATA, or incoming is no
(define-fun |lemma 121.1| ((|incoming| (_ BitVec 1)) (|kept[region1, 0]| (_ BitVec 2))) Bool (or (= |kept[region1, 0]| #b11) (= |incoming| #b0)))
; kept_well is yes, or incoming is no
(define-fun |lemma 122.1| ((|incoming| (_ BitVec 1)) (|kept_well| (_ BitVec 1))) Bool (or (= |kept_well| #b1) (= |incoming| #b0)))
; phase is INIT or SAVED, or kept[vga_vram, 0] is . or DATA, or 2 of content are WIPED
(define-fun |lemma 123.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|phase| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (or (= |phase| #b0001) (= |phase| #b0110)) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b11)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0010)))
; kept[vga_vram, 0] is WIPED, or kept[vga_vram, 1] is . or DATA
(define-fun |lemma 124.1| ((|kept[vga_vram, 0]| (_ BitVec 2)) (|kept[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |kept[vga_vram, 0]| #b10) (or (= |kept[vga_vram, 1]| #b00) (= |kept[vga_vram, 1]| #b11))))
; host[vga_vram, 0] is not frame0, or kept[vga_vram, 0] is . or DATA, or content[frame0] is not DATA (and 9 more, renamed)
(define-fun |lemma 125.1| ((|content[frame0]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (= |host[vga_vram, 0]| #b0001)) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b11)) (not (= |content[frame0]| #b10))))
(define-fun |lemma 125.2| ((|content[frame1]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (= |host[vga_vram, 0]| #b0010)) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b11)) (not (= |content[frame1]| #b10))))
(define-fun |lemma 125.3| ((|content[frame2]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (= |host[vga_vram, 0]| #b0011)) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b11)) (not (= |content[frame2]| #b10))))
(define-fun |lemma 125.4| ((|content[frame3]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (= |host[vga_vram, 0]| #b0100)) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b11)) (not (= |content[frame3]| #b10))))
(define-fun |lemma 125.5| ((|content[frame4]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (= |host[vga_vram, 0]| #b0101)) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b11)) (not (= |content[frame4]| #b10))))
(define-fun |lemma 125.6| ((|content[frame5]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (= |host[vga_vram, 0]| #b0110)) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b11)) (not (= |content[frame5]| #b10))))
(define-fun |lemma 125.7| ((|content[frame6]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (= |host[vga_vram, 0]| #b0111)) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b11)) (not (= |content[frame6]| #b10))))
(define-fun |lemma 125.8| ((|content[frame7]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (= |host[vga_vram, 0]| #b1000)) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b11)) (not (= |content[frame7]| #b10))))
(define-fun |lemma 125.9| ((|content[frame8]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (= |host[vga_vram, 0]| #b1001)) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b11)) (not (= |content[frame8]| #b10))))
(define-fun |lemma 125.10| ((|content[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (= |host[vga_vram, 0]| #b1010)) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b11)) (not (= |content[frame9]| #b10))))
; phase is LOAD, or kept[vga_vram, 0] is . or WIPED, or 0 of content are WIPED
(define-fun |lemma 126.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|phase| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (= |phase| #b0010) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b10)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000)))
; phase is STOPPED or SAVED, or incoming is yes, or kept[region1, 0] is .
(define-fun |lemma 127.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1)) (|kept[region1, 0]| (_ BitVec 2))) Bool (or (or (= |phase| #b0101) (= |phase| #b0110)) (= |incoming| #b1) (= |kept[region1, 0]| #b00)))
; kept[region1, 1] is .
(define-fun |lemma 128.1| ((|kept[region1, 1]| (_ BitVec 2))) Bool (= |kept[region1, 1]| #b00))
; kept[vga_vram, 1] is WIPED or DATA, or incoming is no
(define-fun |lemma 129.1| ((|incoming| (_ BitVec 1)) (|kept[vga_vram, 1]| (_ BitVec 2))) Bool (or (or (= |kept[vga_vram, 1]| #b10) (= |kept[vga_vram, 1]| #b11)) (= |incoming| #b0)))
; kept[vga_vram, 0] is DATA, or kept[vga_vram, 1] is . or WIPED
(define-fun |lemma 130.1| ((|kept[vga_vram, 0]| (_ BitVec 2)) (|kept[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |kept[vga_vram, 0]| #b11) (or (= |kept[vga_vram, 1]| #b00) (= |kept[vga_vram, 1]| #b10))))
; host[region1, 0] is not . or frame0, or content[frame0] is not WIPED (and 9 more, renamed)
(define-fun |lemma 131.1| ((|content[frame0]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0001))) (not (= |content[frame0]| #b01))))
(define-fun |lemma 131.2| ((|content[frame1]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0010))) (not (= |content[frame1]| #b01))))
(define-fun |lemma 131.3| ((|content[frame2]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0011))) (not (= |content[frame2]| #b01))))
(define-fun |lemma 131.4| ((|content[frame3]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0100))) (not (= |content[frame3]| #b01))))
(define-fun |lemma 131.5| ((|content[frame4]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0101))) (not (= |content[frame4]| #b01))))
(define-fun |lemma 131.6| ((|content[frame5]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0110))) (not (= |content[frame5]| #b01))))
(define-fun |lemma 131.7| ((|content[frame6]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b0111))) (not (= |content[frame6]| #b01))))
(define-fun |lemma 131.8| ((|content[frame7]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1000))) (not (= |content[frame7]| #b01))))
(define-fun |lemma 131.9| ((|content[frame8]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1001))) (not (= |content[frame8]| #b01))))
(define-fun |lemma 131.10| ((|content[frame9]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[region1, 0]| #b0000) (= |host[region1, 0]| #b1010))) (not (= |content[frame9]| #b01))))
; p2m[9] is not frame0, or host[vga_vram, 1] is frame0 (and 9 more, renamed)
(define-fun |lemma 132.1| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0001)) (= |host[vga_vram, 1]| #b0001)))
(define-fun |lemma 132.2| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0010)) (= |host[vga_vram, 1]| #b0010)))
(define-fun |lemma 132.3| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0011)) (= |host[vga_vram, 1]| #b0011)))
(define-fun |lemma 132.4| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0100)) (= |host[vga_vram, 1]| #b0100)))
(define-fun |lemma 132.5| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0101)) (= |host[vga_vram, 1]| #b0101)))
(define-fun |lemma 132.6| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0110)) (= |host[vga_vram, 1]| #b0110)))
(define-fun |lemma 132.7| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b0111)) (= |host[vga_vram, 1]| #b0111)))
(define-fun |lemma 132.8| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1000)) (= |host[vga_vram, 1]| #b1000)))
(define-fun |lemma 132.9| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1001)) (= |host[vga_vram, 1]| #b1001)))
(define-fun |lemma 132.10| ((|p2m[9]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[9]| #b1010)) (= |host[vga_vram, 1]| #b1010)))
; bar[vga_vram] is . or 6, or p2m[9] is not .
(define-fun |lemma 133.1| ((|p2m[9]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (not (= |p2m[9]| #b0000))))
; host[vga_vram, 0] is not . or frame0, or p2m[8] is . or frame0 (and 9 more, renamed)
(define-fun |lemma 134.1| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0001))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0001))))
(define-fun |lemma 134.2| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0010))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0010))))
(define-fun |lemma 134.3| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0011))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0011))))
(define-fun |lemma 134.4| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0100))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0100))))
(define-fun |lemma 134.5| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0101))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0101))))
(define-fun |lemma 134.6| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0110))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0110))))
(define-fun |lemma 134.7| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b0111))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b0111))))
(define-fun |lemma 134.8| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1000))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1000))))
(define-fun |lemma 134.9| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1001))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1001))))
(define-fun |lemma 134.10| ((|p2m[8]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (or (= |host[vga_vram, 0]| #b0000) (= |host[vga_vram, 0]| #b1010))) (or (= |p2m[8]| #b0000) (= |p2m[8]| #b1010))))
; 0 or 2 of content are WIPED
(define-fun |lemma 135.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0010)))
; phase is INIT or LOAD or SAVED, or stream[vga_vram, 0] is .
(define-fun |lemma 136.1| ((|phase| (_ BitVec 4)) (|stream[vga_vram, 0]| (_ BitVec 2))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0110)) (= |stream[vga_vram, 0]| #b00)))
; bar[vga_vram] is . or 8, or p2m[7] is not .
(define-fun |lemma 137.1| ((|p2m[7]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (not (= |p2m[7]| #b0000))))
; p2m[6] is not frame0, or host[vga_vram, 0] is frame0 (and 9 more, renamed)
(define-fun |lemma 138.1| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0001)) (= |host[vga_vram, 0]| #b0001)))
(define-fun |lemma 138.2| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0010)) (= |host[vga_vram, 0]| #b0010)))
(define-fun |lemma 138.3| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0011)) (= |host[vga_vram, 0]| #b0011)))
(define-fun |lemma 138.4| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0100)) (= |host[vga_vram, 0]| #b0100)))
(define-fun |lemma 138.5| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0101)) (= |host[vga_vram, 0]| #b0101)))
(define-fun |lemma 138.6| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0110)) (= |host[vga_vram, 0]| #b0110)))
(define-fun |lemma 138.7| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b0111)) (= |host[vga_vram, 0]| #b0111)))
(define-fun |lemma 138.8| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1000)) (= |host[vga_vram, 0]| #b1000)))
(define-fun |lemma 138.9| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1001)) (= |host[vga_vram, 0]| #b1001)))
(define-fun |lemma 138.10| ((|p2m[6]| (_ BitVec 4)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |p2m[6]| #b1010)) (= |host[vga_vram, 0]| #b1010)))
; p2m[7] is not frame0, or host[vga_vram, 1] is frame0 (and 9 more, renamed)
(define-fun |lemma 139.1| ((|p2m[7]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0001)) (= |host[vga_vram, 1]| #b0001)))
(define-fun |lemma 139.2| ((|p2m[7]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0010)) (= |host[vga_vram, 1]| #b0010)))
(define-fun |lemma 139.3| ((|p2m[7]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0011)) (= |host[vga_vram, 1]| #b0011)))
(define-fun |lemma 139.4| ((|p2m[7]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0100)) (= |host[vga_vram, 1]| #b0100)))
(define-fun |lemma 139.5| ((|p2m[7]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0101)) (= |host[vga_vram, 1]| #b0101)))
(define-fun |lemma 139.6| ((|p2m[7]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0110)) (= |host[vga_vram, 1]| #b0110)))
(define-fun |lemma 139.7| ((|p2m[7]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b0111)) (= |host[vga_vram, 1]| #b0111)))
(define-fun |lemma 139.8| ((|p2m[7]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1000)) (= |host[vga_vram, 1]| #b1000)))
(define-fun |lemma 139.9| ((|p2m[7]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1001)) (= |host[vga_vram, 1]| #b1001)))
(define-fun |lemma 139.10| ((|p2m[7]| (_ BitVec 4)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (not (= |p2m[7]| #b1010)) (= |host[vga_vram, 1]| #b1010)))
; 7 or 9 of origin are ., or ready[region1] is no
(define-fun |lemma 140.1| ((|origin[frame0]| (_ BitVec 3)) (|origin[frame1]| (_ BitVec 3)) (|origin[frame2]| (_ BitVec 3)) (|origin[frame3]| (_ BitVec 3)) (|origin[frame4]| (_ BitVec 3)) (|origin[frame5]| (_ BitVec 3)) (|origin[frame6]| (_ BitVec 3)) (|origin[frame7]| (_ BitVec 3)) (|origin[frame8]| (_ BitVec 3)) (|origin[frame9]| (_ BitVec 3)) (|ready[region1]| (_ BitVec 1))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b000) #b0001 #b0000)) (ite (= |origin[frame1]| #b000) #b0001 #b0000)) (ite (= |origin[frame2]| #b000) #b0001 #b0000)) (ite (= |origin[frame3]| #b000) #b0001 #b0000)) (ite (= |origin[frame4]| #b000) #b0001 #b0000)) (ite (= |origin[frame5]| #b000) #b0001 #b0000)) (ite (= |origin[frame6]| #b000) #b0001 #b0000)) (ite (= |origin[frame7]| #b000) #b0001 #b0000)) (ite (= |origin[frame8]| #b000) #b0001 #b0000)) (ite (= |origin[frame9]| #b000) #b0001 #b0000)) #b0111) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b000) #b0001 #b0000)) (ite (= |origin[frame1]| #b000) #b0001 #b0000)) (ite (= |origin[frame2]| #b000) #b0001 #b0000)) (ite (= |origin[frame3]| #b000) #b0001 #b0000)) (ite (= |origin[frame4]| #b000) #b0001 #b0000)) (ite (= |origin[frame5]| #b000) #b0001 #b0000)) (ite (= |origin[frame6]| #b000) #b0001 #b0000)) (ite (= |origin[frame7]| #b000) #b0001 #b0000)) (ite (= |origin[frame8]| #b000) #b0001 #b0000)) (ite (= |origin[frame9]| #b000) #b0001 #b0000)) #b1001)) (= |ready[region1]| #b0)))
; 7 of origin are ., or bar[vga_vram] is .
(define-fun |lemma 141.1| ((|origin[frame0]| (_ BitVec 3)) (|origin[frame1]| (_ BitVec 3)) (|origin[frame2]| (_ BitVec 3)) (|origin[frame3]| (_ BitVec 3)) (|origin[frame4]| (_ BitVec 3)) (|origin[frame5]| (_ BitVec 3)) (|origin[frame6]| (_ BitVec 3)) (|origin[frame7]| (_ BitVec 3)) (|origin[frame8]| (_ BitVec 3)) (|origin[frame9]| (_ BitVec 3)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |origin[frame0]| #b000) #b0001 #b0000)) (ite (= |origin[frame1]| #b000) #b0001 #b0000)) (ite (= |origin[frame2]| #b000) #b0001 #b0000)) (ite (= |origin[frame3]| #b000) #b0001 #b0000)) (ite (= |origin[frame4]| #b000) #b0001 #b0000)) (ite (= |origin[frame5]| #b000) #b0001 #b0000)) (ite (= |origin[frame6]| #b000) #b0001 #b0000)) (ite (= |origin[frame7]| #b000) #b0001 #b0000)) (ite (= |origin[frame8]| #b000) #b0001 #b0000)) (ite (= |origin[frame9]| #b000) #b0001 #b0000)) #b0111) (= |bar[vga_vram]| #b0000)))
; 5 of use are FREE, or bar[vga_vram] is .
(define-fun |lemma 142.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0101) (= |bar[vga_vram]| #b0000)))
; bar[vga_vram] is ., or phase is LOAD or READY or RUNNING or STOPPED
(define-fun |lemma 143.1| ((|phase| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (= |bar[vga_vram]| #b0000) (or (= |phase| #b0010) (= |phase| #b0011) (= |phase| #b0100) (= |phase| #b0101))))
; 7 or 10 of content are BLANK, or ready[region1] is yes
(define-fun |lemma 144.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|ready[region1]| (_ BitVec 1))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b1010)) (= |ready[region1]| #b1)))
; origin[frame0] is not . or (region1 1), or p2m[0] is frame0, or p2m[1] is frame0, or use[frame0] is FREE (and 9 more, renamed)
(define-fun |lemma 145.1| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame0]| (_ BitVec 2)) (|origin[frame0]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame0]| #b000) (= |origin[frame0]| #b100))) (= |p2m[0]| #b0001) (= |p2m[1]| #b0001) (= |use[frame0]| #b00)))
(define-fun |lemma 145.2| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame1]| (_ BitVec 2)) (|origin[frame1]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame1]| #b000) (= |origin[frame1]| #b100))) (= |p2m[0]| #b0010) (= |p2m[1]| #b0010) (= |use[frame1]| #b00)))
(define-fun |lemma 145.3| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame2]| (_ BitVec 2)) (|origin[frame2]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame2]| #b000) (= |origin[frame2]| #b100))) (= |p2m[0]| #b0011) (= |p2m[1]| #b0011) (= |use[frame2]| #b00)))
(define-fun |lemma 145.4| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame3]| (_ BitVec 2)) (|origin[frame3]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame3]| #b000) (= |origin[frame3]| #b100))) (= |p2m[0]| #b0100) (= |p2m[1]| #b0100) (= |use[frame3]| #b00)))
(define-fun |lemma 145.5| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame4]| (_ BitVec 2)) (|origin[frame4]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame4]| #b000) (= |origin[frame4]| #b100))) (= |p2m[0]| #b0101) (= |p2m[1]| #b0101) (= |use[frame4]| #b00)))
(define-fun |lemma 145.6| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame5]| (_ BitVec 2)) (|origin[frame5]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame5]| #b000) (= |origin[frame5]| #b100))) (= |p2m[0]| #b0110) (= |p2m[1]| #b0110) (= |use[frame5]| #b00)))
(define-fun |lemma 145.7| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame6]| (_ BitVec 2)) (|origin[frame6]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame6]| #b000) (= |origin[frame6]| #b100))) (= |p2m[0]| #b0111) (= |p2m[1]| #b0111) (= |use[frame6]| #b00)))
(define-fun |lemma 145.8| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame7]| (_ BitVec 2)) (|origin[frame7]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame7]| #b000) (= |origin[frame7]| #b100))) (= |p2m[0]| #b1000) (= |p2m[1]| #b1000) (= |use[frame7]| #b00)))
(define-fun |lemma 145.9| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame8]| (_ BitVec 2)) (|origin[frame8]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame8]| #b000) (= |origin[frame8]| #b100))) (= |p2m[0]| #b1001) (= |p2m[1]| #b1001) (= |use[frame8]| #b00)))
(define-fun |lemma 145.10| ((|p2m[0]| (_ BitVec 4)) (|p2m[1]| (_ BitVec 4)) (|use[frame9]| (_ BitVec 2)) (|origin[frame9]| (_ BitVec 3))) Bool (or (not (or (= |origin[frame9]| #b000) (= |origin[frame9]| #b100))) (= |p2m[0]| #b1010) (= |p2m[1]| #b1010) (= |use[frame9]| #b00)))
; 5 or 7 of use are FREE, or ready[region1] is no
(define-fun |lemma 146.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2)) (|ready[region1]| (_ BitVec 1))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0101) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0111)) (= |ready[region1]| #b0)))
; 5 or 6 of use are FREE, or ready[vga_vram] is no
(define-fun |lemma 147.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0101) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0110)) (= |ready[vga_vram]| #b0)))
; 5 or 6 or 8 or 10 of use are FREE, or vram_last is yes
(define-fun |lemma 148.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2)) (|vram_last| (_ BitVec 1))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0101) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0110) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b1000) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b1010)) (= |vram_last| #b1)))
; 5 or 6 of use are FREE, or host[vga_vram, 0] is .
(define-fun |lemma 149.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0101) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0110)) (= |host[vga_vram, 0]| #b0000)))
; stream[vga_vram, 0] is not BLANK
(define-fun |lemma 150.1| ((|stream[vga_vram, 0]| (_ BitVec 2))) Bool (not (= |stream[vga_vram, 0]| #b01)))
; 5 or 6 of use are FREE, or host[vga_vram, 1] is .
(define-fun |lemma 151.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2)) (|host[vga_vram, 1]| (_ BitVec 4))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0101) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0110)) (= |host[vga_vram, 1]| #b0000)))
; 5 or 7 of use are FREE, or host[region1, 0] is .
(define-fun |lemma 152.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0101) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0111)) (= |host[region1, 0]| #b0000)))
; half_moved is no
(define-fun |lemma 153.1| ((|half_moved| (_ BitVec 1))) Bool (= |half_moved| #b0))
; read_only[8] is no
(define-fun |lemma 154.1| ((|read_only[8]| (_ BitVec 1))) Bool (= |read_only[8]| #b0))
; read_only[6] is no
(define-fun |lemma 155.1| ((|read_only[6]| (_ BitVec 1))) Bool (= |read_only[6]| #b0))
; read_only[1] is no
(define-fun |lemma 156.1| ((|read_only[1]| (_ BitVec 1))) Bool (= |read_only[1]| #b0))
; read_only[2] is no
(define-fun |lemma 157.1| ((|read_only[2]| (_ BitVec 1))) Bool (= |read_only[2]| #b0))
; read_only[3] is no
(define-fun |lemma 158.1| ((|read_only[3]| (_ BitVec 1))) Bool (= |read_only[3]| #b0))
; read_only[4] is no
(define-fun |lemma 159.1| ((|read_only[4]| (_ BitVec 1))) Bool (= |read_only[4]| #b0))
; read_only[5] is no
(define-fun |lemma 160.1| ((|read_only[5]| (_ BitVec 1))) Bool (= |read_only[5]| #b0))
; read_only[7] is no
(define-fun |lemma 161.1| ((|read_only[7]| (_ BitVec 1))) Bool (= |read_only[7]| #b0))
; read_only[9] is no
(define-fun |lemma 162.1| ((|read_only[9]| (_ BitVec 1))) Bool (= |read_only[9]| #b0))
; phase is not OFF or ABORTED, or read_only[0] is no
(define-fun |lemma 163.1| ((|read_only[0]| (_ BitVec 1)) (|phase| (_ BitVec 4))) Bool (or (not (or (= |phase| #b0000) (= |phase| #b0111))) (= |read_only[0]| #b0)))
; read_only[0] is yes, or stream[region1, 0] is .
(define-fun |lemma 164.1| ((|read_only[0]| (_ BitVec 1)) (|stream[region1, 0]| (_ BitVec 2))) Bool (or (= |read_only[0]| #b1) (= |stream[region1, 0]| #b00)))
; read_only[0] is yes, or p2m[0] is .
(define-fun |lemma 165.1| ((|p2m[0]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |p2m[0]| #b0000)))
; read_only[0] is yes, or p2m[1] is .
(define-fun |lemma 166.1| ((|p2m[1]| (_ BitVec 4)) (|read_only[0]| (_ BitVec 1))) Bool (or (= |read_only[0]| #b1) (= |p2m[1]| #b0000)))
; untold[1] is no
(define-fun |lemma 167.1| ((|untold[1]| (_ BitVec 1))) Bool (= |untold[1]| #b0))
; untold[4] is no
(define-fun |lemma 168.1| ((|untold[4]| (_ BitVec 1))) Bool (= |untold[4]| #b0))
; untold[3] is no
(define-fun |lemma 169.1| ((|untold[3]| (_ BitVec 1))) Bool (= |untold[3]| #b0))
; untold[6] is no
(define-fun |lemma 170.1| ((|untold[6]| (_ BitVec 1))) Bool (= |untold[6]| #b0))
; untold[5] is no
(define-fun |lemma 171.1| ((|untold[5]| (_ BitVec 1))) Bool (= |untold[5]| #b0))
; untold[2] is no
(define-fun |lemma 172.1| ((|untold[2]| (_ BitVec 1))) Bool (= |untold[2]| #b0))
; untold[9] is no
(define-fun |lemma 173.1| ((|untold[9]| (_ BitVec 1))) Bool (= |untold[9]| #b0))
; untold[8] is no
(define-fun |lemma 174.1| ((|untold[8]| (_ BitVec 1))) Bool (= |untold[8]| #b0))
; untold[10] is no
(define-fun |lemma 175.1| ((|untold[10]| (_ BitVec 1))) Bool (= |untold[10]| #b0))
; untold[7] is no
(define-fun |lemma 176.1| ((|untold[7]| (_ BitVec 1))) Bool (= |untold[7]| #b0))
; bar[vga_vram] is . or 6, or view[8] is vga_vram
(define-fun |lemma 177.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[8]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b0111)) (= |view[8]| #b01)))
; bar[vga_vram] is . or 8, or view[6] is vga_vram
(define-fun |lemma 178.1| ((|bar[vga_vram]| (_ BitVec 4)) (|view[6]| (_ BitVec 2))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (= |view[6]| #b01)))
; bar[vga_vram] is . or 8, or p2m[6] is not .
(define-fun |lemma 179.1| ((|p2m[6]| (_ BitVec 4)) (|bar[vga_vram]| (_ BitVec 4))) Bool (or (or (= |bar[vga_vram]| #b0000) (= |bar[vga_vram]| #b1001)) (not (= |p2m[6]| #b0000))))
; stream[vga_vram, 1] is not BLANK
(define-fun |lemma 180.1| ((|stream[vga_vram, 1]| (_ BitVec 2))) Bool (not (= |stream[vga_vram, 1]| #b01)))
; kept[vga_vram, 0] is WIPED or DATA, or kept_pages is .
(define-fun |lemma 181.1| ((|kept[vga_vram, 0]| (_ BitVec 2)) (|kept_pages| (_ BitVec 7))) Bool (or (or (= |kept[vga_vram, 0]| #b10) (= |kept[vga_vram, 0]| #b11)) (= |kept_pages| #b0000000)))
; kept[vga_vram, 1] is WIPED, or kept[vga_vram, 0] is . or DATA
(define-fun |lemma 182.1| ((|kept[vga_vram, 0]| (_ BitVec 2)) (|kept[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |kept[vga_vram, 1]| #b10) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b11))))
; 0 or 1 of content are DATA, or phase is not OFF or INIT or SAVED or ABORTED
(define-fun |lemma 183.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b10) #b0001 #b0000)) (ite (= |content[frame1]| #b10) #b0001 #b0000)) (ite (= |content[frame2]| #b10) #b0001 #b0000)) (ite (= |content[frame3]| #b10) #b0001 #b0000)) (ite (= |content[frame4]| #b10) #b0001 #b0000)) (ite (= |content[frame5]| #b10) #b0001 #b0000)) (ite (= |content[frame6]| #b10) #b0001 #b0000)) (ite (= |content[frame7]| #b10) #b0001 #b0000)) (ite (= |content[frame8]| #b10) #b0001 #b0000)) (ite (= |content[frame9]| #b10) #b0001 #b0000)) #b0000) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b10) #b0001 #b0000)) (ite (= |content[frame1]| #b10) #b0001 #b0000)) (ite (= |content[frame2]| #b10) #b0001 #b0000)) (ite (= |content[frame3]| #b10) #b0001 #b0000)) (ite (= |content[frame4]| #b10) #b0001 #b0000)) (ite (= |content[frame5]| #b10) #b0001 #b0000)) (ite (= |content[frame6]| #b10) #b0001 #b0000)) (ite (= |content[frame7]| #b10) #b0001 #b0000)) (ite (= |content[frame8]| #b10) #b0001 #b0000)) (ite (= |content[frame9]| #b10) #b0001 #b0000)) #b0001)) (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111)))))
; stream[vga_vram, 1] is ., or kept_pages is 5
(define-fun |lemma 184.1| ((|kept_pages| (_ BitVec 7)) (|stream[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |stream[vga_vram, 1]| #b00) (= |kept_pages| #b0000110)))
; kept_pages is 5, or incoming is no
(define-fun |lemma 185.1| ((|incoming| (_ BitVec 1)) (|kept_pages| (_ BitVec 7))) Bool (or (= |kept_pages| #b0000110) (= |incoming| #b0)))
; ready[vga_vram] is no, or stream[region1, 0] is DATA, or incoming is no
(define-fun |lemma 186.1| ((|incoming| (_ BitVec 1)) (|ready[vga_vram]| (_ BitVec 1)) (|stream[region1, 0]| (_ BitVec 2))) Bool (or (= |ready[vga_vram]| #b0) (= |stream[region1, 0]| #b11) (= |incoming| #b0)))
; 0 of content are WIPED, or phase is not OFF or INIT or SAVED or ABORTED
(define-fun |lemma 187.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|phase| (_ BitVec 4))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000) (not (or (= |phase| #b0000) (= |phase| #b0001) (= |phase| #b0110) (= |phase| #b0111)))))
; 7 or 9 of content are BLANK, or host[region1, 0] is .
(define-fun |lemma 188.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b1001)) (= |host[region1, 0]| #b0000)))
; 5 or 7 or 8 or 10 of use are FREE, or ready[vga_vram] is yes
(define-fun |lemma 189.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0101) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0111) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b1000) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b1010)) (= |ready[vga_vram]| #b1)))
; 7 of content are BLANK, or stream[vga_vram, 1] is WIPED or DATA, or incoming is no
(define-fun |lemma 190.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|incoming| (_ BitVec 1)) (|stream[vga_vram, 1]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (or (= |stream[vga_vram, 1]| #b10) (= |stream[vga_vram, 1]| #b11)) (= |incoming| #b0)))
; 7 or 10 of content are BLANK, or incoming is yes, or kept[vga_vram, 0] is .
(define-fun |lemma 191.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|incoming| (_ BitVec 1)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b1010)) (= |incoming| #b1) (= |kept[vga_vram, 0]| #b00)))
; 7 or 10 of content are BLANK, or incoming is yes, or kept_well is no
(define-fun |lemma 192.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|incoming| (_ BitVec 1)) (|kept_well| (_ BitVec 1))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b1010)) (= |incoming| #b1) (= |kept_well| #b0)))
; 10 of content are BLANK, or incoming is yes, or stream[vga_vram, 0] is .
(define-fun |lemma 193.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|incoming| (_ BitVec 1)) (|stream[vga_vram, 0]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b1010) (= |incoming| #b1) (= |stream[vga_vram, 0]| #b00)))
; 7 of content are BLANK, or ready[vga_vram] is yes, or host[vga_vram, 0] is .
(define-fun |lemma 194.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= |ready[vga_vram]| #b1) (= |host[vga_vram, 0]| #b0000)))
; 5 or 6 or 7 or 8 of use are FREE, or read_only[0] is no
(define-fun |lemma 195.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2)) (|read_only[0]| (_ BitVec 1))) Bool (or (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0101) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0110) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0111) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b1000)) (= |read_only[0]| #b0)))
; stream_bar[vga_vram] is ., or kept[vga_vram, 0] is WIPED or DATA
(define-fun |lemma 196.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (= |stream_bar[vga_vram]| #b0000) (or (= |kept[vga_vram, 0]| #b10) (= |kept[vga_vram, 0]| #b11))))
; stream_bar[vga_vram] is ., or kept[vga_vram, 1] is WIPED or DATA
(define-fun |lemma 197.1| ((|stream_bar[vga_vram]| (_ BitVec 4)) (|kept[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |stream_bar[vga_vram]| #b0000) (or (= |kept[vga_vram, 1]| #b10) (= |kept[vga_vram, 1]| #b11))))
; stream_bar[vga_vram] is ., or 1 of content are DATA, or phase is INIT or STOPPED or SAVED
(define-fun |lemma 198.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b10) #b0001 #b0000)) (ite (= |content[frame1]| #b10) #b0001 #b0000)) (ite (= |content[frame2]| #b10) #b0001 #b0000)) (ite (= |content[frame3]| #b10) #b0001 #b0000)) (ite (= |content[frame4]| #b10) #b0001 #b0000)) (ite (= |content[frame5]| #b10) #b0001 #b0000)) (ite (= |content[frame6]| #b10) #b0001 #b0000)) (ite (= |content[frame7]| #b10) #b0001 #b0000)) (ite (= |content[frame8]| #b10) #b0001 #b0000)) (ite (= |content[frame9]| #b10) #b0001 #b0000)) #b0001) (or (= |phase| #b0001) (= |phase| #b0101) (= |phase| #b0110))))
; stream_bar[vga_vram] is ., or stream[vga_vram, 0] is WIPED or DATA, or phase is STOPPED
(define-fun |lemma 199.1| ((|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|stream[vga_vram, 0]| (_ BitVec 2))) Bool (or (= |stream_bar[vga_vram]| #b0000) (or (= |stream[vga_vram, 0]| #b10) (= |stream[vga_vram, 0]| #b11)) (= |phase| #b0101)))
; stream_bar[vga_vram] is ., or stream[vga_vram, 1] is WIPED or DATA, or phase is STOPPED
(define-fun |lemma 200.1| ((|phase| (_ BitVec 4)) (|stream_bar[vga_vram]| (_ BitVec 4)) (|stream[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |stream_bar[vga_vram]| #b0000) (or (= |stream[vga_vram, 1]| #b10) (= |stream[vga_vram, 1]| #b11)) (= |phase| #b0101)))
; stream_bar[vga_vram] is ., or phase is INIT, or ready[vga_vram] is no
(define-fun |lemma 201.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream_bar[vga_vram]| (_ BitVec 4))) Bool (or (= |stream_bar[vga_vram]| #b0000) (= |phase| #b0001) (= |ready[vga_vram]| #b0)))
; log_dirty is no
(define-fun |lemma 202.1| ((|log_dirty| (_ BitVec 1))) Bool (= |log_dirty| #b0))
; bar[vga_vram] is ., or stream[vga_vram, 1] is .
(define-fun |lemma 203.1| ((|bar[vga_vram]| (_ BitVec 4)) (|stream[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b0000) (= |stream[vga_vram, 1]| #b00)))
; phase is not LOAD or ABORTED, or incoming is yes
(define-fun |lemma 204.1| ((|phase| (_ BitVec 4)) (|incoming| (_ BitVec 1))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0111))) (= |incoming| #b1)))
; phase is INIT, or stream[vga_vram, 1] is ., or ready[vga_vram] is no
(define-fun |lemma 205.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |phase| #b0001) (= |stream[vga_vram, 1]| #b00) (= |ready[vga_vram]| #b0)))
; host[vga_vram, 0] is not frame0, or 7 of content are BLANK, or content[frame0] is BLANK (and 9 more, renamed)
(define-fun |lemma 206.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0001)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= |content[frame0]| #b00)))
(define-fun |lemma 206.2| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0010)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= |content[frame1]| #b00)))
(define-fun |lemma 206.3| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0011)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= |content[frame2]| #b00)))
(define-fun |lemma 206.4| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0100)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= |content[frame3]| #b00)))
(define-fun |lemma 206.5| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0101)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= |content[frame4]| #b00)))
(define-fun |lemma 206.6| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0110)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= |content[frame5]| #b00)))
(define-fun |lemma 206.7| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b0111)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= |content[frame6]| #b00)))
(define-fun |lemma 206.8| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1000)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= |content[frame7]| #b00)))
(define-fun |lemma 206.9| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1001)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= |content[frame8]| #b00)))
(define-fun |lemma 206.10| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|host[vga_vram, 0]| (_ BitVec 4))) Bool (or (not (= |host[vga_vram, 0]| #b1010)) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b0111) (= |content[frame9]| #b00)))
; host[region1, 0] is not frame0, or content[frame0] is DATA (and 9 more, renamed)
(define-fun |lemma 207.1| ((|content[frame0]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0001)) (= |content[frame0]| #b10)))
(define-fun |lemma 207.2| ((|content[frame1]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0010)) (= |content[frame1]| #b10)))
(define-fun |lemma 207.3| ((|content[frame2]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0011)) (= |content[frame2]| #b10)))
(define-fun |lemma 207.4| ((|content[frame3]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0100)) (= |content[frame3]| #b10)))
(define-fun |lemma 207.5| ((|content[frame4]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0101)) (= |content[frame4]| #b10)))
(define-fun |lemma 207.6| ((|content[frame5]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0110)) (= |content[frame5]| #b10)))
(define-fun |lemma 207.7| ((|content[frame6]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b0111)) (= |content[frame6]| #b10)))
(define-fun |lemma 207.8| ((|content[frame7]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1000)) (= |content[frame7]| #b10)))
(define-fun |lemma 207.9| ((|content[frame8]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1001)) (= |content[frame8]| #b10)))
(define-fun |lemma 207.10| ((|content[frame9]| (_ BitVec 2)) (|host[region1, 0]| (_ BitVec 4))) Bool (or (not (= |host[region1, 0]| #b1010)) (= |content[frame9]| #b10)))
; phase is not LOAD or STOPPED or SAVED or ABORTED, or kept[vga_vram, 0] is WIPED or DATA
(define-fun |lemma 208.1| ((|phase| (_ BitVec 4)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111))) (or (= |kept[vga_vram, 0]| #b10) (= |kept[vga_vram, 0]| #b11))))
; kept[region1, 0] is . or DATA
(define-fun |lemma 209.1| ((|kept[region1, 0]| (_ BitVec 2))) Bool (or (= |kept[region1, 0]| #b00) (= |kept[region1, 0]| #b11)))
; phase is not LOAD or STOPPED or SAVED or ABORTED, or kept[region1, 0] is DATA
(define-fun |lemma 210.1| ((|phase| (_ BitVec 4)) (|kept[region1, 0]| (_ BitVec 2))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111))) (= |kept[region1, 0]| #b11)))
; phase is not LOAD or STOPPED or SAVED or ABORTED, or kept_well is yes
(define-fun |lemma 211.1| ((|phase| (_ BitVec 4)) (|kept_well| (_ BitVec 1))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111))) (= |kept_well| #b1)))
; kept[vga_vram, 0] is DATA, or stream[vga_vram, 0] is . or WIPED
(define-fun |lemma 212.1| ((|kept[vga_vram, 0]| (_ BitVec 2)) (|stream[vga_vram, 0]| (_ BitVec 2))) Bool (or (= |kept[vga_vram, 0]| #b11) (or (= |stream[vga_vram, 0]| #b00) (= |stream[vga_vram, 0]| #b10))))
; kept[vga_vram, 0] is DATA, or stream[vga_vram, 1] is . or WIPED
(define-fun |lemma 213.1| ((|kept[vga_vram, 0]| (_ BitVec 2)) (|stream[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |kept[vga_vram, 0]| #b11) (or (= |stream[vga_vram, 1]| #b00) (= |stream[vga_vram, 1]| #b10))))
; 1 of content are DATA, or ready[region1] is no
(define-fun |lemma 214.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|ready[region1]| (_ BitVec 1))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b10) #b0001 #b0000)) (ite (= |content[frame1]| #b10) #b0001 #b0000)) (ite (= |content[frame2]| #b10) #b0001 #b0000)) (ite (= |content[frame3]| #b10) #b0001 #b0000)) (ite (= |content[frame4]| #b10) #b0001 #b0000)) (ite (= |content[frame5]| #b10) #b0001 #b0000)) (ite (= |content[frame6]| #b10) #b0001 #b0000)) (ite (= |content[frame7]| #b10) #b0001 #b0000)) (ite (= |content[frame8]| #b10) #b0001 #b0000)) (ite (= |content[frame9]| #b10) #b0001 #b0000)) #b0001) (= |ready[region1]| #b0)))
; ready[vga_vram] is no, or kept[vga_vram, 0] is WIPED, or 0 of content are WIPED
(define-fun |lemma 215.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|ready[vga_vram]| (_ BitVec 1)) (|kept[vga_vram, 0]| (_ BitVec 2))) Bool (or (= |ready[vga_vram]| #b0) (= |kept[vga_vram, 0]| #b10) (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b01) #b0001 #b0000)) (ite (= |content[frame1]| #b01) #b0001 #b0000)) (ite (= |content[frame2]| #b01) #b0001 #b0000)) (ite (= |content[frame3]| #b01) #b0001 #b0000)) (ite (= |content[frame4]| #b01) #b0001 #b0000)) (ite (= |content[frame5]| #b01) #b0001 #b0000)) (ite (= |content[frame6]| #b01) #b0001 #b0000)) (ite (= |content[frame7]| #b01) #b0001 #b0000)) (ite (= |content[frame8]| #b01) #b0001 #b0000)) (ite (= |content[frame9]| #b01) #b0001 #b0000)) #b0000)))
; phase is INIT, or ready[region1] is no, or stream[vga_vram, 0] is WIPED or DATA
(define-fun |lemma 216.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream[vga_vram, 0]| (_ BitVec 2))) Bool (or (= |phase| #b0001) (= |ready[region1]| #b0) (or (= |stream[vga_vram, 0]| #b10) (= |stream[vga_vram, 0]| #b11))))
; phase is INIT, or ready[region1] is no, or stream[vga_vram, 1] is WIPED or DATA
(define-fun |lemma 217.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |phase| #b0001) (= |ready[region1]| #b0) (or (= |stream[vga_vram, 1]| #b10) (= |stream[vga_vram, 1]| #b11))))
; phase is INIT, or ready[region1] is no, or stream[region1, 0] is .
(define-fun |lemma 218.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream[region1, 0]| (_ BitVec 2))) Bool (or (= |phase| #b0001) (= |ready[region1]| #b0) (= |stream[region1, 0]| #b00)))
; kept[vga_vram, 0] is WIPED, or stream[vga_vram, 0] is . or DATA
(define-fun |lemma 219.1| ((|kept[vga_vram, 0]| (_ BitVec 2)) (|stream[vga_vram, 0]| (_ BitVec 2))) Bool (or (= |kept[vga_vram, 0]| #b10) (or (= |stream[vga_vram, 0]| #b00) (= |stream[vga_vram, 0]| #b11))))
; kept[vga_vram, 0] is WIPED, or stream[vga_vram, 1] is . or DATA
(define-fun |lemma 220.1| ((|kept[vga_vram, 0]| (_ BitVec 2)) (|stream[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |kept[vga_vram, 0]| #b10) (or (= |stream[vga_vram, 1]| #b00) (= |stream[vga_vram, 1]| #b11))))
; phase is not LOAD or STOPPED or SAVED or ABORTED, or kept[vga_vram, 1] is WIPED or DATA
(define-fun |lemma 221.1| ((|phase| (_ BitVec 4)) (|kept[vga_vram, 1]| (_ BitVec 2))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111))) (or (= |kept[vga_vram, 1]| #b10) (= |kept[vga_vram, 1]| #b11))))
; bar[vga_vram] is ., or stream[vga_vram, 0] is .
(define-fun |lemma 222.1| ((|bar[vga_vram]| (_ BitVec 4)) (|stream[vga_vram, 0]| (_ BitVec 2))) Bool (or (= |bar[vga_vram]| #b0000) (= |stream[vga_vram, 0]| #b00)))
; phase is not LOAD or SAVED or ABORTED, or stream[region1, 0] is DATA, or ready[region1] is yes
(define-fun |lemma 223.1| ((|phase| (_ BitVec 4)) (|ready[region1]| (_ BitVec 1)) (|stream[region1, 0]| (_ BitVec 2))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0110) (= |phase| #b0111))) (= |stream[region1, 0]| #b11) (= |ready[region1]| #b1)))
; stream[vga_vram, 0] is ., or stream[vga_vram, 1] is WIPED or DATA
(define-fun |lemma 224.1| ((|stream[vga_vram, 0]| (_ BitVec 2)) (|stream[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |stream[vga_vram, 0]| #b00) (or (= |stream[vga_vram, 1]| #b10) (= |stream[vga_vram, 1]| #b11))))
; stream[vga_vram, 1] is ., or stream[vga_vram, 0] is WIPED or DATA
(define-fun |lemma 225.1| ((|stream[vga_vram, 0]| (_ BitVec 2)) (|stream[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |stream[vga_vram, 1]| #b00) (or (= |stream[vga_vram, 0]| #b10) (= |stream[vga_vram, 0]| #b11))))
; phase is INIT or LOAD or SAVED, or stream[region1, 0] is .
(define-fun |lemma 226.1| ((|phase| (_ BitVec 4)) (|stream[region1, 0]| (_ BitVec 2))) Bool (or (or (= |phase| #b0001) (= |phase| #b0010) (= |phase| #b0110)) (= |stream[region1, 0]| #b00)))
; phase is not LOAD or STOPPED or SAVED or ABORTED, or kept_pages is 5
(define-fun |lemma 227.1| ((|phase| (_ BitVec 4)) (|kept_pages| (_ BitVec 7))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0101) (= |phase| #b0110) (= |phase| #b0111))) (= |kept_pages| #b0000110)))
; 5 of use are FREE, or stream[region1, 0] is DATA, or incoming is no
(define-fun |lemma 228.1| ((|use[frame0]| (_ BitVec 2)) (|use[frame1]| (_ BitVec 2)) (|use[frame2]| (_ BitVec 2)) (|use[frame3]| (_ BitVec 2)) (|use[frame4]| (_ BitVec 2)) (|use[frame5]| (_ BitVec 2)) (|use[frame6]| (_ BitVec 2)) (|use[frame7]| (_ BitVec 2)) (|use[frame8]| (_ BitVec 2)) (|use[frame9]| (_ BitVec 2)) (|incoming| (_ BitVec 1)) (|stream[region1, 0]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |use[frame0]| #b00) #b0001 #b0000)) (ite (= |use[frame1]| #b00) #b0001 #b0000)) (ite (= |use[frame2]| #b00) #b0001 #b0000)) (ite (= |use[frame3]| #b00) #b0001 #b0000)) (ite (= |use[frame4]| #b00) #b0001 #b0000)) (ite (= |use[frame5]| #b00) #b0001 #b0000)) (ite (= |use[frame6]| #b00) #b0001 #b0000)) (ite (= |use[frame7]| #b00) #b0001 #b0000)) (ite (= |use[frame8]| #b00) #b0001 #b0000)) (ite (= |use[frame9]| #b00) #b0001 #b0000)) #b0101) (= |stream[region1, 0]| #b11) (= |incoming| #b0)))
; phase is not SAVED or ABORTED, or stream[vga_vram, 0] is WIPED or DATA
(define-fun |lemma 229.1| ((|phase| (_ BitVec 4)) (|stream[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (or (= |phase| #b0110) (= |phase| #b0111))) (or (= |stream[vga_vram, 0]| #b10) (= |stream[vga_vram, 0]| #b11))))
; kept[vga_vram, 1] is DATA, or kept[vga_vram, 0] is . or WIPED
(define-fun |lemma 230.1| ((|kept[vga_vram, 0]| (_ BitVec 2)) (|kept[vga_vram, 1]| (_ BitVec 2))) Bool (or (= |kept[vga_vram, 1]| #b11) (or (= |kept[vga_vram, 0]| #b00) (= |kept[vga_vram, 0]| #b10))))
; kept[vga_vram, 0] is WIPED or DATA, or kept_well is no
(define-fun |lemma 231.1| ((|kept[vga_vram, 0]| (_ BitVec 2)) (|kept_well| (_ BitVec 1))) Bool (or (or (= |kept[vga_vram, 0]| #b10) (= |kept[vga_vram, 0]| #b11)) (= |kept_well| #b0)))
; 1 of content are DATA, or phase is not LOAD or ABORTED, or ready[vga_vram] is yes
(define-fun |lemma 232.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b10) #b0001 #b0000)) (ite (= |content[frame1]| #b10) #b0001 #b0000)) (ite (= |content[frame2]| #b10) #b0001 #b0000)) (ite (= |content[frame3]| #b10) #b0001 #b0000)) (ite (= |content[frame4]| #b10) #b0001 #b0000)) (ite (= |content[frame5]| #b10) #b0001 #b0000)) (ite (= |content[frame6]| #b10) #b0001 #b0000)) (ite (= |content[frame7]| #b10) #b0001 #b0000)) (ite (= |content[frame8]| #b10) #b0001 #b0000)) (ite (= |content[frame9]| #b10) #b0001 #b0000)) #b0001) (not (or (= |phase| #b0010) (= |phase| #b0111))) (= |ready[vga_vram]| #b1)))
; phase is not LOAD or SAVED or ABORTED, or stream[vga_vram, 0] is WIPED or DATA, or ready[vga_vram] is yes
(define-fun |lemma 233.1| ((|phase| (_ BitVec 4)) (|ready[vga_vram]| (_ BitVec 1)) (|stream[vga_vram, 0]| (_ BitVec 2))) Bool (or (not (or (= |phase| #b0010) (= |phase| #b0110) (= |phase| #b0111))) (or (= |stream[vga_vram, 0]| #b10) (= |stream[vga_vram, 0]| #b11)) (= |ready[vga_vram]| #b1)))
; 10 of content are BLANK, or incoming is yes, or stream[region1, 0] is .
(define-fun |lemma 234.1| ((|content[frame0]| (_ BitVec 2)) (|content[frame1]| (_ BitVec 2)) (|content[frame2]| (_ BitVec 2)) (|content[frame3]| (_ BitVec 2)) (|content[frame4]| (_ BitVec 2)) (|content[frame5]| (_ BitVec 2)) (|content[frame6]| (_ BitVec 2)) (|content[frame7]| (_ BitVec 2)) (|content[frame8]| (_ BitVec 2)) (|content[frame9]| (_ BitVec 2)) (|incoming| (_ BitVec 1)) (|stream[region1, 0]| (_ BitVec 2))) Bool (or (= (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd (bvadd #b0000 (ite (= |content[frame0]| #b00) #b0001 #b0000)) (ite (= |content[frame1]| #b00) #b0001 #b0000)) (ite (= |content[frame2]| #b00) #b0001 #b0000)) (ite (= |content[frame3]| #b00) #b0001 #b0000)) (ite (= |content[frame4]| #b00) #b0001 #b0000)) (ite (= |content[frame5]| #b00) #b0001 #b0000)) (ite (= |content[frame6]| #b00) #b0001 #b0000)) (ite (= |content[frame7]| #b00) #b0001 #b0000)) (ite (= |content[frame8]| #b00) #b0001 #b0000)) (ite (= |content[frame9]| #b00) #b0001 #b0000)) #b1010) (= |incoming| #b1) (= |stream[region1, 0]| #b00)))
; kept[vga_vram, 0] is WIPED or DATA, or stream[region1, 0] is .
(define-fun |lemma 235.1| ((|kept[vga_vram, 0]| (_ BitVec 2)) (|stream[region1, 0]| (_ BitVec 2))) Bool (or (or (= |kept[vga_vram, 0]| #b10) (= |kept[vga_vram, 0]| #b11)) (= |stream[region1, 0]| #b00)))
(set-info :end "235 families, 433 lemmas")
