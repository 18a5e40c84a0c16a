import { describe, expect, it } from 'vitest';
import { inComment, inFirms, passes, rows, under } from './minor-reading.js';

describe('a word for somebody under age inside a note', () => {
  it.each(
    rows(`
    élève mineur
    étudiant mineur
    elle est mineure
    il est encore mineur
    inscription mineur
    candidat mineur au 1/09
    Mineure au moment de l'inscription
    mineur lors de l'achat
    public mineur
    forfait étudiant mineur
    mineur émancipé
    autre que 18 ans : mineure
    inscrite au forum, mineure
    mineure accompagnée de sa mère
    adhérente mineure, appeler le père
    contact mineur !
    Attention mineur
    mineure jusqu'au 12/05
    c'est une mineure
    she is under 18
    17, minor
    client, moins de 16 ans
    abonné probablement mineur
    titulaire mineur(e)
    mineur - accord parental reçu
    pas encore majeur
    pas majeure
    non majeur
    n'est pas encore majeure
    majeur dans 6 mois
    majeure en mars
    elle sera majeure en 2027
    bientôt majeur
    majorité en 2027
    she's a minor
    donor is a minor
    account holder is still a minor
    minor at time of signup
    student (minor)
    not yet of age
    customer is underage
    Kunde ist minderjährig
    minderjährige Schülerin
    bei Anmeldung minderjährig
    noch nicht volljährig
    wird im Mai volljährig
    ist nog minderjarig
    nog niet meerderjarig
    la alumna es menor de edad
    todavía no es mayor de edad
    cliente ancora minorenne
    non ancora maggiorenne
    aluno menor de idade`),
  )('is told: %s', (text) => expect([inComment(text), passes(text)]).toEqual([true, true]));

  it.each(
    rows(`
    n'est pas mineur
    non mineur
    n'est plus mineure
    a deux enfants mineurs
    fils mineur à charge
    sa fille est mineure
    père d'un mineur
    représentant d'un élève mineur
    protection des mineurs
    éducateur, public de mineurs
    travaux mineurs à prévoir
    incident mineur
    défaut, mineur
    rayure mineure sur la portière
    mineur de fond retraité
    majeure finance, mineure droit
    mineure en finance
    étude de marché mineure
    actionnaire mineur
    enjeu mineur
    moins de 18 euros
    facture de moins de 16 jours
    livraison, under 16 kg
    sonate en la mineur
    majeur protégé
    majeur et vacciné
    majeur depuis mars
    majeur en 2019
    problème pas majeur
    client majeur en 2027
    évolution majeure en 2027
    risque majeur dans 6 mois
    force majeure en 2026
    minor issue with the invoice
    minor changes requested
    is not a minor
    has a minor in finance
    song in A minor
    minor donor, ask for upgrade
    training on underage drinking
    nicht minderjährig
    zwei minderjährige Kinder
    volljährig seit 2020
    minderjarige kinderen
    tiene hijos menores de edad
    figlio minorenne
    menor precio
    mayor de edad`),
  )('is not read into a matter, or somebody else: %s', (text) => expect(inComment(text)).toBe(false));
});

