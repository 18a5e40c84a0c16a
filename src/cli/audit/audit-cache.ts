import { createHash, randomBytes } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AuditStore, FolderAuditStore } from '../../audit/cache/audit-store.js';
import { type CacheStrategy, KnownFiles } from '../../audit/cache/known-files.js';
import type { FoundFile } from '../../audit/find/found-files.js';
import { writeFailed } from '../../csv/files/write-errors.js';
import { writeFailure } from '../../csv/files/write-file-whole.js';
import type { SipKey } from '../../fields/bytes/sip-hash.js';
import { makeFolder } from '../../journal/make-folder.js';
import { temporaryName } from '../../journal/temporary-files.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { createKeyFile, parseKey } from '../../register/store/hmac-key.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { valueOrVariable } from '../options/option-variable.js';
import { AUDIT, type AuditOptions } from '../options/table/audit.js';
import type { CommandContext } from '../setup/command-context.js';
import { requireProjectKey } from '../setup/project-key.js';
import { cachesFolder } from '../terminal/caches-folder.js';
import { currentTime } from '../terminal/process-io.js';
import { isPathWithin, resolvedPath } from './audit-outputs.js';

/** What an audit keeps, and the key of the people in it. */
export interface AuditCache {
  readonly store: AuditStore;
  readonly key: SipKey;
  readonly keyId: string;
  readonly build: string;
  readonly hash: (file: FoundFile) => Promise<string | undefined>;
  readonly rememberHash: (file: FoundFile, sha256: string) => void;
  readonly noteUnhashed: (file: FoundFile) => string | undefined;
  /** What was damaged and ignored. */
  readonly damaged: () => number;
  /** Why nothing lasts, where something was to. */
  readonly without?: 'inside' | 'plugins' | 'unwritable';
  close(asOf: number): Promise<void>;
}

/** The file of a cache that says which files are known. */
export const cacheIndex = (folder: string): string => join(folder, 'files.json');

const notFolder = (path: string): LumoError =>
  new LumoError(
    'LUMO_AUDIT_CACHE',
    {
      en: `The cache cannot be kept in "${safeText(basename(path))}": there is a file in the way, where a folder should be.`,
      fr: `Le cache ne peut pas être gardé dans « ${safeText(basename(path))} » : un fichier s’y trouve, là où il faut un dossier.`,
    },
    {
      en: 'Name a folder with --cache-location (or LUMO_CACHE), or keep nothing with --no-cache.',
      fr: 'Indiquez un dossier avec --cache-location (ou LUMO_CACHE), ou ne gardez rien avec --no-cache.',
    },
  );

/** A stat and a look-up: a drive of exports is too much to read every night. */
export const DEFAULT_STRATEGY: CacheStrategy = 'metadata';

/** Builds of one version are told apart by when and how large their rules are. */
const buildFingerprint = async ({ modules = [] }: RunSetup): Promise<string> => {
  const infos = await Promise.all(modules.map((url) => stat(fileURLToPath(url)).catch(() => undefined)));
  return infos.map((info) => `${info?.size}:${info?.mtimeMs}`).join();
};

const sipKeyOf = (seal: (text: string) => string): { readonly key: SipKey; readonly keyId: string } => {
  const bytes = Buffer.from(seal('lumo-check audit persons'), 'hex');
  const key = [0, 4, 8, 12].map((at) => bytes.readUInt32LE(at));
  return { key, keyId: createHash('sha256').update(bytes).digest('hex').slice(0, 16) };
};

/** A folder for the time of this audit, and a key that nobody has afterwards. */
const temporaryCache = async (without?: AuditCache['without']): Promise<AuditCache> => {
  const folder = join(tmpdir(), temporaryName('audit'));
  await mkdir(folder, { mode: 0o700 }).catch((cause) => {
    throw writeFailed(cause, 'temporary folder');
  });
  const { fingerprint } = parseKey(randomBytes(32).toString('hex'), 'random');
  return {
    store: new FolderAuditStore(folder),
    ...sipKeyOf(fingerprint),
    build: '',
    hash: async () => undefined,
    rememberHash: () => {},
    noteUnhashed: () => undefined,
    damaged: () => 0,
    ...(without && { without }),
    close: () => rm(folder, { recursive: true, force: true }),
  };
};

/**
 * Opens the cache of an audit.
 * @param roots real paths of what is audited, among which no cache may lie
 * @throws LumoError LUMO_AUDIT_CACHE, LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL
 */
export const openAuditCache = async (
  options: Pick<AuditOptions, 'cache' | 'cacheLocation' | 'cacheStrategy'>,
  ready: RunSetup,
  roots: readonly string[],
  around: CommandContext,
): Promise<AuditCache> => {
  if (options.cache === false) return temporaryCache();
  const named = valueOrVariable(AUDIT.cacheLocation, options.cacheLocation, around.io.env);
  const folder = resolve(around.io.cwd(), named ?? cachesFolder('audit', around.io.env));
  if (isPathWithin(await resolvedPath(folder), roots)) return temporaryCache('inside');
  // Of what a plugin imports we see nothing.
  if (ready.modules?.length !== 1) return temporaryCache('plugins');
  try {
    await makeFolder(folder, 0o700);
    const project = await requireProjectKey(ready, around).catch(() => undefined);
    const key = project ?? (await createKeyFile(join(folder, 'key')));
    // The real clock, whatever day is asked for: it is compared with what the disk notes.
    const known = await KnownFiles.open(
      cacheIndex(folder),
      key.fingerprint,
      options.cacheStrategy ?? DEFAULT_STRATEGY,
      currentTime({}).getTime(),
    );
    const store = new FolderAuditStore(folder);
    return {
      store,
      ...sipKeyOf(key.fingerprint),
      build: await buildFingerprint(ready),
      hash: (file) => known.hash(file),
      rememberHash: (file, sha256) => known.note(file, sha256),
      noteUnhashed: (file) => known.noteUnhashed(file),
      damaged: () => known.damaged + store.damaged,
      close: async (asOf) => {
        await known.close(asOf);
        await store.close(asOf);
      },
    };
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    // A place that somebody named was meant.
    if (named !== undefined && /^(?:EEXIST|ENOTDIR)$/.test(code)) throw notFolder(folder);
    if (/^(?:EACCES|EROFS|EPERM|EEXIST|ENOTDIR)$/.test(code)) return temporaryCache('unwritable');
    throw writeFailure(cause, folder);
  }
};
