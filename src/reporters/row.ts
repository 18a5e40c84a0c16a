import { CHANNELS } from '../model/channel.js';
import { FIELDS } from '../model/field.js';
import type { Trace } from '../model/trace.js';
import { defaultsOf } from './options.js';
import type { ReporterContext } from './reporter.js';
import { capital, factsOf, firstSentence, headerOf, messageOf, titleOf } from './say.js';
import { visible } from './visible.js';
import { table, wrap } from './wrap.js';

/** The whole decision on one row, in order and in words: the outcome, what was read, what was found, who may be reached. */
export function* explainRow(trace: Trace, context: Pick<ReporterContext, 'words' | 'rules' | 'style' | 'width'>): Generator<string> {
  for (const line of linesOf(trace, context)) yield `${line}\n`;
}

type Context = Parameters<typeof explainRow>[1];

function* linesOf(trace: Trace, context: Context): Generator<string> {
  const { words, style, width } = context;
  yield style.bold(words.labelled(capital(words.row(trace.row)), words.trace.outcome[trace.outcome]));
  yield* section(words.trace.read, readLines(trace, context), context);
  if (trace.outcome === 'skipped') return;
  yield* section(words.headings.lists, listLines(trace, context), context);
  yield* section(words.trace.found, findingLines(trace, context), context);
  if (trace.notRun.length > 0) {
    yield* wrap(words.trace.notRun(trace.notRun.map((id) => visible(id)).join(', ')), width, '  ', '    ');
  }
  for (const { rule, approvedBy, until, evidence } of trace.exempted ?? []) {
    yield* wrap(words.exempted(visible(rule), 1, visible(approvedBy, 60), visible(until), visible(evidence, 60)), width, '  ', '    ');
  }
  yield* section(words.headings.verdicts, verdictLines(trace, context), context);
}

function* section(heading: string, lines: Iterable<string>, { style }: Context): Generator<string> {
  const all = [...lines];
  if (all.length > 0) yield* ['', style.bold(heading), ...all];
}

function* readLines({ columns }: Trace, { words }: Context): Generator<string> {
  const rows = columns.map(({ header, field, masked }, i) => [
    headerOf(words, header, i),
    field === undefined ? '–' : words.text(FIELDS[field].label),
    masked === '' ? words.trace.blank : visible(masked, 60),
  ]);
  for (const line of table(rows)) yield `  ${line}`;
}

function* listLines({ lists }: Trace, { words, width }: Context): Generator<string> {
  for (const { name, matched, fresh } of lists) {
    const said = matched ? words.trace.matched : fresh ? words.trace.notMatched : words.trace.notCleared;
    yield* wrap(words.labelled(visible(name, 60), said), width, '  ', '    ');
  }
}

function* findingLines({ findings, columns }: Trace, { words, rules, style, width }: Context): Generator<string> {
  if (findings.length === 0) yield `  ${words.trace.nothingFound}`;
  for (const [i, finding] of findings.entries()) {
    const rule = rules.get(finding.rule);
    const options = finding.options ?? (rule === undefined ? {} : defaultsOf(rule));
    const title = `${words.severities[finding.severity]} · ${titleOf(words, finding.rule, rule)} (${visible(finding.rule)})`;
    yield* wrap(title, width, `  ${i + 1}. `, '     ');
    const { column } = finding;
    const said = [
      messageOf(words, finding.message, rule, options),
      ...(column === undefined ? [] : [words.column(headerOf(words, columns[column]?.header, column))]),
      ...factsOf(words, finding.facts),
    ];
    yield* wrap(said.join(' · '), width, '     ');
    if (rule !== undefined) {
      const law = rule.law.length > 0 ? ` [${rule.law.map((l) => visible(l.id)).join(', ')}]` : '';
      for (const line of wrap(firstSentence(words.text(rule.docs.why)) + law, width, '     ')) yield style.dim(line);
    }
    // Only an error bars: below that, `bar` does nothing but tell.
    const action = finding.action === 'bar' && finding.severity !== 'error' ? 'flag' : finding.action;
    yield* wrap(words.actions[action].name, width, '     → ');
  }
}

function* verdictLines({ verdicts }: Trace, { words, width }: Context): Generator<string> {
  if (Object.keys(verdicts).length === 0) yield `  ${words.trace.noVerdict}`;
  for (const channel of CHANNELS) {
    const verdict = verdicts[channel];
    if (verdict === undefined) continue;
    const because = verdict.rule === undefined ? '' : `, ${words.trace.because(visible(verdict.rule))}`;
    yield* wrap(words.labelled(words.channels[channel], words.statuses[verdict.status] + because), width, '  ', '    ');
  }
}
