/**
 * Runs one rule by hand over a few rows, with the real field readers and without the engine: what a rule says is then
 * the rule's doing alone. The cell and the contact are reused, as the engine's are, and a field that the rule does not
 * declare among its needs cannot be read.
 */

import { personPlacesOf } from '../../src/engine/plan/keyed-rules.js';
import { makePersonFindings, toldOfPersons } from '../../src/engine/rules/person-findings.js';
import { readYesNo } from '../../src/fields/answers/yes-no.js';
import { splitContacts } from '../../src/fields/cells/split-values.js';
import { readHeader } from '../../src/fields/columns/headers/header-reader.js';
import { readPermissionHeader } from '../../src/fields/columns/permission/permission-header.js';
import { reachOwnerOf } from '../../src/fields/columns/reach-owner.js';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { makeDateReader } from '../../src/fields/date/date-reader.js';
import { readEmail } from '../../src/fields/email/email-reader.js';
import { countryCode } from '../../src/fields/geography/country.js';
import { dialledCountry } from '../../src/fields/geography/dialled-country.js';
import { identifiedIn } from '../../src/fields/identity/identified.js';
import { legendIn } from '../../src/fields/opposition/refusal-legend.js';
import { makeEntryWriter, makeMarkWriter } from '../../src/fields/persons/entry-writer.js';
import { PLAIN_IDENTITIES } from '../../src/fields/persons/identity-form.js';
import { bitsShift, type PersonLayout, spokeBit } from '../../src/fields/persons/person-layout.js';
import { mergeLogs, newPersonLog, type PersonLog } from '../../src/fields/persons/person-log.js';
import { makePersonViews, type PersonViews } from '../../src/fields/persons/person-views.js';
import { settleLog } from '../../src/fields/persons/settle-log.js';
import { makePhoneReader } from '../../src/fields/phone/phone-reader.js';
import { holdsContactValue } from '../../src/fields/table/cell-shape.js';
import { sectionTitleIn } from '../../src/fields/table/section-title.js';
import type { Channel } from '../../src/model/contact/channel.js';
import type { AsideLine, Cell, ColumnInfo, Contact } from '../../src/model/contact/contact.js';
import { FIELDS, type FieldName, kindOf } from '../../src/model/contact/field.js';
import type { DateOrder, DateValue, EmailValue, PhoneValue, Say } from '../../src/model/contact/values.js';
import type {
  AnyContactRule,
  Audience,
  FindingDetails,
  Learning,
  Message,
  Monoid,
  Purpose,
  RuleContext,
  Visitor,
} from '../../src/model/rule/rule.js';
import type { Severity } from '../../src/model/rule/severity.js';
import { fakeLists, type GivenList } from './lists.js';

export interface File {
  readonly rows: readonly (readonly string[])[];
  readonly asOf?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly audience?: Audience;
  readonly purpose?: Purpose;
  readonly channels?: readonly Channel[];
  readonly lists?: readonly GivenList[];
  readonly fileName?: string;
  /** Where a contact is whose row does not say; default FR. */
  readonly country?: string;
  readonly order?: DateOrder;
  /** Every row a part of its own, merged last to first; default: one part. */
  readonly inParts?: boolean;
  /** Fields that the file lacks on purpose. */
  readonly absent?: readonly FieldName[];
}

export interface Said {
  readonly message: string;
  /** `file`, `column email`, `row 2`, `row 2 email`. */
  readonly at: string;
  readonly severity: Severity;
  readonly status: string;
  readonly channels: readonly Channel[];
  readonly facts: NonNullable<FindingDetails['facts']>;
}

type Visit = (value: unknown, cell: Cell) => void;
const NOTHING: DateValue = { status: 'none', day: 0, later: 0 };
const FIELD_OF = new Map<string, FieldName>(Object.entries(FIELDS).map(([name, { header }]) => [header, name as FieldName]));

const columnsOf = (rows: File['rows']): ColumnInfo[] =>
  (rows[0] ?? []).map((header, column) => {
    const owner = reachOwnerOf(header);
    const usage = owner === 'somebody-else' ? undefined : owner;
    const hint = usage && readHeader(header);
    const field = FIELD_OF.get(header) ?? (hint?.is === 'field' ? hint.field : undefined);
    const permission = field ? undefined : readPermissionHeader(header);
    const filled = rows.slice(1).filter((row) => (row[column] ?? '').trim() !== '').length / Math.max(1, rows.length - 1);
    return {
      is: 'column',
      column,
      header,
      confidence: field ? 1 : 0,
      by: field ? 'header' : 'none',
      filled,
      ...(field && { field }),
      ...(field && usage && { usage }),
      ...(permission && 'doubt' in permission && { suspect: permission.doubt }),
    };
  });

