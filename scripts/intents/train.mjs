// Learns the weights of src/intents/data/weights-data.ts from sentences-own.tsv and sentences-tune.tsv, never from sentences-held.tsv:
//   npm run build && node scripts/intents/train.mjs
// Then build again. The same sentences give the same file, byte for byte.
import { writeFileSync } from 'node:fs';
import { INTENTS } from '../../.build/src/intents/intent.js';
import { sentencesOf } from './corpus.mjs';
import { learn, withFeatures } from './learn.mjs';

/** Weights below this many hundredths decide nothing, and are left out. */
const LEAST = 6;

const sentences = withFeatures([...sentencesOf('own'), ...sentencesOf('tune')]);
const lines = INTENTS.map((intent) => {
  const entries = [...learn(sentences, intent)]
    .map(([feature, weight]) => [feature, Math.round(weight * 100)])
    .filter(([feature, weight]) => feature === '' || Math.abs(weight) >= LEAST)
    .sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1));
  return `  '${intent}':\n    '${entries.map(([feature, weight]) => `${feature}:${weight}`).join(' ')}',\n`;
});
const file = `/**
 * What each feature of a sentence (\`features.ts\`) adds to each intent, in hundredths; '' before the first colon is where it starts from. Learned by
 * \`scripts/intents/train.mjs\` from labelled sentences: not written by hand.
 * @module
 */
import type { Intent } from '../intent.js';

export const WEIGHTS: Readonly<Record<Intent, string>> = {
${lines.join('')}};
`;
writeFileSync(new URL('../../src/intents/data/weights-data.ts', import.meta.url), file);
console.log(`${Math.round(file.length / 1024)} KB`);
