const WAY_OUT =
  /unsub|d[ée]s(?:inscr|abonn)|opt.?out|\bstop\b|abmeld|abbestell|uitschrij|afmeld|dar(?:se)? de baja|disiscri|pr[ée]f[ée]ren/i;

/** Whether a few words, the text of a link or a line of its own, are the name of a way out: "Unsubscribe", "Se désinscrire". */
export const isCalledWayOut = (says: string): boolean => WAY_OUT.test(says);
