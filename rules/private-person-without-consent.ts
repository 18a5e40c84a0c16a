import {
  BASIS_FIELDS,
  CONSENT_FIELDS,
  type ConsumerGap,
  csv,
  defineRule,
  LAWS,
  makeConsumerGaps,
  makeWhoReader,
  PRIVATE_DOUBTS,
  parseIsoDay,
  z,
} from '../src/author.js';

const SAYS = ['message', 'phone', 'client', 'sale', 'contract'] as const;
const messageOf = ({ channel, excuse }: ConsumerGap): (typeof SAYS)[number] => excuse ?? (channel === 'phone' ? 'phone' : 'message');

/** A base of companies holds private persons too: whom a row calls one is a consumer, whatever the campaign is for. */
export default defineRule({
  id: 'private-person-without-consent',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['cpce-l34-5'], LAWS['cconso-preliminary'], LAWS['cconso-l223-1'], LAWS['gdpr-7'], LAWS['eprivacy-13']],
  docs: {
    title: { en: 'Private person in a file of companies', fr: 'Particulier dans un fichier d’entreprises' },
    why: {
      en: 'A private person is a consumer, in a B2B file too. A column such as “Type de client” or “Segment” says who is one, or a company called “Particulier”, or a job title that says “retired”. Emails and SMS then need a consent (except to clients, about products like those they bought), and calls since 11 August 2026 (except about a running contract).',
      fr: 'Un particulier reste un consommateur, même dans un fichier B2B. Une colonne comme « Type de client » ou « Segment » le dit, ou une société nommée « Particulier », ou une fonction « Retraité ». Email et SMS demandent alors un consentement (sauf client, pour des produits proches de ses achats), et les appels depuis le 11 août 2026 (sauf pour un contrat en cours).',
    },
    remedy: {
      en: 'A private person must consent first: add it, with its date and proof. Without it, leave the person out on that channel. Where the column says something else, write --map "Header=keep"; where it says it and was not recognised, --map "Header=audience".',
      fr: 'Un particulier doit d’abord consentir : ajoutez son accord et sa preuve. À défaut, laissez la personne tranquille sur ce canal. Si la colonne parle d’autre chose, écrivez --map "En-tête=keep" ; si elle le dit sans avoir été reconnue, --map "En-tête=audience".',
    },
    options: {
      calls: {
        en: 'Calls to private persons take a consent, as in France since 11 August 2026; false: a register of refusals is asked instead.',
        fr: 'Appeler un particulier demande son accord, comme en France depuis le 11 août 2026 ; false : on consulte une liste de refus.',
      },
    },
    bad: [
      { rows: csv('email;Type de client', 'lea@acme.example;Particulier', 'paul@acme.example;Professionnel'), says: ['message'] },
      { rows: csv('email;fonction', 'lea@acme.example;Retraitée'), says: ['message'] },
      { rows: csv('telephone;societe', '01 99 00 12 34;Particulier'), says: ['phone'], channels: ['phone'] },
    ],
    good: [
      { rows: csv('email;Segment', 'lea@acme.example;B2B'), says: [] },
      { rows: csv('email;Type de client;optin_email', 'lea@acme.example;Particulier;oui'), says: ['known'] },
      { rows: csv('email;societe;siren', 'lea@acme.example;Particulier;552100554'), says: [] },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...BASIS_FIELDS, email: 'one-of', phone: 'one-of', mobile: 'one-of', source: 'optional' },
  channels: ['email', 'phone', 'sms'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    message: {
      en: 'Private person, the file says, without consent to emails or SMS: get an opt-in before writing.',
      fr: 'Particulier, dit le fichier, sans consentement aux emails ou aux SMS : obtenez un opt-in avant d’écrire.',
      channels: ['email', 'sms'],
    },
    phone: {
      en: 'Private person, the file says, without consent to calls (required since 11 August 2026): get an opt-in before calling.',
      fr: 'Particulier, dit le fichier, sans consentement aux appels (requis depuis le 11 août 2026) : obtenez un opt-in avant d’appeler.',
      channels: ['phone'],
    },
    client: {
      en: 'Private person who is a client, without consent: write only about products like those already sold, with a way to refuse.',
      fr: 'Particulier déjà client, sans consentement : n’écrivez que pour des produits proches de ceux vendus, avec un moyen de refuser.',
      severity: 'warning',
    },
    sale: {
      en: 'Private person who bought from you, without consent: write only about similar products, with a way to refuse.',
      fr: 'Particulier qui a acheté chez vous, sans consentement : n’écrivez que sur des produits proches, avec un moyen de refuser.',
      severity: 'info',
    },
    contract: {
      en: 'Private person with a running contract: call only about that contract.',
      fr: 'Particulier dont le contrat est en cours : n’appelez qu’au sujet de ce contrat.',
      severity: 'info',
      channels: ['phone'],
    },
    known: {
      en: 'Private person, the file says, and judged as a consumer: no consent is missing.',
      fr: 'Particulier, dit le fichier, et jugé comme un consommateur : aucun consentement ne manque.',
      severity: 'info',
    },
    ...PRIVATE_DOUBTS,
  },
  eases: { calls: 'less' },
  options: z.object({ calls: z.boolean().default(true) }),
  visit(ctx) {
    const whoIn = makeWhoReader(ctx);
    if (!whoIn) return {};
    const callsTakeConsent = ctx.options.calls && ctx.asOf >= parseIsoDay(LAWS['cconso-l223-1'].from ?? '');
    const gapsOf = makeConsumerGaps(ctx, { callsTakeConsent, aboutContract: true });
    return {
      contact(contact) {
        const who = whoIn(contact);
        if (!who) return;
        const { info, doubt } = who;
        const at = { is: 'cell', row: contact.row, column: info.column, field: info.field ?? 'other' } as const;
        if (doubt) return ctx.report(at, doubt);
        const gaps = gapsOf(contact);
        for (const message of SAYS) {
          const channels = gaps.filter((gap) => messageOf(gap) === message).map(({ channel }) => channel);
          if (channels.length > 0) ctx.report(at, message, { channels });
        }
        if (gaps.length === 0) ctx.report(at, 'known');
      },
    };
  },
});
