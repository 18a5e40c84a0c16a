import { CHANNELS } from '../../../model/contact/channel.js';
import { type FieldName, kindOf } from '../../../model/contact/field.js';
import { foldHeader } from '../../text/fold-header.js';
import { readHeader } from '../headers/header-reader.js';
import { readPermissionHeader } from '../permission/permission-header.js';
import type { DoubtfulHeader } from '../permission/riddles.js';

/**
 * Answers of a form with a row each, as Weezevent and survey tools export them: what was asked stands in a column beside the answer.
 * @module
 */

const ASKED =
  /^(?:(?:intitule|libelle|texte|text|nom|name|label|titre|title)(?: d| de| of)?(?: l| la| le| the)? )?(?:questions?|champs?|fields?|frage|pregunta|domanda|vraag|pergunta)(?: (?:text|texte|label|name|title|personnalisee?|custom))?$/;
const ANSWERED =
  /^(?:(?:texte|text|valeur|value)(?: d| de| of)?(?: l| la| le| the)? )?(?:reponses?|answers?|responses?|valeurs?|values?|antwort(?:en)?|wert|respuestas?|valor|risposta|risposte|valore|antwoord|resposta)(?: (?:text|texte|value|label))?$/;

interface Column {
  readonly header: string;
  readonly values: readonly string[];
}

type Matter = 'leave' | 'refusal' | undefined;
const matterOfField = (field: FieldName | 'none'): Matter => {
  const kind = field === 'none' ? undefined : kindOf(field);
  return kind === 'allow' ? 'leave' : kind === 'refuse' ? 'refusal' : undefined;
};
/** What a question asks for: leave, or whether somebody refuses. */
const matterOf = (question: string): Matter => {
  const hint = readHeader(question);
  if (hint) return hint.is === 'nothing' ? undefined : matterOfField(hint.is === 'field' ? hint.field : hint.choice.otherwise);
  const read = readPermissionHeader(question);
  if (read === undefined || 'field' in read) return read && matterOfField(read.field);
  return read.leans === 'topic' || read.leans === 'allow' ? 'leave' : 'refusal';
};

/** The column of the answers to questions of leave, by its place, and what it doubts: a no to any of them, or, where a yes may refuse, whatever it holds. */
export const answersInRows = (columns: readonly Column[]): ReadonlyMap<number, DoubtfulHeader> => {
  const asked = columns.find(({ header }) => ASKED.test(foldHeader(header)));
  const at = asked ? columns.findIndex(({ header }) => ANSWERED.test(foldHeader(header))) : -1;
  if (asked === undefined || at < 0) return new Map();
  const matters = new Set([...new Set(asked.values.map((text) => text.trim()))].map(matterOf));
  if (matters.has('refusal')) return new Map([[at, { doubt: CHANNELS }]]);
  return new Map(matters.has('leave') ? [[at, { doubt: CHANNELS, leans: 'topic' }]] : []);
};
