import { resolve } from 'node:path';
import { formatIsoDay } from '../../fields/date/calendar.js';
import { readClearList } from '../../register/exchange/read-clear-list.js';
import { importOrigin } from '../../register/exchange/reference-code.js';
import type { Opposition } from '../../register/store/entry.js';
import { appendInBatches } from '../../register/store/open-register.js';
import { loadSuppressions } from '../../register/suppression/suppression-index.js';
import { missingOppositions } from '../../register/suppression/tombstones.js';
import type { OpposeImportOptions } from '../options/table/register.js';
import { readAgeIdentities } from '../setup/age-identities.js';
import { oppositionDay } from './add.js';
import { parseChannels, parseCode } from './session/identity-options.js';
import type { RegisterCommand } from './session/register-session.js';

/**
 * `oppose import FILE`: whoever is on the list and not in the register yet, from the day and on the channels that their row names, else those of
 * the options. Doing it again changes nothing.
 */
export const importOppositions: RegisterCommand<OpposeImportOptions> = async (asked) => {
  const { options, around, asOf, country, file } = asked;
  const channels = parseChannels(options);
  const date = oppositionDay(asked);
  const { name, refusals, leftOut, unread, nameless, tooBroad } = await readClearList(resolve(around.io.cwd(), file), country, {
    identities: await readAgeIdentities(options.identity, around.io.cwd()),
  });
  const origin = options.origin === undefined ? importOrigin(name) : parseCode(options.origin, '--origin');
  return async ({ book, say, print, warn }) => {
    const standings = await loadSuppressions(book.register);
    const missing = function* (): Generator<Opposition> {
      for (const { identity, channels: own = channels, day } of refusals) {
        const told = day === undefined ? date : formatIsoDay(day);
        // A day that has not come is a mistake of the list.
        const said = { origin, channels: own, date: told > asOf ? date : told, recorded: asOf };
        yield* missingOppositions([identity], said, book, standings);
      }
    };
    const added = await appendInBatches(book.register, missing());
    await print(say.imported(added, refusals.length - added, origin));
    const [dated, limited] = [refusals.filter(({ day }) => day !== undefined).length, refusals.filter((one) => one.channels).length];
    if (dated + limited > 0) await print(say.ownTerms(dated, limited));
    if (leftOut > 0) await warn(say.leftOut(leftOut));
    if (unread > 0) await warn(say.unread(unread));
    if (nameless > 0) await warn(say.nameless(nameless));
    if (tooBroad > 0) await warn(say.domainsLeftOut(tooBroad));
    return 0;
  };
};
