import { monthCalled } from '../../date/worded-date.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { readByLexicon } from './lexicon-reader.js';

/**
 * Notes that refuse until something has happened, or unless it has: "no contactar hasta firmar NDA", "do not email before legal clears it", "ne pas
 * appeler sans l'accord de Paul". Whether it has, nobody can tell from the note, so that somebody must read it. A time of day, a weekday or an
 * appointment is no such condition: the contact may be called at another hour.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a condition begins with. */
const BEGINS = setOf(
  `until till til hasta jusqu jusque jusqua tant fino finche bis solange tot totdat zolang ate enquanto fins mientras while pending before avant antes prima vor bevor ehe voor voordat abans
   without sans sin senza ohne zonder sem sense unless salvo sauf menos moins meno tenzij sei`,
);
const MAY_BEGIN = prefiltered(
  /\b(?:unti?l|till?|hasta|jusqu\w*|tant qu\w*|fino|finche|bis|solange|tot|totdat|zolang|ate|enquanto|fins|mientras|while|pending|before|avant|antes|prima|vor|bevor|ehe|voor|voordat|abans|without|sans|sin|senza|ohne|zonder|sem|sense|unless|salvo|sauf|menos|moins|meno|tenzij|sei denn)\b/,
);
const NEGATIONS = setOf(
  'no not dont don doesnt never ne pas non nicht nie keine kein niet geen nao nunca jamais mai plus nothing nada rien nichts niente',
);
/** What may stand between the beginning of a condition and what it is of. */
const SMALL = setOf(
  `que qu a au aux a la le les l lo el los las un une una il gli i the an any de del d du des di da dal dem den der die das zum zur zu in on at by um en een het e y o ou or and et und their his her its su sus
   son sa ses leur leurs ihre ihr seine mi my our nos notre nuestro nuestra che se s haber avoir having delle dalle alle dei degli dello dell das`,
);
/** A time at which somebody is not to be called, on each day or once, or what is agreed before a visit. */
const ORDINARY = prefiltered(
  '^(?:\\d.*|' +
    'mediodia|pranzo|mittags?|mittagspause|cena|mezzogiorno|midday|noon|lunch\\w*|comer|comida|almuerzo|repas|dejeuner|diner|midi|apres|after|breakfast|petit|desayun\\w*|fruhstuck|colazione|manana|mananas|matin\\w*|morning\\w*|' +
    'mattin\\w*|morgens?|tarde|tardes|noche|soir\\w*|evening\\w*|afternoon\\w*|pomeriggio|sera|abends?|nachmittags?|hours?|horas?|heures?|ore|uhr|hora|horario|horaires|apertura|ouverture|opening|offnung\\w*|' +
    'lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|mon|tues?|wed|thurs?|fri|\\w+days?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|' +
    'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|week|weekends?|semaine|semana|settimana|woche|now|today|here|tomorrow|demain|aujourd|hoy|oggi|heute|jetzt|then|ahora|adesso|maintenant|' +
    'cita|appointment|rdv|rendez|appuntamento|termin|terminvereinbarung|prior appointment|previa|fail|faute|falta|fallo|success|succes|exito|successo|erfolg|arret|parar|cesse|cesar|reason|raison|motivo|motif|grund|limit\\w*|' +
    'lire|lu|relire|consult\\w*|read|reading|leer|leido|leggere|letto|lesen|gelesen|check\\w*|' +
    'iva|vat|tva|mwst|btw|querer|vouloir|volere|savoir|wissen|knowing|ground|venir|coming|arriving|llegar|que|tot|tard|long|longtemps|besoin|necesidad|bisogno|need|nada|rien|doute|duda|dubbio|doubt|problem\\w*)$',
);
/** What somebody wants to have before they call: "avant d'avoir le devis". */
const HAD = /^(?:devis|dossiers?|fiches?|files?|notes?|crm)$/;
/** Papers that are sent once they are ready. */
const PAPERS =
  /\b(?:ofertas?|offres?|offers?|offert[ae]|angebote?|proposals?|propuestas?|propositions?|propost[ae]|catalogues?|catalogs?|catalogos?|cataloghi|katalog\w*|quotes?|brochures?|folletos?|samples?|informes?|reports?)\b/;
