import { plainWords } from '../../text/plain-words.js';

/**
 * Which ticket or tariff somebody bought, which tells that they are a child, or how old they are at most.
 * @module
 */

const LONGEST = 60;
const OF_TICKETS =
  /^(?:(?:type|nom|name|naam|art|soort|categorie|category|libelle|tipo) (?:de |du |d |des |of |van |di )?)?(?:tarifs?|tarief|tarieven|tariff?a?|tickets?|billets?|place|kaart(?:je)?s?|toegang|eintritt\w*|preiskategorie|entradas?|bigliett[oi]|pass)(?: ?(?:type|typ|art|soort|name|naam|categorie|category|kategorie|choisi|gekozen))?$|^(?:kaart|ticket|tarief|karten|eintrittskarten|billett?|tarif)(?:type|typ|art|soort|categorie|kategorie|gruppe|klasse)$/;
/** Whether folded words of a header ask which ticket somebody bought. */
export const asksForTicket = (words: string): boolean => OF_TICKETS.test(words);

/** Of the young, in words. */
export const CHILD =
  /(?<![^ ])(?:enfants?|kind|kinder|kinderen|child|children|kids?|bambin[oi]|bimb[oi]|nin[oa]s?|infantil(?:es)?|criancas?|ados?|adolescente?s?|jeunes?|juniors?|jovenes|giovani|ragazzi|jongeren?|jeugd|jugend\w*|tieners?|teens?|teenagers?|scolaires?|ecoliers?|eleves?|lyceen(?:ne)?s?|collegien(?:ne)?s?|mineure?s?|pupils?|minors?|schuler(?:in|innen)?|escolar(?:es)?|menor(?:es)?|minorenn[ei]|leerling(?:en)?|scholier(?:en)?)(?![^ ])/;
/** A child who comes with somebody is one. */
const CHILD_BESIDE =
  /(?<![^ ])(enfants?|mineure?s?|ados?|menor(?:es)?|nin[oa]s?|bambin[oi]) (?:accompagnee?s?|acompanad[oa]s?|accompagnat[oi])(?![^ ])/g;
/** "Under 14", "Menor de 18", "U16": of nobody but people. The end, or years, stand behind it. */
const BELOW_AGE =
  /(?<![^ ])(?:under|below|moins de|menor(?:es)? de|menos de|minor[ei] di|meno di|sotto i|unter|onder(?: de)?|jonger dan|junger als|u) ?(\d{1,2})(?= *$|s$| (?:ans|anos|anni|jaar|jahren?|years?|yo|free|gratuits?|gratis|frei)(?![^ ]))/;
const OF_ALL_AGES =
  /(?<![^ ])(?:adultes?|adults?|volwassenen?|erwachsene\w*|famill?e|familie|family|gezin|parents?|ouders?|eltern|accompagn\S+|begeleid\S+)(?![^ ])/;
/** Whom somebody works for: "Public de mineurs". */
const PUBLIC =
  /(?<![^ ])(?:publics?|encadrement|accueil|accompagnement|garde) (?:de |d |des |pour )?(?:mineure?s?|enfants|jeunes|ados)(?![^ ])/;
/** "- 16 ans", "8-12 jaar", "tot 12 jaar", "under 12", "moins de 18". */
const UP_TO =
  /(?:(?:^|[\s(])[-–<]\s?(?:de )?|moins de |jusqu.?[aà] |under |up to |below |tot(?: en met)? |t\/m |jonger dan |onder (?:de )?|unter |bis(?: zu)? |\d\s?(?:[-–aàeé]|to|tot|bis)\s?)(\d{1,2})(?!\d|\s?(?:[%€$£:/h]|min|euro?s?|pers))/iu;

/** How old somebody with such a ticket is at most; `pupil` for a child's that tells no age. */
export const ticketOf = (text: string): number | 'pupil' | undefined => {
  if (text === '' || text.length > LONGEST) return undefined;
  const words = plainWords(text).replace(CHILD_BESIDE, '$1');
  if (OF_ALL_AGES.test(words) || PUBLIC.test(words)) return undefined;
  const below = /[€$£%]/u.test(text) ? undefined : BELOW_AGE.exec(words)?.[1];
  if (below !== undefined) return Number(below) - 1;
  const most = UP_TO.exec(text)?.[1];
  const isOfChild = CHILD.test(words);
  if (most !== undefined && (isOfChild || /[-–<]\s?(?:de )?\d|\b(?:ans|jaar|jahre|years?|anos|anni)\b/iu.test(text)))
    return Number(most) - 1;
  return isOfChild ? 'pupil' : undefined;
};
