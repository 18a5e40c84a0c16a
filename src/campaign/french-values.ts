import { WEEK_DAYS } from '../model/campaign/plan.js';

/** The days of the week, in the order of `WEEK_DAYS`. */
const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const ANSWERS: Readonly<Record<string, boolean>> = { oui: true, non: false };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const said = (value: unknown): string => (typeof value === 'string' ? value.trim().toLowerCase() : '');

const dayOf = (value: unknown): unknown => WEEK_DAYS[JOURS.indexOf(said(value))] ?? value;
const answerOf = (value: unknown): unknown => ANSWERS[said(value)] ?? value;

/** A plan as its schema asks for it, where somebody wrote a day of the week, or yes and no, in French. */
export const withFrenchValues = (plan: unknown): unknown => {
  if (!isRecord(plan) || !isRecord(plan['phone'])) return plan;
  const { phone } = plan;
  const { days, recorded } = phone as Readonly<Record<string, unknown>>;
  return {
    ...plan,
    phone: {
      ...(phone as object),
      ...(Array.isArray(days) && { days: days.map(dayOf) }),
      ...(recorded !== undefined && { recorded: answerOf(recorded) }),
    },
  };
};
