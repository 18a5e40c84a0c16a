import type { RegisterKind } from '../../model/governance/control.js';
import type { NeededField } from '../../model/governance/register.js';
import {
  AUTHORITY,
  AWARE,
  alternatives,
  BREACH,
  BY,
  DATA,
  DATE,
  DAY,
  ID,
  INFORM,
  KIND,
  LEAVE,
  NAME,
  NOTE,
  NOTIFY,
  NUMBER,
  PERSONS,
  REASON,
  REVIEW,
  STAFF,
  SYSTEM,
  TIME,
  TRAIN,
  without,
  words,
  YES_NO,
} from './header-words.js';

/** How strongly the words of a header speak for a field. */
export interface FieldCues {
  /** Whole headers that are this field whatever their words might say otherwise, in plain words with commas between; the first before the others. */
  readonly names?: string;
  /** Whole headers that are this field where no other one takes them. */
  readonly lastNames?: string;
  /** Words, and how much they count, once however many of them are there: more for what only this field says, less than nothing for what it never says. */
  /** What they must add up to; three where it does not say. */
  readonly least?: number;
  readonly cues: readonly (readonly [words: RegExp, weight: number])[];
}

const cue = (weight: number, ...groups: readonly string[]): readonly [RegExp, number] => [words(...groups), weight];
const NOT_ONLY_YES: readonly [RegExp, number] = [YES_NO, -5];
/** Data, where they are no part of the name of a breach. */
const DATA_ALONE = new RegExp(`^(?!.*\\b(?:${alternatives(BREACH)})\\b).*\\b(?:${alternatives(DATA)})\\b`);

const ZONE: FieldCues = { names: 'zone', cues: [cue(4, 'fuseaux? time_?zone tz utc gmt')] };
const EMAIL: FieldCues = {
  cues: [
    cue(4, 'e_?mails? mail mel courriel messagerie mailbox adresse_electronique upn'),
    cue(-5, 'redirig\\w* forward\\w* transfer\\w* boite mailbox sent envoye\\w*'),
  ],
};
const PERSON: FieldCues = {
  names: 'nom, name, matricule, employee id, login, account, compte',
  cues: [
    cue(3, NAME),
    cue(3, STAFF),
    cue(-1, 'first given forename'),
    cue(-6, DATE, 'trainer trnr formateur formatrice animat\\w* instructor managers? responsable organisme'),
    cue(-6, 'company societe entreprise employer module course cours content programme? parcours session training formation'),
    cue(-6, 'nombre number nb id identifiant e_?mail mail courriel', KIND, 'service departement department statut status'),
    cue(-6, SYSTEM, 'job poste fonction position role emploi metier title equipe team received handled assigned traite\\w* dpo'),
  ],
};
const JOB: FieldCues = {
  cues: [
    cue(
      3,
      'job poste post fonctions? position role emploi desig desgn designation metier occupation qualite grade capacity business_title employee_title',
    ),
    cue(-6, 'fin prise', DATE, 'logiciel', SYSTEM, 'description'),
  ],
};
const NOTES: FieldCues = { cues: [cue(3, NOTE), cue(-6, DATE, 'mode'), cue(-2, KIND)] };

