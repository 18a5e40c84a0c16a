import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeOppositionReader } from '../../../src/fields/opposition/opposition.js';
import { unreadCellsOf } from '../../../src/fields/opposition/unread-refusal.js';
import { contactOfCell } from '../fake-contact.js';

const readers = makeValueReaders('FR');

/** What a cell comes to under a header, in a column that has both of two cells: the channels refused, `doubt` with those in doubt, or nothing. */
const reading = (header: string, cell: string, other = ''): string => {
  const columns = resolveColumns([header], [[cell], [other], [cell], [other], [''], ['']], {}, readers);
  const field = columns[0]?.field;
  const contact = contactOfCell(field, cell);
  const refused = makeOppositionReader({ columns })(contact);
  if (refused.length > 0) return refused.join(' ');
  const doubted = unreadCellsOf(columns).filter(({ reason }) => reason(contact) !== undefined);
  return doubted.length > 0 ? `doubt ${[...new Set(doubted.flatMap(({ channels }) => channels))].join(' ')}` : 'nothing';
};
const tableOf = (text: string): readonly (readonly [string, string, string])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [header = '', cell = '', other = ''] = line.trim().split(' | ');
      return [header, cell, other] as const;
    });

describe('headers by which somebody refuses', () => {
  it.each(
    tableOf(`
    flg_no_tel | O | N
    flg_pas_prosp | 1 | 0
    IND_NE_PAS_SOLL | O | N
    top_refus_dem | 1 | 0
    CD_OPPO_TEL | 9 | 0
    ind_oppo_prosp | 9 | 0
    ind_keine_werb | J | N
    no_comm_flag | Y | N
    NOCALL_IND | Y | N
    nomail | 1 | 0
    unsubscribed items | yes
    Opt-out item | 1
    items.unsubscribed | true | false
    data.item.unsubscribed | true
    result.rows.unsubscribed | true | false
    items.0.opt_out | true
    items.blacklisted | true | false
    rows.refus | oui | non
    Lignes désabonnées | oui | non
    noemail_flag | Y | N
    KZ_WIDERSPRUCH | J | N
    DS_LOESCH_KZ | 1 | 0
    unerwuenschte Anrufe | X
    DNP | X
    Phone DNP | X
    Mobile 1 - NPA | npa | ok
    Portable 2 NPR | x
    Obj. to direct mail | Y | N
    ContactAttemptsBlocked | blocked by customer | open
    Refus phoning | -1 | 0
    ChkStopMailing | -1 | 0
    asm_group_suppressed | [1213,88] | []
    unsubscribed_lists | ["news","promo"] | []
    unsubscribed_ts | 1699999999 | 0
    Routable | N-desabo | O
    Sendable | FALSE | TRUE
    Envoyable | KO | OK
    Canaux disponibles | aucun | mail
    Offene Kanäle | keine | E-Mail
    Canali aperti | nessuno | email
    Canales abiertos | ninguno | email
    Open channels | none | email
    Preferences: no channel | none | all
    Keine Kanäle | X
    pref_email | No | Yes
    letter_ok | no | yes
    ltr_ok | false | true
    cons_comm_email | false | true
    cons_comm_cartacea | false | true
    Newsletterempfang | nein | ja
    Applicants: mail-outs | Stopped by applicant | Active
    ¿Mailing? | No quiere | Sí quiere
    Mailingkennzeichen | 0 | 1
    Feu vert appel | rouge | vert
    Feu mailing | rouge | vert
    Kontaktampel | rot | grün
    Semáforo marketing | rojo | verde
    Semaforo contatto | rosso | verde
    Green light to call | red | green
    Feu vert marketing | 🔴 | 🟢
    Via libera marketing | 🔴 | 🟢
    Si può telefonare | assolutamente no | certo
    LOPDGDD estado | Oposición presentada | Conforme
    Stato GDPR | diniego | regolare
    Datenschutzstatus | Widerspruch eingelegt | ok
    Stay in touch box | unticked | ticked
    Preuve opt-in | retrait par mail le 3/4 | formulaire
    Einwilligungsnachweis | Widerruf vom 2.2.2024 | Formular
    Proof of consent | withdrawal letter 2023 | form
    Prueba de consentimiento | revocación firmada | formulario
    Prova del consenso | revoca firmata 12/3 | modulo
    Opt-in partenaire presse | refus du lecteur | accord du lecteur
    Touche pas ! | ne pas toucher
    On l'embête plus | promis
    N'insistez pas | X
    N'en veut plus | X
    Laisser en paix | X
    Silence radio | X
    Leave alone | X
    Do not pester | X
    Never again | X
    Dejar en paz | X
    No insistir | X
    Nunca más | X
    Lasciare in pace | X
    Chiede silenzio | chiede | non chiede
    Mai più | X
    In Ruhe lassen | bitte! | egal
    Will nix mehr hören | stimmt
    Möchte nichts mehr bekommen | ja
    Nicht nerven | X
    Quiet list | quiet | loud
    Personne vulnérable, pas d'appels | vuln. | RAS
    Remonte « ne veut plus » du SAV | SAV 12/01 | rien
    Art. 17 Antrag | eingegangen | kein Antrag
    Art. 21 objection | X
    Vergessenwerden beantragt | beantragt | nein
    Recht auf Vergessenwerden | X
    Lösch-Ticket vom Betroffenen | DS-441
    CCPA delete | DEL | NONE
    Right to delete (CA) | X
    Cancellami (modulo web) | spuntato | vuoto
    Supprimez-moi | X
    Borradme | X
    Take me off | X
    Vuole essere tolto dal database | vuole | non vuole
    Wrap-up: remove from list | selected | not selected
    Aus Verteiler gestrichen | X
    Sacar de la lista | X
    Ne figure plus au fichier envoi | X
    Unsubscribe (web form) | unsubscribed | subscribed
    Segnalazione spam | 1 | 0
    FBL hit | AOL FBL
    Sin petición de fondos | no pedir nunca
    No donation asks | X
    Publi no | 1 | 0
    Marketing nein | X
    Numero inibito | inibito | attivo
    Chiamate inibite | X
    REUS Condusef | En REUS | No en REUS
    RNE Colombia | en el RNE | no está
    REPEP | X
    Registro No Llame | sí | no
    NDNC registered | Y | N
    Global suppression | Y | N
    ESP complaint | Y | N
    Off limits | X
    Kontakt eingestellt | ja | nein
    Canal préféré | aucun contact | mail
    Bevorzugter Kanal | keiner | Telefon
    Canale preferito | nessuno | email
    Frequenza desiderata | mai | mensile
    Infopost | nein | ja
    On peut écrire ? | non | oui
    RPO | iscritto | non iscritto`),
  )('%s: %s is told', (header, cell, other) => expect(reading(header, cell, other)).not.toBe('nothing'));

  it.each([
    ['NPS courrier', '1', '0', 'doubt post'],
    ['NPS_TEL', 'X', '', 'doubt phone'],
    ['Courrier NPS', 'oui', 'non', 'doubt post'],
    ['Uniquement par courrier ?', 'Oui, exclusivement', 'Non', 'doubt email phone sms'],
    ['Nur per E-Mail', 'ja', 'nein', 'doubt phone sms post'],
    ['Solo posta', 'sì', 'no', 'doubt email phone sms'],
    ['Email only', 'yes', 'no', 'doubt phone sms post'],
    ['Solo por teléfono', 'sí', 'no', 'doubt email sms post'],
    ['Sterneintrag Telefonbuch CH', 'Stern', 'kein Stern', 'doubt phone'],
    ['tel_mobile_optin', '0', '1', 'doubt phone sms'],
    ['optin_mail_b2b', '-1', '1', 'doubt email'],
    ['Ne veut que le calendrier', 'oui', 'non', 'doubt email phone sms post'],
    ['Code CNIL (1=OK 2=oppo)', '2', '1', 'email phone sms post'],
    ['Result code 77 = never call', '77', '12', 'phone'],
  ])('%s: %s beside %j is %s', (header, cell, other, told) => expect(reading(header, cell, other)).toBe(told));
});

