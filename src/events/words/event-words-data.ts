import type { EventKind } from '../../model/events/event.js';

/** What products and teams call what happened to a mail or a text message, folded. French, English, and the Italian of one export seen. */
export const EVENT_WORDS: readonly (readonly [EventKind, readonly string[]])[] = [
  [
    'attempt',
    [
      'sent',
      'send',
      'request',
      'requests',
      'requested',
      'processed',
      'emails sent',
      'email sent',
      'mail sent',
      'message sent',
      'sms sent',
      'envoye',
      'envoyee',
      'envoi',
      'email envoye',
      'e mail envoye',
      'sms envoye',
      'message envoye',
      'expedie',
      'inviata',
      'inviato',
      'gesendet',
      'versendet',
      'enviado',
      'enviada',
      'verzonden',
      'verstuurd',
    ],
  ],
  [
    'delivered',
    [
      'delivered',
      'delivery',
      'email delivered',
      'delivre',
      'livre',
      'remis',
      'distribue',
      'consegnata',
      'consegnato',
      'zugestellt',
      'entregado',
      'entregue',
      'afgeleverd',
      'bezorgd',
    ],
  ],
  [
    'opened',
    [
      'open',
      'opens',
      'opened',
      'unique open',
      'unique opened',
      'first opening',
      'first open',
      'loaded by recipient',
      'emails opened',
      'email opened',
      'ouvert',
      'ouverte',
      'ouverture',
      'premiere ouverture',
      'lu',
      'geoffnet',
      'abierto',
      'aperto',
      'aberto',
      'aberta',
      'geopend',
      'aperta',
    ],
  ],
  [
    'opened-by-machine',
    [
      'proxy open',
      'unique proxy open',
      'opened by proxy',
      'machine open',
      'loaded by proxy',
      'ouvert par un proxy',
      'ouverture par un proxy',
      'ouverture machine',
    ],
  ],
  [
    'clicked',
    [
      'click',
      'clicks',
      'clicked',
      'unique click',
      'emails clicked',
      'email clicked',
      'clique',
      'clic',
      'clics',
      'clic unique',
      'geklikt',
      'clicado',
      'clicou',
    ],
  ],
  [
    'replied',
    [
      'reply',
      'replied',
      'emails replied',
      'email replied',
      'reponse',
      'a repondu',
      'geantwortet',
      'beantwoord',
      'respondido',
      'ha risposto',
    ],
  ],
  [
    'bounced',
    [
      'bounce',
      'bounced',
      'hard bounce',
      'hard bounces',
      'hard bounced',
      'emails bounced',
      'email bounced',
      'invalid',
      'invalid email',
      'rejet',
      'rejete',
      'bounce permanent',
      'retour definitif',
    ],
  ],
  ['deferred', ['soft bounce', 'soft bounces', 'soft bounced', 'deferred', 'retarde', 'differe', 'bounce temporaire', 'retour temporaire']],
  [
    'complained',
    [
      'spam',
      'complaint',
      'complaints',
      'complained',
      'spam report',
      'spamreport',
      'marked as spam',
      'abuse',
      'plainte',
      'signale comme spam',
    ],
  ],
  [
    'refused',
    [
      'unsub',
      'unsubscribe',
      'unsubscribed',
      'unsubscription',
      'emails unsubscribed',
      'email unsubscribed',
      'group unsubscribe',
      'opt out',
      'opted out',
      'stop',
      'desinscrit',
      'desinscrite',
      'desinscription',
      'desabonne',
      'desabonnee',
      'desabonnement',
      'abgemeldet',
      'abmeldung',
      'baja',
      'dado de baja',
      'disiscritto',
      'disiscritta',
      'disiscrizione',
      'uitgeschreven',
      'afgemeld',
      'uitschrijving',
      'afmelding',
      'descadastrado',
      'descadastrada',
      'cancelou a subscricao',
      'subscricao cancelada',
      'removido da lista',
      'saiu da lista',
    ],
  ],
  ['inbound', ['emails not interested', 'not interested']],
  [
    'failed',
    [
      'failed',
      'error',
      'dropped',
      'drop',
      'blocked',
      'emails send failed',
      'send failed',
      'not sent',
      'erreur',
      'echec',
      'bloque',
      'bloquee',
      'non envoye',
      'rejected',
    ],
  ],
  [
    'other',
    [
      'contact updated',
      'active on site',
      'viewed product',
      'added to cart',
      'started checkout',
      'placed order',
      'ordered product',
      'fulfilled order',
      'refunded order',
      'cancelled order',
      'subscribed to list',
      'subscribed to email marketing',
      'subscribed to sms marketing',
      'updated email preferences',
      'contact created',
      'list addition',
      'list removal',
      'emails interested',
      'interested',
      'campaign complete',
      'paused',
      'resumed',
      'api unsubscribe',
      'manual',
      'internal',
      'interne',
      'note',
      'task',
      'tache',
      'meeting',
      'rendez vous',
      'rdv',
      'visite',
    ],
  ],
];

