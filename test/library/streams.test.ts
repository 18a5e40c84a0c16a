import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { check, clean, type Input, LumoError } from '../../src/index.js';
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

describe('a stream to write to', () => {
  const refusing = (after: number) =>
    new Writable({ write: (_part, _encoding, done) => void setTimeout(() => done(new Error('the client went away')), after) });
  const failing = [
    ['refuses at once', () => new Writable({ write: (_part, _encoding, done) => done(new Error('the client went away')) })],
    ['refuses later', () => refusing(5)],
    [
      'throws',
      () =>
        new Writable({
          write: () => {
            throw new Error('the client went away');
          },
        }),
    ],
    [
      'is destroyed and never answers',
      () =>
        new Writable({
          write() {
            this.destroy(new Error('the client went away'));
          },
        }),
    ],
    [
      'is closed and never answers',
      () =>
        new Writable({
          write() {
            this.destroy();
          },
        }),
    ],
    ['was closed before', () => new Writable().destroy()],
    ['was ended before', () => new Writable({ write: (_part, _encoding, done) => done() }).end()],
    ['cannot be opened', () => createWriteStream(join(folder(), 'none', 'a.csv'))],
  ] as const satisfies readonly (readonly [string, () => Writable])[];

  it.each(failing)('that %s: refused, and the program goes on', async (_, stream) => {
    const at = folder();
    // An error that nobody listens to would be an uncaught exception, which fails this run.
    await expect(clean(PATH, stream(), OPTIONS)).rejects.toMatchObject({ code: 'LUMO_OUTPUT_UNWRITABLE', exitCode: 2 });
    await expect(clean(PATH, join(at, 'a.csv'), { ...OPTIONS, rejects: stream() })).rejects.toMatchObject({
      code: 'LUMO_OUTPUT_UNWRITABLE',
    });
    expect(names(at)).toEqual([]);
  });

  it('that fails while the settings are read', async () => {
    const lists = [{ file: 'none.txt', kind: 'opposition' as const }];
    const stream = createWriteStream(join(folder(), 'none', 'a.csv'));
    await expect(clean(PATH, stream, { ...OPTIONS, overrides: { lists } })).rejects.toBeInstanceOf(LumoError);
    await new Promise((done) => setTimeout(done, 20));
  });

  it('that is sound stays open, holds the same bytes, and is listened to no longer', async () => {
    const at = folder();
    const parts: Buffer[] = [];
    const stream = new Writable({
      write(part: Buffer, _encoding, done) {
        parts.push(part);
        done();
      },
    });
    const before = stream.eventNames().map((name) => [name, stream.listenerCount(name)]);
    await clean(PATH, stream, OPTIONS);
    await clean(PATH, join(at, 'a.csv'), OPTIONS);
    expect(Buffer.concat(parts)).toEqual(readFileSync(join(at, 'a.csv')));
    expect(stream.writable).toBe(true);
    expect(stream.eventNames().map((name) => [name, stream.listenerCount(name)])).toEqual(before);
  });
});
