import type { AnyRule, Example } from '../model/rule.js';
import type { Lang } from '../model/text.js';
import { type Words, wordsFor } from '../words/index.js';
import { barsOf, lawNote, needsOf, optionalOf, proseOf, saysOf, sentencesOf, settingOf } from './facts.js';
import { optionsOf } from './options.js';
import type { Style } from './style.js';
import { visible } from './visible.js';
import { table, wrap } from './wrap.js';

export { markdownIndex, markdownRule } from './rule-page.js';

/**
 * Everything about one rule, for a terminal: what it says, why, the law, what to do, its needs, options and examples.
 * @param width columns of the terminal
 */
export function* explainRule(rule: AnyRule, lang: Lang, style: Style, width = 80): Generator<string> {
  const words = wordsFor(lang);
  for (const line of linesOf(rule, words, style, width)) yield `${line}\n`;
}

function* linesOf(rule: AnyRule, words: Words, style: Style, width: number): Generator<string> {
  const { headings, table: names } = words;
  for (const line of wrap(proseOf(words, rule, 'title'), width)) yield style.bold(line);
  const facts = [
    visible(rule.id),
    words.themes[rule.theme],
    words.labelled(names.severity, words.severities[rule.severity]),
    words.labelled(names.action, words.actions[rule.action].name),
    words.since(rule.since),
  ];
  for (const line of wrap(facts.join(' · '), width)) yield style.dim(line);
  yield* wrap(barsOf(words, rule), width);

  yield* heading(headings.says, style);
  for (const [id, sentence] of sentencesOf(words, rule)) yield* wrap(words.labelled(id, sentence), width, '  ', '    ');
  yield* heading(headings.why, style);
  yield* wrap(proseOf(words, rule, 'why'), width, '  ');
  yield* heading(headings.remedy, style);
  yield* wrap(proseOf(words, rule, 'remedy'), width, '  ');

  if (rule.law.length > 0) yield* heading(headings.law, style);
  for (const law of rule.law) {
    yield* wrap(words.labelled(law.id, `${words.text(law.title)} (${lawNote(words, law)})`), width, '  ', '    ');
    yield style.dim(`    ${visible(law.url)}`);
  }

  const needs = needsOf(words, rule);
  const optional = optionalOf(words, rule, (field) => field);
  if (needs.length > 0 || optional !== '') yield* heading(headings.needs, style);
  if (needs.length > 0) yield* table(needs).map((line) => `  ${line}`);
  if (optional !== '') yield* wrap(optional, width, '  ', '    ');

  const options = optionsOf(rule, words);
  if (options.length > 0) yield* heading(headings.options, style);
  for (const { name, type, byDefault, meaning } of options) {
    const said = [type, ...(byDefault === undefined ? [] : [words.byDefault(byDefault)]), ...(meaning === '' ? [] : [meaning])];
    yield* wrap(words.labelled(name, said.join(' · ')), width, '  ', '    ');
  }
  yield* examples(headings.bad, rule.docs.bad, rule, words, style, width);
  yield* examples(headings.good, rule.docs.good, rule, words, style, width);
}

function* heading(text: string, style: Style): Generator<string> {
  yield* ['', style.bold(text)];
}

function* examples(title: string, all: readonly Example[], rule: AnyRule, words: Words, style: Style, width: number): Generator<string> {
  if (all.length > 0) yield* heading(title, style);
  for (const [i, example] of all.entries()) {
    if (i > 0) yield '';
    const setting = settingOf(words, example).map((part) => visible(part));
    if (setting.length > 0) yield* wrap(setting.join(' · '), width, '  ');
    for (const line of table(example.rows.map((row) => row.map((cell) => visible(cell, 40))))) yield `    ${line}`;
    for (const line of wrap(saysOf(words, rule, example), width, '  → ', '    ')) yield style.dim(line);
  }
}
