import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Words by which a question of a form informs whoever answers it, on plain words, in French, English, German, Spanish, Italian, Dutch and Portuguese.
 * `test/fields/columns/form-questions.test.ts` holds what measures them.
 * @module
 */

/** An expression that finds one of some phrases, whole words only. */
const phrases = (text: string, flags?: string): RegExp => prefiltered(`\\b(?:${text.replace(/\n */g, '')})\\b`, flags);

/** Leaving a list, taking a consent back, or changing one's mind. */
export const LEAVES = phrases(
  String.raw`
    unsubscri\w*|resubscrib\w*|opt(?:ing)? ?out|withdraw\w*|revok\w*|cancel\w*|object(?: to \w+)?|stop (?:receiving|these|this|them|it)|change (?:my|your|their) (?:mind|preferences?|choices?|settings)|update (?:my|your) preferences|
    (?:des|re|r)inscri\w*|(?:des|re)abonn\w*|retir\w*|retrait|revoqu\w*|revocation|revenir sur|changer d avis|annul\w*|oppos\w*|modifi\w* (?:vos|mes|votre|mon) (?:preferences|choix|consentement)|resili\w*|
    \w*abmeld\w*|ab(?:zu)?bestell\w*|\w*widerr[ue]f\w*|\w*widersprech\w*|widerspruch\w*|zuruck(?:zu)?(?:zieh|nehm)\w*|(?:ab|aus)(?:zu)?trag\w*|\w*kundig\w*|
    baja|desuscri\w*|cancel\w*|revoc\w*|retir\w*|opon\w*|oposicion|anul\w*|cambiar de opinion|
    descadastr\w*|cancelamento|disiscri\w*|cancellar(?:ti|mi|si|vi)|disdi\w*|annull\w*|ritir\w*|oppo(?:rsi|rmi|rre|sizione)|cambiare idea|
    uitschrij\w*|uitgeschreven|uit te schrijven|afmeld\w*|af te melden|op(?:ge|te )?ze[gt]\w*|in(?:ge| te )?trek\w*|herroep\w*|bezwaar`,
);

/** When one may: whenever one likes, or whenever something comes. */
const WHENEVER = String.raw`
    altijd(?: weer)?|immer|    any ?time|all times|whenever|tout (?:moment|instant)|n importe quand|quand (?:je|vous|tu) (?:le )?(?:veux|veut|voulez|souhait\w+|desir\w+)|quando (?:quiser\w*|quer\w*)|jederzeit|cualquier momento|todo momento|cuando (?:lo )?(?:quiera\w*|desee\w*)|
    (?:qualsiasi|ogni|qualunque) momento|quando (?:lo )?(?:vuoi|vuole|voglio|desider\w+)|elk (?:gewenst )?(?:moment|ogenblik)|te allen tijde|qualquer (?:momento|altura)|one click|un clic\w*|einem klick|
    (?:each|every|jeder|chaque|cada|ogni|elke|any of our) (?:e ?mails?|mails?|messages?|newsletters?|envoi|envio|correo|mensaje|messaggio|nieuwsbrief|nachricht)`;
/** That one may, or has the right to. */
const MAY_DO = String.raw`
    can|may|able to|free to|will be able|pou(?:vez|rrez|rrai|rra|voir)|p(?:eux|eut)|puede\w*|puedo|podra\w*|podre|poder|konnen|kann|kannst|moglich\w*|puo|puoi|posso|potra\w*|potro|poter\w*|kunt|kan|kun|mogelijk|pode\w*|
    possible|posible|possibile|possivel|(?:have|has|avez|ai|dispos\w+|haben|habe|hat|tiene|tengo|tienes|ha|ho|hai|heeft|heb|tem) (?:\w+ ){0,3}?(?:right|droits?|recht|derechos?|diritto|direito)`;
/** With what. */
const BY_MEANS =
  'links?|lien|enlace|footer|bottom of|bas de|repondez|envoyez|reply(?:ing)?|text(?:ing)?|click(?:ing)?|cliqu\\w*|clic\\w*|klick\\w*';

export const MAY_LEAVE = phrases(`${WHENEVER}|${MAY_DO}|${BY_MEANS}`);
/** "Quand vous voulez", which wants nothing. */
export const ANY_TIME = phrases(WHENEVER, 'g');

