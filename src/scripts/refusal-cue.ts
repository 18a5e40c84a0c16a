/** A cue that speaks of the right to refuse, or of yes: nobody has said no. */
const NO_REFUSAL =
  /\b(?:droit|possibilité|liberté|right|freedom|option)\b|^\W*(?:si |if |on )?(?:oui|yes)\b|\bpas de refus|\bno objection/i;
/** Somebody says no, in the words of those who write scripts. */
const CUES: readonly RegExp[] = [
  /\brefus(?:e|es|ent|ait|é|ée)?(?![\p{L}])/iu,
  /\brefus(?:al|es|ed|ing)?\b|\bdeclin(?:e|es|ed|ing)\b|\bturn(?:s|ed)? (?:it|us|you) down\b/i,
  /\b(?:pas|plus|aucunement|non)[ -](?:du tout )?intéress|\b(?:ça|cela|ce|rien) ne (?:m|l|les?)['’]? ?intéress|\bne (?:m|l)['’]intéress/i,
  /\b(?:not|never|isn['’]?t|aren['’]?t|ain['’]?t|no longer) (?:at all |really |very )?(?:interested|keen)\b|\buninterested\b|\bno interest\b/i,
  /\bnon,? merci\b|\bno,? thank/i,
  /^[^\p{L}]*(?:toujours |encore |still |a second |a firm |again )?(?:non|no|nope)(?![\p{L}])(?! (?:budget|time|money|need|one|answer|reply|decision)\b)/iu,
  /(?:\b(?:on|if|si|en cas de|dit|says?|said|répond|answers?)|[,:;–—-]) ?[«"“]?[ \u00a0]?(?:non|no)(?![\p{L}])(?! (?:budget|time|money|need|one|answer|reply|decision)\b)/iu,
  /\bs['’]oppos(?:e|ent)\b|\bobjects?\b(?! handling)|\bopts? out\b|\bopt-out\b(?! (?:line|notice|mention))/i,
  /\bne (?:veut|souhaite|désire|veulent|souhaitent|veux) (?:pas|plus)\b|\b(?:doesn['’]?t|does not|don['’]?t|do not) want\b/i,
  /\bstop(?:pe[rz]?)?\b(?: calling)?|\b(?:remove|take|strike|cross) (?:me|him|her|them) (?:off|out|from)?|\bremove me\b|\bdo[ -]not[ -]call\b|\bunsubscribe\b/i,
  /(?<!\p{L})(?:m['’]|nous )oppos(?:e|ons)(?!\p{L})|(?<!\p{L})(?<!(?:pas|jamais) )oppos[ée]e?s? (?:au|aux|[àa])(?!\p{L})/iu,
  /\b(?:delete|erase|remove|scrub) (?:us|my|our)\b|(?<!\p{L})(?:retire|enl[eè]ve|supprime|efface|raye)[rz]? (?:mon|mes|notre|nos)(?!\p{L})/iu,
  /\b(?:retire[rz]?|enleve[rz]?|supprime[rz]?|rayer|rayez)-?(?:moi|nous)|\bne (?:plus|pas) (?:être |me |nous |l['’]|les? )?(?:(?:r|re)?appel|contact|démarch|dérang)/i,
  /\bdemande (?:à|de) (?:ne plus|être retiré|être supprimé)/i,
  // « Ne m’appelez plus », « Ne nous contactez pas », « Arrêtez de m’appeler », « Laissez-moi tranquille ».
  /\bne (?:m['’]|nous |me |l['’]|les? )?(?:r?appel|r?app[èe]l|re?contact|démarch|sollicit|dérang|embêt)\p{L}* (?:plus|pas|jamais)(?!\p{L})/iu,
  /\barr[êe]te[rz]?\b[^.!?]{0,30}(?:appel|contact|harcel|démarch)|\b(?:laisse[rz]?|fiche[rz]?|foute[rz]?)-?(?: ?moi| ?nous) (?:tranquille|en paix|la paix)/i,
  /\b(?:do not|don['’]?t|never|quit|no more) (?:ever )?(?:call|ring|phon|contact|bother)\w*|\bleave me alone\b|\blose my number\b/i,
];

/** Who complains, was called too often, asked for nothing, or names the list that keeps callers away. */
const COMPLAINTS: readonly RegExp[] = [
  /(?<!\p{L})porte(?:r|rai)? plainte|(?<!\p{L})(?:je|nous) (?:vais |allons )?(?:vous )?(?:signal|saisi)\p{L}*(?! bien)[^.!?]{0,20}(?:cnil|dgccrf|signal ?conso|33700)|harc[eè]l|\bharass|\breport(?:ing)? you\b|\bcomplain (?:to|about) (?:the ico|you|this call|ofcom)/iu,
  /^\W*(?:bloctel|c?tps)\W*$/iu,
  /(?<!\p{L})d[ée]j[àa] (?:r?appel|contact)[ée]\p{L}{0,3}[^.!?]{0,15}(?:\d{1,4}|deux|trois|dix|cent|mille|plusieurs|trop de) fois|(?<![\p{L}\d])(?:\d{1,3}|deuxi|troisi|dixi|centi)(?:e|[eè]me) (?:fois|appel)|(?<!\p{L})app?el\p{L}{1,6} (?:sans (?:arr[êe]t|cesse)|tous les jours|tout le temps)|\b(?:called|rung|phoned)(?: me| us)? (?:\d{1,4}|two|three|ten|several|many|a hundred) times|\bkeep (?:calling|ringing|phoning)/iu,
  /(?<!\p{L})(?:jamais (?:rien )?demand|rien demand|pas demand)[ée](?!\p{L})|\bnever asked (?:to be|for|you)\b|\bdid(?:n['’]?t| not) ask (?:to be|for (?:this|a|any) call|you)\b/iu,
  // What an advertisement says to estate agents, and a sticker on a door to callers.
  /(?<!\p{L})(?:pas|plus|sans|aucune?|ni)(?: (?:d['’]|de |par |besoin d['’]| une?|une? )?)(?:agences?|agents? immobiliers?|interm[ée]diaires?|d[ée]marchages?|d[ée]marcheurs?|prospection)(?!\p{L})|agences? (?:\p{L}+ )?s['’]abstenir|s['’]abstenir(?!\p{L})|(?<!\p{L})(?:agences?|d[ée]marcheurs?|d[ée]marchage|professionnels) (?:non|interdit\p{L}*|refus[ée]\p{L}*)(?!\p{L})|\bno (?:estate )?(?:agents?|agencies|cold[ -]call\w*|canvass\w*|salesmen|sales ?people)\b/iu,
  /\bsend (?:me|us) nothing\b|(?<!\p{L})ne (?:m['’]|nous )envoye[rz] (?:rien|pas)/iu,
];

/** Whether a heading, the first cell of a row or what a contact says tells that somebody says no to the call. */
export const isRefusalCue = (cue: string): boolean => {
  const text = cue.slice(0, 300);
  return !NO_REFUSAL.test(text) && [...CUES, ...COMPLAINTS].some((pattern) => pattern.test(text));
};
