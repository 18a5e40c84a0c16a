/**
 * Why a part cannot be judged. Nothing is published then.
 * @module
 */
import { LumoError } from '../../model/base/lumo-error.js';

/** @param file name of an outcome, of a survey or of what was settled */
export const notOfThisPlan = (file: string): LumoError =>
  new LumoError(
    'LUMO_SHARD_FOREIGN',
    {
      en: `"${file}" belongs to another plan, or is not as it was written.`,
      fr: `« ${file} » vient d’un autre plan, ou n’est plus tel qu’il a été écrit.`,
    },
    {
      en: 'Give what was made under this very plan, and nothing else.',
      fr: 'Donnez ce qui a été fait sous ce plan-ci, et rien d’autre.',
    },
  );

/** @param encoding that the plan says */
export const encodingContradicted = (part: number, encoding: string): LumoError =>
  new LumoError(
    'LUMO_SHARD_ENCODING',
    {
      en: `Part ${part} holds bytes that are no ${encoding === 'open' ? 'UTF-8' : encoding.toUpperCase()}, and the beginning of the file did not say so.`,
      fr: `La partie ${part} contient des octets qui ne sont pas du ${encoding === 'open' ? 'UTF-8' : encoding.toUpperCase()}, et le début du fichier ne le disait pas.`,
    },
    {
      en: 'Nothing is published. Pin the encoding and plan again: --encoding windows-1252 is the likely one.',
      fr: 'Rien n’est publié. Fixez l’encodage et refaites le plan : --encoding windows-1252 est le plus probable.',
    },
  );

const kibi = (bytes: number): number => Math.ceil(bytes / 1024);

/** @param rule whose survey it is */
export const surveyTooLarge = (rule: string, bytes: number, most: number): LumoError =>
  new LumoError(
    'LUMO_SURVEY_TOO_LARGE',
    {
      en: `What the rule ${rule} learned of one part takes ${kibi(bytes)} KiB; ${kibi(most)} may travel.`,
      fr: `Ce que la règle ${rule} a appris d’une partie occupe ${kibi(bytes)} Kio ; ce qui voyage en tient ${kibi(most)}.`,
    },
    {
      en: 'Let the rule keep less, or make its survey a keyed one; --skip leaves it out of the run.',
      fr: 'Que la règle retienne moins, ou que son relevé soit par identité ; --skip la laisse de côté.',
    },
  );

/** The first pass was asked for, and what it taught is not there; or the other way round. */
export const settledMissing = (): LumoError =>
  new LumoError(
    'LUMO_SHARD_SURVEY',
    {
      en: 'Rules of this plan must see all parts before they judge one, and what they learned is not there.',
      fr: 'Des règles de ce plan doivent voir toutes les parties avant d’en juger une, et ce qu’elles ont appris n’est pas là.',
    },
    {
      en: 'Survey every part (lumo-check shard survey), settle, and give the file with --settled.',
      fr: 'Relevez chaque partie (lumo-check shard survey), puis settle, et donnez le fichier avec --settled.',
    },
  );

/** A frame that does not come when it should. */
export const frameUnexpected = (kind: string): LumoError =>
  new LumoError(
    'LUMO_SHARD_FRAME',
    { en: `A frame of kind "${kind}" was not expected here.`, fr: `Un message de type « ${kind} » n’était pas attendu ici.` },
    { en: 'See the protocol in docs/shards.md.', fr: 'Voyez le protocole dans docs/fr/shards.md.' },
  );
