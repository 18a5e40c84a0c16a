import type { Cell, ColumnInfo, Contact } from '../../../model/contact/contact.js';
import { stanceOf } from '../../answers/yes-no.js';
import { STEM_MARKS } from '../../bytes/stem-marks.js';
import { stemSieve } from '../../bytes/stem-sieve.js';
import { asMeant } from '../../cells/coded-cells.js';
import { makeColumnReader, makeSiftedReader } from '../../cells/field-reader.js';
import { withoutRepaired } from '../../email/returned/repaired.js';
import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { asMeantInNotes } from '../../text/spell-words.js';
import { DUPLICATE, RECORD_NOTE_STEMS, WRONG_ALONE, WRONG_NUMBER } from './record-notes-data.js';

/**
 * What agents note of a record itself, and of nobody's will: its number is wrong, it is there twice.
 * @module
 */

const MOST = 300;
const WRONG = prefiltered(WRONG_NUMBER);
const ALONE = prefiltered(`^(?:${WRONG_ALONE})$`);
const TWICE = prefiltered(`^(?:${DUPLICATE})(?: (?:avec|de|du|of|with|mit|von|con|di|van|fiche|id|ligne|row|crm|n|no|\\d+)(?: .*)?)?$`);
/** What denies it, and takes it with it. */
const DENIED =
  /(?<![^ ])(?:pas|not|never|no|aucune?|sans|jamais|kein|keine|nicht|sin|ningun|nessun|ohne|geen) (?:an? |d |de |un |una |eine? )?(?:faux|mauvais|wrong|bad|invalid|incorrect|falsche|doublons?|duplicates?)(?![^ ])/g;
/** Numbers of other things. */
const OTHER =
  /(?<![^ ])(?:vat|tva|siret|siren|invoice|facture|order|commande|account|compte|contract|contrat|ticket|serie|serial|customer|client|tax|policy|room|house|flight|forfait|abonnement|contrat|offre|option|box|huis|haus|factuur|klant|bestel|rekening|btw|polis|kunden|rechnungs|vertrags|konto|bestell) (?:number|num|n|no|nr|nummer|tel|telephone|ligne|mobile|fixe|portable)(?![^ ])/g;

/** Whether a text says that the number of whoever it is about is wrong, out of service, or somebody else's. */
export const saysWrongNumber = (text: string): boolean => {
  if (text === '' || text.length > MOST) return false;
  const words = withoutRepaired(plainWords(asMeantInNotes(text)));
  return ALONE.test(words) || WRONG.test(words.replace(DENIED, ' ').replace(OTHER, ' '));
};

/** Whether a cell says nothing else than that the record is there twice. */
export const saysDuplicate = (text: string): boolean => text.length <= MOST && TWICE.test(plainWords(text));

/** What none of these is written without: double letters are one. */
export const mayNoteRecord = stemSieve({ mark: STEM_MARKS.recordNote, stems: () => RECORD_NOTE_STEMS.split(' ') });

/** How many of all it happened to, and what is called so. */
const COUNTS = /(?<![^ ])(?:taux|rate|quote|tasa|tasso|pourcentage|percent|model|modele|modell)(?![^ ])/;

/** Free text, in which people note it. */
const NOTES: ReadonlySet<string | undefined> = new Set(['status', 'comments', 'tags', undefined]);

/** Whether a cell answers the note that is its header: "Faux numéro", X. */
const isTicked = (text: string): boolean => {
  const { stance, whole } = stanceOf(text);
  return whole ? stance === 'tick' : /\d/.test(text);
};

/** How the cells of a column are read whose header asks for the note; undefined for the header of another. */
type ReadHeader = (header: string) => ((text: string) => boolean) | undefined;

const columnReader = (
  info: ColumnInfo,
  says: (text: string) => boolean,
  asked: ReadHeader,
  also: (text: string) => boolean,
): ((contact: Contact) => boolean) | undefined => {
  const { column, header, field, by, elsewhere, suspect } = info;
  if (!NOTES.has(field) || (field === undefined && by === 'config')) return undefined;
  const isNoted = (text: string): boolean => says(text) || also(text);
  // A header of answers is none of records, and whoever called notes beside them what was told.
  const meant = asMeant(header);
  if (meant) return makeColumnReader(column, (text) => isNoted(meant(text)));
  const own = asked(header);
  if (suspect) {
    if (own) return makeColumnReader(column, (text) => own(text) || (!elsewhere && isNoted(text)));
    return elsewhere ? undefined : makeSiftedReader(info, isNoted, mayNoteRecord);
  }
  if (own) return makeColumnReader(column, own);
  if (elsewhere) return undefined;
  const words = foldHeader(header);
  if (!says(words)) return makeSiftedReader(info, isNoted, mayNoteRecord);
  return COUNTS.test(words) ? undefined : makeColumnReader(column, isTicked);
};

/**
 * Finds the cell of a contact that notes something of its record; undefined where no column can.
 * @param says whether a text notes it
 * @param asked how the cells are read under a header that asks for it in other words
 * @param also whether a text notes it in words that say nothing as a header: "Tel. of the mother" is a number
 */
export const makeRecordNoteReader = (
  columns: readonly ColumnInfo[],
  says: (text: string) => boolean,
  asked: ReadHeader = () => undefined,
  also: (text: string) => boolean = () => false,
): ((contact: Contact) => Cell | undefined) | undefined => {
  const readers = columns.flatMap((info) => {
    const isNoted = columnReader(info, says, asked, also);
    return isNoted ? [{ isNoted, column: info.column, field: info.field ?? ('other' as const) }] : [];
  });
  if (readers.length === 0) return undefined;
  return (contact) => {
    const found = readers.find(({ isNoted }) => isNoted(contact));
    return found && { is: 'cell', row: contact.row, column: found.column, field: found.field };
  };
};
