import { foldLetters } from '../../fields/text/letters.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { Span } from '../../model/document/span.js';

/** Tools and ways that copy profiles and pages without asking, on folded text; not "aspirateur", which is sold. */
const SCRAPES =
  /\b(?:aspir(?:ant|e|ee|es|ees|ons|er|ation)s? (?:de |d |des? |du |les? |la |l |votre |vos |sur |depuis |un |une |a partir ){0,5}(?:linkedin|profils?|pages?|sites?|annuaires?|web|internet|donnees|adresses?|e ?mails?|google|facebook|coordonnees|fiches?)|scrap(?:ed?|ee?s?|ing|ping|pe[rd]?|ant|er|pant)|web ?scraping|harvest(?:ed|ing)|crawl(?:ed|ing|e[rs]?)|moissonn\w+|extrait\w* automatiquement|automatically extracted|phantom ?buster|kaspr|lusha|waalaxy|evaboot|skrapp|rocketreach|contactout|snov)\b/;
/** By a program that collects: "un outil automatique", "a bot". A form of ours that somebody filled in is none. */
const BY_PROGRAM =
  /\b(?:collect\w*|recuper\w*|relev\w*|recueill\w*|obten\w*|extrai\w*|copi\w*|gather\w*|obtain\w*|extract\w*|found|pulled|trouve\w*) (?:\w+ ){0,6}?(?:par|avec|via|a l aide d|au moyen d|by|with|using|through) ?(?:un |une |notre |des |l |an? |our |some )?(?:(?:outil|logiciel|programme|moyen|procede|extension)s? (?:automati\w+|de collecte|d extraction)|robots?|scripts?|bots?|crawlers?|automat\w+ (?:tools?|scripts?|bots?|programs?|software|means))\b/;
const NEVER = /\b(?:sans|jamais|pas|ni|not|never|without|no)(?: \w+){0,3} ?$/;
const OF_ADDRESS =
  /\b(?:adresses?|e ?mails?|mails?|courriels?|coordonnees|donnees|contacts?|numeros?|addresses|details|data|profils?|profiles?|trouve\w*|found|recupere\w*|obtenu\w*|got|obtained|address)\b/;

const isScraped = (says: string): boolean => {
  const text = foldLetters(says.slice(0, 600)).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ');
  const found = SCRAPES.exec(text) ?? BY_PROGRAM.exec(text);
  return found !== null && OF_ADDRESS.test(text) && !NEVER.test(text.slice(0, found.index));
};

/** Where a message says that the address was copied by a machine from a network or from pages: no source that one may use unasked. */
export const scrapedSource = (message: JudgedMessage): Span | undefined =>
  message.sentences.find(
    ({ says, visible }, i) => visible !== 'hidden' && (message.says(i, 'source') || /vous|votre|your?/i.test(says)) && isScraped(says),
  )?.at;
