import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

interface Target {
  readonly name: string;
  readonly most: number;
  readonly tokens: readonly (string | Uint8Array)[];
  make(load: (path: string) => Promise<unknown>): Promise<(input: Buffer) => unknown>;
}
const script = (name: string): Promise<unknown> => import(pathToFileURL(`${ROOT}/scripts/prove/fuzz/${name}.mjs`).href);
const { TARGETS } = (await script('targets/index')) as { TARGETS: readonly Target[] };
const { corpusOf } = (await script('files')) as {
  corpusOf(root: string, target: string): readonly { readonly name: string; readonly bytes: Buffer }[];
};
const { failureOf } = (await script('judge')) as {
  failureOf(run: (input: Buffer) => unknown, bytes: Buffer): Promise<unknown>;
};

const load = (path: string): Promise<unknown> => import(`${ROOT}/${path}.ts`);
/** Inputs drawn for each target: a number and no span of time, which on a machine that is busy may pass before the first. */
const DRAWN = 60;

/** Inputs made of the words of a format, of texts and of bytes. */
const inputOf = (tokens: readonly (string | Uint8Array)[], most: number): fc.Arbitrary<Buffer> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...tokens) },
        { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
        { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }) },
      ),
      { maxLength: 40 },
    )
    .map((parts) => Buffer.concat(parts.map((part) => Buffer.from(part as string))).subarray(0, most));

describe.each(TARGETS)('$name', ({ name, tokens, most, make }) => {
  const run = make(load);

  it('every input of the corpus, and all that ever failed, is read or refused', async () => {
    const corpus = corpusOf(ROOT, name);
    expect(corpus.length).toBeGreaterThan(0);
    const wrong: unknown[] = [];
    for (const { name: file, bytes } of corpus) {
      const failure = await failureOf(await run, bytes);
      if (failure !== undefined) wrong.push([file, failure]);
    }
    expect(wrong).toEqual([]);
  });

  it('so is what is made of the words of its format', async () => {
    const target = await run;
    // Modules that load with the first input are not the business of the next.
    await failureOf(target, Buffer.alloc(0));
    await fc.assert(
      fc.asyncProperty(inputOf(tokens, most), async (bytes) => {
        const failure = await failureOf(target, bytes);
        if (failure !== undefined) throw failure;
      }),
      { seed: 20261128, numRuns: DRAWN },
    );
  });
});
