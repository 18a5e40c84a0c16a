/** First names that are hardly anything else, in France and around it: names of files and of sources are looked at for them, and no verdict rests on it. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `adrien agnes alain albert alexandre alexandra alice aline amandine amelie anais andre andrea anne annie anthony antoine arnaud arthur aude
  audrey aurelie aurelien baptiste beatrice benjamin benoit bernard bertrand brigitte bruno camille carine carole caroline catherine cecile
  cedric celine charlotte chantal christelle christian christine christophe claire claude clement colette corinne cyril damien daniel daniele
  david delphine denis didier dominique edouard elodie elisabeth emilie emma emmanuel emmanuelle eric estelle etienne eva fabien fabienne
  fabrice fatima florian francine francois francoise franck frederic frederique gabriel gaelle genevieve georges gerald gerard gilbert gilles
  guillaume guy helene henri herve hugo isabelle jacqueline jacques jean jeanne jennifer jerome jessica joel jonathan josette joseph julia
  julie julien juliette karim karine kevin laetitia laura laure laurence laurent lea louise luc lucas lucie ludovic magali manon marc marcel
  margaux marie marine marion marlene mathieu matthieu maud maurice maxime melanie michel michele mickael mireille mohamed monique muriel
  nadege nadia nadine nathalie nathan nicolas nicole noemie odile olivier pascal pascale patrice patricia patrick paul paulette pauline
  philippe pierre quentin raphael raymond regine regis remi remy renaud rene richard robert roger roland romain sabrina samuel sandra sandrine
  sarah sebastien serge severine simon simone solange sonia sophie stephane stephanie suzanne sylvain sylvie theo therese thibault thierry
  thomas valentin valerie vanessa veronique victoire vincent virginie viviane xavier yann yves yvette yvonne zoe
  james john mary michael william linda susan karen maria jose juan carlos antonio manuel giuseppe giovanni hans stefan wolfgang`.split(
    /\s+/,
  ),
);

/** What else names of files are made of. */
export const FILE_WORDS: ReadonlySet<string> = new Set(
  `export exports extract extraction client clients customer customers contact contacts prospect prospects lead leads liste listes list lists
  base bases fichier fichiers file files data donnees crm csv tsv txt gz zst age old new final finale finaux copie copy de du des la le les et en au aux
  pour par sur avec sans of the and for from to v backup sauvegarde archive archives tmp temp test tests salon salons foire campagne campaign
  emailing newsletter mailing mail mails email emails tel telephone mobile sms import imports demande demandes acces droit droits dossier
  dossiers rgpd gdpr cnil commande commandes facture factures devis compte comptes user users utilisateurs abonnes subscribers desinscrits
  unsubscribed nettoye clean report rapport partage share drive home srv data public prive mensuel semaine mois annee janvier fevrier mars avril
  mai juin juillet aout septembre octobre novembre decembre france paris lyon nord sud est ouest saint sainte`.split(/\s+/),
);

export const CIVILITIES: ReadonlySet<string> = new Set(
  'm mr mme mlle monsieur madame mademoiselle mrs ms miss dr docteur maitre herr frau sig sigra sr sra'.split(' '),
);
