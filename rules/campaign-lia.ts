import { defineSubjectRule, LAWS, parseIsoDay, planText, z } from '../src/author.js';

const ANSWERED =
  '# Intérêt légitime\n\n## Finalité\nFaire connaître notre logiciel de devis.\n\n## Nécessité\nSeuls les responsables des achats sont contactés.\n\n## Équilibre\nUn message par mois, et un lien de désinscription dans chacun.\n';

const CONTACTS = { name: 'contacts.csv', answer: 'yes', rows: 3, kept: 3, hasScores: false, sensitive: 0, sources: 1, minors: 0 } as const;

/** Legitimate interest is an answer to three questions, in writing. */
export default defineSubjectRule({
  id: 'campaign-lia',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'consent',
  law: [LAWS['gdpr-6-1-f'], LAWS['gdpr-5-2'], LAWS['lumo-guide-consent'], LAWS['cpce-l34-5'], LAWS['cconso-l223-1']],
  docs: {
    title: { en: 'Legal basis that is not written down', fr: 'Base légale qui n’est pas écrite' },
    why: {
      en: 'Legitimate interest holds when three questions have their answers. Is the purpose legitimate, is the content needed and relevant, and do the rights of people weigh less. Nobody can weigh what is not written. Consumers must agree to emails, SMS and calls instead, unless they are clients.',
      fr: 'L’intérêt légitime tient si trois questions ont leur réponse. La finalité est-elle légitime, le contenu nécessaire et pertinent, et les droits des personnes pèsent-ils moins. On ne pèse pas ce qui n’est pas écrit. Les particuliers, eux, doivent accepter emails, SMS et appels, sauf s’ils sont clients.',
    },
    remedy: {
      en: 'Write the three answers: lumo-check init --lia makes the page.',
      fr: 'Écrivez les trois réponses : lumo-check init --lia prépare la page.',
    },
    bad: [
      { text: planText(), says: ['basis'] },
      { text: planText({ legal: '{ basis: legitimate-interest }' }), says: ['missing'] },
      { text: planText({ audience: 'consumer', legal: '{ basis: legitimate-interest }' }), says: ['consumers'] },
      { text: planText({ legal: '{ basis: contract }' }), parts: { contacts: [{ ...CONTACTS, clients: 0 }] }, says: ['clients'] },
      {
        text: planText({ legal: '{ basis: legitimate-interest, lia: lia.md }' }),
        named: {
          'lia.md': '# Intérêt légitime\n\n## Finalité\nFaire connaître notre logiciel.\n\n## Nécessité\nÀ compléter.\n\n## Équilibre\n',
        },
        says: ['incomplete'],
        note: { en: 'One answer is to be written, another is not there.', fr: 'Une réponse est à compléter, une autre n’est pas là.' },
      },
      { text: planText({ legal: '{ basis: consent }' }), parts: { contacts: [{ ...CONTACTS, consents: 0 }] }, says: ['noConsent'] },
      { text: planText({ legal: '{ basis: consent }' }), parts: { contacts: [{ ...CONTACTS, consents: 2 }] }, says: ['consents'] },
    ],
    good: [
      {
        text: planText({ legal: '{ basis: legitimate-interest, lia: lia.md }' }),
        named: { 'lia.md': ANSWERED },
        says: [],
      },
      { text: planText({ legal: '{ basis: consent }' }), parts: { contacts: [{ ...CONTACTS, consents: 3 }] }, says: [] },
      { text: planText({ legal: '{ basis: contract }' }), parts: { contacts: [{ ...CONTACTS, clients: 3 }] }, says: [] },
    ],
  },
  severity: 'error',
  messages: {
    basis: {
      en: 'Nothing says what makes the campaign lawful: write it under legal.basis.',
      fr: 'Rien ne dit ce qui rend la campagne licite : écrivez-le sous legal.basis.',
    },
    missing: {
      en: 'Legitimate interest is claimed, and no assessment shows it: write one, and name it under legal.lia.',
      fr: 'L’intérêt légitime est invoqué, et aucune évaluation ne le montre : écrivez-la, et nommez-la sous legal.lia.',
      severity: 'warning',
    },
    consumers: {
      en: 'Consumers must have agreed, and the plan claims legitimate interest: write consent under legal.basis, or contract for clients.',
      fr: 'Les particuliers doivent avoir dit oui, et le plan invoque l’intérêt légitime : écrivez consent sous legal.basis, ou contract pour des clients.',
    },
    consents: {
      en: 'The plan rests on consent, and not all contacts show one: add their consents, or leave out who gave none.',
      fr: 'Le plan repose sur le consentement, et tous les contacts n’en montrent pas : ajoutez leurs accords, ou écartez qui n’en a pas donné.',
      severity: 'warning',
    },
    noConsent: {
      en: 'The plan rests on consent, and no contact shows one: add the consents, or write under legal.basis what it rests on.',
      fr: 'Le plan repose sur le consentement, et aucun contact n’en montre : ajoutez les accords, ou écrivez la base sous legal.basis.',
    },
    clients: {
      en: 'The plan rests on a contract, and not all contacts are said to be clients: say it in a column, or choose another legal.basis.',
      fr: 'Le plan repose sur un contrat, et tous les contacts ne sont pas dits clients : dites-le dans une colonne, ou changez legal.basis.',
      severity: 'warning',
    },
    incomplete: {
      en: 'Questions of the assessment of legitimate interest have no answer: write all three.',
      fr: 'Des questions de l’évaluation d’intérêt légitime restent sans réponse : répondez aux trois.',
      severity: 'warning',
    },
  },
  eases: { calls: 'less' },
  options: z.object({ calls: z.boolean().default(true) }),
  facts: {
    consented: {
      is: 'number',
      en: '{value:none shows one|# shows one|# show one}',
      fr: '{value:aucun n’en montre|# en montre un|# en montrent un}',
    },
    clients: {
      is: 'number',
      en: '{value:none is one|# is one|# are}',
      fr: '{value:aucun ne l’est|# l’est|# le sont}',
    },
    contacts: { is: 'number', en: '{value:# contact|# contacts}', fr: '{value:# contact|# contacts}' },
    answers: { is: 'number', en: '{value:# answer of three|# answers of three}', fr: '{value:# réponse sur trois|# réponses sur trois}' },
  },
  visit: (ctx) => ({
    campaign({ plan: { legal, channel, dates }, audience, lia, parts: { contacts = [] } }, at) {
      if (legal.basis === undefined) return ctx.report(at('legal'), 'basis');
      if (legal.basis === 'consent')
        for (const { consents, kept } of contacts)
          if (consents !== undefined && consents < kept)
            ctx.report(at('legal', 'basis'), consents === 0 ? 'noConsent' : 'consents', { facts: { consented: consents, contacts: kept } });
      if (legal.basis === 'contract')
        for (const { clients, kept } of contacts)
          if (clients !== undefined && clients < kept) ctx.report(at('legal', 'basis'), 'clients', { facts: { clients, contacts: kept } });
      if (legal.basis !== 'legitimate-interest') return;
      const callsTakeConsent = ctx.options.calls && dates.from >= parseIsoDay(LAWS['cconso-l223-1'].from ?? '');
      const takesConsent = channel === 'phone' ? callsTakeConsent : channel !== 'post';
      if (audience === 'consumer' && takesConsent) ctx.report(at('legal', 'basis'), 'consumers');
      else if (!lia) ctx.report(at('legal', 'lia'), 'missing');
      else if (lia.answered.length < 3) ctx.report(at('legal', 'lia'), 'incomplete', { facts: { answers: lia.answered.length } });
    },
  }),
});
