import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../../engine/plan/plan.js';
import { rulesOf } from '../../engine/plan/rules-of.js';
import { RULES_SHA256, VERSION } from '../../library/tool-version.js';
import { decodeData, type Json } from '../../model/base/data-codec.js';
import type { AnyContactRule, AnyRule } from '../../model/rule/rule.js';
import type { DriverFile, ShardSecrets } from '../formats/driver-file.js';
import { planDamaged, planForeign, secretsMissing } from '../formats/plan-errors.js';
import type { PlanFacts, PlanFile, TravellingLists } from '../formats/plan-file.js';
import { wideIdentities } from '../formats/wide-identities.js';
import { unpackLists } from '../lists/list-files.js';
import { unpackPlugins } from '../plan/pack-plugins.js';

/** A plan with its lists and rules, ready to judge. */
export interface LoadedPlan {
  readonly folder: string;
  /** SHA-256 of `plan.json`. */
  readonly planId: string;
  readonly file: PlanFile;
  readonly secrets: ShardSecrets;
  readonly plan: Plan;
  /** Those of the plan, in its order. */
  readonly rules: readonly AnyContactRule[];
  /** All that are loaded. */
  readonly loaded: readonly AnyRule[];
}

/** The plan of a folder, of this version and these rules. @throws LumoError LUMO_PLAN_DAMAGED, LUMO_PLAN_FOREIGN */
export const readPlanFile = async (folder: string): Promise<{ readonly file: PlanFile; readonly planId: string }> => {
  const { value: file, sha256: planId } = await readJson<PlanFile>(folder, 'plan.json');
  refuseForeign(file);
  return { file, planId };
};

const refuseForeign = ({ format, version, tool, rulesSha256 }: PlanFile): void => {
  if (format !== 'lumo-check/plan' || version !== 1) throw planForeign(`${format} ${version}`, 'lumo-check/plan 1');
  if (tool !== VERSION) throw planForeign(`version ${tool}`, `version ${VERSION}`);
  if (rulesSha256 !== RULES_SHA256) throw planForeign(`rules ${String(rulesSha256).slice(0, 12)}`, `rules ${RULES_SHA256.slice(0, 12)}`);
};

/** The file of a plan's folder, as JSON. @throws LumoError LUMO_PLAN_DAMAGED */
const readJson = async <T>(folder: string, name: string): Promise<{ readonly value: T; readonly sha256: string }> => {
  try {
    const bytes = await readFile(join(folder, name));
    return { value: JSON.parse(bytes.toString('utf8')) as T, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    throw planDamaged(name);
  }
};

/** What a member of the plan holds. @throws LumoError LUMO_PLAN_DAMAGED for what no plan holds */
const decoded = (member: Json): unknown => {
  try {
    return decodeData(member);
  } catch {
    throw planDamaged('plan.json');
  }
};

/** What the one who planned has kept. @throws LumoError LUMO_PLAN_DAMAGED, also where it is of another plan */
export const readDriverFile = async (folder: string, planId?: string): Promise<DriverFile> => {
  const { value } = await readJson<DriverFile>(folder, 'driver.json');
  if (value.format !== 'lumo-check/driver' || (planId !== undefined && value.planId !== planId)) throw planDamaged('driver.json');
  return value;
};

/** The secrets that lie beside a plan. @throws LumoError LUMO_PLAN_SECRETS where none do */
const secretsBeside = async (folder: string, planId: string): Promise<ShardSecrets> =>
  (
    await readDriverFile(folder, planId).catch(() => {
      throw secretsMissing();
    })
  ).secrets;

/**
 * Loads the plan of a folder: rules first, then lists, so that whoever judges has all that was planned, or nothing.
 * @param given secrets that came another way than beside the plan
 * @param own the rules of the tool
 * @throws LumoError LUMO_PLAN_FOREIGN, LUMO_PLAN_DAMAGED, LUMO_PLAN_SECRETS
 */
export const loadShardPlan = async (folder: string, own: readonly AnyRule[], given?: ShardSecrets): Promise<LoadedPlan> => {
  const { file, planId } = await readPlanFile(folder);
  const secrets = given ?? (await secretsBeside(folder, planId));
  const loaded = [...own, ...(await unpackPlugins(file.plugins, folder))];
  const lists = await unpackLists(decoded(file.lists) as TravellingLists, secrets.lists, folder);
  const facts = decoded(file.plan) as PlanFacts;
  const plan: Plan = {
    ...facts,
    lists,
    learned: facts.rules.map(() => undefined),
    identities: wideIdentities(secrets),
    ...(secrets.project !== undefined && { key: secrets.project }),
  };
  const rules = rulesOf(plan, loaded);
  return { folder, planId, file, secrets, plan, rules, loaded };
};
