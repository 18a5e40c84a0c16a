import { inlineExecutor } from '../../engine/executor.js';
import { run } from '../../engine/run.js';
import { LIST_FIELDS } from '../../fields/needs.js';
import type { Probe } from '../../lists/probe.js';
import type { AnyRule } from '../../model/rule.js';
import type { Ready } from '../../settings.js';
import type { Around } from '../around.js';
import type { RunOptions } from '../program.js';
import { openInput } from '../reading.js';

/** A rule that judges nobody: it hands over each contact, read as every rule would see it. */
const listener = (probe: Probe): AnyRule => ({
  id: 'lists-probe',
  since: '0.2.0',
  theme: 'file',
  law: [],
  docs: { title: { en: 'Probe', fr: 'Sonde' }, why: { en: '', fr: '' }, remedy: { en: '', fr: '' }, bad: [], good: [] },
  needs: LIST_FIELDS,
  severity: 'info',
  action: 'flag',
  messages: {},
  visit: () => ({ contact: (contact) => probe.contact(contact) }),
});

/** Tries the ways of a probe on every contact of a file. @throws LumoError whatever reading a contact file throws */
export const probeContacts = async (file: string, probe: Probe, ready: Ready, options: RunOptions, around: Around): Promise<void> => {
  const rule = listener(probe);
  await run({
    source: await openInput(file, options, around),
    settings: { ...ready.run, rules: [{ id: rule.id, severity: 'info', action: 'flag', options: {} }] },
    rules: [rule],
    lists: [],
    // In this thread: what the rule learns is here.
    executor: () => inlineExecutor(() => [rule]),
    version: around.version,
  });
};
