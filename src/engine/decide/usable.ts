import { STATUSES } from '../../model/contact/channel.js';
import type { Decision } from './decide.js';

const OK = STATUSES.indexOf('ok');

/** Whether a contact stays and may be contacted on a channel that was asked: who stays to be checked first may not, yet. */
export const mayContact = ({ drop, statuses }: Pick<Decision, 'drop' | 'statuses'>): boolean =>
  !drop && (statuses.length === 0 || statuses.includes(OK));

/** Whether an identifier may be used on the channel at a place among those asked. */
export const isOpen = ({ statuses }: Pick<Decision, 'statuses'>, place: number): boolean => statuses[place] === OK;
