import { OF_WHOM } from '../objects/agreed-words-data.js';
import { anyOf } from '../objects/any-of.js';
import { ALLOWS, NAMES_THE_LAW, STATUS, SURELY_ALLOWS } from './consent-words-data.js';
import { ADVERTISING, REACH } from './contact-words-data.js';
import { namedIn } from './header-channels.js';
import { isOther } from './refusal-words.js';
import { MAY_REFUSE, NEGATIONS, REFUSES } from './refusal-words-data.js';

/**
 * Headers by which a consent, or being written to, is over ("Optin annulé", "Newsletter KO", "EMAIL_OUT"): a yes refuses there, though the other
 * words are those of a permission.
 * @module
 */

/** What somebody gave, and may take back. */
const CONSENT = String.raw`opt ?ins?|optins?|consent\w*|consens\w*|consentim\w*|\w*einwilligung|zustimmung|accord|autorisations?|abonnements?|subscriptions?|suscripcion\w*|iscrizione|abo|nl|adhesion|rgpd|gdpr|dsgvo`;

const GIVEN = new RegExp(`\\b(?:${CONSENT})\\b`);

/** Words that take back what they stand beside, and have no other sense there. */
const SURELY = anyOf(
  String.raw`
    ko|nok|oppos?|stoppe\w*|gestopp\w*|annul\w*|anulad\w*|resili\w*|storn\w*|(?:ge)?kundig\w*|disdett\w*|rejets?|rejete\w*|reject\w*|entzogen|entzug|withdr\w*|
    revok\w*|revoc\w*|widerruf\w*|retire\w*|retrait|ritirat\w*|refus\w*|rifiut\w*|rechaz\w*|verrou\w*|blk|bloc|blocage|gele\w*|disabled|desactiv\w*|
    deaktiv\w*|disattiv\w*|cancel\w*|abgeschaltet|ausgeschaltet`,
);
/** Words that may: "EMAIL_OUT", "Fin newsletter". */
const MAYBE = anyOf(
  String.raw`
    out|off|fin|ende|fine|ended|dead|inactiv\w*|inactif|inaktiv\w*|inattiv\w*|(?:on )?hold|restrict\w*|lock\w*|suspend\w*|suspens\w*|paus\w*|without|limit\w*`,
);
/** An abbreviation, and in other places an article: `DEL_EMAIL`. */
const DELETED = /^del /;
/** Magazines and telephone lines are subscribed to as well, and their end has a day. */
const SUBSCRIBED = /\b(?:abonnements?|abo|subscriptions?|suscripcion\w*|iscrizione)\b/;
/** Until when a membership runs, which is renewed from year to year. */
const MEMBER_UNTIL = /^(?:date (?:de )?)?(?:fin|expiration|echeance) (?:(?:de|d|l) )*adhesion$|^adhesion fin$/;
const BY_TERM = /\b(?:fin|ende|fine|ended|resiliation)\b/;
/** What is said of a consent alone: that there is none any more. */
const NO_CONSENT = new RegExp(
  String.raw`\b(?:missing|no|sans|ohne|sin|senza|perte|perdu|lost|expired|absent|keine?|lacking|aucun|sortie|fin) (?:(?:de|du|d|of|the|le|la|l) )*(?:${CONSENT})\b|\b(?:${CONSENT})(?: \w+)? (?:missing|manquant\w*|manque|fehlt|fehlend\w*|mancante|falta|perdu\w*|lost|expir\w*|perim\w*|abgelaufen|caduc\w*|scadut\w*|lapsed|absent\w*)\b`,
);
/** Both answers are there to choose from. */
const EITHER = /\b(?:ou|or|oder|o|y n|vs|ok)\b/;
/** A date is that of an answer, and what is counted or listed is none. */
const NO_ANSWER =
  /\b(?:reason|motif|raison|grund|motivo|causa|nb|nombre|number|count|anzahl|numero|total|taux|rate|liste?|source|origine?|by|par|id|url|link)\b/;
const MOST_WORDS = 5;

/** Whether the words of a header say that a permission is over: surely, or maybe. */
export const endedBy = (words: string): 'surely' | 'maybe' | undefined => {
  if (words.split(' ').length > MOST_WORDS || EITHER.test(words) || NO_ANSWER.test(words) || isOther(words)) return undefined;
  if ((SUBSCRIBED.test(words) && BY_TERM.test(words)) || MEMBER_UNTIL.test(words)) return undefined;
  if (!GIVEN.test(words) && !ADVERTISING.test(words) && !NAMES_THE_LAW.test(words) && namedIn(words).length === 0) return undefined;
  if (SURELY.test(words)) return 'surely';
  return MAYBE.test(words) || DELETED.test(words) || NO_CONSENT.test(words) ? 'maybe' : undefined;
};

