import {
  addDays,
  addMonths,
  csv,
  type Day,
  defineRule,
  LAST_ACTIVITY_FIELDS,
  LAWS,
  LIST_FIELDS,
  lastExpiredDay,
  makeRefusedBits,
  makeRetentionStartReader,
  makeStandingReader,
  OPPOSITION_FIELDS,
  RETENTION_FIELDS,
  STANDING_FIELDS,
  z,
} from '../src/author.js';

/** Contacts in their last weeks: the moment to ask them, since after it they may only be deleted. */
export default defineRule({
  id: 'retention-expiring-soon',
  about: 'contacts',
  since: '0.1.0',
  theme: 'retention',
  role: 'expiring-soon',
  law: [LAWS['gdpr-5-1-e'], LAWS['cnil-retention'], LAWS['lumo-guide-retention']],
  docs: {
    title: { en: 'Retention about to end', fr: 'Conservation bientôt échue' },
    why: {
      en: 'These contacts may still be kept, but not for long. A prospect is kept three years after the last thing that came from them; a former client may be prospected as long. Only an answer from them renews the period: your messages do not.',
      fr: 'Ces contacts peuvent encore être conservés, mais plus pour longtemps. Un prospect se conserve trois ans après son dernier signe ; un ancien client se prospecte aussi longtemps. Seule une réponse de leur part relance le délai, pas vos messages.',
    },
    remedy: {
      en: 'Ask them now whether they wish to stay, but nobody who refused. Note the day of each answer in last_inbound_contact, and delete those who do not answer in time.',
      fr: 'Demandez-leur s’ils souhaitent rester, sauf à ceux qui ont refusé. Notez la date des réponses dans dernier_contact_entrant et supprimez les autres à l’échéance.',
    },
    options: {
      days: { en: 'Days before the end from which it is said.', fr: 'Jours avant l’échéance à partir desquels elle est annoncée.' },
      months: {
        en: 'Months of retention or prospecting; keep them the same as in retention-prospect and retention-client.',
        fr: 'Mois de conservation ou de prospection ; à garder identiques dans retention-prospect et retention-client.',
      },
      archiveMonths: {
        en: 'Months of archive of a former client, counted when the file is an archive.',
        fr: 'Mois d’archive d’un ancien client, comptés quand le fichier est une archive.',
      },
    },
    bad: [
      {
        rows: csv('email;dernier_contact_entrant', 'claire@acme.example;2024-01-15'),
        says: ['soon'],
        note: { en: 'Fifty-two days left.', fr: 'Encore cinquante-deux jours.' },
      },
      { rows: csv('email;dernier_contact_entrant;optout', 'claire@acme.example;2024-01-15;oui'), says: ['refused'] },
    ],
    good: [
      { rows: csv('email;dernier_contact_entrant', 'claire@acme.example;2025-06-30'), says: [] },
      {
        rows: csv('email;dernier_contact_entrant', 'claire@acme.example;2023-11-23'),
        says: [],
        note: { en: 'Too late: retention-prospect says so.', fr: 'Trop tard : retention-prospect le dit.' },
      },
    ],
  },
  needs: { ...STANDING_FIELDS, ...LAST_ACTIVITY_FIELDS, ...RETENTION_FIELDS, ...OPPOSITION_FIELDS, ...LIST_FIELDS },
  severity: 'info',
  action: 'flag',
  facts: { left: 'daysLeft' },
  messages: {
    soon: {
      en: 'Retention ends in less than {days:a day|# days}: ask this contact whether they wish to stay in touch.',
      fr: 'Conservation échue dans moins {days:d’un jour|de # jours} : demandez à ce contact s’il souhaite rester en relation.',
    },
    refused: {
      en: 'Retention ends in less than {days:a day|# days}, and this contact refuses: ask them nothing, and let them go.',
      fr: 'Conservation échue dans moins {days:d’un jour|de # jours}, et ce contact refuse : ne lui demandez rien, et laissez-le partir.',
    },
  },
  periods: { notice: 'days' },
  follows: { prospects: 'months', archived: 'archiveMonths' },
  options: z.object({
    days: z.int().positive().default(90),
    months: z.int().positive().default(36),
    archiveMonths: z.int().positive().default(60),
  }),
  visit(ctx) {
    const { days, months, archiveMonths } = ctx.options;
    const archive = ctx.purpose === 'archive';
    const soonBy = addDays(ctx.asOf, days);
    /** Says nothing of what has ended, nor of what ends later: the days between are counted once, not for each row. */
    const windowOf = (length: number) => {
      const [ended, ending] = [lastExpiredDay(ctx.asOf, length), lastExpiredDay(soonBy, length)];
      return (start: Day): number | undefined => (start > ended && start <= ending ? addMonths(start, length) - ctx.asOf : undefined);
    };
    const prospect = windowOf(months);
    const former = archive ? windowOf(archiveMonths) : prospect;
    const standingOf = makeStandingReader(ctx);
    const refusedBy = makeRefusedBits(ctx);
    const sinceOf = makeRetentionStartReader((field) => ctx.has(field), ctx.asOf, ctx.purpose);
    return {
      contact(contact) {
        const standing = standingOf(contact);
        if (standing === 'client') return;
        const start = sinceOf(contact, standing);
        const left = start === undefined ? undefined : (standing === 'former' ? former : prospect)(start);
        if (left !== undefined) ctx.report(contact, refusedBy(contact) === 0 ? 'soon' : 'refused', { facts: { left } });
      },
    };
  },
});
