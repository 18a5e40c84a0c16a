import { type AnyRule, defaultActionOf, type Example } from '../../model/rule/rule.js';
import type { Words } from '../../words/index.js';
import { textTable, wrapText } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';
import type { TextStyle } from '../text/style.js';
import { ruleOptions } from './rule-options.js';
import {
  barredChannels,
  exampleOutcome,
  exampleSetting,
  lawNote,
  optionalFields,
  ruleMessages,
  ruleNeeds,
  ruleProse,
  ruleStatus,
} from './rule-texts.js';

/**
 * Everything about one rule, for a terminal: what it says, why, the law, what to do, its needs, options and examples.
 * @param words of the language that it is told in
 * @param width columns of the terminal
 */
export function* explainRule(rule: AnyRule, words: Words, style: TextStyle, width = 80): Generator<string> {
  for (const line of linesOf(rule, words, style, width)) yield `${line}\n`;
}

function* linesOf(rule: AnyRule, words: Words, style: TextStyle, width: number): Generator<string> {
  const { headings, table: names } = words;
  for (const line of wrapText(ruleProse(words, rule, 'title'), width)) yield style.bold(line);
  const facts = [
    safeText(rule.id),
    words.themes[rule.theme],
    words.labelled(names.severity, words.severities[rule.severity]),
    words.labelled(names.action, words.actions[defaultActionOf(rule)].name),
    words.since(rule.since),
    ...ruleStatus(words, rule),
  ];
  for (const line of wrapText(facts.join(' · '), width)) yield style.dim(line);
  yield* wrapText(barredChannels(words, rule), width);

  yield* heading(headings.says, style);
  for (const [id, sentence] of ruleMessages(words, rule)) yield* wrapText(words.labelled(id, sentence), width, '  ', '    ');
  yield* heading(headings.why, style);
  yield* wrapText(ruleProse(words, rule, 'why'), width, '  ');
  yield* heading(headings.remedy, style);
  yield* wrapText(ruleProse(words, rule, 'remedy'), width, '  ');

  if (rule.law.length > 0) yield* heading(headings.law, style);
  for (const law of rule.law) {
    yield* wrapText(words.labelled(law.id, `${words.text(law.title)} (${lawNote(words, law)})`), width, '  ', '    ');
    if (law.url !== '') yield style.dim(`    ${safeText(law.url)}`);
  }

  const needs = ruleNeeds(words, rule);
  const optional = optionalFields(words, rule, (field) => field);
  if (needs.length > 0 || optional !== '') yield* heading(headings.needs, style);
  if (needs.length > 0) yield* textTable(needs).map((line) => `  ${line}`);
  if (optional !== '') yield* wrapText(optional, width, '  ', '    ');

  const options = ruleOptions(rule, words);
  if (options.length > 0) yield* heading(headings.options, style);
  for (const { name, type, byDefault, meaning } of options) {
    const parts = [type, ...(byDefault === undefined ? [] : [words.byDefault(byDefault)]), ...(meaning === '' ? [] : [meaning])];
    yield* wrapText(words.labelled(name, parts.join(' · ')), width, '  ', '    ');
  }
  yield* examples(headings.bad, rule.docs.bad, rule, words, style, width);
  yield* examples(headings.good, rule.docs.good, rule, words, style, width);
}

function* heading(text: string, style: TextStyle): Generator<string> {
  yield* ['', style.bold(text)];
}

function* examples(
  title: string,
  all: readonly Example[],
  rule: AnyRule,
  words: Words,
  style: TextStyle,
  width: number,
): Generator<string> {
  if (all.length > 0) yield* heading(title, style);
  for (const [i, example] of all.entries()) {
    if (i > 0) yield '';
    const setting = exampleSetting(words, example).map((part) => safeText(part));
    if (setting.length > 0) yield* wrapText(setting.join(' · '), width, '  ');
    const shown =
      example.rows === undefined
        ? example.text.split('\n').map((line) => safeText(line))
        : textTable(example.rows.map((row) => row.map((cell) => safeText(cell, 40))));
    for (const line of shown) yield `    ${line}`;
    for (const line of wrapText(exampleOutcome(words, rule, example), width, '  → ', '    ')) yield style.dim(line);
  }
}
