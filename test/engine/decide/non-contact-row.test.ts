import { expect, it } from 'vitest';
import { nonContactKind } from '../../../src/engine/decide/non-contact-row.js';
import { planFor, rowFor } from '../row-of.js';

const FIELDS = ['lastName', 'email', 'phone'] as const;
const HEADERS = ['Nom', 'Email', 'Téléphone'];

it.each<readonly [string, readonly string[], ReturnType<typeof nonContactKind>]>([
  ['a blank line', ['', ' ', '""'], 'blank'],
  ['the header once more', HEADERS, 'repeated'],
  ['a total', ['Total', '12', ''], 'totals'],
  ['what Salesforce writes under a report', ['Grand Totals (2 records)', '', ''], 'totals'],
  ['a part of such a report', ['Subtotal (1 record)', '', ''], 'totals'],
  ['a total with a count in another cell', ['TOTAL', '2 cartes', ''], 'totals'],
  ['a count, and the total behind it', ['', '12 adhérents', 'Total'], 'totals'],
  ['a total in Dutch', ['Totaal: 12 klanten', '', ''], 'totals'],
  ['a company called Total, and where it is', ['Total', '2 rue Basse', ''], undefined],
  ['a company called Total, and its town', ['TOTAL', '92400 Courbevoie', ''], undefined],
  ['somebody called Carte', ['Carte', 'Anne', ''], undefined],
  ['a total of third parties', ['Total : 4 tiers', '', ''], 'totals'],
  ['a total of suppliers', ['Total fournisseurs : 12', '', ''], 'totals'],
  ['a total of participants', ['Total participants', '12', ''], 'totals'],
  ['a total of companies', ['Nombre de sociétés', '12', ''], 'totals'],
  ['a number of accounts', ['4 comptes', '', ''], 'totals'],
  ['a number of attendees', ['12 attendees', '', ''], 'totals'],
  ['a part of a report of Zoom', ['Other Attended', '', ''], 'totals'],
  ['another part of a report of Zoom', ['Attendee Details', '', ''], 'totals'],
  ['the hosts of a report of Zoom', ['Host Details', '', ''], 'totals'],
  ['the same in French', ['Autres participants', '', ''], 'totals'],
  ['details in French', ['Détails des participants', '', ''], 'totals'],
  ['a company called like a total', ['Total Tiers Services', '', ''], undefined],
  ['a company of its own words', ['Autres Horizons', '', ''], undefined],
  ['a name like an attendee', ['Host', '', ''], undefined],
  ['a part of a report, and somebody to reach', ['Other Attended', 'claire@acme.example', ''], undefined],
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
