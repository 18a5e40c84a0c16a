/**
 * How each product writes out whom it may no longer write to. What is told of a product is noted at its reader: its own documentation or
 * code was read (sure), exports of users were seen (seen), or it is from memory (memory).
 * @module
 */
import { type ExportReader, exportIdentity, foldedCell, isYes, makeExport, reasonFromFlags } from './export-header.js';
import type { ListingReason, Row } from './export-types.js';

/** Seen. One file for each status, and none in the rows but the columns of that status; only the name tells subscribers. */
export const mailchimp: ExportReader = (columns) => {
  const signs = columns.count(
    'member rating',
    'optin time',
    'confirm time',
    'optin ip',
    'confirm ip',
    'leid',
    'euid',
    'last changed',
    'gmtoff',
  );
  const [unsubscribed, cleaned] = [columns.at('unsub time'), columns.at('clean time')];
  if (signs < 2) return undefined;
  const of = /(?:^|[^a-z])(un|non)?subscribed_|(?:^|[^a-z])(cleaned)_/.exec(columns.file);
  const byName: ListingReason = of?.[1] === 'un' ? 'refusal' : of?.[2] ? 'undeliverable' : 'unclear';
  const why = (row: Row): ListingReason => {
    if (foldedCell(row, unsubscribed) !== '') return 'refusal';
    return foldedCell(row, cleaned) === '' ? byName : 'undeliverable';
  };
  const told = unsubscribed >= 0 || cleaned >= 0 || of?.[1] !== undefined || of?.[2] !== undefined;
  return makeExport('mailchimp', exportIdentity('email', columns.email('email address'), why), {
    reasons: columns.all('unsub reason', 'unsub reason other', 'unsub campaign title', 'clean campaign title'),
    date: columns.all('unsub time', 'clean time', 'last changed')[0] ?? -1,
    allow: !told,
  });
};

/** Seen. Contacts with a flag for each channel; without the flags they say nothing, and the file is read as any other. */
export const brevo: ExportReader = (columns) => {
  const both = columns.all('blacklisted', 'blocklisted');
  const email = columns.all('email blacklisted', 'email blocklisted');
  const sms = columns.all('sms blacklisted', 'sms blocklisted');
  // "EMAIL;SMS;BLACKLISTED": who chooses columns leaves the times out.
  const own = columns.count('added time', 'modified time') > 0 || (columns.at('email') >= 0 && columns.at('sms') >= 0);
  if (email.length + sms.length === 0 && !(own && both.length > 0)) return undefined;
  const of = (identifier: 'email' | 'phone', column: number, flags: readonly number[]) =>
    flags.length === 0 ? [] : exportIdentity(identifier, column, (row) => reasonFromFlags(row, flags));
  return makeExport(
    'brevo',
    [...of('email', columns.email('email'), [...email, ...both]), ...of('phone', columns.at('sms'), [...sms, ...both])],
    {
      date: columns.all('modified time', 'added time')[0] ?? -1,
    },
  );
};

/**
 * Sure for the export of unsubscribes and bounces: everybody in it has left something, be it one type of email, and whoever refuses one
 * offer refuses all. Seen for the property of contacts.
 */
export const hubspot: ExportReader = (columns) => {
  const column = columns.email('email', 'email address');
  const [unsubscribed, spam] = [columns.at('portal unsubscribe'), columns.at('portal spam report')];
  const bounces = columns.all('portal bounce', 'global bounce');
  if (unsubscribed < 0 && spam < 0 && bounces.length === 0) {
    const flags = columns.all('unsubscribed from all email', 'hs email optout');
    return flags.length === 0
      ? undefined
      : makeExport(
          'hubspot',
          exportIdentity('email', column, (row) => reasonFromFlags(row, flags)),
        );
  }
  const types = columns.columnIndexes.filter((place) => place !== spam && place !== column && !bounces.includes(place));
  const why = (row: Row): ListingReason => {
    if (isYes(row, spam)) return 'complaint';
    if (types.some((type) => isYes(row, type))) return 'refusal';
    return bounces.some((bounce) => !['', 'false', 'no'].includes(foldedCell(row, bounce))) ? 'undeliverable' : 'unclear';
  };
  return makeExport('hubspot', exportIdentity('email', column, why), { reasons: bounces });
};

/** Sure (API) and seen. Four files, told apart by their columns; `created` is in seconds since 1970. */
const SENDGRID: readonly (readonly [ListingReason, readonly string[]])[] = [
  ['refusal', ['email', 'created']],
  ['complaint', ['ip', 'email', 'created']],
  ['undeliverable', ['reason', 'email', 'created']],
  ['undeliverable', ['status', 'reason', 'email', 'created']],
];
export const sendgrid: ExportReader = (columns) => {
  const kind = SENDGRID.find(([, names]) => columns.isExactly(...names));
  return (
    kind &&
    makeExport(
      'sendgrid',
      exportIdentity('email', columns.at('email'), () => kind[0]),
      { reasons: columns.all('reason'), date: columns.at('created') },
    )
  );
};

/** Sure (API names, which exports keep). */
export const ses: ExportReader = (columns) => {
  const reason = columns.at('reason');
  if (columns.at('email address') < 0 || reason < 0 || columns.at('last update time') < 0) return undefined;
  const why = (row: Row): ListingReason => {
    const said = foldedCell(row, reason);
    return said === 'complaint' ? 'complaint' : said === 'bounce' ? 'undeliverable' : 'unclear';
  };
  return makeExport('ses', exportIdentity('email', columns.at('email address'), why), {
    reasons: [reason],
    date: columns.at('last update time'),
  });
};
