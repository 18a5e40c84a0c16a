import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { stanceOf } from '../answers/yes-no.js';
import { STEM_MARKS } from '../bytes/stem-marks.js';
import { stemSieve } from '../bytes/stem-sieve.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { isOpenColumn, readAs } from '../cells/read-as.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { asMeantInNotes } from '../text/spell-words.js';
import { CLOSED_ALONE, CLOSED_NOTE, CLOSED_STATES, CLOSED_STEMS, CLOSED_THERE, OF_CLOSING } from './closed-words-data.js';

/**
 * What a file says of a company that is no more, beside the state of the register: the state of an account, notes, a record put away.
 * @module
 */

const MOST = 300;
const SINCE =
  '(?: (?:(?:fin |debut |mi |anfang |ende |begin |eind )?(?:janv?\\w*|fev\\w*|feb\\w*|mars|marz|maart|avr\\w*|apr\\w*|mai|mei|may|juin|juni?|june|juil\\w*|july?|juli|aout|aug\\w*|sept?\\w*|o[ck]t\\w*|nov\\w*|dec\\w*|dez\\w*)(?: \\d{2,4})?|(?:depuis|le|en|au|since|in|on|seit|am|im|desde|el|dal|il|sinds|op|per) .{1,30}|\\d.{0,20}))?';
const OF_IT = '(?:(?:societe|entreprise|boite|company|firma|empresa|azienda|est|is|ist|esta|e|a ete) )*';
const STATE_THERE = prefiltered(`^${OF_IT}(?:${CLOSED_STATES}|${CLOSED_THERE})${SINCE}$`);
const ALONE = prefiltered(`^${OF_IT}(?:${CLOSED_STATES}|${CLOSED_ALONE})${SINCE}$`);
/** A way to say it that names a company, with nothing beside it but since when. */
const NOTE = prefiltered(`(?<![^ ])(?:${CLOSED_NOTE})(?![^ ])`);
const WHOLE_NOTE = prefiltered(`^(?:la |l |the |die |la |el )?(?:${CLOSED_NOTE})${SINCE}$`);
const CEASING = new RegExp(`^(?:en )?cessation(?: (?:d |de l |des )?activites?)?${SINCE}$`);
const OTHER = prefiltered(`(?<![^ ])(?:${OF_CLOSING})(?![^ ])`);
/** "Fermée" is said of a company, and "fermé" of a deal: where a status does not say whose it is. */
const ANY_STATUS = prefiltered(`^${OF_IT}(?:${CLOSED_STATES}|fermee)${SINCE}$`);

const WHOSE =
  '(?:societes?|entreprises?|company|companies|business|firma|firmen|unternehmens?|empresa|azienda|societa|ditta|impresa|bedrijf|juridique|legal|sirene|insee)';
const STATE_WORD = '(?:etat|statut|status|situation|state|estado|stato|situacion|situazione|zustand)';
const OF_COMPANY = prefiltered(
  `^(?:${STATE_WORD}(?: (?:de|du|d|l|la|le|of|the|der|des|del|della|dell))* ${WHOSE}|${WHOSE} ?${STATE_WORD}|situation|situacion|situazione|vie de l entreprise)$`,
);
const BARE_STATUS = new RegExp(`^${STATE_WORD}$`);
/** "Société désactivée", "Archivé": a record that was put away. */
const PUT_AWAY = prefiltered(
  /^(?:(?:est |is )?(?:(?:societe|entreprise|company|fiche|compte|account|record|contact|client|tiers|firma|empresa|azienda) )?(?:(?:est|is) )?(?:desactivee?|archivee?|disabled|deactivated|archived|inactif|inactive|inaktiv|inactiv[oa]|inattiv[oa]|deaktiviert|archiviert|desactivad[oa]|archivad[oa]|disattivat[oa]|archiviat[oa]|gearchiveerd|zarchiwizowan[yae])(?: (?:o n|oui non|y n|yes no))?)$/,
);
const KEPT =
  /^(?:(?:est |is )?(?:(?:societe|entreprise|company|fiche|compte|record|firma|empresa|azienda) )?(?:actif|active|aktiv|activ[oa]|attiv[oa]|actief|aktywn[yae])(?: (?:o n|oui non|y n|yes no))?)$/;

/** What such a column says: the company is no more, or the record was put away. */
export type ClosedSaid = 'closed' | 'putAway' | undefined;

const isWhole = (text: string, stance: 'tick' | 'no-tick'): boolean => {
  const told = stanceOf(text);
  return told.whole && told.stance === stance;
};

/** How a column says it by its header; undefined for any other header. */
const closedColumnOf = (header: string): ((text: string) => ClosedSaid) | undefined => {
  const words = foldHeader(header);
  const by =
    (state: RegExp) =>
    (text: string): ClosedSaid =>
      text.length <= MOST && state.test(plainWords(text)) ? 'closed' : undefined;
  if (OF_COMPANY.test(words)) return by(STATE_THERE);
  if (BARE_STATUS.test(words)) return by(ANY_STATUS);
  if (PUT_AWAY.test(words)) return (text) => (isWhole(text, 'tick') ? 'putAway' : undefined);
  if (KEPT.test(words)) return (text) => (isWhole(text, 'no-tick') ? 'putAway' : undefined);
  return undefined;
};

