import { describe, expect, test } from 'vitest';
import type { ListSpec } from '../../src/lists/definition/list-spec.js';
import { ask, contact, load } from './support.js';

/** Whether each of these is on the list. */
const listed = async (content: string, who: readonly Parameters<typeof contact>[0][], spec: Partial<ListSpec>) =>
  Promise.all(who.map(async (one) => (await ask(content, contact(one), spec)) !== undefined));

describe('the file of a North American register, as its keeper hands it out', () => {
  const US = { kind: 'robinson', country: 'US', date: '2026-11-20' } as const;
  const who = [{ phone: '+12125550101' }, { phone: '+12125550199' }, { phone: '+12125550150' }];
  const cases: Readonly<Record<string, string>> = {
    'ten digits': '2125550101\n2125550199\n',
    'area code and number': '212,5550101\n212,5550199\n',
    'area code and number under CRLF, in quotes': '"212","5550101"\r\n"212","5550199"\r\n',
    'area code and number, of one line': '212,5550101',
  };
  test.each(Object.entries(cases))('%s', async (name, content) => {
    const found = await listed(content, who, US);
    expect(found).toEqual([true, !name.includes('one line'), false]);
    expect((await load(content, US)).info).toMatchObject({ unread: 0, entries: { phone: name.includes('one line') ? 1 : 2 } });
  });

  test('elsewhere, two columns are two columns', async () => {
    await expect(load('212,5550101\n212,5550199\n', { ...US, country: 'FR' })).rejects.toMatchObject({ code: 'LUMO_LIST_UNREAD' });
  });
});

describe('the file of a directory holds everybody, and bars those whom it marks', () => {
  const DIRECTORY = { kind: 'directory', date: '2026-11-20' } as const;
  const SIRENE =
    'siren,statutDiffusionUniteLegale,denominationUniteLegale\n732829320,P,[ND]\n552100554,O,Globex\n542051180,,Initech\n356000000,?,La Poste\n';
  const companies = ['732829320', '552100554', '542051180', '356000000'].map((siren) => ({ siren }));

  test('of Sirene, those that are spread in part, and those whose status nobody can read', async () => {
    expect(await listed(SIRENE, companies, { ...DIRECTORY, identifiers: ['siren'] })).toEqual([true, false, false, true]);
  });

  test('of a telephone directory, those with a sign', async () => {
    const list = 'telephone;mention_annuaire\n0199001234;*\n0199001235;\n0199001236;liste orange\n0199001237;aucune\n';
    const who = ['0199001234', '0199001235', '0199001236', '0199001237'].map((phone) => ({ phone }));
    expect(await listed(list, who, DIRECTORY)).toEqual([true, false, true, false]);
  });

  test('without a column of marks, everybody in it', async () => {
    expect(await listed('telephone;ville\n0199001234;Lyon\n0199001235;Nice\n', [{ phone: '0199001235' }], DIRECTORY)).toEqual([true]);
  });

  test('and a list of our own is no directory: its marks are not asked', async () => {
    expect(await listed(SIRENE, companies, { identifiers: ['siren'] })).toEqual([true, true, true, true]);
  });
});
