import {
  CHANNELS,
  type Channel,
  canTellRecontact,
  channelsIn,
  csv,
  defineRule,
  LAWS,
  memoise,
  RECONTACT_FIELDS,
  RELATION_FIELDS,
  recontactOf,
  relationOf,
  z,
} from '../src/author.js';

/** After a refusal nothing may leave; a sending dated later is an incident, not a detail. */
export default defineRule({
  id: 'recontact-after-opposition',
  about: 'contacts',
  since: '0.1.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['gdpr-7'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'Contacted after a refusal', fr: 'Recontacté après un refus' },
    why: {
      en: 'Once a person has refused, they are left alone, even for other offers. A message dated after the refusal shows that the refusal did not work. Only a consent given since, with its proof, lifts it.',
      fr: 'Une personne qui a refusé ne doit plus être recontactée. Pas même pour une autre offre : un envoi daté d’après le refus montre que celui-ci n’a pas été pris en compte. Seul un consentement donné depuis, avec sa preuve, le lève.',
    },
    remedy: {
      en: 'Stop, put the person on the opposition list, and record the incident. Then find which tool sent the message, and why it did not know of the refusal.',
      fr: 'Cessez, inscrivez la personne à la liste d’opposition, notez l’incident. Cherchez ensuite quel outil a envoyé le message, et pourquoi il ignorait le refus.',
    },
    options: {
      days: {
        en: 'Days after the refusal during which a message may be its confirmation.',
        fr: 'Jours après le refus pendant lesquels un message peut en être la confirmation.',
      },
    },
    bad: [
      { rows: csv('email;date_opposition;dernier_envoi', 'claire@acme.example;2026-03-02;2026-05-14'), says: ['recontacted'] },
      {
        rows: csv('email;date_opposition;opposition_canaux;dernier_envoi', 'claire@acme.example;2026-03-02;téléphone;2026-05-14'),
        says: ['otherChannel'],
        note: {
          en: 'The refusal was about calls, and the sending may be an email.',
          fr: 'Le refus visait les appels, et l’envoi peut être un email.',
        },
      },
    ],
    good: [
      { rows: csv('email;date_opposition;dernier_envoi', 'claire@acme.example;2026-05-14;2026-03-02'), says: [] },
      {
        rows: csv(
          'email;date_opposition;consentement_date;consentement_preuve;dernier_envoi',
          'claire@acme.example;2026-03-02;2026-04-01;formulaire 12;2026-05-14',
        ),
        says: [],
      },
    ],
  },
  needs: { ...RELATION_FIELDS, ...RECONTACT_FIELDS, oppositionChannels: 'optional', consentProof: 'optional' },
  channels: CHANNELS,
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  facts: { after: 'daysAfterRefusal' },
  messages: {
    recontacted: {
      en: 'Contacted after refusing (GDPR 21(3)): stop, and record the incident.',
      fr: 'Recontacté après son refus (RGPD 21, 3) : cessez, et notez l’incident.',
    },
    otherChannel: {
      en: 'Contacted after refusing some channels: check which channel the message used.',
      fr: 'Recontacté après le refus de certains canaux : vérifiez par lequel le message est parti.',
      severity: 'warning',
    },
    client: {
      en: 'Client contacted after refusing: check that the message was about the contract and nothing else.',
      fr: 'Client recontacté après son refus : vérifiez que le message ne portait que sur le contrat.',
      severity: 'warning',
    },
    unproven: {
      en: 'Contacted after a refusal and a later consent without proof: keep the proof beside it, or stop.',
      fr: 'Recontacté après un refus puis un consentement sans preuve : gardez-en la preuve, ou cessez.',
      severity: 'warning',
    },
    maybe: {
      en: 'These dates leave open whether a message came after the refusal: write them as yyyy-mm-dd and check.',
      fr: 'Ces dates ne disent pas si un envoi a suivi le refus : écrivez-les aaaa-mm-jj et vérifiez.',
      severity: 'warning',
    },
    confirmation: {
      en: 'A message went out around the time of the refusal: fine if it came first or confirmed it.',
      fr: 'Un message est parti au moment du refus : c’est normal s’il l’a précédé ou confirmé.',
      severity: 'info',
    },
  },
  eases: { days: 'more' },
  options: z.object({ days: z.int().nonnegative().default(0) }),
  visit(ctx) {
    if (!canTellRecontact((field) => ctx.has(field))) return {};
    const named = memoise((text: string): readonly Channel[] => (text === '' ? [] : channelsIn(text)));
    return {
      contact(contact) {
        const found = recontactOf(contact, ctx.asOf);
        if (!found) return;
        const { refused, sent, consentedAgain } = found;
        const channels = named(contact.text('oppositionChannels'));
        const more = { channels: channels.length > 0 ? channels : CHANNELS };
        if (sent.late - refused.early <= ctx.options.days) return ctx.report(contact, 'confirmation', more);
        if (consentedAgain) return contact.text('consentProof') === '' ? ctx.report(contact, 'unproven', more) : undefined;
        const after = sent.early - refused.late;
        if (after <= 0) return ctx.report(contact, 'maybe', more);
        const what = relationOf(contact, ctx.asOf) === 'client' ? 'client' : 'recontacted';
        ctx.report(contact, more.channels.length < CHANNELS.length ? 'otherChannel' : what, { ...more, facts: { after } });
      },
    };
  },
});
