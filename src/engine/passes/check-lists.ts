import type { TableTold } from '../../csv/ports/table.js';
import { listedOnSheet } from '../../fields/person/sheets/listed-sheet.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import type { ColumnInfo } from '../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import { IDENTIFIER_CHANNELS, type Identifier, type ListDoubt, leavesUnscreened } from '../../model/contact/suppression-list.js';
import { proofOf } from '../plan/list-match-notes.js';
import type { Plan } from '../plan/plan.js';
import type { RunInput } from './run-input.js';

const isEmail = (field: FieldName): boolean => kindOf(field) === 'email';
const isCompany = (field: FieldName): boolean => field === 'siren' || field === 'siret';
const NAMES: ReadonlySet<string | undefined> = new Set<FieldName>(['firstName', 'lastName', 'fullName']);
/** The fields by which contacts can be held against the entries of a list. A column of numbers may hold addresses, and it counts as numbers all the same. */
const ASKED_BY: Readonly<Record<Identifier, (field: FieldName) => boolean>> = {
  email: isEmail,
  domain: isEmail,
  phone: (field) => kindOf(field) === 'phone',
  siren: isCompany,
  siret: isCompany,
  post: (field) => field === 'address',
};

const doubted = (list: LoadedList, doubt: ListDoubt): LoadedList => ({ ...list, info: { ...list.info, fresh: false, doubt } });

/** Whether no column of the file holds anything that the list holds: numbers of a list against addresses of a file. */
const isAboutOthers = ({ parts, names }: LoadedList, columns: readonly ColumnInfo[]): boolean =>
  !names &&
  parts.length > 0 &&
  !parts.some(({ identifier }) => columns.some(({ field }) => field !== undefined && ASKED_BY[identifier](field)));

/** Whether the name of a sheet beside the contacts says that it lists people to leave out: a check reads it as a list. */
export const isListedSheet = (name: string): boolean => listedOnSheet(name) !== undefined;

/** The sheets on which somebody may refuse who stands on the one that is judged: those that say so, and those of contacts. Where one was named, nobody looked at the others. */
const askedSheets = ({ otherSheets = [], isNamed = false }: Partial<Pick<TableTold, 'otherSheets' | 'isNamed'>>): readonly string[] =>
  otherSheets.flatMap(({ name, contacts }) => (contacts || isNamed || isListedSheet(name) ? [name] : []));

/**
 * The lists of a run, as far as they can be about this file, and the sheets of its workbook that list refusals, deaths or people under guardianship. A service that keeps its register to itself gives a file back, and its
 * receipt is about that very file: with a contact more, or from a pipe that nobody can read twice, it clears nobody. Nor does a list of
 * what no column of the file holds. A sheet of names is no list of a file without names, nor are rows of a sheet of contacts that are about others.
 */
export const withCheckedLists = async (
  { lists, source, sheetLists }: Pick<RunInput, 'lists' | 'source' | 'sheetLists'>,
  columns: readonly ColumnInfo[],
  told: Partial<Pick<TableTold, 'otherSheets' | 'isNamed'>> = {},
): Promise<readonly LoadedList[]> => {
  const asked = askedSheets(told);
  const isNamed = columns.some(({ field }) => NAMES.has(field));
  const isAsked = (list: LoadedList): boolean =>
    list.info.sheet === undefined ? !isAboutOthers(list, columns) : list.parts.length > 0 || isNamed;
  const beside = (asked.length > 0 ? ((await sheetLists?.(asked)) ?? []) : []).filter(isAsked);
  const all = [...(await lists), ...beside];
  const isReceipt = ({ info }: LoadedList): boolean => info.kind === 'receipt' && info.fresh;
  const sha256 = all.some(isReceipt) ? await source.sha256?.() : undefined;
  return all.map((list) => {
    if (isReceipt(list)) return list.info.sha256 === sha256 ? list : doubted(list, 'other-file');
    return list.info.fresh && isAboutOthers(list, columns) ? doubted(list, 'other-identifiers') : list;
  });
};

/**
 * The same, once the survey has found some contact by a hash of which nobody had said how it was made: by chance there is none. It proves those hashes, and
 * not what else the list holds: that stays in doubt where the run asks for a channel that it reaches, and the file has a column of it.
 */
export const withProvenLists = (
  lists: readonly LoadedList[],
  proven: ReadonlySet<string>,
  { columns, channels }: Pick<Plan, 'columns' | 'channels'>,
): readonly LoadedList[] =>
  lists.map((list, index) => {
    if (!list.proven) return list;
    const { info, without, isLabelled } = list.proven;
    const unmatched = without.filter((identifier) => !proven.has(proofOf(index, identifier)));
    // Hashes of which nobody says that they are of several things are of one: whatever matches shows it.
    const left = isLabelled || unmatched.length === without.length ? unmatched : [];
    const isShown = list.info.fresh || list.info.doubt === 'undeclared-part';
    if (left.length === without.length && !isShown) return list;
    const unproven = left.filter(
      (identifier) =>
        IDENTIFIER_CHANNELS[identifier].some((channel) => channels.includes(channel)) &&
        columns.some(({ field }) => field !== undefined && ASKED_BY[identifier](field)),
    );
    // A list that is too old clears nobody, whatever is proven of it.
    const isWhole = unproven.length === 0 || leavesUnscreened(info);
    return { ...list, info: isWhole ? info : { ...info, fresh: false, doubt: 'undeclared-part', unproven } };
  });
