import type { Day } from '../../model/contact/values.js';
import type { ControlProof } from '../../model/governance/control.js';
import type { RowCode } from '../../model/governance/register.js';
import type { RegisterResult } from './judge-register.js';

/**
 * What each register shows, by control, and what in a row speaks against it. Of what a control asks a register may show a part only, as who was trained
 * and not in what: then it proves nothing by itself, and disproves all the same.
 */
const SHOWS: readonly {
  readonly kind: string;
  readonly control: string;
  readonly against: readonly RowCode[];
  readonly showsPart?: true;
}[] = [
  {
    kind: 'breaches',
    control: 'breach-register',
    against: ['nature-missing', 'aware-missing', 'consequences-missing', 'measures-missing', 'prevention-missing'],
  },
  {
    kind: 'breaches',
    control: 'breach-notification',
    against: ['not-notified', 'late-without-reason', 'risk-none-without-reason', 'persons-not-informed', 'risk-missing'],
  },
  { kind: 'leavers', control: 'leavers', against: ['disabled-late', 'not-disabled', 'row-unread'] },
  { kind: 'requests', control: 'opposition-delay', against: ['opposition-late', 'row-unread', 'row-contradictory'] },
  { kind: 'training', control: 'training', against: ['never-trained', 'training-overdue', 'row-unread'], showsPart: true },
  { kind: 'reviews', control: 'least-privilege', against: ['never-reviewed', 'review-overdue', 'row-unread'], showsPart: true },
];

/** What registers show of controls on a day: a control is held where no row speaks against it, and not held where one does. */
export const registerProofs = (results: readonly RegisterResult[], asOf: Day): ReadonlyMap<string, ControlProof> => {
  const proofs = new Map<string, ControlProof>();
  for (const { kind, control, against, showsPart } of SHOWS) {
    const own = results.map(({ judged }) => judged).filter((one) => one.kind === kind);
    if (own.length === 0) continue;
    const holds = own.every(
      ({ rows, isSilent, missing }) =>
        !isSilent && missing.length === 0 && rows.every(({ remarks }) => remarks.every(({ code }) => !against.includes(code))),
    );
    if (holds && showsPart) continue;
    const count = own.reduce((sum, { rows }) => sum + rows.length, 0);
    proofs.set(control, { by: 'register', count, last: asOf, holds });
  }
  return proofs;
};