/** Words that change nothing of what others say: of which system, of whom, of what, when it was asked. */
const NEUTRAL = anyOf(
  String.raw`
    a|ad|al|an|and|au|aux|by|cette|com|d|da|dal|dans|de|del|della|dei|des|di|die|der|das|du|e|en|est|et|ex|for|from|fur|i|il|in|is|j|je|l|la|le|les|los|m|me|
    mes|mi|mich|mon|my|nos|notre|of|on|our|par|per|por|pour|que|ses|si|sui|the|to|tus|un|una|und|une|uber|van|via|von|vos|votre|with|you|your|y|zu|zum|zur|
    all|tous|toutes|general|general[ei]|global\w*|flag|ind|indic\w*|top|code|cd|kz|kennzeichen|cb|ck|chk|case|coche\w*|cochant|field|champ|feld|campo|custom|
    benutzerdefiniert\w*|cf|mc|wc|hs|sf|crm|shopware|woocommerce|mailchimp|meta|perso|pers|pro|oui|non|yes|ja|sn|on|active?|actif|aktiv\w*|attiv\w*|activ\w*|valid\w*|valide|double|
    confirm\w*|bestatigt|given|recueilli\w*|donnee?s?|signee?s?|firmad\w*|firmat\w*|written|express|clients?|customers?|kunden?|cliente?|clienti|clientes|
    guests?|gast|ospite|huesped|buyers?|attendees?|candidates?|patients?|donateurs?|donors?|adherents?|membre?s?|members?|soci?o?s?|mitglied\w*|agents?|
    sponsors?|partners?|partenaires?|partner|organi[sz]\w*|magasins?|venue|salon|show|fair|messe|feria|fiera|events?|evenements?|eventi|eventos|veranstaltung\w*|
    prochains?|prossimi|proximas|proximos|future|research|etudes?|market|study|infos?|informations?|informazion\w*|informacion\w*|news|actu\w*|agenda|cultural|
    exclusive|loyalty|fid\w*|fidelite|direct|diretto|directo|cold|outreach|follow|up|electronico|electronique|elettronic\w*|elektronisch\w*|papier|cartace\w*|postal\w*|
    infopost|infomails?|infomailings?|routable|sendable|envoyable|versendbar|targetable|ciblable|\w+empfang|mobile|movil|\d+|apres|after|nach|dopo|despues|perm|ph|pref\w*|cent(?:re|er)|receives?|x|id|top|reclame|aanbiedingen|uitnodigingen|contact\w*|kontakt\w*|contatt\w*|status|statut|date|datum|data|fecha|
    angebote?|aktionen|offres?|offers?|deals?|ofertas?|offert[ae]|promos?|promotions?|promocion(?:es)?|promozion[ei]|promoco?es|bons|plans|soldes|novedades|novita|neuigkeiten|novidades|
    nouveautes|receb\w*|quer|quero|deseja|desejo|pretende|gostaria|nossas?|nossos?|enviar|materiales|materiais`,
  'g',
);
const ALLOWING = [ALLOWS, SURELY_ALLOWS, STATUS, REACH, ADVERTISING, NAMES_THE_LAW].map(({ source }) => new RegExp(source, 'g'));
/** The rest of what a name of ours begins. */
const REST =
  /\b(?:e ?mails?|e ?mailings?|mails?|courriels?|sms|texts?|whatsapp|tel\w*|phones?|calls?|post|news|newsl\w*|lists?|listes?|listas?)\b/g;

/** Which newsletter it is of several: of a country, a month, women, a topic. */
const OF_NEWSLETTERS = /^(?:newsletters?|nieuwsbrie(?:f|ven)|boletin(?:es)?|infolettres?) /;
const WHICH_ONE =
  /\b(?:fr|be|es|it|de|nl|pt|lu|ch|uk|gb|us|at|pl|en|france|belgique|suisse|mensuelles?|hebdo(?:madaires?)?|quotidiennes?|trimestrielles?|monthly|weekly|daily|quarterly|monatlich|wochentlich|mensile|settimanale|mensual|semanal|maandelijks|wekelijks|femmes?|hommes?|enfants?|familles?|women|men|kids|damen|herren|kinder|donna|uomo|mujer|hombre|dames|heren|club|vip|deco\w*|mode|maison|beaute|jardin|sports?|cuisine|produits?|products?|produkte|prodotti|productos|nouveautes|voyages?|recettes|culture|tech|fashion|home|beauty|garden)\b/g;

/** What is sent to many by a house that sends it, and asked of many by a charity. */
const OF_MAILINGS =
  /\b(?:e ?mailings?|mailings?|e ?mails|newsletters?|nieuwsbrie(?:f|ven)|boletin(?:es)?|infolettres?|sollicitations?|solicitations?|demarchage|prospection|appeals?)\b/;

/** Whether every word of a header that names a way of contact or what is sent is one that leaves a yes what it is. */
export const isPlainTopic = (words: string): boolean =>
  [...ALLOWING, REST, NEUTRAL, ...(OF_NEWSLETTERS.test(words) ? [WHICH_ONE] : []), ...(OF_MAILINGS.test(words) ? [OF_WHOM] : [])]
    .reduce((rest, known) => rest.replace(known, ' '), words)
    .trim() === '';

