/**
 * Words that headers of registers are made of, in French and English, as parts of expressions over plain words.
 * @module
 */
import { plainWords } from '../../fields/text/plain-words.js';

/** A header in plain words: `awareAt`, `aware_at` and `Aware at` are the same, and its number before it is none of it. */
export const headerWords = (header: string): string =>
  plainWords(header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/^\s*\d{1,2}\s*[.)]\s+/u, ''))
    .replace(/\bdata subjects?\b/g, 'subjects')
    .replace(/\bpersonal data\b/g, 'data');

/** Words with a space between them, as alternatives of an expression; `_` is a space within one. */
export const alternatives = (...groups: readonly string[]): string => groups.join(' ').split(' ').join('|').replaceAll('_', ' ');

/** An expression that finds one of some words, whole. Words stand with a space between them, `_` is a space within one, stems end with `\w*`. */
export const words = (...groups: readonly string[]): RegExp => new RegExp(`\\b(?:${alternatives(...groups)})\\b`);

/** Some words without some others of them. */
export const without = (all: string, ...others: readonly string[]): string =>
  all
    .split(' ')
    .filter((word) => !others.includes(word))
    .join(' ');

export const DAY =
  'date dates dt day jour le on at when quand depuis since heures? time instant horodatage timestamp moment utc du jusqu au';
/** Words of a day that are never part of anything else. */
export const DATE = 'date dates dt day jour when quand moment utc';
/** An hour, and no day. */
export const TIME = 'heures? hours? time times hr';
export const ID = 'id ids n no nr nbr num number numero ref refs reference identifiant identifier code cle key immatriculation';
export const NUMBER =
  'nombre nb nbr nbre number_of no_of num_of how_many combien count total volume volumetrie quantite effectif qty quantity estimate headcount seats? total_des sont_combien';
export const REASON =
  'motifs? motivations? raisons? reasons? rationale justif\\w* pourquoi why explication\\w* explanation\\w* explain\\w* because grounds? basis conclusions? analyse analysis raison_du considerants? justifn pretext';
/** Yes or no, and no day beside it. */
export const YES_NO = /^(?!.*\bdates?\b)(?!.*\bquand\b)(?!.*\bwhen\b).*\b(?:o n|y n|oui non|yes no|oui ou non|yes or no)\b/;

export const AUTHORITY =
  'cnil ico dpc apd cai cnpd aepd gpdp edpb bfdi dpa authority authorities autorites? regulator\\w* supervisory sa commission commissioner pfpdt fdpic edoeb board ag attorney_general behorde\\w* aufsichtsbehorde\\w* datenschutzbehorde landesbeauftragt\\w* garante autoridad autorita agencia toezichthouder ap';
export const NOTIFY =
  'notif\\w* report reported reporting declar\\w* signal\\w* told avis filed filing submi\\w* transmis\\w* sent envoi envoye\\w* saisine annonce\\w* avisee? intimat\\w* referred contacted autorite_saisie introduite furnished telenotif\\w* gemeldet meldung\\w* gemeld melding';
export const INFORM =
  'inform informed informing informee?s? information notif\\w* communic\\w* told avis avert\\w* contacted contactees? prevenu\\w* alerted avise\\w* emailed mailed written_to letters? intimat\\w* info';
/** Those whom data are about. */
export const PERSONS =
  'persons? people individuals? subjects? personnes? patients? customers? clients? usagers? interessee?s? consumers? consommateurs? gens members adherents students eleves parents donors donateurs employees salaries users utilisateurs passengers? passagers? principals? candidates? assures? membres? tenants? locataires? cli pers pupils? etudiants? adherents? residents? beneficiaires? abonnes? subscribers? guests? voyageurs?';
export const BREACH =
  'violations? breach\\w* incidents? fuites? leaks? evenements? events? compromission faille intrusion probleme problem atteinte';
export const DATA = 'data donnees renseignements informations? pii info infos dcp';
export const AWARE =
  'aware awareness discover\\w* detect\\w* identif(?:ied iee ication y) decouv\\w* connaissance constat\\w* known found_out find_out found learnt? learned noticed appris alerte alert alerted decele\\w* revele\\w* spotted uncovered observed su_quand avez_vous_su l_avez_vous_su apercue?s? light rendu_compte certitude connu reconnue?';

export const TRAIN =
  'train\\w* trg trng formation formations formee?s? sensibilis\\w* session sessions stage stages cours courses? e_learning elearning modules? awareness certif\\w* quiz webinaire webinar atelier workshop induction refresher recyclage attestation parcours lms capsules? seances? briefings? in_service instruction lessons? learning action_de_formation e_?learing';
export const NAME = 'name names nom noms surname fullname identite';
/** Those who work for the organisation. */
export const STAFF =
  'employees? emp salarie\\w* collaborat\\w* agents? personnes? persons? people staff trainees? stagiaires? participant\\w* members? membres? volunteers? benevoles? apprenants? learners? delegates? attendees? users? utilisateurs? contractors? workers? intervenants? interesse\\w* titulaire who qui individual leavers? partants? sortants? teleconseillers? enseignants? vacataires? interimaires? teammates? fee_earner target_display salaries consultants? prestataires? officers? fonctionnaires? ouvriers?';
export const LEAVE =
  'leav\\w* left depart departs departure departures partie?s? sortie?s? sortant\\w* terminat\\w* quitt\\w* fin_de_contrat fin_de_fonctions? fin_de_mission fin_du_contrat exit exited end_of_contract contract_end end_of_employment employment_end end_of_assignment last_day last_working_day dernier_jour lwd separation offboard\\w* end_date date_de_fin dol cessation ceased ceases finish\\w* final_shift relieving relvg relieved fin_contrat fin_d_occupation fin_d_emploi fin_de_service departing separations separated last_shift dt_sortie termdt term_dt';
export const REVIEW =
  'review\\w* revues? revu revue rvw reviewed controle\\w* recertif\\w* certif\\w* verifi\\w* audit\\w* attest\\w* validation validee? campagne examin\\w* check checked checks checking examen examens examine\\w* recon signed_off';
export const SYSTEM =
  'system\\w* sys appli\\w* apps? outils? tools? logiciels? software base bases databases? db plateformes? platforms? environ\\w* crm scope perimetres? ressources? resources? serveurs? servers? services? reseau network repertoire share portail portal progiciel appln appl lib_si lib_appli entitlement_source progiciels? teleservice';
export const NOTE =
  'notes? comment comments commentaires? remar\\w* rmks? rem cmts? observations? obs handover suites suivi details? precisions? divers mentions? misc anything narrative free_?text texte_libre annotations? a_noter a_savoir bon_a_savoir signaler autre_chose blabla feedback';
export const BY = 'by par who qui whom auteur author owner proprietaire responsable manager via how comment mode moyen';
export const KIND = 'type types kind kinds nature categor\\w* classification classe sorte genre genres typ qualification';
