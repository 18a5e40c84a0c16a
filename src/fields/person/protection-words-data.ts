import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * Words of legal protection, in plain words (`plainWords`): measures, those who decide, and what only sounds like them.
 * @module
 */

/** A measure that protects somebody. */
export const PROTECTED = prefiltered(
  /(?<![^ ])(?:tutelles?|curatelles?|(?:sous|en) (?:un )?regime de protection(?! (?:sociale|des donnees|du|de la))|wird (?:gesetzlich |rechtlich )?betreut(?= betreuer(?:in)?(?: |$))|wsnp(?! (?:bewindvoerders?|advocaat|consulent|adviseur|traject aanbieden))|(?:ha|con|tramite|nominat[oa]|suo|sua|sotto|in) (?:(?:un|l|il) )?ads(?= (?:(?:e|la|il|sua|suo) )?(?:figli[oa]|moglie|marito|fratello|sorella|nipote|avv|avvocato|dott|nominat[oa]|tribunale)(?: |$))|(?:majeure?|adulte|cliente?) protegee?|personne protegee|(?:nicht |beschrankt )geschaftsfahig|geschaftsunfahige?[rn]?|handelingsonbekwaam|wilsonbekwaam|(?:no|lost|without) mental capacity|incapace di intendere|incapace legale|sauvegarde (?:de )?justice|einwilligungsvorbehalt|(?:sous|en) protection future|habilitation familiale|mandat de protection future|(?:sous|mesure de) protection (?:juridique|judiciaire)|sous mesure de protection|mesure de protection (?:en cours|prononcee)|(?<!est mandataire )judiciaire a la protection des majeurs|(?<!est )mjpm|(?:under )?(?:guardianship|conservatorship)|ward of (?:the )?(?:court|state)|is a ward|court of protection|lacks (?:mental )?capacity|protected adult|unter (?:gesetzlicher |rechtlicher |gerichtlicher )?betreuung(?! (?:von|des|der|durch|unser|unserer|unseres) )|vormundschaft|erwachsenenvertretung|sachwalterschaft|vorsorgevollmacht|entmundigt|beistandschaft|maior(?:es)? acompanhad[oa]|interdit[oa](?= (?:curador|tutor)a?(?: |$)| judicialmente)|interdett[oa](?= (?:il |suo |la |sua )?tut(?:ore|rice)(?: |$))|bajo (?:tutela|curatela)|en curatela|esta tutelad[oa]|incapacitad[oa] (?:judicial|judicialmente|legal|legalmente)|sotto (?:tutela|curatela)|amministra(?:zione|tore|trice) di sostegno|interdett[oa] (?:giudiziale|legale)|inabilitat[oa]|ubezw[lł]asnowolni\S+|(?:ma|pod) (?:kuratora|kuratel[ae]|opieka prawna)|opiekun(?:ka)? prawn[ya]|har (?:en )?god man|god man(?= (?:sonen|dottern|brodern|systern|modern|fadern|maken|makan|ar|finns|utsedd|forordnad|heter)(?: |$))|^god man(?= \S+ \S+$)|forvaltare (?:utsedd|forordnad|finns)|(?:godman|forvaltar)skap(?:et)?|har forvaltare|framtidsfullmakt|(?:under |har )(?:verge|værge|vaerge)(?:mal)?|(?:verge|værge|vaerge) (?:er )?(?:sonnen|s[oø]nnen|sonen|datteren|dattera)|(?:onder )?(?:curatele|bewind(?! (?:van|v) (?:(?:de|het) )?(?:minister|kabinet|regering|president|staatssecretaris|partij|voorzitter))|bewindvoering|mentorschap|voogdij)|(?<!(?:als|beroep) )bewindvoerder|verlengd minderjarig(?:e|heid)?|beschermde (?:persoon|meerderjarige)|administrat(?:eur|rice|ion) provisoire)(?![^ ])/g,
);

