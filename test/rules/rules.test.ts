import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules as index } from '../../rules/index.js';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { LAWS } from '../../src/law/texts.js';
import type { Text } from '../../src/model/base/text.js';
import { CHANNELS, STATUSES } from '../../src/model/contact/channel.js';
import { FIELDS } from '../../src/model/contact/field.js';
import { factOf } from '../../src/model/rule/fact.js';
import { type AnyRule, type Example, isContactRule, type Message, THEMES } from '../../src/model/rule/rule.js';
import { ACTIONS } from '../../src/model/rule/severity.js';
import { defaultOptions } from '../../src/reporters/rule-docs/rule-options.js';
import { fillSlots, firstSentence } from '../../src/reporters/text/phrases.js';
import { wordsFor } from '../../src/words/index.js';
import { type File, messages } from './harness.js';
import type { GivenList } from './lists.js';

const rules: readonly AnyRule[] = index;
const files = readdirSync(new URL('../../rules/', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !['index.ts', 'presets.ts'].includes(name))
  .map((name) => name.slice(0, -3))
  .sort();

const isFresh = ({ date, maxAgeDays }: { date: string; maxAgeDays: number }, asOf: string): boolean =>
  parseIsoDay(asOf) - parseIsoDay(date) <= maxAgeDays;
const fileOf = (example: Example): File => {
  const asOf = example.asOf ?? '2026-11-24';
  const lists: GivenList[] = [];
  if (example.opposition) lists.push({ kind: 'opposition', entries: example.opposition });
  if (example.robinson) lists.push({ kind: 'robinson', entries: example.robinson.entries, fresh: isFresh(example.robinson, asOf) });
  const { rows = [], options, fileName } = example;
  const audience = example.audience ?? (example.preset === 'fr-b2c' ? 'consumer' : 'business');
  return {
    rows,
    asOf,
    lists,
    audience,
    channels: example.channels ?? ['email'],
    ...(options && { options }),
    ...(fileName && { fileName }),
  };
};
const textsOf = ({ docs, messages: said }: AnyRule): readonly (readonly [string, Text])[] => [
  ['title', docs.title],
  ['why', docs.why],
  ['remedy', docs.remedy],
  ...Object.entries(said as Readonly<Record<string, Message>>),
  ...[...docs.bad, ...docs.good].flatMap(({ note }, i) => (note ? [[`note ${i}`, note] as const] : [])),
];

it('every rule of rules/ is in the index, under its own name, sorted', () => {
  expect(rules.map(({ id }) => id)).toEqual(files);
});

/**
 * What a list holds besides its entries is known to those who read it, and what stands beside the fields of a contact to those who read
 * its row: `examples.test.ts` runs these in the engine.
 */
const IN_ENGINE_ONLY = ['list-beyond-purpose', 'list-unproven', 'listed-by-name', 'listed-elsewhere'];

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says everything in both languages, and not the same thing twice', () => {
    for (const [what, { en, fr }] of textsOf(rule)) {
      expect(en.trim(), `${id} ${what} en`).not.toBe('');
      expect(fr.trim(), `${id} ${what} fr`).not.toBe('');
      expect(fr, `${id} ${what}`).not.toBe(en);
      // A typewriter apostrophe is not French, nor English.
      expect(en + fr, `${id} ${what}`).not.toMatch(/\p{L}'\p{L}/u);
    }
  });

  it('has messages of one sentence, at most 160 characters long', () => {
    for (const [name, { en, fr }] of Object.entries(rule.messages as Readonly<Record<string, Message>>)) {
      for (const text of [en, fr]) {
        expect(text.length, `${id} ${name}: ${text}`).toBeLessThanOrEqual(160);
        expect(text, `${id} ${name}`).toMatch(/^\p{Lu}[^!?]*\.$/u);
        expect(text.slice(0, -1), `${id} ${name}`).not.toMatch(/\.\s+\p{Lu}/u);
      }
    }
  });

  it('says of each fact what was found, in both languages', () => {
    for (const name of Object.keys(rule.facts ?? {})) {
      expect(factOf(rule.facts, name)?.en, name).toMatch(/\{value[:}]/);
      expect(factOf(rule.facts, name)?.fr, name).toMatch(/\{value[:}]/);
    }
  });

  it('begins its why and its remedy with a sentence that fits one line of the report', () => {
    for (const text of [rule.docs.why, rule.docs.remedy]) {
      for (const lang of ['en', 'fr'] as const) {
        expect(
          firstSentence(text[lang]).length,
          `${id}, a first sentence too long for a line: ${firstSentence(text[lang])}`,
        ).toBeLessThanOrEqual(74);
      }
    }
  });

  it('uses no colon or guillemet without its unbreakable or ordinary space in French', () => {
    for (const [what, { fr }] of textsOf(rule)) {
      const said = fillSlots(wordsFor('fr'), fr, defaultOptions(rule)).replace(/https?:/g, '');
      expect(said, `${id} ${what}`).not.toMatch(/\S[:;»]|«\S/);
    }
  });

  it('rests on texts that exist, and names real fields, channels, actions and themes', () => {
    expect(rule.law.length, `${id} rests on no text of law: name one of src/law/texts.ts`).toBeGreaterThan(0);
    for (const law of rule.law) expect(LAWS[law.id as keyof typeof LAWS]).toBe(law);
    expect(THEMES).toContain(rule.theme);
    if (!isContactRule(rule)) return;
    for (const field of Object.keys(rule.needs)) expect(FIELDS).toHaveProperty(field);
    for (const channel of rule.channels ?? []) expect(CHANNELS).toContain(channel);
    expect(STATUSES).toContain(rule.verdict ?? 'unknown');
    expect(ACTIONS).toContain(rule.action);
    // Only a rule that names channels can bar anybody.
    if (rule.action === 'bar') expect(rule.channels?.length).toBeGreaterThan(0);
  });

  it('has options that all have a default', () => {
    if (rule.options) expect(Object.keys(rule.options.parse({}) as object).length).toBeGreaterThan(0);
  });

  it('is frozen, and its file fits on two screens', () => {
    expect(Object.isFrozen(rule)).toBe(true);
    expect(
      readFileSync(new URL(`../../rules/${id}.ts`, import.meta.url), 'utf8')
        .trimEnd()
        .split('\n').length,
    ).toBeLessThanOrEqual(120);
  });

  it.each([
    ['bad', rule.docs.bad],
    ['good', rule.docs.good],
  ] as const)('%s examples exist and say what they announce', (_kind, examples) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      if (!isContactRule(rule) || IN_ENGINE_ONLY.includes(id) || example.sheet !== undefined) continue;
      // By where they are said (test/rules/examples.test.ts holds it), not by when: what the end of a file says comes after its rows here.
      const says = example.says.toSorted();
      expect(messages(rule, fileOf(example)).toSorted(), JSON.stringify(example.rows)).toEqual(says);
      expect(messages(rule, { ...fileOf(example), inParts: true }).toSorted()).toEqual(says);
    }
  });

  it('every bad example says something that is no mere information, and no good one does', () => {
    const severe = (message: string): boolean => (rule.messages[message] as Message).severity !== 'info';
    for (const { says } of rule.docs.bad) expect(says.some(severe)).toBe(true);
    for (const { says } of rule.docs.good) expect(says.some(severe)).toBe(false);
  });
});
