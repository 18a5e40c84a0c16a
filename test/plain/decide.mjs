// What may be done with each contact of a file, in plain words and one contact after the other.
import { isWebmail } from './addresses.mjs';
import { hasConsent, isPublished } from './consent.mjs';
import { identitiesOf, namesakeKeysOf, refusalKeysOf, valuesOf } from './people.mjs';
import { EVERY_CHANNEL, isListed, refusedInRow, withdrawalOf } from './refusals.mjs';
import { keptTooLong, relationOf } from './retention.mjs';
import { words } from './text.mjs';

/** Mildest first: of several the last holds. */
const STATUSES = ['ok', 'unreachable', 'unknown', 'needs-consent', 'expired', 'opposed'];

/**
 * What forbids a contact: on the whole contact (no column) or on one cell, on some channels, and by which rule. What is only doubtful
 * forbids nothing, and is told where nothing else is.
 */
const reasonsOf = (person, { today, asked, refusedByPerson, refusedByName }) => {
  const { row, values, refused, listed } = person;
  const [reasons, doubts] = [[], []];
  const forbid = (rule, status, channels, column) => channels.length > 0 && reasons.push({ rule, status, channels, column });

  forbid('opposition-column', 'opposed', refused);
  if (listed) forbid('opposition-list', 'opposed', EVERY_CHANNEL);
  const own = new Set(listed ? EVERY_CHANNEL : refused);
  const elsewhere = refusalKeysOf(row, values).flatMap((key) => [...refusedByPerson.get(key)]);
  forbid(
    'opposed-elsewhere',
    'opposed',
    [...new Set(elsewhere)].filter((channel) => !own.has(channel)),
  );
  // Somebody of this name at this company refuses: perhaps they, under another address.
  const perhaps = namesakeKeysOf(row, values).flatMap((key) => [...refusedByName.get(key)]);
  for (const channel of new Set(perhaps)) {
    if (asked.includes(channel) && !own.has(channel) && !elsewhere.includes(channel)) doubts.push({ rule: 'opposed-elsewhere', channel });
  }
  const withdrawal = withdrawalOf(row, today);
  const isProven = (row.consentement_preuve ?? '').trim() !== '';
  if (withdrawal === 'yes' || (withdrawal === 'again' && !isProven)) forbid('consent-withdrawn', 'opposed', EVERY_CHANNEL);
  const tooLong = keptTooLong(row, today);
  if (tooLong?.status) forbid(tooLong.rule, tooLong.status, EVERY_CHANNEL);
  else if (tooLong) for (const channel of asked) doubts.push({ rule: tooLong.rule, channel });

  const isPersonal = /^perso/.test(words(row.type_telephone ?? ''));
  for (const { column, kind, broken, hidden, domain, mobile } of values) {
    if (kind === 'address' && broken && asked.includes('email')) forbid('email-malformed', 'unknown', ['email'], column);
    // An address with characters that nobody sees was read without them, and is used; but somebody should look.
    if (hidden) doubts.push({ rule: 'email-malformed', channel: 'email' });
    if (kind === 'number' && broken && (asked.includes('phone') || asked.includes('sms')))
      forbid('phone-malformed', 'unknown', ['phone', 'sms'], column);
    // The mailbox of a person needs their consent, unless they show it as that of a business, or are our client.
    const isExcused = isPublished(row) || relationOf(row, today) === 'client';
    if (domain && isWebmail(domain) && asked.includes('email') && !hasConsent(row, 'email', today) && !isExcused)
      forbid('webmail-without-consent', 'needs-consent', ['email'], column);
    if (mobile && isPersonal && !isPublished(row)) {
      const without = ['phone', 'sms'].filter((channel) => asked.includes(channel) && !hasConsent(row, channel, today));
      forbid('mobile-without-consent', 'needs-consent', without, column);
    }
  }
  return { reasons, doubts };
};

/** By which values a channel reaches somebody. */
const reaches = {
  email: ({ kind }) => kind === 'address',
  phone: ({ kind }) => kind === 'number',
  sms: ({ kind, broken, mobile }) => kind === 'number' && (broken || mobile),
  post: () => false,
};

/** What forbids a value on a channel. */
const forbiddenOn = (channel, reasons, { column }) =>
  reasons.filter((reason) => reason.channels.includes(channel) && (reason.column === undefined || reason.column === column));

