import { expect, it } from 'vitest';
import { nonContactKind } from '../../../src/engine/decide/non-contact-row.js';
import { planFor, rowFor } from '../row-of.js';

const FIELDS = ['lastName', 'email', 'phone'] as const;
const HEADERS = ['Nom', 'Email', 'Téléphone'];

it.each<readonly [string, readonly string[], ReturnType<typeof nonContactKind>]>([
  ['a blank line', ['', ' ', '""'], 'blank'],
  ['the header once more', HEADERS, 'repeated'],
  ['a total', ['Total', '12', ''], 'totals'],
  ['what stands under a report', ['Confidential information', '', ''], 'totals'],
  ['a legend', ['', 'Rouge = ne plus contacter', ''], 'totals'],
  ['the title of refusals', ['DÉSINSCRITS', '', ''], 'totals'],
  ['the title of a section', ['', '', 'Section 2'], 'totals'],
  ['the title of a section, alone in its line', ['Section 2'], 'totals'],
  ['whoever has an address behind one that is none', ['', 'x', '01 99 00 12 34'], undefined],
  ['a contact whom nobody can reach', ['Martin', '', ''], undefined],
  ['whoever has an address, whatever the first cell says', ['Total', 'claire@acme.example', ''], undefined],
  ['whoever has a number, whatever the first cell says', ['Total', '', '01 99 00 12 34'], undefined],
])('%s', (_, cells, kind) => {
  const [contact, row] = rowFor(planFor(FIELDS), cells);
  expect(nonContactKind(row, contact, HEADERS)).toBe(kind);
});
