/**
 * What one word of a yes/no or status cell means. `tick` and `blank-tick` answer the column's question, whatever it is; `for` and
 * `against` speak of the person's will, whatever the question; `open` says that nothing is decided.
 */
export type Stance = 'tick' | 'no-tick' | 'for' | 'against' | 'open';

const words = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/** That somebody was asked, and has not answered. */
export const PENDING: readonly string[] = words(`
    pending, awaiting confirmation, waiting for confirmation, confirmation pending, en attente de confirmation, warten auf bestatigung, pendiente de confirmar, pendiente de confirmacion, in attesa di conferma, double opt in pending, doi pending, doi offen, doi ausstehend, pending confirmation, unconfirmed, not confirmed, non confirme, non confirmee, en attente, a confirmer,
    not responded, no response, awaiting, waiting, sans reponse, pendiente, sin confirmar, no confirmado, ausstehend, unbestatigt, nicht bestatigt, in attesa, non confermato, in afwachting, wachtend op bevestiging, niet bevestigd, onbevestigd,
    pendente, nao confirmado, por confirmar, en espera, da confermare, noch nicht bestatigt,
    not activated, not yet activated, not yet confirmed, never confirmed, confirmation required, confirmation en attente, en cours de confirmation, pas confirme, pas confirmee, pas encore confirme, pas encore confirmee, jamais confirme, jamais confirmee,
    wartet auf bestatigung, bestatigung ausstehend, nicht aktiviert, noch nicht aktiviert, no confirmada, aun no confirmado, aun no confirmada, esperando confirmacion, a la espera de confirmacion, non confermata, non ancora confermato, non ancora confermata, in attesa conferma,
    niet geactiveerd, nog niet geactiveerd, nog niet bevestigd, wacht op bevestiging, nao confirmada, aguardando confirmacao, aguarda confirmacao`);

