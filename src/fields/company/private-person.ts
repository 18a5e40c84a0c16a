import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { Audience, Needs } from '../../model/rule/rule.js';
import { type AudienceWord, audienceHeader, isPersonInCompany, readAudience, readAudienceFlag } from '../answers/audience.js';
import { makeColumnReader, makeFieldReader, makeSiftedReader } from '../cells/field-reader.js';
import { COMPANY_FIELDS } from '../cells/field-sets.js';
import {
  isHouseholdInCompany,
  isPersonInJob,
  makePrivateNotes,
  mayBeHousehold,
  mayNamePrivatePerson,
  type PrivateDoubt,
} from './private-words.js';
import { mayBeRetired, saysRetired } from './retired.js';
import { hasBusiness, hasEmployer, isOwnName, worksSomewhere } from './signs-of-business.js';

/**
 * Whether a row says that its contact is a private person. In a run for companies such a contact is judged as a consumer; that a row says
 * "professional" in a run for consumers is not taken on trust.
 * @module
 */

/** Read by `makePrivatePersonReader` and `makeAudienceReader`. */
export const AUDIENCE_FIELDS = { ...COMPANY_FIELDS, audience: 'optional' } as const satisfies Needs;

type Says = (contact: Contact) => boolean;
const saysOf =
  (read: (contact: Contact) => AudienceWord, isTold: boolean): Says =>
  (contact) => {
    const is = read(contact);
    return is === 'person' || (is === 'natural' && !hasBusiness(contact) && !hasEmployer(contact)) || (isTold && is === 'maybe');
  };

const isOne = (columns: readonly ColumnInfo[], { field }: ColumnInfo): boolean =>
  columns.filter((column) => column.field === field).length === 1;

/** What each column of who contacts are says of a row. */
export const audienceColumnsOf = (
  columns: readonly ColumnInfo[],
): readonly { readonly info: ColumnInfo; readonly read: (contact: Contact) => AudienceWord }[] =>
  columns
    .filter(({ field }) => field === 'audience')
    .map((info) => {
      const of = audienceHeader(info.header) === 'flag' ? readAudienceFlag : readAudience;
      const ofField = (text: string): AudienceWord => (text === '' ? 'nothing' : of(text));
      return {
        info,
        read: isOne(columns, info) ? makeFieldReader({ columns }, 'audience', ofField) : makeColumnReader(info.column, ofField),
      };
    });

/** A column whose header may ask who contacts are, although it is something else, or nothing that we know. */
const mayTell = ({ header, field, by }: ColumnInfo): boolean => {
  const isOpen = by !== 'config' && (field === undefined || field === 'status' || field === 'tags');
  const asks = isOpen && audienceHeader(header);
  return asks === 'who' || asks === 'maybe';
};

/**
 * Tells which column of a row says that its contact is a private person: one of who contacts are, one whose header may be, the company's,
 * where such a word stands in place of a name, or one of functions, where it says that they have retired. Undefined where no column of the file can.
 */
export const makePrivatePersonReader = ({
  columns,
}: {
  readonly columns: readonly ColumnInfo[];
}): ((contact: Contact<keyof typeof AUDIENCE_FIELDS>) => ColumnInfo | undefined) | undefined => {
  const told = audienceColumnsOf(columns).map(({ info, read }) => ({ info, says: saysOf(read, true) }));
  const maybe = columns.filter(mayTell).map((info) => ({ info, says: saysOf(makeColumnReader(info.column, readAudience), false) }));
  const companies = columns
    .filter(({ field }) => field === 'company')
    .map((info) => {
      const text = (contact: Contact): string => (isOne(columns, info) ? contact.text('company') : (contact.cell?.(info.column) ?? ''));
      const says: Says = (contact) =>
        (contact.getsThrough?.(info.column, mayNamePrivatePerson) ?? true) &&
        (isPersonInCompany(text(contact)) ||
          isHouseholdInCompany(text(contact)) ||
          (mayBeHousehold(text(contact), contact.text('lastName')) && !worksSomewhere(contact, columns))) &&
        !hasBusiness(contact) &&
        !isOwnName(contact);
      return { info, says };
    });
  // "Particulier" is no form of a business.
  const forms = columns
    .filter(({ field }) => field === 'legalForm' || field === 'legalCategory')
    .map((info) => ({ info, says: makeColumnReader(info.column, (text) => readAudience(text) === 'person') }));
  const functions = columns
    .filter(({ field }) => field === 'jobTitle')
    .map((info) => {
      const isRetired = makeSiftedReader(info, saysRetired, mayBeRetired);
      const isPerson = makeSiftedReader(info, (text) => isPersonInJob(text, true), mayNamePrivatePerson);
      const isOutOfWork = makeSiftedReader(info, (text) => isPersonInJob(text, false), mayNamePrivatePerson);
      const says: Says = (contact) =>
        isRetired(contact) || (isOutOfWork(contact) && !hasBusiness(contact) && (isPerson(contact) || contact.text('company') === ''));
      return { info, says };
    });
  const all = [...told, ...maybe, ...companies, ...forms, ...functions];
  if (all.length === 0) return undefined;
  return (contact) => {
    for (let at = 0; at < all.length; at++)
      if ((all[at] as (typeof all)[number]).says(contact)) return (all[at] as (typeof all)[number]).info;
    return undefined;
  };
};

/** Which column says of a contact of a run for companies that it is a private person, and where that is in doubt, by what; undefined where nothing can. */
export const makeWhoReader = (file: {
  readonly audience: Audience;
  readonly columns: readonly ColumnInfo[];
}):
  | ((contact: Contact<keyof typeof AUDIENCE_FIELDS>) => PrivateDoubt | { readonly info: ColumnInfo; readonly doubt?: never } | undefined)
  | undefined => {
  if (file.audience !== 'business') return undefined;
  const [saidIn, notedIn] = [makePrivatePersonReader(file), makePrivateNotes(file.columns)];
  const told = audienceColumnsOf(file.columns);
  if (!saidIn && !notedIn) return undefined;
  return (contact) => {
    const said = saidIn?.(contact);
    if (said) return { info: said };
    const unread = told.find(({ read }) => read(contact) === 'unread');
    return unread ? { info: unread.info, doubt: 'unread' } : notedIn?.(contact);
  };
};

/**
 * Who each contact of a run is: what the run says, but that a row of a run for companies may say that its contact is a private person.
 * Rules ask this, and not `ctx.audience`, where they judge a contact.
 */
export const makeAudienceReader = (file: {
  readonly audience: Audience;
  readonly columns: readonly ColumnInfo[];
}): ((contact: Contact<keyof typeof AUDIENCE_FIELDS>) => Audience) => {
  const reader = file.audience === 'business' ? makePrivatePersonReader(file) : undefined;
  return reader ? (contact) => (reader(contact) ? 'consumer' : 'business') : () => file.audience;
};
