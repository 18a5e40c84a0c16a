import { CHANNELS, STATUSES } from '../../model/contact/channel.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import type { RowFinding } from '../rules/row-findings.js';
import { type Bar, RowBars, strongerBar } from './channel-bars.js';

/** What happens to one cell of a kept row: it is blanked, or repaired by the rule given. */
export interface CellEdit {
  readonly repairBy: number;
}

/** What happens to one row. The engine reuses one object. */
export interface Decision {
  drop: boolean;
  /** The rule named as the reason of a drop; -1 when the row stays. */
  dropRule: number;
  /** By column. */
  readonly edits: Map<number, CellEdit>;
  /** Per asked channel: a place in STATUSES. */
  readonly statuses: number[];
  /** Per asked channel: the rule that said so; -1 where none did. */
  readonly statusRules: number[];
  /** Error-level findings that stay in the file. */
  remaining: number;
}

const BLANK: CellEdit = { repairBy: -1 };
const OK = STATUSES.indexOf('ok');
const UNKNOWN = STATUSES.indexOf('unknown');
const UNSCREENED = STATUSES.indexOf('unscreened');

/**
 * Turns the findings of a row into what is done. The strongest wins on each target, so the order of rules does not matter.
 * With one channel asked, a barred contact leaves. With several, the identifiers of a barred channel are blanked, and the
 * contact leaves when no asked channel is left to reach it by.
 */
export const makeDecider = (plan: Plan): ((found: readonly RowFinding[], contact: RowContact) => Decision) => {
  const decision: Decision = {
    drop: false,
    dropRule: -1,
    edits: new Map(),
    statuses: plan.channels.map(() => OK),
    statusRules: plan.channels.map(() => -1),
    remaining: 0,
  };
  const asked = plan.channels.map((channel) => CHANNELS.indexOf(channel));
  const bars = new RowBars(plan);

  /** A column that leaves anyway needs no edit. */
  const edit = (column: number, how: CellEdit): void => {
    if (column >= 0 && plan.keep[column]) decision.edits.set(column, how);
  };

  /** Everything but bars, which need all findings first. Returns the rule that drops the row, or -1. */
  const act = (found: readonly RowFinding[]): number => {
    let dropBy = -1;
    for (const { effect, rule, column, channels } of found) {
      const { action, severity, statusRank } = effect;
      if (action === 'bar') bars.add(column, channels, { statusRank, rule });
      else if (action === 'drop-row') dropBy = dropBy < 0 ? rule : Math.min(dropBy, rule);
      // A column cannot leave once rows are written: its cell is blanked.
      else if (action === 'blank' || action === 'drop-column') edit(column, BLANK);
      else if (action === 'repair') decision.edits.get(column) !== BLANK && edit(column, { repairBy: rule });
      else if (severity === 'error') decision.remaining++;
      else if (severity === 'warning' && (statusRank === UNSCREENED || statusRank === UNKNOWN)) warn(channels, statusRank, rule);
    }
    return dropBy;
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

  return (found, contact) => {
    decision.drop = false;
    decision.dropRule = -1;
    decision.remaining = 0;
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
        decision.statuses[i] = UNKNOWN;
        decision.statusRules[i] = -1;
      } else {
        decision.statuses[i] = verdict.statusRank;
        decision.statusRules[i] = verdict.rule;
        reason = strongerBar(reason, verdict);
      }
    }
    if (dropBy >= 0 || (reason && usable === 0)) {
      decision.drop = true;
      decision.dropRule = dropBy >= 0 ? dropBy : (reason as Bar).rule;
    } else if (bars.hasAny) bars.eachBarredColumn(contact, (column) => edit(column, BLANK));
    return decision;
  };
};
