import { describe, expect, it } from 'vitest';
import type { AnyContactRule } from '../../src/model/rule/rule.js';
import { type File, judge } from './harness.js';

export interface Case extends File {
  /** `message`, or `place: message` as `row 2 email: needsConsent`, in order. */
  readonly says: readonly string[];
}

/** Each case whole, then with every row as a part of its own, merged backwards: both must say the same. */
export const table = (rule: AnyContactRule, cases: Readonly<Record<string, Case>>): void => {
  describe(rule.id, () => {
    it.each(Object.entries(cases))('%s', (_name, { says, ...file }) => {
      for (const inParts of [false, true]) {
        const said = judge(rule, { ...file, inParts });
        expect(said.map(({ at, message }, i) => (says[i]?.includes(': ') ? `${at}: ${message}` : message))).toEqual(says);
      }
    });
  });
};
