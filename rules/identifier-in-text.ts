import { csv, defineRule, IDENTIFIERS, LAWS, makeIdentifierReader, makeTextVisitor } from '../src/author.js';

/** Numbers inside sentences, told by their keys. Also in columns kept on purpose: nobody keeps a card number on purpose. */
export default defineRule({
  id: 'identifier-in-text',
  about: 'contacts',
  since: '0.1.0',
  theme: 'minimisation',
  law: [LAWS['lil-30'], LAWS['gdpr-87'], LAWS['gdpr-5-1-c'], LAWS['gdpr-32'], LAWS['pci-dss'], LAWS['cnil-comments']],
  docs: {
    title: { en: 'Identifier or password in a text', fr: 'Identifiant ou mot de passe dans un texte' },
    why: {
      en: 'A note is where such numbers are forgotten, and where thieves look. They are recognised by their check digits, French or foreign; what the text calls an order or a parcel is left alone.',
      fr: 'On oublie ces numéros dans une note, là où les voleurs cherchent. La règle les reconnaît à leur clé de contrôle, français ou étrangers ; ce que le texte appelle commande ou colis ne compte pas.',
    },
    remedy: {
      en: 'The cleaned file empties these cells: clear them at the source too. A password that was written there is no longer secret: change it.',
      fr: 'Le fichier nettoyé vide ces cellules : videz-les aussi à la source. Un mot de passe noté là n’est plus secret : changez-le.',
    },
    storedRemedy: {
      en: 'Clear these cells, here and at the source. A password that was written there is no longer secret: change it.',
      fr: 'Videz ces cellules, ici et à la source. Un mot de passe noté là n’est plus secret : changez-le.',
    },
    bad: [
      { rows: csv('email;commentaire', 'claire@acme.example;Sécu 1 84 05 75 123 456 25, à rappeler'), says: ['nir'] },
      { rows: csv('email;commentaire', 'claire@acme.example;RIB : FR76 3000 6000 0112 3456 7890 189 merci'), says: ['iban'] },
    ],
    good: [
      { rows: csv('email;commentaire', 'claire@acme.example;SIRET 732 829 320 00074, tél. 01 99 00 12 34'), says: [] },
      { rows: csv('email;commentaire', 'claire@acme.example;Mot de passe oublié, lien renvoyé'), says: [] },
    ],
  },
  needs: { comments: 'optional', tags: 'optional', other: 'optional' },
  severity: 'error',
  action: 'blank',
  facts: { character: 'character' },
  messages: {
    nir: {
      en: 'This text probably holds a social security number (French act, art. 30): clear it.',
      fr: 'Ce texte contient probablement un numéro de sécurité sociale (loi Informatique et Libertés, art. 30) : effacez-le.',
    },
    iban: {
      en: 'This text holds a bank account number (IBAN), of no use in a contact file: clear it.',
      fr: 'Ce texte contient un compte bancaire (IBAN), inutile dans un fichier de contacts : effacez-le.',
    },
    card: {
      en: 'This text probably holds a payment card number: clear it, here and at the source.',
      fr: 'Ce texte contient probablement un numéro de carte bancaire : effacez-le, ici et à la source.',
    },
    cvv: {
      en: 'This text holds the security code of a card, which nobody may keep: clear it.',
      fr: 'Ce texte contient le cryptogramme d’une carte, que personne n’a le droit de garder : effacez-le.',
    },
    idDocument: {
      en: 'This text probably holds the number of an identity document or a foreign identity number: clear it.',
      fr: 'Ce texte contient probablement un numéro de pièce d’identité ou d’identification étranger : effacez-le.',
    },
    secret: {
      en: 'This text holds a password or a key in clear (GDPR 32): clear it, and change the password.',
      fr: 'Ce texte contient un mot de passe ou une clé en clair (RGPD 32) : effacez-le, et changez le mot de passe.',
    },
  },
  visit(ctx) {
    if (!ctx.has('comments') && !ctx.has('tags') && !ctx.has('other')) return {};
    const identifiers = makeIdentifierReader();
    const found = (text: string) => {
      const bits = identifiers.read(text);
      if (bits === 0) return undefined;
      return IDENTIFIERS.flatMap((message, at) => ((bits >> at) & 1 ? [{ message, character: (identifiers.at[at] ?? 0) + 1 }] : []));
    };
    const read = makeTextVisitor(found, (all, cell) => {
      for (const { message, character } of all) ctx.report(cell, message, { facts: { character } });
    });
    return { comments: read, tags: read, other: read };
  },
});
