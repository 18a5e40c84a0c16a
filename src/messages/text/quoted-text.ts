/** Lines that begin the message that is answered or sent on, as mail programs write them in six languages. */
const BEGINS = [
  /^[ \t>*_]*-{2,}[ \t]*(?:original message|message d['’]origine|forwarded message|message transféré|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht)/i,
  /^[ \t]*(?:le|on|am|el|il|op) .{6,160}(?:a écrit|wrote|schrieb|escribió|ha scritto|schreef)[ \t\u00a0]*:[ \t]*$/i,
  // German and Dutch name who wrote behind the verb: a day in figures tells it from a sentence.
  /^[ \t]*(?:am|op) .{0,60}\d.{0,100}\b(?:schrieb|schreef) .{1,120}:[ \t]*$/i,
  /^[ \t]*(?:begin forwarded message|début du message transféré|début du message réexpédié)[ \t\u00a0]*:/i,
];

/** A text with what it quotes or sends on made blank, at the same length: nothing of it is said by who sends this one. */
export const withoutQuotes = (text: string): string => {
  if (!/^[ \t]*>|-{2}|:[ \t]*$|:[ \t]*\n/m.test(text)) return text;
  let isOver = false;
  return text
    .split('\n')
    .map((line) => {
      isOver ||= BEGINS.some((pattern) => pattern.test(line.slice(0, 300)));
      return isOver || /^[ \t]*>/.test(line) ? ' '.repeat(line.length) : line;
    })
    .join('\n');
};
