import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/program/main.js';
import type { ProcessIo } from '../../src/cli/terminal/process-io.js';
import { openSpillFile } from '../../src/csv/files/spill-file.js';
import { memorySink, memorySource } from '../../src/csv/ports/memory.js';
import { PartsMemory } from '../../src/engine/judge/plan-parts.js';
import { type FileMemo, makeFileMemo } from '../../src/engine/plan/file-memo.js';
import type { RunSettings } from '../../src/engine/plan/run-settings.js';
import { runCheck } from '../../src/engine/run.js';
import { inlineExecutor } from '../../src/engine/threads/executor.js';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import type { ConfigInput } from '../../src/index.js';
import { loadRunSetup, type RunSetup } from '../../src/library/setup/run-setup.js';
import type { ListSpec } from '../../src/lists/definition/list-spec.js';
import { loadList } from '../../src/lists/load/load-list.js';
import type { Finding } from '../../src/model/report/finding.js';
import type { Report } from '../../src/model/report/report.js';
import type { AnyRule } from '../../src/model/rule/rule.js';
import { type ExecutorFor, ownThreads } from '../engine/threads/shared-threads.js';
import type { ContactFile } from './generate.js';

export const AS_OF = '2026-11-24';
/** A list in memory: its declaration and its lines. */
export type GivenList = Omit<ListSpec, 'path'> & { readonly path?: string; readonly entries: readonly string[] };

export interface Options {
  readonly config?: ConfigInput;
  readonly lists?: readonly GivenList[];
  readonly rules?: readonly AnyRule[];
  readonly workers?: number;
  readonly executorFor?: ExecutorFor;
  readonly blockBytes?: number;
  readonly name?: string;
  /** Asks for all findings. */
  readonly findings?: boolean;
  /** Puts what is known of persons on a disk, all of it. */
  readonly spilled?: boolean;
  /** Of the project. */
  readonly key?: string;
  /** What is kept of the files before this one. */
  readonly kept?: Kept;
}

/** What a thread that judges file after file keeps. */
export interface Kept {
  readonly parts: PartsMemory;
  readonly memo: FileMemo;
  readonly settings: Map<RunSetup, RunSettings>;
}

export const nothingKept = (): Kept => ({ parts: new PartsMemory(), memo: makeFileMemo(), settings: new Map() });

export interface Ran {
  readonly report: Report;
  readonly clean: Buffer;
  readonly rejects: Buffer;
  readonly found: readonly Finding[];
}

const settled = new Map<unknown, Promise<RunSetup>>();
const readyFor = ({ config = {}, rules }: Options): Promise<RunSetup> => {
  const options = { cwd: '.', config: false as const, asOf: AS_OF, overrides: config };
  const key = rules ?? JSON.stringify(config);
  const known = settled.get(key) ?? loadRunSetup({ ...options, ...(rules && { rules }) });
  settled.set(key, known);
  return known;
};

/** One run of the real engine over bytes, in memory. */
export const runOn = async (bytes: Buffer, options: Options = {}): Promise<Ran> => {
  const { workers = 1, executorFor = ownThreads, blockBytes, name = 'contacts.csv', findings, key, spilled, kept } = options;
  const found: Finding[] = [];
  const ready = await readyFor(options);
  const clean = memorySink();
  const rejects = memorySink();
  const day = parseIsoDay(options.config?.asOf ?? AS_OF);
  const lists = (options.lists ?? []).map(({ entries, path = 'list.txt', ...spec }) =>
    loadList({ ...spec, path }, day, () => Buffer.from(`${entries.join('\n')}\n`)),
  );
  const settings = kept?.settings.get(ready) ?? { ...ready.run, blockBytes, figures: true, ...(key !== undefined && { key }) };
  kept?.settings.set(ready, settings);
  const report = await runCheck({
    source: memorySource(bytes, name),
    settings,
    memo: kept?.memo,
    rules: ready.rules,
    lists: await Promise.all(lists),
    version: 'test',
    executor: () => (workers === 1 && kept ? inlineExecutor(ready.rules, kept.parts) : executorFor(workers, ready)),
    clean: { sink: clean, name: 'clean.csv' },
    rejects,
    ...(spilled && { spill: { open: openSpillFile, key: () => [1, 2, 3, 4], most: 0 } }),
    ...(findings && { takeFindings: (some) => void found.push(...some) }),
  });
  return { report, clean: clean.bytes() as Buffer, rejects: rejects.bytes() as Buffer, found };
};

/** What the generator knows for certain is said; all the rest is found out. */
export const layoutOf = ({ delimiter }: Pick<ContactFile, 'delimiter'>): ConfigInput => ({
  csv: { delimiter, escape: '"', headerRow: 1 },
  columns: { id: 'keep' },
  absent: ['lastInboundAt', 'source', 'email', 'phone'],
});

/** A file of plain rows. */
export const csvOf = (...lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`);

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: Buffer | string;
  readonly node?: readonly string[];
}
export interface CliResult {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** Configurations that a test writes may run. */
export const TRUSTED = { LUMO_TRUSTED_FOLDERS: tmpdir() };

const BIN = resolve(import.meta.dirname, '../../dist/bin/lumo-check.cjs');

/** The command line as users run it: compiled, in a process of its own, with nothing of our environment. */
export const cli = (args: readonly string[], { cwd = tmpdir(), env = {}, input, node = [] }: CliOptions = {}): Promise<CliResult> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [...node, BIN, ...args], { cwd, env: { PATH: process.env.PATH ?? '', ...TRUSTED, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err) }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });

/** The same command line within this process: what it says does not depend on who asks, and a process costs a third of a second. */
export const here = async (args: readonly string[], { cwd = tmpdir(), env = {}, input = '' }: CliOptions = {}): Promise<CliResult> => {
  const collector = () => {
    const parts: Buffer[] = [];
    const stream = new Writable({
      write: (part: Buffer, _, done) => {
        parts.push(part);
        done();
      },
    });
    return { stream, bytes: () => Buffer.concat(parts) };
  };
  const [out, err] = [collector(), collector()];
  const io: ProcessIo = {
    argv: ['node', 'lumo-check', ...args],
    // Not asked of the system, which takes a millisecond each time.
    env: { LC_ALL: 'en_US.UTF-8', ...TRUSTED, ...env },
    stdin: Readable.from([Buffer.from(input)]),
    stdout: out.stream,
    stderr: err.stream,
    cwd: () => cwd,
    on: () => {},
    off: () => {},
  };
  return { code: await main(io), stdout: out.bytes(), stderr: err.bytes() };
};

/** A folder for one test, which is removed whatever happens. */
export const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'lumo-laws-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
