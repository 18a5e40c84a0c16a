import { lazy } from '../../../model/base/lazy.js';

/**
 * A refusal of which the sender will see what he can do, and one after which he goes on all the same, in six languages. On folded text.
 * @module
 */

const BOSS = String.raw`(?:mon|ma|notre|nos|mes) (?:directeur|directrice|responsable|manager|chef|patron|direction|hierarchie|superieur)`;
/** It is granted where it can be, or where a reason is given. */
const MAY_BE = lazy((): readonly RegExp[] => [
  /\b(?:i|we) (?:ll|will|shall|can|could) (?:then )?(?:see|check|look|find out|think|consider)\b.{0,20}\b(?:what (?:i|we) can do|(?:if|whether) (?:i|we|it|that|you|this)|about it)\b/,
  /\b(?:i|we) (?:ll|will|shall|can) (?:then )?(?:try to (?:remove|take|stop|unsubscribe|delete)|ask (?:my|our|the) (?:boss|manager|director|team lead))\b/,
  /\b(?:otherwise|or else|if not|without (?:it|one|this)) (?:we|i) (?:can t|cannot|can not|won t|will not|am unable|are unable)\b/,
  new RegExp(
    String.raw`\b(?:je|nous|on) (?:verr\w+|vais voir|allons voir|va voir|regarder\w+|essaier\w+|essayer\w+|tacher\w+|demander\w+)\b(?:.{0,40}\b(?:s il (?:est|sera|serait)|si (?:c est|ce sera|je|nous|on|possible)|ce que (?:je|nous|on)) ?|.{0,20}\b(?:avec|a) ${BOSS}\b| ?(?:bien|alors)? ?(?:[.!;,]|$))`,
  ),
  /\b(?:sinon|a defaut|autrement|sans (?:cela|quoi|motif|raison)),? (?:nous|je|on) (?:ne|n) (?:pourr\w+|peu\w+|pouvons)\b/,
  /\b(?:(?:sehe|schaue|schau|prufe) ich|(?:sehen|schauen|prufen) wir|ich (?:sehe|schaue|prufe)|wir (?:sehen|schauen|prufen)),? (?:\w+ ){0,2}(?:was (?:ich|wir)|ob)\b/,
  /\b(?:vere|veremos|voy a ver|vamos a ver|intentare|intentaremos) (?:que (?:puedo|podemos|se puede)|si|lo que|dar(?:le|te) de baja)\b/,
  /\b(?:vedro|vedremo|provero|proveremo|cerchero|cercheremo) (?:che )?(?:cosa|se|quello che|di (?:cancellar|toglier))/,
  /\b(?:(?:be)?kijk ik|(?:be)?kijken (?:we|wij)|ik (?:be)?kijk|(?:we|wij) (?:be)?kijken|ik zal zien|(?:we|wij) zullen zien) (?:\w+ )?(?:wat (?:ik|we|wij)|of)\b/,
]);

/** Whether a sentence has a refusal wait for what somebody can do about it. */
export const leavesOpen = (says: string): boolean => MAY_BE().some((pattern) => pattern.test(says));

