import { lawsSection, rulesByLaw } from '../components/laws-table.js';
import type { Markup } from '../components/markup.js';
import type { ReportView } from './view.js';

/** The texts behind all rules that ran; those that rules with findings rest on, or that change soon, come first. */
export const reportLawsSection = (view: ReportView): Markup | undefined => {
  const { asOf, rules, changes = [] } = view.report;
  const texts = rulesByLaw(rules);
  const ahead = changes.flatMap(({ law }) => law);
  for (const text of ahead) if (!texts.has(text)) texts.set(text, []);
  return lawsSection(view, {
    asOf,
    texts,
    listedRules: new Set(view.ruleSummaries.map(({ rule }) => rule.id)),
    citedLaws: new Set([...view.ruleSummaries.flatMap(({ rule }) => rule.law), ...ahead]),
    changes,
  });
};