describe('headers that only look like them', () => {
  it.each(
    tableOf(`
    Routable | O | N-desabo
    Sendable | TRUE | FALSE
    Feu vert appel | vert | rouge
    Kontaktampel | grün | rot
    Feu vert marketing | 🟢 | 🔴
    Canaux ouverts | tél, mail, courrier | aucun
    ltr_ok | true | false
    pref_post | Yes | No
    Code CNIL (1=OK 2=oppo) | 1 | 2
    Art. 17 Antrag | kein Antrag | eingegangen
    FBL hit | no hit | AOL FBL
    Obj. to direct mktg | No obj. | Obj.
    REUS Condusef | No en REUS | En REUS
    Sterneintrag Telefonbuch CH | kein Stern | Stern
    Uniquement par courrier ? | Non | Oui
    Stay in touch box | ticked | unticked
    unsubscribed_lists | [] | [1]
    NPS | 9 | 0
    NPS email | 7 | 10
    Score NPS mail | 2 | 9
    Mobile NPAI | X
    Adresse NPA | oui | non
    Refus (kg) | 12,4 | 3
    Poids refusé (kg) | 4 | 8
    Unsubs (campaign total) | 37 | 12
    Disiscritti invio 12 | 8 | 4
    Désabonnés campagne 3 | 12 | 5
    Unsubscribe URL | https://exemple.test/unsub?id=4
    Lettre de résiliation mutuelle | reçue
    Cover letter | no | yes
    Letter of credit | no | yes
    Kündigungsschreiben | nein | ja
    Prospect chaud | oui | non
    Hot lead | no | yes
    Working time 48h opt-out | signed
    Temps de travail : opt-out | signé
    GDPR processor agreement | signed
    Contrat de sous-traitance RGPD | signé
    Data deletion schedule | every 36 months
    Löschfrist | 36 Monate
    Calendrier de purge | annuel
    DNC rally attendee | 1 | 0
    Subscription | sub_00A | sub_00B
    Suppressed zeros | TRUE | FALSE
    Doublon supprimé | oui | non
    Olvidó llave | 2 veces
    Clé oubliée | oui
    Cancellata dal catalogo | Sì | No
    Removed from catalogue | yes | no
    Margin call | FALSE | TRUE
    Contact principal | Non | Oui
    Primary contact | FALSE | TRUE
    Courrier retourné | non | oui
    Call direction | Inbound | Outbound
    Call disposition | No answer | Answered
    Durée d'appel | 3 | 8
    Email sent | No | Yes
    Appel à témoin | non | oui
    Feu rouge | oui | non
    Feux arrière | non | oui
    Ampelstatus Projekt | rot | grün
    Couleur | rouge | vert
    Project RAG status | Red | Green
    Global rank | 4 | 9
    Bevorzugter Kanal | Telefon | keiner
    Canal préféré | mail | aucun contact
    Infopost | ja | nein
    Bestellung eingestellt | ja | nein
    Mobile app installed | FALSE | TRUE
    Phone interview | no | yes
    Voiture, pas de parking | X
    Sexe (1=H, 2=F) | 1 | 2
    items.price | 3 | 4
    items.refunded | true | false
    order.items.blocked | true | false
    Blocked items | yes | no
    Rejected rows | 3 | 0
    Désinscrit du cours | oui | non
    course.unsubscribed_count | 41 | 12
    course_unsubscribed_count | 41 | 12
    pension_optout_date | 2022-04-01
    auto_renew | 1 | 0
    Statut (0=inactif 1=actif) | 0 | 1
    Paiement (1=refusé 2=ok) | 1 | 2
    RNE | 123456789 | 
    Article 17 | oui | non
    Numéro bloqué | non | oui`),
  )('%s: %s says nothing', (header, cell, other) => expect(reading(header, cell, other)).toBe('nothing'));
});

describe('headers of which the last step says that somebody is unsubscribed', () => {
  it.each(
    tableOf(`
    order.unsubscribed | true | false
    parking_app_unsubscribed | 1 | 0
    _hotel_plugin_unsubscribed_at | 2026-03-02
    wallet_desinscrit | 1 | 0
    shop.car.opt_out | true
    cours.desinscrit | oui | non`),
  )('%s: %s is to be checked', (header, cell, other) => expect(reading(header, cell, other)).toContain('doubt'));
});

describe('the name of a tool before the word of leaving', () => {
  it.each(
    tableOf(`
    _automatewoo_unsubscribed | 1 | 0
    automatewoo_unsubscribed | 1 | 0
    wc_mailchimp_unsub | 1 | 0
    wc_optout | 1 | 0
    klaviyo_optout_newsletter | 1 | 0
    automation_opted_out | true | false`),
  )('%s: %s refuses', (header, cell, other) => expect(reading(header, cell, other)).toMatch(/^email\b/));
});
