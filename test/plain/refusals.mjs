// Who refuses: by the columns of the row, by a list, on another row.

import { readAddress } from './addresses.mjs';
import { channelsNamed, endsSubscription, hasHappened, isRefusal, mayWe, refusesInWords } from './answers.mjs';
import { readDate } from './dates.mjs';
import { readNumber } from './numbers.mjs';
import { partsOf } from './people.mjs';

export const EVERY_CHANNEL = ['email', 'phone', 'sms', 'post'];

const DO_NOT = {
  email: 'ne_pas_envoyer_email',
  phone: 'ne_pas_appeler',
  sms: 'ne_pas_envoyer_sms',
  post: 'ne_pas_envoyer_courrier',
};
const MAY_WE = { email: 'optin_email', phone: 'optin_telephone', sms: 'optin_sms', post: 'optin_courrier' };

/** A consent that was withdrawn: `again` when one was given on a later day that has come, and nothing denies it. */
export const withdrawalOf = (row, today) => {
  if (!hasHappened(row.consentement_retire ?? '')) return 'no';
  const [withdrawn, given] = [readDate(row.consentement_retire), readDate(row.consentement_date ?? '')];
  const again = withdrawn !== undefined && given !== undefined && given > withdrawn && given <= today;
  return again && mayWe(row.consentement ?? '') !== 'no' ? 'again' : 'yes';
};

/** The channels that the row's own columns refuse. */
export const refusedInRow = (row, today) => {
  const cell = (column) => row[column] ?? '';
  const refused = new Set();
  const add = (channels) => {
    for (const channel of channels) refused.add(channel);
  };
  if (isRefusal(cell('optout'))) add(EVERY_CHANNEL);
  if (endsSubscription(cell('statut_abonnement'))) add(['email']);
  for (const channel of EVERY_CHANNEL) {
    if (isRefusal(cell(DO_NOT[channel]))) add([channel]);
    // Not to allow is no refusal; to write "stop" there is one.
    if (refusesInWords(cell(MAY_WE[channel]))) add([channel]);
  }
  if (refusesInWords(cell('optin')) || refusesInWords(cell('consentement'))) add(EVERY_CHANNEL);
  // An opposition refuses the channels that it names; one that has a date and names none refuses all.
  const named = channelsNamed(cell('opposition_canaux'));
  add(named.length === 0 && hasHappened(cell('date_opposition')) ? EVERY_CHANNEL : named);
  if (withdrawalOf(row, today) === 'yes') add(EVERY_CHANNEL);
  return [...refused];
};

/** A list of refusals: addresses, numbers, whole domains, companies. */
export const makeList = (lines, sirens, isProvider) => {
  const list = {
    mailboxes: new Set(),
    numbers: new Set(),
    domains: new Set(),
    sirens: new Set(sirens.map((one) => one.replace(/\s/g, ''))),
  };
  for (const entry of lines.flatMap(partsOf)) {
    const domain = /^@?([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(entry.trim())?.[1]?.toLowerCase();
    const [address, number] = [readAddress(entry), readNumber(entry)];
    if (address) list.mailboxes.add(address.canonical);
    else if (number) list.numbers.add(number.e164);
    // A domain at which everybody has a mailbox would bar everybody.
    else if (domain && !isProvider(domain)) list.domains.add(domain);
  }
  return list;
};

const isUnder = (domain, domains) => domain.split('.').some((_, at, labels) => domains.has(labels.slice(at).join('.')));

/** Whether a contact is on the list, by any of its addresses, numbers, or the company. */
export const isListed = (list, row, values) =>
  values.some(
    ({ canonical, domain, e164 }) =>
      (canonical !== undefined && (list.mailboxes.has(canonical) || isUnder(domain, list.domains))) ||
      (e164 !== undefined && list.numbers.has(e164)),
  ) || [row.siren, row.siret].some((number) => number !== undefined && list.sirens.has(number.replace(/\s/g, '').slice(0, 9)));
