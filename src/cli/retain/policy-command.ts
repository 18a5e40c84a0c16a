import { resolve } from 'node:path';
import { fileSink } from '../../csv/files/sink.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import { retentionPolicyText } from '../../reporters/documents/retention-policy.js';
import { wordsFor } from '../../words/index.js';
import type { PolicyOptions } from '../options/table/retain.js';
import { refuseOutputClashes } from '../output/output-targets.js';
import type { CommandHandler } from '../setup/command-context.js';
import { setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';

/** `lumo-check policy`: the retention policy that the configuration amounts to, as a document. */
export const policyCommand: CommandHandler<PolicyOptions> = async (_args, options, around) => {
  const { io } = around;
  const ready = await setUpCommand(options, around);
  const { settings } = ready;
  const text = retentionPolicyText(
    {
      asOf: formatIsoDay(ready.run.asOf),
      preset: settings.preset,
      version: around.version,
      controller: options.controller,
      retain: settings.retain,
      rules: settings.rules,
    },
    new Map(ready.rules.map((rule) => [rule.id, rule])),
    wordsFor(settings.lang ?? around.lang),
  );
  if (options.out === undefined || options.out === '-') {
    await writeText(io.stdout, text);
    return 0;
  }
  const path = resolve(io.cwd(), options.out);
  await refuseOutputClashes([{ clean: path, reports: [] }], [...ready.listPaths, ...(ready.configPath ? [ready.configPath] : [])]);
  const sink = await fileSink(path, false, false);
  await sink.write(Buffer.from(text));
  await sink.commit();
  return 0;
};
