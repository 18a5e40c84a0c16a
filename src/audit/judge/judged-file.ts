import type { Report } from '../../model/report/report.js';
import type { FoundFile } from '../find/found-files.js';
import type { FileSettings, JudgedFile } from './audit-input.js';
import type { KeptResult } from './kept-result.js';

type KeptReport = Extract<KeptResult, { report: Report }>;

/**
 * A judged file as an audit keeps it until all are judged: its report as text, read when it is asked for. Two thousand reports are
 * some hundred megabytes as objects, and a tenth of it as bytes.
 * @param text of `kept`, as JSON
 */
export const makeJudgedFile = (
  file: FoundFile,
  settings: FileSettings,
  { report, encrypted }: KeptReport,
  text: string,
  personsKey: string,
): JudgedFile => {
  const bytes = Buffer.from(text);
  return {
    file,
    settings,
    contacts: report.rows.in,
    sha256: report.input.sha256 ?? '',
    report: () => (JSON.parse(bytes.toString()) as KeptReport).report,
    encrypted,
    personsKey,
  };
};
