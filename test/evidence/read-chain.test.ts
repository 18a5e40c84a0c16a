import { appendFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { appendBundle, checkAppendable } from '../../src/evidence/append-bundle.js';
import type { BundleFacts } from '../../src/evidence/bundle-schema.js';
import { canonicalJson, sealedJson } from '../../src/evidence/canonical-json.js';
import { readChain } from '../../src/evidence/read-chain.js';
import { LumoError } from '../../src/model/base/lumo-error.js';
import { folder } from '../cli/support.js';
import { chainFrom, chainOf, copyOf, faultsIn, filesIn, someFacts } from './support.js';

let facts: BundleFacts;
let five: string;
let files: Record<string, Buffer>;
beforeAll(async () => {
  facts = await someFacts();
  five = await chainOf(facts, 5);
  files = filesIn(five);
});

const bundle = (n: number): string => `00000${n}.json`;
/** The mark that stands there before the first bundle does. */
const BEGINNING = `${'0'.repeat(64)}  000000.json\n`;
const read = (n: number): Record<string, unknown> => JSON.parse((files[bundle(n)] as Buffer).toString());
/** A bundle that somebody rewrote, with a seal that is right. */
const forged = (n: number, change: Record<string, unknown>): string => {
  const { seal: _, ...rest } = read(n);
  return sealedJson({ ...rest, ...change });
};
const codeOf = (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => 'done',
    (cause: unknown) => (cause instanceof LumoError ? cause.code : String(cause)),
  );

describe('a chain', () => {
  it('holds as it was written, and is read in order', async () => {
    const seen: number[] = [];
    const chain = await readChain(five, ({ number, bundle: { counts } }) => seen.push(number * 10 + counts.info));
    expect(chain).toMatchObject({ length: 5, faults: [], last: { number: 5 } });
    expect(seen).toEqual([11, 22, 33, 44, 55]);
  });

  it.each<[string, (at: string) => void, string]>([
    ['a bundle that is taken away', (at) => rmSync(join(at, bundle(3))), 'missing 3'],
    ['two that are', (at) => [2, 3].map((n) => rmSync(join(at, bundle(n)))), 'missing 2, missing 3'],
    ['the first that is', (at) => rmSync(join(at, bundle(1))), 'missing 1'],
    ['an end that is cut off', (at) => [4, 5].map((n) => rmSync(join(at, bundle(n)))), 'cut 4, cut 5'],
    ['everything cut off', (at) => [1, 2, 3, 4, 5].map((n) => rmSync(join(at, bundle(n)))), 'cut 1, cut 2, cut 3, cut 4, cut 5'],
    ['a bundle cut short', (at) => truncateSync(join(at, bundle(2)), 900), 'truncated 2'],
    ['a bundle with a blank behind it', (at) => appendFileSync(join(at, bundle(2)), ' \n'), 'altered 2'],
    ['a bundle with a blank at its end', (at) => appendFileSync(join(at, bundle(5)), ' '), 'altered 5'],
    ['an empty one', (at) => truncateSync(join(at, bundle(5)), 0), 'truncated 5'],
    [
      'a count that was made smaller',
      (at) => writeFileSync(join(at, bundle(2)), files[bundle(2)]?.toString().replace('"info": 2', '"info": 0') ?? ''),
      'altered 2',
    ],
    ['the same said in another way', (at) => writeFileSync(join(at, bundle(2)), JSON.stringify(read(2))), 'truncated 2'],
    ['two spaces more', (at) => writeFileSync(join(at, bundle(2)), `${files[bundle(2)]}`.replace('"info":', '"info":  ')), 'altered 2'],
    [
      'one so deep that nobody can write it out',
      (at) => writeFileSync(join(at, bundle(2)), `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}\n`),
      'altered 2',
    ],
    [
      'two that changed places',
      (at) => {
        writeFileSync(join(at, bundle(2)), files[bundle(4)] as Buffer);
        writeFileSync(join(at, bundle(4)), files[bundle(2)] as Buffer);
      },
      'moved 2 was 4, moved 4 was 2',
    ],
    [
      'a gap that was closed',
      (at) => [3, 4, 5].map((n) => renameSync(join(at, bundle(n)), join(at, bundle(n - 1)))),
      'moved 2 was 3, moved 3 was 4, moved 4 was 5, cut 5',
    ],
    [
      'a forged bundle with a right seal',
      (at) => writeFileSync(join(at, bundle(3)), forged(3, { counts: { error: 0, warning: 0, info: 0 } })),
      'unlinked 4',
    ],
    ['a forged last bundle', (at) => writeFileSync(join(at, bundle(5)), forged(5, { exitCode: 0, remaining: 9 })), 'replaced 5'],
    ['a beginning that was cut off and numbered anew', (at) => writeFileSync(join(at, bundle(1)), forged(2, { number: 1 })), 'first 1'],
    ['a bundle that says what none says', (at) => writeFileSync(join(at, bundle(5)), forged(5, { emails: ['x'] })), 'altered 5'],
    ['a mark that is gone', (at) => rmSync(join(at, 'last.sha256')), 'mark 5'],
    [
      'an end that was cut off along with the mark, down to the first bundle',
      (at) => [bundle(2), bundle(3), bundle(4), bundle(5), 'last.sha256'].map((name) => rmSync(join(at, name))),
      'mark 1',
    ],
    ['a mark that says that the chain only begins', (at) => writeFileSync(join(at, 'last.sha256'), BEGINNING), 'mark 5'],
    ['a mark that is damaged', (at) => writeFileSync(join(at, 'last.sha256'), 'x'), 'mark 5'],
  ])('says what is wrong with %s', async (_, spoil, expected) => {
    const at = copyOf(five);
    spoil(at);
    expect(await faultsIn(at)).toBe(expected);
    // A chain that does not hold at its end, or has a hole, gets nothing added; elsewhere it stays found out.
    const code = await codeOf(appendBundle(at, facts));
    if (code === 'done') expect(await faultsIn(at)).toBe(expected);
    else expect(code).toBe('LUMO_EVIDENCE_BROKEN');
    if (code !== 'done') expect(await codeOf(checkAppendable(at))).toBe(code);
  });

  it('finds any byte that is another, anywhere', async () => {
    const names = Object.keys(files).sort();
    const sizes = names.map((name) => (files[name] as Buffer).length);
    const place = fc
      .nat(sizes.length - 1)
      .chain((i) => fc.tuple(fc.constant(i), fc.nat((sizes[i] as number) - 1), fc.integer({ min: 1, max: 255 })));
    await fc.assert(
      fc.asyncProperty(place, async ([i, at, mask]) => {
        const name = names[i] as string;
        const bytes = Buffer.from(files[name] as Buffer);
        bytes[at] = (bytes[at] as number) ^ mask;
        expect(await faultsIn(chainFrom({ ...files, [name]: bytes }))).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('finds any file that is taken away, or put in the place of another', async () => {
    const names = Object.keys(files).sort();
    await fc.assert(
      fc.asyncProperty(fc.nat(5), fc.nat(5), async (a, b) => {
        const [from, to] = [names[a] as string, names[b] as string];
        const { [from]: gone, ...rest } = files;
        expect(await faultsIn(chainFrom(rest))).not.toBe('');
        if (a !== b) expect(await faultsIn(chainFrom({ ...files, [to]: gone as Buffer }))).not.toBe('');
      }),
      { numRuns: 36 },
    );
  });

  it.each<[string, () => string, string]>([
    ['a folder that is not there', () => join(folder(), 'ev'), 'LUMO_EVIDENCE_NOT_FOUND'],
    ['a folder that holds none', () => folder({ 'a.txt': 'x' }), 'LUMO_EVIDENCE_NOT_FOUND'],
    ['a file', () => join(folder({ ev: 'x' }), 'ev'), 'LUMO_EVIDENCE_UNREADABLE'],
    ['bundles of a later version', () => chainFrom({ [bundle(1)]: forged(1, { schemaVersion: 2 }) }), 'LUMO_EVIDENCE_NEWER'],
  ])('%s is no chain', async (_, make, code) => {
    expect(await codeOf(readChain(make()))).toBe(code);
  });

  it('goes on behind a writer that was stopped before it marked the last bundle', async () => {
    const at = copyOf(five);
    writeFileSync(join(at, 'last.sha256'), BEGINNING);
    for (const n of [2, 3, 4, 5]) rmSync(join(at, bundle(n)));
    // One bundle, and the mark that stood there before it: what is left of a first run that was killed.
    expect(await faultsIn(at)).toBe('');
    expect(await appendBundle(at, facts)).toMatchObject({ number: 2 });
    expect(await faultsIn(at)).toBe('');
  });

  it('goes on behind a writer that was stopped before its first bundle', async () => {
    const at = folder({ 'last.sha256': BEGINNING });
    expect(await codeOf(readChain(at))).toBe('LUMO_EVIDENCE_NOT_FOUND');
    expect(await codeOf(checkAppendable(at))).toBe('done');
    expect(await appendBundle(at, facts)).toMatchObject({ number: 1 });
    expect(await faultsIn(at)).toBe('');
  });

  it('takes no notice of what else lies in the folder', async () => {
    const at = chainFrom({ ...files, 'annex.md': 'x', '.000006.json.0123': '{', '7.json': '{}', '0000008.json': '{}' });
    expect(await faultsIn(at)).toBe('');
    expect(await appendBundle(at, facts)).toMatchObject({ number: 6, name: '000006.json' });
  });
});

it('one value is written in one way', () => {
  expect(canonicalJson({ b: 1, a: { d: [3, { z: null, y: 'é' }], c: 2 } })).toBe(
    canonicalJson({ a: { c: 2, d: [3, { y: 'é', z: null }] }, b: 1 }),
  );
  // What would act on a terminal is escaped, and read back the same.
  const hostile = { name: '\u001b[31m\u202e\u009b.csv' };
  expect(canonicalJson(hostile)).toMatch(/^[\x20-\x7e\n]+$/);
  expect(JSON.parse(canonicalJson(hostile))).toEqual(hostile);
});
