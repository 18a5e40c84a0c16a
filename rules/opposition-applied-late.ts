import { addMonths, csv, DAY_RANGE, defineRule, isSingleDay, LAWS, makeChannelRefusalTest, oppositionDelayOf, z } from '../src/author.js';

const [whole, some] = [z.int().nonnegative(), z.int().positive()];

/** How fast a refusal takes effect. The law says at once, the guide fourteen days at most, large mailbox providers two. */
export default defineRule({
  id: 'opposition-applied-late',
  about: 'contacts',
  since: '0.1.0',
  theme: 'opposition',
  law: [LAWS['lumo-guide-opposition'], LAWS['bulk-sender-unsubscribe'], LAWS['gdpr-12-3'], LAWS['gdpr-21']],
  docs: {
    title: { en: 'Refusal applied late', fr: 'Refus appliqué en retard' },
    why: {
      en: 'A refusal must take effect quickly, and the file shows when it did. The law asks to stop at once and to answer within one month. Fourteen days is the maximum of the Lumo Data guide, not of the law; large mailbox providers ask for two days for emails sent in bulk.',
      fr: 'Un refus doit prendre effet vite, et le fichier montre quand. La loi demande de cesser aussitôt et de répondre dans le mois. Quatorze jours, c’est le maximum du guide Lumo Data, non celui de la loi ; les grandes messageries demandent deux jours pour les envois de masse.',
    },
    remedy: {
      en: 'Apply the refusals that still wait, today, in every tool. Then fill opposition_applied with the day on which it was done, not that of an import.',
      fr: 'Appliquez dès aujourd’hui les refus en attente, dans chaque outil. Renseignez ensuite opposition_appliquee avec le jour où ce fut fait, non celui d’un import.',
    },
    options: {
      days: { en: 'Days within which a refusal must be applied.', fr: 'Jours pour appliquer un refus.' },
      emailDays: { en: 'Days within which a refusal of emails should be applied.', fr: 'Jours pour appliquer un refus des emails.' },
      months: { en: 'Months within which a request must be answered.', fr: 'Mois pour répondre à une demande.' },
      rows: {
        en: 'Refusals from which one single day of application looks like that of an import.',
        fr: 'Nombre de refus à partir duquel un seul jour d’application ressemble à celui d’un import.',
      },
    },
    bad: [
      { rows: csv('email;date_opposition;opposition_appliquee', 'claire@acme.example;2026-10-01;2026-10-16'), says: ['late'] },
      { rows: csv('email;date_opposition;opposition_appliquee', 'claire@acme.example;2026-11-01;'), says: ['waiting'] },
      { rows: csv('email;date_opposition;opposition_appliquee', 'claire@acme.example;2026-10-01;2026-10-04'), says: ['slow'] },
    ],
    good: [
      { rows: csv('email;date_opposition;opposition_appliquee', 'claire@acme.example;2026-10-01;2026-10-03'), says: [] },
      { rows: csv('email;date_opposition;opposition_appliquee', 'claire@acme.example;2026-11-23;'), says: [] },
    ],
  },
  needs: { opposedAt: 'optional', oppositionAppliedAt: 'optional', oppositionChannels: 'optional' },
  severity: 'error',
  // It is about how we work: who refused is kept out by opposition-column.
  action: 'flag',
  facts: { days: 'daysPast', rows: 'rows' },
  messages: {
    late: {
      en: 'Refusal applied more than {days:# days|a day|# days} after it came (maximum of the guide): find what held it up.',
      fr: 'Refus appliqué plus {days:de # jour|d’un jour|de # jours} après sa réception (maximum du guide) : cherchez ce qui l’a retardé.',
    },
    waiting: {
      en: 'Refusal not applied after more than {days:# days|a day|# days} (maximum of the guide): apply it today.',
      fr: 'Refus toujours non appliqué après plus {days:de # jour|d’un jour|de # jours} (maximum du guide) : appliquez-le aujourd’hui.',
    },
    overdue: {
      en: 'Refusal still not applied after the legal limit ({months:one month|# months}, GDPR 12(3)): apply it and answer today.',
      fr: 'Refus toujours sans effet au-delà du délai légal {months:d’un mois|de # mois} (RGPD 12, 3) : appliquez-le et répondez aujourd’hui.',
    },
    slow: {
      en: 'Email refusal not applied within {emailDays:# days|a day|# days}, as large mailbox providers ask: automate it.',
      fr: 'Refus des emails non appliqué sous {emailDays:# jour|un jour|# jours}, comme l’exigent les grandes messageries : automatisez-le.',
      severity: 'warning',
    },
    backwards: {
      en: 'Refusal applied before it came: correct one of the two dates at the source.',
      fr: 'Refus appliqué avant d’avoir été reçu : corrigez l’une des deux dates à la source.',
      severity: 'warning',
    },
    oneDay: {
      en: 'All refusals have the same applied date, probably that of an import: restore the real dates.',
      fr: 'Tous les refus portent la même date d’application, sans doute celle d’un import : retrouvez les vraies dates.',
      severity: 'warning',
    },
    noColumn: {
      en: 'No column shows when refusals were applied: add opposition_applied to show that it is done in time.',
      fr: 'Aucune colonne ne dit quand les refus ont été appliqués : ajoutez opposition_appliquee pour prouver le respect des délais.',
      severity: 'info',
    },
  },
  eases: { days: 'more', emailDays: 'more', months: 'more', rows: 'more' },
  options: z.object({ days: whole.default(14), emailDays: whole.default(2), months: some.default(1), rows: some.default(20) }),
  // An import writes its own day beside every refusal: such days say nothing of how long each of them took.
  survey: DAY_RANGE,
  start(ctx) {
    if (ctx.has('opposedAt') && !ctx.has('oppositionAppliedAt')) ctx.report('file', 'noColumn');
  },
  visitSurvey(ctx, seen) {
    if (!ctx.has('opposedAt') || !ctx.has('oppositionAppliedAt')) return {};
    return {
      contact(contact) {
        const applied = oppositionDelayOf(contact, ctx.asOf)?.applied;
        if (applied !== undefined) DAY_RANGE.add(seen, applied);
      },
    };
  },
  visit(ctx, learned) {
    if (!ctx.has('opposedAt') || !ctx.has('oppositionAppliedAt')) return {};
    const { days, emailDays, months, rows } = ctx.options;
    const imported = isSingleDay(learned, rows);
    const refusesEmail = makeChannelRefusalTest('email');
    return {
      contact(contact) {
        const delay = oppositionDelayOf(contact, ctx.asOf);
        if (!delay || (imported && delay.applied !== undefined)) return;
        const { since, applied, before } = delay;
        const took = (applied ?? ctx.asOf) - since;
        const facts = { days: took - days };
        if (applied === undefined && ctx.asOf > addMonths(since, months)) ctx.report(contact, 'overdue', { facts });
        else if (took > days) ctx.report(contact, applied === undefined ? 'waiting' : 'late', { facts });
        else if (before) ctx.report(contact, 'backwards');
        else if (took > emailDays && refusesEmail(contact.text('oppositionChannels'))) ctx.report(contact, 'slow');
      },
    };
  },
  end(ctx, learned) {
    if (isSingleDay(learned, ctx.options.rows)) ctx.report('file', 'oneDay', { facts: { rows: learned.rows } });
  },
});
