;; Counts, for eight orders of the dates at once, how many near pairs are nearer in
;; time than each of four edges. See knox-kernel.ts for what lies where.
(module
  (import "near" "memory" (memory 1))
  (func (export "count")
    (param $days i32) (param $start i32) (param $partner i32) (param $places i32)
    (param $edges i32) (param $counts i32)
    (local $end i32) (local $at i32) (local $last i32) (local $myDays i32)
    (local $mine v128) (local $gap v128)
    (local $edge0 v128) (local $edge1 v128) (local $edge2 v128) (local $edge3 v128)
    (local $under0 v128) (local $under1 v128) (local $under2 v128) (local $under3 v128)
    (local.set $edge0 (v128.load offset=0 (local.get $edges)))
    (local.set $edge1 (v128.load offset=16 (local.get $edges)))
    (local.set $edge2 (v128.load offset=32 (local.get $edges)))
    (local.set $edge3 (v128.load offset=48 (local.get $edges)))
    (local.set $at (i32.add (local.get $partner) (i32.shl (i32.load (local.get $start)) (i32.const 2))))
    (local.set $end (i32.add (local.get $start) (i32.shl (local.get $places) (i32.const 2))))
    (local.set $myDays (local.get $days))
    (block $done
      (loop $place
        (br_if $done (i32.ge_u (local.get $start) (local.get $end)))
        (local.set $last
          (i32.add (local.get $partner) (i32.shl (i32.load offset=4 (local.get $start)) (i32.const 2))))
        (if (i32.lt_u (local.get $at) (local.get $last))
          (then
            (local.set $mine (v128.load (local.get $myDays)))
            (local.set $under0 (v128.const i32x4 0 0 0 0))
            (local.set $under1 (v128.const i32x4 0 0 0 0))
            (local.set $under2 (v128.const i32x4 0 0 0 0))
            (local.set $under3 (v128.const i32x4 0 0 0 0))
            (loop $pair
              (local.set $gap
                (i16x8.abs
                  (i16x8.sub
                    (local.get $mine)
                    (v128.load (i32.add (local.get $days) (i32.load (local.get $at)))))))
              (local.set $under0 (i16x8.sub (local.get $under0) (i16x8.gt_s (local.get $edge0) (local.get $gap))))
              (local.set $under1 (i16x8.sub (local.get $under1) (i16x8.gt_s (local.get $edge1) (local.get $gap))))
              (local.set $under2 (i16x8.sub (local.get $under2) (i16x8.gt_s (local.get $edge2) (local.get $gap))))
              (local.set $under3 (i16x8.sub (local.get $under3) (i16x8.gt_s (local.get $edge3) (local.get $gap))))
              (local.set $at (i32.add (local.get $at) (i32.const 4)))
              (br_if $pair (i32.lt_u (local.get $at) (local.get $last))))
            (call $add (local.get $counts) (local.get $under0))
            (call $add (i32.add (local.get $counts) (i32.const 32)) (local.get $under1))
            (call $add (i32.add (local.get $counts) (i32.const 64)) (local.get $under2))
            (call $add (i32.add (local.get $counts) (i32.const 96)) (local.get $under3))))
        (local.set $start (i32.add (local.get $start) (i32.const 4)))
        (local.set $myDays (i32.add (local.get $myDays) (i32.const 16)))
        (br $place))))
  (func $add (param $counts i32) (param $more v128)
    (v128.store (local.get $counts)
      (i32x4.add (v128.load (local.get $counts)) (i32x4.extend_low_i16x8_u (local.get $more))))
    (v128.store offset=16 (local.get $counts)
      (i32x4.add (v128.load offset=16 (local.get $counts)) (i32x4.extend_high_i16x8_u (local.get $more))))))
