import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { withoutMachines, withoutPaper } from '../calls/of-machines.js';
import { MAYBE_MATTERS } from '../their-own/matters-of-work.js';
import { OTHER_THINGS } from '../their-own/other-things.js';
import { MAYBE_DEALS, OWN_DEALS } from '../their-own/own-deals.js';

/**
 * What is denied, stopped or taken away in the work of a contact, and is no contact: a budget that they have not, a filter that blocks mail, a tool that they
 * want to be rid of, a colleague to be left out. Phrases are taken off, and whatever stands beside them is read.
 * @module
 */

const SMALL =
  "(?:(?:de|d|du|des|la|le|les|l|un|une|own|dedicated|real|internal|propre|vrai|vraie|real|eigenes?|proprio|the|a|an|any) |[dl][’'])*";
const TRADE =
  '(?:marketing|sales|commercial\\w*|crm|pr|communications?|comms?|comm|emailing|newsletter|outbound|prospection|rgpd|gdpr|vertriebs?|ventas|vendite|comercial\\w*|commerciale?)';
const OF_FIRM =
  '(?:teams?|budgets?|departments?|dept|managers?|directors?|leads?|staff|people|person|functions?|tools?|stack|automation|strategy|plans?|agency|hires?|ops|equipes?|[ée]quipes?|services?|d[ée]partements?|direction|responsables?|outils?|strat[ée]gie|p[ôo]le|abteilung|leiter|werkzeug|equipo|presupuesto|departamento|herramienta|squadra|reparto|strumenti|afdeling|team)';
/** "No marketing team", "pas de budget marketing", "kein Vertriebsteam". */
const FIRM_LACKS = [
  `(?<!(?:please|pls|plz) )(?:no|without|pas|sans|aucune?|kein|keine|keinen|ohne|sin|senza|nessun\\w?|geen|has no|n['’]a pas) ${SMALL}${TRADE}[ -]${OF_FIRM}(?!\\p{L})(?! (?:contact|calls?|e?-?mails?))`,
  '(?:kein|keine|keinen|ohne|geen|zonder) (?:eigene?[ns]? )?(?:marketing|vertriebs?|verkoop|sales)-?(?:team|budget|abteilung|leiter|tool|afdeling)(?!\\p{L})',
  `(?:pas|sans|aucune?|sin|senza|nessun\\w?) ${SMALL}${OF_FIRM} ${SMALL}${TRADE}(?!\\p{L})`,
];
const FILTER =
  '(?:(?:le |la |leur |son |notre |their |his |her |our |the |ihr |der |el |il |su |suo )?(?:anti-?\\s?spams?|spam-?\\s?filter|pare-?feu|firewall|filtres?(?: anti-?spam)?|mailinblack|barracuda|proofpoint|mimecast|serveur(?: mail| de mail)?|mail ?server|exchange|outlook))';
const BLOCKS =
  '(?:bloque\\w*|blocks?|blocked|blocking|rejette\\w*|rejects?|filtre\\w*|filters?|filtert|blockiert|blocca|bloquea|arr[êe]te|met en spam|blokkeert)';
/** "Anti-spam bloque nos mails". */
const FILTER_BLOCKS = `${FILTER} ${BLOCKS} (?:(?:nos|les|tous nos|our|all|unsere|nuestros|i nostri|onze|my|mes) )*(?:e-?mails?|mails?|messages?|messaggi|correos|courriels?|nachrichten)(?!\\p{L})`;
const LEAVING =
  '(?:d[ée]sinscription|d[ée]sabonnement|unsubscrib(?:e|ing)|opt-?\\s?out|abmeldung|widerruf|baja|disiscrizione|uitschrijv\\w+)';
/** That one may leave, as the words of a form say: "désinscription possible à tout moment". */
const MAY_LEAVE = `${LEAVING} (?:(?:est|is|ist|es|[èe]|reste|toujours|always) )*(?:possible|m[öo]glich|posible|possibile|mogelijk) (?:(?:[àa] )?tout moment|(?:at )?any ?time|jederzeit|en cualquier momento|in (?:qualsiasi|ogni) momento|te allen tijde)|jederzeit m[öo]gliche ${LEAVING}`;
/** More and more of something: what it is, the rest says. */
const MORE_AND_MORE = '(?:de plus en plus|more and more|immer mehr|cada vez m[áa]s|sempre (?:di )?pi[ùu]|steeds meer)';
const HANDLES =
  "(?:s['’ ]occupe|en charge|responsable|charg[ée]e?|g[èe]re|handles|in charge|responsible|manages|zust[äa]ndig|encargad[oa]|responsabile|si occupa|verantwoordelijk)";
