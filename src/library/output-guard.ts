/**
 * The one guard of everything that is written: no output takes the place of what a run reads, of what is kept for later ones, or of
 * another output. Files are told by device and inode, so that no link and no other spelling of a path leads round it.
 * @module
 */
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filePlace, isDeviceOrPipe } from '../csv/files/file-place.js';
import { refuseAnyPackedName, refuseNoTable, refusePackedName } from '../csv/files/packing.js';
import { sweepBeside } from '../journal/temporary-files.js';
import { LumoError } from '../model/base/lumo-error.js';
import type { Text } from '../model/base/text.js';
import { holdsContacts } from './guards/contact-table.js';
import { isChainName, KEPT_KINDS, type KeptKind, keptKindAt } from './guards/kept-files.js';
import type { RunSetup } from './setup/run-setup.js';

/** A file that a run reads or keeps. */
export interface GuardedFile {
  /** Absolute. */
  readonly path: string;
  /** What it is kept as; absent for what is only read. Of evidence: the folder of the chain. */
  readonly is?: KeptKind;
}

/** What settings make a run read, and the contacts. */
export const readFiles = (
  {
    listPaths,
    configPath,
    extendedPaths,
    evidence,
    origins,
  }: Pick<RunSetup, 'listPaths' | 'configPath' | 'extendedPaths' | 'evidence' | 'origins'>,
  contacts: readonly string[],
): readonly GuardedFile[] => [
  ...[...contacts, ...listPaths, ...origins.plugins.map((url) => fileURLToPath(url))].map((path) => ({ path })),
  ...[...(configPath === undefined ? [] : [configPath]), ...extendedPaths].map((path) => ({ path, is: 'configuration' as const })),
  ...(evidence === undefined ? [] : [{ path: evidence, is: 'evidence' as const }]),
];

/** A file that a run writes. */
export interface OutputFile {
  /** Absolute. */
  readonly path: string;
  /** What it is written as, where it may take the place of its like. */
  readonly as?: KeptKind | undefined;
  /** Whether contacts are written, which may take the place of those of an earlier run. */
  readonly contacts?: boolean;
}

export const sameOutput = (path: string): LumoError =>
  new LumoError(
    'LUMO_SAME_OUTPUT',
    path === '-'
      ? { en: 'Standard output cannot take two outputs.', fr: 'La sortie standard ne peut pas recevoir deux résultats.' }
      : { en: `"${basename(path)}" would be written twice.`, fr: `« ${basename(path)} » serait écrit deux fois.` },
    { en: 'Give each input and each report a path of its own.', fr: 'Donnez à chaque entrée et à chaque rapport son propre chemin.' },
  );

const outputIsInput = (path: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_IS_INPUT',
    {
      en: `"${basename(path)}" is read by this run: it is never written over.`,
      fr: `« ${basename(path)} » est lu par cette exécution : il n’est jamais remplacé.`,
    },
    { en: 'Name another file for what is written.', fr: 'Indiquez un autre fichier pour ce qui est écrit.' },
  );

const NAME_ANOTHER: Text = {
  en: 'Name another file for what is written, or remove this one yourself if it is not needed any more.',
  fr: 'Indiquez un autre fichier pour ce qui est écrit, ou supprimez vous-même celui-ci s’il ne sert plus.',
};

const outputIsKept = (path: string, kind: KeptKind): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_IS_KEPT',
    {
      en: `"${basename(path)}" is ${KEPT_KINDS[kind].en}: nothing else is ever written over it.`,
      fr: `« ${basename(path)} » est ${KEPT_KINDS[kind].fr} : rien d’autre n’est jamais écrit à sa place.`,
    },
    NAME_ANOTHER,
  );

const outputIsContacts = (path: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_IS_KEPT',
    {
      en: `"${basename(path)}" holds contacts: only cleaned contacts are ever written over it, no report, document or list.`,
      fr: `« ${basename(path)} » contient des contacts : seuls des contacts nettoyés s’écrivent à sa place, jamais un rapport, un document ou une liste.`,
    },
    NAME_ANOTHER,
  );

/** Kept, and not only read: what a later run cannot do without. */
const LASTING: ReadonlySet<KeptKind | undefined> = new Set<KeptKind>(['register', 'key', 'evidence', 'history', 'baseline']);

/**
 * Refuses outputs that would destroy what is read or kept, or each other. Sweeps away what killed runs have left beside all of them.
 * @throws LumoError LUMO_SAME_OUTPUT, LUMO_OUTPUT_IS_INPUT, LUMO_OUTPUT_IS_KEPT, LUMO_OUTPUT_PACKED
 */
export const guardOutputs = async (written: readonly OutputFile[], guarded: readonly GuardedFile[]): Promise<void> => {
  // Where this run reads and writes, others may have been killed. Of evidence the folder is named, in which its bundles lie.
  const all = [...written.map(({ path, as }) => ({ path, is: as })), ...guarded];
  await sweepBeside(all.map(({ path, is }) => (is === 'evidence' ? join(path, 'bundle') : path)));
  const places = await Promise.all(guarded.map(async ({ path, is }) => ({ place: await filePlace(path), is })));
  const seen = new Set<string>();
  for (const { path, as, contacts = false } of written) {
    // It keeps nothing, and may take several outputs.
    if (await isDeviceOrPipe(path)) continue;
    // Whom it may be encrypted to is known to what opens it; what is kept is never packed.
    if (as === undefined) refusePackedName(basename(path), true);
    else refuseAnyPackedName(basename(path));
    const place = await filePlace(path);
    const folder = isChainName(path) ? await filePlace(dirname(path)) : undefined;
    for (const { place: other, is } of places) {
      const same = other === place && (is === undefined || is !== as);
      if (same || (is === 'evidence' && other === folder)) throw is && LASTING.has(is) ? outputIsKept(path, is) : outputIsInput(path);
    }
    const kept = await keptKindAt(path);
    if (kept !== undefined && kept !== as) throw outputIsKept(path, kept);
    if (!contacts && kept === undefined && (await holdsContacts(path))) throw outputIsContacts(path);
    if (contacts) refuseNoTable(basename(path));
    if (seen.has(place)) throw sameOutput(path);
    seen.add(place);
  }
};
