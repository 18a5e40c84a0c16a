/**
 * The words by which people name where a contact comes from, folded (see `plainWords`), one or several words each.
 * @module
 */

/** The person gave their data themselves: they were told then (article 13), not afterwards. */
export const GIVEN = `
  formulaire, form, formulaire contact, web form, webform, contact form, lead form, lead gen, lead ads, landing page, inscription,
  inscrit, signup, sign up, newsletter, infolettre, telechargement, download, livre blanc, white paper, whitepaper, ebook, webinar,
  webinaire, demo, demande, demande de devis, devis, quote request, inbound, entrant, appel entrant, incoming call, message entrant,
  client, cliente, clients, customer, commande, order, achat en ligne, boutique, vente, vente directe, sale, sales order, contrat,
  carte de visite, cartes de visite, carte remise, carte laissee, carte recue, business card, business cards, card given, card received,
  card exchange, echange de cartes, badge, badge scan, scan badge, scan de badge, badges scannes, visite du stand, visite sur stand,
  visiteur du stand, visiteurs du stand, visitenkarte, stand, rencontre, rdv, rendez vous, meeting, jeu concours, enquete, sondage, survey,
  questionnaire, chat, chatbot, prise de rendez vous, calendly, opt in, optin`;

/** Somebody sells or rents files of contacts. */
export const BOUGHT = `
  achat de fichier, achat de fichiers, achat fichier, achat fichiers, achat base, achat de base, achat de donnees, achat de contacts,
  achat liste, achat de liste, fichier achete, base achetee, liste achetee, contacts achetes, fichier loue, base louee, location de
  fichier, location de fichiers, location fichier, location base, location de base, bought, purchased, rented, list purchase,
  purchased list, bought list, rented list, list broker, broker, brokers, data broker, databroker, courtier, courtier en donnees,
  fournisseur de donnees, fournisseur de fichiers, fournisseur de contacts, data supplier, data vendor, editeur de fichiers, coregistration, co registration, kompass, manageo,
  zoominfo, cognism, dun bradstreet, altares, infolegale, ellisphere, easyfichiers, easyfichier, corporama, europages, companeo,
  bureau van dijk, infobel, mediaposte, apollo io, leadiq, uplead, datananas, pharow, dropcontact, leadfeeder, seamless ai`;

/** The same, where it is all that the cell says. */
export const BOUGHT_ALONE = `
  achat, achete, achetes, achetee, achetees, location, loue, loues, acquis, purchase, purchases, rental, fournisseur, supplier,
  vendor, nomination, apollo, dnb`;

/** A tool or a trade that takes data from pages or profiles without asking. */
export const SCRAPED = `
  scraping, scrap, scrape, scraped, scrapping, scrappe, scraper, scrapee, webscraping, aspiration, aspiree, aspires, aspirees,
  aspirateur de sites, aspirateur de site, aspirateur web, aspirateur de mails, aspirateur d emails, aspirateur de donnees, crawl, crawling, crawler, email harvest, harvester, email harvester, harvested, harvesting, moissonnage, extraction web, extraction google,
  extraction google maps, extraction linkedin, email extractor, chrome extension, browser extension, extension chrome,
  extension navigateur, kaspr, lusha, phantombuster, phantom buster, waalaxy, evaboot, skrapp, rocketreach, contactout, snov,
  snov io, getprospect, octoparse, apify, outscraper, import io, captain data, captaindata, wiza, findymail, hunter io,
  anymail finder, emailhunter, la growth machine, leadhunter, texau, dark web, darkweb, donnees piratees, base piratee,
  fichier pirate, fuite de donnees, donnees volees, data leak, leaked data, leaked, hacked, stolen data`;

/** Profiles: who may see them is the person's choice, and seeing is not taking. */
export const NETWORK = `
  linkedin, linked in, sales navigator, linkedin sales navigator, viadeo, xing, facebook, instagram, twitter, tiktok,
  reseaux sociaux, reseau social, social media, social network, profil linkedin`;

/** Pages published for something else than prospecting: domain names, people's small ads. */
export const ELSEWHERE = `
  whois, who is, noms de domaine, domain names, registrar, leboncoin, le bon coin, petites annonces, petite annonce,
  classified ads, classifieds, pap, particulier a particulier, seloger, paruvendu, ebay, vinted, avis google, google reviews`;

/** Beside one of these, a network is only the place where the person filled something in. */
export const ASKED = `
  ads, ad, publicite, pub, lead gen, lead form, formulaire, form, campagne, campaign, sponsorise, sponsored, inmail, lead generation, leads generation, lead ad, leads ads, instant form, instant forms, formulaire instantane, message, reponse,
  reply, replied, inbound, entrant, evenement, event`;
