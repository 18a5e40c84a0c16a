/** Words in square brackets, or in single braces with a space, that stand for something to be filled in, folded. */
export const PLACEHOLDER_WORDS = new Set(
  (
    'prenom nom civilite societe entreprise poste fonction secteur activite ville region departement adresse telephone tel mobile email mail date ' +
    'jour heure lien url site produit service montant prix nombre chiffre client prospect interlocuteur contact votre vos inserer completer remplir ' +
    'variable resultat benefice probleme reference signature expediteur collegue destinataire concurrent industrie metier raison ' +
    'firstname lastname first last name company organisation organization job title role position industry sector city town region address phone ' +
    'link website product price amount number customer client prospect your insert fill sender recipient pain benefit result competitor colleague ' +
    'placeholder day time team topic industry'
  ).split(' '),
);

/** Text that a designer leaves for the one who writes. */
export const FILLER =
  /\blorem ipsum\b|(?<![\p{L}\d])X{3,12}(?![\p{L}\d])|(?<![\p{L}\d])(?:TODO|TBD|À COMPLÉTER|A COMPLETER)(?![\p{L}\d])/giu;
