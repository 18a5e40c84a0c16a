/**
 * Words of legal protection, in plain words (`plainWords`): measures, those who decide, and what only sounds like them.
 * @module
 */

/** A measure that protects somebody. */
export const PROTECTED =
  /(?<![^ ])(?:tutelles?|curatelles?|majeure? protegee?|personne protegee|sauvegarde (?:de )?justice|habilitation familiale|mandat de protection future|(?:sous|mesure de) protection (?:juridique|judiciaire)|sous mesure de protection|mesure de protection (?:en cours|prononcee)|(?<!est mandataire )judiciaire a la protection des majeurs|(?<!est )mjpm|(?:under )?(?:guardianship|conservatorship)|ward of (?:the )?(?:court|state)|is a ward|court of protection|lacks (?:mental )?capacity|protected adult|unter (?:gesetzlicher |rechtlicher |gerichtlicher )?betreuung(?! (?:von|des|der|durch|unser|unserer|unseres) )|vormundschaft|erwachsenenvertretung|sachwalterschaft|vorsorgevollmacht|entmundigt|beistandschaft|maior(?:es)? acompanhad[oa]|interdit[oa](?= (?:curador|tutor)a?(?: |$)| judicialmente)|interdett[oa](?= (?:il |suo |la |sua )?tut(?:ore|rice)(?: |$))|bajo (?:tutela|curatela)|en curatela|esta tutelad[oa]|incapacitad[oa] (?:judicial|judicialmente|legal|legalmente)|sotto (?:tutela|curatela)|amministra(?:zione|tore|trice) di sostegno|interdett[oa] (?:giudiziale|legale)|inabilitat[oa]|(?:onder )?(?:curatele|bewind|bewindvoering|mentorschap|voogdij)|bewindvoerder|verlengd minderjarig(?:e|heid)?|beschermde (?:persoon|meerderjarige)|administrat(?:eur|rice|ion) provisoire)(?![^ ])/g;

/** Somebody who decides with a person, or for them. */
export const GUARDIANS =
  /(?:^(?:tuteur|tutrice|curateur|curatrice) (?:legale? |familiale? |professionnelle? )?(?:udaf|mjpm|m|mr|mme|association|a|demande|signe|refuse|est)|(?<![^ ])(?:son|sa|le|la|l|par|via|avec|voir|au|du) (?:tuteur|tutrice|curateur|curatrice)|(?<![^ ])(?:tuteur|tutrice) (?:legale?|familiale?)|(?<![^ ])(?:his|her|their) (?:legal )?guardian|(?<![^ ])the guardian (?:called|rang|asked|asks|said|says|signs|decides|objects|refuses|handles|wants)|(?<![^ ])(?:legal|appointed) guardian|(?<![^ ])(?:gesetzliche|rechtliche|bestellte)[rsn]? betreuer(?:in)?|(?<![^ ])vormund|(?<![^ ])sachwalter(?:in)?|(?<![^ ])erwachsenenvertreter(?:in)?|^(?:voogd|betreuer(?:in)?) (?:is |ist |herr |frau )\S+|^(?:voogd|vormund) \S+(?: \S+){0,2}$|(?<![^ ])(?:zijn|haar|via|door|met|de) (?:voogd|wettelijke vertegenwoordiger)|(?<![^ ])tutor(?:a)? legal|(?<![^ ])(?:suo tutore|sua tutrice|il tutore|la tutrice)(?= (?:chiede|ha|e|firma|decide|rifiuta|chiama))|(?<![^ ])(?:son|sa) mandataire judiciaire|^mandataire judiciaire (?:m|mr|mme|mlle|monsieur|madame|association|udaf)(?= )|(?<![^ ])(?:chez|c o) (?:m|mr|mme) \S+(?: \S+)? (?:tuteur|tutrice|curateur|curatrice)|(?<![^ ])su (?:tutor|tutora|curador|curadora)(?! del?) )(?![^ ])/g;

const RELATIVE =
  '(?:fils|fille|epouse|epoux|mari|femme|conjointe?|frere|soeur|neveu|niece|pere|mere|son|daughter|wife|husband|brother|sister|nephew|niece|father|mother|sohn|tochter|ehefrau|ehemann|bruder|schwester|neffe|nichte|vater|mutter|hij[oa]|espos[oa]|mujer|marido|herman[oa]|sobrin[oa]|madre|padre|figli[oa]|moglie|marito|fratello|sorella|nipote|zoon|dochter|echtgenoot|echtgenote|broer|zus|filh[oa]|irmao|irma|mulher)';
const GUARDIAN =
  '(?:tuteur|tutrice|curateur|curatrice|(?:legal )?guardian|(?:gesetzlicher? |rechtlicher? )?betreuer(?:in)?|vormund|tutora?(?: legal)?|curadora?|tutore|tutrice|voogd|bewindvoerder|curator)';
const ITS = '(?:(?:la|le|l|il|el|a|o|son|sa|su|suo|sua|seine?|ihre?|zijn|haar|his|her|their|the|est|is|ist|es|e|die|der) )*';
/** One of the family in the part of a guardian: "fils tuteur", "tutor legal: su hijo", "daughter is her guardian". Who is one of their own mother has another part. */
export const GUARDIAN_IN_FAMILY = new RegExp(
  `(?:^|(?<= ))(?:${RELATIVE} ${ITS}${GUARDIAN}(?! (?:de|du|d|of|von|del?|della|van|da|do) )(?![^ ])|(?<!(?:est|is|ist|es|e|as|als|angel|stage) )${GUARDIAN} ${ITS}(?<! (?:de|of|von|del|della|van|da|do) )${RELATIVE}(?![^ ]))`,
);

