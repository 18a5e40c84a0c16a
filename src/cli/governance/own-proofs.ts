import { resolve } from 'node:path';
import { isAuditBundle, isDocumentBundle } from '../../evidence/bundle-schema.js';
import type { ChainLink } from '../../evidence/read-chain.js';
import { addMonths, parseIsoDay } from '../../fields/date/calendar.js';
import { DEFAULT_HISTORY, readHistoryIfAny } from '../../history/history-file.js';
import type { Day } from '../../model/contact/values.js';
import type { ControlProof } from '../../model/governance/control.js';
import type { HistoryEntry } from '../../model/kpi/run-history.js';
import { hasRole, type Role } from '../../model/rule/rule.js';
import type { CommandContext } from '../setup/command-context.js';
import { projectFolder } from '../setup/project-key.js';
import type { CommandSetup } from '../setup/project-register.js';

/** Months after which a run of ours proves nothing any more. */
const MONTHS = 12;

type Proofs = Map<string, ControlProof>;
type Run = { readonly link: ChainLink; readonly day: Day };

const proofOf = (by: ControlProof['by'], days: readonly Day[], holds = true): ControlProof | undefined =>
  days.length === 0 ? undefined : { by, count: days.length, last: Math.max(...days), holds };

/** Whether the last run that asked rules of some roles found no error. */
const retentionProof = (runs: readonly Run[], ids: ReadonlySet<string>): ControlProof | undefined => {
  const asked = runs.flatMap(({ link, day }) => {
    const rules = link.bundle.rules.applied.filter(({ id }) => ids.has(id));
    return rules.length === 0 ? [] : [{ day, errors: rules.reduce((sum, { findings }) => sum + findings.error, 0) }];
  });
  return proofOf(
    'bundles',
    asked.map(({ day }) => day),
    asked.at(-1)?.errors === 0,
  );
};

/** What the chain of evidence shows. A chain that was broken shows nothing. */
const chainProofs = async (folder: string, ready: CommandSetup, isRecent: (day: Day) => boolean, proofs: Proofs): Promise<void> => {
  const { readChain } = await import('../../evidence/read-chain.js');
  const runs: Run[] = [];
  const chain = await readChain(folder, (link) => {
    const day = parseIsoDay(link.bundle.asOf);
    // A status of the organisation is no audit of what it does: it would prove itself.
    const isStatus = isDocumentBundle(link.bundle) && (link.bundle.about === 'governance' || link.bundle.about === 'registers');
    if (isRecent(day) && !isStatus) runs.push({ link, day });
  }).catch(() => undefined);
  if (!chain || chain.faults.length > 0) return;
  const set = (control: string, proof: ControlProof | undefined): void => void (proof && proofs.set(control, proof));
  const withRole = (...roles: readonly Role[]): ReadonlySet<string> =>
    new Set(ready.rules.filter((rule) => hasRole(rule, ...roles)).map(({ id }) => id));
  set(
    'audit-practices',
    proofOf(
      'bundles',
      runs.map(({ day }) => day),
    ),
  );
  set('retention-prospects', retentionProof(runs, withRole('prospect-expired')));
  set('retention-clients', retentionProof(runs, withRole('archive-due', 'archive-expired')));
  const approved = runs.filter(
    ({ link: { bundle } }) => !isAuditBundle(bundle) && !isDocumentBundle(bundle) && bundle.approval !== undefined,
  );
  set(
    'export-approval',
    proofOf(
      'bundles',
      approved.map(({ day }) => day),
    ),
  );
};

/** What the history of figures shows. */
const historyProofs = (entries: readonly HistoryEntry[], isRecent: (day: Day) => boolean, proofs: Proofs): void => {
  const recent = entries.map((entry) => ({ entry, day: parseIsoDay(entry.day) })).filter(({ day }) => isRecent(day));
  const set = (control: string, proof: ControlProof | undefined): void => void (proof && proofs.set(control, proof));
  set(
    'kpi',
    proofOf(
      'history',
      recent.map(({ day }) => day),
    ),
  );
  const told = (id: string) =>
    recent.flatMap(({ entry, day }) => {
      const kpi = entry.kpis.find((one) => one.id === id);
      return kpi?.value === undefined ? [] : [{ day, value: kpi.value }];
    });
  const late = told('opposition-late');
  set(
    'opposition-delay',
    proofOf(
      'history',
      late.map(({ day }) => day),
      late.at(-1)?.value === 0,
    ),
  );
  const anonymised = told('anonymised').filter(({ value }) => value > 0);
  set(
    'anonymisation',
    proofOf(
      'history',
      anonymised.map(({ day }) => day),
    ),
  );
};

/** What our own chain of evidence and history show of controls: nobody has to attest it. A history or a chain that does not hold shows nothing. */
export const ownProofs = async (ready: CommandSetup, around: CommandContext): Promise<ReadonlyMap<string, ControlProof>> => {
  const proofs: Proofs = new Map();
  const { asOf } = ready.run;
  const isRecent = (day: Day): boolean => day <= asOf && day > addMonths(asOf, -MONTHS);
  const { evidence } = ready.settings;
  if (evidence !== undefined) await chainProofs(resolve(around.io.cwd(), evidence), ready, isRecent, proofs);
  const history = await readHistoryIfAny(resolve(projectFolder(ready, around), DEFAULT_HISTORY)).catch(() => undefined);
  if (history) historyProofs(history.entries, isRecent, proofs);
  return proofs;
};
