import { expect, it } from 'vitest';
import { LumoError } from '../../../src/model/base/lumo-error.js';
import { workbookOf } from '../../csv/workbook/make-workbook.js';
import { ask, contact, load } from '../support.js';

const row = (text: string): string => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
const sheet = (name: string, ...texts: readonly string[]) => ({ name, xml: texts.map(row).join('') });
const CLAIRE = contact({ email: 'claire@acme.example' });
const codeOf = async (sheets: readonly ReturnType<typeof sheet>[]): Promise<string> => {
  try {
    return String((await load(await workbookOf({ sheets }))).info.entries.email);
  } catch (error) {
    return error instanceof LumoError ? `${error.code}: ${error.what.en} ${error.what.fr}` : String(error);
  }
};

it('the sheet that holds entries is the list, wherever it stands', async () => {
  const list = await workbookOf({ sheets: [sheet('Notes', 'Lire ceci', 'puis cela'), sheet('Stop', 'Email', 'claire@acme.example')] });
  expect(await ask(list, CLAIRE)).toMatchObject({ by: 'email' });
});

it('entries on several sheets are refused, and the sheets are named', async () => {
  const [stop, more, notes] = [sheet('Stop', 'a@acme.example', 'b@acme.example'), sheet('Plus', 'c@acme.example'), sheet('Notes', 'Lire')];
  expect(await codeOf([stop, notes])).toBe('2');
  const told = await codeOf([stop, more, notes]);
  expect(told).toMatch(/^LUMO_LIST_SHEETS: .*"Plus"\. .*« Plus »\. /);
  expect(told).not.toContain('Notes');
});

it('digests on a second sheet are entries as well', async () => {
  const told = await codeOf([sheet('Stop', 'a@acme.example', 'b@acme.example'), sheet('Plus', 'd41d8cd98f00b204e9800998ecf8427e')]);
  expect(told).toContain('LUMO_LIST_SHEETS');
});

it.each([
  ['numbers without their 0', ['Téléphone', 199001230, 199001231], true],
  ['numbers of a column without a name', [199001230], true],
  ['numbers with their country', ['Mobile', 33199001234], true],
  ['SIREN', ['SIREN', 732829320], true],
  ['SIRET', ['Établissement', 73282932000074], true],
  ['a SIREN without its zero', ['SIREN', 5520135], true],
  ['counts and years', ['Année', 2025, 'Envois', 1200000, 12], false],
  ['days of a spreadsheet', ['Date', 46000, 46001], false],
  ['amounts', ['Montant', 12500000], false],
] as const)('a second sheet of %s, stored as numbers', async (_, cells, refused) => {
  const xml = cells.map((cell) => (typeof cell === 'number' ? `<row><c t="n"><v>${cell}</v></c></row>` : row(cell))).join('');
  const told = await codeOf([sheet('Stop', 'Email', 'a@acme.example', 'b@acme.example'), { name: 'Plus', xml }]);
  expect(told.includes('LUMO_LIST_SHEETS')).toBe(refused);
});
