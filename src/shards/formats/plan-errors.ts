/**
 * Why a plan cannot be made, or cannot be used. Nothing is judged then.
 * @module
 */
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';

const PLAN_AGAIN: Text = {
  en: 'Make the plan again with the version that will judge: lumo-check shard plan.',
  fr: 'Refaites le plan avec la version qui jugera : lumo-check shard plan.',
};

/** @param said by the plan: its format, the version of the tool or the hash of the rules; @param here what this tool has */
export const planForeign = (said: string, here: string): LumoError =>
  new LumoError(
    'LUMO_PLAN_FOREIGN',
    {
      en: `The plan was made by another lumo-check (plan: ${said}; here: ${here}): it would not be judged as it was planned.`,
      fr: `Le plan vient d’un autre lumo-check (plan : ${said} ; ici : ${here}) : rien ne serait jugé comme prévu.`,
    },
    PLAN_AGAIN,
  );

/** @param file of the plan's folder */
export const planDamaged = (file: string): LumoError =>
  new LumoError(
    'LUMO_PLAN_DAMAGED',
    {
      en: `"${file}" of the plan is missing, or is not as it was written.`,
      fr: `« ${file} » du plan manque, ou n’est plus tel qu’il a été écrit.`,
    },
    {
      en: 'Copy the whole folder of the plan again, or make the plan again.',
      fr: 'Recopiez tout le dossier du plan, ou refaites le plan.',
    },
  );

/** A worker lacks what only the one who planned knows. */
export const secretsMissing = (): LumoError =>
  new LumoError(
    'LUMO_PLAN_SECRETS',
    {
      en: 'The key of this plan is not there: it lies in driver.json, and travels apart from the plan.',
      fr: 'La clé de ce plan n’est pas là : elle se trouve dans driver.json, et voyage à part du plan.',
    },
    {
      en: 'Leave driver.json beside plan.json, or give its member "secrets" in LUMO_SHARD_SECRETS.',
      fr: 'Laissez driver.json à côté de plan.json, ou donnez son membre « secrets » dans LUMO_SHARD_SECRETS.',
    },
  );

/** What a verb writes does not take the place of what is there. */
export const placeTaken = (file: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_IS_KEPT',
    { en: `"${file}" is there already, and is not written over.`, fr: `« ${file} » existe déjà, et n’est pas remplacé.` },
    { en: 'Name a new file, or remove that one first.', fr: 'Indiquez un nouveau fichier, ou retirez d’abord celui-ci.' },
  );

/** A plan is not written over what is there. */
export const folderTaken = (name: string): LumoError =>
  new LumoError(
    'LUMO_OUTPUT_IS_KEPT',
    { en: `"${name}" holds files already.`, fr: `« ${name} » contient déjà des fichiers.` },
    { en: 'Name a new folder for the plan.', fr: 'Indiquez un nouveau dossier pour le plan.' },
  );
