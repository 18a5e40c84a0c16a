import { addressedIn, bannedChannels, bannedOfferIn, defineSubjectRule, formatIsoDay, LAWS, ofContract } from '../src/author.js';

/** Some offers may not be made to consumers, whoever consents: a message that makes one is told. */
export default defineSubjectRule({
  id: 'message-banned-offer',
  about: 'messages',
  since: '0.2.0',
  theme: 'consent',
  law: [LAWS['law-2020-901'], LAWS['law-2022-1587'], LAWS['law-2025-594'], LAWS['cconso-l223-1']],
  docs: {
    title: { en: 'Message with an offer that is banned', fr: 'Message qui fait une offre interdite' },
    why: {
      en: 'Some offers may not be made to consumers, even with consent. Energy saving, renewable energy, adapting a home, the personal training account (CPF). Words alone tell it here: the rules banned-sector and campaign-sector judge contacts and plans by a sector that is named.',
      fr: 'Pour certaines offres, aucun consentement ne suffit. Économies d’énergie, énergies renouvelables, adaptation du logement, compte personnel de formation (CPF). Ici, seuls les mots le disent : les règles banned-sector et campaign-sector jugent contacts et plans d’après le secteur indiqué.',
    },
    remedy: {
      en: 'Do not make this offer to consumers, except under a running contract. Set the sector in the plan, or as the option sector of banned-sector.',
      fr: 'Ne faites pas cette offre à des particuliers, sauf contrat en cours. Indiquez le secteur dans le plan, ou par l’option sector de banned-sector.',
    },
    bad: [
      { text: '<p>Votre CPF expire : profitez d’une formation d’anglais.</p>', audience: 'consumer', says: ['offered'] },
      { text: 'Atelux : isolation de vos combles a 1 EUR. STOP au 36111', audience: 'consumer', says: ['offered'], fileName: 'sms.sms' },
      { text: 'Atelux : particuliers, isolation de vos combles a 1 EUR. STOP au 36111', says: ['addressed'], fileName: 'sms.sms' },
      { text: '<p>Votre contrat d’entretien : la pompe à chaleur est à réviser.</p>', audience: 'consumer', says: ['contract'] },
    ],
    good: [
      { text: '<p>Votre CPF expire : profitez d’une formation d’anglais.</p>', says: [] },
      { text: '<p>Découvrez nos cours d’anglais.</p>', audience: 'consumer', says: [] },
    ],
  },
  severity: 'error',
  messages: {
    offered: {
      en: 'Words of an offer that is banned towards consumers, even with consent: drop it, or write only to clients about their contract.',
      fr: 'Mots d’une offre interdite auprès des particuliers, même d’accord : renoncez-y, ou n’écrivez qu’aux clients, sur leur contrat.',
    },
    contract: {
      en: 'Words of an offer that is banned towards consumers, except under a running contract: send it only to those who have one.',
      fr: 'Mots d’une offre interdite auprès des particuliers, sauf contrat en cours : ne l’adressez qu’à ceux qui en ont un.',
      severity: 'warning',
    },
    addressed: {
      en: 'It speaks to private persons, with words of an offer that is banned towards them, even with consent: drop it.',
      fr: 'Le texte parle à des particuliers, avec les mots d’une offre qui leur est interdite, même d’accord : renoncez-y.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    message(message, at) {
      const { sending, form, sentences, subject, typed = '' } = message;
      const isForConsumers = sending.audience === 'consumer';
      if (sending.kind !== 'prospecting' || !(isForConsumers || addressedIn(message))) return;
      const channel = form === 'sms' ? 'sms' : 'email';
      const isBanned = (says: string): boolean => {
        const sector = bannedOfferIn(says);
        return sector !== undefined && bannedChannels(sector, formatIsoDay(ctx.asOf)).includes(channel);
      };
      const found =
        subject && isBanned(subject.text)
          ? subject
          : (sentences.find(({ says, visible }) => visible !== 'hidden' && isBanned(says)) ??
            // "Votre chaudière à remplacer ? Aides 2026": a text message is read whole.
            (form === 'sms' && isBanned(typed) ? message : undefined));
      const isOfContract = sentences.some(({ says, visible }) => visible !== 'hidden' && ofContract(says));
      if (found) ctx.report(at(found.at), isForConsumers ? (isOfContract ? 'contract' : 'offered') : 'addressed');
    },
  }),
});
