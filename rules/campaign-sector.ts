import { bannedChannels, defineSubjectRule, formatIsoDay, LAWS, planText } from '../src/author.js';

/** Some offers may not be made to consumers, whoever consents. */
export default defineSubjectRule({
  id: 'campaign-sector',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'consent',
  law: [LAWS['law-2020-901'], LAWS['law-2022-1587'], LAWS['law-2025-594'], LAWS['cconso-l223-1']],
  docs: {
    title: { en: 'Sector that may not be offered to consumers', fr: 'Secteur interdit auprès des particuliers' },
    why: {
      en: 'Four sectors may not be offered to consumers, even with consent. Energy saving, renewable energy, adapting a home, the personal training account (CPF). The sector is read from the plan, by its words or as an id of the rule banned-sector.',
      fr: 'Quatre secteurs ne se démarchent pas auprès de particuliers. Même d’accord : économies d’énergie, énergies renouvelables, adaptation du logement, compte personnel de formation. Le secteur se lit dans le plan, en mots ou comme identifiant de la règle banned-sector.',
    },
    remedy: {
      en: 'Do not run this campaign on consumers: post is not covered.',
      fr: 'Ne menez pas cette campagne auprès de particuliers, sauf par courrier.',
    },
    bad: [
      { text: planText({ channel: 'phone', audience: 'consumer', sector: 'rénovation énergétique' }), says: ['banned'] },
      { text: planText({ channel: 'phone', audience: 'consumer' }), says: ['untold'] },
      {
        text: planText({ name: 'Formation anglais CPF', channel: 'sms', audience: 'consumer', sector: 'formation en langues' }),
        says: ['named'],
      },
    ],
    good: [
      { text: planText({ channel: 'phone', audience: 'professional', sector: 'rénovation énergétique' }), says: [] },
      { text: planText({ channel: 'phone', audience: 'consumer', sector: 'abonnements de presse' }), says: [] },
      { text: planText({ name: 'Formation anglais CPF', channel: 'sms', audience: 'consumer', sector: 'none' }), says: [] },
      { text: planText({ channel: 'post', audience: 'consumer', sector: 'energy-saving' }), says: [] },
    ],
  },
  severity: 'error',
  messages: {
    banned: {
      en: 'This sector may not be offered to consumers on this channel, even with their consent: do not run it.',
      fr: 'Ce secteur ne se démarche pas auprès de particuliers sur ce canal, même avec leur accord : renoncez-y.',
    },
    contract: {
      en: 'Banned sector, except under a running contract: write only to clients about what they bought.',
      fr: 'Secteur interdit, sauf contrat en cours : n’écrivez qu’aux clients, sur ce qu’ils ont acheté.',
      severity: 'info',
    },
    named: {
      en: 'The name of the campaign speaks of a banned sector, and its sector does not: write that one under sector, or rename it.',
      fr: 'Le nom de la campagne parle d’un secteur interdit, et son secteur non : indiquez-le sous sector, ou changez le nom.',
      severity: 'warning',
    },
    untold: {
      en: 'The campaign is for consumers, and nothing says what it offers: write it under sector.',
      fr: 'La campagne vise des particuliers, et rien ne dit ce qu’elle propose : écrivez-le sous sector.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    campaign({ audience, sector, named, plan: { channel, legal } }, at) {
      if (audience !== 'consumer' || channel === 'post') return;
      if (sector === undefined) return ctx.report(at('sector'), 'untold');
      const isBanned = (one: typeof sector | typeof named): boolean =>
        one !== undefined && one !== 'other' && bannedChannels(one, formatIsoDay(ctx.asOf)).includes(channel);
      if (!isBanned(sector)) {
        // A sector of ours that was named is meant; words that name none may hide one.
        if (sector === 'other' && isBanned(named)) ctx.report(at('name'), 'named');
        return;
      }
      ctx.report(at('sector'), legal.basis === 'contract' ? 'contract' : 'banned');
    },
  }),
});
