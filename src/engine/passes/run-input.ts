import type { Digest } from '../../csv/ports/byte-counter.js';
import type { Sink } from '../../csv/ports/sink.js';
import type { Source } from '../../csv/ports/source.js';
import type { TableTold } from '../../csv/ports/table.js';
import { refusesBeside } from '../../fields/opposition/sheets-of-names.js';
import { legendOfCodes } from '../../fields/person/sheets/legend-of-codes.js';
import { listedOnSheet } from '../../fields/person/sheets/listed-sheet.js';
import { explainsBeside } from '../../fields/table/legend-beside.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import type { ColumnInfo } from '../../model/contact/contact.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import type { ContactColumns } from '../../model/document/contact-columns.js';
import type { FingerprintsByRule } from '../../model/outcome/baseline-result.js';
import type { PersonSightings } from '../../model/outcome/person-sightings.js';
import type { SightedIdentities } from '../../model/outcome/sighted-identities.js';
import type { TakeFindings } from '../../model/report/finding.js';
import type { Report } from '../../model/report/report.js';
import type { RunStats } from '../../model/report/run-stats.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { sharesNumbers } from '../decide/usable.js';
import type { FileMemo } from '../plan/file-memo.js';
import type { LawChange, Plan } from '../plan/plan.js';
import type { PreparedFile } from '../plan/prepare-file.js';
import type { RunSettings } from '../plan/run-settings.js';
import type { OpenSegment } from '../segment/segment-outlets.js';
import { segmentsTold } from '../segment/segments-told.js';
import type { Executor } from '../threads/executor.js';
import type { RunWatch } from './block-pass.js';
import type { PersonSpill } from './person-store.js';

/** What a run is given besides its settings. */
export interface RunInput extends RunWatch {
  readonly source: Source;
  readonly settings: RunSettings;
  /** All rules that the settings name. */
  readonly rules: readonly AnyRule[];
  /** Loaded, or being loaded while the file's head is read. */
  readonly lists: readonly LoadedList[] | Promise<readonly LoadedList[]>;
  /** Reads other sheets of a workbook as lists: what their names say that they hold, of sheets of contacts who refuses. Those that cannot be read are not among them. */
  readonly sheetLists?: ((sheets: readonly string[]) => Promise<readonly LoadedList[]>) | undefined;
  /** Starts the executor once the size of the work is known; undefined bytes: unknown. */
  readonly executor: (bytes: number | undefined) => Executor;
  /** Where the log of persons goes when it is large; absent: it stays in memory. */
  readonly spill?: PersonSpill | undefined;
  readonly clean?: { readonly sink: Sink; readonly name: string } | undefined;
  readonly rejects?: Sink | undefined;
  /** Opens the file of a segment, where the settings split the contacts. */
  readonly openSegment?: OpenSegment | undefined;
  readonly version: string;
  /** What files of the same run share. */
  readonly memo?: FileMemo | undefined;
  /** Called when everything is written and nothing stands under its name yet: what it throws ends the run, and nothing ever does. */
  readonly beforeCommit?: ((report: Report, rejects: Digest | undefined) => Promise<unknown>) | undefined;
  /** Takes those who refuse, once the cleaned file stands. */
  readonly takeOpposed?: ((opposed: readonly OpposedContact[]) => void) | undefined;
  /** Takes all findings, in the order of the file, while it is judged. */
  readonly takeFindings?: TakeFindings | undefined;
  /** Looks at the columns and the first rows before anything is judged, and may refuse the file by throwing. */
  readonly look?: ((columns: readonly ColumnInfo[], rows: () => readonly (readonly string[])[]) => void) | undefined;
  /** Takes who stands in the file, when the settings collect them. */
  readonly takePersons?: ((persons: PersonSightings) => void) | undefined;
  /** Takes by what kept contacts may be reached, when the settings collect it. */
  readonly takeReach?: ((reach: PersonSightings) => void) | undefined;
  /** Takes by what its contacts are known, when the settings collect it. */
  readonly takeSighted?: ((sighted: SightedIdentities) => void) | undefined;
  /** Takes what is known of the columns, when the settings count their blanks. */
  readonly takeColumns?: ((columns: ContactColumns) => void) | undefined;
  /** Takes the fingerprints of what was found, when the settings collect them. */
  readonly takePrints?: ((prints: FingerprintsByRule) => void) | undefined;
  /** Takes where the time went, when the settings measure it. */
  readonly takeStats?: ((stats: Omit<RunStats, 'total' | 'rest'>) => void) | undefined;
}

