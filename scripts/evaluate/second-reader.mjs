// Teaches the second reader of refusals, and writes its weights: npm run learn:refusals [-- --check | --measure]. Needs the build.
// The same labels give the same bytes. --check says whether what is committed is what they give. --measure teaches it with each set left out in
// turn, and prints what it makes of that one.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readByLexicon } from '../../.build/src/fields/opposition/refusal/lexicon-reader.js';
import { mayHoldRefusal } from '../../.build/src/fields/opposition/refusal/read-refusal.js';
import { THRESHOLD } from '../../.build/src/fields/opposition/refusal/second-reader/second-reader.js';
import { labelled, ordinary, SETS } from './second-reader/examples.mjs';
import { learn, round } from './second-reader/learn.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, measure: { type: 'boolean' }, least: { type: 'string' } } });
const TARGET = new URL('../../src/fields/opposition/refusal/second-reader/weights-data.ts', import.meta.url);

const sets = new Map(SETS.map((set) => [set, labelled(set)]));
const cells = ordinary();

/** What it would doubt of some texts, as the program asks it: what the sieve stops, or only tells what did not happen, is read by nobody. */
const makeDoubts = ({ weights, scale, bias }, least) => {
  return ({ text, features }) =>
    features.length > 0 &&
    mayHoldRefusal(Buffer.from(text), 0, Buffer.byteLength(text)) &&
    bias + (features.reduce((sum, feature) => sum + weights[feature], 0) * scale) / Math.sqrt(features.length) > least;
};
const share = (some, all) => `${some.length} of ${all.length} (${((some.length / Math.max(1, all.length)) * 100).toFixed(1)} %)`;

if (values.measure) {
  const taught = cells.filter(({ kept }) => !kept);
  const kept = cells.filter(({ kept }) => kept);
  const isUnread = ({ text }) => {
    const { channels, doubt } = readByLexicon(text);
    return channels.length === 0 && !doubt;
  };
  for (const left of SETS) {
    const learned = round(learn([...SETS.filter((set) => set !== left).flatMap((set) => sets.get(set)), ...taught]));
    const unseen = sets.get(left).filter((one) => one.refuses && isUnread(one));
    const decoys = sets.get(left).filter(({ refuses }) => !refuses);
    for (const least of values.least?.split(',').map(Number) ?? [THRESHOLD]) {
      const doubts = makeDoubts(learned, least);
      console.log(
        `${left} left out, above ${least}: it doubts ${share(unseen.filter(doubts), unseen)} of the refusals of which nothing was noticed, ${share(
          decoys.filter((one) => isUnread(one) && doubts(one)),
          decoys,
        )} decoys more, and ${share(kept.filter(doubts), kept)} ordinary notes`,
      );
    }
  }
} else {
  const { weights, scale, bias } = round(learn([...SETS.flatMap((set) => sets.get(set)), ...cells]));
  const packed = Buffer.from(
    Uint8Array.from({ length: weights.length / 2 }, (_, i) => (weights[2 * i] + 8) | ((weights[2 * i + 1] + 8) << 4)),
  );
  const text = `/** What the second reader has learned, written by \`npm run learn:refusals\`. */
export const SCALE = ${Number(scale.toFixed(6))};
export const BIAS = ${Number(bias.toFixed(6))};
export const WEIGHTS =
  '${packed.toString('base64')}';
`;
  if (!values.check) writeFileSync(TARGET, text);
  else if (readFileSync(TARGET, 'utf8') !== text) {
    console.error('What the second reader has learned is not what the labels give: run `npm run learn:refusals`.');
    process.exitCode = 1;
  }
}
