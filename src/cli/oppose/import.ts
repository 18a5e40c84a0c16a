import { resolve } from 'node:path';
import { appendInBatches } from '../../register/store/open-register.js';
import { readClearList } from '../../register/exchange/read-clear-list.js';
import { importOrigin } from '../../register/exchange/reference-code.js';
import { loadSuppressions } from '../../register/suppression/suppression-index.js';
import { missingOppositions } from '../../register/suppression/tombstones.js';
import { saidOn } from './add.js';
import type { OpposeCommand } from './around.js';
import { channelsIn, codeIn, countryIn } from './who.js';

/** `oppose import FILE`: whoever is on the list and not in the register yet. Doing it again changes nothing. */
export const importList: OpposeCommand = async (asked) => {
  const { options, around, asOf, file } = asked;
  const channels = channelsIn(options);
  const date = saidOn(asked);
  const { name, identities, unread, tooBroad } = await readClearList(resolve(around.io.cwd(), file), countryIn(options));
  const origin = options.origin === undefined ? importOrigin(name) : codeIn(options.origin, '--origin');
  return async ({ book, say, tell, warn }) => {
    const standings = await loadSuppressions(book.register);
    const added = await appendInBatches(book.register, missingOppositions(identities, { origin, channels, date, recorded: asOf }, book, standings));
    await tell(say.imported(added, identities.length - added, origin));
    if (unread > 0) await warn(say.unread(unread));
    if (tooBroad > 0) await warn(say.broad(tooBroad));
    return 0;
  };
};
