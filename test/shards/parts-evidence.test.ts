import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckBundle } from '../../src/evidence/bundle-schema.js';
import { sha256 } from '../../src/evidence/canonical-json.js';
import type { Report } from '../../src/index.js';
import { AS_OF, BROKEN, CLAIRE, contactFile, folder, lumo, PAUL } from '../cli/support.js';
import { judgeParts, mergeWords, type PartsLeft } from './part-commands.js';

const INPUT = Buffer.from(`\ufeff${contactFile(CLAIRE, PAUL, BROKEN, CLAIRE, PAUL)}`);
const at = folder({ 'contacts.csv': INPUT });
let left: PartsLeft;

const verify = async (words: readonly string[]): Promise<number | null> => (await lumo(at, ['verify', 'ev', ...words])).code;
const bundle = (): CheckBundle => JSON.parse(readFileSync(join(at, 'ev/000001.json'), 'utf8')) as CheckBundle;

beforeAll(async () => {
  left = await judgeParts(at, 3, ['--as-of', AS_OF]);
  writeFileSync(join(at, 'clean.csv'), left.kept);
  writeFileSync(join(at, 'rejects.csv'), left.rejects);
  const { code, stderr } = await lumo(at, [...mergeWords(left), '--name', 'clean.csv', '--evidence', 'ev', '-f', 'json=report.json']);
  expect([code, stderr]).toEqual([1, '']);
});

describe('the evidence of a file that was judged in parts', () => {
  it('tells each part of the input, of the cleaned contacts and of those who leave, and a root that anybody can make again', () => {
    const { input, output, rejects } = bundle();
    const files = { input: INPUT, output: left.kept, rejects: left.rejects };
    for (const [name, file] of Object.entries({ input, output, rejects })) {
      if (!file || !('parts' in file) || !file.parts.head) throw new Error(`${name} has no parts`);
      const { root, head, list } = file.parts;
      expect(list).toHaveLength(3);
      const pieces = [['head', head.bytes, head.sha256], ...list.map((part, i) => [i, part.bytes, part.sha256, part.records])];
      expect(root).toBe(sha256(JSON.stringify(pieces)));
      let from = 0;
      for (const { bytes, sha256: hash } of [head, ...list]) {
        expect(sha256(files[name as keyof typeof files].subarray(from, from + bytes))).toBe(hash);
        from += bytes;
      }
      expect(from).toBe(file.bytes);
    }
    const rows = [input, output, rejects].map((file) =>
      file && 'parts' in file ? file.parts.list.reduce((n, { records }) => n + records, 0) : -1,
    );
    expect(rows).toEqual([5, bundle().rows.kept, bundle().rows.dropped]);
  });

  it('has the root that the report tells', () => {
    const report = JSON.parse(readFileSync(join(at, 'report.json'), 'utf8')) as Report;
    const { input, output } = bundle();
    expect(report.input.parts).toEqual({ count: 3, root: 'parts' in input && input.parts.root });
    expect(report.output?.parts).toEqual({ count: 3, root: output && 'parts' in output && output.parts.root });
  });

  it.each([
    ['the input', ['--input', 'contacts.csv']],
    ['the cleaned file', ['--output', 'clean.csv']],
    ['those who leave', ['--output', 'rejects.csv']],
    ['the input and the cleaned file of one run', ['--input', 'contacts.csv', '--output', 'clean.csv']],
  ])('is that of %s', async (_, words) => {
    expect(await verify(words)).toBe(0);
  });

  it('is not that of a file with another byte, wherever it is, nor with one more or less', async () => {
    const changed = (name: string, bytes: Uint8Array): Promise<number | null> => {
      writeFileSync(join(at, name), bytes);
      return verify(['--input', name]);
    };
    expect(await changed('same.csv', INPUT)).toBe(0);
    for (let place = 0; place < INPUT.length; place += 7) {
      const other = Buffer.from(INPUT);
      other[place] = (other[place] as number) ^ 1;
      expect([place, await changed('other.csv', other)]).toEqual([place, 1]);
    }
    for (const bytes of [INPUT.subarray(1), INPUT.subarray(0, -1), Buffer.concat([INPUT, Buffer.from('\n')]), Buffer.alloc(0)])
      expect(await changed('other.csv', bytes)).toBe(1);
    // The same bytes in another order: two parts have changed places.
    const { input } = bundle();
    const [head, first, second] =
      'parts' in input && input.parts.head ? [input.parts.head, ...input.parts.list].map((one) => one.bytes) : [];
    const [a, b] = [head as number, (head as number) + (first as number)];
    const c = b + (second as number);
    const swapped = Buffer.concat([INPUT.subarray(0, a), INPUT.subarray(b, c), INPUT.subarray(a, b), INPUT.subarray(c)]);
    expect(swapped.length).toBe(INPUT.length);
    expect(await changed('other.csv', swapped)).toBe(1);
  });
});