/** A means that is not to be used: "pas de mail" alone says that there is none. */
const NO_MEANS = prefiltered(
  /(?:^| )(?:pas|aucune?|plus|no|sin|keine?|nessun\w?|niente|geen|ningun\w?) (?:(?:d|de|more|mas|outbound|cold|marketing) )?(?:e ?mails?|mailings?|mails?|courriels?|appels?|relances?|calls?|contact\w*|kontakt\w*|contatt\w*|llamadas?|correos?|chiamate|anrufe?|outreach|messages?)$/,
);
const HOLD =
  /(?:^| )(?:hold off|holding off|hold back|refrain from) (?:\w+ ){0,2}(?:e ?mailing|mailing|contacting|calling|contact|outreach|writing|messaging)$/;
const DUTCH = /(?:^| )(?:niet|nooit) (?:meer )?(?:contacteren|mailen|bellen|benaderen|aanschrijven|opbellen)$/;

/** Ways of contacting somebody: what is not sent, shown or visited until it is paid is a thing. */
const CONTACTS = prefiltered(
  /\b(?:(?:re)?contact\w*|(?:ri)?contatt\w*|contat\w*|kontakt\w*|call\w*|app?el\w*|rapp?el\w*|relanc\w*|(?:re)?llam\w*|tele(?:f|ph)on\w*|phon\w*|(?:ri)?chiam\w*|(?:an|an ?ge|an ?zu)?ruf\w*|e ?mail\w*|mail\w*|courriels?|correos?|escrib\w*|ecri\w*|scriv\w*|(?:an)?schreib\w*|writ\w*|reach\w*|outreach|sol?licit\w*|demarch\w*|prospect\w*|market\w*|nada|nothing|rien|nichts|niente|publicidad|newsletters?|bell\w*|benader\w*|messag\w*|approach\w*|trucar|truqu\w*)\b/,
);
/** "Don't stop calling till you get hold of him". */
const GOES_ON = /\b(?:do not|don t|dont|never) stop\b/;

const CLAUSE_ENDS = /[,;.!?:()/\n|]+/;
/** "Don't", whose apostrophe folding takes. */
const APART = /\b((?:do|does|did|wo|ca|should)n) t\b/g;
const LONGEST = 300;

const refuses = (words: string): boolean =>
  words !== '' &&
  CONTACTS.test(words) &&
  !PAPERS.test(words) &&
  !GOES_ON.test(words) &&
  (NO_MEANS.test(words) || HOLD.test(words) || DUTCH.test(words) || readByLexicon(words).channels.length > 0);

/** Whether what a condition is of can be read: a time, a day, an appointment, a part of the year. */
const isOrdinary = (condition: readonly string[]): boolean => {
  const first = condition.find((word) => !SMALL.has(word));
  return first === undefined || ORDINARY.test(first) || monthCalled(first) !== undefined || (HAD.test(first) && first === condition.at(-1));
};

const holdsIn = (clause: string): boolean => {
  const words = clause.split(' ').filter((word) => word !== '');
  return words.some((word, at) => {
    if (!BEGINS.has(word)) return false;
    const after = words.slice(at + 1);
    if (isOrdinary(after)) return false;
    const before = words.slice(0, at);
    if (refuses(before.join(' '))) return true;
    // "Bis zur Unterschrift nicht kontaktieren": the refusal stands behind.
    const no = after.findIndex((one) => NEGATIONS.has(one));
    if (no > 0 && refuses(after.slice(no).join(' '))) return true;
    // "Nicht vor Freigabe anrufen": a German verb stands at the end.
    return NEGATIONS.has(before.at(-1) ?? '') && after.length > 1 && refuses(`${before.join(' ')} ${after.at(-1)}`);
  });
};

/** Whether a text refuses under a condition that nobody can judge by it. */
export const refusesUnderCondition = (text: string): boolean =>
  text.length <= LONGEST &&
  MAY_BEGIN.test(plainWords(text)) &&
  text.split(CLAUSE_ENDS).some((clause) => holdsIn(plainWords(clause).replace(APART, '$1t')));
