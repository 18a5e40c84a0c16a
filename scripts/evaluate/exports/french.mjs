// French exports of products. Each line of `columns` is a column, each line of `plants` a contact; generate.mjs says how they are read.
export const FRENCH = [
  {
    id: 'hubspot-fr',
    product: 'HubSpot',
    language: 'fr',
    file: 'hubspot-exports-crm-tous-les-contacts-2026-09-14.csv',
    quoting: 'all',
    encoding: 'utf-8-bom',
    eol: '\n',
    columns: `
      ID de fiche d'informations = {id}51
      Prénom = {first}
      Nom = {last}
      E-mail = {email}
      Numéro de téléphone = {phone:+s}
      Numéro de téléphone mobile = {mobile:+s}
      Intitulé du poste = {job}
      Nom de l'entreprise = {company}
      Statut du lead = {pick:Nouveau,Ouvert,En cours,Tentative de contact}
      Date de création = {date:YYYY-MM-DD HH:mm}
      Propriétaire du contact = {owner}
      Désinscrit de tous les e-mails =
      Fondement juridique du traitement des données du contact = {pick:Intérêt légitime – prospect/lead,Intérêt légitime – client existant}
      Dernière note = {note}
      ! Date de naissance = {birth?:DD/MM/YYYY}
      ! Situation de handicap = {disability}`,
    plants: `
      email | Désinscrit de tous les e-mails | true
      email | Désinscrit de tous les e-mails | true
      email | Désinscrit de tous les e-mails | Oui
      phone | Dernière note | Ne souhaite plus être appelé sur son portable ni au bureau
      all | Statut du lead | Ne pas contacter
      all | Dernière note | Demande RGPD du 12/03 : ne plus le contacter, par aucun moyen
      - | Désinscrit de tous les e-mails | false | Dernière note | A refusé le devis de mars, veut une nouvelle offre pour 2027
      - | Dernière note | Ne travaille pas le mercredi, rappeler un autre jour
      ? | Statut du lead | Non qualifié`,
    note: 'The opt-out property is blank for whoever never chose, true for who left; one cell was typed Oui at an import.',
  },
  {
    id: 'salesforce-fr',
    product: 'Salesforce (rapport)',
    language: 'fr',
    file: 'report1726301234567.csv',
    quoting: 'all',
    encoding: 'windows-1252',
    columns: `
      Appel de politesse = {mr}
      Prénom = {first}
      Nom = {last}
      Titre = {job}
      Nom du compte = {company}
      Rue postale = {street}
      Ville postale = {city}
      Code postal = {zip}
      Pays postal = {country}
      Téléphone = {phone}
      Mobile = {mobile}
      Adresse e-mail = {email}
      Ne pas envoyer d'e-mail = 0
      Ne pas appeler = 0
      Désinscription par télécopie = 0
      Dernière activité = {changed:DD/MM/YYYY}
      Propriétaire du compte = {owner}
      Description = {note}
      ! Date de naissance = {birth?:DD/MM/YYYY}
      ! N° de sécurité sociale = {nirs?}`,
    plants: `
      email | Ne pas envoyer d'e-mail | 1
      email | Ne pas envoyer d'e-mail | 1
      phone | Ne pas appeler | 1
      email+phone | Ne pas envoyer d'e-mail | 1 | Ne pas appeler | 1
      post | Description | Ne veut plus recevoir nos catalogues papier
      all | Description | Opposition à la prospection reçue par courrier le 04/02/2025
      - | Désinscription par télécopie | 1
      - | Description | Opposition du comptable sur la facture 2214, réglée depuis`,
    after: [
      '',
      '"Total général","40 enregistrements"',
      '"Moyenne","Dernière activité","15/06/2025"',
      '"Rapport : Contacts et comptes"',
      '"Copyright (c) 2000-2026 salesforce.com, inc. Tous droits réservés."',
      '"Informations confidentielles - Ne pas diffuser"',
      '"Généré par :  Agathe Modelin  14/09/2026 10:12"',
      '"Atelier Brumaire"',
    ],
    note: 'Footer lines have fewer cells and words such as "Ne pas diffuser": they are no contacts. A fax opt-out refuses none of the four channels.',
  },
  {
    id: 'dynamics-fr',
    product: 'Dynamics 365',
    language: 'fr',
    file: 'Contacts actifs 14-09-2026 10-12-33.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    quoting: 'spaces',
    columns: `
      (Ne pas modifier) Contact = {hex}-0000-4000-8000-{hex}0a
      (Ne pas modifier) Modifié le = {changed:DD/MM/YYYY HH:mm}
      Nom complet = {full}
      Titre du poste = {job}
      Nom de la société = {company}
      Adresse e-mail = {email}
      Téléphone professionnel = {phone}
      Téléphone mobile = {mobile}
      Adresse 1 : rue 1 = {street}
      Adresse 1 : code postal = {zip}
      Adresse 1 : ville = {city}
      Méthode de communication préférée = Tous
      Ne pas autoriser le courrier électronique = Autoriser
      Ne pas autoriser le courrier électronique en nombre = Autoriser
      Ne pas autoriser les appels téléphoniques = Autoriser
      Ne pas autoriser le courrier = Autoriser
      Envoyer les documents marketing = Envoyer
      Raison du statut = Actif
      Description = {note}
      ! Anniversaire = {birth?:DD/MM/YYYY}
      ! Numéro d'identification officiel = {nir?}`,
    plants: `
      email | Ne pas autoriser le courrier électronique | Ne pas autoriser
      email | Ne pas autoriser le courrier électronique en nombre | Ne pas autoriser
      email | Ne pas autoriser le courrier électronique en nombre | Ne pas autoriser
      phone | Ne pas autoriser les appels téléphoniques | Ne pas autoriser
      post | Ne pas autoriser le courrier | Ne pas autoriser
      email+phone+post | Ne pas autoriser le courrier électronique | Ne pas autoriser | Ne pas autoriser les appels téléphoniques | Ne pas autoriser | Ne pas autoriser le courrier | Ne pas autoriser
      all | Description | STOP - plus aucun contact, décision du dirigeant
      - | Méthode de communication préférée | Téléphone
      - | Description | Préfère être appelée plutôt qu'un courriel
      ? | Envoyer les documents marketing | Ne pas envoyer
      ? | Raison du statut | Inactif`,
    note: 'The header is a negation ("Ne pas autoriser…") and so is the answer ("Ne pas autoriser"): together they refuse; Autoriser allows.',
  },
  {
    id: 'odoo-fr',
    product: 'Odoo',
    language: 'fr',
    file: 'Contact (res.partner).csv',
    quoting: 'all',
    eol: '\n',
    columns: `
      ID externe = __export__.res_partner_{id}_{hex}
      Nom d'affichage = {company}, {full}
      Est une société = False
      Titre = {mr}
      Poste = {job}
      E-mail = {email}
      Téléphone = {phone:+s}
      Mobile = {mobile:+s}
      Rue = {street}
      Code postal = {zip}
      Ville = {city}
      Pays = {country}
      N° TVA = FR00{siren}
      Étiquettes = {pick:Prospect,Client,Partenaire,Salon 2025}
      Liste noire = False
      Téléphone sur liste noire = False
      Commentaires = {note}
      Créé le = {date:YYYY-MM-DD HH:mm}:00
      ! Comptes bancaires/Numéro de compte = {ibans?}
      ! Notes privées RH = {health}`,
    plants: `
      email | Liste noire | True
      email | Liste noire | True
      phone+sms | Téléphone sur liste noire | True
      email | Étiquettes | Prospect,Désinscrit newsletter
      all | Étiquettes | NE PLUS CONTACTER
      phone | Commentaires | Ne plus démarcher par téléphone (mécontente)
      - | Étiquettes | Client,Liste rouge téléphone du standard corrigée
      - | Commentaires | Ne plus livrer le samedi`,
    note: 'is_blacklisted is the blacklist of the e-mail address, phone_blacklisted that of calls and SMS.',
  },
  {
    id: 'sellsy-fr',
    product: 'Sellsy',
    language: 'fr',
    file: 'export_contacts_sellsy_20260914.csv',
    delimiter: ';',
    quoting: 'all',
    encoding: 'utf-8-bom',
    columns: `
      ID = {id}
      Civilité = {mr}
      Nom = {last}
      Prénom = {first}
      Société = {company}
      SIREN = {siren}
      Fonction = {job}
      Email = {email}
      Téléphone = {phone}
      Portable = {mobile}
      Adresse = {street}
      Code postal = {zip}
      Ville = {city}
      Abonné e-mailing = Oui
      Abonné SMS = Oui
      Abonné courrier = Oui
      Abonné phoning = Oui
      Smart-tags = {pick:prospect chaud,salon,client,}
      Note = {note}
      Créé le = {date:DD/MM/YYYY}
      ! Date de naissance = {birth?:DD/MM/YYYY}
      ! RIB / IBAN = {iban?}`,
    plants: `
      email | Abonné e-mailing | Non
      email | Abonné e-mailing | Non
      sms | Abonné SMS | Non
      post | Abonné courrier | Non
      phone | Abonné phoning | Non
      email+phone+sms+post | Abonné e-mailing | Non | Abonné SMS | Non | Abonné courrier | Non | Abonné phoning | Non
      all | Smart-tags | désinscrit total
      - | Smart-tags | abonné premium
      - | Note | Non joignable avant 10h`,
    note: 'Sellsy keeps one subscription per channel (mailing, SMS, post, phoning).',
  },
  {
    id: 'axonaut-fr',
    product: 'Axonaut',
    language: 'fr',
    file: 'export-employes-societes.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    columns: `
      Société = {company}
      Prospect/Client = {pick:Prospect,Client}
      Civilité = {mr}
      Prénom = {first}
      Nom = {last}
      Email = {email}
      Téléphone fixe = {phone}
      Téléphone portable = {mobile}
      Fonction = {job}
      Adresse = {street}
      Code Postal = {zip}
      Ville = {city}
      SIRET = {siret}
      Commentaires = {note}
      Catégories = {pick:BTP,Services,Commerce,}
      Inscrit à la newsletter = Oui
      Date de création = {date:DD/MM/YYYY}
      Champ libre 1 =
      ! Champ libre 2 = {iban}`,
    plants: `
      email | Inscrit à la newsletter | Non, désinscrit le {changed:DD/MM/YYYY}
      email | Commentaires | nous demande d'arrêter les mails
      phone | Commentaires | Appel du 3 mai : "ne me rappelez plus"
      all | Catégories | Opposé prospection
      all | Champ libre 1 | A RETIRER DE TOUS LES FICHIERS (demande RGPD)
      - | Commentaires | ne pas rappeler avant le 15 septembre, en congés
      - | Champ libre 1 | Retiré du stock A le 02/02`,
    note: 'The IBAN stands in a column whose name says nothing: only its values tell.',
  },
  {
    id: 'nocrm-fr',
    product: 'noCRM.io',
    language: 'fr',
    file: 'opportunites-export.csv',
    delimiter: ';',
    columns: `
      ID = {id}
      Opportunité = {company} - {pick:site web,maintenance,audit}
      Statut = {pick:À faire,Standby,Gagné}
      Étape = {pick:Entrant,Contacté,Devis envoyé,Négociation}
      Montant = {amount}
      Date de rappel = {changed:DD/MM/YYYY}
      Assigné à = {owner}
      Tags = {pick:salon,recommandation,web,}
      Description = Société : {company}⏎Contact : {full}⏎Note : {note}
      Prénom = {first}
      Nom = {last}
      Email = {email}
      Téléphone = {phone}
      Mobile = {mobile}
      Dernier commentaire = {note}
      ! Numéro de sécu = {nir?}`,
    plants: `
      all | Tags | STOP
      all | Tags | salon,ne plus contacter
      phone | Dernier commentaire | Gros refus au téléphone, demande à ne plus être appelé
      email | Dernier commentaire | désabonnée de nos mails le 12/11
      all | Statut | Perdu | Dernier commentaire | S'oppose à tout démarchage, a menacé de saisir la CNIL
      - | Statut | Perdu | Dernier commentaire | trop cher, à recontacter en 2027
      - | Statut | Annulé | Dernier commentaire | doublon de la fiche précédente
      - | Tags | stop motion
      ? | Statut | Perdu | Dernier commentaire | pas intéressé`,
    note: 'Cells hold line breaks. A lost deal refuses nothing by itself.',
  },
  {
    id: 'brevo-fr',
    product: 'Brevo',
    language: 'fr',
    file: 'contacts_export_14092026.csv',
    delimiter: ';',
    eol: '\n',
    columns: `
      CONTACT ID = {n}
      EMAIL = {homemail}
      NOM = {last}
      PRENOM = {first}
      SMS = {mobile:i}
      EMAIL_BLACKLISTED = No
      SMS_BLACKLISTED = No
      ADDED_TIME = {date:DD-MM-YYYY HH:mm}
      MODIFIED_TIME = {changed:DD-MM-YYYY HH:mm}
      DOUBLE_OPT-IN = Yes
      OPT_IN = true
      VILLE = {city}
      COMMENTAIRE = {note}
      ! DATE_NAISSANCE = {birth:DD-MM-YYYY}
      ! GROUPE_SANGUIN = {blood}`,
    plants: `
      email | EMAIL_BLACKLISTED | Yes
      email | EMAIL_BLACKLISTED | Yes
      sms | SMS_BLACKLISTED | Yes
      email+sms | EMAIL_BLACKLISTED | Yes | SMS_BLACKLISTED | Yes
      all | COMMENTAIRE | Exercice du droit d'opposition le 03/06/2025
      - | COMMENTAIRE | Client VIP, jamais en retard de paiement
      ? | DOUBLE_OPT-IN | No
      ? | OPT_IN | false`,
    note: 'EMAIL_BLACKLISTED and SMS_BLACKLISTED are the refusals; DOUBLE_OPT-IN No is unconfirmed, not refused.',
  },
  {
    id: 'mailchimp-fr',
    product: 'Mailchimp',
    language: 'fr',
    file: 'subscribed_email_audience_export_a1b2c3.csv',
    quoting: 'spaces',
    eol: '\n',
    columns: `
      Adresse e-mail = {homemail}
      Prénom = {first}
      Nom = {last}
      Adresse = {street}  {city}  {zip}  FR
      Numéro de téléphone = {mobile}
      MEMBER_RATING = {pick:1,2,3,4}
      OPTIN_TIME = {date:YYYY-MM-DD HH:mm}:12
      OPTIN_IP = 192.0.2.{n}
      CONFIRM_TIME = {date:YYYY-MM-DD HH:mm}:40
      CC = fr
      REGION = 69
      LAST_CHANGED = {changed:YYYY-MM-DD HH:mm}:00
      LEID = {id}
      NOTES =
      TAGS = "Clients","Newsletter"
      ! Anniversaire = {birth:MM/DD}
      ! Confession = {religion}`,
    plants: `
      email | NOTES | demande de désinscription par retour de mail 2025-02-11
      email | TAGS | "Clients","Désinscrits"
      all | NOTES | ne veut plus entendre parler de nous, à effacer
      sms | TAGS | "Clients","STOP SMS"
      phone | NOTES | pas de démarchage téléphonique SVP (demande de la cliente)
      - | NOTES | demande de réinscription le 2025-05-02, confirmée
      - | TAGS | "Clients","Promo sans engagement"`,
    note: 'A file of subscribers: the product’s own status is in the file name, the refusals were noted by hand.',
  },
  {
    id: 'mailjet-fr',
    product: 'Mailjet',
    language: 'fr',
    file: 'contacts_liste_prospects.csv',
    eol: '\n',
    quoting: 'all',
    columns: `
      email = {email}
      nom = {last}
      prénom = {first}
      entreprise = {company}
      téléphone = {phone}
      Désabonné = false
      Désabonné le =
      Exclu des campagnes = false
      Date d'ajout = {date:YYYY-MM-DD}T{date:HH:mm}:00Z
      ! syndicat = {union}`,
    plants: `
      email | Désabonné | true | Désabonné le | {changed:YYYY-MM-DD}T{changed:HH:mm}:00Z
      email | Désabonné | true | Désabonné le | {changed:YYYY-MM-DD}T{changed:HH:mm}:00Z
      email | Exclu des campagnes | true
      email | Désabonné le | {changed:YYYY-MM-DD}T{changed:HH:mm}:00Z
      - | entreprise | Stop Pub Services`,
    note: 'One contact has the date of leaving and no flag: the date alone says that they left. A company may be called Stop Pub.',
  },
  {
    id: 'sarbacane-fr',
    product: 'Sarbacane',
    language: 'fr',
    file: 'Liste clients pro.csv',
    delimiter: ';',
    encoding: 'windows-1252',
    columns: `
      Email = {email}
      Mobile = {mobile:d}
      Nom = {last}
      Prénom = {first}
      Société = {company}
      Statut = Actif
      Motif =
      Date de création = {date:DD/MM/YYYY HH:mm}
      Dernière ouverture = {changed:DD/MM/YYYY HH:mm}
      ! Orientation politique = {politics}`,
    plants: `
      email | Statut | Désinscrit
      email | Statut | Désinscrit | Motif | Je reçois trop d'emails
      email | Statut | Plainte
      sms | Statut | Désinscrit SMS
      email+sms | Statut | Liste noire
      ? | Statut | NPAI
      ? | Statut | Inactif`,
    note: 'NPAI (an address that bounced) is no refusal, though nobody should write there.',
  },
  {
    id: 'la-growth-machine-fr',
    product: 'La Growth Machine',
    language: 'fr',
    file: 'lgm-leads-export.csv',
    eol: '\n',
    columns: `
      firstname = {first}
      lastname = {last}
      gender = {sex}
      companyName = {company}
      jobTitle = {job}
      location = {city}, {region}, {country}
      linkedinUrl = {linkedin}
      proEmail = {email}
      persoEmail = {homemail}
      phone = {mobile:+}
      crmStatus = {pick:LEAD,CONTACTED}
      leadStatus = {pick:Contacted,Not contacted,Replied}
      replyText = {pick:,Bonjour oui pourquoi pas mardi ?,Envoyez-moi une doc,}
      customAttribute1 = {note}
      customAttribute2 =
      ! customAttribute3 = {nir?}`,
    plants: `
      all | leadStatus | Replied | replyText | Merci de me retirer de vos listes et de supprimer mes coordonnées
      email | leadStatus | Unsubscribed
      all | leadStatus | Do not contact
      all | customAttribute2 | blacklist
      phone | customAttribute1 | ne surtout pas l'appeler (demande écrite)
      - | leadStatus | Replied | replyText | Je ne suis pas la bonne personne, voyez avec mon collègue
      ? | leadStatus | Not interested | replyText | Pas intéressé merci`,
    note: 'English machine names in a French file; the answers people wrote are a column.',
  },
  {
    id: 'waalaxy-fr',
    product: 'Waalaxy',
    language: 'fr',
    file: 'waalaxy-prospects-export.csv',
    eol: '\n',
    quoting: 'all',
    encoding: 'utf-8-bom',
    columns: `
      Prénom = {first}
      Nom = {last}
      Occupation = {job} chez {company}
      Entreprise = {company}
      Localisation = {city}
      Url du profil LinkedIn = {linkedin}
      Email LinkedIn =
      Email Pro = {email}
      Numéro de téléphone = {mobile}
      État = {pick:Pas dans une campagne,Invité,Connecté,A répondu}
      Tags = {pick:PME,Rhône,}
      Dernière réponse = {pick:,Avec plaisir !,Quel est votre tarif ?,}
      Notes = {note}
      Dans la liste noire = Non
      ! Origine = {ethnic}`,
    plants: `
      all | Dans la liste noire | Oui
      all | Dans la liste noire | Oui
      all | Tags | ne-pas-contacter
      email | Dernière réponse | Stop mail svp
      all | Dernière réponse | Cessez de me solliciter, merci
      - | Dernière réponse | Je cesse mon activité en juin, voyez mon repreneur
      - | Tags | non-stop`,
    note: 'The column Origine sounds like the source of the lead, its values are ethnic.',
  },
  {
    id: 'kaspr-fr',
    product: 'Kaspr',
    language: 'fr',
    file: 'kaspr_export_14-09-2026.csv',
    eol: '\n',
    columns: `
      Name = {full}
      First name = {first}
      Last name = {last}
      Job title = {job}
      Company = {company}
      Location = {city}, {country}
      LinkedIn = {linkedin}
      B2B email = {email}
      Direct email = {homemail}
      Phone 1 = {mobile:+}
      Phone 2 = {phone:+}
      Tags = {pick:Q3,Q4,}
      Notes = {note}
      Statut = {pick:À contacter,Contacté,RDV pris}
      ! Naissance = {birth:DD/MM/YYYY}`,
    plants: `
      all | Statut | Ne pas contacter
      phone | Statut | Ne pas appeler
      phone | Notes | Inscrit Bloctel, ne pas démarcher
      all | Notes | Opt-out global (mail reçu)
      email | Tags | désabonné
      - | Notes | Statut à revoir, en attente de budget`,
    note: 'English columns of the product, French words of its user.',
  },
  {
    id: 'dropcontact-fr',
    product: 'Dropcontact',
    language: 'fr',
    file: 'prospects-dropcontact.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    columns: `
      civility = {mr}
      first_name = {first}
      last_name = {last}
      email = {email}
      email qualification = {pick:nominative@pro,catch_all@pro}
      phone = {phone:+s}
      mobile_phone = {mobile:+s}
      company = {company}
      website = www.{domain}
      linkedin = {linkedin}
      siren = {siren}
      siret = {siret}
      siret_address = {street}
      siret_zip = {zip}
      siret_city = {city}
      nb_employees = {pick:1-10,11-50,51-200}
      naf5_code = 62.02A
      job = {job}
      rgpd =
      commentaire du commercial = {note}
      ! rib = {ibans?}`,
    plants: `
      all | rgpd | opposition
      all | rgpd | a demandé l'effacement
      email | commentaire du commercial | plus de mails !
      phone | commentaire du commercial | refuse le démarchage par tél
      email+phone | commentaire du commercial | ni mail ni téléphone, uniquement par courrier
      - | rgpd | information faite le {changed:DD/MM/YYYY}
      - | commentaire du commercial | plus de mails que d'appels, très réactif`,
    note: 'rgpd was added by hand; "information faite" is compliance, not a refusal.',
  },
  {
    id: 'societe-com-fr',
    product: 'Societe.com',
    language: 'fr',
    file: 'fichier-entreprises-societe.csv',
    delimiter: ';',
    encoding: 'windows-1252',
    quoting: 'all',
    columns: `
      SIREN = {siren}
      SIRET siège = {siret}
      Raison sociale = {company}
      Forme juridique = {pick:SARL,SAS,Entrepreneur individuel}
      Adresse = {street}
      Code postal = {zip}
      Ville = {city}
      Code NAF = 4321A
      Effectif = {pick:0,1 à 2,3 à 5,10 à 19}
      Chiffre d'affaires = {amount}00
      Dirigeant = {mr} {first} {LAST}
      Fonction dirigeant = {pick:Gérant,Président}
      Téléphone = {phone}
      E-mail = {email}
      Opposition prospection = Non
      Suivi commercial = {note}
      ! Date de naissance du dirigeant = {birth:DD/MM/YYYY}`,
    plants: `
      all | Opposition prospection | Oui
      all | Opposition prospection | Oui
      all | Opposition prospection | O
      phone | Suivi commercial | raccroche, ne veut plus d'appels
      email | Suivi commercial | se désinscrit des envois mail
      - | Suivi commercial | opposition au changement de banque, sinon ok pour un rdv`,
    note: 'Non means "did not oppose": the header is the refusal.',
  },
  {
    id: 'pappers-fr',
    product: 'Pappers',
    language: 'fr',
    file: 'export-pappers-entreprises.csv',
    delimiter: ',',
    encoding: 'utf-8-bom',
    eol: '\n',
    columns: `
      siren = {siren}
      denomination = {company}
      nom_entreprise = {company}
      forme_juridique = SAS, société par actions simplifiée
      statut_diffusion = O
      siege.siret = {siret}
      siege.adresse_ligne_1 = {street}
      siege.code_postal = {zip}
      siege.ville = {city}
      code_naf = 62.01Z
      tranche_effectif = {pick:01,02,11}
      dirigeants.0.nom_complet = {full}
      dirigeants.0.qualite = Président
      ! dirigeants.0.date_de_naissance = {birth:MM/YYYY}
      telephone = {phone:d}
      email = {email}
      site_web = {domain}`,
    plants: `
      all | statut_diffusion | P
      all | statut_diffusion | P
      all | statut_diffusion | P | dirigeants.0.nom_complet | [NON DIFFUSÉ]
      all | statut_diffusion | N`,
    note: 'P (partial) and N (none): the company asked that its data be not spread (R123-320 of the commercial code), so it may not be prospected.',
  },
  {
    id: 'sirene-ul-fr',
    product: 'SIRENE StockUniteLegale',
    language: 'fr',
    file: 'StockUniteLegale_extrait.csv',
    eol: '\n',
    columns: `
      siren = {siren}
      statutDiffusionUniteLegale = O
      unitePurgeeUniteLegale =
      dateCreationUniteLegale = {date:YYYY-MM-DD}
      sigleUniteLegale =
      sexeUniteLegale = {sex}
      prenom1UniteLegale = {first}
      prenomUsuelUniteLegale = {first}
      pseudonymeUniteLegale =
      identifiantAssociationUniteLegale =
      trancheEffectifsUniteLegale = NN
      nombrePeriodesUniteLegale = 2
      categorieEntreprise = PME
      dateDebut = {date:YYYY-MM-DD}
      etatAdministratifUniteLegale = A
      nomUniteLegale = {LAST}
      nomUsageUniteLegale =
      denominationUniteLegale =
      categorieJuridiqueUniteLegale = 1000
      activitePrincipaleUniteLegale = 47.91B
      nomenclatureActivitePrincipaleUniteLegale = NAFRev2
      caractereEmployeurUniteLegale = N`,
    plants: `
      all | statutDiffusionUniteLegale | P | nomUniteLegale | [ND] | prenom1UniteLegale | [ND] | prenomUsuelUniteLegale | [ND]
      all | statutDiffusionUniteLegale | P | nomUniteLegale | [ND] | prenom1UniteLegale | [ND] | prenomUsuelUniteLegale | [ND]
      all | statutDiffusionUniteLegale | P
      all | statutDiffusionUniteLegale | P
      ? | etatAdministratifUniteLegale | C`,
    note: 'Natural persons (category 1000), no address and no number. P = partial diffusion, asked by the person. No sensitive column: the register has none.',
  },
  {
    id: 'sirene-etab-fr',
    product: 'SIRENE StockEtablissement',
    language: 'fr',
    file: 'etablissements_69.csv',
    eol: '\n',
    encoding: 'utf-8-bom',
    columns: `
      siren = {siren}
      nic = 000{pick:12,25,38}
      siret = {siret}
      statutDiffusionEtablissement = O
      dateCreationEtablissement = {date:YYYY-MM-DD}
      trancheEffectifsEtablissement = 01
      activitePrincipaleRegistreMetiersEtablissement =
      dateDernierTraitementEtablissement = {changed:YYYY-MM-DD}T{changed:HH:mm}:00
      etablissementSiege = true
      complementAdresseEtablissement =
      numeroVoieEtablissement = {n}
      typeVoieEtablissement = RUE
      libelleVoieEtablissement = {street}
      codePostalEtablissement = {zip}
      libelleCommuneEtablissement = {city}
      codeCommuneEtablissement = 69382
      dateDebut = {date:YYYY-MM-DD}
      etatAdministratifEtablissement = A
      enseigne1Etablissement = {company}
      denominationUsuelleEtablissement =
      activitePrincipaleEtablissement = 43.21A
      caractereEmployeurEtablissement = O
      tel_trouve = {phone}
      ! num_secu_gerant = {nir?}`,
    plants: `
      all | statutDiffusionEtablissement | P
      all | statutDiffusionEtablissement | P | libelleVoieEtablissement | [ND]
      all | statutDiffusionEtablissement | P | enseigne1Etablissement | [ND]
      all | statutDiffusionEtablissement | P
      ? | etatAdministratifEtablissement | F`,
    note: 'The last two columns were added by somebody to the register’s own.',
  },
  {
    id: 'prestashop-fr',
    product: 'PrestaShop',
    language: 'fr',
    file: 'customers_2026-09-14_101233.csv',
    delimiter: ';',
    quoting: 'all',
    eol: '\n',
    columns: `
      ID = {n}
      Titre = {mr}
      Prénom = {first}
      Nom = {last}
      Adresse e-mail = {homemail}
      Groupe = {pick:Client,Invité}
      Ventes = {amount},00 €
      Activé = 1
      Lettre d'informations = 1
      Offres partenaires = 1
      Inscription = {date:YYYY-MM-DD HH:mm}:00
      Dernière visite = {changed:YYYY-MM-DD HH:mm}:00
      Note privée = {note}
      ! Date de naissance = {birth:YYYY-MM-DD}
      ! Mutuelle / n° SS = {nir?}`,
    plants: `
      email | Lettre d'informations | 0 | Offres partenaires | 0
      email | Lettre d'informations | 0 | Offres partenaires | 0
      email | Note privée | ne veut plus de newsletter
      all | Note privée | client fâché : ne plus le solliciter du tout
      phone | Note privée | ne pas téléphoner (demande client)
      - | Note privée | ne pas téléphoner avant 9h au livreur
      ? | Offres partenaires | 0
      ? | Activé | 0`,
    note: 'Partner offers 0 alone refuses the partners, not the shop.',
  },
  {
    id: 'weezevent-fr',
    product: 'Weezevent',
    language: 'fr',
    file: 'participants_soiree-reseau.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    quoting: 'all',
    columns: `
      N° billet = {id}
      Code barre = {id}0099{id}
      Tarif = {pick:Plein tarif,Tarif réduit,Invitation}
      Date d'achat = {date:DD/MM/YYYY HH:mm}
      Nom = {last}
      Prénom = {first}
      E-mail = {homemail}
      Téléphone = {mobile}
      Société = {company}
      Acheteur = {full}
      Statut = {pick:Payé,Gratuit}
      Contrôlé = {pick:Oui,Non}
      J'accepte de recevoir les offres de l'organisateur = Oui
      Commentaire = {pick:,Table avec l'équipe,Arrive à 20h,}
      ! Régime alimentaire / allergies = {diet}
      ! Date de naissance = {birth:DD/MM/YYYY}`,
    plants: `
      email | J'accepte de recevoir les offres de l'organisateur | Non
      email | J'accepte de recevoir les offres de l'organisateur | Non
      email | J'accepte de recevoir les offres de l'organisateur | Non merci
      all | Commentaire | Merci de ne pas utiliser mes coordonnées à des fins commerciales
      sms | Commentaire | pas de SMS svp
      - | Contrôlé | Non | Statut | Annulé
      - | Commentaire | merci de ne pas nous placer près de la scène`,
    note: 'The consent question is whole a sentence; "Contrôlé" Non refuses nothing.',
  },
  {
    id: 'helloasso-fr',
    product: 'HelloAsso',
    language: 'fr',
    file: 'export-adhesions-2026.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    columns: `
      Référence commande = {id}
      Date de la commande = {date:DD/MM/YYYY HH:mm}
      Statut de la commande = Validé
      Nom adhérent = {last}
      Prénom adhérent = {first}
      Carte d'adhérent =
      Nom payeur = {last}
      Prénom payeur = {first}
      Email payeur = {homemail}
      Raison sociale =
      Moyen de paiement = Carte bancaire
      Tarif = Adhésion annuelle
      Montant tarif = {pick:15,25,40},00
      Numéro de téléphone = {mobile}
      Adresse = {street}
      Code postal = {zip}
      Ville = {city}
      J'accepte de recevoir les informations de l'association = Oui
      Droit à l'image = Oui
      ! Date de naissance = {birth:DD/MM/YYYY}
      ! Problèmes de santé à signaler = {health}
      ! Certificat médical = {pick:fourni,non fourni}`,
    plants: `
      email | J'accepte de recevoir les informations de l'association | Non
      email | J'accepte de recevoir les informations de l'association | Non
      email | J'accepte de recevoir les informations de l'association | non
      email | J'accepte de recevoir les informations de l'association | Je refuse
      - | Droit à l'image | Non
      - | Statut de la commande | Remboursé | Droit à l'image | Non`,
    note: 'Droit à l’image Non is about pictures, not about contact.',
  },
  {
    id: 'outlook-fr',
    product: 'Outlook',
    language: 'fr',
    file: 'contacts.CSV',
    encoding: 'windows-1252',
    quoting: 'all',
    columns: `
      Titre = {mr}
      Prénom = {first}
      Deuxième prénom =
      Nom = {last}
      Suffixe =
      Société = {company}
      Service =
      Profession = {job}
      Rue (bureau) = {street}
      Ville (bureau) = {city}
      Dép/Région (bureau) =
      Code postal (bureau) = {zip}
      Pays/Région (bureau) = {country}
      Rue (domicile) =
      Téléphone (bureau) = {phone}
      Téléphone (domicile) =
      Tél. mobile = {mobile}
      Télécopie (bureau) =
      Adresse de messagerie = {email}
      Type de messagerie = SMTP
      Nom complet de l'adresse de messagerie = {full} ({email})
      ! Anniversaire = {birth:D/M/YYYY}
      Anniversaire de mariage ou fête = 0/0/00
      Catégories = {pick:Clients,Fournisseurs,}
      Conjoint(e) =
      Critère de diffusion = Normal
      Notes = {note}
      ! Code gouvernement = {nirs?}
      Page Web = http://{domain}
      Privé = Faux
      Sexe = Non spécifié`,
    plants: `
      all | Catégories | Ne plus contacter
      all | Notes | STOP !!! ne plus prospecter
      phone | Notes | Tel : a demandé qu'on ne l'appelle plus
      email | Notes | ne plus envoyer d'emailing (mail du 12/12/2024)
      post | Notes | ne plus adresser de courrier
      - | Privé | Vrai
      - | Notes | arrêt de l'activité papier, passage au numérique
      - | Critère de diffusion | Confidentiel`,
    note: 'Code gouvernement (government ID) is where Outlook keeps the social security number.',
  },
  {
    id: 'google-fr',
    product: 'Google Contacts',
    language: 'fr',
    file: 'contacts google.csv',
    eol: '\n',
    columns: `
      Name = {full}
      Given Name = {first}
      Additional Name =
      Family Name = {last}
      Nickname =
      ! Birthday = {birth?:YYYY-MM-DD}
      Gender =
      Notes = {note}
      Group Membership = * myContacts ::: {pick:Clients,Prospects,Famille}
      E-mail 1 - Type = * Work
      E-mail 1 - Value = {email} ::: {homemail}
      Phone 1 - Type = Mobile
      Phone 1 - Value = {mobile} ::: {phone}
      Address 1 - Type = Work
      Address 1 - Formatted = {street}⏎{zip} {city}⏎FR
      Organization 1 - Name = {company}
      Organization 1 - Title = {job}
      Custom Field 1 - Type =
      ! Custom Field 1 - Value = {iban}`,
    plants: `
      all | Group Membership | * myContacts ::: Ne pas contacter
      all | Group Membership | * myContacts ::: Prospects ::: Opposition RGPD
      phone | Notes | PAS D'APPELS (demande du 5 mai)
      email | Notes | désinscrit newsletter
      sms | Notes | plus de sms promo svp
      - | Notes | pas d'appels entre midi et deux
      - | Group Membership | * myContacts ::: Stop & Go Auto`,
    note: 'The format of before 2024; several values in one cell; the IBAN is in a custom field.',
  },
  {
    id: 'ringover-fr',
    product: 'Ringover',
    language: 'fr',
    file: 'ringover_appels_2026-09.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    quoting: 'all',
    columns: `
      ID appel = {id}00
      Date = {changed:DD/MM/YYYY HH:mm}
      Sens = Sortant
      Type = {pick:Répondu,Manqué,Messagerie}
      Numéro appelé = {mobile:i}
      Nom du contact = {full}
      Société = {company}
      Utilisateur = {owner}
      Durée = 00:0{pick:1,2,3}:12
      Tags = {pick:Qualifié,À rappeler,NRP,}
      Notes = {note}
      Enregistrement = https://media.{domain}/{hex}
      ! Résumé santé = {health}`,
    plants: `
      phone | Tags | Ne plus appeler
      phone | Tags | Liste noire
      phone | Notes | demande à être retiré de la liste d'appels
      all | Tags | STOP | Notes | refus RGPD, effacer la fiche
      phone | Notes | Bloctel, mécontent
      ? | Tags | Faux numéro
      - | Notes | ne plus appeler le standard, passer par la ligne directe
      ? | Tags | Pas intéressé
      ? | Tags | Refus argumenté`,
    note: 'A refused offer ("pas intéressé") may or may not be a refusal of calls.',
  },
  {
    id: 'aircall-fr',
    product: 'Aircall',
    language: 'fr',
    file: 'aircall-export-appels.csv',
    eol: '\n',
    columns: `
      line = Standard Lyon
      date (TZ offset incl.) = {changed:YYYY-MM-DD HH:mm}:00
      number timezone = Europe/Paris
      datetime (UTC) = {changed:YYYY-MM-DD HH:mm}:00
      country_code = FR
      direction = outbound
      from = +33199000000
      to = {phone:+}
      answered = {pick:Yes,No}
      missed_call_reason =
      user = {owner}
      duration (total) = {amount}
      via =
      voicemail =
      tags = {pick:devis,rappel,}
      comments = {note}
      contact name = {full}
      contact email = {email}
      contact company = {company}
      ! custom_nir = {nir?}`,
    plants: `
      phone | tags | ne plus appeler
      phone | tags | devis, DNC
      all | comments | le client s'oppose à toute prospection, fiche à purger
      phone | comments | "Ne m'appelez plus jamais"
      email | comments | ok téléphone mais plus de mails
      - | tags | rappel sans faute
      - | answered | No | missed_call_reason | refused`,
    note: 'direction, from and via must not be read as a contact’s own number; a missed call with the reason refused is no refusal.',
  },
  {
    id: 'pipedrive-fr',
    product: 'Pipedrive',
    language: 'fr',
    file: 'people-12345-1.csv',
    eol: '\n',
    encoding: 'utf-8-bom',
    quoting: 'spaces',
    columns: `
      Personne - ID = {n}
      Personne - Nom = {full}
      Personne - Étiquette = {pick:Client,Prospect chaud,Prospect froid}
      Personne - Organisation = {company}
      Personne - E-mail - Travail = {email}
      Personne - E-mail - Domicile =
      Personne - Téléphone - Travail = {phone:+s}
      Personne - Téléphone - Mobile = {mobile:+s}
      Personne - Statut marketing = Abonné
      Personne - Double opt-in = Oui
      Personne - Propriétaire = {owner}
      Personne - Date de création = {date:YYYY-MM-DD HH:mm}:00
      Personne - Remarques = {note}
      ! Personne - Date d'anniversaire = {birth:YYYY-MM-DD}`,
    plants: `
      email | Personne - Statut marketing | Désabonné
      email | Personne - Statut marketing | Désabonné
      all | Personne - Étiquette | NPC - ne plus contacter
      phone | Personne - Remarques | Refuse d'être rappelé
      email | Personne - Remarques | merci de ne plus lui écrire par mail
      - | Personne - Remarques | abonné au magazine, résilie en décembre
      ? | Personne - Statut marketing | Rejeté
      ? | Personne - Statut marketing | Sans consentement`,
    note: 'Rejeté is the product’s word for a bounce; Sans consentement for nobody asked.',
  },
  {
    id: 'zoho-fr',
    product: 'Zoho CRM',
    language: 'fr',
    file: 'Contacts_2026_09_14.csv',
    quoting: 'all',
    eol: '\n',
    columns: `
      Identifiant de l'enregistrement = zcrm_{id}000
      Prénom = {first}
      Nom de famille = {last}
      Nom du compte = {company}
      E-mail = {email}
      E-mail secondaire =
      Téléphone = {phone}
      Mobile = {mobile}
      Rue postale = {street}
      Ville postale = {city}
      Code postal = {zip}
      Désabonnement des e-mails = false
      Mode de désabonnement =
      Heure de désabonnement =
      Ne pas appeler = false
      Statut du consentement = {pick:En attente,Obtenu,}
      Description = {note}
      ! Date de naissance = {birth:YYYY-MM-DD}
      ! Religion = {religion}`,
    plants: `
      email | Désabonnement des e-mails | true | Mode de désabonnement | Manuel | Heure de désabonnement | {changed:YYYY-MM-DD HH:mm}
      email | Désabonnement des e-mails | true | Mode de désabonnement | Consentement | Heure de désabonnement | {changed:YYYY-MM-DD HH:mm}
      phone | Ne pas appeler | true
      email+phone | Désabonnement des e-mails | true | Ne pas appeler | true
      all | Description | ne souhaite aucune sollicitation commerciale
      all | Statut du consentement | Retiré
      - | Description | ne souhaite aucune livraison en août`,
    note: 'Email opt out is a boolean beside the way and the hour of leaving.',
  },
];
