import { namesDepartments } from '../geography/named-department.js';
import { isOurs } from '../opposition/named/own-texts.js';
import { askedPermission, byPermission } from './asked-permission.js';
import { audienceColumn } from './audience-column.js';
import { byField, byOther, byOwnValues, byPointer, byValues, nothing, type Verdict } from './column-verdict.js';
import type { HeaderHint } from './headers/header-hint.js';
import * as say from './mapping-reasons.js';
import { saysTenure } from './marks/tenure.js';
import { toldByCells } from './polarity/told-by-cells.js';
import { mailingStatus, relationColumn, spokenColumn } from './status-column.js';
import { areOrders, sensitiveFieldIn } from './value-evidence.js';
import type { ValueProfile } from './values/value-profile.js';

/**
 * What a column is by itself, before the others of its file are looked at.
 * Precedence: sensitive values, then who contacts are, then the header, then the values. Undefined: a choice that waits for the other columns.
 */
export const firstVerdict = (
  header: string,
  hint: HeaderHint | undefined,
  guess: ValueProfile,
  values: readonly string[],
): Verdict | undefined => {
  const secret = sensitiveFieldIn(guess);
  if (secret && !(hint?.is === 'field' && hint.field === secret.field))
    return byPointer(secret, guess, say.valuesReason(guess, secret.kind));
  if (hint?.is !== 'field' && namesDepartments(header, values))
    return { field: 'department', confidence: 0.9, by: 'values', reason: say.headerReason(header, 'department') };
  if (hint?.is === 'field' && hint.field === 'jobTitle' && saysTenure(header, values)) return nothing(say.notFieldReason(header));
  if (hint?.is === 'choice' && hint.choice.otherwise === 'fullName' && areOrders(values)) return nothing(say.notFieldReason(header));
  const together =
    audienceColumn(header, hint, guess, values) ?? relationColumn(header, hint, values) ?? spokenColumn(header, hint, guess, values);
  if (together) return together;
  // "unsub_line" over the sentence that tells how to leave, which we wrote.
  if (isOurs(header, values)) return nothing(say.notFieldReason(header));
  const permission = toldByCells(header, hint, values) ?? askedPermission(header, hint, guess, values);
  if (permission === 'elsewhere') return byOther({ header, hint, guess });
  const told = byPermission(header, permission, guess);
  if (told) return told;
  if (hint?.is === 'nothing') return nothing(say.notFieldReason(header));
  if (hint?.is === 'choice') return byOwnValues(header, hint.choice, guess);
  return hint ? byField(header, hint.field, hint.weight, guess) : (mailingStatus(header, values) ?? byValues(header, guess));
};
