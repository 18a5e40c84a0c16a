import { CHANNELS, STATUSES } from '../../model/contact/channel.js';
import type { Decision } from '../decide/decide.js';
import type { Plan } from '../plan/plan.js';

/**
 * What the added cells say of a kept row: `ok`, or the status and the rule that said so (`needs-consent:webmail-without-consent`);
 * nothing for a channel that was not asked.
 */
export const makeVerdictCells =
  (plan: Plan) =>
  ({ statuses, statusRules }: Decision): readonly string[] =>
    CHANNELS.map((channel) => {
      const asked = plan.channels.indexOf(channel);
      if (asked < 0) return '';
      const status = STATUSES[statuses[asked] as number] as string;
      const rule = plan.rules[statusRules[asked] as number]?.id;
      return rule === undefined ? status : `${status}:${rule}`;
    });
