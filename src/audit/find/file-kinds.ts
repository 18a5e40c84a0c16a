import type { Stats } from 'node:fs';
import { isOtherFormat, unreadableFormat } from '../../csv/tables/file-formats.js';
import type { SkipReason } from './found-files.js';

/** JSON that programs keep their own settings in. */
const PROGRAM_JSON = /^(?:package|package-lock|composer|manifest|tsconfig(?:\.\w{1,30})?)\.json$/i;
/** What systems and offices leave in every folder. */
const LITTER = /^(?:\.ds_store|thumbs\.db|desktop\.ini|\.~lock\..*#)$/i;
/** What Office leaves beside a file that is open: the name of whoever opened it, in 165 bytes. A larger one is a file that is called so. */
const OFFICE_LOCK = /^~\$/;
const OFFICE_LOCK_BYTES = 1024;
/** What lumo-check writes itself. */
const OWN_FILES = /^lumo\.config\.\w+$|\.lumoidx$|^lumo-exemptions\.ya?ml$/;

/** What is left unopened by its name or its size: nothing is missed by it (`skip`), or contacts may be (`unread`). */
export const unopenedKind = (
  base: string,
  { size }: Pick<Stats, 'size'>,
): { readonly skip: SkipReason } | { readonly unread: string } | undefined => {
  if (OWN_FILES.test(base)) return { skip: 'ours' };
  const isLock = OFFICE_LOCK.test(base) && size <= OFFICE_LOCK_BYTES;
  if (isLock || isOtherFormat(base) || PROGRAM_JSON.test(base) || LITTER.test(base)) return { skip: 'other-format' };
  if (size === 0) return { skip: 'empty' };
  const unread = unreadableFormat(base);
  return unread === undefined ? undefined : { unread };
};
