// Teaches the second reader of refusals, and writes its weights: npm run learn:refusals [-- --check [--whole] | --measure | --without tune18,tune20].
// Needs the build. The same labels give the same bytes. --check says whether what is committed is what they give: of the networks, which take some
// minutes, whether they learned from these labels by this script, and with --whole whether they learn the same again. --measure teaches it without
// networks, with each set left out in turn, and prints what the program would make of that one, and how sure the reader was where the lexicon
// refused, doubted or was silent; --without does so once, with networks, for some sets that are left out together.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readByLexicon } from '../../.build/src/fields/opposition/refusal/lexicon-reader.js';
import { makeConvolver } from '../../.build/src/fields/opposition/refusal/second-reader/fast-convolution.js';
import { soundOf } from '../../.build/src/fields/opposition/refusal/second-reader/second-reader.js';
import { unpackNetwork } from '../../.build/src/fields/opposition/refusal/second-reader/unpack-network.js';
import { mayRefuseSpelt } from '../../.build/src/fields/opposition/refusal/sieves/refusal-sieves.js';
import { weighUp } from '../../.build/src/fields/opposition/refusal/weigh-up.js';
import { TUNE as SETS, TUNE_LINEAR } from './refusals/read-labels.mjs';
import { labelled, made, ordinary } from './second-reader/examples.mjs';
import { learn, round, seenIn } from './second-reader/learn.mjs';
import { networksOf } from './second-reader/networks.mjs';
import { packWeights } from './second-reader/pack.mjs';

const { values } = parseArgs({
  options: { check: { type: 'boolean' }, whole: { type: 'boolean' }, measure: { type: 'boolean' }, without: { type: 'string' } },
});
const fileOf = (name) => new URL(`../../src/fields/opposition/refusal/second-reader/${name}`, import.meta.url);

const sets = new Map(SETS.map((set) => [set, labelled(set)]));
const cells = ordinary();
/** What is learned from: what is labelled, with ordinary cells, and what was made. */
const examplesOf = (names, ordinaryCells) => {
  const examples = names.flatMap((set) => sets.get(set));
  return { labelled: examples, made: made(examples), ordinaryCells };
};
const teachLinear = ({ labelled, made, ordinaryCells }) =>
  round(learn([...labelled, ...made, ...ordinaryCells].map((one) => ({ ...one, features: seenIn(one.text) }))));
const networksFor = ({ labelled, made, ordinaryCells }) => networksOf([...labelled, ...ordinaryCells], made);

/** What the program would make of a text with some weights, and what the lexicon and the reader each made of it. */
const readWith = (learned, { text }) => {
  const lexicon = readByLexicon(text);
  const says = lexicon.channels.length > 0 ? 'refuses' : lexicon.doubt ? 'doubts' : 'is silent';
  const bytes = Buffer.from(text);
  if (says === 'is silent' && !mayRefuseSpelt(bytes, 0, bytes.length))
    return { says: 'is not asked', sound: undefined, channels: [], doubt: false };
  const sound = lexicon.mark ? undefined : soundOf(lexicon.tokens, learned);
  return { says: lexicon.mark ? 'reads a mark' : says, sound, ...weighUp(text, lexicon, sound) };
};

const share = (part, whole) => (part / Math.max(1, whole)).toFixed(3);
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const BOUNDS = [-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3];

/** How many refusals and others stand between two bounds, by what the lexicon says. */
const printTable = (read) => {
  console.log(`  refusals/others by how it sounds, below ${BOUNDS.join(', ')} and above`);
  for (const says of ['refuses', 'doubts', 'is silent']) {
    const counts = [...BOUNDS, Number.POSITIVE_INFINITY].map(() => [0, 0]);
    for (const { example, found } of read)
      if (found.says === says && found.sound !== undefined)
        counts[BOUNDS.filter((bound) => found.sound >= bound).length][example.refuses ? 0 : 1]++;
    console.log(`  the lexicon ${says.padEnd(9)} ${counts.map(([refusals, others]) => `${refusals}/${others}`.padStart(8)).join('')}`);
  }
};

