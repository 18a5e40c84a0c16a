/**
 * Words by which a comment says what no contact file should hold, by category, in French and English. How to propose a
 * change: docs/data.md. Accents and capitals do not matter; a hyphen, an apostrophe and a space are the same.
 * `~` stands for the usual endings (nothing, e, s, es), `~s` for nothing or s, `{a|b}` for either word, and a `!` in front for a
 * phrase that must be written with its `é`: `marié` is not Marie, nor `greffé de` the `greffe de` a court.
 * @module
 */

/** Categories whose words are about the person: article 9, article 10, private life, judgements, death. */
export const SENSITIVE_CATEGORIES = [
  'health',
  'ethnicity',
  'politics',
  'religion',
  'union',
  'sexuality',
  'genetics',
  'justice',
  'birth',
  'household',
  'money',
  'insult',
  'opinion',
  'relative',
  'death',
] as const;
export type SensitiveCategory = (typeof SENSITIVE_CATEGORIES)[number];

/** Phrases separated by commas. */
interface Phrases {
  readonly fr: string;
  readonly en: string;
  /** Names of organisations and the like, that speak of a person only beside a word of `EVIDENCE`. */
  readonly weak?: string;
}

export const LEXICON: Readonly<Record<SensitiveCategory, Phrases>> = {
  health: {
    fr: `malade~s, cancer~s, cancéreux, cancéreuse, tumeur~s, leucémie, chimio~s, chimiothérapie~s, radiothérapie, en rémission, métastases,
      diabète, diabétique~s, séropositi{f|fs|ve|ves}, vih, sida, sclérose en plaques, parkinson, alzheimer, épilepsie, épileptique~s,
      asthmatique~s, hépatite, cirrhose, infarctus, avc, crise cardiaque, problème~s {cardiaque~s|de cœur|de santé|de dos}, cardiaque~s,
      soucis de santé, ennuis de santé, souci de santé, état de santé, santé fragile, raisons de santé, raison de santé, raisons médicales,
      maladie {grave|chronique|professionnelle|orpheline|rare|auto immune|mentale|longue durée}, longue maladie, sa maladie,
      {gravement|souvent|très} malade~s, arrêt~s maladie, arrêt~s de maladie, congé~s maladie, en maladie, arrêt de travail, accident du travail,
      handicap, handicaps, handicapé~, handicap {mental|moteur|physique|visuel|auditif|psychique}, situation de handicap, travailleu{r|se} handicapé~,
      rqth, cotorep, pension d'invalidité, en invalidité, grand invalide, invalide {1re|1ère|2e|2ème|3e|3ème|première|deuxième|troisième} catégorie, fauteuil roulant, tétraplégique~s, paraplégique~s, hémiplégique~s, amputé~ {du|de la|d'un|d'une} {bras|jambe|pied|main},
      sourd~, sourd muet, sourde muette, malentendant~, malvoyant~, non voyant~, aveugle~s, mal entendant~, mal voyant~,
      enceinte, enceinte de {1|2|3|4|5|6|7|8|9|deux|trois|quatre|cinq|six|sept|huit} mois, grossesse, congé~s mat, congé~s maternité, congé~s de maternité, fausse couche, ivg, avortement, fiv,
      dépressi{f|fs|ve|ves}, dépression, en dépression, burn out, burnout, anxieu{x|se}, bipolaire~s, schizophrène~s, schizophrénie, autiste~s, autisme, asperger,
      tdah, dyslexique~s, troubles {psychiques|psychiatriques|mentaux|bipolaires}, suivi psychiatrique, !interné~ en, interné~ {d'office|en psychiatrie}, tentative de suicide,
      suicidaire~s, antidépresseur~s, anorexique~s, boulimique~s, obèse~s, obésité, alcoolique~s, alcoolisme, toxicomane~s, toxico~s, !drogué~, se drogue,
      cure de désintoxication, désintox, hospitalisé~, hospitalisation, {est|était|rentré~} à l'hôpital, !opéré~ {du|de la|des|de l'|d'un|d'une}, opéré~ {du {cœur|genou|dos|pied|bras}|de la hanche|de l'épaule|des yeux}, opération {du|de la|des} {cœur|genou|dos|hanche|yeux},
      !greffé~ {du|de}, {greffe|greffé~} {du rein|du foie|du cœur|d'un rein}, sous dialyse, dialysé~, sous traitement médical, soins palliatifs, phase terminale,
      covid {positi{f|ve}|long}, cas covid, a {eu |}le covid, allergique {à l'|au |aux |}{arachides~s|arachide|gluten|lactose|pollen|fruits de mer}, mi temps thérapeutique`,
    en: `cancer, tumour~s, tumor~s, leukaemia, leukemia, chemo, chemotherapy, in remission, diabetes, diabetic~s, hiv, hiv positive, has aids,
      multiple sclerosis, parkinson's, epilepsy, epileptic, asthmatic, hepatitis, heart attack, heart condition, heart problem~s, had a stroke, stroke victim,
      disability, disabilities, disabled {person|man|woman|worker}, registered disabled, wheelchair, paraplegic, quadriplegic, amputee, deaf, legally blind, is blind, partially sighted,
      pregnant, pregnancy, maternity leave, miscarriage, had an abortion, ivf, sick leave, off sick, medical leave, health {issue~s|problem~s|condition|reasons},
      seriously ill, terminally ill, chronically ill, mentally ill, mental illness, mental health {issue~s|problem~s}, depressed, suffers from depression, clinical depression,
      nervous breakdown, bipolar, schizophrenic, autistic, autism, adhd, dyslexic, suicidal, antidepressants, anorexic, bulimic, obese, alcoholic, alcoholism,
      drug addict, in rehab, hospitalised, hospitalized, is in hospital, had surgery, undergoing surgery, heart surgery, on dialysis, palliative care, covid positive, has covid`,
    weak: 'trisomique~s, maladie',
  },
  ethnicity: {
    fr: `origine {maghrébine|arabe|africaine|algérienne|marocaine|tunisienne|turque|kurde|sénégalaise|malienne|congolaise|camerounaise|antillaise|asiatique|chinoise|vietnamienne|indienne|pakistanaise|juive|étrangère|ethnique|gitane|rom|tzigane|arménienne|libanaise|comorienne|ivoirienne|portugaise|polonaise|roumaine},
      originaire {du maghreb|d'afrique|d'algérie|du maroc|de tunisie|de turquie|du sénégal|du mali|du congo|du cameroun|des comores},
      origine ethnique, origines {maghrébines|africaines|étrangères|asiatiques}, maghrébin~, gitan~, tzigane~s, romanichel~s, manouche~s, gens du voyage,
      {un|une|des|les} arabe~s, {type|accent} {arabe|africain|maghrébin}, personne de couleur, {homme|femme} de couleur, {femme|personne|peau} noire~s, homme noir, métis, métisse,
      immigré~, sans papiers, race {noire|blanche}, rebeu~s, beurette~s, bougnoule~s, sale~s négro~s, bamboula~s, youpin~`,
    en: `{black|asian|arab|indian|white} {guy|man|woman|lady|male|female}, african american, hispanic, latino, latina, gypsy, gypsies, romani,
      of {african|arab|asian|indian|chinese|turkish|jewish|mexican|caribbean|foreign} {origin|descent|heritage}, ethnic {origin|minority}, ethnicity, mixed race, coloured {man|woman|person}, illegal immigrant, undocumented immigrant`,
  },
  politics: {
    fr: `{vote|votait|votent|a voté} {rn|fn|lfi|ps|lr|macron|le pen|mélenchon|zemmour|bardella|à gauche|à droite|écolo|blanc|pour le rn|pour macron},
      électeur {du|de|rn|fn}, électrice {du|de}, {homme|femme|personne} de {gauche|droite}, {est|plutôt|très} de {gauche|droite}, {très|plutôt|clairement} à {gauche|droite},
      {est|militant~} d'extrême {droite|gauche}, extrême {droite|gauche}, encarté~, militant~ {politique|écologiste|socialiste|communiste|rn|fn|lfi|ps|lr|du|au},
      {adhérent~|membre|sympathisant~} {du parti|du ps|du rn|du fn|de lfi|des républicains|rn|fn|lfi|ps|lr|eelv}, {élu~|député~|conseill{er|ère} municipal~|sénat{eur|rice}} {rn|fn|lfi|ps|lr|pcf|eelv}, opinions politiques, convictions politiques,
      facho~s, gauchiste~s, gaucho~s, macroniste~s, lepéniste~s, frontiste~s, mélenchoniste~s, insoumis~, communiste~s, royaliste~s, anarchiste~s, complotiste~s`,
    en: `votes {labour|tory|conservative|republican|democrat|trump|green|reform}, {trump|labour|tory|brexit|republican|democrat} {supporter|voter}, {labour|tory|conservative|republican} {councillor|councilor|mp|senator}, party member,
      political {opinion~s|views|beliefs}, far right, far left, right winger, left winger, leftist, communist, brexiteer, remainer, anarchist, conspiracy theorist`,
    weak: 'socialiste~s, labour party, conservative party',
  },
  religion: {
    fr: `musulman~, islamiste~s, juif, juifs, juive, juives, israélite~s, catholique~s, catho~s, chrétien~, chrétienne~s, protestant~, évangélique~s, orthodoxe pratiquant~,
      bouddhiste~s, hindou~, athée~s, témoin~s de jéhovah, mormon~, scientologue~s, {croyant|croyante|très pratiquant|catholique pratiquant|pratiquante|musulman pratiquant}, converti~ à l'islam,
      {mange|mangent|manger|repas|menu|exige} {halal|casher|kasher|cacher}, halal, casher, kasher, ne mange pas de porc, pas de porc, {fait|pratique|observe|jeûne pour le} {le |}ramadan,
      ramadan, ne boit pas d'alcool, porte {le voile|un voile|la kippa|le foulard}, {femme|est} voilée, shabbat, chabbat, franc maçon, francs maçons, franc maçonne,
      confession {musulmane|juive|catholique|protestante|religieuse}, convictions religieuses, intégriste~s, va à la {messe|mosquée|synagogue}`,
    en: `muslim~s, jewish, a jew, catholic, catholics, protestant, hindu~s, buddhist~s, sikh~s, atheist~s, mormon~s, jehovah's witness, {devout|practising|practicing|is|evangelical} christian,
      born again, halal, kosher, {observes|fasting for} ramadan, wears {a |the |}{hijab|veil|headscarf|kippah|turban}, religious {beliefs|views}, very religious, freemason~s, goes to {church|the mosque}`,
  },
  union: {
    fr: `syndiqué~, syndicaliste~s, délégué~ {syndical|syndicale|syndicaux|cgt|cfdt|fo|sud|unsa|cfe cgc|cftc}, {élu~|adhérent~|membre|militant~|représentant~|rep|encarté~ à la|carte à la|adhère à la|est à la} {cgt|cfdt|cftc|unsa}, {élu~|adhérent~|militant~} fo, {représentant~|délégué~} du personnel {cgt|cfdt|cftc|unsa|fo|cfe cgc},
      militant~ syndical, militante syndicale, représentant~ syndical, représentante syndicale, responsable syndical, responsable syndicale, appartenance syndicale, {mandat|mandats|activité|activités} {syndical|syndicaux|syndicale|syndicales}, gréviste~s`,
    en: 'union {member|rep|representative|official|activist|steward|organiser|organizer}, trade unionist~s, shop steward~s, unionised, unionized, {unison|gmb|teamsters} {member|rep}, is in the union, on strike with the union',
    weak: 'cgt, cfdt, cftc, unsa, cfe cgc, force ouvrière, syndicat, trade union',
  },
  sexuality: {
    fr: `homosexuel~s, homosexuelle~s, homo~s, gay~s, lesbienne~s, bisexuel~s, bisexuelle~s, hétérosexuel~s, hétérosexuelle~s, transgenre~s, transsexuel~s, transsexuelle~s, travesti~, pédé~s, {grosse|une} tapette, gouine~s,
      orientation sexuelle, vie sexuelle, échangiste~s, libertin~`,
    en: 'gay, gays, lesbian~s, bisexual~s, homosexual~s, transgender, transsexual~s, queer, sexual orientation, sex life, {is|came out as} trans',
    weak: 'lgbt',
  },
  genetics: {
    fr: 'test adn, tests adn, prélèvement adn, empreinte génétique, empreintes génétiques, porteu{r|se} du gène, maladie génétique, données biométriques, gabarit biométrique',
    en: 'dna {test|tests|sample|profile}, genetic {test|tests|disease|disorder|condition}, gene carrier, biometric {data|template}',
  },
  justice: {
    fr: `condamné~, {a une|plusieurs|déjà une|sa|des} condamnation~s, condamnation pénale, casier judiciaire, casier {vierge|chargé}, {sort|sortait|sortir|sortant} de {prison|taule}, {allé en|sorti de|sortie de|fait de la|va en|est en|a été en} {prison|taule}, incarcéré~, ex détenu~, ancien détenu, ancienne détenue,
      garde à vue, mis~ en examen, mise~s en examen, délinquant~, repris de justice, fraudeu{r|rs|se|ses}, escroc~s, voleu{r|rs|se|ses}, soupçonné~ {de|d'}, {poursuivi|poursuivie} pour, plainte contre {lui|elle}, porté plainte contre,
      {prison|peine} avec sursis, liberté conditionnelle, contrôle judiciaire, bracelet électronique, !fiché~ s, interdit~ de gérer, interdiction de gérer, violences conjugales,
      conduite en état d'ivresse, retrait de permis, permis retiré, antécédents judiciaires, fraude {fiscale|aux|à la|sociale|au}, infraction {pénale|au|commise}, travail dissimulé, abus de biens sociaux`,
    en: `criminal {record|conviction~s|charges|past|offence|offense}, convicted, ex con, ex convict, in {prison|jail}, {just out of|released from} {prison|jail}, went to {prison|jail}, on parole, on bail, felon, fraudster~s, con artist, crook,
      {was|got|been} arrested, under investigation, charged with, drunk driving, drink driving, domestic violence, sex offender, tax fraud, commits fraud, committed fraud, disqualified director`,
    weak: 'fraude~s, infraction~s, condamnation~s, casier, fraud',
  },
  birth: {
    fr: '!né~ {le|en|à}, date de naissance, ddn, son anniversaire, fête ses {20|30|40|50|60|70} ans, son âge',
    en: 'born {on|in}, date of birth, dob, {his|her} {birthday|age}, turns {20|30|40|50|60|70}',
  },
  household: {
    fr: `divorcé~, {instance de|plein|en} divorce, {son|sa} divorce, séparé~ {de sa|de son|depuis}, veuf~s, veuve~s, célibataire~s, !marié~, remarié~, !pacsé~, en concubinage, concubin~,
      {mère|père|maman|papa} {célibataire|solo|isolé|isolée|au foyer}, famille monoparentale, congé~s parental, famille nombreuse, {mère|père} de famille, situation familiale, sans enfant~s, {mère|père|maman|papa} de {un|deux|trois|quatre|cinq|1|2|3|4|5|6} enfant~s,
      a {un|deux|trois|quatre|cinq|1|2|3|4|5|6} enfants, a un enfant, {1|2|3|4|5|6} enfants à charge, enfants à charge, garde alternée, garde des enfants, pension alimentaire, jeune {maman|papa}, jeunes parents, vit {seul|seule|chez ses parents|en couple}`,
    en: `divorced, {going through a|messy|her|his} divorce, widow, widower, widowed, single {mother|mom|mum|dad|father|parent}, is married, married {with|to}, newly wed, separated from {his|her}, has {a|one|two|three|four|1|2|3|4} {kid~s|child|children},
      {mother|father} of {one|two|three|four|2|3|4}, stay at home {mum|mom|dad}, child custody, child support, lives {alone|with his parents|with her parents}`,
  },
  money: {
    fr: `surendetté~, surendettement, interdit~ bancaire, fiché~ {banque de france|à la banque de france|bdf|ficp|fcc}, fichage {ficp|fcc}, touche le {rsa|chômage}, {au|est au} rsa, au chômage, chômeu{r|se}, son salaire,
      {problème~s|soucis|difficultés} d'argent, {problème~s|soucis} financiers, criblé~ de dettes, !fauché~, saisie sur salaire, huissier chez {lui|elle}, allocataire caf, gagne bien sa vie`,
    en: 'in debt, personal bankruptcy, on {benefits|welfare|the dole}, unemployed, {money|financial} {problem~s|trouble~s|difficulties}, {his|her} salary, wage garnishment, flat broke, bad credit, food stamps',
  },
  insult: {
    fr: `{un|gros|quel|vieux|sale|pauvre|petit|trop|très|est|le roi des|ce|bien|assez} con~s, {une|grosse|quelle|vieille|sale|pauvre|est|cette|très|trop} conne~s, connard~s, connasse~s, conneries, débile~s, débile mental, chiant~, relou~, casse couille~s, casse burne~s, casse pied~s, casse bonbon~s,
      idiot~, imbécile~s, abruti~, crétin~, crétine~s, enfoiré~, salaud~s, salope~s, salopard~s, pute~s, putain de, fils de pute, fdp, emmerdeu{r|rs|se|ses}, trou du cul, trou duc, bouffon~, tocard~, !taré~, !cinglé~, esprit tordu, fou furieux, folle furieuse, complètement {fou|folle},
      tête de con, tête à claques, {vieille|vieux} {peau|bique|schnock|croûton|chouette}, sale type, gros lard, grosse vache, gros porc, raclure~s, quel boulet, gogol~s, mongolien~, pauvre type, nul à chier, nulle à chier, à chier, branleu{r|rs|se|ses}, glandeu{r|rs|se|ses}, pétasse~s, poufiasse~s, quelle {bécasse|gourde}, boloss, sac à merde, de merde`,
    en: `idiot~s, idiotic, moron~s, stupid, asshole~s, arsehole~s, jerk~s, bitch, bitches, bastard~s, dumbass, dumb as, retarded, pain in the {ass|arse|neck|butt}, dickhead~s, piece of shit, scumbag~s, twat~s, prick~s, cunt~s, wanker~s, douchebag~s, son of a bitch, fat cow, old hag, waste of space, total loser, loser~s, nutcase, nutjob, lunatic, psycho`,
    weak: 'ordure~s, boulet~s, mongol~s',
  },
  opinion: {
    fr: `pénible~s, désagréable~s, agressi{f|fs|ve|ves}, antipathique~s, radin~, pingre~s, chieu{r|se}, de mauvaise foi, mal élevé~, impoli~, malpoli~, grossi{er|ère}, grincheu{x|se}, râleu{r|se}, hautain~, arrogant~, méprisant~, menteu{r|se}, incompétent~, {pas|peu} {fiable|commode|aimable|sérieux|sérieuse|sympa|intelligent|intelligente|futé|futée}, {mauvais|mauvaise} pay{eur|euse},
      lunatique~s, caractériel~, caractérielle~s, prétentieu{x|se}, parano~s, paranoïaque~s, manque d'hygiène, sent mauvais, moche~s, vieux grincheux, ivre~s, !bourré~, mal luné~, insupportable~s, imbuvable~s, procédurier~s, procédurière~s, ingérable~s, simplet~, benêt~s, fainéant~, feignant~, paresseu{x|se}, mythomane~s, hystérique~s, capricieu{x|se}, odieu{x|se}`,
    en: `{is|was|very|so} rude, rude {man|woman|person|guy|on the phone}, annoying, arrogant, aggressive, stingy, bad tempered, hard to deal with, difficult {person|man|woman|customer|client}, liar~s, unpleasant, incompetent, lazy, weirdo~s, drunk, time waster~s, ill mannered, obnoxious, hysterical, paranoid, unbearable, not very bright, bad payer, moody, grumpy, dishonest, ugly, smelly`,
  },
  relative: {
    fr: `sa femme, son mari, son ex {mari|femme}, son épou{x|se}, sa conjointe, son conjoint, {sa|son} {compagne|compagnon|maîtresse|amant|petite amie|petit ami}, {son|ses} fils, {sa|ses} fille~s, ses enfants, son bébé, {son|sa} {père|mère|frère|sœur|cousin|cousine|beau père|belle mère|beau frère|belle sœur|gendre|bru},
      {décès|mort|maladie|obsèques|enterrement} de {son|sa|ses} {père|mère|mari|femme|fils|fille|frère|sœur|parents|épouse|époux|conjoint}`,
    en: `his wife, her husband, his ex wife, her ex husband, {his|her} {girlfriend|boyfriend|fiancé|fiancée|son|daughter|kid~s|children|mother|father|brother|sister|baby}, {death|illness|funeral} of {his|her} {father|mother|wife|husband|son|daughter|brother|sister}`,
  },
  death: {
    fr: "décédé~, est mort~, vient de mourir, dcd, nous a quitté~, avis de décès, {son|suite au|après son} décès, s'est suicidé~",
    en: 'deceased, passed away, has died, died {in|on|last}, is dead',
  },
};