/** Why and how somebody left in Spanish. */
const WHY_OFF =
  /^(?:motivos?|causas?|razon(?:es)?|canal(?:es)?|via|medio|tipo|origen|observaciones|comentarios?|detalles?) (?:(?:de|la|su|solicitud|peticion) )*bajas?$/;
/** Whether folded words of a header ask why or how somebody left: whether our mails or their contract, it does not say. */
export const asksWhyOff = (words: string): boolean => WHY_OFF.test(words);

const OF = '(?:(?:d|de|du|des|del|della|dell|di|der|fur|for|of|van|la|l|le|el|il|the) )*';
const REASON =
  '(?:(?:codes?|libelle|detail) )?(?:motivos?|causas?|razon(?:es)?|motifs?|raisons?|causes?|reasons?|causale|ragione|grund|grunde|reden)';
const REMARK = '(?:notes?|notas?|notizen|commentaires?|comentarios?|observaciones|osservazioni|bemerkung|anmerkung|opmerking|comments?)';
const BARRING =
  '(?:blocages?|bloqueos?|bloqueios?|blocc(?:o|hi)|block(?:ing|age|ed)?|sperr(?:e|ung)|blockierung|blokkering|blokkade|exclusions?|exclusao|esclusione|ausschluss\\w*|uitsluiting|deactivation|desactivation|desactivacion|disattivazione|deaktivierung|deactivering|loschung|deletion|eliminacion|eliminazione|verwijdering)';
const WHOSE = `(?: ${OF}(?:clients?|contacts?|fiches?|prospects?|personnes?|kunden?|kontakt(?:s|es)?|customers?|leads?|persons?|cliente|contatto|contacto|persona|klant))?`;
const WHY_BARRED = new RegExp(
  `^(?:${REASON}|${REMARK}) ${OF}${BARRING}${WHOSE}$|^${BARRING} (?:${REASON}|${REMARK})$|^(?:sperr|sperrungs|blockier|blockierungs|ausschluss|losch|loschungs|deaktivierungs|inaktivierungs)(?:grund|text|notiz|bemerkung|hinweis)$`,
);
const BARRED = /^(?:gesperrt|sperre|sperrung)$/;
/**
 * Whether folded words of a header ask why somebody is barred, shut off or taken out: whoever is says something there.
 * @param inWords whether the cells are no flags: where they are, “Sperre” refuses by itself
 */
export const asksWhyBarred = (words: string, inWords: () => boolean): boolean =>
  WHY_BARRED.test(words) || (BARRED.test(words) && inWords());

/** Headers that say which version of a text somebody agreed to: part of the evidence of a consent, and nobody's answer. */
const VERSION = /\b(?:\w*version|versione?s?|versie|versao|fassung)\b/;
const OF_CONSENT =
  /\b(?:consent\w*|consens\w*|\w*einwilligung\w*|\w*zustimmung\w*|\w*toestemming\w*|opt ?in|doi|legal\w*|mentions?|informativa|privacy|privacidad\w*|privacidade|\w*datenschutz\w*|confidentialite|rgpd|gdpr|dsgvo)\b/;

/** Whether folded words of a header name the version of what people agree to. */
const namesTextVersion = (words: string): boolean =>
  VERSION.test(words) && OF_CONSENT.test(words) && !REFUSES.test(words) && !MAY_REFUSE.test(words) && !NEGATIONS.test(words);

const GLUE = '(?:(?:d|de|du|des|del|della|di|of|for|the|der|die|das|zur|zum|van|la|l|le|el|il|au|a|un|une) )*';
const AGREED =
  '(?:consents?|consentements?|consentimientos?|consensi|consenso|einwilligung|zustimmung|toestemming|(?:double )?opt ?ins?|doi|accord|autorisation)(?: (?:e ?mail|mail|sms|tel|telephone|phone|appels?|calls?|post|courrier|marketing|client|rgpd|gdpr|dsgvo))?';
const PROOF =
  '(?:(?:url|lien|link|id|ref|fichier) )?(?:preuves?|proofs?|justificatifs?|refs?|references?|referenz|referencia|riferimento|referentie|ids?|identifiant|identifier|uuid|guid|tokens?|hash|ip|adresse ip|ip address|urls?|liens?|links?|evidence|nachweis|beleg|prueba|prova|bewijs|certificate?|enregistrement|recording)(?: (?:id|ref|url|link|lien|no|num|numero|number))?';
const WORDING =
  '(?:textes?|texts?|testo|texto|tekst|mentions?|libelles?|lib|wordings?|intitules?|phrases?|formulations?|formulering|formulierung)';
const named = (what: string): RegExp => new RegExp(`^${what} ${GLUE}${AGREED}$|^${AGREED} ${GLUE}${what}$`);
const PROVES = named(PROOF);
const WORDED = named(WORDING);

/** What folded words of a header name of the evidence of a consent and nothing else: its proof, or what somebody agreed to. */
export const evidenceNamed = (words: string): 'consentProof' | 'consentTextVersion' | undefined =>
  PROVES.test(words) ? 'consentProof' : WORDED.test(words) || namesTextVersion(words) ? 'consentTextVersion' : undefined;