/** Whose work it is: "DPO, s'occupe du RGPD et des oppositions". */
const HANDLES_REFUSALS = `${HANDLES} (?:(?:de|du|des|d|la|le|les|l|of|for|the|f[üu]r|die|von|del|dei|delle|di|voor|et|and|und|y|e|en|rgpd|gdpr|dsgvo|lopd|demandes|requests|gestion) |[dl]['’])*(?:oppositions?|d[ée]sinscriptions?|d[ée]sabonnements?|unsubscribes?|opt-?\\s?outs?|r[ée]clamations|plaintes|complaints|objections|widerspr[üu]che|beschwerden|bajas|reclamaciones|opposizioni|reclami)(?!\\p{L})`;

/** The tools by which somebody works, and what they do by hand: no data of a person, and nothing that is sent. */
const BY_HAND =
  '(?:excel|tableurs?|google sheets?|spreadsheets?|t[âa]ches?|saisies?|ressaisies?|tasks?|data entry|manual work|aufgaben|handarbeit|tareas|attivit[àa] manuali|fogli excel|hojas de (?:c[áa]lculo|excel)|taken|planilhas|tarefas)';
const OF_IT =
  "(?:(?:les?|la|l|des?|du|d|ses|leurs?|toutes?|the|their|all|fichiers?|listes?|files?|sheets?|double|manual|manuelle[ns]?|las|los|sus|i|le|de|het) |[ld][’']|excel-)*";
const MANUAL = '(?: (?:manuel(?:le)?s?|r[ée]p[ée]titi(?:f|ve)s?|chronophages?|inutiles?|excel|manual(?:es|i)?|repetitivas?))*';
const THEIR_BASE =
  '(?: (?:de|dans|from|in|out of|aus|di|da|van|uit) (?:sa|son|ses|leurs?|their|his|her|its|su|sus|suo|sua|zijn|haar) (?:base|fichiers?|crm|database|datenbank|process\\p{L}*|[ée]quipes?|quotidien|outils?|workflows?))?';
/** "Supprimer les tâches manuelles de sa base". */
const DROPS_WORK = `(?:supprim|remplac|[ée]limin|r[ée]dui|remov|replac|get rid of|abschaff|elimin|afschaff)\\p{L}* ${OF_IT}(?!excel)${BY_HAND}${MANUAL}${THEIR_BASE}(?!\\p{L})`;
/** "Ne veut plus de fichiers Excel". */
const NO_MORE_OF_IT = `(?:(?:ne |n[’'])?(?:veut|veulent|souhaite|souhaitent|supporte) plus|no longer wants?|does(?: not|n[’']t) want(?: any)?|don[’']t want(?: any)?|will keine|m[öo]chte keine|no quiere(?: m[áa]s)?|non vuole(?: pi[ùu])?|wil geen|n[ãa]o quer(?: mais)?) (?:(?:utiliser|travailler sur|using|use|usar|mehr|any|more) )?${OF_IT}${BY_HAND}${MANUAL}(?: mehr| any ?more)?(?!\\p{L})`;
const LOOKS_FOR =
  "(?:(?:re)?cherch(?:e|ent|ons)|besoin d[’']|besoin :? ?|(?:looking|searching) for|needs?|wants?|sucht|suchen|braucht|busca|necesita|cerca|ha bisogno di|zoekt|procura|precisa de|veut|souhaite)";
const SOME_TOOL =
  '(?:outils?|logiciels?|solutions?|crm|prestataires?|plateformes?|applications?|tools?|software|platform|l[öo]sung|werkzeug|herramientas?|soluci[óo]n|strumento|soluzione|oplossing|ferramenta|programme?|programma)';
/** "Cherche un outil pour nettoyer les fiches de leur fichier", whatever that is to do, as long as it is none of ours. */
const WHAT_FOR = `${LOOKS_FOR} ?(?:(?:une?|a|an|some|eine?n?|una?o?|een|uma?|de|d|des|of|simple|bon|nouve(?:l|au|lle)|new) |[ld][’'])*${SOME_TOOL} (?:pour|to|for|qui|that|afin de|permettant de|um|zum|f[üu]r|para|que|per|che|om|voor)(?: (?!(?:nos|notre|vos|votre|nous|vous|our|your|you|us|unsere?n?|ihre?n?|nuestr\\p{L}+|nostr\\p{L}+|onze|moi|me|mes|mon|ma|my|l[ae]|les contacter|ne|not|plus)(?!\\p{L}))[\\p{L}\\p{N}’'/-]{1,30}){1,25}`;
const MANY_REFUSALS =
  '(?:oppositions|d[ée]sinscriptions|d[ée]sabonnements|unsubscribes|opt-?\\s?outs|opt-?\\s?ins|consentements|consents|r[ée]clamations|plaintes|complaints|objections|abmeldungen|widerspr[üu]che|einwilligungen|bajas|consentimientos|disiscrizioni|consensi|uitschrijvingen|toestemmingen|descadastros)';