/** Whoever of the family handles the affairs of somebody who cannot. */
export const HANDLED = new RegExp(
  `(?:^|(?<= ))(?:${RELATIVE} (?:(?:qui|who|die|der|que|che) )?(?:(?:gere|gerent|s occupe (?:de (?:toutes )?)?|handles?|manages?|looks? after|looking after|takes care of|kummert sich um|regelt|gestiona|lleva|gestisce|si occupa d(?:i|ei|elle)) (?:de )?(?:all )?(?:(?:ses|sa|son|his|her|their|the|die|seine|ihre|sus|suoi|i suoi|le sue|tous ses|toutes ses|zijn|haar) )?(?:affaires|comptes|papiers|courrier|affairs|finances|paperwork|angelegenheiten|finanzen|asuntos|cuentas|papeles|affari|conti|zaken|financien))|(?:(?:has|have|holds?|with|under|hat|a) )?(?:lpa|epa|poa) (?:in place|registered|active|activated|granted|held)|(?:has|holds?) (?:an? |the )?(?:lpa|epa|poa)(?! for)|(?:lpa|epa|poa) (?:is )?${ITS}${RELATIVE})(?![^ ])`,
);
/** Whose mind fails, and all is done by the family. */
export const FAILING = new RegExp(
  `(?:^|(?<= ))(?:alzheimer|demen\\S+|senil\\S*|perte d autonomie)(?: \\S+){0,4} ${RELATIVE} (?:s occupe de tout|gere tout|handles everything|takes care of everything|kummert sich um alles|se ocupa de todo|si occupa di tutto|regelt alles)(?![^ ])`,
);

/** Who holds the power over a person, which may be one of the family. */
export const POWERS =
  /(?<![^ ])(?:(?:lasting|enduring|durable) power of attorney|power of attorney (?:held|in place|registered|with|granted to)|tutelad[oa] por|(?:par|via|a|avec|voir|chez|s c|c o) (?:l )?udaf|udaf(?: \d+)? (?:pour|p c|tutelle|curatelle)|mesure (?:de protection )?(?:de l )?udaf|^(?:l )?udaf(?: \d+)? (?:gere|decide|paye|paie|valide|signe|s occupe|suit)|(?:geree?|suivie?|representee?) (?:par )?udaf)(?! for (?:his|her|their|the) )(?![^ ])/;

/** Tutors of apprentices and curators of exhibitions. */
export const OF_LEARNERS =
  /(?<![^ ])(?:stages?|stagiaires?|essai|recrutement|candidat|apprentie?s?|apprentissage|alternan\S*|entreprise|pedagogique|academique|universit\S*|ecole|lycee|ifsi|etudiante?s?|eleves?|formation|these|memoire|expositions?|expo|musee|galerie|biennale|art|artistique|collections?|contenus?|newspaper|angel|insurance|security|colegio|clase)(?![^ ])/;

/** Over what a public authority has its "tutelle", or has its name from. */
export const AUTHORITIES =
  'etat ministere ministeres region departement mairie commune prefecture prefet ars academie rectorat cci chambre conseil federation unesco onu siege drac direction metropole soprintendenza ambientale sindacale administrative financiere technique pedagogique ministerielle temporal visite agence';
/** Before such words: whose trade it is, or who is asked about others. */
export const BY_TRADE =
  'kantoor advocaat advocate ministere ministeres autorite autorites organisme organismes collectivite etablissement cabinet service services profession metier travaille exerce suis formation etude entreprise entreprises societe groupe sarl sas procedure assurance offre specialiste specialise avocat avocate association associations piso pisos vivienda';
/** Behind them: over. */
export const SUPERVISED = 'levee levees terminee terminees finie caduque refusee rejetee ended lifted aufgehoben';

/** A cell that names a measure and nothing else. */
export const STATED_PROTECTION =
  /^(?:(?:sous |en |mise? sous |placee? sous )?(?:tutelle|curatelle)(?: (?:simple|renforcee|amenagee|complete|partielle|totale|allegee|legale|familiale|aux biens|a la personne))?(?: (?:simple|renforcee))?|(?:personne |adulte )?(?:sous )?(?:mesure de )?protection judiciaire|(?:adulte|majeure?s?|personne) protegee?s?|maj(?:eure?)? prot|majeure? sous (?:tutelle|curatelle)|(?:sous )?sauvegarde (?:de )?justice|habilitation familiale|mandat de protection future|mjpm|(?:is )?(?:under )?(?:legal )?(?:guardianship|conservatorship)|protected (?:adult|person|party)|ward of (?:the )?(?:court|state)|power of attorney|(?:unter )?(?:gesetzlicher?|rechtlicher?) betreuung|unter betreuung|vormundschaft|entmundigt|(?:bajo )?(?:curatela)|bajo tutela|tutelad[oa]s?|incapacitad[oa]s?|sotto (?:tutela|curatela)|amministrazione di sostegno|interdett[oa]|inabilitat[oa]|(?:staat )?onder (?:curatele|bewind|bewindvoering|voogdij|mentorschap)|bewindvoering|curatele|verlengd minderjarig)$/;

/** What a column of measures says of somebody who is under none. */
export const NOT_PROTECTED =
  'aucun aucune neant sans non ras none no kein keine ningun ninguna nessun nessuna geen nee neen nvt beeindigd opgeheven levee levees levee terminee finie fin ex ancienne ended lifted capable';
