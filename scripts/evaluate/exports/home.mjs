// French files made by hand, from badge scanners and from sellers of addresses.
export const HOME = [
  {
    id: 'home-salon-fr',
    product: 'Excel: salon de coiffure',
    language: 'fr',
    file: 'Clients salon 2026.csv',
    delimiter: ';',
    encoding: 'windows-1252',
    columns: `
      Nom = {last}
      Prénom = {first}
      Portable = {mobile}
      Mail = {homemail}
      Adr = {street}
      CP = {zip}
      Ville = {city}
      Dernière visite = {changed:DD/MM/YY}
      Technique = {pick:Coupe,Couleur 6.3,Balayage,}
      SMS rdv = oui
      Pub = oui
      ! Anniv = {birth:DD/MM}
      ! Allergies / santé = {health}
      Remarques = {note}`,
    plants: `
      sms | SMS rdv | non
      all | Pub | non
      all | Pub | NON !!
      all | Pub | plus de pub svp
      email | Remarques | ne veut plus nos mails
      phone | Remarques | ne pas l'appeler, travaille de nuit - demande de sa part
      - | Remarques | ne veut plus de couleur, que des coupes
      - | Remarques | pas de pub sur la vitre, a trouvé par une amie`,
    note: 'Pub = oui/non asks whether the customer wants advertising, by any channel.',
  },
  {
    id: 'home-cards-fr',
    product: 'Excel: cartes de visite',
    language: 'fr',
    file: 'cartes de visite saisies.txt',
    delimiter: '\t',
    encoding: 'utf-16le',
    columns: `
      SOCIETE = {company}
      NOM PRENOM = {LAST} {first}
      FONCTION = {job}
      TEL = {phone:.}
      GSM = {mobile:.}
      MAIL = {email}
      ADRESSE = {street}, {zip} {city}
      OU / QUAND = {pick:Salon SIRHA,Petit déjeuner CCI,Pollutec} {date:MMMM YYYY}
      OK POUR RECONTACT = oui
      COMMENT. = {note}
      ! OPINIONS = {politics}`,
    plants: `
      all | OK POUR RECONTACT | non
      all | OK POUR RECONTACT | NON
      all | OK POUR RECONTACT | surtout pas
      email | OK POUR RECONTACT | oui par tel uniquement, pas de mail
      phone | COMMENT. | pas d'appels
      - | COMMENT. | recontact non urgent
      ? | OK POUR RECONTACT | ?`,
    note: 'Excel’s "Unicode text": UTF-16 and tabs. A ? is nobody’s answer.',
  },
  {
    id: 'home-accountant-fr',
    product: 'Excel: clients d’un expert-comptable',
    language: 'fr',
    file: 'Portefeuille clients cabinet.csv',
    delimiter: ';',
    encoding: 'windows-1252',
    before: ['CABINET ORSEL - PORTEFEUILLE CLIENTS;;;;;;;;;;;;;', 'Edition du 14/09/2026;;;;;;;;;;;;;', ';;;;;;;;;;;;;'],
    after: [';;;;;;;;;;;;;', 'Total dossiers : 40;;;;;;;;;;;;;'],
    columns: `
      N° dossier = D{id}
      Raison sociale = {company}
      Dirigeant = {mr} {last}
      SIRET = {siret}
      Régime = {pick:BIC,BNC,IS}
      Tél = {phone}
      Courriel = {email}
      Adresse = {street}
      CP = {zip}
      Ville = {city}
      Lettre info fiscale = O
      Observations = {note}
      ! N° SS dirigeant = {nirs}
      ! IBAN = {ibans}`,
    plants: `
      email | Lettre info fiscale | N
      email | Lettre info fiscale | N
      email | Lettre info fiscale | N (demande du client)
      all | Observations | Client parti, ne plus le solliciter
      phone | Observations | communique par mail exclusivement, refuse le tél.
      - | Observations | refuse le prélèvement, paie par chèque
      - | Observations | n'a plus de salarié depuis mars`,
    note: 'The header is on the fourth line; a total stands under the contacts.',
  },
  {
    id: 'home-estate-fr',
    product: 'Excel: agence immobilière',
    language: 'fr',
    file: 'pige et vendeurs.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    columns: `
      Réf = V{id}
      Vendeur = {mr} {last} {first}
      Tel 1 = {mobile}
      Tel 2 = {phone}
      Email = {homemail}
      Adresse du bien = {street}
      CP = {zip}
      Commune = {city}
      Prix = {amount}00 €
      Mandat = {pick:simple,exclusif,aucun}
      Annonce = {pick:particulier à particulier,vitrine,bouche à oreille}
      Pige = ok
      Suite appel = {pick:rdv estimation,rappeler,message laissé,}
      ! Situation (santé divorce...) = {pick:divorce en cours,veuf,hospitalisé,,dépression,}
      ! Pièce d'identité n° = {passport}`,
    plants: `
      phone | Pige | pas d'agence SVP, ne pas appeler
      all | Pige | AGENCES S'ABSTENIR
      phone | Suite appel | très énervé, ne pas rappeler
      phone | Suite appel | NPR (ne plus rappeler)
      phone | Pige | Bloctel
      all | Suite appel | veut être supprimé du fichier
      - | Suite appel | ne répond pas
      - | Suite appel | ne pas rappeler avant 18h
      - | Mandat | refusé par la banque, en attente`,
    note: '"Agences s’abstenir" in an advertisement is how a private seller refuses agents.',
  },
  {
    id: 'home-association-fr',
    product: 'Excel: association',
    language: 'fr',
    file: 'adherents_et_donateurs.csv',
    delimiter: ';',
    encoding: 'utf-8',
    columns: `
      Num adh = {n}
      Civ = {mr}
      NOM = {LAST}
      Prenom = {first}
      Adresse postale = {street}
      Code Postal = {zip}
      VILLE = {city}
      Tél fixe = {phone}
      Tél port = {mobile}
      E-mail = {homemail}
      Cotisation = à jour
      Dons = {pick:20,50,100,}
      Courrier papier = X
      Infolettre = X
      Bénévole = {pick:X,}
      ! Né(e) le = {birth:DD/MM/YYYY}
      ! Confession = {religion}
      ! Handicap = {disability}
      Obs = {note}`,
    plants: `
      email | Infolettre | refus
      email | Infolettre | désinscrit 2024
      post | Courrier papier | ne veut plus rien recevoir
      post | Courrier papier | STOP
      all | Obs | décédé - ne plus écrire ni appeler
      all | Cotisation | radié à sa demande | Obs | ne plus contacter
      phone | Obs | relances téléphoniques : non merci
      - | Obs | refus du reçu fiscal par papier, à envoyer par mail
      ? | Infolettre | -`,
    note: 'X marks yes; a dash marks nothing asked.',
  },
  {
    id: 'home-townhall-fr',
    product: 'Excel: mairie',
    language: 'fr',
    file: 'registre habitants alerte.csv',
    delimiter: ';',
    encoding: 'windows-1252',
    quoting: 'all',
    columns: `
      NOM DE NAISSANCE = {LAST}
      NOM D'USAGE =
      PRENOMS = {first}
      ADRESSE = {street}
      CP = {zip}
      COMMUNE = {city}
      TELEPHONE FIXE = {phone:d}
      TELEPHONE PORTABLE = {mobile:d}
      COURRIEL = {homemail}
      BULLETIN MUNICIPAL PAR MAIL = OUI
      ALERTE SMS = OUI
      ! DATE NAISSANCE = {birth:DDMMYYYY}
      ! PERSONNE FRAGILE (motif) = {disability}
      ! QF CAF / N° ALLOCATAIRE SS = {nir}
      DATE DEMANDE = {date:DD/MM/YYYY}
      OBSERVATIONS = {note}`,
    plants: `
      email | BULLETIN MUNICIPAL PAR MAIL | NON
      email | BULLETIN MUNICIPAL PAR MAIL | NON
      sms | ALERTE SMS | NON
      sms | ALERTE SMS | NE SOUHAITE PAS
      email+sms | BULLETIN MUNICIPAL PAR MAIL | NON | ALERTE SMS | NON
      all | OBSERVATIONS | A RETIRE SON CONSENTEMENT LE {changed:DD/MM/YYYY}
      - | OBSERVATIONS | NON VOTANT
      - | OBSERVATIONS | REFUS DE PERMIS 2023`,
    note: 'Capitals everywhere; birth dates of eight digits.',
  },
  {
    id: 'home-gym-fr',
    product: 'Excel: club de sport',
    language: 'fr',
    file: 'abonnés club.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    columns: `
      id = {n}
      nom complet = {full}
      tel = {mobile}
      mail = {homemail}
      formule = {pick:mensuel,annuel,10 séances}
      fin abo = {changed:DD/MM/YYYY}
      relance commerciale ? = oui
      ! blessures / pathologies = {health}
      ! rib prélèvement = {iban}
      dernier échange = {note}`,
    plants: `
      all | relance commerciale ? | non
      all | relance commerciale ? | non
      sms | relance commerciale ? | oui mais pas par sms
      email | dernier échange | se plaint du nombre de mails, à désinscrire
      phone | dernier échange | nous interdit de l'appeler au travail et ailleurs
      - | dernier échange | arrête le sport 2 mois, reprend en novembre
      - | formule | sans engagement`,
    note: 'Small letters, questions as headers.',
  },
  {
    id: 'home-garage-fr',
    product: 'Excel: garage',
    language: 'fr',
    file: 'BASE CLIENTS GARAGE.csv',
    delimiter: ';',
    encoding: 'windows-1252',
    columns: `
      Immat = ZZ-{n}-ZZ
      Client = {LAST} {first}
      Tel = ="{mobile:d}"
      Email = {homemail}
      Adresse = {street} {zip} {city}
      Date CT = {changed:DD/MM/YYYY}
      Rappel CT par SMS = 1
      Promo par mail = 1
      Ne pas relancer =
      Commentaire atelier = {note}
      ! N° permis / CNI = {passport}
      ! Carte bancaire caution = {card}`,
    plants: `
      sms | Rappel CT par SMS | 0
      email | Promo par mail | 0
      all | Ne pas relancer | X
      all | Ne pas relancer | x
      all | Ne pas relancer | 1
      email+sms | Rappel CT par SMS | 0 | Promo par mail | 0
      - | Ne pas relancer | 0
      - | Commentaire atelier | ne pas relancer le moteur sans vidange`,
    note: 'Numbers written ="0639…" so that the sheet keeps the zero. 0 under "Ne pas relancer" allows.',
  },
  {
    id: 'home-rh-fr',
    product: 'Excel: cabinet de recrutement',
    language: 'fr',
    file: 'vivier candidats.csv',
    delimiter: ';',
    encoding: 'utf-8',
    columns: `
      Candidat = {full}
      Poste visé = {job}
      Email perso = {homemail}
      Téléphone = {mobile}
      LinkedIn = {linkedin}
      Dispo = {pick:immédiate,1 mois,3 mois}
      Accord conservation CV = Oui
      Rappel possible = Oui
      Compte-rendu = {note}
      ! N° SS = {nir}
      ! RQTH = {disability}
      ! Casier = {crime}`,
    plants: `
      phone | Rappel possible | Non
      phone | Rappel possible | non, mail seulement
      all | Accord conservation CV | Non
      all | Accord conservation CV | Retiré le {changed:DD/MM/YYYY}
      all | Compte-rendu | demande d'effacement art. 17, à traiter
      - | Compte-rendu | refuse les déplacements
      - | Compte-rendu | ne veut plus travailler en open space`,
    note: 'Who does not agree that the CV be kept is not to be contacted from it.',
  },
  {
    id: 'home-dentist-fr',
    product: 'Excel: cabinet dentaire',
    language: 'fr',
    file: 'patients rappel.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    quoting: 'all',
    columns: `
      Patient = {LAST} {first}
      Mobile = {mobile}
      Fixe = {phone}
      Mail = {homemail}
      Dernier RDV = {changed:DD/MM/YYYY}
      Mode de rappel = {pick:SMS,SMS et mail}
      Accepte rappels = OUI
      ! NIR = {nir}
      ! Antécédents médicaux = {health}
      ! Mutuelle et groupe sanguin = {blood}
      Divers = {note}`,
    plants: `
      all | Accepte rappels | NON
      all | Accepte rappels | NON
      sms | Mode de rappel | pas de SMS
      phone | Divers | ne jamais appeler sur le fixe ni le portable
      email | Divers | refuse les e-mails
      all | Mode de rappel | AUCUN (refus)
      - | Divers | refuse l'anesthésie`,
    note: 'Hardly a column of this file may be kept, but the numbers may.',
  },
  {
    id: 'badge-fr',
    product: 'Badges: salon professionnel',
    language: 'fr',
    file: 'leads_badges_stand_B12.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    quoting: 'all',
    columns: `
      Code badge = {hex}
      Date de scan = {changed:DD/MM/YYYY HH:mm}
      Scanné par = {owner}
      Civilité = {mr}
      Prénom = {first}
      Nom = {last}
      Société = {company}
      Fonction = {job}
      E-mail = {email}
      Téléphone = {phone:+s}
      Mobile = {mobile:+s}
      Code postal = {zip}
      Ville = {city}
      Intérêt = {pick:Chaud,Tiède,Froid}
      Opt-in exposants = Oui
      Opt-in partenaires = Oui
      Qualification = {note}
      ! Régime alimentaire (déjeuner VIP) = {diet}`,
    plants: `
      all | Opt-in exposants | Non | Opt-in partenaires | Non
      all | Opt-in exposants | Non | Opt-in partenaires | Non
      all | Opt-in exposants | Non
      email | Qualification | scanné sur demande mais NE PAS mettre dans la mailing list
      all | Qualification | ne souhaite pas être recontacté
      - | Intérêt | Froid | Qualification | concurrent, curieux
      ? | Opt-in partenaires | Non`,
    note: 'The exhibitor reads this file: Opt-in exposants is the answer that counts.',
  },
  {
    id: 'badge2-fr',
    product: 'Badges: lecteur sur téléphone',
    language: 'fr',
    file: 'export_scan.csv',
    delimiter: ',',
    encoding: 'utf-8',
    eol: '\n',
    before: ['sep=,'],
    columns: `
      scan_id = {id}
      scanned_at = {changed:YYYY-MM-DD}T{changed:HH:mm}:00+02:00
      nom = {last}
      prenom = {first}
      entreprise = {company}
      poste = {job}
      courriel = {email}
      tel_mobile = {mobile:+}
      note_vocale = {note}
      q1_souhaitez_vous_etre_rappele = oui
      q2_recevoir_la_newsletter = oui
      ! q3_age_naissance = {birth:YYYY-MM-DD}`,
    plants: `
      phone | q1_souhaitez_vous_etre_rappele | non
      phone | q1_souhaitez_vous_etre_rappele | non
      email | q2_recevoir_la_newsletter | non
      email | q2_recevoir_la_newsletter | non
      email+phone | q1_souhaitez_vous_etre_rappele | non | q2_recevoir_la_newsletter | non
      all | note_vocale | a dit ne veut pas de démarchage
      - | note_vocale | non merci pour le café mais oui pour la démo`,
    note: 'A line sep=, stands before the header.',
  },
  {
    id: 'bought-fr',
    product: 'Fichier acheté',
    language: 'fr',
    file: 'FICHIER_BTOB_LOT3.csv',
    delimiter: ';',
    encoding: 'windows-1252',
    columns: `
      RAISON_SOCIALE = {company}
      SIRET = {siret}
      CIVILITE = {mr}
      NOM = {LAST}
      PRENOM = {first}
      FONCTION = {job}
      EMAIL_NOMINATIF = {email}
      TEL = {phone:d}
      MOBILE = {mobile:d}
      ADR1 = {street}
      CP = {zip}
      VILLE = {city}
      NAF = 4321A
      EFFECTIF = {pick:1-2,3-5,6-9}
      OPTIN_EMAIL = 1
      OPTIN_SMS = 1
      ROBINSON = 0
      LISTE_ROUGE = 0
      BLOCTEL = 0
      DATE_COLLECTE = {date:YYYYMMDD}
      ! DATE_NAISS = {birth:YYYYMMDD}
      ! ORIGINE_CULTURELLE = {ethnic}`,
    plants: `
      email | OPTIN_EMAIL | 0
      email | OPTIN_EMAIL | 0
      sms | OPTIN_SMS | 0
      post | ROBINSON | 1
      phone | BLOCTEL | 1
      phone | BLOCTEL | 1
      ? | LISTE_ROUGE | 1
      email+sms+phone | OPTIN_EMAIL | 0 | OPTIN_SMS | 0 | BLOCTEL | 1`,
    note: 'In France the Robinson list is of post. 1 means yes in every column: under OPTIN it allows, under BLOCTEL it refuses.',
  },
  {
    id: 'callcenter-fr',
    product: 'Fichier d’un centre d’appels',
    language: 'fr',
    file: 'retour_campagne_tele.csv',
    delimiter: ';',
    encoding: 'utf-8',
    columns: `
      id_fiche = {id}
      societe = {company}
      interlocuteur = {full}
      tel1 = {phone:d}
      tel2 = {mobile:d}
      email = {email}
      nb_appels = {pick:1,2,3}
      date_dernier_appel = {changed:DD/MM/YYYY}
      qualification = {pick:RDV,RAPPEL,NRP,REPONDEUR,ENVOI DOC}
      commentaire = {note}
      champ_perso_7 =
      ! champ_perso_8 = {nir}`,
    plants: `
      phone | qualification | NE PLUS APPELER
      phone | qualification | LISTE NOIRE
      phone | qualification | DNC
      phone | qualification | BLOCTEL
      all | qualification | OPPOSITION
      all | commentaire | fiche a detruire demande de la personne
      email | commentaire | arret des mails demande
      ? | qualification | FAUX NUMERO
      - | qualification | BARRAGE SECRETAIRE
      ? | qualification | REFUS
      ? | qualification | PAS INTERESSE`,
    note: 'Outcomes of calls in capitals without accents; an outcome of calls refuses calls, OPPOSITION refuses all.',
  },
];
