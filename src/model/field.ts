import type { Text } from './text.js';

/** How a field's cells are read. `allow`: yes means the person allows; `refuse`: yes means the person refuses. */
export type FieldKind = 'email' | 'phone' | 'date' | 'allow' | 'refuse' | 'text' | 'sensitive';

interface FieldInfo {
  readonly kind: FieldKind;
  /** The plain French header that always maps to the field. */
  readonly header: string;
  readonly label: Text;
}

const field = <const K extends FieldKind>(kind: K, header: string, en: string, fr: string): FieldInfo & { readonly kind: K } => ({
  kind,
  header,
  label: { en, fr },
});

/** The vocabulary: everything a rule may ask of a contact. */
export const FIELDS = {
  email: field('email', 'email', 'email', 'adresse email'),
  phone: field('phone', 'telephone', 'phone', 'téléphone'),
  mobile: field('phone', 'mobile', 'mobile phone', 'téléphone mobile'),
  phoneType: field('text', 'type_telephone', 'type of phone', 'type de téléphone'),
  civility: field('text', 'civilite', 'civility', 'civilité'),
  firstName: field('text', 'prenom', 'first name', 'prénom'),
  lastName: field('text', 'nom', 'last name', 'nom'),
  fullName: field('text', 'nom_complet', 'full name', 'nom complet'),
  company: field('text', 'societe', 'company', 'société'),
  siren: field('text', 'siren', 'SIREN', 'SIREN'),
  siret: field('text', 'siret', 'SIRET', 'SIRET'),
  legalForm: field('text', 'forme_juridique', 'legal form', 'forme juridique'),
  legalCategory: field('text', 'categorie_juridique', 'legal category', 'catégorie juridique'),
  naf: field('text', 'code_naf', 'NAF code', 'code NAF'),
  nafVersion: field('text', 'version_naf', 'NAF version', 'version de la NAF'),
  sizeCode: field('text', 'tranche_effectif', 'size band', 'tranche d’effectif'),
  headcount: field('text', 'effectif', 'headcount', 'effectif'),
  jobTitle: field('text', 'fonction', 'job title', 'fonction'),
  address: field('text', 'adresse', 'postal address', 'adresse postale'),
  postcode: field('text', 'code_postal', 'postcode', 'code postal'),
  city: field('text', 'ville', 'city', 'ville'),
  country: field('text', 'pays', 'country', 'pays'),
  language: field('text', 'langue', 'language', 'langue'),
  website: field('text', 'site_web', 'website', 'site web'),
  source: field('text', 'source', 'source', 'source'),
  sourceUrl: field('text', 'url_source', 'source URL', 'URL de la source'),
  sourceDate: field('date', 'date_source', 'source date', 'date de la source'),
  sourceContract: field('text', 'contrat_source', 'supplier contract', 'contrat du fournisseur'),
  sourceAuditedAt: field('date', 'audit_source', 'supplier audit', 'audit du fournisseur'),
  collectedAt: field('date', 'date_collecte', 'collection date', 'date de collecte'),
  informedAt: field('date', 'date_information', 'information date', 'date d’information'),
  publicContact: field('allow', 'contact_public', 'public contact', 'contact public'),
  publicContactUrl: field('text', 'url_contact_public', 'public contact URL', 'URL du contact public'),
  status: field('text', 'statut', 'status', 'statut'),
  contractActive: field('allow', 'contrat_en_cours', 'running contract', 'contrat en cours'),
  relationEndAt: field('date', 'fin_relation', 'end of relation', 'fin de relation'),
  lastInboundAt: field('date', 'dernier_contact_entrant', 'last inbound contact', 'dernier contact entrant'),
  lastContactAt: field('date', 'dernier_contact', 'last contact', 'dernier contact'),
  lastOutboundAt: field('date', 'dernier_envoi', 'last outbound contact', 'dernier envoi'),
  lastOpenAt: field('date', 'derniere_ouverture', 'last open', 'dernière ouverture'),
  updatedAt: field('date', 'date_modification', 'last change', 'date de modification'),
  consent: field('allow', 'consentement', 'consent', 'consentement'),
  consentAt: field('date', 'consentement_date', 'consent date', 'date du consentement'),
  consentChannels: field('text', 'consentement_canaux', 'consent channels', 'canaux du consentement'),
  consentPurpose: field('text', 'consentement_finalite', 'consent purpose', 'finalité du consentement'),
  consentMethod: field('text', 'consentement_methode', 'consent method', 'méthode du consentement'),
  consentTextVersion: field('text', 'consentement_version', 'consent text version', 'version du texte de consentement'),
  consentProof: field('text', 'consentement_preuve', 'consent proof', 'preuve du consentement'),
  consentFor: field('text', 'consentement_pour', 'consent given to', 'consentement donné à'),
  consentWithdrawnAt: field('date', 'consentement_retire', 'consent withdrawal', 'retrait du consentement'),
  optIn: field('allow', 'optin', 'opt-in', 'opt-in'),
  optInEmail: field('allow', 'optin_email', 'email opt-in', 'opt-in email'),
  optInPhone: field('allow', 'optin_telephone', 'phone opt-in', 'opt-in téléphone'),
  optInSms: field('allow', 'optin_sms', 'SMS opt-in', 'opt-in SMS'),
  optInPost: field('allow', 'optin_courrier', 'post opt-in', 'opt-in courrier'),
  optOut: field('refuse', 'optout', 'opt-out', 'opt-out'),
  subscription: field('text', 'statut_abonnement', 'subscription status', 'statut d’abonnement'),
  doNotEmail: field('refuse', 'ne_pas_envoyer_email', 'do not email', 'ne pas envoyer d’email'),
  doNotCall: field('refuse', 'ne_pas_appeler', 'do not call', 'ne pas appeler'),
  doNotSms: field('refuse', 'ne_pas_envoyer_sms', 'do not text', 'ne pas envoyer de SMS'),
  doNotMail: field('refuse', 'ne_pas_envoyer_courrier', 'do not mail', 'ne pas envoyer de courrier'),
  doNotShare: field('refuse', 'ne_pas_ceder', 'do not share', 'ne pas céder'),
  opposedAt: field('date', 'date_opposition', 'opposition date', 'date d’opposition'),
  oppositionAppliedAt: field('date', 'opposition_appliquee', 'opposition applied', 'opposition appliquée le'),
  oppositionChannels: field('text', 'opposition_canaux', 'opposition channels', 'canaux d’opposition'),
  directoryMention: field('text', 'mention_annuaire', 'directory mention', 'mention d’annuaire'),
  unitDiffusion: field('text', 'statutDiffusionUniteLegale', 'SIRENE unit diffusion', 'diffusion SIRENE de l’unité'),
  establishmentDiffusion: field(
    'text',
    'statutDiffusionEtablissement',
    'SIRENE establishment diffusion',
    'diffusion SIRENE de l’établissement',
  ),
  closed: field('text', 'etatAdministratif', 'administrative state', 'état administratif'),
  birthDate: field('sensitive', 'date_naissance', 'birth date', 'date de naissance'),
  nir: field('sensitive', 'numero_secu', 'social security number', 'numéro de sécurité sociale'),
  iban: field('sensitive', 'iban', 'IBAN', 'IBAN'),
  card: field('sensitive', 'carte_bancaire', 'payment card', 'carte bancaire'),
  idDocument: field('sensitive', 'piece_identite', 'identity document', 'pièce d’identité'),
  religion: field('sensitive', 'religion', 'religion', 'religion'),
  health: field('sensitive', 'sante', 'health', 'santé'),
  union: field('sensitive', 'syndicat', 'trade union', 'syndicat'),
  household: field('sensitive', 'situation_familiale', 'household', 'situation familiale'),
  income: field('sensitive', 'revenu', 'income', 'revenu'),
  secret: field('sensitive', 'mot_de_passe', 'secret', 'secret'),
  score: field('text', 'score', 'score', 'score'),
  comments: field('text', 'commentaire', 'comments', 'commentaires'),
  tags: field('text', 'tags', 'tags', 'étiquettes'),
  recordId: field('text', 'id', 'record id', 'identifiant'),
  /** Named by configuration: kept as it is, judged by no rule. */
  other: field('text', 'autre', 'other (kept on purpose)', 'autre (gardé volontairement)'),
} as const satisfies Record<string, FieldInfo>;

export type FieldName = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];
export const kindOf = (name: FieldName): FieldKind => FIELDS[name].kind;
