import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { NOT_TO_USE } from '../words/not-to-use.js';
import { SENT_AWAY, STOP_WITH_THANKS } from '../words/sent-away.js';
import { CATALAN_IDIOMS } from './catalan.js';
import { DUTCH_IDIOMS } from './dutch.js';
import { IDIOMS_BY_CLASS } from './idioms-classes-data.js';
import { IDIOMS, type Idiom } from './idioms-data.js';
import { MORE_IDIOMS } from './idioms-more-data.js';
import { PORTUGUESE_IDIOMS } from './portuguese.js';
import { SPOKEN_IDIOMS } from './spoken-anger.js';
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
    says: prefiltered(
      `\\b(?:surtout|vraiment|absolument|certainly|definitely|absolutely|strictly|bloss|auf (?:gar )?keinen fall|keinesfalls|unbedingt|sobre todo|absolutamente|soprattutto|assolutamente|vooral|absoluut) (?:pas|plus|jamais|no|not|nada|niente|nessun\\w?|ningun\\w?|kein\\w*|geen|nooit) (?:de |d |di |of |any |more |further |mehr |un |une )*${MEANS}\\b${TOLD}`,
    ),
  },
  // "Ne pas reprendre contact", "non riprendere contatto", "do not resume contact": the same told of what was done has no infinitive.
  {
    says: prefiltered(
      /\b(?:ne|n) (?:surtout |vraiment |absolument )?(?:pas|plus|jamais) (?:re)?(?:prendre|nouer|renouer|etablir|reetablir|entrer en|rentrer en) (?:de |le |en )?contact\b|\bnon (?:ri)?prendere (?:piu |alcun )?contatt[oi]\b|\bno (?:retomar|volver a tomar|tomar|establecer|restablecer|ponerse en) (?:el |mas )?contacto\b|\b(?:do not|don t|dont|never|not to) (?:resume|renew|re ?establish|make|initiate|take up) (?:any )?contact\b|\b(?:niet|geen) (?:meer )?contact (?:meer )?(?:opnemen|zoeken)\b/,
    ),
  },
];

/** What shops write of requests to be erased, by the name that Shopify gives them. */
const OF_SHOPS: readonly Idiom[] = [
  {
    says: /^(?:(?:shopify|gdpr) )*(?:customers?|shop|personal data|data) (?:data )?(?:redact|redacted|redaction)(?: (?:requests?|requested|received|on|\d+))*$|^redact(?:ion)? (?:request|requested)$|^(?:(?:shopify|gdpr|rgpd|dsgvo) )+redact(?:ed|ion)?(?: (?:requests?|requested|received|on|\d+))*$/,
  },
];

/** What candidates say to recruiters: to be approached no more, to be taken out of the pool. Who was not approached yet has said nothing. */
const POOL =
  '(?:(?:du|de (?:la|notre|votre|leur|ce)|from|off|out of|aus|dal|dalla|de|uit)(?: (?:the|our|your|their|ihrem|unserem|dem|la|el|de|het))? (?:vivier|cvtheque|base (?:de )?candidats?|talent ?pools?|candidate (?:pool|database)s?|bewerberpools?|kandidatenpools?|bolsa de (?:empleo|trabajo|candidatos)|base de candidatos|database candidati|banca dati candidati|kandidatenbestand))';
const OF_CANDIDATES: readonly Idiom[] = [
  {
    says: prefiltered(
      /\bne (?:(?:souhaite\w*|veut|veulent|desire\w*|voudrait) )?(?:surtout )?(?:pas|plus|jamais) (?:(?:l|la|le|les|m|me|nous|etre|se faire|qu on) ){0,2}(?:re)?approche(?:r|e|es|ee|ees)?\b(?! (?:de|du|des|d)\b)|^(?:plus|pas|a ne (?:pas|plus)) (?:l |la |le |les )?approcher\b(?! (?:de|du|des|d)\b)|\bnon (?:vuole|desidera) (?:piu )?essere (?:approcciat|avvicinat)[oa]\b|\bno (?:quiere|desea) (?:mas )?(?:ser|que (?:le|la|lo)) (?:abord\w+)\b|\bnao (?:quer|deseja) (?:mais )?ser abordad[oa]\b/,
    ),
  },
  {
    says: prefiltered(
      `(?:\\b(?:veut|veulent|veux|souhait\\w*|demand\\w*|desire\\w*|voudrait|prefere|wants?|wishes|asks?|asked|requests?|requested|please|will|mochte|bittet|quiere|pide|pidio|solicita|vuole|chiede|chiesto|wil|vraagt) (?:(?:a|to|be|etre|de|d|que|son|sa|le|la|l|un|the|for|sein\\w*|darum|ser|essere|di|om|te|worden|his|her) ){0,4}|^(?:a |to |please |merci de |bitte )?(?:be )?)(?:retir\\w*|retrait|sort\\w*|sortie|suppr\\w*|enlev\\w*|effac\\w*|radi\\w*|remov\\w*|taken|take|delet\\w*|salir|borrad[oa]|eliminad[oa]|rimoss[oa]|tolt[oa]|cancellat[oa])(?: (?:off|le|la|les|l|me|moi|him|her|them|it)){0,2} ${POOL}\\b`,
    ),
  },
  {
    says: prefiltered(
      `\\b(?:will|mochte|bitte|wunscht|wil)\\b.{0,20}\\b${POOL} (?:\\w+ )?(?:entfern\\w+|genommen|nehmen|(?:ge)?losch\\w+|gestrichen|streichen|verwijderd?|gehaald)\\b`,
    ),
  },
  // "Please no follow-up"; a bare "no follow-up" may tell what was done.
  {
    says: /^(?:(?:please|pls|kindly|asked for|asks for|wants|says|prefers) )+no (?:more |further |any )?follow ?ups?(?: (?:please|pls|thanks|thank you|calls?|e ?mails?))*$|^no (?:more |further )?follow ?ups? (?:please|pls|thanks|thank you)$/,
  },
];

/** The idioms of all languages: most texts hold none. */
export const ALL_IDIOMS: readonly Idiom[] = [
  ...IDIOMS,
  ...IDIOMS_BY_CLASS,
  ...MORE_IDIOMS,
  ...PLAIN_IDIOMS,
  ...OF_CANDIDATES,
  ...OF_SHOPS,
  ...DUTCH_IDIOMS,
  ...PORTUGUESE_IDIOMS,
  ...CATALAN_IDIOMS,
  ...SPOKEN_IDIOMS,
  ...NOT_TO_USE,
  ...[SENT_AWAY, STOP_WITH_THANKS, NO_LONGER_AGREES].map((says): Idiom => ({ says, mark: true })),
].map((idiom) => ({ ...idiom, says: prefiltered(idiom.says) }));
