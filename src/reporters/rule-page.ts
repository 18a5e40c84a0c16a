import type { AnyRule, Example } from '../model/rule.js';
import { THEMES } from '../model/rule.js';
import type { Lang } from '../model/text.js';
import { type Words, wordsFor } from '../words/index.js';
import { barsOf, lawNote, needsOf, optionalOf, proseOf, saysOf, sentencesOf, settingOf } from './facts.js';
import { cell, prose, tableOf } from './markdown-text.js';
import { optionsOf } from './options.js';

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]);

const exampleLines = (words: Words, rule: AnyRule, all: readonly Example[]): string[] =>
  all.flatMap((example, i) => {
    const setting = settingOf(words, example).map(cell);
    return [
      ...(i === 0 ? [] : ['']),
      ...(setting.length === 0 ? [] : [setting.join(' · '), '']),
      ...tableOf(example.rows.map((row) => row.map((text) => (text === '' ? ' ' : cell(text))))),
      '',
      prose(saysOf(words, rule, example)),
    ];
  });

/**
 * The page of one rule, in Markdown: `docs/rules/ID.md` in English, `docs/rules/fr/ID.md` in French.
 * Drawn from the rule alone: the same bytes for the same rule.
 */
export const markdownRule = (rule: AnyRule, lang: Lang): string => {
  const words = wordsFor(lang);
  const { headings, table } = words;
  const other = lang === 'en' ? `fr/${rule.id}.md` : `../${rule.id}.md`;
  const facts = [
    `\`${rule.id}\``,
    words.themes[rule.theme],
    words.labelled(table.severity, words.severities[rule.severity]),
    words.labelled(table.action, words.actions[rule.action].name),
    words.since(rule.since),
    `[${words.otherLanguage}](${other})`,
  ];
  const law = rule.law.map(
    (l) =>
      `- ${l.url === '' ? prose(words.text(l.title)) : `[${prose(words.text(l.title))}](<${l.url}>)`} (\`${l.id}\`), ${lawNote(words, l)}`,
  );
  const optional = optionalOf(words, rule, (field) => `\`${field}\``);
  const needs = [
    ...needsOf(words, rule).map(([field, label, need]) => `- ${label} (\`${field}\`), ${need}`),
    ...(optional === '' ? [] : [`- ${optional}`]),
  ];
  const options = optionsOf(rule, words).map((o) => [
    `\`${o.name}\``,
    cell(o.type),
    o.byDefault === undefined ? ' ' : cell(o.byDefault),
    o.meaning === '' ? ' ' : prose(o.meaning),
  ]);
  const lines = [
    `<!-- ${words.generated} -->`,
    '',
    `# ${prose(proseOf(words, rule, 'title'))}`,
    '',
    facts.join(' · '),
    '',
    barsOf(words, rule),
    ...section(
      headings.says,
      sentencesOf(words, rule).map(([id, sentence]) => `- \`${id}\` ${prose(sentence)}`),
    ),
    ...section(headings.why, [prose(proseOf(words, rule, 'why'))]),
    ...section(headings.remedy, [prose(proseOf(words, rule, 'remedy'))]),
    ...section(headings.law, law),
    ...section(headings.needs, needs),
    ...section(
      headings.options,
      options.length === 0 ? [] : tableOf([[table.option, table.type, table.byDefault, table.meaning], ...options]),
    ),
    ...section(headings.bad, exampleLines(words, rule, rule.docs.bad)),
    ...section(headings.good, exampleLines(words, rule, rule.docs.good)),
  ];
  return `${lines.join('\n')}\n`;
};

/** One language's part of `rules/README.md`: the rules by theme, each with a link to its page. */
export const markdownIndex = (rules: readonly AnyRule[], lang: Lang): string => {
  const words = wordsFor(lang);
  const { table } = words;
  const pages = lang === 'en' ? '../docs/rules' : '../docs/rules/fr';
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = THEMES.flatMap((theme) => {
    const rows = sorted
      .filter((rule) => rule.theme === theme)
      .map((rule) => [
        `[\`${rule.id}\`](${pages}/${rule.id}.md)`,
        prose(proseOf(words, rule, 'title')),
        words.severities[rule.severity],
        words.actions[rule.action].name,
      ]);
    if (rows.length === 0) return [];
    return ['', `### ${words.themes[theme]}`, '', ...tableOf([[table.rule, table.title, table.severity, table.action], ...rows])];
  });
  return `${[`## ${words.headings.rules}`, ...lines].join('\n')}\n`;
};
