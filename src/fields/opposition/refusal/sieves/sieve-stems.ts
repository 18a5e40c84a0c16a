import { NEIGHBOUR_STEMS } from '../idioms/neighbour-languages.js';
import { squeeze } from '../words/word-classes.js';
import { WORDS, type WordClass } from '../words/words-data.js';

/** Every sentence of `sentences-data.ts` holds a word of one of these classes. */
const CORE: readonly WordClass[] = ['NOT', 'END', 'REMOVE', 'REFUSE', 'SIGNED_OFF', 'BARRED', 'OPPOSITION', 'COMPLAINT', 'ERASURE', 'OUT'];
/** What the idioms, and the spellings that become a word of these classes, are known by. */
const OTHERS =
  'opt_ optou optin opted opting _opta _op n_t_ cleaned black block noir orange rouge negra nera repoussoir _prospection demarch preference _list klist slist rlist nlist elist glist plist ilist register opposizion robinson _stop estop lstop rstop tstop nstop gstop dont laisez_ _laise lach fiche foute leave left_ let_ paz _pace_ ruhe frieden verschon abstand entendre hear nouveles _rien_ nothing quiere horen hoeren vuole lose forget perd pierd oubli verges olvid dimentic fed_ mare_ ras_ sick tired _harto_ _harta_ _hartos_ _hartas_ stuf nerv _never_ nunca bloc harcel haras pester unsolicited nuisance spam _acos _efac suprim enlev delet remov _eras elimin _bora _bore _boro esbor cancel losch strike _quit baja dad bloqu chick aler appel_plus werbever werbege werbeable _touch _times_ combien baned bared everything lasci mai jamais nie _bani limits nein_ _none_ indesirab junk pouriel asez genug abmeld decoch untick hakchen ausen exister _sue_ suing sorti sort_ get_lost do_one hounded destruct art_ article_ artikel_ articulo_ articolo_ ejerc _hate detest hast_ odia_ _piu_ lasen_ _hor_ betrofen salir permis solicit mais_plus notcontact merci_ danke gracias grazie thanks knock away gone_ bin_my bin_his bin_her bin_their bin_our dehors revenu paremos tabu schnauze nase clear_of hands welcome _rid_ fatela tranquil la_paix en_paix _saq own_request his_request her_request their_request by_request _nehm cnil querela detru gdpr_sup rgpd_sup rgpd_del gdpr_del rgpd_ef gdpr_ef dsgvo_del gdpr_bor rgpd_bor gdpr_canc gdpr_elim rgpd_elim gdpr_verw avg_verw lopd_ lgpd_ dsgvo_sup aver_nula avere_nula silence agac gonfl saoul _soul excede enerv fastidi infastid _anoy molest disturb via_da _bl_ neutralis _kein bajelo bajele bajela _rmv ausgeschl despite _sacad someil_def desactiv deactiv deaktiv disativ en_bl_'.split(
    ' ',
  );

