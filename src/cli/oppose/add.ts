import { appendInBatches, makeOpposition } from '../../register/store/open-register.js';
import { fingerprintsOf } from '../../register/store/identity.js';
import { loadSuppressions } from '../../register/suppression/suppression-index.js';
import { type Asked, dayIn, type OpposeCommand } from './around.js';
import { future } from './refuse.js';
import { channelsIn, codeIn, identitiesIn } from './who.js';

/** The day of an opposition. @throws LumoError LUMO_USAGE */
export const saidOn = ({ options, asOf }: Asked): string => {
  const date = options.date === undefined ? asOf : dayIn(options.date, '--date');
  if (date > asOf) throw future();
  return date;
};

/** `oppose add`: what is said to be recorded is on the disk. */
export const add: OpposeCommand = async (asked) => {
  const { options, around, asOf } = asked;
  const origin = codeIn(options.origin ?? '', '--origin');
  const channels = channelsIn(options);
  const date = saidOn(asked);
  const identities = await identitiesIn(options, around);
  return async ({ book, say, tell }) => {
    const standings = await loadSuppressions(book.register);
    const answers: string[] = [];
    const entries = identities.flatMap((identity, i) => {
      const barred = standings.refusedChannels(fingerprintsOf(identity, book.key));
      // Who says it again, later, has said something new.
      if (channels.every((channel) => barred.some((one) => one.channel === channel && one.since >= date))) {
        answers.push(say.already(i + 1));
        return [];
      }
      const entry = makeOpposition(identity, { channels, date, recorded: asOf, origin }, book.key);
      standings.add(entry);
      answers.push(say.recorded(entry.id, channels, date));
      return [entry];
    });
    await appendInBatches(book.register, entries);
    for (const answer of answers) await tell(answer);
    return 0;
  };
};
