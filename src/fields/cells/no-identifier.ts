/** What people write in a cell of addresses or numbers that they leave empty. */
const NOTHING =
  /^(?:[-_.?/\\]+|0|n\/?[acdr]|na|null|none|nil|nan|undefined|unknown|aucune?|inconnue?|n[ée]ant|vide|sans|non (?:renseign[ée]e?|communiqu[ée]e?)|pas d[’']e?-?mail|ninguno|nessuno|keine?|\(blank\)|#n\/a)$/i;

/** Whether a cell of addresses or numbers says that there is none. */
export const isNoIdentifier = (text: string): boolean => text === '' || NOTHING.test(text);
