import { inGroup, toggle, words } from './option.js';

/** How a check is told, repeated and kept in order. */
export const RUN = {
  ...inGroup('output', {
    statistics: toggle('--statistics', {
      en: 'how much each rule found, most first',
      fr: 'combien chaque règle a relevé, le plus d’abord',
    }),
    stats: toggle('--stats', {
      en: 'what time each rule and each step took, on contacts; in the JSON report too, which is then another one at each run',
      fr: 'le temps qu’a pris chaque règle et chaque étape, sur des contacts ; dans le rapport JSON aussi, qui change alors à chaque passage',
    }),
  }),
  ...inGroup('pipeline', {
    maxRate: words('--max-rate <rule:share>', {
      en: 'share of the contacts of a file that a rule may speak of, source-missing:1%: above it the run fails, even with --fail-on never, up to it the rule does not make it fail; may be repeated',
      fr: 'part des contacts d’un fichier dont une règle peut parler, source-missing:1% : au-delà le passage échoue, même avec --fail-on never, jusque-là la règle ne le fait pas échouer ; répétable',
    }),
    watch: toggle('--watch', {
      en: 'judge again whenever a file or a folder that is named changes, until Ctrl+C; with --check',
      fr: 'rejuger chaque fois qu’un fichier ou un dossier indiqué change, jusqu’à Ctrl+C ; avec --check',
    }),
  }),
  ...inGroup('rules', {
    prune: toggle('--prune', {
      en: 'take out of the exemptions and of the baseline what matches nothing in these files any more; nothing else is written over',
      fr: 'retirer des exemptions et de la référence ce qui ne correspond plus à rien dans ces fichiers ; rien d’autre n’est remplacé',
    }),
  }),
  ...inGroup('settings', {
    envInfo: toggle('--env-info', {
      en: 'print the versions and the machine, for a report of a fault: no name, no path',
      fr: 'affiche les versions et la machine, pour signaler une panne : ni nom, ni chemin',
    }),
  }),
};
