import type { Lang, Text } from '../../model/base/text.js';

/** The words of the help on KPIs and their history. */
const HELP = {
  kpi: {
    en: 'the KPIs of contact files, or of their JSON reports: retention, oppositions, sources, consents, requests',
    fr: 'les indicateurs de fichiers de contacts, ou de leurs rapports JSON : conservation, oppositions, sources, consentements, demandes',
  },
  requests: {
    en: 'list of rights requests (CSV: received, answered, extended)',
    fr: 'liste des demandes de droits (CSV : reçue, réponse, prolongation)',
  },
  label: {
    en: 'a word for what is measured, without anybody’s name: runs of one label are compared',
    fr: 'un mot pour ce qui est mesuré, sans nom de personne : les passages d’un même mot sont comparés',
  },
  drawn: {
    en: 'earlier runs of kpi or audit, drawn in the HTML page; --label says which, where there are several',
    fr: 'passages antérieurs de kpi ou d’audit, dessinés dans la page HTML ; --label dit lesquels, s’il y en a plusieurs',
  },
  history: { en: 'file of counts that this run is added to', fr: 'fichier de nombres auquel ce passage est ajouté' },
  failIfWorse: {
    en: 'exit code 1 when something is worse than in the run before of the same scope',
    fr: 'code de sortie 1 si quelque chose est moins bien qu’au passage précédent du même périmètre',
  },
  format: {
    en: 'terminal, json, csv, prometheus; or NAME=PATH, or a path in .json, .csv, .prom (repeatable)',
    fr: 'terminal, json, csv, prometheus ; ou NOM=CHEMIN, ou un chemin en .json, .csv, .prom (répétable)',
  },
  quiet: { en: 'say nothing but what is worse', fr: 'ne dit que ce qui est moins bien' },
  trend: { en: 'the trend of earlier runs, after a check of their chain', fr: 'la tendance des passages, une fois leur chaîne vérifiée' },
  trendFormat: { en: 'terminal or json', fr: 'terminal ou json' },
  only: { en: 'of one label only', fr: 'd’un seul mot' },
  last: { en: 'of the last N runs (default 30)', fr: 'des N derniers passages (30 par défaut)' },
} as const satisfies Record<string, Text>;

export const kpiHelp = (lang: Lang): { readonly [K in keyof typeof HELP]: string } =>
  Object.fromEntries(Object.entries(HELP).map(([key, text]) => [key, text[lang]])) as { [K in keyof typeof HELP]: string };
