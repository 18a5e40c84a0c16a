import { defineSubjectRule, LAWS, secretAskedFor } from '../src/author.js';

/** An account, a card or a code is not told to somebody who calls. */
export default defineSubjectRule({
  id: 'script-asks-secrets',
  about: 'scripts',
  since: '0.2.0',
  theme: 'minimisation',
  law: [LAWS['gdpr-5-1-c'], LAWS['gdpr-32']],
  docs: {
    title: { en: 'Bank details, card or code asked for on the phone', fr: 'IBAN, carte ou code demandé au téléphone' },
    why: {
      en: 'Whoever is called cannot know who asks. Swindlers ask for an IBAN, a card number or a code received by SMS, and a call of prospecting needs none of them. What is told aloud stands in notes and recordings.',
      fr: 'La personne appelée ne peut pas savoir qui demande. IBAN, numéro de carte, code reçu par SMS : les escrocs les demandent, un appel de prospection s’en passe. Ce qui est dit à voix haute reste dans les notes et les enregistrements.',
    },
    remedy: {
      en: 'Take payment later, where people type it themselves. A secure link or a page of their account does; never ask for a code or a password.',
      fr: 'Encaissez plus tard, là où la personne saisit elle-même. Un lien sécurisé ou son espace client suffit ; ne demandez jamais un code ni un mot de passe.',
    },
    bad: [
      { text: '# Script\n\n## Conclusion\n\n> Il me faudrait votre IBAN pour le prélèvement.\n', says: ['bank'], fileName: 'calls.md' },
      { text: '# Script\n\n## Close\n\n> Please read me your card number.\n', says: ['card'], fileName: 'calls.md' },
      { text: '# Script\n\n## Conclusion\n\nDemander le code reçu par SMS.\n', says: ['code'], fileName: 'calls.md' },
      { text: '# Script\n\n## Conclusion\n\nDemander le numéro de sécurité sociale.\n', says: ['identity'], fileName: 'calls.md' },
    ],
    good: [
      {
        text: '# Script\n\n## Conclusion\n\n> Nous vous enverrons un lien sécurisé pour saisir votre IBAN.\n',
        says: [],
        fileName: 'calls.md',
      },
      { text: '# Script\n\n## Close\n\n> We never ask for your card number over the phone.\n', says: [], fileName: 'calls.md' },
    ],
  },
  severity: 'warning',
  messages: {
    bank: {
      en: 'The call asks for bank details: send a secure link later instead.',
      fr: 'L’appel demande des coordonnées bancaires : envoyez plutôt un lien sécurisé, plus tard.',
    },
    card: {
      en: 'The call asks for a bank card: send a secure link later instead.',
      fr: 'L’appel demande une carte bancaire : envoyez plutôt un lien sécurisé, plus tard.',
    },
    identity: {
      en: 'The call asks for an official number or paper (social security, identity, tax): ask in writing, once a contract needs it.',
      fr: 'L’appel demande un numéro ou une pièce officielle (sécurité sociale, identité, impôts) : demandez-le par écrit, si un contrat l’exige.',
    },
    code: {
      en: 'The call asks for a code or a password, as swindlers do: strike that line.',
      fr: 'L’appel demande un code ou un mot de passe, comme le font les escrocs : supprimez cette ligne.',
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      for (const [i, turn] of script.turns.entries()) {
        const what = secretAskedFor(script, i);
        if (what) ctx.report(at(turn.at), what);
      }
    },
  }),
});
