/**
 * Why a list that can be read is not the one that was declared. Each of these ends the run.
 * @module
 */

import { counted } from '../../model/base/counted-noun.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import type { Algorithm } from '../../model/contact/suppression-list.js';

const told = (entries: number): Text => counted(entries, ['entry', 'entries'], ['entrée', 'entrées']);

export const alteredList = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_CHECKSUM',
    {
      en: `The list "${name}" is not the file that was declared: its SHA-256 differs.`,
      fr: `La liste « ${name} » n’est pas le fichier déclaré : son SHA-256 diffère.`,
    },
    {
      en: 'If this is a new version that you trust, put its SHA-256 (lumo-check lists stats FILE) and its date into the manifest; else fetch it again.',
      fr: 'Si c’est une nouvelle version fiable, mettez son SHA-256 (lumo-check lists stats FICHIER) et sa date dans le manifeste ; sinon, récupérez-la de nouveau.',
    },
  );

export const tooSmallList = (name: string, entries: number, least: number): LumoError =>
  new LumoError(
    'LUMO_LIST_TOO_SMALL',
    {
      en: `The list "${name}" holds ${told(entries).en}, fewer than the ${least} declared as its minimum (minEntries).`,
      fr: `La liste « ${name} » contient ${told(entries).fr}, moins que le minimum déclaré de ${least} (minEntries).`,
    },
    {
      en: 'Export or download it whole, or lower minEntries if it really is that short.',
      fr: 'Exportez-la ou téléchargez-la en entier, ou baissez minEntries si elle est vraiment aussi courte.',
    },
  );

export const shrunkList = (name: string, entries: number, before: number): LumoError =>
  new LumoError(
    'LUMO_LIST_SHRUNK',
    {
      en: `The list "${name}" has shrunk: ${told(entries).en}, against ${before} in its last version.`,
      fr: `La liste « ${name} » a fondu : ${told(entries).fr}, contre ${before} dans sa dernière version.`,
    },
    {
      en: 'Refusals seldom disappear: look for a filtered or interrupted export. If it is right, put the new number in entries, or raise maxShrink.',
      fr: 'Des oppositions disparaissent rarement : cherchez un export filtré ou interrompu. Si c’est normal, mettez le nouveau nombre dans entries, ou augmentez maxShrink.',
    },
  );

/** @param which the place of the canary in the manifest, from 1: never its text */
export const lostCanary = (name: string, which: number): LumoError =>
  new LumoError(
    'LUMO_LIST_CANARY',
    {
      en: `Canary ${which} of the list "${name}" is not found in it, so nobody would be: the list is not the one that was meant, or its hashes are not made as declared.`,
      fr: `Le témoin n° ${which} de la liste « ${name} » n’y est pas trouvé, donc personne ne le serait : ce n’est pas la bonne liste, ou ses empreintes ne sont pas faites comme déclaré.`,
    },
    {
      en: 'Try lumo-check lists probe FILE --seed ADDRESS with an identity that you know is in it.',
      fr: 'Essayez lumo-check lists probe FICHIER --seed ADRESSE avec une identité dont vous savez qu’elle y est.',
    },
  );

export const canaryUnreadable = (name: string, which: number): LumoError =>
  new LumoError(
    'LUMO_LIST_CANARY',
    {
      en: `Canary ${which} declared for the list "${name}" is no address, domain, number, SIREN or postal identity.`,
      fr: `Le témoin n° ${which} déclaré pour la liste « ${name} » n’est ni une adresse, ni un domaine, ni un numéro, ni un SIREN, ni une identité postale.`,
    },
    {
      en: 'Write it as it would stand in a contact file; a postal one as "surname; number and street; postcode".',
      fr: 'Écrivez-le comme il figurerait dans un fichier de contacts ; une identité postale sous la forme « nom; numéro et rue; code postal ».',
    },
  );

/** @param width hexadecimal digits of the entries; undefined when they are no digests */
export const wrongDigests = (name: string, algorithm: Algorithm, width: number | undefined): LumoError =>
  new LumoError(
    'LUMO_LIST_HASH',
    width === undefined
      ? {
          en: `The list "${name}" is declared as ${algorithm}, but its entries are no digests.`,
          fr: `La liste « ${name} » est déclarée en ${algorithm}, mais ses entrées ne sont pas des empreintes.`,
        }
      : {
          en: `The list "${name}" is declared as ${algorithm}, which does not make digests of ${width} hexadecimal digits.`,
          fr: `La liste « ${name} » est déclarée en ${algorithm}, qui ne produit pas d’empreintes de ${width} chiffres hexadécimaux.`,
        },
    {
      en: 'Correct hash.algorithm or hash.encoding in the manifest; lumo-check lists probe FILE tells what the entries are.',
      fr: 'Corrigez hash.algorithm ou hash.encoding dans le manifeste ; lumo-check lists probe FICHIER dit ce que sont les entrées.',
    },
  );

export const undeclaredHashes = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_HASH',
    {
      en: `The list "${name}" holds hashes that are not SHA-256 (MD5, SHA-1 or SHA-512) among other entries, and nothing says how they were made.`,
      fr: `La liste « ${name} » contient, parmi d’autres entrées, des empreintes qui ne sont pas du SHA-256 (MD5, SHA-1 ou SHA-512), et rien ne dit comment elles ont été faites.`,
    },
    {
      en: 'Keep them in a file of their own and declare them (hash: in its manifest); lumo-check lists probe FILE finds out how they were made.',
      fr: 'Mettez-les dans un fichier à part et déclarez-les (hash: dans son manifeste) ; lumo-check lists probe FICHIER trouve comment elles ont été faites.',
    },
  );

export const missingListKey = (name: string, variable: string): LumoError =>
  new LumoError(
    'LUMO_LIST_KEY',
    {
      en: `The key of the list "${name}" is not in the environment: ${variable} is absent, or is no hexadecimal text of 16 bytes or more.`,
      fr: `La clé de la liste « ${name} » n’est pas dans l’environnement : ${variable} est absente, ou n’est pas un texte hexadécimal d’au moins 16 octets.`,
    },
    {
      en: `Set ${variable} to the key of the HMAC; it never stands in a file of ours.`,
      fr: `Mettez la clé du HMAC dans ${variable} ; elle ne figure dans aucun de nos fichiers.`,
    },
  );

export const missingListKind = (name: string): LumoError =>
  new LumoError(
    'LUMO_LIST_KIND',
    {
      en: `Nothing says what the list "${name}" is: refusals that you received, or a register of somebody else.`,
      fr: `Rien ne dit ce qu’est la liste « ${name} » : vos propres oppositions, ou le registre d’un tiers.`,
    },
    {
      en: 'Write kind: opposition or kind: robinson in the configuration or in the manifest.',
      fr: 'Écrivez kind: opposition ou kind: robinson dans la configuration ou dans le manifeste.',
    },
  );
