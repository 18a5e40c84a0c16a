import { csv, defineSubjectRule, LAWS, type RowCode } from '../src/author.js';

const SAYS = { 'row-unread': 'unread' } as const satisfies Partial<Record<RowCode, string>>;
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
      en: 'The days of a row cannot be read, or contradict each other: correct them.',
      fr: 'Les dates d’une ligne sont illisibles, ou se contredisent : corrigez-les.',
    },
  },
  visit: (ctx) => ({
    row({ remarks }, at) {
      for (const { code } of remarks) if (isOurs(code)) ctx.report(at, SAYS[code]);
    },
  }),
});
