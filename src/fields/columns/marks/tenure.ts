import { plainWords } from '../../text/plain-words.js';

/** As what somebody lives in a home. */
const TENURE =
  /^(?:co ?)?(?:proprietaires?(?: (?:occupante?|bailleur))?|locataires?|heberge(?:e|s)?(?: a titre gratuit)?|usufruitiere?|occupante?|owner(?: occupier)?|homeowner|tenant|renter|landlord|lodger|(?:haus|wohnungs)?eigentumer(?:in)?|(?:unter)?mieter(?:in)?|vermieter(?:in)?|propietari[oa]|inquilin[oa]|proprietari[oa]|affittuari[oa]|eigenaar|huurder)$/;
/** Share of the filled cells that must say it. */
const LEAST = 0.8;

/** Whether the cells of "Occupation" say whether people own or rent their home, where the word also means what they do for a living. */
export const saysTenure = (values: readonly string[]): boolean => {
  const said = values.map(plainWords).filter((words) => words !== '');
  return said.length > 0 && said.filter((words) => TENURE.test(words)).length >= LEAST * said.length;
};
