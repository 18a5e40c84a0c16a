;; Reads the lines of a window of a list, sixteen bytes at a time: what is an ordinary address, digest or French number is
;; fingerprinted here, and every other line is left to TypeScript (line-scanner.ts), which is also the referee of this file.
;;
;; Memory: the window from 0 (65536 bytes, and 96 that a last load may touch), then
;;   TEXT    0x10080: the line at hand in lower case (64 bytes), and 16 bytes behind it the digits of a number, with room before them
;;   COUNTS  0x10100: how many there are of each of the five that follow, an i32 each
;;   EMAILS  0x10200: fingerprints, two i32 each (at least 7 bytes of list each)
;;   DIGESTS 0x24000: the first 64 bits of each, likewise
;;   PHONES  0x28000: fingerprints of numbers, likewise (at least 11 bytes of list each)
;;   BOXES   0x36000: fingerprints of canonical spellings that are not what is written, likewise
;;   OTHERS  0x54000: where every other line starts, and how many entries were read before it, two i32 each
;;   SHAPES  0x94000: by length of a domain (times 32) and its first letter (low five bits), the first such domain that folds, a byte each
;;   PLAN    0x95000: of numbers with these five digits behind +33: 1, twice the place of their code in CODES, and 1 when none is assigned;
;;           0 when that is unknown; a byte each
;;   FOLDS   0xad800: per domain that folds, from 1 on, 160 bytes: the domain (64), what takes its place, with its @ (64), the length of
;;           that, whether it is another domain, what goes (1 dots, 2 hyphens, 4 underscores, 8 tags), the next of that shape: a byte each
;;   MAILBOX 0xb8000: a canonical spelling (128 bytes)
;;   CODES   0xb8100: codes of countries with their plus, four bytes each, the last of them behind
(module
  (memory (export "memory") 12)

  ;; Bits of a mask that stand before bit $n.
  (func $below (param $n i64) (result i64)
    (i64.sub (i64.shl (i64.const 1) (local.get $n)) (i64.const 1)))

  (func $spread (param $word i32) (result i32)
    (local.set $word (i32.mul (local.get $word) (i32.const 0xcc9e2d51)))
    (i32.xor (local.get $word) (i32.shr_u (local.get $word) (i32.const 15))))

  (func $finish (param $h i32) (result i32)
    (local.set $h (i32.mul (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 16))) (i32.const 0x85ebca6b)))
    (local.set $h (i32.mul (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 13))) (i32.const 0xc2b2ae35)))
    (i32.xor (local.get $h) (i32.shr_u (local.get $h) (i32.const 16))))

  ;; Fingerprint (src/fields/fingerprint.ts) of the $n bytes at $from, to the pair at $into.
  (func $print (param $from i32) (param $n i32) (param $into i32)
    (local $i i32) (local $k i32) (local $h i32) (local $l i32) (local $rest i32) (local $end i32)
    (local.set $h (i32.const 0x9747b28c))
    (local.set $l (i32.const 0x3c6ef372))
    (local.set $i (local.get $from))
    (local.set $end (i32.add (local.get $from) (local.get $n)))
    (block $short
      (loop $words
        (br_if $short (i32.gt_u (i32.add (local.get $i) (i32.const 4)) (local.get $end)))
        ;; $spread once more: a call for every four bytes would take half of the time.
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
    (local.set $rest
      (i32.wrap_i64
        (i64.shr_u
          (i64.extend_i32_u (local.get $k))
          (i64.extend_i32_u (i32.sub (i32.const 32) (i32.shl (i32.sub (local.get $end) (local.get $i)) (i32.const 3)))))))
    (local.set $k (call $spread (local.get $rest)))
    (local.set $h (i32.rotl (i32.mul (i32.xor (local.get $h) (local.get $k)) (i32.const 0x9e3779b1)) (i32.const 15)))
    (local.set $l (i32.rotl (i32.mul (i32.xor (local.get $l) (local.get $k)) (i32.const 0x85ebca77)) (i32.const 13)))
    (i32.store (local.get $into) (call $finish (i32.xor (local.get $h) (local.get $n))))
    (i32.store offset=4 (local.get $into) (call $finish (i32.xor (local.get $l) (local.get $n)))))

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
    (i32.load8_u offset=0x95000 (local.get $prefix)))

  ;; The French number that is written in the $n bytes of TEXT, a plus, digits, blanks and the like: +33, 0033 (or either with the 0
  ;; as well) or 0, and nine digits.
  ;; @param $flags those of "scan"; @param $into takes the fingerprint of its E.164; @return 8, or 0 when it is not certain
  (func $number (param $n i32) (param $flags i32) (param $into i32) (result i32)
    (local $i i32) (local $byte i32) (local $digits i32) (local $plus i32) (local $head i32) (local $zeros i32)
    (loop $bytes
      (local.set $byte (i32.load8_u offset=0x10080 (local.get $i)))
      (i32.store8 offset=0x100d0 (local.get $digits) (local.get $byte))
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
        (i32.or (i32.shl (local.get $head) (i32.const 4)) (i32.and (i32.load8_u offset=0x100d0 (local.get $i)) (i32.const 15))))
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
          (br_if $known (i32.and (i32.eqz (local.get $head)) (i32.shr_u (local.get $flags) (i32.const 3))))
          (return (i32.const 0))))
      (local.set $zeros (i32.const 1))
      (br_if $known (i32.and (i32.eq (local.get $n) (i32.const 4)) (i32.eq (local.get $head) (i32.const 0x33))))
      (br_if $known (i32.and (i32.eq (local.get $n) (i32.const 5)) (i32.eq (local.get $head) (i32.const 0x330))))
      (return (i32.const 0)))
    (local.set $n (i32.add (local.get $n) (i32.const 0x100d0)))
    (local.set $head (call $plan (local.get $n)))
    (if (i32.eqz (local.get $head)) (then (return (i32.const 0))))
    (local.set $head (i32.sub (local.get $head) (i32.const 1)))
    ;; Behind two zeros, digits that are no assigned number may be a SIRET.
    (if (i32.and (local.get $head) (local.get $zeros)) (then (return (i32.const 0))))
    (local.set $n (i32.sub (local.get $n) (i32.const 4)))
    (i32.store align=1 (local.get $n) (i32.load offset=0xb8100 (i32.shl (i32.shr_u (local.get $head) (i32.const 1)) (i32.const 2))))
    ;; A code of two digits has one byte less.
    (local.set $n (i32.add (local.get $n) (i32.ne (i32.load8_u (local.get $n)) (i32.const 43))))
    (call $print (local.get $n) (i32.sub (i32.add (i32.const 0x100d0) (local.get $digits)) (local.get $n)) (local.get $into))
    (i32.const 8))

  ;; The first 64 bits of the digest whose hexadecimal digits stand at TEXT, as two words to $into.
  (func $digest (param $into i32)
    (local $x v128)
    (local.set $x (v128.load (i32.const 0x10080)))
    ;; The value of each digit: its low four bits, and nine more for a letter.
    (local.set $x
      (i8x16.add
        (v128.and (local.get $x) (i8x16.splat (i32.const 15)))
        (v128.and (i8x16.gt_u (local.get $x) (i8x16.splat (i32.const 57))) (i8x16.splat (i32.const 9)))))
    ;; Two digits a byte, in the low halves of eight words.
    (local.set $x
      (v128.and
        (v128.or (i16x8.shl (local.get $x) (i32.const 4)) (i16x8.shr_u (local.get $x) (i32.const 8)))
        (i16x8.splat (i32.const 255))))
    (local.set $x (i8x16.shuffle 6 4 2 0 14 12 10 8 0 0 0 0 0 0 0 0 (local.get $x) (local.get $x)))
    (v128.store64_lane align=4 0 (local.get $into) (local.get $x)))

  ;; Whether the 64 bytes of TEXT are hexadecimal digits.
  (func $hexadecimal (result i32)
    (local $c i32) (local $all i32) (local $x v128)
    (local.set $all (i32.const 0xffff))
    (loop $chunks
      (local.set $x (v128.load offset=0x10080 (local.get $c)))
      (local.set $all
        (i32.and
          (local.get $all)
          (i8x16.bitmask
            (v128.or
              (i8x16.lt_u (i8x16.sub (local.get $x) (i8x16.splat (i32.const 48))) (i8x16.splat (i32.const 10)))
              (i8x16.lt_u (i8x16.sub (local.get $x) (i8x16.splat (i32.const 97))) (i8x16.splat (i32.const 6)))))))
      (local.set $c (i32.add (local.get $c) (i32.const 16)))
      (br_if $chunks (i32.lt_u (local.get $c) (i32.const 64))))
    (i32.eq (local.get $all) (i32.const 0xffff)))

  ;; The canonical spelling of the address at TEXT, whose @ is at $at and which ends at $n, to the pair at $into.
  ;; @param $fold the first domain of its shape; @return 8, or 0 when there is none but what is written
  (func $fold (param $at i32) (param $n i32) (param $fold i32) (param $into i32) (result i32)
    (local $i i32) (local $length i32) (local $byte i32) (local $goes i32)
    (local.set $n (i32.sub (i32.sub (local.get $n) (local.get $at)) (i32.const 1)))
    (block $found
      (loop $folds
        (if (i32.eqz (local.get $fold)) (then (return (i32.const 0))))
        (local.set $goes (i32.add (i32.const 0xad800) (i32.mul (local.get $fold) (i32.const 160))))
        (local.set $fold (i32.load8_u offset=131 (local.get $goes)))
        (local.set $i (i32.const 0))
        (loop $bytes
          (br_if $folds
            (i32.ne
              (i32.load8_u offset=0x10081 (i32.add (local.get $at) (local.get $i)))
              (i32.load8_u (i32.add (local.get $goes) (local.get $i)))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br_if $bytes (i32.lt_u (local.get $i) (local.get $n))))))
    (local.set $fold (local.get $goes))
    (local.set $goes (i32.load8_u offset=130 (local.get $fold)))
    (loop $names
      (local.set $i (i32.const 0))
      (block $done
        (loop $bytes
          (br_if $done (i32.ge_u (local.get $i) (local.get $at)))
          (local.set $byte (i32.load8_u offset=0x10080 (local.get $i)))
          (br_if $done (i32.and (i32.eq (local.get $byte) (i32.const 43)) (i32.shr_u (local.get $goes) (i32.const 3))))
          (i32.store8 offset=0xb8000 (local.get $length) (local.get $byte))
          ;; What goes is overwritten by what comes next.
          (local.set $length
            (i32.add
              (local.get $length)
              (i32.eqz
                (i32.and
                  (local.get $goes)
                  (i32.or
                    (i32.eq (local.get $byte) (i32.const 46))
                    (i32.or
                      (i32.shl (i32.eq (local.get $byte) (i32.const 45)) (i32.const 1))
                      (i32.shl (i32.eq (local.get $byte) (i32.const 95)) (i32.const 2))))))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br $bytes)))
      ;; A name of which nothing stays is kept.
      (if (i32.and (i32.eqz (local.get $length)) (i32.ne (local.get $goes) (i32.const 0)))
        (then (local.set $goes (i32.const 0)) (br $names))))
    (if (i32.and (i32.eq (local.get $length) (local.get $at)) (i32.eqz (i32.load8_u offset=129 (local.get $fold))))
      (then (return (i32.const 0))))
    (local.set $n (i32.load8_u offset=128 (local.get $fold)))
    (local.set $i (i32.const 0))
    (loop $bytes
      (i32.store8 offset=0xb8000
        (i32.add (local.get $length) (local.get $i))
        (i32.load8_u offset=64 (i32.add (local.get $fold) (local.get $i))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $bytes (i32.lt_u (local.get $i) (local.get $n))))
    (call $print (i32.const 0xb8000) (i32.add (local.get $length) (local.get $n)) (local.get $into))
    (i32.const 8))

  ;; Where the line that goes on at $at ends; $to when nothing ends it before.
  (func $end (param $at i32) (param $to i32) (result i32)
    (local $mask i32) (local $chunk v128)
    (loop $chunks
      (if (i32.ge_u (local.get $at) (local.get $to)) (then (return (local.get $to))))
      (local.set $chunk (v128.load align=1 (local.get $at)))
      (local.set $mask
        (i8x16.bitmask
          (v128.or
            (i8x16.eq (local.get $chunk) (i8x16.splat (i32.const 10)))
            (i8x16.eq (local.get $chunk) (i8x16.splat (i32.const 13))))))
      (if (local.get $mask)
        (then
          (local.set $at (i32.add (local.get $at) (i32.ctz (local.get $mask))))
          (return (select (local.get $at) (local.get $to) (i32.lt_u (local.get $at) (local.get $to))))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br $chunks))
    (unreachable))

  ;; @param $flags 1 the window is the last, 2 clear entries are read, 4 digests are, 8 numbers without code are French
  ;; @return where the first line starts that the window does not hold whole
  (func (export "scan") (param $to i32) (param $flags i32) (result i32)
    (local $start i32) (local $c i32) (local $n i32) (local $byte i32)
    (local $email i32) (local $digest i32) (local $phone i32) (local $box i32) (local $other i32) (local $read i32)
    (local $chunk v128) (local $low v128) (local $letters v128) (local $digits v128) (local $ends v128) (local $dots v128)
    (local $edges v128) (local $ats v128) (local $signs v128)
    (local $shift i64) (local $valid i64) (local $end i64) (local $letter i64)
    (local $dot i64) (local $edge i64) (local $at i64) (local $sign i64) (local $known i64) (local $domain i64) (local $last i64)
    (local.set $email (i32.const 0x10200))
    (local.set $digest (i32.const 0x24000))
    (local.set $phone (i32.const 0x28000))
    (local.set $box (i32.const 0x36000))
    (local.set $other (i32.const 0x54000))
    (block $done
      (loop $lines
        (br_if $done (i32.ge_u (local.get $start) (local.get $to)))
        ;; An empty line, or the LF of a CRLF.
        (local.set $byte (i32.load8_u (local.get $start)))
        (if (i32.or (i32.eq (local.get $byte) (i32.const 10)) (i32.eq (local.get $byte) (i32.const 13)))
          (then
            (local.set $start (i32.add (local.get $start) (i32.const 1)))
            (br $lines)))
        (local.set $c (i32.const 0))
        (local.set $letter (i64.const 0))
        (local.set $known (i64.const 0))
        (local.set $dot (i64.const 0))
        (local.set $edge (i64.const 0))
        (local.set $at (i64.const 0))
        (local.set $sign (i64.const 0))
        (local.set $end (i64.const 0))
        (block $whole
          (loop $chunks
            (local.set $chunk (v128.load align=1 (i32.add (local.get $start) (local.get $c))))
            ;; Capitals become small letters.
            (local.set $low
              (v128.or
                (local.get $chunk)
                (v128.and
                  (i8x16.lt_u (i8x16.sub (local.get $chunk) (i8x16.splat (i32.const 65))) (i8x16.splat (i32.const 26)))
                  (i8x16.splat (i32.const 32)))))
            (v128.store offset=0x10080 (local.get $c) (local.get $low))
            (local.set $letters (i8x16.lt_u (i8x16.sub (local.get $low) (i8x16.splat (i32.const 97))) (i8x16.splat (i32.const 26))))
            (local.set $digits (i8x16.lt_u (i8x16.sub (local.get $low) (i8x16.splat (i32.const 48))) (i8x16.splat (i32.const 10))))
            (local.set $ends
              (v128.or
                (i8x16.eq (local.get $low) (i8x16.splat (i32.const 10)))
                (i8x16.eq (local.get $low) (i8x16.splat (i32.const 13)))))
            (local.set $dots (i8x16.eq (local.get $low) (i8x16.splat (i32.const 46))))
            (local.set $ats (i8x16.eq (local.get $low) (i8x16.splat (i32.const 64))))
            (local.set $edges (v128.or (i8x16.eq (local.get $low) (i8x16.splat (i32.const 45))) (v128.or (local.get $dots) (local.get $ats))))
            (local.set $signs
              (v128.or
                (i8x16.eq (local.get $low) (i8x16.splat (i32.const 95)))
                (i8x16.eq (local.get $low) (i8x16.splat (i32.const 43)))))
            (local.set $shift (i64.extend_i32_u (local.get $c)))
            (local.set $letter (i64.or (local.get $letter) (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $letters))) (local.get $shift))))
            (local.set $dot (i64.or (local.get $dot) (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $dots))) (local.get $shift))))
            (local.set $at (i64.or (local.get $at) (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $ats))) (local.get $shift))))
            (local.set $edge (i64.or (local.get $edge) (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $edges))) (local.get $shift))))
            (local.set $sign (i64.or (local.get $sign) (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $signs))) (local.get $shift))))
            (local.set $known
              (i64.or
                (local.get $known)
                (i64.shl
                  (i64.extend_i32_u
                    (i8x16.bitmask
                      (v128.or (v128.or (local.get $letters) (local.get $digits)) (v128.or (local.get $edges) (local.get $signs)))))
                  (local.get $shift))))
            (local.set $end (i64.or (local.get $end) (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $ends))) (local.get $shift))))
            (br_if $whole (i64.ne (local.get $end) (i64.const 0)))
            (local.set $c (i32.add (local.get $c) (i32.const 16)))
            (br_if $chunks (i32.lt_u (local.get $c) (i32.const 64)))))
        (local.set $n
          (if (result i32) (i64.eqz (local.get $end))
            (then
              (i32.sub (call $end (i32.add (local.get $start) (i32.const 64)) (local.get $to)) (local.get $start)))
            (else (i32.wrap_i64 (i64.ctz (local.get $end))))))
        (if (i32.ge_u (i32.add (local.get $start) (local.get $n)) (local.get $to))
          (then
            (br_if $done (i32.eqz (i32.and (local.get $flags) (i32.const 1))))
            (local.set $n (i32.sub (local.get $to) (local.get $start)))))
        (block $next
          (block $unusual
            (if (i32.eq (local.get $n) (i32.const 64))
              (then
                (br_if $unusual (i32.eqz (i32.and (local.get $flags) (i32.const 4))))
                ;; Digits alone may be anything, and letters too.
                (br_if $unusual (i64.eqz (local.get $letter)))
                (br_if $unusual (i64.eqz (i64.xor (local.get $letter) (i64.const -1))))
                (br_if $unusual (i32.eqz (call $hexadecimal)))
                (call $digest (local.get $digest))
                ;; The digest of nothing is a sign of blank cells.
                (br_if $unusual (i32.eq (i32.load (local.get $digest)) (i32.const 0xe3b0c442)))
                (local.set $digest (i32.add (local.get $digest) (i32.const 8)))
                (br $next)))
            (br_if $unusual (i32.gt_u (local.get $n) (i32.const 63)))
            (br_if $unusual (i32.eqz (i32.and (local.get $flags) (i32.const 2))))
            (local.set $valid (call $below (i64.extend_i32_u (local.get $n))))
            (local.set $at (i64.and (local.get $at) (local.get $valid)))
            (if (i64.eqz (local.get $at))
              (then
                (br_if $unusual (i64.ne (i64.and (local.get $letter) (local.get $valid)) (i64.const 0)))
                (br_if $unusual (i32.gt_u (local.get $n) (i32.const 40)))
                (local.set $c (call $number (local.get $n) (local.get $flags) (local.get $phone)))
                (br_if $unusual (i32.eqz (local.get $c)))
                (local.set $phone (i32.add (local.get $phone) (local.get $c)))
                (br $next)))
            ;; One @; no two of . - @ side by side, none at an end; nothing else but letters, digits, and signs before the @.
            (br_if $unusual (i64.ne (i64.and (local.get $at) (i64.sub (local.get $at) (i64.const 1))) (i64.const 0)))
            (local.set $edge (i64.and (local.get $edge) (local.get $valid)))
            (br_if $unusual (i64.ne (i64.and (local.get $edge) (i64.shr_u (local.get $edge) (i64.const 1))) (i64.const 0)))
            (br_if $unusual (i64.ne (i64.and (local.get $edge) (i64.const 1)) (i64.const 0)))
            (br_if $unusual (i64.ne (i64.shr_u (local.get $edge) (i64.extend_i32_u (i32.sub (local.get $n) (i32.const 1)))) (i64.const 0)))
            (local.set $sign (i64.and (local.get $sign) (local.get $valid)))
            (br_if $unusual (i64.gt_u (local.get $sign) (local.get $at)))
            (br_if $unusual (i64.ne (i64.and (local.get $known) (local.get $valid)) (local.get $valid)))
            ;; The last byte that is no letter is a dot of the domain (whose first byte is none), and two letters are behind it at least.
            (local.set $domain (i64.ctz (local.get $at)))
            (local.set $last
              (i64.sub
                (i64.const 63)
                (i64.clz (i64.and (i64.xor (local.get $letter) (i64.const -1)) (local.get $valid)))))
            (br_if $unusual (i64.eqz (i64.and (local.get $dot) (i64.shl (i64.const 1) (local.get $last)))))
            (br_if $unusual (i64.le_u (i64.sub (i64.extend_i32_u (local.get $n)) (local.get $last)) (i64.const 2)))
            (call $print (i32.const 0x10080) (local.get $n) (local.get $email))
            (local.set $email (i32.add (local.get $email) (i32.const 8)))
            (local.set $c (i32.wrap_i64 (local.get $domain)))
            (local.set $byte
              (i32.load8_u offset=0x94000
                (i32.or
                  (i32.shl (i32.sub (i32.sub (local.get $n) (local.get $c)) (i32.const 1)) (i32.const 5))
                  (i32.and (i32.load8_u offset=0x10081 (local.get $c)) (i32.const 31)))))
            (if (local.get $byte)
              (then
                (local.set $box
                  (i32.add (local.get $box) (call $fold (local.get $c) (local.get $n) (local.get $byte) (local.get $box))))))
            (br $next))
          (i32.store (local.get $other) (local.get $start))
          (i32.store offset=4 (local.get $other) (local.get $read))
          (local.set $other (i32.add (local.get $other) (i32.const 8)))
          (local.set $start (i32.add (local.get $start) (local.get $n)))
          (br $lines))
        (local.set $read (i32.add (local.get $read) (i32.const 1)))
        (local.set $start (i32.add (local.get $start) (local.get $n)))
        (br $lines)))
    (i32.store (i32.const 0x10100) (i32.shr_u (i32.sub (local.get $email) (i32.const 0x10200)) (i32.const 3)))
    (i32.store (i32.const 0x10104) (i32.shr_u (i32.sub (local.get $digest) (i32.const 0x24000)) (i32.const 3)))
    (i32.store (i32.const 0x10108) (i32.shr_u (i32.sub (local.get $phone) (i32.const 0x28000)) (i32.const 3)))
    (i32.store (i32.const 0x1010c) (i32.shr_u (i32.sub (local.get $box) (i32.const 0x36000)) (i32.const 3)))
    (i32.store (i32.const 0x10110) (i32.shr_u (i32.sub (local.get $other) (i32.const 0x54000)) (i32.const 3)))
    (local.get $start)))
