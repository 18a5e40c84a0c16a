import type { Text } from '../../model/base/text.js';

/** A question of the first ten minutes: which key of which control its answer fills. */
export interface Question {
  /** What `--answer` calls it. */
  readonly id: string;
  readonly control?: string;
  readonly key?: string;
  /** What an answer must look like; anything else is asked again, or refused. */
  readonly form: 'text' | 'day' | 'number' | 'share' | 'countries' | 'path';
  readonly ask: Text;
}

/** Twenty questions that a team can answer without looking anything up for long. A blank leaves it for later. */
export const QUESTIONS: readonly Question[] = [
  { id: 'entity', form: 'text', ask: { en: 'The name of your organisation?', fr: 'Le nom de votre organisation ?' } },
  {
    id: 'where',
    control: 'hosting',
    key: 'where',
    form: 'countries',
    ask: { en: 'In which countries are your databases (FR, DE)?', fr: 'Dans quels pays sont vos bases (FR, DE) ?' },
  },
  { id: 'host', control: 'hosting', key: 'by', form: 'text', ask: { en: 'Who hosts them?', fr: 'Qui les héberge ?' } },
  {
    id: 'at-rest',
    control: 'encryption',
    key: 'at-rest',
    form: 'text',
    ask: {
      en: 'How are they encrypted where they are stored (aes-256, none)?',
      fr: 'Comment sont-elles chiffrées au repos (aes-256, none) ?',
    },
  },
  {
    id: 'in-transit',
    control: 'encryption',
    key: 'in-transit',
    form: 'text',
    ask: { en: 'And while they travel (tls1.3)?', fr: 'Et en transit (tls1.3) ?' },
  },
  {
    id: 'restored',
    control: 'backups',
    key: 'restored',
    form: 'day',
    ask: {
      en: 'When was a restore of a backup last tried (2026-01-20)?',
      fr: 'Quand une restauration a-t-elle été essayée (2026-01-20) ?',
    },
  },
  {
    id: 'places',
    control: 'backups',
    key: 'places',
    form: 'number',
    ask: { en: 'In how many physical places are backups?', fr: 'Dans combien de lieux physiques sont les sauvegardes ?' },
  },
  {
    id: 'log-months',
    control: 'logs',
    key: 'months',
    form: 'number',
    ask: { en: 'How many months are access logs kept?', fr: 'Combien de mois gardez-vous les journaux d’accès ?' },
  },
  {
    id: 'access-review',
    control: 'least-privilege',
    key: 'last',
    form: 'day',
    ask: { en: 'When were accesses last reviewed?', fr: 'Quand les accès ont-ils été revus ?' },
  },
  {
    id: 'two-factor',
    control: 'two-factor',
    key: 'share',
    form: 'share',
    ask: { en: 'How many accounts have a second factor (44/44)?', fr: 'Combien de comptes ont un second facteur (44/44) ?' },
  },
  {
    id: 'password-manager',
    control: 'password-manager',
    key: 'tool',
    form: 'text',
    ask: { en: 'Which password manager does the team use?', fr: 'Quel gestionnaire de mots de passe l’équipe utilise-t-elle ?' },
  },
  {
    id: 'export-threshold',
    control: 'export-approval',
    key: 'threshold',
    form: 'number',
    ask: {
      en: 'From how many rows on does a manager approve an export?',
      fr: 'À partir de combien de lignes un responsable valide-t-il un export ?',
    },
  },
  {
    id: 'retention-policy',
    control: 'retention-policy',
    key: 'last',
    form: 'day',
    ask: { en: 'Of which day is your retention policy?', fr: 'De quel jour date votre politique de conservation ?' },
  },
  {
    id: 'audit-internal',
    control: 'audit-internal',
    key: 'last',
    form: 'day',
    ask: { en: 'When was your last internal audit?', fr: 'De quand date votre dernier audit interne ?' },
  },
  {
    id: 'audit-external',
    control: 'audit-external',
    key: 'last',
    form: 'day',
    ask: { en: 'When did a third party last audit you?', fr: 'De quand date votre dernier audit externe ?' },
  },
  {
    id: 'training',
    control: 'training',
    key: 'last',
    form: 'day',
    ask: { en: 'When was the team last trained?', fr: 'Quand l’équipe a-t-elle été formée ?' },
  },
  {
    id: 'drill',
    control: 'drill',
    key: 'last',
    form: 'day',
    ask: { en: 'When did you last play an incident?', fr: 'Quand avez-vous joué un incident pour la dernière fois ?' },
  },
  {
    id: 'incident-plan',
    control: 'incident-plan',
    key: 'last',
    form: 'day',
    ask: { en: 'Of which day is your plan for incidents?', fr: 'De quel jour date votre plan d’incident ?' },
  },
  {
    id: 'breaches',
    key: 'breaches',
    form: 'path',
    ask: { en: 'Where is your register of breaches (breaches.csv)?', fr: 'Où est votre registre des violations (breaches.csv) ?' },
  },
  {
    id: 'requests',
    key: 'requests',
    form: 'path',
    ask: {
      en: 'Where is your register of rights requests (requests.csv)?',
      fr: 'Où est votre registre des demandes de droits (requests.csv) ?',
    },
  },
];
