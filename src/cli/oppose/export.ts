import { resolve } from 'node:path';
import { IDENTITY_KINDS, type IdentityKind } from '../../register/store/entry.js';
import { exportOppositions } from '../../register/exchange/export-oppositions.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { put } from '../io.js';
import type { OpposeCommand } from './around.js';
import { handOver } from './hand-over.js';
import { needsFrom } from './hand-over-errors.js';
import { badKind, oneWay } from './refuse.js';
import { writeNew } from './write-new.js';

const kindIn = (of: string | undefined): IdentityKind | undefined => {
  if (of === undefined) return undefined;
  const kind = IDENTITY_KINDS.find((name) => name === of);
  if (kind === undefined) throw badKind();
  return kind;
};

/** `oppose export FILE`; `-` is standard output. A file that is there is not replaced. */
export const exportList: OpposeCommand = (asked) => {
  const { options, around, file } = asked;
  if (options.from !== undefined) return handOver(asked);
  if (options.hashed !== undefined && options.hashed !== 'hmac-sha256') throw oneWay();
  for (const [option, said] of Object.entries({
    '--normaliser': options.normaliser,
    '--key-env': options.keyEnv,
    '--channel': options.channel,
  }))
    if (said !== undefined) throw needsFrom(option);
  const kind = kindIn(options.of);
  return async ({ book, say, tell }) => {
    const { text, digests } = await exportOppositions(book, kind);
    if (file === '-') {
      await put(around.io.stdout, text);
      return 0;
    }
    const name = await writeNew(resolve(around.io.cwd(), file), text);
    await tell(say.exported(safeText(name), digests, book.key.id));
    return 0;
  };
};
