import type { Text } from '../../model/base/text.js';

/** What help says of the program as a whole. */
export const PROGRAM_WORDS = {
  summary: {
    en: 'Checks a contact file before a campaign: who may be contacted, on which channel, under which text. Writes a cleaned CSV and a report without personal data.',
    fr: 'Vérifie un fichier de contacts avant une campagne : qui peut être contacté, par quel canal, selon quel texte. Écrit un CSV nettoyé et un rapport sans donnée personnelle.',
  },
  version: { en: 'print the version', fr: 'affiche la version' },
  help: { en: 'print this help', fr: 'affiche cette aide' },
  helpCommand: { en: 'help on a command', fr: 'aide sur une commande' },
  after: {
    en: `
Examples:
  lumo-check contacts.csv                          writes contacts.clean.csv, contacts.report.html and contacts.report.json
  lumo-check contacts.csv --opposition stop.txt    also against your own opposition list
  lumo-check contacts.csv --check                  writes nothing, exit code only
  cat a.csv | lumo-check - -o - > b.csv            in a pipeline

--out names the CLEANED FILE; reports go through --format.

Exit codes: 0 nothing to object · 1 the input held errors (the cleaned file may be fine) · 2 could not do the job`,
    fr: `
Exemples :
  lumo-check contacts.csv                          écrit contacts.clean.csv, contacts.report.html et contacts.report.json
  lumo-check contacts.csv --opposition stop.txt    confronte aussi à votre liste d’opposition
  lumo-check contacts.csv --check                  n’écrit rien, seul le code de sortie compte
  cat a.csv | lumo-check - -o - > b.csv            dans un traitement en chaîne

--out désigne le FICHIER NETTOYÉ ; les rapports passent par --format.

Codes de sortie : 0 rien à redire · 1 le fichier d’entrée contenait des erreurs (le fichier nettoyé peut être bon) · 2 le travail n’a pas pu être fait`,
  },
} as const satisfies Record<string, Text>;

export const AUDIT_EXAMPLES: Text = {
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
};

export const OPPOSE_EXAMPLES: Text = {
  en: `
Examples:
  lumo-check oppose add --email - --origin phone < address.txt
  lumo-check oppose import stop.csv
  lumo-check oppose check --phone "06 39 98 12 34"

- reads the values, one per line, from standard input: they do not stand in the history of the shell.`,
  fr: `
Exemples :
  lumo-check oppose add --email - --origin phone < adresse.txt
  lumo-check oppose import stop.csv
  lumo-check oppose check --phone "06 39 98 12 34"

- lit les valeurs, une par ligne, sur l’entrée standard : elles ne restent pas dans l’historique du shell.`,
};