/** Whether a note says that the company of a contact is no more. */
export const saysCompanyClosed = (text: string): boolean => {
  if (text === '' || text.length > MOST) return false;
  const words = plainWords(asMeantInNotes(text));
  return ALONE.test(words) || (NOTE.test(words) && !OTHER.test(words));
};

/** What is opened and closed for somebody: a file, a ticket, a deal. */
const OF_A_CASE =
  /(?<![^ ])(?:pratica|pratiche|dossiers?|expedientes?|casos?|caso|cases?|tickets?|vorgang|akte|zaak|deals?|affaires?|opportunit\w+|trattativa|richiesta|segnalazione|demandes?|reclam\w*)(?![^ ])/;
/** How the cells under a header that asks how a case stands say that a company is no more: by naming it. "Chiusa" alone is the case. */
export const companyClosedUnder = (header: string): ((text: string) => boolean) | undefined =>
  OF_A_CASE.test(foldHeader(header)) ? (text) => saysCompanyClosed(text) && !BARE_STATE.test(plainWords(text)) : undefined;
const BARE_STATE = /^(?:chius[oa]|cerrad[oa]|fermee?|clos(?:e|ed)?|cloturee?|geschlossen|gesloten|cessat[oa])$/;

/** Whether a cell says that and nothing else: it refuses nothing. @param header of its column */
export const saysOnlyClosed = (header: string, text: string): boolean => {
  if (text === '' || text.length > MOST) return false;
  const words = plainWords(text);
  return WHOLE_NOTE.test(words) || CEASING.test(words) || (OF_COMPANY.test(foldHeader(header)) && STATE_THERE.test(words));
};

/** Behind a name, in a part of its own: "Transports Roy SARL (radiée)", "Acme - in liquidation". What closes on Mondays says so. */
const PARTS = /[()[\]{}*|;/,>]|\s[-–—]|[-–—]\s/;
const STATE_IN_NAME = prefiltered(
  `^${OF_IT}(?:(?:${CLOSED_STATES})${SINCE}|(?:${CLOSED_THERE})(?: (?:depuis |le |en |since |in |seit |desde |dal |sinds )?\\d.{0,20})?)$`,
);
/** Behind a form in law nobody needs a sign: "Rossi Srl in liquidazione", "Muster GmbH i.L.". */
const ENDS_IN_STATE = prefiltered(
  /(?<![^ ])(?:sarl|sasu?|sa|sci|snc|eurl|gmbh|ag|ug|kg|srl|spa|snc|sl|slu|sau?|bv|nv|bvba|ltd|limited|plc|llp|inc)(?: (?:est|is|ist|es|e))? (?:en liquidation|liquidation (?:judiciaire|amiable)|radiee|dissoute|in liquidation|i l|in insolvenz|en liquidacion|en concurso|in liquidazione|in fallimento|in vereffening|failliet|dissolved|struck off|in administration)$/,
);
const MOST_OF_NAME = 150;
/** Whether the name of a company says that it is no more. */
export const isClosedByName = (name: string): boolean => {
  if (name.length > MOST_OF_NAME) return false;
  const [, ...behind] = name.split(PARTS);
  return behind.some((part) => STATE_IN_NAME.test(plainWords(part))) || ENDS_IN_STATE.test(plainWords(name));
};

/** Whether a header asks for the state of a company, or says that a record was put away. */
export const asksIfClosed = (header: string): boolean => {
  const words = foldHeader(header);
  return OF_COMPANY.test(words) || PUT_AWAY.test(words) || KEPT.test(words);
};

/** What no such state is written without. */
export const mayBeClosedByName = stemSieve({ mark: STEM_MARKS.closedName, stems: () => CLOSED_STEMS.split(' ') });

const makeNameReader = (column: number): ((contact: Contact) => ClosedSaid) => {
  const read = makeColumnReader(column, (text) => (isClosedByName(text) ? 'closed' : undefined));
  return (contact) => (contact.getsThrough?.(column, mayBeClosedByName) === false ? undefined : read(contact));
};

/** What the columns that ask for it say of a contact; undefined for a file that has none. */
export const makeClosedReader = (columns: readonly ColumnInfo[]): ((contact: Contact) => ClosedSaid) | undefined => {
  const readers = columns.flatMap((info) => {
    // In a tool of mailings it is the mailbox that is active.
    const isAsked = info.suspect === undefined && (isOpenColumn(info) || readAs(info) === 'status');
    const says = isAsked ? closedColumnOf(info.header) : undefined;
    if (says) return [makeColumnReader(info.column, (text) => says(text.trim()))];
    return !isAsked && info.field === 'company' ? [makeNameReader(info.column)] : [];
  });
  if (readers.length === 0) return undefined;
  return (contact) => {
    const said = readers.map((read) => read(contact));
    return said.includes('closed') ? 'closed' : said.find((one) => one !== undefined);
  };
};
