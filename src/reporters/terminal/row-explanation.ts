import { CHANNELS } from '../../model/contact/channel.js';
import { FIELDS } from '../../model/contact/field.js';
import type { ContactTrace } from '../../model/report/contact-trace.js';
import type { ReporterContext } from '../contract/reporter.js';
import { defaultOptions } from '../rule-docs/rule-options.js';
import { sectionLines, textTable, wrapText } from '../text/layout.js';
import { messageText } from '../text/message.js';
import { capitalised, factTexts, firstSentence, headerText, ruleTitle } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';

/** The whole decision on one row, in order and in words: the outcome, what was read, what was found, who may be reached. */
export function* explainRow(trace: ContactTrace, context: Pick<ReporterContext, 'words' | 'rules' | 'style' | 'width'>): Generator<string> {
  for (const line of linesOf(trace, context)) yield `${line}\n`;
}

type Context = Parameters<typeof explainRow>[1];

function* linesOf(trace: ContactTrace, context: Context): Generator<string> {
  const { words, style, width } = context;
  yield style.bold(words.labelled(capitalised(words.row(trace.row)), words.trace.outcome[trace.outcome]));
  yield* sectionLines(words.trace.read, readLines(trace, context), style);
  if (trace.outcome === 'skipped') return;
  yield* sectionLines(words.headings.lists, listLines(trace, context), style);
  yield* sectionLines(words.trace.found, findingLines(trace, context), style);
  if (trace.notRun.length > 0) {
    yield* wrapText(words.trace.notRun(trace.notRun.map((id) => safeText(id)).join(', ')), width, '  ', '    ');
  }
  for (const { rule, approvedBy, until, evidence } of trace.exempted ?? []) {
    yield* wrapText(
      words.exempted(safeText(rule), 1, safeText(approvedBy, 60), safeText(until), safeText(evidence, 60)),
      width,
      '  ',
      '    ',
    );
  }
  yield* sectionLines(words.headings.verdicts, verdictLines(trace, context), style);
}

function* readLines({ columns }: ContactTrace, { words }: Context): Generator<string> {
  const rows = columns.map(({ header, field, masked }, i) => [
    headerText(words, header, i),
    field === undefined ? '–' : words.text(FIELDS[field].label),
    masked === '' ? words.trace.blank : safeText(masked, 60),
  ]);
  for (const line of textTable(rows)) yield `  ${line}`;
}

function* listLines({ lists }: ContactTrace, { words, width }: Context): Generator<string> {
  for (const { name, matched, fresh } of lists) {
    const outcome = matched ? words.trace.matched : fresh ? words.trace.notMatched : words.trace.notCleared;
    yield* wrapText(words.labelled(safeText(name, 60), outcome), width, '  ', '    ');
  }
}

function* findingLines({ findings, columns }: ContactTrace, { words, rules, style, width }: Context): Generator<string> {
  if (findings.length === 0) yield `  ${words.trace.nothingFound}`;
  for (const [i, finding] of findings.entries()) {
    const rule = rules.get(finding.rule);
    const options = finding.options ?? (rule === undefined ? {} : defaultOptions(rule));
    const title = `${words.severities[finding.severity]} · ${ruleTitle(words, finding.rule, rule)} (${safeText(finding.rule)})`;
    yield* wrapText(title, width, `  ${i + 1}. `, '     ');
    const { column } = finding;
    const parts = [
      messageText(words, finding.message, rule, options),
      ...(column === undefined ? [] : [words.column(headerText(words, columns[column]?.header, column))]),
      ...factTexts(words, rule, finding.facts),
    ];
    yield* wrapText(parts.join(' · '), width, '     ');
    if (rule !== undefined) {
      const law = rule.law.length > 0 ? ` [${rule.law.map((l) => safeText(l.id)).join(', ')}]` : '';
      for (const line of wrapText(firstSentence(words.text(rule.docs.why)) + law, width, '     ')) yield style.dim(line);
    }
    // Only an error bars: below that, `bar` does nothing but tell.
    const action = finding.action === 'bar' && finding.severity !== 'error' ? 'flag' : finding.action;
    yield* wrapText(words.actions[action].name, width, '     → ');
  }
}

function* verdictLines({ verdicts }: ContactTrace, { words, width }: Context): Generator<string> {
  if (Object.keys(verdicts).length === 0) yield `  ${words.trace.noVerdict}`;
  for (const channel of CHANNELS) {
    const verdict = verdicts[channel];
    if (verdict === undefined) continue;
    const said = verdict.status === 'unreachable' ? words.lacks[channel] : words.statuses[verdict.status];
    const because = verdict.rule === undefined ? '' : `, ${words.trace.because(safeText(verdict.rule))}`;
    yield* wrapText(words.labelled(words.channels[channel], said + because), width, '  ', '    ');
  }
}
