import { markdownTable } from '../../reporters/markdown/table.js';
import { ANNEX_TABLES, type AnnexInput, isQuiet, type Rows } from './annex-tables.js';

/** The sections of an annex, in Markdown. @param state what is said of the chain, line by line */
export const annexText = (annex: AnnexInput, state: readonly string[], folder: string): string => {
  const { said, summary } = annex;
  const section = (title: string, head: readonly string[], body: Rows, none: string): string[] => [
    `## ${title}`,
    '',
    ...(body.length > 0 ? markdownTable([head, ...body]) : [none]),
    '',
  ];
  const { runs, settings, lists, rules, changed, texts, approvals, exemptions } = ANNEX_TABLES;
  const quiet = [...summary.rules.values()].filter(isQuiet).length;
  const others = changed(annex);
  return [
    `# ${said.title}`,
    '',
    said.about,
    '',
    ...state.map((line) => `- ${line.trim()}`),
    '',
    ...section(said.runs, said.runsHead, runs(annex), said.nothing),
    ...section(said.settings, said.settingsHead, settings(annex), said.nothing),
    ...section(said.lists, said.listsHead, lists(annex), said.noLists),
    ...section(said.rules, said.rulesHead, rules(annex), said.nothing),
    ...(quiet > 0 ? [said.quiet(quiet), ''] : []),
    ...(others.length > 0 ? section(said.changed, said.changedHead, others, said.nothing) : []),
    ...section(said.texts, said.textsHead, texts(annex), said.nothing),
    ...section(said.approvals, said.approvalsHead, approvals(annex), said.noApprovals),
    ...section(said.exemptions, said.exemptionsHead, exemptions(annex), said.noExemptions),
    `## ${said.check}`,
    '',
    ...said.checkSteps(folder).map((step) => `- ${step}`),
    '',
  ].join('\n');
};