const BREACHES = {
  id: {
    names: 'id, incident, n, no, nr, numero, reference, ref, case, code, dossier, ref ref',
    cues: [
      cue(3, ID),
      cue(1, BREACH, 'internes? internal case log dossiers? fiches? registre register datix ticket ordre'),
      cue(-6, AUTHORITY, NUMBER, PERSONS, NOTIFY, DATE, KIND, REASON),
    ],
  },
  notificationKind: {
    names: 'notification',
    lastNames: 'kind, type',
    cues: [
      cue(2, KIND, 'forme initiale? complete phase stade statut status'),
      cue(2, 'notif\\w* notice filing declaration report'),
      cue(2, 'initiale?_(?:ou|or)_\\w+ initiale?_complet\\w* initiale?_complement\\w*'),
      cue(-6, DATE, REASON, ID, 'violation breach'),
    ],
  },
  reference: {
    names: 'reference cnil, authority reference, reference',
    cues: [
      cue(2, ID),
      cue(3, AUTHORITY),
      cue(2, 'notif\\w* declaration recepisse accuse receipt dossier case teleservice'),
      cue(-6, DATE, REASON, NUMBER, 'reportable told reported notifie\\w*'),
      NOT_ONLY_YES,
    ],
  },
  awareAt: {
    names: 'connaissance, connue le, discovery, detection, decouverte',
    cues: [
      cue(3, AWARE),
      cue(1, DAY),
      cue(-6, 'comment how by par mode moyen moyens circonstances circumstances source method methode kind type nature'),
      cue(-6, 'lessons? enseignements?'),
      cue(-3, NOTE, 'persons? personnes?', ID),
    ],
  },
  awareTime: { least: 5, cues: [cue(3, AWARE), cue(2, TIME), cue(-6, DATE, BY)] },
  notifiedTime: {
    least: 4,
    cues: [cue(2, NOTIFY), cue(2, TIME), cue(1, AUTHORITY), cue(-6, DATE, BY, PERSONS, REASON, KIND, 'delai delay deadline')],
  },
  startedTime: {
    least: 5,
    cues: [cue(3, 'start\\w* debut\\w* surven\\w* occur\\w* happened began'), cue(2, TIME), cue(-6, DATE, AWARE, NOTIFY)],
  },
  notifiedAt: {
    names:
      'notified, notifiee, notifie, notified at, notified on, notifiee le, notifie le, date notification, date de notification, notification date, reported, reported on, reported at, declaree le, date de declaration, date de notification initiale',
    cues: [
      cue(2, NOTIFY),
      cue(2, AUTHORITY),
      cue(1, DAY),
      cue(
        -6,
        REASON,
        KIND,
        'complement\\w* follow_?up supplement\\w* additional interne internal dpo dpd reportable delai delay deadline statut status',
        NUMBER,
        'accuse receipt recepisse',
      ),
      cue(-6, PERSONS),
      cue(-3, 'ref reference numero id'),
      NOT_ONLY_YES,
    ],
  },
  followUpAt: {
    names: 'follow up, followup, complement, complement le, complement envoye le, supplement, follow up on, follow up at',
    least: 5,
    cues: [
      cue(
        4,
        'complement\\w* follow_?up supplement\\w* additional updates? mise_a_jour suivi phase_2 second seconde deuxieme complete final finale',
      ),
      cue(2, NOTIFY),
      cue(1, DAY),
      cue(-6, REASON, KIND, 'mesures? measures? mesurs dispositions done fait_pour avez_vous_fait on_a_fait fix actions? initiale?'),
      cue(-2, NOTE),
    ],
  },
  delayReason: {
    least: 5,
    cues: [
      cue(3, REASON),
      cue(3, 'retard\\w* delay\\w* late lateness tardi\\w* 72 hors_delais? deadline beyond depassement delais?'),
      cue(-6, without(DATE, 'heures?')),
    ],
  },
  notInformedReason: {
    least: 4,
    cues: [
      cue(3, REASON),
      cue(1, 'not no non absence sans pas ne un lack without defaut'),
      cue(1, PERSONS, 'inform\\w* communic\\w*'),
      cue(-6, '72 authority cnil ico dpc retard risk risque delay'),
    ],
  },
  informedAt: {
    names: 'informed, informees le, information des personnes, persons informed, communication aux personnes',
    cues: [
      cue(2, PERSONS),
      cue(2, INFORM),
      cue(1, DAY),
      cue(-6, REASON, NUMBER, KIND, AUTHORITY, 'dpo dpd'),
      cue(-3, without(DATA, 'informations?')),
      NOT_ONLY_YES,
    ],
  },
  riskReason: { names: 'motif, motifs, reason', least: 5, cues: [cue(3, REASON), cue(2, 'risks? risques? gravite severity')] },
  risk: {
    names: 'severity, gravite, criticite, niveau, level',
    cues: [
      cue(3, 'risks? risques? rsq gravite severity criticite criticality rag how_bad prejudice_serieux harm_assessment'),
      cue(1, 'niveau level score rating evaluation assessment'),
      cue(-6, REASON, DATE, NOTE),
    ],
  },
  startedAt: {
    names: 'debut, start, survenue, start date, date de debut, date, date heure',
    cues: [
      cue(
        3,
        'start\\w* debut\\w* commenc\\w* began begin\\w* surven\\w* surv happend incident_from occur\\w* happened took_place eu_lieu produit\\w*',
      ),
      cue(2, DAY),
      cue(2, BREACH),
      cue(
        -6,
        'end ended fin stopped contain\\w* resol\\w*',
        AWARE,
        NOTIFY,
        INFORM,
        'clos\\w* clotur\\w* closed what description how',
        REASON,
        KIND,
        ID,
        'again corrige\\w* inscri\\w* enregistre\\w* recorded logged entered',
      ),
    ],
  },
  endedAt: {
    names: 'end, fin',
    cues: [
      cue(
        3,
        'end ended fin arretee? stop stopped incident_to termine\\w* stopped contained contenue? maitrise\\w* resolved resolue? resolu',
      ),
      cue(1, DAY),
      cue(-6, NOTIFY, AWARE, 'actions? mesures? measures?', REASON),
    ],
  },
  closedAt: {
    cues: [cue(3, 'clos\\w* clotur\\w* clot soldee? fermee? classee? archiv\\w*'), cue(1, DAY), cue(-6, REASON, 'by par')],
  },
  prevention: {
    names: 'lessons, pour l avenir',
    cues: [
      cue(
        5,
        'lessons? enseignements? retour_d_experience retex prevent\\w* recurren\\w* recidive repeat again agian n_arrive_plus future?s? avenir renouvel\\w* eviter reproduire reproduise reproduction long_terme long_term',
      ),
      cue(-6, DATE),
    ],
  },
  measures: {
    names: 'response, reponse, remedy',
    cues: [
      cue(
        3,
        'mesures? measures? actions? remed\\w* contain\\w* correct\\w* corrigee? mitigat\\w* did steps response reponse traitement attenu\\w*',
      ),
      cue(-6, 'avant before existing existantes? in_place en_place prealables? prior prevent\\w* avenir future'),
      cue(-2, DATE, 'by par status statut'),
    ],
  },
  consequences: {
    names: 'impact, effets, effects, incidence',
    cues: [
      cue(
        3,
        'consequen\\w* consequance peut_leur_faire effects? effets? impacts? incidences? harms? prejudices? dommages? repercussions? detriment outcome',
      ),
      cue(-6, 'niveau level score rating', DATE, REASON),
    ],
  },
  nature: {
    names: 'nature, category, categorie, violation, breach, cia, c i a, cid, d i c, c i d',
    cues: [
      cue(3, KIND, 'confidentialite confidentiality integrite integrity disponibilite availability cia'),
      cue(1, BREACH),
      cue(-6, 'notif\\w* declaration', PERSONS, 'report mesures? actions?', NUMBER),
      [DATA_ALONE, -6],
    ],
  },
  cause: { cues: [cue(3, 'causes? origines? origin root vecteur vient human_error'), cue(-6, AWARE, DATE)] },
  discovered: {
    cues: [
      cue(2, 'how comment mode moyens? par by qui who whom circonstances circumstances method methode source'),
      cue(2, AWARE),
      cue(-6, 'many date when quand people stop'),
    ],
  },
  persons: {
    names: 'persons, people, personnes, personnes concernees, individuals, subjects',
    cues: [
      cue(2, NUMBER, 'no n'),
      cue(2, PERSONS),
      cue(1, 'affected impacted concernee?s touche\\w* exposed visee?s impacte\\w* hit involved'),
      cue(-6, KIND, DATE, 'records? enregistrements?'),
    ],
  },
  records: {
    names: 'records, enregistrements, lines, lignes',
    cues: [cue(2, NUMBER, 'no n'), cue(2, 'records? enregistrements? lignes? lines fiches dossiers files fichiers'), cue(-6, KIND, DATE)],
  },
  personCategories: {
    names: 'who, qui',
    least: 4,
    cues: [
      cue(2, KIND, 'groups? groupes? profils? who qui populations?'),
      cue(3, PERSONS),
      cue(-6, NUMBER, DATE, INFORM, REASON, without(BY, 'who', 'qui')),
    ],
  },
  dataCategories: {
    names: 'data, donnees',
    cues: [
      cue(3, DATA),
      cue(1, KIND, 'description concernees affected involved touchees compromises'),
      cue(-6, NUMBER, DATE, REASON, PERSONS, without(INFORM, 'information'), BREACH, AUTHORITY),
    ],
  },
  processor: {
    cues: [cue(4, 'processors? sous_traitants? prestataires? vendors? suppliers? third_party tiers fournisseurs?'), cue(-6, DATE)],
  },
  zone: ZONE,
  description: {
    names: 'notes, commentaires, comments, objet, titre, title',
    cues: [
      cue(
        4,
        'descriptions? descriptif resume summary details? faits facts what_happened what_went_wrong s_est_il_passe s_est_passe est_arrive circonstances circumstances narrati\\w* libelle expose recit synopsis',
      ),
      cue(-5, 'mesures? measures? actions? renseignements categor\\w* consequences?', REASON, DATE),
    ],
  },
} as const satisfies Record<string, FieldCues>;

