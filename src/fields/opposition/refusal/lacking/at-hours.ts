import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Hours at which somebody is not to be called: "vor 8 Uhr nicht anrufen", "Niet bellen voor 18u", "pas de SMS la nuit". They may be called at others. "Vor allem nicht
 * anrufen" names no hour; and a note that denies anything besides is read whole.
 * @module
 */

const UNIT = '(?:h|hs|heures?|uhr|u|uur|am|pm|a m|p m|ore|horas?|o clock)';
const NOON = '(?:midi|noon|mittag|mediodia|mezzogiorno|minuit|midnight|mitternacht)';
const CLOCK = '(?:\\d|1\\d|2[0-4])';
/** A number is no hour by itself: it may be a day. */
const TIME = `(?:(?:um |at |las |la |le |de |les )?${CLOCK}(?: [0-5]\\d)? ?${UNIT}(?: ?[0-5]\\d)?|(?:las|delle|dalle|alle) ${CLOCK}(?: [0-5]\\d)?|(?:at |um |le |il |el )?${NOON})`;
const FROM =
  '(?:avant|apres|des|before|after|until|till|vor|nach|ab|bis|antes de|despues de|hasta|prima(?: di)?|dopo|fino a(?:lle)?|voor|na|tot)';
const RANGE = `(?:entre|between|zwischen|von|de|from|tra|fra|tussen|van|dalle) (?:las |le )?${CLOCK}(?: [0-5]\\d)? ?${UNIT}? ?(?:et|and|und|y|e|en|a|bis|tot|to|alle) (?:las |le )?${CLOCK}(?: [0-5]\\d)? ?${UNIT}`;
const NIGHT =
  '(?:la nuit|de nuit|en pleine nuit|at night|during the night|nachts|in der nacht|por la noche|de noche|di notte|la notte|s nachts|in de nacht)';
const WHEN = `(?:(?:${FROM} ${TIME}|${RANGE}|${NIGHT})(?: (?:et|and|und|y|e|en|ou|or|oder|o|of) (?:(?:${FROM} )?${TIME}))?)`;
const MESSAGES = '(?:(?:de |d |des |any )?(?:sms|textos?|texts?|messages?|mensajes?|messaggi|nachrichten|berichten))';
const DENIED = [
  `ne (?:pas|jamais) (?:(?:l |le |la |les )?(?:r?appeler|joindre|telephoner|deranger)|(?:envoyer|ecrire) ${MESSAGES})`,
  `pas d appels?|pas appeler|pas de (?:sms|textos?|coup de fil)`,
  `(?:do not|don t|dont|never|not to) (?:call|ring|phone|disturb|text|send ${MESSAGES})(?: (?:him|her|them|me|us))?|no (?:calls?|texts?|sms)`,
  'nicht (?:anrufen|storen|anklingeln)|keine (?:anrufe|sms)',
  `no (?:llam(?:ar|e|en)|molest(?:ar|e|en)|enviar ${MESSAGES})(?:le|la|lo|les)?`,
  `non (?:chiamare|telefonare|disturbare|(?:inviare|mandare) ${MESSAGES})`,
  'niet (?:bellen|opbellen|storen|sms en)|geen (?:telefoontjes|sms)',
].join('|');
const AROUND = '(?:bitte|merci|svp|please|pls|por favor|per favore|graag|aub|alstublieft|attention|nb|achtung|attenzione|let op|surtout)';
const AT_HOURS = prefiltered(
  `^(?:${AROUND} )*(?:(?:${DENIED}) ${WHEN}|${WHEN}(?: (?:bitte|please|svp))? (?:${DENIED})|(?:nicht|niet) ${WHEN} (?:anrufen|storen|bellen))(?: ${AROUND})*$`,
);
/** Whoever works for us and is not to call themselves. */
const BY_WORKERS = prefiltered(
  /^(?:den |die |unseren? )?(?:monteure?|techniker|fahrer|azubi|lehrling|spediteur|installateur) (?:bitte )?nicht anrufen lassen$/,
);
/** What denies more, or rather nothing at all. */
const DENIES_MORE =
  /\b(?:no|not|don t|dont|ne|n|non|nicht|nichts|niet|niets|never|ever|nunca|jamas|nada|nie|niemals|ni|nor|noch|tampoco|mai|niente|jamais|rien|plus|mehr|mas|piu|meer|stop|gar|uberhaupt|keine?n?|geen|aucune?|pas|nooit|sin|sans|ohne|lieber|besser|rather|plutot|mieux|better|all|auch|aussi|neither|aucun)\b/;
const MAY_BE =
  /(?:avant|apr[eè]s|entre|before|after|until|between|vor|nach|zwischen|antes|despu[eé]s|prima|dopo|voor|na|tussen|bis|tot|tra|fra)\b[^,;.]{0,16}(?:\d|mi[dtn]|mezzo|noon)|nuit|night|nacht|noche|notte|anrufen lassen/i;
const CLAUSES = /[^,;.!?()\n|]+[,;.!?()\n|]*/g;
/** Where "9.30" and "a.m." end no clause. */
const POINTS = /(?<=\d)\.(?=\d)/g;

const LONGEST = 200;
/** A text without its clauses that name hours at which nobody is to call, where nothing else is denied. */
export const withoutHours = (text: string): string => {
  if (text.length > LONGEST || !MAY_BE.test(text)) return text;
  const clauses = text.replace(POINTS, ':').match(CLAUSES) ?? [];
  const rest = clauses.filter((clause) => {
    const words = plainWords(clause);
    return !AT_HOURS.test(words) && !BY_WORKERS.test(words);
  });
  return rest.length === clauses.length || DENIES_MORE.test(plainWords(rest.join(' '))) ? text : rest.join('');
};
