import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { casesOf } from '../../src/testing/cases.js';

describe.each(rules.filter(({ about }) => about === 'governance' || about === 'registers').map((rule) => [rule.id, rule] as const))(
  '%s',
  (_, rule) => {
    const examples = [...rule.docs.bad, ...rule.docs.good];
    const table = Object.fromEntries(examples.map((one, i) => [`${i}: ${one.says.join(', ') || 'nothing'}`, one]));
    for (const { name, run } of casesOf(rule, table)) {
      it(name, async () => {
        const { said, expected } = await run();
        expect(said).toEqual(expected);
      });
    }
  },
);