const TRAINING = {
  person: PERSON,
  email: EMAIL,
  leftAt: { cues: [cue(3, LEAVE), cue(1, DAY), cue(-6, REASON, KIND, 'statut status', NAME, TRAIN, 'interview entretien')] },
  joinedAt: {
    names: 'entre le, entree le, entre en, entered on, entered',
    cues: [
      cue(
        3,
        'join\\w* hired? hiring start\\w* arriv\\w* embauch\\w* entree prise_de_poste prise_de_fonctions? doj jng joining commenced admission depuis_quand onboard\\w* debut recrut\\w* anciennete',
      ),
      cue(1, DAY),
      cue(-6, TRAIN, NAME, 'content contenu'),
    ],
  },
  trainedAt: {
    names: 'date, date de formation, training date, trained, session date, date de session',
    cues: [
      cue(2, TRAIN),
      cue(2, DAY),
      cue(
        1,
        'suivi\\w* last latest derniere? completed completion passed attended fin achev\\w* terminee? realisee? effectuee? valide\\w* obtention',
      ),
      cue(1, 'trained formee? formee?_le'),
      cue(
        -6,
        'next prochaine? due echeance expir\\w* valid_until validite enrol\\w* inscri\\w* planned prevue? planifie\\w* assigned convocation',
      ),
      cue(
        -6,
        NAME,
        'title intitule libelle',
        KIND,
        'topics? themes? score result\\w* trainers? formateur formatrice provider duration duree hours statut status hired? hire join\\w* prise embauche by par souhaits? lieu cout cost',
      ),
      cue(-1, 'start debut'),
    ],
  },
  topics: {
    names: 'subject, sujet, objet, title, titre',
    cues: [
      cue(
        3,
        'contenu contents? covered? cover areas matiere sur_quoi programs? programmes? intitule libelle',
        without(TRAIN, 'formee?s?', 'attestation', 'certif\\w*', 'quiz'),
      ),
      cue(
        -6,
        DATE,
        'job emploi poste score notes? result\\w* mark\\w* trainers? trnr formateur formatrice animat\\w* instructor statut status provider delivered organisme institution duree duration lieu place location souhaits? hours heures test id e_?mail signature salle numero code cout cost trained trainees?',
        STAFF,
        'done required next prochaine? refresher recyclage',
      ),
      cue(3, 'topics? themes? thematiques? subjects? sujets?'),
      cue(-1, KIND, 'session campaign campagne'),
    ],
  },
  trainer: {
    names: 'by, par, organisme',
    cues: [
      cue(
        4,
        'trainers? trnr formateurs? formatrice animat(?:eur|rice)\\w* instructors? provider organisme institution delivered_by given_by gave donnee?_par a_donne animee?_par chargee?_de_cours faculty speaker conferencier ran_it instrname dispensee?_par presenter intervenant coach facilitator prestataire',
      ),
      cue(-6, DATE),
    ],
  },
  score: {
    names: 'note, result, resultat',
    cues: [
      cue(
        4,
        'scores? scored evaluation note notes?_obtenues? mark marks result\\w* quiz pourcentage percent\\w* pct grade bonnes_reponses points',
      ),
      cue(-6, 'date dates on le'),
    ],
  },
  job: JOB,
} as const satisfies Record<string, FieldCues>;

