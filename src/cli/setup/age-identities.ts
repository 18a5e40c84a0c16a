import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Unpacking } from '../../csv/source/unpack-limits.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { ReadingOptions } from '../options/table/reading.js';

const noAgeIdentity = (path: string): LumoError =>
  new LumoError(
    'LUMO_AGE_IDENTITY',
    {
      en: `"${safeText(basename(path))}" holds no identity of age, or cannot be read.`,
      fr: `« ${safeText(basename(path))} » ne contient aucune identité age, ou ne peut pas être lu.`,
    },
    {
      en: 'age-keygen -o key.txt makes one: a line that begins with AGE-SECRET-KEY-.',
      fr: 'age-keygen -o cle.txt en fait une : une ligne qui commence par AGE-SECRET-KEY-.',
    },
  );

/** The identities in the key files of `--identity`: lines of `AGE-SECRET-KEY-…`, comments left out. @throws LumoError LUMO_AGE_IDENTITY */
export const readAgeIdentities = async (paths: readonly string[] | undefined, cwd: string): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const path of paths ?? []) {
    const text = await readFile(resolve(cwd, path), 'utf8').catch(() => '');
    const found = text.split(/\r?\n/).flatMap((line) => (/^AGE-SECRET-KEY-[A-Z0-9-]+$/.test(line.trim()) ? [line.trim()] : []));
    if (found.length === 0) throw noAgeIdentity(path);
    all.push(...found);
  }
  return all;
};

/** How packed input is unpacked, as options say. @throws LumoError LUMO_AGE_IDENTITY */
export const readUnpacking = async (
  { identity, maxUnpacked }: Pick<ReadingOptions, 'identity' | 'maxUnpacked'>,
  cwd: string,
): Promise<Unpacking> => ({
  identities: await readAgeIdentities(identity, cwd),
  ...(maxUnpacked !== undefined && { mostBytes: maxUnpacked * 1024 * 1024 }),
});
