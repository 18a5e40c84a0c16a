import type { Channel } from '../../model/contact/channel.js';
import { FIELDS, type FieldName, kindOf } from '../../model/contact/field.js';
import type { Report, ReportColumn } from '../../model/report/report.js';
import type { ReporterContext } from '../contract/reporter.js';
import { fieldLabel } from '../text/phrases.js';

/** A column as schemas of data know it. */
export interface TypedColumn {
  /** Its place in the file that was checked. */
  readonly column: number;
  /** Its header, told apart from its likes; `column 4` where it has none. */
  readonly name: string;
  /** What it was read as, and how that is called. */
  readonly field?: FieldName;
  readonly label?: string;
  readonly type: 'string' | 'date';
  readonly format?: 'email';
  /** Data that the law protects more than others. */
  readonly sensitive: boolean;
  /** Whether every row must have something in it. */
  readonly required: boolean;
}

/** The name of a file without its endings: `contacts` of `contacts.csv.gz`. */
export const stemOf = (name: string): string => {
  const end = name.indexOf('.', 1);
  return end < 0 ? name : name.slice(0, end);
};

/** Names of columns by their headers: a second "Email" is "Email2", as readers of tables number them. */
export const columnNames = (headers: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return headers.map((header, column) => {
    const wanted = header.trim() === '' ? `column ${column + 1}` : header;
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted}${n}`;
    taken.add(name);
    return name;
  });
};

/** Fields that a rule which found errors, or would have, wants in every row. */
const requiredFields = ({ rules: ran, columns }: Report, { rules }: Pick<ReporterContext, 'rules'>): ReadonlySet<FieldName> => {
  const there = new Set(columns.map(({ field }) => field));
  return new Set(
    ran.flatMap(({ id, severity }) => {
      const rule = rules.get(id);
      if (severity !== 'error' || rule?.about !== 'contacts') return [];
      const fills = Object.entries(rule.fills ?? {}) as [FieldName, readonly FieldName[]][];
      return fills.flatMap(([field, others]) => (others.some((other) => there.has(other)) ? [] : [field]));
    }),
  );
};

const typed = (column: ReportColumn, name: string, required: ReadonlySet<FieldName>, { words }: ReporterContext): TypedColumn => {
  const { field } = column;
  if (field === undefined || !Object.hasOwn(FIELDS, field))
    return { column: column.column, name, type: 'string', sensitive: false, required: false };
  const kind = kindOf(field);
  return {
    column: column.column,
    name,
    field,
    label: fieldLabel(words, field),
    type: kind === 'date' ? 'date' : 'string',
    ...(kind === 'email' && { format: 'email' }),
    sensitive: kind === 'sensitive',
    required: required.has(field),
  };
};

/** The columns of the file that was checked. */
export const inputColumns = (report: Report, context: ReporterContext): readonly TypedColumn[] => {
  const names = columnNames(report.columns.map(({ header }) => header));
  const required = requiredFields(report, context);
  return report.columns.map((column, i) => typed(column, names[i] as string, required, context));
};

const REACHED_BY: Readonly<Record<Channel, readonly FieldName[]>> = {
  email: ['email'],
  phone: ['phone', 'mobile'],
  sms: ['phone', 'mobile'],
  post: [],
};

/**
 * The columns of the cleaned file, and those that the run adds. Whoever cannot be reached on the one channel that was asked has left: where
 * one column holds that, it is filled in every row. What only flags a row proves nothing of those that stay.
 */
export const outputColumns = (report: Report, context: ReporterContext): readonly TypedColumn[] => {
  const kept = report.columns.filter(({ kept }) => kept);
  const names = columnNames([...kept.map(({ header }) => header), ...(context.added ?? [])]);
  const [channel, ...others] = report.channels;
  const reach = channel === undefined || others.length > 0 ? [] : kept.filter(({ field }) => field && REACHED_BY[channel].includes(field));
  const required = new Set(reach.length === 1 ? reach.flatMap(({ field }) => field ?? []) : []);
  return [
    ...kept.map((column, i) => typed(column, names[i] as string, required, context)),
    ...(context.added ?? []).map(
      (_, i): TypedColumn => ({ column: -1, name: names[kept.length + i] as string, type: 'string', sensitive: false, required: false }),
    ),
  ];
};
