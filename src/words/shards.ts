import type { Lang } from '../model/base/text.js';
import { textsIn } from './grammar/bilingual.js';

const SHARDS = {
  register: {
    en: 'The register screens all parts; whoever leaves because of a refusal is not added to it, as one check would do.',
    fr: 'Le registre filtre toutes les parties ; qui part à cause d’un refus n’y est pas ajouté, comme le ferait un contrôle unique.',
  },
  publish: {
    en: (name: string) => `Publish as ${name}: the file "head" of the plan, then what the parts wrote, in their order.`,
    fr: (name: string) =>
      `À publier sous le nom ${name} : le fichier « head » du plan, puis ce que les parties ont écrit, dans leur ordre.`,
  },
  publishDecisions: {
    en: (name: string) => `The decisions of all parts hold: publish the rows that they keep as ${name}.`,
    fr: (name: string) => `Les décisions de toutes les parties sont valables : publiez les lignes qu’elles gardent sous le nom ${name}.`,
  },
  held: {
    en: 'Do not publish what the parts wrote, and keep it: with an approval the same parts are merged again.',
    fr: 'Ne publiez pas ce que les parties ont écrit, et gardez-le : une fois l’accord donné, merge reprend les mêmes parties.',
  },
  unnamed: {
    en: 'Without --name this was a check: merge the same parts again with it before what they wrote is published.',
    fr: 'Sans --name, c’était un simple contrôle : relancez merge avec, sur les mêmes parties, avant de publier ce qu’elles ont écrit.',
  },
  otherwise: {
    en: 'Options that are named above, --approved-by and --reason apart, belong to lumo-check shard plan: all parts are then judged again.',
    fr: 'Les options citées ci-dessus, hormis --approved-by et --reason, se donnent à lumo-check shard plan : toutes les parties sont alors rejugées.',
  },
} as const;

/** What is said where the parts of a plan were put together, beside their report. */
export const shardWords = (lang: Lang) => textsIn(SHARDS, lang);
