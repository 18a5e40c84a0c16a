import { lawsSection, rulesByLaw } from '../html/components/laws-table.js';
import type { Markup } from '../html/components/markup.js';
import type { GovernanceView } from './html-view.js';

/** The texts behind the rules that were asked: links on findings lead here. */
export const governanceLaws = (view: GovernanceView): Markup | undefined => {
  const { report } = view;
  const asked = new Map(report.files.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule] as const)));
  const found = [...asked.values()].filter(({ findings }) => findings.length > 0);
  return lawsSection(view, {
    asOf: report.asOf,
    texts: rulesByLaw([...asked.values()]),
    listedRules: new Set(),
    citedLaws: new Set(found.flatMap(({ law }) => law)),
  });
};
