/**
 * Notes that speak of a refusal, and of another person, another firm or another thing than the contact.
 * @module
 */

/** Whoever was there before, and whoever the contact buys from. */
const SOMEBODY_ELSE =
  /\b(?:predecess\w+|antecesor\w*|vorganger\w*|(?:son|leur|his|her|their|seinen?|ihren?|su|sus|suo|loro) (?:ancien |actuel |current |old |alten |previous )?(?:fournisseur|prestataire|operateur|banque|assureur|concurrent|vendor|supplier|provider|bank|insurer|lieferant|anbieter|proveedor|fornitore)|(?:el|su) marido(?! pide)|(?:la|su) mujer(?! pide)|his wife(?! asks?)|her husband(?! asks?)|sa femme(?! demande)|son mari(?! demande))\b/;
/** One of several numbers or addresses that is wrong now, or there twice. */
const ONE_OF_SEVERAL =
  /\b(?:old|2nd|second|alte|ancien|ancienne|2e|2eme|deuxieme|viejo|antiguo|vecchio|duplicate|doublon) (?:\w+ )?(?:number|no|numero|nummer|tel\w*|adresse|address|mail|email|fiche|record)\b|\b(?:new one is|neue eintragen|plus attribue|disconnected)\b/;
/** The title of something. */
const TITLE =
  /\b(?:roman|livre|spectacle|film|album|titre|book|novel|movie|band|gig|song|libro|pelicula|novela|buch|theaterstuck|canzone|billets|tickets)\b/;
const QUOTED = /["«»“”]|: /;
/** Trade in refusals: products, stickers, research, the press. */
const TRADE =
  /\b(?:autocollants?|stickers?|adesivi|aufkleber|pegatinas|senales) .{0,12}["«“]?\s?(?:pas de|no|stop|keine|niente)|\b(?:fabri\w+|produ\w+|imprim\w+|commande|sells?|vend\w*|demo|demonstration|feature|fonction|funzione|reporter|journalist\w*|article|especes|oiseaux|uicn|reputation)\b/;

/** Whether a text that would refuse speaks of somebody or something else; `words` are its folded words. */
export const speaksOfOthers = (text: string, words: string): boolean =>
  SOMEBODY_ELSE.test(words) || ONE_OF_SEVERAL.test(words) || (TITLE.test(words) && QUOTED.test(text)) || TRADE.test(words);
