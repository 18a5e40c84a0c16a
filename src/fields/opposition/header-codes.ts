import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { channelsIn } from '../answers/channel-names.js';
import { stanceOf } from '../answers/yes-no.js';
import { CODE, codeOf, END_OF_MEANING as END, LONGEST_LEGEND as LONGEST } from '../cells/coded-cells.js';
import { memoise } from '../text/memoise.js';
import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { namesContact, readRefusal } from './refusal/read-refusal.js';
import { joinedTo } from './refusal/text/joined-codes.js';
import { explainsWays } from './unread/answers/ways-by-code.js';

/**
 * Headers that say what their codes mean: "Code CNIL (1=OK 2=oppo)", "Result code 77 = never call", "Esito 99 Non richiamare". A cell that is such a
 * code says what the header says of it.
 * @module
 */

/** In short, as there is room for in a header. */
const IN_SHORT = /^(?:opp|refus\w*|rifiut\w*|rechaz\w*|nie|never|jamais|nunca|mai|nok|ko)$/;
/** The same, in words that name what is refused. */
const SURELY =
  /^(?:stop|oppo\w*|widerspr\w*|desabo\w*|desinscri\w*|npc|dnc|nie (?:mehr|wieder)|never again|nunca mas|mai piu|plus jamais|jamais plus)$|\b(?:never|not|ne (?:pas|plus|jamais)|nicht|nie|non|no) (?:(?:be|plus|mehr|piu|mas|again) )?(?:re|ri)?(?:call|contact|mail|appel|rappel|lanc|sollicit|demarch|anruf|kontakt|anschreib|chiam|contatt|llam)\w*|\b(?:pide|demande|asks|chiede|verlangt|solicita) (?:(?:la|el|sa|to be) )?(?:baja|suppression|retrait|removed|cancellazione|loschung|borrado|exclusion|esclusione)\b/;
/** What a number without a sign is the code of. */
const OF_CODES =
  /\b(?:codes?|cod|codigo|codice|esito|result\w*|ergebnis|status|statut|stato|estado|wrap ?up|disp\w*|qualif\w*|kz|kennzeichen|schlussel|cierre|cloture|outcome|motif|grund|reason|motivo|issue)\b/;

/** A code, and the channels that it refuses: none where it means something else. */
type Codes = ReadonlyMap<string, readonly Channel[]>;
const NO_CODES: Codes = new Map();

/** Beside one of these a mere "refused" is one of contacting, and not of a payment. */
const OF_CONTACTING =
  /\b(?:cnil|rgpd|gdpr|dsgvo|lopd\w*|oppo\w*|prospect\w*|prospekt\w*|consen\w*|conse?ns\w*|einwillig\w*|opt ?in|optin|opt ?out|optout|contact\w*|kontakt\w*|contatt\w*|werb\w*|sollic\w*|solic\w*|demarch\w*|marketing|mkt|newsletter|mailings?|emailings?|e ?mails?|sms|tel\w*|phone|calls?|appels?|anruf\w*|llamadas?|chiamat[ae]|post|courriers?|wrap ?up|pub\w*|bloctel|robinson)\b/;

/** The channels that a header names; all where it names none. */
const namedBy = (header: string): readonly Channel[] => {
  const channels = channelsIn(plainWords(header).replace(/\b(?:bloctel|pacitel)\b/g, 'telephone'));
  return channels.length > 0 ? channels : CHANNELS;
};

/** The channels that somebody refuses of whom a code says this. */
const refusedBy = (meaning: string, header: string, isOfPeople: boolean): readonly Channel[] => {
  const words = plainWords(meaning);
  const { channels } = readRefusal(meaning);
  const ofContacting = isOfPeople || OF_CONTACTING.test(plainWords(header));
  if (channels.length > 0 && (ofContacting || namesContact(meaning))) return channels.length < CHANNELS.length ? channels : namedBy(header);
  const refuses = SURELY.test(words) || (ofContacting && (stanceOf(meaning).stance === 'against' || IN_SHORT.test(words)));
  return refuses ? namedBy(header) : [];
};

const explained = (text: string, isOfPeople = false): Codes => {
  const found = [...text.matchAll(CODE)];
  return new Map(
    found.flatMap((match, at) => {
      const rest = text.slice(match.index + match[0].length, found[at + 1]?.index);
      const refused = refusedBy(rest.split(END)[0] ?? '', text, isOfPeople);
      return [...joinedTo(text.slice(0, match.index)), match[1] ?? ''].map((code) => [codeOf(code), refused] as const);
    }),
  );
};

/** One number, and what it means beside it. */
const beside = (text: string): Codes => {
  const [number, another] = text.match(/(?<![\p{L}\p{N}])\d{1,4}(?![\p{L}\p{N}])/gu) ?? [];
  if (number === undefined || another !== undefined || !OF_CODES.test(plainWords(text))) return NO_CODES;
  const at = text.indexOf(number);
  return new Map([[codeOf(number), refusedBy(text.slice(at + number.length).replace(/[()[\]:]/g, ' '), text, false)]]);
};

