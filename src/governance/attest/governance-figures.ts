import type { RegisterKind } from '../../model/governance/control.js';
import type { GovernanceFigures } from '../../model/report/core/governance-report.js';
import type { RegisterResult } from '../registers/judge-register.js';
import { readShare } from './control-facts.js';
import type { Attestation } from './read-attestation.js';

/** Incidents of all registers; absent without a register, and of one that says nothing at all. */
const incidentsOf = (results: readonly RegisterResult[]): GovernanceFigures['incidents'] => {
  const own = results.filter(({ judged }) => judged.kind === 'breaches');
  if (own.length === 0 || own.some(({ judged }) => judged.isSilent)) return undefined;
  const all = own.flatMap(({ breaches }) => breaches);
  const isKnown = own.every(({ tellsClosing }) => tellsClosing === true);
  return { found: all.length, ...(isKnown && { solved: all.filter(({ isClosed }) => isClosed).length }) };
};

/** Requests of all registers of these; absent where one cannot be counted. */
const requestsOf = (results: readonly RegisterResult[]): GovernanceFigures['requests'] => {
  const own = results.filter(({ judged }) => judged.kind === 'requests');
  const counts = own.flatMap(({ requests }) => requests ?? []);
  if (own.length === 0 || counts.length < own.length) return undefined;
  return counts.reduce((a, b) => ({
    inTime: a.inTime + b.inTime,
    late: a.late + b.late,
    open: a.open + b.open,
    extended: a.extended + b.extended,
    unread: a.unread + b.unread,
  }));
};

/** What the organisation's key figures are made of, as the guide names them. Counts and shares only. @param lacking registers that are named and are not there */
export const governanceFigures = (
  results: readonly RegisterResult[],
  attestation?: Attestation,
  lacking: readonly { readonly key: readonly string[] }[] = [],
): GovernanceFigures => {
  // The registers that are there would speak for one that is not.
  const lacks = (kind: RegisterKind): boolean => lacking.some(({ key }) => key.at(-1) === kind);
  const incidents = lacks('breaches') ? undefined : incidentsOf(results);
  const requests = lacks('requests') ? undefined : requestsOf(results);
  const [part, among] = readShare(attestation?.controls.get('encryption')?.keys.share) ?? [0, 0];
  return {
    ...(incidents && { incidents }),
    ...(requests && { requests }),
    ...(among > 0 && part <= among && { encrypted: part / among }),
  };
};
