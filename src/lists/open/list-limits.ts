import { unpackedLimit } from '../../csv/source/unpack-limits.js';
import { LumoError } from '../../model/base/lumo-error.js';

/** A compressed list is unpacked into memory. */
const MOST = 2 * 1024 ** 3;

/** Bytes that a list of so many compressed bytes may unfold to. */
export const listLimit = (packed: number): number => Math.min(MOST, unpackedLimit(packed));

const UNPACK_YOURSELF = {
  en: 'If it is what you expect, unpack it yourself and give that file.',
  fr: 'Si elle est bien ce que vous attendez, décompressez-la vous-même et donnez le fichier obtenu.',
};

export const listUnpacksTooMuch = (name: string): LumoError =>
  new LumoError(
    'LUMO_UNPACK_LIMIT',
    {
      en: `The list "${name}" unfolds to more than a file of its size holds: it may have been made to fill this machine.`,
      fr: `La liste « ${name} » se déplie en plus qu’un fichier de sa taille n’en contient : elle a peut-être été faite pour saturer cette machine.`,
    },
    UNPACK_YOURSELF,
  );

export const listPackedTwice = (name: string): LumoError =>
  new LumoError(
    'LUMO_UNPACK_LIMIT',
    {
      en: `The list "${name}" is compressed inside of what it was compressed in: one level is undone, and no more.`,
      fr: `La liste « ${name} » est compressée à l’intérieur d’une première compression : un seul niveau est défait, pas plus.`,
    },
    UNPACK_YOURSELF,
  );
