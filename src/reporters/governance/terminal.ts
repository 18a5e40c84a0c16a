import { type GovernanceReport, governanceAnswer } from '../../model/report/core/governance-report.js';
import { hasRole } from '../../model/rule/rule.js';
import { type GovernanceWords, governanceWords } from '../../words/reports/governance.js';
import type { GovernanceReporter } from '../contract/governance-reporter.js';
import type { ReporterContext } from '../contract/reporter.js';
import { easedSentences } from '../summary/eased.js';
import { fileDecisionSentences } from '../summary/file-decisions.js';
import { padText, wrapText } from '../text/layout.js';
import { SEVERITY_COLOUR, SEVERITY_MARK, TONE_COLOUR } from '../text/marks.js';
import { capitalised, firstSentence } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import {
  answerSentence,
  breachSentence,
  controlDetail,
  controlRemedy,
  controlsIn,
  controlTitle,
  stateCounts,
  subjectOf,
  toldFindings,
  unreadNames,
} from './summary.js';

/** Lines for each kind of thing, so that all of it stays on one screen. */
const MOST = { names: 14, controls: 6, findings: 5, breaches: 4 };
const LABEL = 12;
const MARKS = { no: '✗', care: '!', yes: '✓' } as const;

/** A label, then text that is wrapped beside it. */
const beside = (label: string, text: string, { width }: ReporterContext, least = LABEL): string[] => {
  const wide = Math.max(least, label.length + 1);
  return [...wrapText(text, width, `  ${padText(label, wide)}`, ' '.repeat(wide + 2))];
};

/** Does the organisation hold what it must? */
export function* governanceVerdictLines(report: GovernanceReport, context: ReporterContext): Generator<string> {
  const { style, words, width, lang } = context;
  const answer = governanceAnswer(report);
  const text = words.labelled(subjectOf(report), answerSentence(report, governanceWords(lang)));
  for (const line of wrapText(text, width, `${MARKS[answer]} `, '  ')) yield style[TONE_COLOUR[answer]](style.bold(line));
}

function* headLines(report: GovernanceReport, context: ReporterContext, say: GovernanceWords): Generator<string> {
  const { style, words, width } = context;
  yield* governanceVerdictLines(report, context);
  const counts = report.controls.length > 0 ? stateCounts(report, say) : [];
  for (const line of wrapText([words.date(report.asOf), ...counts].join(' · '), width, '  ')) yield style.dim(line);
  for (const text of easedSentences(report.eased, context)) for (const line of wrapText(text, width, '! ', '  ')) yield style.yellow(line);
  for (const text of fileDecisionSentences(report, context)) yield* wrapText(text, width, '  ', '    ');
}

/** What is late or said not to hold, one by one with what to do; what is only told or not told, by name. */
function* controlLines(report: GovernanceReport, context: ReporterContext, say: GovernanceWords): Generator<string> {
  const { style, words } = context;
  for (const state of ['overdue', 'not-held', 'due-soon'] as const) {
    const all = controlsIn(report, state);
    for (const one of all.slice(0, MOST.controls)) {
      const text = [controlTitle(one, context), controlDetail(one, report, say)].filter(Boolean).join(' · ');
      const lines = beside(say.states[state], text, context);
      yield* state === 'due-soon' ? lines.map(style.yellow) : lines.map(style.red);
    }
    if (all.length > MOST.controls) yield* beside('', say.more(all.length - MOST.controls), context);
  }
  for (const state of ['told', 'not-told'] as const) {
    const all = controlsIn(report, state);
    if (all.length === 0 || (context.quiet && state === 'told')) continue;
    const shown = all.slice(0, MOST.names).map((one) => controlTitle(one, context));
    const names = [...shown, ...(all.length > MOST.names ? [say.more(all.length - MOST.names)] : [])].join(', ');
    yield* beside(say.states[state], state === 'told' ? `${names} · ${say.noEvidence}` : names, context);
  }
  const next = controlsIn(report, 'overdue')[0] ?? controlsIn(report, 'not-held')[0] ?? controlsIn(report, 'not-told')[0];
  const remedy = next ? controlRemedy(next, context, say) : '';
  if (next && remedy !== '') yield* beside('→', words.labelled(capitalised(controlTitle(next, context)), remedy), context);
}

function* registerLines(report: GovernanceReport, context: ReporterContext, say: GovernanceWords): Generator<string> {
  const wide = Math.max(LABEL, ...report.registers.map(({ kind }) => say.registers[kind].length + 2));
  for (const { kind, rows, wrong, unreadColumns } of report.registers) {
    const parts = [
      say.register(rows, wrong),
      ...(unreadColumns.length > 0 ? [say.notRead(unreadColumns.length, unreadNames(unreadColumns, context))] : []),
    ];
    if (kind === 'breaches') parts.push(report.openBreaches > 0 ? say.openBreaches(report.openBreaches) : say.noBreach);
    if (kind === 'training' && report.people) parts.push(say.people(report.people.trained, report.people.all));
    yield* beside(say.registers[kind], parts.join(' · '), context, wide);
    if (kind === 'breaches') yield* urgentLines(report, context, say);
  }
}

/** The breaches whose clock runs or has run out. */
function* urgentLines(report: GovernanceReport, context: ReporterContext, say: GovernanceWords): Generator<string> {
  const { style } = context;
  const urgent = report.breaches.filter(({ due }) => due !== undefined);
  for (const one of urgent.slice(0, MOST.breaches)) {
    const lines = beside('', breachSentence(one, say), context);
    yield* one.clock === 'past' ? lines.map(style.red) : lines.map(style.yellow);
  }
  if (urgent.length > MOST.breaches) yield* beside('', say.more(urgent.length - MOST.breaches), context);
}

function* findingLines(report: GovernanceReport, context: ReporterContext, say: GovernanceWords): Generator<string> {
  const { words, style, width, quiet } = context;
  const told = toldFindings(report, context).filter(
    ({ result }) =>
      (result.severity === 'error' || (!quiet && result.severity === 'warning')) && !(result.known && hasRole(result.known, 'status')),
  );
  for (const { result, file, places } of told.slice(0, MOST.findings)) {
    const mark = style[SEVERITY_COLOUR[result.severity]];
    const where = [...(report.files.length > 1 ? [safeText(file.name, 40)] : []), ...places.slice(0, 3)].join(', ');
    const text = `${result.fact}${where === '' ? '' : ` (${where}${places.length > 3 ? '…' : ''})`}`;
    for (const line of wrapText(text, width, `  ${SEVERITY_MARK[result.severity]} `, '    ')) yield mark(line);
    const next = result.todo || (result.known ? firstSentence(words.text(result.known.docs.remedy)) : '');
    if (next !== '') yield* wrapText(next, width, '    → ', '      ');
  }
  if (told.length > MOST.findings) yield `    ${say.more(told.length - MOST.findings)}`;
}

/** How an organisation stands, on one screen: what is late, what is only told, which breach's clock runs, what to do next. */
export const governanceTerminal: GovernanceReporter = function* (report, context) {
  if (context.quiet === true && report.counts.error === 0) return;
  const say = governanceWords(context.lang);
  const lines = [...headLines(report, context, say)];
  for (const part of [controlLines, registerLines, findingLines]) {
    const own = [...part(report, context, say)];
    if (own.length > 0) lines.push('', ...own);
  }
  const names = (context.files ?? []).map(({ name }) => safeText(name)).join(', ');
  if (names !== '')
    lines.push('', ...wrapText(context.words.labelled(context.words.files.report ?? '', names), context.width, '  ', '    '));
  for (const line of lines) yield `${line}\n`;
};
