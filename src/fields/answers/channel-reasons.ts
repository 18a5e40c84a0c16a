import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { plainWords } from '../text/plain-words.js';
import { channelsIn } from './channel-names.js';
import { stanceOf } from './yes-no.js';

const ENTRIES = /[,;|\n]/;
/** A channel, and why it is barred. */
const ENTRY = /^([^:=]{2,20})[:=]([^:=]{2,40})$/;
/** Reasons that are no refusal by themselves, and bar the channel all the same: entered by hand, returned. */
const REASONS = new Set(['manual', 'manually', 'manuel', 'manuell', 'bounced', 'bounce', 'hard bounce', 'rebond']);

/** Words that stand between the names of channels, or make them longer. */
const BETWEEN = new Set(
  'et and und y e en ou or o of der die das les le la l los las gli i il el the de d marketing postal postale postaux electronique electroniques direct'.split(
    ' ',
  ),
);
const LONGEST = 60;
/** The channels of a cell that names channels and says nothing else: "Téléphone", "Email, SMS", "tous canaux"; what comes after a date or a verb is more. */
const channelsAlone = (text: string): readonly Channel[] => {
  if (text.length > LONGEST) return [];
  const words = plainWords(text).split(' ');
  return words.every(
    (word) => BETWEEN.has(word) || /^cana(?:l|ux|les|li|is)$|^channels?$|^kanale?$/.test(word) || channelsIn(word).length > 0,
  )
    ? channelsIn(text)
    : [];
};

/** Those of channels and reasons: "email: unsubscribed, sms: manual", as Mautic writes them under `dnc`. */
const channelsWithReasons = (text: string): readonly Channel[] => {
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

/**
 * The channels that a cell of refusals bars by their names; none where it is written otherwise, or names others than its column: "Email" under "Do not
 * call" is an answer that nobody understands.
 * @param asked the channels that the column refuses
 */
export const channelsBarredIn = (text: string, asked: readonly Channel[]): readonly Channel[] => {
  const barred = channelsWithReasons(text);
  if (barred.length > 0) return barred;
  const alone = channelsAlone(text);
  if (!alone.some((channel) => asked.includes(channel))) return [];
  return asked.length < CHANNELS.length ? asked : alone;
};
