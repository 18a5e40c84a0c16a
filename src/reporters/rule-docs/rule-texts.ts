import { FIELDS, type FieldName } from '../../model/contact/field.js';
import { type Law, lawsInForce } from '../../model/rule/law.js';
import { type AnyRule, defaultActionOf, type Example, isContactRule, type Need, type Needs } from '../../model/rule/rule.js';
import { milderSeverity, type Severity } from '../../model/rule/severity.js';
import type { Words } from '../../words/index.js';
import { inlineMarkdown } from '../markdown/table.js';
import { messageText } from '../text/message.js';
import { fillSlots } from '../text/phrases.js';
import { defaultOptions } from './rule-options.js';

/** How a message that is milder than its rule counts, in brackets: whoever reads "error, bars the channel" above takes it for that. */
const milder = (words: Words, rule: AnyRule, severity: Severity = rule.severity): string => {
  if (milderSeverity(severity, rule.severity) === rule.severity) return '';
  const name = words.severities[severity];
  return ` (${defaultActionOf(rule) === 'flag' ? name : `${name}, ${words.actions.flag.did}`})`;
};

/** What a rule says, its slots filled with defaults, and how it counts where that is less than the rule: [message id, sentence]. */
export const ruleMessages = (words: Words, rule: AnyRule): [string, string][] => {
  const options = defaultOptions(rule);
  const messages: AnyRule['messages'] = rule.messages;
  return Object.keys(messages).map((id) => [id, messageText(words, id, rule, options) + milder(words, rule, messages[id]?.severity)]);
};

/** What a rule says of itself under the headings: why and remedy, slots filled. */
export const ruleProse = (words: Words, rule: AnyRule, part: 'why' | 'remedy' | 'title'): string =>
  fillSlots(words, words.text(rule.docs[part]), defaultOptions(rule));

/** Where a rule is in its life, when it is not stable: one part of a line, or none. */
export const ruleStatus = (words: Words, { status = 'stable' }: AnyRule): readonly string[] =>
  status === 'stable' ? [] : [words.ruleStatuses[status]];

const neededFields = (rule: AnyRule): readonly [FieldName, Need][] =>
  Object.entries(isContactRule(rule) ? (rule.needs as Needs) : {}) as [FieldName, Need][];

/** What the rule cannot do without: [name of the field, its label, how much it is needed]. */
export const ruleNeeds = (words: Words, rule: AnyRule): [string, string, string][] =>
  neededFields(rule)
    .filter(([, need]) => need !== 'optional')
    .map(([field, need]) => [field, words.text(FIELDS[field].label), words.needs[need]]);

/** What it reads besides, in one line; '' for nothing. */
export const optionalFields = (words: Words, rule: AnyRule, name: (field: string) => string): string => {
  const fields = neededFields(rule).filter(([, need]) => need === 'optional');
  if (fields.length === 0) return '';
  return words.labelled(words.needs.optional, fields.map(([field]) => `${words.text(FIELDS[field].label)} (${name(field)})`).join(', '));
};

/** "from 11 August 2026, read at the source". */
export const lawNote = (words: Words, law: Law): string =>
  [words.lawDates(law.from, law.to), words.lawReading(law)].filter((part) => part !== '').join(', ');

/** Texts of law as items of a Markdown list, each with a link, the days between which it holds and how surely it was read. */
export const lawItems = (words: Words, laws: Iterable<Law>): string[] =>
  Array.from(laws, (law) => {
    const title = inlineMarkdown(words.text(law.title));
    return `- ${law.url === '' ? title : `[${title}](<${law.url}>)`}, ${lawNote(words, law)}`;
  });

/** The texts that rules rest on and that hold on a day (ISO), once each. */
export const lawsBehind = (ids: Iterable<string>, rules: ReadonlyMap<string, AnyRule>, day: string): Law[] => {
  const laws = new Map(Array.from(ids).flatMap((id) => (rules.get(id)?.law ?? []).map((law) => [law.id, law] as const)));
  return [...lawsInForce([...laws.values()], day)];
};

/** Whom the rule bars, in a sentence. */
export const barredChannels = (words: Words, rule: AnyRule): string =>
  isContactRule(rule) && rule.channels !== undefined && rule.channels.length > 0
    ? words.bars(rule.channels, rule.verdict ?? 'unknown')
    : (words.judges[rule.about] ?? words.barsNobody);

/** What an example needs besides its rows. */
export const exampleSetting = (words: Words, example: Example): string[] => [
  ...(example.note === undefined ? [] : [words.text(example.note)]),
  ...(example.asOf === undefined ? [] : [words.exampleAsOf(example.asOf)]),
  ...(example.preset === undefined ? [] : [example.preset]),
  ...(example.channels === undefined ? [] : [words.list(example.channels.map((channel) => words.channels[channel]))]),
  ...(example.options === undefined ? [] : [JSON.stringify(example.options)]),
  ...(example.audience === undefined ? [] : [`audience: ${example.audience}`]),
  ...(example.calls === undefined ? [] : [`phone: ${JSON.stringify(example.calls)}`]),
  ...(example.smsSender === undefined ? [] : [`sender.sms: ${example.smsSender}`]),
  ...(example.contacts === undefined ? [] : [words.exampleContacts(example.contacts.map((row) => row.join(';')).join(' / '))]),
  ...(example.fileName === undefined ? [] : [words.exampleFile(example.fileName)]),
  ...(example.sheet === undefined
    ? []
    : [words.exampleSheet(example.sheet.name, example.sheet.rows.map((row) => row.join(';')).join(' / '))]),
  ...(example.opposition === undefined ? [] : [words.exampleOpposition(example.opposition.join(', '), example.oppositionDate)]),
  ...(example.robinson === undefined
    ? []
    : [words.exampleRobinson(example.robinson.entries.join(', '), example.robinson.date, example.robinson.audience)]),
];

/** What a rule says of an example. */
export const exampleOutcome = (words: Words, rule: AnyRule, example: Example): string => {
  const options = { ...defaultOptions(rule), ...example.options };
  return example.says.length === 0 ? words.saysNothing : words.says(example.says.map((id) => messageText(words, id, rule, options)));
};
