import { formatIsoDay } from '../../fields/date/calendar.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import { type KeyedRegister, openRegister } from '../../register/store/open-register.js';
import { type RefusedTogether, rememberedBy } from '../../register/suppression/remembered-by.js';
import { addTombstones } from '../../register/suppression/tombstones.js';
import { languageForms } from '../../words/grammar/language-forms.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { writeText } from '../terminal/process-io.js';
import { registerWords } from './session/register-words.js';

/** Adds what is missing of some identities that refuse the same channels. @returns how many were added */
const addGroup = async (book: KeyedRegister, { channels, own, named }: RefusedTogether, date: string): Promise<number> => {
  const burial = { channels, date, recorded: date };
  const added = await addTombstones(book, own, burial);
  // A line with a name is one that stands there already.
  await addTombstones(book, named, burial);
  return added;
};

/**
 * Puts into the register whoever had refused when a cleaned file was written, whether they left it or stay for another channel, so that the next
 * import of them is caught. Who is there already is not added again.
 * @throws LumoError LUMO_REGISTER_…
 */
export const registerTombstones = async (all: readonly OpposedContact[], ready: CommandSetup, around: CommandContext): Promise<void> => {
  if (ready.register === undefined) return;
  const refusing = all.filter(({ applied }) => applied);
  const opposed = refusing.filter(({ emails, phones }) => emails.length + phones.length > 0);
  const lang = ready.settings.lang ?? around.lang;
  const say = registerWords(lang);
  if (refusing.length > opposed.length) await writeText(around.io.stderr, `${say.nameless(refusing.length - opposed.length)}\n`);
  if (opposed.length === 0) return;
  const date = formatIsoDay(ready.run.asOf);
  const book = await openRegister({ ...ready.register, create: false });
  let added = 0;
  try {
    for (const group of rememberedBy(opposed)) added += await addGroup(book, group, date);
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