/** Phrases that hold such a word and say nothing of a person. The longest phrase from one place wins. */
export const HARMLESS = `
  ligue contre le cancer, lutte contre le cancer, recherche contre le cancer, recherche sur le cancer, cancer research, signe cancer, signe du cancer, tropique du cancer,
  born in the usa,
  {pour|personnes|travailleurs|salariés|enfants|publics} {sourds|malvoyants|malentendants|handicapé~|aveugles|diabétiques|non voyants|en situation de handicap}, problème~s de santé financière,
  handicap international, golf handicap, handicap {golf|au golf|de golf}, accessible aux handicapés, accès {handicap|handicapé~s}, place~s {handicapé~s|pour handicapés}, toilettes handicapés, référent~ handicap, mission handicap, politique handicap,
  hospitalisation à domicile, l'enceinte, d'enceinte, une enceinte, cette enceinte, enceinte {acoustique|bluetooth|connectée|sportive|murale|portable|de|de la|du|des|sonore|fortifiée},
  dépression {atmosphérique|tropicale|économique}, zone de dépression, à l'aveugle, en aveugle, double aveugle, test aveugle, {fait la|fait} sourde oreille, la sourde oreille,
  {contrat|contrats|garantie|garanties|forfait|assurance|option|formule|couverture|devis|offre|module|renfort|indemnité~s|rente|prime} {hospitalisation|maladie~s grave~s|maladie~s redoutée~s|maternité|grossesse|handicap|arrêt de travail|accident du travail|longue maladie},
  {hospitalisation|disability|cancer|maternity|pregnancy|ivf} {cover|insurance|plan|policy},
  {offre~s|promo~s|promotion~s|opération~s|campagne~s|catalogue~s|menu~s|collection~s|coffret~s|rayon|colis|box|spécial} ramadan, ramadan {offer~s|sale~s|box|campaign~s|calendar~s|promo~s|a|est|rappelle|souhaite|veut|demande|absent~},
  élu~ ps {rappeler|appeler|voir|relancer|envoyer},
  assurance maladie, caisse maladie, risque maladie, test de grossesse, non alcoholic, alcoholic {drink~s|beverage~s}, deaf ears,
  {boucherie|boucher|épicerie|viande|produit|produits|gamme|traiteur|rayon|restaurant|certification|certifié|certifiée|certifiés} {halal|casher|kasher}, {halal|kosher} {certified|certification|food|meat|products|market|restaurant|salt}, sel kasher,
  {enseignement|lycée|collège|école|secours|institut|presse|association} catholique, catholic {school|church|university|relief}, jewish museum, fédération protestante, cimetière {juif|israélite|musulman}, musée juif,
  jazz manouche, aire~s {des|d'accueil des} gens du voyage, accueil des gens du voyage, gay lussac, gay friendly, gypsy kings,
  syndicat {de copropriété|des copropriétaires|mixte|d'initiative|intercommunal|des eaux},
  {porte|fenêtre|entrée} condamnée, accès condamné, condamné~ à {réussir|innover}, {détection|prévention} {de|de la|des} fraude~s, lutte contre la fraude, anti fraude, fraud {detection|prevention}, casier {de rangement|vestiaire|à bouteilles},
  robe~s de mariée, {jeunes|les} mariés, veuve {clicquot|ambal}, célibataire géographique, idiot proof, mongol empire, ordure~s ménagère~s, collecte des ordures, boulet de canon,
  aggressive {pricing|growth|discount~s|target~s|plan|timeline|schedule}, {prix|tarif} agressif, {prix|tarifs} agressifs, offre agressive, politique commerciale agressive, lazy loading, bourré~ {d'idées|de travail},
  au chômage {partiel|technique}, in debt {collection|recovery}, projet est mort, ligne est morte, numéro est mort, {line|link|number|deal|project} is dead, est mort né, is dead {line|end|simple}
`;

