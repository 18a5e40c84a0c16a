import { foldPermission } from './header-channels.js';
import { lazy } from '../../../model/base/lazy.js';
import { OTHER_MATTERS } from './other-matters-data.js';

/**
 * Headers that speak of something else than contacting somebody: cheques, parcels, operations, parents, driving licences.
 * @module
 */

/** No stem is shorter: what a word begins with is looked up from its whole length down. */
const SHORTEST_STEM = 3;
const matters = lazy(() => new Set(Object.values(OTHER_MATTERS).flatMap((words) => words.split(/\s+/))));
const isOfMatter = (word: string): boolean => {
  if (matters().has(word)) return true;
  for (let n = word.length; n >= SHORTEST_STEM; n--) if (matters().has(`${word.slice(0, n)}*`)) return true;
  return false;
};

/** Where the name of a means of contact is part of another thing's: contact lenses, a call-out, a mail slot, a text field. */
const OTHER_THINGS =
  /\b(?:contact (?:lens\w*|sports?|sec|electri\w*|hours|time|tracing|rating|allerg\w*)|lentilles? de contact|lent[ei]s? (?:de|a) contatt?c?t?o|sports? de contact|cas contact|(?:sans|less) contact|sin contacto|call ?outs?|on call|curtain call|call (?:sign|option|by|me by|centre|center)|^mail stop|mail ?(?:slot|room|box|boxes|server|merge|class|hold)|post ?(?:code|box|held|room|office|natal|op|graduate|it)|poste (?:de|a|occup\w*|propos\w*)|code postal|boite (?:postale|aux lettres)|text (?:size|field|book|colou?r)|newsletter (?:n|no|issue|title|titel|ausgabe)|phone (?:model|case|number|no|type)|marketing (?:manager|agency|budget|stack|tech|spend)|emergency contact|contact d urgence|contacto de emergencia|contatto (?:di )?emergenza|notfall ?kontakt|kontakt ?linsen|kontakt ?allergi\w*|letter (?:grade|head)|brief ?(?:kasten|marke)|consens\w* informat\w*|consentim\w* informad\w*|informed consent|consentement eclaire|(?:einwilligung|aufklarung|zustimmung) (?:op|narkose)|consent to treat\w*|partner(?:ship)? agreements?|business partner|partner (?:name|since)|agency cover|consent forms?|media consent|consent media|(?:estado|numero|n|num|fecha|linea|ref) (?:del |de |de los )?pedidos?|pedidos? (?:cancelad|rechazad|bloquead|anulad|retenid|no )\w*|baja (?:voluntaria |en |de )*(?:la )?empresa|llamar (?:al timbre|a la puerta)|ring the bell|(?:desabo\w*|abo\w*|resil\w*) canal|companies register|listes? d attente|waiting lists?|warteliste|listas? de espera|list[ae] d attesa|trade in|rooms? service|suppression de ligne|no contact (?:yet|name|since|made)|age verified|delet(?:e|ion) flag|material master|promo web|dnc (?:link|machine)|opposables? aux tiers|tiers opposable|appels? d offres|appels? de (?:fonds|marge|phares)|contacto\w* electri\w*)\b/g;
/** By which way something else is sent: "recevoir la facture par mail", "badge by courier". */
const SENT_BY = /\b(?:par|by|per|via|por|auf|als|mit|an|sur|en) (?:the |le |la |l |ihre? |mon |ma |my |your )?(?:e ?mails?|mails?|courriels?|sms|texto|text|post|courrier|poste|phone|telephone|telefono?|tel|whatsapp|correo|posta|brief)\b/g;

