;; One layer of the convolution over the words of a text, and its filters: the sums of `convolution.ts`, two numbers at a time, in the same order, so
;; that every bit is the same. What is compiled from TypeScript takes three times as long.
;;
;; Numbers are of 64 bits. A vector has 24 of them (192 bytes); a layer sees five words at once (960 bytes).
;; Two vectors of nothing stand before the first word and behind the last one.
(module
  (memory (export "memory") 4)

  ;; How far a gate is open.
  (func $gate (param $value f64) (result f64)
    (f64.add
      (f64.const 0.5)
      (f64.div
        (f64.mul (f64.const 0.5) (local.get $value))
        (f64.add (f64.const 1) (f64.abs (local.get $value))))))

  ;; The vectors at $from, through a layer, into those at $into.
  ;; @param $weights of 24 rows of what may be added, and of 24 of their gates; $biases likewise
  (func (export "layer") (param $words i32) (param $from i32) (param $into i32) (param $weights i32) (param $biases i32)
    (local $row i32) (local $end i32) (local $word i32) (local $at i32) (local $weight i32) (local $stop i32) (local $place i32)
    (local $one v128) (local $two v128) (local $sum v128) (local $gate v128)
    (local.set $end (i32.add (local.get $from) (i32.mul (local.get $words) (i32.const 192))))
    (if (i32.eqz (local.get $words)) (then (return)))
    (loop $rows
      (local.set $word (local.get $from))
      (loop $words_
        (local.set $sum (f64x2.splat (f64.const 0)))
        (local.set $gate (f64x2.splat (f64.const 0)))
        (local.set $at (local.get $word))
        (local.set $weight (local.get $weights))
        (local.set $stop (i32.add (local.get $word) (i32.const 960)))
        (loop $window
          (local.set $one (v128.load (local.get $at)))
          (local.set $two (v128.load offset=16 (local.get $at)))
          (local.set $sum (f64x2.add (local.get $sum) (f64x2.add
            (f64x2.mul (local.get $one) (v128.load (local.get $weight)))
            (f64x2.mul (local.get $two) (v128.load offset=16 (local.get $weight))))))
          (local.set $gate (f64x2.add (local.get $gate) (f64x2.add
            (f64x2.mul (local.get $one) (v128.load offset=23040 (local.get $weight)))
            (f64x2.mul (local.get $two) (v128.load offset=23056 (local.get $weight))))))
          (local.set $one (v128.load offset=32 (local.get $at)))
          (local.set $two (v128.load offset=48 (local.get $at)))
          (local.set $sum (f64x2.add (local.get $sum) (f64x2.add
            (f64x2.mul (local.get $one) (v128.load offset=32 (local.get $weight)))
            (f64x2.mul (local.get $two) (v128.load offset=48 (local.get $weight))))))
          (local.set $gate (f64x2.add (local.get $gate) (f64x2.add
            (f64x2.mul (local.get $one) (v128.load offset=23072 (local.get $weight)))
            (f64x2.mul (local.get $two) (v128.load offset=23088 (local.get $weight))))))
          (local.set $weight (i32.add (local.get $weight) (i32.const 64)))
          (local.set $at (i32.add (local.get $at) (i32.const 64)))
          (br_if $window (i32.lt_u (local.get $at) (local.get $stop))))
        ;; The number of the word in the middle of the window.
        (local.set $place (i32.add (local.get $word) (i32.add (i32.const 384) (i32.shl (local.get $row) (i32.const 3)))))
        (f64.store
          (i32.add (local.get $into) (i32.sub (local.get $place) (local.get $from)))
          (f64.add
            (f64.load (local.get $place))
            (f64.mul
              (f64.add
                (f64.load (local.get $biases))
                (f64.add (f64x2.extract_lane 0 (local.get $sum)) (f64x2.extract_lane 1 (local.get $sum))))
              (call $gate
                (f64.add
                  (f64.load offset=192 (local.get $biases))
                  (f64.add (f64x2.extract_lane 0 (local.get $gate)) (f64x2.extract_lane 1 (local.get $gate))))))))
        (local.set $word (i32.add (local.get $word) (i32.const 192)))
        (br_if $words_ (i32.lt_u (local.get $word) (local.get $end))))
      (local.set $weights (i32.add (local.get $weights) (i32.const 960)))
      (local.set $biases (i32.add (local.get $biases) (i32.const 8)))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
      (br_if $rows (i32.lt_u (local.get $row) (i32.const 24)))))

  ;; What the largest values of $count filters over the vectors at $from come to.
  ;; @param $out what each counts for, and behind them the bias of all
  (func (export "filter") (param $words i32) (param $from i32) (param $count i32) (param $filters i32) (param $biases i32) (param $out i32)
    (result f64)
    (local $sum f64) (local $most f64) (local $end i32) (local $word i32) (local $stop i32) (local $one v128) (local $two v128)
    (local.set $sum (f64.load (i32.add (local.get $out) (i32.shl (local.get $count) (i32.const 3)))))
    (local.set $end (i32.add (local.get $from) (i32.mul (local.get $words) (i32.const 192))))
    (local.set $stop (i32.add (local.get $filters) (i32.mul (local.get $count) (i32.const 192))))
    (loop $each
      (local.set $most (f64.const 0))
      (local.set $word (local.get $from))
      (block $done
        (loop $words_
          (br_if $done (i32.ge_u (local.get $word) (local.get $end)))
          (local.set $one (f64x2.splat (f64.const 0)))
          (local.set $two (f64x2.splat (f64.const 0)))
          (local.set $one (f64x2.add (local.get $one) (f64x2.mul (v128.load offset=0 (local.get $word)) (v128.load offset=0 (local.get $filters)))))
          (local.set $two (f64x2.add (local.get $two) (f64x2.mul (v128.load offset=16 (local.get $word)) (v128.load offset=16 (local.get $filters)))))
          (local.set $one (f64x2.add (local.get $one) (f64x2.mul (v128.load offset=32 (local.get $word)) (v128.load offset=32 (local.get $filters)))))
          (local.set $two (f64x2.add (local.get $two) (f64x2.mul (v128.load offset=48 (local.get $word)) (v128.load offset=48 (local.get $filters)))))
          (local.set $one (f64x2.add (local.get $one) (f64x2.mul (v128.load offset=64 (local.get $word)) (v128.load offset=64 (local.get $filters)))))
          (local.set $two (f64x2.add (local.get $two) (f64x2.mul (v128.load offset=80 (local.get $word)) (v128.load offset=80 (local.get $filters)))))
          (local.set $one (f64x2.add (local.get $one) (f64x2.mul (v128.load offset=96 (local.get $word)) (v128.load offset=96 (local.get $filters)))))
          (local.set $two (f64x2.add (local.get $two) (f64x2.mul (v128.load offset=112 (local.get $word)) (v128.load offset=112 (local.get $filters)))))
          (local.set $one (f64x2.add (local.get $one) (f64x2.mul (v128.load offset=128 (local.get $word)) (v128.load offset=128 (local.get $filters)))))
          (local.set $two (f64x2.add (local.get $two) (f64x2.mul (v128.load offset=144 (local.get $word)) (v128.load offset=144 (local.get $filters)))))
          (local.set $one (f64x2.add (local.get $one) (f64x2.mul (v128.load offset=160 (local.get $word)) (v128.load offset=160 (local.get $filters)))))
          (local.set $two (f64x2.add (local.get $two) (f64x2.mul (v128.load offset=176 (local.get $word)) (v128.load offset=176 (local.get $filters)))))
          (local.set $most (f64.max (local.get $most) (f64.add
            (f64.load (local.get $biases))
            (f64.add
              (f64.add
                (f64.add (f64x2.extract_lane 0 (local.get $one)) (f64x2.extract_lane 1 (local.get $one)))
                (f64x2.extract_lane 0 (local.get $two)))
              (f64x2.extract_lane 1 (local.get $two))))))
          (local.set $word (i32.add (local.get $word) (i32.const 192)))
          (br $words_)))
      (local.set $sum (f64.add (local.get $sum) (f64.mul (local.get $most) (f64.load (local.get $out)))))
      (local.set $filters (i32.add (local.get $filters) (i32.const 192)))
      (local.set $biases (i32.add (local.get $biases) (i32.const 8)))
      (local.set $out (i32.add (local.get $out) (i32.const 8)))
      (br_if $each (i32.lt_u (local.get $filters) (local.get $stop))))
    (local.get $sum)))
