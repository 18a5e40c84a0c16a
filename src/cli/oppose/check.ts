import { parentDomains, fingerprintsOf } from '../../register/store/identity.js';
import { loadSuppressions } from '../../register/suppression/suppression-index.js';
import type { OpposeCommand } from './around.js';
import { identitiesIn } from './who.js';

/** `oppose check`: 1 when any of the identities is opposed, by itself or by a domain that it belongs to. */
export const check: OpposeCommand = async ({ options, around }) => {
  const identities = await identitiesIn(options, around);
  return async ({ book, say, tell }) => {
    const standings = await loadSuppressions(book.register);
    let code = 0;
    for (const [i, identity] of identities.entries()) {
      const hits = [identity, ...parentDomains(identity)]
        .map((one) => ({ by: one.of, barred: standings.refusedChannels(fingerprintsOf(one, book.key)) }))
        .filter(({ barred }) => barred.length > 0);
      for (const { by, barred } of hits) await tell(say.opposed(i + 1, by, barred));
      if (hits.length === 0) await tell(say.clear(i + 1));
      else code = 1;
    }
    return code;
  };
};
