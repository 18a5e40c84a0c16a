/**
 * Words by which a cell says who somebody is: a private person, or somebody who is reached at work. Folded, in French, English, German, Italian,
 * Spanish and Dutch; the phrases of a line stand between commas.
 * @module
 */

const phrases = (text: string): readonly string[] => text.split(/[,\n]/).flatMap((phrase) => phrase.trim() || []);

/** A private person, whatever the header is. */
export const PRIVATE_PERSONS: readonly string[] = phrases(`
  personne physique non professionnelle, particulier non professionnel
  particulier, particuliers, particuliere, particulieres, consommateur, consommateurs, consommatrice, personne privee, personnes privees
  particulier employeur, b2c, btoc, b to c, b 2 c, consumer, consumers, end consumer, private person, private persons, private individual, private individuals
  private customer, private customers, private client, private clients, person account, personaccount, personal account
  residential customer, privatkunde, privatkunden, privatkundin, privatperson, privatpersonen, endverbraucher, verbraucher, verbraucherin, konsument, konsumentin
  privater verkaufer, privater anbieter, privater kaufer, privater vermieter, privatverkaufer, privatanbieter, privatkaufer, privatvermieter, privateigentumer, private seller, private sellers
  private buyer, private buyers, private vendor, private owner, private landlord, private policyholder, private donor, particuliere verkoper, particuliere verhuurder, particuliere koper
  privatmann, privato cittadino, cliente privato, clienti privati, privato, privati, consumatore, consumatori, particular, particulares, cliente particular, consumidor, consumidora
  consumidores, consument, consumenten, particuliere klant, particuliere klanten, prive klant, privepersoon`);

/** A natural person, who may have a business as well: with one in the row, such a word says nothing. */
export const NATURAL_PERSONS: readonly string[] = phrases(`
  personne physique, personnes physiques, individu, individus, individuel, individual, individuals, natural person, natural persons, naturliche person, naturliche personen
  persona fisica, persone fisiche, personas fisicas, persona natural, personas naturales, natuurlijk persoon, natuurlijke personen, pp`);

/** The same where the column is known to tell it: elsewhere a private school, a part, a kind of housing, or the market of a product. */
export const MAYBE_PRIVATE: readonly string[] = phrases(`
  prive, privee, prives, private, privat, privata, private personen, part, retraite, retraitee, retraites, etudiant, etudiante, etudiants, sans emploi, chomeur, chomeuse
  demandeur d emploi, demandeuse d emploi, au foyer, homme au foyer, femme au foyer, mere au foyer, pere au foyer, sans profession, sans activite, inactif professionnel
  residentiel, residentielle, residentiels, residencial, residenziale, clientele residentielle, grand public, menage, menages, foyer, foyers, household, households, residential, privathaushalt, haushalt, huishouden
  student, students, retired, pensioner, unemployed, homemaker, housewife, rentner, rentnerin, studentin, arbeitslos, hausfrau, pensionato, pensionata, studente, studentessa
  disoccupato, disoccupata, casalinga, jubilado, jubilada, estudiante, desempleado, desempleada, gepensioneerd, werkloos, lyceen, lyceenne, eleve`);

/** Somebody at work, or a body: judged as the run says. */
export const PROFESSIONALS: readonly string[] = phrases(`
  professionnel, professionnelle, professionnels, professionnelles, pro, pros, entreprise, entreprises, societe, societes, b2b, btob, b to b, b 2 b, b2b2c, b to b to c, personne morale
  personnes morales, pm, tpe, pme, eti, pmi, ge, grand compte, grands comptes, grande entreprise, association, associations, collectivite, collectivites, administration, administrations, commercant
  commercante, artisan, artisane, independant, independante, liberal, profession liberale, professions liberales, auto entrepreneur, autoentrepreneur, micro entrepreneur, entrepreneur
  agriculteur, agricultrice, exploitant agricole, revendeur, revendeurs, distributeur, grossiste, partenaire, partenaires, fournisseur, fournisseurs, prescripteur, public, secteur public
  secteur prive, salarie, salariee, salaries, cadre, cadres, employe, employee, fonctionnaire, dirigeant, dirigeante, chef d entreprise, gerant, startup, start up, ecole, mairie, syndic
  professional, professionals, company, companies, corporate, corporation, business, businesses, business account, organisation, organisations, organization, legal person, legal entity
  enterprise, sme, smb, key account, mid market, midmarket, reseller, resellers, distributor, wholesale, wholesaler, partner, partners, supplier, vendor, government, public sector, non profit
  nonprofit, ngo, charity, sole trader, self employed, freelance, freelancer, employed, employee account, school, university, trade, agency, agence
  firma, firmen, firmenkunde, firmenkunden, firmenkundin, geschaftskunde, geschaftskunden, gewerbe, gewerblich, gewerbekunde, unternehmen, juristische person, selbstandig, selbststandig
  freiberufler, verein, behorde, handler, organisationseinheit, angestellt, angestellter, angestellte, beamter, azienda, aziende, impresa, imprese, ditta, persona giuridica, persone giuridiche
  professionista, professionisti, libero professionista, ente, ente pubblico, pubblica amministrazione, rivenditore, societa, dipendente, empresa, empresas, autonomo, autonoma, autonomos
  profesional, profesionales, persona juridica, personas juridicas, asociacion, administracion, empleado, zakelijk, zakelijke klant, bedrijf, bedrijven, onderneming, rechtspersoon, zzp, zzper
  organisatie, vereniging, overheid`);

