import { fingerprintsOf, parentDomains } from '../../register/store/identity.js';
import { loadSuppressions } from '../../register/suppression/suppression-index.js';
import type { OpposeCheckOptions } from '../options/table/register.js';
import { readIdentities } from './session/identity-options.js';
import type { RegisterCommand } from './session/register-session.js';

/** `oppose check`: 1 when any of the identities is opposed, by itself or by a domain that it belongs to. */
export const checkOpposition: RegisterCommand<OpposeCheckOptions> = async (asked) => {
  const identities = await readIdentities(asked);
  return async ({ book, say, print }) => {
    const standings = await loadSuppressions(book.register);
    let code = 0;
    for (const [i, identity] of identities.entries()) {
      const hits = [identity, ...parentDomains(identity)]
        .map((one) => ({ by: one.of, barred: standings.refusedChannels(fingerprintsOf(one, book.key)) }))
        .filter(({ barred }) => barred.length > 0);
      for (const { by, barred } of hits) await print(say.opposed(i + 1, by, barred));
      if (hits.length === 0) await print(say.notOpposed(i + 1));
      else code = 1;
    }
    return code;
  };
};
