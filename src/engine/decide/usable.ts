import { STATUSES } from '../../model/contact/channel.js';
import { kindOf } from '../../model/contact/field.js';
import type { Plan } from '../plan/plan.js';
import type { Decision } from './decide.js';

const OK = STATUSES.indexOf('ok');

/** Whether a contact stays and may be contacted on a channel that was asked: who stays to be checked first may not, yet. */
export const mayContact = ({ drop, statuses }: Pick<Decision, 'drop' | 'statuses'>): boolean =>
  !drop && (statuses.length === 0 || statuses.includes(OK));

/** Whether an identifier may be used on the channel at a place among those asked. */
export const isOpen = ({ statuses }: Pick<Decision, 'statuses'>, place: number): boolean => statuses[place] === OK;

/**
 * Whether calls and text messages are both asked of a file that has numbers: each is judged by itself, so that its rows have to say for which of
 * the two a number may be used.
 */
export const sharesNumbers = ({ channels, columns }: Pick<Plan, 'channels' | 'columns'>): boolean =>
  channels.includes('phone') && channels.includes('sms') && columns.some(({ field }) => field !== undefined && kindOf(field) === 'phone');