/** What somebody needs to do in their own work: "besoin : gérer les désinscriptions et le RGPD". */
const NEEDS_TO_HANDLE = `(?:besoins?|needs?|enjeux?|probl[ée]matique|projet|cherche [àa]|bedarf|necesidad|esigenza|behoefte)\\s?:?\\s?(?:(?:est|is|de|d[’']|to|pour|of|di|om) ?)*(?:g[ée]rer|gestion|automatiser|centraliser|suivre|tracer|manage|managing|handle|handling|automate|verwalten|verwaltung|gestionar|gesti[óo]n|gestire|gestione|beheren|gerir)(?: (?:les|leurs|ses|des|du|de|la|le|the|their|of|der|von|las|los|sus|le|delle|dei|van|das|dos))* ${MANY_REFUSALS}(?:(?:,| et| and| und| y| e| en)(?: (?:les?|la|du|des|the|die|el|il|het))* (?:rgpd|gdpr|dsgvo|consentements?|bounces?|doublons|conformit[ée]|${MANY_REFUSALS}))*(?!\\p{L})`;

/** An address or a number that is none: "correo no válido". */
const NO_ADDRESS =
  '(?:correos?|e-?mails?|mails?|direcci[óo]n(?: de correo)?|tel[ée]fonos?|n[úu]meros?|m[óo]vil|indirizzo|adresse|courriel)(?: (?:electr[óo]nic[oa]s?|mail|e-?mail|es|est[áa]|[èe]|est|ist|is))* (?:no|non|pas|nicht|not|niet|n[ãa]o) (?:v[áa]lid[oaei]s?|valides?|g[üu]ltig|geldig|correct[oae]?|corrett[oa]|existe|existente|operativ[oa]|activ[oa]|attiv[oa]|actif|active)(?!\\p{L})';
const DATA_OF =
  '(?: (?:de|des|du|d|of|der|von|del|dei|delle|van|dos|ses|leurs?|mes|his|her|their|my|the|seiner|ihrer|meiner|sus|mis|suoi|miei|zijn|haar|seus|personal|personnelles|personenbezogenen))*';
const GIVING = `(?:(?:cession|transmission|transfert|partage|[ée]change|location|revente|vente|communication|sharing|sale|transfer|disclosure|weitergabe|[üu]bermittlung|verkauf|cesi[óo]n|transferencia|venta|cessione|comunicazione|vendita|doorgifte|delen|verkoop|cess[ãa]o|partilha|compartilhamento)${DATA_OF} (?:donn[ée]es|coordonn[ée]es|adresses?|data|details|information|daten|adressdaten|datos|dati|gegevens|dados)|(?:data|details|list|address) (?:sharing|swaps?|exchange|sale|selling)|datenweitergabe|adress(?:weitergabe|handel|tausch))`;
/** Who objects that their data is given to others, and to nothing else: "opposée à la cession de ses données". */
const NOT_TO_BE_GIVEN = `(?:(?:s['’]? ?)?oppos[ée]\\p{L}*|opposition|refus\\p{L}*|object(?:s|ed|ion)?|widerspricht|widerspruch|se opone|oposici[óo]n|si oppone|opposizione|maakt bezwaar|bezwaar|op[õo]e-se|oposi[çc][ãa]o)(?: (?:[àa]|au|aux|la|le|les|to|the|any|gegen|die|der|eine|al|alla|tegen|het|de)| [àa] l['’]| toute?)* ?${GIVING}(?!\\p{L})(?! ?[,;/+])(?![^.!?;\\n]{0,60}? (?:et|and|und|y|e|en|ou|or|oder|o|ni|nor) )(?! (?:[àa] des fins|for|pour|zu|para|per))`;

/** What a firm does no more itself: "On ne fait plus de prospection". */
const DOES_NONE =
  "(?:(?:on|nous|ils?|elles?) (?:ne )?(?:n[’']en )?(?:fait|faisons|font) (?:plus|pas) (?:de |d[’'])(?:prospection|d[ée]marchage|phoning|e-?mailings?|publicit[ée]|marketing|newsletters?)|we (?:no longer|do not|don[’']t) do (?:any )?(?:prospecting|outbound|cold calling|marketing|e-?mailings?|advertising)|wir machen keine (?:akquise|kaltakquise|werbung|mailings) ?(?:mehr)?|(?:ya )?no hacemos (?:m[áa]s )?(?:prospecci[óo]n|marketing|publicidad)|non facciamo (?:pi[ùu] )?(?:prospezione|marketing|pubblicit[àa]))(?!\\p{L})";

