import { type GovernanceReport, governanceAnswer } from '../../model/report/core/governance-report.js';
import { type GovernanceWords, governanceWords } from '../../words/reports/governance.js';
import type { GovernanceReporter } from '../contract/governance-reporter.js';
import type { ReporterContext } from '../contract/reporter.js';
import { codeSpan, escapeMarkdown } from '../markdown/escape.js';
import { markdownSection, markdownTable } from '../markdown/table.js';
import { easedSentences } from '../summary/eased.js';
import { fileDecisionSentences } from '../summary/file-decisions.js';
import { SEVERITY_EMOJI } from '../text/marks.js';
import { safeText } from '../text/safe-text.js';
import {
  answerSentence,
  breachSentence,
  CONTROL_STATES,
  controlDetail,
  controlRemedy,
  controlsIn,
  controlTitle,
  stateCounts,
  subjectOf,
  toldFindings,
} from './summary.js';

const MARKS = { no: '✗', care: '!', yes: '✓' } as const;
const SIGNS = {
  met: '🟢',
  'due-soon': '🟠',
  overdue: '🔴',
  told: '🔵',
  'not-held': '🔴',
  'not-told': '⚪',
  'not-applicable': '➖',
} as const;

const controlTable = (report: GovernanceReport, context: ReporterContext, say: GovernanceWords): string[] => {
  const { words } = context;
  const rows = CONTROL_STATES.flatMap((state) =>
    controlsIn(report, state).map((one) => {
      const isOpen = state !== 'met' && state !== 'not-applicable';
      return [
        `${SIGNS[state]} ${escapeMarkdown(say.states[state])}`,
        escapeMarkdown(controlTitle(one, context)),
        escapeMarkdown(controlDetail(one, report, say)),
        one.due ? escapeMarkdown(words.date(one.due)) : '',
        isOpen ? escapeMarkdown(controlRemedy(one, context, say)) : '',
      ];
    }),
  );
  return rows.length === 0
    ? []
    : markdownTable([[say.state, say.control, say.lastDone, say.dueHead, say.todo].map(escapeMarkdown), ...rows]);
};

const findingTable = (report: GovernanceReport, context: ReporterContext, say: GovernanceWords): string[] => {
  const rows = toldFindings(report, context).map(({ result, file, places }) => [
    `${SEVERITY_EMOJI[result.severity]} ${escapeMarkdown(context.words.severities[result.severity])}`,
    `${escapeMarkdown(result.fact)} ${codeSpan(result.rule.id)}`,
    [codeSpan(file.name), ...places.slice(0, 5).map(escapeMarkdown)].join(', ') + (places.length > 5 ? '…' : ''),
    escapeMarkdown(result.todo),
  ]);
  return rows.length === 0 ? [] : markdownTable([[say.severity, say.finding, say.where, say.todo].map(escapeMarkdown), ...rows]);
};

function* linesOf(report: GovernanceReport, context: ReporterContext): Generator<string> {
  const say = governanceWords(context.lang);
  const { words } = context;
  yield `## ${MARKS[governanceAnswer(report)]} ${escapeMarkdown(words.labelled(subjectOf(report), answerSentence(report, say)))}`;
  if (report.controls.length > 0) yield* ['', escapeMarkdown(`${stateCounts(report, say).join(' · ')}.`)];
  for (const text of easedSentences(report.eased, context)) yield* ['', `> ⚠️ ${escapeMarkdown(text)}.`];
  for (const text of fileDecisionSentences(report, context)) yield* ['', escapeMarkdown(`${text}.`)];
  yield* markdownSection(say.controlsTitle, controlTable(report, context, say));
  const registers = report.registers.map(
    ({ kind, file, rows, wrong }) =>
      `- ${words.labelled(`${escapeMarkdown(say.registers[kind])} (${codeSpan(report.files[file]?.name ?? '')})`, escapeMarkdown(say.register(rows, wrong)))}`,
  );
  const clocks = report.breaches.filter(({ due }) => due !== undefined).map((one) => `- ${escapeMarkdown(breachSentence(one, say))}`);
  yield* markdownSection(say.registersTitle, [...registers, ...clocks]);
  yield* markdownSection(say.findings, findingTable(report, context, say));
  yield* ['', `<sub>${escapeMarkdown(say.madeBy(safeText(report.tool.version), report.asOf))}</sub>`];
}

/** Markdown of the kind that GitHub and GitLab read: a page of a register, an annex for an authority. */
export const governanceMarkdown: GovernanceReporter = function* (report, context) {
  for (const line of linesOf(report, context)) yield `${line}\n`;
};
