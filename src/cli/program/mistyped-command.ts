import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { closestWord } from '../../model/base/closest-word.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { didYouMean } from '../terminal/did-you-mean.js';
import { COMMAND_NAMES } from './command-table.js';

const unknownCommand = (name: string, near: string | undefined): LumoError => {
  const hint = near ? didYouMean(near) : { en: '', fr: '' };
  return new LumoError(
    'LUMO_USAGE',
    { en: `There is no command and no file "${safeText(name)}".`, fr: `Il n’existe ni commande ni fichier « ${safeText(name)} ».` },
    { en: `${hint.en}lumo-check --help lists the commands.`, fr: `${hint.fr}lumo-check --help liste les commandes.` },
  );
};

/** @throws LumoError LUMO_USAGE when help is asked on a command that does not exist */
export const refuseUnknownHelp = (args: readonly string[]): void => {
  const [first, name] = args.filter((arg) => !arg.startsWith('-'));
  if (first === 'help' && name !== undefined && name !== 'help' && !COMMAND_NAMES.includes(name)) {
    throw unknownCommand(name, closestWord(name, COMMAND_NAMES));
  }
};

/**
 * A first word that is no file but nearly a command was meant as one.
 * @throws LumoError LUMO_USAGE with a did-you-mean
 */
export const refuseMistypedCommand = async (input: string | undefined, cwd: string): Promise<void> => {
  if (input === undefined || /[./\\]|^-/.test(input)) return;
  const near = closestWord(input, COMMAND_NAMES);
  if (near === undefined) return;
  const exists = await access(resolve(cwd, input)).then(
    () => true,
    () => false,
  );
  if (!exists) throw unknownCommand(input, near);
};
