import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Notes that limit how often somebody is contacted: "ne solliciter qu'une fois par an", "do not contact more than once a year". They deny more, and not
 * everything.
 * @module
 */

const PERIOD =
  '(?:ans?|annees?|mois|semaines?|trimestres?|semestres?|jours?|years?|months?|weeks?|quarters?|days?|jahr|monat|woche|quartal|halbjahr|ano|mes|semana|trimestre|anno|mese|settimana|jaar|maand|kwartaal)';
const NUMBER =
  '(?:\\d{1,2}|une?|deux|trois|quatre|one|two|three|einmal|zweimal|dreimal|una?|dos|tres|due|tre|een|twee|drie|uma|duas|once|twice)';
/** "Une fois par an", "one mail a month", "einmal im Jahr". */
const OFTEN = `${NUMBER} (?:(?:seule?s?|single|solo|unico|unica|einzige[srn]?|enkele?) )?(?:\\w+ ){0,2}(?:par|per|pro|an?|each|every|im|in der|je|al|por|all|a la|alla|chaque) ?${PERIOD}`;
const LIMIT = prefiltered(
  `\\bne? (?:\\w+ ){1,5}qu (?:${OFTEN}|une (?:seule )?fois)\\b|\\b(?:plus (?:de|d|qu)|(?:more|oftener|more often) than|(?:mehr|ofter|haufiger) als|mas de|piu (?:di|d)|(?:vaker|meer) dan|mais (?:de|do que)|que|only|nur|solo|slechts|maximum|max|hochstens|maximal|au plus|at most|uniquement|seulement) (?:de )?${OFTEN}|\\bune? seule? (?:\\w+ ){1,2}(?:par|chaque) ${PERIOD}`,
);
const CLAUSE_ENDS = /[,;.!?()/\n|]+/;

/** What is left of a text that holds such a limit; undefined of one that holds none. */
export const besideLimits = (text: string): string | undefined => {
  const clauses = text.split(CLAUSE_ENDS);
  const rest = clauses.filter((clause) => !LIMIT.test(plainWords(clause)));
  return rest.length === clauses.length ? undefined : rest.join(', ').trim();
};
