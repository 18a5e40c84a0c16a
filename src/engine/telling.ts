import type { Cursor } from '../csv/cursor.js';
import { isoOf } from '../fields/calendar.js';
import { makeContactPrints } from '../fields/contact-print.js';
import { mask } from '../fields/mask.js';
import { CHANNELS } from '../model/channel.js';
import { kindOf } from '../model/field.js';
import type { Finding, TakeFindings } from '../model/finding.js';
import type { AnyRule } from '../model/rule.js';
import { inForce } from './admission.js';
import type { Decision } from './decide.js';
import { type Found, weightsOf } from './findings.js';
import type { Plan, PlannedRule } from './plan.js';
import type { RowContact } from './row-contact.js';

/** A finding as it crosses threads: places in the plan instead of names. Masked already. */
export interface Told {
  readonly masked: string | undefined;
  readonly facts: Finding['facts'] | undefined;
  /** Undefined where it is about no row. */
  readonly kept: boolean | undefined;
  readonly fingerprints: readonly string[] | undefined;
  readonly rule: number;
  readonly message: number;
  /** 0: about no row. */
  readonly row: number;
  /** Negative: about no column. */
  readonly column: number;
  readonly channels: number;
}

/** Collects all findings of the rows of a block, for a run that asks for them. No value of a cell gets past it. */
export class Telling {
  readonly #plan: Plan;
  readonly #prints: ((contact: RowContact) => readonly string[]) | undefined;
  #told: Told[] = [];

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#prints = plan.key === undefined ? undefined : makeContactPrints(plan.key);
  }

  row(cursor: Cursor, contact: RowContact, { drop }: Decision, found: readonly Found[]): void {
    if (found.length === 0) return;
    const fingerprints = this.#prints?.(contact);
    for (const { rule, message, column, channels, facts } of found) {
      const field = this.#plan.columns[column]?.field;
      const text = column < 0 ? '' : cursor.text(column).trim();
      const masked = text === '' ? undefined : mask(text, field && kindOf(field));
      this.#told.push({ rule, message, row: cursor.row, column, channels, kept: !drop, masked, facts, fingerprints });
    }
  }

  /** What was collected since the last call. */
  take(): readonly Told[] {
    const told = this.#told;
    this.#told = [];
    return told;
  }
}

type Named = Omit<Finding, 'row' | 'masked' | 'facts' | 'kept' | 'fingerprints'>;

/** Findings handed on at a time: what is made of each is forgotten before the next are made. */
const SLICE = 256;

/** Gives findings their names and hands them on; does nothing where nobody asks for them. */
export const tellTo = (take: TakeFindings | undefined, plan: Plan, rules: readonly AnyRule[]) => {
  const weights = rules.map((rule, i) => weightsOf(rule, plan.rules[i] as PlannedRule));
  const laws = rules.map((rule) => inForce(rule.law, isoOf(plan.asOf)).map(({ id }) => id));
  const nameOf = ({ rule, message, column, channels }: Told): Named => {
    const weight = weights[rule]?.[message];
    const { header = '', field } = plan.columns[column] ?? {};
    return {
      ...(column >= 0 && { column, header }),
      ...(field && { field }),
      rule: plan.rules[rule]?.id as string,
      message: weight?.id as string,
      severity: weight?.severity as Finding['severity'],
      action: weight?.action as Finding['action'],
      channels: CHANNELS.filter((_, i) => channels & (1 << i)),
      law: laws[rule] as readonly string[],
    };
  };
  /** All findings of one rule, message, column and set of channels say the same, but for the row. */
  const names = rules.map(() => new Map<number, Named>());
  const findingOf = (told: Told): Finding => {
    const ofRule = names[told.rule] as Map<number, Named>;
    // Small enough for the engine to keep it as an integer.
    const key = (told.message * 16 + told.channels) * 65536 + Math.max(told.column, -1) + 1;
    let named = ofRule.get(key);
    if (!named) {
      named = nameOf(told);
      ofRule.set(key, named);
    }
    const finding: { -readonly [K in keyof Finding]: Finding[K] } = { ...named };
    if (told.row > 0) finding.row = told.row;
    if (told.masked !== undefined) finding.masked = told.masked;
    if (told.facts) finding.facts = told.facts;
    if (told.kept !== undefined) finding.kept = told.kept;
    if (told.fingerprints) finding.fingerprints = told.fingerprints;
    return finding;
  };
  return async (told: readonly Told[] = []): Promise<void> => {
    for (let at = 0; take && at < told.length; at += SLICE) await take(told.slice(at, at + SLICE).map(findingOf));
  };
};
