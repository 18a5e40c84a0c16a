import { lazy } from '../../../../model/base/lazy.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { bitOf, type Token } from './tokens.js';

/**
 * A negation that tells what did not happen, and refuses nothing: "non contacté", "pas de mail", "no calls answered" are outcomes of calls.
 * @module
 */

const REACH = bitOf('REACH');

/** What was not done. Folding has taken the accents: "contacte" is read as "contacté". */
const DONE = prefiltered(
  /^(?:(?:re)?contacte|appele|rappele|joint|relance|sollicite|demarche|envoye|visite|derange)e?s?$|^(?:call|contact|phon|email|mail|text|messag|approach|chas|visit|canvass|market|follow|reach|open)ed$|^(?:sent|written|rung|kontaktiert|angerufen|angeschrieben|angesprochen|besucht|erreicht)$|^(?:contactad|llamad|enviad|visitad|contattat|chiamat|inviat|sollecitat)[oaei]s?$/,
);
/** Beside these it is a wish after all: "ne pas être contacté". */
const PASSIVE = /^(?:etre|be|being|werden|ser|esere|wurde|get)$/;
/** Before such a passive, nobody was at home. */
const COULD = /^(?:kan|konte|konten|wurde|wurden)$/;
/** Beside a verb in the plural, somebody gives an order. */
const TO_US = /^(?:mi|ci)$/;
/** Negations that stand before a noun. */
const DETERMINER = /^(?:no|pas|aucune?|keine?n?r?|sin|sans|nesun\w*|ningun\w*|without|ohne|zero|niente|senza|non)$/;
/** Nouns that tell a means or a contact that was not there. */
const MEANS = prefiltered(
  /^(?:contacts?|kontakte?|contatt[oi]|contactos?|appels?|calls?|visits?|visites?|visitas?|besuche?|e?mails?|messages?|sms|textos?|texts?|anrufe?|llamadas?|chiamat[ae]|telefonate?|courriers?|tel|phone|telefono?|telephone|correos?|lettres|letere|cartas|leters|lettere|letters|sales|follow|posta|post|brief|coups?)$/,
);
/** Words that make an order of it. */
const LOUD = prefiltered(
  /^(?:pleas\w*|plse?|plz|svp|merci|bite|porfavor|only|uniquement|seulement|nur|solo|more|further|future|mehr|mas|piu|cold|marketing|comercial\w*|junk|unsolicited|publicit\w*|papier|ever|never|please|ni|ne|nor|weder|noch|longer|wants?|phone|telephone|telephoniques?|sales)$/,
);
/** What is told of it afterwards: it is an outcome. */
const TOLD =
  /^(?:yet|made|since|returned|depuis|opened|sent|received|recus?|answered|ouverts?|cete|this|last|week|month|needed|bounced|entrants?|so|with|at|found|established|done|encore)$/;
/** "ne pas oublier de rappeler", "pas reçu nos mails", "never had a call back": the call is not what is denied. */
const NOT_THE_CALL =
  /^(?:forget|oublie\w*|hesit\w*|laiser|laisez|leave|repond\w*|decroch\w*|answers?|answering|risponde\w*|contesta\w*|antwort\w*|mind|minds|got|had|have|has|use|uses|read|reads|lit|consulte|recue?s?|received|erhalten|ariv\w*|angekom\w*|gewes\w*|deje)$/;
/** So few words say nothing but that: "No calls". */
const FEW_WORDS = 3;

/** "Nobody calls him back" is a complaint of too little. */
const NOBODY = /^(?:personne|nobody|noone|nesuno|nadie|niemand)$/;
const MUST = /^(?:should|must|may|can|to|darf|sol|deve|debe|pueda|posa|doit|puise)$/;

/** Before these words it is a noun: "ne plus faire de relances". */
const OF_A_NOUN = /^(?:de|des|vos|nos|les|toute?s?|aucune?)$/;

/** Whether what is denied or to be ended is something else than the contact. */
export const isOfSomethingElse = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to + 3).some(({ word }, at) => from + 1 + at !== to && NOT_THE_CALL.test(word));

/** What follows a place in its clause, for each place of a text: whether it tells an outcome, whether it makes an order of it. */
const followedBy = (tokens: readonly Token[]): { readonly told: readonly boolean[]; readonly loud: readonly boolean[] } => {
  const told: boolean[] = [];
  const loud: boolean[] = [];
  let [tells, orders] = [false, false];
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { word } = tokens[at] as Token;
    told[at] = tells;
    loud[at] = orders;
    tells = word !== '' && (tells || TOLD.test(word));
    orders = word !== '' && (orders || word === 'no' || LOUD.test(word));
  }
  return { told, loud };
};

/** Whether a negation and what it is of, at their places in a text, tell what did not happen. */
export type AbsenceTest = (from: number, to: number) => boolean;

/** Asks that of one text, which is gone through once, however many negations it holds. */
export const makeAbsenceTest = (tokens: readonly Token[]): AbsenceTest => {
  const words = lazy(() => tokens.filter(({ word }) => word !== '').length);
  const following = lazy(() => followedBy(tokens));
  return (from, to) => isAbsence(tokens, from, to, following, words);
};

const isAbsence = (
  tokens: readonly Token[],
  from: number,
  to: number,
  following: () => ReturnType<typeof followedBy>,
  words: () => number,
): boolean => {
  const between = tokens.slice(from + 1, to).map(({ word }) => word);
  const { raw } = tokens[to] as Token;
  if (NOBODY.test((tokens[from] as Token).word) && !MUST.test(between.at(-1) ?? '')) return true;
  // "ne plus contacté": an infinitive by its sound, since nothing stands where a participle has its auxiliary.
  if (/^(?:plus|pas|jamais)$/.test((tokens[from] as Token).word) && tokens[from - 1]?.word === 'ne' && between.length === 0) return false;
  // "möchte nicht kontaktiert werden", "non mi chiamate": a wish and an order.
  if (PASSIVE.test(tokens[to + 1]?.word ?? '') && !COULD.test(tokens[from - 1]?.word ?? '')) return false;
  if (TO_US.test(between.at(-1) ?? '')) return false;
  if (DONE.test(raw) && !OF_A_NOUN.test(between.at(-1) ?? '') && !between.some((word) => PASSIVE.test(word))) return true;
  if (!DETERMINER.test((tokens[from] as Token).word) || !MEANS.test(raw)) return false;
  if (between.some((word) => LOUD.test(word))) return false;
  // "ne pas envoyer d'emails" is what nobody shall do.
  if (tokens.slice(from + 1, to).some(({ bits, raw: verb }) => bits & REACH && !MEANS.test(verb) && !DONE.test(verb))) return false;
  if (following().told[to]) return true;
  if (following().loud[to]) return false;
  return !(raw.endsWith('s') && words() <= FEW_WORDS);
};
