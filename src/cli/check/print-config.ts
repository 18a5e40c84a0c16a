import type { LoadedPlugin } from '../../config/plugins/load-plugins.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import type { CommandContext } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';

/** What each plugin brings, by its ids. */
const toldPlugin = ({ spec, name, rules, presets, reporters, readers, adapters, headers, languages }: LoadedPlugin) => {
  const parts = {
    rules: rules.map(({ id }) => id),
    presets: [...presets.keys()],
    reporters: [...reporters.keys()],
    readers: readers.map(({ id }) => id),
    adapters: adapters.map(({ id }) => id),
    headers: Object.keys(headers ?? {}),
    languages: languages.map(({ tag }) => tag),
  };
  return {
    plugin: spec,
    ...(name !== undefined && { name }),
    ...Object.fromEntries(Object.entries(parts).filter(([, ids]) => ids.length > 0)),
  };
};

/**
 * `--print-config`: what was decided, and where each setting comes from: a configuration that another run can read, but for `origins` and
 * `brought`, which tells what plugins bring.
 */
export const printConfig = async (ready: RunSetup, { io }: CommandContext): Promise<number> => {
  const { switchedOff: _, lowered: __, translation, lang, ...settings } = ready.settings;
  const spoken = translation ?? lang;
  const brought = ready.plugins.map(toldPlugin);
  await writeText(
    io.stdout,
    `${JSON.stringify(
      {
        ...settings,
        ...(spoken !== undefined && { lang: spoken }),
        asOf: settings.asOf ?? 'today',
        ...(brought.length > 0 && { brought }),
      },
      null,
      2,
    )}\n`,
  );
  return 0;
};