/** What only the second reader hears a refusal in: an end, a ban, a threat, a wish for silence, and whoever is spoken to. */
const SAID_OTHERWISE =
  `spere _repep_ bloctel _tps_ _ctps_ _rpo_ furieu furious furios wutend _angry _livid colere enerve fache excede molest enfadad indignad infastidit _upset genervt tcpa garante aepd cnil _ico_ arrabiat opposizion demasiad _zu_viel _trop _tropo too_ verarger the_last last_time last_cal last_mail _end_ _ends_ _ended_ letzt _ultim dernier _final _adieu _adio_ _adios goodbye farewell demand_ demands exig pretende_ pretendono insist
   verlang forder _fini_ _finis suffit schlus reicht coupe suspend interrup interrom einstell forbid prohib interdi proscri vieta vetat _veta_
   _vetad untersag verbiet verbit verbat desautor diffid banish spare epargn erspar risparmi ahorren_ lawyer attorney counsel anwalt abogad
   klage_ injunct tribunal gericht_ to_court in_court insult hurl shout scream swore hostil diable teufel _again_ another nochmal noch_mal otra_vez
   ancora _encore_ _nous_ de_vous_ que_vous_ si_vous_ vous_ne vous_pri vous_sera vous_sau vous_dem vous_inter vous_perd vous_m_ _vos_ _nos_ votre notre _your_ _our_ _ours_ from_us_ by_us_ to_us_ of_us_ with_us_ told_us asks_us asked_us wants_us contact_us _uns_ unser _ihre _ihnen_ nuestr vuestr nostr vostr _noi_ _voi_
   inbox letterbox briefkasten buzon casella nciht _nich_ rmove remve delte unsb emial _dnt_ donot nimmer unwelcome unwanted undesir
   malvenu sgradit gradir gradisc gradit peace_ quiet silenc silenz funkst invisib disappear disparai sparire vanish desapare verschwind consent
   einwill zustimm autorisation autorizac autorizz authoris retract rescind entzog _canc_ supr _spunt _tick _coch poubelle corbeille papelera
   trash shred vernicht destru destro distru _gomm expung espung anonym azzer strapp badger stalk vulture had_it drop_ dropped slip_ rather_
   against_ acabo_ acabaron acabado sottrar sottraz soustrai apartar_ aparta_ apartarse ohne_mich bandit
   scocci secatur seccat girate klagt_ _klagen anzeig abbruch abbrech auszunehm ausgenom _keks_ vom_leib _sauer abhau unterbind go_dark going_dark bin_them bin_it_
   brasa_ matraca tachem rompic tampin vafa_ _raus_ runter_ wegbleib hau_ab _denunc polizia pestare lata_ coraj fiera_ rogne_ raccroch racroch claque_ clac_
   grappe lourds balader paitre blaste hung_up peep_ darken_ circle_back check_in_ scrub litig notice_ ballistic unfollow unmail sgrad disiscr desusc deabon einspruch
   evitate eviten_ eviter_ npr_ npa_ npc_ _n_p_c_ nepas neplus _ko_r _c_d_ unterbleib widersetz
   _k__wer _k__weit _k__tel _k__anr _k__akq _k__ang _k__post _k__pros _k__mail _k__kont _k__ktk _k__kat _k__zus _k__nl_ _k__news _k__brief _k__bes _k__sms _k__vert _ke__ unerw _n__erw _n_erw _n__gew _n__m _n_m_ werbewid _nima_ _nime_ _ned_ _nod_ _nid_ _net_ koane _koa_
   lond_ rueh_ _ruah ufhor aufhern kontaktversuch stelen_sie stelt_bite _ab_ unterdruck schriftlich kampagne abgewahl abwahl lastig wetbewerbs verbraucherz konsument arbeiterkam
   _stum_ negativlist aus_post aus_der aus_dem _solo_ uniquement exclusiv esclusiv auschlies solely marcador desengag delest _via_i_ _supp_ sorte_ _fine_del _sinscri _sabon anulad _nego_ _multa
   once_more _skip omit_ _exclud pas_aproch facua omic_ altroconsumo agcom bussare aproch
   preferer preferir prefere_qu prefere_ne prefers_no prefer_no prefiere_no preferisce_no desir _paren_ _cese demis_`.split(/\s+/);

