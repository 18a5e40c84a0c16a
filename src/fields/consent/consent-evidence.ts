/**
 * What a row claims of a consent, well or not: `consentStatusOf` tells whether it holds, rules on evidence what is wrong with it.
 * @module
 */
import type { Channel } from '../../model/contact/channel.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Day } from '../../model/contact/values.js';
import type { Audience } from '../../model/rule/rule.js';
import { makeAudienceReader } from '../company/private-person.js';
import { isDated } from '../date/date-value.js';
import { isFilled } from '../text/filled-cell.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { consentCovers, isGivenByDate, OPT_IN_FIELDS } from './consent-status.js';
import { requiresConsent } from './lawful-basis.js';

const CLAIMING: readonly FieldName[] = ['consent', 'optIn', 'consentAt', ...Object.values(OPT_IN_FIELDS)];

/** Whether the file has a column that can claim a consent at all: without one, no row needs a look. */
export const canClaimConsent = (file: { has(field: FieldName): boolean }): boolean => CLAIMING.some((field) => file.has(field));

/** Whether the row says yes to a channel, or to no channel in particular, or dates a consent; and says no nowhere. */
export const claimsConsent = (contact: Contact, channel: Channel): boolean => {
  const says = [contact.say('consent'), contact.say('optIn'), contact.say(OPT_IN_FIELDS[channel])];
  return !says.includes('no') && (says.includes('yes') || isGivenByDate(contact, consentCovers(contact, channel)));
};

/** A second act of the person, by which the address itself proves the first. */
const DOUBLE = /\bdoubles? (?:opt ?ins?|consentements?|confirmations?|inscriptions?)\b|\bdoi\b|\bconfirmed opt ?in\b/;
const isDouble = memoise((text: string): boolean => DOUBLE.test(plainWords(text.slice(0, 300))));
const TRACES: readonly FieldName[] = ['consentMethod', 'consent', 'optIn', 'tags'];

/** A yes in a column of proofs is one more claim. */
const NO_PROOF =
  /^(?:non?|no|nein|en attente|en cours|pending|oui|ok|yes|ja|true|false|vrai|faux|0|1|lost|verloren|tbd|tbc|missing|none|unknown|unbekannt|introuvable|(?:preuve |proof |prueba |prova |nachweis )?(?:perdue?s?|perdid[oa]|pers[oa]|lost|verloren|manquante?|missing|inconnue?)|.{0,40}\b(?:a (?:retrouver|rechercher|chercher|completer|demander|fournir|obtenir)|to be (?:found|completed|provided|obtained|asked)|wird gesucht|por encontrar|da (?:trovare|cercare))\b.{0,40})$/;
const isProof = memoise((text: string): boolean => isFilled(text) && !NO_PROOF.test(plainWords(text.slice(0, 100))));

/** Whether the consent leaves a trace that can be shown: a proof, or a double opt-in noted in any of its columns. */
export const isConsentDocumented = (contact: Contact): boolean =>
  isProof(contact.text('consentProof')) || TRACES.some((field) => contact.has(field) && isDouble(contact.text(field)));

/** What is said of a yes that nothing dates and nothing shows. */
export const BARE_YES = {
  en: 'A yes with neither date nor proof proves nothing: ask for both where it was collected.',
  fr: 'Un oui sans date ni preuve ne prouve rien : réclamez les deux à l’endroit où il a été recueilli.',
  severity: 'warning',
} as const;

/** What a claimed consent lacks to be shown: `future` is a date after `asOf`. */
export const missingProof = (contact: Contact, asOf: Day): 'bareYes' | 'noDate' | 'future' | 'noProof' | undefined => {
  const given = contact.date('consentAt');
  const proven = isConsentDocumented(contact);
  if (!isDated(given)) return proven ? 'noDate' : 'bareYes';
  if (given.later > asOf) return 'future';
  return proven ? undefined : 'noProof';
};

/**
 * The channels asked on which a contact claims a consent, and may be reached only because of it: those whose consent must stand
 * up to questions. Reads `CONSENT_EVIDENCE_FIELDS` and `BASIS_FIELDS`.
 * @param callsSince the day from which calls to consumers take a consent
 */
export const makeConsentReliance = (
  file: { readonly channels: readonly Channel[]; readonly columns: readonly ColumnInfo[]; readonly audience: Audience; readonly asOf: Day },
  callsSince: Day,
): ((contact: Contact) => readonly Channel[]) => {
  const { channels, asOf } = file;
  const audienceOf = makeAudienceReader(file);
  return (contact) => {
    const claimed = channels.filter((channel) => claimsConsent(contact, channel));
    if (claimed.length === 0) return claimed;
    const audience = audienceOf(contact);
    return claimed.filter((channel) => requiresConsent(contact, channel, audience, asOf, callsSince));
  };
};

/** What lacks, or that nothing shows the consent where the law puts that in so many words on whoever calls or texts. */
type Lack = NonNullable<ReturnType<typeof missingProof>> | 'unproven';

/**
 * What the consents of a contact lack, and on which of some channels each.
 * @param strict whether a date or a proof alone is too little for SMS and for calls to consumers
 */
export const makeProofLacks = (
  file: { readonly columns: readonly ColumnInfo[]; readonly audience: Audience; readonly asOf: Day },
  strict: boolean,
): ((contact: Contact, channels: readonly Channel[]) => readonly (readonly [Lack, readonly Channel[]])[]) => {
  const audienceOf = makeAudienceReader(file);
  return (contact, channels) => {
    const lack = missingProof(contact, file.asOf);
    if (!lack) return [];
    const isGrave = (channel: Channel): boolean => channel === 'sms' || (channel === 'phone' && audienceOf(contact) === 'consumer');
    const barred = lack === 'bareYes' || (strict && lack !== 'future') ? channels.filter(isGrave) : [];
    const told = [['unproven', barred] as const, [lack, channels.filter((channel) => !barred.includes(channel))] as const];
    return told.filter(([, on]) => on.length > 0);
  };
};
