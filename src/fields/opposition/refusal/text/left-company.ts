/** "Non più in azienda": who has left a company, and not what is to end. */
const LEFT_A_COMPANY = /^non pi[uù] (?=(?:in azienda|in ditta|in organico|in societ[aà]|in servizio|presso l)(?!\p{L}))/iu;
/** The same with its verb, which is how the second reader knows it. */
export const spellOutLeaving = (text: string): string => text.replace(LEFT_A_COMPANY, 'non è più ');