/** Folded words (`plainWords`) in French, English, Spanish, German and Italian, and a yes or a no of their neighbours, separated by commas. */
export const STANCES: Readonly<Record<Stance, readonly string[]>> = {
  tick: words(`
    1, oui, o, vrai, kylla, tak, yes, y, tyes, true, t, on, ok, x, xx, checked, ticked, selected, coche, cochee, angekreuzt, angehakt, marcado, marcada, spuntato, spuntata, selezionato, selezionata, si, s, verdadero, v, ja, j, wahr, vero, sim, da, waar, aangevinkt, aangekruist`),
  'no-tick': words(`
    0, non, n, faux, no, tno, false, f, off, unchecked, unticked, not ticked, not checked, unselected, not selected, non coche, non cochee, pas coche, decoche, decochee, nicht angekreuzt,
    nicht angehakt, non signe, non signee, pas signe, not signed, unsigned, nicht unterschrieben, no firmado, non firmato, sin marcar, no marcado, no marcada, desmarcado, desmarcada, non spuntato, non spuntata, deselezionato, deselezionata, nein, falsch, falso, nao, nee, neen, onwaar, niet aangevinkt, uitgevinkt, niet ondertekend, nej, nei, ei`),
  for: words(`
    opt in, optin, opted in, optedin, opt in actif, optin actif, opt in active, opt in aktiv, opt in activo, opt in attivo, opt in actief, simple opt in, simple optin, single opt in, single optin, double opt in, doi, doi ok, doi bestatigt, doi erfolgt, doi confirmed, doi confirme, doi confirmado, doi confermato, doi bevestigd, double optin, double opt in confirmed, subscribed, subscriber, resubscribed,
    abonne, abonnee, inscrit, inscrite, active, actif, confirmed, confirme, confirmee, consent, consented, consent given, consenti, consentement, consentement donne,
    freely given consent from contact, consentement librement donne par le contact, consentement librement donne, consentement libre du contact, freiwillige einwilligung des kontakts, frei erteilte einwilligung des kontakts, consentimiento libre del contacto, freiwillig vom kontakt erteilte einwilligung,
    consentimiento otorgado libremente por el contacto, consentimiento dado libremente por el contacto, consenso dato liberamente dal contatto, accepted, accept, autoriser, allow, permitir, zulassen, consentire, toestaan, toegestaan, send, envoyer, senden, enviar, inviare, verzenden, aceite, aceites, autorizo, accepte, acceptee, accorde, accordee, d accord, granted, allowed, autorise, autorisee, approved, given,
    suscrito, suscrita, acepta, aceptado, acepto, concedido, concedida, activo, activa, confirmado, confirmada, consentido, autorizado,
    accetta, acconsento, acconsente, do il consenso, presto il consenso, presta il consenso, stimme zu, ich stimme zu, stimmt zu, liegt vor, einwilligung liegt vor, zustimmung liegt vor,
    donne, donnee, consentement recueilli, consentement obtenu, signe, signee, signed, unterschrieben, firmado, firmada, firmato, firmata, obtenu, obtenue, recueilli, recueillie, j accepte, je consens, consiente, consiento, doy mi consentimiento, obtained, collected,
    abonniert, angemeldet, aktiv, bestatigt, zugestimmt, einwilligung erteilt, zustimmung erteilt, einwilligung gegeben, zustimmung gegeben, opt me in, consenso prestato, consenso dato, consenso concesso, consentimiento otorgado, consentimiento dado, consentimento dado, aceito, eu aceito, concordo, consinto, erteilt, eingewilligt, iscritto, iscritta, attivo, attiva, confermato, confermata, accetto, accettato, concesso, concessa, consenso, autorizzato, erlaubt, gestattet, permitido, permitida, consentito, consentita,
    ingeschreven, aangemeld, geabonneerd, akkoord, toestemming, toestemming gegeven, toestemming verleend, ik ga akkoord, gaat akkoord, actief, bevestigd, aanvaard, geaccepteerd, toegelaten,
    ondertekend, ik geef toestemming, ik stem toe, stemt toe`),
  against: words(`
    opt out, optout, opted out, optedout, unsubscribed, unsubscribe, unsub, stop, stopped, stop sms, stop pub, stop email, stop mail,
    blacklist, blacklisted, blackliste, blacklistee, blocklist, blocklisted, blocked, bloque, bloquee, suppressed, suppression, suppression list, repoussoir, liste repoussoir,
    desinscrit, desinscrite, desinscription, desabonne, desabonnee, desabonnement, resilie, resiliee, refus, refuse, refusee, refused, rejected, rejete, declined, denied, revoked, revoque,
    withdrawn, consent withdrawn, retire, retiree, retrait, oppose, opposee, opposed, objected, objection, opposition, complained, complaint, complainer, spam, spam complaint, spamcomplaint, spam report, spamreport, spamnotification, spammed, markedasspam, marked as spam, feedback loop, feedbackloop, fbl, abuse, plainte,
    cancelled, canceled, annule, annulee, removed, do not contact, dnc, do not call, do not email, ne pas contacter, ne plus contacter, ne plus appeler, ne pas appeler, ne pas demarcher, npc,
    baja, dado de baja, dada de baja, cancelado, cancelada, rechazado, rechaza, revocado, bloqueado, no contactar,
    abgemeldet, abbestellt, widerrufen, widerr, widersprochen, widerspruch, gesperrt, abgelehnt, gekundigt, nicht kontaktieren, disiscritto, disiscritta, cancellato, cancellata, rifiutato, revocato, bloccato, non contattare,
    nicht erlaubt, nicht gestattet, nicht gewunscht, nicht erwunscht, unerwunscht, not allowed, not permitted, non autorise, non autorisee, non souhaite, non souhaitee, no autorizado, no autorizada,
    desaccord, en desaccord, disagreed, accord refuse, je refuse, i refuse, i decline, i do not agree, i disagree, disagree, ich lehne ab, lehne ab, ik weiger, weiger, rechazo, me niego, rifiuto, niet akkoord, ik ga niet akkoord,
    interdit, interdite, prohibe, prohibee, exclu, exclue, do not allow, prohibited, forbidden, banned, barred, excluded, verboten, untersagt, ausgeschlossen, vietato, vietata, proibito, proibita,
    escluso, esclusa, bloccata, prohibido, prohibida, excluido, excluida, bloqueada,
    ne pas autoriser, nicht zulassen, non consentire, no permitir, nao permitir, nao permitido, nao enviar, nao autorizo, nao autorizado, nao contactar, niet toestaan, niet toegestaan, afgemeld, uitgeschreven, niet bellen, niet mailen, niet contacteren, niet meer contacteren, niet meer mailen, niet meer bellen, niet benaderen,
    uitschrijving, afmelding, geweigerd, afgewezen, toestemming geweigerd, toestemming afgewezen, ingetrokken, toestemming ingetrokken, herroepen, geblokkeerd, geschrapt, gaat niet akkoord,
    geen toestemming, niet toegelaten, verboden, uitgesloten, niet ingeschreven, niet geabonneerd, niet gewenst, ongewenst, op zwarte lijst, zwarte lijst, bezwaar,
    no permitido, no permitida, no deseado, non autorizzato, non autorizzata, non consentito, non consentita, non gradito, non gradita`),
  open: [
    ...PENDING,
    ...words(`
    unknown, inconnu, inconnue, non renseigne,
    non communique, nc, nr, na, n a, n c, n d, nd, nan, null, none, nil, undefined, not set, not applicable, non applicable, ne s applique pas, nicht zutreffend, non applicabile, no aplicable, no aplica, no information, no data, sans objet, aucun, aucune, neant, vide, empty,
    desconocido, unbekannt, sconosciuto, onbekend, nvt, n v t, niet van toepassing, niet ingevuld`),
  ],
};

