import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { unreadableInput } from '../../csv/files/input-errors.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import type { DocumentFile } from '../../library/document-core.js';
import { escapeJson } from '../../model/base/escape-json.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { EasedRules } from '../../model/report/eased.js';
import type { CoreFile, ReportCore } from '../../model/report/report-core.js';
import { rulesById } from '../../model/rule/rule.js';
import type { ReporterContext } from '../../reporters/contract/reporter.js';
import { CORE_REPORTERS } from '../../reporters/core-registry.js';
import { documentReport, documentVerdictLines, type ReadAs } from '../../reporters/terminal/document-report.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import { wordsFor } from '../../words/index.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { openAllSinks } from '../output/open-sinks.js';
import type { OutputTargets, ReportTarget } from '../output/output-targets.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { todayInParis, writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';
import type { CheckedFile } from './check-file.js';
import type { InputKind } from './input-kind.js';
import { summaryStream } from './reveal-values.js';

const noFormat = (format: string): LumoError =>
  new LumoError(
    'LUMO_DOCUMENT_FORMAT',
    {
      en: `Messages and scripts have no report in the format ${format}.`,
      fr: `Les messages et les scripts n’ont pas de rapport au format ${format}.`,
    },
    { en: 'Take json, sarif, junit, github, gitlab or azure.', fr: 'Prenez json, sarif, junit, github, gitlab ou azure.' },
  );

/** A report for machines, piece by piece. @throws LumoError LUMO_DOCUMENT_FORMAT */
const machineReport = async (target: ReportTarget, core: ReportCore, context: ReporterContext): Promise<Iterable<string>> => {
  if (target.format === 'json') return [`${escapeJson(JSON.stringify(core, null, 2))}\n`];
  if (!Object.hasOwn(CORE_REPORTERS, target.format)) throw noFormat(target.format);
  return (await CORE_REPORTERS[target.format as keyof typeof CORE_REPORTERS]())(core, context);
};

const linesOf = (lines: Iterable<string>): string => Array.from(lines, (line) => `${line}\n`).join('');

const isPerson = ({ format }: ReportTarget): boolean => format === 'terminal' || format === 'full';

const easedIn = ({ eased = { switchedOff: [], lowered: [] } }: ReportCore): EasedRules => eased;

/** Options that a document has no use for: passed over in silence they would seem to have done something. */
const OF_CONTACTS = ['out', 'rejects', 'baseline', 'writeBaseline', 'history', 'evidence', 'exemptions'] as const;
const refuseContactOptions = (options: CheckOptions, name: string): void => {
  const given = OF_CONTACTS.find((option) => options[option] !== undefined);
  if (given === undefined) return;
  const flag = `--${given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new LumoError(
    'LUMO_USAGE',
    { en: `${flag} is for contacts, and "${name}" is none.`, fr: `${flag} concerne des contacts, et « ${name} » n’en contient pas.` },
    { en: `Leave ${flag} out, or check contacts by themselves.`, fr: `Retirez ${flag}, ou contrôlez les contacts à part.` },
  );
};

const bytesOf = async (input: string, { io }: CommandContext): Promise<Uint8Array> => {
  if (input !== '-') return readFile(resolve(io.cwd(), input));
  const parts: Uint8Array[] = [];
  for await (const part of io.stdin as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts);
};

/** Reads and judges one file of a kind. */
const judge = async (
  input: DocumentFile,
  kind: Exclude<InputKind, 'contacts'>,
  ready: CommandSetup,
  version: string,
  options: CheckOptions,
  around: CommandContext,
): Promise<{ readonly core: ReportCore; readonly read: ReadAs }> => {
  const day = formatIsoDay(ready.run.asOf);
  if (kind === 'script') {
    const { core, scripts } = await (await import('../../library/check-scripts.js')).checkScripts([input], ready, version);
    const count = scripts[0]?.turns.length === 0 ? 0 : 1;
    return { core, read: { form: 'script', count, language: scripts[0]?.language, day, eased: easedIn(core) } };
  }
  const form = kind === 'sms' ? 'sms' : undefined;
  const test = options.testLinks ? await (await import('./link-test.js')).linkTesterFor(options, around) : undefined;
  const { checkMessages } = await import('../../library/check-messages.js');
  const { core, messages } = await checkMessages([{ ...input, form }], ready, version, test);
  const found = messages[0] ?? [];
  const linkTests = found.flatMap(({ linkTest }) => linkTest ?? []);
  const asked = test && { day: todayInParis(), requests: linkTests.flatMap(({ requests }) => requests) };
  const read = { form: found[0]?.form ?? 'text', count: found.length, language: found[0]?.language };
  const { messageKind, sender } = ready.settings;
  const told = asked ? { ...core, properties: { ...core.properties, linkTest: asked } } : core;
  return {
    core: told,
    read: { ...read, ...(asked && { asked }), kind: messageKind, day, eased: easedIn(core), appends: sender.appends ?? [] },
  };
};

/**
 * Judges a message or a script and says whether it may be sent or said.
 * @throws LumoError LUMO_INPUT_…, LUMO_MESSAGE_TOO_LARGE, LUMO_DOCUMENT_FORMAT, LUMO_RULE_FAILED; nothing is left behind then
 */
export const checkDocument = async (
  input: string,
  kind: Exclude<InputKind, 'contacts'>,
  outputs: OutputTargets,
  ready: CommandSetup,
  options: CheckOptions,
  around: CommandContext,
): Promise<CheckedFile> => {
  const { io, version } = around;
  const name = input === '-' ? (options.stdinFilename ?? 'stdin') : basename(input);
  refuseContactOptions(options, name);
  const bytes = await bytesOf(input, around).catch((cause) => {
    throw unreadableInput(cause, name);
  });
  const { core, read } = await judge({ name, bytes }, kind, ready, version, options, around);
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
  const isSilent = context.quiet === true && core.counts.error === 0;
  if (!isSilent) await writeText(stream, linesOf(documentReport(file, read, context)));
  const { failOn, maxWarnings = Number.POSITIVE_INFINITY } = ready.settings;
  const { error, warning } = core.counts;
  const fails = error > 0 || warning > maxWarnings || (failOn === 'warning' && warning > 0) || read.count === 0;
  return { exit: failOn === 'never' || !fails ? 0 : 1, answer: linesOf(documentVerdictLines(file, read, context)) };
};
