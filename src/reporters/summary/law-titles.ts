import type { Law } from '../../model/rule/law.js';
import type { Words } from '../../words/index.js';
import type { ReporterContext } from '../contract/reporter.js';
import { safeText } from '../text/safe-text.js';

/** The texts that the rules of a run rest on, by id: a report holds ids alone. */
export const lawsById = ({ rules }: Pick<ReporterContext, 'rules'>): ReadonlyMap<string, Law> =>
  new Map([...rules.values()].flatMap((rule) => rule.law.map((law) => [law.id, law] as const)));

/** The title of a text, by a rule that rests on it; its id where no rule that is loaded does. */
export const lawTitle = (laws: ReadonlyMap<string, Law>, words: Pick<Words, 'text'>, id: string): string => {
  const law = laws.get(id);
  return law === undefined ? safeText(id, 60) : words.text(law.title);
};

/** As a report cites a text: its title, and that nobody read it at its source where there is no address to do so. */
export const lawCitation = (words: Pick<Words, 'text' | 'sure'>, { title, url, sure }: Law): string =>
  url === '' && sure === 'secondary' ? `${words.text(title)} (${words.sure.secondary})` : words.text(title);

/** The texts of a rule that held on the day of the run: the first few, and how many more there are. */
export const citedLaws = (
  rule: { readonly law: readonly Law[] } | undefined,
  ids: readonly string[],
  max: number,
): { readonly laws: readonly Law[]; readonly more: number } => {
  const held = rule?.law.filter(({ id }) => ids.includes(id)) ?? [];
  return { laws: held.slice(0, max), more: Math.max(0, held.length - max) };
};

/** A name of one word, "CNIL", would not say which of its texts. */
const SEVERAL_WORDS = /\s/;

/** The title without what it says: "GDPR art. 21" of "GDPR art. 21: right to object". */
export const shortLawTitle = (title: string): string => {
  const [name = ''] = title.split(/(?<!\s)\s*:\s|, [«“]/);
  return SEVERAL_WORDS.test(name) ? name : title;
};
