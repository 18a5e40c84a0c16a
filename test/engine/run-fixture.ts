import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { streamSink } from '../../src/csv/files/stream-sink.js';
import { fileSource } from '../../src/csv/source/file-source.js';
import { runCheck } from '../../src/engine/run.js';
import type { ConfigInput } from '../../src/index.js';
import { loadRunSetup, type RunSetup } from '../../src/library/setup/run-setup.js';
import type { TakeFindings } from '../../src/model/report/finding.js';
import { type ExecutorFor, ownThreads } from './threads/shared-threads.js';

export const FIXTURE_FOLDER = resolve(import.meta.dirname, '../../fixtures');
export const FIXTURE_NAMES = readdirSync(FIXTURE_FOLDER, { withFileTypes: true })
  // Others hold tables of cases.
  .filter((entry) => entry.isDirectory() && existsSync(join(FIXTURE_FOLDER, entry.name, 'expected.json')))
  .map(({ name }) => name);

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

const readyFor = (at: string, options: FixtureRun['options']): Promise<RunSetup> => {
  const { opposition = [], robinson = [], map, ...rest } = options;
  return loadRunSetup({
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
};

export interface FixtureOptions {
  readonly workers?: number;
  readonly blockBytes?: number;
  readonly executorFor?: ExecutorFor;
  /** Is given all findings, and what the run knew. */
  readonly take?: (ready: RunSetup) => TakeFindings;
}

/** The contact file of a fixture, and everything that its run.json decides. */
export const openFixture = async (name: string): Promise<{ readonly at: string; readonly file: string; readonly ready: RunSetup }> => {
  const at = join(FIXTURE_FOLDER, name);
  const { file, options } = JSON.parse(readFileSync(join(at, 'run.json'), 'utf8')) as FixtureRun;
  return { at, file, ready: await readyFor(at, options) };
};

/** Runs one fixture as its run.json says, in memory. */
export const runFixture = async (name: string, { workers = 1, blockBytes, executorFor = ownThreads, take }: FixtureOptions = {}) => {
  const { at, file, ready } = await openFixture(name);
  const clean = collected();
  const rejects = collected();
  const report = await runCheck({
    source: await fileSource(join(at, file)),
    settings: { ...ready.run, blockBytes, figures: true },
    rules: ready.rules,
    lists: await ready.loadLists(),
    version: '0.0.0-test',
    executor: () => executorFor(workers, ready),
    clean: { sink: streamSink(clean.stream), name: 'clean.csv' },
    rejects: streamSink(rejects.stream),
    takeFindings: take?.(ready),
  });
  return { report: `${JSON.stringify(report, null, 2)}\n`, clean: clean.bytes(), rejects: rejects.bytes() };
};
