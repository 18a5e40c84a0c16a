import { aboveOf, printsOf } from '../../register/identity.js';
import { standingsOf } from '../../register/standings.js';
import type { OpposeCommand } from './around.js';
import { identitiesIn } from './who.js';

/** `oppose check`: 1 when any of the identities is opposed, by itself or by a domain that it belongs to. */
export const check: OpposeCommand = async ({ options, around }) => {
  const identities = await identitiesIn(options, around);
  return async ({ book, say, tell }) => {
    const standings = await standingsOf(book.register);
    let code = 0;
    for (const [i, identity] of identities.entries()) {
      const hits = [identity, ...aboveOf(identity)]
        .map((one) => ({ by: one.of, barred: standings.barred(printsOf(one, book.key)) }))
        .filter(({ barred }) => barred.length > 0);
      for (const { by, barred } of hits) await tell(say.opposed(i + 1, by, barred));
      if (hits.length === 0) await tell(say.clear(i + 1));
      else code = 1;
    }
    return code;
  };
};