/**
 * What takes a value from a contact though this channel may use it: where calls and texts are both asked, a number that only one of them may
 * use stays, unless the other may use another number, since the answers are of the contact and not of the number.
 */
const takenAlong = (channel, reasons, value, values, asked) => {
  const other = { phone: 'sms', sms: 'phone' }[channel];
  if (!other || !asked.includes('phone') || !asked.includes('sms') || !reaches[other](value)) return [];
  const isOpen = values.some((one) => reaches[other](one) && forbiddenOn(other, reasons, one).length === 0);
  return isOpen ? forbiddenOn(other, reasons, value) : [];
};

const strongest = (reasons) => {
  const status = STATUSES.findLast((one) => reasons.some((reason) => reason.status === one));
  return { status, rules: reasons.filter((reason) => reason.status === status).map(({ rule }) => rule) };
};

/** The status of a contact on a channel, and the rules that may be named for it. */
const statusOn = (channel, { reasons, doubts }, values, asked) => {
  const whole = reasons.filter(({ column, channels }) => column === undefined && channels.includes(channel));
  if (whole.length > 0) return strongest(whole);
  const against = values.filter(reaches[channel]).map((value) => {
    const own = forbiddenOn(channel, reasons, value);
    return own.length > 0 ? own : takenAlong(channel, reasons, value, values, asked);
  });
  if (against.length === 0) return { status: 'unreachable', rules: [] };
  if (against.every((some) => some.length > 0)) return strongest(against.flat());
  const doubted = doubts.filter((doubt) => doubt.channel === channel).map(({ rule }) => rule);
  return { usable: true, status: doubted.length > 0 ? 'unknown' : 'ok', rules: doubted };
};

/** The columns whose cells may not be used, of a contact that stays. */
const emptiedOf = (reasons, values, asked) =>
  values
    .filter((value) => {
      const channels = value.kind === 'address' ? ['email'] : ['phone', 'sms'];
      const wanted = channels.filter((channel) => asked.includes(channel));
      // Of numbers that nobody asked for, whatever is forbidden at all is emptied; of those asked for both, what no channel may use.
      if (wanted.length < 2) return (wanted.length > 0 ? wanted : channels).some((one) => forbiddenOn(one, reasons, value).length > 0);
      return !wanted.some(
        (one) =>
          reaches[one](value) &&
          forbiddenOn(one, reasons, value).length === 0 &&
          takenAlong(one, reasons, value, values, asked).length === 0,
      );
    })
    .map(({ column }) => column);

/**
 * Decides about all contacts of a file.
 * @param rows objects by header
 * @param setting `today` a day, `asked` channels, `list` as `makeList` makes it, `once` whether a person may stand in the file once only
 * @returns of each row: `stays`, per asked channel its status and rules, the rules that speak against it, the columns emptied
 */
export const decide = (rows, { today, asked, list, once }) => {
  const people = rows.map((row) => {
    const values = valuesOf(row);
    return { row, values, refused: refusedInRow(row, today), listed: isListed(list, row, values) };
  });
  // A person who refuses on one row refuses on all of them.
  const [refusedByPerson, refusedByName, firstRow] = [new Map(), new Map(), new Map()];
  people.forEach(({ row, values, refused, listed }, at) => {
    const take = (into, key) => into.set(key, new Set([...(into.get(key) ?? []), ...(listed ? EVERY_CHANNEL : refused)]));
    for (const key of refusalKeysOf(row, values)) take(refusedByPerson, key);
    for (const key of namesakeKeysOf(row, values)) take(refusedByName, key);
    for (const identity of identitiesOf(values)) {
      if (!firstRow.has(identity)) firstRow.set(identity, at);
    }
  });
  return people.map((person, at) => {
    const against = reasonsOf(person, { today, asked, refusedByPerson, refusedByName });
    const statuses = asked.map((channel) => ({ channel, ...statusOn(channel, against, person.values, asked) }));
    const isAgain = once && identitiesOf(person.values).some((identity) => firstRow.get(identity) < at);
    const told = against.reasons.filter(({ channels }) => channels.some((channel) => asked.includes(channel))).map(({ rule }) => rule);
    return {
      stays: statuses.some(({ usable }) => usable) && !isAgain,
      statuses,
      rules: new Set(isAgain ? [...told, 'duplicate-contact'] : told),
      emptied: new Set(emptiedOf(against.reasons, person.values, asked)),
    };
  });
};
