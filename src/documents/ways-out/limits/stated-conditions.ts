import { foldLetters } from '../../../fields/text/letters.js';
import { lazy } from '../../../model/base/lazy.js';
import type { RefusalLimit } from './refusal-limit.js';

/**
 * What the sentences around a way out ask of whoever takes it, in six languages: an account, a paper, a letter, money, a call, somebody's
 * leave, or to wait for the end of a quarter. On folded text.
 * @module
 */

const LEAVING = lazy(
  () =>
    /\b(?:unsubscri\w*|opt(?:ing|ed|s)? ?outs?|desinscri\w*|desabonn\w*|abmeld\w*|abzumelden|abbestell\w*|austrag\w*|disiscri\w*|cancellar\w*|cancellazion\w*|bajas?|uitschrij\w*|uit te schrijven|afmeld\w*|af te melden)\b/,
);
const SAYS_HOW = lazy(
  () =>
    /\b(?:(?:pour|afin de) (?:vous |se |te )?(?:desinscri\w+|desabonn\w+)|to (?:unsubscribe|opt out)|(?:um sich|zum) (?:abzumelden|abmelden)|para darse de baja|per (?:disiscriversi|cancellarsi)|om (?:u |je )?(?:uit te schrijven|af te melden))\b/,
);
/** Whether a sentence, on folded text, says how to leave, so that it is about it wherever it stands: “to unsubscribe, tell us why”. */
export const saysHow = (says: string): boolean => SAYS_HOW().test(says);

/** "To do so, send us…": it goes on about the way out. */
const TO_DO_SO = lazy(
  () =>
    /\b(?:dazu|hierfur|hierzu|dafur|pour (?:cela|ce faire)|to do (?:so|this)|for this|a tal fine|per farlo|para ello|hiervoor|daarvoor)\b/,
);

const LOGIN =
  /\b(?:log(?:ged|ging)? ?in|sign(?:ed|ing)? in|(?:etre|vous|se|de) connect\w*|connexion (?:requise|obligatoire|necessaire|a)|necessite une connexion|identifie[rz]|authentifi\w*|login|area (?:riservata|de cliente?s?|personale)|inici\w* sesion|inloggen|in te loggen|ingelogd|eingeloggt|ein(?:zu)?loggen|anmelden|angemeldet|eine anmeldung|anmeldung (?:im|in|erforderlich|notwendig)|kunden(?:konto|portal)|klantenportaal)\b/;
const PAPERS =
  /\b(?:passports?|passeport|passaporto|pasaporte|paspoort|(?:piece|carte|titre) d identite|(?:proof|copy) of (?:your )?(?:id|identity)|id cards?|\w*ausweis\w*|(?:copia|foto\w*) de(?:l| su)? dni|documento (?:di|d|de) ?identi\w+|identiteits\w+)\b/;
const LETTER =
  /\b(?:(?:signed|registered) (?:letter|mail|post)|by (?:post|letter)|in writing|par (?:courrier|lettre|voie postale)|lettre recommandee|recommande(?:e)? avec|per (?:post|brief)|einschreiben|raccomandata|carta certificada|por carta|aangetekende)\b/;
const COSTS =
  /\b(?:costs?|coute\w*|kostet|kost|costo|coste|factur\w*|charged?|gebuhr\w*|bearbeitungsgebuhr|frais|fee)\b.{0,40}?\b\d+(?:[ .,]\d+)? ?(?:euros?|eur|pounds?|gbp|dollars?|€|£|chf|franken)|[£$] ?\d|(?<![\d.,])[1-9]\d{0,3}(?:[.,]\d{1,2})? ?(?:euros?|eur|€|£|chf) (?:\w+ ){0,2}(?:frais|fees?|charges?|gebuhr\w*|kosten|gastos|spese)\b|\b(?:kostenpflichtig|payante?)\b/;