/** Somebody who decides with a person, or for them. */
export const GUARDIANS = prefiltered(
  /(?:^(?:tuteur|tutrice|curateur|curatrice) (?:legale? |familiale? |professionnelle? )?(?:udaf|mjpm|m|mr|mme|association|a|demande|signe|refuse|est)|(?<![^ ])(?:son|sa|le|la|l|par|via|avec|voir|au|du) (?:tuteur|tutrice|curateur|curatrice)|(?<![^ ])(?:tuteur|tutrice) (?:legale?|familiale?)|(?<![^ ])(?:his|her|their) (?:legal )?guardian|(?<![^ ])the guardian (?:called|rang|asked|asks|said|says|signs|decides|objects|refuses|handles|wants)|(?<![^ ])(?:legal|appointed) guardian|(?<![^ ])(?:gesetzliche|rechtliche|bestellte)[rsn]? betreuer(?:in)?|(?<![^ ])vormund|(?<![^ ])sachwalter(?:in)?|(?<![^ ])erwachsenenvertreter(?:in)?|^betreuer(?:in)? (?:ra|rain|rechtsanwalt|rechtsanwaltin|betreuungsverein|verein)(?= \S)|^(?:voogd|betreuer(?:in)?) (?:is |ist |herr |frau |hr |fr )\S+|^(?:voogd|vormund) \S+(?: \S+){0,2}$|(?<![^ ])(?:zijn|haar|via|door|met|de) (?:voogd|wettelijke vertegenwoordiger)|(?<![^ ])tutor(?:a)? legal|(?<![^ ])(?:suo tutore|sua tutrice|il tutore|la tutrice)(?= (?:chiede|ha|e|firma|decide|rifiuta|chiama))|(?<![^ ])(?:son|sa) mandataire judiciaire|^mandataire judiciaire (?:m|mr|mme|mlle|monsieur|madame|association|udaf)(?= )|(?<![^ ])(?:chez|c o) (?:m|mr|mme) \S+(?: \S+)? (?:tuteur|tutrice|curateur|curatrice)|(?<![^ ])(?<!neue[rn]? )betreuer(?:in)? (?:(?:ist|wurde|vom gericht|gerichtlich) )*(?:eingesetzt|angeordnet|gerichtlich bestellt)|(?<![^ ])(?:mentor|bewindvoerder|voogd) (?:regelt|beslist|beheert|tekent|handelt)(?: alles)?(?![^ ])|(?<![^ ])su (?:tutor|tutora|curador|curadora)(?! del?) )(?![^ ])/g,
);

const RELATIVE =
  '(?:fils|fille|epouse|epoux|mari|femme|conjointe?|frere|soeur|neveu|niece|pere|mere|son|daughter|wife|husband|brother|sister|nephew|niece|father|mother|sohn|tochter|ehefrau|ehemann|bruder|schwester|neffe|nichte|vater|mutter|hij[oa]|espos[oa]|mujer|marido|herman[oa]|sobrin[oa]|madre|padre|figli[oa]|moglie|marito|fratello|sorella|nipote|zoon|dochter|echtgenoot|echtgenote|broer|zus|filh[oa]|irmao|irma|mulher)';
const GUARDIAN =
  '(?:(?:tuteur|tutrice)(?: legale?)?|(?:representante?|responsable) legale?|curateur|curatrice|(?:legal )?guardian|(?:gesetzlicher? |rechtlicher? )?betreuer(?:in)?|vormund|tutora?(?: legal)?|curadora?|tutore|tutrice|voogd|bewindvoerder|curator)';
const ITS = '(?:(?:la|le|l|il|el|a|o|son|sa|su|suo|sua|seine?|ihre?|zijn|haar|his|her|their|the|est|is|ist|es|e|die|der) )*';
const OF_CLIENT =
  '(?:(?:de|du|d|of|der|des|von|van|del|della) (?:la |le |l |the |de |het )?(?:client[ea]?|customer|titulaire|kundin|kunden|klant|madame|monsieur|mme|mr|m|signora|signor|senora|senor)(?: \\S+)? )?';
/** One of the family in the part of a guardian: "fils tuteur", "tutor legal: su hijo", "daughter is her guardian". Who is one of their own mother has another part. */
export const GUARDIAN_IN_FAMILY = prefiltered(
  `(?:^|(?<= ))(?:${RELATIVE} ${OF_CLIENT}${ITS}${GUARDIAN}(?! (?:de|du|d|of|von|del?|della|van|da|do) )(?![^ ])|(?<!(?:est|is|ist|es|e|as|als|angel|stage) )${GUARDIAN} ${ITS}(?<! (?:de|of|von|del|della|van|da|do) )${RELATIVE}(?![^ ]))`,
);

const CARER =
  '(?:carer|caregiver|care worker|support worker|auxiliaire de vie|aidante?|pfleger(?:in)?|pflegekraft|mantelzorger|verzorgster|cuidador[ae]?|badante)';