/** Words that make what follows the business of an organisation, the name of a place or a product: three words before, at most. */
export const BUSINESS = `
  secteur secteurs domaine domaines filiere marche marches industrie branche metier metiers specialiste specialisee specialise cabinet cabinets avocat avocate avocats juriste notaire droit
  clinique hopital hopitaux centre centres pole association associations assoc asso fondation institut ligue federation confederation union agence editeur editrice fabricant fabrique fabriquent vend vendent vendeur
  fournisseur distributeur distribue distribuent grossiste importateur boucherie boucher traiteur epicerie restaurant boulangerie librairie magasin boutique ecole ecoles college lycee eglise paroisse diocese
  cimetiere musee ehpad foyer rue avenue av boulevard bd bld place impasse allee chemin quai square faubourg hameau lotissement cite saint sainte st ste produit produits gamme rayon viande viandes offre offres solution
  solutions logiciel logiciels application projet projets campagne journee congres conference formation formations recherche lutte prevention depistage accessibilite acces norme normes detection
  parti societe entreprise prix tarif tarifs materiel materiels equipement equipements vehicule vehicules mobilier amenagement amenagements gestion audit conseil journal magazine presse radio
  temple mosquee synagogue bijoux bijouterie eleveur elevage ferme poids tare
  salon salons foire concurrence concurrent concurrents theme sujet charte label politique
  sector industry market company firm lawyer lawyers law solicitor charity foundation institute hospital clinic center church school street road supplier sells selling seller shop store products
  software research awareness training campaign event museum provider app equipment
`;

