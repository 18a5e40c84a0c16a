import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Deaths that a note tells by their day, and words that mean something else without it: "Kern † 12.03.2026", "d. Jan 2026", "passed 3/26", "obsèques 12/2".
 * @module
 */

/** A month as plain words, in six languages. */
export const MONTH =
  '(?:jan(?:v|vier|uary|uar|uari)?|gen(?:naio)?|ene(?:ro)?|fev(?:r|rier)?|feb(?:ruary|ruar|ruari|rero|braio)?|mars|mar(?:ch|z|zo|t)?|maart|marz|avr(?:il)?|apr(?:il|ile)?|abr(?:il)?|mai|may(?:o)?|mag(?:gio)?|mei|juin|june?|juni(?:o)?|giu(?:gno)?|juil(?:let)?|jul(?:y|i|io)?|lug(?:lio)?|aout|aug(?:ust|ustus)?|ago(?:sto)?|sept?(?:embre|ember|iembre)?|set(?:tembre)?|o[ck]t(?:obre|ober|ubre)?|ott(?:obre)?|nov(?:embre|ember|iembre)?|dec(?:embre|ember)?|dez(?:ember)?|dic(?:iembre|embre)?)';
/** A day or a month as plain words, with or without its year, as people put it behind a death. */
const WHEN_NOTED = `(?:(?:\\d{1,2} )?${MONTH}(?: (?:20)?\\d\\d)?|\\d{1,2} \\d{1,2}(?: (?:20)?\\d\\d)?|\\d{1,2} 20\\d\\d)`;
/** A dagger behind a name: "M. Roy †", "Kern † 12.03.2026". One behind a word of a long sentence is a footnote. */
const DAGGERED =
  /^[^†✝,;:!?]{0,40}[†✝] ?(?:(?:le|en|am|im|in|on|el|il) )?[\s\d./)-]{0,20}(?:(?:jan|gen|ene|f[ée]v|feb|mar|m[äa]r|maa|avr|apr|abr|mai|may|mag|mei|juin|jun|giu|juil|jul|lug|ao[uû]|aug|ago|sep|set|oct|okt|ott|nov|d[ée]c|dez|dic)\p{L}{0,7}[\s\d./)-]{0,10})?(?=$|[,;])/iu;
/** "D. Jan 2026", as the English write it; "d. 12.2." is a day in German. */
const DIED_ON =
  /^d\.? (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.? (?:20)?\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{2,4} (?:per|acc|according|see|via|cf)(?!\p{L}))/iu;
/** "Passed 3/26", "colleague says passed in Jan". */
const PASSED = prefiltered(
  `^(?:rip )?(?:(?:\\S+ ){1,3}(?:says|said|told us|told me|confirms|confirmed|informs us|heard) (?:(?:he|she|that|has) ){0,2})?passed (?:in |on )?${WHEN_NOTED}(?: (?:per|according|says|via|see|told|wife|widow|family|son|daughter)(?: .*)?)?$`,
);
/** The day of a funeral, and of what else a death is called, with nothing behind it. */
const WITH_DAY = prefiltered(
  `^(?:accident mortel|obseques|funerailles|inhumation|decesso|fallecimiento|defuncion|fallecid[oa]|beerdigung|beisetzung|begrafenis|uitvaart|funeral|funerale|entierro|sterbefall|todesfall|overlijden|decedee?|verstorben|overleden) (?:(?:le|en|am|im|in|on|op|el|il|nel) )?${WHEN_NOTED}$`,
);
const DECLARED_DC = /^(?:client|cliente|m|mr|mme|titulaire) dc(?: (?:le|en))? \d/;
/** What is said of projects as well, where no person is named: nothing else stands in front of it, and behind it only when. */
const ONLY_DEAD =
  /^(?:(?:is|was|found|reported|presumed|now) dead|(?:ya |lamentablemente )?(?:ha muerto|murio|morreu)|(?:purtroppo )?e mort[oa]|(?:leider )?ist (?:leider |schon |bereits )?tot|is dood|defunte?|defunt[oa])(?:$| (?:depuis|since|seit|hace|il y a|last|lo scorso|la scorsa|ayer|ieri|gestern|hier|gisteren) ?| (?:en|in|im|am|on|el|il|le|al|a|nel|op|vor) (?:\d|jan|ene|gen|fe[bv]|mar|avr|abr|apr|ma[iyjg]|ju[inl]|giu|lug|ao|ago|aug|sep|set|o[ck]t|ott|nov|de[cz]|dic))/;

/** The plain words up to a dagger and the day behind it; undefined where a text has none. What stands behind a comma is told of who is left. */
export const daggeredIn = (text: string): string | undefined =>
  DAGGERED.test(text.trim()) ? plainWords(text.split(/[,;]/)[0] as string) : undefined;

/** Whether a note tells a death by its day, or by a word alone, and hardly anything else. @param words its plain words */
export const tellsDayOfDeath = (text: string, words: string): boolean =>
  DIED_ON.test(text.trim()) || PASSED.test(words) || ONLY_DEAD.test(words) || DECLARED_DC.test(words) || WITH_DAY.test(words);