const DATA = /\b(?:date of birth|date de naissance|geburtsdatum|data di nascita|fecha de nacimiento|geboortedatum)\b/;
/** On one device, in an app or a shop, and nowhere else. */
const ONLY_THERE =
  /\b(?:uniquement|seulement|exclusivement|que|only|solely|nur|ausschliesslich|solo|solamente|unicamente|soltanto|alleen|enkel|slechts|apenas) (?:possible |available |moglich |mogelijk |posible |possibile )?(?:(?:depuis|sur|dans|via|en|from|on|in|at|auf|im|uber|aan|op|desde|da|dal|nel) )(?:\w+ ){0,2}?(?:ordinateur|pc|application|appli|app|magasin|boutique|agence|computer|desktop|store|shop|filiale|geschaft|laden|winkel|tienda|negozio|ordenador|guichet)\b/;
/** A second mail, in which one is to click. */
const SECOND_STEP =
  /\b(?:e ?mail|mail|courriel|message|lien|link|nachricht|bericht|correo|mensaje|messaggio)\b.{0,50}\b(?:(?:sera|seront|est|sont|va|vont) (?!a\b)(?:\w+ ){0,2}(?:envoye\w*|adresse\w*)|recevrez|(?:will|ll) (?:\w+ ){0,2}(?:sent|send|receive)|erhalten|(?:wird|werden) (?:\w+ ){0,3}gesendet|ontvang\w*|(?:wordt|worden) (?:\w+ ){0,3}gestuurd|recibira|enviar(?:a|e|emos)|ricevera|(?:sara|verra) (?:\w+ ){0,2}inviat\w*)\b.{0,60}\b(?:cliqu\w*|click\w*|klick\w*|klik\w*|clic|valider|validez|confirmez|confirm (?:it|your)|bestatigen|bevestig\w*|confirmar|confermare)\b/;
const HARD = [LOGIN, PAPERS, LETTER, COSTS, DATA, ONLY_THERE, SECOND_STEP];
/** Said beside a way out, and of nothing else than it. */
const PASSWORD =
  /\b(?:devrez|devez|faudra|faut|must|need to|have to|will need|mussen|moet|debe\w*|tendra que|deve|dovra)\b.{0,40}\b(?:mots? de passe|password|passwort|kennwort|wachtwoord|contrasena|identifiants)\b/;
const OF_ACCOUNT =
  /\b(?:acceder|acces|commandes?|espace|access|orders?|reset|reinitialis\w*|changer|change|bestell\w*|zugang|bestelling\w*|pedidos?|ordin[ei])\b/;
const REASON =
  /\b(?:merci d|veuillez|indiquez|precisez|please|state|give|bitte|gelieve|indique|indichi)\b.{0,30}\b(?:motifs?|raisons?|reasons?|grund|reden|motivos?)\b.{0,40}\b(?:obligatoires?|requise?s?|mandatory|required|compulsory|pflicht\w*|erforderlich|verplicht|obligatori[oa])\b/;

const APPROVED =
  /\b(?:must|has to|need(?:s)? to|have to|doit|doivent|devra\w*|muss|mussen|deve|devono|debe\w*|tienen? que|moet(?:en)?) (?:\w+ ){0,7}?(?:approved|accepted|authori[sz]ed|validated|confirmed by (?:our|the)|approuve\w*|validee?s?|acceptee?s?|autorisee?s?|genehmigt|freigegeben|zugestimmt|approvat\w|autorizzat\w|accettat\w|aprobad\w|autorizad\w|aceptad\w|goedgekeurd)\b/;

const CALL =
  /\b(?:(?:please|you must|you have to|simply) (?:call|ring|phone|telephone)|(?:call|ring|phone) (?:us|our)|(?:appele[zr]|telephone[zr]|contacte[zr] par telephone)|rufen sie (?:uns|bitte)|anrufen|anzurufen|ci (?:telefoni|chiami)|telefonare|llamenos|llame a|llamar|bel ons|bellen|te bellen)\b/;
