import { languageOfCell, languageOfCountry } from '../../fields/geography/reader-language.js';
import { isFilled } from '../../fields/text/filled-cell.js';
import type { FieldName } from '../../model/contact/field.js';
import type { ContactColumns } from '../../model/document/contact-columns.js';
import type { MessageLanguage } from '../../model/document/message.js';
import type { Plan } from '../plan/plan.js';
import type { Collector } from './collector.js';

/** Of the contacts that stay: how many there are, how many have nothing in each column, and how many read a language. */
export interface Fill {
  contacts: number;
  readonly blanks: number[];
  readonly languages: Partial<Record<MessageLanguage, number>>;
}

/** Counts the blanks of each column as the cleaned file has it, for the messages that are checked with the contacts. */
export const fillCollector: Collector<true, Fill> = {
  empty: (_, { columns }) => ({ contacts: 0, blanks: columns.map(() => 0), languages: {} }),
  merge: (a, b) => {
    a.contacts += b.contacts;
    for (const [column, blanks] of b.blanks.entries()) a.blanks[column] = (a.blanks[column] ?? 0) + blanks;
    for (const [language, more] of Object.entries(b.languages) as [MessageLanguage, number][])
      a.languages[language] = (a.languages[language] ?? 0) + more;
    return a;
  },
  watch: (fill, _, plan) => {
    const placeOf = (field: FieldName): number => plan.columns.findIndex((column) => column.field === field);
    const [language, country] = [placeOf('language'), placeOf('country')];
    return {
      row: ({ row, decision }) => {
        if (decision.drop) return;
        fill.contacts += 1;
        const textOf = (column: number): string => decision.edits.get(column) ?? row.text(column);
        for (let column = 0; column < fill.blanks.length; column++)
          if (!isFilled(textOf(column))) fill.blanks[column] = (fill.blanks[column] as number) + 1;
        const reads =
          (language < 0 ? undefined : languageOfCell(textOf(language))) ?? (country < 0 ? undefined : languageOfCountry(textOf(country)));
        if (reads !== undefined) fill.languages[reads] = (fill.languages[reads] ?? 0) + 1;
      },
    };
  },
};

/** The columns of a file with what was counted of them. */
export const contactColumnsOf = ({ columns, headers, keep, fileName }: Plan, { contacts, blanks, languages }: Fill): ContactColumns => ({
  name: fileName,
  contacts,
  columns: columns.map(({ field }, column) => ({
    header: headers[column] ?? '',
    ...(field && { field }),
    blanks: blanks[column] ?? 0,
    kept: keep[column] ?? true,
  })),
  languages,
});
