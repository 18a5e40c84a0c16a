import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { Day } from '../../model/contact/values.js';
import { refusedByPreference } from '../answers/contact-preference.js';
import { isProhibited } from '../answers/prohibited.js';
import { namesRefusalList, readListed } from '../answers/refusal-list.js';
import { readYesNo, stanceOf } from '../answers/yes-no.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { REFUSED_CHANNELS } from '../cells/field-sets.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { codesIn, refusedByCode } from './header-codes.js';
import { readRefusal } from './refusal/read-refusal.js';
import { mayHoldRefusal } from './refusal/sieves/refusal-sieves.js';
import { makeUndoneEntryTest, namesClosedRegister } from './registers/closed-register.js';
import { isTurned, turnedAnswer } from './unread/answers/turned-answers.js';

/**
 * Refusals in columns that ask something else than whether somebody refuses: whether they stand on a list, whether prospecting is allowed, where
 * their consent or their data came from.
 * @module
 */

const NONE: readonly Channel[] = [];
const POST: readonly Channel[] = ['post'];
const EMAIL: readonly Channel[] = ['email'];
/** How CiviCRM writes that mail is held since somebody opted out of it; 1 is mail that came back. */
const OPTED_OUT = /^2(?:[.,]0+)?$/;
const LISTS: typeof REFUSED_CHANNELS = { ...REFUSED_CHANNELS, bloctelCheckedAt: ['phone'] };

/** Whether a column says of contacts that they are on a list of refusals, or are not. */
export const asksOfList = ({ header, field }: ColumnInfo): boolean =>
  field === 'bloctelCheckedAt' || ((field === undefined || kindOf(field) === 'refuse') && namesRefusalList(foldHeader(header)));

/** A word that names the consent itself, of which the rest is said: "Consent - Blocked". */
const OF_CONSENT = /^(?:consent\w*|consens\w*|einwilligung|zustimmung)\b/;
/** Under a header that names prospecting, or asks whether it is allowed. */
const prohibits = (text: string): boolean =>
  isProhibited(text) || (stanceOf(text).stance === 'against' && OF_CONSENT.test(plainWords(text.slice(0, 100))));

/** What a form says, and what a message holds, is no answer of anybody: "Case « je refuse » non cochée". */
const OF_A_FORM = prefiltered(
  /\b(?:cases?|box\w*|checkbox\w*|\w*coch\w*|\w*tick\w*|\w*check\w*|formulaires?|forms?|liens?|links?|texte?|wording|mentions?|kastchen|casillas?|casell[ae]|modul[oi]|formular\w*|formularios?|pages?|urls?|capture|screenshots?|templates?|modeles?|possib\w*)\b/,
);
/** The words that somebody agreed to tell how to leave. */
const AGREED_TO = prefiltered(
  /\b(?:i (?:agree|accept|consent)|j (?:accepte|autorise|ai)|je (?:consens|souhaite|peux|veux)|ich (?:stimme|mochte|willige|kann)|acepto|acepta|accetto|acconsento|(?:you|i) (?:can|may)|vous pouvez|pouvez vous|sie konnen|puede|puedo|posso|puo|(?:at )?any ?time|a tout moment|jederzeit|en cualquier momento|in (?:qualsiasi|ogni) momento)\b/,
);
const OPT_OUT = /\bopt ?outs?\b/;
const WITHDREW = prefiltered(
  /\b(?:retir\w*|revoqu\w*|annul\w*|withdr\w*|revok\w*|revoc\w*|ritirat\w*) (?:(?:son|sa|l|le|la|his|her|their|the|su|el|il|suo|sus) )*(?:consent\w*|consens\w*|accord|autorisation|permission)\b|\b(?:consent\w*|consens\w*|accord|einwilligung|zustimmung|opt ?in) (?:(?:a|ete|est|was|is|been|has|wurde|e|stato|fue) )*(?:retir\w*|revoqu\w*|withdrawn|revoked|widerrufen|entzogen|revocat\w*|ritirat\w*|revocad\w*)\b/,
);

/** A withdrawal by its name, in place of the proof: "retrait signé le 3 mai", "Widerruf vom 2.2.", "lettre d'opposition". */
const IS_WITHDRAWAL = prefiltered(
  /^(?:(?:lettre|courrier|mail|email|e mail|demande|appel|sms|letter|request|brief|antrag|carta|solicitud|lettera|richiesta|written|signed|schriftliche?r?) )?(?:(?:de|d|of|for|auf|di|du|von) )?(?:retrait|refus|refusal|rechazo|rifiuto|weigering|revocation|withdrawal|widerruf|widerspruch|revocacion|revoca|opposition|objection|oposicion|opposizione|desinscription|desabonnement|unsubscription|unsubscribe request|opt out request|abmeldung|disiscrizione|baja)(?: (?!en |de (?:colis|commande|marchandise)|du (?:colis|dossier)|magasin|form\w*)[a-z\d]+| \d+|$)/,
);

