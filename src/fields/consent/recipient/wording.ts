import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { Contact } from '../../../model/contact/contact.js';
import { channelsIn } from '../../answers/channel-names.js';
import { memoise } from '../../text/memoise.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { makePurposeReader } from './consent-purpose.js';
import { makeOwnNames, makeRecipientReader, type Recipient } from './recipient.js';

/**
 * What the sentence that people agreed to says of whom it allows, and by which means: "J’accepte d’être rappelé par Acme".
 * @module
 */

/** A sentence of consent, by the word that agrees, receives or is reached; a version or a reference is none. */
const AGREES = prefiltered(
  /\b(?:accept\w*|autoris\w*|authori[sz]\w*|consen(?:s|t)\w*|agree\w*|souhait\w*|veux|voudrais|want\w*|wish\w*|recevoir|receive|(?:r|re)?appele\w*|(?:re)?contact\w*|informe\w*|akzeptier\w*|einverstanden|willige|mochte|erhalten|kontaktier\w*|acepto|acepta\w*|autoriz\w*|recibir|quiero|deseo|accetto|acconsento|ricevere|desidero|ga akkoord|ontvangen|toestemming|aceito|receber|concordo)\b/,
);
/** How it says that somebody is called. */
const CALLS =
  /\b(?:(?:r|re)appel\w*|appele\w*|called|phoned|ring(?:s|ing)?|angerufen|anrufe\w*|llame\w*|llamad\w*|chiam\w*|richiam\w*|gebeld|bellen|ligar|chamad\w*)\b/;
/** How it names its means: whose address stands there is none. */
const BY = prefiltered(
  /\b(?:par|by|per|via|por|tramite|mittels|through|over|mit|durch|om|em|in)(?: (?:voie|moyen|le|la|l|de|d|une?|un|means|of|post|das|die|mezzo|medio|correo|posta|courrier|postal\w*|electronique|electronica|elettronica|telephone|telefono|telefon|phone|sms|e ?mails?|mails?|ou|et|and|or|und|oder|y|o|e|en|of)){0,6} ?(?:tel\w*|phone|sms|mms|e ?mails?|mails?|courriel\w*|correo\w*|posta\w*|courrier\w*|post|whatsapp)\b/g,
);
const JOINS = /\b(?:et|and|und|y|e|en)\b/;

/** A company, by the form that the law gives it; capitals go before. */
const COMPANY =
  /(?<![\p{L}\d])(?:[\p{Lu}\d][\p{L}\d&’'.-]{0,40}\s){1,4}(?:SASU?|SARL|EURL|SCOP|S\.A\.S\.?|S\.A\.R\.L\.?|S\.A\.|SA|GmbH|AG|KG|Ltd|Limited|LLC|LLP|PLC|Inc|B\.?V|N\.?V|S\.?r\.?l|S\.?p\.?A|S\.?L|Lda)(?![\p{L}\d])/u;
/** Whoever reaches the person, in languages in which only names bear a capital. */
const NAMED_AFTER =
  /(?<![\p{L}])(?:par|by|por|da|dalla|door|from)\s(?:(?:la|le|l['’]|the|el|il|de|société|company|empresa|società)\s?){0,3}(\p{Lu}[\p{L}\d&’'.-]{2,40})/gu;
const GERMAN = /\b(?:ich|und|die|der|dass|einwillig\w*|einverstanden)\b/;
/** What bears a capital and is nobody. */
const NOBODY_NAMED = prefiltered(
  /^(?:e ?mails?|emailing|mails?|telephone|tel|phone|sms|mms|courrier\w*|courriel\w*|whatsapp|internet|france|correo|posta|telefono|telefoon|post\w*|newsletters?|voie|moyen|automate|conseiller\w*|experts?|advisors?|agents?|equipes?|team|partenaires?|partners?)$/,
);

/** What a wording says that goes against us. */
export interface Wording {
  readonly recipient: Recipient;
  /** The offers of partners alone, or perhaps of them. */
  readonly partners?: 'partners' | 'unclear';
  /** The only means that it names; undefined where it names none. */
  readonly channels?: readonly Channel[];
}
const NOTHING: Wording = { recipient: undefined };

const recipientIn = (text: string): Recipient => {
  if (!/\p{Ll}/u.test(text)) return undefined;
  if (COMPANY.test(text)) return 'others';
  if (GERMAN.test(plainWords(text))) return undefined;
  return [...text.matchAll(NAMED_AFTER)].some(([, name]) => !NOBODY_NAMED.test(plainWords(name as string))) ? 'unclear' : undefined;
};
const channelsNamed = (words: string): readonly Channel[] | undefined => {
  const means = words.match(BY);
  if (!means || channelsIn(words).length === CHANNELS.length) return undefined;
  const named = channelsIn(means.join(' '));
  return named.length === 0 ? undefined : CALLS.test(words) && !named.includes('phone') ? [...named, 'phone'] : named;
};

/**
 * Reads the wording of a consent. What is no sentence says nothing.
 * @param advertiser our names; without any, `sender`
 */
const makeWordingReader = (advertiser: readonly string[], sender = ''): ((text: string) => Wording) => {
  const ours = makeOwnNames(advertiser, sender, true);
  const isCompared = advertiser.length > 0 || sender !== '';
  const purposeOf = makePurposeReader();
  return memoise((full: string): Wording => {
    const text = full.slice(0, 300);
    const words = plainWords(text);
    if (!AGREES.test(words) || !words.includes(' ')) return NOTHING;
    const said = isCompared ? ours(text) : undefined;
    const channels = channelsNamed(words);
    const toPartners = said !== 'ours' && purposeOf(text) === 'partners';
    // "To be called, and to receive the offers of partners": the call may be ours.
    const partners = !toPartners ? undefined : CALLS.test(words) && JOINS.test(words) ? ('unclear' as const) : ('partners' as const);
    const recipient = said === 'ours' ? undefined : (said ?? (isCompared ? recipientIn(text) : undefined));
    return { recipient, ...(partners && { partners }), ...(channels && { channels }) };
  });
};

/** Columns in which the wording of a consent stands. */
const WORDED = ['consentTextVersion', 'consentPurpose'] as const;

/** To whom the consent of a contact was given, by the column that names somebody and by its wording. */
export const makeConsentRecipient = (advertiser: readonly string[], sender: string): ((contact: Contact) => Recipient) => {
  const givenTo = makeRecipientReader(advertiser, sender);
  const wordingOf = makeWordingReader(advertiser, sender);
  return (contact) => {
    const said = [givenTo(contact.text('consentFor')), ...WORDED.map((field) => wordingOf(contact.text(field)).recipient)];
    return said.includes('others') ? 'others' : said.includes('unclear') ? 'unclear' : undefined;
  };
};

/** The channels, of some, which the wording of the consent of a contact may not cover; `partners` where it is theirs alone. */
export const makeWordingDoubts = (
  sender: string,
): ((contact: Contact, channels: readonly Channel[]) => 'partners' | readonly Channel[]) => {
  const wordingOf = makeWordingReader([], sender);
  return (contact, channels) => {
    const wordings = WORDED.map((field) => wordingOf(contact.text(field)));
    if (wordings.some(({ partners }) => partners === 'partners')) return 'partners';
    return channels.filter((channel) => wordings.some(({ partners, channels: named }) => partners || (named && !named.includes(channel))));
  };
};
