/** What each rule takes of a run, read off a sampling profile of one thread: no rule is timed, so that timing costs nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './job.mjs';
import { runNode } from './measure.mjs';

const CHUNKS = join(ROOT, 'dist/chunks');
/** The chunk of the bundle that holds the rules. */
const RULES = join(CHUNKS, readdirSync(CHUNKS).find((name) => name.startsWith('rules-')) ?? '');

/** Which rule a line of the bundle belongs to: that whose definition ends first behind it, since what it calls stands before it. */
const ruleAt = () => {
  const ends = [];
  let id;
  readFileSync(RULES, 'utf8')
    .split('\n')
    .forEach((text, line) => {
      id ??= /^\tid: "([a-z0-9-]+)",$/.exec(text)?.[1];
      if (id && text === '});') {
        ends.push({ line, id });
        id = undefined;
      }
    });
  return (line) => ends.find((end) => end.line >= line)?.id;
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
