import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { appendBundle } from '../../src/evidence/append-bundle.js';
import { type Bundle, hashOfFile } from '../../src/evidence/bundle-schema.js';
import { sha256 } from '../../src/evidence/canonical-json.js';
import { type ChainLink, readChain } from '../../src/evidence/read-chain.js';
import { AS_OF, BIN, CLAIRE, contactFile, folder, PAUL } from '../cli/support.js';
import { faultsIn, someFacts } from './support.js';

const WRITER = fileURLToPath(new URL('writer.mjs', import.meta.url));
const RUN = ['a.csv', '--evidence', 'ev', '--no-config-lookup', '--as-of', AS_OF, '-q', '--fail-on', 'never'];

/** Runs lumo-check in a folder, killed without warning after so many milliseconds. */
const run = (cwd: string, args: readonly string[], after?: number): Promise<number | null> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: 'ignore' });
    if (after !== undefined) setTimeout(() => child.kill('SIGKILL'), after);
    child.on('error', fail);
    child.on('close', done);
  });

/** The same times at every run: a failure can be looked at again. */
const times = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
};

const linksIn = async (path: string): Promise<ChainLink[]> => {
  const links: ChainLink[] = [];
  await readChain(path, (link) => links.push(link));
  return links;
};

/** Runs the writer, killed so many milliseconds after its first word, and gives the hashes of which it said that they are there to stay. */
const write = (args: readonly string[], after: number): Promise<string[]> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [WRITER, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), after);
      said += part.toString('latin1');
    });
    child.on('error', fail);
    child.on('close', () => done(said.split('\n').slice(0, -1)));
  });

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
    const chance = times(writers);
    // Five chains, since each is read whole after each kill.
    for (let chain = 0; chain < 5; chain++) {
      const at = folder({ 'facts.json': JSON.stringify(facts) });
      const path = join(at, 'ev');
      const acknowledged: string[] = [];
      for (let i = 0; i < 10 / writers; i++) {
        const said = await Promise.all(
          Array.from({ length: writers }, (_unused, w) => write([path, join(at, 'facts.json'), `${i} ${w}`], 40 * chance())),
        );
        acknowledged.push(...said.flat());
        expect(await faultsIn(path)).toBe('');
      }
      const hashes = new Set((await linksIn(path)).map((link) => link.sha256));
      expect(acknowledged.filter((hash) => !hashes.has(hash))).toEqual([]);
      expect(acknowledged.length).toBeGreaterThan(10 / writers);
      // And whoever comes next goes on.
      expect(await appendBundle(path, facts)).toMatchObject({ number: hashes.size + 1 });
    }
  });
});

describe('a run that is killed at any moment', { timeout: 300_000 }, () => {
  it('leaves no cleaned file without evidence', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, PAUL) });
    const began = process.hrtime.bigint();
    expect(await run(at, [...RUN, '-o', 'first.csv'])).toBe(0);
    const took = Number(process.hrtime.bigint() - began) / 1e6;
    const chance = times(7);
    for (let i = 0; i < 25; i++) {
      const name = `b${i}.csv`;
      // Most of the time goes before the first byte is written: the last third is where something can go wrong.
      await run(at, [...RUN, '-o', name], took * (0.6 + 0.4 * chance()));
      expect(await faultsIn(join(at, 'ev'))).toBe('');
      if (!existsSync(join(at, name))) continue;
      const last = (await linksIn(join(at, 'ev'))).findLast(({ bundle }) => outputOf(bundle)?.name === name);
      expect(last && outputHash(last.bundle)).toBe(sha256(readFileSync(join(at, name))));
    }
    const { length } = await linksIn(join(at, 'ev'));
    expect(await run(at, RUN)).toBe(0);
    expect(await linksIn(join(at, 'ev'))).toHaveLength(length + 1);
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
