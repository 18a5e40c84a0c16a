import { CHANNELS } from '../../../model/contact/channel.js';
import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import { kindOf } from '../../../model/contact/field.js';
import type { Persons } from '../../../model/contact/persons.js';
import { doubt } from '../../../model/rule/define-rule.js';
import type { KeyedSurvey } from '../../../model/rule/person-survey.js';
import { stanceOf } from '../../answers/yes-no.js';
import { readDate } from '../../date/date-formats.js';
import { isDated } from '../../date/date-value.js';
import { cellShapeOf, holdsContactValue, isContactValue } from '../cell-shape.js';
import { isInSection } from '../refusal-sections.js';
import { hasListsBelow, LISTS_BELOW, type ListsBelow, watchListsBelow } from './lists-below.js';

/** What a row is told that stands on a list of refusals below the table, and what the other rows of its person are. */
export const LISTED_BELOW = {
  listed: {
    en: 'This row stands on a list of refusals below the table: do not contact this person.',
    fr: 'Cette ligne est celle d’une liste de refus placée sous le tableau : ne contactez pas cette personne.',
    verdict: 'opposed',
    role: 'named-refusal',
    channels: CHANNELS,
  },
  listedElsewhere: {
    en: 'This person stands on a list of refusals below the table: do not contact them.',
    fr: 'Cette personne figure sur une liste de refus placée sous le tableau : ne la contactez pas.',
    verdict: 'opposed',
    channels: CHANNELS,
  },
  otherTable: {
    ...doubt(
      'This row stands below a second header, and its cells may mean something else than those above: put each table in a file of its own.',
      'Cette ligne suit un second en-tête, et ses cellules ont peut-être un autre sens que plus haut : mettez chaque tableau dans un fichier à lui.',
    ),
    channels: CHANNELS,
  },
  elsewhere: {
    ...doubt(
      'This person also stands below a title of refusals, deaths or bounces: find out whether they are one before you contact them.',
      'Cette personne figure aussi sous un titre de refus, de décès ou de rebonds : voyez si elle en est avant de la contacter.',
    ),
    channels: CHANNELS,
  },
} as const;

/** Whether a cell under such a header refuses; undefined where nobody can tell. */
const refusesIn = (text: string): boolean | undefined => {
  const { stance } = stanceOf(text);
  if (stance === 'for' || stance === 'no-tick' || text.trim() === '') return false;
  return stance === 'tick' || stance === 'against' || isDated(readDate(text, 'day-first')) ? true : undefined;
};

/** Where rows stand: on a list of refusals, where they may be one of those who refuse, or below a header that names other columns than the first. */
const makePlaceOf = (learned: ListsBelow): ((contact: Contact) => 'listed' | 'below' | 'otherTable' | undefined) => {
  const { titles, heads } = learned;
  return (contact) => {
    const { row } = contact;
    const section = isInSection(learned, row) ? 'below' : undefined;
    const head = heads.findLast((one) => one.row < row);
    if (head === undefined || (head.until !== undefined && head.until < row)) return section;
    // A table with a header of its own under such a title.
    if (section !== undefined && titles.some((title) => title > 0 && title < head.row)) return 'listed';
    const cell = (column: number): string => contact.cell?.(column) ?? '';
    const isOnTable = [...head.reach, ...head.days].some((column) => holdsContactValue(cell(column)));
    const other = section ?? (head.isWide ? 'otherTable' : undefined);
    if (!isOnTable) return other;
    if (head.days.some((column) => cell(column).trim() !== '')) return 'listed';
    const answers = head.marks.map((column) => refusesIn(cell(column)));
    if (answers.includes(true)) return 'listed';
    return head.days.length > 0 || answers.includes(undefined) ? 'below' : other;
  };
};

/** Another table may be wider than the first by so many columns. */
const WIDER = 12;

/** Whom a row has in cells where nobody is looked for: another table has its addresses in other columns. A note that names somebody is none. */
const makeNamedAnywhere = (columns: readonly ColumnInfo[]): ((contact: Contact) => Contact | undefined) => {
  const reached = new Set(columns.flatMap(({ column, field }) => (field && /^(?:email|phone)$/.test(kindOf(field)) ? [column] : [])));
  const others = Array.from({ length: columns.length + WIDER }, (_, column) => column).filter((column) => !reached.has(column));
  return (contact) => {
    const texts = others.flatMap((column) => {
      const cell = contact.cell?.(column) ?? '';
      return isContactValue(cellShapeOf(cell)) ? [cell] : [];
    });
    return texts.length > 0 ? contact.identified?.(texts) : undefined;
  };
};

const BITS = { below: 1, listed: 2 } as const;

/** What is asked of a file. */
interface FileColumns {
  readonly columns: readonly ColumnInfo[];
}

/** What is taken down of whoever stands there: nothing, until it is known where lists begin. */
const PERSONS_BELOW: KeyedSurvey<FileColumns, Contact, ListsBelow> = {
  least: 1,
  again: hasListsBelow,
  ofRow(learned) {
    const { heads } = learned;
    return (row) => {
      const head = heads.findLast((one) => one.row < row);
      const isOnTable = head !== undefined && (head.until === undefined || row < head.until) && head.marks.length + head.days.length > 0;
      return isOnTable || isInSection(learned, row) ? BITS.below : 0;
    };
  },
  says(_, learned) {
    if (learned === undefined) return undefined;
    const placeOf = makePlaceOf(learned);
    return (contact) => {
      const place = placeOf(contact);
      return place === undefined || place === 'otherTable' ? undefined : BITS[place];
    };
  },
  names({ columns }) {
    const named = makeNamedAnywhere(columns);
    return (contact, bits) => {
      const who = bits === undefined ? undefined : named(contact);
      return who && bits !== undefined ? [{ who, bits }] : [];
    };
  },
};

/** What a rule learns of such lists, and of whoever stands on them. */
export const LISTS_BELOW_SURVEYED = {
  survey: LISTS_BELOW,
  visitSurvey: ({ columns }: FileColumns, seen: ListsBelow) => watchListsBelow(columns, seen),
  keyed: PERSONS_BELOW,
};

/** What to tell a row of where it stands, and of where other rows of its person do. */
export const makeStanding = (
  learned: ListsBelow,
  persons: Persons,
): ((contact: Contact) => keyof typeof LISTED_BELOW | 'below' | undefined) => {
  if (!hasListsBelow(learned) && learned.heads.length === 0) return () => undefined;
  const placeOf = makePlaceOf(learned);
  return (contact) => {
    const place = placeOf(contact);
    if (place === 'listed') return place;
    const elsewhere = persons.isEmpty ? 0 : persons.bits(contact);
    if (elsewhere >= BITS.listed) return 'listedElsewhere';
    return place ?? (elsewhere > 0 ? 'elsewhere' : undefined);
  };
};
