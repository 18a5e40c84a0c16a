import { inlineExecutor } from '../engine/threads/executor.js';
import { rulesOf } from '../engine/plan/plan.js';
import { traceContact } from '../engine/inspect/trace-contact.js';
import { LumoError } from '../model/base/lumo-error.js';
import { explainRow } from '../reporters/index.js';
import { wordsFor } from '../words/index.js';
import type { CommandFunction } from './around.js';
import { put } from './io.js';
import { openInput, readyFor } from './reading.js';
import { withStanding } from './standing.js';
import { styleFor } from './style.js';

/** `lumo-check why FILE --row N`: the whole decision about one contact, masked. */
export const whyCommand: CommandFunction = async ([input = '-'], options, around) => {
  const { io } = around;
  if ((options.row === undefined) === (options.email === undefined)) {
    throw new LumoError(
      'LUMO_USAGE',
      { en: 'Which contact? One of --row and --email is needed.', fr: 'Quel contact ? Il faut --row ou --email, l’un des deux.' },
      { en: 'lumo-check why contacts.csv --row 12', fr: 'lumo-check why contacts.csv --row 12' },
    );
  }
  const ready = await withStanding(await readyFor(options, around, input), options, around);
  const source = await openInput(input, options, around);
  const wanted = options.row !== undefined ? { row: options.row } : { email: options.email as string };
  const found = await traceContact(
    {
      source,
      settings: ready.run,
      rules: ready.rules,
      lists: await ready.loadLists(),
      version: around.version,
      executor: () => inlineExecutor((plan) => rulesOf(plan, ready.rules)),
    },
    wanted,
  );
  const context = {
    words: wordsFor(ready.settings.lang ?? around.lang),
    rules: new Map(ready.rules.map((rule) => [rule.id, rule])),
    style: styleFor(io.stdout, io.env, options.color),
    width: Math.max(60, Math.min(io.stdout.columns ?? 80, 110)),
  };
  for (const piece of explainRow(found, context)) await put(io.stdout, piece);
  return 0;
};
