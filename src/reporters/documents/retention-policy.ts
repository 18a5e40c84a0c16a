import type { RetentionPolicy } from '../../model/report/retention-report.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { Severity } from '../../model/rule/severity.js';
import { POLICY_LINES, type PolicyLine, policyWords } from '../../words/documents/retention-policy.js';
import type { Words } from '../../words/index.js';
import { escapeTableCell, inlineMarkdown, markdownTable } from '../markdown/table.js';
import { lawNote } from '../rule-docs/rule-texts.js';

/** What a policy is drawn from. */
export interface PolicySettings {
  readonly asOf: string;
  readonly preset: string;
  readonly version: string;
  readonly controller?: string | undefined;
  readonly retain: RetentionPolicy;
  readonly rules: readonly { readonly id: string; readonly severity: Severity; readonly options: Readonly<Record<string, unknown>> }[];
}

type PolicyWords = ReturnType<typeof policyWords>;

const durationText = ({ rule, option, unit = 'months', length }: PolicyLine, settings: PolicySettings, said: PolicyWords): string => {
  if (length) return said.said(length);
  const found = settings.rules.find(({ id }) => id === rule);
  if (found === undefined || found.severity === 'off') return `**${said.say('off', { rule: `\`${rule}\`` })}**`;
  const { legalDuty, legalDutyMonths } = found.options;
  if (typeof legalDuty === 'string' && typeof legalDutyMonths === 'number')
    return `${said.length(legalDutyMonths, unit)} (${escapeTableCell(legalDuty)})`;
  return said.length(Number(found.options[option as string]), unit);
};

const policyRow = (line: PolicyLine, settings: PolicySettings, said: PolicyWords): string[] => [
  said.said(line.data),
  said.said(line.from),
  durationText(line, settings, said),
  typeof line.after === 'string' ? said.act(settings.retain[line.after]) : said.said(line.after),
];

const lawLines = ({ asOf }: PolicySettings, rules: ReadonlyMap<string, AnyRule>, words: Words): string[] => {
  const ids = [...new Set(POLICY_LINES.flatMap(({ rule }) => (rule === undefined ? [] : [rule])))];
  const laws = new Map(ids.flatMap((id) => (rules.get(id)?.law ?? []).map((law) => [law.id, law] as const)));
  return [...laws.values()]
    .filter(({ from, to }) => (from === undefined || from <= asOf) && (to === undefined || asOf <= to))
    .map((law) => {
      const title = inlineMarkdown(words.text(law.title));
      return `- ${law.url === '' ? title : `[${title}](<${law.url}>)`}, ${lawNote(words, law)}`;
    });
};

/** The retention policy that a configuration amounts to, in Markdown: the same bytes for the same settings and day. */
export const retentionPolicyText = (settings: PolicySettings, rules: ReadonlyMap<string, AnyRule>, words: Words): string => {
  const said = policyWords(words.lang);
  const days = Number(settings.rules.find(({ id }) => id === 'retention-expiring-soon')?.options.days ?? 90);
  const approved = said.say('approved').split('|');
  const blocks = [
    `# ${said.say('title')}`,
    words.labelled(said.say('controller'), settings.controller === undefined ? said.say('fillIn') : escapeTableCell(settings.controller)),
    said.say('review', { day: said.day(settings.asOf) }),
    `## ${said.say('durations')}`,
    markdownTable([said.say('head').split('|'), ...POLICY_LINES.map((line) => policyRow(line, settings, said))]).join('\n'),
    `## ${said.say('counting')}`,
    said.say('days'),
    said.say('restart'),
    said.say('once', { last: said.last(days) }),
    `## ${said.say('anonymous')}`,
    said.say('left', { k: String(settings.retain.k) }),
    `## ${said.say('applied')}`,
    said.say('monthly', { version: settings.version, preset: escapeTableCell(settings.preset) }),
    `## ${said.say('law')}`,
    lawLines(settings, rules, words).join('\n'),
    markdownTable([approved, approved.map(() => ' ')]).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
};
