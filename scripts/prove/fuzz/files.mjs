// Where inputs are kept: those that the project keeps, and all that this machine has found.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUZZ_FOLDER } from './instrument.mjs';

/** Of each target: what shows most of it, and every input that ever failed. */
export const CORPUS = 'fixtures/fuzz';
/** Files and bytes of the corpus of a target. */
export const ROOM = { files: 36, bytes: 10_000 };
const LEDGER = 'campaigns.json';
const FAILED = 'failed-';

const nameOf = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 10);
const filesIn = (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []);
const write = (folder, name, bytes) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
};

/** The corpus of a target, by name of file. */
export const corpusOf = (root, target) => {
  const folder = join(root, CORPUS, target);
  return filesIn(folder).map((name) => ({ name: `${target}/${name}`, bytes: readFileSync(join(folder, name)) }));
};

const queueFolder = (root, target) => join(root, FUZZ_FOLDER, 'queue', target);

/** What was found on this machine so far. */
export const queueOf = (root, target) => {
  const folder = queueFolder(root, target);
  return filesIn(folder).map((name) => readFileSync(join(folder, name)));
};

export const keepFound = (root, target, bytes) => write(queueFolder(root, target), nameOf(bytes), bytes);

/** Keeps an input that fails for good. */
export const keepFailure = (root, target, bytes) => {
  const name = FAILED + nameOf(bytes);
  write(join(root, CORPUS, target), name, bytes);
  return `${CORPUS}/${target}/${name}`;
};

/** Puts other inputs in the place of the corpus; what failed stays. */
export const writeCorpus = (root, target, inputs) => {
  const folder = join(root, CORPUS, target);
  for (const name of filesIn(folder)) if (!name.startsWith(FAILED)) rmSync(join(folder, name));
  for (const bytes of inputs) write(folder, nameOf(bytes), bytes);
};

const readLedger = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});

/** What campaigns add up to, by target. */
export const ledgerOf = (root) => readLedger(join(root, CORPUS, LEDGER));

export const addToLedger = (root, target, { seconds, inputs, edges }) => {
  const ledger = ledgerOf(root);
  const before = ledger[target] ?? { seconds: 0, inputs: 0, edges: 0 };
  ledger[target] = { seconds: before.seconds + Math.round(seconds), inputs: before.inputs + inputs, edges: Math.max(before.edges, edges) };
  const sorted = Object.fromEntries(Object.entries(ledger).sort(([a], [b]) => (a < b ? -1 : 1)));
  write(join(root, CORPUS), LEDGER, `${JSON.stringify(sorted, null, 1)}\n`);
};
