import { foldLetters } from '../../fields/text/letters.js';
import { silenceElsewhere } from './foreign-offers.js';

/** Nothing is done or said… */
const SILENCE =
  /\b(?:ne pas (?:(?:me |nous )?repondre|reagir|(?:vous y |vous )?opposer|refuser)|sans (?:action|reponse|retour|refus|opposition|desinscription|desabonnement|objection|nouvelles|manifestation)|si vous ne (?:repondez|cliquez|dites|faites|refusez|reagissez|annulez|vous opposez|vous y opposez) (?:pas|rien)|a defaut|si vous ne vous (?:desinscrivez|desabonnez) pas|sauf (?:avis|indication|demande|mention|instruction) contraire|sauf (?:votre )?(?:opposition|refus|objection|desaccord|reponse|retour|nouvelles)|sauf si vous (?:vous y |vous |nous |le |la )?(?:oppos|refus|indiqu|signal|dites)\w*|en l absence de (?:reponse|refus|retour|opposition|nouvelles)|votre silence|qui ne dit mot|(?:unless|until) you (?:reply|tell|opt|object|cancel|refuse|say)|if (?:we|i) (?:do not|don t|dont) (?:hear|receive|get)|unless we hear|faute de (?:reponse|retour|nouvelles)|if you (?:do not|don t|dont) (?:reply|answer|respond|act|object|opt|cancel|refuse|say|unsubscribe)|without (?:a |any |your )?(?:reply|answer|action|response)|no (?:reply|answer|response)|your silence|(?:failing|absent) (?:a |any )?(?:reply|answer))\b/;
/** …and somebody has agreed, or is bound. */
const AGREED =
  /\b(?:(?:vous (?:serez|etes)|you (?:will be|are))(?: \w+){0,2} (?:abonnee?s?|inscrite?s?|engagee?s?|facturee?s?|debitee?s?|preleve\w*|subscribed|enrolled|signed up|charged|billed|registered|opted in)|vous (?:acceptez|consentez|donnez votre accord)|you (?:agree|accept|consent)(?! with)|(?:considerons|considererons|supposons|assume|consider|take it) (?:that |que )?(?:vous|you) (?:souhaitez|voulez|desirez|want|wish|would like)|(?:votre|your|le|the) (?:\w+ ){0,2}(?:abonnement|essai|inscription|offre|don|cotisation|contrat|adhesion|forfait|tarif|prelevement|subscription|trial|plan|donation|gift|contract|membership|fee) (?:\w+ ){0,2}(?:sera|demarr\w+|commenc\w+|debut\w+|pass(?:e|era)|augment\w+|renouvel\w+|prend\w* effet|will|starts?|begins?|goes up|renews?)|(?:conserv|gard|retien|enregistr|not)\w* votre (?:accord|consentement)|(?:keep|record|note) your (?:consent|agreement)|(?:considerer\w+|considerons|considere|reputee?s?|vaudra|vaut|presum\w+|supposer\w+|assume|consider|take it|means|counts as|deemed)\b.{0,40}\b(?:accept\w*|accord|consent\w*|oui|agree\w*|yes|acceptance))\b/;
/** …or put on a list. */
const ADDED =
  /\b(?:(?:we|i) (?:will|shall|ll) (?:\w+ )?(?:add|subscribe|enrol|enroll|sign|put) you|you (?:will|shall|ll) be (?:\w+ )?(?:added|put) (?:to|on)|(?:nous|je|on) (?:vous )?(?:ajout|inscri|abonn)\w*|vous serez (?:\w+ )?(?:ajoute|inscrit|abonne)\w*)\b/;
/** "Reply if you do not want to be added": who says nothing is. */
const SAY_IF_NOT =
  /\b(?:reply|respond|answer|tell (?:us|me)|let (?:us|me) know|write|repondez|dites|ecrivez|signalez|indiquez|faites)\b.{0,50}\b(?:if you (?:do not|don t|would rather not) (?:want|wish|like)? ?(?:to )?be (?:added|subscribed|enrolled|signed up|put on)|si vous ne (?:souhaitez|voulez|desirez) pas etre (?:ajoute|inscrit|abonne)\w*|wenn sie nicht .{0,40}\baufgenommen)\b/;
