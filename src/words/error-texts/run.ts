import type { ErrorTexts } from './error-text.js';

export const RUN_ERRORS = {
  LUMO_INTERRUPTED: {
    means: {
      en: 'the run was asked to end: by you (exit code 130), by the system (143), by a terminal that was closed (129) or SIGQUIT (131)',
      fr: 'le passage a été prié de s’arrêter : par vous (code 130), par le système (143), par la fermeture du terminal (129) ou SIGQUIT (131)',
    },
    why: {
      en: 'Half a result is not left behind.',
      fr: 'Un demi-résultat n’est pas laissé derrière.',
    },
    next: {
      en: 'run again',
      fr: 'relancez',
    },
  },
  LUMO_RULE_FACT: {
    means: {
      en: 'a rule reports a fact that it does not declare: it may be the text of a cell',
      fr: 'une règle rapporte un fait qu’elle ne déclare pas : ce peut être le texte d’une cellule',
    },
    why: {
      en: 'Reports hold no text of the file: a rule tells numbers and words that it declares.',
      fr: 'Les rapports ne contiennent aucun texte du fichier : une règle rapporte des nombres et les mots qu’elle déclare.',
    },
    next: {
      en: 'declare it in `facts`',
      fr: 'déclarez-le dans `facts`',
    },
    see: { en: 'library.md#a-rule-of-your-own', fr: 'library.md#une-règle-à-vous' },
  },
  LUMO_RULE_FAILED: {
    about: 'contacts',
    means: {
      en: 'a rule has a defect',
      fr: 'une règle a un défaut',
    },
    why: {
      en: 'What the rule would have found is not known, so that nothing was called clean.',
      fr: 'On ignore ce que la règle aurait relevé : rien n’a donc été dit conforme.',
    },
    next: {
      en: 'report it; with `--skip RULE` the run goes on without it',
      fr: 'signalez-le ; avec `--skip REGLE`, le passage continue sans elle',
    },
  },
  LUMO_WORKER_DIED: {
    about: 'contacts',
    means: {
      en: 'a thread stopped, out of memory perhaps, or was ended since it had not answered for half an hour',
      fr: 'un fil s’est arrêté, faute de mémoire peut-être, ou a été arrêté, n’ayant rien répondu depuis une demi-heure',
    },
    why: {
      en: 'A part of the file was not judged, so that nothing was called clean.',
      fr: 'Une partie du fichier n’a pas été jugée : rien n’a donc été dit conforme.',
    },
    next: {
      en: 'run again with `--jobs 1`',
      fr: 'relancez avec `--jobs 1`',
    },
  },
  LUMO_PARTS_MISSING: {
    about: 'contacts',
    means: {
      en: 'a part of the file did not come back',
      fr: 'une partie du fichier n’est pas revenue',
    },
    why: {
      en: 'A part of the file was not judged, so that nothing was called clean.',
      fr: 'Une partie du fichier n’a pas été jugée : rien n’a donc été dit conforme.',
    },
    next: {
      en: 'run again, and report it',
      fr: 'relancez, et signalez-le',
    },
  },
  LUMO_CONSERVATION: {
    about: 'contacts',
    means: {
      en: 'rows read and rows judged do not add up',
      fr: 'lignes lues et lignes jugées ne concordent pas',
    },
    why: {
      en: 'A row was lost or judged twice, so that nothing was called clean.',
      fr: 'Une ligne a été perdue ou jugée deux fois : rien n’a donc été dit conforme.',
    },
    next: {
      en: 'run again, and report it',
      fr: 'relancez, et signalez-le',
    },
  },
  LUMO_TOO_MANY_ROWS: {
    about: 'contacts',
    means: {
      en: 'more than 4,294,967,295 rows, where rules compare rows with each other or a file is judged in parts',
      fr: 'plus de 4 294 967 295 lignes, quand des règles les comparent entre elles ou qu’un fichier se juge en parties',
    },
    why: {
      en: 'Rows are numbered by 32 bits there: a greater number would pass for a smaller one.',
      fr: 'Les lignes y sont numérotées sur 32 bits : un numéro plus grand passerait pour un plus petit.',
    },
    next: {
      en: 'cut it into files with fewer rows',
      fr: 'découpez-le en fichiers de moins de lignes',
    },
  },
  LUMO_PERSONS_FOREIGN: {
    means: {
      en: 'what was noted of the persons of a part is cut, or was noted by another plan',
      fr: 'ce qui a été noté des personnes d’une partie est coupé, ou l’a été selon un autre plan',
    },
    why: {
      en: 'A person of two parts would pass for one of a single row, and a refusal on one of them would not be seen.',
      fr: 'Une personne présente dans deux parties passerait pour n’avoir qu’une ligne, et son refus dans l’une ne serait pas vu.',
    },
    next: {
      en: 'survey that part again, by the plan of this run',
      fr: 'relevez de nouveau cette partie, selon le plan de cette exécution',
    },
  },
  LUMO_INTERNAL: {
    means: {
      en: 'something failed that lumo-check does not know',
      fr: 'une erreur que lumo-check ne connaît pas s’est produite',
    },
    why: {
      en: 'What was not foreseen is not guessed at: nothing was called clean.',
      fr: 'Ce qui n’était pas prévu ne se devine pas : rien n’a été dit conforme.',
    },
    next: {
      en: 'run again with `LUMO_DEBUG=1`, read the trace over, report it',
      fr: 'relancez avec `LUMO_DEBUG=1`, relisez la trace, signalez-le',
    },
  },
  LUMO_RULE_SUBJECT: {
    means: {
      en: 'a rule that is asked for is not about contacts',
      fr: 'une règle demandée ne porte pas sur des contacts',
    },
    why: {
      en: 'A rule about something else would find nothing among contacts, and its silence would look like a yes.',
      fr: 'Une règle sur autre chose ne trouverait rien parmi des contacts, et son silence passerait pour un oui.',
    },
    next: {
      en: 'leave it out; `lumo-check audit` runs the rules about stored files',
      fr: 'écartez-la ; `lumo-check audit` applique les règles sur les fichiers stockés',
    },
  },
} as const satisfies ErrorTexts;