const LEAVERS = {
  person: PERSON,
  email: EMAIL,
  disabledAt: {
    cues: [
      cue(
        2,
        'disabl\\w* invalid\\w* extinguish\\w* fermeture deactiv\\w* desactiv\\w* revo\\w* revok\\w* remov\\w* suppr\\w* delet\\w* clos\\w* clotur\\w* ferm\\w* block\\w* bloqu\\w* suspend\\w* suspens\\w* deprovision\\w* coup\\w* cut retir\\w* retrait ended neutralis\\w* withdrawn withdrawal locked verrouill\\w* shut off',
      ),
      cue(
        2,
        'acces access\\w* ent codes? credentials licences? accounts? comptes? vpn logins? ad droits? rights? habilitations? permissions? privileges? identifiants? sso informatiques? it',
      ),
      cue(1, DAY),
      cue(-6, 'by par who qui reason motif badge statut status materiel equipment laptop'),
      NOT_ONLY_YES,
    ],
  },
  leftAt: {
    names: 'end, fin',
    cues: [
      cue(3, LEAVE),
      cue(1, DAY),
      cue(
        -6,
        REASON,
        KIND,
        'statut status',
        NAME,
        'interview entretien by par acces access accounts? comptes? job poste title leavers? user notified annonce',
      ),
    ],
  },
  system: {
    names: 'account type, base',
    cues: [cue(3, SYSTEM), cue(-6, DATE, NUMBER, NOTE, 'owner proprietaire by par services?')],
  },
  zone: ZONE,
  note: { names: 'ticket, manager, responsable', cues: NOTES.cues },
  job: JOB,
} as const satisfies Record<string, FieldCues>;

