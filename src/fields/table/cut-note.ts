import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { channelsRefusedIn, readRefusal } from '../opposition/refusal/read-refusal.js';
import { cellShapeOf, holdsContactValue } from './cell-shape.js';

/** Longer texts are letters. */
const LONGEST = 300;
/** How a sentence begins whose end stands on the next line: the end of a refusal that was cut in two is one again behind one of them. */
const BEGINNINGS = [
  'ne souhaite',
  'merci de ne',
  'does not want',
  'please do',
  'möchte',
  'bitte',
  'no quiere',
  'por favor',
  'non vuole',
  'non',
];
/** How the second half of one begins: what stands behind a verb. */
const GOES_ON =
  /^(?:plus|pas|jamais|rien|[êe]tre|recevoir|que|à|to|be|want|not|no|never|any|longer|nicht|keine?|mehr|ser|m[áa]s|recibir|essere|pi[ùu]|ricevere)\s/iu;

/** What is in doubt does not count: any scrap of a sentence may be. */
const refuses = (text: string): boolean => readRefusal(text).channels.length > 0;
const isNote = (text: string): boolean =>
  text.length <= LONGEST && text.includes(' ') && cellShapeOf(text) === 'text' && !holdsContactValue(text);

/** Whether a text refuses, by itself or as the end of a sentence that began before it: "plus être contacté". */
const endsRefusal = (text: string): boolean =>
  isNote(text) &&
  (refuses(text) || (GOES_ON.test(text) && BEGINNINGS.some((beginning) => channelsRefusedIn(`${beginning} ${text}`).length > 0)));

/** Whether a line break may part what stands in a cell from its end: words, and nothing that is a value by itself. */
export const mayGoOn = (text: string): boolean => text.trim() !== '' && cellShapeOf(text) === 'text' && !holdsContactValue(text);

/** Whether people write sentences in a column. */
export const isNoteColumn = ({ field }: Pick<ColumnInfo, 'field'>): boolean =>
  field === undefined || field === 'comments' || field === 'other';

/** Whether a row is the second half of one that was cut off, and refuses: too few cells, nobody to reach, and the first says so. */
export const isRefusingHalf = (cells: readonly string[], { emails, phones }: Pick<Contact, 'emails' | 'phones'>): boolean =>
  ![...emails, ...phones].some(({ valid }) => valid) && endsRefusal(cells[0] ?? '');
