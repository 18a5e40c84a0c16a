import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { memoise } from '../text/memoise.js';
import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { channelsIn } from './channel-names.js';
import { readChannelPermissions } from './channel-permissions.js';
import { BUT, EVERYTHING, NO, ONLY, YES } from './channel-permissions-data.js';

/**
 * What a cell says under a header that asks how somebody wants to be contacted, or by what they may be.
 * @module
 */

/** Words that stand between channels and say nothing more. */
const BETWEEN = new Set(
  `de d du des le la les l un une par en a au aux et ou via by the an any of and or per von vom zu mit den die das der dem und oder auf por con y o el los las di da e ed al alla il lo gli
   op en of het een de van voor bij voorkeur via graag aub alstublieft of contacteren please bitte svp merci preference preferably vorzugsweise preferiblemente preferibilmente contact contacter kontakt contatto contacto correo postal postale
   postaux electronique electroniques electronico elettronica direct message messages envoi envois mailing adresse address number numero`
    .trim()
    .split(/\s+/),
);
/** Somebody to whom each channel is as good as any. */
const NO_PREFERENCE =
  /^(?:no|sans|aucune|pas de|kein|keine|nessuna|ninguna|sin|geen|without) (?:particular |special |specific )?(?:preferences?|preferenze?|preferencias?|praferenz(?:en)?|praeferenz(?:en)?|voorkeur)$/;

const isPlain = (word: string): boolean =>
  BETWEEN.has(word) ||
  NO.has(word) ||
  ONLY.has(word) ||
  BUT.has(word) ||
  YES.has(word) ||
  EVERYTHING.has(word) ||
  channelsIn(word).length > 0;

/** What a cell of nothing but channels, and words that allow or deny them, refuses: "Courrier uniquement", "Kein Telefon". Undefined: it says something else. What is read here is no note: "téléphone exclusivement" denies no calls. */
export const refusedByPreference = memoise((text: string): readonly Channel[] | undefined => {
  const words = plainWords(mendLetters(text.slice(0, 200)));
  if (NO_PREFERENCE.test(words)) return [];
  const all = words.split(' ');
  if (channelsIn(words).length === 0 && !all.some((word) => channelsIn(word).length > 0)) return undefined;
  if (!all.every(isPlain)) return undefined;
  const { excluded, unsure } = readChannelPermissions(text);
  return unsure ? undefined : excluded;
});

const ALLOWED =
  /\b(?:autoris\w*|autoriz\w*|autorizz\w*|allowed|permitted|permitid\w*|permis\w*|permess\w*|authori[sz]\w*|erlaubt\w*|zulassig\w*|zugelassen\w*|consentiti|toegestan\w*|toegestaan|toegestane|toegelaten)\b/;

/** Whether a header lists the channels that are allowed, so that whatever a cell leaves out is not. The channels of a consent leave open what needs none. */
export const listsAllowedChannels = (header: string): boolean => ALLOWED.test(plainWords(mendLetters(header)));

/** The channels that a list of allowed ones passes over, neither allowed nor refused; none where it names none, or where it cannot be read. */
export const leftOutOf = memoise((text: string): readonly Channel[] => {
  const { allowed, excluded, unsure } = readChannelPermissions(text);
  return allowed.length === 0 || unsure ? [] : CHANNELS.filter((channel) => !allowed.includes(channel) && !excluded.includes(channel));
});
