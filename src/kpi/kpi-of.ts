import type { Kpi } from '../model/kpi/kpi.js';

export const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);

/** A share; without a value where it would be one of nothing. */
export const shareKpi = (id: Kpi['id'], part: number, among: number): Kpi =>
  among > 0 ? { id, unit: 'share', value: part / among, part, among } : { id, unit: 'share', among: 0 };

export const kpiWithoutData = (id: Kpi['id'], unit: Kpi['unit']): Kpi => ({ id, unit, among: 0 });
