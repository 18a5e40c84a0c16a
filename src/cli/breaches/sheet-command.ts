import { basename, resolve } from 'node:path';
import { TIME_OF } from '../../governance/registers/columns-data.js';
import { unreadableRegister } from '../../governance/registers/errors.js';
import { type BreachState, judgeBreach } from '../../governance/registers/judge-breach.js';
import { type Instant, parisText } from '../../governance/time/zoned-time.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { breachSheetText, type SheetBreach } from '../../reporters/documents/breach-sheet.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { DeadlineStatus } from '../../words/documents/breach.js';
import { readAsOf } from '../governance/as-of.js';
import { registerAt } from '../governance/read-registers.js';
import type { BreachSheetOptions } from '../options/organisation/governance.js';
import { refuseOverwriting } from '../output/output-guard.js';
import type { CommandHandler } from '../setup/command-context.js';
import { currentTime } from '../terminal/process-io.js';
import { writeWhole } from '../terminal/write-whole.js';
import { registerPlace } from './register-place.js';

const unknownBreach = (id: string, name: string): LumoError =>
  new LumoError(
    'LUMO_BREACH_UNKNOWN',
    {
      en: `No row of "${name}" has the id "${safeText(id, 30)}".`,
      fr: `Aucune ligne de « ${name} » n’a l’identifiant « ${safeText(id, 30)} ».`,
    },
    {
      en: 'Take the id that lumo-check governance shows, or the number of its row.',
      fr: 'Prenez l’identifiant que montre lumo-check governance, ou le numéro de sa ligne.',
    },
  );

const statusOf = ({ clock, risk, remarks }: BreachState): DeadlineStatus => {
  const says = (code: BreachState['remarks'][number]['code']): boolean => remarks.some((remark) => remark.code === code);
  if (clock !== 'stopped') return clock;
  if (risk === 'none') return says('risk-none-without-reason') ? 'no-risk-without-reason' : 'no-risk';
  return says('late-without-reason') ? 'late-without-reason' : says('late-with-reason') ? 'late' : 'in-time';
};

const deadlineOf = (breach: BreachState, now: Instant): SheetBreach['deadline'] =>
  breach.due === undefined ? undefined : { due: parisText(breach.due), isPast: now > breach.due, status: statusOf(breach) };

/** `lumo-check breach sheet ID`: what to tell the authority, in the order of its form, and the entry of article 33(5). */
export const breachSheetCommand: CommandHandler<BreachSheetOptions> = async ([id = ''], options, around) => {
  const { io, lang } = around;
  const { place, entity } = await registerPlace(options.registerFile, around);
  await refuseOverwriting({ writes: [options.out], reads: [place] }, undefined, around);
  const name = safeText(basename(place), 60);
  const register = await registerAt(resolve(io.cwd(), place), basename(place), 'breaches');
  if (!register) throw unreadableRegister(name);
  const { rows } = register.table;
  const row = rows.find((one) => one.text('id') === id.trim()) ?? rows.find((one) => String(one.row) === id.trim());
  if (!row) throw unknownBreach(id, name);
  const now = readAsOf(options.asOf).instant ?? Math.floor(currentTime(io.env).getTime() / 1000);
  const deadline = deadlineOf(
    judgeBreach(row, now, () => true),
    now,
  );
  /** A day with its hour, where they stand in two columns. */
  const text = (field: string): string => [row.text(field), row.text(TIME_OF[field] ?? '')].filter((part) => part !== '').join(' ');
  const sheet = breachSheetText({ id: row.text('id') || id, text, ...(deadline && { deadline }) }, lang, options.controller ?? entity);
  await writeWhole(options.out, [sheet], io);
  return 0;
};
