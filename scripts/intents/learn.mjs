// The model of one intent from labelled sentences.

import { isReplySubject } from '../../.build/src/fields/text/reply-subject.js';
import { featuresOf } from '../../.build/src/intents/features.js';
import { wordsOf } from '../../.build/src/intents/sentence-words.js';
import { MAY_BE_BOTH } from './corpus.mjs';
import { train } from './logistic.mjs';

/** What a sentence weighs that was labelled for another intent, and one that says nothing at all (`none`). */
const OTHER = 0.1;
const NONE = 0.6;
/**
 * What is added so that misses and false alarms are about as many: sentences of other intents outnumber what is looked for. By intent where
 * `npm run evaluate:sentences -- --left-out` asked for more or less.
 */
const LEAN = 1;
const LEANS = { insists: 0.7, purpose: 1.3, 'refusal-branch': 0.7, 'reply-fake': 0.5 };

/** How many features a model has: what is learned must stay a small file. */
const MOST_FEATURES = 2300;

/** The sentences with their features, computed once. */
export const withFeatures = (sentences) =>
  sentences.map((sentence) => ({ ...sentence, features: [...featuresOf(wordsOf(sentence.text))] }));

/** Weights by feature of one intent; '' is the bias. */
export const learn = (sentences, intent, options = {}) => {
  const examples = [];
  for (const sentence of sentences) {
    // What the mark of an answer says is no matter of words.
    if (intent === 'reply-fake' && isReplySubject(sentence.text)) continue;
    if (sentence.intent === intent) examples.push({ ...sentence, weight: sentence.weight ?? 1 });
    else if (!MAY_BE_BOTH[intent].includes(sentence.intent))
      examples.push({ ...sentence, is: false, weight: sentence.intent === 'none' ? NONE : OTHER });
  }
  const all = train(examples, options);
  // Features of little weight or of few sentences are left out, and the rest learns to do without them.
  const uses = new Map();
  for (const { features, weight } of examples) for (const feature of features) uses.set(feature, (uses.get(feature) ?? 0) + weight);
  const worth = (feature) => Math.abs(all.get(feature)) * Math.sqrt(uses.get(feature) ?? 0);
  const kept = new Set(
    [...all.keys()]
      .filter((feature) => feature !== '')
      .sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1))
      .slice(0, options.most ?? MOST_FEATURES),
  );
  const lean = examples.map((example) => ({ ...example, features: example.features.filter((feature) => kept.has(feature)) }));
  const weights = train(lean, options);
  weights.set('', weights.get('') + (options.lean ?? LEANS[intent] ?? LEAN));
  return weights;
};
