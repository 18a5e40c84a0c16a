import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { writeFailure } from '../../csv/files/write-file-whole.js';
import { makeFolder } from '../../journal/make-folder.js';
import { sweepBeside, temporaryName } from '../../journal/temporary-files.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { refuseExisting } from '../commands/refuse-existing.js';
import type { InitOptions } from '../options/table/contacts.js';
import type { CommandHandler } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';
import { pluginCode } from './plugin-code.js';
import { pluginNames } from './plugin-names.js';
import { pluginReadme } from './plugin-readme.js';

const needsFolder = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: 'A plugin is a folder: no file is read for it, and standard output cannot hold it.',
      fr: 'Un plugin est un dossier : aucun fichier n’est lu pour lui, et la sortie standard ne peut pas le contenir.',
    },
    { en: 'lumo-check init --plugin acme --out FOLDER', fr: 'lumo-check init --plugin acme --out DOSSIER' },
  );

/** Makes a folder with these files, whole or not at all: they are written beside it, and it is given its name last. */
const fillFolder = async (folder: string, files: Readonly<Record<string, string>>): Promise<void> => {
  const draft = join(dirname(folder), temporaryName(basename(folder)));
  await sweepBeside([folder]);
  let file = folder;
  try {
    for (const [path, text] of Object.entries(files)) {
      file = join(draft, path);
      await makeFolder(dirname(file));
      await writeFile(file, text, { flag: 'wx', flush: true });
    }
    file = folder;
    await rename(draft, folder);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true }).catch(() => {});
    throw writeFailure(cause, file);
  }
};

/** `lumo-check init --plugin NAME`: a package with its tests, in a folder of its own, which must not be there. */
export const initPlugin: CommandHandler<InitOptions> = async ([input], options, { io, lang, version }) => {
  const names = pluginNames(options.plugin ?? '');
  if (input !== undefined || options.out === '-') throw needsFolder();
  const folder = resolve(io.cwd(), options.out ?? names.folder);
  await refuseExisting(folder);
  const files = { ...pluginCode(names, version), 'README.md': pluginReadme(names, lang) };
  await fillFolder(folder, files);
  const name = safeText(options.out ?? names.folder);
  const done = {
    en: `${name} holds the package ${names.package}, with a rule, a preset and their tests. Next:\n  cd ${name}\n  npm install\n  npm test\n`,
    fr: `${name} contient le paquet ${names.package}, avec une règle, un préréglage et leurs tests. Ensuite :\n  cd ${name}\n  npm install\n  npm test\n`,
  };
  await writeText(io.stdout, done[lang]);
  return 0;
};
