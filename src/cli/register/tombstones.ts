import { formatIsoDay } from '../../fields/date/calendar.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import { emailIdentity, type Identity, phoneIdentity } from '../../register/store/identity.js';
import { openRegister } from '../../register/store/open-register.js';
import { addTombstones } from '../../register/suppression/tombstones.js';
import { languageForms } from '../../words/grammar/language-forms.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { writeText } from '../terminal/process-io.js';
import { registerWords } from './session/register-words.js';

/**
 * What somebody is remembered by. The number of an office is not, where something else is known of them and they did not refuse calls alone: the
 * next run would take their colleagues for opposed, and remember these as well.
 */
const identitiesOf = ({ emails, phones, offices = [], channels }: OpposedContact): readonly Identity[] => {
  const own = phones.filter((phone) => !offices.includes(phone));
  const numbers = emails.length + own.length > 0 && channels.includes('email') ? own : phones;
  return [...emails.map(emailIdentity), ...numbers.map(phoneIdentity)];
};

/**
 * Puts into the register whoever left the cleaned file because they had refused, so that the next import of them is caught. Who is
 * there already is not added again.
 * @throws LumoError LUMO_REGISTER_…
 */
export const registerTombstones = async (all: readonly OpposedContact[], ready: CommandSetup, around: CommandContext): Promise<void> => {
  if (ready.register === undefined) return;
  const leaving = all.filter(({ left }) => left);
  const opposed = leaving.filter(({ emails, phones }) => emails.length + phones.length > 0);
  const lang = ready.settings.lang ?? around.lang;
  const say = registerWords(lang);
  if (leaving.length > opposed.length) await writeText(around.io.stderr, `${say.nameless(leaving.length - opposed.length)}\n`);
  if (opposed.length === 0) return;
  const date = formatIsoDay(ready.run.asOf);
  const groups = new Map<string, OpposedContact[]>();
  for (const one of opposed) {
    const key = one.channels.join();
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const book = await openRegister({ ...ready.register, create: false });
  let added = 0;
  try {
    for (const group of groups.values()) {
      const identities = group.flatMap(identitiesOf);
      added += await addTombstones(book, identities, { channels: (group[0] as OpposedContact).channels, date, recorded: date });
    }
  } finally {
    await book.register.close();
  }
  if (added === 0) return;
  const { plural } = languageForms(lang);
  const said =
    lang === 'fr'
      ? plural(added, { one: '# opposition est ajoutée au registre', other: '# oppositions sont ajoutées au registre' })
      : plural(added, { one: '# opposition is added to the register', other: '# oppositions are added to the register' });
  await writeText(around.io.stderr, `${said}.\n`);
};
