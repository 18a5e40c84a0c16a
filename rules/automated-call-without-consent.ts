import {
  COMPANY_FIELDS,
  CONSENT_FIELDS,
  csv,
  defineRule,
  hasValidConsent,
  identifiesPerson,
  LAWS,
  makeAudienceReader,
  z,
} from '../src/author.js';

/** A machine that calls needs the consent of the person, as an email does: only a human may call without one. */
export default defineRule({
  id: 'automated-call-without-consent',
  about: 'contacts',
  since: '0.2.0',
  theme: 'consent',
  law: [LAWS['cpce-l34-5'], LAWS['eprivacy-13']],
  docs: {
    title: { en: 'Automated call without consent', fr: 'Appel automatisé sans consentement' },
    why: {
      en: 'A call made by a machine needs prior consent. That goes for recorded messages and synthetic voices. The law protects natural persons; whether it also protects somebody called at work is not settled. A dialler that connects the person to an agent does not count.',
      fr: 'Un appel passé par une machine demande un consentement préalable. Cela vaut pour les messages enregistrés et les voix de synthèse. La loi protège les personnes physiques ; qu’elle protège aussi une personne appelée au travail n’est pas tranché. Un composeur qui met en relation avec un téléconseiller n’est pas concerné.',
    },
    remedy: {
      en: 'Have these people called by a human, or leave them out.',
      fr: 'Faites appeler ces personnes par un humain, ou écartez-les.',
    },
    options: {
      mode: {
        en: 'Who speaks: a `human`, whatever dials the number, or a recorded or synthetic voice (`automated`).',
        fr: 'Qui parle : un humain (`human`), quoi qu’il en soit du numéroteur, ou une voix enregistrée ou de synthèse (`automated`).',
      },
    },
    bad: [
      {
        rows: csv('telephone;nom', '01 99 00 12 34;Martin'),
        says: ['consumer'],
        preset: 'fr-b2c',
        channels: ['phone'],
        options: { mode: 'automated' },
      },
      {
        rows: csv('telephone;nom;societe', '01 99 00 12 34;Martin;Acme'),
        says: ['person'],
        channels: ['phone'],
        options: { mode: 'automated' },
      },
    ],
    good: [
      { rows: csv('telephone;nom', '01 99 00 12 34;Martin'), says: [], channels: ['phone'] },
      {
        rows: csv('telephone;societe', '01 99 00 12 34;Acme'),
        says: [],
        channels: ['phone'],
        options: { mode: 'automated' },
        note: { en: 'The number of a company, nobody’s in particular.', fr: 'Le numéro d’une entreprise, et de personne en particulier.' },
      },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...COMPANY_FIELDS, email: 'optional', phone: 'optional', mobile: 'optional' },
  channels: ['phone'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    consumer: {
      en: 'Automated call to a consumer without consent to calls: get an opt-in, or have a human call where that is allowed.',
      fr: 'Appel automatisé à un consommateur sans consentement aux appels : obtenez un opt-in, ou faites appeler un humain si c’est permis.',
    },
    person: {
      en: 'Automated call to a person at work without consent (the law may ask for one): have a human call, to be safe.',
      fr: 'Appel automatisé à une personne au travail, sans consentement (la loi peut l’exiger) : faites appeler un humain, par prudence.',
      severity: 'warning',
    },
  },
  plan: { calls: 'mode' },
  options: z.object({ mode: z.enum(['human', 'automated']).default('human') }),
  visit(ctx) {
    if (ctx.options.mode === 'human' || !ctx.channels.includes('phone') || ctx.purpose !== 'prospecting') return {};
    const audienceOf = makeAudienceReader(ctx);
    return {
      contact(contact) {
        if (contact.phones.length === 0 || hasValidConsent(contact, 'phone', ctx.asOf)) return;
        if (audienceOf(contact) === 'consumer') ctx.report(contact, 'consumer');
        else if (identifiesPerson(contact)) ctx.report(contact, 'person');
      },
    };
  },
});
