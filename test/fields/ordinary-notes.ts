/**
 * Ordinary notes, as they stand in the comments of contact files: trades, places, products, names, appointments. Invented. Nothing in
 * them is anybody's private life, and no reader of free text may find anything in them.
 */
export const ORDINARY_NOTES: readonly string[] = `
Marie a rappelé
MARIE
voir Marie, accueil
Greffe du tribunal de commerce
greffe de Lyon
Interne en médecine
Audit interne en cours
Opère du lundi au vendredi
Tare 12 kg
Fauche de prairies
Bourre papier
Livraison à la CGT Lyon
Boulet est absent
M. Boulet est absent
Elle est OK PS rappeler
gay@acme.example
contact@divorce.example
www.celibataires.example
intervient en prison
Fiche SIREN à jour
https://acme.example/cancer
Il est en formation
Elle est en congés
Mr Parkinson
John Parkinson called
MS excel
Invalid number
Kunde ruft an
Llamar el lunes, cliente débil
clienti deboli
Rappeler jeudi matin
Secteur santé
Santé au travail
Hôpital Saint-Denis, service achats
Mutuelle, environ 200 salariés
Parti en retraite, voir son remplaçant
Il est parti, nouveau contact à trouver
Est parti chez un concurrent
Union des commerçants de Lyon
Syndicat de copropriété, conseil en juin
Client CGT depuis 2019
Compte clé : CGT, CFDT
Délégation régionale, budget voté
Vote du budget en mars
Cabinet d’avocats en droit pénal, condamnations et fraude
Avocat spécialisé infractions routières
Éditeur de logiciel de détection de fraude
rue des Juifs, Strasbourg
M. Juif souhaite un devis
Mme Conne préfère l’email
Monsieur Gay a signé
voir avec Paul Gay
Mme Chrétien rappelle demain
M. Catholique absent
connexion internet instable
Fabricant de matériel pour handicapés
Accès handicapés à prévoir
Aménagement de véhicules handicap
Référente handicap de l’entreprise
Mission handicap, 3 personnes
Boucherie halal à Lille
Traiteur casher, livraison le vendredi
Grossiste produits halal
certifié halal
Restaurant chinois
Enceinte sportive à équiper
enceintes bluetooth, 50 pièces
dans l’enceinte du site
Mur d’enceinte à refaire
L’enceinte est fermée le lundi
Fait la sourde oreille
Test en double aveugle
Prix agressif de la concurrence
Offre très agressive
Concurrence agressive sur ce marché
Point mort sur le dossier
Projet est mort, ne pas relancer
La ligne est morte
Maison mère à Bordeaux
Société sœur à Nantes
Fils et filles de la maison : Martin & Fils
Dupont et Fils, plomberie
Veuve Clicquot, service événementiel
Robes de mariée, boutique à Nice
Photographe de mariage
Hypermarché, rayon bio
Casier de rangement x 200
Porte condamnée, passer par la cour
Condamné à réussir, selon lui
En retard de paiement
livraison en retard
Impayé facture 2023
Mauvaise adresse, NPAI
Adresse invalide
Numéro invalide, à vérifier
email invalide
Arrivé via salon Pollutec
Origine : salon
Origine du contact : LinkedIn
Pièces d’origine
Couleur noire, 200 exemplaires
Véhicule noir
Encre noire et papier blanc
Marché arabe : Émirats arabes unis
Traduction en arabe
Parle arabe et anglais
Livraison à gauche en entrant
Bâtiment de gauche, 2e étage
Porte de droite
à droite après le rond-point
Gilets jaunes, gants, casques
Collecte des ordures ménagères
Boulet de canon
Éleveur de race bovine
Centre de lutte contre le cancer
Ligue contre le cancer
Recherche sur le cancer
Dépistage du cancer, campagne octobre
Assurance maladie, CPAM
Clinique psychiatrique
Pharmacie, cliente depuis 2010
Salon de la grossesse
Test de grossesse, gamme parapharmacie
Maternité de Toulouse, service achats
Centre social, crèche de 20 enfants
Menu enfants à imprimer
Jeux pour enfants
Formation burn-out, 2 jours
Prévention du burn-out en entreprise
Conférence sur la dépression
Zone de dépression au nord
Nom de domaine en cours
Débilitant
Envoyer à Cologne
Pénibilité au travail
Travail sérieux
Bon payeur
Client sérieux, fidèle
Très sympa, à rappeler
Chiffre d’affaires 2 M€
Ne veut plus être appelé
STOP
OK
Gérant majoritaire, SARL
Contact : sa secrétaire
Voir avec son comptable
Voir avec son associé
Décision avec son directeur
Célibataires.com, site partenaire
Église catholique Saint-Jean, chauffage
École catholique, 400 élèves
Lycée protestant
Musée juif de Bruxelles
Secours catholique, antenne de Lens
Paroisse, devis orgue
Librairie chrétienne
Mairie, parti communiste
Association LGBT de Lyon
Gay-Lussac, lycée
lycée Gay-Lussac
rue Gay-Lussac
Prison de Fresnes, service intendance
Maison d’arrêt, appel d’offres
Bracelets électroniques, fabricant
Vendeur de fauteuils roulants
Matériel pour sourds et malentendants
Lunettes pour malvoyants
Association des aveugles de France
Institut national des jeunes sourds
Alcool : importateur de boissons
Call back next week
Interested in halal food market
Non-alcoholic drinks supplier
Account disabled, send a new link
User disabled
Disabled access required
Cancer research charity
Deaf ears
Blind copy requested
Aggressive growth targets
Lazy loading of images
Single point of contact
Trade union building, reception
Union Square office
Christian Dior, purchasing
Christian Martin, CEO
Black Friday offer
White paper sent
Asian market
Indian restaurant
Jerk chicken restaurant
Rude awakening project
The line is dead
Dead link
Married names list
Left for maternity cover
Debt collection agency
In debt collection
Fraud prevention software
Criminal lawyer
Law firm, criminal defence
Prison service, procurement
Pros and cons discussed
hablar con el gerente
reunión con la directora
Confession du client : trop cher
Foi : bonne foi
Problème de santé financière
ESAT, travailleurs handicapés
L’adn de l’entreprise
Notre ADN
Paroi de douche
Gourdes personnalisées
Bêtisier de fin d’année
Bourré d’idées
Mort de rire
Mortier et ciment
Timbré à 1,50
Retraité, ancien client
Jeune entreprise
Grosse commande
Vieux client
Vieille maison
Gros potentiel
Prochaine campagne
Congés en août
Congé le lundi
Arrêt de bus devant
Arrêt de la production
À l’arrêt depuis mai
en panne
Chantier à l’hôpital de Melun
À l’hôpital Necker, bâtiment B
Infirmière à l’hôpital
Psychiatre libéral, cabinet
Cardiologue
Clinique du dos
Sa société
Fils de Jean Martin, menuisier
Martin Père et Fils
Née de la fusion de deux sociétés
Société créée en 1980
né pour vendre
Ce projet est né en 2019 à Lyon
Ne le rappelez pas avant lundi
NE LE RAPPELEZ PAS
Born in the USA tour, events
Company born in 2010
Livraison en main propre
Gare de Lyon
Voir le mari de la gérante
Contact malgache
Traducteur arabe-français
Cuisine indienne
Client difficile à joindre
Difficult to reach
Bon contact, à relancer
Grève SNCF, reporté
Retraite en 2027
Peinture noire
Jus de fruits
Pas intéressé
Pas disponible
Mauvais numéro
Débit faible
Débitrice de 200 €
Handisport, sponsor
Association musulmane de Lille
Grande mosquée de Paris
Temple protestant
Aumônerie
Imam
Bijoux juifs
Évangile selon
Fête de l’Aïd
Noël
Carême
Vendredi saint
Vegan
Sans gluten
Allergène : lait
Formation gestes et postures, dos
Arrêt
En congé
Maternité Port-Royal
Gynécologue
Vétérinaire
Centre hospitalier
EHPAD Les Lilas
Résidence seniors
Orphelinat
Prison
Tribunal de commerce
Procès en cours avec le fournisseur
Liquidation judiciaire
Redressement judiciaire
Contrefaçon
Vol de matériel
Assurance vol
Escroquerie au président, formation
Arnaque signalée
Policier municipal
Gendarmerie
Militaire
Élu local, maire adjoint
Conseiller municipal
Mairie de gauche
Rive gauche
Aile droite
Extrême nord
Vert clair
Les Verts
Républicain lorrain
Le Parisien
Syndicat agricole FNSEA
Syndic de l’immeuble
CE / CSE
Élue CSE
CFDT Santé, siège
UNSA Éducation : client
FO
Force Ouvrière, imprimerie
Cabinet spécialisé divorce
avocate en divorces
Concession
conseil
Salopette de travail
Chianti, 12 bouteilles
poids taré à zéro
Truie et porcs
Bourrin
`
  .trim()
  .split('\n');
