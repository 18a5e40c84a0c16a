import { basename } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import type { CampaignUnjudged } from '../../model/campaign/parts.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { withApproval } from '../evidence/approval.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { StatedKinds } from '../recognise/stated-kinds.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { readSettings, setUpCommand } from '../setup/settings-and-input.js';
import { type ExpandedPlan, expandPlan, type PlanInput } from './expand-plan.js';
import { planAmong } from './plan-input.js';
import { PlanParts } from './plan-parts.js';
import { refuseOtherSettings, rulesOfPlan, targetRules } from './plan-settings.js';

/** A plan of a campaign that drives a run. */
export interface PlanRun extends ExpandedPlan {
  /** All that is judged: the files of the plan, what the command line names besides, then the plan. */
  readonly named: readonly string[];
  readonly parts: PlanParts;
  /** An input could not be judged: the plan says so where it is one of its files. */
  readonly lacks: (input: string, cause: unknown) => void;
}

const unjudgedPart = (input: string, kind: PlanInput, cause: unknown): CampaignUnjudged => {
  const name = basename(input);
  if (cause instanceof LumoError) return { name, kind, code: cause.code, why: cause.what };
  const shown = safeText(name, 60);
  const why = { en: `"${shown}" could not be judged`, fr: `« ${shown} » n’a pas pu être contrôlé` };
  return { name, kind, code: 'LUMO_INTERNAL', why };
};

/** The plan that drives a run; undefined where a command line names none. @throws LumoError LUMO_USAGE, LUMO_CAMPAIGN_… */
export const planRun = async (named: readonly string[], said: StatedKinds, around: CommandContext): Promise<PlanRun | undefined> => {
  const input = await planAmong(named, said, around.io.cwd());
  if (input === undefined) return undefined;
  const plan = await expandPlan(input, around);
  const besides = named.filter((one) => one !== input && !plan.inputs.includes(one));
  const parts = new PlanParts();
  const lacks = (one: string, cause: unknown): void => {
    const kind = plan.keyOf(one);
    if (kind !== undefined) parts.lacks(unjudgedPart(one, kind, cause));
  };
  return { ...plan, named: [...plan.inputs, ...besides, input], parts, lacks };
};

/** The settings of a run that a plan drives, and the rules that its target sets. @throws LumoError LUMO_USAGE, LUMO_CAMPAIGN_INVALID, those of settings */
export const setUpPlan = async (
  run: PlanRun,
  options: CheckOptions,
  around: CommandContext,
): Promise<{ readonly settled: CommandSetup; readonly target: ReadonlySet<string> }> => {
  const { channel, audience } = run.plan;
  const asked = { ...withApproval(options, around.io.env), channel: [channel] };
  const first = await readSettings(asked, around);
  // A campaign for consumers is judged as one, where nobody chose what to judge by.
  const fits = ([, preset]: readonly [string, { readonly audience: string; readonly purpose: string }]): boolean =>
    preset.audience === audience && preset.purpose === 'prospecting';
  const other = audience !== undefined && first.settings.audience !== audience ? [...first.presets].find(fits)?.[0] : undefined;
  const ready = other === undefined ? first : await readSettings(asked, around, undefined, {}, other);
  refuseOtherSettings(run, ready, options.channel);
  const settled = await setUpCommand(asked, around, undefined, rulesOfPlan(run, ready), other);
  return { settled, target: targetRules(settled, run.plan) };
};
