/**
 * What words of a message or a call mean, in French and English at once: folded, `*` for any ending, `_` between the words of a phrase.
 * Double letters are compared as one, accents are left out. A word may mean several things.
 * @module
 */

/** Who speaks, wants, may; what is denied, asked and joined: the frame of any sentence. */
export const FRAME = {
  I: 'je j i im ive id moi_c_est',
  ME: 'me m moi mon ma mes my mine myself',
  WE: 'nous on we us weve were_calling nous_autres',
  OUR: 'notre nos our ours chez_nous notre_part de_chez_nous',
  YOU: 'vous tu te t toi you u ya vs yourself vous_meme',
  YOUR: 'votre vos ton ta tes your yours ur',
  THEY: 'il elle ils elles lui leur they he she them him her their his la_personne une_personne le_prospect prospect l_interlocuteur interlocut* the_person someone the_prospect quelqu_un anyone chacun the_contact le_contact lead correspondant callee appele the_other_party person personne toute_personne the_customer the_client la_cliente cust la_dame the_lady the_man client customer donor donateur donatrice membre l_adherent l_abonne callers leads somebody les_gens people ils_disent contact une_cliente',
  SOMEBODY: 'collegue* colleague* assistante assistant_e patron boss mutual_friend ami friend confrere* ancien_associe',
  NEG: 'interdit* forbidden prohibited pas_question ne n pas jamais aucun aucune rien not no never dont doesnt didnt wont cant cannot isnt wasnt nt couldnt shouldnt wouldnt ni nor neither nothing none sans without non nope nan pa arent havent plus_aucun sans_aucun nulle nobody personne none_of hardly guere',
  ANYMORE: 'plus anymore any_more no_longer no_more no_further again further desormais any_further pu de_nouveau',
  WANT: 'veux veut voulez voulons voulait veulent vouloir voulu souhait* desir* prefer* envie aimer* want* wish* would_like wd_like rather happy fancy care_to keen d_like d_rather prefere wanna feel_like vouliez aimeriez aimerait care_for preferez preferer desireux cool_if mind souhait',
  CAN: 'peux peut pouvez pouvons puis pouvoir pourrez pourriez pourrait can may could able free_to libre libres possible possibilite allow* permis permet at_liberty loisir entitled welcome_to have_the_right en_droit pourront pouvait sera_possible capable libre_de up_to_you a_vous_de able_to',
  MUST: 'dois doit devez devons faut must have_to has_to need_to shall obliged oblig* impose tenu required_to devra devrez il_fallait ought supposed devriez devrait devrons needs_to required il_faut falloir',
  WILL: 'll will vais va allons allez ferons ferai fera wont',
  IF: 'unless sauf a_moins si if should en_cas_de en_cas_d in_case des_que lorsque quand when whenever as_soon_as once sitot dans_le_cas ou_bien_si suppose at_the_first au_moindre au_premier',
  OR: 'ou or either sinon otherwise soit',
  BUT: 'all_the_same malgre_tout nonetheless regardless tant_que as_long_as d_abord first_tell au_moins at_least mais cependant pourtant toutefois quand_meme but however still even_so tout_de_meme nevertheless yet though malgre despite anyway that_said cela_dit ceci_dit neanmoins meme_si in_spite',
  BEFORE: 'avant before prior_to avant_de avant_que',
  AFTER: 'apres after following suite_a',
  BECAUSE:
    'car parce puisque because since d_ou hence that_s_why c_est_pourquoi c_est_pour c_est_la_que therefore which_is_why c_est_ainsi which_is_how which_is_where voila_pourquoi as_you is_how is_where is_why raison_pour_laquelle explains explique bc cuz as_your as_you_are as_we as_the etant_donne du_fait vu_que en_raison due_to parce_que seeing_that given_that puisqu d_ou_ce voila_le_pourquoi rapport_a on_account thanks_to comme_vous',
  TO: 'pour afin pr so_that in_order_to so_we_can dans_le_but dans_l_idee in_order histoire_de for so_as_to so_we afin_de afin_que pour_que de_maniere_a de_facon_a en_vue_de in_a_bid pour_vous pour_nous',
  WHY: 'pourquoi why what_s qu_est qu_est_ce_qui what_exactly au_juste qu_est_ce how_come quoi for_what',
  WHO: 'qui who whom whoever lequel',
  WHAT: 'que quel quelle quels quelles what which quoi',
  HOW: 'comment how combien',
  WHERE: 'where_your ou_trouv* d_ou where ou_avons',
  WHENEVER:
    'a_tout_moment at_any_time any_time anytime n_importe_quand quand_vous_voulez a_n_importe_quel_moment maintenant_comme_plus_tard now_or_later whenever_you au_debut_ou',
  ALSO: 'aussi also too egalement as_well en_outre moreover',
  THIS: 'ce cet cette ces this these ceci those present presente ici_present le_present',
  FROMW: 'from depuis de_part_de des_lors a_partir_de via through grace_a thanks_to out_of',
  OFW: 'de du des d of',
  ABOUT:
    'about sur_vous vous_concernant a_votre_sujet on_you regarding concernant about_you hold_on_you au_sujet a_propos vous_concerne sur_votre_compte relating_to_you concerne concern concerns au_sujet_de a_propos_de pertaining relatif relative a_l_egard in_regard_to quant_a',
  NUMW: 'deux trois two three quatre premier first second deuxieme troisieme third 1er 2e 3e ten dix',
  ONE: 'un une one seul* single only derniere last une_seule',
  JUST: 'juste just simplement simply suffi* suffit enough plenty simple all_it_takes all_you_need il_n_y_a_qu only_need nothing_more sufficient that_s_all do_the_trick will_do ca_suffi* is_fine easy facile* un_clic_suffit rien_de_plus_simple deux_secondes two_seconds as_simple_as',
  NOW: 'maintenant now immediat* immediately at_once right_away straight_away tout_de_suite a_l_instant sur_le_champ aujourd_hui_meme today sans_delai sans_attendre aussitot on_the_spot promptly as_we_speak des_a_present des_maintenant vite quick* asap straightaway this_instant dans_la_foulee illico right_now same_day aussi_sec this_minute ce_jour',
  FREE: 'gratuit* free_of_charge sans_frais sans_justif* no_charge without_reason sans_motif',
} as const;

