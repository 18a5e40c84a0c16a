/**
 * Notes that speak of a refusal, and of another person, another firm or another thing than the contact.
 * @module
 */

/** Whoever was there before, and whoever the contact buys from. The family is left out: it often speaks for the contact. */
const SOMEBODY_ELSE =
  /\b(?:predecess\w+|antecesor\w*|vorganger\w*|(?:son|leur|his|her|their|seinen?|ihren?|su|sus|suo|loro) (?:ancien |actuel |current |old |alten |previous )?(?:fournisseur|prestataire|operateur|banque|assureur|concurrent|vendor|supplier|provider|bank|insurer|lieferant|anbieter|proveedor|fornitore))\b/;
/** One of several numbers that is wrong now, or there twice. */
const ONE_OF_SEVERAL =
  /\b(?:old|2nd|second|alte|ancien|2e|2eme|deuxieme|viejo|antiguo|vecchio|duplicate) (?:number|no|numero|nummer|tel\w*|fiche|record)\b|\b(?:new one is|neue eintragen|plus attribue)\b/;
/** The title of something, in its quotes. */
const TITLE =
  /\b(?:roman|livre|spectacle|film|album|titre|book|novel|movie|band|gig|song|libro|pelicula|novela|buch|theaterstuck|canzone|billets|tickets)\b/;
const QUOTED = /["«»“”]/;
/** Trade in refusals: those who make or order stickers, those who want to see the link by which people leave. */
const TRADE =
  /\b(?:fabri\w+|produ[ct]\w*|imprim\w+|commande|orders?|makes) (?:\w+ ){0,3}(?:autocollants?|stickers?|adesivi|aufkleber|pegatinas|door hangers)\b|\b(?:demo|feature|function|fonction|funzione) (?:\w+ ){0,3}(?:unsubscribe|desinscription|desabonnement|disiscrizione|abmelde\w*)\b|\b(?:unsubscribe|opt ?out) (?:feature|function|demo)\b|\bespeces menacees\b|\buicn\b/;

/**
 * Whether a text that would refuse speaks of somebody or something else; `words` are its folded words. Where it does, nothing is refused and
 * somebody must read it: kept to what leaves hardly a doubt, since a refusal that is not seen costs more than one that was none.
 */
export const speaksOfOthers = (text: string, words: string): boolean =>
  SOMEBODY_ELSE.test(words) || ONE_OF_SEVERAL.test(words) || (TITLE.test(words) && QUOTED.test(text)) || TRADE.test(words);
