import { resolve } from 'node:path';
import { exportOppositions } from '../../../register/exchange/export-oppositions.js';
import { IDENTITY_KINDS, type IdentityKind } from '../../../register/store/entry.js';
import { safeText } from '../../../reporters/text/safe-text.js';
import type { OpposeExportOptions } from '../../options/table/register.js';
import { refuseOverwriting } from '../../output/output-guard.js';
import { writeText } from '../../terminal/process-io.js';
import type { RegisterCommand } from '../session/register-session.js';
import { irreversibleHash, unknownKind } from '../session/usage-errors.js';
import { exportSuppressionList } from './suppression-list.js';
import { missingFrom } from './suppression-list-errors.js';
import { writeNewFile } from './write-new-file.js';

const parseKind = (of: string | undefined): IdentityKind | undefined => {
  if (of === undefined) return undefined;
  const kind = IDENTITY_KINDS.find((name) => name === of);
  if (kind === undefined) throw unknownKind();
  return kind;
};

/** `oppose export FILE`; `-` is standard output. A file that is there is not replaced. */
export const exportRegister: RegisterCommand<OpposeExportOptions> = async (asked) => {
  const { options, around, file } = asked;
  if (options.from !== undefined) return exportSuppressionList(asked, options.from);
  if (options.hashed !== undefined && options.hashed !== 'hmac-sha256') throw irreversibleHash();
  for (const [option, said] of Object.entries({
    '--normaliser': options.normaliser,
    '--key-env': options.keyEnv,
    '--channel': options.channel,
    '--sheet': options.sheet,
  }))
    if (said !== undefined) throw missingFrom(option);
  const kind = parseKind(options.of);
  await refuseOverwriting({ writes: [file], reads: [] }, undefined, around);
  return async ({ book, say, print }) => {
    const { text, digests } = await exportOppositions(book, kind);
    if (file === '-') {
      await writeText(around.io.stdout, text);
      return 0;
    }
    const name = await writeNewFile(resolve(around.io.cwd(), file), text);
    await print(say.exported(safeText(name), digests, book.key.id));
    return 0;
  };
};