/** Beyond doubt of something else. */
const PLAIN = [
  ...FIRM_LACKS,
  FILTER_BLOCKS,
  MAY_LEAVE,
  MORE_AND_MORE,
  HANDLES_REFUSALS,
  DROPS_WORK,
  NO_MORE_OF_IT,
  WHAT_FOR,
  NEEDS_TO_HANDLE,
  NO_ADDRESS,
  DOES_NONE,
  NOT_TO_BE_GIVEN,
  ...OWN_DEALS,
  ...OTHER_THINGS,
];

const TAKE_AWAY =
  '(?:supprim|remplac|[ée]limin|enlev|retir|sort|[ôo]t|exclu|arr[êe]t|remov|replac|drop|take|get rid of|entfern|nehm|quit|elimin|togli|haal)\\p{L}*';
const THEIRS = '(?:ses|leurs?|son|sa|their|his|her|seinen|ihren|sus?|suoi|sue|i suoi|zijn|haar)';
const WORK =
  '(?:process(?:us|es)?|outils?|stack|tools?|workflows?|organisation|[ée]quipes?|team|flux|m[ée]thodes?|quotidien|prozess\\p{L}*|procesos?|processi|herramientas|strumenti)';
/** "Supprimer Excel de ses process". */
const FROM_THEIR_WORK = `${TAKE_AWAY} (?:l['’])?[\\p{L}\\d.]{2,20} (?:de|from|out of|in|aus|di|da|dai|van|uit) ${THEIRS} ${WORK}(?!\\p{L})`;
const DOUBLES =
  '(?:suppression|suppr\\p{L}*|supprim\\p{L}*|delet\\p{L}*|remov\\p{L}*|l[öo]sch\\p{L}*|elimin\\p{L}*|purge) (?:(?:de|des|les|ses|the|of|der|los|las|dei|i|van) )*(?:doublons?|duplicates?|dubletten|duplikate|duplicad[oa]s|duplicati|dubbelen)(?!\\p{L})';
/** Somebody by name, and no "moi", "me", "them": "retirez Marc de la boucle". */
const COLLEAGUE = '(?:(?:monsieur|madame|mr|mrs|ms|mme|m\\.|herrn?|frau) )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?';
const OUT_OF_LOOP = `(?:[Ss]upprim|[Ee]nlev|[Rr]etir|[Ss]ort|[Rr]emov|[Dd]rop|[Tt]ak)\\p{L}*(?:[ -](?:sie|bitte|please))? ${COLLEAGUE} (?:(?:de|from|off|out of|aus|dem|der|la|the|this|en|du|cette|dal|del|van|uit) )*(?:boucle|copie|cc|loop|thread|verteiler dieser mail|conversation|[ée]change|fil|copia|kopie)(?!\\p{L})`;
const OF_A_FEATURE =
  '(?:black-?\\s?list|block-?\\s?list|unsubscribe|opt-?\\s?out|do not call|dnc|suppression|stop) (?:feature|function|module|integration|api|option|tool|bug|functionality|fonctionnalit[ée]|funktion)(?: requests?)?(?!\\p{L})';
/** "Plus de mails de ce type", which asks for more as often as for none. */
const OF_THIS_KIND =
  '(?<!(?:ne|n) )(?:veut|veulent|souhaite|voudrait|aimerait) plus de \\p{L}+ (?:de ce (?:type|genre|style)|comme (?:[çc]a|celui-?ci|celle-?ci))(?!\\p{L})';

/** Most likely of something else. */
const LIKELY = [...MAYBE_DEALS, ...MAYBE_MATTERS, FROM_THEIR_WORK, DOUBLES, OF_A_FEATURE, OF_THIS_KIND];

const anyOf = (phrases: readonly string[], flags: string): RegExp => prefiltered(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})`, flags);
const plain = anyOf(PLAIN, 'giu');
const likely = anyOf(LIKELY, 'giu');
const outOfLoop = anyOf([OUT_OF_LOOP], 'gu');
/** Longer texts are documents. */
const LONGEST = 2000;

/** What is left of a text without such phrases, and whether somebody must read them all the same. */
export interface BesideWork {
  readonly rest: string;
  readonly mustBeRead: boolean;
}

/** A text without what it denies of its contact's work; undefined where it holds nothing of it. */
export const besideOtherWork = (text: string): BesideWork | undefined => {
  if (text.length > LONGEST) return undefined;
  const said = withoutMachines(text.replace(plain, ' '));
  const rest = withoutPaper(said.replace(likely, ' ').replace(outOfLoop, ' '));
  return rest === text ? undefined : { rest, mustBeRead: rest !== said };
};
