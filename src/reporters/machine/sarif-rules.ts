import type { AnyRule } from '../../model/rule/rule.js';
import type { Severity } from '../../model/rule/severity.js';
import type { ReporterContext } from '../contract/reporter.js';
import { escapeMarkdown, markdownLink } from '../markdown/escape.js';
import { lawCitation } from '../summary/law-titles.js';
import { fillSlots, ruleTitle } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';

const LEVEL = { off: 'none', info: 'note', warning: 'warning', error: 'error' } as const satisfies Record<Severity, string>;

/** The word of SARIF for a severity. */
export const sarifLevel = (severity: Severity) => LEVEL[severity];

/** What is known of a rule from a report. */
export interface DescribedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly theme?: string;
  readonly options: Readonly<Record<string, unknown>>;
}

const helpOf = (rule: AnyRule, options: DescribedRule['options'], { words }: ReporterContext): { text: string; markdown: string } => {
  const [why, remedy] = [rule.docs.why, rule.docs.remedy].map((text) => fillSlots(words, words.text(text), options)) as [string, string];
  const { headings } = words;
  const laws = rule.law.map((law) => ({ title: lawCitation(words, law), url: law.url }));
  const law = laws.length === 0 ? [] : [`${headings.law}\n${laws.map(({ title, url }) => `- ${title} ${url}`.trim()).join('\n')}`];
  const links =
    laws.length === 0 ? [] : [`**${headings.law}**\n\n${laws.map(({ title, url }) => `- ${markdownLink(title, url)}`).join('\n')}`];
  return {
    text: [why, `${headings.remedy}\n${remedy}`, ...law].join('\n\n'),
    markdown: [escapeMarkdown(why), `**${headings.remedy}**\n\n${escapeMarkdown(remedy)}`, ...links].join('\n\n'),
  };
};

/** What SARIF tells of a rule: its title, why, what to do, the texts it rests on and how bad it is here. */
export const sarifRule = (
  { id, severity, theme, options }: DescribedRule,
  known: AnyRule | undefined,
  context: ReporterContext,
): object => {
  const title = ruleTitle(context.words, id, known);
  // The page of the rule, else the first of the texts that it rests on.
  const url = context.rulePages?.(id, context.lang) ?? known?.law.find((law) => /^https:/.test(law.url))?.url;
  return {
    id: safeText(id),
    shortDescription: { text: title },
    ...(known && {
      fullDescription: { text: fillSlots(context.words, context.words.text(known.docs.why), options) },
      help: helpOf(known, options, context),
    }),
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level: sarifLevel(severity) },
    ...(theme !== undefined && { properties: { tags: [theme] } }),
  };
};
