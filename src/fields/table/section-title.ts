import { readRefusal } from '../opposition/refusal/read-refusal.js';
import { isBareRefusalTitle, isHarmlessTitle, namesAList, namesThoseWhoAgreed, namesThoseWhoLeft } from '../opposition/title-text.js';
import { personsOfTitle } from '../person/sheets/named-file.js';
import { holdsContactValue } from './cell-shape.js';

/**
 * What a line of the table says that is the title of those below it. `agreed`: they may be contacted ("Abonnés"), so that a section of refusals
 * ends there. `plain`: nothing about refusals ("Section 2", "Prospects 2026"), which may be part of one.
 */
export type SectionTitle = 'refusals' | 'agreed' | 'plain';

/** Longer texts are notes. */
const LONGEST = 60;

const onlyText = (cells: readonly string[]): string | undefined => {
  let text: string | undefined;
  for (const cell of cells) {
    if (cell.trim() === '') continue;
    if (text !== undefined) return undefined;
    text = cell.trim();
  }
  return text;
};

/** Refusals before a colon, and whose they are behind it or below: "Refus : Tessier, Durand", "Ont refusé :". */
const LABELLED =
  /^(?:(?:ont |a |has |have |haben )?refus(?:e|é|ée|és|ées|ed|als?)?|rechazos?|rifiut[io]|ablehnungen|stop|opt[ -]?outs?|oppositions?|opposée?s?|objections?|widerspr[üu]che?) ?:(?! ?[\d.,\s%]*$)|^(?:ont refusé|opt[ -]?outs?) ?:$/iu;
/** What ends a title, and is no part of its words: "Désinscriptions de septembre :". */
const COLON = / ?:$/;

/** Tells lines that are the title of a section: one cell of words, and nobody to reach. A name alone in its line is a contact without an address. */
export const sectionTitleIn = (cells: readonly string[]): SectionTitle | undefined => {
  const text = onlyText(cells);
  if (text === undefined || text.length > LONGEST || holdsContactValue(text)) return undefined;
  const title = text.replace(COLON, '');
  const { channels, doubt } = readRefusal(title);
  if ((channels.length > 0 || doubt || namesThoseWhoLeft(title) || LABELLED.test(text)) && !isHarmlessTitle(text)) return 'refusals';
  if (namesThoseWhoAgreed(text)) return 'agreed';
  return namesAList(text) ? 'plain' : undefined;
};

/** Whether such a line is the title of people who are not to be contacted, and may have refused nothing: "Décédés", "Bounces". */
export const isTitleOfOthers = (cells: readonly string[]): boolean => {
  const text = onlyText(cells);
  return text !== undefined && text.length <= LONGEST && personsOfTitle(text) !== undefined;
};

/** Of addresses, as in "contact@*". */
const PATTERN = /[@*]/;

/** How many there are, that there is none, that they were taken out, or that the list ends: "Refus : 12 contacts", "Refus : aucun", "STOP : fin de liste". */
const NAMES_NOBODY = [
  /[:=] ?\d[\d.,]*(?:$| ?%| ?(?:\p{L}{2,12}$|(?:sur|of|von|de|di|su|van) ))/u,
  /(?<!\p{L})(?:aucune?|none|n[ée]ant|nil|keine?[rn]?|nessun[oa]?|ning[uú]n[oa]?|geen|nenhum[a]?)(?!\p{L})/iu,
  /(?<!\p{L})(?:[ée]t[ée] (?:\p{L}+ )?(?:retir|supprim|enlev|exclu|[ôo]t|effac)|removed|deleted|excluded|taken out|entfernt|gel[öo]scht|eliminad|quitad|rimoss|eliminat|verwijderd|(?:fin|end|ende|fine|einde) (?:de |du |of |der |di |della |van )?(?:la |the |de )?(?:list|fichier|file|datei|lijst))/iu,
];
/** Whether a title of refusals says itself whom it means, where nobody stands below it. */
export const namesSomebody = (cells: readonly string[]): boolean => {
  const text = onlyText(cells) ?? '';
  return !isBareRefusalTitle(text) && !NAMES_NOBODY.some((nobody) => nobody.test(text));
};

/** Whether a row that is reached nowhere says so in its first filled cell, and goes on in the next: "Désinscrits : Roy; Durand". */
export const beginsWithTitle = (cells: readonly string[]): boolean => {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  const text = cells[first] ?? '';
  return /:./u.test(text) && sectionTitleIn([text]) === 'refusals' && namesSomebody([text]);
};

/** The same in a list of refusals, where words beside a name are somebody who cannot be read: "Roy : désinscrit" is no title there. */
export const listTitleIn = (cells: readonly string[]): SectionTitle | undefined => {
  const text = onlyText(cells) ?? '';
  const title = PATTERN.test(text) ? undefined : sectionTitleIn(cells);
  return title === 'refusals' && !isBareRefusalTitle(text) ? undefined : title;
};
