import {
  addMonths,
  beganAfter,
  CHANNELS,
  CLIENT_DOUBTS,
  type Contact,
  csv,
  defineRule,
  formerClientDoubtOf,
  formerClientSince,
  isSilentClient,
  LAWS,
  lastExpiredDay,
  makeStandingReader,
  RETENTION_FIELDS,
  relationEndOf,
  STANDING_FIELDS,
  z,
} from '../src/author.js';

/** A former client may be prospected for three years, kept in an archive for five, and then goes. */
export default defineRule({
  id: 'retention-client',
  about: 'contacts',
  since: '0.1.0',
  theme: 'retention',
  law: [LAWS['gdpr-5-1-e'], LAWS['cnil-retention'], LAWS['cnil-carrefour'], LAWS['lumo-guide-retention']],
  docs: {
    title: { en: 'Former client kept too long', fr: 'Ancien client conservé trop longtemps' },
    why: {
      en: 'A client is kept as long as the relation lasts. After it, three years of prospecting; then only an archive, for disputes, until five years; then nothing. Without a contract that runs on, the relation ends with the last purchase: whoever has been silent for as long is to be checked.',
      fr: 'Les données d’un client se gardent tant que dure la relation. On peut ensuite le prospecter trois ans, puis seulement l’archiver, en cas de litige, jusqu’à cinq ans ; après quoi, plus rien. Sans contrat en cours, la relation finit avec le dernier achat : qui est resté silencieux aussi longtemps est à vérifier.',
    },
    remedy: {
      en: 'Take these contacts out of the campaign file. Move them to the archive, or delete them once the archive is over too.',
      fr: 'Sortez ces contacts du fichier de campagne. Versez-les à l’archive, ou supprimez-les si le délai de l’archive est passé lui aussi.',
    },
    storedRemedy: {
      en: 'Move these contacts to the archive, or delete them once the archive is over too.',
      fr: 'Versez ces contacts à l’archive, ou supprimez-les si le délai de l’archive est passé lui aussi.',
    },
    options: {
      months: { en: 'Months of prospecting after the end of the relation.', fr: 'Mois de prospection après la fin de la relation.' },
      archiveMonths: { en: 'Months of archive after the end of the relation.', fr: 'Mois d’archive après la fin de la relation.' },
    },
    bad: [
      { rows: csv('email;statut;fin_relation', 'claire@acme.example;ancien client;2022-06-30'), says: ['archiveOnly'] },
      { rows: csv('email;statut;fin_relation', 'claire@acme.example;client;2019-06-30'), says: ['expired'] },
      { rows: csv('email;statut;dernier_contact_entrant', 'lea@acme.example;client;2014-10-10'), says: ['silent'], audience: 'consumer' },
      {
        rows: csv('email;statut;date_collecte', 'claire@acme.example;ancien client;2015-03-01'),
        says: ['endUnknown'],
        note: { en: 'Nothing says when it ended: it may be long ago.', fr: 'Rien ne dit quand elle a pris fin : c’est peut-être ancien.' },
      },
    ],
    good: [
      { rows: csv('email;statut;fin_relation', 'claire@acme.example;ancien client;2023-11-24'), says: [] },
      { rows: csv('email;statut;fin_relation', 'claire@acme.example;client;'), says: [] },
    ],
  },
  needs: { ...STANDING_FIELDS, ...RETENTION_FIELDS, collectedAt: 'optional', consentAt: 'optional' },
  channels: CHANNELS,
  verdict: 'expired',
  severity: 'error',
  action: 'bar',
  facts: { days: 'daysPast' },
  messages: {
    archiveOnly: {
      en: 'Relation ended more than {months:a month|# months} ago: keep this client in the archive, not in a campaign.',
      fr: 'Relation terminée depuis plus {months:d’un mois|de # mois} : gardez ce client dans l’archive, pas dans une campagne.',
      role: 'archive-due',
    },
    expired: {
      en: 'Relation ended more than {archiveMonths:a month|# months} ago: delete or anonymise the record.',
      fr: 'Relation terminée depuis plus {archiveMonths:d’un mois|de # mois} : supprimez ou anonymisez la fiche.',
      role: 'archive-expired',
    },
    endMissing: {
      en: 'Former client without an end date: fill relationship_end so that its {months:month|# months} can be counted.',
      fr: 'Ancien client sans date de fin : renseignez fin_relation pour que {months:le mois puisse être compté|les # mois puissent être comptés}.',
      severity: 'warning',
      role: 'undated',
    },
    endUnknown: {
      en: 'Former client, and nothing says when the relation ended: fill relationship_end, or leave the contact out.',
      fr: 'Ancien client, sans rien qui dise quand la relation a pris fin : renseignez fin_relation ou écartez le contact.',
      verdict: 'unknown',
      role: 'undated',
    },
    ...CLIENT_DOUBTS,
  },
  periods: { formerClients: 'months', archived: 'archiveMonths' },
  eases: { months: 'more', archiveMonths: 'more' },
  options: z.object({ months: z.int().positive().default(36), archiveMonths: z.int().positive().default(60) }),
  visit(ctx) {
    if (!ctx.has('status') && !ctx.has('relationEndAt')) return {};
    const { months, archiveMonths } = ctx.options;
    const standingOf = makeStandingReader(ctx);
    const over = lastExpiredDay(ctx.asOf, months);
    const openEndOf = (contact: Contact) =>
      ctx.purpose === 'archive' || beganAfter(contact, over, ctx.asOf) ? 'endMissing' : 'endUnknown';
    return {
      contact(contact) {
        const standing = standingOf(contact);
        if (standing === 'client' && isSilentClient(contact, over, ctx)) return ctx.report(contact, 'silent');
        if (standing !== 'former') return;
        const end = relationEndOf(contact, ctx.asOf);
        if (!end) return ctx.report(contact, openEndOf(contact));
        // Of two readings the earlier one is taken: it protects the person. The ambiguity itself is date-unreadable's.
        const archived = ctx.asOf - addMonths(end.early, archiveMonths);
        const days = ctx.asOf - addMonths(formerClientSince(contact, ctx.asOf, ctx.purpose) ?? end.early, months);
        if (archived <= 0 && (days <= 0 || ctx.purpose === 'archive')) return;
        const doubt = formerClientDoubtOf(contact, ctx.asOf);
        if (doubt === 'end') return ctx.report(contact, openEndOf(contact));
        const message = archived > 0 ? 'expired' : doubt ? 'unreadable' : 'archiveOnly';
        ctx.report(contact, message, { facts: { days: archived > 0 ? archived : days } });
      },
    };
  },
});
