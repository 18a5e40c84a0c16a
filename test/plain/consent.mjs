// Who has agreed, and for whom nobody has to ask.
import { channelsNamed, mayWe } from './answers.mjs';
import { readDate } from './dates.mjs';
import { refusedInRow } from './refusals.mjs';

const MAY_WE = { email: 'optin_email', phone: 'optin_telephone', sms: 'optin_sms' };

/** Columns in which somebody says yes: beside one of them, a day dates the yes that stands there and is none by itself. */
const ASKING = ['consentement', 'optin', ...Object.values(MAY_WE)];

/**
 * Whether the row shows a consent to a channel. Whatever is blank, unsure, refused or of tomorrow shows none. A bare yes is one to
 * emails; another channel must be named, by the column of channels or by a column of its own.
 */
export const hasConsent = (row, channel, today) => {
  const own = mayWe(row[MAY_WE[channel]] ?? '');
  const said = [mayWe(row.consentement ?? ''), mayWe(row.optin ?? ''), own];
  if (said.includes('no') || said.includes('unknown') || refusedInRow(row, today).includes(channel)) return false;
  const day = readDate(row.consentement_date ?? '');
  if (day !== undefined && day > today) return false;
  const channels = row.consentement_canaux ?? '';
  if (channels !== '' && !channelsNamed(channels).includes(channel)) return false;
  if (own === 'yes') return true;
  const isAsked = ASKING.some((column) => column in row);
  const given = said.includes('yes') || (day !== undefined && (channels !== '' || !isAsked));
  return given && (channels !== '' || channel === 'email');
};

/** Whether the person shows the mailbox or number as that of a business, on a page that the row names. */
export const isPublished = (row) =>
  mayWe(row.contact_public ?? '') === 'yes' && /^(?:https?:\/\/|www\.)./i.test(row.url_contact_public ?? '');
