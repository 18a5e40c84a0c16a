import { basename, resolve } from 'node:path';
import { proposeConfig } from '../../config/presets/propose-config.js';
import type { ProposedSender } from '../../config/presets/propose-sender.js';
import { prepareFile } from '../../engine/plan/prepare-file.js';
import { isFileOfConsumers } from '../../fields/company/consumer-file.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Preset } from '../../model/plugin/preset.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { InitOptions } from '../options/table/contacts.js';
import { refuseOverwriting } from '../output/output-guard.js';
import type { CommandHandler } from '../setup/command-context.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';
import { canAsk } from '../terminal/questions.js';
import { writeNew } from '../terminal/write-new.js';
import { askSender } from './ask-sender.js';
import { configExists, refuseExisting } from './refuse-existing.js';

const FORMATS: Readonly<Record<string, 'yaml' | 'json' | 'ts'>> = { yaml: 'yaml', yml: 'yaml', json: 'json', ts: 'ts' };

/** The preset that a file of private persons is proposed, in place of the usual one. */
const BUSINESS = 'fr-b2b';
const CONSUMERS = 'fr-b2c';

const noSample = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: 'No sample file is named.', fr: 'Aucun fichier exemple n’est indiqué.' },
    { en: 'lumo-check init contacts.csv', fr: 'lumo-check init contacts.csv' },
  );

/** `lumo-check init FILE`: a configuration made from a sample; an existing one is never overwritten. */
export const initCommand: CommandHandler<InitOptions> = async (named, options, around) => {
  const { campaign, lia } = options;
  if (campaign || lia) return (await import('./init-campaign.js')).initCampaign(named, options, around);
  const [input] = named;
  if (input === undefined) throw noSample();
  const { io } = around;
  const ready = await setUpCommand(options, around);
  const lang = ready.settings.lang ?? around.lang;
  const prepared = await prepareFile(await openInput(input, options, around, true, ready.readers), {
    ...ready.run.layout,
    country: ready.run.country,
  });
  await prepared.opening.opened.close();
  const path = resolve(io.cwd(), options.out ?? 'lumo.config.yaml');
  await refuseOverwriting(
    { writes: [], keeps: { configuration: options.out === '-' ? '-' : path }, reads: [input, ...(options.identity ?? [])] },
    ready,
    around,
  );
  const format = FORMATS[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'yaml';
  // Nobody chose a preset, and the file is not what the usual one is for.
  const proposesConsumers = options.preset === undefined && ready.settings.preset === BUSINESS && isFileOfConsumers(prepared.columns);
  const preset = proposesConsumers ? CONSUMERS : ready.settings.preset;
  const { description } = ready.presets.get(preset) as Preset;
  const toStdout = options.out === '-';
  if (!toStdout) await refuseExisting(path);
  const { tool, appends } = ready.settings.sender;
  // What options say, and no more: settings of a folder above hold here without being written again.
  const told: ProposedSender = {
    ...(options.sender !== undefined && { name: options.sender }),
    ...(options.tool !== undefined && tool !== undefined && { tool }),
    ...(options.appends !== undefined && appends !== undefined && { appends }),
  };
  const sender = canAsk(io) && input !== '-' ? await askSender(told, lang, io) : told;
  const text = proposeConfig({ file: basename(input), columns: prepared.columns, preset, description, format, lang, sender });
  if (toStdout) {
    await writeText(io.stdout, text);
    return 0;
  }
  if (!(await writeNew(path, text))) throw configExists(path);
  // One that is code is run where it is named, or in a folder that is trusted.
  const next = `lumo-check ${safeText(basename(input))}${format === 'ts' ? ` --config ${safeText(options.out ?? '')}` : ''}`;
  const why = proposesConsumers
    ? {
        en: `This looks like a file of private persons: the preset is ${CONSUMERS}. Write ${BUSINESS} if they are professionals.\n`,
        fr: `Ce fichier semble être de particuliers : le préréglage est ${CONSUMERS}. Écrivez ${BUSINESS} si ce sont des professionnels.\n`,
      }[lang]
    : '';
  await writeText(
    io.stdout,
    why +
      (lang === 'fr'
        ? `${safeText(basename(path))} est écrit. Relisez-le, puis lancez : ${next}\n`
        : `${safeText(basename(path))} is written. Read it over, then run: ${next}\n`),
  );
  return 0;
};
