import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { FieldName } from '../../../model/contact/field.js';
import type { ValueKind } from '../values/value-profile.js';

/** What a header that means several things comes to: by its values, else by the other columns of the file, else by default. */
export interface AmbiguousHeader {
  readonly phrases: readonly string[];
  /** First kind that most values have decides; `none` is a decision too. */
  readonly values?: readonly (readonly [ValueKind, FieldName | 'none'])[];
  /** What a column of yes and no is beside one of some fields. Elsewhere a no may refuse these channels, if any, and a yes allows nothing. */
  readonly answers?: { readonly beside: readonly FieldName[]; readonly to: FieldName; readonly channels?: readonly Channel[] };
  /** Beside one of these fields a no, and what is no yes, is held against the contact on a channel: by a yes nothing more is allowed. */
  readonly confirms?: { readonly beside: readonly FieldName[]; readonly channel: Channel };
  /** First field that another column has decides. */
  readonly whenBeside?: readonly (readonly [FieldName, FieldName | 'none'])[];
  readonly otherwise: FieldName | 'none';
}

const REACH = [
  ['siret', 'siret'],
  ['siren', 'siren'],
  ['email', 'email'],
  ['phone', 'phone'],
] as const;
const BUSINESS = [
  ['siren', 'none'],
  ['siret', 'none'],
  ['legalCategory', 'none'],
] as const;

/** Where somebody agrees, a proof is that of the agreement. */
const AGREEMENT = (
  ['consent', 'consentAt', 'consentMethod', 'consentTextVersion', 'optIn', 'optInEmail', 'optInPhone', 'optInSms', 'optInPost'] as const
).map((field) => [field, 'consentProof'] as const);

/** Beside a column by which somebody agrees, how it was collected is how that was. */
const COLLECTED = (['consent', 'consentAt', 'consentProof', 'optIn', 'optInEmail', 'optInPhone', 'optInSms'] as const).map(
  (field) => [field, 'consentMethod'] as const,
);

/** Beside a column by which somebody agrees to emails, a second day is that of the confirmation. */
const CONSENTED = (['consent', 'consentAt', 'consentProof', 'optIn', 'optInEmail', 'subscription'] as const).map(
  (field) => [field, 'consentAt'] as const,
);

const words = (text: string): readonly string[] => text.split(/[,\n]/).map((word) => word.trim());

