import type { Dialect } from '../../csv/records/dialect.js';
import { CHANNELS, STATUSES } from '../../model/contact/channel.js';
import type { Decision } from '../decide/decide.js';
import type { Plan } from '../plan/plan.js';
import { cellText } from './row-writer.js';

/** The columns that `--verdicts` adds, one for each channel there is, asked or not: whoever reads the file finds them always. */
export const VERDICT_COLUMNS: readonly string[] = CHANNELS.map((channel) => `lumo_${channel}`);

const joined = (cells: readonly string[], dialect: Dialect): Buffer =>
  Buffer.from(cells.map((cell) => cellText(cell, dialect)).join(dialect.delimiter));

export const verdictHeader = (dialect: Dialect): Buffer => joined(VERDICT_COLUMNS, dialect);

/**
 * What the added cells say of a kept row: `ok`, or the status and the rule that said so (`needs-consent:webmail-without-consent`);
 * nothing for a channel that was not asked. There are few different rows of them: each is made once.
 */
export const makeVerdictCells = (plan: Plan): ((decision: Decision) => Buffer) => {
  const known = new Map<string, Buffer>();
  return ({ statuses, statusRules }) => {
    const key = `${statuses} ${statusRules}`;
    const before = known.get(key);
    if (before) return before;
    const cells = CHANNELS.map((channel) => {
      const asked = plan.channels.indexOf(channel);
      if (asked < 0) return '';
      const status = STATUSES[statuses[asked] as number] as string;
      const rule = plan.rules[statusRules[asked] as number]?.id;
      return rule === undefined ? status : `${status}:${rule}`;
    });
    const made = joined(cells, plan.dialect);
    known.set(key, made);
    return made;
  };
};
