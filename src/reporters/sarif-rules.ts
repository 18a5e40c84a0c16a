import type { AnyRule } from '../model/rule.js';
import { linkTo, md } from './markdown-safe.js';
import type { ReporterContext } from './reporter.js';
import { fill, titleOf } from './say.js';
import { visible } from './visible.js';

const LEVEL = { off: 'none', info: 'note', warning: 'warning', error: 'error' } as const;

/** The word of SARIF for a severity. */
export const levelOf = (severity: keyof typeof LEVEL) => LEVEL[severity];

interface Shown {
  readonly id: string;
  readonly severity: keyof typeof LEVEL;
  readonly theme?: string;
  readonly options: Readonly<Record<string, unknown>>;
}

const helpOf = (rule: AnyRule, options: Shown['options'], { words }: ReporterContext): { text: string; markdown: string } => {
  const [why, remedy] = [rule.docs.why, rule.docs.remedy].map((text) => fill(words, words.text(text), options)) as [string, string];
  const { headings } = words;
  const laws = rule.law.map((law) => ({ title: words.text(law.title), url: law.url }));
  const law = laws.length === 0 ? [] : [`${headings.law}\n${laws.map(({ title, url }) => `- ${title} ${url}`.trim()).join('\n')}`];
  const links = laws.length === 0 ? [] : [`**${headings.law}**\n\n${laws.map(({ title, url }) => `- ${linkTo(title, url)}`).join('\n')}`];
  return {
    text: [why, `${headings.remedy}\n${remedy}`, ...law].join('\n\n'),
    markdown: [md(why), `**${headings.remedy}**\n\n${md(remedy)}`, ...links].join('\n\n'),
  };
};

/** What SARIF tells of a rule: its title, why, what to do, the texts it rests on and how bad it is here. */
export const ruleDescriptor = ({ id, severity, theme, options }: Shown, known: AnyRule | undefined, context: ReporterContext): object => {
  const title = titleOf(context.words, id, known);
  const url = known?.law.find((law) => /^https:/.test(law.url))?.url;
  return {
    id: visible(id),
    shortDescription: { text: title },
    ...(known && {
      fullDescription: { text: fill(context.words, context.words.text(known.docs.why), options) },
      help: helpOf(known, options, context),
    }),
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level: levelOf(severity) },
    ...(theme !== undefined && { properties: { tags: [theme] } }),
  };
};
