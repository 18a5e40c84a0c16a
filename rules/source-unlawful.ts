import { csv, defineRule, isPublishedContact, LAWS, makeFieldReader, memoise, PUBLISHED_FIELDS, provenanceOf } from '../src/author.js';

// Pages whose visitors are meant to be people, one at a time.
const SOCIAL = /^https?:\/\/(?:[\w-]+\.)*(?:linkedin|facebook|instagram|xing|viadeo|twitter|x|tiktok|leboncoin)\.(?:com|fr)(?:[/:?#]|$)/i;
const BAD = ['scraped', 'network', 'elsewhere'] as const;

/** Being visible is not being free to use: KASPR paid 240,000 euros for profiles that it read. */
export default defineRule({
  id: 'source-unlawful',
  about: 'contacts',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['cnil-kaspr'], LAWS['gdpr-6-1-f'], LAWS['gdpr-14'], LAWS['lumo-guide-source']],
  docs: {
    title: { en: 'Source that may be unlawful', fr: 'Source peut-être illicite' },
    why: {
      en: 'Data that can be seen are not data that can be taken. The CNIL fined a company that read profiles whose owners had limited who sees them. Domain registers and small ads are published for something else than prospecting.',
      fr: 'Une donnée visible n’est pas une donnée utilisable. La CNIL a sanctionné une société qui relevait des profils dont les titulaires avaient limité la visibilité. Les registres de noms de domaine et les petites annonces sont publiés pour tout autre chose que la prospection.',
    },
    remedy: {
      en: 'Do not use these contacts until you can prove that you may. Note the page that presents each of them as a business contact, and the legal basis; or delete them.',
      fr: 'N’utilisez ces contacts que si vous pouvez prouver votre droit. Notez la page qui présente chacun comme un contact professionnel, et la base légale, ou supprimez-les.',
    },
    bad: [
      { rows: csv('email;source', 'claire@acme.example;Scraping LinkedIn', 'paul@acme.example;Kaspr'), says: ['scraped', 'scraped'] },
      { rows: csv('email;source;url_source', 'claire@acme.example;Profil;https://www.linkedin.com/in/claire'), says: ['network'] },
      { rows: csv('email;source', 'claire@acme.example;WHOIS'), says: ['elsewhere'] },
    ],
    good: [
      {
        rows: csv('email;source', 'claire@acme.example;LinkedIn Ads, formulaire'),
        says: [],
        note: { en: 'The person filled in a form there.', fr: 'La personne y a rempli un formulaire.' },
      },
      { rows: csv('email;source', 'claire@acme.example;Annuaire CCI Lyon 2026'), says: [] },
    ],
  },
  needs: { ...PUBLISHED_FIELDS, source: 'optional', sourceUrl: 'optional' },
  severity: 'warning',
  action: 'flag',
  messages: {
    scraped: {
      en: 'The source names a tool or practice that takes data without asking: prove that you may use them, or delete them.',
      fr: 'La source nomme un outil ou une pratique de collecte sans accord : prouvez que vous avez le droit de les utiliser, ou supprimez-les.',
    },
    network: {
      en: 'The source is a profile on a network (visible does not mean free to use): prove its visibility and your legal basis.',
      fr: 'La source est un profil de réseau social (visible ne veut pas dire utilisable) : prouvez sa visibilité et votre base légale.',
    },
    elsewhere: {
      en: 'The source was published for something else than prospecting (domain names, small ads): delete the contact, or prove your right.',
      fr: 'La source est publiée pour autre chose que la prospection (noms de domaine, annonces) : supprimez le contact, ou prouvez votre droit.',
    },
  },
  visit(ctx) {
    if (!ctx.has('source') && !ctx.has('sourceUrl')) return {};
    const badOf = makeFieldReader(ctx, 'source', (source) => {
      const kind = source === '' ? 'other' : provenanceOf(source);
      return { given: kind === 'given', said: BAD.find((one) => one === kind) };
    });
    const social = memoise((url: string): boolean => SOCIAL.test(url));
    const pages = ctx.has('sourceUrl');
    return {
      contact(contact) {
        const { given, said } = badOf(contact);
        const bad = said ?? (!given && pages && social(contact.text('sourceUrl')) ? 'network' : undefined);
        if (bad === undefined) return;
        // The person's own page lifts the doubt; a page of the network itself is the doubt.
        if (isPublishedContact(contact) && !SOCIAL.test(contact.text('publicContactUrl'))) return;
        ctx.report(contact, bad);
      },
    };
  },
});