const REVIEWS = {
  system: {
    names: 'base, service',
    cues: [cue(3, SYSTEM), cue(-6, DATE, NUMBER, NOTE, 'owner proprietaire by par reviewer accounts? comptes? users? utilisateurs?')],
  },
  reviewer: {
    names: 'by, par',
    cues: [
      cue(
        3,
        'reviewers? auditors? officer examinateur checker nom_recertif who s_en_est_charge ayant_procede reviseurs? relecteurs? rvwr by par personne_ayant responsable controleur verificateur approbateur approver certifier attestor',
      ),
      cue(1, NAME, REVIEW),
      cue(-6, 'notes? comment\\w* observ\\w* remar\\w* actions? date dates when system\\w* appli\\w* prochaine next'),
      cue(-2, 'owner proprietaire metier'),
    ],
  },
  reviewedAt: {
    names: 'reviewed, revue, date, revu, revue le, revu le',
    cues: [
      cue(2, REVIEW),
      cue(1, 'complet\\w* achev\\w* done effectuee? performed realisee? conducted derniere? last latest faite? terminee? signed'),
      cue(2, DAY),
      cue(
        -6,
        'next prochaine? due echeance previous preced\\w* planned prevue? freq\\w* period\\w* by par',
        NAME,
        KIND,
        'statut status result\\w*',
        NUMBER,
        'reviewer responsable under personne started? debut',
      ),
    ],
  },
  accounts: {
    cues: [
      cue(3, 'accounts? accts? cpt logins? habilitations? identities comptes? users? utilisateurs? acces'),
      cue(2, NUMBER, 'no n'),
      cue(
        -6,
        'remov\\w* revo\\w* supprim\\w* disabl\\w* desactiv\\w* retir\\w* modif\\w* chang\\w* delet\\w* orphan\\w* orphelin\\w* name nom',
        DATE,
        'by type privileg\\w* inactifs? inactive retires? clos list liste',
      ),
    ],
  },
  note: { names: 'result, resultat, findings, constats, ecarts, ticket', cues: NOTES.cues },
} as const satisfies Record<string, FieldCues>;

