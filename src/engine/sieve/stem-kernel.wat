;; Which stems the cells of the scanner's window hold: the automaton of `fields/bytes/stem-automaton.ts`, over every cell that somebody asks about.
;;
;; Memory: that of the scanner (`simd-scanner.wat`: the window from 0, the ends of cells from 0x10010, of records from 0x50020), then
;;   CLASSES at 0xe0000: the class of each byte, 27 for those that take more than a look;
;;   FOLDED at 0xe0100: the letter that a byte behind 0xC3 is, without its accent; 0xff where another reader must look;
;;   WANTED at 0xe0200: whether somebody asks about each of the first 1024 columns;
;;   MARKS at 0xe0600: of each cell, two bytes: the marks of the stems that it holds, and what was not found out.
(module
  (import "scanner" "memory" (memory 14))

  ;; A sign that is the edge of a word and stands for no letter: a curly apostrophe, a dash or an ellipsis behind ASCII, a blank that does not break, « » and °,
  ;; an ampersand with no letter behind it. @param $at behind its first byte @return how many bytes follow the first; -1 where another reader must look
  (func $sign (param $byte i32) (param $at i32) (param $to i32) (result i32)
    (local $next i32)
    (if (i32.lt_u (local.get $at) (local.get $to))
      (then (local.set $next (i32.load8_u (local.get $at)))))
    (if (i32.eq (local.get $byte) (i32.const 0x26))
      (then
        (return
          (select (i32.const -1) (i32.const 0)
            (i32.or
              (i32.eq (local.get $next) (i32.const 0x23))
              (i32.lt_u (i32.sub (i32.or (local.get $next) (i32.const 32)) (i32.const 0x61)) (i32.const 26)))))))
    (if (i32.eq (local.get $byte) (i32.const 0xc2))
      (then
        (return
          (select (i32.const 1) (i32.const -1)
            (i32.or
              (i32.eq (local.get $next) (i32.const 0xa0))
              (i32.lt_u (i32.sub (local.get $next) (i32.const 0xa6)) (i32.const 0x1a)))))))
    ;; Behind an accented letter it may begin a broken apostrophe.
    (if (i32.or
          (i32.or (i32.ne (local.get $byte) (i32.const 0xe2)) (i32.ne (local.get $next) (i32.const 0x80)))
          (i32.or (i32.lt_u (local.get $at) (i32.const 2)) (i32.ge_u (i32.add (local.get $at) (i32.const 1)) (local.get $to))))
      (then (return (i32.const -1))))
    (if (i32.ge_u (i32.load8_u (i32.sub (local.get $at) (i32.const 2))) (i32.const 0x80))
      (then (return (i32.const -1))))
    (local.set $next (i32.load8_u offset=1 (local.get $at)))
    (select (i32.const 2) (i32.const -1)
      (i32.or
        (i32.lt_u (i32.sub (local.get $next) (i32.const 0x80)) (i32.const 0x1a))
        (i32.or (i32.eq (local.get $next) (i32.const 0xa6)) (i32.eq (local.get $next) (i32.const 0xaf))))))

  ;; @param ways a table of the ways out of each node, 32 times two bytes; @param nodes two bytes of marks for each node
  ;; @return the marks of the bytes from $at to $to, with 0x8000 where another reader must look
  (func $read (param $at i32) (param $to i32) (param $ways i32) (param $nodes i32) (param $start i32) (result i32)
    (local $node i32) (local $class i32) (local $byte i32) (local $marks i32) (local $sign i32)
    (local.set $node (local.get $start))
    (block $done
      (loop $bytes
        (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
        (local.set $byte (i32.load8_u (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $class (i32.load8_u offset=0xe0000 (local.get $byte)))
        (if (i32.eq (local.get $class) (i32.const 27))
          (then
            (local.set $class (i32.const 0xff))
            (if (i32.and (i32.eq (local.get $byte) (i32.const 0xc3)) (i32.lt_u (local.get $at) (local.get $to)))
              (then
                (local.set $class (i32.load8_u offset=0xe0100 (i32.load8_u (local.get $at))))
                (local.set $at (i32.add (local.get $at) (i32.const 1)))))
            (if (i32.eq (local.get $class) (i32.const 0xff))
              (then
                (local.set $sign (call $sign (local.get $byte) (local.get $at) (local.get $to)))
                (if (i32.ge_s (local.get $sign) (i32.const 0))
                  (then
                    (local.set $class (i32.const 0))
                    (local.set $at (i32.add (local.get $at) (local.get $sign)))))))
            (if (i32.eq (local.get $class) (i32.const 0xff))
              (then (return (i32.or (local.get $marks) (i32.const 0x8000)))))))
        (local.set $node
          (i32.load16_u
            (i32.add (local.get $ways)
              (i32.or (i32.shl (local.get $node) (i32.const 6)) (i32.shl (local.get $class) (i32.const 1))))))
        (if (i32.ge_u (local.get $node) (i32.const 0x8000))
          (then
            (local.set $node (i32.and (local.get $node) (i32.const 0x7fff)))
            (local.set $marks
              (i32.or (local.get $marks)
                (i32.load16_u (i32.add (local.get $nodes) (i32.shl (local.get $node) (i32.const 1))))))))
        (br $bytes)))
    ;; The end is the edge of a word.
    (local.set $node (i32.load16_u (i32.add (local.get $ways) (i32.shl (local.get $node) (i32.const 6)))))
    (if (i32.ge_u (local.get $node) (i32.const 0x8000))
      (then
        (local.set $marks
          (i32.or (local.get $marks)
            (i32.load16_u
              (i32.add (local.get $nodes) (i32.shl (i32.and (local.get $node) (i32.const 0x7fff)) (i32.const 1))))))))
    (local.get $marks))

  ;; Marks the cells of the first $records records.
  ;; @param $unread what is marked where nobody asked
  (func (export "mark") (param $records i32) (param $ways i32) (param $nodes i32) (param $start i32) (param $unread i32)
    (local $row i32) (local $end i32) (local $last i32) (local $from i32) (local $column i32) (local $to i32) (local $marks i32) (local $out i32)
    (local.set $row (i32.const 0x50020))
    (local.set $end (i32.const 0x10010))
    (local.set $out (i32.const 0xe0600))
    (block $done
      (loop $rows
        (br_if $done (i32.eqz (local.get $records)))
        (local.set $records (i32.sub (local.get $records) (i32.const 1)))
        (local.set $last (i32.add (i32.const 0x10010) (i32.shl (i32.load (local.get $row)) (i32.const 2))))
        (local.set $column (i32.const 0))
        (block $row_done
          (loop $cells
            (br_if $row_done (i32.ge_u (local.get $end) (local.get $last)))
            (local.set $to (i32.load (local.get $end)))
            (local.set $marks (local.get $unread))
            (if (i32.lt_u (local.get $column) (i32.const 1024))
              (then
                (if (i32.load8_u offset=0xe0200 (local.get $column))
                  (then
                    (local.set $marks
                      (call $read (local.get $from) (local.get $to) (local.get $ways) (local.get $nodes) (local.get $start)))))))
            (i32.store16 (local.get $out) (local.get $marks))
            (local.set $from (i32.add (local.get $to) (i32.const 1)))
            (local.set $end (i32.add (local.get $end) (i32.const 4)))
            (local.set $out (i32.add (local.get $out) (i32.const 2)))
            (local.set $column (i32.add (local.get $column) (i32.const 1)))
            (br $cells)))
        (local.set $from (i32.load offset=4 (local.get $row)))
        (local.set $row (i32.add (local.get $row) (i32.const 8)))
        (br $rows)))))
