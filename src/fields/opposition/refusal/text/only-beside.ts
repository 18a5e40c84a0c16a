import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * One way denied and the one that is left right behind it, as agents note it: "pas d'appel, que mail", "kein Telefon, bloß Mail", "no calls, just email". It is
 * spelt with the word that says that it is the only one; a way that is merely liked better is one that is welcome.
 * @module
 */

const WAY =
  '(?:e-?mails?|mails?|courriels?|correos?|sms|textos?|texts?|courriers?|post|lettres?|letters?|lettere|cartas?|briefe?|brieven|t[ée]l(?:[ée]phones?)?|telefono|tel[ée]fono|telefon|telefoon|phones?|calls?|appels?|anrufe?|llamadas?|chiamat[ae]|telefonate|telefoontjes|chamadas|liga[çc][õo]es)';
const NO = '(?:pas|plus|jamais|aucune?|z[ée]ro|sans|no|kein(?:e|en)?|geen|sin|nada|sem|niente|nessuna?)';
const OF = "(?:de |d['’]|des |du |par |di )?";
const BETWEEN = '(?: ?[,;:.–—-] ?| )';
const ARTICLE = "(?:par |via |per |por |du |des |un |de l['’]|le |les |een |una |ein(?:e)? )?";
const END =
  '(?=(?:[ ,]{1,2}(?:svp|stp|s.il vous pla[iî]t|merci|please|pls|thanks|bitte|danke|por favor|gracias|per favore|grazie|aub|graag))?[ .!]{0,3}$)';
const ONLY = "(?:rien que|que|qu['’]|seulement|juste|just|bloß|bloss|enkel|só|apenas|somente)";
const RATHER = '(?:plut[ôo]t|de préférence|rather|lieber|mejor|meglio|liever|melhor|preferably)';

const rule = (word: string, written: string): readonly [RegExp, string] => [
  prefiltered(`(?<![\\p{L}'’])(${NO} ${OF}${WAY})${BETWEEN}${word} ?${ARTICLE}(${WAY})${END}`, 'giu'),
  written,
];
/** The same the other way round: "que mail, pas d'appel". */
const FIRST = prefiltered(`^(\\s*)${ONLY} ?${ARTICLE}(${WAY}) ?[,;:–—-] ?(?=${NO} ${OF}${WAY}${END})`, 'giu');
/** The only one in more words, with nothing behind it: "accepts nothing but emails", "ne veut rien d’autre que des mails". */
const NOTHING_BUT =
  "nothing (?:else )?(?:but|than|except)|rien d['’ ]autre qu(?:e|['’])|nada más que|nada mas que|m[áa]s que|nient['’ ]altro che|altro che|nichts (?:anderes |weiter )?als|niets anders dan";
const THE_ONLY = prefiltered(
  `(?<!\\p{L})(?:(?:ne|no|non) |n['’])?(\\p{L}{2,12} |)(?:${NOTHING_BUT}) ?(?=${ARTICLE}${WAY}(?:(?:,| et| ou| and| or| und| oder| e| o| en| of) ${ARTICLE}${WAY})?${END})`,
  'giu',
);
/** What somebody agrees to is that only: "accepte de rester inscrit à condition de ne recevoir que du courrier". */
const ON_CONDITION = prefiltered(
  `(?:(?<=\\p{L}) |^)à (?:la |une )?(?:seule )?condition de (?=ne (?:plus )?recevoir que ${ARTICLE}${WAY})`,
  'giu',
);
const MAY = new RegExp(`(?<!\\p{L})(?:${ONLY}|${RATHER}|${NOTHING_BUT})`, 'iu');
const SPELT = [rule(ONLY, '$1, $2 uniquement'), rule(RATHER, '$1, $2 ok')];

/** A text in which the only way that is left says so; itself where it has no such thing. */
export const spellOutOnly = (written: string): string => {
  const text = written.replace(ON_CONDITION, (_, at: number) => (at === 0 ? '' : ', '));
  return text.length > 80 || !MAY.test(text)
    ? text
    : SPELT.reduce((said, [way, words]) => said.replace(way, words), text)
        .replace(FIRST, '$1$2 uniquement, ')
        .replace(THE_ONLY, '$1only ');
};