const GOES_ON = lazy((): readonly RegExp[] => [
  /\b(?:reserv\w+ le droit|reserve the right|pourr(?:ons|ions|ai|a|ont) (?:toutefois|neanmoins|cependant|encore|tout de meme|quand meme|malgre tout)|(?:may|might|will) (?:still|nevertheless|however))\b(?: (?:de|d|to|vous|a|nouveau|encore|also|always|contacter|write)){0,4} (?:(?:re)?contacter|reecrire|ecrire|resolliciter|solliciter|relancer|contact|write|e.?mail|approach|call|ring|phone|text)\b/,
  /\b(?:we|i) ll (?:still|nevertheless|however|keep|go on|continue to) (?:\w+ )?(?:contact|contacting|write|writing|e ?mail|e ?mailing|call|calling|ring|ringing|phone|phoning|text|texting)\b/,
  /\b(?:nous|je|on) (?:vous )?(?:appeller|rappeller|telephoner|recontacter|contacter|ecrir|reecrir|relancer)(?:ons|ai|a) (?:\w+ )?(?:quand meme|tout de meme|malgre tout|neanmoins)\b|\bcontinuer(?:ons|ai|a) (?:toutefois |neanmoins )?(?:a|de) vous (?:appeler|telephoner|ecrire|contacter|relancer)\b/,
  /\b(?:wir|ich) (?:rufen?|schreiben?|kontaktieren?|melden?) (?:sie|uns|mich|ihnen) (?:\w+ )?(?:trotzdem|dennoch|weiterhin)\b|\b(?:rufen|schreiben|kontaktieren) wir (?:sie|ihnen) (?:\w+ )?(?:trotzdem|dennoch|weiterhin)\b/,
  /\b(?:le|les|te) (?:llamar|escribir|contactar)(?:emos|e) (?:igualmente|igual|de todas formas|de todos modos)\b|\bseguir(?:emos|e) (?:llamand|escribiend|contactand)o(?:le|les|te)?\b/,
  /\b(?:la|ti|vi|le) (?:chiamer|contatter|scriver)(?:emo|o) (?:comunque|lo stesso|ugualmente)\b|\bcontinuer(?:emo|o) a (?:chiamar|scriver|contattar)\w*/,
  /\b(?:(?:we|wij|ik) )?(?:bellen?|mailen?|schrijven|contacteren|bel|mail|schrijf) (?:(?:we|wij|ik) )?(?:u|je) (?:\w+ )?(?:toch|nog steeds)\b|\bblijven (?:we|wij) (?:u|je) (?:bellen|mailen|schrijven|contacteren)\b/,
]);
/** "Malgré votre désinscription, nous pourrons vous recontacter." */
const REFUSED = String.raw`(?:oppos\w*|desinscri\w*|desabonn\w*|refus\w*|unsubscri\w*|opt(?:ing|ed)? out|objection|abmeldung|abbestellung|widerspruch\w*|afmelding|uitschrijving|bezwaar|bajas?|oposicion|negativa|cancellazione|disiscrizione|opposizione|rifiuto)`;
const DESPITE = lazy(
  () =>
    new RegExp(
      String.raw`\b(?:malgre|nonobstant|en depit de|meme (?:apres|en cas de)|despite|in spite of|even after|regardless of|trotz|ondanks|zelfs na|a pesar de|incluso (?:tras|despues de)|nonostante|anche dopo)(?: \w+){0,3}? ${REFUSED}\b`,
    ),
);
const REACHES = lazy(
  () =>
    /\b(?:nous|je|on|we|i|wir|ich|wij|ik)\b.{0,50}\b(?:(?:re)?contact\w*|(?:re)?ecri\w*|(?:re)?sollicit\w*|relanc\w*|(?:r)?appel\w*|adress\w*|envoy\w*|informer\w*|write|writing|call|calling|e ?mail|send|text|reach|anschreiben|schreiben|kontaktieren|anrufen|informieren|contacteren|schrijven|mailen|bellen)\b|\b(?:contactarl?[eo]s?|escribirl?[eo]s?|contactaremos|escribiremos|contattar\w*|scriver\w*)\b/,
);
/** It is said not to be so, or what to do where it was: "si, malgré votre désinscription, vous recevez encore…". */
const NOT_SO =
  /\b(?:si|if|wenn|falls|als|indien|se|en cas d|in case|ne|n|not|never|won t|nicht|niet|geen|kein\w*|plus|encore partir|technique|technical)\b(?! meme)/;
const goesOnDespite = (says: string): boolean => DESPITE().test(says) && REACHES().test(says) && !NOT_SO.test(says);

/** What is no prospecting: nobody can refuse an invoice. */
const OF_SERVICE =
  /\b(?:factur\w*|command\w*|compte|securite|contrat\w*|transaction\w*|livraison\w*|legal\w*|invoices?|orders?|account|billing|security|receipts?|deliver\w*|rechnung\w*|bestell\w*|pedidos?|ordin[ei])\b/;

/** Whether whoever refused is called or written to all the same. */
export const goesOn = (says: string): boolean =>
  (GOES_ON().some((pattern) => pattern.test(says)) || goesOnDespite(says)) && !OF_SERVICE.test(says);

const WHY = lazy(
  () =>
    /\b(?:(?:e ?mail|send|text|give|tell|write)(?: to)? (?:us|me) (?:with |about )?(?:your |the |a )?(?:reasons?|why)|(?:envoyez|donnez|indiquez|precisez|dites|ecrivez|expliquez) (?:nous |moi )?(?:votre |vos |la |le |les )?(?:motifs?|raisons?|pourquoi)|(?:merci|veuillez|priere|please)(?: (?:de|d|bien|nous|me|vouloir|kindly)){0,4} (?:indiquer|preciser|donner|mentionner|communiquer|rappeler|joindre|fournir|expliquer|state|give|indicate|include|provide|quote|explain)\b[^.;]{0,60}\b(?:motifs?|raisons?|pourquoi|reasons?|why|numeros? (?:de |d )(?:client|donateur|adherent|membre|abonne|dossier|contrat)\w*|(?:customer|client|member(?:ship)?|donor|account) (?:numbers?|no|id)))\b/,
);

/** Whether whoever refuses is told to say why. */
export const asksWhy = (says: string): boolean => WHY().test(says);