/** "Son" is his in French. */
const KIN =
  '(?:fils|fille|epouse|epoux|mari|femme|conjointe?|frere|soeur|neveu|niece|mere|pere|(?:his|her|their|the|s) son|daughter|wife|husband|brother|sister|sohn|tochter|ehefrau|ehemann|hij[oa]|espos[oa]|marido|figli[oa]|moglie|marito|zoon|dochter|echtgenoot|echtgenote)';
const ALL_THROUGH =
  '(?:tout (?:doit |doive )?passe(?:r)? par (?:elle|lui)|(?:everything|it all) (?:must |should |has to |to )?go(?:es)? through (?:her|him)|alles uber (?:sie|ihn) (?:lauft|laufen|geht|gehen)|todo pas[ea] por (?:ella|el)|tutto pass[ia] (?:da|per|attraverso) (?:lei|lui)|alles via (?:haar|hem) (?:gaat|loopt|verloopt))';
/** Whoever of the family handles the affairs of somebody who cannot. */
export const HANDLED = prefiltered(
  `(?:^|(?<= ))(?:${RELATIVE} (?:(?:qui|who|die|der|que|che) )?(?:(?:gere|gerent|s occupe (?:de (?:toutes )?)?|handles?|manages?|looks? after|looking after|takes care of|kummert sich um|regelt|gestiona|lleva|gestisce|si occupa d(?:i|ei|elle)) (?:de )?(?:all )?(?:(?:ses|sa|son|his|her|their|the|die|seine|ihre|sus|suoi|i suoi|le sue|tous ses|toutes ses|zijn|haar) )?(?:affaires|comptes|papiers|courrier|affairs|finances|paperwork|angelegenheiten|finanzen|asuntos|cuentas|papeles|affari|conti|zaken|financien))|(?:(?:has|have|holds?|with|under|hat|a) )?(?:lpa|epa|poa) (?:in place|registered|active|activated|granted|held)|(?:has|holds?) (?:an? |the )?(?:lpa|epa|poa)(?! for)|(?:lpa|epa|poa|power of attorney) (?:(?:is|with|to|given to|held by) )?${ITS}${RELATIVE}|${RELATIVE} (?:has|holds|with) (?:a |the )?power of attorney|${RELATIVE} is (?:(?:the|her|his|their|an?) )?(?:attorney(?: (?:under )?(?:lpa|epa|poa))?|lpa|epa|poa)|${CARER} (?:(?:who|qui|die|der) )?(?:handles?|manages?|deals with|looks after|does|decides|gere|s occupe de|regelt|kummert sich um|lleva|gestiona|gestisce) (?:all|everything|it all|tout|alles|todo|tutto)|${KIN} (?:\\S+ ){0,6}${ALL_THROUGH}|(?:sous (?:la )?(?:tutelle|curatelle)(?: renforcee| simple)?|under (?:the )?guardianship|unter betreuung|bajo (?:la )?(?:tutela|curatela)|sotto (?:la )?tutela|onder (?:bewind|curatele)) (?:de|du|d|of|von|der|durch|del|della|van) ${ITS}${RELATIVE}(?! (?:de|du|d|des|of|van|del|della) ))(?![^ ])`,
);
const DISABLED =
  '(?:handicapee? mentale?|handicap mental|deficiente? (?:mentale?|intellectuel(?:le)?)|mentally (?:disabled|handicapped|impaired)|geistig behindert|geistige behinderung|verstandelijk (?:beperkt|gehandicapt)|discapacidad (?:intelectual|mental)|disabile (?:mentale|psichico)|perte de memoire|memory loss|trisomi(?:e|que))';
const MIND = '(?:alzheimer|demen(?!ag)\\S+|senil\\S*)';
/** Whose mind fails, and all is done by the family. */
export const FAILING = prefiltered(
  `(?:^|(?<= ))(?:(?:${MIND}|${DISABLED}|perte d autonomie)(?: \\S+){0,4} ${RELATIVE} (?:(?:s occupe|se charge) de tout|gere(?: tout)?|handles (?:everything|it all|it)|handles|manages(?: everything)?|decides?|takes care of everything|kummert sich(?: um alles)?|se ocupa(?: de todo)?|si occupa di tutto|regelt(?: alles)?|beslist)(?![^ ]))`,
);
const HOME =
  '(?:maison de retraite|ehpad|ehpa|care home|nursing home|pflegeheim|altersheim|altenheim|seniorenheim|rusthuis|verzorgingstehuis|woonzorgcentrum|verpleeghuis|residencia(?: de ancianos)?|casa di riposo|dom(?:u)? opieki|aldreboende|plejehjem|sykehjem)';