// In further languages of Europe. Each counts only as a whole cell: "ne" begins a French sentence, and "nie" a German one.

/** Czech, Slovak, Hungarian, Romanian, Greek, Bulgarian, Croatian, Slovene, Serbian, Lithuanian, Estonian, Turkish, Russian, Ukrainian; what they share with others is in `STANCES`. */
const YES = words('ano, igen, ναι, да, taip, jah, evet, так, igaz, pravda, истина, вярно, αληθες, tiesa, tosi');
const NO = words('ne, nem, nu, οχι, не, нет, ні, hayir, hayır, hamis, nepravda, neistina, fals, невярно, лъжа, ψευδες, netiesa');
/** The same of languages whose headers are read by stems as well. */
const SHARED_NO = words('nie, epatosi, never subscribed, not subscribed, never');

/** Words of refusal of these languages. */
const AGAINST = words(`
  odhlasen, odhlasena, odhlaseny, odhlasil se, odhlasila se, nevolat, nekontaktovat, nesouhlasi, nesuhlasi, odvolano, zakaz, zakazano,
  leiratkozott, letiltva, letiltott, nem hivhato, tiltakozott, nem jarul hozza, visszavonta,
  dezabonat, dezabonata, refuzat, a refuzat, refuza, nu contactati, nu sunati, nu suna, retras, interzis,
  διαγραφηκε, διεγραφη, μην ενοχλειτε, μην καλειτε, αρνηθηκε, αρνειται, απεγγραφη,
  отписан, отписана, отказ, отказва, отказал, отказала, не безпокоите, не звънете, забранено, отписался, отписалась,
  odjavljen, odjavljena, odjavio se, odjavila se, odbio, odbila, ne zvati, ne zovi, ne kontaktirati, povucena, povuceno, zabranjeno, odjavil se, zavrnil, zavrnila, ne klici, preklicano, prepovedano,
  atsisake, neskambinti, nesusisiekti, nesutinka, atsauktas, atsaukta, draudziama,
  atteicies, atteikusies, atrakstijies, nezvanit, nesazinaties, nepiekrit, atsaukts, aizliegts,
  loobunud, loobus, keeldunud, keeldus, mitte helistada, mitte kontakteeruda, keelatud,
  descadastrado, descadastrada, nao ligar, nao contactar, nao contatar, recusou, recusado, recusada, revogado, cancelou`);

/** How people say yes kindly, where nothing else is said: inside of a sentence such a word says no more than that they like to. */
const KINDLY = words(`
  oui volontiers, volontiers, oui avec plaisir, avec plaisir, oui bien sur, bien sur, ja graag, graag, ja hoor, ja gerne, ja gern, gerne, gern, yes please, yes of course, of course, i agree, agree, agreed, si por favor, si claro, con gusto,
  si volentieri, volentieri, si certo, certo, ik ga akkoord, akkoord, ga akkoord`);

/** Words of agreement. */
const FOR = words(`
  accord, accord donne, accord client, souhlasi, suhlasi, prihlasen, prihlasena, prihlaseny, feliratkozott, hozzajarult, consimtit, συμφωνει, συναινει, εγγεγραμμενος, съгласен, съгласна, абониран, абонирана,
  pretplacen, pretplacena, prijavljen, prijavljena, pristaje, soglasa, sutinka, sutiko, piekrit, piekrita, inscrito, inscrita, subscrito, subscrita, assinante, ativo, ativa, aceita, aceitou, autorizou,
  geabonneerd, ingeschreven, aangemeld, actief, otorgado, otorgada, prestato, prestata, dato, dado, dada`);

