import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { unreadableInput } from '../../csv/files/input-errors.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import { checkMessages } from '../../library/check-messages.js';
import { escapeJson } from '../../model/base/escape-json.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { CoreFile, ReportCore } from '../../model/report/report-core.js';
import { rulesById } from '../../model/rule/rule.js';
import type { ReporterContext } from '../../reporters/contract/reporter.js';
import { CORE_REPORTERS } from '../../reporters/core-registry.js';
import { messageReport, messageVerdictLines } from '../../reporters/terminal/message-report.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import { wordsFor } from '../../words/index.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { openAllSinks } from '../output/open-sinks.js';
import type { OutputTargets, ReportTarget } from '../output/output-targets.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';
import type { CheckedFile } from './check-file.js';
import { summaryStream } from './reveal-values.js';

const noFormat = (format: string): LumoError =>
  new LumoError(
    'LUMO_MESSAGE_FORMAT',
    { en: `There is no report of messages in the format ${format}.`, fr: `Il n’y a pas de rapport de messages au format ${format}.` },
    { en: 'Take json, sarif, junit, github, gitlab or azure.', fr: 'Prenez json, sarif, junit, github, gitlab ou azure.' },
  );

/** A report for machines, piece by piece. @throws LumoError LUMO_MESSAGE_FORMAT */
const machineReport = async (target: ReportTarget, core: ReportCore, context: ReporterContext): Promise<Iterable<string>> => {
  if (target.format === 'json') return [`${escapeJson(JSON.stringify(core, null, 2))}\n`];
  if (!Object.hasOwn(CORE_REPORTERS, target.format)) throw noFormat(target.format);
  return (await CORE_REPORTERS[target.format as keyof typeof CORE_REPORTERS]())(core, context);
};

const isPerson = ({ format }: ReportTarget): boolean => format === 'terminal' || format === 'full';

/**
 * Judges a file of messages and says whether it may be sent.
 * @throws LumoError LUMO_INPUT_…, LUMO_MESSAGE_TOO_LARGE, LUMO_MESSAGE_FORMAT, LUMO_RULE_FAILED; nothing is left behind then
 */
export const checkMessageFile = async (
  input: string,
  form: 'message' | 'sms',
  outputs: OutputTargets,
  ready: CommandSetup,
  options: CheckOptions,
  around: CommandContext,
): Promise<CheckedFile> => {
  const { io, version } = around;
  const name = basename(input);
  const bytes = await readFile(resolve(io.cwd(), input)).catch((cause) => {
    throw unreadableInput(cause, name);
  });
  const { core, messages } = await checkMessages([{ name, bytes, form: form === 'sms' ? 'sms' : undefined }], ready, version);
  const lang = ready.settings.lang ?? around.lang;
  const stream = summaryStream(outputs, io);
  const context: ReporterContext = {
    words: wordsFor(lang),
    lang,
    rules: rulesById(ready.rules),
    style: styleFor(stream, io.env, options.color),
    width: textWidth(stream),
    quiet: options.quiet === true,
  };
  // Only what was asked for: a message has no cleaned file, and the terminal says it all.
  const reports = options.format === undefined ? [] : outputs.reports.filter((report) => !isPerson(report));
  const sinks = await openAllSinks({ reports }, around, false);
  try {
    for (const one of sinks.reports) {
      for (const piece of await machineReport(one, core, { ...context, style: PLAIN_STYLE })) await one.sink.write(Buffer.from(piece));
      await one.sink.commit();
    }
  } catch (cause) {
    await sinks.abort();
    throw cause;
  }
  const file = core.files[0] as CoreFile;
  const found = messages[0] ?? [];
  const shown = { kind: ready.settings.messageKind, day: formatIsoDay(ready.run.asOf) };
  const lines = [...messageReport(file, found, shown, context)];
  const isQuiet = options.quiet === true && core.counts.error === 0;
  if (!isQuiet) await writeText(stream, lines.map((line) => `${line}\n`).join(''));
  const { failOn, maxWarnings } = ready.settings;
  const fails =
    core.counts.error > 0 ||
    (failOn === 'warning' && core.counts.warning > 0) ||
    core.counts.warning > (maxWarnings ?? Number.POSITIVE_INFINITY);
  return {
    exit: failOn === 'never' || !fails ? 0 : 1,
    answer: [...messageVerdictLines(file, found, context)].map((line) => `${line}\n`).join(''),
  };
};