const withRefusal = (...all: readonly Codes[]): Codes =>
  all.find((codes) => [...codes.values()].some((channels) => channels.length > 0)) ?? NO_CODES;

/** What a header says of its codes; empty where it explains none that refuses. */
export const codesIn = memoise((header: string): Codes => {
  if (header.length > LONGEST) return NO_CODES;
  const text = mendLetters(header);
  return withRefusal(explained(text), beside(text));
});

/** Quotes and orders have codes as well. */
const OF_PAPERS =
  /\b(?:devis|commandes?|factures?|paiements?|livraisons?|quotes?|orders?|invoices?|angebote?|rechnung\w*|presupuestos?|pedidos?|preventiv[oi]|ordini)\b/;
/** Whether a text speaks of a paper or a payment, whose refusal is no refusal of contacting. */
export const isOfPapers = (text: string): boolean => OF_PAPERS.test(plainWords(text));

/** Whether what a code of people means is that they refuse. */
export const refusesOfPeople = (meaning: string): boolean => refusedBy(meaning, '', true).length > 0;

/** A line that says what one code means, and nothing else: whatever is called a code is one. */
const ALONE = /^\s*(?:code ([\p{L}\p{N}][\p{L}\p{N}._-]{0,11})|(?:codes? )?(\d{1,4}|\p{Lu}{1,2}\d{0,4}))\s?(?:=|→|->)\s?([^=→]+)$/u;

/** The same of a line that explains several codes of a file of people, or one and nothing else: a mere "refus" is one of theirs. */
export const legendCodesIn = memoise((line: string): Codes => {
  if (line.length > LONGEST || isOfPapers(line)) return codesIn(line);
  const [, called, short, meaning = ''] = ALONE.exec(mendLetters(line)) ?? [];
  const code = called ?? short;
  // "R = refus" alone may be of anything.
  if (code !== undefined && (called !== undefined || /\S\s+\S/.test(meaning.trim())))
    return withRefusal(new Map([[codeOf(code), refusedBy(meaning.split(END)[0] ?? '', '', true)]]));
  const several = explained(mendLetters(line), true);
  return several.size > 1 ? withRefusal(several) : codesIn(line);
});

/** Whether a header says what a code means, whatever that is: "0" of "Statut (0=inactif 1=actif)". */
export const explainsCode = (header: string, text: string): boolean =>
  header.length <= LONGEST && [...header.matchAll(CODE)].some((match) => codeOf(match[1] ?? '') === codeOf(text));

/** Whether a header may be one of codes: "Statut", "Code". */
export const isHeaderOfCodes = (header: string): boolean => OF_CODES.test(plainWords(header));

/** Whether a cell is one of these codes. */
export const isCode = (codes: ReadonlySet<string>, text: string): boolean => codes.has(codeOf(text));

/** The channels that a cell refuses by a code that its header explains. */
export const refusedByCode = (codes: Codes, text: string): readonly Channel[] => codes.get(codeOf(text)) ?? [];

/** A code of a header, which may be a word: "rouge" of "Couleur (rouge = stop, vert = ok)". */
const PAIR = /(?<![\p{L}\p{N}.-])([\p{L}\p{N}]{1,12})\s?(?:=|→|->)\s?(?!\d)/gu;
/**
 * What a header explains less surely, of several codes or of one under the name of codes: whoever bears one is to be checked. Empty where it explains
 * none that refuses.
 */
export const doubtedCodesIn = memoise((header: string): Codes => {
  if (header.length > LONGEST || !/[=→>]/.test(header) || isOfPapers(header)) return NO_CODES;
  const text = mendLetters(header);
  const found = [...text.matchAll(PAIR)];
  if (found.length < 2 && !isHeaderOfCodes(text.split('(')[0] ?? '')) return NO_CODES;
  const meanings = found.map((match, at) => text.slice(match.index + match[0].length, found[at + 1]?.index).split(END)[0] ?? '');
  return withRefusal(new Map(found.map((match, at) => [codeOf(match[1] ?? ''), refusedBy(meanings[at] ?? '', '', true)])));
});

/** Whether most cells are codes, so that what else the header says is said of them. */
export const holdsExplainedCodes = (header: string, values: readonly string[]): boolean => {
  if (codesIn(header).size + doubtedCodesIn(header).size === 0 && !explainsWays(header)) return false;
  const filled = [...new Set(values.map((value) => value.trim()))].filter((text) => text !== '');
  return filled.length > 0 && filled.filter((text) => /^-?\p{L}?\d{1,4}\p{L}?$|^\p{L}{1,2}$/u.test(text)).length * 2 > filled.length;
};
