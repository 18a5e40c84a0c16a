import { squeeze } from '../words/word-classes.js';

/**
 * Refusals in Catalan, which is not read as the five languages are: whoever writes one of these is for somebody to look at. On folded words
 * (`plainWords`).
 * @module
 */

const REACHED =
  '(?:contact\\w*|truc\\w+|truqu\\w+|envi\\w+|escriure|escrigu\\w+|rebre|rep|molest\\w+|publicitat|correus|trucades|missatges|comunicacions|butlleti\\w*)';
const CATALAN = new RegExp(
  `\\b(?:no (?:vol|volen|vull|desitja|desitgen|accepta|em|me|ens|li|els|l) (?:\\w+ ){0,3}${REACHED}|no (?:(?:tornar a|tornis a|torneu a|mes) )?(?:trucar|truqueu|truquis|escriure|escriviu|envieu|contacteu)|` +
    'no contactar mes|(?:mai|cap|ni|prou|no) (?:mes |altra? )?(?:correus|trucades|missatges|publicitat)|' +
    '(?:demana|demanen|demanat|demanada|demanar|sol licita|sol licitat|sol liciten|vol|volen|tramitar?) (?:que )?(?:(?:la|de|donar se de|donarse de|els donem de|el donem de|la donem de) )+baixa|' +
    '(?:donar|donar se|donarse|doneu|donat|donada|donem) (?:\\w+ )?de baixa)' +
    '\\b(?! (?:medica|laboral|per (?:maternitat|paternitat|malaltia|accident)|el servei|la linia|el contracte))|' +
    '\\b(?:treure|traieu|treieu|treu|treguin|tregui|esborr\\w+|elimin\\w+|suprimi\\w+|baixa) (?:\\w+ ){0,4}(?:llist\\w+|dades|base de dades|butlleti)\\b',
);

/** By what these texts are known before they are read. */
export const CATALAN_STEMS: readonly string[] = 'baixa treure traieu treieu treguin tregui esborr prou_ _cap_ _mai_ suprimi'
  .split(' ')
  .map(squeeze);

/** Whether words seem to refuse in Catalan. */
export const refusesInCatalan = (words: string): boolean => CATALAN.test(words);
