import type { Channel } from '../../model/contact/channel.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Day, Say } from '../../model/contact/values.js';
import { readChannelPermissions } from '../answers/channel-permissions.js';
import { readWordedYes } from '../answers/leave/worded-yes.js';
import { stanceOf } from '../answers/yes-no.js';
import { isDated } from '../date/date-value.js';
import { oppositionOf } from '../opposition/opposition.js';
import { plainWords } from '../text/plain-words.js';
import { isInvalidConsent } from './invalid-consent.js';
import { namesNoRecipient } from './recipient/unnamed-recipient.js';

/** The column that speaks for a channel alone. */
export const OPT_IN_FIELDS = { email: 'optInEmail', phone: 'optInPhone', sms: 'optInSms', post: 'optInPost' } as const satisfies Record<
  Channel,
  FieldName
>;

/** In a list of channels: what is denied there may be more than what we read. */
const DENIES = /\b(?:pas|non|no|not|sans|ni|jamais|never|without|kein\w*|nicht|ohne|sin|senza|aucune?|none)\b/;

/** Whether the words of a yes name a channel ("oui, par e-mail et SMS"), or leave it out ("oui sauf SMS"); undefined where none does. */
const coveredByYes = (contact: Contact, channel: Channel): boolean | undefined => {
  let covered: boolean | undefined;
  for (const field of ['consent', 'optIn', OPT_IN_FIELDS[channel]] as const) {
    const yes = readWordedYes(contact.text(field));
    if (yes?.excluded.includes(channel) || (yes && yes.allowed.length > 0 && !yes.allowed.includes(channel))) return false;
    if (yes?.allowed.includes(channel)) covered = true;
  }
  return covered;
};

/** Whether the channels that the consent names cover one; undefined when it names none. */
export const consentCovers = (contact: Contact, channel: Channel): boolean | undefined => {
  const text = contact.text('consentChannels');
  if (text === '') return coveredByYes(contact, channel);
  const { allowed, unsure } = readChannelPermissions(text);
  return !unsure && !DENIES.test(plainWords(text.slice(0, 300))) && stanceOf(text).stance !== 'against' && allowed.includes(channel);
};

/** Columns in which somebody says yes. */
const ASKING: readonly FieldName[] = ['consent', 'optIn', ...Object.values(OPT_IN_FIELDS)];

/**
 * Whether the day of a consent says yes by itself: in a file that asks for the yes in no column, or where the row names the channel. Beside
 * a column that asks, it dates the yes that stands there, and a blank stays a blank.
 */
export const isGivenByDate = (contact: Contact, scope: boolean | undefined): boolean =>
  isDated(contact.date('consentAt')) && (scope === true || !ASKING.some((field) => contact.has(field)));

/**
 * Whether the row shows a consent to be reached on a channel on the day `asOf`.
 * - `refused`: the row opposes the channel, or a column that speaks for it (`consent`, `optIn`, `optIn` + channel) says no.
 * - `valid`: one of these columns says yes and none says anything else; or, in a file that has no column that asks for a yes,
 *   `consentAt` is a day that has come. Neither a consent dated after `asOf`, nor one collected by a pre-ticked box, terms of sale
 *   or silence, nor one given by or to somebody else, nor one withdrawn.
 * - `none`: everything else. A blank, a "?", a pending double opt-in, a subscription are no consent.
 *
 * Scope: consent holds "by that means" (CPCE L34-5, C. conso. L223-1). When `consentChannels` is filled, it must name the channel,
 * whatever else says yes. When it is not, `optIn` + channel covers its own channel, and a bare `consent`, `optIn` or `consentAt`
 * covers email only: of the readings that a bare yes allows, the one that exposes the person least. Its age is for a rule to judge.
 */
export const consentStatusOf = (contact: Contact, channel: Channel, asOf: Day): 'valid' | 'refused' | 'none' => {
  const own: Say = contact.say(OPT_IN_FIELDS[channel]);
  const says = [contact.say('consent'), contact.say('optIn'), own];
  if (says.includes('no') || oppositionOf(contact, asOf).includes(channel)) return 'refused';
  if (says.includes('unknown') || isInvalidConsent(contact)) return 'none';
  if (namesNoRecipient(contact.text('consentFor')) || namesNoRecipient(contact.text('consentTextVersion'))) return 'none';

  const consent = contact.date('consentAt');
  const dated = isDated(consent);
  // With two readings, a consent is of the past only when both are; a rule reports the ambiguity.
  if (dated && consent.later > asOf) return 'none';
  const scope = consentCovers(contact, channel);
  if (scope === false) return 'none';
  if (own === 'yes') return 'valid';
  const given = says.includes('yes') || isGivenByDate(contact, scope);
  return given && (scope ?? channel === 'email') ? 'valid' : 'none';
};

const GIVING: readonly FieldName[] = ['consent', 'optIn', 'consentAt'];

/** Whether the row shows a valid consent. A file without any column of consent is answered without a look at its rows. */
export const hasValidConsent = (contact: Contact, channel: Channel, asOf: Day): boolean =>
  (contact.has(OPT_IN_FIELDS[channel]) || GIVING.some((field) => contact.has(field))) &&
  consentStatusOf(contact, channel, asOf) === 'valid';

/** The same for all contacts of a file. */
export const makeValidConsentTest = (file: {
  readonly columns: readonly ColumnInfo[];
  readonly asOf: Day;
}): ((contact: Contact, channel: Channel) => boolean) => {
  const giving = new Set<FieldName | undefined>([...GIVING, ...Object.values(OPT_IN_FIELDS)]);
  if (!file.columns.some(({ field }) => giving.has(field))) return () => false;
  return (contact, channel) => hasValidConsent(contact, channel, file.asOf);
};
