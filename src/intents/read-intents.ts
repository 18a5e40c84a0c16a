import { lazy } from '../model/base/lazy.js';
import { WEIGHTS } from './data/weights-data.js';
import { featuresOf } from './features.js';
import { INTENTS, type Intent } from './intent.js';
import { isReplySubject } from './reply-subject.js';
import { wordsOf } from './sentence-words.js';

/** Weights are written as hundredths, by feature: what each adds to each intent. */
const UNIT = 0.01;
const BIAS = '';

const model = lazy(() => {
  const byFeature = new Map<string, (readonly [Intent, number])[]>();
  for (const intent of INTENTS)
    for (const entry of WEIGHTS[intent].split(' ')) {
      const at = entry.lastIndexOf(':');
      const feature = entry.slice(0, at);
      byFeature.set(feature, [...(byFeature.get(feature) ?? []), [intent, Number(entry.slice(at + 1)) * UNIT]]);
    }
  return byFeature;
});

/** How much speaks for each intent in a sentence; above 0 it is rather there than not. */
export const scoreIntents = (sentence: string): ReadonlyMap<Intent, number> => {
  const scores = new Map<Intent, number>(INTENTS.map((intent) => [intent, 0]));
  const features = [BIAS, ...featuresOf(wordsOf(sentence))];
  for (const feature of features)
    for (const [intent, weight] of model().get(feature) ?? []) scores.set(intent, (scores.get(intent) ?? 0) + weight);
  return scores;
};

/**
 * What one sentence of a mail, an SMS or a call script says, in French or English. `reply-fake` is asked of subjects. A linear model over
 * meanings of words (`data/`), learned from labelled sentences: it does not read between the lines, and is right some nineteen times in twenty
 * (docs/evaluation.md).
 */
export const readIntents = (sentence: string): readonly Intent[] => {
  const scores = scoreIntents(sentence);
  return INTENTS.filter((intent) => (scores.get(intent) ?? 0) > 0 || (intent === 'reply-fake' && isReplySubject(sentence)));
};