/** Bytes below which a file is small: some hundred rows. */
const SMALL_FILE_BYTES = 64 * 1024;

/** What kept contacts are counted by: as the user asks, else as a page of them needs. */
const segmentsOf = ({ columns }: PreparedFile, { segments, drawsSegments }: RunSettings): Pick<Plan['collect'], 'segments'> => {
  const by = segments?.by ?? (drawsSegments ? segmentsTold(columns) : []);
  return by.length > 0 ? { segments: by } : {};
};

const sheetsOf = (told: TableTold | undefined): Pick<Plan, 'sheets'> =>
  told?.sheet === undefined ? {} : { sheets: { read: told.sheet, others: (told.otherSheets ?? []).map(({ name }) => name) } };

const wordsOf = ({ around: { titles, legends: own }, opening }: PreparedFile): Pick<Plan, 'titles' | 'legends' | 'remarks'> => {
  const told = opening.opened.table?.();
  const asides = told?.asides ?? [];
  const legends = [...own, ...asides.filter(explainsBeside), ...legendOfCodes(asides)];
  // A sheet of refusals is read as a list.
  const remarks = (told?.remarks ?? []).flatMap(({ sheet, text }) =>
    listedOnSheet(sheet) === undefined && refusesBeside(text) ? [text] : [],
  );
  return { ...(titles.length > 0 && { titles }), ...(legends.length > 0 && { legends }), ...(remarks.length > 0 && { remarks }) };
};

/** A plan for a prepared file: everything decided but what the survey learns and which columns stay. */
export const makePlan = (
  prepared: PreparedFile,
  settings: RunSettings,
  run: Plan['rules'],
  lists: readonly LoadedList[],
  changes: readonly LawChange[],
): Plan => ({
  isSmall: prepared.opening.isWhole && prepared.opening.head.length < SMALL_FILE_BYTES,
  dialect: prepared.opening.dialect,
  // The reasons of the mapping are for people; workers need none.
  columns: prepared.columns.map(({ reason: _, ...column }) => column),
  headers: prepared.headers,
  keep: prepared.columns.map(() => true),
  columnDropRule: -1,
  orders: prepared.orders,
  asOf: settings.asOf,
  audience: settings.audience,
  purpose: settings.purpose,
  channels: settings.channels,
  country: settings.country,
  countrySaid: settings.countrySaid === true,
  fileName: prepared.source.name,
  ...sheetsOf(prepared.opening.opened.table?.()),
  ...wordsOf(prepared),
  absent: settings.absent,
  ...(settings.stated && Object.keys(settings.stated).length > 0 && { stated: settings.stated }),
  examples: settings.examples,
  rules: run,
  lists,
  learned: run.map(() => undefined),
  addsVerdicts: settings.verdicts === true || sharesNumbers({ channels: settings.channels, columns: prepared.columns }),
  ...(settings.segments && { segments: settings.segments }),
  ...(settings.target && { target: settings.target }),
  excelSafe: settings.excelSafe === true,
  emitsFindings: false,
  route: { kind: 'clean', outputs: [] },
  collect: {
    ...(settings.exemptions?.length && { exemptions: settings.exemptions }),
    ...(changes.length > 0 && { lawChanges: changes }),
    ...(settings.baseline && settings.key !== undefined && { baseline: settings.baseline }),
    ...(settings.persons && { persons: settings.persons }),
    ...(settings.figures === true && { figures: true }),
    formulas: true,
    ...segmentsOf(prepared, settings),
    ...(settings.fill === true && { fill: true }),
    ...(settings.reach && { reach: settings.reach }),
    ...(settings.sighted === true && { sighted: true }),
    ...(settings.tombstones && { opposed: true }),
    ...(settings.stats === true && { stats: true }),
  },
  ...(settings.key !== undefined && { key: settings.key }),
});
