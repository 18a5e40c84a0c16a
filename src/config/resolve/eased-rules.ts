import type { EasedRules, Easer, LoweredRule } from '../../model/report/eased.js';
import type { AnyRule, Ease } from '../../model/rule/rule.js';
import { ACTIONS, type Action, SEVERITIES, type Severity } from '../../model/rule/severity.js';

type Options = Readonly<Record<string, unknown>>;

/** How a rule is set, and by whom. */
export interface SetRule {
  readonly severity: Severity;
  readonly action: Action;
  readonly options: Options;
}

/** Who decided each part of it. */
export interface RuleDeciders {
  readonly severity: Easer;
  readonly action: Easer;
  readonly option: (key: string) => Easer;
}

const lacks = (all: unknown, of: unknown): boolean => Array.isArray(all) && Array.isArray(of) && of.some((one) => !all.includes(one));

/** Whether a rule judges less with one value of an option than with another. */
const isEased = (ease: Ease, from: unknown, to: unknown): boolean => {
  if (typeof ease !== 'string') return from !== to && ease.includes(to as string);
  const [less, more] = ease === 'more' ? [from, to] : [to, from];
  return lacks(less, more) || (!Array.isArray(less) && Number(more) > Number(less));
};

/** What may be shown of an option: nobody is named by a number, a yes, or a word that the rule itself has. */
const shownValue = (ease: Ease, value: unknown): Pick<LoweredRule, 'to'> =>
  typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && typeof ease !== 'string') ? { to: value } : {};

const easedOptions = (rule: AnyRule, before: Options, after: Options, by: RuleDeciders): LoweredRule[] =>
  Object.entries(rule.eases ?? {}).flatMap(([option, ease]) => {
    if (!isEased(ease, before[option], after[option])) return [];
    const { to: from } = shownValue(ease, before[option]);
    return [
      {
        id: rule.id,
        what: 'option' as const,
        option,
        ...(from !== undefined && { from }),
        ...shownValue(ease, after[option]),
        by: by.option(option),
      },
    ];
  });

const isMilder = <T>(order: readonly T[], to: T, from: T): boolean => order.indexOf(to) < order.indexOf(from);

/**
 * What keeps a rule from judging as its preset has it.
 * @param before as the preset has it, and @param after as it will run
 */
export const easingsOf = (rule: AnyRule, before: SetRule, after: SetRule, by: RuleDeciders): EasedRules => {
  const { id } = rule;
  if (after.severity === 'off') {
    // A preview that nobody asked for, or a rule that is off by itself, is nobody's doing.
    if (rule.severity === 'off' || rule.status === 'preview') return { switchedOff: [], lowered: [] };
    const off =
      before.severity === 'off' ? { severity: rule.severity, by: 'preset' as const } : { severity: before.severity, by: by.severity };
    return { switchedOff: [{ id, ...off }], lowered: [] };
  }
  const lowered: LoweredRule[] = [];
  if (isMilder(SEVERITIES, after.severity, before.severity))
    lowered.push({ id, what: 'severity', from: before.severity, to: after.severity, by: by.severity });
  if (isMilder(ACTIONS, after.action, before.action))
    lowered.push({ id, what: 'action', from: before.action, to: after.action, by: by.action });
  return { switchedOff: [], lowered: [...lowered, ...easedOptions(rule, before.options, after.options, by)] };
};
