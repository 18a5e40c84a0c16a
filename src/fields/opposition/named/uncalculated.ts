import type { ColumnInfo } from '../../../model/contact/contact.js';
import type { Sieve } from '../../../model/contact/values.js';
import { foldHeader } from '../../text/fold-header.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { byWord } from '../unread/answers/refusal-alone.js';
import { outcomeAskedBy } from '../unread/outcome-columns.js';
import type { UnreadCells } from '../unread/unread-cells.js';
import { WORDY } from './wordy-columns.js';

/**
 * Formulas of which nobody knows the value: scripts write them and calculate nothing ("=VLOOKUP(…;STOP!A:B)"), and others name a sheet that is gone. What
 * they look up in a status or a comment may be a refusal. "#N/A" is a value: whoever was looked up stands nowhere.
 * @module
 */

const HASH = 0x23;
const LONGEST = 16;
const mayBeError: Sieve = (bytes, from, to) => to - from <= LONGEST && bytes[from] === HASH;
const UNKNOWN =
  /^\s*#(?:(?:CALC|REF|¡REF|RIF|BEZUG|VERW|VALUE|VALEUR|WERT|VALORE|¡VALOR|VALOR|WAARDE|NAME|NOM|NOME|NAAM|¿NOMBRE|SPILL|FIELD|BUSY|ERROR|ERR)[!?]|#{2,})\s*$/i;

/** Whether a cell holds the sign of a value that nobody knows. */
export const isUncalculated = (text: string): boolean => UNKNOWN.test(text);

/** Headers under which a follow-up is noted, or a look-up of whom to leave out: there a sheet of refusals is asked. */
const FOLLOW_UP = prefiltered(
  /\b(?:suivis?|actions?|retours?|reponses?|remarques?|appels?|relances?|decisions?|verif\w*|controles?|checks?|follow ?ups?|next steps?|remarks?|responses?|nachverfolgung|wiedervorlage|ruckmeldung\w*|seguimientos?|accion(?:es)?|respuestas?|azion[ei]|rispost[ae]|seguito|opvolging|acties?|acompanhamento|acao|acoes|respostas?|stop|npa|npc|dnc|blacklist|bloctel|robinson|oppos\w*|oposi\w*|refus\w*|exclu(?:s|e|es|re|sions?)?|rgpd|gdpr|dsgvo|lopd|rodo|lgpd|listes? (?:noires?|rouges?)|prospection|demarchage|widerspr\w*|gesperrt|sperre|bajas?|bezwaar|verzet|rejet\w*|emailable|contactables?|mailable)\b/,
);
const notesFollowUp = (header: string): boolean => outcomeAskedBy(header) !== undefined || FOLLOW_UP.test(foldHeader(header));

/** Those of a column of words, where it is one of statuses, comments, tags, outcomes or follow-ups. */
export const uncalculatedIn = ({ column, field, header, reads }: ColumnInfo, at: UnreadCells['at']): readonly UnreadCells[] =>
  WORDY.some((wordy) => wordy === field || wordy === reads) || (field === undefined && notesFollowUp(header))
    ? [byWord(column, at, isUncalculated, mayBeError)]
    : [];
