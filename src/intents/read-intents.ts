import { lazy } from '../model/base/lazy.js';
import { WEIGHTS } from './data/weights-data.js';
import { featuresOf } from './features.js';
import { INTENTS, type Intent } from './intent.js';
import { isReplySubject } from './reply-subject.js';
import { wordsOf } from './sentence-words.js';
import { keyOf, readWeights } from './weights.js';

/** Numbers, tags, addresses: a sentence of nothing else says nothing. */
const MUTE = new Set(['NUM', 'TAG', 'TAGPHONE', 'MAILADDRESS', 'WEBADDRESS']);

const models = lazy(() =>
  INTENTS.map((intent) => ({ intent, bias: WEIGHTS[intent].bias, weights: readWeights(WEIGHTS[intent].features) })),
);

/**
 * What one sentence of a mail, an SMS or a call script says, in French or English. `reply-fake` is to be asked of subjects only. A linear model over
 * meanings of words (`data/`), learned from labelled sentences: it does not read between the lines (docs/evaluation.md says how often it errs).
 */
export const readIntents = (sentence: string): readonly Intent[] => {
  const words = wordsOf(sentence);
  if (!words.some(({ means }) => means.some((mean) => /^[A-Z]/.test(mean) && !MUTE.has(mean))))
    return isReplySubject(sentence) ? ['reply-fake'] : [];
  const keys = [...featuresOf(words)].map(keyOf);
  return models()
    .filter(({ intent, bias, weights }) => {
      const score = keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), bias);
      return score > 0 || (intent === 'reply-fake' && isReplySubject(sentence));
    })
    .map(({ intent }) => intent);
};