/** Who reported a mail as spam, as tools of mailings say it in one word. */
const COMPLAINED = words(`
  abused, queja, quejas, queja de spam, queja por spam, denuncia de spam, denunciado como spam, beschwerde, spambeschwerde, spam beschwerde, spammeldung, klacht, spamklacht, spam klacht, gemarkeerd als spam, gemeld als spam, queixa, queixa de spam,
  denuncia de spam, reclamo, reclamo spam, reclamo per spam, plainte spam, plainte pour spam, abuse complaint, abuse report`);

/** How a setting of an application stands: whoever turned it off wants nothing by it. */
const ON = words(`
  enabled, enable, turned on, switched on, activated, activee, actives, activees, aktiviert, eingeschaltet, an, ein, activado, activada, activados, activadas, habilitado, habilitada, habilitados, habilitadas, attivato, attivata, attivati, attivate, abilitato, abilitata, abilitati, abilitate,
  ativado, ativada, ativados, ativadas, ligado, ligada, ingeschakeld, geactiveerd, aan`);
const OFF = words(`
  disabled, disable, turned off, switched off, deactivated, not enabled, desactive, desactivee, desactives, desactivees, deaktiviert, ausgeschaltet, aus, desactivado, desactivada, desactivados, desactivadas, deshabilitado, deshabilitada, deshabilitados, deshabilitadas, inhabilitado, inhabilitada,
  inactive, inactif, inactifs, inactives, inaktiv, inactivo, inactiva, inattivo, inattiva, inativo, inativa, inactief,
  disattivato, disattivata, disattivati, disattivate, disabilitato, disabilitata, disabilitati, disabilitate, desativado, desativada, desativados, desativadas, desabilitado, desabilitada, desligado, desligada, uitgeschakeld, gedeactiveerd, uit`);

/** That there is none of what the header names: under refusals nobody refused, and under consents nobody agreed. */
const NOTHING_THERE = words(`
  kein, keine, keiner, keines, keine vorhanden, keine bekannt, nicht vorhanden, nicht registriert, nicht eingetragen, ningun, ninguno, ninguna, ningunas, ningunos, geen, geen bekend, niet geregistreerd,
  nessun, nessuno, nessuna, nessun opposizione, nenhum, nenhuma, ingen, inget, ingenting, zadny, zadna, zadne, brak,
  non oppose, non opposee, non opposes, ne s oppose pas, ne s est pas oppose, n est pas oppose, n a pas refuse, n a pas exerce, non exerce, non exercee, pas d opposition, aucune opposition, sans opposition, sans, absente, contactable, joignable, appelable, ok to contact, ok contact, ok to call, ok to email, ok to mail, ok to phone, ok to text, ok to send, can be called, can be contacted, can be emailed, may be contacted, may be called, peut etre appele, peut etre appelee, peut etre contacte, peut etre contactee, darf angerufen werden, darf kontaktiert werden,
  not opposed, not objected, does not object, has not objected, no objection, nicht widersprochen, kein widerspruch, keine sperre, keine werbesperre, no se opone, no se ha opuesto, sin oposicion, non si oppone, non opposto, non si e opposto, nessuna opposizione, geen verzet, geen bezwaar, geen blokkade`);

/** What such a cell says, when it says nothing else. */
export const WHOLE_ANSWERS: Readonly<Record<Stance, readonly string[]>> = {
  tick: [...YES, ...ON],
  'no-tick': [...NO, ...SHARED_NO, ...OFF],
  for: [...FOR, ...KINDLY],
  against: [...AGAINST, ...COMPLAINED],
  open: NOTHING_THERE,
};

/** The same: a word of a setting is one of a status as well, where "oui" is none. */
export const SETTINGS: ReadonlySet<string> = new Set([
  ...ON,
  ...OFF,
  ...words('active, actif, aktiv, activo, activa, attivo, attiva, ativo, ativa, actief'),
]);

/** Answers of those languages alone, of which no header is read by stems. */
export const FOREIGN_ANSWERS: ReadonlySet<string> = new Set([...YES, ...NO].filter((word) => !/^(?:так|tosi|fals)$/.test(word)));
