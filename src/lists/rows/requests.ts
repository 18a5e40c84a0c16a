/**
 * Sheets of what people asked for under the law ("Type de demande: Effacement, Droit d'accès"): whoever wants a copy of their data, or a new address in it,
 * refuses nothing.
 * @module
 */
import { foldHeader } from '../../fields/text/fold-header.js';
import { plainWords } from '../../fields/text/plain-words.js';
import { mayRefuse } from './contact-refusals.js';
import type { RowAnswers } from './row-answers.js';
import type { Row } from './row-cells.js';

/** What a request asks for: that nobody writes any more, or keeps the data; or that something else is done. Undefined where that cannot be told. */
export type RequestKind = 'refusal' | 'other' | undefined;

/** Whoever has their data erased, or no longer used, is not written to either. */
const REFUSALS =
  /\b(?:oppos\w*|opoe\w*|objections?|object(?:s|ed|ing)?|bezwaar\w*|widerspr\w*|widerruf\w*|desinscri\w*|desabonn\w*|unsubscri\w*|abmeld\w*|abbestell\w*|disiscri\w*|uitschrijv\w*|baja|opt(?: ?out|ed out)|stop\w*|refus\w*|retrait|retire\w*|withdr\w*|revo[ck]\w*|retiro|ritiro|intrek\w*|effac\w*|eras\w*|delet\w*|remov\w*|loesch\w*|losch\w*|suppr\w*|supre\w*|elimin\w*|cancell?a\w*|borra\w*|verwijder\w*|wissen|wissing|gegevenswissing|oubli\w*|forg[eo]t\w*|vergess\w*|oblio|olvido|vergetelheid|esquecimento|limit\w*|restric\w*|einschrank\w*|beperk\w*|plus recevoir|sprzeciw\w*|usuniec\w*|wypis\w*|cofnie\w*|rezygnac\w*|ogranicz\w*|ne plus|no longer|nicht mehr|niet meer|non (?:piu|ricevere)|no mas)\b/;
const OTHERS =
  /\b(?:acces\w*|accesso|auskunft\w*|inzage\w*|rectif\w*|rettific\w*|rectificatie|correc\w*|correzion\w*|berichtig\w*|korrektur|portab\w*|ubertrag\w*|datenubertrag\w*|uebertrag\w*|overdraag\w*|copies?|copy|copia|kopie|dostep\w*|sprostow\w*|przenies\w*)\b/;
/** Articles of the GDPR: of whoever refuses, and of whoever does not. */
const ARTICLES = /\bart(?:icles?|ikel|icolo|iculo|igo)? (\d{1,2})\b/g;
const REFUSING_ARTICLES: ReadonlySet<string> = new Set(['7', '17', '18', '21']);
const OTHER_ARTICLES: ReadonlySet<string> = new Set(['15', '16', '20']);

/** What the words of one request ask for. Where it asks for several things, a refusal is among them as soon as one of them is. */
export const requestKindOf = (text: string): RequestKind => {
  const words = plainWords(text);
  const articles = [...words.matchAll(ARTICLES)].map(([, article = '']) => article);
  if (REFUSALS.test(words) || articles.some((one) => REFUSING_ARTICLES.has(one))) return 'refusal';
  return OTHERS.test(words) || articles.some((one) => OTHER_ARTICLES.has(one)) ? 'other' : undefined;
};

const REQUEST =
  '(?:demandes?|requetes?|requests?|richiest[ae]|solicitud(?:es)?|anfragen?|antrage?|verzoek(?:en)?|pedidos?|droits?|rights?|diritt[oi]|derechos?|rechte?|direitos?|wniosk[ui]|wniosek|zadani[ae])';
/** A header that asks what somebody asked for. */
const ASKS = new RegExp(
  `^(?:(?:type|types|nature|objet|kind|subject|art|tipo|natura|oggetto|objeto|soort|categorie|category|motif|rodzaj|typ) (?:(?:de |d |of |of the |de la |du |della |del |di |der |des |van het )*)${REQUEST}\\b|${REQUEST}(?: (?:type|kind|nature|art|exerces?|invoques?|demandes?|concernes?|exercised|invoked|requested|esercitat[oi]|ejercidos?))?$|(?:anfrage|antrags|verzoek|verzoeks)(?:art|typ|soort)$|betroffenenrechte?$)`,
);
/** A header that may ask it: its cells have to say so. */
const MAY_ASK = /^(?:types?|nature|objet|motif|kind|subject|art|tipo|natura|oggetto|objeto|soort|betreff|rodzaj)$/;

/** The column of a table that says what each row asks for; undefined where none does. */
export const requestColumnOf = (header: Row, rows: readonly Row[]): number | undefined => {
  const kinds = (column: number) =>
    rows.flatMap((row) => {
      const cell = (row[column] ?? '').trim();
      return cell === '' ? [] : [requestKindOf(cell)];
    });
  const found = header.findIndex((name, column) => {
    const words = foldHeader(name);
    if (ASKS.test(words)) return kinds(column).includes('other');
    return MAY_ASK.test(words) && kinds(column).includes('other') && kinds(column).every((kind) => kind !== undefined);
  });
  return found < 0 ? undefined : found;
};

/**
 * Whether a row of a list asks for something else than to be left alone, and refuses in no other cell; undefined where no column tells.
 * @param rows those below the header
 */
export const makeOtherRequestTest = (header: Row, rows: readonly Row[], answers: RowAnswers): ((row: Row) => boolean) | undefined => {
  const column = requestColumnOf(header, rows);
  if (column === undefined) return undefined;
  return (row) => requestKindOf(row[column] ?? '') === 'other' && !mayRefuse(answers.refusals(row, [column]));
};
