import { isReplySubject } from '../fields/text/reply-subject.js';
import { lazy } from '../model/base/lazy.js';
import { WEIGHTS } from './data/weights-data.js';
import { featuresOf } from './features.js';
import { INTENTS, type Intent } from './intent.js';
import { wordsOf } from './sentence-words.js';
import { keyOf, readWeights } from './weights.js';

/** Numbers, tags, addresses: a sentence of nothing else says nothing. */
const MUTE = new Set(['NUM', 'TAG', 'TAGPHONE', 'MAILADDRESS', 'WEBADDRESS']);

/** By the key of a feature, which intents it speaks for and how much: the place of an intent, its weight, the next place, its weight… */
const weights = lazy(() => {
  const rows = new Map<string, number[]>();
  for (const [place, intent] of INTENTS.entries())
    for (const [key, weight] of readWeights(WEIGHTS[intent].features)) {
      const row = rows.get(key);
      if (row) row.push(place, weight);
      else rows.set(key, [place, weight]);
    }
  return rows;
});

/** How much the features of a sentence speak for each intent, in the order of `INTENTS`. */
const scoresOf = (features: Iterable<string>): readonly number[] => {
  const scores: number[] = INTENTS.map((intent) => WEIGHTS[intent].bias);
  const rows = weights();
  for (const feature of features) {
    const row = rows.get(keyOf(feature)) ?? [];
    for (let at = 0; at < row.length; at += 2) scores[row[at] as number] = (scores[row[at] as number] as number) + (row[at + 1] as number);
  }
  return scores;
};

/**
 * What one sentence of a mail, an SMS or a call script says, in French or English. `reply-fake` is to be asked of subjects only. A linear model over
 * meanings of words (`data/`), learned from labelled sentences: it does not read between the lines (docs/evaluation.md says how often it errs).
 */
export const readIntents = (sentence: string): readonly Intent[] => {
  const words = wordsOf(sentence);
  if (!words.some(({ means }) => means.some((mean) => /^[A-Z]/.test(mean) && !MUTE.has(mean))))
    return isReplySubject(sentence) ? ['reply-fake'] : [];
  const scores = scoresOf(featuresOf(words));
  return INTENTS.filter((intent, place) => (scores[place] as number) > 0 || (intent === 'reply-fake' && isReplySubject(sentence)));
};
