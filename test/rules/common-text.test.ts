import { describe, expect, it } from 'vitest';
import opposition from '../../rules/opposition-column.js';
import unread from '../../rules/refusal-unread.js';
import { resolveColumns } from '../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../src/fields/columns/values/value-readers.js';
import type { AnyRule } from '../../src/model/rule/rule.js';
import { casesOf } from '../../src/testing/cases.js';

const file = (header: string, texts: readonly string[]) => [
  ['email', header],
  ...texts.map((text, at) => [`claire${at}@acme.example`, text]),
];
const times = (count: number, text: string): readonly string[] => Array.from({ length: count }, () => text);
const said = async (rule: AnyRule, header: string, texts: readonly string[]): Promise<readonly string[]> => {
  const [one] = casesOf(rule, { it: { rows: file(header, texts), says: [] } });
  return one ? (await one.run()).said : [];
};

describe('words of refusal that all rows of a column say', () => {
  it.each([
    ['Campagne', 'Relance désabonnés 2024'],
    ['Activité', 'Stop aux relances papier'],
    ['Objet du mail', 'Relance désabonnés 2024'],
  ])('are the name of a campaign, told once: %s, %s', async (header, text) => {
    expect(await said(opposition, header, times(25, text))).toEqual([]);
    expect(await said(unread, header, times(25, text))).toEqual(['campaign']);
  });
  it('those of another row are read all the same', async () => {
    const texts = [...times(25, 'Relance désabonnés 2024')];
    expect(
      resolveColumns(
        ['Campagne'],
        texts.map((text) => [text]),
        {},
        makeValueReaders('FR'),
      )[0]?.common?.names,
    ).toBe('campaign');
    expect(await said(opposition, 'Campagne', [...texts, 'Ne plus contacter'])).not.toEqual([]);
  });
  it.each([
    ['Campagne', 'Désinscrit'],
    ['Liste', 'Désabonnés'],
    ['Activity', 'Do not contact'],
    ['Segment', 'Relance désabonnés 2024'],
  ])('leave each contact to be checked where it may be what they are: %s, %s', async (header, text) => {
    expect(await said(opposition, header, times(25, text))).toEqual([]);
    expect(new Set((await said(unread, header, times(25, text))).map((one) => one.replace(/^\d+ /, '')))).toEqual(new Set(['words']));
  });
  it.each([
    ['Status', 'Unsubscribed'],
    ['Statut de la campagne', 'Désinscrit'],
    ['xyz', 'Ne plus contacter'],
    ['Opt-out', 'Unsubscribed'],
  ])('refuse where the header asks for what they are: %s, %s', async (header, text) =>
    expect(await said(opposition, header, times(25, text))).toHaveLength(25),
  );
  it('refuse where they are few', async () => expect(await said(opposition, 'Campagne', times(5, 'Ne plus contacter'))).toHaveLength(5));
});
