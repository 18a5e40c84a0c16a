import { isAscii } from 'node:buffer';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Script } from 'node:vm';
import { makeFolderNow } from '../../journal/make-folder.js';

/** A file of the bundle: its name ends with a hash of what it holds, so that what was compiled of it is never taken for something else's. */
const CHUNK = /-[\w-]{8}\.cjs$/;
/** Before what the compiler left: its checksum. It wants what it reads to begin at a multiple of eight. */
const HEAD_BYTES = 8;
const OLD_MS = 90 * 24 * 3600 * 1000;

type Loader = (module: NodeModule, file: string) => void;
type Loaded = { readonly name: string; readonly script: Script };

const require = createRequire(import.meta.url);
/** Asked for when they are needed: `--version` needs neither, and they take ten milliseconds. */
const vm = (): typeof import('node:vm') => require('node:vm');
const crc32 = (bytes: Uint8Array): number => (require('node:zlib') as typeof import('node:zlib')).crc32(bytes);

/**
 * Keeps what was compiled of the bundle for the next run, where Node does not do it by itself (before 22.1): a third of a short run is the
 * compiler's. Only files of one folder of the bundle, and nothing that was read of the user.
 * @param chunks folder whose files are kept
 * @param folder where to keep them, made where it is not there; a damaged or foreign file in it is not used and is written again
 * @param isThread a thread takes what was kept, and leaves the keeping to the program that it serves
 */
export const keepChunks = (chunks: string, folder: string, isThread = false): void => {
  const { '.js': ordinary } = require.extensions as Record<string, Loader>;
  const loaded: Loaded[] = [];
  let isNew = false;
  (require.extensions as Record<string, Loader>)['.cjs'] = (module, file) => {
    const name = basename(file);
    if (dirname(file) !== chunks || !CHUNK.test(name)) return ordinary?.(module, file);
    const kept = readKept(join(folder, name));
    const script = compile(sourceOf(file), file, kept);
    loaded.push({ name, script });
    isNew ||= kept === undefined || script.cachedDataRejected === true;
    script.runInThisContext().call(module.exports, module.exports, createRequire(file), module, file, chunks);
  };
  if (isThread) return;
  // A run that needed a file more has run functions of the others too that no run before it had.
  process.once('exit', () => {
    if (isNew) writeKept(folder, loaded);
  });
};

/** It cannot import: a script that comes from what was kept has lost whom to ask (src/model/plugin/outside-module.ts). */
const compile = (source: string, filename: string, cachedData: Buffer | undefined): Script => {
  const { Script } = vm();
  return new Script(`(function (exports, require, module, __filename, __dirname) { ${source}\n})`, {
    filename,
    ...(cachedData !== undefined && { cachedData }),
  });
};

/** Files of the bundle are of ASCII (scripts/package/plain-chunks.mjs): decoding two million characters as if they were not takes ten milliseconds. */
const sourceOf = (file: string): string => {
  const bytes = readFileSync(file);
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
};

const readKept = (path: string): Buffer | undefined => {
  try {
    const bytes = readFileSync(path);
    return bytes.readUInt32LE(0) === crc32(bytes.subarray(HEAD_BYTES)) ? bytes.subarray(HEAD_BYTES) : undefined;
  } catch {
    return undefined;
  }
};

const keptBytes = ({ script }: Loaded): Buffer => {
  const data = script.createCachedData();
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(crc32(data), 0);
  return Buffer.concat([head, data]);
};

/** What cannot be kept is compiled again by the next run. */
const writeKept = (folder: string, loaded: readonly Loaded[]): void => {
  try {
    makeFolderNow(folder, 0o700);
    for (const one of loaded) {
      const draft = join(folder, `.${one.name}.${process.pid}`);
      writeFileSync(draft, keptBytes(one), { mode: 0o600 });
      renameSync(draft, join(folder, one.name));
    }
    const ages = readdirSync(folder).map((name) => [join(folder, name), statSync(join(folder, name)).mtimeMs] as const);
    const now = Math.max(...ages.map(([, written]) => written));
    for (const [path, written] of ages) if (written < now - OLD_MS) rmSync(path);
  } catch {
    // A full or foreign folder costs time, not the answer.
  }
};