const BETWEEN_THEM =
  '(?: (?:et|and|und|y|e|en|a|has|avec|with|mit|met|con|pour|car|wegen|because|of|de|d|la|le|l|an|the|maladie|disease|im|in|dans|une|un|est|is|ist|vit|lives|now))*';
const OF_SOMEBODY =
  '(?:(?:client\\S*|customer|kund\\S*|klant|il|elle|he|she|er|sie|hij|zij|m|mr|mme|mrs|personne|madame|monsieur|est|is|ist|now|en|in|im|a|an|dans|une|un|vit|lives|wohnt|woont|entree?|partie?|placee?|depuis|maintenant|the) )*';
/** Whose mind fails, by what is said of nobody's work: where they live, or that they have it. */
export const FAILED = prefiltered(
  `^${OF_SOMEBODY}(?:${HOME}${BETWEEN_THEM} ${MIND}|${MIND}${BETWEEN_THEM} ${HOME}|(?:a|has|hat|heeft|tiene|ha|atteinte?|souffre|souffrant|suffers|suffering|leidet|lijdt|diagnosed|malade|maladie|debut|affett[oa])(?: (?:de|d|la|le|l|un|une|maladie|debut|from|with|an|early|onset|severe|morbus|di|da|aan|unter|mal|of))* ${MIND}|${DISABLED})(?: (?:avancee?|severe|precoce|tres|senile))?$`,
);
/** A note of one word that is a trade elsewhere, or whom somebody cares for. */
export const GUARDIAN_ALONE = prefiltered(
  /^(?:kesb|apea|beistand(?:in)?|udaf(?: (?:\d+|(?:de l |de la |de |du |des )?\S+))?|vulnerable(?: (?:supporter|customer|donor|person|client|adult))?(?: (?:flag|marker))?|forvaltare|god man|verge|værge|vaerge|opiekun prawny|kuratela|(?:debut d )?alzheimer|demence(?: senile)?|senile|dementia|dementie|demenz|dement|demencia(?: senil)?|demenza(?: senile)?)$/,
);

/** Behind what is said of a mind that fails: somebody of the family, who is spoken to. */
export const RELATIVE_BEHIND = prefiltered(`(?<![^ ])${RELATIVE}(?![^ ])`);

/** Who holds the power over a person, which may be one of the family. */
export const POWERS = prefiltered(
  /(?<![^ ])(?:kesb(?= (?:beistand\S*|massnahmen?|verfugt|angeordnet|verfahren|gefahrdungsmeldung)(?: |$))|(?:durch|via|von|uber) (?:die |der )?kesb(?= (?:vertreten|bevormundet|verbeistandet|gefuhrt)(?: |$))|(?:suivie?|geree?|par|via) (?:l |la )?apea|(?:hat (?:einen? )?|sein |ihr |ihre |seine |der |die )beistand(?:in)?(?= (?:hr|herr|frau|fr|ist|kesb|entscheidet|regelt)(?: |$)|$)|^beistand(?:in)? (?:hr|herr|frau|fr|ist)(?= \S)|verbeistandet|(?:lasting|enduring|durable) power of attorney|power of attorney (?:held|in place|registered|with|granted to)|tutelad[oa] por|(?:par|via|a|avec|voir|chez|s c|c o) (?:l )?udaf|udaf(?: \d+)? (?:pour|p c|tutelle|curatelle)|mesure (?:de protection )?(?:de l )?udaf|^lpa(?= (?:send|all|everything|with|via|through|to|son|daughter|wife|husband|niece|nephew)(?: |$)|$)|(?:lo )?llevan? todo (?:la|el|su) (?:hij|sobrin|herman|niet)[oa]|(?:n )?a plus (?:toute )?sa tete|(?:n )?a plus toutes ses facultes|^(?:l )?udaf(?: \d+)? (?:gere|decide|paye|paie|valide|signe|s occupe|suit)|(?:geree?|suivie?|representee?) (?:par )?udaf)(?! for (?:his|her|their|the) )(?![^ ])/,
);

/** Tutors of apprentices and curators of exhibitions. */
export const OF_LEARNERS = prefiltered(
  /(?<![^ ])(?:stages?|stagiaires?|essai|recrutement|candidat|apprentie?s?|apprentissage|alternan\S*|entreprise|pedagogique|academique|universit\S*|ecole|lycee|ifsi|etudiante?s?|eleves?|formation|these|memoire|expositions?|expo|musee|galerie|biennale|art|artistique|collections?|contenus?|newspaper|angel|insurance|security|colegio|clase)(?![^ ])/,
);