export const AMBIGUOUS_HEADERS: readonly AmbiguousHeader[] = [
  {
    phrases: ['diffusion'],
    values: REACH,
    answers: { beside: ['consentAt'], to: 'consent' },
    whenBeside: [
      ['siren', 'unitDiffusion'],
      ['siret', 'unitDiffusion'],
    ],
    otherwise: 'none',
  },
  {
    phrases: [
      ...['preuve', 'preuves', 'justificatif', 'référence preuve', 'réf preuve', 'preuve réf', 'numéro preuve', 'id preuve', 'lien preuve'],
      ...['url preuve', 'référence de la preuve', 'lien vers la preuve', 'proof', 'proof url', 'proof id', 'proof reference', 'proof link'],
      ...['nachweis', 'prueba', 'prova', 'bewijs', 'bewijs url', 'link bewijs', 'referentie bewijs'],
    ],
    whenBeside: AGREEMENT,
    otherwise: 'none',
  },
  {
    phrases: [
      'coordonnées',
      'info',
      'infos',
      'information',
      'joindre',
      'numéro',
      'number',
      'no',
      'n',
      'num',
      'nummer',
      'value',
      'valeur',
      'donnée',
      'data',
      'dati',
      'datos',
      'daten',
      'contact info',
      'contact information',
      'contact details',
      'infos contact',
      'informations de contact',
      'kontaktdaten',
      'datos de contacto',
      'recapiti',
      'recapito',
      'contactgegevens',
      'gebruikersnaam',
      'email ou téléphone',
      'email téléphone',
      'téléphone email',
      'email phone',
      'adresse ou téléphone',
      'numero',
      'número',
      'whatsapp number',
      'login',
      'username',
      'user name',
      'nom d’utilisateur',
      'benutzername',
      'usuario',
      'utente',
      'identifiant de connexion',
    ],
    values: REACH,
    otherwise: 'none',
  },
  {
    phrases: [
      'contact',
      'contacts',
      'contacto',
      'contacts principaux',
      'contatto',
      'contatti',
      'kontakt',
      'kontakte',
      'person',
      'personne',
      'persona',
    ],
    values: [...REACH, ['date', 'lastContactAt'], ['say', 'none'], ['number', 'none']],
    otherwise: 'fullName',
  },
  {
    phrases: ['whatsapp', 'numéro whatsapp', 'whats app'],
    values: [
      ['phone', 'mobile'],
      ['email', 'email'],
    ],
    otherwise: 'none',
  },
  {
    phrases: ['sms'],
    values: [['email', 'email']],
    answers: {
      beside: ['optInEmail', 'optInPhone', 'optInPost', 'optIn', 'subscription', 'consent'],
      to: 'optInSms',
      channels: ['sms'],
    },
    otherwise: 'mobile',
  },
  {
    phrases: [
      'name',
      'contact name',
      'customer name',
      'client name',
      'nom du contact',
      'nom contact',
      'nom client',
      'nom du client',
      'lead name',
      'prospect name',
      'nom prospect',
      'kontaktname',
      'naam',
      'contactnaam',
      'naam contact',
      'klantnaam',
      'naam klant',
    ],
    values: [['email', 'email']],
    whenBeside: [
      ['firstName', 'lastName'],
      ['lastName', 'firstName'],
    ],
    otherwise: 'fullName',
  },
  {
    phrases: ['nombre', 'nome', 'nombres', 'nombre contacto', 'nome contatto', 'nombre del contacto'],
    values: [
      ['email', 'email'],
      ['number', 'none'],
    ],
    whenBeside: [['lastName', 'firstName']],
    otherwise: 'fullName',
  },
  { phrases: ['title', 'contact title'], values: [['civility', 'civility']], otherwise: 'jobTitle' },
  {
    phrases: ['titre', 'titel', 'título', 'titolo'],
    values: [
      ['civility', 'civility'],
      ['text', 'jobTitle'],
    ],
    otherwise: 'civility',
  },
  {
    phrases: ['poste'],
    values: [
      ['number', 'none'],
      ['phone', 'phone'],
    ],
    otherwise: 'jobTitle',
  },
  // What was answered stands beside its day; elsewhere it is that of a quote, a survey or a boss.
  {
    phrases: [
      ...['choix', 'choix client', 'choix du client'],
      ...['décision', 'décision client', 'décision du client', 'réponse', 'réponse client', 'réponse du client', 'diffusion client'],
      ...['answer', 'choice', 'customer choice', 'decision', 'response', 'customer response'],
      ...['antwort', 'wahl', 'entscheidung', 'respuesta', 'elección', 'risposta', 'scelta'],
    ],
    values: REACH,
    answers: { beside: ['consentAt'], to: 'consent' },
    otherwise: 'none',
  },
  // The same, whose no may be one to being contacted.
  {
    phrases: [
      ...['accord', 'accord client', 'accord du client', 'accord donné', 'accord contact', 'accord prospect'],
      ...['agreement', 'agreed', 'customer agreement', 'acuerdo', 'accordo'],
    ],
    values: REACH,
    answers: { beside: ['consentAt'], to: 'consent', channels: CHANNELS },
    otherwise: 'none',
  },
  // Of the address of who agreed, or of a booking and an account.
  {
    phrases: [
      ...[
        'email confirmed',
        'email confirmation',
        'email confirmation status',
        'confirmed',
        'confirmation',
        'confirmation status',
        'is confirmed',
      ],
      ...[
        'email confirmé',
        'email confirmée',
        'confirmé',
        'confirmée',
        'statut confirmation',
        'statut de confirmation',
        'adresse confirmée',
      ],
      ...[
        'bestätigt',
        'e-mail bestätigt',
        'bestätigungsstatus',
        'confirmado',
        'email confirmado',
        'confermato',
        'email confermata',
        'bevestigd',
        'e-mail bevestigd',
      ],
      // The link of a double opt-in, and what it was clicked for.
      ...words(
        `inscription confirmée, inscription validée, confirmation inscription, confirmation d’inscription, confirmation reçue, confirmation cliquée, clic confirmation
        lien de confirmation cliqué, lien confirmation cliqué, mail de confirmation cliqué, email de confirmation cliqué, a cliqué sur le lien de confirmation
        email vérifié, email vérifiée, adresse validée, adresse vérifiée, adresse email confirmée, adresse email vérifiée, adresse email validée
        adresse mail confirmée, adresse mail vérifiée, adresse mail validée, mail confirmé, mail vérifié, mail validé
        email verified, email is verified, is email verified, email address verified, email address confirmed, address verified, address confirmed, verified email, confirmed email
        confirmation link clicked, confirmation clicked, confirmation received, confirmation email clicked, signup confirmed, sign-up confirmed, registration confirmed
        iscrizione confermata, conferma iscrizione, conferma ricevuta, link di conferma cliccato, email verificata, indirizzo verificato, indirizzo confermato
        inscripción confirmada, confirmación suscripción, confirmación de suscripción, confirmación inscripción, confirmación de inscripción, email verificado, correo verificado
        correo confirmado, suscripción confirmada, enlace de confirmación pulsado
        anmeldung bestätigt, registrierung bestätigt, bestätigungslink geklickt, bestätigungslink angeklickt, e-mail verifiziert, adresse bestätigt, adresse verifiziert
        inschrijving bevestigd, bevestigingslink geklikt, e-mail geverifieerd, e-mailadres geverifieerd, e-mailadres bevestigd, aanmelding bevestigd
        inscrição confirmada, subscrição confirmada, email confirmado, confirmação recebida`,
      ),
    ],
    values: REACH,
    confirms: { beside: ['consent', 'consentAt', 'consentProof', 'optIn', 'optInEmail'], channel: 'email' },
    otherwise: 'none',
  },
  // When that was, or when something else was confirmed.
  {
    phrases: words(
      `confirmation date, confirmation time, confirmation timestamp, date confirmed, confirmed on, email confirmed at, email confirmed on, date de confirmation
      confirmé le, confirmée le, email confirmé le, horodatage confirmation, bestätigt am, bestätigungsdatum, e-mail bestätigt am, bestätigungszeitpunkt
      fecha de confirmación, confirmado el, data di conferma, data conferma, confermato il, bevestigd op, datum bevestiging, bevestigingsdatum`,
    ),
    whenBeside: CONSENTED,
    otherwise: 'none',
  },
  // Short for a birth or a death, and for a building or a fee.
  { phrases: ['geb', 'nasc'], values: [['date', 'birthDate']], otherwise: 'none' },
  { phrases: ['gest', 'verst', 'fall', 'falec'], values: [['date', 'deceased']], otherwise: 'none' },
  // What people call the company they work for, or a mailbox.
  { phrases: ['boîte', 'ma boîte', 'sa boîte', 'nom boîte', 'nom de la boîte', 'boîte actuelle'], values: REACH, otherwise: 'company' },
  // A day, its number or an amount.
  {
    phrases: ['dern contact client', 'date dern contact client'],
    values: [['date', 'lastInboundAt']],
    otherwise: 'none',
  },
  // When a record was made, or by whom.
  {
    phrases:
      words(`erstellt, angelegt, creado, creata, creato, créé, créée, hora de creación, hora creación, ora di creazione, ora creazione,
      criado, criado em`),
    values: [['date', 'collectedAt']],
    otherwise: 'none',
  },
  // The fair at which people were met is their source; a salon may also be a hairdresser's, and an event a click.
  {
    phrases: [
      'salon',
      'salons',
      'foire',
      'événement',
      'évènement',
      'event',
      'events',
      'evento',
      'veranstaltung',
      'messe',
      'feria',
      'fiera',
      'webinar',
      'webinaire',
      'conférence',
      'conference',
      'congrès',
      'congress',
      'kongress',
      'expo',
      'beurs',
      'evenement',
      'exhibition',
      'congreso',
      'congresso',
    ],
    values: [
      ['date', 'none'],
      ['say', 'none'],
      ['number', 'none'],
      ['shared', 'source'],
    ],
    otherwise: 'none',
  },
  { phrases: ['note'], values: [['number', 'score']], otherwise: 'comments' },
  {
    phrases: ['cc'],
    values: [
      ['country', 'country'],
      ['email', 'none'],
      ['text', 'none'],
    ],
    otherwise: 'country',
  },
  {
    phrases: ['iso', 'iso code', 'code iso', 'iso 2', 'iso 3', 'iso alpha 2', 'iso 3166', 'código iso', 'codice iso', 'isocode'],
    values: [
      ['number', 'none'],
      ['country', 'country'],
    ],
    otherwise: 'none',
  },
  {
    phrases: ['url', 'lien', 'link', 'enlace', 'address url'],
    values: [
      ['social', 'none'],
      ['url', 'website'],
      ['email', 'email'],
    ],
    otherwise: 'none',
  },
  {
    phrases: ['stato', 'estado'],
    values: [
      ['country', 'country'],
      ['subscription', 'subscription'],
    ],
    otherwise: 'status',
  },
  {
    phrases: ['état', 'zustand', 'toestand'],
    values: [
      ['subscription', 'subscription'],
      ['country', 'none'],
    ],
    otherwise: 'status',
  },
  // How a consent was got, where there is one; else how somebody's data were.
  {
    phrases: [
      'méthode de collecte',
      'méthode de collecte des données',
      'collection method',
      'erhebungsmethode',
      'método de recogida',
      'metodo di raccolta',
      'método de recolha',
    ],
    whenBeside: COLLECTED,
    otherwise: 'none',
  },
  // Of a number, and not of an address.
  { phrases: ['sms status', 'statut sms', 'estado sms', 'stato sms'], values: [['subscription', 'optInSms']], otherwise: 'none' },
  {
    phrases: ['email status', 'statut email', 'statut de l’email', 'estado email', 'email statut', 'stato email'],
    values: [['subscription', 'subscription']],
    otherwise: 'none',
  },
  {
    phrases: [
      'abonné',
      'inscrit',
      'subscribed',
      'subscriber',
      'is subscribed',
      'suscrito',
      'suscriptor',
      'abonniert',
      'angemeldet',
      'iscritto',
      'registered',
      'abonnent',
      'abonnee',
      'geabonneerd',
      'ingeschreven',
      'aangemeld',
      'abonnement',
      'suscripción',
      'iscrizione',
      'subscrição',
    ],
    values: [
      ['subscription', 'subscription'],
      ['date', 'collectedAt'],
      ['say', 'optIn'],
    ],
    otherwise: 'none',
  },
  {
    phrases: [
      'newsletter',
      'newsletters',
      'infolettre',
      'lettre d’information',
      'lettres d’information',
      'lettre d’info',
      'lettre d’infos',
      'boletín',
      'boletín informativo',
      'nieuwsbrief',
      'nieuwsbrieven',
      'e-nieuwsbrief',
      ...['nyhetsbrev', 'nyhetsbrevet', 'nyhedsbrev', 'nyhedsbrevet', 'uutiskirje', 'biuletyn', 'hírlevél'],
      'mailing',
      'emailing',
      'email marketing',
      ...[
        'join our mailing list',
        'join the mailing list',
        'join mailing list',
        'join our newsletter',
        'join the newsletter',
        'join our email list',
      ],
      ...['rejoindre la newsletter', 'rejoindre notre newsletter', 'rejoindre la liste de diffusion', 'rejoindre notre liste de diffusion'],
    ],
    values: [
      ['say', 'optInEmail'],
      ['subscription', 'subscription'],
      ['date', 'none'],
      ['number', 'none'],
      ['text', 'tags'],
    ],
    otherwise: 'optInEmail',
  },
  {
    phrases: [
      ...[
        'sms marketing',
        'marketing sms',
        'sms promotionnels',
        'sms promo',
        'sms promos',
        'sms commerciaux',
        'sms publicitaires',
        'offres sms',
      ],
      ...[
        'promotional sms',
        'text marketing',
        'marketing texts',
        'werbe sms',
        'sms werbung',
        'sms comerciales',
        'sms commerciali',
        'sms pubblicitari',
      ],
    ],
    values: [
      ['say', 'optInSms'],
      ['subscription', 'optInSms'],
      ['date', 'none'],
      ['number', 'none'],
      ['text', 'tags'],
    ],
    otherwise: 'optInSms',
  },
  {
    phrases: ['rgpd', 'gdpr', 'dsgvo', 'rgpd gdpr', 'conformité rgpd', 'avg', 'avg gdpr'],
    values: [
      ['say', 'consent'],
      ['date', 'none'],
    ],
    otherwise: 'none',
  },
  {
    phrases: ['opposition', 'widerspruch', 'oposición', 'opposizione', 'baja', 'abmeldung', 'objection', 'bezwaar', 'verzet', 'afmelding'],
    values: [['date', 'opposedAt']],
    otherwise: 'optOut',
  },
  // Post or email? The channel is in doubt, the refusal is not.
  {
    phrases: ['no mail', 'no mailing', 'no mailings', 'pas de mailing', 'stop mailing'],
    values: [['date', 'opposedAt']],
    otherwise: 'optOut',
  },
  // A stop of mails, or the shelf to which the post of an office goes.
  {
    phrases: ['mail stop'],
    values: [
      ['say', 'doNotEmail'],
      ['date', 'opposedAt'],
    ],
    otherwise: 'none',
  },
  { phrases: ['do not contact date'], otherwise: 'opposedAt' },
  { phrases: ['stop date'], otherwise: 'none' },
  {
    phrases: ['date de création', 'date création', 'création', 'creation', 'date crea', 'heure de création', 'date et heure de création'],
    values: [['old-date', 'none']],
    whenBeside: BUSINESS,
    otherwise: 'collectedAt',
  },
  {
    phrases: [
      'carte',
      'numéro de carte',
      'numéro carte',
      'card number',
      'card',
      'kartennummer',
      'número de tarjeta',
      'tarjeta',
      'numero di carta',
      'numero carta',
    ],
    values: [
      ['card', 'card'],
      ['iban', 'iban'],
    ],
    otherwise: 'none',
  },
  { phrases: ['codice fiscale', 'cod fiscale', 'cf'], values: [['number', 'none']], otherwise: 'idDocument' },
  { phrases: ['union'], values: [['say', 'union']], otherwise: 'none' },
  { phrases: ['health'], values: [['number', 'none']], otherwise: 'health' },
  {
    phrases: ['numéro insee', 'insee number'],
    values: [
      ['nir', 'nir'],
      ['siret', 'siret'],
      ['siren', 'siren'],
    ],
    otherwise: 'none',
  },
  {
    phrases: [
      'rcs',
      'numéro rcs',
      'immatriculation',
      'numéro d’immatriculation',
      'company number',
      'registration number',
      'id société',
      'company registration number',
    ],
    values: [
      ['siret', 'siret'],
      ['siren', 'siren'],
    ],
    otherwise: 'none',
  },
];
