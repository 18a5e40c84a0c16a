import {
  AUDIENCE_FIELDS,
  CONSENT_FIELDS,
  csv,
  defineRule,
  type EmailValue,
  hasValidConsent,
  isFilled,
  LAWS,
  makeAudienceReader,
  makeFieldReader,
  RELATION_FIELDS,
  relationOf,
  roleOf,
  webmailKindOfEmail,
} from '../src/author.js';

/** A named business address may be written to about the job of the person: something must say what that job is. */
export default defineRule({
  id: 'named-pro-address',
  about: 'contacts',
  since: '0.1.0',
  theme: 'relevance',
  law: [LAWS['cnil-b2b'], LAWS['gdpr-6-1-f'], LAWS['lumo-guide-consent']],
  docs: {
    title: { en: 'Business address without job or sector', fr: 'Adresse professionnelle sans fonction ni secteur' },
    why: {
      en: 'You may write to people at work about what concerns their job. With neither job title nor sector (NAF code), nothing shows that your offer does, and the opt-out regime is not open to you.',
      fr: 'Écrire à quelqu’un au travail suppose un sujet lié à sa fonction. Sans fonction ni activité (code NAF), rien ne le montre, et le régime de l’opt-out ne vous est pas ouvert.',
    },
    remedy: {
      en: 'Fill in the job title or the NAF code. Leave out the contacts whose job has nothing to do with the offer.',
      fr: 'Renseignez la fonction ou le code NAF. Écartez les contacts dont la fonction n’a rien à voir avec l’offre.',
    },
    bad: [
      { rows: csv('email;fonction;code_naf', 'claire.martin@acme.example;;'), says: ['noSign'] },
      { rows: csv('email;fonction', 'claire.martin@acme.example;n/a'), says: ['noSign'] },
    ],
    good: [
      { rows: csv('email;fonction;code_naf', 'claire.martin@acme.example;DRH;'), says: [] },
      { rows: csv('email;fonction;code_naf', 'claire.martin@acme.example;;62.01Z'), says: [] },
      {
        rows: csv('email;fonction', 'contact@acme.example;'),
        says: [],
        note: { en: 'A function’s address is the company’s.', fr: 'Une adresse de fonction est à l’entreprise.' },
      },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...RELATION_FIELDS, ...AUDIENCE_FIELDS, email: 'required', jobTitle: 'optional', naf: 'optional' },
  severity: 'warning',
  action: 'flag',
  messages: {
    noSign: {
      en: 'Named business address without job or sector (nothing shows that the offer concerns them): add one of the two.',
      fr: 'Adresse nominative sans fonction ni activité (rien ne montre que l’offre la concerne) : renseignez l’une des deux.',
    },
    noColumn: {
      en: 'The file has no column for jobs or sectors (the offer must concern each person’s job): add one of the two.',
      fr: 'Le fichier n’a de colonne ni pour la fonction ni pour l’activité (l’offre doit concerner le métier de chacun) : ajoutez l’une des deux.',
      severity: 'info',
    },
  },
  start(ctx) {
    if (ctx.audience !== 'business' || !ctx.channels.includes('email')) return;
    const told = (['jobTitle', 'naf'] as const).some((field) => ctx.has(field) || ctx.absent.includes(field));
    if (!told) ctx.report('file', 'noColumn');
  },
  visit(ctx) {
    const telling = (['jobTitle', 'naf'] as const).filter((field) => ctx.has(field));
    if (telling.length === 0 || ctx.audience !== 'business' || !ctx.channels.includes('email')) return {};
    const filled = telling.map((field) => makeFieldReader(ctx, field, isFilled));
    const audienceOf = makeAudienceReader(ctx);
    const isNamed = (email: EmailValue): boolean => email.valid && roleOf(email) === 'none' && webmailKindOfEmail(email) === undefined;
    return {
      contact(contact) {
        for (const isFilledIn of filled) if (isFilledIn(contact)) return;
        if (!contact.emails.some(isNamed)) return;
        // Somebody who agreed, or who is a client, needs no guess about their job; a private person has none that counts.
        if (audienceOf(contact) === 'consumer') return;
        if (relationOf(contact, ctx.asOf) === 'client' || hasValidConsent(contact, 'email', ctx.asOf)) return;
        ctx.report(contact, 'noSign');
      },
    };
  },
});
