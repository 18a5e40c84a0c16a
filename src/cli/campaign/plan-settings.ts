import { basename } from 'node:path';
import { invalidPlan, type PlanProblem } from '../../campaign/plan-problems.js';
import { sectorOf } from '../../campaign/sector-words.js';
import type { ConfigInput } from '../../config/schema/config-schema.js';
import { parseWithSchema } from '../../config/validation/config-problems.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { CampaignPlan } from '../../model/campaign/plan.js';
import type { PlanKey } from '../../model/rule/rule-core.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { CommandSetup } from '../setup/project-register.js';
import type { ExpandedPlan } from './expand-plan.js';

/** What a plan says by which rules judge. */
const saidBy = ({ target = {}, sector, channel, phone }: CampaignPlan): Readonly<Partial<Record<PlanKey, unknown>>> => {
  const id = sector === undefined ? 'other' : sectorOf(sector);
  // A machine that speaks needs a consent; a human is what settings say already, and a plan makes no rule milder.
  const isMachine = channel === 'phone' && phone.voice !== undefined && phone.voice !== 'human';
  return { ...target, ...(id !== 'other' && { sector: id }), ...(isMachine && { calls: 'automated' }) };
};

/**
 * What a plan sets of rules: its target, its sector and who speaks in its calls are options of the rules that judge contacts by them. A rule that is off is
 * switched on as a warning, since nothing else would show that the target holds.
 * @throws LumoError LUMO_CAMPAIGN_INVALID naming the lines of what no such option takes
 */
export const rulesOfPlan = (
  { plan, lineOf, input }: Pick<ExpandedPlan, 'plan' | 'lineOf' | 'input'>,
  { rules, settings }: Pick<CommandSetup, 'rules' | 'settings'>,
): NonNullable<ConfigInput['rules']> => {
  const said = saidBy(plan);
  const problems: PlanProblem[] = [];
  const found = rules.flatMap((rule) => {
    const options = Object.entries(rule.plan ?? {}).flatMap(([key, option]) => {
      const value = said[key as PlanKey];
      return value === undefined ? [] : [[option, value] as const];
    });
    if (options.length === 0) return [];
    const given = Object.fromEntries(options);
    const read = rule.options && parseWithSchema(rule.options, given);
    if (read?.ok === false)
      for (const { path, text } of read.problems) {
        const key = Object.entries(rule.plan ?? {}).find(([, option]) => option === path[0])?.[0] ?? '';
        const whole = key === 'sector' ? [key] : key === 'calls' ? ['phone', 'voice'] : ['target', key];
        problems.push({ line: lineOf(whole), key: whole.join('.'), text });
      }
    const isOff = settings.rules.find(({ id }) => id === rule.id)?.severity === 'off';
    return [[rule.id, { ...given, ...(isOff && { severity: 'warning' as const }) }] as const];
  });
  if (problems.length > 0) throw invalidPlan(safeText(basename(input), 60), problems);
  return Object.fromEntries(found);
};

/** The rules that the target of a plan sets: they say which contacts it takes in. */
export const targetRules = ({ rules }: Pick<CommandSetup, 'rules'>, { target = {} }: CampaignPlan): ReadonlySet<string> =>
  new Set(
    rules
      .filter((rule) => Object.keys(rule.plan ?? {}).some((key) => target[key as keyof typeof target] !== undefined))
      .map(({ id }) => id),
  );

/** @throws LumoError LUMO_USAGE where the settings say something else than the plan does */
export const refuseOtherSettings = (
  { plan }: Pick<ExpandedPlan, 'plan'>,
  { settings }: Pick<CommandSetup, 'settings'>,
  asked: readonly string[] | undefined,
): void => {
  if (asked !== undefined && (asked.length !== 1 || asked[0] !== plan.channel)) {
    throw new LumoError(
      'LUMO_USAGE',
      {
        en: `--channel says another channel than the plan (${plan.channel}).`,
        fr: `--channel dit un autre canal que le plan (${plan.channel}).`,
      },
      { en: 'Leave it out: the plan says it.', fr: 'Retirez-la : le plan le dit.' },
    );
  }
  if (plan.audience !== undefined && plan.audience !== settings.audience) {
    const [en, fr] = plan.audience === 'consumer' ? ['consumers', 'des particuliers'] : ['professionals', 'des professionnels'];
    const by = settings.origins.audience;
    if (by !== 'preset' && by !== 'default') {
      const who = by === 'command line' ? { en: '--audience', fr: '--audience' } : { en: 'the configuration', fr: 'la configuration' };
      throw new LumoError(
        'LUMO_USAGE',
        {
          en: `The plan is for ${en}, and ${who.en} says ${settings.audience}.`,
          fr: `Le plan vise ${fr}, et ${who.fr} dit ${settings.audience}.`,
        },
        {
          en: `Correct audience in the plan, or ${by === 'command line' ? 'leave --audience out' : 'in the configuration'}.`,
          fr: `Corrigez audience dans le plan, ou ${by === 'command line' ? 'retirez --audience' : 'dans la configuration'}.`,
        },
      );
    }
    throw new LumoError(
      'LUMO_USAGE',
      {
        en: `The plan is for ${en}, and the preset "${safeText(settings.preset, 40)}" is not.`,
        fr: `Le plan vise ${fr}, et le préréglage « ${safeText(settings.preset, 40)} » non.`,
      },
      {
        en: 'Choose another preset (--preset), or correct audience in the plan.',
        fr: 'Choisissez un autre préréglage (--preset), ou corrigez audience dans le plan.',
      },
    );
  }
};