/** One way among others. */
const ALSO = /\b(?:also|too|aussi|egalement|auch|ebenfalls|anche|tambien|ook|tevens)\b/;
/** The same, or another way in the same breath. */
const OTHER_WAY =
  /\b(?:or|ou|oder|of|can|may|pouvez|konnen|puede|puo|kunt|e ?mails?|click\w*|cliqu\w*|klick\w*|link|lien|reply|repond\w*|antwort\w*|stop)\b|@|https?:|\d[\d .]{4}/;

const TREATED =
  /\b(?:handled|processed|applied|actioned|carried out|effective|traitee?s?|prises? en compte|appliquee?s?|effectives?|bearbeitet|umgesetzt|wirksam|elaborat\w+|evas\w+|gestit\w+|tramit\w+|proces\w+|efectiv\w+|verwerkt|doorgevoerd)\b/;
const SELDOM =
  /\b(?:quarterly|monthly|yearly|annually|once (?:a|per|every) (?:month|quarter|year)|end of (?:the|each|every) (?:\w+ )?(?:month|quarter|year)|(?:following|next) (?:month|quarter)|trimestriel\w*|mensuel\w*|une fois par (?:mois|trimestre|an)|chaque (?:mois|trimestre)|fin (?:de chaque|du|de) (?:mois|trimestre)|quartalsweise|monatlich|(?:im|pro|jedes) (?:monat|quartal)|quartalsende|monatsende|una volta al (?:mese|trimestre|anno)|ogni (?:mese|trimestre)|una vez al (?:mes|trimestre|ano)|cada (?:mes|trimestre)|(?:per|elk|elke) (?:maand|kwartaal)|maandelijks)\b/;

/** Nothing of it is asked. */
const DENIED =
  /\b(?:no|not|never|without|don t|doesn t|needn t|sans|inutile|aucune?|pas|ohne|keine?|nicht|senza|non|sin|zonder|geen|niet)\b/;
/** Said of money, and of nothing else: one may leave "gratuitement" after a login. */
const FREE = /\b(?:free|gratuit\w*|kostenlos|gratis)\b/;
const BUT_ONLY =
  /\b(?:cannot|can not|can t|not possible|ne (?:peu\w+|pourrez|pourra|sera|seront|est|sont)|nicht|non (?:puo|e|sara)|no (?:puede|es|sera)|niet) .{0,50}\b(?:unless|without|until|sans|ohne|senza|sin|zonder)\b|\b(?:without|sans|ohne|senza|sin|zonder) .{0,40}\b(?:not possible|impossible|pas possible|nicht moglich|non e possibile|no es posible|niet mogelijk)\b/;

const folded = (says: string): string => foldLetters(says.slice(0, 600)).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ');

/** What a sentence near a way out asks of whoever refuses; undefined where a click or an answer does. */
export const statedCondition = (sentence: string): Extract<RefusalLimit, 'hard' | 'pending' | 'call' | 'slow' | 'asks'> | undefined => {
  const says = folded(sentence);
  if (REASON.test(says)) return 'asks';
  if (PASSWORD.test(says) && !OF_ACCOUNT.test(says) && !DENIED.test(says)) return 'hard';
  const isAbout = LEAVING().test(says);
  if (!isAbout && !(TO_DO_SO().test(says) && (PAPERS.test(says) || LOGIN.test(says)))) return undefined;
  if (ALSO.test(says) || (DENIED.test(says) && !BUT_ONLY.test(says))) return undefined;
  if (APPROVED.test(says)) return 'pending';
  if (TREATED.test(says) && SELDOM.test(says)) return 'slow';
  if (HARD.some((pattern) => pattern.test(says) && !(pattern === COSTS && FREE.test(says)))) return 'hard';
  return CALL.test(says) && !OTHER_WAY.test(says) && !FREE.test(says) ? 'call' : undefined;
};
