import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * What is refused by a means that no channel of ours is: "pas de WhatsApp", "stop LinkedIn", "kein Fax". Where nothing else is refused beside it, nobody
 * refuses emails, calls, texts or letters by that.
 * @module
 */

const MEDIUM = '(?:whats ?app|linkedin|messenger|telegram|instagram|insta|facebook|fb|fax|telecopie|telefax|teams|skype|tiktok|viber)';
const SMALL =
  '(?:(?:de|d|du|des|le|la|les|l|un|sur|son|sa|via|par|the|on|by|via|per|uber|auf|su|por|en|op|messages?|msgs?|invitations?|contact|mehr|more|mas|piu|meer) )*';
const PEOPLE = '(?:(?:le|la|les|l|m|nous|me|him|her|them|us|mich|uns|ihn|sie|lo|mi|ci|svp|please|bitte) )*';
const NO =
  '(?:surtout |absolutely |bitte )?(?:pas|plus|stop|no|no more|kein|keine|keinen|sin|senza|niente|nessun|geen|aucun|aucune|sans|ohne|without)';
const VERB =
  '(?:ne (?:surtout )?(?:pas|plus|jamais) (?:\\w{1,4} ){0,2}(?:contacter|recontacter|ecrire|relancer|solliciter|joindre|envoyer|demarcher|utiliser)|(?:do not|don t|dont|never) (?:contact|message|write|use|send|add)|nicht (?:mehr )?|no (?:escribir|contactar|usar|mandar)|non (?:scrivere|contattare|usare|mandare)|niet (?:meer )?)';
const ONE = `${SMALL}${MEDIUM}(?: (?:ni|et|ou|or|and|nor|und|oder|y|o|e|en|of) ${SMALL}${MEDIUM})*`;
const END = '(?: (?:svp|stp|merci|please|pls|thanks|bitte|danke|gracias|grazie|mehr|kontaktieren|anschreiben|nutzen|benaderen))*';
/** By which means it came is not what is refused: "refus par WhatsApp", "désinscrit via LinkedIn". */
const REFUSED = `(?:refus\\w*|opt ?out|desinscrit\\w*|opposition|oppo|unsubscribed(?: from)?|abgemeldet(?: von)?|abbestellt) (?:(?:de|d|du|des|le|la|les|l|a|au|aux|from|von|messages?) )*${MEDIUM}`;
const OF_ANOTHER = prefiltered(
  `^(?:(?:${NO}|${VERB}) ?${PEOPLE}${ONE}${END}|${REFUSED}${END}|${MEDIUM} (?:non|no|nein|stop|ko|refuse\\w*)${END})$`,
);
const MAY_BE = /app|linkedin|messenger|telegram|insta|facebook|\bfb\b|fax|copie|teams|skype|tiktok|viber/i;
const CLAUSES = /[^,;.!?()\n|/]+[,;.!?()\n|/]*/g;

/** A text without its clauses that refuse such a means, and nothing else; itself where there is none. */
export const withoutOtherMedia = (text: string): string =>
  MAY_BE.test(text) ? (text.match(CLAUSES) ?? []).filter((clause) => !OF_ANOTHER.test(plainWords(clause))).join('') : text;

const DENIES =
  /\b(?:no|not|non|ne|ni|nor|nicht|noch|kein\w*|pas|plus|stop|sin|niente|nessun\w*|ohne|sans|without|geen|niet|never|jamais|nie|mai|nunca)\b/;
/** Whether a text denies anything: "kein Telefon" is not said of who has none, where WhatsApp is refused beside it. */
export const denies = (text: string): boolean => DENIES.test(plainWords(text));
