import { appendInBatches, makeWithdrawal } from '../../register/store/open-register.js';
import { fingerprintsOf } from '../../register/store/identity.js';
import { loadSuppressions } from '../../register/suppression/suppression-index.js';
import { saidOn } from './add.js';
import type { OpposeCommand } from './around.js';
import { notOpposed, tooEarly } from './refuse.js';
import { channelsIn, codeIn, identitiesIn } from './who.js';

/** `oppose withdraw`: all of the identities or, when one of them cannot be, none. */
export const withdraw: OpposeCommand = async (told) => {
  const { options, around, asOf } = told;
  const proof = codeIn(options.proof ?? '', '--proof');
  const asked = channelsIn(options);
  const date = saidOn(told);
  const identities = await identitiesIn(options, around);
  return async ({ book, say, tell }) => {
    const standings = await loadSuppressions(book.register);
    const entries = identities.map((identity, i) => {
      const prints = fingerprintsOf(identity, book.key);
      const barred = standings.refusedChannels(prints).filter(({ channel }) => asked.includes(channel));
      if (barred.length === 0) throw notOpposed(i + 1);
      const since =
        barred
          .map((one) => one.since)
          .sort()
          .at(-1) ?? '';
      if (date <= since) throw tooEarly(since);
      // Of every spelling that is known to be theirs, so that none stays opposed.
      const all = [...new Set([...prints, ...standings.find(prints).flatMap((standing) => standing.prints)])];
      const channels = barred.map(({ channel }) => channel);
      const entry = makeWithdrawal(identity.of, all, { channels, date, recorded: asOf, proof });
      standings.add(entry);
      return entry;
    });
    await appendInBatches(book.register, entries);
    for (const { id, channels } of entries) await tell(say.withdrawn(id, channels, date));
    return 0;
  };
};
