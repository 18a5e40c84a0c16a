import { CHANNELS, type Channel } from '../../../model/contact/channel.js';

/** The suppression flag of people who moved. Letters do not reach them, which others read; by which other way they still are is to be looked at. */
const GONE_AWAY = /^(?:(?:is|flag|ind|date) )?gone ?aways?(?: (?:flag|indicator|y n|yes no|date))?$/;
export const WAYS_OF_GONE: readonly Channel[] = CHANNELS.filter((channel) => channel !== 'post');

/** Whether folded words of a header are that flag and nothing else. */
export const marksGoneAway = (words: string): boolean => GONE_AWAY.test(words);
