import { inlineExecutor } from '../engine/threads/executor.js';
import { runCheck } from '../engine/run.js';
import { LIST_FIELDS } from '../fields/cells/field-sets.js';
import type { Contact } from '../model/contact/contact.js';
import type { AnyRule } from '../model/rule/rule.js';
import type { RunSetup } from '../library/run-setup.js';
import type { Around } from './around.js';
import type { RunOptions } from './program.js';
import { openInput } from './reading.js';

/** A rule that judges nobody: it hands over each contact, read as every rule would see it. */
const listener = (see: (contact: Contact) => void): AnyRule => ({
  id: 'each-contact',
  since: '0.2.0',
  theme: 'file',
  law: [],
  docs: { title: { en: 'Contacts', fr: 'Contacts' }, why: { en: '', fr: '' }, remedy: { en: '', fr: '' }, bad: [], good: [] },
  needs: LIST_FIELDS,
  severity: 'info',
  action: 'flag',
  messages: {},
  visit: () => ({ contact: see }),
});

/**
 * Hands over what identifies each contact of a file, as it would be judged.
 * @param see the contact is reused: what is needed of it is read at once
 * @throws LumoError whatever reading a contact file throws
 */
export const eachContact = async (
  file: string,
  see: (contact: Contact) => void,
  ready: RunSetup,
  options: RunOptions,
  around: Around,
): Promise<void> => {
  const rule = listener(see);
  await runCheck({
    source: await openInput(file, options, around),
    settings: { ...ready.run, rules: [{ id: rule.id, severity: 'info', action: 'flag', options: {} }] },
    rules: [rule],
    lists: [],
    // In this thread: what the rule learns is here.
    executor: () => inlineExecutor(() => [rule]),
    version: around.version,
  });
};
