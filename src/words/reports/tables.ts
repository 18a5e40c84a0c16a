import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms } from '../grammar/language-forms.js';
import { frenchSentence, frenchSpacing } from '../grammar/typography.js';

/** What is said of a file that was a table and no text. */
export interface TableWords {
  /** @param kind of the file. @param sheet that is read, if it has any */
  readonly readAs: (kind: string, sheet: string | undefined, headerRow: number) => string;
  /** The sheets that are not read. */
  readonly otherSheets: (sheet: string, others: string, count: number) => string;
  readonly hidden: (sheet: string) => string;
  readonly quoted: (sheet: string) => string;
}

const KINDS = {
  xlsx: { en: 'an Excel workbook', fr: 'un classeur Excel' },
  ods: { en: 'an OpenDocument workbook', fr: 'un classeur OpenDocument' },
  json: { en: 'JSON', fr: 'du JSON' },
  ndjson: { en: 'JSON, one contact per line', fr: 'du JSON, un contact par ligne' },
} as const;

const kindText = (kind: string, lang: 'en' | 'fr'): string => (Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS][lang] : kind);

const en = ({ number }: LanguageForms): TableWords => ({
  readAs: (kind, sheet, headerRow) =>
    `Read as ${kindText(kind, 'en')}, ${sheet === undefined ? '' : `sheet “${sheet}”, `}${headerRow > 0 ? `header on row ${number(headerRow)}` : 'no header'}`,
  otherSheets: (sheet, others, count) => `Sheet “${sheet}” was read; ${others} ${count === 1 ? 'was' : 'were'} not (--sheet reads another)`,
  hidden: (sheet) => `${sheet} (hidden)`,
  quoted: (sheet) => `“${sheet}”`,
});

const fr = ({ number }: LanguageForms): TableWords => ({
  readAs: (kind, sheet, headerRow) =>
    frenchSpacing(
      `Lu comme ${kindText(kind, 'fr')}, ${sheet === undefined ? '' : `feuille « ${sheet} », `}${headerRow > 0 ? `en-tête à la ligne ${number(headerRow)}` : 'sans en-tête'}`,
    ),
  otherSheets: (sheet, others, count) =>
    frenchSentence`La feuille « ${sheet} » a été lue ; ${others} ne l’${count === 1 ? 'a' : 'ont'} pas été (--sheet en lit une autre)`,
  hidden: (sheet) => `${sheet} (masquée)`,
  quoted: (sheet) => frenchSpacing(`« ${sheet} »`),
});

export const tableWords = wordTable<TableWords>({ en, fr });