/** What only prospecting is done with, or said of: nothing else of the header makes it another matter. */
const OF_PROSPECTING =
  /\b(?:\w*newsletters?|news|newsl|infolettre|lettres? d ?info\w*|infos?|information\w*|informazion\w*|informacion\w*|communications?|comunicaz\w*|comunicac\w*|agenda|avisos?|avis|avvisi|conservation|actualites?|actus?|noticias|novedades|notizie|novita|neuigkeiten|bulletins?|boletin\w*|bollettino|e ?marketing|tele ?marketing|\w*marketing|mkt|mktg|mkg|promos?|promotion\w*|promocion\w*|promozion\w*|pubs?|publi|publicit\w*|publicid\w*|pubblicit\w*|\w*(?<!be|ge|er)werb\w*|reklame|\w*mailings?|e ?mailing|publipostage|phoning|tele ?sales|tele ?vente|prospect(?:ion|ing|ed|er)|prospec(?!t)\w*|prospekt\w*|prospez\w*|demarch\w*|sollic\w*|solicit\w*|sollecit\w*|canvass\w*|outreach|campagnes?|campaigns?|campanas?|kampagnen?|offres|offers|ofertas|offerte|angebote|refus (?:de )?relances?|voeux|partner offers|offres partenaires?|fund ?rais\w*|appeals?|appels? aux? dons?|spenden\w*|dons|dem|dncr|bloctel|pacitel|repoussoir|contact(?:er|e|ee|es|ees|ed|ing|ado|ada|ar|arle|arme|arlo|able|abilit\w*)|joignable|kontaktiert?|kontaktieren|kontaktaufnahme|contattar\w*|contattat\w*|contattabil\w*|r[ei]contact\w*|ricontatt\w*|recontact\w*|derang\w*|importun\w*|rgpd|gdpr|dsgvo|lopd|privacy consent|(?:stay|keep) in touch|(?:personal|my) data|data processing|donnees|meine daten|mis datos|miei dati|dati personali|datos personales|datenverarbeitung|follow up|updated|updates|keep in touch)\b/;
/** What somebody is reached by. */
const A_WAY =
  /\b(?:e ?mails?|mails?|courriels?|courriers?|sms|mms|textos?|whatsapp|tel|tels|telephon\w*|telefon\w*|phone|phoned|calls?|called|appels?|appele\w*|anrufe?n?|angerufen|llamadas?|llamar\w*|chiamat[ae]|chiamar\w*|post|postal\w*|posta|correos?|briefe?|letters?|lettres?|catalog\w*|katalog\w*|alertes?|alerts?)\b/;

const CONTACT = /\b(?:\w*contact\w*|\w*kontakt\w*|\w*contatt\w*|opt ?(?:in|out)|rgpd|gdpr|dsgvo|stop|rappel\w*|send|sending|envoyer|enviar|inviare|senden|ecrire|write|escribir|scrivere|schreiben)\b/;

/** The words of a header that name another matter. */
const namesOtherMatter = (words: string): boolean => words.split(' ').some(isOfMatter);

/** Whether folded words of a header name advertising, contacting, or a way of it. */
export const namesContacting = (words: string): boolean => OF_PROSPECTING.test(words) || A_WAY.test(words) || CONTACT.test(words);

/** Whether folded words of a header name advertising, or the act of contacting somebody. */
export const speaksOfProspecting = (words: string): boolean => OF_PROSPECTING.test(words);

/**
 * Whether folded words of a header speak of another matter alone, so that who refuses, stops or agrees in it refuses, stops or agrees to that.
 * Advertising or a way of contacting somebody beside it makes it ours ("Assurance : refus de démarchage").
 */
export const isOfOtherMatter = (words: string): boolean => {
  const rest = words.replace(OTHER_THINGS, ' lens ');
  if (OF_PROSPECTING.test(rest)) return false;
  if (rest === words && !namesOtherMatter(words)) return false;
  return !A_WAY.test(rest.replace(SENT_BY, ' '));
};

/** How questions begin that forms ask. */
const QUESTION =
  /^(?:avez vous|etes vous|as tu|es tu|souhaitez vous|desirez vous|voulez vous|acceptez vous|pouvez vous|viendrez vous|faut il|do you|are you|have you|did you|does|will you|would you|can you|could you|should we|is this|has your|haben sie|sind sie|mochten sie|wollen sie|brauchen sie|benotigen sie|kommen sie|durfen wir|hast du|desea|necesita|tiene|quiere|asistira|es usted|ha|hai|vuole|vuoi|desidera|serve|partecipera|possiede|comment|how|why|wie|warum|como|come|por que|perche|pourquoi) /;

/** Whether a header is a question about something that is no contacting: "Avez-vous déjà participé ?" is answered by "Non, jamais". */
export const asksSomethingElse = (header: string): boolean => {
  const words = foldPermission(header);
  if (!QUESTION.test(`${words} `) && !(/[?¿]\s*$/.test(header) && words.includes(' '))) return false;
  return !namesContacting(words);
};