/** Words that name a refusal or a complaint, folded, and those that may stand beside them without saying that something else happened. */
export const QUALIFIED: readonly { readonly kind: EventKind; readonly names: RegExp; readonly beside: RegExp }[] = [
  {
    kind: 'refused',
    names: /^(?:unsub|unsubscrib(?:e|es|ed)|unsubscriptions?|opt(?:ed)?out|desinscrite?s?|desinscriptions?|desabonnee?s?|desabonnements?)$/,
    beside:
      /^(?:global(?:e|ly)?|groups?|all|from|of|the|lists?|newsletters?|e|e?mails?|mailings?|marketing|campaigns?|sms|contacts?|users?|recipients?|subscribers?|by|via|header|oneclick|manual(?:ly)?|auto|automatic|permanent(?:ly)?|requests?|requested|has|been|is|s|est|a|ete|de|du|des|la|le|les|listes?|tout|toutes?|tous|total|totale|general|generale|manuel|manuelle|automatique|definitif|definitive|demandes?|campagnes?|par|destinataires?|utilisateurs?|abonnes?|communications?)$/,
  },
  { kind: 'refused', names: /^stop$/, beside: /^(?:sms|mobile|recu|received|reply|reponse)$/ },
  {
    kind: 'complained',
    names: /^(?:complaints?|complained|plaintes?|fbl|feedbackloop|arf)$/,
    beside:
      /^(?:spam|abuse|users?|recipients?|isp|e|e?mails?|of|for|as|by|about|report|pour|de|du|des|par|destinataires?|fbl|feedbackloop|a|depose|deposee)$/,
  },
  {
    kind: 'complained',
    names: /^(?:spam|junk|abuse|indesirable)$/,
    beside:
      /^(?:reports?|reported|e|e?mails?|messages?|marked|flagged|signale|signalee|signalements?|marque|marquee|as|comme|en|by|user|recipient|par|le|destinataire|de|pour)$/,
  },
];

/** How calls are marked as calls, and what else a column of that kind may say of the channel. */
export const CHANNEL_WORDS: Readonly<Record<'phone' | 'email' | 'sms' | 'post' | 'other', RegExp>> = {
  phone: /^(?:appels?|calls?|phone(?: call)?|telephone|tel|telephonique|external|outgoing|incoming|voice|voix|pstn)$/,
  email: /^(?:e ?mails?|mails?|courriels?)$/,
  // What is written to a number, by whatever carries it: the same refusal bars it.
  sms: /^(?:sms|textos?|text(?: message)?|mms|rcs|whats ?app(?: (?:business|message))?)$/,
  post: /^(?:courrier|letter|post|lettre|publipostage)$/,
  other:
    /^(?:linked ?in|xing|facebook|messenger|instagram|telegram|chat|visite|meeting|rdv|rendez vous|note|task|tache|internal|interne|fax|social)\b/,
};

/** Of other channels those by which people are written to, folded; */
export const WRITES_ELSEWHERE = /^(?:linked ?in|xing|fax|social|facebook|messenger|instagram|telegram)\b/;
/** what says there that somebody was, and what happens without it. */
export const SENT_ELSEWHERE =
  /\b(?:sent|sends?|invit\w*|messages?|msg|inmails?|dm|(?:voice|video) ?notes?|connection requests?|envoy\w*|envoi|gesendet|enviad[oa]|inviat[oa])\b/;
export const NOT_SENT_ELSEWHERE =
  /\b(?:visit\w*|views?|viewed|follow\w*|likes?|liked|open\w*|click\w*|repl\w*|answer\w*|accept\w*|interested|failed|error|skipped|received|recus?|repon\w*|internal|interne)\b/;

