import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rules from '../../rules/index.js';
import { planShards, type ShardSecrets } from '../../src/shards/index.js';
import { ANSWERS, type Frame, frameBytes, QUESTIONS, readFrames } from '../../src/shards/work/frames.js';
import { serveFrames } from '../../src/shards/work/serve.js';
import { columnFrame } from './column-frames.js';
import { newFolder, SURVEYING } from './support.js';

const chunked = async function* (bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};

const collected = async (frames: AsyncIterable<Frame>): Promise<{ kind: string; text: string }[]> => {
  const all: { kind: string; text: string }[] = [];
  for await (const { kind, payload } of frames) all.push({ kind, text: payload.toString('latin1') });
  return all;
};

describe('frames', () => {
  it('are read as they were written, however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C', 'K'), fc.uint8Array({ maxLength: 40 })), { maxLength: 8 }),
        fc.integer({ min: 1, max: 50 }),
        async (frames, size) => {
          const bytes = Buffer.concat(frames.map(([kind, payload]) => frameBytes(kind, payload)));
          const read = await collected(readFrames(chunked(bytes, size)));
          expect(read).toEqual(frames.map(([kind, payload]) => ({ kind, text: Buffer.from(payload).toString('latin1') })));
        },
      ),
    );
  });

  it('a stream that ends in the middle of one is no quiet end', async () => {
    const bytes = frameBytes('C', 'email\n');
    await expect(collected(readFrames(chunked(bytes.subarray(0, -1), 3)))).rejects.toThrow(RangeError);
    await expect(collected(readFrames(chunked(Buffer.from([255, 255, 255, 255, 67]), 3)))).rejects.toThrow(RangeError);
  });
});

const ROWS = ['email;date', 'claire@acme.example;2026-01-05', 'paul@acme.example;2026-01-05', ''].join('\n');

const planned = async (table = false) => {
  const cwd = newFolder();
  writeFileSync(join(cwd, 'contacts.csv'), ROWS);
  writeFileSync(join(cwd, 'no.txt'), 'paul@acme.example\n');
  const folder = join(cwd, 'plan');
  const overrides = { channels: ['email' as const], lists: [{ file: 'no.txt', kind: 'opposition' as const }] };
  await planShards('contacts.csv', folder, { cwd, config: false, asOf: '2026-11-24', overrides, skip: SURVEYING, table });
  const { secrets } = JSON.parse(readFileSync(join(folder, 'driver.json'), 'utf8')) as { secrets: ShardSecrets };
  return { folder, secrets };
};

/** What a worker answers, question by question. */
const asked = async (folder: string, questions: readonly (readonly [string, Uint8Array | string])[]) => {
  const out: Buffer[] = [];
  const stream = Buffer.concat(questions.map(([kind, payload]) => frameBytes(kind, payload)));
  await serveFrames(folder, rules.rules, { questions: chunked(stream, 7), answer: async (bytes) => void out.push(Buffer.from(bytes)) });
  return collected(readFrames(chunked(Buffer.concat(out), 1000)));
};

const begin = (more: object = {}) => [QUESTIONS.begin, JSON.stringify({ mode: 'judge', part: 0, output: 'bytes', ...more })] as const;

describe('a worker', () => {
  it('answers every question with data, then with one closing frame', async () => {
    const { folder, secrets } = await planned();
    const answers = await asked(folder, [
      [QUESTIONS.secrets, JSON.stringify(secrets)],
      begin(),
      [QUESTIONS.csv, 'claire@acme.example;2026-0'],
      [QUESTIONS.csv, '1-05\npaul@acme.example;2026-01-05\n'],
      [QUESTIONS.end, ''],
    ]);
    expect(answers.map(({ kind }) => kind).join('')).toMatch(/^RRRRK?O$/);
    expect(JSON.parse(answers[0]?.text ?? '')).toMatchObject({ planId: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(answers.filter(({ kind }) => kind === ANSWERS.kept).map(({ text }) => text)).toEqual(['claire@acme.example\n']);
    expect(JSON.parse(answers.at(-1)?.text ?? '')).toMatchObject({ format: 'lumo-check/outcome', part: 0, records: 2 });
  });

  it('judges many parts, one after the other, each for itself', async () => {
    const { folder } = await planned();
    const part = (n: number) =>
      [begin({ part: n, output: 'none' }), [QUESTIONS.csv, 'claire@acme.example;2026-01-05\n'], [QUESTIONS.end, '']] as const;
    const answers = await asked(folder, [...part(0), ...part(1)]);
    const outcomes = answers
      .filter(({ kind }) => kind === ANSWERS.outcome)
      .map(({ text }) => JSON.parse(text) as { part: number; records: number; kept?: object });
    expect(outcomes.map(({ part: n, records, kept }) => [n, records, kept])).toEqual([
      [0, 1, undefined],
      [1, 1, undefined],
    ]);
  });

  it('tells an error for every question about a part that cannot be judged, and goes on with the next', async () => {
    const { folder } = await planned();
    const answers = await asked(folder, [
      begin(),
      [QUESTIONS.csv, Buffer.from('zo\xe9@acme.example;\n', 'latin1')],
      [QUESTIONS.end, ''],
      begin({ part: 1 }),
      [QUESTIONS.csv, 'claire@acme.example;2026-01-05\n'],
      [QUESTIONS.end, ''],
    ]);
    const kinds = answers.map(({ kind }) => kind).join('');
    // Bytes of a part are judged a block at a time: the first question may be answered before they are looked at.
    expect(kinds).toMatch(/^R[RX]XRRK?O$/);
    const error = JSON.parse(answers.find(({ kind }) => kind === ANSWERS.error)?.text ?? '') as { code: string; what: { fr: string } };
    expect(error.code).toBe('LUMO_SHARD_ENCODING');
    expect(error.what.fr).toContain('partie 0');
  });

  it.each([
    ['records before a part is begun', [[QUESTIONS.csv, 'x']]],
    ['a frame that nobody knows', [['Z', '']]],
    ['columns for a plan of CSV', [begin(), [QUESTIONS.columns, columnFrame([['a', 'b']], 2)]]],
    ['what is learned, twice', [begin(), [QUESTIONS.learned, ''], [QUESTIONS.learned, '']]],
  ] as const)('refuses %s', async (_, questions) => {
    const { folder } = await planned();
    const answers = await asked(folder, questions as never);
    expect(answers.at(-1)?.kind).toBe(ANSWERS.error);
    expect(JSON.parse(answers.at(-1)?.text ?? '')).toMatchObject({ code: 'LUMO_SHARD_FRAME' });
  });

  it('refuses records for a plan of columns', async () => {
    const { folder } = await planned(true);
    const answers = await asked(folder, [begin({ output: 'decisions' }), [QUESTIONS.csv, 'claire@acme.example;\n']]);
    expect(JSON.parse(answers.at(-1)?.text ?? '')).toMatchObject({ code: 'LUMO_SHARD_FRAME' });
  });

  it('says so when the plan cannot be trusted, before any part', async () => {
    const { folder } = await planned();
    writeFileSync(join(folder, 'plan.json'), readFileSync(join(folder, 'plan.json'), 'utf8').replace('"tool":"', '"tool":"9.'));
    const answers = await asked(folder, [[QUESTIONS.secrets, '{"key":"00","lists":[]}']]);
    expect(JSON.parse(answers[0]?.text ?? '')).toMatchObject({ code: 'LUMO_PLAN_FOREIGN' });
  });
});
