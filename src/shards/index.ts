/**
 * Judging in parts, for programs: what `lumo-check shard` does.
 * @module
 */
import type { RecordPart } from '../csv/cut/compose.js';
import { refuseUnknownOptions } from '../library/guards/library-options.js';
import { pathArgument, sourceOf } from '../library/inputs-and-outputs.js';
import { DISK_SPILL } from '../library/setup/disk-spill.js';
import { loadRunSetup, type SettingsOptions } from '../library/setup/run-setup.js';
import type { AnyRule } from '../model/rule/rule.js';
import { type MergedShards, type MergeOrder, mergeShards as mergeLoaded } from './finish/merge.js';
import { type SettledShards, type SettleOrder, settleShards as settleLoaded } from './finish/settle.js';
import type { ShardSecrets } from './formats/driver-file.js';
import { cutInput } from './plan/cut-input.js';
import { makeShardPlan } from './plan/make-plan.js';
import { loadShardPlan, readDriverFile, readPlanFile } from './work/load-plan.js';
import { ShardWorker } from './work/shard-worker.js';

export type { ColumnBatch } from '../csv/columns/column-cursor.js';
export type { RecordPart } from '../csv/cut/compose.js';
export type { MergedShards, MergeOrder } from './finish/merge.js';
export type { NamedText } from './finish/part-files.js';
export type { SettledShards, SettleOrder } from './finish/settle.js';
export type { ShardSecrets } from './formats/driver-file.js';
export type { PartOrder, PartTakers } from './work/part-order.js';
export type { OpenPart, ShardWorker } from './work/shard-worker.js';

const ownRules = async (): Promise<readonly AnyRule[]> => (await import('../../rules/index.js')).default.rules;

/** What a caller may say of a plan. */
export interface PlanOptions extends Partial<SettingsOptions> {
  /** Whether the file is a sample of a table, written as CSV: its parts come as columns. */
  readonly table?: boolean;
}

/**
 * Decides all that can be decided before the first contact, and writes it to a new folder that may travel, but for its `driver.json`.
 * @param file the input, or its first megabyte
 * @returns the id of the plan
 * @example await planShards('contacts.csv', 'plan', { asOf: '2026-11-24' });
 * @throws LumoError LUMO_SHARD_UNSUPPORTED, LUMO_OUTPUT_IS_KEPT, and whatever a check throws before it judges
 */
export const planShards = async (file: string | URL, folder: string | URL, given: PlanOptions = {}): Promise<string> => {
  await refuseUnknownOptions('planShards', given);
  const { table = false, ...options } = given;
  const cwd = options.cwd ?? '.';
  const path = pathArgument(file, 'planShards', 'file', cwd);
  const into = pathArgument(folder, 'planShards', 'folder', cwd);
  const setup = await loadRunSetup({ file: path, ...options, cwd });
  const ready = { ...setup, run: { ...setup.run, figures: true } };
  return makeShardPlan({ ready, source: await sourceOf({ path }, undefined, ready.readers), isTable: table }, into);
};

/** Where to cut a file so that every part holds whole records. @throws LumoError as `cut` of the command line */
export const cutShards = async (file: string, folder: string, parts: number): Promise<readonly RecordPart[]> =>
  cutInput(file, (await readPlanFile(folder)).file, parts);

/** Loads a plan to judge parts by, one after the other. @param secrets where `driver.json` did not travel with the plan */
export const openShardWorker = async (folder: string, secrets?: ShardSecrets): Promise<ShardWorker> =>
  ShardWorker.load(folder, await ownRules(), secrets);

/** What a plan and its driver say, for the two ends. */
const loadDriver = async (folder: string) => {
  const loaded = await loadShardPlan(folder, await ownRules());
  return { loaded, driver: await readDriverFile(folder, loaded.planId) };
};

/** Puts together what all parts taught, before they are judged. @throws LumoError LUMO_SHARD_PARTS, LUMO_SHARD_FOREIGN, LUMO_SHARD_ENCODING */
export const settleShards = async (folder: string, order: SettleOrder): Promise<SettledShards> => {
  const { loaded, driver } = await loadDriver(folder);
  return settleLoaded(loaded, driver, { spill: DISK_SPILL, ...order });
};

/** Puts together what all parts left: the report and the exit code of one check. @throws LumoError as `merge` of the command line */
export const mergeShards = async (folder: string, order: MergeOrder): Promise<MergedShards> => {
  const { loaded, driver } = await loadDriver(folder);
  return mergeLoaded(loaded, driver, order);
};
