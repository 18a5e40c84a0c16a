import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { platform } from '#platform';
import { writeFailed } from '../../csv/files/write-errors.js';
import { writeFileWhole } from '../../csv/files/write-file-whole.js';
import { isTableFile } from '../../csv/tables/table-kind.js';
import { withBreach } from '../../governance/breaches/new-row.js';
import { NOTIFY_SECONDS } from '../../governance/registers/judge-breach.js';
import { makeInstantReader } from '../../governance/time/instant.js';
import { type Instant, PARIS, parisText } from '../../governance/time/zoned-time.js';
import { sweepBeside } from '../../journal/temporary-files.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { breachWords } from '../../words/documents/breach.js';
import { readAsOf } from '../governance/as-of.js';
import type { BreachNewOptions } from '../options/organisation/governance.js';
import { changeFile } from '../setup/change-file.js';
import type { CommandHandler } from '../setup/command-context.js';
import { currentTime, writeText } from '../terminal/process-io.js';
import { registerPlace } from './register-place.js';

const noInstant = (flag: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: `${flag} takes a day with its hour.`, fr: `${flag} attend un jour avec son heure.` },
    { en: `Write ${flag} 2026-11-27T09:40+01:00.`, fr: `Écrivez ${flag} 2026-11-27T09:40+01:00.` },
  );

const inFuture = (flag: string, now: Instant): LumoError => {
  const text = parisText(now);
  return new LumoError(
    'LUMO_USAGE',
    { en: `${flag} is in the future: it is ${text} now.`, fr: `${flag} est dans le futur : il est ${text}.` },
    {
      en: `Give the instant at which it happened; check the year, the hour and its offset, or --as-of.`,
      fr: `Donnez l’instant où c’est arrivé ; vérifiez l’année, l’heure et son décalage, ou --as-of.`,
    },
  );
};

const startedLater = (): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: '--started is later than --aware: nobody knows of a breach before it began.',
      fr: '--started est après --aware : personne ne connaît une violation avant son début.',
    },
    { en: 'Correct one of the two; without --aware, it is now.', fr: 'Corrigez l’un des deux ; sans --aware, c’est maintenant.' },
  );

const noWorkbook = (name: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `"${name}" is a workbook: a row is added to a register in CSV only.`,
      fr: `« ${name} » est un classeur : une ligne ne s’ajoute qu’à un registre en CSV.`,
    },
    { en: 'Add the row by hand, or save the register as CSV.', fr: 'Ajoutez la ligne à la main, ou enregistrez le registre en CSV.' },
  );

/** An instant that has come, as an option says it, with its offset in Paris. @throws LumoError LUMO_USAGE */
const instantText = (text: string, flag: string, now: Instant): { readonly at: number; readonly text: string } => {
  const value = makeInstantReader('day-first')(text, PARIS);
  if (value.status !== 'ok' || !value.hasHour) throw noInstant(flag);
  if (value.first > now) throw inFuture(flag, now);
  return { at: value.first, text: parisText(value.first) };
};

/** `lumo-check breach new`: a row more in the register, whose other rows stay as they are, byte for byte. */
export const breachNewCommand: CommandHandler<BreachNewOptions> = async (_args, options, around) => {
  const { io, lang } = around;
  const { place } = await registerPlace(options.registerFile, around);
  const path = resolve(io.cwd(), place);
  const now = readAsOf(options.asOf).instant ?? Math.floor(currentTime(io.env).getTime() / 1000);
  const aware = options.aware === undefined ? { at: now, text: parisText(now) } : instantText(options.aware, '--aware', now);
  const { started, nature, risk, riskReason, persons, records } = options;
  const began = started === undefined ? undefined : instantText(started, '--started', now);
  if (began && began.at > aware.at) throw startedLater();
  const id = await changeFile(path, async () => {
    const before = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return undefined;
      throw writeFailed(cause, basename(path));
    });
    if (before && isTableFile(before)) throw noWorkbook(safeText(basename(path), 60));
    const { bytes, id } = withBreach(
      before,
      {
        awareAt: aware.text,
        ...(began && { startedAt: began.text }),
        ...(nature !== undefined && { nature: nature.join(' + ') }),
        ...(risk !== undefined && { risk }),
        ...(riskReason !== undefined && { riskReason }),
        ...(persons !== undefined && { persons: String(persons) }),
        ...(records !== undefined && { records: String(records) }),
      },
      aware.text.slice(0, 4),
      lang,
      (encoding) => platform.codePage(encoding),
    );
    await sweepBeside([path]);
    await writeFileWhole(path, [bytes]);
    return id;
  });
  const say = breachWords(lang);
  const due = aware.at + NOTIFY_SECONDS;
  const [day = '', time = ''] = parisText(due).split('T');
  await writeText(io.stdout, `${(now > due ? say.addedLate : say.added)(id, day, time.slice(0, 5))}\n${say.next(id)}\n`);
  return 0;
};
