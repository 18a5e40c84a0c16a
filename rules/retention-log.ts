import { addMonths, csv, defineRule, isLogFile, LAWS, LEGAL_DUTY, lastExpiredDay, laterEvent, type PastEvent, z } from '../src/author.js';

const DATES = {
  lastOpenAt: 'optional',
  lastInboundAt: 'optional',
  lastOutboundAt: 'optional',
  lastContactAt: 'optional',
  updatedAt: 'optional',
  collectedAt: 'optional',
} as const;

/** Exports of logs wander about as files; they too have an age after which they go. */
export default defineRule({
  id: 'retention-log',
  about: 'contacts',
  since: '0.1.0',
  theme: 'retention',
  law: [LAWS['cnil-logs'], LAWS['lumo-guide-logs'], LAWS['gdpr-5-1-e'], LAWS['gdpr-32']],
  docs: {
    title: { en: 'Technical log, not a contact file', fr: 'Journal technique, pas un fichier de contacts' },
    why: {
      en: 'IP addresses, user agents and requests make a log, not a contact file. Logs serve security and are kept six months to one year, three at most when a documented risk asks for it. They are not collected for prospecting.',
      fr: 'Adresses IP, navigateurs et requêtes font un journal, pas des contacts. Les journaux servent la sécurité et se gardent six mois à un an, trois au plus si un risque documenté l’exige. Ils ne sont pas collectés pour prospecter.',
    },
    remedy: {
      en: 'Do not prospect from this file. Delete entries that are past their time, unless a law or an open incident asks to keep them.',
      fr: 'Ne prospectez pas à partir de ce fichier. Supprimez les entrées échues, sauf si une loi ou un incident en cours impose de les garder.',
    },
    options: {
      columns: {
        en: 'Different things that a log records, from which a file is taken for one.',
        fr: 'Nombre d’informations propres à un journal à partir duquel un fichier passe pour tel.',
      },
      months: { en: 'Months for which a log is kept.', fr: 'Mois de conservation d’un journal.' },
      maxMonths: { en: 'Months after which no risk justifies it any more.', fr: 'Mois au-delà desquels aucun risque ne le justifie plus.' },
      ...LEGAL_DUTY.docs,
    },
    bad: [
      { rows: csv('email;ip;user_agent;timestamp', 'claire@acme.example;192.0.2.1;Mozilla;2026-11-01T10:00:00Z'), says: ['log'] },
      {
        rows: csv('email;ip;user_agent;url_consultee;derniere_ouverture', 'claire@acme.example;192.0.2.1;Mozilla;/prix;2025-10-01'),
        says: ['log', 'old'],
      },
      {
        rows: csv('email;ip;user_agent;url_consultee;derniere_ouverture', 'claire@acme.example;192.0.2.1;Mozilla;/prix;2021-11-23'),
        says: ['log', 'dutyOver'],
        options: { legalDuty: 'CMF L561-12', legalDutyMonths: 60 },
      },
    ],
    good: [
      {
        rows: csv('email;optin_ip;consentement_date', 'claire@acme.example;192.0.2.1;2026-02-03'),
        says: [],
        note: { en: 'The proof of a consent.', fr: 'La preuve d’un consentement.' },
      },
      { rows: csv('email;derniere_ouverture', 'claire@acme.example;2020-10-01'), says: [] },
    ],
  },
  needs: DATES,
  severity: 'error',
  action: 'flag',
  facts: { days: 'daysPast' },
  messages: {
    log: {
      en: 'This file looks like a log (IP addresses, user agents, requests): it is no source for prospecting.',
      fr: 'Ce fichier ressemble à un journal (adresses IP, navigateurs, requêtes) : il ne peut pas servir à prospecter.',
      severity: 'warning',
    },
    old: {
      en: 'Log entry older than {months:a month|# months}: delete it, or document the risk that asks to keep it.',
      fr: 'Entrée de journal de plus {months:d’un mois|de # mois} : supprimez-la, ou documentez le risque qui impose de la garder.',
      severity: 'warning',
    },
    tooOld: {
      en: 'Log entry older than {maxMonths:a month|# months}: delete it.',
      fr: 'Entrée de journal de plus {maxMonths:d’un mois|de # mois} : supprimez-la.',
    },
    dutyOver: {
      en: 'Log entry past the time for which the law made you keep it: delete it.',
      fr: 'Entrée de journal au-delà de la durée que la loi vous imposait : supprimez-la.',
    },
  },
  periods: { logs: 'months' },
  eases: { months: 'more', maxMonths: 'more' },
  options: z
    .object({
      columns: z.int().positive().default(3),
      months: z.int().positive().default(12),
      maxMonths: z.int().positive().default(36),
      ...LEGAL_DUTY.options,
    })
    .refine(...LEGAL_DUTY.whole),
  start(ctx) {
    if (isLogFile(ctx.columns, ctx.options.columns)) ctx.report('file', 'log');
  },
  visit(ctx) {
    const fields = (Object.keys(DATES) as (keyof typeof DATES)[]).filter((field) => ctx.has(field));
    if (fields.length === 0 || !isLogFile(ctx.columns, ctx.options.columns)) return {};
    const { months, maxMonths, legalDutyMonths: duty } = ctx.options;
    const [old, tooOld] = [lastExpiredDay(ctx.asOf, duty ?? months), lastExpiredDay(ctx.asOf, maxMonths)];
    return {
      contact(contact) {
        let last: PastEvent | undefined;
        for (const field of fields) last = laterEvent(last, contact.date(field), ctx.asOf);
        if (!last || last.late > old) return;
        const gone = last.late <= tooOld;
        const days = ctx.asOf - addMonths(last.late, duty ?? (gone ? maxMonths : months));
        ctx.report(contact, duty !== undefined ? 'dutyOver' : gone ? 'tooOld' : 'old', { facts: { days } });
      },
    };
  },
});
