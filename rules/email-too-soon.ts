import { AUDIENCE_FIELDS, csv, defineRule, LAWS, laterEvent, makeAudienceReader, RELATION_FIELDS, relationOf, z } from '../src/author.js';

/** Who was written to this month has had their message: a second one is what people call spam. */
export default defineRule({
  id: 'email-too-soon',
  about: 'contacts',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['lumo-guide-frequency'], LAWS['gdpr-6-1-f']],
  docs: {
    title: { en: 'Contacted recently', fr: 'Déjà sollicité il y a peu' },
    why: {
      en: 'One message a month is what prospects accept, says the guide. No law sets a figure. But writing more often draws complaints, and your interest then weighs less than the person’s peace.',
      fr: 'Un message par mois, c’est ce qu’un prospect accepte, dit le guide. Aucune loi ne fixe de chiffre. Mais écrire plus souvent attire des plaintes, et votre intérêt pèse alors moins que la tranquillité de la personne.',
    },
    remedy: {
      en: 'Leave these contacts for a later campaign. If the last message was not an offer (an answer, a bill), there is nothing to change.',
      fr: 'Gardez ces contacts pour une prochaine campagne. Si le dernier envoi n’était pas une offre (réponse, facture), il n’y a rien à changer.',
    },
    options: {
      days: { en: 'Days between two messages to one contact.', fr: 'Jours entre deux messages à un même contact.' },
    },
    bad: [{ rows: csv('email;dernier_envoi', 'claire@acme.example;2026-11-10'), says: ['soon'] }],
    good: [
      { rows: csv('email;dernier_envoi', 'claire@acme.example;2026-10-25'), says: [] },
      {
        rows: csv('email;statut;dernier_envoi', 'claire@acme.example;client;2026-11-10'),
        says: [],
        note: { en: 'A client gets bills and notices too.', fr: 'Un client reçoit aussi des factures et des avis.' },
      },
    ],
  },
  needs: { ...RELATION_FIELDS, ...AUDIENCE_FIELDS, email: 'optional', lastOutboundAt: 'optional' },
  severity: 'warning',
  action: 'flag',
  facts: { left: 'daysLeft' },
  messages: {
    soon: {
      en: 'Something was sent to this contact within {days:a day|# days} (the guide asks for one message a month): wait for the next campaign.',
      fr: 'Un envoi est parti il y a moins {days:d’un jour|de # jours} (le guide conseille un message par mois) : attendez la prochaine campagne.',
    },
  },
  eases: { days: 'less' },
  options: z.object({ days: z.int().positive().default(30) }),
  visit(ctx) {
    // The guide is about prospecting between businesses; consumers have said yes to what they get.
    if (!ctx.has('lastOutboundAt') || ctx.audience !== 'business' || !ctx.channels.includes('email') || ctx.purpose !== 'prospecting')
      return {};
    const audienceOf = makeAudienceReader(ctx);
    return {
      contact(contact) {
        if (contact.emails.length === 0) return;
        const sent = laterEvent(undefined, contact.date('lastOutboundAt'), ctx.asOf);
        // Of two readings the earlier one; a client is written to about the contract as well.
        if (!sent || ctx.asOf - sent.early >= ctx.options.days || relationOf(contact, ctx.asOf) === 'client') return;
        if (audienceOf(contact) === 'consumer') return;
        ctx.report(contact, 'soon', { facts: { left: ctx.options.days - (ctx.asOf - sent.early) } });
      },
    };
  },
});
