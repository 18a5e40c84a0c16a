/**
 * The words of headers that deny a refusal, or tell what came of looking somebody up in a list of refusals, on folded words, in French, English,
 * German, Spanish, Italian and Dutch. A header counts only if every one of its words is known here, so that none is turned by a part of it.
 * @module
 */

/** What a word of such a header does. */
export type WordRole = 'list' | 'refused' | 'denied' | 'no' | 'clear' | 'on' | 'screened' | 'check' | 'result' | 'date' | 'of' | 'way';

/** Phrases that are one word here. */
export const PHRASES: readonly (readonly [RegExp, string])[] = [
  // German joins the list and what is done with it: "Sperrlistenabgleich".
  [/\b(\w*robinson(?:listen?)?|\w*sperrlisten?|ecg(?:listen?)?)(?=abgleich|prufung|kontrolle|check|filter|abfrage)/g, '$1 '],
  [/\becg (?=abgleich|prufung|kontrolle|check|filter|abfrage|gepruft)|\b(?:rtr )?ecg ?listen?\b/g, 'ecgliste '],
  [/\b\w*sperr ?listen?\b/g, 'sperrliste'],
  [/\b(?:registro )?(?:pubblico )?(?:delle )?opposizioni registro\b|\bregistro (?:pubblico )?(?:delle )?opposizioni\b/g, 'rpo'],
  [/\bbel ?me ?niet(?: ?register)?\b/g, 'belmeniet'],
  [/\blistes? (?:rouges?|orange)\b/g, 'listerouge'],
  [/\b(?:do not call|dnc|dncl) (?:list|register|registry)\b|\bdo not call\b/g, 'dnc'],
  [/\blistas? robinson\b|\brobinson ?li(?:st|jst)\w*\b|\blistes? robinson\b/g, 'robinson'],
  [/\b(?:lista (?:robinson )?)?adigital\b/g, 'robinson'],
  // What mailing houses call whatever they leave out: beside a look-up, since "Suppression" alone refuses.
  [/\bsuppressions?(?: (?:lists?|files?))?(?= (?:match|matched|hit|hits|screen|screening|check|scrub|wash|cleanse)\b)/g, 'suppressions'],
  [/\bopt(?:ed)? ?outs?\b/g, 'optout'],
  [/\bblack ?list\w*\b/g, 'blacklisted'],
  [/\bdad[oa] de baja\b/g, 'baja'],
  [/ {2,}/g, ' '],
  [/\bun ?subs?\w*\b/g, 'unsubscribed'],
];

const ROLES: Readonly<Record<WordRole, string>> = {
  list: 'suppressions bloctel pacitel tps ctps mps robinson dnc dncl dncm rpo repoussoir ecgliste sperrliste belmeniet listerouge',
  refused:
    'oppose opposee opposes opposed opposition oppositions refus refuse refusee refused desabonne desabonnee desabonnement desinscrit desinscrite desinscription optout unsubscribed objection objections objected blacklisted suppressed blocked bloque bloquee widerspruch widersprochen abgemeldet abmeldung abbestellt gesperrt opone opuesto opuesta oposicion baja rechazo rechazado opposto opposta oppone opposizione opposizioni rifiuto rifiutato disiscritto disiscritta disiscrizione bezwaar afgemeld uitgeschreven',
  denied:
    'non not pas sans aucun aucune jamais never nicht kein keine keinen ohne sin senza nessun nessuna ningun ninguna niet geen zonder',
  no: 'no',
  clear:
    'ok okay clear cleared clean negatif negative negativ negativo libre libero frei propre vierge absent absente absents hors conforme',
  on: 'inscrit inscrite inscrits registered listed found trouve trouvee present presente eingetragen iscritto iscritta match matches matched hit hits treffer coincidencia coincidencias correspondance correspondances corrispondenza corrispondenze gevonden',
  screened:
    'screened checked scrubbed washed verifie verifiee controle controlee filtre filtree nettoye nettoyee croise croisee passe passee purge purgee expurge expurgee gepruft abgeglichen verificato verificado comprobado consultado cruzado filtrado cotejado consultato controllato filtrato incrociato consultee consulte interroge interrogee gefiltert bereinigt abgefragt gecontroleerd gecheckt verified compared filtered queried cleaned',
  check:
    'verif verification check checks scrub scrubbing screen screening filtrage filtration controles croisement nettoyage deduplication dedoublonnage passage abgleich prufung test wash cruce consulta comprobacion filtro verificacion revision control cotejo verifica consultazione controllo incrocio interrogazione pulizia scrematura bonifica confronto raffronto lavaggio hygiene washing cleanse cleansing matching rapprochement lavage dedup dedoublage comparaison depuracion contraste ontdubbeling kruising controle vergelijking consultation interrogation comparaison lookup query filtering kontrolle abfrage bereinigung filterung filter verificacao cruzamento',
  result: 'statut status statuts resultat resultats result results retour return reponse response etat stato estado esito ergebnis outcome',
  date: 'date datum fecha data le am vom op on day jour giorno dia',
  of: 'a au aux la l les de du d des the in with against contre par via sur to from for fur gegen auf der dem den su en el liste list fichier file registre register numero number num uk fr is est was been has have had did ont ete s se si n ne y et and or ou of zu zur aan tegen ha esta e contact client prospect personne flag ind top ultimo ultima dernier derniere last latest letzter letzte letzten laatste con del de della delle dei di el registro lista mit nach da do',
  way: 'email emails mail mails sms tel telephone telephonique telephoniques phone calls call appels appel post courrier courriers newsletter newsletters demarchage prospection commercial commerciale commercialisation marketing pub publicite communication communications sollicitation sollicitations relance relances rgpd gdpr dsgvo werbung anrufe publicidad pubblicita contacte',
};

/** What each word does. */
export const ROLE_OF: ReadonlyMap<string, WordRole> = new Map(
  (Object.keys(ROLES) as WordRole[]).flatMap((role) => ROLES[role].split(' ').map((word) => [word, role] as const)),
);

/** Names of lists that are those of other things as often: "TPS" is time. */
export const OF_OTHERS: ReadonlySet<string> = new Set(['tps', 'mps', 'rpo']);

/** Of numbers that directories do not print: what is asked of them is when that was looked up, or the mention itself. */
export const OF_DIRECTORIES: ReadonlySet<string> = new Set(['listerouge']);
