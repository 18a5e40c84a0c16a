import type { Lang, Text } from '../../model/base/text.js';

/** The words of the help on retention. */
const HELP = {
  retain: {
    en: 'apply the retention policy to a file: drop, anonymise or archive whose time is over, and certify it',
    fr: 'applique la politique de conservation à un fichier : retire, anonymise ou archive ce qui est échu, et l’atteste',
  },
  action: {
    en: 'drop, anonymise or archive, for all of them (default: as the configuration says under retain)',
    fr: 'drop, anonymise ou archive, pour tous (par défaut : ce que dit la configuration sous retain)',
  },
  k: {
    en: 'how many anonymised contacts must share what is left of each (default 5)',
    fr: 'combien de contacts anonymisés doivent partager ce qui reste de chacun (5 par défaut)',
  },
  out: { en: 'where the contacts kept go (default: NAME.retained.csv)', fr: 'où vont les contacts gardés (par défaut : NOM.retained.csv)' },
  archive: {
    en: 'where former clients go whom only disputes may need (default: NAME.archive.csv)',
    fr: 'où vont les anciens clients dont seuls les litiges ont encore besoin (par défaut : NOM.archive.csv)',
  },
  permission: {
    en: 'where contacts are copied whose time ends within ninety days (default: NAME.ending.csv)',
    fr: 'où sont copiés les contacts échus dans les quatre-vingt-dix jours (par défaut : NOM.ending.csv)',
  },
  certificate: {
    en: 'where the certificate goes: .md or .json (default: NAME.certificate.md)',
    fr: 'où va l’attestation : .md ou .json (par défaut : NOM.certificate.md)',
  },
  exemptions: {
    en: 'contacts who are not erased, and why (default: lumo-exemptions.yaml when it is there)',
    fr: 'contacts qui ne sont pas effacés, et pourquoi (par défaut : lumo-exemptions.yaml s’il existe)',
  },
  check: {
    en: 'write nothing; exit code 1 when somebody is past the end of their retention',
    fr: 'n’écrire rien ; code de sortie 1 si une durée de conservation est échue',
  },
  policy: {
    en: 'write the retention policy that the configuration amounts to, as a document',
    fr: 'écrit la politique de conservation qui résulte de la configuration, sous forme de document',
  },
  policyOut: { en: 'where (default: standard output)', fr: 'où (par défaut : sortie standard)' },
  controller: { en: 'who is responsible for the data', fr: 'qui est responsable du traitement' },
} as const satisfies Record<string, Text>;

export const retainHelp = (lang: Lang): { readonly [K in keyof typeof HELP]: string } =>
  Object.fromEntries(Object.entries(HELP).map(([key, text]) => [key, text[lang]])) as { [K in keyof typeof HELP]: string };
