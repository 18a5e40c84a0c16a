import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rules } from '../../rules/index.js';
import type { Message } from '../../src/model/rule/rule.js';
import { messageText } from '../../src/reporters/text/message.js';
import { ruleTitle } from '../../src/reporters/text/phrases.js';
import { wordsFor } from '../../src/words/index.js';
import { faultsOf } from './agreement.js';

const LANGS = ['en', 'fr'] as const;
const NUMBERS = [0, 1, 2, 21, 1000];

interface Shape {
  readonly properties?: Readonly<
    Record<string, { readonly type?: string; readonly default?: unknown; readonly exclusiveMinimum?: number; readonly minimum?: number }>
  >;
}

/** The options of a rule that are numbers, and the least that each may be. */
const numbersOf = (options: z.ZodType | undefined): readonly (readonly [name: string, least: number])[] =>
  Object.entries(options ? ((z.toJSONSchema(options, { io: 'input' }) as Shape).properties ?? {}) : {}).flatMap(
    ([name, { type, minimum, exclusiveMinimum }]) =>
      type === 'integer' || type === 'number'
        ? [[name, exclusiveMinimum !== undefined ? exclusiveMinimum + 1 : (minimum ?? 0)] as const]
        : [],
  );

describe.each(LANGS)('what rules say in %s', (lang) => {
  const words = wordsFor(lang);
  const all = rules.flatMap((rule) => Object.keys(rule.messages).map((id) => [rule.id, id, rule] as const));

  it.each(all)('%s %s agrees with its numbers', (_rule, id, rule) => {
    const numbers = numbersOf(rule.options);
    for (const n of NUMBERS) {
      const options = Object.fromEntries(numbers.map(([name, least]) => [name, Math.max(least, n)]));
      const said = messageText(words, id, rule, options);
      expect(faultsOf(said, lang), said).toEqual([]);
      const message = rule.messages[id] as Message;
      // "More than a day" is no more than none.
      for (const [name] of numbers) if (options[name] === 0 && message[lang].includes(`{${name}`)) expect(said).toMatch(/(?<!\d)0(?!\d)/);
    }
  });

  it('tells no number without the form that agrees with it', () => {
    for (const [rule, id, { messages }] of all)
      expect((messages[id] as Message)[lang], `${rule} ${id}`).not.toMatch(/\{\w+\}[ \u00a0]\p{Ll}/u);
    for (const rule of rules) expect(faultsOf(ruleTitle(words, rule.id, rule), lang)).toEqual([]);
  });
});

describe('forms in a slot', () => {
  const rule = {
    messages: { old: { en: 'x {n:# days|a day|# days}, {m:a month|# months}, {n}', fr: 'x {n:# jour|d’un jour|de # jours}' } },
  };
  const said = (lang: 'en' | 'fr', n: unknown, m: unknown = 1): string => messageText(wordsFor(lang), 'old', rule as never, { n, m });
  it.each([
    ['en', 0, 'x 0 days, a month, 0'],
    ['en', 1, 'x a day, a month, 1'],
    ['en', 12_000, 'x 12,000 days, a month, 12,000'],
    ['fr', 0, 'x 0 jour'],
    ['fr', 1, 'x d’un jour'],
    ['fr', 2, 'x de 2 jours'],
  ] as const)('in %s, of %d', (lang, n, expected) => expect(said(lang, n)).toBe(expected));
  it('what is no number has no form', () => expect(said('en', 'a few', [1, 2])).toBe('x a few, 1 and 2, a few'));
  it('a slot that no option fills stays as it is', () => {
    expect(messageText(wordsFor('en'), 'old', rule as never, { m: 2 })).toBe('x {n:# days|a day|# days}, 2 months, {n}');
  });
});
