import { describe, expect, it } from 'vitest';
import { readByLexicon } from '../../../src/fields/opposition/refusal/lexicon-reader.js';

/** Milliseconds of the processor, the least of three, since others use it as well: less than what is enough is not asked again. */
const costOf = (text: string, enough = 0): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && least >= enough; i++) {
    const start = process.cpuUsage();
    readByLexicon(text);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
};

describe('a text full of negations costs as much as its length', () => {
  it.each([
    'ne pas ',
    'ne pas appeler ',
    'ne pas envoyer de mail ',
    'pas de contact ',
    'no calls ',
    'désinscrit de la liste ',
    'opposition ',
    'non. ',
  ])('%j, over and over', { timeout: 60_000 }, (unit) => {
    const of = (size: number): string => unit.repeat(Math.ceil(size / unit.length));
    readByLexicon(of(20_000));
    // Eight times the text: 64 times the work if every word looked at all others.
    const most = 24 * Math.max(costOf(of(20_000)), 5);
    expect(costOf(of(160_000), most)).toBeLessThan(most);
  });
});
