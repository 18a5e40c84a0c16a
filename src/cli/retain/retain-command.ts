import { resolve } from 'node:path';
import { writeFileWhole } from '../../csv/files/write-file-whole.js';
import { applyRetention } from '../../engine/apply-retention.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import { DISK_SPILL } from '../../library/setup/disk-spill.js';
import { startExecutor } from '../../library/start-executor.js';
import { sheetsOfFile } from '../../lists/load/sheets-of-file.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { RetentionPolicy, RetentionReport } from '../../model/report/retention-report.js';
import { hasUnreadContacts } from '../../model/report/use-of-file.js';
import { rulesById } from '../../model/rule/rule.js';
import { retentionCertificate } from '../../reporters/documents/retention-certificate.js';
import { retentionText } from '../../reporters/terminal/retention-result.js';
import { retentionWords } from '../../words/documents/retention-result.js';
import { wordsFor } from '../../words/index.js';
import type { RetainOptions } from '../options/table/retain.js';
import { recipientsOf, tellClearOutputs } from '../output/encryption.js';
import { refuseOverwriting, requireFiles } from '../output/output-guard.js';
import { jsonText, wantsJson } from '../output/plain-format.js';
import { registerTombstones } from '../register/tombstones.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import { withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';
import { openOutlets, outputTaken, refuseReplacing, retentionPaths } from './retention-outputs.js';

const stdinRefused = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: 'Retention needs a file: it is read twice.', fr: 'La conservation demande un fichier : il est lu deux fois.' },
    { en: 'Write it to a file first.', fr: 'Écrivez-la d’abord dans un fichier.' },
  );

const POLICY_OF_ACTION = {
  drop: { prospects: 'drop', formerClients: 'drop', archived: 'drop' },
  anonymise: { prospects: 'anonymise', formerClients: 'anonymise', archived: 'anonymise' },
  archive: { formerClients: 'archive' },
} as const satisfies Record<string, Partial<RetentionPolicy>>;

const retentionPolicy = (ready: CommandSetup, { action, k }: RetainOptions): RetentionPolicy => ({
  ...ready.settings.retain,
  ...(action && POLICY_OF_ACTION[action]),
  ...(k !== undefined && { k }),
});

const writeCertificate = async (
  retained: RetentionReport,
  path: string,
  remembered: boolean,
  ready: CommandSetup,
  around: CommandContext,
): Promise<void> => {
  const lang = ready.settings.lang ?? around.lang;
  const text = /\.json$/i.test(path)
    ? jsonText({ tool: { name: 'lumo-check', version: around.version }, ...retained })
    : retentionCertificate(retained, {
        words: wordsFor(lang),
        texts: retentionWords(lang),
        rules: rulesById(ready.rules),
        set: ready.run.rules,
        version: around.version,
        remembered,
      });
  await writeFileWhole(resolve(around.io.cwd(), path), [text], { taken: outputTaken(path, 'certificate') });
};

/** `lumo-check retain FILE`: applies the retention policy. Exit code 0; 1 where a sheet with contacts was not read, and with `--check` when somebody is past their time or nobody knows. */
export const retainCommand: CommandHandler<RetainOptions> = async ([input = '-'], options, around) => {
  const { io } = around;
  if (input === '-') throw stdinRefused();
  // Who is exempted, for a dispute say, is not erased.
  const ready = await withExemptionsAndBaseline(await setUpCommand(options, around), options, around);
  const policy = retentionPolicy(ready, options);
  const dryRun = options.check === true;
  const paths = retentionPaths(input, options, formatIsoDay(ready.run.asOf));
  if (!dryRun) {
    requireFiles({ '--out': paths.out, '--archive': paths.archive, '--ending': paths.permission, '--certificate': paths.certificate });
    const { certificate, ...tables } = paths;
    const reads = [input, ...(options.identity ?? [])];
    await refuseOverwriting({ writes: [certificate], contacts: Object.values(tables), reads }, ready, around);
    await refuseReplacing(paths, around);
  }
  const contacts = [paths.out, paths.archive, paths.permission];
  const recipients = dryRun ? [] : await recipientsOf(options, contacts);
  const source = await openInput(input, options, around, true, ready.readers);
  if (!dryRun) await tellClearOutputs(source, contacts, ready.settings.lang ?? around.lang, around);
  let refused: readonly OpposedContact[] = [];
  const retained = await applyRetention(
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
    policy,
    dryRun ? {} : await openOutlets(paths, policy, recipients, around),
    (found) => {
      refused = found;
    },
  );
  const remembered = ready.register !== undefined;
  if (!dryRun) {
    await registerTombstones(refused, ready, around);
    await writeCertificate(retained, paths.certificate, remembered, ready, around);
  }
  const gone = retained.rows.in - retained.rows.kept;
  // Whose age nobody knows, and who was not read, may be past their time as well.
  const exit = hasUnreadContacts(retained.input) || (dryRun && gone + retained.undated + retained.unclear > 0) ? 1 : 0;
  if (wantsJson(options.format)) {
    await writeText(io.stdout, jsonText(retained));
    return exit;
  }
  if (options.quiet && exit === 0) return exit;
  const written = [
    ...retained.files.map(({ label }) => [label, paths[label]] as const),
    ...(dryRun ? [] : [['certificate', paths.certificate] as const]),
  ];
  const lang = ready.settings.lang ?? around.lang;
  const about = {
    words: wordsFor(lang),
    style: styleFor(io.stdout, io.env, options.color),
    width: textWidth(io.stdout),
    remembered,
    dryRun,
    written,
  };
  for (const piece of retentionText(retained, retentionWords(lang), about)) await writeText(io.stdout, piece);
  return exit;
};
