import type { ErrorTexts } from './error-text.js';

export const SHARDS_ERRORS = {
  LUMO_PLAN_FOREIGN: {
    means: {
      en: 'the plan was made by another version, or with other rules',
      fr: 'le plan vient d’une autre version, ou d’autres règles',
    },
    why: {
      en: 'Machines that judge parts of one file must judge alike: two versions would give two answers in one report.',
      fr: 'Les machines qui jugent les parties d’un fichier doivent juger de même : deux versions donneraient deux réponses dans un seul rapport.',
    },
    next: {
      en: 'install one version everywhere, and make the plan again',
      fr: 'installez une même version partout, et refaites le plan',
    },
    see: { en: 'shards.md', fr: 'shards.md' },
  },
  LUMO_PLAN_DAMAGED: {
    about: 'contacts',
    means: {
      en: 'a file of the plan is missing or was altered: a list, a plugin, the plan itself',
      fr: 'un fichier du plan manque ou a été modifié : une liste, un plugin, le plan lui-même',
    },
    why: {
      en: 'Whoever is on a list that did not travel whole would be called free.',
      fr: 'Une personne d’une liste qui n’a pas voyagé entière serait dite libre.',
    },
    next: {
      en: 'copy the folder of the plan again, all of it',
      fr: 'recopiez tout le dossier du plan',
    },
    see: { en: 'shards.md', fr: 'shards.md' },
  },
  LUMO_PLAN_SECRETS: {
    means: {
      en: 'the key of the plan is not there',
      fr: 'la clé du plan n’est pas là',
    },
    why: {
      en: 'What parts leave is sealed with it, and lists of keyed digests are asked with theirs.',
      fr: 'Ce que laissent les parties est scellé avec elle, et les listes d’empreintes à clé s’interrogent avec la leur.',
    },
    next: {
      en: 'leave `driver.json` beside the plan, or give its `secrets` in `LUMO_SHARD_SECRETS`',
      fr: 'laissez `driver.json` à côté du plan, ou donnez ses `secrets` dans `LUMO_SHARD_SECRETS`',
    },
    see: { en: 'shards.md', fr: 'shards.md' },
  },
  LUMO_SHARD_UNSUPPORTED: {
    about: 'contacts',
    means: {
      en: 'this input, or this setting, cannot be judged in parts',
      fr: 'cette entrée, ou ce réglage, ne peut pas être jugé en parties',
    },
    why: {
      en: 'A packed file cannot be begun in the middle, and some outputs have one writer.',
      fr: 'Un fichier compressé ne se commence pas au milieu, et certaines sorties n’ont qu’un seul auteur.',
    },
    next: {
      en: 'write it as plain CSV, leave the setting out, or check the file whole',
      fr: 'écrivez-le en CSV simple, laissez le réglage de côté, ou vérifiez le fichier entier',
    },
    see: { en: 'shards.md', fr: 'shards.md' },
  },
  LUMO_SHARD_PARTS: {
    means: {
      en: 'a part is missing, is there twice and different, or read other rows than were cut or surveyed',
      fr: 'une partie manque, existe deux fois et diffère, ou a lu d’autres lignes que celles qui ont été découpées ou relevées',
    },
    why: {
      en: 'A report of some of the contacts would look like one of all.',
      fr: 'Un rapport sur une partie des contacts passerait pour un rapport sur tous.',
    },
    next: {
      en: 'judge that part again, and merge; nothing was published',
      fr: 'rejugez cette partie, et assemblez ; rien n’a été publié',
    },
    see: { en: 'shards.md', fr: 'shards.md' },
  },
  LUMO_SHARD_FOREIGN: {
    means: {
      en: 'what a part left belongs to another plan or another survey, or was altered',
      fr: 'ce qu’a laissé une partie vient d’un autre plan ou d’un autre relevé, ou a été modifié',
    },
    why: {
      en: 'Parts that were judged by different settings add up to no answer.',
      fr: 'Des parties jugées selon des réglages différents ne font aucune réponse.',
    },
    next: {
      en: 'give the files of this very plan',
      fr: 'donnez les fichiers de ce plan-ci',
    },
    see: { en: 'shards.md', fr: 'shards.md' },
  },
  LUMO_SHARD_ENCODING: {
    means: {
      en: 'a part is in another encoding than the beginning of the file told',
      fr: 'une partie est dans un autre encodage que ne le disait le début du fichier',
    },
    why: {
      en: 'Parts that are judged at once cannot change their minds together: accents read wrong would make other names and addresses.',
      fr: 'Des parties jugées en même temps ne peuvent pas changer d’avis ensemble : des accents mal lus feraient d’autres noms et d’autres adresses.',
    },
    next: {
      en: 'pin it, `--encoding windows-1252` most likely, and make the plan again',
      fr: 'fixez-le, sans doute avec `--encoding windows-1252`, et refaites le plan',
    },
    see: { en: 'shards.md', fr: 'shards.md' },
  },
  LUMO_SHARD_SURVEY: {
    means: {
      en: 'a part was to be judged before all parts were surveyed',
      fr: 'une partie devait être jugée avant que toutes aient été relevées',
    },
    why: {
      en: 'A refusal on one row holds for the same person on all rows, whichever part they lie in.',
      fr: 'Un refus sur une ligne vaut pour la même personne sur toutes les lignes, quelle que soit leur partie.',
    },
    next: {
      en: '`shard survey` every part, `shard settle`, then `shard judge --settled`',
      fr: '`shard survey` pour chaque partie, `shard settle`, puis `shard judge --settled`',
    },
    see: { en: 'shards.md', fr: 'shards.md' },
  },
  LUMO_SHARD_FRAME: {
    means: {
      en: 'an engine sent a worker something that the protocol does not know, or not there',
      fr: 'un moteur a envoyé à un exécutant un message que le protocole ne connaît pas, ou pas à cet endroit',
    },
    why: {
      en: 'Cells that are read from the wrong place would be other people’s.',
      fr: 'Des cellules lues au mauvais endroit seraient celles d’autres personnes.',
    },
    next: {
      en: 'see the protocol, and compare the version of the engine’s package with that of lumo-check',
      fr: 'voyez le protocole, et comparez la version du paquet du moteur à celle de lumo-check',
    },
    see: { en: 'shards.md#frames', fr: 'shards.md#messages' },
  },
  LUMO_SURVEY_TOO_LARGE: {
    means: {
      en: 'a rule of a plugin learned more of a part than may travel (1 MiB)',
      fr: 'une règle d’un plugin a appris d’une partie plus qu’il ne peut voyager (1 Mio)',
    },
    why: {
      en: 'What grows with the rows would fill the machine that puts all parts together.',
      fr: 'Ce qui croît avec les lignes remplirait la machine qui réunit toutes les parties.',
    },
    next: {
      en: 'let the rule keep less, make its survey a keyed one, or `--skip` it',
      fr: 'que la règle retienne moins, que son relevé soit par identité, ou écartez-la par `--skip`',
    },
    see: { en: 'shards.md', fr: 'shards.md' },
  },
} as const satisfies ErrorTexts;
