import type { Source } from '../../csv/ports/source.js';
import { refuseUnusedExemptions } from '../../engine/passes/run-invariants.js';
import { exitCodeFor } from '../../library/exit-code.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { namedError } from '../../model/base/named-error.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { ContactColumns } from '../../model/document/contact-columns.js';
import type { Report } from '../../model/report/report.js';
import type { PreparedContacts } from '../ahead/prepared-contacts.js';
import type { ContactsOfPlan } from '../campaign/plan-parts.js';
import type { HeldContacts } from '../held/held-contacts.js';
import { type ContactsJob, type JudgedContacts, judgeContacts } from '../held/judge-contacts.js';
import type { PreparedFile } from '../joint/prepared-files.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { CustomReporters } from '../output/custom-reporters.js';
import { tellClearOutputs } from '../output/encryption.js';
import type { OutputTargets } from '../output/output-targets.js';
import { registerTombstones } from '../register/tombstones.js';
import type { CheckedFile } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import type { NewBaseline } from '../setup/new-baseline.js';
import { openInput } from '../setup/settings-and-input.js';
import { type MaxRates, withRates } from './max-rates.js';

/** What the files of one command line share, but for what was prepared of each. */
export interface CheckJob extends Pick<ContactsJob, 'lists' | 'kept'> {
  readonly prepared: PreparedContacts;
  readonly foreign: CustomReporters;
  readonly baseline: NewBaseline;
  /** Whether there is one file only. */
  readonly single: boolean;
  /** Takes who refuses, for logs of the same run. */
  readonly takeOpposed?: ((opposed: readonly OpposedContact[]) => void) | undefined;
  /** Takes what is known of the columns, for messages of the same run. */
  readonly takeColumns?: ((columns: ContactColumns) => void) | undefined;
  /** Makes what a plan of the same run is told of it. */
  readonly campaign?: (() => ContactsOfPlan) | undefined;
  /** Shares of the contacts that rules may speak of. */
  readonly rates?: MaxRates | undefined;
  /** Where it waits for the other files of the run, who may refuse in it or the other way round; absent: there are none. */
  readonly held?: HeldContacts | undefined;
}

/** Evidence first, then the contacts under their names. */
const commit = async ({ recording, rejected, sinks, source }: JudgedContacts, report: Report): Promise<void> => {
  try {
    await recording?.beforeCommit(report, rejected);
    if (report.heldBack) return;
    await sinks.clean?.sink.commit();
    await sinks.rejects?.commit();
  } catch (cause) {
    throw namedError(cause, source.name);
  }
};

/** An exemption that nobody needs, where that was not asked while the file was judged. @throws LumoError LUMO_EXEMPTION_UNUSED */
const refuseUnused = ({ ready, source }: JudgedContacts, { exemptions = [], rules }: Report): void => {
  if (ready.run.prunes) return;
  try {
    const used = exemptions.map(({ rows }) => rows);
    refuseUnusedExemptions(ready.run.exemptions, used, rules);
  } catch (cause) {
    throw namedError(cause, source.name);
  }
};

/** Writes what a file came to, and tells it. @throws LumoError where that cannot be done, and nothing is left behind */
const tellFile = async (
  input: string,
  outputs: OutputTargets,
  judged: JudgedContacts,
  { foreign, baseline, single, takeColumns, takeOpposed, held, rates = new Map() }: CheckJob,
  options: CheckOptions,
  around: CommandContext,
): Promise<CheckedFile> => {
  const { ready, campaign, columns, prints, recording, charts, reach, sinks } = judged;
  try {
    const came = judged.report();
    if (held) refuseUnused(judged, came);
    await tellClearOutputs(judged.source, [outputs.clean, outputs.rejects], ready.settings.lang ?? around.lang, around);
    const reports = await sinks.reports();
    await commit(judged, came);
    const report = judged.withTimes(withRates(came, rates));
    if (columns) takeColumns?.(columns);
    // Of whom only a title or the name of the file says that they refuse, the other files of the run are told, and nobody else.
    const opposed = judged.opposed.filter(({ byTitle }) => byTitle !== true);
    takeOpposed?.(opposed);
    await registerTombstones(opposed, ready, around);
    if (reach) campaign?.reach.take(reach);
    campaign?.take(report);
    baseline.addContacts(prints);
    const exit = exitCodeFor(report, ready.settings.failOn, ready.settings.maxWarnings);
    const { writeReports } = await import('./write-reports.js');
    const told = { input, report, ready, outputs, evidence: recording?.written, charts, columns, sinks: reports, foreign, single, exit };
    const answer = await writeReports({ ...told, options, around });
    return { exit, ...answer, used: { contacts: report.exemptions?.map(({ rows }) => rows) } };
  } catch (cause) {
    await sinks.abort();
    throw cause;
  }
};

/**
 * Makes ready to judge one file and to write its reports: at once, or, where there are others who may refuse in it, when all are judged.
 * @param place of the file in the order in which files were named
 */
export const prepareFile = (
  { input, place, outputs }: { readonly input: string; readonly place: number; readonly outputs: OutputTargets },
  job: CheckJob,
  options: CheckOptions,
  around: CommandContext,
): PreparedFile => {
  const { held, lists, kept, campaign } = job;
  const tell = (judged: JudgedContacts): Promise<CheckedFile> => tellFile(input, outputs, judged, job, options, around);
  const open: ContactsJob['open'] = async (hash, { readers }): Promise<Source> => {
    const opening = () => openInput(input, options, around, hash, readers);
    // What can be read only once is kept, since the file may have to be judged again.
    return held && input === '-' ? held.kept(place, opening) : opening();
  };
  const judge = (prepared: PreparedContacts, more: Partial<ContactsJob> = {}): Promise<JudgedContacts> =>
    judgeContacts(input, outputs, { prepared, open, lists, campaign: campaign?.(), kept, ...more }, options, around);
  const { ahead, ...later } = job.prepared;
  if (!held) {
    return {
      check: async () => {
        const judging = judge(job.prepared);
        // What writes reports is loaded while threads judge.
        import('./write-reports.js').catch(() => {});
        return tell(await judging);
      },
    };
  }
  // What was judged ahead is not held twice.
  let begun: PreparedContacts | undefined = job.prepared;
  const again = (more: readonly LoadedList[]): Promise<JudgedContacts> => {
    const { ready } = later;
    const loadLists: typeof ready.loadLists = async (load) => [...(await ready.loadLists(load)), ...more];
    return judge({ ...later, ready: { ...ready, loadLists } }, { kept: undefined, room: held.room });
  };
  return {
    first: async () => {
      const prepared = begun ?? later;
      begun = undefined;
      await held.take(place, () => judge(prepared, { room: held.room }), again);
    },
    check: async () => tell(await held.told(place)),
  };
};
