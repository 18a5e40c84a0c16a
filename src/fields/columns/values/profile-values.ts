import { SampledColumn } from './sampled-column.js';
import type { ValueKind, ValueProfile } from './value-profile.js';
import type { ValueReaders } from './value-readers.js';

export { SAMPLE_SIZE } from './sampled-column.js';

/**
 * What up to 200 values of one column are. A cell that holds several values counts once for each kind that all of them have,
 * and for both when they are addresses and numbers;
 * placeholders of dates (`0/0/00`) count as blank.
 * @param values raw cells, blank ones allowed
 */
export const profileValues = (values: readonly string[], readers: ValueReaders): ValueProfile => new SampledColumn(values, readers);

/** Whether most values (by default four in five) are of a kind. */
export const isMostly = (guess: ValueProfile, kind: ValueKind, least = 0.8): boolean => guess.reaches(kind, least);
