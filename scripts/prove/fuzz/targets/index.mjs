// All that is fuzzed. A target: `name`, `about`, `most` bytes of an input, `tokens` of its format, `free` milliseconds that it may take besides, `seeds(root)`, and `make(load)`, which gives
// a function of an input. It throws what is wrong; a LumoError in both languages is not. `load` imports a module of the program.
import { archives } from './archives.mjs';
import { cut, records } from './csv.mjs';
import { dates, emails, phones } from './fields.mjs';
import { journals } from './journals.mjs';
import { lists, settings } from './lists.mjs';
import { mails, notes, templates } from './messages.mjs';
import { oldWorkbooks } from './old-workbooks.mjs';
import { opening } from './opening.mjs';
import { campaigns, governance, registers } from './plans.mjs';
import { addresses, headers } from './rows.mjs';
import { contacts, logs } from './runs.mjs';
import { shards } from './shards.mjs';
import { opendocument, workbooks } from './tables.mjs';
import { encodings, packed } from './texts.mjs';

export const TARGETS = [
  ...[records, cut, opening, encodings, packed, dates, phones, emails, addresses, headers, workbooks, oldWorkbooks, opendocument, archives],
  ...[lists, settings, mails, templates, notes, campaigns, governance, registers, shards, journals, contacts, logs],
];

export const findTarget = (name) => {
  const found = TARGETS.find((target) => target.name === name);
  if (!found) throw new Error(`no target "${name}": ${TARGETS.map((target) => target.name).join(', ')}`);
  return found;
};
