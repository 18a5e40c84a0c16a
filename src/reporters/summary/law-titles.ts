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

/** A name of one word, "CNIL", would not say which of its texts. */
const SEVERAL_WORDS = /\s/;

/** The title without what it says: "GDPR art. 21" of "GDPR art. 21: right to object". */
export const shortLawTitle = (title: string): string => {
  const [name = ''] = title.split(/(?<!\s)\s*:\s|, [«“]/);
  return SEVERAL_WORDS.test(name) ? name : title;
};
