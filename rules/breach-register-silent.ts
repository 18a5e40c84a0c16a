import { csv, defineSubjectRule, LAWS } from '../src/author.js';

/** An empty register may mean that nobody looked. */
export default defineSubjectRule({
  id: 'breach-register-silent',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-33'], LAWS['lumo-guide-incidents']],
  needs: ['breaches'],
  docs: {
    title: { en: 'Breach register that says nothing', fr: 'Registre des violations qui ne dit rien' },
    why: {
      en: 'An empty register may mean that nobody looked. That there was nothing has to be said, with a day.',
      fr: 'Un registre vide peut vouloir dire que personne n’a regardé. Qu’il n’y a rien eu doit se dire, avec un jour.',
    },
    remedy: {
      en: 'Write “none since” and the day in its first cell.',
      fr: 'Écrivez « aucune depuis le » et le jour dans sa première cellule.',
    },
    bad: [
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
        ),
        says: ['silent'],
        fileName: 'breaches.csv',
      },
    ],
    good: [
      {
        rows: csv(
          'id;nature;started_at;aware_at;risk;risk_reason;consequences;measures_taken;prevention;notified_at;notification_kind;follow_up_at;delay_reason;persons_informed_at;not_informed_reason;closed_at',
          'none since 2026-01-01',
        ),
        says: [],
        fileName: 'breaches.csv',
      },
    ],
  },
  severity: 'error',

  messages: {
    silent: {
      en: 'The register of breaches is empty, and nothing says that there was none: write “none since” and the day.',
      fr: 'Le registre des violations est vide, et rien ne dit qu’il n’y en a pas eu : écrivez « aucune depuis le » et le jour.',
    },
  },
  visit: (ctx) => ({
    register({ kind, isSilent }, at) {
      if (kind === 'breaches' && isSilent) ctx.report(at(), 'silent');
    },
  }),
});
