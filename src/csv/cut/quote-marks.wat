;; Where the quotes of a window of bytes stand, and the line ends before each: sixteen bytes at a time.
;;
;; Memory: the window from 0 (65536 bytes, and 16 that a last load may touch), then
;;   MARKS at 0x10010: per quote its offset, and the LF, CR and CRLF before it (the bytes of a CRLF count as LF and as CR too): four i32 each;
;;   behind the last, one for the end of the window.
;;
;; The 16 bytes behind $to must hold none of the three. $carry is 1 where the byte before the window is a CR.
(module
  (memory (export "memory") 18)

  ;; @return how many quotes the first $to bytes hold
  (func (export "find") (param $to i32) (param $carry i32) (result i32)
    (local $i i32) (local $mark i32) (local $lf i32) (local $cr i32) (local $pairs i32) (local $below i32)
    (local $quotes i32) (local $lfs i32) (local $crs i32) (local $ends i32) (local $chunk v128)
    (local.set $mark (i32.const 0x10010))
    (block $done
      (loop $chunks
        (br_if $done (i32.ge_u (local.get $i) (local.get $to)))
        (local.set $chunk (v128.load align=1 (local.get $i)))
        (local.set $lfs (i8x16.bitmask (i8x16.eq (local.get $chunk) (i8x16.splat (i32.const 10)))))
        (local.set $crs (i8x16.bitmask (i8x16.eq (local.get $chunk) (i8x16.splat (i32.const 13)))))
        (local.set $quotes (i8x16.bitmask (i8x16.eq (local.get $chunk) (i8x16.splat (i32.const 34)))))
        ;; The LF of each CRLF.
        (local.set $ends (i32.and (local.get $lfs) (i32.or (i32.shl (local.get $crs) (i32.const 1)) (local.get $carry))))
        (local.set $carry (i32.shr_u (local.get $crs) (i32.const 15)))
        (if (local.get $quotes)
          (then
            (loop $each
              (local.set $below (i32.sub (i32.and (local.get $quotes) (i32.sub (i32.const 0) (local.get $quotes))) (i32.const 1)))
              (i32.store (local.get $mark) (i32.add (local.get $i) (i32.ctz (local.get $quotes))))
              (i32.store offset=4 (local.get $mark)
                (i32.add (local.get $lf) (i32.popcnt (i32.and (local.get $lfs) (local.get $below)))))
              (i32.store offset=8 (local.get $mark)
                (i32.add (local.get $cr) (i32.popcnt (i32.and (local.get $crs) (local.get $below)))))
              (i32.store offset=12 (local.get $mark)
                (i32.add (local.get $pairs) (i32.popcnt (i32.and (local.get $ends) (local.get $below)))))
              (local.set $mark (i32.add (local.get $mark) (i32.const 16)))
              (local.set $quotes (i32.and (local.get $quotes) (i32.sub (local.get $quotes) (i32.const 1))))
              (br_if $each (local.get $quotes)))))
        (local.set $lf (i32.add (local.get $lf) (i32.popcnt (local.get $lfs))))
        (local.set $cr (i32.add (local.get $cr) (i32.popcnt (local.get $crs))))
        (local.set $pairs (i32.add (local.get $pairs) (i32.popcnt (local.get $ends))))
        (local.set $i (i32.add (local.get $i) (i32.const 16)))
        (br $chunks)))
    (i32.store (local.get $mark) (local.get $to))
    (i32.store offset=4 (local.get $mark) (local.get $lf))
    (i32.store offset=8 (local.get $mark) (local.get $cr))
    (i32.store offset=12 (local.get $mark) (local.get $pairs))
    (i32.shr_u (i32.sub (local.get $mark) (i32.const 0x10010)) (i32.const 4))))