/** Everything that the rule says of the file, in order. */
export const judge = (rule: AnyContactRule, file: File): readonly Said[] => {
  const said: Said[] = [];
  const columns = columnsOf(file.rows);
  const readDate = makeDateReader(file.order ?? 'day-first');
  const readPhone = makePhoneReader('FR');
  const numberOf = (text: string, code = '', country = ''): PhoneValue => {
    const dialled = dialledCountry(code);
    return dialled ? readPhone.beside(text, dialled) : readPhone(text, countryCode(country) || undefined);
  };
  const lists = fakeLists(file.lists ?? [], readPhone);
  const milder = (a: Severity, b: Severity = a): Severity =>
    (['off', 'info', 'warning', 'error'] as const).find((one) => one === a || one === b) ?? a;
  const known = (field: FieldName): FieldName => {
    if (!(field in rule.needs)) throw new Error(`${rule.id} reads ${field}, which is not among its needs`);
    return field;
  };
  const where = (at: 'file' | ColumnInfo | Contact | Cell | AsideLine): string =>
    at === 'file'
      ? 'file'
      : at.is === 'column'
        ? `column ${at.header}`
        : at.is === 'contact' || at.is === 'line'
          ? `row ${at.row}`
          : `row ${at.row} ${columns[at.column]?.header}`;

  let views: PersonViews | undefined;
  const context: RuleContext<FieldName, string, unknown> = {
    options: rule.options ? rule.options.parse(file.options ?? {}) : {},
    asOf: parseIsoDay(file.asOf ?? '2026-11-24'),
    audience: file.audience ?? 'business',
    purpose: file.purpose ?? 'prospecting',
    channels: file.channels ?? ['email', 'phone', 'sms', 'post'],
    country: file.country ?? 'FR',
    countrySaid: file.country !== undefined,
    absent: file.absent ?? [],
    fileName: file.fileName ?? 'contacts.csv',
    columns,
    lists,
    get persons() {
      if (!rule.keyed || !views) throw new Error(`${rule.id} is not keyed`);
      return views.of(rule.id);
    },
    has: (field) => columns.some((column) => column.field === known(field)),
    report(at, id, more) {
      const message: Message | undefined = rule.messages[id];
      if (!message) throw new Error(`${rule.id} has no message ${id}`);
      said.push({
        message: id,
        at: where(at),
        severity: milder(rule.severity, message.severity),
        status: message.verdict ?? rule.verdict ?? 'unknown',
        channels: more?.channels ?? message.channels ?? rule.channels ?? [],
        facts: more?.facts ?? {},
      });
    },
  };

  let cells: readonly string[] = [];
  const texts = (field: FieldName): string[] =>
    columns.flatMap((column) => (column.field === field ? [(cells[column.column] ?? '').trim()] : []));
  const emails: EmailValue[] = [];
  const phones: PhoneValue[] = [];
  const phoneColumns: number[] = [];
  const contact: Contact & { row: number } = {
    is: 'contact',
    row: 0,
    emails,
    phones,
    phoneColumns,
    cell: (column) => (cells[column] ?? '').trim(),
    identified: (all) => identifiedIn(all, contact.row, readPhone),
    text: (field) => texts(known(field)).find((text) => text !== '') ?? '',
    date: (field) =>
      texts(known(field))
        .map(readDate)
        .find(({ status }) => status !== 'none') ?? NOTHING,
    say(field) {
      const all = texts(known(field)).map((text) => readYesNo(text, kindOf(field) === 'refuse' ? 'refuse' : 'allow'));
      return (['no', 'unknown', 'yes'] as const).find((say: Say) => all.includes(say)) ?? 'blank';
    },
    has: (field) => columns.some((column) => column.field === known(field)),
  };
  const cell: { -readonly [K in keyof Cell]: Cell[K] } = { is: 'cell', row: 0, column: 0, field: 'email' };

  const row = (visitor: Visitor, number: number): void => {
    cells = file.rows[number - 1] ?? [];
    if (!cells.some(holdsContactValue) && (sectionTitleIn(cells) || legendIn(cells) !== undefined)) {
      visitor.aside?.(cells, { is: 'line', row: number });
      return;
    }
    contact.row = number;
    cell.row = number;
    views?.nextRow();
    emails.length = 0;
    phones.length = 0;
    phoneColumns.length = 0;
    const calls: (() => void)[] = [];
    for (const { column, field } of columns) {
      const text = (cells[column] ?? '').trim();
      if (!field || text === '') continue;
      const kind = kindOf(field);
      const carries = kind === 'email' || kind === 'phone';
      for (const part of carries ? splitContacts(text) : [text]) {
        const isEmail = carries && (part.includes('@') || (kind === 'email' && !/\d{5}/.test(part)));
        const value = isEmail
          ? readEmail(part)
          : carries
            ? numberOf(part, texts('callingCode')[0], texts('country')[0])
            : kind === 'date'
              ? readDate(part)
              : kind === 'allow' || kind === 'refuse'
                ? readYesNo(part, kind)
                : part;
        if (isEmail) emails.push(value as EmailValue);
        else if (carries) {
          phones.push(value as PhoneValue);
          phoneColumns.push(column);
        }
        const named: FieldName = isEmail ? 'email' : carries && kind === 'email' ? 'phone' : field;
        calls.push(() => {
          cell.column = column;
          cell.field = named;
          (visitor as Readonly<Record<string, Visit | undefined>>)[named]?.(value, cell);
        });
      }
    }
    for (const call of calls) call();
    visitor.contact?.(contact);
    if (cells.length !== columns.length) visitor.ragged?.(cells, contact);
  };

  const numbers = file.rows.slice(1).map((_, index) => index + 2);
  const parts = file.inParts ? numbers.map((number) => [number]) : [numbers];
  /** Runs every part with its own memory and merges what is left, the last part first. */
  const run = (monoid: Monoid<unknown> | undefined, visitorOf: (memory: unknown) => Visitor | undefined): unknown => {
    const left = parts.map((part) => {
      const memory = monoid?.empty();
      const visitor = visitorOf(memory) ?? {};
      for (const number of part) row(visitor, number);
      return structuredClone(memory);
    });
    return monoid ? left.reverse().reduce((a, b) => monoid.merge(a, b), monoid.empty()) : undefined;
  };

  const { ofPerson } = rule;
  const [place] = personPlacesOf([rule]);
  const layout: PersonLayout = {
    identity: 2,
    rules: rule.keyed
      ? [{ id: rule.id, least: rule.keyed.least, always: !rule.keyed.says }]
      : place
        ? [{ id: place.id, least: 1, always: false, shared: true }]
        : [],
  };
  const log = run({ empty: () => newPersonLog(layout), merge: mergeLogs as Monoid<unknown>['merge'] }, (own) => {
    if (!rule.keyed && !ofPerson) return undefined;
    const says = ofPerson ? makePersonFindings(rule, ofPerson, context) : rule.keyed?.says ? rule.keyed.says(context) : () => 0;
    const names = rule.keyed?.names?.(context);
    const write = makeEntryWriter(layout, PLAIN_IDENTITIES);
    const mark = makeMarkWriter(PLAIN_IDENTITIES);
    const said = (bits: number): Uint32Array => Uint32Array.of(spokeBit(0) | (bits << bitsShift(0)));
    const note = (of: Contact, bits: number): void => write(own as PersonLog, of, said(bits));
    return {
      contact(one) {
        const bits = says?.(one);
        if (bits !== undefined) note(one, bits);
        for (const { bits: ofOther, ...other } of names?.(one, bits) ?? [])
          if ('marks' in other) mark(own as PersonLog, other.marks, one.row, said(ofOther));
          else note(other.who, ofOther);
      },
    };
  });
  views = makePersonViews(settleLog(log as PersonLog), PLAIN_IDENTITIES);
  rule.start?.(context);
  const survey = rule.survey as Learning<unknown> | undefined;
  const memory = run(survey, (own) => rule.visitSurvey?.(context, own));
  const learned = survey?.settle ? survey.settle(memory) : memory;
  const tally = run(rule.tally as Monoid<unknown> | undefined, (memory) => {
    const visit = (door: RuleContext) => rule.visit?.(door, learned, memory);
    const told = place && ofPerson && { place, ofPerson, persons: () => (views as PersonViews).of(place.id) };
    return told ? toldOfPersons(rule, told, context, visit) : visit(context);
  });
  rule.end?.(context, learned, tally);
  return said;
};

/** The messages alone, in order. */
export const messages = (rule: AnyContactRule, file: File): readonly string[] => judge(rule, file).map(({ message }) => message);
