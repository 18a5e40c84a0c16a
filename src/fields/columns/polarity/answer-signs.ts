import type { ColumnInfo } from '../../../model/contact/contact.js';
import type { FieldName } from '../../../model/contact/field.js';
import { isForeignS } from '../../answers/leave/letter-of-yes.js';
import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';

/**
 * Words and letters that stand for several things: what they are in a column its header and its other values tell.
 * @module
 */

/** Longer cells are notes. */
const LONGEST = 60;
/** What a text has that is one of the next: in the letters of Europe nothing else becomes one when they are folded. */
const MAY_BE_LOW = /b[aà-å].{0,2}[jxĵ]|[^\x20-\u024f]/i;
/** What is low in Spanish or Portuguese, or has left. */
const LOW_OR_LEFT = /^(?:muy |mui(?:to)? )?ba(?:j|ix)[oa]s?$/;
/** A step that no status is: "alta" is one of both, who is registered and what is high. */
const STEP =
  /^(?:(?:muy |muito )?(?:medi[oa]|media alta|media baja|normal|critic[oa]|urgente|altisima|nul[oa]|regular)|muy (?:alt|baj)[oa]|medio (?:alt|baj)o)$/;
const HIGH = /^(?:muy |muito )?alt[oa]s?$/;
/** A status beside which "baja" is the other one. */
const HERE =
  /^(?:activ[oa]s?|inactiv[oa]s?|suscrit[oa]s?|suscriptor\w*|clientes?|ex ?clientes?|client|active|subscribed|vigente|en alta|alta (?:ok|nueva)|registrad[oa]s?|inscrit[oa]s?|socios?|pendiente|prospectos?|lead|potencial(?:es)?|rebotad[oa]s?|bloquead[oa]s?|ativ[oa]s?|inativ[oa]s?|subscrit[oa]s?)$/;
const ASKS_STEP =
  /\b(?:prioridad\w*|prioridade|interes|interesse|probabilidad|probabilidade|temperatura|nivel|grado|potencial|importancia|urgencia|calidad|qualidade|score|scoring|puntuacion|riesgo|risco|compromiso|engagement|impacto|complejidad|dificultad|criticidad|relevancia|intensidad|confianza|madurez|priority|interest|likelihood|severity|calificacion|clasificacion|valoracion|actividad|implicacion|receptividad|satisfaccion)\b/;
const ASKS_STATUS = /\b(?:estado|estatus|status|situacion|situacao|estado (?:de |del )?\w+|suscripcion|newsletter|boletin|alta|altas)\b/;

/** What "baja" is in a column of these cells: a step of a scale, or who has left; undefined where nothing tells. */
export const lowOrLeft = (header: string, field: string | undefined, values: readonly string[]): 'low' | 'left' | undefined => {
  // A column of notes of which "baja" is all that one says.
  if (field === 'comments') return 'left';
  const asked = foldHeader(header);
  const asksStep = ASKS_STEP.test(asked);
  const short = values.filter((text) => text.length <= LONGEST);
  if (!asksStep && !short.some((text) => MAY_BE_LOW.test(text) && LOW_OR_LEFT.test(plainWords(text)))) return undefined;
  const words = [...new Set(short)].map((text) => plainWords(text));
  if (words.some((word) => HERE.test(word))) return 'left';
  if (words.some((word) => STEP.test(word)) || asksStep) return 'low';
  return ASKS_STATUS.test(asked) && words.some((word) => HIGH.test(word)) ? 'left' : undefined;
};

/** What such words stand for in a column. @param field what its cells are read as */
export const answerSigns = (
  header: string,
  field: FieldName | 'words' | 'tags' | undefined,
  values: readonly string[],
): Pick<ColumnInfo, 'foreignS' | 'low'> => {
  const low = lowOrLeft(header, field, values);
  const foreignS = field !== 'words' && field !== 'tags' && isForeignS(header, field, values);
  return { ...(foreignS && { foreignS }), ...(low && { low }) };
};
