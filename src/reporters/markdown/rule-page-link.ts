import type { ReporterContext } from '../contract/reporter.js';
import { markdownLink } from './escape.js';

/** A link to the page of a rule, where it has one and somebody said where; none otherwise. */
export const rulePageLink = (rule: string, { rulePages, words, lang }: ReporterContext): readonly string[] => {
  const address = rulePages?.(rule, lang);
  return address === undefined ? [] : [markdownLink(words.rulePage, address)];
};
