/** What each rule takes of a run, read off a sampling profile of one thread: no rule is timed, so that timing costs nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './job.mjs';
import { runNode } from './measure.mjs';

const CHUNKS = join(ROOT, 'dist/chunks');
/** A chunk says above each module where it comes from; a rule is the file of its name. */
const MODULE = /^\/\/ \.build\/(.+)\.js$/;
const RULE = /^rules\/(?!index$|presets$)([\w-]+)$/;

/** The chunk of the bundle that holds the rules, and its lines. */
const chunkOfRules = () => {
  for (const name of readdirSync(CHUNKS)) {
    const lines = readFileSync(join(CHUNKS, name), 'utf8').split('\n');
    if (lines.some((text) => RULE.test(MODULE.exec(text)?.[1] ?? ''))) return { path: join(CHUNKS, name), lines };
  }
  throw new Error('no chunk of dist holds a rule: run npm run build');
};
const { path: RULES, lines: LINES } = chunkOfRules();

/** Which rule each line of the chunk belongs to. */
const ruleAt = () => {
  let rule;
  const rules = LINES.map((text) => {
    const from = MODULE.exec(text)?.[1];
    if (from !== undefined) rule = RULE.exec(from)?.[1];
    return rule;
  });
  return (line) => rules[line];
};

const isRules = (url) => url.startsWith('file:') && fileURLToPath(url) === RULES;

/** Milliseconds of every rule, with all that it calls, and of every function that no rule called. */
const attribute = ({ nodes, samples, timeDeltas }) => {
  const ruleOf = ruleAt();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owner = new Map();
  const ownerOf = (id) => {
    if (owner.has(id)) return owner.get(id);
    const { functionName, url, lineNumber } = byId.get(id).callFrame;
    const parent = parents.get(id);
    const above = parent === undefined ? undefined : ownerOf(parent);
    const rule = isRules(url) ? ruleOf(lineNumber) : undefined;
    // The outermost rule: what two rules share is told of whoever asked.
    const mine = above?.rule ? above : { rule, house: `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}` };
    owner.set(id, mine);
    return mine;
  };
  const rules = new Map();
  const house = new Map();
  samples.forEach((id, i) => {
    const { rule, house: name } = ownerOf(id);
    const [sums, key] = rule ? [rules, rule] : [house, name];
    sums.set(key, (sums.get(key) ?? 0) + timeDeltas[i] / 1000);
  });
  const sorted = (sums) => [...sums].sort(([, a], [, b]) => b - a);
  return { rules: sorted(rules), house: sorted(house), seconds: timeDeltas.reduce((a, b) => a + b, 0) / 1e6 };
};

/** Runs lumo-check once, on one thread, and tells what each of its rules took. @param args of node, as `lumoArguments` gives them */
export const costsOf = async (args) => {
  const folder = mkdtempSync(join(tmpdir(), 'lumo-costs-'));
  try {
    await runNode(['--cpu-prof', `--cpu-prof-dir=${folder}`, ...args, '--jobs', '1'], [0, 1]);
    return attribute(JSON.parse(readFileSync(join(folder, readdirSync(folder)[0]), 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
