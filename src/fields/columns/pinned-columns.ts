import { closestWord } from '../../model/base/closest-word.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import { keptReading } from '../cells/read-as.js';
import { foldHeader } from '../text/fold-header.js';
import type { Verdict } from './column-verdict.js';
import * as say from './mapping-reasons.js';
import { holdRefusals } from './status-column.js';

/** `ignore`: no field, judged by no rule. */
export type PinnedField = FieldName | 'ignore';

/** Whether somebody says of a column that it is of no field, whatever it seems to be. */
export const isAside = (pin: PinnedField | undefined): boolean => pin === 'other' || pin === 'ignore';

/** The columns that a key means: `#3` is the third, anything else is a header, whatever its case, accents and punctuation. */
export const columnsOfKey = (key: string, headers: readonly string[]): readonly number[] => {
  const place = /^#(\d+)$/.exec(key.trim());
  if (place) {
    const column = Number(place[1]) - 1;
    return column >= 0 && column < headers.length ? [column] : [];
  }
  const exact = headers.flatMap((header, column) => (header.trim() === key.trim() ? [column] : []));
  if (exact.length > 0) return exact;
  const folded = foldHeader(key);
  return folded === '' ? [] : headers.flatMap((header, column) => (foldHeader(header) === folded ? [column] : []));
};

const unknownColumn = (key: string, headers: readonly string[]): LumoError => {
  const meant = closestWord(key, headers);
  const place = meant === undefined ? 0 : headers.indexOf(meant) + 1;
  return new LumoError(
    'LUMO_CONFIG_COLUMN',
    {
      en: `The configuration names a column “${key}” that the file does not have.`,
      fr: `La configuration nomme une colonne « ${key} » que le fichier n’a pas.`,
    },
    {
      en:
        meant === undefined
          ? 'Write a header of the file, or #3 for its third column: `lumo-check columns FILE` lists them.'
          : `Did you mean “${meant}”? Or write #${place}.`,
      fr:
        meant === undefined
          ? 'Écrivez un en-tête du fichier, ou #3 pour sa troisième colonne : `lumo-check columns FICHIER` les liste.'
          : `Vouliez-vous dire « ${meant} » ? Ou écrivez #${place}.`,
    },
  );
};

/**
 * What configuration says of columns. A position wins over a name.
 * @throws LumoError LUMO_CONFIG_COLUMN for a key that is no column: a pin that is lost in silence would leave a column unjudged
 */
export const readPinnedColumns = (
  headers: readonly string[],
  pinned: Readonly<Record<string, PinnedField>>,
): ReadonlyMap<number, PinnedField> => {
  const pins = new Map<number, PinnedField>();
  const byPosition = (key: string): number => (/^#\d+$/.test(key.trim()) ? 1 : 0);
  for (const [key, pin] of Object.entries(pinned).sort(([a], [b]) => byPosition(a) - byPosition(b))) {
    const columns = columnsOfKey(key, headers);
    if (columns.length === 0) throw unknownColumn(key, headers);
    for (const column of columns) pins.set(column, pin);
  }
  return pins;
};

/** What refuses in other ways than by a yes. */
const REFUSING: ReadonlySet<FieldName> = new Set<FieldName>(['subscription', 'opposedAt', 'oppositionChannels', 'consentWithdrawnAt']);

/**
 * Whether a column that is set to `ignore` tells who refuses.
 * @param unpinned what it would be taken for
 */
export const ignoresRefusals = (unpinned: Verdict | undefined, values: readonly string[]): boolean => {
  if (holdRefusals(values)) return true;
  const { field, suspect } = unpinned ?? {};
  return field === undefined ? suspect !== undefined : kindOf(field) === 'refuse' || REFUSING.has(field);
};

/** The field of refusals or consents that a column would be. */
const asksForLeave = ({ field }: Pick<Verdict, 'field'>): Pick<Verdict, 'setAside'> =>
  field !== undefined && (REFUSING.has(field) || kindOf(field) === 'refuse' || kindOf(field) === 'allow') ? { setAside: field } : {};

/** What configuration says. @param own what the column would be otherwise, where it is kept or ignored */
export const byPin = (pin: PinnedField, own: Verdict | undefined): Verdict => {
  if (pin === 'ignore') return { confidence: 1, by: 'config', reason: say.pinnedReason(undefined), ...asksForLeave(own ?? {}) };
  const reads = pin === 'other' ? keptReading(own ?? {}) : undefined;
  return {
    ...{ field: pin, confidence: 1, by: 'config', reason: say.pinnedReason(pin) },
    ...(reads && { reads, ...(own?.elsewhere && { elsewhere: own.elsewhere }) }),
    ...(pin === 'other' && asksForLeave(own ?? {})),
  };
};

/** What configuration says of a column that its neighbours tell, and not its own header and values. @param late what they tell */
export const tellsAside = (verdict: Verdict, pin: PinnedField | undefined, late: () => Verdict): Verdict =>
  isAside(pin) && verdict.setAside === undefined ? { ...verdict, ...asksForLeave(late()) } : verdict;
