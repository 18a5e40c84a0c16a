import type { Cursor } from '../../csv/records/cursor.js';
import { CHANNELS, STATUSES } from '../../model/contact/channel.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import type { RowFinding } from '../rules/row-findings.js';
import { type Bar, RowBars, strongerBar } from './channel-bars.js';
import { isEmptiedRow } from './row-shape.js';

/** What happens to one row. The engine reuses one object. */
export interface Decision {
  drop: boolean;
  /** The rule named as the reason of a drop; -1 when the row stays, or leaves because nothing in it reaches anybody on a channel asked. */
  dropRule: number;
  /** The new text of cells, by column: blank, or what else stands there of addresses and numbers. */
  readonly edits: Map<number, string>;
  /** Per asked channel: a place in STATUSES. */
  readonly statuses: number[];
  /** Per asked channel: the rule that said so; -1 where none did. */
  readonly statusRules: number[];
  /** Error-level findings that stay in the file. */
  remaining: number;
}

const OK = STATUSES.indexOf('ok');
const UNREACHABLE = STATUSES.indexOf('unreachable');
const UNKNOWN = STATUSES.indexOf('unknown');
const UNSCREENED = STATUSES.indexOf('unscreened');

/** Of rules that do the same the first, so that no order shows; -1 is none. */
const firstRule = (a: number, b: number): number => (a < 0 ? b : Math.min(a, b));

/** A decision for `makeDecider` to fill in. */
export const newDecision = ({ channels }: Plan): Decision => ({
  drop: false,
  dropRule: -1,
  edits: new Map(),
  statuses: channels.map(() => OK),
  statusRules: channels.map(() => -1),
  remaining: 0,
});

/**
 * Turns the findings of a row into what is done. The strongest wins on each target, so the order of rules does not matter.
 * With one channel asked, a barred contact leaves. With several, the identifiers of a barred channel are blanked, and the
 * contact leaves when no asked channel is left to reach it by. Who has no identifier of any of them leaves as well, by no rule.
 * @param decision takes each decision, in turn
 */
export const makeDecider = (
  plan: Plan,
  decision = newDecision(plan),
): ((found: readonly RowFinding[], contact: RowContact, row: Cursor) => Decision) => {
  const asked = plan.channels.map((channel) => CHANNELS.indexOf(channel));
  const bars = new RowBars(plan);

  /** The first rule that takes a cell from the row at hand; -1 while none does. */
  let blankedBy = -1;
  /** A column that leaves anyway needs no edit. */
  const edit = (column: number, rule: number, left = ''): void => {
    if (!plan.keep[column]) return;
    // What another rule takes whole is gone.
    decision.edits.set(column, decision.edits.get(column) === '' ? '' : left);
    blankedBy = firstRule(blankedBy, rule);
  };

  /** What those that drop the row say of it; undefined while none does. */
  let dropped: Bar | undefined;

  /** Everything but bars, which need all findings first. Returns the rule that drops the row, or -1. */
  const act = (found: readonly RowFinding[]): number => {
    let dropBy = -1;
    for (const { effect, rule, column, channels } of found) {
      const { action, severity, statusRank } = effect;
      if (action === 'bar') bars.add(column, channels, { statusRank, rule });
      else if (action === 'drop-row') {
        dropBy = firstRule(dropBy, rule);
        dropped = strongerBar(dropped, { statusRank: Math.max(statusRank, UNKNOWN), rule });
      }
      // A column cannot leave once rows are written: its cell is blanked.
      else if (action === 'blank' || action === 'drop-column') edit(column, rule);
      else if (severity !== 'info') {
        if (severity === 'error') decision.remaining++;
        // What is unknown stays so where it is an error: whoever takes it more seriously is told no less.
        if (severity === 'error' ? statusRank <= UNKNOWN : statusRank === UNSCREENED || statusRank === UNKNOWN)
          warn(channels, Math.max(statusRank, UNKNOWN), rule);
      }
    }
    return dropBy;
  };
  /** A channel of a row that a rule drops is not `ok`, whatever else was found: nobody keeps whom it reaches. */
  const dropFrom = (i: number, by: Bar): void => {
    const before = { statusRank: decision.statuses[i] as number, rule: decision.statusRules[i] as number };
    const { statusRank, rule } = before.statusRank === OK ? by : strongerBar(before, by);
    decision.statuses[i] = statusRank;
    decision.statusRules[i] = rule;
  };
  const warn = (channels: number, rank: number, rule: number): void => {
    asked.forEach((channel, i) => {
      // Of two warnings the higher status, then the first rule, so that no order shows.
      const before = decision.statuses[i] as number;
      if (!(channels & (1 << channel)) || before > rank || (before === rank && (decision.statusRules[i] as number) <= rule)) return;
      decision.statuses[i] = rank;
      decision.statusRules[i] = rule;
    });
  };

  return (found, contact, row) => {
    decision.drop = false;
    decision.dropRule = -1;
    decision.remaining = 0;
    blankedBy = -1;
    dropped = undefined;
    if (decision.edits.size > 0) decision.edits.clear();
    for (let i = 0; i < asked.length; i++) {
      decision.statuses[i] = OK;
      decision.statusRules[i] = -1;
    }
    bars.clear();
    const dropBy = found.length > 0 ? act(found) : -1;
    let usable = 0;
    let reason: Bar | undefined;
    for (let i = 0; i < asked.length; i++) {
      const verdict = bars.verdict(asked[i] as number, contact);
      if (verdict === 'usable') usable++;
      else if (verdict === 'absent') {
        decision.statuses[i] = UNREACHABLE;
        decision.statusRules[i] = -1;
        continue;
      } else {
        decision.statuses[i] = verdict.statusRank;
        decision.statusRules[i] = verdict.rule;
        reason = strongerBar(reason, verdict);
      }
      if (dropped) dropFrom(i, dropped);
    }
    if (dropBy >= 0 || (asked.length > 0 && usable === 0)) {
      decision.drop = true;
      decision.dropRule = dropBy >= 0 ? dropBy : (reason?.rule ?? -1);
    } else if (bars.hasAny) bars.eachBarredColumn(contact, edit);
    const takenBy = plan.columnDropRule >= 0 ? plan.columnDropRule : blankedBy;
    if (!decision.drop && takenBy >= 0 && isEmptiedRow(row, plan.keep, decision.edits)) {
      // An empty row would read as a blank line: it leaves with the columns, or the cells, that were all it had.
      decision.drop = true;
      decision.dropRule = takenBy;
    }
    return decision;
  };
};
