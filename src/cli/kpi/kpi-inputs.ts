import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { refuseTooMuch } from '../../csv/source/unpack-limits.js';
import { tableBytes } from '../../csv/tables/table-bytes.js';
import { parseIsoDay } from '../../fields/date/calendar.js';
import { resolveColumns } from '../../governance/registers/resolve-columns.js';
import { isGovernanceReport, isLogReport, type MeasuredReport, readReport } from '../../kpi/read-report.js';
import { type FindColumns, readRequests, requestScore } from '../../kpi/read-requests.js';
import { countRequests } from '../../kpi/request-deadlines.js';
import { executeRun } from '../../library/check.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { RequestCounts } from '../../model/kpi/kpi.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { KpiOptions } from '../options/table/kpi.js';
import { inputKindOf, isGovernance } from '../recognise/input-kind.js';
import type { CommandContext } from '../setup/command-context.js';
import { withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { tellUnreadSheets } from '../setup/unread-sheets.js';
import { showProgress } from '../terminal/progress.js';

const isReportFile = (path: string): boolean => /\.json$/i.test(path);

const bytesOf = (path: string, code: 'LUMO_REPORT_UNREADABLE' | 'LUMO_REQUESTS_UNREADABLE', { io }: CommandContext): Promise<Buffer> =>
  readFile(resolve(io.cwd(), path)).catch((cause) => {
    const why = (cause as { code?: string }).code ?? 'unknown cause';
    throw new LumoError(
      code,
      { en: `"${basename(path)}" cannot be read (${why}).`, fr: `« ${basename(path)} » est illisible (${why}).` },
      { en: 'Check the path and that you may read it.', fr: 'Vérifiez le chemin et que vous pouvez le lire.' },
    );
  });

/** What is taken for contacts would be measured as a base of them. */
const measuredByReport = (name: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `"${safeText(name, 60)}" holds no contacts: its KPIs are taken from its report.`,
      fr: `« ${safeText(name, 60)} » ne contient pas de contacts : ses indicateurs viennent de son rapport.`,
    },
    {
      en: 'lumo-check calls.csv -f json=calls.report.json, then lumo-check kpi calls.report.json',
      fr: 'lumo-check appels.csv -f json=appels.rapport.json, puis lumo-check kpi appels.rapport.json',
    },
  );

/** The report of a file: read, or made by judging the contacts; of logs and governance it is read. Nothing is written. @throws LumoError LUMO_USAGE for a log, a register or an attestation itself */
export const readOrMakeReport = async (path: string, options: KpiOptions, around: CommandContext): Promise<MeasuredReport> => {
  if (isReportFile(path)) {
    const read = readReport((await bytesOf(path, 'LUMO_REPORT_UNREADABLE', around)).toString('utf8'), basename(path));
    if (!isLogReport(read) && !isGovernanceReport(read)) await tellUnreadSheets(read.input, around.lang, around);
    return read;
  }
  const kind = await inputKindOf(path, undefined, around.io.cwd());
  if (kind === 'log' || isGovernance(kind)) throw measuredByReport(basename(path));
  const ready = await withExemptionsAndBaseline(await setUpCommand(options, around, path), {}, around);
  const source = await openInput(path, options, around, false, ready.readers);
  const lang = ready.settings.lang ?? around.lang;
  const progress = showProgress(around.io, lang, options.quiet === true);
  try {
    const run = { ...ready.run, figures: true };
    const report = await executeRun({ ...ready, run }, source, {}, { signal: around.signal, progress: progress.rows });
    progress.done();
    await tellUnreadSheets(report.input, lang, around);
    return report;
  } finally {
    progress.done();
  }
};

/** As the check of a register finds them. */
const findColumns: FindColumns = (header) => resolveColumns('requests', header);

/** A register of requests as text; of a workbook the sheet that is one. */
const requestBytes = async (path: string, around: CommandContext): Promise<Buffer> => {
  const raw = await bytesOf(path, 'LUMO_REQUESTS_UNREADABLE', around);
  return (await tableBytes(raw, basename(path), { scoreOf: (rows) => requestScore(rows, findColumns) }, refuseTooMuch(basename(path), {})))
    .bytes;
};

/** What became of the requests of `--requests` by a day. */
export const readRequestCounts = async (path: string, asOf: string, around: CommandContext): Promise<RequestCounts> =>
  countRequests(readRequests(await requestBytes(path, around), basename(path), findColumns), parseIsoDay(asOf));
