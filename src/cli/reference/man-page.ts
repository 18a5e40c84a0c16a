/**
 * The manual page, made from the tables that the help is made of.
 * @module
 */
import { VERSION } from '../../library/tool-version.js';
import type { Lang } from '../../model/base/text.js';
import { wrapText } from '../../reporters/text/layout.js';
import { frenchSpacing } from '../../words/grammar/typography.js';
import { groupPlace, longFlag, OPTION_GROUPS, type OptionSet } from '../options/table/option.js';
import { READING, SHARED } from '../options/table/reading.js';
import { usageIn } from '../program/command-line.js';
import { type CommandGroup, type CommandSpec, isGroup } from '../program/command-spec.js';
import { COMMANDS } from '../program/command-table.js';
import { EXAMPLES } from '../program/words/help-examples.js';
import { COMMAND_TOPICS, type HelpExample, PROGRAM_WORDS } from '../program/words/help-words.js';
import { manWords } from './man-words.js';
import { variableOf, variableRows, without } from './reference-page.js';
import { item, literal, paragraph, roffFlag, roffMarkdown, roffText, section, subsection } from './roff.js';

type Lines = readonly string[];
type Command = CommandSpec | CommandGroup;

/** Columns that a line of the source takes at most, as readers of manual pages expect. */
const WIDTH = 70;
const wrapped = (text: string, lang: Lang): string => [...wrapText(lang === 'fr' ? frenchSpacing(text) : text, WIDTH)].join('\n');
/** Help as it stands in the tables: it may begin with a word that is typed. */
const plain = (text: string, lang: Lang): string => roffText(wrapped(text, lang));
/** The same as a sentence of its own. */
const sentence = (text: string, lang: Lang): string =>
  plain(`${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`, lang);

const optionItems = (set: OptionSet, lang: Lang): Lines =>
  Object.values(set).flatMap((spec) => {
    const variable = variableOf(spec);
    const known = variable && !spec.help[lang].includes(variable) ? ` ${manWords(lang).variable(variable)}` : '';
    return [
      ...item(roffFlag(spec.flag), plain(`${spec.help[lang]}${known}`, lang)),
      ...(spec.negated ? item(roffFlag(longFlag(spec.flag).replace('--', '--no-')), plain(spec.negated[lang], lang)) : []),
    ];
  });

/** Options in the groups and in the order of the help. */
const groupedOptions = (set: OptionSet, lang: Lang): Lines => {
  const specs = Object.entries(set).sort(([, a], [, b]) => groupPlace(a.group) - groupPlace(b.group));
  return [...new Set(specs.map(([, { group }]) => group))].flatMap((group) => {
    const own = Object.fromEntries(specs.filter(([, spec]) => spec.group === group));
    const title = group && OPTION_GROUPS[group][lang].replace(/\s?:$/, '');
    return title ? subsection(title, optionItems(own, lang)) : optionItems(own, lang);
  });
};

const exampleLines = (examples: readonly HelpExample[], lang: Lang): Lines =>
  examples.flatMap(({ run, does }) => [...paragraph(sentence(does[lang], lang)), ...literal([run])]);

const commandLines = (spec: Omit<CommandSpec, 'run' | 'name' | 'usage'>, usage: string, lang: Lang): Lines => {
  const words = manWords(lang);
  const reads = 'preset' in spec.options;
  const own = without(spec.options, reads ? READING : SHARED);
  const { note, examples = [] } = spec;
  return [
    ...subsection(usageIn(lang, `lumo-check ${usage}`), [sentence(spec.summary[lang], lang)]),
    ...(reads ? paragraph(roffText(words.takes)) : []),
    ...optionItems(own, lang),
    ...exampleLines(examples, lang),
    ...(note ? paragraph(sentence(note[lang], lang)) : []),
  ];
};

const everyCommand = (spec: Command, lang: Lang): Lines =>
  isGroup(spec)
    ? [...commandLines(spec, spec.name, lang), ...spec.commands.flatMap((one) => commandLines(one, `${spec.name} ${one.usage}`, lang))]
    : commandLines(spec, spec.usage, lang);

/** What each command is for, by topic. */
const overview = (lang: Lang): Lines =>
  Object.entries(COMMAND_TOPICS).flatMap(([topic, title]) => {
    const commands = COMMANDS.filter((spec) => spec.topic === topic);
    return subsection(
      title[lang].replace(/\s?:$/, ''),
      commands.flatMap(({ name, summary }) => item(`\\fB${roffText(name)}\\fR`, plain(summary[lang], lang))),
    );
  });

/**
 * The whole page.
 * @param day of the release, YYYY-MM-DD; none before there is one
 */
export const manPage = (lang: Lang, day = ''): string => {
  const words = manWords(lang);
  const pairs = (rows: readonly (readonly string[])[]): Lines =>
    rows.flatMap(([term = '', text = '']) => item(`\\fB${roffText(term)}\\fR`, plain(text, lang)));
  const variables = variableRows(lang).flatMap(([name, meaning]) =>
    item(`\\fB${roffText(name)}\\fR`, roffMarkdown(wrapped(meaning, lang))),
  );
  return `${[
    `'\\" -*- coding: UTF-8 -*-`,
    '.\\" Made by npm run docs from the tables of commands and options.',
    `.TH LUMO\\-CHECK 1 "${day}" "lumo\\-check ${VERSION}" "${words.manual}"`,
    ...section(words.name, [`lumo\\-check \\- ${roffText(words.purpose)}`]),
    ...section(words.synopsis, [
      `\\fBlumo\\-check\\fR ${roffText(usageIn(lang, '[check] [options] [files...]'))}`,
      '.br',
      `\\fBlumo\\-check\\fR ${roffText(usageIn(lang, '<command> [options]'))}`,
    ]),
    ...section(words.description, [
      sentence(PROGRAM_WORDS.summary[lang], lang),
      ...paragraph(sentence(PROGRAM_WORDS.note[lang], lang)),
      ...overview(lang),
    ]),
    ...section(words.shared, optionItems(SHARED, lang)),
    ...section(words.reading, groupedOptions(without(READING, SHARED), lang)),
    ...section(
      words.commands,
      COMMANDS.flatMap((spec) => everyCommand(spec, lang)),
    ),
    ...section(words.exit, pairs(words.exits)),
    ...section(words.environment, variables),
    ...section(words.files, pairs(words.places)),
    ...section(words.examples, exampleLines(EXAMPLES.program, lang)),
    ...section(words.see, [sentence(words.seeText, lang)]),
  ].join('\n')}\n`;
};
