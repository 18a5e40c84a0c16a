import { makePhoneReader } from '../../fields/phone/phone-reader.js';
import { fingerprintsOf, type Identity } from '../../register/store/identity.js';
import { appendInBatches, makeOpposition } from '../../register/store/open-register.js';
import { loadSuppressions } from '../../register/suppression/suppression-index.js';
import type { OpposeAddOptions } from '../options/table/register.js';
import { parseChannels, parseCode, readIdentities } from './session/identity-options.js';
import { parseDay, type RegisterCommand, type RegisterRequest } from './session/register-session.js';
import { dayInFuture } from './session/usage-errors.js';

/** The day of an opposition. @throws LumoError LUMO_USAGE */
export const oppositionDay = ({ options, asOf }: RegisterRequest<{ readonly date?: string }>): string => {
  const date = options.date === undefined ? asOf : parseDay(options.date, '--date');
  if (date > asOf) throw dayInFuture();
  return date;
};

/** How many of them are lines that others may have as well: the register cannot tell who of them refused. */
const sharedLines = (identities: readonly Identity[], country: string): number => {
  const read = makePhoneReader(country);
  return identities.filter(({ of, texts: [text = ''] }) => of === 'phone' && !['mobile', 'unknown'].includes(read(text).type)).length;
};

/** `oppose add`: what is said to be recorded is on the disk. */
export const addOpposition: RegisterCommand<OpposeAddOptions> = async (asked) => {
  const { options, asOf, country } = asked;
  const origin = parseCode(options.origin, '--origin');
  const channels = parseChannels(options);
  const date = oppositionDay(asked);
  const identities = await readIdentities(asked);
  return async ({ book, say, print }) => {
    const standings = await loadSuppressions(book.register);
    const answers: string[] = [];
    const entries = identities.flatMap((identity, i) => {
      const barred = standings.refusedChannels(fingerprintsOf(identity, book.key));
      // Who says it again, later, has said something new.
      if (channels.every((channel) => barred.some((one) => one.channel === channel && one.since >= date))) {
        answers.push(say.alreadyThere(i + 1));
        return [];
      }
      const entry = makeOpposition(identity, { channels, date, recorded: asOf, origin }, book.key);
      standings.add(entry);
      answers.push(say.recorded(entry.id, channels, date));
      return [entry];
    });
    await appendInBatches(book.register, entries);
    for (const answer of answers) await print(answer);
    const lines = channels.some((channel) => channel !== 'phone') ? sharedLines(identities, country) : 0;
    if (lines > 0) await print(say.sharedLine(lines));
    return 0;
  };
};
