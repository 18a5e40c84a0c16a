import {
  BASIS_FIELDS,
  CONSENT_EVIDENCE_FIELDS,
  CONSENT_FIELDS,
  type Contact,
  countryCode,
  csv,
  defineRule,
  hasValidConsent,
  LAWS,
  makeAudienceReader,
  makeFieldReader,
  restsOnSoftOptIn,
  saleOriginOf,
} from '../src/author.js';

/** Where less than Directive 2002/58, art. 13(2) is law, by calling code: Italy, email alone (Codice privacy, art. 130(4)); Poland, nothing. */
const NARROWER = [
  ['IT', '+39', 'emailAlone'],
  ['PL', '+48', 'noException'],
] as const;

/** A client may be written to without a consent, if the address came from them at a sale of ours: a bought client is none. */
export default defineRule({
  id: 'soft-opt-in',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['cpce-l34-5'], LAWS['cnil-solocal'], LAWS['it-privacy-130'], LAWS['pl-electronic-communications']],
  docs: {
    title: { en: 'Client exception not proven', fr: 'Exception « client » non prouvée' },
    why: {
      en: 'Clients may get offers without an opt-in under four conditions. They gave the address themselves, when they bought from you; the offer is about similar products; each message lets them refuse. A bought or rented file meets none of them. In Italy the exception holds for email alone; Poland has none.',
      fr: 'On peut écrire à un client sans opt-in à quatre conditions. Il a donné son adresse lui-même, en achetant chez vous ; l’offre porte sur des produits proches ; chaque message permet de refuser. Un fichier acheté ou loué n’en remplit aucune. En Italie, elle ne vaut que pour l’email ; la Pologne n’en a pas.',
    },
    remedy: {
      en: 'Write in source which sale the address comes from. Without one, get an opt-in.',
      fr: 'Indiquez dans source l’achat d’où vient l’adresse. Sans achat, obtenez un opt-in.',
    },
    bad: [
      { rows: csv('email;statut;source', 'lea@gmail.com;client;fichier acheté'), says: ['bought'] },
      {
        rows: csv('mobile;statut;pays;source', '+39 340 123 4501;client;IT;boutique en ligne'),
        channels: ['sms'],
        audience: 'consumer',
        says: ['emailAlone'],
      },
      {
        rows: csv('email;statut;pays;source', 'lea@wp.pl;client;PL;boutique en ligne'),
        audience: 'consumer',
        says: ['noException'],
      },
    ],
    good: [
      { rows: csv('email;statut;source', 'lea@gmail.com;client;boutique en ligne'), says: [] },
      { rows: csv('email;statut;source', 'lea@gmail.com;client;salon'), says: ['unclear'] },
      {
        rows: csv('email;statut;source', 'claire@acme.example;client;fichier acheté'),
        says: [],
        note: { en: 'A business address needs no exception.', fr: 'Une adresse professionnelle n’a pas besoin d’exception.' },
      },
    ],
  },
  needs: {
    ...CONSENT_FIELDS,
    ...CONSENT_EVIDENCE_FIELDS,
    ...BASIS_FIELDS,
    source: 'optional',
    country: 'optional',
    phone: 'optional',
    mobile: 'optional',
  },
  channels: ['email', 'sms'],
  verdict: 'needs-consent',
  severity: 'warning',
  action: 'bar',
  messages: {
    bought: {
      en: 'Client from a file that others collected (the exception needs a sale of your own): get an opt-in before writing.',
      fr: 'Client d’après un fichier constitué par d’autres (l’exception suppose un achat chez vous) : obtenez un opt-in.',
    },
    unclear: {
      en: 'The source mentions no sale of your own (the client exception needs one): note which sale it was.',
      fr: 'La source ne mentionne aucun achat chez vous (l’exception « client » en suppose un) : notez lequel.',
      severity: 'info',
    },
    emailAlone: {
      en: 'In Italy the client exception holds for email alone (art. 130(4)): get a consent before you send text messages.',
      fr: 'En Italie, l’exception « client » ne vaut que pour l’email (art. 130, 4) : obtenez un accord avant tout SMS.',
      severity: 'error',
    },
    noException: {
      en: 'Poland has no client exception (Electronic Communications Law, art. 398): get a consent before you send emails or text messages.',
      fr: 'La Pologne n’a pas d’exception « client » (loi sur les communications électroniques, art. 398) : obtenez un accord avant tout email ou SMS.',
      severity: 'error',
    },
  },
  visit(ctx) {
    const judged = (['email', 'sms'] as const).filter((channel) => ctx.channels.includes(channel));
    if (judged.length === 0 || !(ctx.has('status') || ctx.has('contractActive'))) return {};
    const audienceOf = makeAudienceReader(ctx);
    const countryOf = makeFieldReader(ctx, 'country', (text) => countryCode(text) || undefined);
    const exceptionOf = ({ phones }: Contact, country = ctx.country) =>
      NARROWER.find(([one, code]) => one === country || phones.some(({ e164 }) => e164.startsWith(code)))?.[2];
    return {
      contact(contact) {
        const channels = judged.filter((channel) => restsOnSoftOptIn(contact, channel, audienceOf(contact), ctx.asOf));
        if (channels.length === 0) return;
        const open = channels.filter((channel) => !hasValidConsent(contact, channel, ctx.asOf));
        const said = exceptionOf(contact, countryOf(contact));
        const barred = open.filter((channel) => said === 'noException' || (said === 'emailAlone' && channel === 'sms'));
        if (said && barred.length > 0) ctx.report(contact, said, { channels: barred });
        const rest = open.filter((channel) => !barred.includes(channel));
        if (rest.length === 0 || !ctx.has('source')) return;
        const origin = saleOriginOf(contact.text('source'));
        if (origin !== 'sale') ctx.report(contact, origin, { channels: rest });
      },
    };
  },
});
