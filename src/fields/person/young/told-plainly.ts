import type { Day } from '../../../model/contact/values.js';
import { datePartsOf } from '../../date/calendar.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { bornIn } from './noted-births.js';

/**
 * Ages that somebody tells of themselves, or that are told of whoever holds a contract, as a part of a note of their own: "I am 15, school project", "insured is
 * 16 (moped)", "verz. geb. 2014", "18 ans en 2029".
 * @module
 */

const OF_AGE = 18;
const UNIT = '(?:ans|years?(?: old)?|yrs?(?: old)?|yo|jahre?(?: alt)?|anos|anni|jaar(?: oud)?)';
const AGE = '(1[0-7]|[6-9])';
/** Without its unit, only where English and German need none. */
const SELF = prefiltered(
  `^(?:(?:hi|hello|hallo|hola|bonjour|ciao|sorry|salut|but|mais|und) ){0,2}(?:(?:i am|i m|im|ich bin|ik ben) (?:(?:only|just|erst|nur|pas|maar) )?${AGE}(?: ${UNIT})?|(?:j ai|je n ai que|tengo|ho) (?:(?:que|solo|seulement) )?${AGE} (?:ans|anos|anni))$`,
);
const HOLDER =
  '(?:insured|policy ?holder|driver|rider|holder|customer|member|student|contact|assuree?|titulaire|conduct(?:eur|rice)|pilote|adherente?|versicherte[rn]?|versicherungsnehmer(?:in)?|kunde|kundin|fahrer(?:in)?|mitglied|asegurad[oa]|titular|conductor|assicurat[oa]|intestatari[oa]|conducente|verzekerde|klant|lid|bestuurder)';
const OF_HOLDER = prefiltered(
  `^(?:(?:the|le|la|l|der|die|das|el|il|de|het) )?${HOLDER} (?:(?:is|s|ist|est|a|tiene|ha|heeft) )(?:(?:only|just|erst|nur|seulement|que|solo|pas) )?${AGE}(?: ${UNIT})?$`,
);
/** Whose birth it is: "verz. geb. 2014", "assuré né en 2012". */
const BORN_HOLDER = new RegExp(
  `^(?:${HOLDER}|verz|vers|kind|enfant|child)\\.?\\s(?=(?:geb|geboren|n[ée]e?|born|nacid[oa]|nat[oa])(?!\\p{L}))`,
  'iu',
);
const COMES_OF_AGE = prefiltered(
  `^(?:(?:il|elle|he|she|er|sie|aura|fetera|will|be|turns|wird|cumple|compie|wordt|ses) ){0,3}18 ${UNIT} (?:en|in|im jahr|nel|au \\S+) (20\\d\\d)$`,
);

/** How young the parts of a note say so that somebody is; undefined where none does. */
export const toldPlainly = (parts: readonly string[], text: string, today: Day): number | undefined => {
  if (!/\d/.test(text)) return undefined;
  for (const part of parts) {
    const years = Number((SELF.exec(part) ?? OF_HOLDER.exec(part))?.slice(1).find(Boolean));
    if (years > 0) return years;
    const coming = COMES_OF_AGE.exec(part)?.[1];
    if (coming !== undefined && Number(coming) > datePartsOf(today).year) return OF_AGE - 1;
  }
  const born = BORN_HOLDER.test(text) ? bornIn(text.replace(BORN_HOLDER, ''), today) : undefined;
  return born !== undefined && born < OF_AGE ? born : undefined;
};
