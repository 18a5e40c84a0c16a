import { resolve } from 'node:path';
import { readClearList } from '../../register/exchange/read-clear-list.js';
import { importOrigin } from '../../register/exchange/reference-code.js';
import { appendInBatches } from '../../register/store/open-register.js';
import { loadSuppressions } from '../../register/suppression/suppression-index.js';
import { missingOppositions } from '../../register/suppression/tombstones.js';
import type { OpposeImportOptions } from '../options/table/register.js';
import { oppositionDay } from './add.js';
import { parseChannels, parseCode } from './session/identity-options.js';
import type { RegisterCommand } from './session/register-session.js';

/** `oppose import FILE`: whoever is on the list and not in the register yet. Doing it again changes nothing. */
export const importOppositions: RegisterCommand<OpposeImportOptions> = async (asked) => {
  const { options, around, asOf, country, file } = asked;
  const channels = parseChannels(options);
  const date = oppositionDay(asked);
  const { name, identities, unread, tooBroad } = await readClearList(resolve(around.io.cwd(), file), country);
  const origin = options.origin === undefined ? importOrigin(name) : parseCode(options.origin, '--origin');
  return async ({ book, say, print, warn }) => {
    const standings = await loadSuppressions(book.register);
    const added = await appendInBatches(
      book.register,
      missingOppositions(identities, { origin, channels, date, recorded: asOf }, book, standings),
    );
    await print(say.imported(added, identities.length - added, origin));
    if (unread > 0) await warn(say.unread(unread));
    if (tooBroad > 0) await warn(say.domainsLeftOut(tooBroad));
    return 0;
  };
};
