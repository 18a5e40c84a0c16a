import { basename } from 'node:path';
import type { Lang, Text } from '../../model/base/text.js';
import type { ColumnInfo } from '../../model/contact/contact.js';
import { FIELDS } from '../../model/contact/field.js';
import { PROPOSAL_WORDS } from './proposal-words.js';
import { type ProposedSender, senderTs, senderYaml } from './propose-sender.js';

/** What a proposed configuration is made from: no cell of the file is in it, only its headers. */
export interface ProposalInput {
  /** Name of the file; its folder is left out. */
  readonly file: string;
  readonly columns: readonly ColumnInfo[];
  readonly preset: string;
  /** What the preset is for. */
  readonly description: Text;
  readonly format: 'yaml' | 'ts' | 'json';
  readonly lang?: Lang;
  readonly sender?: ProposedSender;
}

/** Below it a column is told as a guess, as `columns` tells it. Either way it is a comment: a guess that was written down would be one no more. */
const SURE_CONFIDENCE = 0.9;

/** Every line terminator that ends a comment in YAML or TypeScript, and every control character, is escaped. */
const escapedString = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The key of a column: its header, or its number where the header names nothing, or more than one column. */
const keyOf = ({ header, column }: ColumnInfo, columns: readonly ColumnInfo[]): string => {
  const same = columns.filter((other) => other.header.trim() === header.trim()).length;
  return header.trim() === '' || header === '__proto__' || header.startsWith('#') || same > 1 ? `#${column + 1}` : header;
};

interface Line {
  readonly key: string;
  /** A field, or `keep` for a column that nobody knows. */
  readonly value: string;
  readonly note: string;
}

const lineOf = (column: ColumnInfo, { columns, lang = 'en' }: ProposalInput): Line => {
  const key = keyOf(column, columns);
  const named = key.startsWith('#') && column.header.trim() !== '' ? ` ${escapedString(column.header)}` : '';
  if (column.field === undefined) return { key, value: 'keep', note: PROPOSAL_WORDS.unknown[lang] + named };
  const percent = Math.round(column.confidence * 100);
  const label = FIELDS[column.field].label[lang];
  const note = `${label}${named} (${percent}${lang === 'fr' ? '\u202f' : ''}%)${column.confidence < SURE_CONFIDENCE ? PROPOSAL_WORDS.doubtful[lang] : ''}`;
  return { key, value: column.field, note };
};

const yamlConfig = (sample: ProposalInput, lines: readonly Line[], lang: Lang): string => {
  return [
    `# ${PROPOSAL_WORDS.title[lang]} ${escapedString(basename(sample.file))}`,
    '# yaml-language-server: $schema=./node_modules/lumo-check/schema/config.json',
    '',
    `# ${sample.description[lang]}`,
    `preset: ${sample.preset}`,
    '',
    ...PROPOSAL_WORDS.columns[lang].map((line) => `# ${line}`),
    // A key with nothing but comments under it would be null.
    '# columns:',
    ...lines.map((line) => `#   ${escapedString(line.key)}: ${line.value} # ${line.note}`),
    '',
    ...PROPOSAL_WORDS.lists[lang].map((line) => `# ${line}`),
    '# lists:',
    '#   - file: opposition.csv',
    '#     kind: opposition',
    '#   - file: robinson.csv',
    '#     kind: robinson',
    '#     date: 2026-01-31',
    '#     maxAgeDays: 30',
    '',
    ...senderYaml(sample.sender ?? {}, lang, escapedString),
    '',
  ].join('\n');
};

const tsConfig = (sample: ProposalInput, lines: readonly Line[], lang: Lang): string =>
  [
    // Only the type is imported, so that the file also works where lumo-check is not installed (npx).
    "import type { ConfigInput } from 'lumo-check';",
    '',
    `// ${PROPOSAL_WORDS.title[lang]} ${escapedString(basename(sample.file))}`,
    'export default {',
    `  // ${sample.description[lang]}`,
    `  preset: '${sample.preset}',`,
    '',
    ...PROPOSAL_WORDS.columns[lang].map((line) => `  // ${line}`),
    '  columns: {',
    ...lines.map((line) => `    // ${escapedString(line.key)}: '${line.value}', // ${line.note}`),
    '  },',
    '',
    ...PROPOSAL_WORDS.lists[lang].map((line) => `  // ${line}`),
    '  // lists: [',
    "  //   { file: 'opposition.csv', kind: 'opposition' },",
    "  //   { file: 'robinson.csv', kind: 'robinson', date: '2026-01-31', maxAgeDays: 30 },",
    '  // ],',
    '',
    ...senderTs(sample.sender ?? {}, lang, escapedString),
    '} satisfies ConfigInput;',
    '',
  ].join('\n');

/** JSON has no comments: what columns are is left to the next run, which will find it again. */
const jsonConfig = (sample: ProposalInput): string => {
  const { sender = {} } = sample;
  const known = Object.keys(sender).length > 0;
  const config = { $schema: './node_modules/lumo-check/schema/config.json', preset: sample.preset, columns: {}, ...(known && { sender }) };
  return `${JSON.stringify(config, null, 2)}\n`;
};

/**
 * The text of a configuration file for one contact file, which `parseConfig` accepts. Comments are in the language asked.
 * What each column was taken for stands in it as a comment, and of guesses that they are some: whoever agrees takes the sign away.
 */
export const proposeConfig = (sample: ProposalInput): string => {
  const lines = sample.columns.map((column) => lineOf(column, sample));
  const lang = sample.lang ?? 'en';
  if (sample.format === 'json') return jsonConfig(sample);
  return sample.format === 'ts' ? tsConfig(sample, lines, lang) : yamlConfig(sample, lines, lang);
};
