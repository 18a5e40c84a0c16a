import { describe, expect, it } from 'vitest';
import geography from '../../rules/relevance-geography.js';
import job from '../../rules/relevance-job.js';
import naf from '../../rules/relevance-naf.js';
import size from '../../rules/relevance-size.js';
import { csv } from '../../src/author.js';
import { casesOf } from '../../src/testing/cases.js';
import { cases } from './cases.js';

const of = (header: string, ...rows: string[]) => ({
  rows: csv(`email;${header}`, ...rows.map((row, n) => `${'abcdefgh'[n]}@acme.example;${row}`)),
});

cases(job, {
  'titles of the job, short, feminine, English, and assistants of it': {
    ...of('fonction', 'DRH', 'RRH', 'Resp. RH', 'Directrice des ressources humaines', 'Head of HR', 'Assistante du DRH', 'Recruteuse'),
    options: { roles: ['hr'] },
    says: [],
  },
  'the head of the company is always concerned': {
    ...of('fonction', 'Gérante', 'PDG', 'CEO', 'Directeur'),
    options: { roles: ['hr'] },
    says: [],
  },
  'unless the campaign says otherwise': {
    ...of('fonction', 'Gérante', 'DRH'),
    options: { roles: ['hr'], management: false },
    says: ['2 offTarget'],
  },
  'other jobs, blanks, and titles that we do not understand': {
    ...of('fonction', 'Acheteuse', '', 'Élagueur'),
    options: { roles: ['hr'] },
    says: ['2 offTarget', '3 empty', '4 unknown'],
  },
  'titles of one’s own': {
    ...of('fonction', 'Maître élagueur', 'Élagueuse', 'Acheteur'),
    options: { titles: ['Élagueur', 'élagueuse'] },
    says: ['4 offTarget'],
  },
  'no target, no word': { ...of('fonction', 'Acheteuse', ''), says: [] },
});

cases(naf, {
  'the ways to write a code': {
    ...of('code_naf', '62.01Z', '6201Z', '6201z', '62.01', '62', '62.02A', '6209'),
    options: { rev2: ['62.01Z'] },
    says: ['7 offTarget', '8 offTarget'],
  },
  'a zero eaten by a spreadsheet': { ...of('code_naf', '111Z', '0111Z'), options: { rev2: ['01.11Z'] }, says: [] },
  'numbers, as YAML reads them': { ...of('code_naf', '6201Z', '4711F'), options: { rev2: [62] }, says: ['3 offTarget'] },
  'no code, and the one that means none': {
    ...of('code_naf', '', '0000Z', '?'),
    options: { rev2: ['62'] },
    says: ['unknown', 'unknown', 'unknown'],
  },
  'head offices and holdings hide their trade': {
    ...of('code_naf', '70.10Z', '64.20Z'),
    options: { rev2: ['62'] },
    says: ['2 holding', '3 holding'],
  },
  'a holding that is aimed at is fine': { ...of('code_naf', '64.20Z'), options: { rev2: ['64.2'] }, says: [] },
  'a code of 2025 is compared with targets of 2025 only': {
    ...of('code_naf;version_naf', '62.10Y;NAF2025', '62.10Y;2025', '62.01Z;NAFRev2'),
    options: { rev2: ['62.01'], naf2025: ['62.1'] },
    says: [],
  },
  'without a target of its version it cannot be judged': {
    ...of('code_naf;version_naf', '62.10Y;2025', '721Z;NAFRev1'),
    options: { rev2: ['62'] },
    says: ['2 otherVersion', '3 otherVersion'],
  },
  'until the end of 2026 a bare code is of 2008': { ...of('code_naf', '62.01Z'), options: { rev2: ['62'] }, asOf: '2026-12-31', says: [] },
  'from 2027 on it may be of either': {
    ...of('code_naf;version_naf', '62.01Z;', '62.01Z;rev2'),
    options: { rev2: ['62'] },
    asOf: '2027-01-01',
    says: ['2 versionUnknown'],
  },
  'letters are understood and warned of, once': {
    ...of('code_naf', '62.01Z', '64.19Z'),
    options: { rev2: ['J'] },
    says: ['file letter', '3 offTarget'],
  },
  'no target, no word': { ...of('code_naf', '47.11F', ''), says: [] },
});

