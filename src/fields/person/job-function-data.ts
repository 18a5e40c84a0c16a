/**
 * Words of job titles, folded (see `plainWords`), by what the job is about. French and English, masculine and feminine, short and long.
 * @module
 */
export const JOB_TITLE_WORDS = {
  management: `
    gerant, gerante, co gerant, cogerant, cogerante, president, presidente, pdg, dg, dga, directeur general, directrice generale,
    direction generale, dirigeant, dirigeante, chef d entreprise, cheffe d entreprise, chef entreprise, fondateur, fondatrice,
    cofondateur, cofondatrice, co fondateur, associe gerant, patron, patronne, ceo, chief executive, managing director, owner,
    founder, co founder, cofounder, general manager, president director, proprietaire, exploitant, entrepreneur, entrepreneuse,
    auto entrepreneur, independant, independante, directeur d etablissement, directrice d etablissement, directeur de site`,
  hr: `
    rh, drh, rrh, ressources humaines, ressource humaine, human resources, human resource, hr, chro, hrbp, recrutement, recruteur,
    recruteuse, recruiter, recruitment, talent, talents, talent acquisition, people, paie, payroll, formation, learning,
    gestion du personnel, service du personnel, chef du personnel, relations sociales, gpec`,
  finance: `
    daf, raf, finance, finances, financier, financiere, comptable, comptables, comptabilite, cfo, controller, controleur de gestion,
    controleuse de gestion, controle de gestion, tresorier, tresoriere, tresorerie, accounting, accountant, audit, auditeur,
    expert comptable, credit manager, administratif et financier, administrative et financiere`,
  it: `
    dsi, rsi, cto, cio, it, informatique, informaticien, informaticienne, systeme d information, systemes d information,
    systemes information, developpeur, developpeuse, developer, devops, reseau, reseaux, rssi, ciso, cybersecurite, data, software,
    sysadmin, architecte si, administrateur systeme, directeur technique, directrice technique, chief technology, digital, numerique`,
  purchasing: `
    achat, achats, acheteur, acheteuse, purchasing, procurement, buyer, sourcing, approvisionnement, approvisionnements,
    approvisionneur, approvisionneuse, cpo, marches publics, supply chain, category manager`,
  sales: `
    commercial, commerciale, commerciaux, vente, ventes, vendeur, vendeuse, sales, business developer, business development,
    developpement commercial, compte cle, comptes cles, grands comptes, account manager, account executive, charge d affaires,
    chargee d affaires, ingenieur d affaires, cso, adv, administration des ventes, export, technico commercial, technico commerciale`,
  marketing: `
    marketing, communication, cmo, marque, brand, growth, presse, press, dircom, evenementiel, evenements, events, content,
    community manager, webmarketing, digital, publicite, relations publiques`,
  legal: `
    juridique, juriste, juristes, legal, avocat, avocate, general counsel, counsel, conformite, compliance, dpo, notaire, lawyer,
    affaires juridiques`,
  operations: `
    production, usine, atelier, maintenance, exploitation, operations, coo, industriel, industrielle, methodes, plant manager,
    chantier, chantiers, travaux, technique, directeur technique, directrice technique, manufacturing, operational, conducteur de travaux`,
  logistics: `
    logistique, logistics, transport, transports, entrepot, warehouse, supply chain, expedition, expeditions, flotte, fleet`,
  quality: `
    qualite, quality, qhse, qse, hse, hqse, securite, safety, environnement, environment, rse, csr, developpement durable, sustainability`,
  facilities: `
    services generaux, moyens generaux, office manager, facility, facilities, immobilier, real estate, patrimoine, batiment`,
  research: `
    r d, recherche, research, innovation, bureau d etudes, etudes, ingenieur etudes, produit, product, cpo produit, conception, design`,
  customers: `
    service client, service clients, relation client, relation clients, customer, customer success, support, sav, apres vente`,
  administration: `
    administratif, administrative, administration, secretaire, secretariat, assistant, assistante, assistante de direction,
    office, adjoint administratif, secretaire general, secretaire generale`,
} as const satisfies Record<string, string>;

export type JobFunction = keyof typeof JOB_TITLE_WORDS;
