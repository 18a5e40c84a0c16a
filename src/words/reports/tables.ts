import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms } from '../grammar/language-forms.js';
import { frenchSentence, frenchSpacing } from '../grammar/typography.js';

/** What is said of a file that was a table and no text. */
export interface TableWords {
  /** @param kind of the file. @param sheet that is read, if it has any */
  readonly readAs: (kind: string, sheet: string | undefined, headerRow: number) => string;
  /** The sheets that are not read. */
  readonly otherSheets: (sheet: string, others: string, count: number) => string;
  /** The files of an archive that are not read. */
  readonly besides: (others: string, count: number) => string;
  readonly marked: (sheet: string, hidden: boolean, contacts: boolean) => string;
  readonly quoted: (sheet: string) => string;
}

const KINDS = {
  xlsx: { en: 'an Excel workbook', fr: 'un classeur Excel' },
  ods: { en: 'an OpenDocument workbook', fr: 'un classeur OpenDocument' },
  json: { en: 'JSON', fr: 'du JSON' },
  ndjson: { en: 'JSON, one contact per line', fr: 'du JSON, un contact par ligne' },
} as const;

const kindText = (kind: string, lang: 'en' | 'fr'): string => (Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS][lang] : kind);

const withMarks = (sheet: string, marks: readonly (string | false)[]): string => {
  const said = marks.filter(Boolean).join(', ');
  return said === '' ? sheet : `${sheet} (${said})`;
};

const en = ({ number }: LanguageForms): TableWords => ({
  readAs: (kind, sheet, headerRow) =>
    `Read as ${kindText(kind, 'en')}, ${sheet === undefined ? 'whose first contact is row 2' : `sheet “${sheet}”, ${headerRow > 0 ? `header on row ${number(headerRow)}` : 'no header'}`}`,
  otherSheets: (sheet, others, count) => `Sheet “${sheet}” was read; ${others} ${count === 1 ? 'was' : 'were'} not (--sheet reads another)`,
  besides: (others, count) => `The archive also holds ${others}, which ${count === 1 ? 'was' : 'were'} not read`,
  marked: (sheet, hidden, contacts) => withMarks(sheet, [hidden && 'hidden', contacts && 'with contacts too']),
  quoted: (sheet) => `“${sheet}”`,
});

const fr = ({ number }: LanguageForms): TableWords => ({
  readAs: (kind, sheet, headerRow) =>
    frenchSpacing(
      `Lu comme ${kindText(kind, 'fr')}, ${sheet === undefined ? 'dont le premier contact est la ligne 2' : `feuille « ${sheet} », ${headerRow > 0 ? `en-tête à la ligne ${number(headerRow)}` : 'sans en-tête'}`}`,
    ),
  otherSheets: (sheet, others, count) =>
    frenchSentence`La feuille « ${sheet} » a été lue ; ${others} ne l’${count === 1 ? 'a' : 'ont'} pas été (--sheet en lit une autre)`,
  besides: (others, count) =>
    frenchSentence`L’archive contient aussi ${others}, ${count === 1 ? 'qui n’a pas été lu' : 'qui n’ont pas été lus'}`,
  marked: (sheet, hidden, contacts) => withMarks(sheet, [hidden && 'masquée', contacts && 'avec des contacts aussi']),
  quoted: (sheet) => frenchSpacing(`« ${sheet} »`),
});

export const tableWords = wordTable<TableWords>({ en, fr });
