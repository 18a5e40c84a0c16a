import type { FieldName } from '../../model/contact/field.js';
import { kindOf } from '../../model/contact/field.js';
import type { ContactTrace, DecidingValue, TracedFinding } from '../../model/questions/contact-trace.js';
import { COMMON_FACTS, factOf } from '../../model/rule/fact.js';
import { type AnyRule, isContactRule } from '../../model/rule/rule.js';
import { statedWords } from '../../words/reports/stated.js';
import { whyWords } from '../../words/reports/why.js';
import type { ReporterContext } from '../contract/reporter.js';
import { factTexts, headerText } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';

type Context = Pick<ReporterContext, 'words' | 'lang' | 'rules'>;
const LONGEST = 60;

const columnName = ({ columns }: ContactTrace, column: number, { words }: Context): string =>
  words.column(headerText(words, columns[column]?.header, column));

const valueText = (trace: ContactTrace, value: DecidingValue, context: Context): string => {
  const { words, lang } = context;
  const say = whyWords(lang);
  if (value.column === undefined)
    return say.byYou(statedWords(lang).value(value.stated, safeText(words.date(trace.stated?.[value.stated] ?? ''), LONGEST)));
  const name = columnName(trace, value.column, context);
  if (value.day === undefined) return name;
  const { day, later } = value;
  return words.labelled(name, value.isSpan && later !== undefined ? say.span(day, later) : say.day(day, later));
};

const tellsConsent = (field: FieldName): boolean => kindOf(field) === 'allow' || /^consent(?:At|Channels|Proof)?$/.test(field);

/** What a finding rests on that is not there: consents that are blank, where one was needed; a column without which the rule finds something. */
const lackingTexts = (
  trace: ContactTrace,
  { message, decidedBy }: TracedFinding,
  rule: AnyRule | undefined,
  context: Context,
): string[] => {
  if (rule === undefined || !isContactRule(rule)) return [];
  const say = whyWords(context.lang);
  const needsConsent = (rule.messages[message]?.verdict ?? rule.verdict) === 'needs-consent';
  if (!needsConsent && decidedBy.length > 0) return [];
  const { needs } = rule;
  const read = trace.columns.flatMap(({ field, masked }, column) => {
    if (field === undefined || !Object.hasOwn(needs, field)) return [];
    const counts = needsConsent ? tellsConsent(field) : needs[field] !== 'optional';
    return counts ? [{ column, blank: masked === '' }] : [];
  });
  if (needsConsent && read.length === 0) return [say.noConsentColumn];
  return read.filter(({ blank }) => blank).map(({ column }) => say.blank(columnName(trace, column, context)));
};

/** Facts of a finding, but for the days past a limit or left until one: the day itself is told. */
const otherFacts = ({ facts = {}, limit }: TracedFinding, rule: AnyRule | undefined, { words }: Context): string[] => {
  const told = Object.entries(facts).filter(([name]) => {
    const fact = factOf(rule?.facts, name);
    return limit === undefined || (fact !== COMMON_FACTS.daysPast && fact !== COMMON_FACTS.daysLeft);
  });
  return factTexts(words, rule, Object.fromEntries(told));
};

const limitTexts = ({ limit, message }: TracedFinding, rule: AnyRule | undefined, { lang }: Context): string[] => {
  if (limit === undefined) return [];
  const say = whyWords(lang);
  const isRetention = rule !== undefined && isContactRule(rule) && (rule.messages[message]?.verdict ?? rule.verdict) === 'expired';
  return [isRetention ? say.keptUntil(limit) : say.limit(limit)];
};

/** What a finding rests on, as one text: columns, days, what the user states, what is blank; then the limit. '' for nothing. */
export const evidenceText = (trace: ContactTrace, finding: TracedFinding, context: Context): string => {
  const rule = context.rules.get(finding.rule);
  const values = [
    ...finding.decidedBy.map((value) => valueText(trace, value, context)),
    ...lackingTexts(trace, finding, rule, context),
    ...otherFacts(finding, rule, context),
  ];
  return [values.join(', '), ...limitTexts(finding, rule, context)]
    .filter((part) => part !== '')
    .join(context.lang === 'fr' ? '\u00a0; ' : '; ');
};
