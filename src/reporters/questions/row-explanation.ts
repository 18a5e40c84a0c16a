import { CHANNELS } from '../../model/contact/channel.js';
import { FIELDS } from '../../model/contact/field.js';
import { STATED_FIELDS } from '../../model/contact/stated.js';
import type { ContactTrace, TracedFinding } from '../../model/questions/contact-trace.js';
import { concernsOtherChannels } from '../../model/rule/severity.js';
import { statedWords } from '../../words/reports/stated.js';
import { whyWords } from '../../words/reports/why.js';
import type { ReporterContext } from '../contract/reporter.js';
import { defaultOptions } from '../rule-docs/rule-options.js';
import { sectionLines, textTable, wrapText } from '../text/layout.js';
import { findingParts, messageText } from '../text/message.js';
import { firstSentence, headerText, ruleTitle } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { evidenceText } from './deciding-values.js';
import { decidingFindings, rowAnswer } from './row-answer.js';

type Context = Pick<ReporterContext, 'words' | 'lang' | 'rules' | 'style' | 'width'>;
const MOST_STATED = 80;

/** Why a row stays or leaves: the answer, what decided, what you state, then everything else that was read and found. */
export function* explainRow(trace: ContactTrace, context: Context): Generator<string> {
  for (const line of linesOf(trace, context)) yield `${line}\n`;
}

function* linesOf(trace: ContactTrace, context: Context): Generator<string> {
  const { words, lang, style, width } = context;
  const { headings, judged } = whyWords(lang);
  for (const line of wrapText(rowAnswer(trace, context), width)) yield style.bold(line);
  for (const line of wrapText(judged(safeText(trace.file), trace.asOf), width)) yield style.dim(line);
  const decided = trace.outcome === 'skipped' ? [] : decidingFindings(trace);
  const others = trace.findings.filter((finding) => !decided.includes(finding));
  yield* sectionLines(headings.decided, findingLines(decided, trace, context), style);
  yield* sectionLines(headings.stated, statedLines(trace, context), style);
  if (trace.outcome !== 'skipped') {
    yield* exemptionLines(trace, context);
    yield* sectionLines(words.headings.verdicts, verdictLines(trace, context), style);
    yield* sectionLines(headings.found, findingLines(others, trace, context), style);
    yield* sectionLines(words.headings.lists, listLines(trace, context), style);
  }
  yield* sectionLines(words.trace.read, readLines(trace, context), style);
  if (trace.notRun.length > 0) {
    yield '';
    yield* wrapText(words.trace.notRun(trace.notRun.map((id) => safeText(id)).join(', ')), width, '  ', '    ');
  }
}

function* readLines({ columns }: ContactTrace, { words }: Context): Generator<string> {
  const rows = columns.map(({ header, field, masked }, i) => [
    headerText(words, header, i),
    field === undefined ? '–' : words.text(FIELDS[field].label),
    masked === '' ? words.trace.blank : safeText(masked, 60),
  ]);
  for (const line of textTable(rows)) yield `  ${line}`;
}

function* statedLines({ stated = {} }: ContactTrace, { words, lang, width }: Context): Generator<string> {
  for (const field of STATED_FIELDS) {
    const value = stated[field];
    if (value !== undefined) yield* wrapText(statedWords(lang).value(field, safeText(words.date(value), MOST_STATED)), width, '  ', '    ');
  }
}

function* exemptionLines({ exempted = [] }: ContactTrace, { words, width }: Context): Generator<string> {
  for (const { rule, approvedBy, until, evidence } of exempted) {
    yield '';
    yield* wrapText(words.exempted(safeText(rule), 1, safeText(approvedBy, 60), safeText(until), safeText(evidence, 60)), width);
  }
}

function* listLines({ lists }: ContactTrace, { words, width }: Context): Generator<string> {
  for (const { name, matched, fresh } of lists) {
    const outcome = matched ? words.trace.matched : fresh ? words.trace.notMatched : words.trace.notCleared;
    yield* wrapText(words.labelled(safeText(name, 60), outcome), width, '  ', '    ');
  }
}

function* findingLines(findings: readonly TracedFinding[], trace: ContactTrace, context: Context): Generator<string> {
  const { words, lang, rules, style, width } = context;
  for (const [i, finding] of findings.entries()) {
    const rule = rules.get(finding.rule);
    const options = finding.options ?? (rule === undefined ? {} : defaultOptions(rule));
    const title = `${words.severities[finding.severity]} · ${ruleTitle(words, finding.rule, rule)} (${safeText(finding.rule)})`;
    yield* wrapText(title, width, `  ${i + 1}. `, '     ');
    // On channels that the campaign does not use, what the rule says to do is not asked.
    const said = concernsOtherChannels(finding)
      ? `${findingParts(finding, words, rule, options).fact}.`
      : messageText(words, finding.message, rule, options);
    yield* wrapText(said, width, '     ');
    const evidence = evidenceText(trace, finding, context);
    if (evidence !== '') yield* wrapText(whyWords(lang).restsOn(evidence), width, '     ');
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
    const because = verdict.rule === undefined ? '' : ` (${safeText(verdict.rule)})`;
    yield* wrapText(words.labelled(words.channels[channel], said + because), width, '  ', '    ');
  }
}
