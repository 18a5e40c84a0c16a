import { lazy } from '../../../model/base/lazy.js';
import type { Channel } from '../../../model/contact/channel.js';
import type { PhoneType } from '../../../model/contact/values.js';
import { STEM_MARKS } from '../../bytes/stem-marks.js';
import { stemSieve } from '../../bytes/stem-sieve.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { squeezeDoubles } from '../../text/letters.js';
import { plainWords } from '../../text/plain-words.js';
import { type DeniedWay, waysDeniedBy } from './denied-ways.js';

/**
 * Notes that close one line of a contact and leave the other: "appeler le fixe, pas le portable", "landline only", "nicht auf dem Handy". Where the row
 * holds a number of the line that is closed, somebody has to look which one is called.
 * @module
 */

const NAMES: Readonly<Record<'mobile' | 'fixed', string>> = {
  mobile: 'mobile mobiles portable portables gsm handy movil cellulare cell cellphone telemovel',
  fixed: 'fixe landline festnetz festnetznummer fijo fisso fixo standard switchboard',
};
const LINES = ['mobile', 'fixed'] as const;
type Line = (typeof LINES)[number];
const oneOf = (line: Line): string => `(?:${NAMES[line].replaceAll(' ', '|')}${line === 'fixed' ? '|vaste lijn' : ''})`;

const NO = '(?:pas|jamais|plus|eviter|not|never|avoid|nicht|nie|non|mai|niet|nooit|no|nunca|nao|don t|sauf)';
/** What is done with a line, or on it; without any of these "pas de portable" tells that there is none. */
const WITH =
  '(?:sur|appeler|rappeler|utiliser|joindre|contacter|au|le|la|son|sa|ce|mon|via|par|on|use|call|ring|his|her|my|their|the|auf|dem|das|mein|sein|ihr|uber|anrufen|llamar|usar|al|en|el|su|por|chiamare|usare|sul|il|suo|op|zijn|haar|zijne|bellen|ligar|para|o|no)';
/** Nobody answers there. */
const UNANSWERED =
  '(?<!\\b(?:repond|repondu|decroche|joignable|marche|passe|capte|fonctionne|joint|atteint|answer|answers|answering|reached|reachable|geht|erreicht|erreichbar|responde|contesta|risponde|bereikbaar|atende) (?:\\w+ )?)';
const ALONE =
  '(?:uniquement|seulement|exclusivement|only|nur|ausschliesslich|solo|solamente|unicamente|soltanto|esclusivamente|alleen|apenas|so)';
const ON = '(?:(?:sur|le|la|on|the|his|her|auf|dem|en|al|el|sul|il|op|de|via|par|per|por|pelo|a|o) ){0,3}';

const denials = lazy(() =>
  LINES.map((line) => {
    const other = line === 'mobile' ? 'fixed' : 'mobile';
    return [
      line,
      new RegExp(
        `${UNANSWERED}\\b${NO} (?:${WITH} ){1,4}${oneOf(line)}\\b|\\b${oneOf(other)} ${ALONE}\\b|\\b${ALONE} ${ON}${oneOf(other)}\\b`,
      ),
    ] as const;
  }),
);
const LONGEST = 200;
/** The lines that a note closes. */
const linesDeniedIn = (text: string): readonly Line[] => {
  if (text.length > LONGEST) return [];
  const words = plainWords(text);
  return denials().flatMap(([line, denied]) => (denied.test(words) ? [line] : []));
};

/** Whether the bytes of a cell may name a line: every note is asked. */
export const mayNameLine = stemSieve({
  mark: STEM_MARKS.line,
  stems: () => [...LINES.flatMap((line) => NAMES[line].split(' ')), 'vaste'].map((name) => `_${squeezeDoubles(name)}_`),
});
const CHANNELS_OF: Readonly<Record<Line, readonly Channel[]>> = { mobile: ['phone', 'sms'], fixed: ['phone'] };
const OTHER_LINE: Readonly<Record<Line, PhoneType>> = { mobile: 'fixed', fixed: 'mobile' };

/** The lines of contacts, each with whether the note of a column closes it to somebody whose number may be on it. */
const linesDeniedBy = (column: number): readonly DeniedWay[] => {
  const read = makeColumnReader(column, linesDeniedIn);
  return LINES.map((line) => ({
    channels: CHANNELS_OF[line],
    sieve: mayNameLine,
    denied: (contact) => read(contact).includes(line) && contact.phones.some(({ valid, type }) => valid && type !== OTHER_LINE[line]),
  }));
};

/** The ways and the lines by which the contacts of a file can be reached, each with whether the note of a column denies it to somebody who can. */
export const deniedBy = (column: number): readonly DeniedWay[] => [...waysDeniedBy(column), ...linesDeniedBy(column)];
