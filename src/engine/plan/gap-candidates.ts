import { mayTellReturn } from '../../fields/columns/headers/last-time.js';
import { confirmingKinds } from '../../fields/columns/value-evidence.js';
import { isMostly, profileValues, SAMPLE_SIZE } from '../../fields/columns/values/profile-values.js';
import type { ValueProfile } from '../../fields/columns/values/value-profile.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import { type ColumnCandidate, leavesGap } from '../../model/report/not-run.js';
import type { RuleNotRun } from './admission.js';
import type { FileMemo } from './file-memo.js';
import type { PreparedFile } from './prepare-file.js';

/** A question with more answers than that is none. */
const MOST = 2;
/** Fewer values say nothing of a column, unless its header says that they are days. */
const FEWEST = 3;
const NAMES_A_DAY =
  /\b(?:dates?|datum|\w+datum|data|fecha|dato|day|jour|since|depuis|seit|sinds|desde)\b|\b(?:le|am|on|op|at|el|il|time|timestamp)$/;

/** Fields of a few words that many rows share: where contacts come from, what they are. */
const SHARED_WORDS: ReadonlySet<FieldName> = new Set<FieldName>([
  'source',
  'status',
  'subscription',
  'consentMethod',
  'consentPurpose',
  'legalForm',
  'sizeCode',
  'language',
]);
/** On average each word stands in so many rows, and the column is filled in so many. */
const ROWS_OF_A_WORD = 3;
const ROWS_OF_WORDS = 6;

interface UnknownColumn {
  readonly column: number;
  readonly header: string;
  readonly guess: ValueProfile;
  /** Whether the header says that its values are days: "Date adhésion", "Donation date". */
  readonly isOfDays: boolean;
  /** How many different values were seen. */
  readonly distinct: number;
}

/** Columns that no header and no value made a field of; not those whose header is known to be something else, nor what somebody set aside. */
const unknownColumns = (
  { columns, opening, firstContactIndex }: PreparedFile,
  { readersOf, readHeader }: FileMemo,
  country: string,
): readonly UnknownColumn[] => {
  const readers = readersOf(country);
  const rows = opening.rows.slice(firstContactIndex, firstContactIndex + SAMPLE_SIZE);
  return columns
    .filter(({ field, by, header }) => field === undefined && by === 'none' && readHeader(header)?.is !== 'nothing')
    .map(({ column, header }) => {
      const values = rows.map(({ cells }) => cells[column]?.trim() ?? '').filter((value) => value !== '');
      return {
        column,
        header,
        guess: profileValues(values, readers),
        isOfDays: NAMES_A_DAY.test(foldHeader(header)),
        distinct: new Set(values).size,
      };
    });
};

const looksLike = (field: FieldName, { guess, isOfDays, distinct }: UnknownColumn): boolean => {
  const isOfDate = kindOf(field) === 'date';
  if (guess.filled < (isOfDate && isOfDays ? 1 : FEWEST)) return false;
  if (isOfDate) return isMostly(guess, 'date') && !guess.birthLike && guess.count('old-date') === 0;
  if (SHARED_WORDS.has(field))
    return (
      guess.filled >= ROWS_OF_WORDS &&
      distinct * ROWS_OF_A_WORD <= guess.filled &&
      (isMostly(guess, 'text') || isMostly(guess, 'subscription'))
    );
  return confirmingKinds(field).some((kind) => isMostly(guess, kind));
};

/** A day of which nothing is known is first asked to be that of the collection: it lets nobody stay longer than they may. */
const inOrder = (fields: readonly FieldName[]): readonly FieldName[] =>
  fields.includes('collectedAt') ? ['collectedAt', ...fields.filter((field) => field !== 'collectedAt')] : fields;

/** The last or the next time of something, or that a record was changed: nobody was collected then, and a contact looks younger by it. */
const LAST = /\b(?:last|latest|most recent|derniere?s?|letzte[nrs]?|zuletzt|ultim[oa]s?|laatste)\b/;
const LATER =
  /\b(?:next|prochaine?s?|nachste[nrs]?|proxim[oa]s?|prossim[oai]|volgende|\w*modif\w*|updated?|changed|edited|geandert|anderung|aktualisier\w*|actuali[sz]a\w*|aggiorna\w*|gewijzigd|bijgewerkt|maj|mise a jour)\b/;
/** What we did, and what the contact did: neither says when somebody was collected. */
const BY_US =
  /\b(?:sent|emailed|mailed|contacted|called|opened|delivered|envoyee?s?|contactee?|appelee?|relancee?|gesendet|kontaktiert|enviad[oa]|inviat[oa]|verzonden)\b/;
const BY_THEM =
  /\b(?:repl(?:y|ied)|answered|responded|response|clicked|ordered|purchased|bought|visited|repondue?|reponse|cliquee?|commande|geantwortet|antwort|geklickt|respondid[oa]|respuesta|rispost[oa]|risposto|antwoord)\b/;
const OF_THEM: ReadonlySet<FieldName> = new Set<FieldName>(['lastInboundAt']);
const ONLY_BY: readonly (readonly [RegExp, ReadonlySet<FieldName>])[] = [
  [BY_THEM, new Set<FieldName>(['lastInboundAt', 'lastContactAt'])],
  [BY_US, new Set<FieldName>(['lastOutboundAt', 'lastContactAt'])],
];
const mayBe = (all: readonly FieldName[], header: string): readonly FieldName[] => {
  const words = foldHeader(header);
  // On the day of a purchase or a gift nobody was collected either.
  const only = !LAST.test(words) && mayTellReturn(header) ? OF_THEM : ONLY_BY.find(([of]) => of.test(words))?.[1];
  // The day of a purchase is none on which somebody was collected, and may be later.
  if (mayTellReturn(header) && all.includes('lastInboundAt'))
    return all.filter((field) => field === 'lastInboundAt' || kindOf(field) !== 'date');
  const fields = only ? all.filter((field) => kindOf(field) !== 'date' || only.has(field)) : all;
  const isLater = LATER.test(words);
  if (!isLater && !LAST.test(words)) return fields;
  return fields.filter((field) => kindOf(field) !== 'date' || (field === 'lastContactAt' && !isLater));
};

/** Puts beside each rule that leaves a gap the columns that may be what it lacks, by what their values look like. */
export const withCandidates = (
  notRun: readonly RuleNotRun[],
  prepared: PreparedFile,
  memo: FileMemo,
  country: string,
): readonly RuleNotRun[] => {
  if (!notRun.some(leavesGap)) return notRun;
  const columns = unknownColumns(prepared, memo, country);
  return notRun.map((rule) => {
    if (!leavesGap(rule)) return rule;
    const fields = inOrder(rule.fields);
    const candidates = columns.flatMap((one): ColumnCandidate[] => {
      const field = mayBe(fields, one.header).find((wanted) => looksLike(wanted, one));
      return field ? [{ column: one.column, field }] : [];
    });
    return candidates.length === 0 ? rule : { ...rule, candidates: candidates.slice(0, MOST) };
  });
};
