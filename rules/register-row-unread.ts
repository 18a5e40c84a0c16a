import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const SAYS = { 'row-unread': 'unread', 'row-contradictory': 'contradictory' } as const satisfies Partial<Record<RowCode, string>>;
const isOurs = (code: RowCode): code is keyof typeof SAYS => Object.hasOwn(SAYS, code);

/** A row whose days cannot be read is not judged. */
export default defineSubjectRule({
  id: 'register-row-unread',
  about: 'registers',
  since: '0.2.0',
  theme: 'governance',
  law: [LAWS['gdpr-5-2']],
  docs: {
    title: { en: 'Row of a register that cannot be read', fr: 'Ligne de registre illisible' },
    why: {
      en: 'A row whose days cannot be read is not judged. It may be late, or right.',
      fr: 'Une ligne dont les dates sont illisibles n’est pas jugée. Elle peut être en retard, ou juste.',
    },
    remedy: { en: 'Write its days as 2026-11-24.', fr: 'Écrivez ses dates sous la forme 2026-11-24.' },
    bad: [{ rows: csv('person;left_on;disabled_on', 'A. Martin;soon;'), says: ['unread'], fileName: 'leavers.csv' }],
    good: [{ rows: csv('person;left_on;disabled_on', 'A. Martin;2026-03-31;2026-03-31'), says: [], fileName: 'leavers.csv' }],
  },
  severity: 'warning',

  messages: {
    unread: {
      en: 'A day of a row is missing or cannot be read, and the row is not judged: write it as 2026-11-24.',
      fr: 'Une date manque ou est illisible, et la ligne n’est pas jugée : écrivez-la sous la forme 2026-11-24.',
    },
    contradictory: {
      en: 'A row has an answer before its request, or a request that is still to come: correct the days.',
      fr: 'Une ligne porte une réponse avant sa demande, ou une demande à venir : corrigez les dates.',
    },
  },
  visit: (ctx) => ({
    row({ remarks }, at) {
      for (const { code } of remarks) if (isOurs(code)) ctx.report(at, SAYS[code]);
    },
  }),
});