/** A civility or a first mention of a family: what follows is a name. */
export const CIVILITIES =
  'm mr mrs ms miss mme mlle monsieur madame mademoiselle messieurs mesdames dr docteur me maitre famille mister herr frau sr sra pere abbe soeur';

/** Nouns for a person: a capital after one of them begins no surname. */
export const PERSONS = `
  client cliente clients contact gerant gerante directeur directrice dirigeant dirigeante patron patronne responsable assistant assistante secretaire personne homme femme interlocuteur interlocutrice prospect acheteur
  monsieur il elle customer buyer manager director owner guy man woman he she boss salarie salariee collaborateur
`;

/** Words that make what stands before them a business, a product or a sport: three words behind, at most. */
export const BUSINESS_BEHIND = `
  golf friendly charity research museum church school university lawyer lawyers supplier products product restaurant market food shop store film club magazine editions
`;

/** Beside one of these a weak word speaks of the person: three words before it or two behind. */
export const EVIDENCE = `
  adherent adherente adherents membre militant militante elu elue delegue deleguee syndique syndiquee encarte encartee sympathisant sympathisante atteint atteinte souffre suspecte
  soupconne soupconnee accuse accusee member rep supporter activist suffers accused suspected voter electeur
`;
/** The same before it only: "il est CGT", but not "CGT est d’accord". */
export const EVIDENCE_BEFORE = 'est etait il elle lui is was he she';

/** Words that deny what follows, with nothing between but words of `FILLERS`. */
export const NEGATIONS = 'pas non jamais aucun aucune sans ni not no never without nor neither isn wasn doesn hasn';
export const FILLERS =
  'de d du des la le les l un une ni et ou a an the any of or en etre ete is be been vraiment very really in on par tout';
/** Words that deny what they follow: "handicap : non", "enfants : 0". */
export const DENIALS = 'non no aucun aucune neant none nul false faux ras vierge 0';
