import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';

/** As what somebody lives in a home. */
const TENURE =
  /^(?:co ?)?(?:proprietaires?(?: (?:occupante?|bailleur))?|locataires?|heberge(?:e|s)?(?: a titre gratuit)?|usufruitiere?|occupante?|owner(?: occupier)?|homeowner|tenant|renter|landlord|lodger|(?:haus|wohnungs)?eigentumer(?:in)?|(?:unter)?mieter(?:in)?|vermieter(?:in)?|propietari[oa]|inquilin[oa]|proprietari[oa]|affittuari[oa]|eigenaar|huurder)$/;
/** Share of the filled cells that must say it. */
const LEAST = 0.8;

/** Means what somebody does for a living, and how they live in a home; a job title ("Owner") is no tenure. */
const OCCUPATION = /^(?:(?:statut|type|mode|status) (?:d )?)?occupation(?: (?:du )?(?:logement|status|type))?$/;

/** Whether a header of occupations stands over cells that say whether people own or rent their home. */
export const saysTenure = (header: string, values: readonly string[]): boolean => {
  if (!OCCUPATION.test(foldHeader(header))) return false;
  const said = values.map(plainWords).filter((words) => words !== '');
  return said.length > 0 && said.filter((words) => TENURE.test(words)).length >= LEAST * said.length;
};