cases(size, {
  'bands of INSEE, with their zeros and without': {
    ...of('tranche_effectif', '00', '1', '03', '11', '31', '32', '53', 'NN'),
    options: { sizes: ['micro'] },
    says: ['5 offTarget', '6 offTarget', '7 offTarget', '8 offTarget', '9 unknown'],
  },
  'in a column of people, 11 is eleven people': {
    ...of('effectif', '11', '9', '250'),
    options: { sizes: ['micro'] },
    says: ['2 offTarget', '4 offTarget'],
  },
  'a small unit of a large group': {
    ...of('tranche_effectif;effectif', 'GE;3', 'PME;3', 'ETI;800'),
    options: { sizes: ['micro'] },
    says: ['2 group', '4 offTarget'],
  },
  'a category as wide as the target leaves a doubt, and no word': {
    ...of('tranche_effectif', 'PME'),
    options: { sizes: ['micro'] },
    says: [],
  },
  'two columns narrow each other': {
    ...of('tranche_effectif;effectif', 'PME;40', 'PME;4'),
    options: { sizes: ['micro'] },
    says: ['2 offTarget'],
  },
  'nothing of one row stays for the next': {
    ...of('tranche_effectif;effectif', 'GE;3', ';3', ';'),
    options: { sizes: ['micro'] },
    says: ['2 group', '4 unknown'],
  },
  'no target, no word': { ...of('effectif', '1200', ''), says: [] },
});

cases(geography, {
  'Corsica, overseas, islands of their own, a lost zero': {
    ...of('code_postal', '20000', '20200', '20600', '97110', '97133', '1000'),
    options: { departments: ['2B', '971', '01'] },
    says: ['2 offTarget', '6 offTarget'],
  },
  'regions are their departments': {
    ...of('code_postal', '69003', '38000', '33000'),
    options: { regions: ['ARA'] },
    says: ['4 offTarget'],
  },
  'numbers, as YAML reads them': { ...of('code_postal', '01000', '69003'), options: { departments: [1, 69] }, says: [] },
  'abroad, and Monaco': {
    ...of('code_postal;pays', '1000;BE', '98000;', '75001;FR', '97400;RE', '10115;Deutschland'),
    options: { departments: ['75', '974', '10'] },
    says: ['2 abroad', '3 abroad', '6 abroad'],
  },
  'a country that nobody can read sends nobody abroad': {
    ...of('code_postal;pays', '75001;???'),
    options: { departments: ['75'] },
    says: [],
  },
  'no postcode, or none that is one': {
    ...of('code_postal', '', '20300', 'Lyon'),
    options: { regions: ['IDF'] },
    says: ['unknown', 'unknown', 'unknown'],
  },
  'no target, no word': { ...of('code_postal', '33000', ''), says: [] },
});

describe('targets that are none', () => {
  it.each([
    ['a code', naf, { rev2: ['logiciels'] }],
    ['a section of the other version', naf, { rev2: ['V'] }],
    ['a department', geography, { departments: ['20'] }],
    ['a department that there is not', geography, { departments: ['99'] }],
    ['a region', geography, { regions: ['Bretagne'] }],
    ['a job', job, { roles: ['chief'] }],
    ['a size', size, { sizes: ['TPE'] }],
  ] as const)('%s is refused', (_what, rule, options) => expect(rule.options?.safeParse(options).success).toBe(false));
});

it('as an error it takes the contact out; what is only unknown stays', async () => {
  const rule = Object.freeze({ ...job, severity: 'error' as const });
  const [run] = casesOf(rule, {
    it: { ...of('fonction', 'Acheteuse', '', 'DRH'), options: { roles: ['hr'] }, says: ['offTarget', 'empty'] },
  });
  expect((await run?.run())?.clean).toBe('email;fonction\nb@acme.example;\nc@acme.example;DRH\n');
});

it('all are off until a campaign is described', () => {
  for (const rule of [geography, job, naf, size]) expect(rule.severity).toBe('off');
});