/** Over what a public authority has its "tutelle", or has its name from. */
export const AUTHORITIES =
  'etat ministere ministeres region departement mairie commune prefecture prefet ars academie rectorat cci chambre conseil federation unesco onu siege drac direction metropole soprintendenza ambientale sindacale administrative financiere technique pedagogique ministerielle temporal visite agence';
/** Before such words: whose trade it is, or who is asked about others. */
export const BY_TRADE =
  'kantoor advocaat advocate ministere ministeres autorite autorites organisme organismes collectivite etablissement cabinet service services profession metier travaille exerce suis formation etude entreprise entreprises societe groupe sarl sas procedure assurance assurances garantie garanties option options formule pack module offre specialiste specialise avocat avocate association associations piso pisos vivienda';
/** Behind them: over. */
export const SUPERVISED = 'levee levees terminee terminees finie caduque refusee rejetee ended lifted aufgehoben';

/** A cell that names a measure and nothing else. */
export const STATED_PROTECTION = prefiltered(
  /^(?:(?:sous |en |mise? sous |placee? sous )?(?:tutelle|curatelle)(?: (?:simple|renforcee|amenagee|complete|partielle|totale|allegee|legale|familiale|aux biens|a la personne))?(?: (?:simple|renforcee))?|(?:personne |adulte )?(?:sous )?(?:mesure de )?protection (?:judiciaire|juridique)|(?:sous )?mesure de protection|(?:adulte|majeure?s?|personne|cliente?) protegee?s?|maj(?:eure?)? prot|majeure? sous (?:tutelle|curatelle)|(?:sous )?sauvegarde (?:de )?justice|habilitation familiale|mandat de protection future|mjpm|(?:is )?(?:under )?(?:legal )?(?:guardianship|conservatorship)|protected (?:adult|person|party)|ward of (?:the )?(?:court|state)|power of attorney|(?:unter )?(?:gesetzlicher?|rechtlicher?) betreuung|unter betreuung|vormundschaft|entmundigt|(?:bajo )?(?:curatela)|bajo tutela|tutelad[oa]s?|incapacitad[oa]s?|sotto (?:tutela|curatela)|amministrazione di sostegno|interdett[oa]|inabilitat[oa]|(?:staat )?onder (?:curatele|bewind|bewindvoering|voogdij|mentorschap)|bewindvoering|curatele|verlengd minderjarig)$/,
);

/** What a column of measures says of somebody who is under none. */
export const NOT_PROTECTED =
  'aucun aucune neant sans non ras none no kein keine ningun ninguna nessun nessuna geen nee neen nvt beeindigd opgeheven levee levees levee terminee finie fin ex ancienne ended lifted capable';

/** Headers that ask who is protected, or by whom, without their small words. */
export const PROTECTION_HEADERS = `mesure protection,regime protection,mesure protection juridique,majeur protege,majeurs proteges,personne protegee,curateur,curatrice,nom curateur,nom curatrice,tutelle,tutelles,curatelle,tutelle curatelle,
  curatelle tutelle,sauvegarde justice,habilitation familiale,mjpm,tuteur legal,tuteur curateur,curateur tuteur,organisme tutelaire,guardianship,conservatorship,
  protected adult,legal guardian,gesetzliche betreuung,rechtliche betreuung,gerichtliche betreuung,unter betreuung,rechtlicher betreuer,gesetzlicher betreuer,vormundschaft,curatela,tutela curatela,amministrazione sostegno,amministratore sostegno,
  curatele,bewindvoerder,bewindvoering,bewind,voorlopig bewindvoerder,mentorschap,voogd,voogdij,ouder voogd,ouders voogd,voogd ouder,verlengd minderjarig,administrateur provisoire,administratrice provisoire,
  administration provisoire,ouder,ouders,parent guardian,parent or guardian,parents guardians,parent legal guardian,parents tuteurs,parent tuteur,erziehungsberechtigter,erziehungsberechtigte,
  vormund,curator,geschutzte person,geschutzter erwachsener,geschutzte erwachsene,schutzbedurftige person,schutzbedurftig,beschermde persoon,persona protegida,persona protetta,adulto protegido,adulto protetto,
  protected person,vulnerable adult,vulnerable person,personne vulnerable,persona vulnerabile,persona vulnerable,kwetsbaar persoon`;
