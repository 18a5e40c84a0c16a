import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { clean, type Report } from '../../src/index.js';
import type { SettingsOptions } from '../../src/library/setup/run-setup.js';
import type { PlanFile } from '../../src/shards/formats/plan-file.js';
import { cutShards, mergeShards, type NamedText, openShardWorker, planShards, settleShards } from '../../src/shards/index.js';

export type Settings = Partial<SettingsOptions> & { readonly cwd: string };

/** A new folder. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'lumo-shards-'));

export const planFileOf = (folder: string): PlanFile => JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as PlanFile;

/** One check, on one machine. */
export const onOneMachine = async (file: string, settings: Settings): Promise<{ bytes: Buffer; report: Report; exitCode: number }> => {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(part, _, done) {
      parts.push(Buffer.from(part as Uint8Array));
      done();
    },
  });
  const { report, exitCode } = await clean(file, stream, settings);
  return { bytes: Buffer.concat(parts), report, exitCode };
};

/** Bytes cut anywhere. @param cut gives the size of the next piece */
function* pieces(bytes: Buffer, cut: () => number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; ) {
    const size = Math.max(1, cut());
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** The same check in parts, each by a worker of its own, in whatever order. */
export const inParts = async (
  file: string,
  settings: Settings,
  wanted: number,
  { cut = () => 65_536, shuffled = (all: number[]) => all }: { cut?: () => number; shuffled?: (all: number[]) => number[] } = {},
): Promise<{
  bytes: Buffer;
  report: Report;
  exitCode: number;
  outcomes: NamedText[];
  folder: string;
  between: (string | Uint8Array)[];
}> => {
  /** All that goes from one machine to another, besides the plan. */
  const between: (string | Uint8Array)[] = [];
  const folder = join(newFolder(), 'plan');
  await planShards(file, folder, settings);
  const input = readFileSync(join(settings.cwd, file));
  const ranges = await cutShards(join(settings.cwd, file), folder, wanted);
  const order = shuffled(ranges.map(({ part }) => part));
  const bytesOf = (part: number): Buffer => input.subarray(ranges[part]?.begin, ranges[part]?.end);
  let settled: string | undefined;
  let learned: Uint8Array | undefined;
  const { needs } = planFileOf(folder);
  const logs = new Map<number, Uint8Array[]>();
  if (needs.survey) {
    const surveyed: NamedText[] = [];
    for (const part of order) {
      const worker = await openShardWorker(folder);
      const open = worker.begin(
        { mode: 'survey', part, output: 'none' },
        { log: (entries) => void logs.set(part, [...(logs.get(part) ?? []), entries.slice()]) },
      );
      for (const piece of pieces(bytesOf(part), cut)) await open.csv(piece);
      surveyed.push({ name: `surveyed ${part}`, text: await open.end() });
    }
    const done = await settleShards(folder, { surveyed, parts: ranges.length, logs: async (part) => Buffer.concat(logs.get(part) ?? []) });
    settled = done.line;
    learned = done.persons;
    between.push(...surveyed.map((one) => one.text), ...[...logs.values()].flat(), settled, ...(learned ? [learned] : []));
  }
  const kept = new Map<number, Buffer[]>();
  const outcomes: NamedText[] = [];
  for (const part of order) {
    const worker = await openShardWorker(folder);
    if (settled !== undefined) worker.useSettled(settled);
    const own: Buffer[] = [];
    kept.set(part, own);
    // Where a part begins is known to some engines, and not to others: with persons it must be, and what was settled tells it.
    const firstRow = part % 2 === 0 ? ranges[part]?.firstRow : undefined;
    const open = worker.begin(
      { mode: 'judge', part, firstRow, output: 'bytes' },
      { kept: (bytes) => void own.push(Buffer.from(bytes)) },
      learned && part % 2 === 1 ? ownRecords(learned, Buffer.concat(logs.get(part) ?? []), needs.keyed?.rules.length ?? 0) : learned,
    );
    for (const piece of pieces(bytesOf(part), cut)) await open.csv(piece);
    outcomes.push({ name: `outcome ${part}`, text: await open.end() });
  }
  const merged = await mergeShards(folder, { outcomes, parts: ranges.length, settled, outputName: 'stdout' });
  const bytes = Buffer.concat([readFileSync(join(folder, 'head')), ...ranges.flatMap(({ part }) => kept.get(part) ?? [])]);
  return {
    bytes,
    report: merged.report,
    exitCode: merged.exitCode,
    outcomes,
    folder,
    between: [...between, ...outcomes.map((one) => one.text)],
  };
};

/** Of all records of persons, those whose identities are in the log of one part: what an engine that groups the logs gives it. */
const ownRecords = (all: Uint8Array, log: Uint8Array, rules: number): Uint8Array => {
  const each = (bytes: Uint8Array, width: number): Buffer[] =>
    Array.from({ length: bytes.length / width }, (_, i) => Buffer.from(bytes.subarray(i * width, (i + 1) * width)));
  const identity = (bytes: Buffer): string => bytes.toString('hex', 0, 16);
  const here = new Set(each(log, 20 + 4 * Math.ceil(rules / 3)).map(identity));
  return Buffer.concat(each(all, 20 + 8 * rules).filter((record) => here.has(identity(record))));
};

/** A report without what differs because nobody saw all the bytes in order. */
export const withoutHashes = (report: Report): unknown => {
  const { sha256: _, parts: __, ...input } = report.input;
  const { sha256: ___, parts: ____, ...output } = report.output ?? { name: '', bytes: 0 };
  return { ...report, input, output };
};

/** Rules that look at the whole file first: a plan without them is judged in one pass. */
export const SURVEYING = [
  'duplicate-contact',
  'duplicate-conflict',
  'opposed-elsewhere',
  'opposition-applied-late',
  'row-ragged',
  'section-of-refusals',
  'refusal-unread',
  'contact-deceased',
  'contact-minor',
  'contact-protected',
  'email-undeliverable',
] as const;
/** Leaves them out of a plan, as words of the command line. */
export const ONE_PASS: readonly string[] = SURVEYING.flatMap((id) => ['--skip', id]);