const REQUESTS = {
  id: {
    names: 'id, ticket, dossier, numero, n, no, no no, reference, ref, demande, request',
    cues: [
      cue(3, ID),
      cue(1, 'demandes? requests? case dossiers? log sar dsar dsr ordre ticket'),
      cue(-6, DATE, NAME, NUMBER, NOTE, 'piece verif\\w* identite checked clients? customers? accounts? telephone phone'),
    ],
  },
  person: {
    names: 'nom, name, demandeur, requester, applicant, antragsteller',
    cues: [
      cue(3, NAME),
      cue(
        3,
        'requesters? requestors? demandeurs? demandeuse patients? shopper claimant asking nous_ecrit requerants? applicants? persons? personnes? subjects? individuals? interessee?s? plaignants? complainant customer client',
      ),
      cue(
        -6,
        DATE,
        'verif\\w* received handled responsable agent assigned traite\\w* dpo staff',
        KIND,
        'rights? droits?',
        ID,
        'e_?mail courriel charge owner',
        NUMBER,
        'recue? contact adresse checked status statut',
      ),
      cue(6, '(?:name|subject_name|nom)_verified'),
      cue(-1, 'first'),
    ],
  },
  email: EMAIL,
  kind: {
    names:
      'right, droit, nature, type, objet, article, demande, art, art der anfrage, anfrageart, tipo, tipo di richiesta, tipo de solicitud, soort, soort verzoek',
    cues: [
      cue(3, KIND, 'rights? droits? objet wants? want veut prerogative articles? roa'),
      cue(1, 'demandes? requests? exercee? invoked exercised'),
      cue(-6, DATE, ID, 'identite identity refus\\w*', NAME, 'id reponse response', REASON, 'personnes? requester demandeur data donnees'),
    ],
  },
  extensionReason: {
    least: 5,
    cues: [
      cue(2, REASON),
      cue(
        4,
        'exten\\w* extd extn prolong\\w* ext prorog\\w* report additionnel postpone\\w* enlarge\\w* more_time extra_time complexity delai_supplementaire',
      ),
      cue(-2, DATE),
    ],
  },
  extended: {
    cues: [
      cue(
        3,
        'exten\\w* extd extn prolong\\w* ext prorog\\w* report additionnel postponed enlarged more_time extra_time delai_porte delai_supplementaire',
      ),
      cue(1, DAY),
      cue(-6, REASON),
      NOT_ONLY_YES,
    ],
  },
  received: {
    names:
      'date, date de la demande, request date, date of request, demande le, demandee le, requested, requested on, requested at, reception, arrivee, eingang, eingegangen, eingegangen am, eingangsdatum, erhalten am, recibida, recibida el, ricevuta, ricevuta il, recebido em, recebida em, ontvangen, ontvangen op',
    cues: [
      cue(
        3,
        'receiv\\w* recieved parvenue? came_in came_to_hand intake reached date_in recep application_in recue?s? recept\\w* rec_d recd rcvd arriv\\w* saisine logged opened made requested submitted depot deposee? introduite',
      ),
      cue(1, 'requests? demandes? sar dsar dsr courrier'),
      cue(2, DAY),
      cue(
        -6,
        'by par via canal mode moyen',
        NAME,
        ID,
        'accuse\\w* ack\\w*',
        KIND,
        'identite identity verif\\w* clarif\\w* reponse response limite due deadline echeance exten\\w* prolong\\w* clos\\w* clotur\\w* sent envoi',
      ),
      cue(-1, 'recorded enregistree?'),
    ],
  },
  answered: {
    names:
      'reponse, answer, closed, cloture, closed on, date de cloture, date de traitement, traitee le, traite le, completed, antwort am, beantwortet, beantwortet am, risposta il, risposto il, beantwoord, beantwoord op',
    cues: [
      cue(
        3,
        'answer\\w* awnsered disposed decision get_back got_back date_out out suite_adressee remise? rendue? sorted rep respon[ds]\\w* resp_d respd repon[ds]\\w* repl(?:y|ied|ies) sent envoy\\w* envoi fulfil\\w* traitee? complet\\w* provided fourni\\w* appliqu\\w* applied satisf\\w* disclos\\w* released issued executee? honoree? communiquee?',
      ),
      cue(2, 'clos\\w* clotur\\w* resolved resolue?'),
      cue(1, DAY),
      cue(
        -6,
        'due deadline limite delais? echeance by par charge mode canal contenu content',
        KIND,
        NAME,
        'how comment moyen respons(?:ible|able) ar accuse\\w* ack\\w* exten\\w* prolong\\w* days jours',
        REASON,
        'refus\\w* attendue expected max maximum sla to',
      ),
    ],
  },
  note: NOTES,
} as const satisfies Record<string, FieldCues>;

/** The hour of an instant, where it has a column of its own. */
export const TIME_OF: Readonly<Record<string, string>> = { awareAt: 'awareTime', notifiedAt: 'notifiedTime', startedAt: 'startedTime' };

/** The columns of each kind of register. */
export const REGISTER_COLUMNS = {
  breaches: BREACHES,
  training: TRAINING,
  leavers: LEAVERS,
  reviews: REVIEWS,
  requests: REQUESTS,
} as const satisfies Record<RegisterKind, Readonly<Record<string, FieldCues>>>;

/** Fields without which the rows of a register cannot be judged. */
export const NEEDED_COLUMNS: Readonly<Record<RegisterKind, readonly NeededField[]>> = {
  breaches: ['awareAt', 'notifiedAt', 'risk', 'nature', 'consequences', 'measures', 'prevention'],
  training: ['trainedAt'],
  leavers: ['leftAt', 'disabledAt'],
  reviews: ['system', 'reviewedAt'],
  requests: ['received', 'answered'],
};
