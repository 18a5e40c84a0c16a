import { monthCalled } from '../date/worded-date.js';
import { countryCode } from '../geography/country.js';
import { foldHeader } from '../text/fold-header.js';
import { isInstruction } from './refusal/beside/instructions.js';
import { readByLexicon } from './refusal/lexicon-reader.js';
import { LEFT, LISTED, NOT_OF_REFUSALS, NUMBERS, OF, OUT_OF_TOOL, PICKED_UP, SENT, TOOLS, WHERE } from './title-words-data.js';

/** Longer texts are notes. */
const LONGEST = 80;

const TITLE = new RegExp(
  `^(?:(?:${LISTED}|${NUMBERS}|${OF}|${SENT}|\\d+) )*(?:${LEFT})(?: (?:(?:y|e|et|and|und|o|ou|or) (?:${LEFT})|${LISTED}|${NUMBERS}|${OF}|${SENT}|${TOOLS}|\\d+))*$`,
);
/** What a title of those who left may hold; only then is it asked which of its words are months and countries. */
const NAMES_LEAVING = new RegExp(`\\b(?:${LEFT})\\b`);

const PART_OF_COUNTRY = new RegExp(`^(?:${WHERE})$`);
/** A month, a country or a part of one, behind what a list holds: "Bajas junio", "Abmeldungen Österreich", "bajas_es", "bajas_norte". */
const isWhenOrWhere = (word: string): boolean =>
  word.length > 2
    ? monthCalled(word) !== undefined || countryCode(word) !== '' || PART_OF_COUNTRY.test(word)
    : /^(?:es|fr|it|pt|nl|be|ch|at|uk|gb|us|mx|lu|ie)$/.test(word);
const callsThoseWhoLeft = (words: string): boolean => {
  if (!NAMES_LEAVING.test(words) || PICKED_UP.test(words)) return false;
  const [first = '', ...others] = words.split(' ');
  return TITLE.test(words) || TITLE.test([first, ...others.filter((word) => !isWhenOrWhere(word))].join(' '));
};

/** A list of those who are reached, or of nobody in particular. */
const PLAIN_WORDS =
  'prospection|prospeccion|prospezione|diffusion|appels?|calls?|anruf|telefon|telefono|telephone|phone|llamadas|chiamate|suivi|campagnes?|campaigns?|relances?|report|reports|rapports?|with|accounts?|b ?2 ?b|b ?2 ?c|(?:telefon|anruf|kontakt|adress|kunden|mailing|call)liste';
const PLAIN = new RegExp(`^(?:(?:${PLAIN_WORDS}|${LISTED}|${OF}|news ?letters?|e ?mails?|mailings?|\\d+)(?: |$))+$`);
/** A name of a part of a file, by a number or a letter: "Section 2", "Page 3 / 4", "Partie A". */
const PART =
  /^(?:sections?|partie|rubrique|bloc|block|groupe?|gruppe|grupo|gruppo|abschnitt|teil|parte|part|seccion|sezione|lot|feuille|sheet|onglet|pagina|page|seite|hoja|foglio|zone) (?:n |no )?(?:\d+|[a-z]|[ivx]+)(?: (?:sur |of |von |de |di )?\d+)?$/;
/** One word of a title that is no particle. */
const SAYS_LIST = new RegExp(`(?:^| )(?:${LISTED}|${PLAIN_WORDS})(?: |$)`);

/** What takes those who refuse away from the rest, before the word for them: "hors désinscrits", "screened against the do not call list". */
const TAKES_AWAY =
  /\b(?:hors|sans|sauf|excluding|excludes|without|except|minus|ohne|ausser|sin|senza|salvo|excepto|eccetto|tranne|(?:ex)?purge\w*|nettoye\w*|controle\w*|verifie\w*|compare\w*|screened|checked|scrubbed|verified|gegen|gepruft|bereinigt|abgeglichen|depurad\w*|cotejad\w*|filtrad\w*|verificat\w*|confrontat\w*|ripulit\w*)\b/;
/** The same behind it: "désinscrits exclus", "unsubscribed removed". */
const TAKEN_AWAY =
  /^(.+?) (?:deja |already |bereits |ya |gia )?(?:exclu(?:s|es|e|ded|idos|idas)|retiree?s?|supprimee?s?|enlevee?s?|otee?s?|removed|deleted|applied|appliquee?|ausgeschlossen|entfernt|geloscht|eliminad[oa]s|quitad[oa]s|esclus[ie]|rimoss[ie]|eliminat[ie]|gepruft)(?: (?:le|on|am|el|il)? ?[\d ]+)?$/;
