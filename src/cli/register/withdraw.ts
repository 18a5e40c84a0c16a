import { fingerprintsOf } from '../../register/store/identity.js';
import { appendInBatches, makeWithdrawal } from '../../register/store/open-register.js';
import { loadSuppressions } from '../../register/suppression/suppression-index.js';
import type { OpposeWithdrawOptions } from '../options/table/register.js';
import { oppositionDay } from './add.js';
import { parseChannels, parseCode, readIdentities } from './session/identity-options.js';
import type { RegisterCommand } from './session/register-session.js';
import { notOpposed, withdrawalTooEarly } from './session/usage-errors.js';

/** `oppose withdraw`: all of the identities or, when one of them cannot be, none. */
export const withdrawOpposition: RegisterCommand<OpposeWithdrawOptions> = async (told) => {
  const { options, asOf } = told;
  const proof = parseCode(options.proof, '--proof');
  const asked = parseChannels(options);
  const date = oppositionDay(told);
  const identities = await readIdentities(told);
  return async ({ book, say, print }) => {
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
      if (date <= since) throw withdrawalTooEarly(since);
      // Of every spelling that is known to be theirs, so that none stays opposed.
      const all = [...new Set([...prints, ...standings.find(prints).flatMap((standing) => standing.prints)])];
      const channels = barred.map(({ channel }) => channel);
      const entry = makeWithdrawal(identity.of, all, { channels, date, recorded: asOf, proof });
      standings.add(entry);
      return entry;
    });
    await appendInBatches(book.register, entries);
    for (const { id, channels } of entries) await print(say.withdrawn(id, channels, date));
    return 0;
  };
};
