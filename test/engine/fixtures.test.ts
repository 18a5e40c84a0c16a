import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { streamSink } from '../../src/csv/sink.js';
import { fileSource } from '../../src/csv/source.js';
import { inlineExecutor } from '../../src/engine/executor.js';
import { rulesOf } from '../../src/engine/plan.js';
import { run } from '../../src/engine/run.js';
import { threadExecutor } from '../../src/engine/threads.js';
import type { ConfigInput } from '../../src/index.js';
import { readSettings } from '../../src/settings.js';

/** Accepts what comes out now: reviewed like code, as any golden file. */
const UPDATE = process.env.LUMO_UPDATE_FIXTURES === '1';
const folder = resolve(import.meta.dirname, '../../fixtures');

interface FixtureRun {
  readonly file: string;
  readonly options: {
    readonly opposition?: readonly string[];
    readonly robinson?: readonly (readonly [string, string])[];
    readonly map?: ConfigInput['columns'];
  } & Pick<ConfigInput, 'preset' | 'channels' | 'absent'>;
}

const collected = (): { readonly stream: Writable; bytes(): Buffer } => {
  const parts: Buffer[] = [];
  return {
    stream: new Writable({
      write: (part, _, done) => {
        parts.push(Buffer.from(part));
        done();
      },
    }),
    bytes: () => Buffer.concat(parts),
  };
};

const runFixture = async (name: string, workers: number, blockBytes?: number) => {
  const at = join(folder, name);
  const { file, options } = JSON.parse(readFileSync(join(at, 'run.json'), 'utf8')) as FixtureRun;
  const { opposition = [], robinson = [], map, ...rest } = options;
  const ready = await readSettings({
    cwd: at,
    config: false,
    asOf: '2026-11-24',
    overrides: {
      ...rest,
      ...(map && { columns: map }),
      lists: [
        ...opposition.map((list) => ({ file: list, kind: 'opposition' as const })),
        ...robinson.map(([list, date]) => ({ file: list, kind: 'robinson' as const, date })),
      ],
    },
  });
  const clean = collected();
  const rejects = collected();
  const report = await run({
    source: await fileSource(join(at, file)),
    settings: { ...ready.run, blockBytes, figures: true },
    rules: ready.rules,
    lists: await ready.loadLists(),
    version: '0.0.0-test',
    executor: () =>
      workers > 1
        ? threadExecutor(workers, ready.modules as string[], (plan) => rulesOf(plan, ready.rules))
        : inlineExecutor((plan) => rulesOf(plan, ready.rules)),
    clean: { sink: streamSink(clean.stream), name: 'clean.csv' },
    rejects: streamSink(rejects.stream),
  });
  return { report: `${JSON.stringify(report, null, 2)}\n`, clean: clean.bytes(), rejects: rejects.bytes() };
};

const golden = (name: string, file: string, bytes: Buffer): Buffer => {
  const path = join(folder, name, file);
  if (UPDATE || !existsSync(path)) writeFileSync(path, bytes);
  return readFileSync(path);
};

describe.each(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
)('fixture %s', (name) => {
  it('gives the report, the cleaned file and the rejects that were reviewed', async () => {
    const result = await runFixture(name, 1);
    expect(result.report).toBe(golden(name, 'expected.json', Buffer.from(result.report)).toString());
    expect(result.clean).toEqual(golden(name, 'expected.csv', result.clean));
    expect(result.rejects).toEqual(golden(name, 'expected.rejects.csv', result.rejects));
  });

  it.each([
    [1, 1],
    [1, 7],
    [1, 64],
    [2, 1],
    [2, 64],
    [4, 7],
    [4, 1_048_576],
  ])('gives the same bytes with %i worker(s) and blocks of %i bytes', async (workers, blockBytes) => {
    const reference = await runFixture(name, 1, 1_048_576);
    const result = await runFixture(name, workers, blockBytes);
    expect(result.report).toBe(reference.report);
    expect(result.clean).toEqual(reference.clean);
    expect(result.rejects).toEqual(reference.rejects);
  });
});
