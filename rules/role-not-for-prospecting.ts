import { csv, defineRule, isTypedRefusal, LAWS, nobodysMailbox, roleOf } from '../src/author.js';

/** Mailboxes of machines, of the law, of the press and of applicants buy nothing, and complain. */
export default defineRule({
  id: 'role-not-for-prospecting',
  about: 'contacts',
  since: '0.1.0',
  theme: 'relevance',
  law: [LAWS['cnil-b2b'], LAWS['gdpr-6-1-f']],
  docs: {
    title: { en: 'Mailbox not meant for offers', fr: 'Boîte à ne pas démarcher' },
    why: {
      en: 'A “noreply”, “abuse”, “dpo” or “press” mailbox does not buy anything. An offer there concerns nobody’s job, and such mailboxes report it as spam. The address of an erased account or of a test reaches nobody, and one that a marketplace lends for an order may not be used for anything else. Whoever types “no email” as an address at a till says no.',
      fr: 'Une boîte « noreply », « abuse », « dpo » ou « presse » n’achète rien. Une offre n’y concerne la fonction de personne, et ces boîtes la signalent comme spam. L’adresse d’un compte effacé ou d’un essai n’atteint personne, et celle qu’une place de marché prête pour une commande ne sert qu’à cette commande. Qui tape « pas de mail » en guise d’adresse à la caisse dit non.',
    },
    remedy: {
      en: 'Leave these mailboxes out. Look for the person or the department whose job the offer is about.',
      fr: 'Écartez ces boîtes. Cherchez la personne ou le service dont l’offre concerne la fonction.',
    },
    bad: [
      { rows: csv('email', 'noreply@acme.example'), says: ['notCommercial'] },
      { rows: csv('email;societe', 'dpo@acme.example;Acme'), says: ['notCommercial'] },
      { rows: csv('email', 'anonymous@psgdpr.com', 'deleted-4@deleted.invalid', 'test@test.com'), says: ['nobody', 'nobody', 'nobody'] },
      { rows: csv('email', 'x7h3k2@marketplace.amazon.fr'), says: ['lent'] },
      { rows: csv('email', 'refus@refus.fr', 'pasdemail@gmail.com'), says: ['typed', 'typed'] },
    ],
    good: [
      { rows: csv('email', 'contact@acme.example'), says: [] },
      {
        rows: csv('email', 'claire.presse@acme.example'),
        says: [],
        note: { en: 'A person with a surname that is also a word.', fr: 'Une personne dont le nom est aussi un mot.' },
      },
    ],
  },
  needs: { email: 'required' },
  channels: ['email'],
  severity: 'warning',
  action: 'bar',
  messages: {
    notCommercial: {
      en: 'Nobody buys behind this mailbox (robot, law, press or applications): leave it out of the campaign.',
      fr: 'Personne n’achète derrière cette boîte (robot, juridique, presse ou candidatures) : écartez-la de la campagne.',
    },
    nobody: {
      en: 'This address is nobody’s (an erased account, a test, a domain that reaches nobody): leave it out of the campaign.',
      fr: 'Cette adresse n’est celle de personne (compte effacé, essai, domaine qui n’atteint personne) : écartez-la de la campagne.',
    },
    lent: {
      en: 'A marketplace lent this address for an order, and advertising may not use it: leave it out of the campaign.',
      fr: 'Une place de marché a prêté cette adresse pour une commande, et la publicité n’y a pas droit : écartez-la de la campagne.',
    },
    typed: {
      en: 'Somebody typed a refusal in place of an address (“no email”): nobody reads it, and whoever typed it wants no email.',
      fr: 'Quelqu’un a tapé un refus en guise d’adresse (« pas de mail ») : personne ne la lit, et cette personne ne veut pas d’email.',
    },
  },
  visit(ctx) {
    if (ctx.purpose !== 'prospecting' || !ctx.channels.includes('email')) return {};
    return {
      email(value, cell) {
        const nobodys = nobodysMailbox(value);
        if (nobodys) ctx.report(cell, nobodys);
        else if (isTypedRefusal(value)) ctx.report(cell, 'typed');
        else if (roleOf(value) === 'not-commercial') ctx.report(cell, 'notCommercial');
      },
    };
  },
});