/** …or is called. */
const CALLED =
  /^[^.;!?]{0,60}\b(?:je|nous|on) vous (?:(?:r)?appell\w+|telephon\w+|passer\w+ un (?:appel|coup de fil))\b|^[^.;!?]{0,60}\b(?:i|we) (?:ll|will|shall) (?:call|ring|phone) you\b/;
/** A day to refuse by, and what begins then: "you have 48 hours to refuse, after which the contract starts". */
const BY_THEN =
  /\b(?:vous avez|il vous reste|you have|you ve got)\b.{0,30}\b(?:pour|to) (?:\w+ )?(?:refuser|(?:vous y |vous )?opposer|annuler|decliner|dire non|refuse|object|opt out|cancel|decline|say no)\b/;
const AFTERWARDS = /\b(?:apres quoi|passe ce delai|au dela|ensuite|sinon|after (?:which|that)|otherwise|then)\b/;
/** …or what is known of somebody goes to others. */
const PASSED_ON =
  /\b(?:(?:communiquer\w*|communiquons|transmettr\w*|transmettons|partager\w*|partageons|ceder\w*|cedons|vendr(?:ai|ons|a|ont)|vendons|louer(?:ai|ons|a|ont)|louons) .{0,60}\b(?:partenaires?|sponsors?|tiers|exposants?|annonceurs?|mecenes?)|(?:vos|votre) (?:coordonnees|donnees|adresse|informations|e ?mail)\b.{0,20}\b(?:(?:transmis|communiqu|partag|ced|vendu)\w* .{0,40}\b(?:partenaires?|sponsors?|tiers|exposants?|annonceurs?|mecenes?)|(?:louee?s?|vendue?s?|cedee?s?|echangee?s?)\b)|(?:share|pass|sell|transfer|disclose|shared|passed|sold|transferred|disclosed)\b.{0,60}\b(?:partners?|sponsors?|third part(?:y|ies)|exhibitors?|advertisers?)|share your (?:details|data|contact|information|address))\b/;
/** A yes by reading: to open a mail is no act of consent. */
const BY_READING =
  /\b(?:en (?:ouvrant|lisant|recevant|consultant) (?:ce|cet|cette|notre) (?:mail|e ?mail|courriel|message|lettre|newsletter|infolettre)s?,? vous (?:acceptez|consentez|donnez votre accord)|by (?:opening|reading|receiving) (?:this|our) (?:mail|e ?mail|message|newsletter|letter)s?,? you (?:agree|accept|consent))\b/;
/** A yes by doing nothing: to stay on a list agrees to nothing more than that. */
const BY_STAYING =
  /\b(?:en (?:restant|demeurant) (?:inscrite?s?|abonnee?s?)|(?:si|tant que) vous (?:restez|demeurez) (?:inscrite?s?|abonnee?s?)|en ne (?:vous )?(?:desinscriv\w+|desabonn\w+) pas|by (?:staying|remaining|continuing to be) (?:subscribed|on (?:this|our) list)|if you (?:stay|remain) (?:subscribed|on (?:this|our) list)|(?:wenn|solange) sie (?:\w+ )?angemeldet bleiben|(?:als|zolang) (?:u|je) (?:\w+ )?ingeschreven blijft|door ingeschreven te blijven|si (?:usted )?(?:sigue|permanece) (?:suscrit|inscrit)[ao]|(?:se resta|restando) iscritt[ao]|rimanendo iscritt[ao]),? (?:(?:vous|you|sie|u|usted) )?(?:acceptez|consentez|donnez votre accord|agree|accept|consent|stimmen|akzeptieren|gaat|stemt|aanvaardt|acepta|consiente|accetta|acconsente)\b/;
const NOT = /\b(?:ne|n|pas|plus|jamais|not|no|never|don t|won t|refus\w*)\b/;

/** The same said last: "un abonnement sera activé le 15, sauf refus de votre part". */
const UNLESS = /^(?:sauf|unless|until|faute de (?:refus|opposition)|en l absence de (?:refus|opposition))/;
const BEGINS =
  /\b(?:un|une|l|notre|a|an|our) ?(?:\w+ ){0,2}(?:abonnement|essai|inscription|contrat|adhesion|forfait|prelevement|subscription|trial|plan|contract|membership) (?:\w+ ){0,3}(?:sera|seront|demarr\w+|commenc\w+|debut\w+|prend\w* effet|will (?:be (?:\w+ )?(?:activated|started|opened|charged)|start|begin)|starts|begins)\b/;
