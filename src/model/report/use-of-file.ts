import { CHANNELS } from '../contact/channel.js';
import { leavesUnscreened, screensFor } from '../contact/suppression-list.js';
import { leavesGap } from './not-run.js';
import type { Report } from './report.js';

/** Whether there are contacts, and none of them may be contacted on any channel that was asked. */
export const mayContactNobody = ({ rows, channels, verdicts }: Pick<Report, 'rows' | 'channels' | 'verdicts'>): boolean =>
  rows.in > 0 && channels.length > 0 && channels.every((channel) => (verdicts[channel]?.ok ?? 0) === 0);

/** Whether a sheet that looks like contacts was not read, or a file of an archive that may hold some. Never so of a sheet where one was named. */
export const hasUnreadContacts = ({ table, besides = [] }: Pick<Report['input'], 'table' | 'besides'>): boolean =>
  besides.length > 0 || (table?.otherSheets?.some(({ contacts }) => contacts) ?? false);

/** Whether all of a file was judged: every rule that must run could, or was left out by somebody, and no contacts of it stayed unread. */
export const isJudgedWhole = ({
  notRun,
  input,
}: Pick<Report, 'notRun'> & { readonly input: Pick<Report['input'], 'table' | 'besides'> }): boolean =>
  !notRun.some(leavesGap) && !hasUnreadContacts(input);

/**
 * Whether a cleaned file still asks to be read about: nobody was screened, or not against all lists, or some who stay are in doubt, or stand on a sheet
 * that nobody read.
 */
export const leavesDoubt = ({
  lists,
  channels,
  keptVerdicts = {},
  heldBack,
  input,
}: Pick<Report, 'lists' | 'channels' | 'keptVerdicts' | 'heldBack' | 'input'>): boolean =>
  heldBack !== undefined ||
  hasUnreadContacts(input) ||
  (channels.length > 0 && !lists.some((list) => screensFor(list, channels))) ||
  lists.some((list) => leavesUnscreened(list) || list.unread > 0) ||
  CHANNELS.some((channel) => (keptVerdicts[channel]?.unknown ?? 0) + (keptVerdicts[channel]?.unscreened ?? 0) > 0);