/** The same, learned from notes that no stem let through: in German, English, Spanish, French and Italian. */
const LET_THROUGH_LATER =
  `antiwerb werbefrei werbesp_ gekund kundigt abgem_ abgem _abm_ abgew_ _dnd_ verneint _ende_ _satt_ vergis distanz bogen_um _stile_ ubergeh abgestel abzustel
   loswerd eigenwunsch a_eig ausgetr versagt _tone_ erlaubnis unansprech unerbet nocal nomkt _nsol_ _obj_ _wid_ wiedersp postwid befreit herausnahm berieselung
   eingesch zwecklos _minus_ absage_an tot_fur gestorben ewige_ruh gebt_endlich eine_ruh geh_weg _lasst_das
   terminat unsus _un_sub dissub disub unenrol severed sever_ties _shut_ _mute _cut_them cut_ties cut_it _minds_ would_mind mind_very resigned repudiat _avoid_ _nil_ forgot
   nomore no_more rfsd refuz _stp_ pack_in _rm_ _rem_ disagre kiled kil_ nufin clean_break through_with excl_ sales_bar bar_on dun_cal jog_on shoo strangers stay_clear
   sooner_we had_his_fill had_her_fill driving_him driving_her up_the_wal unhapy single_and torn_up
   objecion objetor denegad denego cero_ _0_l parad_ parar_ _pare_ _paren_ cerad cerar cerada desmarc descontinu _bloq_ inhibid tachad tacho suscripcion _nq_ evitar_ voluntad
   calar_ chiton capado _vetan _fin_de _sobra ahorre puerta rgpd_o deja_de deje_de dejen_de dejese que_nadie nadie_le nadie_l gorro vaciado tregua pausa anul descanso al_margen
   desdijo desdice amargando lejos desquici limpia_de se_apea se_salio sale_de
   ferme_ fermee resili balai inutile halte_ rompu rompez fin_des fin_phon fin_aux _oter _ote_ protest quarantaine _ko_ jms _pu_ _pus_ _plu_ _bare_ bare_aux baree_ asup anti_pub sourdine desacord volonte
   _contre_ traque terminus termine desolidar rejet extrait_de partir_de demande_fin mis_fin met_fin tourne_la acharnement
   disdet disdic disdir disens disent contrar inib_ inibi _recede recedo receso chius chiude sopres soprim obiez _neg_ _fermat spegne limitaz saltar salta_ interuz _fine_ sospes aboli
   sfila congeda boca_chi ala_larga per_sempre ponti_ maled pieta_ ritiro lo_ha_ripreso disabilit annull morti_e`.split(/\s+/);

/** Longer stems are looked for inside words too: an article may be joined to them. */
const SURE = 5;
/** What other words hold: "boulevard". */
const IN_OTHERS = new Set(['levar']);

const stemOf = (entry: string): string => {
  const stem = squeeze(entry.replace('*', ''));
  return stem.length >= SURE && !IN_OTHERS.has(stem) ? stem : entry.endsWith('*') ? `_${stem}` : `_${stem}_`;
};

/** "lopposition": an apostrophe that was not typed joins its letter to a short stem. */
const elided = (stem: string): readonly string[] =>
  /^_[aeiouh]/.test(stem) ? [stem, ...[...'mldnstjcq'].map((letter) => `_${letter}${stem.slice(1)}`)] : [stem];

/** The words by one of which every sentence of `sentences-data.ts` is known. */
const coreEntries = (): readonly string[] => CORE.flatMap((name) => WORDS[name].split(/\s+/).filter((entry) => /^[a-z]+\*?$/.test(entry)));

/** Lists that people note beside a name. */
const LISTS = 'rouge orange robinson black noire bl npa npac rgpd'.split(' ');
/** The same as words that stand alone, for cells of names and streets: "boulevard" holds "levar", and takes nobody off a list. */
export const wordStems = (): readonly string[] => [
  ...new Set([...coreEntries(), ...LISTS].map((entry) => `_${squeeze(entry.replace('*', ''))}${entry.endsWith('*') ? '' : '_'}`)),
];

/** Every text that refuses, or may, holds one of these stems once its accents are taken off and its double letters are one. */
export const sieveStems = (): readonly string[] => [
  ...new Set([
    ...coreEntries().map(stemOf).flatMap(elided),
    ...[...OTHERS, ...SAID_OTHERWISE, ...LET_THROUGH_LATER, ...NEIGHBOUR_STEMS].map(squeeze),
  ]),
];
