import { basename, dirname, relative, resolve } from 'node:path';
import { LIA_PAGE } from '../../campaign/proposal-words.js';
import { proposePlan } from '../../campaign/propose-plan.js';
import { prepareFile } from '../../engine/plan/prepare-file.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Lang } from '../../model/base/text.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { InitOptions } from '../options/table/contacts.js';
import { refuseOverwriting } from '../output/output-guard.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';
import { writeNew } from '../terminal/write-new.js';
import { askCampaign } from './ask-campaign.js';
import { configExists, refuseExisting } from './refuse-existing.js';

const noContacts = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: 'A plan is made from a file of contacts, and none is named.',
      fr: 'Un plan part d’un fichier de contacts, et aucun n’est indiqué.',
    },
    { en: 'lumo-check init --campaign contacts.csv', fr: 'lumo-check init --campaign contacts.csv' },
  );

/** Paths in a plan have slashes on every system. */
const pathFrom = (folder: string, path: string): string => relative(folder, path).replaceAll('\\', '/') || basename(path);

/** The plan of a campaign on these contacts. */
const planText = async (
  input: string,
  path: string,
  ready: CommandSetup,
  options: InitOptions,
  lang: Lang,
  around: CommandContext,
): Promise<string> => {
  const { io } = around;
  const prepared = await prepareFile(await openInput(input, options, around, true, ready.readers), {
    ...ready.run.layout,
    country: ready.run.country,
  });
  await prepared.opening.opened.close();
  const answers = await askCampaign(options, lang, io, input !== '-');
  return proposePlan({
    ...answers,
    contacts: input === '-' ? 'contacts.csv' : pathFrom(dirname(path), resolve(io.cwd(), input)),
    fields: new Set(prepared.columns.flatMap(({ field }) => (field === undefined ? [] : [field]))),
    audience: ready.settings.audience,
    lang,
    file: basename(path),
  });
};

/** `lumo-check init --campaign FILE` and `init --lia`: an existing file is never overwritten. */
export const initCampaign: CommandHandler<InitOptions> = async ([input], options, around) => {
  const { io } = around;
  const ready = await setUpCommand(options, around);
  const lang = ready.settings.lang ?? around.lang;
  const toStdout = options.out === '-';
  const path = resolve(io.cwd(), toStdout || options.out === undefined ? (options.lia ? 'lia.md' : 'campaign.yaml') : options.out);
  if (input === undefined && !options.lia) throw noContacts();
  const reads = [...(input === undefined ? [] : [input]), ...(options.identity ?? [])];
  await refuseOverwriting({ writes: [], keeps: { configuration: toStdout ? '-' : path }, reads }, ready, around);
  if (!toStdout) await refuseExisting(path);
  const text = options.lia ? LIA_PAGE[lang] : await planText(input as string, path, ready, options, lang, around);
  if (toStdout) {
    await writeText(io.stdout, text);
    return 0;
  }
  if (!(await writeNew(path, text))) throw configExists(path);
  const name = safeText(basename(path));
  const done = options.lia
    ? {
        en: `${name} is written. Answer its three questions, and name it in the plan under legal.lia.\n`,
        fr: `${name} est écrit. Répondez à ses trois questions, et nommez-le dans le plan sous legal.lia.\n`,
      }
    : {
        en: `${name} is written. Complete it, then run: lumo-check ${name}\n`,
        fr: `${name} est écrit. Complétez-le, puis lancez : lumo-check ${name}\n`,
      };
  await writeText(io.stdout, done[lang]);
  return 0;
};
