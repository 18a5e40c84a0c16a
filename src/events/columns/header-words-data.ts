/** What a column of a log is for. */
export const LOG_ROLES = [
  'time',
  'date',
  'clock',
  'zone',
  'kind',
  'channel',
  'direction',
  'from',
  'to',
  'contactNumber',
  'ownLine',
  'email',
  'person',
  'answered',
  'outcome',
  'text',
  'campaign',
  'campaignId',
  'subject',
  'step',
  'department',
  'country',
  'machine',
  'hardBounce',
  'call',
  'own',
  'error',
] as const;
export type LogRole = (typeof LOG_ROLES)[number];

/**
 * Headers of logs, folded, by role; a header has the first role whose words it fits. Read in exports of Aircall, Ringover, HubSpot,
 * SIP exchanges, Asterisk, lemlist, Brevo, Mailchimp, Mailjet, and in what French, English, German, Spanish and
 * Italian teams write themselves. `own`: a column
 * that holds our own side and would pass for the contact's.
 */
export const HEADER_WORDS: readonly (readonly [LogRole, RegExp])[] = [
  [
    'error',
    /^error(?: ?(?:code|message|reason|text|info|description|label))?s?$|^erreurs?$|^(?:code|message|motif|libelle) (?:d |de l |de )?(?:erreur|echec|rejet)$|^(?:failure|fail|drop|reject|rejection) (?:reason|code|message|description)$|^raison (?:de l |du |d )?(?:echec|rejet|erreur)$|^fehler(?:code|text|meldung)?$/,
  ],
  [
    'own',
    /^(?:user|agent|utilisateur|conseiller|commercial|owner|teleprospecteur|vendeur|send user|sender|frm|from (?:name|email|address)|expediteur|emetteur|originator|absender|remitente|mittente|reply to|hs owner)(?: (?:name|nom|id|email|e mail))*$|^send user (?:email|id)$|^hubspot owner id$|(?:assigned|attribue)/,
  ],
  [
    'call',
    /(?:^|\b)(?:call ?id|conversation ?id|cdr ?id|channel ?id|unique ?id|linked ?id|message ?id|message guid|mid|duree|duration|length in sec|bill ?sec|incall|talk time)\b|^(?:call|conversation|communication) (?:uuid|sid)$|^(?:gesprachs|anruf)?dauer$|^duracion(?: de (?:la )?llamada)?$|^durata(?: (?:della )?chiamata)?$|^(?:gespreks|bel)?duur$|^duracao(?: da (?:chamada|ligacao))?$|^czas (?:trwania|rozmowy|polaczenia)(?: (?:rozmowy|polaczenia))?$/,
  ],
  ['zone', /^(?:number )?time ?zone$|^fuseau(?: horaire)?$|^tz$/],
  [
    'time',
    /^(?:date ?time|timestamp|horodatage|date (?:et )?heure|date time)\b.*$|^(?:call |event |hs |activity )?time ?stamp$|^(?:created|sent|delivered|occurred|started|event|happened|called) at(?: utc| gmt)?$|^creation ?date ?time$|^date (?:sent|created)$|^(?:appel (?:du|le)|appele le|envoye le)$|^call ?date$|^(?:call )?start ?(?:ed )?(?:time|date|at)(?: utc| gmt)?$|^date (?:started|connected|(?:first )?rang)$|^(?:sent|sending|delivery|dispatch) time(?: utc| gmt)?$|^send(?:ing)? ?time(?: utc| gmt)?$|^(?:sent|sending|dispatch(?:ed)?) (?:date|on)$|^date (?:de |d |du |de l )?expedition$|^(?:expediee?|transmise?|adressee?|partie?|envoyee?) le$|^(?:gesendet|versendet|verschickt) am$|^enviad[oa] el$|^(?:inviat[oa]|spedit[oa]) il$|^(?:verzonden|verstuurd) op$|^verzend(?:datum|tijd)$|^(?:enviad[oa]|expedid[oa]) em$|^data (?:de|do) envio$|^date event$|^date tz offset incl$|^(?:sent|envoyee?)$|^ts(?: event| epoch)?$|^(?:activity|event|call|send|sent) date$|^date (?:de |d |du |de l )?(?:activite|evenement|event|appel|envoi|action)$|^event time$|^unsub time$|^(?:date|time|heure) (?:utc|gmt)$|^(?:date )?(?:de )?debut(?: (?:de l |d )?appel)?$|^(?:called|dialed|dialled) on$|^(?:when|quand)$|^(?:conversation|interaction|segment|session) start(?: time| date)?$|^start date time$|^date (?:et heure )?(?:de |d |du )?(?:l )?(?:debut|contact)$|^zeitstempel$|^datum (?:und )?(?:uhr)?zeit$|^(?:anruf|sende|versand)datum$|^fecha y hora$|^fecha (?:de (?:la )?)?(?:llamada|envio|evento|inicio)$|^data e ora$|^data (?:della |di )?(?:chiamata|invio|evento|inizio)$/,
  ],
  ['date', /^(?:date|jour|day|datum|fecha|dia|data|giorno)(?: tz \w+(?: \w+){0,3})?$/],
  [
    'clock',
    /^(?:heure|hour|time|uhrzeit|zeit|hora|ora|tijd(?:stip)?|uur|beltijd|godzina|hora d[ae] (?:chamada|ligacao|inicio)|heure (?:de l |de |d )?(?:appel|envoi|debut)|call (?:time|hour)|(?:anruf|start)zeit|hora (?:de (?:la )?)?(?:llamada|inicio)|ora (?:della |di )?(?:chiamata|inizio))(?: tz \w+(?: \w+){0,3})?$/,
  ],
  [
    'direction',
    /^(?:call |hs call |hs email |e ?mail |mail |message |sms |originating |initial )?direction(?: type)?$|^(?:(?:is|est) )?(?:incoming|inbound|entrante?|outgoing|outbound|sortante?)$|^type (?:d |de l )?appel$|^(?:direction|sens)(?: (?:de l |d |du )?(?:appel|contact|echange))?$|^call type$|^call direction type$|^(?:anruf)?richtung$|^(?:direccion|sentido)(?: de (?:la )?llamada)?$|^direzione(?: (?:della )?chiamata)?$|^(?:direcao|sentido)(?: d[ao] (?:chamada|ligacao))?$|^(?:(?:oproep|gespreks)?richting)$|^kierunek(?: (?:polaczenia|rozmowy))?$|^(?:anruf|gesprachs|verbindungs)(?:art|typ)$|^tipo (?:di |de (?:la )?|d[ao] )?(?:chiamata|llamada|chamada|ligacao)$|^(?:oproep|gespreks)type$|^typ (?:polaczenia|rozmowy)$/,
  ],
  [
    'channel',
    /^(?:canal|channel|media|moyen)(?: (?:de |d )?(?:contact|envoi|communication))?$|^activity type$|^task ?(?:sub ?)?type$|^type (?:d |de l )?(?:activite|contact|echange)$|^(?:kanal|canale)$/,
  ],
  [
    'kind',
    /^(?:event|evenement|metric(?: name)?|event type|event name|type (?:d |de l )?evenement|st text|type|action|ereignis(?:typ)?|evento|tipo (?:de |di )?evento)$/,
  ],
  [
    'contactNumber',
    /^(?:customer|contact|client|lead|prospect|external|remote) (?:number|phone|numero)$|^(?:number|raw digits|msisdn|nummer)$|^tel(?:ephone)? \d$|^phone number dial(?:l?ed)$|^(?:numero|n|no|tel(?:ephone)?) (?:du )?(?:client|contact|prospect|correspondant)$|^(?:lead |contact )?(?:phone|telephone|mobile|portable|tel)(?: number| portable| fixe)?$|^(?:telephone|tel) (?:portable|fixe|mobile)$|^numero(?: (?:de |di )?(?:telephone|telefono|mobile|portable|cellulare|movil))?$|^(?:telefon|ruf|handy|mobil|mobilfunk)nummer$|^(?:telefon|telefono|movil|cellulare|handy)$|^(?:telefoon|gsm|mobiel)(?: ?n(?:umme)?r)?$|^(?:numero de )?(?:telefone|telemovel|celular)$/,
  ],
  [
    'ownLine',
    /^(?:line|ligne)$|^(?:aircall|ringover|our|notre|own|ddi|line|ligne) (?:number|numero|line|ligne)(?: adresse)?$|^numero (?:ringover|aircall|de ligne|presente|affiche|sortant)$|^internal (?:number|phone)$|^caller id(?: number)?$|^notre numero\b.*$/,
  ],
  [
    'from',
    /^de$|^(?:from|src|caller|source|calling|appelant|ani)(?: (?:number|numero|phone))?$|^numero (?:de l )?appelant$|^hs call from number$|^(?:von|da|van|od|quelle|chiamante|llamante|origen|origem|chamador|beller|dzwoniacy)(?: (?:nummer|numero|numer))?$|^(?:anrufer|quell|quellruf|anrufende ?)(?:nummer)?$|^(?:ruf)?nummer (?:des )?anrufers?$|^numero (?:del |do )?(?:chiamante|llamante|chamador|de origen|de origem)$|^num(?:e|m)er (?:dzwoniacego|van (?:de )?beller)$|^(?:from|calling) number$/,
  ],
  [
    'to',
    /^(?:vers|a)$|^(?:to|dst|callee|called|destination|appele|dialed|dialled|dnis)(?: (?:number|numero|phone))?$|^numero (?:de l )?appele$|^(?:(?:numero|n|no|num)(?: (?:de )?(?:telephone|tel|mobile|portable))?|tel(?:ephone)?|mobile|portable|gsm) (?:(?:du |de l |de la )?(?:destinataire|appele)|compose|appele)$|^receiver$|^(?:receiver|recipient) (?:number|phone|msisdn|mobile)$|^hs call to number$|^(?:angerufene|gewahlte) nummer$|^zielnummer$|^(?:an|nach|ziel|para|naar|aan|do|destinazione|destino|bestemming|angerufener|chiamato|llamado|gebelde)(?: (?:nummer|numero|numer))?$|^ziel(?:ruf)?nummer$|^(?:ruf)?nummer (?:des )?angerufenen$|^numero (?:del |do )?(?:chiamato|llamado|marcado|chamado|discado|composto|di destinazione|de destino)$|^numer (?:odbiorcy|docelowy|wybrany)$/,
  ],
  [
    'email',
    /^(?:lead |contact |recipient |customer |prospect )?e ?mail(?: address)?$|^adresse (?:e ?)?mail$|^(?:recipient|destinataire|rcpt)(?: e ?mail)?$|^courriel$|^e ?mail ?adresse$|^correo(?: electronico)?$|^indirizzo e ?mail$|^empfanger(?: e ?mail)?$|^destinatari[oa]$/,
  ],
  [
    'person',
    /^(?:lead|contact|customer|client|subscriber|person|mj contact|prospect)(?: ?)id$|^subscriber ?key$|^id (?:du |de l |de )?(?:contact|client|lead|prospect|abonne)$|^code (?:client|contact|prospect|tiers)$|^(?:associated |hs )?(?:contact|lead) ids?$|^associated contact i ?ds?$|^leid$|^numero (?:de )?client$/,
  ],
  ['answered', /^(?:is )?answered$|^repondu$|^decroche$/],
  ['hardBounce', /^hard bounce$/],
  ['machine', /^(?:is )?(?:bot|machine|proxy)$/],
  [
    'campaign',
    /^(?:campaign|campagne|custom ?campaign|sequence|cadence|newsletter)(?: (?:name|nom|title|titre))?$|^nom (?:de la )?(?:campagne|sequence)$|^(?:camp|campaign) name$|^unsub campaign title$|^(?:kampagne|campana|campanha|campagna)$/,
  ],
  ['campaignId', /^(?:mj )?(?:camp|campaign|campagne|sequence) ?id$|^id (?:de )?(?:la )?(?:campagne|sequence)$/],
  ['subject', /^(?:sub|subject|sujet|objet)(?: (?:line|du mail|de l ?e ?mail))?$|^(?:betreff|asunto|oggetto)$/],
  ['step', /^(?:sequence )?(?:step|etape)(?: (?:number|numero))?$/],
  ['department', /^(?:departement|department code|code departement|code postal|post ?code|postal code|zip(?: code)?|cp)$/],
  ['country', /^(?:pays|country)(?: code)?$/],
  [
    'outcome',
    /^(?:hs call |call )?(?:disposition|outcome|status|result)$|^mailing state$|^(?:resultat|issue|statut)(?: (?:de l |d |du )?(?:appel|contact|envoi))?$|^last state$|^etat(?: (?:de l )?appel)?$|^missed call reason$|^qualif(?:ication)?(?: (?:de l |d |du )?(?:appel|contact))?$|^(?:lib|libelle|label) (?:du |de la |de )?(?:status|statut|qualif(?:ication)?|resultat)$|^wrap ?up(?: (?:code|name))?$|^(?:call )?dispo$|^(?:anruf)?(?:ergebnis|status)$|^(?:resultado|estado)(?: de (?:la )?llamada)?$|^(?:esito|stato)(?: (?:della )?chiamata)?$|^(?:resultaat|uitkomst|wynik(?: rozmowy)?|(?:resultado|estado) da (?:chamada|ligacao))$/,
  ],
  [
    'text',
    /^(?:comments?|commentaires?|notes?|tags?|body|remarques?|observations?|etiquettes?)$|^(?:call |hs call |notes? (?:de l |d )?)(?:notes?|comments?|body|appel|tags?)$|^commentaires? (?:de l |d )?(?:appel|agent)$|^(?:unsub )?reason(?: other)?$|^motif$|^(?:kommentare?|bemerkung(?:en)?|notiz(?:en)?|anmerkung(?:en)?)$|^(?:comentarios?|observacion(?:es)?|notas?)$|^(?:commenti|commento|annotazion[ei]|osservazion[ei])$|^(?:notities?|opmerking(?:en)?)$|^(?:observac(?:ao|oes))$|^(?:notatk[ai]|uwagi)$/,
  ],
];
