import { csv, defineSubjectRule, eachBeyond, isProspecting, LAWS, type LoggedEvent, z } from '../src/author.js';

const HEAD = 'type;createdAt;leadEmail;campaignName';
const FIRST = 'emailsSent;2026-09-01T07:10:00.000Z;claire@acme.example;Offre A';

const isMail = (event: LoggedEvent): boolean => event.channel === 'email' && isProspecting(event);

/** About one mail a month is what prospects accept; a sequence of follow-ups is several. */
export default defineSubjectRule({
  id: 'log-email-too-often',
  about: 'logs',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['lumo-guide-frequency'], LAWS['gdpr-6-1-f']],
  docs: {
    title: { en: 'Written to too often', fr: 'Trop de mails à la même personne' },
    why: {
      en: 'About one mail a month is what prospects accept, says the guide. No law sets a figure. Follow-ups count, and so do other campaigns: the person has one mailbox. Invoices and other mails that a client waits for do not, nor do those that never left.',
      fr: 'Un mail par mois environ, c’est ce qu’un prospect accepte, dit le guide. Aucune loi ne fixe de chiffre. Les relances comptent, et les autres campagnes aussi : la personne n’a qu’une boîte. Les factures et autres mails attendus ne comptent pas, ni ceux qui ne sont jamais partis.',
    },
    remedy: {
      en: 'Space your sequences out, and set a limit by person over all campaigns. Then check the log: a setting is a promise, the log is what happened.',
      fr: 'Espacez les relances, et limitez les envois par personne entre campagnes. Puis vérifiez le journal : un réglage est une promesse, le journal dit ce qui s’est passé.',
    },
    options: {
      mails: { en: 'Prospecting mails that a person may get.', fr: 'Mails de prospection admis par personne.' },
      days: { en: 'Calendar days within which they are counted.', fr: 'Jours calendaires sur lesquels on les compte.' },
    },
    bad: [{ rows: csv(HEAD, FIRST, 'emailsSent;2026-09-04T07:10:00.000Z;claire@acme.example;Offre A'), says: ['often'] }],
    good: [
      { rows: csv(HEAD, FIRST, 'emailsSent;2026-10-01T07:10:00.000Z;claire@acme.example;Offre B'), says: [] },
      { rows: csv(HEAD, FIRST, 'emailsSendFailed;2026-09-04T07:10:00.000Z;claire@acme.example;Offre A'), says: [] },
    ],
  },
  severity: 'warning',
  facts: { found: { is: 'number', en: '{value:# mail|# mails}', fr: '{value:# mail|# mails}' } },
  messages: {
    often: {
      en: 'More than {mails:one prospecting mail|# prospecting mails} to one person within {days:a day|# days} (guide, no law): space them out.',
      fr: 'Plus {mails:d’un mail|de # mails} de prospection à une personne en {days:un jour|# jours} (guide) : espacez les envois.',
    },
  },
  eases: { mails: 'more', days: 'less' },
  options: z.object({ mails: z.int().positive().default(1), days: z.int().positive().default(30) }),
  visit: ({ options: { mails: most, days }, report }) => ({
    person: ({ events }) => eachBeyond(events, isMail, { most, days }, (event, found) => report(event.at, 'often', { facts: { found } })),
  }),
});
