import { BASIS_FIELDS, CONSENT_FIELDS, csv, defineRule, isFileOfConsumers, LAWS, makeConsumerGaps, parseIsoDay } from '../src/author.js';

/** A file of private persons is not judged as one of companies without a word, and nobody in it is cleared as a professional. */
export default defineRule({
  id: 'file-of-consumers',
  about: 'contacts',
  since: '0.2.0',
  theme: 'consent',
  law: [LAWS['cpce-l34-5'], LAWS['cconso-preliminary'], LAWS['cconso-l223-1'], LAWS['gdpr-7']],
  docs: {
    title: { en: 'File of private persons judged as companies', fr: 'Fichier de particuliers jugé comme un fichier d’entreprises' },
    why: {
      en: 'Births, homes, streets or webmails alone, no company: private persons. A campaign to companies asks less of a contact than one to consumers, who must consent first. Whoever shows no consent stays undetermined.',
      fr: 'Naissances, logements, rues, webmails, sans société : des particuliers. Une campagne aux entreprises demande moins qu’une campagne aux consommateurs, qui doivent d’abord consentir. Sans consentement, le contact reste indéterminé.',
    },
    remedy: {
      en: 'Judge the file with --audience consumer. If they are professionals, add the column of their company.',
      fr: 'Contrôlez le fichier avec --audience consumer. S’il s’agit de professionnels, ajoutez la colonne de leur société.',
    },
    bad: [
      {
        rows: csv('civilite;nom;email;date_naissance', 'Mme;Perrin;odile@perrin.example;1958-11-02'),
        says: ['file', 'contact'],
      },
      { rows: csv('civilite;nom;email;date_naissance;optin_email', 'Mme;Perrin;odile@perrin.example;1958-11-02;oui'), says: ['file'] },
      {
        rows: csv('nom;prenom;telephone;bloctel', 'Perrin;Odile;01 99 00 12 34;non'),
        channels: ['phone'],
        says: ['file', 'contact'],
      },
      {
        rows: csv('nom;telephone;proprietaire;type_chauffage', 'Perrin;01 99 00 12 34;oui;fioul'),
        channels: ['phone'],
        says: ['file', 'contact'],
      },
      {
        rows: csv('nom_du_foyer;telephone;box', 'Perrin Odile;01 99 00 12 34;Box 8'),
        channels: ['phone'],
        says: ['file', 'contact'],
      },
    ],
    good: [
      { rows: csv('civilite;nom;email;societe;date_naissance', 'Mme;Perrin;odile@perrin.example;Acme;1958-11-02'), says: [] },
      { rows: csv('nom;email', 'Perrin;odile@perrin.example'), says: [] },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...BASIS_FIELDS, email: 'one-of', phone: 'one-of', mobile: 'one-of', source: 'optional' },
  channels: ['email', 'phone', 'sms'],
  verdict: 'unknown',
  severity: 'error',
  action: 'flag',
  messages: {
    file: {
      en: 'This looks like a file of private persons, judged here as companies: run it again with --audience consumer.',
      fr: 'Ce fichier semble être de particuliers, jugés ici comme des entreprises : relancez avec --audience consumer.',
    },
    contact: {
      en: 'Probably a private person, without consent: judge the file with --audience consumer before any contact.',
      fr: 'Sans doute un particulier, sans consentement : contrôlez le fichier avec --audience consumer avant tout contact.',
      severity: 'warning',
    },
  },
  start(ctx) {
    if (ctx.audience === 'business' && isFileOfConsumers(ctx.columns)) ctx.report('file', 'file');
  },
  visit(ctx) {
    if (ctx.audience !== 'business' || !isFileOfConsumers(ctx.columns)) return {};
    const callsTakeConsent = ctx.asOf >= parseIsoDay(LAWS['cconso-l223-1'].from ?? '');
    const gapsOf = makeConsumerGaps(ctx, { callsTakeConsent, aboutContract: true });
    return {
      contact(contact) {
        const channels = gapsOf(contact).flatMap(({ channel, excuse }) => (excuse ? [] : [channel]));
        if (channels.length > 0) ctx.report(contact, 'contact', { channels });
      },
    };
  },
});
