import { LumoError } from '../../model/base/lumo-error.js';

export const badSecrets = (): LumoError =>
  new LumoError(
    'LUMO_PLAN_SECRETS',
    { en: 'LUMO_SHARD_SECRETS is no JSON.', fr: 'LUMO_SHARD_SECRETS n’est pas du JSON.' },
    {
      en: 'Give the member "secrets" of driver.json, as it stands there.',
      fr: 'Donnez le membre « secrets » de driver.json, tel qu’il s’y trouve.',
    },
  );

/** @param option that a command cannot do without, and what it is for */
export const optionMissing = (option: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: `${option} is missing.`, fr: `Il manque ${option}.` },
    { en: 'See lumo-check shard COMMAND --help.', fr: 'Voyez lumo-check shard COMMANDE --help.' },
  );

export const logsMissing = (given: number, parts: number): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    { en: `${given} logs for ${parts} parts.`, fr: `${given} journaux pour ${parts} parties.` },
    { en: 'Give one --log for each part, in the order of the parts.', fr: 'Donnez un --log par partie, dans l’ordre des parties.' },
  );
