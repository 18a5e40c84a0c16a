import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordPart } from '../../src/shards/index.js';
import { lumo, type Ran, type RunOptions } from '../cli/support.js';

const done = ({ code, stderr, ...ran }: Ran): Ran => {
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return { code, stderr, ...ran };
};

/** What all parts of a file left, under names from the folder in which the commands ran. */
export interface PartsLeft {
  readonly parts: number;
  readonly surveyed: readonly string[];
  readonly logs: readonly string[];
  readonly outcomes: readonly string[];
  readonly kept: Uint8Array;
  readonly rejects: Uint8Array;
}

/**
 * Plans, cuts, surveys, settles and judges `contacts.csv` by the commands, up to the merge.
 * @param at a folder that holds it
 * @param wanted parts
 * @param options of `shard plan`
 */
export const judgeParts = async (
  at: string,
  wanted: number,
  options: readonly string[] = [],
  env: RunOptions['env'] = {},
): Promise<PartsLeft> => {
  const shard = async (words: readonly string[], input?: Buffer): Promise<Ran> =>
    done(await lumo(at, ['shard', ...words], { env, ...(input && { input }) }));
  await shard(['plan', 'contacts.csv', ...options, '-o', 'plan']);
  const { stdout } = await shard(['cut', 'contacts.csv', '--plan', 'plan', '--parts', String(wanted)]);
  const ranges = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RecordPart);
  const input = readFileSync(join(at, 'contacts.csv'));
  const [surveyed, logs, outcomes] = ['surveyed', 'log', 'outcome'].map((kind) => ranges.map(({ part }) => `${part}.${kind}`)) as [
    string[],
    string[],
    string[],
  ];
  for (const { part, begin, end } of ranges) {
    const { stdout: line } = await shard(
      ['survey', '--plan', 'plan', '--part', String(part), '--log', `${part}.log`],
      input.subarray(begin, end),
    );
    writeFileSync(join(at, `${part}.surveyed`), line);
  }
  const parts = String(ranges.length);
  await shard(['settle', ...surveyed, '--plan', 'plan', '--parts', parts, ...logs.flatMap((log) => ['--log', log]), '-o', 'settled']);
  const kept: Uint8Array[] = [readFileSync(join(at, 'plan/head'))];
  const rejects = [readFileSync(join(at, 'plan/rejects-head'))];
  for (const { part, begin, end, firstRow } of ranges) {
    const words = ['--plan', 'plan', '--settled', 'settled', '--part', String(part), '--first-row', String(firstRow)];
    const { bytes } = await shard(
      ['judge', ...words, '--outcome', `${part}.outcome`, '--rejects', `${part}.rejects`],
      input.subarray(begin, end),
    );
    kept.push(bytes);
    rejects.push(readFileSync(join(at, `${part}.rejects`)));
  }
  return { parts: ranges.length, surveyed, logs, outcomes, kept: Buffer.concat(kept), rejects: Buffer.concat(rejects) };
};

/** The words of a merge of what parts left. */
export const mergeWords = ({ parts, outcomes }: PartsLeft): readonly string[] => [
  'shard',
  'merge',
  ...outcomes,
  '--plan',
  'plan',
  '--parts',
  String(parts),
  '--settled',
  'settled',
];
