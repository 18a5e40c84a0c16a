/** Lines that begin the message that is answered or sent on, as mail programs write them in six languages. */
export const QUOTE_BEGINS: readonly RegExp[] = [
  /^[ \t>*_]*-{2,}[ \t]*(?:original message|message d['’]origine|forwarded message|message transféré|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht)/i,
  /^[ \t]*(?:le|on|am|el|il|op) .{6,160}(?:a écrit|wrote|schrieb|escribió|ha scritto|schreef)[ \t\u00a0]*:[ \t]*$/i,
  // German and Dutch name who wrote behind the verb: a day in figures tells it from a sentence.
  /^[ \t]*(?:am|op) .{0,60}\d.{0,100}\b(?:schrieb|schreef) .{1,120}:[ \t]*$/i,
  /^[ \t]*(?:begin forwarded message|début du message transféré|début du message réexpédié)[ \t\u00a0]*:/i,
];
