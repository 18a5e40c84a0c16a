import { simulate, type Variant } from '../../engine/run-simulation.js';
import { DISK_SPILL } from '../../library/setup/disk-spill.js';
import { startExecutor } from '../../library/start-executor.js';
import { sheetsOfFile } from '../../lists/load/sheets-of-file.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { simulationText } from '../../reporters/terminal/simulation.js';
import { wordsFor } from '../../words/index.js';
import { simulationWords } from '../../words/reports/simulation.js';
import type { SimulateOptions } from '../options/table/contacts.js';
import { jsonText, wantsJson } from '../output/plain-format.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import { withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { tellUnreadSheets } from '../setup/unread-sheets.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor } from '../terminal/style.js';

type RuleLayer = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const malformedSet = (text: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: `--set does not understand "${text}".`, fr: `--set ne comprend pas « ${text} ».` },
    {
      en: 'Write it as RULE=SEVERITY or RULE.OPTION=VALUE: --set retention-prospect.months=24.',
      fr: 'Écrivez-le REGLE=GRAVITE ou REGLE.OPTION=VALEUR : --set retention-prospect.months=24.',
    },
  );

/** A number, true, false, a JSON list, or the text itself. */
const parseOptionValue = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

/** `retention-prospect.months=24` as a layer of rules. @throws LumoError LUMO_USAGE */
export const ruleLayerFrom = (text: string): RuleLayer => {
  const [, rule, option, value] = /^([a-z0-9-]+)(?:\.(\w+))?=(.+)$/.exec(text) ?? [];
  if (rule === undefined || value === undefined) throw malformedSet(text);
  return { [rule]: option === undefined ? { severity: value } : { [option]: parseOptionValue(value) } };
};

const mergeRuleLayers = (layers: readonly RuleLayer[]): RuleLayer => {
  const all: Record<string, Record<string, unknown>> = {};
  for (const layer of layers) for (const [rule, said] of Object.entries(layer)) all[rule] = { ...all[rule], ...said };
  return all;
};

const missingSet = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: 'Nothing to try: --set is missing.', fr: 'Rien à essayer : il manque --set.' },
    {
      en: 'lumo-check simulate contacts.csv --set retention-prospect.months=24',
      fr: 'lumo-check simulate contacts.csv --set retention-prospect.months=24',
    },
  );

const stdinRefused = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: 'A simulation needs a file: standard input can be read only once.',
      fr: 'Une simulation demande un fichier : l’entrée standard ne se lit qu’une fois.',
    },
    { en: 'Write it to a file first.', fr: 'Écrivez-la d’abord dans un fichier.' },
  );

/** The variants asked, each alone, then all together when there are several. What was decided before holds in all of them. */
const variantsOf = async (input: string, options: SimulateOptions, around: CommandContext): Promise<Variant[]> => {
  const sets = (options.set ?? []).map((text) => ({ name: text, layer: ruleLayerFrom(text) }));
  const all = sets.length > 1 ? [...sets, { name: '', layer: mergeRuleLayers(sets.map(({ layer }) => layer)) }] : sets;
  return Promise.all(
    all.map(async ({ name, layer }) => ({
      name,
      settings: (await withExemptionsAndBaseline(await setUpCommand(options, around, input, layer), options, around)).run,
    })),
  );
};

/** `lumo-check simulate FILE --set …`: what other settings would cost. Writes nothing; exit code 0. */
export const simulateCommand: CommandHandler<SimulateOptions> = async ([input = '-'], options, around) => {
  const { io } = around;
  if (!options.set?.length) throw missingSet();
  if (input === '-') throw stdinRefused();
  const ready = await withExemptionsAndBaseline(await setUpCommand(options, around, input), options, around);
  const variants = await variantsOf(input, options, around);
  const source = await openInput(input, options, around, false, ready.readers);
  const done = await simulate(
    {
      source,
      settings: ready.run,
      rules: ready.rules,
      lists: await ready.loadLists(),
      sheetLists: sheetsOfFile(source, ready.run),
      version: around.version,
      executor: (bytes) => startExecutor(ready, bytes),
      spill: DISK_SPILL,
      signal: around.signal,
    },
    variants,
  );
  const lang = ready.settings.lang ?? around.lang;
  await tellUnreadSheets(done, lang, around);
  if (wantsJson(options.format)) {
    await writeText(io.stdout, jsonText(done));
    return 0;
  }
  const style = styleFor(io.stdout, io.env, options.color);
  for (const piece of simulationText(done, wordsFor(lang, ready.translation), simulationWords(lang), style))
    await writeText(io.stdout, piece);
  return 0;
};
