import { describe, expect, it } from 'vitest';
import financial from '../../rules/column-financial.js';
import commentsColumn from '../../rules/comments-column.js';
import deceased from '../../rules/contact-deceased.js';
import minor from '../../rules/contact-minor.js';
import identifier from '../../rules/identifier-in-text.js';
import { casesOf } from '../../src/testing/cases.js';
import { judge } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';
const B = 'paul@acme.example';
const cells = (header: string, ...texts: readonly string[]): string[][] => [['email', header], ...texts.map((text) => [A, text])];

table(identifier, {
  'numbers that everybody writes down': {
    rows: cells('commentaire', 'tél. 01 99 00 12 34', 'SIRET 732 829 320 00074', 'devis 2026-0042', 'réf 12345678A'),
    says: [],
  },
  'each with its own words': {
    rows: cells(
      'commentaire',
      'sécu 1 84 05 75 123 456 25',
      'FR76 3000 6000 0112 3456 7890 189',
      '4111 1111 1111 1111, cvv 123',
      'passeport n° 12AB34567',
      'mdp : Azerty12!',
    ),
    says: [
      'row 2 commentaire: nir',
      'row 3 commentaire: iban',
      'row 4 commentaire: card',
      'row 4 commentaire: cvv',
      'row 5 commentaire: idDocument',
      'row 6 commentaire: secret',
    ],
  },
  'in labels': { rows: cells('tags', 'vip, 4111 1111 1111 1111'), says: ['row 2 tags: card'] },
  'in a column kept on purpose: nobody keeps a card on purpose': {
    rows: cells('autre', '4111 1111 1111 1111', 'segment A'),
    says: ['row 2 autre: card'],
  },
  'the columns of SIRET and phones are read by other rules': {
    rows: [
      ['email', 'siret', 'telephone'],
      [A, '73282932000074', '01 99 00 12 34'],
    ],
    says: [],
  },
});

it('says where the number begins, and nothing of it', () => {
  const [said] = judge(identifier, { rows: cells('commentaire', 'RIB : FR76 3000 6000 0112 3456 7890 189') });
  expect(said?.facts).toEqual({ character: 7 });
});

it('empties the cell of the number, and only that', async () => {
  const [named] = casesOf(identifier, {
    it: { rows: cells('commentaire', 'Rappeler jeudi', 'cvv 123'), says: ['3 cvv commentaire'] },
  });
  const result = await named?.run();
  expect(result).toMatchObject({ said: ['3 cvv commentaire'], differs: [] });
  expect(result?.clean).toBe(`email;commentaire\n${A};Rappeler jeudi\n${A};\n`);
});

table(commentsColumn, {
  'a column of comments': { rows: cells('commentaire', 'Rappeler jeudi'), says: ['column commentaire: present'] },
  'a column that nobody filled': { rows: cells('commentaire', '', ''), says: [] },
  'labels are chosen from a list': { rows: cells('tags', 'vip'), says: [] },
  'two columns of comments': {
    rows: [
      ['email', 'commentaire', 'commentaire'],
      [A, 'a', 'b'],
    ],
    says: ['present', 'present'],
  },
});

table(financial, {
  'credit limits': { rows: cells('donnees_financieres', '15000'), says: ['column donnees_financieres: financial'] },
  'a score of interest is no credit score': { rows: cells('score', '87'), says: [] },
  'the size of a company is published': { rows: cells('tranche_effectif', '12'), says: [] },
  'the accountant’s own archive': { purpose: 'archive', channels: [], rows: cells('donnees_financieres', '15000'), says: [] },
});

