import {
  addMonths,
  CHANNELS,
  csv,
  defineRule,
  LAWS,
  lastExpiredDay,
  makeProspectSignReader,
  makeStandingReader,
  memoise,
  OPEN_STANDING,
  PERSON_ACTIVITY,
  PROSPECT_SIGN_FIELDS,
  STANDING_FIELDS,
  TO_CHECK,
  tellsStanding,
  z,
} from '../src/author.js';

/** Three years after the last sign of life of a prospect, the data go. Our own mails are no sign of theirs. */
export default defineRule({
  id: 'retention-prospect',
  about: 'contacts',
  since: '0.1.0',
  theme: 'retention',
  law: [LAWS['gdpr-5-1-e'], LAWS['cnil-retention'], LAWS['cnil-kaspr'], LAWS['lumo-guide-retention']],
  docs: {
    title: { en: 'Prospect kept too long', fr: 'Prospect conservé trop longtemps' },
    why: {
      en: 'A prospect is kept three years after they last contacted you. Where they never did, it is three years after the collection. What you send, an open, or a change to the record does not restart the clock. A last contact that does not say who contacted whom, or a date that cannot be read or is in the future, may or may not: the contact is then kept, to be checked. So is whoever may be a client: a status in other words, a contract that began or of which no end is told. The last day counts: the contact is expired the day after.',
      fr: 'Un prospect se conserve trois ans après le dernier contact venu de lui. À défaut, c’est trois ans après la collecte. Vos envois, une ouverture ou une mise à jour de la fiche ne relancent pas le délai. Un dernier contact qui ne dit pas qui a contacté qui, ou une date illisible ou future, le relance peut-être : le contact est alors gardé, à vérifier. De même qui est peut-être client : un statut en d’autres mots, un contrat commencé ou dont rien ne dit la fin. Le dernier jour compte : le contact n’est expiré que le lendemain.',
    },
    remedy: {
      en: 'Delete or anonymise these contacts. If they did come back to you since, fill last_inbound_contact.',
      fr: 'Supprimez ou anonymisez ces contacts. S’ils sont revenus vers vous depuis, renseignez dernier_contact_entrant.',
    },
    storedRemedy: {
      en: 'Delete or anonymise the prospects, and check clients and employees.',
      fr: 'Supprimez ou anonymisez les prospects, vérifiez clients et salariés.',
    },
    options: {
      months: { en: 'Months after the last contact from the prospect.', fr: 'Mois après le dernier contact venu du prospect.' },
    },
    bad: [
      { rows: csv('email;dernier_contact_entrant', 'claire@acme.example;2023-11-23'), says: ['expired'] },
      { rows: csv('email;date_collecte;statut', 'claire@acme.example;2020-01-15;actif'), says: ['maybeClient'] },
      { rows: csv('email;date_collecte;dernier_envoi', 'claire@acme.example;2020-01-15;2026-10-01'), says: ['expired'] },
    ],
    good: [
      { rows: csv('email;dernier_contact_entrant', 'claire@acme.example;2023-11-24'), says: [] },
      { rows: csv('email;date_collecte;statut', 'claire@acme.example;2015-03-02;client'), says: [] },
    ],
  },
  needs: { ...STANDING_FIELDS, ...PROSPECT_SIGN_FIELDS },
  channels: CHANNELS,
  verdict: 'expired',
  severity: 'error',
  action: 'bar',
  facts: { days: 'daysPast' },
  messages: {
    expired: {
      en: 'No contact from this prospect for more than {months:a month|# months}: delete or anonymise the record.',
      fr: 'Aucun contact de ce prospect depuis plus {months:d’un mois|de # mois} : supprimez ou anonymisez la fiche.',
      role: 'prospect-expired',
    },
    maybeExpired: {
      en: 'This date leaves open whether {months:a month has|# months have} passed: write it as yyyy-mm-dd or leave the contact out.',
      fr: 'Cette date ne dit pas si {months:un mois est passé|# mois sont passés} : écrivez-la aaaa-mm-jj ou écartez le contact.',
      role: 'prospect-expired',
    },
    direction: {
      en: 'The only date is a last contact, and not who contacted whom: check that it came from the prospect.',
      fr: 'La seule date est un dernier contact, sans dire qui a contacté qui : vérifiez qu’il venait du prospect.',
      severity: 'info',
    },
    unknownSide: {
      en: 'Collected more than {months:a month|# months} ago, and the last contact does not say who contacted whom: check that it came from the prospect.',
      fr: 'Collecté depuis plus {months:d’un mois|de # mois}, et le dernier contact ne dit pas qui a contacté qui : vérifiez qu’il venait du prospect.',
      ...TO_CHECK,
    },
    ...OPEN_STANDING.messages,
    unreadable: {
      en: 'More than {months:a month|# months} old by its readable dates, but another date cannot be read or is in the future: correct that date at the source.',
      fr: 'Plus {months:d’un mois|de # mois} d’après les dates lisibles, mais une autre date est illisible ou future : corrigez-la à la source.',
      ...TO_CHECK,
    },
  },
  periods: { prospects: 'months' },
  eases: { months: 'more' },
  options: z.object({ months: z.int().positive().default(36) }),
  sieve: (ctx) => ({
    undated: {
      fields: PERSON_ACTIVITY,
      from: lastExpiredDay(ctx.asOf, ctx.options.months) + 1,
      to: ctx.asOf,
      decides: !ctx.has('lastContactAt') && !tellsStanding((field) => ctx.has(field)),
    },
  }),
  visit(ctx) {
    const { months } = ctx.options;
    const expired = lastExpiredDay(ctx.asOf, months);
    const days = memoise((since: number): number => ctx.asOf - addMonths(since, months));
    const signsOf = makeProspectSignReader((field) => ctx.has(field), ctx.asOf);
    const [standingOf, openAs] = [makeStandingReader(ctx), OPEN_STANDING.id(ctx.purpose, ctx.columns)];
    return {
      contact(contact) {
        const standing = standingOf(contact);
        if (standing === 'client' || standing === 'former') return;
        const { theirs, either, maybeLater } = signsOf(contact);
        const since = theirs ?? either;
        if (since && !theirs) ctx.report(contact, 'direction');
        if (!since || since.early > expired) return;
        const hidden = maybeLater ? 'unreadable' : theirs && either && either.late > expired && 'unknownSide';
        const open = standing === 'maybe-client' ? openAs : since.late <= expired ? 'expired' : 'maybeExpired';
        const message = hidden || open;
        ctx.report(contact, message, { facts: { days: days(message === 'expired' ? since.late : since.early) } });
      },
    };
  },
});
