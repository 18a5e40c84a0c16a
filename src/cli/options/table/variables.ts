import type { Text } from '../../../model/base/text.js';

/** Variables that stand for no option and no key. */
export const OTHER_VARIABLES = {
  LUMO_KEY: {
    en: 'key of fingerprints and of the register, in hexadecimal; else `.lumo/key` of the project, or the key beside the register',
    fr: 'clé des empreintes et du registre, en hexadécimal ; sinon `.lumo/key` du projet, ou la clé à côté du registre',
  },
  LUMO_TRUSTED_FOLDERS: {
    en: 'absolute paths of folders, parted as in `PATH`, whose configurations may run code when they are found ([trust.md](trust.md))',
    fr: 'chemins absolus de dossiers, séparés comme dans `PATH`, dont les configurations trouvées peuvent exécuter du code ([trust.md](trust.md))',
  },
  LUMO_DEBUG: {
    en: 'adds the stack of a failure, which may hold a value of the file: for a bug report that you have read over',
    fr: 'ajoute la trace d’une panne, qui peut contenir une valeur du fichier : pour un signalement que vous aurez relu',
  },
  LUMO_SHARD_SECRETS: {
    en: 'member `secrets` of `driver.json`, for workers that have the plan alone ([shards.md](shards.md#what-travels-and-what-stays))',
    fr: 'le membre `secrets` de `driver.json`, pour des exécutants qui n’ont que le plan ([shards.md](shards.md#ce-qui-voyage-et-ce-qui-reste))',
  },
  SOURCE_DATE_EPOCH: {
    en: 'when evidence and events of lineage are said to be made, for runs that must come out the same twice',
    fr: 'quand pièces et évènements de lignage sont dits faits, pour des passages qui doivent donner deux fois la même chose',
  },
  OPENLINEAGE_NAMESPACE: {
    en: 'the namespace of jobs in events of lineage; `lumo-check` without it ([data-tools.md](data-tools.md))',
    fr: 'l’espace des tâches dans les évènements de lignage ; à défaut `lumo-check` ([data-tools.md](data-tools.md))',
  },
  OPENLINEAGE_PARENT_ID: {
    en: 'the run that started this one, `NAMESPACE/JOB/RUN`, in events of lineage',
    fr: 'le passage qui a lancé celui-ci, `ESPACE/TÂCHE/PASSAGE`, dans les évènements de lignage',
  },
  NO_COLOR: { en: 'no colours, as `--no-color`', fr: 'pas de couleurs, comme `--no-color`' },
  FORCE_COLOR: {
    en: 'colours even when the output goes to another program, as `--color`; `0`: none',
    fr: 'couleurs, même quand la sortie va vers un autre programme, comme `--color` ; `0` : aucune',
  },
  TERM: { en: '`dumb`: no colours', fr: '`dumb` : pas de couleurs' },
  LC_ALL: { en: 'the language, where neither `--lang` nor `LUMO_LANG` says', fr: 'la langue, si ni `--lang` ni `LUMO_LANG` ne la donne' },
  LC_MESSAGES: { en: 'the same, after `LC_ALL`', fr: 'de même, après `LC_ALL`' },
  LANG: { en: 'the same, after `LC_MESSAGES`', fr: 'de même, après `LC_MESSAGES`' },
  CI: { en: 'a machine runs this: `--reveal` is refused', fr: 'une machine exécute la commande : `--reveal` est refusé' },
  GITHUB_ACTIONS: {
    en: 'the same, and annotations and a summary for GitHub ([formats.md](formats.md))',
    fr: 'de même, avec des annotations et un résumé pour GitHub ([formats.md](formats.md))',
  },
  GITHUB_STEP_SUMMARY: { en: 'file that the summary is added to', fr: 'fichier auquel le résumé est ajouté' },
  GITLAB_CI: {
    en: 'the same, and a report of code quality for GitLab',
    fr: 'de même, avec un rapport de qualité de code pour GitLab',
  },
  TF_BUILD: { en: 'the same, and annotations for Azure Pipelines', fr: 'de même, avec des annotations pour Azure Pipelines' },
  XDG_CACHE_HOME: { en: 'your folder of caches (Linux)', fr: 'votre dossier de caches (Linux)' },
  NODE_DISABLE_COMPILE_CACHE: {
    en: 'keeps nothing of the compiled program for the next run',
    fr: 'ne garde rien du programme compilé pour la prochaine exécution',
  },
  LOCALAPPDATA: { en: 'your folder of caches (Windows)', fr: 'votre dossier de caches (Windows)' },
} as const satisfies Record<string, Text>;