/** To reach people and to stop it. */
export const REACHING = {
  CALLV:
    'appel* apel* rappel* telephon* call calls called calling phone phoned phoning ring ringing rang rung dial* coup_de_fil callback call_back on_the_phone par_telephone au_telephone calll joindre_au composer compose composez compos* dialled dialing give_you_a_ring give_you_a_call passer_un_coup joindre buzz phone_calls sonner',
  WRITEV:
    'ecri* ecris ecrire writ* wrote adress* envo* send* sent mail_us mailing mailed emailing emailed email_you texting drop_you drop_a_line post expedi* transmett* e_mailing mailing_you spam* rediger redige prends_la_plume prendre_la_plume drop_a pinging ping',
  CONTACTV:
    'contact* recontact* joindre sollicit* demarch* relanc* approach* reach reach_out reaching reached get_in_touch getting_in_touch be_in_touch in_touch keep_in_touch follow_up chase* chasing prospect* canvass* cold_call* revenir_vers revien* reviendr* come_back return touch_base me_manifest* hear_from nouvelles reecri* m_adresse solliciter get_hold_of touching_base checking_in hearing_from recontacter prend_contact prendre_contact prenons_contact pris_contact rapprocher tourner_vers',
  BOTHER:
    'derang* importun* embet* bother* disturb* pester* tranquil* paix leave_you_alone leave_you_be leave_me_alone nuisance deplac* unwelcome bienvenu malvenu unwanted not_welcome intrusi* out_of_place agac* annoy* soul* saoul* ennui* intempestif* indesir* inopportun* mal_venu out_of_your_hair laiss*_tranquille hassle peace stop_there silence_radio nuis* gene genes genent genait genant genante generait genez harcel* harass* nag nagging lourd embetant bug bugging in_your_hair left_alone laisser_tranquille be_left_alone',
  RECEIVE:
    'recev* recois recoi* receiv* get gets getting got obtenir had land_in arriv* recue recues receipt reception recevais recu recus parvien* parvenir',
  HEAR: 'hear hearing hear_from entendre_parler entendr* have_heard',
  MSG: 'mail mails email emails e_mail e_mails courriel* message* mot mots lettre* newsletter* note notes text texts sms texto* communication* infolettre* letter* missive* courrier* mailing* line notification* updates envois envoi publipostage bulletin* messaging infos_lettres alert* series sequence circular circulaire txts txt missives mailings lettre_d_information correspondence correspondance letters newsletters relance relances rappels reminder* campagne publications flash',
  PROMO:
    'offre* promo* offer offers marketing publicit* pub advert* commerc* prospection demarchage sollicitation* canvassing sales solicitation* deals reclam*_pub cold_calls sales_call* telemarketing telephon*_market* telesales business_development b2b btob',
  STOP: 'stop arret* cess* halt stopp* stops quit put_an_end put_a_stop mettre_fin mettez_fin mettons_fin mettre_un_terme mettez_un_terme y_mettre_un_terme turn_off turn_it_off turn_them_off turn_these_off switch_off switch_it_off en_rest* leave_it_there leave_it_at_that stop_here arrete_la couper coupe opt coupez end_it end_them pause* discontinu* interromp* suspend* suspendre end fini finie finis stopping no_more ceasing terme stoppe interruption cut_off cessation halte basta',
  UNSUB:
    'stop_sms taken_off_our_records no_longer_wish desinscri* desincri* desabon* unsub* unsubscrib* optout opt_out opting_out opt_me_out se_retirer desenregistr* resili*_abonnement signoff sign_off desengag*_liste desinscription desabonnement unsubscribing unfollow desactiver_les leave_this_list me_desinscrire me_desabonner opts_out opted_out',
  SUB: 'abonnement* subscription* inscrit* inscri* abonn* subscrib* membership signed_up sign_up signing_up registered enrol*',
  REMOVE:
    'a_la_porte inbox_for_good out_of_your_inbox retir* enlev* supprim* effac* sort sors sortez sortir sorte* ote* otez ray* remov* delet* eras* taken_off take_you_off take_me_off off_our take_off taking_you_off strik* drop_you dispara* disparais purg* desactiv* cross_you oubli* forget wip* pull_your scrub* struck sortie retrait out_of_our taken_out taking take_your_number take_you_out take_u_off leave leaving evince off radier radie radiez radiation radies exclure exclus exclue quitter quittez quitte quittent barre barrer barrez biff* croix cross_out cross_off scratch* unlisted delist* suppress suppressed nuke banni hors_de_ma hors_de_notre come_off gone rid tear_up dechir* debarrass* off_it off_this off_the_list virer vire vires detrui* destroy* sorti sortis sorts',
  LISTN:
    'fichier* base bases crm carnet* diffusion list lists database* file files record records book books repertoire_interne campagn* campaign* mailing_list contacts listings logiciel odoo hubspot salesforce pipedrive system* systeme tool fichiers rolodex nos_contacts liste listes cahier tableau tableur spreadsheet sheet dialer dialler annuaire_interne mailing_lists bdd registre_interne phonebook outil column colonne dossier rota_sheet',
  BLACKLIST:
    'liste_d_opposition liste_repoussoir liste_noire listes_d_opposition liste_rouge blacklist* suppression_list* do_not_call do_not_contact no_contact never_call no_call dnc opt_out_list no_more_calls ne_plus_appeler ne_pas_appeler ne_plus_contacter ne_pas_contacter ne_pas_rappeler ne_plus_solliciter ne_pas_demarcher bloctel repoussoir exclusion* suppression not_to_be_called do_not_ring do_not_disturb',
  OPPOSE:
    'oppos* opposition* refus* object objects objected objection* declin* refuse* refusal* say_no says_no said_no a_no a_non dit_non dire_non dites_non disent_non disiez_non no_from_you negati* decline* rejet* repons*_negativ* not_interested pas_interesse* turn_us_down turns_down refuses pas_preneur pas_preneuse not_keen turn_down turned_down turns_it_down turn_it_down knock_back knocks_back brush_off pushback ne_veut_pas ne_veulent_pas doesnt_want dont_want veut_pas no_sale says_nope dit_pas refuseront refusent un_non chaque_non the_no le_non a_refusal si_non if_no not_for_them says_nay stop_la passes_on pass_on_the',
  NO_THANKS: 'non_merci no_thanks no_thank_you not_for_me not_for_us pas_pour_nous nah no_ta no_cheers merci_non thanks_but_no sans_facon',
  REPLY:
    'repon* repond* reply replies replying respond* response retour write_back answer* par_retour retour_negatif renvoy* return_email return_mail reply_to repondre_a',
  CLICK:
    'cliq* click* tap hit lien* link links bouton button ici here par_ici this_way clic footer page_dediee one_click follow_this formulaire form form_below url decoch* untick* uncheck* case box toggle profil press tapez appuyez touche swipe followed bas_de_page au_pied pied_de_page below ci_dessous ci_apres dessous underneath here_s',
  SAY: 'dire dites dit dis disant dis_moi indiqu* signal* signe say says saying tell tells telling let_me_know let_us_know word shout mention* indicat* faire_savoir faites_moi_savoir faites_le_savoir prevenez prevenir preven* inform* me_le_dire un_mot speak_up avert* drop_me dites_le demand* ask asks asking request* sur_demande requete indiquer a_word annonc* announc* declar* precis* faire_signe make_a_sign notify previens previen* tell_us tell_me faites_le_moi_savoir manifest* mentionn* a_line just_say un_signe say_so crier',
  PREFS:
    'preference_cent* centre_de_preferences email_settings gerer_mes manage_my manage_your preferen* frequence* gerer parametr* settings frequency how_often personnalis* customis* customiz* choose choisis* control update modifier modifi* adjust* update_your changer_vos change_your',
  AIM_ALL:
    'tous all completely completement altogether totalement entirely entierement everything tout definitiv* for_good permanently definitif une_fois_pour_toutes once_and_for_all a_jamais for_ever forever ever durablement',
  INTEREST:
    'interes* pertinen* relevan* concern* besoin of_use irrelevan* hors_sujet a_good_fit right_person bonne_personne bon_moment bon_interlocuteur right_time good_time of_no_use timing fit parl*_pas appeal*',
  TAGUNSUB: 'tagunsub',
} as const;
