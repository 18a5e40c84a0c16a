import { formatIsoDay } from '../../fields/date/calendar.js';
import { makeContactFingerprints } from '../../fields/identity/contact-fingerprint.js';
import { mask } from '../../fields/identity/mask.js';
import { CHANNELS } from '../../model/contact/channel.js';
import { kindOf } from '../../model/contact/field.js';
import type { Finding, TakeFindings } from '../../model/report/finding.js';
import { lawsInForce } from '../../model/rule/law.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import type { JudgedRow } from '../decide/judged-row.js';
import type { Plan, PlannedRule } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import { FindingDecoder } from '../rules/finding-decoder.js';
import { type EncodedFindings, FindingEncoder } from '../rules/finding-encoder.js';
import { effectsOf } from '../rules/row-findings.js';

/** Collects all findings of the rows of a block, for a run that asks for them. No value of a cell gets past it. */
export class FindingCollector {
  readonly #plan: Plan;
  readonly #prints: ((contact: RowContact) => readonly string[]) | undefined;
  readonly #packing = new FindingEncoder();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#prints = plan.key === undefined ? undefined : makeContactFingerprints(plan.key);
  }

  row({ row, contact, decision, found }: JudgedRow): void {
    if (found.length === 0) return;
    this.#packing.beginRow(row.row, found.length, !decision.drop, this.#prints?.(contact));
    for (const { rule, message, column, channels, facts } of found) {
      const field = this.#plan.columns[column]?.field;
      const text = column < 0 ? '' : row.text(column).trim();
      const masked = text === '' ? undefined : mask(text, field && kindOf(field));
      this.#packing.addFinding(rule, message, column, channels, masked, facts);
    }
  }

  /** What was collected since the last call. */
  take(): EncodedFindings {
    return this.#packing.take();
  }
}

type FindingTemplate = { -readonly [K in keyof Finding]: Finding[K] };

/** Findings handed on at a time: what is made of each is forgotten before the next are made. */
const FINDINGS_PER_CALL = 256;

/** Gives findings their names and hands them on; does nothing where nobody asks for them. */
export const makeFindingEmitter = (take: TakeFindings | undefined, plan: Plan, rules: readonly AnyContactRule[]) => {
  if (!take) return async (): Promise<void> => {};
  const weights = rules.map((rule, i) => effectsOf(rule, plan.rules[i] as PlannedRule));
  const laws = rules.map((rule) => lawsInForce(rule.law, formatIsoDay(plan.asOf)).map(({ id }) => id));
  const found = new FindingDecoder();
  /** All findings of one kind say the same, but for the row; what they say of it is filled in where the kind has a place for it. */
  const kindOfFound = (): FindingTemplate => {
    const { rule, message, column, channels, row, masked, facts, fingerprints } = found;
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
      ...(row > 0 && { row }),
      ...(masked !== undefined && { masked }),
      ...(facts && { facts }),
      ...(row > 0 && { kept: true }),
      ...(fingerprints && { fingerprints }),
    };
  };
  const kinds = rules.map(() => new Map<number, FindingTemplate>());
  const finding = (): Finding => {
    const { row, masked, facts, fingerprints } = found;
    const parts = (row > 0 ? 1 : 0) + (masked === undefined ? 0 : 2) + (facts ? 4 : 0) + (fingerprints ? 8 : 0);
    const ofRule = kinds[found.rule] as Map<number, FindingTemplate>;
    // Small enough for the engine to keep it as an integer.
    const key = (Math.max(found.column, -1) + 1) * 32768 + (found.message * 16 + found.channels) * 16 + parts;
    let kind = ofRule.get(key);
    if (!kind) {
      kind = kindOfFound();
      ofRule.set(key, kind);
    }
    // A copy that has all its places already is not moved to make room for them.
    const one = { ...kind };
    if (row > 0) {
      one.row = row;
      one.kept = found.kept as boolean;
    }
    if (masked !== undefined) one.masked = masked;
    if (facts) one.facts = facts;
    if (fingerprints) one.fingerprints = fingerprints;
    return one;
  };
  return async (packed: EncodedFindings | undefined): Promise<void> => {
    if (!packed) return;
    found.open(packed);
    for (let more = found.advance(); more; ) {
      const some: Finding[] = [];
      for (; more && some.length < FINDINGS_PER_CALL; more = found.advance()) some.push(finding());
      await take(some);
    }
  };
};
