/**
 * Words of files and folders, of trades, places and products, beside those of `FILE_WORDS`: where one of two capitalised words is among them, they
 * name a thing. Folded.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `abonnement abonnes abonnees academie achat achats acheteurs acquisition action actions actif actifs active actives administratif administration
  adherent adherents adhesion adresses affaire affaires afrique agence agences agenda agent agents agricole aide alerte alertes algerie allemagne
  alpes alsace amerique amis analyse analytics ancien anciens anciennes animation annonce annonces annuaire annuel annuelle anonymes appel appels
  application applis aquitaine artisan artisans asie assistance association associations assurance assurances atelier ateliers audit auvergne avis
  avocats avoirs bancaire banque banques batiment belgique benevoles beta bilan bilans black blacklist bloctel board boite boites bon bons bordeaux boutique
  boutiques bretagne brest brochure brouillon brouillons budget bulk bureau bureaux business cabinet cadeaux cadre cadres caen calendrier call calls canada
  candidats candidatures canton capital carte cartes cas catalogue center central centrale centre centres certificat certificats champagne charte chantier chantiers chaud
  chauds check checked checkup chemin cible cibles cinema circuit clean cleaned clearance cloud club clubs code codes collaborateurs collecte collectif
  collectivites college commandes comite comites commerce commercial commerciale commerciales commerciaux commercants commission commun communal communes communaute
  communication compta comptabilite comptables conference configuration conformite congres connect conseil conseils consent consentement consentements consultants
  consulting consommateurs contrat contrats control controle controles convention corporate corse corses cote cotisations coupon courant courriel courriels courrier
  courriers cours creation credit croissance dashboard database date dates debiteurs decembre decideurs declaration definitif definitive deleted demo demos
  dentistes departement departements depart departs dernier derniere design designer desktop destinataires detail details developpement devis diffusion digital
  direct direction directions dirigeants distribution distributeurs divers doc docs document documents domaine donateurs dons dormants doublons download downloads draft
  drafts droits dump echange echanges ecole ecoles ecommerce economie edition editions education effacement elearning electro elus email emails emploi
  employes energie energies engagement enquete enquetes entrant entrants entreprise entreprises entree envoi envois environnement equipe equipes erreurs espace espagne
  espaces essai essais etat etats etranger etudiants etude etudes europe event events evenement evenements exclusion exclusions exclus excel exemple exemples
  exercice exposants exterieur externe externes fabricants facebook facturation familles federation fibre fiche fiches fidelite fidelisation fidelises final finance
  finances financier fin flux fond fonds food force form formation formations formulaire formulaires forum fournisseur fournisseurs franchise franchises
  friday froid froids full fusion garage garages garantie general generale geneve gestion global globale google grand grande grandes grands gratuit
  green grenoble group groupe groupes guide habitat haut haute hauts healthcare histoire historique hopital hopitaux hotel hotels hotellerie hubspot humaines
  ideal identifiants ile image images immobilier immobiliere import important inactif inactifs inbound index industrie industries industriel infirmiers
  info infos information informatique ingenierie inscription inscriptions inscrits institut institutions instagram intern international interne internes
  internet inventaire invitation invitations invites italie item items jardin jeu jeux jour journal journaux journee jeunes juridique kit label labo
  laboratoire lancement languedoc large last legal legacy lettre lettres liberal liberales licence lieu lieux lille limoges linkedin lille livraison livre livres local
  locale locaux location logement logiciel logs loire lorraine lot lots loyalty luxembourg machine magasin magasins magazine mailchimp mailjet mairie mairies main
  maintenance maison maisons management manager managers mandats manuel marche marches mariage marketing maroc marque marseille martinique master
  match materiel matin medecins media medias medical meeting membre membres memo menu message messages metier metiers metz microsoft midi migration
  mini mise mission missions mobilite mode modele modeles modification mon monde montagne montpellier moyen multi municipal musee musique mutuelle mutuelles my nantes
  national nationale nature negoce nettoyage network neuf nice noel noir nom noms nombre normandie note notes notice notification nouveau nouveaux nouvel
  nouvelle nouvelles novembre numerique numero numeros objectif objectifs occasion occitanie office offre offres offline online open operation operations opposes
  opposition oppositions optin optout option options or ordre orders orange organisation orientation orleans outbound outil outils outlook output ouvert
  ouverture pack page pages paiement paiements panel papier parc parents part particulier particuliers partage partages partenaire partenaires partenariat
  partenariats parties partner partners passage patients patrimoine pays pending permanent perso personal personne personnel personnels personnes perdus petit petite
  petits pharmacie pharmacies phase phone phones phoning photo photos picardie pilote pilotage pipedrive place plan planning plans plateforme point points politique
  portail portefeuille poste postes postal potentiel potentiels pour pouvoirs premier premiere premium presse prestataires prestation prevoyance preuve preuves prime prises
  prive prives pro procedure processus prod product production products produit produits profession professionnel professionnelle professionnels profil profils
  programme programmes projet projets project projects promo promos promotion propositions prospection provence provisoire public publicite publics qualification
  qualifies qualite quebec question questionnaire racine radio raw rapports rdv recap recherche reclamation reclamations recrutement recu recus
  referentiel reference references refus regie region regional regionale regions register registre reglement regroupement relance relances relation relations rencontre
  rencontres renes rennes renouvellement reporting report reports reprise requete reseau reseaux reservation reservations resident residents resiliation resilies responsables
  restauration restaurant restaurants resultat resultats retail retour retours retraite retraites reunion revendeurs review reviews revue rouen
  roumanie rouge route royaume rural saas sage sales salaries salesforce sante savoie scan schema science sciences scolaire script seance
  secret secretariat secteur secteurs securite segment segments sellsy semestre seminaire senat seniors sendinblue brevo septembre serveur service services shared sheet shop
  shopify siege signatures simulation site sites situation social sociale societe societes software soins solidarite solution solutions
  sondage sortants sortie source sources souscription special speciale spectacle sport sports staff stagiaires stage stages stand standard start startup statistiques stats statut
  step stock stocks stop store strasbourg strategie stripe structure student students studio style succes suisse suivi suivis supply support supprimes syndicat
  system systeme table tableau tableaux tables talents tarif tarifs team teams technique technologies technologie telecom telechargement telechargements telemarketing telephonie
  telephoniques templates temporaire terrain territoire textes themes tickets tiers titre total toulon toulouse tours tourisme tous tout toute toutes tracking
  trafic train transfert transit transport transports travail travaux trimestre tunisie turquie type ubuntu union united unique unite univers universite
  urbanisme urgent urgence usine utilisateur vacances valides valeurs validation vente ventes vendeurs vendredi vente vert verte verts ville villes vins
  vip visite visites visiteurs vite vivier vivatech voeux voiture voitures volet volontaires vrac wave web webinaire webinaires webinar website week weekly white
  win windows work workshop world yearly york young zendesk zoho zone zones academy accounts active address agency agreement all annual answers app apps
  april asia august australia awards bank beauty big blog book books brand brands bulk buyers calls cancelled canada care cases central channel check
  china city cleaned client company companies complete consumer content corp council country course courses cold current daily deal deals december default deleted delivery
  demo department dev developers directory donors duplicates east education employee employees energy english enterprise entries error errors european event expo failed
  fair february feedback filtered first followup food foreign form forms free friends full fund general german global gold good government group guests
  health help history holiday home hot hour house human imported inactive industrial industry insurance investors invoice invoices january
  july june junk key labs lab large latest law lead legal letter library license life limited line link links live local london loyal machine main
  manual march master match media medical meeting members merged migration misc money month monthly more my national net network newsletters
  next night north notes november october offer offers official offline opened operations order other our output owners pages partner party past patient pay
  people personal pharma phone pilot pipeline platform players point policy post power premium press price pricing prime print private process processed product
  profile program project property purchases quality quarter quarterly query quick raw real records regional rejected rejects retained certificate ending removed
  renewal request requests research response results review rewards risk sales sample save school science season second sector security segment send
  sent september service settings setup shared shipping shop short signup signups silver single small smart snapshot sold solutions source south
  special spring stage standard statistics status store stream street strategy student sub summary summer sunday super supplier suppliers survey surveys switch
  target task team tech technical technology template text third three ticket top tour trade trader training travel trial two uk unit units
  update updated updates upload uploads usa value vendor vendors view visitor visitors vote warm water weekend west winter women work year zip acme`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** How words of things end that are hardly ever a name. */
export const ORDINARY_END = /(?:tions?|ites?|iques?|iels?|ielles?|ismes?|ables?|ness|wares?|merce|ings|logies?|graphies?)$/;
