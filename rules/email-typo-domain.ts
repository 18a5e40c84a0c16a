import { csv, defineRule, domainTypoOf, type EmailValue, LAWS, mayBeDisposableOrTypo, memoise } from '../src/author.js';

/** `gmial.com` matches no entry of a list that holds `gmail.com`, and whoever registered it reads the mail. */
export default defineRule({
  id: 'email-typo-domain',
  about: 'contacts',
  since: '0.2.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Mistyped mail provider', fr: 'Messagerie mal orthographiée' },
    why: {
      en: 'A mistyped address matches no opposition list. The person who refused under the right one is not protected. And the message bounces, or is read by somebody who bought the misspelt domain.',
      fr: 'Une adresse mal tapée ne correspond à aucune liste d’opposition. La personne qui a refusé sous la bonne n’est pas protégée. Et le message est rejeté, ou lu par celui qui a acheté le domaine mal orthographié.',
    },
    remedy: {
      en: 'Ask the person, or look at the source; never correct it by guess. The report names the provider that was probably meant.',
      fr: 'Demandez à la personne ou regardez la source, sans corriger au jugé. Le rapport nomme la messagerie sans doute voulue.',
    },
    bad: [
      { rows: csv('email', 'claire@gmial.com', 'paul@orage.fr'), says: ['misspelt', 'misspelt'], channels: ['email'] },
      { rows: csv('email', 'claire@acme.con'), says: ['noEnding'], channels: ['email'] },
    ],
    good: [
      { rows: csv('email', 'claire@acme.example', 'paul@orange.com'), says: [], channels: ['email'] },
      {
        rows: csv('email', 'claire@mail.com', 'paul@ymail.com'),
        says: [],
        channels: ['email'],
        note: { en: 'Providers in their own right.', fr: 'Des messageries bien réelles.' },
      },
    ],
  },
  needs: { email: 'required' },
  channels: ['email'],
  severity: 'error',
  action: 'bar',
  facts: { meant: { is: 'mail-provider', en: 'probably {value}', fr: 'sans doute {value}' } },
  messages: {
    misspelt: {
      en: 'The name of the mail provider is mistyped, so the address matches no list: ask for the right one, do not guess it.',
      fr: 'Le nom de la messagerie est mal tapé, aucune liste ne peut reconnaître l’adresse : demandez la bonne, sans deviner.',
    },
    noEnding: {
      en: 'The address ends in a top-level domain that does not exist: correct it at the source, do not guess it.',
      fr: 'L’adresse se termine par une extension qui n’existe pas : corrigez-la à la source, sans deviner.',
    },
    likely: {
      en: 'The domain is one letter away from a mail provider: check at the source whether it is the one meant.',
      fr: 'Le domaine est à une lettre de celui d’une messagerie : vérifiez à la source si c’est elle qui était visée.',
      severity: 'warning',
    },
  },
  visit(ctx) {
    if (!ctx.channels.includes('email')) return {};
    const typo = memoise(domainTypoOf);
    return {
      email(value: EmailValue, cell) {
        const found = value.valid && mayBeDisposableOrTypo(value) ? typo(value.domain) : undefined;
        if (found) ctx.report(cell, found.kind, { facts: { meant: found.meant } });
      },
    };
  },
});
