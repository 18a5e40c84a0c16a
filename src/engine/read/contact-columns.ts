import type { Cursor } from '../../csv/records/cursor.js';
import { answerIn } from '../../fields/answers/leave/answer-in.js';
import { parseIsoDay } from '../../fields/date/calendar.js';
import { knownDate } from '../../fields/date/date-value.js';
import { countryCode } from '../../fields/geography/country.js';
import { dialledCountry } from '../../fields/geography/dialled-country.js';
import { makeUndoneEntryTest } from '../../fields/opposition/registers/closed-register.js';
import { memoise } from '../../fields/text/memoise.js';
import type { Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import { fieldsAtHand, type StatedField } from '../../model/contact/stated.js';
import type { DateValue, Day, Say } from '../../model/contact/values.js';
import type { Plan } from '../plan/plan.js';
import { ColumnTexts } from './column-texts.js';
import { DateColumn } from './date-column.js';
import { LastCountryCell } from './last-cell.js';
import { RowNumbers } from './row-numbers.js';
import { StrayIdentifiers } from './stray-identifiers.js';

const NO_COLUMNS: readonly number[] = [];
/** Columns of a file beyond which no texts are kept: those of one take 160 KB, in each thread. */
const MOST_KEPT = 600;

/** What the user states of all contacts: texts by field, days by field. */
interface StatedValues {
  readonly texts: ReadonlyMap<FieldName, string>;
  readonly dates: ReadonlyMap<FieldName, DateValue>;
}

const statedValuesOf = ({ stated }: Pick<Plan, 'stated'>): StatedValues | undefined => {
  if (!stated) return undefined;
  const texts = new Map(Object.entries(stated) as [StatedField, string][]);
  return {
    texts,
    dates: new Map([...texts].flatMap(([field, day]) => (kindOf(field) === 'date' ? [[field, knownDate(parseIsoDay(day))]] : []))),
  };
};

/** What all contacts of a file are read with: where each field is, and readers that remember. One for each thread. */
export class ContactColumns {
  /** The day of judgement. */
  readonly asOf: Day;
  /** Columns that hold addresses or numbers. */
  readonly carriers: readonly { readonly column: number; readonly email: boolean }[];
  readonly texts: readonly ColumnTexts[];
  readonly dates: readonly (DateColumn | undefined)[];
  readonly numbers: RowNumbers;
  /** What the user states, for cells that are blank; undefined where nothing is stated, as of most files. */
  readonly stated: StatedValues | undefined;
  /** Undefined where no column tells of a register that has closed, as in most files. */
  readonly #isEntryUndone: ReturnType<typeof makeUndoneEntryTest>;
  readonly #fields: ReadonlySet<FieldName | undefined>;
  readonly #columns = new Map<FieldName, number[]>();
  readonly #plan: Plan;
  #strays: StrayIdentifiers | undefined;
  readonly #codeOf: (text: string) => string;
  readonly #lastCountry: LastCountryCell;
  readonly #isDialled: boolean;

  constructor(plan: Plan) {
    this.asOf = plan.asOf;
    for (const { column, field, also = [] } of plan.columns) {
      for (const one of field ? [field, ...also] : []) this.#columns.set(one, [...(this.#columns.get(one) ?? []), column]);
    }
    this.carriers = plan.columns.flatMap(({ column, field }) => {
      const kind = field && kindOf(field);
      return kind === 'email' || kind === 'phone' ? [{ column, email: kind === 'email' }] : [];
    });
    const isNoneKept = plan.isSmall || plan.columns.length > MOST_KEPT;
    this.texts = plan.columns.map(({ column }) => new ColumnTexts(column, isNoneKept));
    this.dates = plan.columns.map(({ field, column }) =>
      field && kindOf(field) === 'date' ? new DateColumn(column, plan.orders[column] ?? 'unresolved', plan.isSmall) : undefined,
    );
    this.numbers = new RowNumbers(plan, (row) => this.country(row));
    this.#isEntryUndone = makeUndoneEntryTest(plan);
    this.stated = statedValuesOf(plan);
    this.#fields = fieldsAtHand(plan.columns, plan.stated);
    this.#plan = plan;
    // Where no column names the country, that of the calling codes does, which are as well the names of their countries.
    const isDialled = plan.columns.some(({ field, also }) => field === 'callingCode' && also?.includes('country'));
    this.#codeOf = memoise(isDialled ? (text) => dialledCountry(text)?.country ?? '' : countryCode);
    this.#isDialled = isDialled;
    this.#lastCountry = new LastCountryCell(this.of('country')[0] ?? -1);
  }

  /** Reads what stands outside the carriers; made for the first who asks, which is nobody where there is no list. */
  get strays(): StrayIdentifiers {
    this.#strays ??= new StrayIdentifiers(this.#plan, this.numbers.phone);
    return this.#strays;
  }

  has(field: FieldName): boolean {
    return this.#fields.has(field);
  }

  of(field: FieldName): readonly number[] {
    return this.#columns.get(field) ?? NO_COLUMNS;
  }

  /** What a cell says of the country: of a calling code, the code of its country. */
  saidCountry(text: string): string {
    return this.#isDialled ? this.#codeOf(text) || text : text;
  }

  /** What a cell of a column of permissions or of refusals answers; an entry that a later consent undoes says nothing. */
  answer(contact: Contact & Required<Pick<Contact, 'cell'>>, column: number, kind: 'allow' | 'refuse'): Say {
    const text = contact.cell(column);
    const said = answerIn(this.#plan.columns[column], text, kind);
    return said !== 'blank' && this.#isEntryUndone?.(contact, column, text) ? 'blank' : said;
  }

  /** ISO code of the row's country, by the first column of countries that names one; '' when none does. */
  country(row: Cursor): string {
    const last = this.#lastCountry;
    if (last.column < 0) return '';
    // Rows of one country stand together in most files: their bytes are compared before a text is made of them.
    if (last.code !== '' && last.matches(row)) return last.code;
    for (const column of this.of('country')) {
      const code = this.#codeOf(row.text(column).trim());
      if (column === last.column) last.remember(row, code);
      if (code !== '') return code;
    }
    return '';
  }
}
