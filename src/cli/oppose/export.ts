import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { writeFailed } from '../../csv/sink.js';
import { KINDS, type Kind } from '../../register/entry.js';
import { exportedList } from '../../register/export.js';
import { visible } from '../../reporters/visible.js';
import { put } from '../io.js';
import type { OpposeCommand } from './around.js';
import { badKind, exportExists, oneWay } from './refuse.js';

const kindIn = (of: string | undefined): Kind | undefined => {
  if (of === undefined) return undefined;
  const kind = KINDS.find((name) => name === of);
  if (kind === undefined) throw badKind();
  return kind;
};

/** `oppose export FILE`; `-` is standard output. A file that is there is not replaced. */
export const exportList: OpposeCommand = ({ options, around, file }) => {
  if (options.hashed !== undefined && options.hashed !== 'hmac-sha256') throw oneWay();
  const kind = kindIn(options.of);
  return async ({ book, say, tell }) => {
    const { text, digests } = await exportedList(book, kind);
    if (file === '-') {
      await put(around.io.stdout, text);
      return 0;
    }
    const name = basename(file);
    await writeFile(resolve(around.io.cwd(), file), text, { flag: 'wx', mode: 0o600 }).catch((cause) => {
      throw cause.code === 'EEXIST' ? exportExists(name) : writeFailed(cause, name);
    });
    await tell(say.exported(visible(name), digests, book.key.id));
    return 0;
  };
};
