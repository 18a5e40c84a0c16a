import { type Surcharge, surchargeIn } from '../../fields/phone/services/surcharged-numbers.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { MessageLanguage } from '../../model/document/message.js';

/** Where people read a language, and dial without a calling code. */
const COUNTRIES: Readonly<Partial<Record<MessageLanguage, readonly string[]>>> = {
  fr: ['FR', 'BE', 'CH', 'LU'],
  en: ['GB'],
  de: ['DE', 'AT', 'CH'],
  es: ['ES'],
  it: ['IT', 'CH'],
  nl: ['NL', 'BE'],
  sv: ['SE'],
  pl: ['PL'],
  no: ['NO'],
  fi: ['FI'],
  pt: ['PT'],
};
/** What is short tells no language: countries whose dear numbers are nobody's ordinary ones elsewhere, nor a company's number. */
const UNTOLD = ['FR', 'BE', 'CH', 'DE', 'AT', 'NL'] as const;

/** Who is written to or called, as far as it is known; of a script no country of the sender is. */
type Readers = Pick<JudgedMessage, 'language'> & Partial<Pick<JudgedMessage, 'sending'>>;

/** Whose numbers a message may write without a calling code: those of its readers, and of its sender. */
export const diallingCountriesOf = ({ language, sending }: Readers): readonly string[] => [
  ...(sending ? [sending.country] : []),
  ...(language === undefined ? UNTOLD : (COUNTRIES[language] ?? [])),
];

/** What the dearest number of a text in a message costs whoever dials it; undefined where none is surcharged. */
export const surchargeOf = (text: string, message: Readers): Surcharge | undefined => surchargeIn(text, diallingCountriesOf(message));
