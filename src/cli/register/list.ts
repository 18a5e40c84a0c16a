import { parseIsoDay } from '../../fields/date/calendar.js';
import type { Channel } from '../../model/contact/channel.js';
import { summariseRegister } from '../../register/suppression/summary.js';
import { textTable } from '../../reporters/text/layout.js';
import type { OpposeListOptions } from '../options/table/register.js';
import { wantsJson } from '../output/plain-format.js';
import type { RegisterCommand } from './session/register-session.js';

const MAX_OLD_SHOWN = 20;

/** `oppose list`: counts, and what is older than three years. */
export const listOppositions: RegisterCommand<OpposeListOptions> = ({ options, asOf }) => {
  const json = wantsJson(options.format);
  return async ({ book, say, print }) => {
    const summary = await summariseRegister(book, parseIsoDay(asOf));
    if (json) {
      await print(JSON.stringify({ asOf, keyId: book.key.id, ...summary }, null, 2));
      return 0;
    }
    const { oppositions, withdrawals, opposed, old } = summary;
    await print(say.total(oppositions, withdrawals, opposed));
    const counts = [
      [say.headings.origin, summary.byOrigin, (name: string) => name],
      [say.headings.channel, summary.byChannel, (name: string) => say.channel(name as Channel)],
      [say.headings.year, summary.byYear, (name: string) => name],
    ] as const;
    for (const [heading, by, named] of counts) {
      const rows = Object.entries(by).map(([name, count]) => [`  ${named(name)}`, String(count)]);
      if (rows.length > 0) await print(`\n${heading}\n${[...textTable(rows)].join('\n')}`);
    }
    if (old.length === 0) return 0;
    await print(`\n${say.oldOppositions(old.length)}`);
    for (const { id, of, date, origin } of old.slice(0, MAX_OLD_SHOWN)) await print(say.oldOpposition(id, of, date, origin));
    if (old.length > MAX_OLD_SHOWN) await print(say.more(old.length - MAX_OLD_SHOWN));
    return 0;
  };
};
