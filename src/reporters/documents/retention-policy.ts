import type { RetentionPolicy } from '../../model/report/retention-report.js';
import { type AnyRule, type Period, periodLength } from '../../model/rule/rule.js';
import type { Severity } from '../../model/rule/severity.js';
import { POLICY_LINES, type PolicyLine, type PolicyWords, policyWords } from '../../words/documents/retention-policy.js';
import type { Words } from '../../words/index.js';
import { escapeTableCell, markdownTable } from '../markdown/table.js';
import { lawItems, lawsBehind } from '../rule-docs/rule-texts.js';
import { securityPolicyBlocks } from './security-policy.js';

/** What a policy is drawn from. */
interface PolicySettings {
  readonly asOf: string;
  readonly preset: string;
  readonly version: string;
  readonly controller?: string | undefined;
  readonly retain: RetentionPolicy;
  readonly rules: readonly { readonly id: string; readonly severity: Severity; readonly options: Readonly<Record<string, unknown>> }[];
}

type Rules = ReadonlyMap<string, AnyRule>;

/** The rules that set a period, in their order. */
const rulesSetting = (period: Period | undefined, rules: Rules): readonly AnyRule[] =>
  period === undefined ? [] : [...rules.values()].filter(({ periods }) => periods?.[period] !== undefined);

const durationText = (line: PolicyLine, settings: PolicySettings, rules: Rules, policyTexts: PolicyWords): string => {
  const { period, unit = 'months', length } = line;
  if (length) return policyTexts.text(length);
  const setting = rulesSetting(period, rules);
  const active = settings.rules.filter(({ id, severity }) => severity !== 'off' && setting.some((rule) => rule.id === id));
  const found = active.find(({ options }) => options.legalDuty !== undefined) ?? active[0];
  if (found === undefined) return `**${policyTexts.sentence('off', { rule: `\`${setting[0]?.id ?? period}\`` })}**`;
  const { legalDuty, legalDutyMonths } = found.options;
  if (typeof legalDuty === 'string' && typeof legalDutyMonths === 'number')
    return `${policyTexts.duration(legalDutyMonths, unit)} (${escapeTableCell(legalDuty)})`;
  return policyTexts.duration(periodLength(period as Period, active, rules) ?? Number.NaN, unit);
};

const policyRow = (line: PolicyLine, settings: PolicySettings, rules: Rules, policyTexts: PolicyWords): string[] => [
  policyTexts.text(line.data),
  policyTexts.text(line.from),
  durationText(line, settings, rules, policyTexts),
  typeof line.after === 'string' ? policyTexts.action(settings.retain[line.after]) : policyTexts.text(line.after),
];

/** The retention policy that a configuration amounts to, in Markdown: the same bytes for the same settings and day. */
export const retentionPolicyText = (settings: PolicySettings, rules: Rules, words: Words): string => {
  const policyTexts = policyWords(words.lang);
  const ids = POLICY_LINES.flatMap(({ period }) => rulesSetting(period, rules).map(({ id }) => id));
  const days = periodLength('notice', settings.rules, rules) ?? 90;
  const approved = policyTexts.sentence('approved').split('|');
  const blocks = [
    `# ${policyTexts.sentence('title')}`,
    words.labelled(
      policyTexts.sentence('controller'),
      settings.controller === undefined ? policyTexts.sentence('fillIn') : escapeTableCell(settings.controller),
    ),
    policyTexts.sentence('review', { day: policyTexts.day(settings.asOf) }),
    `## ${policyTexts.sentence('durations')}`,
    markdownTable([
      policyTexts.sentence('head').split('|'),
      ...POLICY_LINES.map((line) => policyRow(line, settings, rules, policyTexts)),
    ]).join('\n'),
    `## ${policyTexts.sentence('counting')}`,
    policyTexts.sentence('days'),
    policyTexts.sentence('restart'),
    policyTexts.sentence('once', { last: policyTexts.lastDays(days) }),
    `## ${policyTexts.sentence('anonymous')}`,
    policyTexts.sentence('left', { k: String(settings.retain.k) }),
    `## ${policyTexts.sentence('applied')}`,
    policyTexts.sentence('monthly', { version: settings.version, preset: escapeTableCell(settings.preset) }),
    ...securityPolicyBlocks(words.lang),
    `## ${policyTexts.sentence('law')}`,
    lawItems(words, lawsBehind(ids, rules, settings.asOf)).join('\n'),
    markdownTable([approved, approved.map(() => ' ')]).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
};