/** What nobody informs with: somebody wants it, has done it, or is asked to tick. */
export const WANTS_OR_DID = phrases(
  String.raw`
    i (?:do not |don t |no longer )?want|wants?|wish(?:es)?|would like|d like|please|prefers?|souhait\w*|veux|veut|voul(?:ez|ons|ais|ait)|desir\w*|demand\w*|merci de|svp|coch\w*|decoch\w*|tick\w*|untick\w*|check(?:ed)?|
    mocht\w*|will ich|wunsch\w*|bitte|ankreuz\w*|quier[oe]|dese[ao]|quisiera|solicit\w*|marque|marcar|voglio|vuole|vorrei|desider[oa]|chied\w*|richied\w*|wil(?!t)|wens\w*|graag|aanvink\w*|
    exerc\w*|ausgeubt\w*|ejerc\w*|esercit\w*|used|invoked|requested|asked|\w+ed (?:at|on|by)|unsubscribed|opted|withdrawn|abgemeldet|widerrufen|desinscrite?s?|desabonnee?s?|refus\w*|rechaz\w*|rifiut\w*|weiger\w*`,
);

/** How questions and boxes begin that ask for something. */
export const ASKS = phrases(
  String.raw`
    agree(?! to be bound)|accept\w*|i consent|consent to|allow|do you|would you|may we|can we|could we|shall we|sign me|keep me|send me|add me|subscribe(?! at)|receive(?! these| them| our)|acceptez|j accepte|je consens|consentez|j autorise|autorisez|m inscris|
    recevoir|souhaitez|acepto|acepta|autorizo|consiento|recibir|ich (?:stimme|willige|bin|erklare|erlaube)|stimmen sie|einverstanden|willige|zusenden|durfen|accetto|acconsento|autorizz\w*|ricevere|ik (?:ga|geef|stem)|gaat u|mogen|mag|ontvangen|aceito|receber`,
);

/** What is done with data that a form promises not to do. */
export const HANDS_ON = phrases(
  String.raw`
    partag\w*|shar(?:e|ed|ing)|transmi\w*|transmett\w*|transfer\w*|communiquee?s? (?:a|aux)|cession\w*|cede(?:r|es?|emos|ee?s?)|weiter(?:ge|zu)?geben|weitergeleitet|ubermittelt|cesion\w*|compart\w*|condivi\w*|trasmess\w*|comunicati a|
    gedeeld|doorgegeven|doorgeven|passed|pass (?:it|them|your) (?:\w+ )?on|disclos\w*|ced(?:ut[aeio]|id[oa]s?|emos|iamo)|sell|sold|verkauf\w*|verkocht|verkopen|vendemos|vendid\w*|vendut\w*|vendrons|vendons|partageons|weitergabe|geben (?:\w+ ){0,4}weiter|delen`,
);
/** For something else than what was asked. */
export const USED_FOR_ELSE =
  /\b(?:used|utilise\w*|verwendet|genutzt|utilizad\w*|utilizzat\w*|gebruikt|usad\w*|usat\w*)\b.{0,30}\b(?:autres? fins?|other purposes?|anderen? zwecke?n?|otros fines|altri (?:scopi|fini)|andere doeleinden|outros fins)\b/;
/** What must not be done, which somebody may ask for. */
export const MUST_NOT =
  /\b(?:must|may|should|shall not be used|darf|durfen|soll\w*|doivent|doit|deben?|pueden?|devono|deve|devem|mogen|mag)\b/;
/** "Aucune transmission à des tiers", by its name. */
export const NOT_PASSED =
  /^(?:aucune?|pas de|no|keine?|nessuna?|ninguna?|sin|senza|geen|nenhuma) (?:\w+ )?(?:weitergabe|transmission|cession|partage|sharing|disclosure|cessione|cesion|comunicazione|doorgifte|cedencia|partilha)\b/;

/** That data go to nobody else, of whoever promises it. */
export const PROMISES = prefiltered(
  /\b(?:we|your|nous|vos|votre|mes|wir|ihre|meine|deine|sus|mis|tus|su|i (?:tuoi|suoi|miei)|uw|je|jouw|mijn|personal|they|it|elles|ils|sie|esse|essi|estos|ze|os) (?:\w+ ){0,6}?(?:(?:will|do|are|is|shall) (?:\w+ )?(?:never|not)|never|won t|don t|ne (?:\w+ ){0,2}?(?:pas|jamais)|ne (?:seront|sera|sont)|nicht|niemals|nunca|jamais|no (?:se|seran|sera)|non (?:saranno|verranno|vengono|sara)|niet|nooit)\b/,
);
