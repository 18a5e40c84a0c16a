/** What each rule takes of a run, read off a sampling profile of one thread: no rule is timed, so that timing costs nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './job.mjs';
import { runNode } from './measure.mjs';

/** Which modules lie where in each file of the bundle (scripts/build.mjs writes it). */
const PLACES = JSON.parse(readFileSync(join(ROOT, '.build/places.json'), 'utf8'));
const DIST = join(ROOT, 'dist/');
/** A rule is the module of its name. */
const RULE = /^rules\/(?!index$|presets$)([\w-]+)$/;

/** The module that a line of a file of the bundle belongs to, lines counted from 0; undefined for what is none of ours. */
const moduleAt = (url, line) => {
  const path = url.startsWith('file:') ? fileURLToPath(url) : url;
  const places = path.startsWith(DIST) ? PLACES[path.slice(DIST.length)] : undefined;
  return places?.findLast(([start]) => start <= line)?.[1];
};

/** Milliseconds of every rule, with all that it calls, and of every function that no rule called. */
const attribute = ({ nodes, samples, timeDeltas }) => {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owner = new Map();
  const ownerOf = (id) => {
    if (owner.has(id)) return owner.get(id);
    const { functionName, url, lineNumber } = byId.get(id).callFrame;
    const parent = parents.get(id);
    const above = parent === undefined ? undefined : ownerOf(parent);
    const module = moduleAt(url, lineNumber);
    const rule = RULE.exec(module ?? '')?.[1];
    // The outermost rule: what two rules share is told of whoever asked.
    const mine = above?.rule ? above : { rule, house: `${functionName || '(anonymous)'} ${module ?? url.split('/').at(-1)}` };
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
