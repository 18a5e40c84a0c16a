import type { Lang } from '../../model/base/text.js';

/** The address of the page of a rule, in a language; undefined for a rule that the site does not have. */
export type RulePages = (rule: string, lang: Lang) => string | undefined;

/**
 * The pages of rules on a copy of the documentation site: `rules/ID.html`, in French below `fr/`. These addresses are what reports hold, and
 * what people keep: the site keeps them too.
 * @param base the address of the site, with or without a slash at its end
 * @param rules ids of the rules that stand there: ours
 */
export const rulePagesAt = (base: string, rules: Iterable<string>): RulePages => {
  const there = new Set(rules);
  let root = base;
  while (root.endsWith('/')) root = root.slice(0, -1);
  return (rule, lang) => (there.has(rule) ? `${root}/${lang === 'fr' ? 'fr/' : ''}rules/${rule}.html` : undefined);
};
