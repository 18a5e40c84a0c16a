import { csv, defineRule, z } from 'lumo-check/author';

/** What a fair is called when nobody says which. */
const ANY_FAIR = /^(?:un |le |the |a )?(?:salon|foire|fair|trade fair|trade show|stand|event|évènement|événement)s?$/i;

export default defineRule({
  id: 'fairs/unnamed-fair',
  about: 'contacts',
  since: '1.0.0',
  theme: 'transparency',
  law: [],
  docs: {
    title: { en: 'Fair that is not named', fr: 'Salon sans nom' },
    why: {
      en: 'Whoever asks where you met them must be told which fair, and when. “Fair” tells them nothing.',
      fr: 'À qui demande où vous l’avez rencontré, il faut dire quel salon, et quand. « Salon » ne lui dit rien.',
    },
    remedy: {
      en: 'Write the name and the year of the fair: Batimat 2026.',
      fr: 'Écrivez le nom et l’année du salon : Batimat 2026.',
    },
    bad: [
      { rows: csv('email;source', 'claire@acme.example;Salon', 'paul@acme.example;Salon Batimat 2026'), says: ['2 anyFair'] },
      {
        note: { en: 'A name without a year.', fr: 'Un nom sans année.' },
        rows: csv('email;source', 'claire@acme.example;Salon Batimat'),
        says: ['noYear'],
      },
    ],
    good: [{ rows: csv('email;source', 'claire@acme.example;Salon Batimat 2026'), says: [] }],
  },
  needs: { source: 'required' },
  channels: ['email', 'phone'],
  severity: 'warning',
  action: 'bar',
  options: z.object({ year: z.boolean().default(true).describe('Whether a fair without its year is told.') }),
  eases: { year: 'less' },
  messages: {
    anyFair: {
      en: 'The source is “a fair”, and does not say which: write its name and year.',
      fr: 'La source est « un salon », sans dire lequel : écrivez son nom et son année.',
    },
    noYear: {
      en: 'The source names a fair without its year: add it.',
      fr: 'La source nomme un salon sans son année : ajoutez-la.',
      severity: 'warning',
    },
  },
  // Of the contact, and not of its cell: a finding about an address bars that address, one about the contact bars all of its channels.
  visit: (ctx) => ({
    contact(contact) {
      const text = contact.text('source').trim();
      if (ANY_FAIR.test(text)) ctx.report(contact, 'anyFair');
      else if (ctx.options.year && /\b(?:salon|foire|fair|show)\b/i.test(text) && !/\b(?:19|20)\d\d\b/.test(text))
        ctx.report(contact, 'noYear');
    },
  }),
});
