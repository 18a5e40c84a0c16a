import { lazy } from '../../../model/base/lazy.js';

/** To leave, in the languages that are read and in those of their neighbours; on folded text. */
const LEAVING = String.raw`(?:desinscri\w*|desabonn\w*|unsubscri\w*|opt(?:ing)? out|abmeld\w*|abbestell\w*|dar(?:se|te)? de baja|d[ae]n? de baja|la baja|disiscri\w*|cancellar\w*|uitschrij\w*|afmeld\w*|cancelar (?:a )?(?:subscricao|inscricao))`;
const TO = String.raw`(?: (?:de|d|vous|se|s|te|t|en|y|to|from|for|members?|you|di|vi|sich|zich|von|van|unserem|deze|dit|diesem|newsletter)){0,4}`;
/** Nobody, or some of the readers, may leave. */
const CANNOT = lazy(
  () =>
    new RegExp(
      String.raw`\b(?:ne (?:peu(?:t|vent)|pouvez|pourrez|pourr(?:a|ont)) (?:pas|plus)|(?:n est|ne sera) (?:pas |plus )?possible|impossible|pas possible|ne permet pas|cannot|can not|can t|may not|unable|not possible|nao e possivel|no es posible|no (?:puede|pueden)|non (?:e|sara) possibile|non (?:puo|possono|potete)|(?:kann|konnen|konnt) (?:sich |man |sie )?nicht|(?:kan|kunnen|kunt) (?:u )?(?:zich |niet ){1,2})${TO} ${LEAVING}\b|\b${LEAVING}(?: (?:ist|is|est|e|es|sera|von|van|de|di|dem|dieser|diesem|deze|dit|newsletter|liste)){0,4} (?:impossible|not (?:possible|available|allowed)|(?:n est|ne sera) pas (?:possible|permise?|autorisee?)|non (?:disponible|permise?|possibile)|nicht moglich|niet mogelijk|no es posible)\b|\b(?:sich|zich) (?:\w+ ){0,3}(?:nicht|niet) ${LEAVING}\b`,
    ),
);
/** Who leaves loses something else by it. */
const LEAVES = lazy(() => new RegExp(String.raw`\b${LEAVING}\b`, 'g'));
const LOSES = lazy(
  () =>
    /\b(?:entrain\w+|provoqu\w+|impliqu\w+|equivaut|revient a|met(?:tra)? (?:fin|un terme)|perdr(?:e|ez|as|a|ont)|perdez|perte|(?:sera|seront) (?:\w+ )?(?:resilie|annule|suspendu|cloture|ferme|supprime|radie)\w*|(?:will|also) (?:\w+ )?(?:end|terminate|cancel|close|void)|renonc\w+|verzichte\w*|give up|giving up|(?:supprime|annule|resilie|cloture|ferme|efface)(?:ra)? (?:aussi |egalement )?(?:votre|vos|la|le|les|l)|pierd\w+|perd(?:e|era|erai)|(?:ends|terminates|cancels|voids|forfeits) (?:your|the)|ending (?:of )?your|(?:means|results in|leads to)|(?:will|ll|you) (?:lose|forfeit)|(?:will|is|are) be (?:cancelled|canceled|terminated|closed|ended|suspended)|will be (?:cancelled|canceled|terminated|closed|ended|suspended)|beendet|verlier\w*|erlischt|supone|implica|perdera\w*|comporta|beeindig\w*|verlies\w*)\b/,
);
const LOST = lazy(
  () =>
    /\b(?:(?:votre|vos|tous vos|la|le|les|l|son|sa|ses) (?:\w+ )?(?:adhesion|carte|garantie|cagnotte|solde|credit|bons?|cheques?|cadeaux?|reductions?|fidelite|extension)|(?:votre|le|son) (?:compte|statut|contrat)|(?:vos|les|ses) (?:avantages|points|droits|garanties|remises)|(?:your|the) (?:\w+ )?(?:membership|account|benefits?|points|discounts?|warranty|access)|mitgliedschaft|mitgliedsvorteile|(?:ihr|ihres|das) kontos?|(?:sus?|tus?|las?|los) (?:membresia|afiliacion|cuenta|puntos|descuentos|ventajas|tarjeta|cupones|garantia)|(?:ihre?|deine?) \w*(?:punkte|rabatte|vorteile|gutscheine|kundenkarte|garantie)|(?:i|le|la) (?:suoi|sue|sua|tuoi|tue|tua) (?:\w+ )?(?:punti|sconti|vantaggi|tessera|garanzia)|(?:la sua |la tua )?(?:iscrizione all associazione|adesione|qualita di socio)|(?:uw|je) (?:lidmaatschap|account|voordelen|\w*punten|kortingen|klantenkaart|garantie|waardebon\w*))\b/,
);
/** Said of whoever leaves right beside the link, which is named in the sentence before: "vous perdrez vos points". */
const LOSES_THEN = lazy(
  () =>
    /^\W*(?:(?:attention|achtung|warning|note)\W+)?(?:(?:vous|you|sie|u|usted) )?(?:perdrez|perdez|(?:will|ll|then|would) (?:also |then )?(?:lose|forfeit)|verlieren(?: sie)?|verliest|perdera|perderai|perde)\b/,
);
/** Whether a sentence beside a way out says what whoever takes it loses. Of points that run out on a day it says nothing. */
export const losesBeside = (says: string): boolean =>
  LOSES_THEN().test(says) &&
  LOST().test(says) &&
  !/\b(?:le|on|am|op|before|avant|vor|voor|bis|d ici|until|au) \d|\bnot\b|\bnicht\b|\bne\b/.test(says);
