import { CHANNELS, type Channel, STATUSES, type Status } from '../../model/contact/channel.js';
import type { Report } from '../../model/report/report.js';
import type { Words } from '../../words/index.js';

/** "62 of 80 contacts may be emailed (10 need consent, 5 opposed)", worst first. */
const mayUseSentence = (words: Words, channel: Channel, counts: Readonly<Record<Status, number>>): string => {
  const total = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const others = [...STATUSES].reverse().filter((status) => status !== 'ok' && counts[status] > 0);
  const detail = others.map((status) => words.statusCount[status](counts[status], channel)).join(', ');
  return words.mayUse(channel, counts.ok, total) + (detail === '' ? '' : ` (${detail})`);
};

/** Who may be contacted, channel by channel, and why the others may not. */
export const mayUseSentences = ({ verdicts }: Pick<Report, 'verdicts'>, words: Words): readonly string[] =>
  CHANNELS.flatMap((channel) => {
    const counts = verdicts[channel];
    return counts === undefined ? [] : [mayUseSentence(words, channel, counts)];
  });