describe('an age behind other words', () => {
  it.each(
    rows(`
    lycée pro, 15 ans
    CAP 1ère année, 15 ans
    BEP, 16 ans
    judo, 9 ans
    danse (8 ans)
    ado, 15 ans
    scout, 14 ans
    judo 15ans
    équitation 11 ans
    cours de danse, 10 ans
    licence U15, 14 ans
    baloncesto, 11 años
    jeune conducteur 17 ans
    permis AM, 14 ans
    sans permis, 14 ans
    voiture sans permis pour elle (15 ans)
    payeur : sa mère, adhérent 15 ans
    voir avec sa mère, 15 ans
    conduite accompagnée, 16 ans
    16 ans et demi
    a 15 ans et demi
    14-15 ans
    fille de 12 ans
    garçon de 10 ans
    apprenti boulanger 16 ans
    licenciée judo, 9 ans
    candidate, âgée de 17 ans
    rencontré au forum, 16 ans
    inscrit par le site - 15 ans
    cub scout aged 8
    child fundraiser, aged 11
    intern, 17
    apprentice (16)
    Brownie, 9
    met at the fair, aged 16
    horse rider, 14 years old
    alumno de 4º ESO, 15 años
    formación profesional, 16 años
    Fußball, 9 Jahre
    Berufsschule, 16 Jahre
    istituto tecnico, 16 anni
    voetbal, 9 jaar`),
  )('is told: %s', (text) => expect([inComment(text), passes(text)]).toEqual([true, true]));

  it.each(
    rows(`
    voiture 17 ans
    véhicule de 16 ans
    Clio 12 ans
    Clio, 15 ans
    308, 15 ans
    reprise Peugeot, 14 ans
    chaudière au fioul, 17 ans
    toiture, 15 ans
    maison à vendre, 15 ans
    whisky, 15 ans
    ballon d'eau chaude, 13 ans
    poêle à bois 14 ans
    ascenseur, 15 ans
    oak tree, 15 years old
    with us, 15 years
    utilise Sage, 15 ans
    relation de 15 ans
    chien, 14 ans
    photocopieur, 13 ans
    contrat, 15 ans
    prêt immobilier, 15 ans
    parrain d'un enfant de 12 ans
    parrainage, enfant de 9 ans
    15 ans d'expérience
    expert SAP, 15 ans d'expérience
    directeur, 15 ans
    ingénieur, 15 ans
    bénévole, 15 ans
    chez Renault, 15 ans de maison
    client depuis 15 ans
    client, 15 ans
    adhérent depuis 15 ans
    société de 12 ans
    société familiale, 16 ans
    16 ans d'ancienneté
    installé, 15 ans dans le métier
    a arrêté ses études à 16 ans
    élève à la retraite, 66 ans
    terminale, 18 ans
    Bac+2, 21 ans
    son fils, 16 ans
    maman de Léa, 9 ans
    2 enfants, 12 ans
    parent d'élève, 15 ans
    cherche un apprenti de 16 ans
    scooter pour son fils 14 ans
    mariée, 15 ans
    rappeler, 9 ans
    sponsors child (aged 9) in Uganda
    married, 15 years
    supporter for 15 years
    loyal supporter, 15 years
    car, 14 years
    interns, 17 of them
    Auto 12 Jahre alt
    20 Jahre Mitglied
    Patenkind 9 Jahre
    Heizung, 15 Jahre
    coche de 12 años
    caldera, 15 años
    apadrina niña de 9 años
    auto di 12 anni
    sostegno a distanza bambina 9 anni
    cv-ketel, 15 jaar
    birthday girl, 8, present from gran`),
  )('is not told of a thing, of what lasts, or of somebody else: %s', (text) => expect(inComment(text)).toBe(false));
});

describe('an age of nobody knows what', () => {
  it.each(['Pennylane, 15 ans', 'presse hydraulique Arburg, 14 ans', 'rencontré au forum, 16 ans'])(
    'lasts in a file of companies: %s',
    (text) => expect(inFirms(text)).toBe(false),
  );
  it.each(['lycée pro, 15 ans', 'apprenti 16 ans', 'stagiaire, 17 ans', 'candidat mineur'])('is somebody’s there: %s', (text) =>
    expect(inFirms(text)).toBe(true),
  );
});

describe('a year of a school as a note', () => {
  it.each(
    rows(`
    3ème
    4e
    en 3e
    3e B
    seconde
    2nde
    en 2de
    1ère STMG
    1ère générale
    première spé NSI
    en première
    troisième, découverte métiers
    collège, 4e
    3ème au collège Voltaire
    entre en seconde
    bac pro 1ère
    1re générale
    élève de 1re
    classe : 3ème
    3ème/2nde
    rentre en seconde en septembre
    9. Klasse Gymnasium
    seconde pro
    CM2
    school pupil
    high school student
    year 6 pupil bake sale
    in year 9
    sixth former
    10th grader
    Schülerin 10. Klasse
    10. Klasse
    Realschüler
    Gymnasiastin
    geht in die 9b
    Jahrgang 2011
    DDN : 12/03/2011
    1º de bachillerato
    va a bachillerato
    3º ESO
    terza media
    frequenta la seconda superiore
    3 havo
    brugklas
    aluno do 9º ano`),
  )('is told: %s', (text) => expect([inComment(text), passes(text)]).toEqual([true, true]));

  it.each(
    rows(`
    terminale
    cours de 3e année
    3e année de licence
    3ème année bachelor
    1ère année de master
    en seconde année de BTS
    seconde main
    seconde langue espagnol
    2nde relance
    3e relance
    1ère, 2ème et 3ème relances faites
    3ème étage
    3e, relance par mail
    Paris 3e
    75003 Paris 3e
    première commande
    première inscription
    en première ligne
    en 3e position
    prof principal de 3e
    enseignante en collège
    père de Léo (terminale)
    maman d'une lycéenne
    3e tentative
    3e rdv
    3e contact
    4e trimestre
    3ème âge
    3e génération
    seconde résidence
    première fois
    en première classe
    seconde, troisième et quatrième relance
    3ème appel
    une seconde
    dans la seconde
    5e mail
    4 e
    1. Klasse
    Wein Jahrgang 2011
    Jahrgang 1975
    Lehrerin 10. Klasse
    Fahrschüler
    year 9 teacher
    year 6 pupils visited
    visited a high school
    licenza media
    spesa media
    prima media mensile
    professor de 3º ESO
    bachillerato
    docente 3 havo
    12º ano`),
  )('is not read into a rank, a floor or a course: %s', (text) => expect(inComment(text)).toBe(false));

  it.each(['3ème', 'seconde', 'première', '2nde', '1ère'])('is the rank of a visit or a floor in a file of companies: %s', (text) =>
    expect(inFirms(text)).toBe(false),
  );
  it.each(['3ème', 'seconde', 'première', '3e B'])('is no year of a school where a column may be about anything: %s', (text) =>
    expect([under('Infos')(text), under('Statut', 'status')(text), under('Tags', 'tags')(text)]).toEqual([false, false, false]),
  );
});

