import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { NotTaken, Target, TargetReport } from '../../model/contact/target.js';
import type { Plan } from '../plan/plan.js';
import type { TargetLayout } from './target-layout.js';
import { TOLD_BY, targetSegments } from './target-segments.js';
import { CHANNEL_OF, isIdentifier, NAME_FIELDS } from './target-values.js';
import { TARGET_LAYOUTS } from './targets-data.js';

/** Fields, other than identifiers, that a layout holds. */
const fieldsOf = ({ columns, attributes }: TargetLayout): readonly FieldName[] => [
  ...columns.flatMap(({ value }) =>
    typeof value === 'object' ? [value.field] : Object.hasOwn(NAME_FIELDS, value) ? NAME_FIELDS[value as keyof typeof NAME_FIELDS] : [],
  ),
  ...Object.values(attributes?.members ?? {}),
];

/** What became of kept contacts in the file for a tool. @param kept contacts that stay @param contacts those that were written */
export const targetReport = (target: Target, plan: Plan, kept: number, contacts: number): TargetReport => {
  const layout = TARGET_LAYOUTS[target];
  const told = targetSegments(plan).flatMap(({ kind }) => TOLD_BY[kind]);
  const written = fieldsOf(layout);
  const taken = new Set<FieldName>([...written, ...told]);
  /** Segments are read from all columns of a field. */
  const isTold = (field: FieldName): boolean => told.includes(field) && !written.includes(field);
  const identifiers = layout.columns.flatMap(({ value }) => (isIdentifier(value) ? [value] : []));
  const numbers = plan.columns.filter(({ column, field }) => field !== undefined && kindOf(field) === 'phone' && plan.keep[column]).length;
  const seen = new Map<string, number>();
  /** How many columns of a kind came before. */
  const placeOf = (kind: string): number => {
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return before;
  };
  const whyNot = (field: FieldName | undefined): NotTaken | undefined => {
    const kind = field && kindOf(field);
    if (kind !== 'email' && kind !== 'phone') {
      if (field === undefined || !taken.has(field)) return 'no-field';
      return placeOf(field) > 0 && !isTold(field) ? 'spare' : undefined;
    }
    const places = identifiers.filter((value) => (value === 'email') === (kind === 'email'));
    if (places.length === 0) return 'no-field';
    const asked = places.filter((value) => plan.channels.includes(CHANNEL_OF[value])).length;
    if (asked === 0) return 'not-asked';
    // Which number goes where is a matter of its kind, not of the order of columns.
    if (kind === 'phone' && places.includes('text') && numbers > 1) return 'numbers';
    return placeOf(kind) < asked ? undefined : 'spare';
  };
  const left = plan.columns.flatMap(({ column, field }) => {
    const because = plan.keep[column] ? whyNot(field) : undefined;
    return because === undefined ? [] : [{ column, because }];
  });
  return { tool: target, contacts, without: kept - contacts, left };
};