/** Stages of one call, folded, as telephony sends them one by one: what they tell of an answer. */
export const CALL_STAGES: Readonly<Record<'answered' | 'unanswered' | 'other', RegExp>> = {
  answered: /^(?:(?:call|appel|voice) )(?:answered|accepted|connected|picked up|repondu|decroche)$/,
  unanswered: /^(?:(?:call|appel|voice) )(?:missed|unanswered|not answered|no answer|busy|manque)$/,
  other:
    /^(?:(?:call|appel|voice) )(?:initiated|created|started|dialing|ringing|ringed|bridged|hold|held|unhold|resumed|transferred|hang ?up|hungup|ended|completed|finished|terminated|disconnected|tagged|commented|archived|assigned|debut|demarre|sonne|fin|termine|raccroche)$/,
};

export const DIRECTION_WORDS: Readonly<Record<'out' | 'in' | 'internal', RegExp>> = {
  out: /^(?:out|outbound(?: (?:api|call|dial|reply))?|(?:outgoing|outbound) (?:e ?mails?|mails?|sms|messages?|calls?)|(?:sent|gesendete) (?:e ?mails?|mails?|items?|messages?|elemente|objekte)|(?:e ?mails?|mails?) sent|(?:elements?|messages?|mails?|courriers?) envoyee?s?|elementos enviados|posta inviata|outgoing|sortants?|sortantes?|emise?s?|envoyee?s?|expediee?s?|sent|mt|mobile terminated|gesendet|versendet|enviad[oa]s?|inviat[oaie]|outcoming|appel sortant|call out|placed|dialed|(?:ausgehend|abgehend)(?:e[rs]?)?(?: (?:anrufe?|gesprach))?|gehend|gewahlt|salientes?|salida|uscent[ei]|(?:in )?uscita|effettuat[aoie]|(?:realizada|efectuada|efetuada|feita)s?|(?:llamada|chiamata|chamada) (?:saliente|in uscita|effettuata|realizada|efectuada|efetuada|de saida)|(?:uitgaand|wychodzac)[aey]?(?: (?:gesprek|oproep|polaczenie|rozmowa))?|saida)$/,
  in: /^(?:in|inbound|incoming|(?:incoming|inbound|received) (?:e ?mails?|mails?|sms|messages?|calls?)|(?:e ?mails?|mails?) received|inbox|boite de reception|(?:messages?|mails?|courriers?) recue?s?|posteingang|bandeja de entrada|posta in arrivo|entrants?|entrantes?|recue?s?|mo|mobile originated|empfangen|recibid[oa]s?|ricevut[oaie]|appel entrant|call in|received|missed|manque|(?:eingehend|ankommend)(?:e[rs]?)?(?: (?:anrufe?|gesprach))?|kommend|verpasst(?:er anruf)?|entrada|(?:in )?entrata|in (?:arrivo|ingresso)|entranti|pers[aoie]|perdid[oa]s?|recebid[oa]s?|(?:llamada|chiamata|chamada) (?:entrante|in entrata|recibida|ricevuta|recebida|persa|perdida|de entrada)|(?:inkomend|binnenkomend|przychodzac)[aey]?(?: (?:gesprek|oproep|polaczenie|rozmowa))?|gemist(?:e oproep)?|nieodebrane)$/,
  internal: /^(?:internal|interne|intern|intern[oai]|local|wewnetrzn[aey])$/,
};

/** Answers of a column that says whether somebody answered, and words of an outcome that say so: by themselves, or by what came of the talk. */
export const ANSWERED =
  /^(?:yes|true|oui|si|ja|1|answered|connected|connecte|repondu|joint|contacte|decroche|completed|termine|left live message|(?:call )?(?:talked|spoke|spoken|conversation|discussed)(?: (?:to|with) \w+)?|parle|discute|echange|conversation|entretien|argumente[es]*|(?:rdv|rendez vous|meeting|appointment|demo)(?: (?:pris|fixe|obtenu|confirme|ok|booked|set|made|scheduled|confirmed))?|interesse[es]*|interested|vente|vendu|sale|sold|won|gagne|qualifie|qualified|accord|devis demande|gesprochen|gesprach(?: gefuhrt)?|erreicht|angenommen|abgenommen|termin(?: vereinbart| gelegt)?|interessiert|verkauft|interesse|contesta(?:do|da)?|contesto|atendid[oa]|hablado|respondid[oa]|cita(?: concertada| fijada| agendada)?|reunion agendada|interesad[oa]|vendid[oa]|venta|(?:ha )?risposto|(?:ha )?parlato|appuntamento(?: fissato| preso)?|interessat[oa]|vendut[oa]|vendita|contattat[oa]|contactad[oa]|beantwoord|opgenomen|odebran[aeoy]|gesproken)$/;
