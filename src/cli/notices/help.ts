import type { Lang, Text } from '../../model/base/text.js';

/** The words of the help on notices. */
const HELP = {
  notices: {
    en: 'the sentences to paste into a campaign for the contacts that remain: source, purpose, refusal, and what else articles 13 and 14 ask for',
    fr: 'les phrases à coller dans une campagne pour les contacts qui restent : source, finalité, refus, et ce que demandent encore les articles 13 et 14',
  },
  for: {
    en: 'the language of the recipients: en or fr (default: the one that you read)',
    fr: 'la langue des destinataires : en ou fr (par défaut, celle que vous lisez)',
  },
  format: { en: 'markdown (default) or json', fr: 'markdown (par défaut) ou json' },
  exemptions: {
    en: 'the exemptions (default: lumo-exemptions.yaml beside the configuration)',
    fr: 'les exemptions (par défaut : lumo-exemptions.yaml à côté de la configuration)',
  },
  out: { en: 'where they are written (default: standard output)', fr: 'où les écrire (par défaut : la sortie standard)' },
} as const satisfies Record<string, Text>;

export const noticesHelp = (lang: Lang): { readonly [K in keyof typeof HELP]: string } =>
  Object.fromEntries(Object.entries(HELP).map(([key, text]) => [key, text[lang]])) as { [K in keyof typeof HELP]: string };
