import { runCheck } from '../../engine/run.js';
import { inlineExecutor } from '../../engine/threads/executor.js';
import { LIST_FIELDS, OPPOSITION_FIELDS } from '../../fields/cells/field-sets.js';
import { makeOppositionReader } from '../../fields/opposition/opposition.js';
import { isFileOfRefusals } from '../../fields/opposition/opt-out-file.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import { lazy } from '../../model/base/lazy.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Contact } from '../../model/contact/contact.js';
import type { Report } from '../../model/report/report.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import type { ReadingOptions } from '../options/table/reading.js';
import type { CommandContext } from './command-context.js';
import { openInput } from './settings-and-input.js';

/** @param refused the channels that its own row, or the name of the file, refuses; asked only where somebody wants to know */
type SeeContact = (contact: Contact, refused: () => readonly Channel[]) => void;

/** A rule that judges nobody: it hands over each contact, read as every rule would see it. */
const contactListener = (see: SeeContact): AnyContactRule => ({
  id: 'each-contact',
  about: 'contacts',
  since: '0.2.0',
  theme: 'file',
  law: [],
  docs: { title: { en: 'Contacts', fr: 'Contacts' }, why: { en: '', fr: '' }, remedy: { en: '', fr: '' }, bad: [], good: [] },
  needs: { ...OPPOSITION_FIELDS, ...LIST_FIELDS },
  severity: 'info',
  action: 'flag',
  messages: {},
  visit(ctx) {
    const all = isFileOfRefusals(ctx);
    const read = lazy(() => makeOppositionReader(ctx));
    return { contact: (contact) => see(contact, () => (all ? CHANNELS : read()(contact))) };
  },
});

/**
 * Hands over what identifies each contact of a file, as it would be judged.
 * @param see the contact is reused: what is needed of it is read at once
 * @returns how it was read
 * @throws LumoError whatever reading a contact file throws
 */
export const visitContacts = async (
  file: string,
  see: SeeContact,
  ready: RunSetup,
  options: Pick<ReadingOptions, 'identity' | 'maxUnpacked' | 'stdinFilename'>,
  around: CommandContext,
): Promise<Report['input']> => {
  const rule = contactListener(see);
  const { input } = await runCheck({
    source: await openInput(file, options, around, true, ready.readers),
    // No rule of the configuration has a say, switched off or not.
    settings: { ...ready.run, switchedOff: [], lowered: [], rules: [{ id: rule.id, severity: 'info', action: 'flag', options: {} }] },
    rules: [rule],
    lists: [],
    // In this thread: what the rule learns is here.
    executor: () => inlineExecutor([rule]),
    version: around.version,
  });
  return input;
};
