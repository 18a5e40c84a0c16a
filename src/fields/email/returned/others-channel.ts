import { stanceOf } from '../../answers/yes-no.js';
import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { asMeantInNotes } from '../../text/spell-words.js';
import { ADDRESS, asserted, CALL, flagged, genitive, MESSAGE, notTheirs, notToUse, OWNER_ALONE, PHONE } from './others-data.js';

/**
 * Notes that a number or an address is somebody else’s ("portable = celui de la voisine", "mail is the accountant’s"), or is not to be used: that way leads to a
 * person of whom the row says nothing. A mail from a daughter is a message, and a number with its digits is another one.
 * @module
 */

const LONGEST = 200;

interface Way {
  /** Said as a fact, wherever it stands. */
  readonly said: RegExp;
  /** By a genitive: where no digits say that it is another number. */
  readonly of: RegExp;
  /** The same of what may be a call or a message, where a note says nothing else. */
  readonly alone: RegExp;
  readonly elsewhere: RegExp;
}
const BEGINS = '^(?:(?:c est|attention|attn|nb|le|la|l|el|il|the|de|het|der|die|das|ist|is|es|e) )*';
const ENDS =
  '(?: (?:ne (?:pas|plus) (?:l )?utiliser|a ne pas utiliser|(?:do not|don t) use|nicht (?:benutzen|verwenden)|no usar|non usare|niet gebruiken|pas (?:le sien|la sienne)|not (?:his|hers)|(?:a|en) (?:changer|corriger|verifier)|a revoir)(?: .*)?)?$';
const wayOf = (noun: string, loose: string, elsewhere: RegExp): Way => ({
  said: prefiltered([asserted(`(?:${noun}|${loose})`), notTheirs(`(?:${noun}|${loose})`), notToUse(`(?:${noun}|${loose})`)].join('|')),
  of: prefiltered(genitive(noun)),
  alone: prefiltered(`${BEGINS}${genitive(loose).slice('(?<![^ ])'.length)}${ENDS}`),
  elsewhere,
});
const OF_PHONE = wayOf(PHONE, CALL, /\d(?:[\s.-]?\d){5}/);
const OF_MAIL = wayOf(ADDRESS, MESSAGE, /@/);
/** Who is to be called or written to there besides. */
const BESIDES =
  /(?<![^ ])(?:appeler|rappeler|joindre|laisser|laisse|message|envoyer|essayer|a donne|donne|demander|call|ring|try|left|gave|leave|anrufen|gegeben|versuchen|llamar|dejar|dio|chiamare|lasciare|dato|bellen|proberen|gaf|plutot|autre|also|aussi|auch|anche|tambien|ook)(?![^ ])/;

const isSaid = (text: string, { said, of, alone, elsewhere }: Way): boolean => {
  if (text === '' || text.length > LONGEST) return false;
  const words = plainWords(asMeantInNotes(text));
  if (said.test(words)) return true;
  return !elsewhere.test(text) && (alone.test(words) || (of.test(words) && !BESIDES.test(words)));
};
/** A number that is a fax's, where the note itself equates them. */
const FAX_BY_SIGN =
  /^\W*(?:t[ée]l(?:[ée]phone)?|num(?:[ée]ro)?|n°|phone|number|nummer|telefon|tel[ée]fono)\.?\s{0,3}[=→]\s{0,3}(?:un |a )?fax\b/iu;
/** Whether a note says that the number of the contact is somebody else’s or a fax’s, or is not to be used. */
export const isNumberOfOthers = (text: string): boolean => FAX_BY_SIGN.test(text) || isSaid(text, OF_PHONE);
/** Whether a note says that the address of the contact is somebody else’s, or is not to be used. */
export const isAddressOfOthers = (text: string): boolean => isSaid(text, OF_MAIL);

const WHOSE = (noun: string): RegExp =>
  prefiltered(
    `^(?:(?:le |la |l |the )?${noun} (?:(?:est |is )?(?:a|de|of|von|di|van) qui|a qui|de|of|von|di|van|von wem|di chi|van wie|de quien|appartient a|proprietaire|titulaire|owner|belongs to|inhaber|gehort|eigenaar|titolare|titular)|` +
      `(?:nom (?:du )?)?(?:proprietaire|titulaire|owner|inhaber|titular|titolare|eigenaar|proprietario) (?:(?:du|de la|de l|de|d|of the|of|der|des|del|della|dell|van het|van de|van) )*${noun}|whose (?:${noun})|a qui (?:est|appartient) (?:le |la |l )?${noun})$`,
  );
const WHOSE_PHONE = WHOSE(`(?:${PHONE}|${CALL})`);
const WHO_ANSWERS =
  /^qui (?:repond|decroche)(?: au (?:tel|telephone))?$|^who (?:answers|picks up)$|^wer (?:antwortet|geht ran)$|^chi risponde$|^quien contesta$|^wie neemt op$/;
const WHOSE_MAIL = WHOSE(`(?:${ADDRESS}|${MESSAGE})`);
/** "Mail perso conjoint", "Handy der Frau": whose it would be, over a yes or a no. */
const FLAGS_PHONE = prefiltered(flagged(`(?:${PHONE}|${CALL})`));
const FLAGS_MAIL = prefiltered(flagged(`(?:${ADDRESS}|${MESSAGE})`));
const isTicked = (text: string): boolean => stanceOf(text).whole && stanceOf(text).stance === 'tick';
const OWNED = prefiltered(`^${OWNER_ALONE}(?![^ ])`);
/** A name of the family or of somebody near: who answers for themselves is no other. */
const namesOwner = (text: string): boolean => text.length <= LONGEST && stanceOf(text).stance === undefined && OWNED.test(plainWords(text));

/** How the cells of a column are read whose header asks whose the number is; undefined for the header of another. */
export const numberOwnerColumnOf = (header: string): ((text: string) => boolean) | undefined => {
  const words = foldHeader(header);
  if (WHOSE_PHONE.test(words)) return namesOwner;
  return WHO_ANSWERS.test(words) ? isNumberOfOthers : FLAGS_PHONE.test(words) ? isTicked : undefined;
};
/** The same of the address. */
export const addressOwnerColumnOf = (header: string): ((text: string) => boolean) | undefined => {
  const words = foldHeader(header);
  return WHOSE_MAIL.test(words) ? namesOwner : FLAGS_MAIL.test(words) ? isTicked : undefined;
};
/** Whether a header asks whether a number or an address is somebody else’s, which is no leave to use it. */
export const asksIfOfOthers = (header: string): boolean => {
  const words = foldHeader(header);
  return FLAGS_MAIL.test(words) || FLAGS_PHONE.test(words);
};
