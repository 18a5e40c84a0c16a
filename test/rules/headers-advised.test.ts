import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { readHeader } from '../../src/fields/columns/headers/header-reader.js';
import { FIELDS } from '../../src/model/contact/field.js';

/** Names of columns as our texts write them. */
const NAMES = /\b[a-z]+(?:_[a-z0-9]+)+\b/g;
const FRENCH = new Set(Object.values(FIELDS).map(({ header }) => header));

type Told = { readonly en: string; readonly fr: string };
const fieldOf = (name: string): string | undefined => {
  const hint = readHeader(name);
  return hint?.is === 'field' ? hint.field : undefined;
};
const told = rules.flatMap(({ id, docs, messages }) =>
  [
    docs.title,
    docs.why,
    docs.remedy,
    ...Object.values((docs as { readonly options?: Record<string, Told> }).options ?? {}),
    ...Object.values(messages),
  ]
    .map((text) => text as Told)
    .filter(({ en }) => en.match(NAMES))
    .map((text): [string, Told] => [id, text]),
);

describe('columns that texts of rules advise', () => {
  it('are some', () => expect(told.length).toBeGreaterThan(10));
  it.each(told)('%s: are read, and named in the language of the text', (_, { en, fr }) => {
    const [named, nommees] = [en.match(NAMES) ?? [], fr.match(NAMES) ?? []];
    expect(named.map(fieldOf)).toEqual(nommees.map(fieldOf));
    expect(named.map(fieldOf)).not.toContain(undefined);
    expect(named.filter((name) => FRENCH.has(name))).toEqual([]);
  });
});
