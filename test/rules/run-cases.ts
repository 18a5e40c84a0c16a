import { describe, expect, it } from 'vitest';
import type { AnyRule } from '../../src/model/rule.js';
import { type Case, casesOf } from '../../src/testing/cases.js';

/** Each case in the real engine: whole, then split at every row and merged forwards and backwards, which must change nothing. */
export const runCases = (rule: AnyRule, cases: Readonly<Record<string, Case>>): void => {
  describe(rule.id, () => {
    it.each(casesOf(rule, cases).map(({ name, run }) => [name, run] as const))('%s', async (_name, run) => {
      const { said, expected, differs } = await run();
      expect(said).toEqual(expected);
      expect(differs).toEqual([]);
    });
  });
};
