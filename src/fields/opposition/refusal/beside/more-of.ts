import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * "Plus" that means more, and no more of nothing: "oui, plus d'infos svp", "plus vite svp", "più informazioni grazie". The second reader, which knows no order of
 * words in so short a text, hears the same "plus … svp" as in "plus de mails svp".
 * @module
 */

/** What people ask for more of, and nobody is pestered with. */
const ASKED_FOR = String.raw`infos?|informations?|details?|renseignements?|precisions?|temps|choix|photos?|docs?|documentations?|documents?|explications?|exemples?|elements?|visuels?|tarifs?|references?|conseils?|options?|reponses?|delais?|places?|recul|motivation|rdv`;
const MORE_OF = prefiltered(
  String.raw`(?<!\p{L})(?:(?:plus|\+) ?(?:d ?['’´]|de +|(?=ample))(?:plus )?(?:amples? +)?(?=(?:${ASKED_FOR.replaceAll('e', '[eé]')})(?!\p{L}))|(?:pi[uù]|m[aá]s|mehr|more|meer) +(?=info(?:s|rma[a-zó]{3,8})?(?!\p{L})|d[eé]t[a-z]{3,6}(?!\p{L}))|plus +(?:vite|t[oô]t|souvent|grande?s?|longtemps|longs?|longues?|simples?|rapides?|rapidement|claire?s?|pr[eé]cis\p{L}{0,4})(?!\p{L}))`,
  'giu',
);
/** Behind one of these it is no more: "ne veut plus d'infos", "non, plus d'infos", "keine Infos, nicht mehr Details". */
const DENIED =
  /(?<!\p{L})(?:ne|n['’´]|non|pas|plus|jamais|rien|aucune?|ni|no|not|don['’]?t|never|nicht|kein\p{L}{0,2}|nie|nein|sin|senza|niente|nessun\p{L}?|geen|niet|stop|refus\p{L}{0,3}|arr[eê]t\p{L}{0,4})(?!\p{L})|n['’]/iu;

/** A text without the words that ask for more of something, which is left. */
export const withoutMore = (text: string): string => {
  if (!/plus|\+|pi[uù]|m[aá]s|mehr|more|meer/i.test(text)) return text;
  return text.replace(MORE_OF, (more, at: number) => (DENIED.test(text.slice(Math.max(0, at - 60), at)) ? more : ''));
};
