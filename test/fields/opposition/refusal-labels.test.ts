import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

/** One phrase as somebody labelled it who had not read the lexicon. */
interface Labelled {
  readonly lang: string;
  readonly label: string;
  readonly text: string;
}
const FOLDER = new URL('../../../scripts/evaluate/refusals/', import.meta.url);
const read = (set: string): readonly Labelled[] =>
  readFileSync(new URL(`${set}.tsv`, FOLDER), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [lang = '', label = '', , , text = ''] = line.split('\t');
      return { lang, label, text };
    });

const LANGUAGES = ['fr', 'en', 'es', 'de', 'it'];
/** Precision, recall, and the share of refusals at which nothing is noticed: each as it was measured, less two points. */
const FLOORS: Readonly<Record<string, readonly [precision: number, recall: number, unseen: number]>> = {
  tune: [0.97, 0.95, 0.02],
  tune2: [0.97, 0.95, 0.03],
  tune3: [0.97, 0.95, 0.02],
  tune4: [0.97, 0.95, 0.03],
  tune5: [0.97, 0.95, 0.02],
  tune6: [0.96, 0.94, 0.03],
  tune7: [0.97, 0.93, 0.04],
  tune8: [0.97, 0.94, 0.02],
  tune9: [0.97, 0.96, 0.02],
  tune10: [0.97, 0.97, 0.02],
  tune11: [0.97, 0.96, 0.02],
  tune12: [0.96, 0.93, 0.02],
  tune13: [0.96, 0.92, 0.05],
  tune14: [0.96, 0.92, 0.04],
  held4: [0.86, 0.58, 0.15],
  held8: [0.94, 0.91, 0.03],
  held9: [0.93, 0.94, 0.03],
};

describe.each(Object.entries(FLOORS))('the labels of %s', (set, [leastPrecision, leastRecall, mostUnseen]) => {
  const phrases = read(set).filter(({ label }) => label !== 'unclear');

  it.each(LANGUAGES)('%s are read as well as they were', (lang) => {
    const own = phrases
      .filter((phrase) => phrase.lang === lang)
      .map(({ label, text }) => ({ is: label === 'refusal', found: readRefusal(text) }));
    const hits = own.filter(({ is, found }) => is && found.channels.length > 0).length;
    const refusals = own.filter(({ is }) => is).length;
    const called = own.filter(({ found }) => found.channels.length > 0).length;
    const unseen = own.filter(({ is, found }) => is && found.channels.length === 0 && !found.doubt).length;
    expect(hits / called).toBeGreaterThanOrEqual(leastPrecision);
    expect(hits / refusals).toBeGreaterThanOrEqual(leastRecall);
    expect(unseen / refusals).toBeLessThanOrEqual(mostUnseen);
  });

  it('no text that refuses, or may, is stopped before it is read', () => {
    const stopped = phrases.filter(({ text }) => {
      const { channels, doubt } = readRefusal(text);
      const bytes = Buffer.from(text);
      return (channels.length > 0 || doubt) && !mayHoldRefusal(bytes, 0, bytes.length);
    });
    // What was set aside is not printed.
    expect(stopped.map(({ text }) => (set.startsWith('held') ? 'one that was set aside' : text))).toEqual([]);
  });
});
