import type { ErrorTexts } from './error-text.js';

export const GOVERNANCE_ERRORS = {
  LUMO_GOVERNANCE_NOT_FOUND: {
    about: 'store',
    means: { en: 'the attestation or its lock file cannot be opened', fr: 'l’attestation ou son fichier de sceaux ne s’ouvre pas' },
    why: {
      en: 'Without it nothing is told, and what is not told is never met.',
      fr: 'Sans elle rien n’est dit, et ce qui n’est pas dit n’est jamais tenu.',
    },
    next: { en: 'write it with `lumo-check init --governance`', fr: 'écrivez-la avec `lumo-check init --governance`' },
    see: { en: 'governance.md', fr: 'governance.md' },
  },
  LUMO_GOVERNANCE_INVALID: {
    about: 'store',
    means: {
      en: 'the file is no attestation: not YAML, or without `lumo: governance/1`',
      fr: 'le fichier n’est pas une attestation : pas du YAML, ou sans `lumo: governance/1`',
    },
    why: {
      en: 'A file that is not understood would look like one in which nothing is wrong.',
      fr: 'Un fichier que l’on ne comprend pas passerait pour un fichier sans défaut.',
    },
    next: { en: 'correct the line that is named', fr: 'corrigez la ligne indiquée' },
    see: { en: 'governance.md', fr: 'governance.md' },
  },
  LUMO_GOVERNANCE_SEALS: {
    about: 'store',
    means: { en: 'the lock file of the evidence cannot be read', fr: 'le fichier des sceaux est illisible' },
    why: {
      en: 'Seals that somebody edited prove nothing.',
      fr: 'Des sceaux que quelqu’un a modifiés ne prouvent rien.',
    },
    next: { en: 'take it back from version control', fr: 'reprenez-le dans la gestion de versions' },
    see: { en: 'governance.md', fr: 'governance.md' },
  },
  LUMO_GOVERNANCE_DPIA: {
    about: 'store',
    means: {
      en: 'what the control `dpia` names as JSON, or without an ending, is no export of the PIA tool of the CNIL',
      fr: 'ce que le contrôle `dpia` nomme en JSON, ou sans extension, n’est pas un export de l’outil PIA de la CNIL',
    },
    why: {
      en: 'An assessment that is not read may be a draft.',
      fr: 'Une analyse qui n’est pas lue est peut-être un brouillon.',
    },
    next: {
      en: 'export it as JSON, and unzip it where it is an archive',
      fr: 'exportez-la en JSON, et décompressez-la si c’est une archive',
    },
    see: { en: 'governance.md', fr: 'governance.md' },
  },
  LUMO_REGISTER_TABLE: {
    about: 'store',
    means: {
      en: 'a register of breaches, training, leavers, reviews or requests is no table, does not exist, or cannot be opened',
      fr: 'un registre des violations, formations, départs, revues ou demandes n’est pas un tableau, n’existe pas, ou ne s’ouvre pas',
    },
    why: {
      en: 'A register that is not read may hold a breach whose 72 hours run.',
      fr: 'Un registre qui n’est pas lu peut contenir une violation dont les 72 heures courent.',
    },
    next: { en: 'export it again as CSV or .xlsx', fr: 'réexportez-le en CSV ou en .xlsx' },
    see: { en: 'governance.md', fr: 'governance.md' },
  },
  LUMO_BREACH_UNKNOWN: {
    about: 'store',
    means: { en: 'no row of the register has that id', fr: 'aucune ligne du registre n’a cet identifiant' },
    why: {
      en: 'A sheet of another breach would be sent to the authority.',
      fr: 'La fiche d’une autre violation partirait chez l’autorité.',
    },
    next: { en: 'take the id that the status shows', fr: 'prenez l’identifiant que montre l’état' },
    see: { en: 'governance.md', fr: 'governance.md' },
  },
} as const satisfies ErrorTexts;
