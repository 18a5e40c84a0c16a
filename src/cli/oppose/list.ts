import { parseIsoDay } from '../../fields/date/calendar.js';
import type { Channel } from '../../model/contact/channel.js';
import { summariseRegister } from '../../register/suppression/summary.js';
import { textTable } from '../../reporters/text/layout.js';
import { namedFormat } from '../mistyped.js';
import type { OpposeCommand } from './around.js';

const SHOWN = 20;

/** `oppose list`: counts, and what is older than three years. */
export const list: OpposeCommand = ({ options, asOf }) => {
  const format = namedFormat(options.format ?? 'terminal');
  return async ({ book, say, tell }) => {
    const summary = await summariseRegister(book, parseIsoDay(asOf));
    if (format === 'json') {
      await tell(JSON.stringify({ asOf, keyId: book.key.id, ...summary }, null, 2));
      return 0;
    }
    const { oppositions, withdrawals, opposed, old } = summary;
    await tell(say.total(oppositions, withdrawals, opposed));
    const counts = [
      [say.headings.origin, summary.byOrigin, (name: string) => name],
      [say.headings.channel, summary.byChannel, (name: string) => say.channel(name as Channel)],
      [say.headings.year, summary.byYear, (name: string) => name],
    ] as const;
    for (const [heading, by, named] of counts) {
      const rows = Object.entries(by).map(([name, count]) => [`  ${named(name)}`, String(count)]);
      if (rows.length > 0) await tell(`\n${heading}\n${[...textTable(rows)].join('\n')}`);
    }
    if (old.length === 0) return 0;
    await tell(`\n${say.old(old.length)}`);
    for (const { id, of, date, origin } of old.slice(0, SHOWN)) await tell(say.oldOne(id, of, date, origin));
    if (old.length > SHOWN) await tell(say.more(old.length - SHOWN));
    return 0;
  };
};
