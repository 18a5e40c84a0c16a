const ANSWER = /^(?:ok|ko|nok|oui|non|yes|no|inscrite?|non inscrite?|opposée?|appelable|non appelable)$/i;
const MAY_CALL = /^(?:ok|appelable)$/i;

/** Whether a column answers for each row if it may be called: then the file is the reverse of a list of oppositions. */
export const hasAnswers = (rows: readonly (readonly string[])[], width: number): boolean => {
  for (let column = 0; column < width; column++) {
    const values = rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
    if (values.some((value) => MAY_CALL.test(value)) && values.every((value) => ANSWER.test(value))) return true;
  }
  return false;
};