/** What says that it is not so, or what to do where the link fails, or that another way is the one. */
const NOT_SO = lazy(
  () =>
    /\b(?:si|if|unless|wenn|falls|se|als|indien|en cas|in case|sans (?:que|perdre|incidence|consequence)|n (?:entrain|affect|impliqu)\w*|ne (?:met|mettra|provoqu|perdrez|perdez|change|remet)\w*|not (?:affect|end|cancel|close|change|lose|mean)|won t|will not|does not|doesn t|nicht|no implica|non comporta|niet)\b/,
);
const CANNOT_BY = lazy(
  () =>
    /^.{0,40}\b(?:en (?:repondant|ecrivant)|par (?:retour|reponse|telephone|simple reponse)|by (?:replying|reply|phone|answering)|via ce formulaire)\b/,
);
const GIVES_UP = lazy(
  () =>
    new RegExp(
      String.raw`\b(?:je (?:renonce|perds)|i (?:give up|lose|forfeit)|i am (?:giving up|losing)|ich (?:verzichte|verliere)|ik (?:verlies|zie af)|renuncio|rinuncio|pierdo|perdo)\b.{0,60}\b(?:bons?|points|avantages|cadeaux?|reductions?|remises?|cagnotte|carte|vouchers?|discounts?|benefits|credit|rewards|gutschein\w*|rabatt\w*|vorteil\w*|punkte\w*|korting\w*|voordelen|\w*punten|puntos|descuentos|ventajas|punti|sconti|vantaggi|buoni)\b.{0,30}\b${LEAVING}`,
    ),
);
/** Of what is no prospecting nobody can take himself off. */
const OF_SERVICE = lazy(
  () =>
    /\b(?:factur\w*|commandes?|securite|transaction\w*|livraisons?|statutaires?|convocations?|assemblees? generales?|(?:mails?|messages?|courriels?|communications?|notifications?|informations?) (?:de service|obligatoires?|administrati\w+|legales?)|invoices?|orders?|security|billing|receipts?|deliver\w*|service (?:e ?mails?|messages?|notices?)|legal notices?|rechnung\w*|bestell\w*|fattur\w*|pedidos?)\b/,
);
/** The same said first: "you lose your points if you leave". */
const IF_LEAVING = lazy(
  () => new RegExp(String.raw`\b(?:si|if|wenn|falls|se|als|indien|en|by|door|al|bei|con|lors de|en cas de) (?:\w+ ){0,3}${LEAVING}\b`),
);
const NO_LOSS = lazy(() => /\b(?:ne|n|not|never|won t|don t|nicht|keine?\w?|niet|geen|no|non|sans|without)\b/);
/** "Se désinscrire" is no Italian "if". */
const REFLEXIVE = /\b(?:se|s) (?=desinscri|desabonn)/g;

/** Only where the sentence begins so: "si", "if" further on tells nothing of what comes before. */
const IN_CASE = lazy(() => /\b(?:si|s il|if|unless|wenn|falls|in case|en cas|au cas|when|quand|lorsque|cuando|se|als|indien)\b/);

/**
 * Whether a sentence tells its readers that they cannot refuse, or lose a membership, an account or the like if they do.
 * "Vous ne pouvez pas vous désinscrire en répondant à ce mail" names one way that is none.
 */
export const barsRefusal = (sentence: string): boolean => {
  const says = sentence.replace(REFLEXIVE, '');
  const cannot = CANNOT().exec(says);
  if (
    cannot !== null &&
    !OF_SERVICE().test(says) &&
    !IN_CASE().test(says.slice(0, cannot.index)) &&
    !CANNOT_BY().test(says.slice(cannot.index + cannot[0].length))
  )
    return true;
  // The name of the link may stand before it.
  const isLost = [...says.matchAll(LEAVES())].some(({ 0: leaves, index }) => {
    const rest = says.slice(index + leaves.length);
    return LOSES().test(rest) && LOST().test(rest) && !NOT_SO().test(rest);
  });
  if (isLost) return true;
  // "Oui, je renonce à mes bons d'achat et je me désinscris": a link that has whoever takes it give something up.
  if (GIVES_UP().test(says)) return true;
  const leaving = IF_LEAVING().exec(says);
  const before = leaving === null ? '' : says.slice(0, leaving.index);
  return LOSES().test(before) && LOST().test(before) && !NO_LOSS().test(before);
};