/** In what shows that somebody agreed, and how. */
const withdrawnIn =
  (isMethod: boolean) =>
  (text: string): readonly Channel[] => {
    const words = plainWords(text.slice(0, 300));
    // "Opt-out" is a way of collecting, which is no consent, and no refusal.
    if (isMethod && OPT_OUT.test(words)) return NONE;
    const { stance, whole } = stanceOf(text);
    if ((stance === 'against' && whole) || WITHDREW.test(words)) return CHANNELS;
    if (!isMethod && IS_WITHDRAWAL.test(words) && !OF_A_FORM.test(words)) return CHANNELS;
    return OF_A_FORM.test(words) || AGREED_TO.test(words) ? NONE : readRefusal(text).channels;
  };

const PARTS = /[;()|\n]|\s[-–—]\s/;
/** Names of fairs and lists are shorter than what somebody asked for. */
const LEAST_WORDS = 3;
/** Behind the name of a source, as in "Salon X - a demandé à ne plus recevoir". */
const behindSource = (text: string): readonly Channel[] => {
  for (const part of text.split(PARTS)) {
    const words = plainWords(part.slice(0, 300));
    if (words.split(' ').length < LEAST_WORDS || OF_A_FORM.test(words)) continue;
    const { channels } = readRefusal(part);
    if (channels.length > 0) return channels;
  }
  return NONE;
};

/** Under a register of calls and letters, of which a yes bars the calls as its field does. */
const answersOfCallsAndLetters = (text: string): readonly Channel[] =>
  readListed(text) === 'listed' ? ['phone', 'post'] : readListed(text) === undefined && readYesNo(text, 'refuse') === 'no' ? POST : NONE;

type Read = (text: string) => readonly Channel[];
const TELLS_IN_WORDS: Readonly<Partial<Record<FieldName, Read>>> = {
  consentProof: withdrawnIn(false),
  consentTextVersion: withdrawnIn(false),
  consentMethod: withdrawnIn(true),
  source: behindSource,
};

const readerFor = (info: ColumnInfo): Read | undefined => {
  const { field, suspect, leans, by, header, refusing } = info;
  if (refusing) return () => refusing;
  if (info.tool === 'held') return (text) => (OPTED_OUT.test(text) ? EMAIL : NONE);
  if (info.alsoPost && field === 'doNotCall') return answersOfCallsAndLetters;
  if (info.alsoPost) return (text) => (stanceOf(text).stance === 'against' ? POST : NONE);
  const codes = by === 'config' ? undefined : codesIn(header);
  if (codes && codes.size > 0) return (text) => refusedByCode(codes, text);
  if (suspect && isTurned(leans)) {
    const ofList = asksOfList(info);
    return (text) => (turnedAnswer(leans, ofList, text) === 'refuses' ? suspect : NONE);
  }
  if (asksOfList(info)) {
    const listed = field ? LISTS[field] : suspect;
    return listed && ((text) => (readListed(text) === 'listed' ? listed : NONE));
  }
  if (!suspect || (leans !== 'allow' && leans !== 'lacks' && leans !== 'topic')) return undefined;
  return (text) => (prohibits(text) ? suspect : (leans === 'topic' && refusedByPreference(text)) || NONE);
};

/** The channels, as bits, that such columns of a row refuse: one reader for each. */
export const makeColumnRefusals = (file: {
  readonly columns: readonly ColumnInfo[];
  readonly asOf?: Day;
}): readonly ((contact: Contact) => number)[] => {
  const isUndone = makeUndoneEntryTest(file);
  return file.columns.flatMap((info) => {
    const { column, field } = info;
    const told = field && TELLS_IN_WORDS[field];
    const of = told ?? readerFor(info);
    if (!of) return [];
    const read = makeColumnReader(column, (text) => (text === '' ? 0 : channelBits(of(text))));
    // Nearly every cell of words is told by its bytes.
    if (told) return [(contact: Contact) => ((contact.getsThrough?.(column, mayHoldRefusal) ?? true) ? read(contact) : 0)];
    if (!isUndone || !namesClosedRegister(info)) return [read];
    return [(contact: Contact) => (read(contact) !== 0 && !isUndone(contact, column, contact.cell?.(column) ?? '') ? read(contact) : 0)];
  });
};