const isBound = (before: string): boolean => {
  const agreed = BEGINS.exec(before) ?? AGREED.exec(before) ?? ADDED.exec(before) ?? PASSED_ON.exec(before);
  return agreed !== null && !NOT.test(before);
};

const folded = (says: string): string => foldLetters(says.slice(0, 600)).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ');

/** Whether a sentence takes silence for a yes: "without an answer you will be subscribed". Consent is an act (GDPR 4(11)). */
export const takesSilenceForYes = (says: string): boolean => {
  const text = folded(says);
  if (BY_READING.test(text) || BY_STAYING.test(text) || SAY_IF_NOT.test(text)) return true;
  const silence = SILENCE.exec(text) ?? (BY_THEN.test(text) ? AFTERWARDS.exec(text) : null);
  if (silence === null) return silenceElsewhere(text);
  if (UNLESS.test(silence[0]) && isBound(text.slice(0, silence.index))) return true;
  const rest = text.slice(silence.index + silence[0].length);
  const agreed = AGREED.exec(rest) ?? ADDED.exec(rest) ?? PASSED_ON.exec(rest) ?? CALLED.exec(rest);
  return agreed !== null && !NOT.test(rest.slice(0, agreed.index + agreed[0].length).replace(/^ (?:pas|rien|not|out)\b/, ''));
};

/** Who stands above the reader, in six languages; */
const ABOVE = String.raw`(?:(?:votre|vos|your|ihre[mnr]?|uw|su|sus|suo|sua|vostr[oa]|al) (?:\w+ )?(?:direct(?:eur|rice|ion|or|eur)|patron|responsable|superieurs?|hierarchie|dirigeants?|employeur|boss|manager|ceo|management|superiors?|employer|chef\w*|vorgesetzten?|geschaftsfuhr\w+|baas|leidinggevende|jefe|superior|capo|direttore|superiore|responsabile))`;
const THREATENS = new RegExp(
  String.raw`\b(?:si vous ne (?:me |nous |m |le )?(?:repondez|rappelez|reagissez)|sans (?:reponse|retour)|faute de (?:reponse|retour)|if you (?:do not|don t|dont) (?:reply|answer|respond|react)|without (?:a |an |your )?(?:reply|answer)|(?:wenn|sollten|falls) sie (?:\w+ ){0,3}nicht|ohne (?:ihre )?antwort|(?:als|indien) u (?:\w+ ){0,2}niet|zonder (?:uw )?(?:antwoord|reactie)|si (?:usted )?no (?:me |nos )?(?:respond|contest)\w+|sin (?:su )?respuesta|se non (?:mi |ci )?rispond\w+|senza (?:una )?(?:sua )?risposta)\b.{0,80}\b${ABOVE}\b`,
);

/** Whether silence is threatened with: whoever does not answer is reported to whom he works for. */
export const threatens = (says: string): boolean => THREATENS.test(folded(says));

/** Somebody who owes no answer is asked why he gives none. */
const REPROACHES =
  /\b(?:pourquoi (?:\w+ ){0,2}?(?:m|nous) ignor\w+|pourquoi ignor\w+ vous (?:mes|nos)|pourquoi (?:\w+ )?ne (?:me |nous )?repond\w+ (?:vous )?(?:pas|jamais|plus)|vous (?:m|nous) ignor\w+|vous ignorez (?:mes|nos) (?:mails?|e ?mails?|messages?|courriels?|appels?|relances?)|why (?:are|do|have) you (?:\w+ ){0,2}?ignor\w+ (?:me|us|my|our)|why (?:haven t|have you not|have you still not|didn t|don t|won t|did you not) (?:you )?(?:yet )?(?:answer|repl|respond|got back|get back|call)\w*|you (?:are|re|keep|have been) ignoring (?:me|us|my|our))\b/;
/** Whether a sentence reproaches the reader with his silence: "Pourquoi m’ignorez-vous ?" Of the silence of his clients it does not speak. */
export const reproachesSilence = (says: string): boolean => REPROACHES.test(folded(says));
