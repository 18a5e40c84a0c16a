import type { RegisterKind } from '../../model/governance/control.js';
import { AUTHORITY, DATA, LEAVE, without, words } from './header-words.js';

/** What a table must have to be taken for a register where nobody says so. */
export interface Telltale {
  /** Fields of which all must be there, and of which some. */
  readonly all: readonly string[];
  readonly some: readonly string[];
  readonly least: number;
  /** Of each of these words, one stands in some header. */
  readonly says: readonly RegExp[];
  /** Words that say so as well where a column is that field: beside what is asked for, “répondue” is of a demand. */
  readonly beside?: { readonly field: string; readonly says: RegExp };
  /** Words that no such register has: it is a file of contacts, of sales, of appraisals. */
  readonly never?: RegExp;
}

/** Words of files about customers, and of what is sold to them. */
const OF_CONTACTS =
  'societe company raison_sociale entreprise organisation account_name clients? customers? leads? prospects? telephone phone mobile portable campaign campagne montant amount prix price tarif siret opt_?in newsletter inscription registered registration ticket_type billet stand badge commande order facture invoice devis quote';

export const TELLTALES: Readonly<Record<RegisterKind, Telltale>> = {
  breaches: {
    all: [],
    some: [
      'awareAt',
      'notifiedAt',
      'risk',
      'nature',
      'measures',
      'consequences',
      'prevention',
      'notificationKind',
      'delayReason',
      'informedAt',
      'notInformedReason',
      'riskReason',
      'dataCategories',
      'personCategories',
    ],
    least: 4,
    says: [
      words(
        AUTHORITY,
        DATA,
        'violations? breach\\w* fuites? leaks? subjects notif\\w* personnes people individuals patients incident incidents rgpd gdpr lpd pii',
      ),
    ],
    never: words('montant amount prix price panne outage accident arret_de_travail blessure injury uptime siret postmortem'),
  },
  leavers: {
    all: ['leftAt', 'disabledAt'],
    some: [],
    least: 0,
    says: [
      words(LEAVE),
      words(
        'acces access accounts? comptes? vpn logins? ad droits? rights? habilitations? permissions? desactiv\\w* disabl\\w* deactiv\\w* revo\\w* deprovision\\w* suppr\\w* coup\\w* ferm\\w* retrait credentials codes? licences? suspended',
      ),
    ],
    never: words('chambre room clients? customers? guests? visiteurs? visitors? vehicule vehicle'),
  },
  training: {
    all: ['trainedAt'],
    some: ['topics', 'leftAt', 'joinedAt', 'trainer', 'score'],
    least: 1,
    says: [
      words(
        'train\\w* trg formation formee?s? sensibilis\\w* stage e_?learning module course quiz parcours rgpd gdpr content marks capsule seance learning in_service instruction lessons? moodle matiere e_learing privacy action_fin fin_action',
      ),
    ],
    never: words(
      without(OF_CONTACTS, 'campaign', 'campagne'),
      'faults manoeuvres permis entretien objectifs? souhaits? appraisal objectives salaire salary places seats questions_asked',
    ),
  },
  reviews: {
    all: ['system', 'reviewedAt'],
    some: ['accounts', 'reviewer', 'note'],
    least: 1,
    says: [
      words(
        'acces access accounts? accts? comptes? users? utilisateurs? habilit\\w* droits privileg\\w* permissions? entitlements? rights revoked revoques reviewer rvwr relecteur revue review recertif\\w* certif\\w* logins? controleur',
      ),
    ],
    never: words(
      without(OF_CONTACTS, 'campaign', 'campagne', 'clients?', 'customers?'),
      'stars? etoiles rating product produit document version',
    ),
  },
  requests: {
    all: ['received', 'answered'],
    some: ['kind', 'extended', 'extensionReason', 'person', 'id'],
    least: 1,
    says: [
      words(
        'droits? rights? rgpd gdpr sar dsar dsr subjects erasure effacement exten\\w* ext prolong\\w* identity identite requesters? demandeurs? requerants? article opposition exercice acces suppr rectification requete consulter corriger asking wants privacy roa dpdp grievance demande request answered',
      ),
    ],
    beside: { field: 'kind', says: words('repondues? beantwortet beantwoord respondid[oa]s? rispost[ao]') },
    never: words(
      'montant amount prix price devis quote produit product cada foi foia siret salaire cv priority priorite satisfaction assignee conges? warranty garantie dealer concessionnaire vacances rtt expediteur sender classement valise',
    ),
  },
};

/** Whether some first lines of a table, in plain words, may be those of a register: of nearly all lists of contacts nothing more is looked at. */
export const mayBeRegister = (words: string): boolean =>
  Object.values(TELLTALES).some(({ says, beside }) => beside?.says.test(words) || says.every((one) => one.test(words)));