const measure = (left, learned, kept) => {
  for (const set of left) {
    const read = sets.get(set).map((example) => ({ example, found: readWith(learned, example) }));
    const refusals = read.filter(({ example }) => example.refuses);
    const others = read.filter(({ example }) => !example.refuses);
    const refused = ({ found }) => found.channels.length > 0;
    const doubted = ({ found }) => found.channels.length === 0 && found.doubt;
    const hits = refusals.filter(refused).length;
    const extra = others.filter(refused).length;
    const notes = kept.map((example) => ({ found: readWith(learned, example) }));
    console.log(
      `${set} left out: precision ${share(hits, hits + extra)}, recall ${share(hits, refusals.length)}, ${percent(
        refusals.filter((one) => !refused(one) && !doubted(one)).length,
        refusals.length,
      )} not even doubted, ${percent(others.filter(doubted).length, others.length)} of the others doubted for nothing; of ${notes.length} ordinary notes ${notes.filter(refused).length} refused and ${notes.filter(doubted).length} doubted`,
    );
    printTable(read);
  }
};
/** @param left sets that are left out together */
const measureWithout = async (left, withNetworks) => {
  const taught = cells.filter(({ kept }) => !kept);
  const without = (names) =>
    examplesOf(
      names.filter((set) => !left.includes(set)),
      taught,
    );
  const networks = withNetworks ? (await networksFor(without(SETS)).learn()).map((packed) => makeConvolver(unpackNetwork(packed))) : [];
  measure(
    left,
    { ...teachLinear(without(TUNE_LINEAR)), networks },
    cells.filter(({ kept }) => kept),
  );
};

const linearText = (examples) => {
  const { weights, scale, bias } = teachLinear(examples);
  return `/** What the second reader has learned, written by \`npm run learn:refusals\`. */
export const SCALE = ${Number(scale.toFixed(6))};
export const BIAS = ${Number(bias.toFixed(6))};
export const WEIGHTS =
  '${packWeights(weights).toString('base64')}';
`;
};
const networksHead = (fingerprint) => `import type { PackedNetwork } from './unpack-network.js';

/** What the networks of the second reader have learned, written by \`npm run learn:refusals\`, from what has the fingerprint ${fingerprint}. */
`;
const networksText = async ({ fingerprint, learn: teach }) => {
  const partOf = ([name, { scale, bytes }]) => `    ${name}: {\n      scale: ${scale},\n      bytes:\n        '${bytes}',\n    },\n`;
  const nets = (await teach()).map((network) => `  {\n${Object.entries(network).map(partOf).join('')}  },\n`);
  return `${networksHead(fingerprint)}export const NETWORKS: readonly PackedNetwork[] = [\n${nets.join('')}];\n`;
};

if (values.without) await measureWithout(values.without.split(','), true);
else if (values.measure) for (const set of SETS) await measureWithout([set], false);
else {
  const [examples, ofAll] = [examplesOf(TUNE_LINEAR, cells), examplesOf(SETS, cells)];
  const [linear, networks] = [fileOf('weights-data.ts'), fileOf('convolution-weights-data.ts')];
  if (values.check) {
    const taught = networksFor(ofAll);
    const committed = readFileSync(networks, 'utf8');
    const isSame =
      readFileSync(linear, 'utf8') === linearText(examples) &&
      (values.whole ? committed === (await networksText(taught)) : committed.startsWith(networksHead(taught.fingerprint)));
    if (!isSame) console.error('What the second reader has learned is not what the labels give: run `npm run learn:refusals`.');
    process.exitCode = isSame ? 0 : 1;
  } else {
    writeFileSync(linear, linearText(examples));
    writeFileSync(networks, await networksText(networksFor(ofAll)));
  }
}
