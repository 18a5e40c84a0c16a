/**
 * Words that name a function or a service rather than a person, before the `@`. Written without accents or separators.
 * @module
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Mailboxes of machines, of the law and of people who do not buy: writing to them sells nothing, and annoys. */
export const NOT_FOR_PROSPECTING = words(`
  noreply nepasrepondre donotreply mailerdaemon postmaster hostmaster abuse root
  dpo rgpd gdpr cnil privacy press presse relationpresse relationspresse candidature candidatures cv`);

export const ROLES = words(`
  contact contacts contactez contacteznous nouscontacter info infos information informations renseignement renseignements
  accueil bonjour hello salut standard reception secretariat secretaire bureau agence siege
  commercial commerciale commerciaux vente ventes sales devis estimation commande commandes order orders
  client clients clientele serviceclient serviceclients relationclient relationclients service services
  sav support aide help helpdesk assistance technique
  compta comptabilite comptable facturation facture factures finance finances tresorerie achat achats
  approvisionnement logistique expedition livraison transport
  direction directeur dg pdg gerance gerant presidence president mairie
  rh drh recrutement emploi job jobs career careers stage formation paie
  marketing communication com media medias event events evenement
  web webmaster site admin administrateur administration noc security securite it informatique si
  juridique legal qualite quality hse production atelier magasin boutique shop store
  newsletter news actu reservation reservations booking hotel restaurant location immobilier syndic cabinet etude
  office team equipe general partenaire partenaires partner enquiries enquiry mail email courrier boite`).concat(NOT_FOR_PROSPECTING);

/** Words that join or qualify roles: `direction-generale`, `service-des-achats`. They are no role by themselves. */
export const JOINERS = words('de du des d la le les l et and of the generale generaux pro france fr');

/**
 * Places that a firm's sites are called after: `contact-lyon`. Towns that are also common first names or surnames
 * (Laval, Florence, Saint-Martin…) are left out, since `sav.laval` may well be a person.
 */
export const SITES = words(`
  paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims saintetienne toulon lehavre
  grenoble dijon angers nimes villeurbanne clermontferrand clermont aixenprovence aix lemans brest tours amiens limoges
  annecy perpignan metz besancon orleans rouen mulhouse caen nancy avignon poitiers larochelle pau calais cannes antibes
  dunkerque colmar bayonne biarritz valence quimper lorient vannes troyes chambery niort saintnazaire saintmalo cherbourg
  beziers narbonne arras evreux chartres bourges auxerre macon albi tarbes agen montauban epinal belfort charleville
  versailles cergy evry creteil bobigny nanterre ladefense roissy orly melun
  nord sud est ouest centre idf iledefrance bretagne normandie alsace lorraine aquitaine occitanie provence paca
  auvergne rhonealpes bourgogne picardie hautsdefrance paysdelaloire corse ajaccio bastia
  reunion guadeloupe martinique guyane mayotte nouvellecaledonie polynesie
  belgique bruxelles suisse geneve lausanne luxembourg monaco europe international export`);
