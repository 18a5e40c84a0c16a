// Learns the weights of src/intents/data/weights-data.ts from sentences-own.tsv, sentences-templates.tsv and sentences-tune*.tsv, never from sentences-held*.tsv:
//   npm run build && node scripts/intents/train.mjs
// Then build again. The same sentences give the same file, byte for byte.
import { writeFileSync } from 'node:fs';
import { INTENTS } from '../../.build/src/intents/intent.js';
import { keyOf, signOf } from '../../.build/src/intents/weights.js';
import { LEARNED, sentencesOf } from './corpus.mjs';
import { learn, withFeatures } from './learn.mjs';

const sentences = withFeatures(['own', 'plain', 'templates', ...LEARNED].flatMap(sentencesOf));
const lines = INTENTS.map((intent) => {
  const weights = learn(sentences, intent);
  const bias = Math.round(weights.get('') * 100) / 100;
  weights.delete('');
  const entries = [...weights].map(([feature, weight]) => keyOf(feature) + signOf(weight)).sort();
  return `  ${intent.includes('-') ? `'${intent}'` : intent}: {\n    bias: ${bias},\n    features:\n      '${entries.join('')}',\n  },\n`;
});
const file = `/**
 * What each feature of a sentence (\`features.ts\`) adds to each intent, as \`weights.ts\` writes it, and where each starts from. Learned by
 * \`scripts/intents/train.mjs\` from labelled sentences: not written by hand.
 * @module
 */

export const WEIGHTS = {
${lines.join('')}};
`;
writeFileSync(new URL('../../src/intents/data/weights-data.ts', import.meta.url), file);
console.log(`${Math.round(file.length / 1024)} KB`);
