import type { ErrorTexts } from './error-text.js';

export const CONFIGURATION_ERRORS = {
  LUMO_STATED_PERSONAL: {
    means: {
      en: '`--source` or `--consent-proof` holds an address or a number, or looks like somebody’s name',
      fr: '`--source` ou `--consent-proof` contient une adresse ou un numéro, ou ressemble au nom d’une personne',
    },
    why: {
      en: 'What you state is repeated in every report, and no report holds personal data.',
      fr: 'Ce que vous affirmez est répété dans chaque rapport, et aucun rapport ne contient de donnée personnelle.',
    },
    next: {
      en: 'name the event, the form, the directory or the company',
      fr: 'nommez le salon, le formulaire, l’annuaire ou la société',
    },
  },
  LUMO_STATED_FUTURE: {
    means: {
      en: '`--collected-at` or `--informed-at` states a day after the day of the run',
      fr: '`--collected-at` ou `--informed-at` affirme un jour qui vient après celui du contrôle',
    },
    why: {
      en: 'A day that has not come proves nothing of what was done on it.',
      fr: 'Un jour qui n’est pas venu ne prouve rien de ce qui y a été fait.',
    },
    next: { en: 'give the day on which it was done', fr: 'donnez le jour où cela a été fait' },
  },
  LUMO_CAMPAIGN_INVALID: {
    about: 'settings',
    means: {
      en: 'the plan of a campaign is no YAML or JSON, or has keys or values that no plan has',
      fr: 'le plan d’une campagne n’est ni du YAML ni du JSON, ou contient des clés ou des valeurs qu’aucun plan n’a',
    },
    why: {
      en: 'A key that nobody reads would pass for a question that was answered.',
      fr: 'Une clé que personne ne lit passerait pour une question qui a sa réponse.',
    },
    next: { en: 'correct the lines that the message names', fr: 'corrigez les lignes que cite le message' },
    see: { en: 'plan.md', fr: 'plan.md' },
  },
  LUMO_CAMPAIGN_FILE: {
    about: 'settings',
    means: {
      en: 'a file that the plan of a campaign names is not there, or is not what it should be',
      fr: 'un fichier que nomme le plan d’une campagne n’existe pas, ou n’est pas ce qu’il devrait être',
    },
    why: {
      en: 'A campaign of which a part was not read would be called ready without it.',
      fr: 'Une campagne dont une partie n’a pas été lue serait dite prête sans elle.',
    },
    next: {
      en: 'correct the path, which starts from the folder of the plan',
      fr: 'corrigez le chemin, qui part du dossier du plan',
    },
    see: { en: 'plan.md', fr: 'plan.md' },
  },
  LUMO_CONFIG_NOT_FOUND: {
    about: 'settings',
    means: {
      en: 'the file after `--config` is not there',
      fr: 'le fichier donné à `--config` n’existe pas',
    },
    why: {
      en: 'Settings that were meant would be replaced by others in silence.',
      fr: 'Les réglages voulus seraient remplacés par d’autres sans que rien ne le dise.',
    },
    next: {
      en: 'check the path, or `lumo-check init FILE`',
      fr: 'vérifiez le chemin, ou `lumo-check init FICHIER`',
    },
  },
  LUMO_CONFIG_UNREADABLE: {
    about: 'settings',
    means: {
      en: 'the file cannot be read or parsed, or has an unknown extension',
      fr: 'le fichier est illisible, mal écrit, ou d’une extension inconnue',
    },
    why: {
      en: 'Settings that were meant would be replaced by others in silence.',
      fr: 'Les réglages voulus seraient remplacés par d’autres sans que rien ne le dise.',
    },
    next: {
      en: 'correct it at the line named',
      fr: 'corrigez-le à la ligne indiquée',
    },
  },
  LUMO_CONFIG_UNTRUSTED: {
    about: 'settings',
    means: {
      en: 'a configuration that was found is or names code, or names a database, and you have not said that you trust its folder, or others may have written it; nothing of it was run',
      fr: 'une configuration trouvée contient ou nomme du code, ou nomme une base de données, et vous n’avez pas dit que son dossier est de confiance, ou d’autres ont pu l’écrire ; rien n’en a été exécuté',
    },
    why: {
      en: 'A configuration in code runs as you, with your rights.',
      fr: 'Une configuration écrite en code s’exécute en votre nom, avec vos droits.',
    },
    next: {
      en: 'read it, then name it with `--config`, or its folder in `LUMO_TRUSTED_FOLDERS`',
      fr: 'lisez-la, puis nommez-la avec `--config`, ou son dossier dans `LUMO_TRUSTED_FOLDERS`',
    },
    see: { en: 'trust.md', fr: 'trust.md' },
  },
  LUMO_CONFIG_INVALID: {
    about: 'settings',
    means: {
      en: 'a key or a value is not allowed, in the configuration, an option or a variable',
      fr: 'une clé ou une valeur n’est pas permise, dans la configuration, une option ou une variable',
    },
    why: {
      en: 'A key that is ignored would be a setting that does nothing.',
      fr: 'Une clé ignorée serait un réglage sans effet.',
    },
    next: {
      en: 'correct what is named, each with its place',
      fr: 'corrigez ce qui est nommé, chaque fois avec sa place',
    },
  },
  LUMO_CONFIG_COLUMN: {
    about: 'contacts',
    means: {
      en: 'a column that the configuration or `--map` names is not in the file',
      fr: 'une colonne nommée par la configuration ou par `--map` n’est pas dans le fichier',
    },
    why: {
      en: 'The column that was meant would be judged as what it looks like, or not at all.',
      fr: 'La colonne voulue serait jugée d’après son apparence, ou pas du tout.',
    },
    next: {
      en: 'take the header proposed, or `#3`',
      fr: 'prenez l’en-tête proposé, ou `#3`',
    },
  },
  LUMO_CONFIG_EXISTS: {
    about: 'settings',
    means: {
      en: '`init` would replace a file',
      fr: '`init` remplacerait un fichier',
    },
    why: {
      en: 'Your choices stand in it.',
      fr: 'Vos choix y sont.',
    },
    next: {
      en: 'remove the file, or write elsewhere with `--out`',
      fr: 'supprimez le fichier, ou écrivez ailleurs avec `--out`',
    },
  },
  LUMO_RETENTION_OFF: {
    means: {
      en: "`retain` needs a rule that is off: nothing says when a contact's time is over",
      fr: '`retain` a besoin d’une règle désactivée : rien ne dit quand la durée d’un contact est échue',
    },
    why: {
      en: 'Erasing is for ever: it takes a length of time that somebody decided.',
      fr: 'Effacer est définitif : il y faut une durée que quelqu’un a décidée.',
    },
    next: {
      en: 'turn the rule on, with the months that you decided on',
      fr: 'activez-la, avec le nombre de mois que vous avez décidé',
    },
  },
  LUMO_EXEMPTION_UNREADABLE: {
    about: 'settings',
    means: {
      en: 'the file of exemptions cannot be read',
      fr: 'le fichier d’exemptions est illisible',
    },
    why: {
      en: 'Contacts that somebody answers for would leave, and nobody would know why.',
      fr: 'Des contacts dont quelqu’un répond partiraient, sans que personne sache pourquoi.',
    },
    next: {
      en: 'check the path given to `--exemptions`',
      fr: 'vérifiez le chemin donné à `--exemptions`',
    },
  },
  LUMO_EXEMPTION_REFUSED: {
    means: {
      en: 'somebody is to be exempted from an opposition, or has neither address nor mobile',
      fr: 'quelqu’un serait exempté d’une opposition, ou n’a ni adresse ni mobile',
    },
    why: {
      en: 'The right to object is absolute: nobody is exempted from a refusal. And whoever cannot be recognised cannot be exempted.',
      fr: 'Le droit d’opposition est absolu : nul n’est exempté d’un refus. Et qui ne peut être reconnu ne peut être exempté.',
    },
    next: {
      en: 'remove it, or write `where` by hand',
      fr: 'retirez-la, ou écrivez `where` à la main',
    },
    see: { en: 'decide.md', fr: 'decide.md' },
  },
  LUMO_EXEMPTION_EXPIRED: {
    about: 'settings',
    means: {
      en: 'the last day of an exemption has passed',
      fr: 'le dernier jour d’une exemption est passé',
    },
    why: {
      en: 'An exemption without an end is a rule switched off.',
      fr: 'Une exemption sans fin est une règle désactivée.',
    },
    next: {
      en: 'remove it, or have it approved anew',
      fr: 'retirez-la, ou faites-la approuver de nouveau',
    },
  },
  LUMO_EXEMPTION_UNUSED: {
    about: 'contacts',
    means: {
      en: 'no contact of the file needs an exemption',
      fr: 'aucun contact du fichier n’a besoin d’une exemption',
    },
    why: {
      en: 'An exemption that does nothing would do something one day, when nobody thinks of it.',
      fr: 'Une exemption sans effet en aurait un jour, quand personne n’y penserait plus.',
    },
    next: {
      en: 'remove it, or keep one file of exemptions per file',
      fr: 'retirez-la, ou tenez un fichier d’exemptions par fichier',
    },
  },
  LUMO_BASELINE_UNREADABLE: {
    about: 'settings',
    means: {
      en: 'the file is no baseline, or was made with another key',
      fr: 'le fichier n’est pas une référence, ou vient d’une autre clé',
    },
    why: {
      en: 'Without it known findings would count as new ones, or new ones as known.',
      fr: 'Sans elle, des constats connus compteraient comme nouveaux, ou l’inverse.',
    },
    next: {
      en: 'write it anew with `--write-baseline`',
      fr: 'réécrivez-la avec `--write-baseline`',
    },
  },
  LUMO_KEY_MISSING: {
    means: {
      en: 'fingerprints are asked for and the project has no key',
      fr: 'des empreintes sont demandées et le projet n’a pas de clé',
    },
    why: {
      en: 'Fingerprints are made with the key; another one would recognise nobody.',
      fr: 'Les empreintes se font avec la clé ; une autre ne reconnaîtrait personne.',
    },
    next: {
      en: 'bring `.lumo/key` or `LUMO_KEY`',
      fr: 'apportez `.lumo/key` ou `LUMO_KEY`',
    },
  },
  LUMO_REGISTER_KEY: {
    means: {
      en: 'the key is missing, another one, too short, or open to others',
      fr: 'la clé manque, n’est pas la bonne, est trop courte, ou ouverte à d’autres',
    },
    why: {
      en: 'With another key nobody is found in the register, and whoever reads the key can test who is in it.',
      fr: 'Avec une autre clé, personne n’est retrouvé dans le registre ; et qui lit la clé peut chercher qui s’y trouve.',
    },
    next: {
      en: '64 hexadecimal digits in a file of mode 0600: `.lumo/key` of the project, `key` beside the register, or `LUMO_KEY`',
      fr: '64 chiffres hexadécimaux dans un fichier de mode 0600 : `.lumo/key` du projet, `key` à côté du registre, ou `LUMO_KEY`',
    },
  },
  LUMO_PLUGIN_TEST: {
    about: 'settings',
    means: {
      en: 'a test of a plugin (`lumo-check/testing`) found that a part of it breaks a law',
      fr: 'un test d’un plugin (`lumo-check/testing`) a trouvé qu’une de ses parties enfreint une loi',
    },
    why: {
      en: 'Only tests of authors say it, never a run: a rule that says other things of a split file would say other things on two threads.',
      fr: 'Seuls les tests des auteurs le disent, jamais une exécution : une règle qui change d’avis sur un fichier coupé changerait d’avis sur deux fils.',
    },
    next: {
      en: 'correct the part that the test names',
      fr: 'corrigez la partie que nomme le test',
    },
    see: { en: 'plugins.md', fr: 'plugins.md' },
  },
  LUMO_PLUGIN_INVALID: {
    about: 'settings',
    means: {
      en: 'a plugin is not there, does not load, was made for another version of the interface, or brings something that is not what it says (a rule, a preset, a reporter…)',
      fr: 'un plugin est introuvable, ne se charge pas, a été fait pour une autre version de l’interface, ou apporte autre chose que ce qu’il dit (une règle, un préréglage, un rapporteur…)',
    },
    why: {
      en: 'A rule that is missing judges nothing, and its silence would look like a yes.',
      fr: 'Une règle qui manque ne juge rien, et son silence passerait pour un oui.',
    },
    next: {
      en: 'correct the module',
      fr: 'corrigez le module',
    },
    see: { en: 'plugins.md', fr: 'plugins.md' },
  },
  LUMO_EXEMPTION_SUBJECT: {
    about: 'settings',
    means: {
      en: 'an exemption of contacts names a rule about files, messages or scripts, or the other way round',
      fr: 'une exemption de contacts nomme une règle sur des fichiers, des messages ou des scripts, ou l’inverse',
    },
    why: {
      en: 'An exemption names a contact, and such a rule looks at none.',
      fr: 'Une exemption vise un contact, et une telle règle n’en regarde aucun.',
    },
    next: {
      en: 'say which contacts are meant (`fingerprint` or `where`), or which files (`file`)',
      fr: 'dites quels contacts sont visés (`fingerprint` ou `where`), ou quels fichiers (`file`)',
    },
  },
} as const satisfies ErrorTexts;
