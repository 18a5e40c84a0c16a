import { platform } from '#platform';
import { contactsBegin, lineEndsAbove } from '../../engine/passes/block-pass.js';
import { personLayoutOf } from '../../engine/plan/keyed-rules.js';
import type { Plan } from '../../engine/plan/plan.js';
import type { PreparedFile } from '../../engine/plan/prepare-file.js';
import type { rulesOf } from '../../engine/plan/rules-of.js';
import { asksOfPersons } from '../../model/rule/person-survey.js';
import type { PlanEncoding, PlanFile } from '../formats/plan-file.js';
import { wideIdentities } from '../formats/wide-identities.js';

/** The encoding that the head tells. Where its first bytes are ASCII, those that follow may tell as well. */
export const encodingOf = ({ opening }: PreparedFile): PlanEncoding => {
  if (!opening.asciiOnly) return opening.workingEncoding as PlanEncoding;
  // A character may be cut in two at the end of the head.
  const whole = opening.isWhole ? opening.head : opening.head.subarray(0, opening.head.lastIndexOf(10) + 1);
  return platform.isUtf8(whole) ? 'open' : 'windows-1252';
};

/** Whether all parts must be read before one is judged. */
export const isSurveyed = (plan: Plan, prepared: PreparedFile, rules: ReturnType<typeof rulesOf>): boolean =>
  rules.some((rule) => rule.survey || asksOfPersons(rule)) || prepared.undecidedDates.length > 0 || plan.lists.some(({ proven }) => proven);

/** Identities of 128 bits: of 10^9 persons no two share one but with a chance of 1.5 in 10^21. */
export const keyedNeed = (rules: ReturnType<typeof rulesOf>): Pick<PlanFile['needs'], 'keyed'> => {
  const layout = personLayoutOf({ identities: wideIdentities({ key: '' }), notesNoRows: true }, rules);
  return layout.rules.length > 0 ? { keyed: layout } : {};
};

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** The bytes before the first record, the line on which that begins, and what ends the lines above it. */
export const beforeRecords = (prepared: PreparedFile) => {
  const { bom, head } = prepared.opening;
  const { offset, line } = contactsBegin(prepared);
  return { bytes: Buffer.concat([...(bom ? [BOM] : []), head.subarray(0, offset)]), firstLine: line, lineEnds: lineEndsAbove(prepared) };
};
