import type { Channel } from '../../model/contact/channel.js';
import { plainWords } from '../text/plain-words.js';
import { channelsIn } from './channel-names.js';
import { stanceOf } from './yes-no.js';

const ENTRIES = /[,;|\n]/;
/** A channel, and why it is barred. */
const ENTRY = /^([^:=]{2,20})[:=]([^:=]{2,40})$/;
/** Reasons that are no refusal by themselves, and bar the channel all the same: entered by hand, returned. */
const REASONS = new Set(['manual', 'manually', 'manuel', 'manuell', 'bounced', 'bounce', 'hard bounce', 'rebond']);

/**
 * The channels that a cell of refusals bars by their names ("email: unsubscribed, sms: manual", as Mautic writes them under `dnc`); none where it
 * is written otherwise.
 */
export const channelsBarredIn = (text: string): readonly Channel[] => {
  const barred: Channel[] = [];
  for (const entry of text.split(ENTRIES)) {
    const [, means = '', reason = ''] = ENTRY.exec(entry.trim()) ?? [];
    const channels = channelsIn(means);
    const bars = stanceOf(reason.trim()).stance === 'against' || REASONS.has(plainWords(reason));
    if (channels.length === 0 || !bars) return [];
    barred.push(...channels);
  }
  return barred;
};
