import type { Report, ReportExample } from '../../model/report/report.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { ACTIONS } from '../../model/rule/severity.js';
import type { ReporterContext } from '../contract/reporter.js';
import { capitalised, factTexts, firstSentence, headerText } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import type { RuleSummary } from './rule-summaries.js';

/** The first sentence of what the rule itself says to do; '' for a rule that is not loaded. */
const remedyOf = ({ known }: RuleSummary, { words }: Pick<ReporterContext, 'words'>): string =>
  known === undefined ? '' : firstSentence(words.text(known.docs.remedy));

/** What to do: the message knows best when it is the only one and not what the rule is for. */
export const recommendation = (block: RuleSummary, context: Pick<ReporterContext, 'words'>): string => {
  const { messages, headline } = block;
  const [only] = messages;
  return messages.length === 1 && only !== undefined && only.todo !== '' && headline === only.fact
    ? capitalised(only.todo)
    : remedyOf(block, context);
};

/** What was found and what to do about it, in the words of the only message where there is one, and of the rule where there are several. */
export const factAndTask = (
  block: RuleSummary,
  context: Pick<ReporterContext, 'words'>,
): { readonly fact: string; readonly todo: string } => {
  const { messages, headline } = block;
  const [only] = messages;
  if (messages.length !== 1 || only === undefined || block.known === undefined) return { fact: headline, todo: remedyOf(block, context) };
  return { fact: only.fact, todo: only.todo === '' ? remedyOf(block, context) : capitalised(only.todo) };
};

/** One place where something was found, on one line. */
export const exampleText = (
  { row, column, masked, facts }: ReportExample,
  report: Report,
  rule: AnyRule | undefined,
  { words, cells }: Pick<ReporterContext, 'words' | 'cells'>,
): string => {
  const shown = (column === undefined ? undefined : cells?.get(`${row}/${column}`)) ?? masked;
  return [
    words.row(row),
    ...(column === undefined ? [] : [headerText(words, report.columns[column]?.header, column)]),
    ...(shown === undefined ? [] : [safeText(shown, 60)]),
    ...factTexts(words, rule, facts),
  ].join(' · ');
};

/** Where what the headline tells was found: so many rows, so many columns, or the file as a whole. Of some findings of a rule, at most as many rows as they have. */
export const findingExtent = ({ rule, told: findings }: RuleSummary, { words }: Pick<ReporterContext, 'words'>): string => {
  const found = findings.reduce((sum, { count }) => sum + count, 0);
  if (rule.rows > 0) return words.rows(Math.min(rule.rows, found));
  const columns = new Set(findings.flatMap((f) => (f.column === undefined ? [] : [f.column])));
  return columns.size > 0 ? words.columnCount(columns.size) : words.wholeFile;
};

/** What was done, strongest first; `bar` acts on errors only. */
export const actionTaken = (
  { rule, findings }: Pick<RuleSummary, 'rule' | 'findings'>,
  report: Report,
  { words }: Pick<ReporterContext, 'words'>,
): string => {
  const written = report.output !== undefined;
  const actions = new Set(findings.map((f) => (f.action === 'bar' && f.severity !== 'error' ? 'flag' : f.action)));
  const phrases = [...ACTIONS]
    .reverse()
    .filter((action) => actions.has(action))
    .map((action) => {
      if (action === 'drop-row') return words.drops(written, rule.dropped);
      if (action === 'bar' && rule.dropped > 0) return words.drops(written, rule.dropped);
      const left = action === 'drop-column' ? report.columns.filter((c) => c.droppedBy === rule.id).length : 0;
      if (left > 0) return words.dropsColumns(written, left);
      // Once rows are written a column cannot leave any more: what was found in it is blanked.
      const { did, would } = words.actions[action === 'drop-column' ? 'blank' : action];
      return written ? did : would;
    });
  const all = [...new Set(phrases)];
  // The mildest comes last: of one rule, some messages act and others only tell.
  if (all.length > 1 && actions.has('flag')) all[all.length - 1] = written ? words.rest.did : words.rest.would;
  return all.join(', ');
};
