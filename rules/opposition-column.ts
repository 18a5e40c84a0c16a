import {
  CHANNELS,
  type Channel,
  type Contact,
  csv,
  defineRule,
  LAWS,
  makeInPlaceReader,
  makeOppositionReader,
  OPPOSITION_FIELDS,
  OPT_IN_FIELDS,
  readSubscriptionStatus,
} from '../src/author.js';

/** Whether a column that speaks of all channels, or of email alone, says yes: a bare yes covers emails at least. */
const saysYes = (contact: Contact): boolean =>
  contact.say('optIn') === 'yes' || contact.say('consent') === 'yes' || readSubscriptionStatus(contact.text('subscription')) === 'yes';

/**
 * Whether the row also says yes to what it refuses. A date of opposition, or a comment, is no contradiction of a bare yes: people change
 * their minds, and the refusal is then the later of the two.
 */
const contradicts = (contact: Contact, refused: readonly Channel[]): boolean =>
  ((contact.say('optOut') === 'no' || contact.say('doNotEmail') === 'no') && saysYes(contact)) ||
  refused.some((channel) => contact.say(OPT_IN_FIELDS[channel]) === 'yes');

/** What the row itself says against being contacted; a contradiction goes to the person's side. */
export default defineRule({
  id: 'opposition-column',
  about: 'contacts',
  since: '0.1.0',
  theme: 'opposition',
  role: 'own-refusal',
  law: [LAWS['gdpr-21'], LAWS['lumo-guide-opposition'], LAWS['lumo-guide-directories'], LAWS['cpce-r10-1']],
  docs: {
    title: { en: 'Refusal in the file', fr: 'Refus noté dans le fichier' },
    why: {
      en: 'A column of the file says that the person refuses. It says opt-out, unsubscribed, “do not call”, or has a date of refusal. An opt-out anywhere beats an opt-in anywhere; a blank cell refuses nothing.',
      fr: 'Une colonne du fichier dit que la personne refuse. Elle dit opt-out, désinscription, « ne pas appeler », ou porte une date d’opposition. Un refus l’emporte toujours sur un accord ; une case vide ne refuse rien.',
    },
    remedy: {
      en: 'Leave the contact out on the channels refused. Add it to the opposition list, so that no later import brings it back.',
      fr: 'Écartez le contact sur les canaux refusés. Ajoutez-le à la liste d’opposition, pour qu’un prochain import ne le fasse pas revenir.',
    },
    bad: [
      { rows: csv('email;optout', 'claire@acme.example;oui'), says: ['opposed'] },
      {
        rows: csv('email;optin;optout', 'claire@acme.example;1;1'),
        says: ['opposed', 'contradiction'],
        note: { en: 'The refusal wins.', fr: 'Le refus l’emporte.' },
      },
      {
        rows: csv('email;nom', 'claire@acme.example;MARTIN - NE PLUS CONTACTER'),
        says: ['opposed'],
        note: { en: 'Refusals are read in every column.', fr: 'Les refus sont lus dans toutes les colonnes.' },
      },
      { rows: csv('email;telephone', 'désinscrit;0199001234'), says: ['inPlace'] },
    ],
    good: [
      {
        rows: csv('email;optin;optout', 'claire@acme.example;0;0'),
        says: [],
        note: {
          en: 'No consent, but no refusal either: another rule’s business.',
          fr: 'Pas de consentement, mais pas de refus non plus : l’affaire d’une autre règle.',
        },
      },
      { rows: csv('email;ne_pas_appeler', 'claire@acme.example;'), says: [] },
    ],
  },
  // All optional: most files have no such column, and its absence is nobody's fault.
  needs: OPPOSITION_FIELDS,
  channels: CHANNELS,
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  messages: {
    opposed: {
      en: 'The file says that this person refuses: do not contact them on these channels.',
      fr: 'Le fichier indique que cette personne refuse : ne la contactez pas sur ces canaux.',
    },
    inPlace: {
      en: 'A refusal is written in place of an address or a number: do not contact this person there, and move the refusal to a column of its own.',
      fr: 'Un refus est écrit à la place d’une adresse ou d’un numéro : ne contactez pas cette personne par là, et notez le refus dans une colonne à part.',
    },
    contradiction: {
      en: 'The row says both yes and no (the refusal wins): correct it at the source.',
      fr: 'La ligne dit à la fois oui et non (le refus l’emporte) : corrigez-la à la source.',
      severity: 'warning',
    },
    ignored: {
      en: 'The configuration (or --map) ignores this column of refusals, so those who refuse there stay: write --map "Header=optOut" if yes refuses.',
      fr: 'La configuration (ou --map) ignore cette colonne de refus, et qui y refuse reste : écrivez --map "En-tête=optOut" si oui refuse.',
      severity: 'warning',
    },
  },
  start(ctx) {
    for (const column of ctx.columns) if (column.unheeded) ctx.report(column, 'ignored');
  },
  visit(ctx) {
    const oppositionOf = makeOppositionReader(ctx);
    const inPlaceOf = makeInPlaceReader(ctx.columns);
    return {
      contact(contact) {
        const channels = oppositionOf(contact);
        if (channels.length === 0) return;
        ctx.report(contact, inPlaceOf(contact).length === channels.length ? 'inPlace' : 'opposed', { channels });
        if (contradicts(contact, channels)) ctx.report(contact, 'contradiction', { channels });
      },
    };
  },
});
