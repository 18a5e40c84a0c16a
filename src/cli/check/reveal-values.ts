import { readCells } from '../../engine/inspect/read-cells.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import type { Report } from '../../model/report/report.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { isCi } from '../output/ci-reports.js';
import type { OutputTargets } from '../output/output-targets.js';
import { summaryStream } from '../output/summary-stream.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { openInput } from '../setup/settings-and-input.js';

const revealRefused = (why: Text): LumoError =>
  new LumoError(
    'LUMO_REVEAL',
    { en: `--reveal shows values on a terminal only: ${why.en}.`, fr: `--reveal ne montre des valeurs que sur un terminal : ${why.fr}.` },
    {
      en: 'Leave it out: row numbers and masks are enough for whoever has the file.',
      fr: 'Retirez-la : les numéros de ligne et les masques suffisent à qui possède le fichier.',
    },
  );

/**
 * @throws LumoError LUMO_REVEAL where somebody else than who looks at the screen could read the values
 */
export const refuseReveal = (inputs: readonly string[], outputs: readonly OutputTargets[], { io }: CommandContext): void => {
  if (isCi(io.env)) throw revealRefused({ en: 'a machine runs this (CI is set)', fr: 'c’est une machine qui l’exécute (CI est défini)' });
  if (inputs.includes('-'))
    throw revealRefused({ en: 'standard input can be read only once', fr: 'l’entrée standard ne se lit qu’une fois' });
  for (const one of outputs) {
    if (one.reports.some(({ format, path }) => (format === 'terminal' || format === 'full') && path !== '-'))
      throw revealRefused({ en: 'the summary would go to a file', fr: 'le résumé irait dans un fichier' });
    if (summaryStream(one, io).isTTY !== true) throw revealRefused({ en: 'the output is not one', fr: 'la sortie n’en est pas un' });
  }
};

/** The cells that the examples of a report are about, read from the file again. */
export const readExampleCells = async (
  report: Report,
  input: string,
  ready: CommandSetup,
  options: CheckOptions,
  around: CommandContext,
) => {
  const wanted = new Map<number, Set<number>>();
  for (const { row, column } of report.rules.flatMap(({ findings }) => findings.flatMap(({ examples }) => examples))) {
    if (column !== undefined) wanted.set(row, (wanted.get(row) ?? new Set()).add(column));
  }
  return wanted.size === 0
    ? new Map<string, string>()
    : readCells(await openInput(input, options, around, false, ready.readers), ready.run, wanted);
};
