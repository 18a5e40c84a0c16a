import type { Lang } from '../../model/base/text.js';
import { ERROR_SECTIONS, errorTextOf } from '../../words/error-texts/error-sections.js';
import { spacedText } from '../../words/grammar/bilingual.js';
import { wordsFor } from '../../words/index.js';
import { sectionLines, wrapText } from '../text/layout.js';
import { capitalised } from '../text/phrases.js';
import type { TextStyle } from '../text/style.js';

const DOCS = { en: 'docs/', fr: 'docs/fr/' } as const satisfies Record<Lang, string>;
/** A part of a sentence as a sentence. */
const sentence = (text: string): string => `${capitalised(text)}${/[.!?…]$/.test(text) ? '' : '.'}`;
/** On a terminal a name needs no marks of code. */
const plain = (text: string): string => text.replaceAll('`', '');

/**
 * Everything about one error code, for a terminal: what it is, why the job was refused, what to do.
 * @param width columns of the terminal
 */
export function* explainError(code: string, lang: Lang, style: TextStyle, width = 80): Generator<string> {
  const error = errorTextOf(code);
  if (!error) return;
  const { headings } = wordsFor(lang);
  const lines = (text: string): Generator<string> => wrapText(plain(sentence(text)), width, '  ');
  for (const line of wrapText(plain(sentence(spacedText(error.means, lang))), width)) yield `${style.bold(line)}\n`;
  yield `${style.dim(`${code} · ${error.section.title[lang]}`)}\n`;
  const parts = [
    ...sectionLines(headings.why, lines(spacedText(error.why, lang)), style),
    ...sectionLines(headings.remedy, lines(spacedText(error.next, lang)), style),
  ];
  for (const line of parts) yield `${line}\n`;
  yield `\n${style.dim(`${DOCS[lang]}${error.see?.[lang] ?? 'errors.md'}`)}\n`;
}

const WORDS = {
  en: { head: '| Code | Meaning | Next step |', see: 'see' },
  fr: { head: '| Code | Sens | Que faire |', see: 'voir' },
} as const;

/** The errors of one section as a table in Markdown: those that are the same but for their code share a row. */
export const errorTable = (id: string, lang: Lang): string => {
  const { head, see } = WORDS[lang];
  const rows = Object.entries(ERROR_SECTIONS.find((section) => section.id === id)?.errors ?? {}).map(([code, text]) => {
    const page = text.see?.[lang];
    const more = page ? `; ${see} [${page.replace(/#.*/, '')}](${page})` : '';
    const cells = [`${text.means[lang]}. ${text.why[lang]}`, `${text.next[lang]}${spacedText({ en: more, fr: more }, lang)}`];
    return `| \`${code}\` | ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [head, '| --- | --- | --- |', ...rows].join('\n');
};
