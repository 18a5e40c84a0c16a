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

/** The register keeps fingerprints of addresses, numbers, domains and companies. */
export const postalImport = (name: string, postal: number): LumoError =>
  new LumoError(
    'LUMO_REGISTER_POSTAL',
    {
      en: `"${name}" names people by their postal addresses only (${postal}): the register keeps email addresses, numbers, domains and SIREN.`,
      fr: `« ${name} » ne nomme les personnes que par leur adresse postale (${postal}) : le registre garde des adresses email, numéros, domaines et SIREN.`,
    },
    {
      en: `Keep it as a list, and give it at every check: --opposition ${name}.`,
      fr: `Gardez-le comme liste, et donnez-le à chaque contrôle : --opposition ${name}.`,
    },
  );

/** A list of refusals bars everybody on it, and a file of contacts those who are marked: what goes into the register stays there. */
export const unclearWho = (name: string, telling: number, silent: number): LumoError =>
  new LumoError(
    'LUMO_REGISTER_WHO',
    {
      en: `"${name}" is a list of refusals or a file of contacts (rows that tell a refusal or its day: ${telling}; others: ${silent}). Nothing was recorded.`,
      fr: `« ${name} » est une liste d’opposition ou un fichier de contacts (lignes qui disent un refus ou sa date : ${telling} ; autres : ${silent}). Rien n’a été enregistré.`,
    },
    {
      en: '--rows refusing records those who say it; --rows all everybody in the file, if all of them refuse. The register forgets nobody.',
      fr: '--rows refusing enregistre ceux qui le disent ; --rows all tout le fichier, si tous refusent. Le registre n’oublie personne.',
    },
  );