/** Answers no to what it names: "Filter: unsubscribed = no". */
const DENIED = /(?:[=:]|\bequals?|\bis|\best)\s*["']?(?:no|non|nein|false|faux|falso|falsch|0)["']?\s*$/i;
/** Speaks of the paper and not of people, or of what a seller refuses. */
const OF_PAPER =
  /\b(?:ne (?:pas|rien|jamais)|do not|don t|nicht|no|non|nichts|nada|niente) (?:diffus|transmett|communiquer|divulg|partag|imprim|modifi|supprim|distribut|shar|forward|circulat|edit|delet|print|weitergeb|ander|losch|difund|distribuir|modificar|borrar|diffond|distribui|divulg|cancellar)|\b(?:sous|dans|sur|below|under|in|above|unter|in|debajo de|bajo|sotto|sopra) (?:cette|ce|this|dieser|diese|diesem|esta|este|questa|questo) (?:ligne|case|cellule|colonne|feuille|fichier|tableau|row|line|cell|column|sheet|file|zeile|zelle|spalte|fila|linea|celda|columna|hoja|riga|cella|colonna|foglio)\b|\b(?:devis|commandes?|factures?|comptabilite|paiements?|quotes?|orders?|invoices?|angebote?|rechnung(?:en)?|presupuestos?|facturas?|pedidos?|preventivi?|fatture?|ordini)\b|\bne pas (?:perdre|oublier|manquer|rater|negliger)\b/;

/** What a tool makes, and no complaint: "Attendee Report", "Report Generated". */
const REPORT = /\breports?\b(?: generated)?/gi;
const COMPLAINED = /\b(?:spam|abuse|fraud)\b/i;

/** A place at which one halts: "Bus stop survey". */
const HALT = /\b(?:bus|tram|coach|truck|lorry|train|metro|taxi|pit|rest)[\s_-]stops?\b/gi;
/** Addresses that do not exist, or stand there twice: whoever has taken them away has a list of the others. */
const DEAD = /\b(?:bounce[ds]?|npai|rebonds?|cleaned|invalide?s?|erronee?s?|duplicates?|doublons?)\b/;

const refuses = (written: string): boolean => {
  const text = written.replace(NOT_OF_REFUSALS, ' ').replace(OUT_OF_TOOL, ' ');
  const people = text.replace(HALT, ' ');
  const { channels, doubt } = readByLexicon(COMPLAINED.test(text) ? people : people.replace(REPORT, ' '));
  return channels.length > 0 || doubt || callsThoseWhoLeft(foldHeader(text));
};

/** Whether words that sound like refusals say of a list that it has none, or speak of something else than whom to contact. */
export const isHarmlessTitle = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const words = foldHeader(text);
  if (DENIED.test(text) || PLAIN.test(words) || OF_PAPER.test(words) || isInstruction(words)) return true;
  const away = TAKES_AWAY.exec(words);
  return away !== null && !refuses(words.slice(0, away.index)) && refuses(words.slice(away.index + away[0].length));
};

/** Whether a list is what is left without those who refuse, or without dead addresses: "Unsubscribed removed". */
export const isWithoutRefusals = (text: string): boolean => {
  const before = TAKEN_AWAY.exec(foldHeader(text))?.[1];
  return before !== undefined && (DEAD.test(before) || refuses(before));
};

/** A list of people by where or when they were met: "Prospects Lyon", "Clients du salon 2026". */
const PEOPLE =
  /^(?:(?:nouveaux|anciens|new|old|neue|nuevos|nuovi) )?(?:contacts|contactos|contatti|kontakte|clients|clientes|clienti|kunden|prospects|prospectos|interessenten|leads|membres|members)(?: [\p{L}\d]+){0,4}$/u;

/** Whether a few words name a part of a file, or a list of nobody in particular, and no person and no company. */
export const namesAList = (text: string): boolean => {
  const words = foldHeader(text);
  return PART.test(words) || PEOPLE.test(words) || (PLAIN.test(words) && SAYS_LIST.test(words));
};

/** Whether a title lists people by where or when they were met, which is a section of its own, and no part or page of one. */
export const namesPeople = (text: string): boolean => text.length <= LONGEST && PEOPLE.test(foldHeader(text));

