import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { check, clean, type Input } from '../../src/index.js';
import { folder, names, ROOT } from '../cli/support.js';

const PATH = join(ROOT, 'fixtures/salon/contacts-salon.csv');
const bytes = readFileSync(PATH);
const OPTIONS = { asOf: '2026-11-24', config: false as const, name: 'contacts-salon.csv' };

/** The file in pieces of a few bytes, as a program of one’s own gives them. */
const pieces = async function* (): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 7) yield bytes.subarray(from, from + 7);
};

describe('a stream of contacts', () => {
  it.each<readonly [string, () => Input]>([
    ['of Node', () => createReadStream(PATH)],
    ['of the web', () => new Blob([bytes]).stream()],
    ['an async generator', pieces],
  ])('is judged like the file: %s', async (_, stream) => {
    const at = folder();
    const file = await check(PATH, OPTIONS);
    const streamed = await check(stream(), OPTIONS);
    expect(streamed.exitCode).toBe(file.exitCode);
    expect(streamed.report).toEqual(file.report);
    await clean(stream(), join(at, 'a.csv'), OPTIONS);
    await clean(PATH, join(at, 'b.csv'), OPTIONS);
    expect(readFileSync(join(at, 'a.csv'))).toEqual(readFileSync(join(at, 'b.csv')));
    expect(names(at)).toEqual(['a.csv', 'b.csv']);
  });

  it('that fails halfway fails the check, and leaves nothing', async () => {
    const at = folder();
    const failing = Readable.from(
      (async function* () {
        yield bytes.subarray(0, 100);
        throw new Error('the line is dead');
      })(),
    );
    await expect(clean(failing, join(at, 'a.csv'), OPTIONS)).rejects.toThrow();
    expect(names(at)).toEqual([]);
  });
});
