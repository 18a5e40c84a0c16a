import { csv, defineRule, domainTypoOf, type EmailValue, isDisposable, LAWS, mayBeDisposableOrTypo, memoise, z } from '../src/author.js';

/** A mailbox that was lent for ten minutes is nobody's by now, or somebody else's. */
export default defineRule({
  id: 'disposable-domain',
  about: 'contacts',
  since: '0.2.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Disposable mailbox', fr: 'Boîte jetable' },
    why: {
      en: 'A disposable mailbox lives for some minutes and is open to anybody. A message to it reaches nobody or a stranger, and using one says that the person did not want your messages.',
      fr: 'Une boîte jetable vit quelques minutes, et n’importe qui peut la lire. Un message n’y atteint personne, ou un inconnu ; et son usage dit que la personne ne voulait pas qu’on lui écrive.',
    },
    remedy: {
      en: 'Leave these addresses out. At the source, ask for an address that is confirmed by a message.',
      fr: 'Écartez ces adresses. À la source, demandez une adresse confirmée par un message.',
    },
    options: { also: { en: 'More domains that are disposable.', fr: 'Autres domaines jetables.' } },
    bad: [{ rows: csv('email', 'claire@yopmail.com', 'paul@mailinator.com'), says: ['disposable', 'disposable'], channels: ['email'] }],
    good: [
      { rows: csv('email', 'claire@acme.example'), says: [], channels: ['email'] },
      {
        rows: csv('email', 'claire@myyopmail.com'),
        says: [],
        channels: ['email'],
        note: { en: 'Another domain, which only ends alike.', fr: 'Un autre domaine, qui finit seulement pareil.' },
      },
    ],
  },
  needs: { email: 'required' },
  channels: ['email'],
  severity: 'warning',
  action: 'flag',
  messages: {
    disposable: {
      en: 'Disposable mailbox (nobody reads it, or anybody can): leave the address out.',
      fr: 'Boîte jetable (personne ne la lit, ou n’importe qui) : écartez l’adresse.',
    },
  },
  options: z.object({ also: z.array(z.string()).default([]) }),
  visit(ctx) {
    if (!ctx.channels.includes('email')) return {};
    const also = new Set(
      ctx.options.also.map((domain) =>
        domain
          .trim()
          .toLowerCase()
          .replace(/^\*?[@.]/, ''),
      ),
    );
    // Those who collect what is sent to gmial.com are on such lists too; the person only mistyped: email-typo-domain says so.
    const disposable = memoise(
      (domain: string): boolean => also.has(domain) || (isDisposable(domain) && domainTypoOf(domain) === undefined),
    );
    return {
      email(value: EmailValue, cell) {
        if (value.valid && (also.size > 0 || mayBeDisposableOrTypo(value)) && disposable(value.domain)) ctx.report(cell, 'disposable');
      },
    };
  },
});
