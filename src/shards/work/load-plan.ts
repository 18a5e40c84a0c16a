import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../../engine/plan/plan.js';
import { rulesOf } from '../../engine/plan/rules-of.js';
import { RULES_SHA256, VERSION } from '../../library/tool-version.js';
import { decodeData } from '../../model/base/data-codec.js';
import { LumoError } from '../../model/base/lumo-error.js';
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

/** What a file says, as text; of what is no plan it may be anything. */
const told = (said: unknown): string => (typeof said === 'object' ? 'object' : String(said));

const refuseForeign = ({ format, version, tool, rulesSha256 }: PlanFile): void => {
  if (format !== 'lumo-check/plan' || version !== 1) throw planForeign(`${told(format)} ${told(version)}`, 'lumo-check/plan 1');
  if (tool !== VERSION) throw planForeign(`version ${told(tool)}`, `version ${VERSION}`);
  if (rulesSha256 !== RULES_SHA256) throw planForeign(`rules ${told(rulesSha256).slice(0, 12)}`, `rules ${RULES_SHA256.slice(0, 12)}`);
};

/** The file of a plan's folder, as JSON. @throws LumoError LUMO_PLAN_DAMAGED */
const readJson = async <T>(folder: string, name: string): Promise<{ readonly value: T; readonly sha256: string }> => {
  try {
    const bytes = await readFile(join(folder, name));
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value !== 'object' || value === null) throw planDamaged(name);
    return { value: value as T, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    throw planDamaged(name);
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
  // What is not as it was written may hold anything anywhere.
  return loadPlan(folder, own, file, planId, given).catch((cause: unknown) => {
    throw cause instanceof LumoError ? cause : planDamaged('plan.json');
  });
};

const loadPlan = async (
  folder: string,
  own: readonly AnyRule[],
  file: PlanFile,
  planId: string,
  given: ShardSecrets | undefined,
): Promise<LoadedPlan> => {
  const secrets = given ?? (await secretsBeside(folder, planId));
  const loaded = [...own, ...(await unpackPlugins(file.plugins, folder))];
  const lists = await unpackLists(decodeData(file.lists) as TravellingLists, secrets.lists, folder);
  const facts = decodeData(file.plan) as PlanFacts;
  const plan: Plan = {
    ...facts,
    lists,
    learned: facts.rules.map(() => undefined),
    identities: wideIdentities(secrets),
    ...(secrets.project !== undefined && { key: secrets.project }),
  };
  const rules = rulesOf(plan, loaded);
  if (!rules.every(Boolean)) throw planDamaged('plan.json');
  return { folder, planId, file, secrets, plan, rules, loaded };
};
