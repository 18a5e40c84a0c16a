import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { casesOf } from '../../src/testing/cases.js';

describe.each(
  rules.filter(({ about }) => about === 'messages' || about === 'scripts' || about === 'campaigns').map((rule) => [rule.id, rule] as const),
)('%s', (_, rule) => {
  const table = Object.fromEntries([...rule.docs.bad, ...rule.docs.good].map((one, i) => [`${i}: ${one.text}`, one]));
  for (const { name, run } of casesOf(rule, table)) {
    it(name, async () => {
      const { said, expected } = await run();
      expect(said).toEqual(expected);
    });
  }
});
