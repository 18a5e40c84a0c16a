import type { RetentionReport } from '../../model/report/retention-report.js';
import type { AnyRule, RuleWithOptions } from '../../model/rule/rule.js';
import type { RetentionWords } from '../../words/documents/retention-result.js';
import type { Words } from '../../words/index.js';
import { escapeTableCell, inlineMarkdown, markdownTable } from '../markdown/table.js';
import { lawItems, lawsBehind } from '../rule-docs/rule-texts.js';
import { comparedLines, exemptionLines } from '../terminal/retention-result.js';
import { unreadContactsText } from '../text/input-text.js';
import { messageParts } from '../text/message.js';
import { ruleTitle } from '../text/phrases.js';

interface Context {
  readonly words: Words;
  readonly texts: RetentionWords;
  readonly rules: ReadonlyMap<string, AnyRule>;
  /** The rules as they were set: their options are the slots of their messages. */
  readonly set: readonly RuleWithOptions[];
  readonly version: string;
  /** Whether a register has taken the refusals of those who left. */
  readonly remembered: boolean;
}

const fileTable = ({ input, rows, files }: RetentionReport, { words, texts }: Context): string[] => {
  const line = (label: string, name: string, contacts: number, { bytes, sha256 = '' }: { bytes: number; sha256?: string }): string[] => [
    label,
    escapeTableCell(name),
    words.number(contacts),
    words.number(bytes),
    `\`${sha256}\``,
  ];
  return markdownTable([
    texts.certificate.file,
    line(texts.certificate.input, input.name, rows.in, input),
    ...files.map((file) => line(texts.files[file.label], file.name, file.rows, file)),
  ]);
};

const policyTable = ({ policy, months }: RetentionReport, { texts }: Context): string[] => {
  const { kinds, acts, policyHead } = texts.certificate;
  return markdownTable([
    policyHead,
    ...(['prospects', 'formerClients', 'archived'] as const).map((kind) => [
      kinds[kind],
      texts.certificate.months(months[kind]),
      acts[policy[kind]],
    ]),
  ]);
};

const removalTable = (retained: RetentionReport, { words, texts, rules, set }: Context): string[] => {
  const optionsOf = (rule: string) => set.find(({ id }) => id === rule)?.options ?? {};
  return markdownTable([
    texts.certificate.doneHead,
    ...retained.reasons.map(({ rule, message, fate, rows }) => [
      inlineMarkdown(ruleTitle(words, rule, rules.get(rule))),
      inlineMarkdown(messageParts(words, message, rules.get(rule), optionsOf(rule)).fact),
      texts.fates[fate](rows),
      words.number(rows),
    ]),
    ['', '', texts.certificate.totals, words.number(retained.rows.in - retained.rows.kept)],
  ]);
};

/**
 * The certificate of a retention policy applied to a file, in Markdown: counts, hashes, policy, texts, and what a person has to add. The same bytes
 * for the same result.
 */
export const retentionCertificate = (retained: RetentionReport, context: Context): string => {
  const { texts } = context;
  const { certificate } = texts;
  const { sections } = certificate;
  const { rows, ending, undated, unclear, refused, anonymity } = retained;
  const ids = retained.reasons.map(({ rule }) => rule);
  const laws = lawItems(context.words, lawsBehind(ids, context.rules, retained.asOf));
  const sheets = unreadContactsText(context.words, retained.input);
  // What was not read is not erased with what was.
  const todo =
    retained.leftSheets.length === 0
      ? certificate.todo
      : [inlineMarkdown(texts.untouched(retained.input.name, false)), ...certificate.todo.slice(1)];
  const remarks = [
    ...(sheets === undefined ? [] : [inlineMarkdown(sheets)]),
    ...comparedLines(retained, texts, context.words).map(inlineMarkdown),
    ...(anonymity && rows.anonymised > 0 ? [texts.anonymity(anonymity.k, retained.policy.k)] : []),
    ...(anonymity && anonymity.suppressed > 0 ? [texts.suppressed(anonymity.suppressed)] : []),
    ...(ending.asked > 0 ? [texts.ending(ending.asked, ending.days)] : []),
    ...(ending.refused > 0 ? [texts.endingRefused(ending.refused)] : []),
    ...exemptionLines(retained, context.words).map(inlineMarkdown),
    ...(undated > 0 ? [texts.undated(undated)] : []),
    ...(unclear > 0 ? [texts.unclear(unclear)] : []),
    ...(rows.notContacts > 0 ? [certificate.notContacts(rows.notContacts)] : []),
    ...(refused > 0 ? [texts.refused(refused, context.remembered)] : []),
  ];
  const blocks = [
    [`# ${certificate.title}`],
    [certificate.on(retained.asOf, context.version)],
    [`## ${sections.files}`],
    fileTable(retained, context),
    [`## ${sections.policy}`],
    policyTable(retained, context),
    ...(laws.length > 0 ? [[certificate.law], laws] : []),
    [`## ${sections.done}`],
    removalTable(retained, context),
    ...(remarks.length > 0 ? [remarks.map((remark) => `- ${remark}`)] : []),
    [`## ${sections.left}`],
    todo.map((todo) => `- [ ] ${todo}`),
    [`## ${sections.sign}`],
    markdownTable([certificate.signature, certificate.signature.map(() => ' ')]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};
