import { corruptionOf, csv, defineRule, LAWS, makeTextVisitor, mayBeCorrupted } from '../src/author.js';

/** A name that a program broke is no longer the person's, and it shows: "Bonjour HÃ©lÃ¨ne". */
export default defineRule({
  id: 'cell-corrupted',
  about: 'contacts',
  since: '0.2.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Damaged cell', fr: 'Cellule abîmée' },
    why: {
      en: 'A damaged name or number is wrong data. A message that greets “HÃ©lÃ¨ne” goes straight to the bin. And a name or company number that was changed on the way matches no opposition.',
      fr: 'Un nom ou un numéro abîmé est une donnée fausse. Le message qui salue « HÃ©lÃ¨ne » finit à la corbeille. Et un nom ou un SIREN transformé en route ne correspond à aucune opposition.',
    },
    remedy: {
      en: 'Export again in UTF-8, numbers as text, formulas as values. What was replaced by question marks or rounded cannot be found again in this file.',
      fr: 'Refaites l’export en UTF-8, numéros en texte, formules en valeurs. Ce qui est devenu point d’interrogation ou a été arrondi ne se retrouve pas dans ce fichier.',
    },
    bad: [
      { rows: csv('email;prenom;societe', 'helene@acme.example;HÃ©lÃ¨ne;#REF!'), says: ['encoding', 'formula'] },
      { rows: csv('email;siret', 'claire@acme.example;7,32829E+13'), says: ['rounded'] },
    ],
    good: [
      { rows: csv('email;prenom;societe', 'joao@acme.example;JOÃO;R&D #1 Âge d’or'), says: [] },
      { rows: csv('email;societe', 'claire@acme.example;Qui ? Quoi ?'), says: [] },
    ],
  },
  needs: {
    firstName: 'optional',
    lastName: 'optional',
    fullName: 'optional',
    company: 'optional',
    city: 'optional',
    siren: 'optional',
    siret: 'optional',
  },
  severity: 'warning',
  action: 'flag',
  messages: {
    encoding: {
      en: 'This text was read in the wrong encoding (an é became two signs): export the file again in UTF-8.',
      fr: 'Ce texte a été lu dans le mauvais encodage (un é est devenu deux signes) : refaites l’export en UTF-8.',
    },
    lost: {
      en: 'Letters of this text were lost in a change of encoding: export the file again in UTF-8 from the source.',
      fr: 'Des lettres de ce texte se sont perdues en changeant d’encodage : refaites l’export en UTF-8 depuis la source.',
    },
    formula: {
      en: 'This cell holds the error of a spreadsheet formula instead of a value: export the values again.',
      fr: 'Cette cellule contient l’erreur d’une formule de tableur au lieu d’une valeur : refaites l’export des valeurs.',
    },
    entity: {
      en: 'This text was written for a web page (a code stands for an accent): export it again as plain text.',
      fr: 'Ce texte est codé pour une page web (un code y remplace un accent) : exportez-le à nouveau en texte simple.',
    },
    rounded: {
      en: 'A spreadsheet rounded this number and its last digits are lost: export again with the column as text.',
      fr: 'Un tableur a arrondi ce numéro et ses derniers chiffres sont perdus : refaites l’export avec la colonne en texte.',
    },
  },
  visit(ctx) {
    const check = makeTextVisitor(corruptionOf, (found, cell) => ctx.report(cell, found), mayBeCorrupted);
    return {
      firstName: check,
      lastName: check,
      fullName: check,
      company: check,
      city: check,
      siren: check,
      siret: check,
    };
  },
});
