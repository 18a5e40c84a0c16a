import type { Kpi } from '../model/kpi/kpi.js';

export const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);

/** A share; without a value where it would be one of nothing. */
export const shareKpi = (id: Kpi['id'], part: number, among: number): Kpi =>
  among > 0 ? { id, unit: 'share', value: part / among, part, among } : { id, unit: 'share', among: 0 };

export const kpiWithoutData = (id: Kpi['id'], unit: Kpi['unit']): Kpi => ({ id, unit, among: 0 });

/** What all of some tell; undefined where one does not tell it, or where there are none: the others would speak for all. */
export const toldByAll = <T, R>(all: readonly T[], of: (one: T) => R | undefined): readonly R[] | undefined => {
  const told = all.flatMap((one) => of(one) ?? []);
  return told.length === all.length && told.length > 0 ? told : undefined;
};

/** How many there were, measured in some reports. Never among how many: it is no share. */
export const countKpi = (id: Kpi['id'], counts: readonly number[] | undefined): Kpi =>
  counts ? { id, unit: 'count', value: sum(counts, (n) => n), among: counts.length } : kpiWithoutData(id, 'count');
