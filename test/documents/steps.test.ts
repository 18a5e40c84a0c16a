import { describe, expect, it } from 'vitest';
import { stepsOfNames } from '../../src/documents/steps.js';

const SAID: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
  ['numbered steps, in any order', { 'step_2.html': 2, 'step_1.html': 1, 'step_3.html': 3 }],
  ['numbers before a name, without gaps', { '01-intro.md': 1, '02-preuve.md': 2, '05-cloture.md': 3 }],
  ['ten after nine', { 'step9.txt': 1, 'step10.txt': 2 }],
  ['days after the first', { 'J0.html': 1, 'J+3.html': 2, 'J+10.html': 3 }],
  ['days in English', { 'day-1.html': 1, 'Day 4.html': 2 }],
  ['variants share a step', { 'etape-1-a.html': 1, 'etape-1-b.html': 1, 'étape-2.html': 2 }],
  [
    'variants in the folder of a step',
    { 'step_1_intro/variant_a.html': 1, 'step_1_intro/variant_b.html': 1, 'step_2_bump/variant_a.html': 2 },
  ],
  ['follow-ups after what follows nothing', { 'premier-contact.html': 1, 'relance.html': 2, 'relance-2.html': 3 }],
  ['a last word after all', { 'intro.md': 1, 'follow-up-1.md': 2, 'breakup.md': 3 }],
  ['ordinal words', { 'Premier mail': 1, 'Deuxième relance': 3, 'Première relance': 2 }],
  ['mails by number', { 'email1.html': 1, 'email2.html': 2 }],
];
const SAY_NOTHING: readonly (readonly string[])[] = [
  ['mail.html'],
  ['mars.html', 'avril.html'],
  ['offre-a.html', 'offre-b.html'],
  ['step_1.html', 'step_1_b.html'],
];

describe('steps of a sequence', () => {
  it.each(SAID)('are told by %s', (_, said) => {
    expect(Object.fromEntries(Object.keys(said).map((name, i) => [name, stepsOfNames(Object.keys(said))?.[i]]))).toEqual(said);
  });
  it.each(SAY_NOTHING.map((names) => [names.join(', '), names] as const))('are not told by %s', (_, names) => {
    expect(stepsOfNames(names)).toBeUndefined();
  });
});
