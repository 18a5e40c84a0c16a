import { csv, defineSubjectRule, LAWS, type NeededField } from '../src/author.js';

const missing = (en: string, fr: string) => ({
  en: `The register has no column for ${en}: add it, or give it its usual name.`,
  fr: `Le registre n’a pas de colonne pour ${fr} : ajoutez-la, ou donnez-lui son nom habituel.`,
});
/** What each column that may be missing is for. */
const MISSING = {
  awareAt: missing('when the breach became known', 'le moment où la violation a été connue'),
  notifiedAt: missing('when the authority was notified', 'le moment où l’autorité a été notifiée'),
  risk: missing('the risk to people', 'le risque pour les personnes'),
  nature: missing('the nature of the breach', 'la nature de la violation'),
  consequences: missing('the consequences', 'les conséquences'),
  measures: missing('the measures taken', 'les mesures prises'),
  prevention: missing('what prevents it from happening again', 'ce qui évite que cela se reproduise'),
  trainedAt: missing('the day of the training', 'le jour de la formation'),
  leftAt: missing('the day on which somebody left', 'le jour du départ'),
  disabledAt: missing('the day on which access was closed', 'le jour où l’accès a été fermé'),
  system: missing('the system that was reviewed', 'le système revu'),
  reviewedAt: missing('the day of the review', 'le jour de la revue'),
  received: missing('the day on which a request came', 'le jour de réception d’une demande'),
  answered: missing('the day on which a request was answered', 'le jour de la réponse'),
} as const satisfies Record<NeededField, { readonly en: string; readonly fr: string }>;

/** What is not read is not judged. */
export default defineSubjectRule({
  id: 'register-columns',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'Columns of a register that are not read', fr: 'Colonnes d’un registre qui ne sont pas lues' },
    why: {
      en: 'What is not read is not judged. A column that is missing leaves nobody able to count.',
      fr: 'Ce qui n’est pas lu n’est pas jugé. Une colonne manquante ne laisse rien à compter.',
    },
    remedy: {
      en: 'Name the columns as the page on governance lists them. Remove what the register does not need.',
      fr: 'Nommez les colonnes comme la page sur la gouvernance les liste. Retirez ce dont le registre n’a pas besoin.',
    },
    bad: [{ rows: csv('person;left_on', 'A. Martin;2026-03-31'), says: ['disabledAt'], fileName: 'leavers.csv' }],
    good: [
      {
        rows: csv('person;left_on;disabled_on;weather', 'A. Martin;2026-03-31;2026-03-31;rain'),
        says: ['unread'],
        fileName: 'leavers.csv',
      },
    ],
  },
  severity: 'error',
  messages: {
    ...MISSING,
    unread: {
      en: 'A column was not read, and nothing in it was judged.',
      fr: 'Une colonne n’a pas été lue, et rien n’y a été jugé.',
      severity: 'info',
    },
  },
  visit: (ctx) => ({
    register({ unread, missing: lacking }, at) {
      for (const field of lacking) ctx.report(at(), field);
      for (const column of unread) ctx.report(at(column), 'unread');
    },
  }),
});
