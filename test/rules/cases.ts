import { describe, expect, it } from 'vitest';
import type { AnyRule } from '../../src/model/rule/rule.js';
import { type Case, casesOf } from '../../src/testing/cases.js';

/** Each case through the engine: whole, split at every row, merged backwards. */
export const cases = (rule: AnyRule, given: Readonly<Record<string, Case>>): void => {
  describe(`${rule.id}, in the engine`, () => {
    it.each(casesOf(rule, given).map(({ name, run }) => [name, run] as const))('%s', async (_name, run) => {
      const { said, expected, differs } = await run();
      expect(said).toEqual(expected);
      expect(differs).toEqual([]);
    });
  });
};
