import type { Lang, Text } from '../../model/base/text.js';

/** The words of the help on the audit. */
const HELP = {
  audit: {
    en: 'audit stored exports: folders, files, globs; who is where, what is too old, who may read it; writes nothing beside them',
    fr: 'audite des exports stockés : dossiers, fichiers, motifs ; qui est où, ce qui est trop vieux, qui peut le lire ; n’écrit rien à côté',
  },
  format: {
    en: 'report: terminal (default), html, json, markdown; on standard output, or NAME=PATH or PATH outside of what is audited; may be repeated',
    fr: 'rapport : terminal (par défaut), html, json, markdown ; sur la sortie standard, ou NOM=CHEMIN ou CHEMIN hors de ce qui est audité ; répétable',
  },
  noCache: { en: 'judge every file anew, and keep nothing', fr: 'rejuger chaque fichier, et ne rien garder' },
  cacheLocation: {
    en: 'folder of the cache (default: lumo-check/audit in your folder of caches)',
    fr: 'dossier du cache (par défaut : lumo-check/audit dans votre dossier de caches)',
  },
  cacheStrategy: {
    en: 'how an unchanged file is told: metadata (default: size, times and inode) or content (its SHA-256)',
    fr: 'à quoi se reconnaît un fichier inchangé : metadata (par défaut : taille, dates et inode) ou content (son SHA-256)',
  },
  kpi: {
    en: 'the KPIs of all files: terminal, json or csv, or NAME=PATH; may be repeated',
    fr: 'les indicateurs de tous les fichiers : terminal, json ou csv, ou NOM=CHEMIN ; répétable',
  },
  prometheus: {
    en: 'file of metrics for the textfile collector of Prometheus',
    fr: 'fichier de mesures pour le collecteur textfile de Prometheus',
  },
  log: {
    en: 'log of what was done, a JSON object a line, without personal data; - is standard error',
    fr: 'journal de ce qui a été fait, un objet JSON par ligne, sans donnée personnelle ; - est la sortie d’erreur',
  },
  logMonths: {
    en: 'months that its lines are kept, 6 to 12 (default 12)',
    fr: 'mois de conservation de ses lignes, de 6 à 12 (par défaut 12)',
  },
  schedule: {
    en: 'print a file that starts this audit every night, and audit nothing: cron, systemd, github, gitlab',
    fr: 'affiche un fichier qui lance cet audit chaque nuit, sans rien auditer : cron, systemd, github, gitlab',
  },
  after: {
    en: `
Examples:
  lumo-check audit exports/                            every contact file below, one report
  lumo-check audit exports/ -f /var/lib/lumo/audit.html -f /var/lib/lumo/audit.json
  lumo-check audit 'exports/**/clients*.csv' --opposition stop.txt

.lumoignore leaves files out, as .gitignore does. The preset is crm-archive unless the configuration names one;
its overrides give files settings of their own.`,
    fr: `
Exemples :
  lumo-check audit exports/                            chaque fichier de contacts du dossier, un seul rapport
  lumo-check audit exports/ -f /var/lib/lumo/audit.html -f /var/lib/lumo/audit.json
  lumo-check audit 'exports/**/clients*.csv' --opposition stop.txt

.lumoignore écarte des fichiers, comme .gitignore. Le préréglage est crm-archive, sauf si la configuration en nomme un ;
ses overrides donnent à des fichiers leurs propres réglages.`,
  },
} as const satisfies Record<string, Text>;

export const auditHelp = (lang: Lang): { readonly [K in keyof typeof HELP]: string } =>
  Object.fromEntries(Object.entries(HELP).map(([key, text]) => [key, text[lang]])) as { [K in keyof typeof HELP]: string };
