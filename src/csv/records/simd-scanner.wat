;; Where the cells and the records of a window of bytes end: the grammar of the plain lane, sixteen bytes at a time.
;;
;; Memory: the window from 0 (65536 bytes, and 16 that a last load may touch), then
;;   ENDS at 0x10010: offset of the byte after each cell, one i32 each;
;;   ROWS at 0x50020: per record, how many ends there are up to its last cell, and where the next record starts: two i32 each.
;;
;; A quote opens a quoted cell only at the start of a cell; elsewhere it is text. LF, CRLF and CR each end a record.
;; A record that the window does not hold whole is not counted, unless the window is the last.
(module
  (memory (export "memory") 14)

  ;; The first quote at or after $at; $to or more when there is none before it.
  (func $quote (param $at i32) (param $to i32) (result i32)
    (local $mask i32)
    (loop $chunks
      (if (i32.ge_u (local.get $at) (local.get $to)) (then (return (local.get $to))))
      (local.set $mask (i8x16.bitmask (i8x16.eq (v128.load align=1 (local.get $at)) (i8x16.splat (i32.const 34)))))
      (if (local.get $mask)
        (then (return (i32.add (local.get $at) (i32.ctz (local.get $mask))))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br $chunks))
    (unreachable))

  ;; @return how many records the first $to bytes hold
  (func (export "scan") (param $to i32) (param $delimiter i32) (param $last i32) (result i32)
    (local $i i32) (local $cell i32) (local $start i32) (local $mask i32) (local $p i32) (local $byte i32) (local $next i32)
    (local $end i32) (local $row i32) (local $chunk v128) (local $separator v128)
    (local.set $end (i32.const 0x10010))
    (local.set $row (i32.const 0x50020))
    (local.set $separator (i8x16.splat (local.get $delimiter)))
    (block $done
      (loop $chunks
        (br_if $done (i32.ge_u (local.get $i) (local.get $to)))
        (local.set $chunk (v128.load align=1 (local.get $i)))
        (local.set $mask
          (i8x16.bitmask
            (v128.or
              (v128.or
                (i8x16.eq (local.get $chunk) (local.get $separator))
                (i8x16.eq (local.get $chunk) (i8x16.splat (i32.const 10))))
              (v128.or
                (i8x16.eq (local.get $chunk) (i8x16.splat (i32.const 13)))
                (i8x16.eq (local.get $chunk) (i8x16.splat (i32.const 34)))))))
        (loop $marks
          (if (i32.eqz (local.get $mask))
            (then
              (local.set $i (i32.add (local.get $i) (i32.const 16)))
              (br $chunks)))
          (local.set $p (i32.add (local.get $i) (i32.ctz (local.get $mask))))
          (br_if $done (i32.ge_u (local.get $p) (local.get $to)))
          (local.set $mask (i32.and (local.get $mask) (i32.sub (local.get $mask) (i32.const 1))))
          (local.set $byte (i32.load8_u (local.get $p)))
          (if (i32.eq (local.get $byte) (local.get $delimiter))
            (then
              (i32.store (local.get $end) (local.get $p))
              (local.set $end (i32.add (local.get $end) (i32.const 4)))
              (local.set $cell (i32.add (local.get $p) (i32.const 1)))
              (br $marks)))
          (if (i32.eq (local.get $byte) (i32.const 34))
            (then
              (br_if $marks (i32.ne (local.get $p) (local.get $cell)))
              (loop $quotes
                (local.set $p (call $quote (i32.add (local.get $p) (i32.const 1)) (local.get $to)))
                (local.set $p (i32.add (local.get $p) (i32.const 1)))
                (if (i32.lt_u (local.get $p) (local.get $to))
                  (then (br_if $quotes (i32.eq (i32.load8_u (local.get $p)) (i32.const 34))))))
              (local.set $i (local.get $p))
              (br $chunks)))
          (local.set $next (i32.add (local.get $p) (i32.const 1)))
          (if (i32.eq (local.get $byte) (i32.const 13))
            (then
              (if (i32.lt_u (local.get $next) (local.get $to))
                (then
                  (if (i32.eq (i32.load8_u (local.get $next)) (i32.const 10))
                    (then (local.set $next (i32.add (local.get $p) (i32.const 2))))))
                (else
                  ;; It may be half of a CRLF.
                  (br_if $done (i32.eqz (local.get $last)))))))
          (i32.store (local.get $end) (local.get $p))
          (local.set $end (i32.add (local.get $end) (i32.const 4)))
          (i32.store (local.get $row) (i32.shr_u (i32.sub (local.get $end) (i32.const 0x10010)) (i32.const 2)))
          (i32.store offset=4 (local.get $row) (local.get $next))
          (local.set $row (i32.add (local.get $row) (i32.const 8)))
          (local.set $start (local.get $next))
          (local.set $cell (local.get $next))
          (local.set $i (local.get $next))
          (br $chunks))))
    (if (i32.and (local.get $last) (i32.lt_u (local.get $start) (local.get $to)))
      (then
        (i32.store (local.get $end) (local.get $to))
        (i32.store (local.get $row) (i32.shr_u (i32.sub (i32.add (local.get $end) (i32.const 4)) (i32.const 0x10010)) (i32.const 2)))
        (i32.store offset=4 (local.get $row) (local.get $to))
        (local.set $row (i32.add (local.get $row) (i32.const 8)))))
    (i32.shr_u (i32.sub (local.get $row) (i32.const 0x50020)) (i32.const 3))))