describe('a word for somebody under age in other columns', () => {
  it.each([
    ['Abonnement', 'Étudiant mineur'],
    ['Abonnement', 'Forfait étudiant mineur'],
    ['Formule', 'Adhérent mineur'],
    ['Infos', 'Élève mineur'],
    ['Remarque vendeur', 'elle est mineure'],
    ['Remarque vendeur', 'judo, 9 ans'],
  ])('is told under "%s": %s', (header, text) => expect(under(header)(text)).toBe(true));
  it('is told behind a title', () => expect(under('Civilité', 'civility')('Mlle (mineure)')).toBe(true));
  it.each([
    ['Gravité', 'client mineur'],
    ['Abonnement', 'Étudiant'],
    ['Abonnement', 'Public de mineurs'],
    ['Véhicule', 'Clio, 15 ans'],
    ['Infos', 'lycée pro, 15 ans'],
  ])('is not told under "%s": %s', (header, text) => expect(under(header)(text)).toBe(false));
});

describe('a birth, an exam to come, and parents in their place', () => {
  it.each(
    rows(`
    né 2010
    né : 2010
    née en mars 2010
    DN 12/05/2010
    D.N. 12/05/2010
    ddn : 12/05/2010
    date naiss 03/2011
    naissance : 2011
    JPO, née le 12/05/2010
    candidate, née en 2010
    geboren 2010
    nata nel 2010
    bac 2029
    bac pro 2028
    passera le bac en 2028
    passe le brevet
    prépare son brevet
    brevet des collèges en juin
    bac de français en juin
    passe son bac français
    Abi 2029
    maturità 2029
    taking her GCSEs
    A-levels 2028
    post-3e
    post 3ème
    CAP après la 3e
    sortie de 3e
    orientation fin de 3ème
    MFR 4ème
    redouble sa seconde
    JPO : venue avec ses parents, elle est en 1ère
    2de pro
    SEGPA
    prépa-métiers
    parents : non
    passer par les parents
    contacter la maman plutôt
    ne pas appeler l'élève, appeler le père
    contact parents instead
    parents say no
    Eltern kontaktieren
    contactar con los padres
    sentire i genitori`),
  )('is told: %s', (text) => expect([inComment(text), passes(text)]).toEqual([true, true]));

  it.each(
    rows(`
    né en 1990
    né 1985
    DN 12/05/1990
    DN 100
    tube DN 200
    vanne DN 15, 2 pièces
    société née en 2010
    chien, né en 2015
    sa fille, née en 2012
    bac 2010
    bac en 2005
    bac +2
    bac+5 en 2028
    bac pro
    bac à sable 2028
    post-bac
    post bac 2
    a le brevet
    brevet de pilote
    passe le brevet de pilote
    brevet déposé en 2020
    passe un brevet fédéral
    a passé son bac en 2010
    après la 3e relance
    sortie de 3e équipe
    prof en SEGPA
    parents d'élèves
    parents : oui
    ses parents sont clients
    voir avec le père du dossier
    contact the parent company
    contacter la mairie plutôt
    voir avec la maman
    Abi 2010
    Bachelor 2028
    MBA 2029
    GCSE maths teacher
    Elternbeirat
    asociación de padres`),
  )('is not read into what is none: %s', (text) => expect(inComment(text)).toBe(false));
});

describe('who learns to drive, whose parents are reached or pay, and who ordered', () => {
  it.each([
    ...['conduite accompagnée', 'AAC', 'BF17', 'tel de la maman', 'mail du papa', 'numéro des parents', 'Mutter bezahlt', "mum's number"],
    ...['14enne', 'quindicenne', 'a 15 year old placed the order', 'commande passée par un ado de 15 ans', 'teléfono de la madre'],
  ])('%s is to be checked', (text) => expect([inComment(text), passes(text)]).toEqual([true, true]));
  it.each([
    ...[
      'a fait la conduite accompagnée',
      'moniteur de conduite accompagnée',
      'son père paie le loyer',
      'a 15 year old boiler',
      'fête des mères',
    ],
    ...['maman de deux enfants', 'ordered by a 15 year old company', 'voir avec le papa de Lou pour la photo', 'AACO'],
  ])('%s is ordinary', (text) => expect(inComment(text)).toBe(false));
});
