import type { Plan } from '../plan/plan.js';
import type { RouteSettings } from '../plan/route-settings.js';
import type { Route } from '../write/route.js';
import { makeRowWriter } from '../write/row-writer.js';
import { RetentionReader, type RetentionVerdict } from './retention-reader.js';

export const RETENTION_OUTPUTS = ['out', 'archive', 'permission'] as const;
const OUT = [0];
const ARCHIVE = [1];
const OUT_AND_PERMISSION = [0, 2];
const NOWHERE: readonly number[] = [];

const outputsOf = ({ fate, soon, refused }: RetentionVerdict): readonly number[] => {
  if (fate === 'archived') return ARCHIVE;
  if (fate === 'dropped') return NOWHERE;
  return fate === 'kept' && soon && !refused ? OUT_AND_PERMISSION : OUT;
};

/**
 * Contacts that stay and those that are archived byte for byte; anonymised ones among those that stay; those whose time ends a second
 * time, to be asked.
 */
export const makeRetentionRoute = (plan: Plan, { policy, groups }: Extract<RouteSettings, { kind: 'retention' }>): Route => {
  const reader = new RetentionReader(plan, policy);
  const { anonymiser } = reader;
  const rewrite = makeRowWriter(
    plan.columns.map(() => true),
    plan.dialect,
  );
  let verdict: RetentionVerdict;
  return {
    labels: RETENTION_OUTPUTS,
    choose(judged) {
      verdict = reader.read(judged);
      return outputsOf(verdict);
    },
    write(_, out, { row, contact, encoding }) {
      if (verdict.fate === 'anonymised') rewrite(out, row, anonymiser.edits(contact, groups.has(anonymiser.groupKey(contact))), encoding);
      else out.copy(row.bytes, row.starts[0] as number, row.next);
    },
  };
};
