import { LumoError } from '../../model/base/lumo-error.js';

/** A hash of an identity is not the HMAC of it, and cannot be made into it. */
export const hashedImport = (name: string, hashes: number): LumoError =>
  new LumoError(
    'LUMO_REGISTER_HASHED',
    {
      en: `"${name}" holds hashes (${hashes}): the register needs the identities themselves to make its own fingerprints of them.`,
      fr: `« ${name} » contient des hachés (${hashes}) : le registre a besoin des identités elles-mêmes pour en faire ses propres empreintes.`,
    },
    {
      en: 'Import the same list in clear, or leave it as it is and screen with it: --opposition FILE.',
      fr: 'Importez la même liste en clair, ou laissez-la telle quelle et utilisez-la au moment de vérifier : --opposition FICHIER.',
    },
  );