export const UNANSWERED =
  /^(?:no|false|non|0|no ?answer|noanswer|unanswered|missed|busy|failed|voicemail|left voicemail|congestion|pas de reponse|sans reponse|occupe|messagerie|repondeur|non repondu|manque|message vocal laisse|absent|injoignable|nrp|ne repond pas|pas joint|non joint|agents? did not answer|no available agent|short abandoned|abandoned(?: in [a-z ]+)?|out of opening hours|(?:call )?not answered|cancel(?:l?ed)?|annule|nein|nicht erreicht|niemand erreicht|keine antwort|nicht angenommen|nicht abgenommen|besetzt|mailbox|anrufbeantworter|abwesend|no contesta(?: nadie)?|no responde|sin respuesta|ocupado|comunica(?:ndo)?|buzon(?: de voz)?|contestador|ausente|non risponde|nessuna risposta|occupato|segreteria(?: telefonica)?|assente|non raggiungibile|ligne occupee|verpasst|pers[ao]|perdid[oa]|gemist|niet (?:opgenomen|beantwoord|bereikt)|geen (?:gehoor|antwoord)|nao atendid[oa]|sem resposta|nieodebran[aeoy]|zajete|rejected|declined|unreachable|hang ?up|raccroche)$/;

/**
 * Outcomes that say in a word or two that the person refuses, as a label beside a call: what needs a sentence is read by the reader of
 * refusals.
 */
export const REFUSING_OUTCOME =
  /^(?:refus|refuse|refusee|opposition|oppose|opposee|stop|stop appels?|dnc|do not call|ne plus (?:appeler|contacter|rappeler|demarcher)|liste rouge(?: interne)?|blackliste?|blacklisted|black list|liste noire|opt out|unsubscribed|desinscription|(?:pas|non|plus) interesse(?:e|s|es)?|not interested|no interest)$/;
/** Outcomes that refuse nothing, though a reader of sentences may stumble over them. */
export const PLAIN_OUTCOME =
  /^(?:connected|connecte|no answer|busy|left voicemail|left live message|wrong number|numero errone|faux numero|barrage(?: secretaire)?|rappel|a rappeler|rappeler|callback|call back|answered|completed|termine|failed|joint|voicemail|messagerie|absent|envoye|delivre|recue?|received|accepted|undelivered|non delivre|sending|expired|in progress|en cours|queued|ringing|scheduled|planifie|initiated|calling|connecting|transferred|transfere|a relancer|relance|mauvais numero|hors cible|ok)$/;

/** HubSpot's own outcomes of calls, by the identifiers that all accounts have. */
export const HUBSPOT_OUTCOMES: Readonly<Record<string, 'answered' | 'unanswered'>> = {
  'f240bbac-87c9-4f6e-bf70-924b57d47db7': 'answered',
  'a4c4c377-d246-4b32-a13b-75a56a4cd0ff': 'answered',
  '73a0d17f-1163-4015-bdd5-ec830791da20': 'unanswered',
  'b2cf5968-551e-4856-9783-52b3da59a7d0': 'unanswered',
  '9d9162e7-6cf3-4944-bf63-4dff82258764': 'unanswered',
  '17b47fee-58de-441e-a44c-c6300d46f273': 'unanswered',
};

/** Campaigns that are no prospecting: what a customer is waiting for. Folded words, the whole or a part of a name. */
export const SERVICE_WORDS =
  /\b(?:factur\w*|invoices?|receipts?|recus?|mots? de passe|passwords?|otp|codes? (?:de )?(?:connexion|verification)|verification|confirmations? (?:de |d )?(?:commande|rendez vous|rdv|desabonnement|desinscription|inscription|reservation)|confirmation|order confirmations?|livraisons?|deliver(?:y|ies)|shipping|expeditions?|commandes?|orders?|reset|reinitialisation|transactional|transactionnels?|notifications? de service|support ticket|tickets?)\b/;
