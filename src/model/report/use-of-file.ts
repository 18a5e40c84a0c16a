import { CHANNELS } from '../contact/channel.js';
import { leavesUnscreened } from '../contact/suppression-list.js';
import type { Report } from './report.js';

/** Whether there are contacts, and none of them may be contacted on any channel that was asked. */
export const mayContactNobody = ({ rows, channels, verdicts }: Pick<Report, 'rows' | 'channels' | 'verdicts'>): boolean =>
  rows.in > 0 && channels.length > 0 && channels.every((channel) => (verdicts[channel]?.ok ?? 0) === 0);

/** Whether a cleaned file still asks to be read about: nobody was screened, or not against all lists, or some who stay are in doubt. */
export const leavesDoubt = ({
  lists,
  channels,
  keptVerdicts = {},
  heldBack,
}: Pick<Report, 'lists' | 'channels' | 'keptVerdicts' | 'heldBack'>): boolean =>
  heldBack !== undefined ||
  (lists.length === 0 && channels.length > 0) ||
  lists.some((list) => leavesUnscreened(list) || list.unread > 0) ||
  CHANNELS.some((channel) => (keptVerdicts[channel]?.unknown ?? 0) + (keptVerdicts[channel]?.unscreened ?? 0) > 0);
