import type { Lang } from '../../model/base/text.js';
import { type AnyRule, defaultActionOf, type Example, THEMES } from '../../model/rule/rule.js';
import { type Words, wordsFor } from '../../words/index.js';
import { escapeTableCell, inlineMarkdown, markdownSection, markdownTable } from '../markdown/table.js';
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

const section = (title: string, lines: readonly string[]): string[] => [...markdownSection(title, lines, 2)];

const exampleLines = (words: Words, rule: AnyRule, all: readonly Example[]): string[] =>
  all.flatMap((example, i) => {
    const setting = exampleSetting(words, example).map(escapeTableCell);
    return [
      ...(i === 0 ? [] : ['']),
      ...(setting.length === 0 ? [] : [setting.join(' · '), '']),
      ...(example.rows === undefined
        ? ['```text', ...example.text.replaceAll('```', '` ` `').split('\n'), '```']
        : markdownTable(example.rows.map((row) => row.map((text) => (text === '' ? ' ' : escapeTableCell(text)))))),
      '',
      inlineMarkdown(exampleOutcome(words, rule, example)),
    ];
  });

/**
 * The page of one rule, in Markdown: `docs/rules/ID.md` in English, `docs/rules/fr/ID.md` in French.
 * Drawn from the rule alone: the same bytes for the same rule.
 */
export const ruleMarkdownPage = (rule: AnyRule, lang: Lang): string => {
  const words = wordsFor(lang);
  const { headings, table } = words;
  const other = lang === 'en' ? `fr/${rule.id}.md` : `../${rule.id}.md`;
  const facts = [
    `\`${rule.id}\``,
    words.themes[rule.theme],
    words.labelled(table.severity, words.severities[rule.severity]),
    words.labelled(table.action, words.actions[defaultActionOf(rule)].name),
    words.since(rule.since),
    ...ruleStatus(words, rule),
    `[${words.otherLanguage}](${other})`,
  ];
  const law = rule.law.map(
    (l) =>
      `- ${l.url === '' ? inlineMarkdown(words.text(l.title)) : `[${inlineMarkdown(words.text(l.title))}](<${l.url}>)`} (\`${l.id}\`), ${lawNote(words, l)}`,
  );
  const optional = optionalFields(words, rule, (field) => `\`${field}\``);
  const needs = [
    ...ruleNeeds(words, rule).map(([field, label, need]) => `- ${label} (\`${field}\`), ${need}`),
    ...(optional === '' ? [] : [`- ${optional}`]),
  ];
  const options = ruleOptions(rule, words).map((o) => [
    `\`${o.name}\``,
    escapeTableCell(o.type),
    o.byDefault === undefined ? ' ' : escapeTableCell(o.byDefault),
    o.meaning === '' ? ' ' : inlineMarkdown(o.meaning),
  ]);
  const lines = [
    `<!-- ${words.generated} -->`,
    '',
    `# ${inlineMarkdown(ruleProse(words, rule, 'title'))}`,
    '',
    facts.join(' · '),
    '',
    barredChannels(words, rule),
    ...section(
      headings.says,
      ruleMessages(words, rule).map(([id, sentence]) => `- \`${id}\` ${inlineMarkdown(sentence)}`),
    ),
    ...section(headings.why, [inlineMarkdown(ruleProse(words, rule, 'why'))]),
    ...section(headings.remedy, [inlineMarkdown(ruleProse(words, rule, 'remedy'))]),
    ...section(headings.law, law),
    ...section(headings.needs, needs),
    ...section(
      headings.options,
      options.length === 0 ? [] : markdownTable([[table.option, table.type, table.byDefault, table.meaning], ...options]),
    ),
    ...section(headings.bad, exampleLines(words, rule, rule.docs.bad)),
    ...section(headings.good, exampleLines(words, rule, rule.docs.good)),
  ];
  return `${lines.join('\n')}\n`;
};

/** One language's part of `rules/README.md`: the rules by theme, each with a link to its page. */
export const ruleMarkdownIndex = (rules: readonly AnyRule[], lang: Lang): string => {
  const words = wordsFor(lang);
  const { table } = words;
  const pages = lang === 'en' ? '../docs/rules' : '../docs/rules/fr';
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = THEMES.flatMap((theme) => {
    const rows = sorted
      .filter((rule) => rule.theme === theme)
      .map((rule) => [
        `[\`${rule.id}\`](${pages}/${rule.id}.md)`,
        [inlineMarkdown(ruleProse(words, rule, 'title')), ...ruleStatus(words, rule)].join(' · '),
        words.severities[rule.severity],
        words.actions[defaultActionOf(rule)].name,
      ]);
    if (rows.length === 0) return [];
    return ['', `### ${words.themes[theme]}`, '', ...markdownTable([[table.rule, table.title, table.severity, table.action], ...rows])];
  });
  return `${[`## ${words.headings.rules}`, ...lines].join('\n')}\n`;
};
