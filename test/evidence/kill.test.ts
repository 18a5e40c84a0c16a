import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { appendBundle } from '../../src/evidence/append-bundle.js';
import { type Bundle, hashOfFile } from '../../src/evidence/bundle-schema.js';
import { sha256 } from '../../src/evidence/canonical-json.js';
import { type ChainLink, readChain } from '../../src/evidence/read-chain.js';
import { allSpoke, killedProcess, numbersFrom, saidBy } from '../cli/killed-process.js';
import { AS_OF, BIN, CLAIRE, contactFile, folder, lumo, PAUL } from '../cli/support.js';
import { faultsIn, someFacts } from './support.js';

const WRITER = fileURLToPath(new URL('writer.mjs', import.meta.url));
const RUNS = fileURLToPath(new URL('../cli/many-runs.mjs', import.meta.url));
const RUN = ['a.csv', '--evidence', 'ev', '--no-config-lookup', '--as-of', AS_OF, '-q', '--fail-on', 'never'];
/** Chains of which one process writes all: each is killed with it, somewhere else in its work. */
const CHAINS = 5;

/** Runs lumo-check in a folder. */
const run = (cwd: string, args: readonly string[]): Promise<number | null> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'ignore' });
    child.on('error', fail);
    child.on('close', done);
  });

const linksIn = async (path: string): Promise<ChainLink[]> => {
  const links: ChainLink[] = [];
  await readChain(path, (link) => links.push(link));
  return links;
};

const outputOf = (bundle: Bundle) => ('output' in bundle ? bundle.output : undefined);
const outputHash = (bundle: Bundle): string | undefined => {
  const output = outputOf(bundle);
  return output && hashOfFile(output);
};

describe('a writer that is killed at any moment', { timeout: 300_000 }, () => {
  it.each([
    ['alone', 1],
    ['while another one writes too', 2],
  ])('%s, fifty times over, leaves a chain that holds all that it said', async (_, writers) => {
    const facts = await someFacts();
    const chance = numbersFrom(writers);
    const at = folder({ 'facts.json': JSON.stringify(facts) });
    const chains = Array.from({ length: CHAINS }, (_unused, chain) => ({ path: join(at, `ev${chain}`), acknowledged: [] as string[] }));
    for (let i = 0; i < 10 / writers; i++) {
      const said = await Promise.all(
        Array.from({ length: writers }, (_unused, w) =>
          killedProcess([WRITER, join(at, 'facts.json'), `${i} ${w}`, ...chains.map(({ path }) => path)], at, {
            after: 80 * chance(),
            when: allSpoke(CHAINS),
          }),
        ),
      );
      for (const [chain, { path, acknowledged }] of chains.entries()) {
        acknowledged.push(...said.flatMap((lines) => saidBy(lines, chain)));
        expect(await faultsIn(path)).toBe('');
      }
    }
    for (const { path, acknowledged } of chains) {
      const hashes = new Set((await linksIn(path)).map((link) => link.sha256));
      expect(acknowledged.filter((hash) => !hashes.has(hash))).toEqual([]);
      // Each of ten writers said something of each chain before it was killed.
      expect(acknowledged.length).toBeGreaterThanOrEqual(10);
      // And whoever comes next goes on.
      expect(await appendBundle(path, facts)).toMatchObject({ number: hashes.size + 1 });
    }
  });
});

describe('a run that is killed at any moment', { timeout: 300_000 }, () => {
  it('leaves no cleaned file without evidence, twenty-five times over', async () => {
    const places = Array.from({ length: CHAINS }, () => folder({ 'a.csv': contactFile(CLAIRE, PAUL) }));
    const chance = numbersFrom(7);
    for (let i = 0; i < 5; i++) {
      const words = JSON.stringify([...RUN, '-o', `b${i}-#.csv`]);
      // One run in each folder after the other, the later ones as fast as they get: what a run loads is loaded.
      const said = await killedProcess([RUNS, '1000000', words, ...places], places[0] as string, {
        after: 150 * chance(),
        when: (lines) => allSpoke(CHAINS)(lines.slice(1)),
      });
      expect(said.slice(1).filter((line) => !line.endsWith(' 0'))).toEqual([]);
      for (const at of places) {
        expect(await faultsIn(join(at, 'ev'))).toBe('');
        const links = await linksIn(join(at, 'ev'));
        const cleaned = readdirSync(at).filter((name) => name.startsWith('b'));
        expect(cleaned.length).toBeGreaterThan(i);
        for (const name of cleaned) {
          const last = links.findLast(({ bundle }) => outputOf(bundle)?.name === name);
          expect(last && outputHash(last.bundle)).toBe(sha256(readFileSync(join(at, name))));
        }
      }
    }
    for (const at of places) {
      const { length } = await linksIn(join(at, 'ev'));
      expect((await lumo(at, RUN)).code).toBe(0);
      expect(await linksIn(join(at, 'ev'))).toHaveLength(length + 1);
    }
  });
});

describe('several runs at once', { timeout: 300_000 }, () => {
  it('of processes and within one, lose nothing and stand in one line', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL) });
    const path = join(at, 'ev');
    const facts = await someFacts();
    const codes = await Promise.all([
      ...Array.from({ length: 6 }, (_, i) => run(at, [...RUN, '-o', `b${i}.csv`])),
      ...Array.from({ length: 40 }, (_, i) => appendBundle(path, { ...facts, counts: { ...facts.counts, info: 1000 + i } }).then(() => 0)),
    ]);
    expect(new Set(codes)).toEqual(new Set([0]));
    const links = await linksIn(path);
    expect(await faultsIn(path)).toBe('');
    expect(links.map(({ number }) => number)).toEqual(Array.from({ length: 46 }, (_, i) => i + 1));
    expect(new Set(links.map(({ bundle }) => (bundle.counts.info >= 1000 ? bundle.counts.info : outputOf(bundle)?.name))).size).toBe(46);
    expect(readdirSync(path).filter((name) => !/^\d{6}\.json$|^last\.sha256$/.test(name))).toEqual([]);
  });
});
