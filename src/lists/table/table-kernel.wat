;; Fills a table of fingerprints (fingerprint-table.ts, which is also the referee of this file) from pairs in the order of a list.
;;
;; Memory: the pairs from 0, and where the caller says: room for as many pairs, a counter (i32) for each part of the table and one
;; more, the slots and the filter. Everything but the pairs is zero.
(module
  (memory (export "memory") 1)

  ;; Puts the pairs of neighbouring slots together (group-by-slot.ts), so that a part of the table is filled while it is near.
  ;; @param $bytes of the pairs; @param $mask slots less one; @param $shift slots of a part, as a power of two
  (func $together (param $bytes i32) (param $mask i32) (param $shift i32) (param $sorted i32) (param $next i32)
    (local $i i32) (local $sum i32) (local $last i32) (local $at i32) (local $part i32)
    (loop $count
      (local.set $at
        (i32.add
          (local.get $next)
          (i32.shl
            (i32.shr_u (i32.and (i32.load offset=4 (local.get $i)) (local.get $mask)) (local.get $shift))
            (i32.const 2))))
      (i32.store offset=4 (local.get $at) (i32.add (i32.load offset=4 (local.get $at)) (i32.const 8)))
      (local.set $i (i32.add (local.get $i) (i32.const 8)))
      (br_if $count (i32.lt_u (local.get $i) (local.get $bytes))))
    ;; From how many there are of each part to where the first goes.
    (local.set $at (local.get $next))
    (local.set $last
      (i32.add (local.get $next) (i32.shl (i32.shr_u (local.get $mask) (local.get $shift)) (i32.const 2))))
    (local.set $sum (local.get $sorted))
    (loop $sums
      (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $at))))
      (i32.store (local.get $at) (local.get $sum))
      (local.set $at (i32.add (local.get $at) (i32.const 4)))
      (br_if $sums (i32.le_u (local.get $at) (local.get $last))))
    (local.set $i (i32.const 0))
    (loop $move
      (local.set $part
        (i32.add
          (local.get $next)
          (i32.shl
            (i32.shr_u (i32.and (i32.load offset=4 (local.get $i)) (local.get $mask)) (local.get $shift))
            (i32.const 2))))
      (local.set $at (i32.load (local.get $part)))
      (i64.store (local.get $at) (i64.load (local.get $i)))
      (i32.store (local.get $part) (i32.add (local.get $at) (i32.const 8)))
      (local.set $i (i32.add (local.get $i) (i32.const 8)))
      (br_if $move (i32.lt_u (local.get $i) (local.get $bytes)))))

  ;; @param $bytes of the pairs, not 0; @param $words of the filter, less one; @return how many different pairs there are
  (func (export "fill")
    (param $bytes i32) (param $mask i32) (param $shift i32) (param $sorted i32) (param $next i32)
    (param $slots i32) (param $filter i32) (param $words i32) (result i32)
    (local $i i32) (local $count i32) (local $at i32) (local $high i32) (local $slot i32) (local $pair i64) (local $held i64)
    (call $together (local.get $bytes) (local.get $mask) (local.get $shift) (local.get $sorted) (local.get $next))
    (block $done
      (loop $pairs
        (br_if $done (i32.ge_u (local.get $i) (local.get $bytes)))
        (local.set $pair (i64.load (i32.add (local.get $sorted) (local.get $i))))
        (local.set $i (i32.add (local.get $i) (i32.const 8)))
        ;; (0, 0) means "free": its place is taken by (1, 0).
        (if (i64.eqz (local.get $pair)) (then (local.set $pair (i64.const 1))))
        (local.set $slot (i32.and (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 32))) (local.get $mask)))
        (block $free
          (loop $walk
            (local.set $at (i32.add (local.get $slots) (i32.shl (local.get $slot) (i32.const 3))))
            (local.set $held (i64.load (local.get $at)))
            (br_if $free (i64.eqz (local.get $held)))
            (br_if $pairs (i64.eq (local.get $held) (local.get $pair)))
            (local.set $slot (i32.and (i32.add (local.get $slot) (i32.const 1)) (local.get $mask)))
            (br $walk)))
        (i64.store (local.get $at) (local.get $pair))
        (local.set $count (i32.add (local.get $count) (i32.const 1)))
        (local.set $high (i32.wrap_i64 (local.get $pair)))
        (local.set $at
          (i32.add
            (local.get $filter)
            (i32.shl
              (i32.and (i32.wrap_i64 (i64.shr_u (local.get $pair) (i64.const 40))) (local.get $words))
              (i32.const 2))))
        (i32.store (local.get $at)
          (i32.or
            (i32.load (local.get $at))
            (i32.or
              (i32.shl (i32.const 1) (local.get $high))
              (i32.or
                (i32.shl (i32.const 1) (i32.shr_u (local.get $high) (i32.const 5)))
                (i32.shl (i32.const 1) (i32.shr_u (local.get $high) (i32.const 10)))))))
        (br $pairs)))
    (local.get $count)))
