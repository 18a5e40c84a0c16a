import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const SAYS = {
  'disabled-late': { message: 'late', fact: 'daysPast' },
  'not-disabled': { message: 'open', fact: 'daysPast' },
} as const satisfies Partial<Record<RowCode, object>>;
const isOurs = (code: RowCode): code is keyof typeof SAYS => Object.hasOwn(SAYS, code);

/** An account is closed on the day on which somebody leaves. */
export default defineSubjectRule({
  id: 'leaver-not-disabled',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-32'], LAWS['lumo-guide-data']],
  needs: ['leavers'],
  docs: {
    title: { en: 'Account of a leaver left open', fr: 'Compte d’un partant resté ouvert' },
    why: {
      en: 'An account is closed on the day on which somebody leaves. After it, nobody answers for what is done under it.',
      fr: 'Un compte se ferme le jour où la personne part. Après, personne ne répond de ce qui s’y fait.',
    },
    remedy: {
      en: 'Close it now, look at what was done under it, and write the day.',
      fr: 'Fermez-le maintenant, regardez ce qui s’y est fait, et notez le jour.',
    },
    bad: [
      { rows: csv('person;left_on;disabled_on', 'A. Martin;2026-03-31;2026-04-01'), says: ['late'], fileName: 'leavers.csv' },
      { rows: csv('person;left_on;disabled_on', 'A. Martin;2026-06-30;'), says: ['open'], fileName: 'leavers.csv' },
    ],
    good: [{ rows: csv('person;left_on;disabled_on', 'A. Martin;2026-03-31;2026-03-31'), says: [], fileName: 'leavers.csv' }],
  },
  severity: 'error',
  facts: { daysPast: 'daysPast' },
  messages: {
    open: { en: 'Somebody left and their account is open: close it.', fr: 'Une personne est partie et son compte est ouvert : fermez-le.' },
    late: {
      en: 'An account was closed after the day on which its owner left: see what was done under it.',
      fr: 'Un compte a été fermé après le départ de son titulaire : voyez ce qui s’y est fait.',
    },
  },
  visit: (ctx) => ({
    row({ remarks }, at) {
      for (const { code, count = 0 } of remarks) {
        if (!isOurs(code)) continue;
        const { message, fact } = SAYS[code];
        ctx.report(at, message, { facts: { [fact]: count } });
      }
    },
  }),
});
