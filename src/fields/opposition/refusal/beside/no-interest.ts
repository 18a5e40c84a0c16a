import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Whoever is not interested has turned one offer down, and refused nothing (docs/decisions.md), whoever tells it: "not interested", "he said he is not interested",
 * "il dit qu'il n'est pas intéressé". A note that says anything else is read. On folded words (`plainWords`).
 * @module
 */

const WHO =
  '(?:(?:il|elle|ils|elles|m|mr|mme|le|la|client\\w*|contact|prospect|he|she|they|customer|kunde|kundin|er|sie|herr|frau|cliente|el|ella|lui|lei|klant|hij|zij|ze|person|lead|gerant\\w*|me|us|nous|mir|uns|that|que|qu|che|dat|dass|di|no|nein|non|nee) )*';
const SAID =
  '(?:(?:a |has |hat |ha |heeft )?(?:dit|dis|repond\\w*|indique|said|says|saying|told|tells|replied|answered|states?|stated|sagte?|gesagt|meinte?|antwortet\\w*|dice|dijo|dicho|detto|risponde|risposto|responde|respondio|zei|zegt|gezegd) )';
const NOT =
  '(?:(?:n (?:est|etait|sont) )?(?:pas (?:du tout |vraiment |tres )?|non )interesse\\w*|(?:(?:is|was|are|were|s|re|isn|wasn|aren) )?(?:not|t|isnt|wasnt) (?:really |very |at all |currently )?interested|(?:(?:ist|war|sei|hat|habe|hatte) )?(?:kein interesse|nicht interessiert)(?: (?:hat|habe|hatte|ist|sei))?|no (?:le|les|esta|estan|estaba) (?:interesa\\w*)|no interesad[oa]|non (?:e |era |sono )?interessat[oaie]|(?:(?:heeft|had|is) )?(?:geen interesse|niet geinteresseerd)(?: (?:heeft|had|is))?|no interest)';
const HOW =
  '(?:at all|du tout|pour le moment|for now|right now|anymore|any more|im moment|thanks|merci|danke|gracias|grazie|bedankt|\\d+|on the phone|par telephone|am telefon)';
const NO_INTEREST = prefiltered(`^${WHO}(?:${SAID}${WHO})?${NOT}(?: ${HOW})*$`);

/** Longer notes say more. */
const LONGEST = 90;
/** Whether words say that somebody is not interested, and nothing else. */
export const isNoInterest = (words: string): boolean => words.length <= LONGEST && words.includes('int') && NO_INTEREST.test(words);
