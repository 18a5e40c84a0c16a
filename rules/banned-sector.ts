import {
  AUDIENCE_FIELDS,
  bannedChannels,
  csv,
  defineRule,
  formatIsoDay,
  hasRunningContract,
  LAWS,
  makeAudienceReader,
  RELATION_FIELDS,
  SECTORS,
  z,
} from '../src/author.js';

/** Some offers may not be made to consumers by call, email or SMS, whoever consents. */
export default defineRule({
  id: 'banned-sector',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['law-2020-901'], LAWS['law-2022-1587'], LAWS['law-2025-594'], LAWS['cconso-l223-1']],
  docs: {
    title: { en: 'Offer that may not be made to consumers', fr: 'Offre interdite auprès des consommateurs' },
    why: {
      en: 'Some offers may not be made to consumers, even with consent. Energy saving, renewable energy, adapting a home to age or disability, and the personal training account (CPF): a running contract on the subject is the only exception.',
      fr: 'Pour certaines offres, aucun consentement ne suffit. Économies d’énergie, énergies renouvelables, adaptation du logement à l’âge ou au handicap et compte personnel de formation (CPF) ne se démarchent pas, sauf dans le cadre d’un contrat en cours sur ce sujet.',
    },
    remedy: {
      en: 'Do not run this campaign on consumers. Post and advertising are not covered by these bans.',
      fr: 'Ne menez pas cette campagne auprès de particuliers. Le courrier et la publicité échappent à ces interdictions.',
    },
    options: {
      sector: {
        en: 'What the campaign offers: `energy-saving`, `renewable-energy`, `home-adaptation`, `training-account`, or none of them.',
        fr: 'Ce que propose la campagne : `energy-saving` (économies d’énergie), `renewable-energy`, `home-adaptation`, `training-account` (CPF), ou rien de cela.',
      },
    },
    bad: [
      {
        rows: csv('telephone;consentement', '01 99 00 12 34;oui'),
        says: ['banned'],
        preset: 'fr-b2c',
        channels: ['phone'],
        options: { sector: 'energy-saving' },
      },
    ],
    good: [
      { rows: csv('telephone', '01 99 00 12 34'), says: [], preset: 'fr-b2c', channels: ['phone'] },
      {
        rows: csv('telephone', '01 99 00 12 34'),
        says: [],
        channels: ['phone'],
        options: { sector: 'renewable-energy' },
        note: { en: 'Solar panels for a company’s roof.', fr: 'Des panneaux solaires pour le toit d’une entreprise.' },
      },
    ],
  },
  needs: { ...RELATION_FIELDS, ...AUDIENCE_FIELDS, email: 'optional', phone: 'optional', mobile: 'optional' },
  channels: ['email', 'phone', 'sms'],
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  messages: {
    banned: {
      en: 'This offer may not be made to consumers on these channels, even with consent: leave them out.',
      fr: 'Cette offre est interdite auprès des consommateurs sur ces canaux, même avec leur accord : écartez-les.',
    },
    contract: {
      en: 'Banned offer, except under a running contract: talk only about what that contract covers.',
      fr: 'Offre interdite, sauf contrat en cours : ne parlez que de ce que couvre ce contrat.',
      severity: 'info',
    },
  },
  plan: { sector: 'sector' },
  options: z.object({
    sector: z.enum(SECTORS).default('none'),
  }),
  visit(ctx) {
    const audienceOf = makeAudienceReader(ctx);
    const banned = bannedChannels(ctx.options.sector, formatIsoDay(ctx.asOf)).filter((channel) => ctx.channels.includes(channel));
    if (banned.length === 0) return {};
    return {
      contact(contact) {
        if (audienceOf(contact) === 'business') return;
        const channels = banned.filter((channel) => (channel === 'email' ? contact.emails : contact.phones).length > 0);
        if (channels.length > 0) ctx.report(contact, hasRunningContract(contact, ctx.asOf) ? 'contract' : 'banned', { channels });
      },
    };
  },
});
