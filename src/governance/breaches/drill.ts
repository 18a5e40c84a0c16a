import type { Text } from '../../model/base/text.js';
import { DRILL_KINDS, DRILLS, type DrillKind, type DrillKindName } from './drill-data.js';

/** A scenario to play: the same seed gives the same. */
export interface Scenario {
  readonly kind: DrillKindName;
  readonly begins: Text;
  /** What comes in, and after how many minutes. */
  readonly injects: readonly (Text & { readonly minute: number })[];
  readonly asks: readonly Text[];
}

/** Numbers from a seed (mulberry32): good enough to choose among a few things, and the same everywhere. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** @param kind one that somebody wants; else the seed chooses */
export const makeScenario = (seed: number, kind?: DrillKindName): Scenario => {
  const next = numbersFrom(seed);
  const among = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const chosen = kind ?? (DRILL_KINDS[among(0, DRILL_KINDS.length - 1)] as DrillKindName);
  const drill: DrillKind = DRILLS[chosen];
  const fill = ({ en, fr }: Text): Text => {
    const [people, hour, count] = [among(4, 96) * 100, among(8, 18), among(2, 11)];
    const filled = (text: string, group: string): string =>
      text
        .replaceAll('{n}', people < 1000 ? String(people) : `${Math.floor(people / 1000)}${group}${String(people % 1000).padStart(3, '0')}`)
        .replaceAll('{h}', String(hour))
        .replaceAll('{c}', String(count));
    return { en: filled(en, ','), fr: filled(fr, '\u202f') };
  };
  let minute = 0;
  return {
    kind: chosen,
    begins: fill(drill.begins),
    injects: drill.injects.map((inject) => {
      minute += among(10, 45);
      return { ...fill(inject), minute };
    }),
    asks: drill.asks,
  };
};
