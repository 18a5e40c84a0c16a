import { resolve } from 'node:path';
import { fileSink } from '../../csv/sink.js';
import type { AuditReport } from '../../model/audit.js';
import { escaped } from '../../model/inert.js';
import { auditText } from '../../reporters/audit/terminal.js';
import type { Ready } from '../../settings.js';
import { auditWords } from '../../words/audit.js';
import { wordsFor } from '../../words/index.js';
import type { Around } from '../around.js';
import { put } from '../io.js';
import type { RunOptions } from '../run-options.js';
import { styleFor } from '../style.js';
import type { AuditOutput } from './outputs.js';

/** The exit code that an audit asks for: what could not be judged is worse than what was found. */
export const exitOf = (report: AuditReport, { failOn, maxWarnings }: Ready['settings']): 0 | 1 | 2 => {
  if (report.verdict === 'incomplete') return 2;
  const { error, warning } = report.counts;
  if (failOn === 'never') return 0;
  if (maxWarnings !== undefined && warning > maxWarnings) return 1;
  return error > 0 || (failOn === 'warning' && warning > 0) ? 1 : 0;
};

/** Writes the reports that were asked for, then the summary for a person: on standard output, or on standard error when that is taken. */
export const writeAudit = async (
  outputs: readonly AuditOutput[],
  report: AuditReport,
  exit: 0 | 1 | 2,
  ready: Ready,
  options: RunOptions,
  { io, lang: own }: Around,
) => {
  const lang = ready.settings.lang ?? own;
  const text = (stream: Around['io']['stdout'], plain: boolean): Iterable<string> =>
    auditText(report, {
      said: auditWords(lang),
      words: wordsFor(lang),
      lang,
      exit,
      rules: new Map(ready.rules.map((rule) => [rule.id, rule])),
      style: styleFor(stream, plain ? { NO_COLOR: '1' } : io.env, plain ? false : options.color),
      width: Math.max(60, Math.min(stream.columns ?? 80, 110)),
      quiet: options.quiet === true,
    });
  for (const { format, path } of outputs) {
    const pieces = format === 'json' ? [`${escaped(JSON.stringify(report, null, 2))}\n`] : text(io.stdout, path !== '-');
    if (path === '-') {
      for (const piece of pieces) await put(io.stdout, piece);
      continue;
    }
    const sink = await fileSink(resolve(io.cwd(), path), false, false);
    for (const piece of pieces) await sink.write(Buffer.from(piece));
    await sink.commit();
  }
  if (outputs.some(({ format, path }) => format === 'terminal' && path === '-')) return;
  const stream = outputs.some(({ path }) => path === '-') ? io.stderr : io.stdout;
  for (const piece of text(stream, false)) await put(stream, piece);
};
