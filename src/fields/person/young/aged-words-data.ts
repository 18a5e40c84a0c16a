/**
 * Words that stand before an age, plain and without accents: whose it is, or of what.
 * @module
 */

/** Who is young, or has an age beside the word as members of clubs do. */
export const YOUNG_PEOPLE = `
  eleve etudiant etudiante lyceen lyceenne collegien collegienne ecolier ecoliere apprenti apprentie alternant alternante stagiaire ado adolescent adolescente jeune fille garcon gamin gamine
  mineur mineure scout scoute louveteau eclaireur eclaireuse jeannette pionnier pionniere cadet cadette benjamin benjamine minime poussin poussine junior pupille enfant
  adherent adherente licencie licenciee joueur joueuse conducteur conductrice candidat candidate cavalier cavaliere nageur nageuse danseur danseuse gymnaste judoka footballeur footballeuse
  lecteur lectrice leser leserin lector lectora lettore lettrice lezer lezeres
  participant participante skieur skieuse campeur campeuse
  student pupil trainee intern apprentice girl boy teen teenager cub brownie beaver youth child kid player rider swimmer gymnast participant applicant learner camper horse
  schuler schulerin azubi lehrling praktikant praktikantin jugendlicher madchen junge spieler spielerin fahrschuler fahrschulerin
  alumno alumna estudiante becario becaria chico chica aprendiz adolescente jugador jugadora studente studentessa stagista apprendista ragazzo ragazza alunno alunna
  stagiair leerling scholier jongen meisje tiener jongere aluno aluna estudante rapaz rapariga estagiario estagiaria`;

/** What children do, and where they are. */
export const ACTIVITIES = `
  judo foot football rugby basket hand handball danse tennis poney equitation cirque theatre solfege colo colonie periscolaire scout scouts karate boxe athle athletisme escrime natation gym gymnastique
  ecole college lycee cp ce1 ce2 cm1 cm2 maternelle primaire cap bep seconde premiere swimming ballet gymnastics school fussball turnen schwimmen schule berufsschule gymnasium realschule futbol natacion eso bachillerato instituto escuela baloncesto balonmano gimnasia patinaje hockey volley voile patinage aviron cours stage licence reiten tanzen pallavolo pattinaggio handbal ballet
  colegio calcio nuoto danza scuola liceo istituto voetbal zwemmen turnles`;

/** Whoever has a child. */
export const PARENTS = `
  mere pere maman papa parents parent tuteur tutrice mother father mum mom dad mutter vater eltern madre padre padres genitori moeder vader ouders mae pai pais`;

/** Somebody else, whose age it is, or whom the contact looks for. */
export const ABOUT_OTHERS = `
  fils enfants filles garcons jumeaux jumelles petits petit-fils frere soeur neveu niece conjoint epoux epouse mari femme filleul filleule parrain parraine marraine parrainage parrainee
  cherche recrute accueille embauche recherche prof professeur professeure enseignant enseignante moniteur monitrice animateur animatrice educateur educatrice
  son daughter children kids brother sister husband wife spouse sponsor sponsors sponsoring sponsored teacher parenting hires looking interns apprentices
  sohn tochter kinder kind bruder schwester patenkind pate sucht stellt lehrer lehrerin hijo hija hijos hijas hermano hermana apadrina figlio figlia figli fratello sorella sostegno cerca
  zoon dochter kinderen broer zus zoekt leraar filho filha filhos irmao irma mascotte`;

/** Things and animals. */
export const THINGS = `
  voiture voitures vehicule vehicules auto moto scooter camion camionnette utilitaire fourgon tracteur velo bateau remorque caravane camping quad engin reprise
  clio megane twingo scenic captur kangoo peugeot renault citroen dacia sandero duster volkswagen golf polo passat audi bmw mercedes ford fiesta focus fiat panda punto toyota yaris opel corsa astra seat
  ibiza skoda nissan qashqai kia hyundai volvo tesla berlingo master mini suzuki mazda honda yamaha
  machine machines copieur photocopieur imprimante serveur serveurs pc ordinateur logiciel erp crm parc flotte materiel equipement installation chaudiere clim climatisation pac radiateur poele fenetres portail
  toiture toit facade maison appartement appart immeuble batiment local locaux hangar piscine cuisine terrain ballon compteur ascenseur chaine ligne presse robot grue electrogene chauffe volets store alarme cloture arbre chene vigne chien chienne chat chatte cheval jument animal
  whisky vin rhum cognac porto calvados piano violon
  car cars van truck boat house home roof boiler building machine printer server laptop software fleet kit dog cat vehicle motorbike pool kitchen windows scotch tree trees
  wagen pkw fahrzeug haus dach heizung maschine drucker hund katze pferd anlage kessel wohnung coche casa piso caldera tejado maquina perro gato caballo caldaia tetto macchina macchinario cane gatto cavallo
  huis dak ketel hond kat paard wagenpark carro telhado caldeira cao`;

/** How long something lasts, who works or gives so long, and what one pays so long. */
export const LASTING = `
  experience anciennete depuis pendant durant existence collaboration partenariat partenaire client cliente clients fidele fidelite contrat contrats bail credit pret emprunt hypotheque leasing abonnement abonne abonnee
  garantie assurance entreprise societe boite firme pme groupe cabinet agence magasin boutique association activite metier carriere poste service maison maintenance marie mariee maries mariage divorce couple ensemble
  pacse retraite retraitee benevole donateur donatrice mecene fournisseur prestataire ancien ancienne
  directeur directrice gerant gerante dirigeant dirigeante pdg dg daf drh dsi chef cheffe responsable manager ingenieur ingenieure consultant consultante vendeur vendeuse commercial commerciale artisan comptable
  avocat avocate medecin infirmier infirmiere employe employee salarie salariee cdi president presidente secretaire tresorier developpeur technicien technicienne conseiller conseillere agent architecte notaire expert experte
  utilise utilisent utilisateur equipe equipes travaille relation
  formateur formatrice fondateur fondatrice patron patronne associe associee installe installee chez
  uses using relationship customer loyal loyalty contract contracts loan mortgage lease warranty guarantee company business firm since for married together divorced member membership supporter donor volunteer subscriber supplier vendor
  director owner engineer nurse accountant lawyer employee founder ceo cto cfo experienced retired partner
  nutzt partnerschaft beziehung erfahrung kunde kundin treu vertrag kredit garantie firma unternehmen betrieb seit mitglied verheiratet ehrenamtlich spender spenderin geschaftsfuhrer leiter leiterin mitarbeiter mitarbeiterin ingenieur inhaber
  experiencia contrato hipoteca empresa desde casado casada socio socia director gerente empleado esperienza contratto mutuo azienda ditta cliente da sposato sposata titolare direttore dipendente
  ervaring contract lening bedrijf sinds getrouwd klant eigenaar directeur medewerker lid cliente casado`;
