import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTableHead, isRepeatedHeader } from '../../../src/fields/table/table-head.js';
import { isFooterRow, isTotalsRow } from '../../../src/fields/table/totals-row.js';

/** Rows of a file written with `;`, as the tokeniser gives them. */
const rows = (text: string): string[][] => text.split('\n').map((line) => line.split(';'));
const DATA = 'Dupont;Jeanne;jeanne@acme.example;01 99 00 12 34\nMartin;Paul;paul@acme.example;01 99 00 12 35\nDurand;Zoé;;01 99 00 12 36';

describe('findHead', () => {
  const cases: Readonly<Record<string, readonly [text: string, headerRow: number, firstData: number, skipped: readonly number[]]>> = {
    'a header on the first line': [`Nom;Prénom;Email;Tél\n${DATA}`, 0, 1, []],
    'a header under notes and a blank line': [
      `Notes:\n"When exporting your data"\n\nFirst Name;Last Name;URL;Email Address\nJeanne;Exemple;https://x.example;jeanne@acme.example`,
      3,
      4,
      [0, 1],
    ],
    'a header under a title padded with delimiters': [`Export du 12/03/2024;;;\n;;;\nNom;Prénom;Email;Tél\n${DATA}`, 2, 3, [0]],
    'a header under a line of parameters': [`Exporté le;12/03/2024;;\nNom;Prénom;Email;Tél\n${DATA}`, 1, 2, [0]],
    'a header under the name of who exported it': [
      `Exporté par;moi@acme.example;;;;\nNom;Prénom;Email;Tél;Ville;Pays\nDupont;Jeanne;jeanne@acme.example;01 99 00 12 34;Paris;France`,
      1,
      2,
      [0],
    ],
    'a narrow file under a line of parameters': [
      'Exporté le;12/03/2024\nEmail;Nom\na@acme.example;Dupont\nb@acme.example;Martin',
      1,
      2,
      [0],
    ],
    'a header after blank lines': [`\n\nNom;Prénom;Email;Tél\n${DATA}`, 2, 3, []],
    'a description under the header': [
      `EMAIL;NOM;TEL\nAdresse e-mail du contact;Nom de famille;Format international\njeanne@acme.example;Dupont;01 99 00 12 34\npaul@acme.example;Martin;01 99 00 12 35\nzoe@acme.example;Durand;01 99 00 12 36`,
      0,
      2,
      [1],
    ],
    'a first contact without an address is no description': [
      `Email;Nom;Tél\nnon renseigné;Dupont;inconnu\npaul@acme.example;Martin;01 99 00 12 35\nzoe@acme.example;Durand;01 99 00 12 36`,
      0,
      1,
      [],
    ],
    'a first contact with a broken address is no description': [
      `Email;Nom;Tél\njeanne chez acme;Dupont;demander au standard\npaul@acme.example;Martin;01 99 00 12 35\nzoe@acme.example;Durand;01 99 00 12 36`,
      0,
      1,
      [],
    ],
    'a first contact with a mistyped address is no description, whatever its words': [
      `email;téléphone;nom;accord;source\njeanne@@acme;;Dupont;oui;Salon\npaul@acme.example;01 99 00 12 35;Martin;oui;Salon\nzoe@acme.example;01 99 00 12 36;Durand;oui;Salon`,
      0,
      1,
      [],
    ],
    'no header: the first row holds an address': [DATA, -1, 0, []],
    'no header: the first row holds a number': ['0199001234\n0199001235', -1, 0, []],
    'no header: the first row holds a date': ['Dupont;2024-03-12;Paris\nMartin;2024-03-13;Lyon', -1, 0, []],
    'no header under a note': [`Liste de mars\n${DATA}`, -1, 1, [0]],
    'no header, and the first contact has only a number': ['Dupont;Jeanne;;01 99 00 12 34\nMartin;Paul;paul@acme.example;', -1, 0, []],
    'names that nobody knows are a header above data': ['foo;bar;baz\na@acme.example;1;x\nb@acme.example;2;y', 0, 1, []],
    'one column with a header': ['email\na@acme.example\nb@acme.example', 0, 1, []],
    'one column without a header': ['a@acme.example\nb@acme.example', -1, 0, []],
    'a header and nothing else': ['Nom;Email', 0, 1, []],
    'texts only: the first row is the header': ['alpha;beta\nun;deux\ntrois;quatre', 0, 1, []],
    'a header with a column that starts with a hash': ['Name;# Employees;Email\nAcme;12;a@acme.example', 0, 1, []],
    'no header: the first contact lacks an address, and its words stand again below': [
      'Zoé;Lyon;\nPaul;Lyon;paul@acme.example\nZoé;Brest;zoe@acme.example',
      -1,
      0,
      [],
    ],
    'no header: an address among other words, as a wrong delimiter cuts it': [
      'Claire;Durand;écrire à claire@acme.example ou à Paul',
      -1,
      0,
      [],
    ],
    'no header: a number among other words': ['Durand;standard 01 99 00 12 34, poste 3;Lyon\nMartin;inconnu;Brest', -1, 0, []],
    'no header: amounts are no names of columns': ['Durand;203,49\nMartin;12\nLe Goff;', -1, 0, []],
    'names of columns that nobody knows, and years': ['Région;Poids;2023;2024\nNord;x;1;2', 0, 1, []],
    'an example in a header that says enough else': [`Nom;Prénom;Email (ex. nom@domaine.example);Tél\n${DATA}`, 0, 1, []],
    'a header that is repeated later is found the first time': [`Nom;Prénom;Email;Tél\n${DATA}\nNom;Prénom;Email;Tél\n${DATA}`, 0, 1, []],
    'a header that only comes after data does not hide the data': [`${DATA}\nNom;Prénom;Email;Tél\n${DATA}`, -1, 0, []],
    'a blank line between header and data': [`Nom;Prénom;Email;Tél\n\n${DATA}`, 0, 1, []],
  };
  it.each(Object.entries(cases))('%s', (_name, [text, headerRow, firstData, skipped]) =>
    expect(findTableHead(rows(text))).toEqual({ headerRow, firstData, skipped }),
  );

  it('takes an empty file for one without a header', () => expect(findTableHead([])).toEqual({ headerRow: -1, firstData: 0, skipped: [] }));

  it('never skips a row that holds an address and half the cells of the widest', () => {
    const cell = fc.constantFrom('', 'Nom', 'Email', 'texte', 'a@acme.example', '12', '2024-01-02', 'Adresse e-mail', 'format');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }), (table) => {
        const { headerRow, firstData, skipped } = findTableHead(table);
        const filled = (row: readonly string[]): number => row.filter((text) => text !== '').length;
        const widest = Math.max(0, ...table.map(filled));
        for (const [at, row] of table.entries()) {
          if (row.includes('a@acme.example') && filled(row) >= widest / 2)
            expect(at !== headerRow && !skipped.includes(at) && at >= firstData).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isTotals', () => {
  it.each<readonly [string, boolean]>([
    ['Total;;120', true],
    ['TOTAL : 120;;', true],
    [';Total général;1 250,50 €', true],
    ['Nombre de contacts;42', true],
    ['Nombre de lignes : 42', true],
    ['Totaux;12;34', true],
    ['Total : 4 contacts;;;;', true],
    ['Total: 250 contacts', true],
    ['Total contacts : 4', true],
    ['Total des contacts : 1 250;;', true],
    ['250 contacts', true],
    ['1 250 lignes;;', true],
    ['1,250 records', true],
    ['3 Clients;;12', true],
    ['Nombre de contacts : 12', true],
    ['TOTAL GENERAL;;1234,50', true],
    ['Count;42', true],
    ['Sum;12.5', true],
    ['Summe;12,5', true],
    ['Gesamt;3', true],
    ['Totale;3', true],
    ['Suma;3', true],
    ['Total;jeanne@acme.example;12', false],
    ['Total;01 99 00 12 34', false],
    ['Total;0199001234', false],
    ['Total;Direction;Paris', false],
    ['Total;552 100 554', false],
    ['Total Energies;12', false],
    ['Total Energies;2 place Jean Millier;92400;Courbevoie', false],
    ['Total;2 place Jean Millier;92400;Courbevoie', false],
    ['Total contacts;;Lyon', false],
    ['Total 4 contacts Lyon', false],
    ['250 contacts;jeanne@acme.example', false],
    ['250 contacts utiles', false],
    ['3 Suisses;12', false],
    ['1001 Listes', false],
    ['contacts', false],
    ['Sommer;12', false],
    ['Counts Dracula;12', false],
    ['Dupont;12', false],
    [';;', false],
    ['', false],
  ])('%j: %s', (line, expected) => expect(isTotalsRow(line.split(';'))).toBe(expected));
});

describe('what a report says under its contacts', () => {
  it.each<readonly [string, boolean]>([
    ['Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.', true],
    ['Confidential Information - Do Not Distribute', true],
    ['Informations confidentielles - Ne pas diffuser', true],
    ['Rapport : Contacts et comptes', true],
    ['Généré par : Agathe Modelin  14/09/2026 10:12', true],
    ['Report name: Contacts', true],
    ['Contacts with accounts', true],
    [';;Leads by source', true],
    ['Contacts & Accounts report', true],
    ['Comptes et contacts', true],
    ['Comptes Martin', false],
    ['Confidentiel', true],
    ['Contacts with accounts;Martin', false],
    ['Contact Santé Lyon', false],
    ['Acme France', false],
    ['Moyenne;Dernière activité;15/06/2025', true],
    ['Average;Last Activity;6/15/2025', true],
    ['Rapport Conseil SARL;Martin;Claire;claire@acme.example', false],
    ['Moyenne;Claire;claire@acme.example', false],
    ['Average Joe Ltd;Smith;Ann;London', false],
    ['Martin', false],
    ['', false],
  ])('%s: %s', (line, expected) => expect(isFooterRow(line.split(';'))).toBe(expected));
});

describe('isHeaderAgain', () => {
  const HEADERS = ['Nom', 'Email', ''];
  it.each<readonly [readonly string[], boolean, string]>([
    [['Nom', 'Email', ''], true, 'the same cells'],
    [['NOM ', 'email'], true, 'another case, spaces, a shorter row'],
    [['Nom', 'Email', '', ''], true, 'a longer row of blanks'],
    [['Nom', 'a@acme.example', ''], false, 'a contact whose name is Nom'],
    [['Nom', 'Email', 'x'], false, 'something under no header'],
    [['', '', ''], false, 'a blank row'],
  ])('%j: %s (%s)', (cells, expected) => expect(isRepeatedHeader(cells, HEADERS)).toBe(expected));

  it('repeats nothing where there is no header', () => {
    expect(isRepeatedHeader(['', ''], ['', ''])).toBe(false);
    expect(isRepeatedHeader([], [])).toBe(false);
  });
});

describe('a report that first tells of itself in a table', () => {
  const FIGURES = [
    ['Attendee Report'],
    ['Report Generated:', 'Nov 20 2026 10:11 AM'],
    ['Topic', 'Webinar ID', 'Actual Start Time', 'Actual Duration (minutes)', '# Registered', '# Cancelled'],
    ['GDPR for marketers', '812 3456 7890', 'Nov 12 2026 10:00 AM', '60', '120', '3'],
    ['Attendee Details'],
  ];
  const HEADER = [
    'Attended',
    'First Name',
    'Last Name',
    'Email',
    'Organization',
    'Job Title',
    'Country/Region Name',
    'Approval Status',
    'Comments',
  ];
  const person = (name: string) => [
    'Yes',
    name,
    'Holt',
    `${name}@acme.example`,
    'Acme Ltd',
    'Head of Ops',
    'United Kingdom',
    'approved',
    '',
  ];

  it('has its header above those who came, whatever number stands above it', () => {
    expect(findTableHead([...FIGURES, HEADER, person('ann'), person('rob'), person('tom')]).headerRow).toBe(5);
  });

  it('is read from its first header where people stand there already', () => {
    const hosts = [
      ['Name', 'Email', 'Phone', 'Role', 'City'],
      ['Ann', 'ann@acme.example', '0199001234', 'Host', 'Lyon'],
    ];
    expect(findTableHead([...hosts, HEADER, person('rob'), person('tom')]).headerRow).toBe(0);
  });
});
