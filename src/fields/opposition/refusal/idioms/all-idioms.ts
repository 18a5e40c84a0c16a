import { NOT_TO_USE } from '../words/not-to-use.js';
import { SENT_AWAY, STOP_WITH_THANKS } from '../words/sent-away.js';
import { CATALAN_IDIOMS } from './catalan.js';
import { DUTCH_IDIOMS } from './dutch.js';
import { IDIOMS_BY_CLASS } from './idioms-classes-data.js';
import { IDIOMS, type Idiom } from './idioms-data.js';
import { MORE_IDIOMS } from './idioms-more-data.js';
import { PORTUGUESE_IDIOMS } from './portuguese.js';
import { NO_LONGER_AGREES } from './unsure-consents.js';

/** What one is reached by, in the number in which it is refused. */
const MEANS =
  '(?:e ?mails?|mails?|courriels?|sms|textos?|texts?|appels?|calls?|telephone|anrufe?|werbung|werbemails?|llamadas?|correos?|emails?|chiamate|telefonate|messaggi|telefoontjes|reclame|newsletters?|pubs?|publicites?|courriers?)';
/** What came, or did not, and is told of it. */
const TOLD =
  '(?! (?:recu\\w*|envoye\\w*|received|sent|erhalten|bekommen|recibid\\w*|ricevut\\w*|ontvangen|d erreur|en (?:double|erreur)|avant|before|vor|apres|after))';

/** Refusals with emphasis, and those to be in touch again. */
const PLAIN_IDIOMS: readonly Idiom[] = [
  // "Surtout pas de mail", "absolutely no email", "bloß keine Mails", "soprattutto niente mail", "vooral geen mails".
  {
    says: new RegExp(
      `\\b(?:surtout|vraiment|absolument|certainly|definitely|absolutely|strictly|bloss|auf (?:gar )?keinen fall|keinesfalls|unbedingt|sobre todo|absolutamente|soprattutto|assolutamente|vooral|absoluut) (?:pas|plus|jamais|no|not|nada|niente|nessun\\w?|ningun\\w?|kein\\w*|geen|nooit) (?:de |d |di |of |any |more |further |mehr |un |une )*${MEANS}\\b${TOLD}`,
    ),
  },
  // "Ne pas reprendre contact", "non riprendere contatto", "do not resume contact": the same told of what was done has no infinitive.
  {
    says: /\b(?:ne|n) (?:surtout |vraiment |absolument )?(?:pas|plus|jamais) (?:re)?(?:prendre|nouer|renouer|etablir|reetablir|entrer en|rentrer en) (?:de |le |en )?contact\b|\bnon (?:ri)?prendere (?:piu |alcun )?contatt[oi]\b|\bno (?:retomar|volver a tomar|tomar|establecer|restablecer|ponerse en) (?:el |mas )?contacto\b|\b(?:do not|don t|dont|never|not to) (?:resume|renew|re ?establish|make|initiate|take up) (?:any )?contact\b|\b(?:niet|geen) (?:meer )?contact (?:meer )?(?:opnemen|zoeken)\b/,
  },
];

/** The idioms of all languages. */
export const ALL_IDIOMS: readonly Idiom[] = [
  ...IDIOMS,
  ...IDIOMS_BY_CLASS,
  ...MORE_IDIOMS,
  ...PLAIN_IDIOMS,
  ...DUTCH_IDIOMS,
  ...PORTUGUESE_IDIOMS,
  ...CATALAN_IDIOMS,
  ...NOT_TO_USE,
  ...[SENT_AWAY, STOP_WITH_THANKS, NO_LONGER_AGREES].map((says): Idiom => ({ says, mark: true })),
];
