import { readRefusal } from '../opposition/refusal/read-refusal.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';

/** Longer cells are notes, and their column one of notes. */
const LONGEST = 60;

/** Whether some of the statuses of a column are refusals. */
export const holdRefusals = (values: readonly string[]): boolean =>
  [...new Set(values)].some((text) => text.length <= LONGEST && readRefusal(text.trim()).channels.length > 0);

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
  const words = [...new Set(values)].filter((text) => text.length <= LONGEST).map((text) => plainWords(text));
  const asked = foldHeader(header);
  // A column of notes of which "baja" is all that one says.
  if (field === 'comments') return 'left';
  if (!words.some((word) => LOW_OR_LEFT.test(word)) && !ASKS_STEP.test(asked)) return undefined;
  if (words.some((word) => HERE.test(word))) return 'left';
  if (words.some((word) => STEP.test(word)) || ASKS_STEP.test(asked)) return 'low';
  return ASKS_STATUS.test(asked) && words.some((word) => HIGH.test(word)) ? 'left' : undefined;
};
