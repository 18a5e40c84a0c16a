import rule from '../../rules/opposed-elsewhere.js';
import { cases } from './cases.js';

const HEADER = ['email', 'nom', 'societe', 'siren', 'siret', 'TVA intracom', 'commentaire'] as const;
type Cells = Readonly<Partial<Record<(typeof HEADER)[number], string>>>;
const [SIREN, OTHER] = ['732829320', '552100554'];
const WHOLE = 'Société entière : ne plus contacter';
const row = (cells: Cells): readonly string[] => HEADER.map((name) => cells[name] ?? '');
const file = (...rows: readonly Cells[]) => ({ rows: [HEADER, ...rows.map(row)], channels: ['email', 'phone'] as const });

/** A row that refuses for its company, another one, and what is said of it. */
const PAIRS: Readonly<Record<string, readonly [refusing: Cells, other: Cells, says: 'company' | 'companyName' | undefined]>> = {
  'one SIREN, other domains': [{ email: 'a@acme.example', siren: SIREN }, { email: 'b@beta.example', siren: '732 829 320' }, 'company'],
  'a SIREN and a SIRET': [{ email: 'a@acme.example', siren: SIREN }, { email: 'b@beta.example', siret: '73282932000074' }, 'company'],
  'one SIREN, and a personal mailbox': [{ email: 'a@gmail.com', siren: SIREN }, { email: 'b@orange.fr', siren: SIREN }, 'company'],
  'a SIREN and a VAT number': [
    { email: 'a@gmail.com', 'TVA intracom': 'FR 83 732829320' },
    { email: 'b@orange.fr', siren: SIREN },
    'company',
  ],
  'one VAT number of another country': [
    { email: 'a@gmail.com', 'TVA intracom': 'DE136695976' },
    { email: 'b@orange.fr', 'TVA intracom': 'DE 136 695 976' },
    'company',
  ],
  'one rate of VAT': [{ email: 'a@gmail.com', 'TVA intracom': '20 %' }, { email: 'b@orange.fr', 'TVA intracom': '20 %' }, undefined],
  'one name, a SIREN and a domain': [
    { email: 'a@gmail.com', societe: 'Acme', siren: SIREN },
    { email: 'b@acme.example', societe: 'Acme' },
    'companyName',
  ],
  'one domain': [{ email: 'a@acme.example' }, { email: 'b@ACME.example' }, 'company'],
  'one domain and another below it': [{ email: 'a@acme.example' }, { email: 'b@paris.acme.example' }, 'company'],
  'one domain, and a SIREN on one row': [{ email: 'a@acme.example', siren: SIREN }, { email: 'b@acme.example' }, 'company'],
  'one name and nothing else': [{ email: 'a@gmail.com', societe: 'Acme SARL' }, { email: 'b@orange.fr', societe: 'ACME' }, 'companyName'],
  'one name, and a domain on one row': [
    { email: 'a@gmail.com', societe: 'Acme' },
    { email: 'b@acme.example', societe: 'Acme' },
    'companyName',
  ],
  'the same, the other way round': [{ email: 'b@acme.example', societe: 'Acme' }, { email: 'a@gmail.com', societe: 'Acme' }, 'companyName'],
  'two companies of one name': [
    { email: 'a@acme.example', societe: 'Acme', siren: SIREN },
    { email: 'b@acme-paris.example', societe: 'Acme', siren: OTHER },
    undefined,
  ],
  'a shared domain of mailboxes': [{ email: 'a@gmail.com' }, { email: 'b@gmail.com' }, undefined],
  'a domain of an access provider': [{ email: 'a@wanadoo.fr' }, { email: 'b@wanadoo.fr' }, undefined],
  'a domain of a whole state': [{ email: 'a@interieur.gouv.fr' }, { email: 'b@culture.gouv.fr' }, undefined],
  'other companies': [{ email: 'a@acme.example', siren: SIREN }, { email: 'b@beta.example', siren: OTHER }, undefined],
  'no company': [{ email: 'a@gmail.com' }, { email: 'b@orange.fr' }, undefined],
  'a word in place of a name': [
    { email: 'a@gmail.com', societe: 'Particulier' },
    { email: 'b@orange.fr', societe: 'particulier' },
    undefined,
  ],
};

cases(
  rule,
  Object.fromEntries(
    Object.entries(PAIRS).flatMap(([name, [refusing, other, says]]) => [
      [name, { ...file({ ...refusing, commentaire: WHOLE }, other), says: says ? [`3 ${says}`] : [] }],
      [`${name}, the refusal below`, { ...file(other, { ...refusing, commentaire: WHOLE }), says: says ? [`2 ${says}`] : [] }],
      [`${name}, refused by one person`, { ...file({ ...refusing, commentaire: 'ne plus contacter' }, other), says: [] }],
    ]),
  ),
);

cases(rule, {
  'each channel by itself': {
    ...file(
      { email: 'a@acme.example', commentaire: 'do not call anyone from this company' },
      { email: 'b@acme.example', commentaire: 'ne plus appeler' },
    ),
    says: [],
  },
  'in a column of refusals': {
    rows: [
      ['email', 'ne pas contacter'],
      ['a@acme.example', 'toute la société'],
      ['b@acme.example', ''],
    ],
    channels: ['email'],
    says: ['3 company'],
  },
  'in a column that is no free text, nobody': {
    rows: [
      ['email', 'nom', 'optout'],
      ['a@acme.example', 'Roy', 'oui'],
      ['b@acme.example', 'Blanc', ''],
    ],
    channels: ['email'],
    says: [],
  },
});
