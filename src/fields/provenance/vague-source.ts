/**
 * Whether a contact says who its data come from.
 * @module
 */
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { foldHeader } from '../text/fold-header.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';

// Words that name a format, a tool or nothing at all: none of them says who gave the data.
const USELESS = `
  web, internet, net, google, fichier, fichiers, fichier excel, fichier client, file, files, excel, csv, xls, xlsx, divers, misc,
  various, autre, autres, other, others, import, imports, imported, importe, import csv, import excel, import fichier, csv import,
  file import, list import, list import from file, base, bdd, bd, base de donnees, database, db, liste, list, export, crm,
  offline, offline sources, sources hors ligne, hors ligne, offline quellen, offline quelle, fuentes offline, fuentes sin conexion, fonti offline, origini offline, inconnu, inconnue, unknown, non renseigne, non renseignee, nr, nc, na, n a, n c, nd, neant, aucun,
  aucune, none, null, undefined, interne, internal, manuel, manual, saisie manuelle, historique, reprise, reprise de donnees,
  fichier interne, base interne, base clients, base prospects, ancienne base, fichier prospects, fichier achete, fichier loue,
  google sheets, sheets, hubspot, salesforce, pipedrive, brevo, sendinblue, mailchimp, prospection, tbd, todo, a completer, a definir, test, x, xx, xxx, oui, yes,
  click, clicked, clic, clique, open, opened, ouvert, ouverture, sent, envoye, delivered, delivre, processed, bounce, bounced, rebond, spam, spamreport,
  unsubscribe, unsubscribed, desinscrit, desabonne`;

/** "Import 12/03/2024" says no more than "import". */
const bare = (text: string): string =>
  plainWords(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** The column in which a CRM notes how somebody became a lead. Its own word "Web" is the form of the site. */
const OF_A_CRM = /^(?:lead source|source (?:de |du )?(?:la )?(?:piste|lead)|origine (?:de |du )?(?:la )?(?:piste|lead))$/;
const OF_A_FORM: ReadonlySet<string> = new Set(['web', 'site web']);

/**
 * Whether a text of a source names nobody.
 * @param also more words that do not count
 * @param columns of the file: in all its columns of sources a CRM may write words of its own
 */
export const makeVagueSourceTest = (
  also: readonly string[] = [],
  columns: readonly Pick<ColumnInfo, 'header' | 'field'>[] = [],
): ((text: string) => boolean) => {
  const sources = columns.filter(({ field }) => field === 'source');
  const isCrm = sources.length > 0 && sources.every(({ header }) => OF_A_CRM.test(foldHeader(header)));
  const useless = USELESS.split(',').map((one) => one.trim());
  const words = new Set(['', ...useless.filter((word) => !(isCrm && OF_A_FORM.has(word))), ...also.map(bare)]);
  return memoise((text) => words.has(bare(text)));
};

/** Whether the row gives the page that the data come from: it says more than any word. */
export const hasSourceUrl = (contact: Contact<'sourceUrl'>): boolean => /^https?:\/\/./i.test(contact.text('sourceUrl'));
