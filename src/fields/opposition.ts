import { CHANNELS, type Channel } from '../model/channel.js';
import type { Contact } from '../model/contact.js';
import type { FieldName } from '../model/field.js';
import { channelsIn } from './channels.js';
import { isNoConsent } from './no-consent.js';
import { refusalIn } from './refusal.js';
import { stanceOf } from './say.js';
import { readSubscription } from './subscription.js';

export { readSubscription } from './subscription.js';

const EMAIL: readonly Channel[] = ['email'];
const NOBODY: readonly Channel[] = [];
const bitsOf = (channels: readonly Channel[]): number => {
  let bits = 0;
  for (let i = 0; i < channels.length; i++) bits |= 1 << CHANNELS.indexOf(channels[i] as Channel);
  return bits;
};
const EVERYTHING = bitsOf(CHANNELS);
/** Channels by their bits, in the order of `CHANNELS`: nothing is made for a row. */
const SETS: readonly (readonly Channel[])[] = Array.from({ length: EVERYTHING + 1 }, (_, bits) =>
  CHANNELS.filter((__, channel) => bits & (1 << channel)),
);
const only = (field: FieldName, channels: readonly Channel[]) => ({ field, bits: bitsOf(channels) });
const DO_NOT = [only('doNotEmail', EMAIL), only('doNotCall', ['phone']), only('doNotSms', ['sms']), only('doNotMail', ['post'])];
/** Columns of permission, where "opt-out" or "STOP" is more than the absence of a tick. */
const ALLOWED = [
  only('consent', CHANNELS),
  only('optIn', CHANNELS),
  only('optInEmail', EMAIL),
  only('optInPhone', ['phone']),
  only('optInSms', ['sms']),
  only('optInPost', ['post']),
];
const FREE: readonly FieldName[] = ['status', 'comments', 'tags'];

/** Whether a date column says that the thing happened: any date does, so does a word, but not a placeholder or a "no". */
const happened = (contact: Contact, field: FieldName): boolean => {
  const { status } = contact.date(field);
  if (status === 'ok' || status === 'ambiguous') return true;
  if (status === 'none') return false;
  const { stance } = stanceOf(contact.text(field));
  return stance !== 'no-tick' && stance !== 'open' && stance !== 'for';
};

/**
 * Whether a consent was withdrawn: `revived` when one was certainly given again on a later day. Whether that later one is
 * documented is for a rule to ask.
 */
export const withdrawalOf = (contact: Contact): 'none' | 'withdrawn' | 'revived' => {
  if (!contact.has('consentWithdrawnAt') || !happened(contact, 'consentWithdrawnAt')) return 'none';
  const withdrawn = contact.date('consentWithdrawnAt');
  const given = contact.date('consentAt');
  const dated = withdrawn.status === 'ok' || withdrawn.status === 'ambiguous';
  const again = dated && (given.status === 'ok' || given.status === 'ambiguous') && given.day > withdrawn.later;
  // A box ticked beforehand, or a no, gives nothing again.
  const holds = again && contact.say('consent') !== 'no' && !isNoConsent(contact.text('consentMethod'));
  return holds ? 'revived' : 'withdrawn';
};

/** Channels of a dated opposition: those it names, or all when it names none that we know. */
const opposed = (contact: Contact): readonly Channel[] => {
  const text = contact.has('oppositionChannels') ? contact.text('oppositionChannels') : '';
  const channels = text === '' ? NOBODY : channelsIn(text);
  const dated =
    (contact.has('opposedAt') && happened(contact, 'opposedAt')) ||
    (contact.has('oppositionAppliedAt') && happened(contact, 'oppositionAppliedAt'));
  return dated && channels.length === 0 ? CHANNELS : channels;
};

/**
 * The channels that the row's own columns refuse, in the order of `CHANNELS`; none when nothing refuses. A refusal is an opt-out,
 * a "do not …", a date of opposition, a withdrawn consent, a subscription status, or words of free text. An opt-in that merely says
 * no is not one: nothing was allowed, and nothing refused. A subscription speaks of email; whether an opposition on one channel bars the others is for a rule to say.
 */
export const oppositionOf = (contact: Contact): readonly Channel[] => {
  let refused = 0;
  if (contact.has('optOut') && contact.say('optOut') === 'no') refused = EVERYTHING;
  for (const { field, bits } of DO_NOT) if (contact.has(field) && contact.say(field) === 'no') refused |= bits;
  if (contact.has('subscription') && readSubscription(contact.text('subscription')) === 'no') refused |= bitsOf(EMAIL);
  refused |= bitsOf(opposed(contact));
  if (contact.has('consentWithdrawnAt') && withdrawalOf(contact) === 'withdrawn') refused = EVERYTHING;
  for (const { field, bits } of ALLOWED) {
    if (contact.has(field) && contact.say(field) === 'no' && stanceOf(contact.text(field)).stance === 'against') refused |= bits;
  }
  for (const field of FREE) if (contact.has(field)) refused |= bitsOf(refusalIn(contact.text(field)));
  return refused === 0 ? NOBODY : (SETS[refused] as readonly Channel[]);
};
