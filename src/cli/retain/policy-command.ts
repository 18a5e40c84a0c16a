import { formatIsoDay } from '../../fields/date/calendar.js';
import { rulesById } from '../../model/rule/rule.js';
import { retentionPolicyText } from '../../reporters/documents/retention-policy.js';
import { wordsFor } from '../../words/index.js';
import type { PolicyOptions } from '../options/table/retain.js';
import { refuseOverwriting } from '../output/output-guard.js';
import type { CommandHandler } from '../setup/command-context.js';
import { setUpCommand } from '../setup/settings-and-input.js';
import { writeWhole } from '../terminal/write-whole.js';

/** `lumo-check policy`: the retention policy that the configuration amounts to, as a document. */
export const policyCommand: CommandHandler<PolicyOptions> = async (_args, options, around) => {
  const { io } = around;
  const ready = await setUpCommand(options, around);
  await refuseOverwriting({ writes: [options.out], reads: [] }, ready, around);
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
    rulesById(ready.rules),
    wordsFor(settings.lang ?? around.lang),
  );
  await writeWhole(options.out, [text], io);
  return 0;
};