/** A list of those who agreed: "Abonnés", "Nouveaux inscrits", "Subscribers 2026". */
const AGREED = new RegExp(
  `^(?:(?:${LISTED}|${OF}|${SENT}|nouve(?:aux|lles)|new|neue|nuevos|nuovi|active?s?|actifs|\\d+) )*(?:abonnee?s|inscrite?s|subscribers?|subscribed|opt(?:ed)? ?ins?|a contacter|suscriptores|suscritos|abonnenten|angemeldete|iscritti)(?: (?:${LISTED}|${OF}|${SENT}|active?s?|actifs|\\d+))*$`,
);

/** Whether a few words call a list by those who agreed to be contacted. */
export const namesThoseWhoAgreed = (text: string): boolean => text.length <= LONGEST && AGREED.test(foldHeader(text));

/** Whether a few words call a list by those who left, as "Bajas", "Contacts à exclure" and "Abmeldungen" do. */
export const namesThoseWhoLeft = (text: string): boolean => text.length <= LONGEST && callsThoseWhoLeft(foldHeader(text));

/** Whether a title says of a whole table that it lists refusals: "Liste d’opposition", "FICHIER À NE PAS CONTACTER". */
export const isRefusalTitle = (text: string): boolean =>
  text.length <= LONGEST && text.trim() !== '' && refuses(text) && !isHarmlessTitle(text) && !isWithoutRefusals(text);

/** What names a list and no more: the words between those that say whom it lists. */
const NAMING = new RegExp(`^(?:${LISTED}|${NUMBERS}|${OF}|${SENT}|${TOOLS}|\\d+)$`);
/** The register of those who want no calls. It is named as often for having been asked: "prospects bloctel ok", "retour bloctel". */
const REGISTER = /\bbloctel\b/;
/** The same, where the list is the register itself. */
const OF_REGISTER = /^(?:(?:bloctel|inscrits?|opposes|opposants|liste?|fichier|file|registre|a|au|de|du|sur|\d+)(?: |$))+$/;

/** One word that names a file of those who refuse. "courrier.csv" and "oppositionnel.csv" are none. */
const NAMES_BY_ITSELF =
  /^(?:desinscri\w+|desabon\w+|unsub\w+|opt ?outs?|stop ?lists?|black ?lists?|bajas?|abmeld\w+|abbestell\w+|oppos(?:itions?|e|es|ee|ees|ants?)|repoussoir|\w*widersp\w+|disiscri\w+|bloctel)$/;

/** What a title says of nobody by name: "Ne plus contacter", "Do not call". */
const PLAIN_REFUSAL =
  /^(?:a )?(?:ne (?:plus|pas|jamais) (?:contacter|appeler|demarcher|solliciter|prospecter|emailer|mailer|relancer)|do not (?:contact|call|e ?mail|mail|disturb)|nicht (?:mehr )?(?:kontaktieren|anrufen|anschreiben)|no (?:contactar|llamar|molestar)|non (?:contattare|chiamare|disturbare)|stop|no contact)$/;

/** The words of a folded text that say more than that it is a list, of when or of where. */
export const beyondNaming = (words: string): string =>
  words
    .split(' ')
    .filter((word) => !NAMING.test(word) && !isWhenOrWhere(word))
    .join(' ');

/** Whether a text is the title of refusals and nothing else: "DÉSINSCRITS", "Ne plus contacter", and not "Roy : désinscrit". */
export const isBareRefusalTitle = (text: string): boolean => {
  const words = foldHeader(text);
  return text.length <= LONGEST && (callsThoseWhoLeft(words) || NAMES_BY_ITSELF.test(beyondNaming(words)) || PLAIN_REFUSAL.test(words));
};

/**
 * Whether the name of a file says so. More is written into a name than into a title (what for, for whom, from when):
 * a word that only may be a refusal counts where it is all that the name says ("Unsubscribes 2026", and not "devis refusés").
 */
export const isRefusalName = (text: string): boolean => {
  if (!isRefusalTitle(text)) return false;
  const words = foldHeader(text);
  const said = beyondNaming(words);
  if (REGISTER.test(words)) return OF_REGISTER.test(words) || isRefusalName(words.replace(REGISTER, ' '));
  if (readByLexicon(text.replace(NOT_OF_REFUSALS, ' ')).channels.length > 0 || namesThoseWhoLeft(text)) return true;
  return NAMES_BY_ITSELF.test(said);
};
