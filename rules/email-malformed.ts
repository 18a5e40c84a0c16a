import { csv, defineRule, type EmailValue, isRefusalInPlace, LAWS } from '../src/author.js';

/** An address that cannot be read cannot be compared with any list: nobody may call it clean. */
export default defineRule({
  id: 'email-malformed',
  about: 'contacts',
  since: '0.1.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Malformed email address', fr: 'Adresse email mal formée' },
    why: {
      en: 'A broken address matches no opposition list. So the person behind it could not be protected; and it bounces.',
      fr: 'Une adresse abîmée ne correspond à aucune liste d’opposition. La personne ne peut donc pas être protégée, et l’envoi échoue.',
    },
    remedy: {
      en: 'Correct the address at the source; never guess it.',
      fr: 'Corrigez l’adresse à la source, sans jamais la deviner.',
    },
    bad: [
      { rows: csv('email', 'claire.martin(at)acme.example'), says: ['noAt'], channels: ['email'] },
      { rows: csv('email', 'claire@@acme.example', 'claire@acme'), says: ['malformed', 'malformed'], channels: ['email'] },
      { rows: csv('email', 'claire@ac\u2060me.example'), says: ['invisible'], channels: ['email'] },
    ],
    good: [
      { rows: csv('email', 'Claire.Martin+salon@acme.example'), says: [], channels: ['email'] },
      { rows: csv('email;nom', ';Martin'), says: [], channels: ['email'] },
      {
        rows: csv('email;nom', 'désinscrit;Martin'),
        says: [],
        channels: ['email'],
        note: {
          en: 'A refusal in place of an address is another rule’s business.',
          fr: 'Un refus à la place d’une adresse est l’affaire d’une autre règle.',
        },
      },
    ],
  },
  needs: { email: 'required' },
  channels: ['email'],
  severity: 'error',
  action: 'bar',
  messages: {
    malformed: {
      en: 'This email address is malformed, so it matches no list: correct it or leave it out.',
      fr: 'Cette adresse email est mal formée, aucune liste ne peut la reconnaître : corrigez-la ou écartez-la.',
    },
    noAt: {
      en: 'This is not an email address (no @), so it matches no list: correct it or leave it out.',
      fr: 'Ce n’est pas une adresse email (sans @), aucune liste ne peut la reconnaître : corrigez-la ou écartez-la.',
    },
    invisible: {
      en: 'This address contains invisible characters (it was compared without them): type it again at the source.',
      fr: 'Cette adresse contient des caractères invisibles (elle a été comparée sans eux) : ressaisissez-la à la source.',
      severity: 'warning',
    },
  },
  visit(ctx) {
    if (!ctx.channels.includes('email')) return {};
    return {
      email(value: EmailValue, cell) {
        // The text of an address is made when it is asked for.
        if (value.valid) {
          if (value.invisible) ctx.report(cell, 'invisible');
        } else if (!isRefusalInPlace(value.text)) ctx.report(cell, value.text.includes('@') ? 'malformed' : 'noAt');
      },
    };
  },
});
