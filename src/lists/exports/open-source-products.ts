/**
 * The same as `export-senders.ts` for products whose code is open.
 * @module
 */
import { type ExportReader, exportIdentity, foldedCell, makeExport, reasonFromFlags } from './export-header.js';
import type { ListingReason, Row } from './export-types.js';

/** What Mautic says of one channel: `DNC Unsubscribed: Email, DNC Bounced: SMS`, or `1:email,2:sms` (2: bounced). */
const dncOf = (row: Row, column: number, channel: RegExp): ListingReason | undefined => {
  const parts = (row[column] ?? '')
    .toLowerCase()
    .split(',')
    .filter((part) => part.trim() !== '');
  const own = parts.filter((part) => channel.test(part));
  const known = parts.every((part) => /:\s*(?:e-?mail|sms|text|notification|web|phone)|^\s*\d+\s*:/.test(part));
  if (own.length === 0) return known ? undefined : 'unclear';
  return own.some((part) => !/bounced|^\s*2\s*:/.test(part)) ? 'refusal' : 'undeliverable';
};

/** Sure (code of its reports) for the preferences; memory for the flag of contacts. */
export const mautic: ExportReader = (columns) => {
  const dnc = columns.at('dnc preferences');
  const [email, phone] = [columns.email('email'), columns.at('mobile', 'phone')];
  if (dnc >= 0) {
    const numbers = exportIdentity('phone', phone, (row) => dncOf(row, dnc, /sms|text/));
    return makeExport('mautic', [...exportIdentity('email', email, (row) => dncOf(row, dnc, /e-?mail/)), ...numbers], {
      reasons: [dnc],
      explained: [dnc],
    });
  }
  const flag = columns.at('do not contact', 'donotcontact');
  const own = columns.count('date identified', 'last active', 'points', 'attribution', 'preferred locale', 'preferred profile image') > 1;
  return flag >= 0 && own
    ? makeExport(
        'mautic',
        exportIdentity('email', email, (row) => reasonFromFlags(row, [flag])),
      )
    : undefined;
};

/** Sure (code). */
export const listmonk: ExportReader = (columns) => {
  const status = columns.at('status');
  if (status < 0 || columns.count('uuid', 'email', 'attributes') < 3) return undefined;
  const why = (row: Row): ListingReason | undefined => {
    const said = foldedCell(row, status);
    return said === 'enabled' ? undefined : said === 'blocklisted' || said === 'blacklisted' ? 'refusal' : 'unclear';
  };
  return makeExport('listmonk', exportIdentity('email', columns.at('email'), why), {
    explained: [status],
    date: columns.at('updated at'),
    misses: {
      en: 'This export of listmonk does not tell who unsubscribed from one list only: they read as enabled.',
      fr: 'Cet export de listmonk ne dit pas qui s’est désinscrit d’une seule liste : ces personnes y figurent comme actives.',
    },
  });
};

/**
 * Sure (code) for names of fields, memory for the rest. In its blacklist, "active" means blacklisted: the contrary of what it means
 * elsewhere, so the name of the file must say that it is that list.
 */
export const odoo: ExportReader = (columns) => {
  const listed = /(mail|phone)[._]blacklist/.exec(columns.file)?.[1];
  const rest = {
    reasons: columns.all('reason', 'opt out reason'),
    date: columns.all('create date', 'created on', 'last updated on')[0] ?? -1,
  };
  if (listed) {
    const active = columns.at('active');
    const why = (row: Row): ListingReason | undefined =>
      active >= 0 && reasonFromFlags(row, [active]) === undefined && foldedCell(row, active) !== '' ? undefined : 'refusal';
    const [kind, column] =
      listed === 'mail'
        ? (['email', columns.email('email', 'email address')] as const)
        : (['phone', columns.at('number', 'phone number')] as const);
    return makeExport('odoo', exportIdentity(kind, column, why), rest);
  }
  const flags = columns.all('opt out', 'is blacklisted', 'blacklist');
  const own =
    columns.at('opt out') >= 0 &&
    columns.count('is blacklisted', 'blacklist', 'mailing lists', 'subscription ids', 'list ids', 'message bounce') > 0;
  return own
    ? makeExport(
        'odoo',
        exportIdentity('email', columns.email('email'), (row) => reasonFromFlags(row, flags)),
        rest,
      )
    : undefined;
};
