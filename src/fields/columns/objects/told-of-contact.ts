/**
 * Headers of notes and of what was exchanged with somebody, whose words name another matter elsewhere. On folded words.
 * @module
 */

/** Notes of a stand at a fair, by the device on which they were typed. */
const TYPED_ON_DEVICE =
  /^(?:(?:badge|lead|booth|stand) )?(?:scanner|scan|badge|device|printer|sensor|tablet|tablette|phone|app|terminal) (?:notes?|comments?|remarks?)$|^(?:notes?|commentaires?|remarques?) (?:du |de la |de l |of )?(?:scanner|scan|badge|tablette|terminal|appareil|device|printer|sensor)$/;

/** What a contact answered, how a call or a lead ended, and the notes of whoever called: no goods come back, no wound is closed, and nothing is sold. */
const TOLD_OF_CONTACT = new RegExp(
  '^(?:(?:date|type|code|motif|cause|raison|statut|resultat|libelle|commentaires?|details?|reponse|last|dernier|1er|2eme) )?(?:(?:de|du|des|d|de la|de l) )*' +
    '(?:retours?(?: (?:de |du |des |d )?(?:la |l )?(?:clients?|prospects?|tc|tele ?conseill\\w*|conseill\\w*|tele ?operat\\w*|operat\\w*|agents?|appels?|commerci\\w*|contacts?|terrain|campagne|phoning|call ?center|e ?mails?|mails?))*|' +
    'clotur\\w+(?: (?:de |du |des |d )?(?:la |l )?(?:fiches?|appels?|leads?|contacts?|prospects?|tickets?|actions?|relances?))*)(?: \\d+)?$|' +
    '^(?:notes?|nota|notas|notiz(?:en)?|bemerkung(?:en)?|anmerkung(?:en)?|kommentare?|comments?|commentaires?|commenti?o?|coment\\w+|remarks?|remarques?|observa\\w+|osservazion[ei]|esito|risultato|resultado|resultat|ergebnis|result|feedback|retour) ' +
    '(?:(?:de|du|des|d|del|della|dell|di|der|des|vom|of|from|by|el|la|l|le|the) )*(?:operat\\w+|operador\\w*|vend(?:eur|euse|edor|edora|itore|itrice)s?|verkaufer\\w*|sellers?|dealers?|concession\\w+)$|' +
    '^(?:operator|operateur|operatore|operador|vendeur|verkaufer|seller|dealer)s? (?:notes?|comments?|remarks?|feedback|kommentare?|notiz(?:en)?|bemerkung(?:en)?)$',
);

/** What was exchanged with somebody, as tools of outreach export it: no sport of a club, no trade of a company ("Activité"), and no thread of a forum or a screw. */
const EXCHANGED =
  /^(?!activites?$|activitees?$)(?:(?:lead|contact|prospect|sales|crm|email|mail|message|linkedin|last|latest|recent|all|derniere?s?) )*(?:activit(?:y|ies|ee?s?|a)|aktivitat(?:en)?|actividad(?:es)?|activiteit(?:en)?|atividades?|threads?)(?: (?:(?:of|de|du|del|der|di) )?(?:texts?|texte|texto|testo|body|bodies|contents?|contenu|messages?|notes?|logs?|history|historique|feed|comments?|crm|lead|contact|\d+))*$/;

/** What a recruiter noted of somebody, whom they approach themselves. */
const NOTES = /\b(?:comment\w*|notes?|notizen?|notas?|remar\w*|observa\w*|kommentar\w*|bemerkung\w*|opmerking\w*|appunti)\b/;
const OF_RECRUITERS = /\b(?:recrut\w*|recruit\w*|headhunter\w*|sourceu?rs?)\b/;
const areOfRecruiter = (words: string): boolean => OF_RECRUITERS.test(words) && NOTES.test(words);

/** Whether folded words of a header name what was said with a contact, or noted of one. */
export const tellsOfContact = (words: string): boolean =>
  TYPED_ON_DEVICE.test(words) || TOLD_OF_CONTACT.test(words) || EXCHANGED.test(words) || areOfRecruiter(words);
