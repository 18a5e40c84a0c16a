import { foldHeader } from '../../fields/text/fold-header.js';
import type { Channel } from '../../model/contact/channel.js';
import type { FieldName } from '../../model/contact/field.js';
import type { JudgedRow } from '../decide/judged-row.js';
import { isOpen } from '../decide/usable.js';
import type { Plan } from '../plan/plan.js';
import { isFormulaCell } from '../read/formula-cell.js';
import type { TargetLayout, TargetValue } from './target-layout.js';

/** Fields that cells with a name are made of. */
export const NAME_FIELDS = {
  lastName: ['lastName', 'fullName'],
  fullName: ['firstName', 'lastName', 'fullName'],
  anyName: ['firstName', 'lastName', 'fullName', 'company'],
} as const satisfies Readonly<Record<string, readonly FieldName[]>>;

/** The channel that an identifier is for. */
export const CHANNEL_OF = { email: 'email', call: 'phone', text: 'sms' } as const satisfies Readonly<Record<string, Channel>>;
export type IdentifierValue = keyof typeof CHANNEL_OF;
export const isIdentifier = (value: TargetValue): value is IdentifierValue => typeof value === 'string' && Object.hasOwn(CHANNEL_OF, value);

/** Headers of a given name, which are also those of a whole one: a surname alone stands under none of them. German “Name” is a surname as often. */
const GIVEN = /^(?:nombres?|nome|nomi|nomes)(?: (?:(?:del |de |do |del )?(?:contacto|contatto|contato|cliente)))?$/;
/** One word, or parts joined by hyphens: “Ana”, “Jean-Marie”. */
const ONE_WORD = /^[\p{L}\p{M}’'-]+$/u;

/** What a tool would read as the end of a row, or as nothing: one space. */
const BLANKS = /[\s\p{Cc}]+/gu;
/** Nearly every cell: words with one space between two. */
const TIDY = /^[!-~À-ÿ]+(?: [!-~À-ÿ]+)*$/;

/** Reads what a tool may get of a judged contact: of columns that stay and cells that nobody blanked. */
export const makeTargetValues = (plan: Plan, { noBackslash, columns }: Pick<TargetLayout, 'noBackslash' | 'columns'>) => {
  const hasText = columns.some(({ value }) => value === 'text');
  const columnsOf = new Map<FieldName, number[]>();
  for (const { field, column } of plan.columns) {
    if (field !== undefined && plan.keep[column]) columnsOf.set(field, [...(columnsOf.get(field) ?? []), column]);
  }
  const plain = (text: string): string => {
    const line = TIDY.test(text) ? text : text.replace(BLANKS, ' ').trim();
    const whole = noBackslash ? line.replaceAll('\\', '/') : line;
    // Whoever opens the file in a spreadsheet is safe from it as in any cleaned file.
    return plan.excelSafe && whole !== '' && isFormulaCell(Buffer.from(whole), 0, Buffer.byteLength(whole)) ? `'${whole}` : whole;
  };
  const stays = ({ decision }: JudgedRow, column: number): boolean => plan.keep[column] === true && !decision.edits.has(column);

  /** The same of what stands in a cell beside what was taken out of it. */
  const isLeft = (judged: JudgedRow, column: number, text: string): boolean =>
    stays(judged, column) || (plan.keep[column] === true && judged.decision.edits.get(column)?.includes(text) === true);

  /** The first filled cell of a field, on one line; '' where there is none. */
  const field = (judged: JudgedRow, name: FieldName): string => {
    for (const column of columnsOf.get(name) ?? []) {
      if (!stays(judged, column)) continue;
      const text = plain(judged.contact.cell(column));
      if (text !== '') return text;
    }
    return '';
  };

  /**
   * An identifier that may be used on its channel: nobody asked of the others, so nobody knows. A sending tool sends: who is to be
   * checked first does not go there.
   */
  const identifier = (judged: JudgedRow, kind: IdentifierValue): string => {
    const place = plan.channels.indexOf(CHANNEL_OF[kind]);
    if (place < 0 || !isOpen(judged.decision, place)) return '';
    const { emails, emailColumns, phones, phoneColumns } = judged.contact;
    if (kind === 'email')
      return emails.find(({ valid, lower }, i) => valid && isLeft(judged, emailColumns[i] as number, lower))?.lower ?? '';
    const usable = phones.filter(
      ({ valid, e164, text }, i) => valid && e164 !== '' && isLeft(judged, phoneColumns[i] as number, text.trim()),
    );
    const toText = usable.find(({ type }) => type === 'mobile') ?? usable.find(({ type }) => type === 'unknown');
    if (kind === 'text') return toText?.e164 ?? '';
    // A mobile has a place of its own: the one for calls is the landline's, else that of another number.
    const toCall = hasText
      ? (usable.find(({ type }) => type !== 'mobile' && type !== 'unknown') ?? usable.find((one) => one.e164 !== toText?.e164))
      : undefined;
    return (toCall ?? usable[0])?.e164 ?? '';
  };

  const given = plan.columns.flatMap(({ field: of, header, column }) =>
    of === 'fullName' && GIVEN.test(foldHeader(header)) ? [column] : [],
  );
  /** A whole name that is a first name alone: “Nombre” of “Ana”. */
  const givenName = (judged: JudgedRow): string => {
    const name = given.length > 0 ? field(judged, 'fullName') : '';
    return ONE_WORD.test(name) && given.some((column) => plain(judged.contact.cell(column)) === name) ? name : '';
  };

  const wholeName = (judged: JudgedRow): string =>
    field(judged, 'fullName') || [field(judged, 'firstName'), field(judged, 'lastName')].filter(Boolean).join(' ');

  const value = (judged: JudgedRow, what: TargetValue): string => {
    if (typeof what === 'object') return field(judged, what.field) || (what.field === 'firstName' ? givenName(judged) : '');
    if (isIdentifier(what)) return identifier(judged, what);
    // A whole name is not parted: nobody knows where.
    if (what === 'lastName') {
      const isParted = field(judged, 'firstName') !== '' || givenName(judged) !== '';
      return field(judged, 'lastName') || (isParted ? '' : field(judged, 'fullName'));
    }
    const name = wholeName(judged);
    if (what === 'fullName' || name !== '') return name;
    return field(judged, 'company') || identifier(judged, 'email') || identifier(judged, 'call') || identifier(judged, 'text');
  };
  return { value, field };
};
