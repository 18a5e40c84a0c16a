;; Sifts the records of a window that `simd-scanner.wat` has cut: which of them can no rule speak of, and what is left of those in the
;; cleaned file. It answers only where it is certain: a row with anything unusual is loud, and judged as it always was. That judgement
;; is the referee of this file (test/engine/sieve).
;;
;; Memory: that of the scanner (the window from 0, ENDS at 0x10010, ROWS at 0x50020), then
;;   STATUS    0xe0000: per record: 0 loud, 128 loud since its country is not known yet; else 1, 2 with an address, 4 with a number, and 16
;;             when nothing but its date makes it loud. Between "sift" and "emit" others may take the 1 away: loud; add 32: not counted; or make
;;             it 64: neither loud nor anything that is left
;;   EMAILS    0xf0000: per address of a row that is not loud: its fingerprint, two i32, and its record
;;   OUT      0x112000: what is left of the rows that are not loud, one after the other
;;   LOUD     0x123000: per loud record: it, and how many bytes OUT held before it: two i32
;;   CARRIERS 0x1a3000: per column of addresses or numbers: the column, whether it holds numbers, whether it stays: four i32
;;   RUNS     0x1a3400: per run of columns that stay: the first and the last, two i32
;;   CELLS    0x1a5400: columns in which a formula would be told of, an i32 each
;;   DATES    0x1a6400: per column of dates: it, and where its DAYS are: two i32
;;   SETTINGS 0x1a6440: i32 each; see below
;;   TEXT     0x1a6500: an address in lower case (64 bytes and 16), and at 0x1a6580 the digits of a number, with room before them
;;   CODES    0x1a6700: codes of countries with their plus, four bytes each, the last of them behind
;;   LEADS    0x1a6800: what a formula may begin with: 1; a quote: 2; a byte each
;;   COUNTRY  0x1a7000: 256 texts of the column of countries: length (-1 for none), whether a national number is French there, 16 bytes; 32 each
;;   SHAPES   0x1a9000: shapes of domains of which some rule may speak: a byte each
;;   PLAN     0x1b9000: of numbers with these five digits behind +33: 1, twice the place of their code in CODES, and 1 when none is assigned;
;;            0 when that is unknown; a byte each
;;   DAYS     0x1d2000: of every day that `place` numbers, whether it is a sign of life; a bit each, four columns of them
;;   PLACES   0x1e2000: per record with 16: the number of its date, an i32
;;   PHONES   0x222000: per number of a row that is not loud, as EMAILS
;;
;; SETTINGS, by their offset: 0 cells of a record, 4 what it must have (2 an address, 4 a number), 8 column of countries (-1 none), 12 whether
;; a national number without country is French (0, 1; 2: that must be asked), 16 how many carriers, 20 cells, 24 dates, 28 runs, 32 the
;; delimiter, 36 a column that may not be blank (-1 none), 40 whether OUT is wanted,
;; 44 whether the date of a record without a sign of life is told (there is one column of dates then).
;; Left behind by "sift": 68 how many EMAILS, 72 how many PHONES. By "emit": 48 the length of OUT, 52 how many rows are not loud, 56 those with an address, 60 with a number, 64 with both.
(module
  (import "scanner" "memory" (memory 36))

  (func $spread (param $word i32) (result i32)
    (local.set $word (i32.mul (local.get $word) (i32.const 0xcc9e2d51)))
    (i32.xor (local.get $word) (i32.shr_u (local.get $word) (i32.const 15))))

  (func $finish (param $h i32) (result i32)
    (local.set $h (i32.mul (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 16))) (i32.const 0x85ebca6b)))
    (local.set $h (i32.mul (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 13))) (i32.const 0xc2b2ae35)))
    (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 16))))

  ;; Fingerprint (src/fields/bytes/fingerprint.ts) of the $n bytes at $from, to the pair at $into.
  (func $print (param $from i32) (param $n i32) (param $into i32)
    (local $i i32) (local $k i32) (local $h i32) (local $l i32) (local $end i32)
    (local.set $h (i32.const 0x9747b28c))
    (local.set $l (i32.const 0x3c6ef372))
    (local.set $i (local.get $from))
    (local.set $end (i32.add (local.get $from) (local.get $n)))
    (block $short
      (loop $words
        (br_if $short (i32.gt_u (i32.add (local.get $i) (i32.const 4)) (local.get $end)))
        (local.set $k (i32.mul (i32.load align=1 (local.get $i)) (i32.const 0xcc9e2d51)))
        (local.set $k (i32.xor (local.get $k) (i32.shr_u (local.get $k) (i32.const 15))))
        (local.set $h (i32.rotl (i32.mul (i32.xor (local.get $h) (local.get $k)) (i32.const 0x9e3779b1)) (i32.const 15)))
        (local.set $l (i32.rotl (i32.mul (i32.xor (local.get $l) (local.get $k)) (i32.const 0x85ebca77)) (i32.const 13)))
        (local.set $i (i32.add (local.get $i) (i32.const 4)))
        (br $words)))
    ;; The bytes that are left, the first of them highest, as one word; no byte makes 0.
    (local.set $k (i32.load align=1 (local.get $i)))
    (local.set $k
      (i32.or
        (i32.and (i32.rotl (local.get $k) (i32.const 8)) (i32.const 0x00ff00ff))
        (i32.and (i32.rotr (local.get $k) (i32.const 8)) (i32.const 0xff00ff00))))
    (local.set $k
      (call $spread
        (i32.wrap_i64
          (i64.shr_u
            (i64.extend_i32_u (local.get $k))
            (i64.extend_i32_u (i32.sub (i32.const 32) (i32.shl (i32.sub (local.get $end) (local.get $i)) (i32.const 3))))))))
    (local.set $h (i32.rotl (i32.mul (i32.xor (local.get $h) (local.get $k)) (i32.const 0x9e3779b1)) (i32.const 15)))
    (local.set $l (i32.rotl (i32.mul (i32.xor (local.get $l) (local.get $k)) (i32.const 0x85ebca77)) (i32.const 13)))
    (i32.store (local.get $into) (call $finish (i32.xor (local.get $h) (local.get $n))))
    (i32.store offset=4 (local.get $into) (call $finish (i32.xor (local.get $l) (local.get $n)))))

  ;; The ordinary address in the $n bytes at $start, at a domain of which no rule speaks.
  ;; @param $into takes its fingerprint; @return 1, or 0 when it is something else
  (func $address (param $start i32) (param $n i32) (param $into i32) (result i32)
    (local $c i32) (local $low v128) (local $letters v128) (local $dots v128) (local $ats v128) (local $edges v128)
    (local $shift i64) (local $valid i64) (local $letter i64) (local $known i64) (local $dot i64) (local $edge i64) (local $at i64)
    (local $sign i64) (local $last i64)
    (if (i32.gt_u (local.get $n) (i32.const 63)) (then (return (i32.const 0))))
    (loop $chunks
      (local.set $low (v128.load align=1 (i32.add (local.get $start) (local.get $c))))
      ;; Capitals become small letters.
      (local.set $low
        (v128.or
          (local.get $low)
          (v128.and
            (i8x16.lt_u (i8x16.sub (local.get $low) (i8x16.splat (i32.const 65))) (i8x16.splat (i32.const 26)))
            (i8x16.splat (i32.const 32)))))
      (v128.store offset=0x1a6500 (local.get $c) (local.get $low))
      (local.set $letters (i8x16.lt_u (i8x16.sub (local.get $low) (i8x16.splat (i32.const 97))) (i8x16.splat (i32.const 26))))
      (local.set $dots (i8x16.eq (local.get $low) (i8x16.splat (i32.const 46))))
      (local.set $ats (i8x16.eq (local.get $low) (i8x16.splat (i32.const 64))))
      (local.set $edges (v128.or (i8x16.eq (local.get $low) (i8x16.splat (i32.const 45))) (v128.or (local.get $dots) (local.get $ats))))
      (local.set $shift (i64.extend_i32_u (local.get $c)))
      (local.set $letter (i64.or (local.get $letter) (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $letters))) (local.get $shift))))
      (local.set $dot (i64.or (local.get $dot) (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $dots))) (local.get $shift))))
      (local.set $at (i64.or (local.get $at) (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $ats))) (local.get $shift))))
      (local.set $edge (i64.or (local.get $edge) (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $edges))) (local.get $shift))))
      ;; _ and +
      (local.set $ats
        (v128.or
          (i8x16.eq (local.get $low) (i8x16.splat (i32.const 95)))
          (i8x16.eq (local.get $low) (i8x16.splat (i32.const 43)))))
      (local.set $sign (i64.or (local.get $sign) (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $ats))) (local.get $shift))))
      (local.set $known
        (i64.or
          (local.get $known)
          (i64.shl
            (i64.extend_i32_u
              (i8x16.bitmask
                (v128.or
                  (v128.or
                    (local.get $letters)
                    (i8x16.lt_u (i8x16.sub (local.get $low) (i8x16.splat (i32.const 48))) (i8x16.splat (i32.const 10))))
                  (v128.or (local.get $edges) (local.get $ats)))))
            (local.get $shift))))
      (local.set $c (i32.add (local.get $c) (i32.const 16)))
      (br_if $chunks (i32.lt_u (local.get $c) (local.get $n))))
    (local.set $valid (i64.sub (i64.shl (i64.const 1) (i64.extend_i32_u (local.get $n))) (i64.const 1)))
    ;; One @; no two of . - @ side by side, none at an end; nothing else but letters, digits, and signs before the @.
    (local.set $at (i64.and (local.get $at) (local.get $valid)))
    (if (i64.eqz (local.get $at)) (then (return (i32.const 0))))
    (if (i64.ne (i64.and (local.get $at) (i64.sub (local.get $at) (i64.const 1))) (i64.const 0)) (then (return (i32.const 0))))
    (local.set $edge (i64.and (local.get $edge) (local.get $valid)))
    (if (i64.ne (i64.and (local.get $edge) (i64.shr_u (local.get $edge) (i64.const 1))) (i64.const 0)) (then (return (i32.const 0))))
    (if (i64.ne (i64.and (local.get $edge) (i64.const 1)) (i64.const 0)) (then (return (i32.const 0))))
    (if (i64.ne (i64.shr_u (local.get $edge) (i64.extend_i32_u (i32.sub (local.get $n) (i32.const 1)))) (i64.const 0))
      (then (return (i32.const 0))))
    (if (i64.gt_u (i64.and (local.get $sign) (local.get $valid)) (local.get $at)) (then (return (i32.const 0))))
    (if (i64.ne (i64.and (local.get $known) (local.get $valid)) (local.get $valid)) (then (return (i32.const 0))))
    ;; The last byte that is no letter is a dot of the domain (whose first byte is none), and two letters are behind it at least.
    (local.set $last
      (i64.sub
        (i64.const 63)
        (i64.clz (i64.and (i64.xor (local.get $letter) (i64.const -1)) (local.get $valid)))))
    (if (i64.eqz (i64.and (local.get $dot) (i64.shl (i64.const 1) (local.get $last)))) (then (return (i32.const 0))))
    (if (i64.le_u (i64.sub (i64.extend_i32_u (local.get $n)) (local.get $last)) (i64.const 2)) (then (return (i32.const 0))))
    ;; Its domain: length, first and last letter.
    (local.set $c (i32.add (i32.wrap_i64 (i64.ctz (local.get $at))) (i32.const 1)))
    (if
      (i32.load8_u offset=0x1a9000
        (i32.or
          (i32.shl (i32.sub (local.get $n) (local.get $c)) (i32.const 10))
          (i32.or
            (i32.shl (i32.and (i32.load8_u offset=0x1a6500 (local.get $c)) (i32.const 31)) (i32.const 5))
            (i32.and (i32.load8_u offset=0x1a64ff (local.get $n)) (i32.const 31)))))
      (then (return (i32.const 0))))
    (call $print (i32.const 0x1a6500) (local.get $n) (local.get $into))
    (i32.const 1))

  ;; What the nine digits at $at are behind +33, in PLAN.
  (func $plan (param $at i32) (result i32)
    (local $i i32) (local $prefix i32)
    (loop $digits
      (local.set $prefix
        (i32.add
          (i32.mul (local.get $prefix) (i32.const 10))
          (i32.sub (i32.load8_u (i32.add (local.get $at) (local.get $i))) (i32.const 48))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $digits (i32.lt_u (local.get $i) (i32.const 5))))
    (i32.load8_u offset=0x1b9000 (local.get $prefix)))

  ;; The assigned French number that is written in the $n bytes at $start, a plus, digits, blanks and the like: +33, 0033 (or either with
  ;; the 0 as well) or 0, and nine digits.
  ;; @param $national 1 where numbers without code are French; @param $into takes the fingerprint of its E.164
  ;; @return how many digits it is written with, or 0 when it is not certain
  (func $number (param $start i32) (param $n i32) (param $national i32) (param $into i32) (result i32)
    (local $i i32) (local $byte i32) (local $digits i32) (local $plus i32) (local $head i32)
    (loop $bytes
      (local.set $byte (i32.load8_u (i32.add (local.get $start) (local.get $i))))
      (i32.store8 offset=0x1a6580 (local.get $digits) (local.get $byte))
      (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 48)) (i32.const 10))
        (then (local.set $digits (i32.add (local.get $digits) (i32.const 1))))
        (else
          (if (i32.eq (local.get $byte) (i32.const 43))
            (then
              (if (i32.or (local.get $digits) (local.get $plus)) (then (return (i32.const 0))))
              (local.set $plus (i32.const 1)))
            (else
              ;; Tab, blank, ( ) - . / and _
              (if
                (i32.eqz
                  (i32.or
                    (i32.eq (local.get $byte) (i32.const 95))
                    (i32.and
                      (i32.lt_u (local.get $byte) (i32.const 64))
                      (i32.wrap_i64
                        (i64.and
                          (i64.shr_u (i64.const 0xe30100000200) (i64.extend_i32_u (local.get $byte)))
                          (i64.const 1))))))
                (then (return (i32.const 0))))))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $bytes (i32.lt_u (local.get $i) (local.get $n))))
    (if (i32.or (i32.lt_u (local.get $digits) (i32.const 10)) (i32.gt_u (local.get $digits) (i32.const 14)))
      (then (return (i32.const 0))))
    ;; What stands before the nine digits.
    (local.set $i (i32.const 0))
    (local.set $n (i32.sub (local.get $digits) (i32.const 9)))
    (loop $heads
      (local.set $head
        (i32.or (i32.shl (local.get $head) (i32.const 4)) (i32.and (i32.load8_u offset=0x1a6580 (local.get $i)) (i32.const 15))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $heads (i32.lt_u (local.get $i) (local.get $n))))
    (block $known
      (if (local.get $plus)
        (then
          (br_if $known (i32.and (i32.eq (local.get $n) (i32.const 2)) (i32.eq (local.get $head) (i32.const 0x33))))
          (br_if $known (i32.and (i32.eq (local.get $n) (i32.const 3)) (i32.eq (local.get $head) (i32.const 0x330))))
          (return (i32.const 0))))
      (if (i32.eq (local.get $n) (i32.const 1))
        (then
          (br_if $known (i32.and (i32.eqz (local.get $head)) (local.get $national)))
          (return (i32.const 0))))
      (br_if $known (i32.and (i32.eq (local.get $n) (i32.const 4)) (i32.eq (local.get $head) (i32.const 0x33))))
      (br_if $known (i32.and (i32.eq (local.get $n) (i32.const 5)) (i32.eq (local.get $head) (i32.const 0x330))))
      (return (i32.const 0)))
    (local.set $n (i32.add (local.get $n) (i32.const 0x1a6580)))
    (local.set $head (call $plan (local.get $n)))
    ;; Of a prefix that nobody knows (0), or that nobody has (even).
    (if (i32.eqz (i32.and (local.get $head) (i32.const 1))) (then (return (i32.const 0))))
    (local.set $n (i32.sub (local.get $n) (i32.const 4)))
    (i32.store align=1
      (local.get $n)
      (i32.load offset=0x1a6700 (i32.shl (i32.shr_u (i32.sub (local.get $head) (i32.const 1)) (i32.const 1)) (i32.const 2))))
    ;; A code of two digits has one byte less.
    (local.set $n (i32.add (local.get $n) (i32.ne (i32.load8_u (local.get $n)) (i32.const 43))))
    (call $print (local.get $n) (i32.sub (i32.add (i32.const 0x1a6580) (local.get $digits)) (local.get $n)) (local.get $into))
    (local.get $digits))

  ;; The first byte of cell $c of the record whose cells end at $ends and whose bytes begin at $first.
  (func $start (param $ends i32) (param $first i32) (param $c i32) (result i32)
    (if (i32.eqz (local.get $c)) (then (return (local.get $first))))
    (i32.add
      (i32.load (i32.add (local.get $ends) (i32.shl (i32.sub (local.get $c) (i32.const 1)) (i32.const 2))))
      (i32.const 1)))

  (func $end (param $ends i32) (param $c i32) (result i32)
    (i32.load (i32.add (local.get $ends) (i32.shl (local.get $c) (i32.const 2)))))

  ;; Whether the $n bytes at $start stand between quotes; what is between them may hold others.
  (func $quoted (param $start i32) (param $n i32) (result i32)
    (if (i32.ne (i32.load8_u (local.get $start)) (i32.const 34)) (then (return (i32.const 0))))
    (if (i32.lt_u (local.get $n) (i32.const 2)) (then (return (i32.const 0))))
    (i32.eq (i32.load8_u (i32.sub (i32.add (local.get $start) (local.get $n)) (i32.const 1))) (i32.const 34)))

  ;; Whether a national number of a record is French: 0, 1, or 2 when its country must be asked.
  (func $national (param $ends i32) (param $first i32) (result i32)
    (local $c i32) (local $start i32) (local $n i32) (local $entry i32) (local $mask i32)
    (local.set $c (i32.load (i32.const 0x1a6448)))
    (if (i32.lt_s (local.get $c) (i32.const 0)) (then (return (i32.load (i32.const 0x1a644c)))))
    (local.set $start (call $start (local.get $ends) (local.get $first) (local.get $c)))
    (local.set $n (i32.sub (call $end (local.get $ends) (local.get $c)) (local.get $start)))
    (if (i32.eqz (local.get $n)) (then (return (i32.load (i32.const 0x1a644c)))))
    (if (i32.gt_u (local.get $n) (i32.const 16)) (then (return (i32.const 2))))
    (local.set $entry
      (i32.shl
        (i32.and
          (i32.add
            (i32.add (i32.mul (local.get $n) (i32.const 31)) (i32.mul (i32.load8_u (local.get $start)) (i32.const 7)))
            (i32.add
              (i32.mul (i32.load8_u (i32.add (local.get $start) (i32.shr_u (local.get $n) (i32.const 1)))) (i32.const 13))
              (i32.mul (i32.load8_u (i32.sub (i32.add (local.get $start) (local.get $n)) (i32.const 1))) (i32.const 17))))
          (i32.const 255))
        (i32.const 5)))
    (if (i32.ne (i32.load offset=0x1a7000 (local.get $entry)) (local.get $n)) (then (return (i32.const 2))))
    (local.set $mask (i32.sub (i32.shl (i32.const 1) (local.get $n)) (i32.const 1)))
    (if
      (i32.ne
        (i32.and
          (i8x16.bitmask (i8x16.eq (v128.load align=1 (local.get $start)) (v128.load offset=0x1a7010 (local.get $entry))))
          (local.get $mask))
        (local.get $mask))
      (then (return (i32.const 2))))
    (i32.load offset=0x1a7004 (local.get $entry)))

  ;; Two digits as a number; something above 1000 when they are none.
  (func $two (param $at i32) (result i32)
    (local $tens i32) (local $ones i32)
    (local.set $tens (i32.sub (i32.load8_u (local.get $at)) (i32.const 48)))
    (local.set $ones (i32.sub (i32.load8_u offset=1 (local.get $at)) (i32.const 48)))
    (if (i32.or (i32.gt_u (local.get $tens) (i32.const 9)) (i32.gt_u (local.get $ones) (i32.const 9)))
      (then (return (i32.const 10000))))
    (i32.add (i32.mul (local.get $tens) (i32.const 10)) (local.get $ones)))

  ;; The number of the ten bytes at $at among all `nn/nn/yyyy` and `yyyy-nn-nn` of 1980 to 2043 (src/engine/read/date-column.ts); -1 for others.
  (func $place (param $at i32) (result i32)
    (local $year i32) (local $a i32) (local $b i32) (local $form i32)
    (if (i32.eq (i32.load8_u offset=2 (local.get $at)) (i32.const 47))
      (then
        (if (i32.ne (i32.load8_u offset=5 (local.get $at)) (i32.const 47)) (then (return (i32.const -1))))
        (local.set $year
          (i32.add
            (i32.mul (call $two (i32.add (local.get $at) (i32.const 6))) (i32.const 100))
            (call $two (i32.add (local.get $at) (i32.const 8)))))
        (local.set $a (call $two (local.get $at)))
        (local.set $b (call $two (i32.add (local.get $at) (i32.const 3)))))
      (else
        (if
          (i32.or
            (i32.ne (i32.load8_u offset=4 (local.get $at)) (i32.const 45))
            (i32.ne (i32.load8_u offset=7 (local.get $at)) (i32.const 45)))
          (then (return (i32.const -1))))
        (local.set $year
          (i32.add
            (i32.mul (call $two (local.get $at)) (i32.const 100))
            (call $two (i32.add (local.get $at) (i32.const 2)))))
        (local.set $a (call $two (i32.add (local.get $at) (i32.const 5))))
        (local.set $b (call $two (i32.add (local.get $at) (i32.const 8))))
        (local.set $form (i32.const 1))))
    (local.set $year (i32.sub (local.get $year) (i32.const 1980)))
    (if
      (i32.or
        (i32.gt_u (local.get $year) (i32.const 63))
        (i32.or (i32.gt_u (local.get $a) (i32.const 31)) (i32.gt_u (local.get $b) (i32.const 31))))
      (then (return (i32.const -1))))
    (i32.or
      (i32.shl (i32.or (i32.shl (i32.or (i32.shl (local.get $year) (i32.const 5)) (local.get $a)) (i32.const 5)) (local.get $b)) (i32.const 1))
      (local.get $form)))

  ;; Tells of each record that the scanner found whether it is loud, in STATUS, and fills EMAILS and PHONES.
  (func (export "sift") (param $records i32)
    (local $record i32) (local $row i32) (local $ends i32) (local $first i32) (local $next i32) (local $to i32) (local $status i32)
    (local $email i32) (local $emails i32) (local $phone i32) (local $phones i32) (local $i i32) (local $stop i32) (local $c i32) (local $start i32) (local $n i32)
    (local $national i32) (local $stays i32) (local $quoted i32) (local $digits i32)
    (local.set $row (i32.const 0x50020))
    (local.set $ends (i32.const 0x10010))
    (local.set $email (i32.const 0xf0000))
    (local.set $phone (i32.const 0x222000))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $record) (local.get $records)))
        (local.set $to (i32.add (i32.const 0x10010) (i32.shl (i32.load (local.get $row)) (i32.const 2))))
        (local.set $next (i32.load offset=4 (local.get $row)))
        (local.set $emails (local.get $email))
        (local.set $phones (local.get $phone))
        (local.set $status (i32.const 0))
        (block $loud
          (br_if $loud
            (i32.ne (i32.shr_u (i32.sub (local.get $to) (local.get $ends)) (i32.const 2)) (i32.load (i32.const 0x1a6440))))
          ;; Some date is a sign of life, where that is asked.
          (local.set $stop (i32.add (i32.const 0x1a6400) (i32.shl (i32.load (i32.const 0x1a6458)) (i32.const 3))))
          (local.set $i (i32.const 0x1a6400))
          (block $alive
            (br_if $alive (i32.eq (local.get $i) (local.get $stop)))
            (loop $dates
              (local.set $c (i32.load (local.get $i)))
              (local.set $start (call $start (local.get $ends) (local.get $first) (local.get $c)))
              (local.set $n (i32.sub (call $end (local.get $ends) (local.get $c)) (local.get $start)))
              (if (call $quoted (local.get $start) (local.get $n))
                (then
                  (local.set $start (i32.add (local.get $start) (i32.const 1)))
                  (local.set $n (i32.sub (local.get $n) (i32.const 2)))))
              (local.set $digits (i32.ne (local.get $n) (i32.const 10)))
              (if (i32.eqz (local.get $digits))
                (then
                  (local.set $n (call $place (local.get $start)))
                  (if (i32.ge_s (local.get $n) (i32.const 0))
                    (then
                      (br_if $alive
                        (i32.and
                          (i32.shr_u
                            (i32.load8_u (i32.add (i32.load offset=4 (local.get $i)) (i32.shr_u (local.get $n) (i32.const 3))))
                            (i32.and (local.get $n) (i32.const 7)))
                          (i32.const 1)))))))
              (local.set $i (i32.add (local.get $i) (i32.const 8)))
              (br_if $dates (i32.lt_u (local.get $i) (local.get $stop))))
            (br_if $loud (i32.eqz (i32.load (i32.const 0x1a646c))))
            (br_if $loud (local.get $digits))
            (br_if $loud (i32.lt_s (local.get $n) (i32.const 0)))
            (i32.store offset=0x1e2000 (i32.shl (local.get $record) (i32.const 2)) (local.get $n))
            (local.set $status (i32.const 16)))
          ;; A cell that must hold something begins with something that can be seen.
          (local.set $c (i32.load (i32.const 0x1a6464)))
          (if (i32.ge_s (local.get $c) (i32.const 0))
            (then
              (local.set $start (call $start (local.get $ends) (local.get $first) (local.get $c)))
              (br_if $loud (i32.eq (local.get $start) (call $end (local.get $ends) (local.get $c))))
              (br_if $loud (i32.le_u (i32.load8_u (local.get $start)) (i32.const 34)))))
          ;; Identifiers.
          (local.set $national (i32.const -1))
          (local.set $stays (i32.const 0))
          (local.set $i (i32.const 0x1a3000))
          (local.set $stop (i32.add (local.get $i) (i32.shl (i32.load (i32.const 0x1a6450)) (i32.const 4))))
          (block $identified
            (loop $carriers
              (br_if $identified (i32.ge_u (local.get $i) (local.get $stop)))
              (local.set $c (i32.load (local.get $i)))
              (local.set $start (call $start (local.get $ends) (local.get $first) (local.get $c)))
              (local.set $n (i32.sub (call $end (local.get $ends) (local.get $c)) (local.get $start)))
              ;; What stands between quotes is read as what does not.
              (local.set $quoted (i32.const 0))
              (if (local.get $n)
                (then
                  (if (call $quoted (local.get $start) (local.get $n))
                    (then
                      (local.set $quoted (i32.const 1))
                      (local.set $start (i32.add (local.get $start) (i32.const 1)))
                      (local.set $n (i32.sub (local.get $n) (i32.const 2)))))))
              (if (local.get $n)
                (then
                  (if (i32.load offset=4 (local.get $i))
                    (then
                      (br_if $loud (i32.gt_u (local.get $n) (i32.const 17)))
                      (if
                        (i32.and
                          (i32.lt_s (local.get $national) (i32.const 0))
                          (i32.ne (i32.load8_u (local.get $start)) (i32.const 43)))
                        (then
                          (local.set $national (call $national (local.get $ends) (local.get $first)))
                          (if (i32.eq (local.get $national) (i32.const 2))
                            (then
                              (local.set $status (i32.const 128))
                              (br $loud)))))
                      (local.set $digits
                        (call $number
                          (local.get $start)
                          (local.get $n)
                          (i32.eq (local.get $national) (i32.const 1))
                          (local.get $phone)))
                      (br_if $loud (i32.eqz (local.get $digits)))
                      ;; Between quotes, more digits might be two numbers.
                      (br_if $loud (i32.and (local.get $quoted) (i32.gt_u (local.get $digits) (i32.const 11))))
                      (i32.store offset=8 (local.get $phone) (local.get $record))
                      (local.set $phone (i32.add (local.get $phone) (i32.const 12)))
                      (local.set $status (i32.or (local.get $status) (i32.const 4))))
                    (else
                      (br_if $loud (i32.eqz (call $address (local.get $start) (local.get $n) (local.get $email))))
                      (i32.store offset=8 (local.get $email) (local.get $record))
                      (local.set $email (i32.add (local.get $email) (i32.const 12)))
                      (local.set $status (i32.or (local.get $status) (i32.const 2)))))
                  (local.set $stays (i32.or (local.get $stays) (i32.load offset=8 (local.get $i))))))
              (local.set $i (i32.add (local.get $i) (i32.const 16)))
              (br $carriers)))
          (if (i32.eqz (i32.and (local.get $status) (i32.load (i32.const 0x1a6444))))
            (then
              (local.set $status (i32.const 0))
              (br $loud)))
          (if (i32.eqz (local.get $stays))
            (then
              (local.set $status (i32.const 0))
              (br $loud)))
          ;; Formulas.
          (local.set $i (i32.const 0x1a5400))
          (local.set $stop (i32.add (local.get $i) (i32.shl (i32.load (i32.const 0x1a6454)) (i32.const 2))))
          (block $shown
            (loop $cells
              (br_if $shown (i32.ge_u (local.get $i) (local.get $stop)))
              (local.set $start (call $start (local.get $ends) (local.get $first) (i32.load (local.get $i))))
              (local.set $c (i32.load8_u offset=0x1a6800 (i32.load8_u (local.get $start))))
              (if (local.get $c)
                (then
                  (local.set $n (i32.sub (call $end (local.get $ends) (i32.load (local.get $i))) (local.get $start)))
                  (if (i32.eq (local.get $c) (i32.const 2))
                    (then
                      (local.set $c
                        (i32.and
                          (i32.eq (i32.load8_u offset=0x1a6800 (i32.load8_u offset=1 (local.get $start))) (i32.const 1))
                          (i32.gt_u (local.get $n) (i32.const 1)))))
                    (else (local.set $c (i32.ne (local.get $n) (i32.const 0)))))
                  (if (local.get $c)
                    (then
                      (local.set $status (i32.const 0))
                      (br $loud)))))
              (local.set $i (i32.add (local.get $i) (i32.const 4)))
              (br $cells)))
          (local.set $status (i32.or (local.get $status) (i32.const 1))))
        ;; What was left half done says nothing.
        (if (i32.eqz (i32.and (local.get $status) (i32.const 1)))
          (then
            (local.set $status (i32.and (local.get $status) (i32.const 128)))
            (local.set $email (local.get $emails))
            (local.set $phone (local.get $phones))))
        (i32.store8 offset=0xe0000 (local.get $record) (local.get $status))
        (local.set $first (local.get $next))
        (local.set $ends (local.get $to))
        (local.set $row (i32.add (local.get $row) (i32.const 8)))
        (local.set $record (i32.add (local.get $record) (i32.const 1)))
        (br $rows)))
    (i32.store (i32.const 0x1a6484) (i32.div_u (i32.sub (local.get $email) (i32.const 0xf0000)) (i32.const 12)))
    (i32.store (i32.const 0x1a6488) (i32.div_u (i32.sub (local.get $phone) (i32.const 0x222000)) (i32.const 12))))

  ;; Copies the bytes from $from to $to of the window to $out, sixteen at a time: up to fifteen more are written. @return what is behind them
  (func $copy (param $from i32) (param $to i32) (param $out i32) (result i32)
    (local $shift i32)
    (local.set $shift (i32.sub (local.get $out) (local.get $from)))
    (block $done
      (loop $chunks
        (br_if $done (i32.ge_u (local.get $from) (local.get $to)))
        (v128.store align=1 (i32.add (local.get $from) (local.get $shift)) (v128.load align=1 (local.get $from)))
        (local.set $from (i32.add (local.get $from) (i32.const 16)))
        (br $chunks)))
    (i32.add (local.get $to) (local.get $shift)))

  ;; Writes what is left of the rows that are not loud to OUT, counts them, and fills LOUD. @return how many records are loud
  (func (export "emit") (param $records i32) (result i32)
    (local $record i32) (local $row i32) (local $ends i32) (local $first i32) (local $next i32) (local $to i32) (local $status i32)
    (local $out i32) (local $loud i32) (local $run i32) (local $stop i32) (local $wanted i32) (local $last i32) (local $end i32)
    (local.set $row (i32.const 0x50020))
    (local.set $ends (i32.const 0x10010))
    (local.set $out (i32.const 0x112000))
    (local.set $loud (i32.const 0x123000))
    (local.set $stop (i32.add (i32.const 0x1a3400) (i32.shl (i32.load (i32.const 0x1a645c)) (i32.const 3))))
    (local.set $wanted (i32.load (i32.const 0x1a6468)))
    (local.set $last (i32.sub (i32.load (i32.const 0x1a6440)) (i32.const 1)))
    (i64.store (i32.const 0x1a6474) (i64.const 0))
    (i64.store (i32.const 0x1a647c) (i64.const 0))
    (block $done
      (loop $rows
        (br_if $done (i32.ge_u (local.get $record) (local.get $records)))
        (local.set $to (i32.add (i32.const 0x10010) (i32.shl (i32.load (local.get $row)) (i32.const 2))))
        (local.set $next (i32.load offset=4 (local.get $row)))
        (local.set $status (i32.load8_u offset=0xe0000 (local.get $record)))
        (if (i32.and (local.get $status) (i32.const 1))
          (then
            (if (i32.eqz (i32.and (local.get $status) (i32.const 32)))
              (then
                (local.set $status (i32.shl (i32.and (local.get $status) (i32.const 6)) (i32.const 1)))
                (i32.store offset=0x1a6474
                  (local.get $status)
                  (i32.add (i32.load offset=0x1a6474 (local.get $status)) (i32.const 1)))))
            (if (local.get $wanted)
              (then
                (local.set $end (i32.const -1))
                (local.set $run (i32.const 0x1a3400))
                (loop $runs
                  (if (i32.ne (local.get $run) (i32.const 0x1a3400))
                    (then
                      (i32.store8 (local.get $out) (i32.load (i32.const 0x1a6460)))
                      (local.set $out (i32.add (local.get $out) (i32.const 1)))))
                  ;; The line end goes with the last cell.
                  (local.set $end
                    (if (result i32) (i32.eq (i32.load offset=4 (local.get $run)) (local.get $last))
                      (then (local.get $next))
                      (else (call $end (local.get $ends) (i32.load offset=4 (local.get $run))))))
                  (local.set $out
                    (call $copy
                      (call $start (local.get $ends) (local.get $first) (i32.load (local.get $run)))
                      (local.get $end)
                      (local.get $out)))
                  (local.set $run (i32.add (local.get $run) (i32.const 8)))
                  (br_if $runs (i32.lt_u (local.get $run) (local.get $stop))))
                (if (i32.ne (local.get $end) (local.get $next))
                  (then
                    (local.set $out
                      (call $copy (call $end (local.get $ends) (local.get $last)) (local.get $next) (local.get $out))))))))
          (else
            (if (i32.ne (local.get $status) (i32.const 64))
              (then
                (i32.store (local.get $loud) (local.get $record))
                (i32.store offset=4 (local.get $loud) (i32.sub (local.get $out) (i32.const 0x112000)))
                (local.set $loud (i32.add (local.get $loud) (i32.const 8)))))))
        (local.set $first (local.get $next))
        (local.set $ends (local.get $to))
        (local.set $row (i32.add (local.get $row) (i32.const 8)))
        (local.set $record (i32.add (local.get $record) (i32.const 1)))
        (br $rows)))
    (i32.store (i32.const 0x1a6470) (i32.sub (local.get $out) (i32.const 0x112000)))
    (i32.shr_u (i32.sub (local.get $loud) (i32.const 0x123000)) (i32.const 3))))