/** Words that say nothing of it, and stand beside those that do. */
export const BESIDE: readonly string[] = phrases(`
  client, clients, cliente, clientes, clienti, compte, comptes, contact, contacts, prospect, prospects, lead, leads, acheteur, account, accounts, customer, customers, kunde, kunden, kundin
  kontakt, klant, klanten, contatto, contacto, cuenta, cuentas, conto, type, tipo, typ, categorie, category, segment, nature, actif, active, inactif, inactive, activo, attivo, aktiv, ancien, ancienne
  nouveau, nouvelle, new, former, ex, fidele, potentiel, vip, abonne, suspect, neukunde, bestandskunde, interessent, autres`);

/** The part that somebody has in a sale, a lease or a policy: beside a word of who they are it says nothing, by itself it is not read. A `s` more is its plural. */
export const ROLES: readonly string[] = phrases(`
  vendeur, vendeuse, acquereur, acquereuse, acheteuse, locataire, bailleur, bailleuse, loueur, proprietaire, coproprietaire, occupant, occupante, usufruitier, mandant, mandante, assure, assuree
  souscripteur, souscriptrice, beneficiaire, adherent, adherente, membre, donateur, donatrice, emprunteur, emprunteuse, debiteur, investisseur, epargnant, titulaire, porteur, annonceur
  deposant, demandeur, preneur, cedant, cessionnaire, usager, utilisateur, utilisatrice, visiteur, futur, fiche
  seller, buyer, owner, landlord, tenant, renter, lessee, lessor, insured, policyholder, holder, donor, supporter, member, subscriber, borrower, investor, saver, user, visitor, homeowner, debtor
  verkaufer, verkauferin, kaufer, kauferin, kaufinteressent, mietinteressent, eigentumer, eigentumerin, vermieter, vermieterin, mieter, mieterin, versicherte, versicherter, versicherungsnehmer
  spender, spenderin, mitglied, abonnent, abonnentin, anleger, nutzer, bestand, neu, altkunde, vendedor, vendedora, comprador, compradora, propietario, propietaria, inquilino, inquilina
  arrendador, arrendatario, asegurado, asegurada, tomador, socio, socia, donante, suscriptor, suscriptora, inversor, usuario, venditore, venditrice, acquirente, compratore, proprietario
  proprietaria, locatore, locatario, conduttore, assicurato, assicurata, contraente, donatore, donatrice, abbonato, abbonata, investitore, utente, verkoper, koper, eigenaar, huurder, verhuurder
  verzekerde, verzekeringnemer, donateur, lid, gebruiker, segurado, segurada, locador`);

/** The whole of a header that asks who the contact is. */
export const ASKS_WHO: ReadonlySet<string> = new Set(
  phrases(`
  type client, type de client, types de client, type clients, type de clients, typologie client, typologie de client, typologie clients, typologie, categorie client, categorie de client, categorie clients
  nature client, nature du client, nature du contact, profil client, profil du client, segment client, segmentation client, segmentation, type de compte, type compte, type de contact, type contact
  type de prospect, type prospect, type de personne, type personne, type de tiers, type du tiers, type tiers, type du client, type du contact, nature du tiers, type d acheteur, type acheteur, type de profil, type profil, qualite client, statut client, statut juridique
  statut professionnel, situation professionnelle, public, cible, clientele, b 2 b b 2 c, b 2 c b 2 b, b 2 b ou b 2 c, pro part, part pro, type de public, marche client, famille client, famille de client
  client type, customer type, type of customer, type of client, account type, type of account, contact type, type of contact, customer category, client category, customer segment, client segment
  account segment, record type, record type name, account record type, person type, type of person, entity type, party type, lead type, prospect type, buyer type, employment status
  occupation status, customer group, client group, audience type, kundentyp, kundenart, kundengruppe, kundensegment, kundenkategorie, kontakttyp, kontaktart, personentyp, art der person
  kontotyp, kundenklasse, berufsstatus, tipo cliente, tipo di cliente, tipologia cliente, tipologia clienti, categoria cliente, tipo contatto, tipo di contatto, tipo persona, tipo di persona
  segmento cliente, tipo account, tipo de cliente, tipo de contacto, tipo contacto, tipo de persona, categoria de cliente, tipo de cuenta, segmento de cliente, situacion laboral, klanttype
  type klant, klantsoort, soort klant, klantgroep, klantsegment, soort contact, soort relatie, relatietype`),
);

/** The whole of a header that may ask it, as its cells show. */
export const MAY_ASK_WHO: ReadonlySet<string> = new Set(
  phrases(`
  type, types, segment, segments, categorie, categories, category, nature, profil, profile, statut, status, lifecycle, lifecycle stage, life cycle stage, lifecyclestage, lifecycle phase, kategorie, art, typ, tipo, tipologia
  categoria, segmento, soort, doelgroep, zielgruppe, groupe, groupes, group, groups, gruppe, gruppo, grupo, tag, tags, etiquette, etiquettes, label, labels, persona, qualite, famille, stato, estado
  activite, activites, secteur d activite, activity, tatigkeit, actividad, attivita
  contact status, statut contact, statut du contact, liste, list, classification, classe, class, zakelijk prive, prive zakelijk, privat gewerblich, cluster, population, public cible, target group, leadstatus`),
);

/** The whole of a header that names a private person: a yes under it says it, and a no the contrary. */
export const IS_PRIVATE: ReadonlySet<string> = new Set(
  phrases(`
  particulier, est particulier, est un particulier, client particulier, person account, is person account, consumer, is consumer, private person, is private person, private individual
  is individual, privatperson, ist privatperson, privatkunde, ist privatkunde, privato, cliente privato, privato cittadino, persona fisica, es particular, cliente particular, personne physique
  est personne physique, is natural person, natuurlijk persoon, particuliere klant`),
);
