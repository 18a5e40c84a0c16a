import { describe, expect, it } from 'vitest';
import rule from '../../rules/comments-sensitive.js';
import { SENSITIVE_CATEGORIES } from '../../src/fields/sensitive/lexicon-data.js';
import { type Case, casesOf } from '../../src/testing/cases.js';
import { judge } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';
const B = 'paul@acme.example';
const comments = (...texts: readonly string[]): string[][] => [['email', 'commentaire'], ...texts.map((text) => [A, text])];

/** One text for each category. */
const SAYS: Readonly<Record<(typeof SENSITIVE_CATEGORIES)[number], string>> = {
  health: 'En arrêt maladie',
  ethnicity: 'D’origine maghrébine',
  politics: 'Vote RN',
  religion: 'Ne mange pas de porc',
  union: 'Délégué CGT',
  sexuality: 'Il est gay',
  genetics: 'A fait un test ADN',
  justice: 'Condamné en 2019',
  birth: 'Né le 12/03/1980',
  household: 'En plein divorce',
  money: 'Interdit bancaire',
  insult: 'Quel con',
  opinion: 'Pas fiable',
  relative: 'Voir avec sa femme',
  death: 'Décédé en mars',
};

table(rule, {
  'facts about the work': { rows: comments('Rappeler jeudi', 'Budget 15 000 €', 'Secteur santé'), says: [] },
  'one finding per category and cell, however many words': {
    rows: comments('Diabétique, cancer en 2020, opéré du dos'),
    says: ['row 2 commentaire: health'],
  },
  'several categories in one cell': {
    rows: comments('Divorcé, en arrêt maladie, pas fiable'),
    says: ['row 2 commentaire: health', 'row 2 commentaire: household', 'row 2 commentaire: opinion'],
  },
  'labels are read as comments are': {
    rows: [
      ['email', 'tags'],
      [A, 'vip, syndiqué'],
    ],
    says: ['row 2 tags: union'],
  },
  'a job title is a trade, not a confession': {
    rows: [
      ['email', 'fonction'],
      [A, 'Délégué syndical'],
    ],
    says: [],
  },
  'a company may be called anything': {
    rows: [
      ['email', 'societe'],
      [A, 'Secours catholique'],
      [B, 'CGT'],
    ],
    says: [],
  },
  'a column kept on purpose is the word of who keeps it': {
    rows: [
      ['email', 'autre'],
      [A, 'diabétique'],
    ],
    says: [],
  },
  'a category that is ignored': { rows: comments('Divorcé, en arrêt maladie'), options: { ignore: ['household'] }, says: ['health'] },
  'a category that only warns': {
    rows: comments('Divorcé, en arrêt maladie'),
    options: { warn: ['health'] },
    says: ['warned', 'household'],
  },
  'in an archive as well': { purpose: 'archive', channels: [], rows: comments('Quel con'), says: ['insult'] },
  'no comment at all': { rows: [['email'], [A]], says: [] },
  'a blank cell': { rows: comments('', '   '), says: [] },
});

it('every category has its message, and says where and what, but not the words', () => {
  for (const category of SENSITIVE_CATEGORIES) {
    const [said, ...more] = judge(rule, { rows: comments(`Bonjour. ${SAYS[category]}.`) });
    expect([category, said?.message, said?.facts, more]).toEqual([category, category, { character: expect.any(Number) }, []]);
    expect(said?.facts.character).toBeGreaterThan(9);
    const [warned] = judge(rule, { rows: comments(`Bonjour. ${SAYS[category]}.`), options: { warn: [category] } });
    expect([warned?.message, warned?.facts]).toEqual(['warned', { category, character: said?.facts.character }]);
  }
});

it('what is forbidden is an error, what is only unwise a warning', () => {
  const severity = (text: string) => judge(rule, { rows: comments(text) })[0]?.severity;
  for (const category of SENSITIVE_CATEGORIES) {
    expect([category, severity(SAYS[category])]).toEqual([
      category,
      ['opinion', 'relative', 'death'].includes(category) ? 'warning' : 'error',
    ]);
  }
});

it('no unknown category is taken for a known one', () => {
  expect(() => judge(rule, { rows: comments('x'), options: { ignore: ['astrology'] } })).toThrow();
});

describe('in the engine', () => {
  const cases: Readonly<Record<string, Case>> = {
    'empties the cell, not the row': {
      rows: [
        ['email', 'commentaire'],
        [A, 'Rappeler jeudi'],
        [B, 'En arrêt maladie'],
        [A, 'Voir avec sa femme'],
      ],
      says: ['3 health commentaire', '4 relative commentaire'],
    },
    'finds the words in a cell over several lines': {
      rows: [
        ['email', 'commentaire'],
        [A, 'Rappeler\nSecteur\nSanté\nCancer'],
        [B, '"; délégué CGT'],
      ],
      says: ['2 health commentaire', '3 union commentaire'],
    },
  };
  const CLEAN: Readonly<Record<string, readonly string[]>> = {
    'empties the cell, not the row': [`${A};Rappeler jeudi`, `${B};`, `${A};Voir avec sa femme`, ''],
    'finds the words in a cell over several lines': [`${A};`, `${B};`, ''],
  };
  it.each(casesOf(rule, cases).map(({ name, run }) => [name, run] as const))('%s', async (name, run) => {
    const { said, expected, differs, clean } = await run();
    expect(clean.split('\n').slice(1)).toEqual(CLEAN[name]);
    expect(said).toEqual(expected);
    expect(differs).toEqual([]);
  });
});