table(deceased, {
  'the living': { rows: cells('decede', 'non', '', '0', 'vivant'), says: [] },
  'a tick, a date, a word': {
    rows: cells('decede', 'oui', '12/03/2024', 'Décédé le 12/03/2024', 'x'),
    says: ['row 2: deceased', 'deceased', 'deceased', 'deceased'],
  },
  'something else': { rows: cells('decede', 'voir dossier'), says: ['unclear'] },
  'a status that says it, of the person of every row': {
    rows: cells('statut', 'Décédé', 'client', 'actif', 'x', '1'),
    says: ['row 2: deceased', 'row 3: elsewhere', 'row 4: elsewhere', 'row 5: elsewhere', 'row 6: elsewhere'],
  },
  'a status that begins like it': { rows: cells('statut', 'Mortgage', 'dead lead'), says: [] },
});

it('drops the row of who has died, and keeps that of whom nothing is known', async () => {
  const [named] = casesOf(deceased, {
    it: {
      rows: [
        ['email', 'decede'],
        [A, 'oui'],
        [B, 'voir dossier'],
      ],
      says: ['2 deceased', '3 unclear'],
    },
  });
  const result = await named?.run();
  expect(result).toMatchObject({ said: ['2 deceased', '3 unclear'], differs: [] });
  expect(result?.clean).toBe(`email;decede\n${B};voir dossier\n`);
});

table(minor, {
  'an adult': { rows: cells('date_naissance', '1980-04-02', '24/11/2008', '45', '25-34'), says: [] },
  'eighteen tomorrow': { rows: cells('date_naissance', '25/11/2008'), says: ['row 2: minor'] },
  'an age': { rows: cells('date_naissance', '17', '17 ans', 'moins de 18 ans'), says: ['minor', 'minor', 'minor'] },
  perhaps: { rows: cells('date_naissance', '2008', '16-25'), says: ['likely', 'likely'] },
  'another age by configuration': { rows: cells('date_naissance', '17', '14'), options: { age: 15 }, says: ['row 3: minor'] },
  'no birth, or a placeholder': { rows: cells('date_naissance', '', '0001-01-01', 'x'), says: [] },
  'a pupil by title': { rows: cells('fonction', 'Lycéenne', 'Collégien'), says: ['row 2: likely', 'row 3: likely'] },
  'a pupil by title and by school': {
    rows: [
      ['email', 'fonction'],
      ['lea@lycee-hugo.example', 'Élève de terminale'],
      ['paul@college-hugo.example', 'Collégien'],
    ],
    says: ['row 2: pupil', 'row 3: pupil'],
  },
  'a birth date settles what a title leaves open': {
    rows: [
      ['email', 'fonction', 'date_naissance'],
      [A, 'Lycéenne', '1980-04-02'],
    ],
    says: [],
  },
  'a status': {
    rows: cells('statut', 'Mineur', 'Mineure', 'Majeur', 'Incident mineur'),
    says: ['row 2: likely', 'row 3: likely', 'row 4: elsewhere', 'row 5: elsewhere'],
  },
  'a student at a school': {
    rows: [
      ['email', 'fonction'],
      ['lea@lycee-hugo.example', 'Étudiante'],
      ['lea@acme.example', 'Étudiante'],
      ['martin@lycee-hugo.example', 'Proviseur'],
    ],
    says: ['row 2: likely'],
  },
});

describe('a minor', () => {
  it('is barred on every channel, and may be only after a check', () => {
    const [sure] = judge(minor, { rows: cells('date_naissance', '2015-01-01') });
    expect(sure).toMatchObject({ severity: 'error', status: 'needs-consent', channels: ['email', 'phone', 'sms', 'post'] });
    expect(judge(minor, { rows: cells('fonction', 'Lycéen') })[0]).toMatchObject({ severity: 'warning', status: 'unknown' });
  });
  it('leaves the cleaned file', async () => {
    const rows = [
      ['email', 'date_naissance'],
      [A, '2015-01-01'],
      [B, '1980-01-01'],
    ];
    const result = await casesOf(minor, { it: { rows, says: ['2 minor'] } })[0]?.run();
    expect(result?.differs).toEqual([]);
    expect(result?.clean).toBe(`email;date_naissance\n${B};1980-01-01\n`);
  });
});
