import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { squeeze } from '../words/word-classes.js';
import type { Idiom } from './idioms-data.js';

/**
 * Refusals in Catalan, which is not read as the five languages are: a few leave no doubt, whoever writes one of the others is for somebody to look at. On
 * folded words (`plainWords`).
 * @module
 */

/** Times and lines behind it put a call off, or have it on another line. */
const NOT_YET =
  '(?! (?:\\w+ ){0,2}(?:abans|fins|despres|avui|dema|ara|durant|entre|mati|matins|tarda|tardes|nit|migdia|dilluns|dimarts|dimecres|dijous|divendres|dissabtes?|diumenges?|estiu|agost|vacances|fix|mobil|porta|timbre)\\b)';
const SMALL = '(?:em|me|ens|nos|li|el|els|lo|la|les|que|mes|vol|volen|vull|volem|tornar a|tornis a|torneu a|tornin a)';

/** Those that leave no doubt. */
export const CATALAN_IDIOMS: readonly Idiom[] = [
  {
    says: prefiltered(`\\bno (?:${SMALL} ){0,4}(?:trucar|truqueu|truquis|truquin|truqui|truquem)\\b${NOT_YET}`),
    channels: ['phone'],
    mark: true,
  },
  { says: /\bdeix\w* (?:\w+ )?(?:en pau\b|tranquil)/, mark: true },
  { says: /^(?:ja )?no (?:vol|volen|vull|volem) (?:saber )?(?:mes )?res(?: mes)?(?: de nosaltres)?$/, mark: true },
];

const REACHED =
  '(?:contact\\w*|truc\\w+|truqu\\w+|envi\\w+|escriure|escrigu\\w+|rebre|rep|molest\\w+|publicitat|correus|trucades|missatges|comunicacions|butlleti\\w*)';
const CATALAN = prefiltered(
  `\\b(?:no (?:vol|volen|vull|desitja|desitgen|accepta|em|me|ens|li|els|l) (?:\\w+ ){0,3}${REACHED}|no (?:(?:tornar a|tornis a|torneu a|mes) )?(?:trucar|truqueu|truquis|escriure|escriviu|envieu|contacteu)|` +
    'no contactar mes|(?:mai|cap|ni|prou|no) (?:mes |altra? )?(?:correus|trucades|missatges|publicitat)|' +
    '(?:demana|demanen|demanat|demanada|demanar|sol licita|sol licitat|sol liciten|vol|volen|tramitar?) (?:que )?(?:(?:la|de|donar se de|donarse de|els donem de|el donem de|la donem de) )+baixa|' +
    '(?:donar|donar se|donarse|doneu|donat|donada|donem) (?:\\w+ )?de baixa)' +
    '\\b(?! (?:medica|laboral|per (?:maternitat|paternitat|malaltia|accident)|el servei|la linia|el contracte))|' +
    '\\b(?:treure|traieu|treieu|treu|treguin|tregui|esborr\\w+|elimin\\w+|suprimi\\w+|baixa) (?:\\w+ ){0,4}(?:llist\\w+|dades|base de dades|butlleti)\\b',
);

/** By what these texts are known before they are read. */
export const CATALAN_STEMS: readonly string[] =
  'baixa treure traieu treieu treguin tregui esborr prou_ _cap_ _mai_ suprimi _truc _truq en_pau_ no_vol'.split(' ').map(squeeze);

/** Whether words seem to refuse in Catalan. */
export const refusesInCatalan = (words: string): boolean => CATALAN.test(words);
