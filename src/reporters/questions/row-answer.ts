import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { ContactTrace, TracedFinding } from '../../model/questions/contact-trace.js';
import { whyWords } from '../../words/reports/why.js';
import type { ReporterContext } from '../contract/reporter.js';
import { defaultOptions } from '../rule-docs/rule-options.js';
import { messageParts } from '../text/message.js';
import { ruleTitle } from '../text/phrases.js';
import { evidenceText } from './deciding-values.js';

type Context = Pick<ReporterContext, 'words' | 'lang' | 'rules'>;

/** The beginning of a sentence, as it stands inside of one: an abbreviation keeps its capitals. */
const inSentence = (text: string): string => (/^\p{Lu}[\p{Ll}’ ]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
const BARRED: ReadonlySet<string> = new Set(['opposed', 'expired', 'needs-consent']);

/** The findings of a rule that act, else those that only tell. */
const findingsOf = ({ findings }: ContactTrace, rule: string): readonly TracedFinding[] => {
  const all = findings.filter((finding) => finding.rule === rule);
  const acting = all.filter(({ severity, action }) => severity === 'error' && action !== 'flag');
  return acting.length > 0 ? acting : all;
};

/** The rules that decided, each once: by which the row leaves, which bar a channel, which leave one undetermined. */
const decidingRules = ({ droppedBy, verdicts }: ContactTrace): readonly string[] => [
  ...new Set([...(droppedBy === undefined ? [] : [droppedBy]), ...CHANNELS.flatMap((channel) => verdicts[channel]?.rule ?? [])]),
];

/** The findings that decided about a row, the first one first. */
export const decidingFindings = (trace: ContactTrace): readonly TracedFinding[] => {
  const decided = decidingRules(trace).flatMap((rule) => findingsOf(trace, rule).slice(0, 1));
  if (decided.length > 0 || trace.outcome !== 'edited') return decided;
  return trace.findings.filter(({ action }) => action === 'blank' || action === 'drop-column');
};

/** Why, in part of a sentence: the fact that was found, and in brackets the columns, days and lists that it rests on. */
const becauseOf = (trace: ContactTrace, rule: string, context: Context): string => {
  const { words, rules } = context;
  const [finding] = findingsOf(trace, rule);
  const known = rules.get(rule);
  if (finding === undefined) return inSentence(ruleTitle(words, rule, known));
  const options = finding.options ?? (known === undefined ? {} : defaultOptions(known));
  const fact = inSentence(messageParts(words, finding.message, known, options).fact.replace(/\.$/, ''));
  const evidence = evidenceText(trace, finding, context);
  return evidence === '' ? fact : `${fact} (${evidence})`;
};

/** Whether a row stays or leaves, and why, in one sentence. */
export const rowAnswer = (trace: ContactTrace, context: Context): string => {
  const { words } = context;
  const say = whyWords(context.lang);
  const row = words.number(trace.row);
  if (trace.outcome === 'skipped') return say.skipped(row);
  const asked = CHANNELS.filter((channel) => trace.verdicts[channel] !== undefined);
  const statusOf = (channel: Channel): string => trace.verdicts[channel]?.status ?? 'ok';
  if (trace.outcome === 'dropped') {
    if (trace.droppedBy !== undefined) return say.leaves(row, becauseOf(trace, trace.droppedBy, context));
    return say.leaves(row, words.list(asked.map((channel) => words.lacks[channel])));
  }
  const barred = asked.filter((channel) => BARRED.has(statusOf(channel)));
  const left = asked.filter((channel) => !barred.includes(channel) && statusOf(channel) !== 'unreachable');
  const ruleOf = (channels: readonly Channel[]): string | undefined =>
    channels.flatMap((channel) => trace.verdicts[channel]?.rule ?? [])[0];
  const barring = ruleOf(barred);
  if (barring !== undefined) return say.staysWithout(row, left, barred, becauseOf(trace, barring, context));
  const doubting = ruleOf(left.filter((channel) => statusOf(channel) !== 'ok'));
  if (doubting !== undefined) return say.staysDoubtful(row, becauseOf(trace, doubting, context));
  const [changed] = decidingFindings(trace);
  if (trace.outcome === 'edited' && changed) return say.staysChanged(row, becauseOf(trace, changed.rule, context));
  return say.stays(row, left);
};
