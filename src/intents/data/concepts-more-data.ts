/** What calls are about: noting, ending, insisting, recording. */
export const CALLS = {
  ACK: 'compris entendu d_accord bien_sur ok okay k note_bien c_est_note tres_bien understood sure fair_enough got_it no_problem no_worries respect* je_comprends i_understand pas_de_souci pas_de_probleme certainly of_course bien_recu bien_note parfait alright all_right right_you_are that_s_fine absolument naturellement aucun_souci je_vois c_est_entendu c_est_votre_droit noted sorry excusez desole* apolog* pardon pas_grave message_recu point_taken as_you_wish comme_vous_voulez i_hear_you c_est_clair will_do soit_fait',
  BYE: 'au_revoir bonne_journee bonne_soiree bonne_continuation bonne_fin goodbye good_bye bye have_a_good have_a_nice have_a_great cheers take_care salut salutations agreable_soiree agreable_journee bel_apres bon_apres belle_journee belle_soiree prendre_conge take_leave prenez_soin excellente_journee good_day good_afternoon all_the_best thank_them remercier remercie* thanks_for_your_time merci_de_votre thank merci thanks thank_you bonne_apres bon_week enjoy_your',
  NOTEV:
    'note notes noter notez notons noté not* enregistr* consign* inscri* coch* statut status fiche record* log logs logged logging tick ticked flag* mark marks marked marking register* registre* tag_ tagged enter saisi* saisir report* port* motif reason_code update_the crm odoo fait_le_necessaire je_fais_le_necessaire le_necessaire save saved historique tracer trace code write_down written_down put_down add adding ajout* tagging classer classe archive* disposition',
  HANGUP:
    'raccroch* hang_up hangs_up hung_up hanging_up fin_d_appel fin_de_l_appel fin_de_l_echange fin_de_l_entretien fin_de_l_echange fin_de_la_conversation met_fin mets_fin met_fin_a_l mettre_fin_a_l_appel terminer termine* clore clos cloture* close closing close_the_call end_call end_the_call end_of_call end_of_the_call ends_the_call ends wrap_up wraps_up let_you_go leave_you_to vous_libere libere liber* vous_laisse je_vous_laisse prendre_conge conclu* fermeture finish fin stop_the_call couper_court leave_you_in',
  WAITV:
    'ne_partez_pas dont_go dont_hang ne_raccrochez raccrochez_pas stay_on restez_en spare_me not_going_to_hang attend* attendez laissez_moi laisse_moi donnez_moi donne_moi permett* accord* ecoute* wait* hold_on hang_on let_me give_me listen* hear_me_out hear_me allow_me bear_with patientez un_instant not_so_fast one_moment hold_your minute_papillon ne_partez_pas accordez* restez_en_ligne stay_on_the_line stay_with_me hang_tight',
  DURATION:
    'seconde* minute* minutes seconds moment instant sec secs mn min question questions quick_question derniere_question dernier_point petite_question last_question final_question one_thing one_more chose point',
  PERSUADE:
    'contre_proposition* counter_offer* contre_offre* retente* try_my_luck dig creuser revive carry_on move_on rephras* restart* turn_the_refusal retourner contourn* get_round enchain* argue arguing objection_handling reproposer press insisting keep_arguing pitch_again loyalty fidelite retenir_la accrocher convainc* convaincre changer_d_avis changer_votre_avis chang*_d_avis faire_changer rebond* insist* argument* contrer contre_argument* tente* tenter persua* convinc* change_your_mind change_their_mind change_his overcome rebut* push* pitch try_again try_another handle_the_objection recommenc* reprendre keep_going persever* persist* retent* negoci* counter* reformul* revenir_a_la_charge relanc*_une another_angle autre_angle turn_it_around insiste two_more_attempts more_attempts at_least_two escalate nouvelle_tentative another_attempt attempts tentative* second_chance une_chance seconde_chance a_chance keep_talking faire_parler talk_them keep_them chance traiter_l_objection reprenez press_on probe sonder continue* continuer poursuivre',
  REALLY:
    'sur sure vraiment really certain certains certaine surement seriously serieusement tellement quite_sure absolutely_sure reconsider* reflech* think_again think_about_it think_it_over penser_y',
  HOLDBACK:
    'afraid peur_de what_would_it_take condition* faudrait pour_dire_oui get_a_yes convient_pas doesnt_suit vrai_motif real_reason frein* bloqu* retien* retenir hesit* empech* hold*_back holding_you_back stopping_you put_off putting_you_off worr* fait_peur peur doute* reticen* cold_feet dither* what_s_stopping gene freine qui_coince coince honnet* entre_nous between_us be_honest honest',
  PRICE:
    'prix tarif* remise* discount* price* moitie rabais reduction* half_price pour_cent percent gratuitement essai trial brochure plaquette demo demonstration catalogue echantillon* sample devis quote documentation',
  REFUSALQ:
    'pas_le_temps no_time pas_interesse pas_interessee not_interested pas_besoin no_need pas_de_budget no_budget trop_cher too_expensive deja_equipe already_have deja_un_fournisseur deja_un_prestataire already_use',
  THEYALLSAY:
    'm_ont_dit told_me_the_same disaient disait said_at_first meilleurs_clients best_customers best_clients had_said au_debut at_first everyone_says everybody_says tout_le_monde_dit tous_disent they_all_say ravis now_they maintenant_ils say_that heard_that you_would_say',
  KNOWNOT:
    'vous_ne_savez_pas_encore rien_dit pas_encore_entendu without_hearing without_knowing sans_savoir sans_connaitre haven_t_heard havent_heard dont_know_what not_heard ne_connaissez_pas passer_a_cote miss_out manquer_ca passing_up miss rater missing louper don_t_know_yet a_cote',
  RECORDED:
    'record_our record_this record_the_call record_the_conversation permission_to_record to_record enregistrer_notre enregistrer_l_appel enregistrer_cet enregistrer_l_entretien capte on_record enregistr* enregistrement* recorded recording record recordings taped tape audio trace_audio prerecord* preenregistr* pre_recorded pre_enregistr* bande sonore dictaphone on_tape conserve_sous sous_forme_audio captur* mic vocal record_this',
  CALLN:
    'appel appels apel call calls conversation* echange* entretien* communication* ligne line discussion* talk chat propos communication_telephonique parlons this_talk ce_que_nous_disons what_we_say notre_conversation our_talk our_chat coup_de_fil phone_call',
  TRANSCRIBE:
    'taking_notes prend_note transcri* retranscri* summar* sums_up resum* note_taker notetaker prend_des_notes takes_notes prise_de_notes synthese_ecrite speech_to_text verbatim noted_by_software',
  ROBOT:
    'robot* automat* synthese synthetique* synthetic artifici* virtuel* virtual ia ai bot voicebot callbot chatbot machine dialler dialer assistant_vocal voice_assistant intelligence_artificielle artificial_intelligence assistant_numerique digital_assistant digital_agent repondeur agent_vocal assistante_virtuelle agent_conversationnel computer_voice computer_generated generated genere* not_a_human pas_un_humain pas_humain not_human not_a_person non_human serveur_vocal ordinateur computer numerique logiciel software outil tool algorithm* program* app',
  VOICE: 'voix voice voices vocal vocale speaking parler parlez parle parlons speech talking talk_to',
  LISTENIN: 'ecout* reecout* monitor* listen* superviseur supervis* tiers third_party entendu_par overheard coach',
  QUALITY: 'qualite quality formation training former controle_qualite amelior* improve preuve evidence compliance conformite',
  KEEP: 'conserv* gard* keep keeps kept store* stored stock* retain* retention held archiv* detenir deten* detien* hold holds holding possed* avons_sur have_on have_about duree* durees',
} as const;

/** Data, rights and where data come from. */
export const DATA = {
  RIGHT: 'droit droits right rights recours remedies entitlement*',
  ACCESSR:
    'acces acceder access consult* copie copy obtenir_une_copie connaitre obtain_a_copy see_what savoir_ce know_what what_we_hold ce_que_nous_savons what_we_know find_out view ce_que_nous_conserv* ce_que_nous_deten* what_data quelles_donnees voir',
  RECTIFY: 'rectifi* rectif corrig* correct* correction* mettre_a_jour update amend* modifi* inexact* inaccura* put_right fix_any errone*',
  ERASER:
    'effacement erasure suppression deletion oubli faire_disparaitre faire_supprimer faire_effacer forgotten effacer erase erased delete deleted supprimer supprimons',
  RESTRICT:
    'limitation restrict* limiter limit portabil* withdraw* retrait_du_consentement retirer_votre_consentement consent consentement data_portability export_of',
  DATAW: 'donnees donnee data information informations infos info dossier renseignements record file',
  PERSONAL:
    'personnel* personal caractere_personnel vie_privee privacy confidential* nominati* rgpd gdpr protection_des_donnees data_protection informatique_et_libertes data_privacy loi_informatique private cookies ccpa uk_gdpr protection_de_vos_donnees protection_de_la_vie dpa vos_informations_personnelles',
  POLICY:
    'politique* charte notice policy statement mentions mention legal legal_notice notices declaration engagements commitments lire read en_savoir_plus learn_more detail* find_out_how how_we gestion* traitons mentions_legales engagement page terms_of_privacy consulter consultez consult',
  DPO: 'dpo delegue delegate data_protection_officer delegue_a_la_protection referent_rgpd referent_donnees privacy_team privacy_officer privacy_office equipe_vie_privee dpd responsable_rgpd gdpr_lead contact_rgpd service_juridique correspondant_rgpd data_officer',
  AUTHORITY:
    'cnil ico autorite* supervisory_authority commissioner information_commissioner regulator autorite_de_controle apd dpc authority watchdog saisir saisie saisi autorite_competente aepd garante',
  COMPLAIN: 'reclamation* plainte* complain* lodge introduire deposer lodging porter_plainte raise_a_complaint not_respected pas_respectes',
  CONTROLLER:
    'responsable_du_traitement responsable_de_traitement controller data_controller responsables_du_traitement responsible_for_your_data sous_traitant processor',
  PROCESSING:
    'traite* trait* traitement* process* processing handle* handling utilis* use used uses using useful sert servent serv* employ* lets_us permet_de permettent treat* exploit* base_legale legal_basis legal_ground exerc* exercise* exercis* make_use reserv*',
  LEGIT: 'interet_legitime interets_legitimes legitimate_interest* legitimate lawful_basis base_legale base_juridique legitime',
  COORD:
    'coordone* coordonnees adresse* email emails e_mail mail numero* nom contact details address addresses number numbers name mobile portable ligne_directe phone_number joignable vos_infos donnees data informations information contact_info fiche',
  COMEFROM:
    'provien* provenan* vien* venu* issu* tire* tirees extrait* extraites come comes came sourc* taken_from drawn derive* puis* originate* origine* origin provenance proceed* tenons tiens tenir deduit* owe originally stem* parven* arrive_from',
  OBTAIN:
    'obten* obtain* trouv* found find recueil* collect* collecte* relev* reper* recuper* achet* lou* acqui* bought rented purchas* picked pick_up picked_up came_across stumbl* spotted gather* got_your got_it had_your spott* tomb* tombe copied notice_your decouv* discover* looked_up look_up dug unearth* saw vu identifi* selectionn* pulled scraped glan* pris took take_it prise licensed licence* hired enrichi* compil* constitu* built lifted secured constit* dénich* denich* cherch* searched research*',
  PASSED:
    'transmis* communiqu* donne donnee donnees fourni* partag* laiss* pass* passed given gave shared share sharing suppl* provid* left confi* remis* handed hand forwarded entr* indiqu* cede* renseign* soumis* submit* complet* filled rempli* reco* recommand* recommend* suggest* sugger* referred refer* conseill* introduc* parl*_de_vous put_me_on pointed orient* aiguill* name_was',
  APPEAR:
    'figur* publi* list listed lists appear* parait paraiss* mention* displayed affich* shown show* available accessible* disponib* reference* recens* posted visible* stands is_on est_sur sont_sur est_en_ligne en_ligne online inscrit* on_file featured present_* indexed',
  REGISTER:
    'annuaire* registre* register registers sirene insee repertoire* rcs pappers societe_com pages_jaunes yellow_pages bodacc companies_house director* directory directories chamber chambre* infogreffe annuaires registry greffe trade_register roll rolls members_list membres adherents kompass europages manageo verif_com annuaire_des directories public_record* open_data sources_publiques public_sources publicly public publiques publique ordre federation federations syndicat association* guide yearbook base_sirene crunchbase dun_bradstreet electoral',
  SITE: 'site sites page pages linkedin google profil* profile* website web_site homepage maps boutique_en_ligne mentions_legales instagram facebook twitter viadeo xing footer web internet signature signature_de blog societe_com nous_joindre contact_page page_contact rubrique about_page team_page article',
  EVENT:
    'salon* foire* stand stands concours webinaire* webinar* show fair trade_show tradeshow exhibition* event* evenement* conference* forum congres* atelier* expo exposition tombola prize_draw raffle competition booth meetup rencontre* rencontres seminar seminaire* workshop petit_dejeuner jeu_concours meeting met croises croise met_at',
  CARD: 'carte card cards carte_de_visite business_card badge scann* scanned',
  BROKER:
    'courtier* broker* fichier* list_rental loueur partenaire* partner* prestataire* fournisseur* provider* vendor* list_owner rental marketplace data_supplier listbroker base_de_donnees database databases dropcontact kaspr lusha apollo cognism hunter zoominfo data_provider annonceur fichier_professionnel listes lists societe_specialisee third_party third_parties tiers mailing_list agree data_house',
  CLIENT:
    'client* commande* command* achat* customer* order ordered orders bought telecharg* downloaded download inscription* signed_up registered registration enquir* inquir* quote_request demande_de devis_demande livre_blanc white_paper whitepaper ebook inscrivant commandant ancien_client former_customer adherent* abonne* subscriber* membre* member* account compte visite* essai_gratuit guide formulaire purchase* enquiry request_for in_store fidelite created_an',
  DESTIN:
    'destinataire* recipient* vous_recevez you_are_receiving you_receive you_re_receiving you_re_getting you_get_this you_are_getting tu_recois you_got_this you_got recevez receiving getting if_you_received si_vous_recevez vous_etes_destinataire',
  SOURCEW: 'source sources origine origines provenance origin origins ou_avons_nous',
} as const;

/** Why one writes, who one is, how one threatens. */
export const REASONS = {
  GIVEUP:
    'abandon* renonc* give_up giving_up accept* acceptez take_no take_no_for accepter_un_non accept_a_no accept_that_no accepting_a_no acquiescer',
  PASSME:
    'passez_moi put_me_through connect_me parler_a_un parler_a_votre talk_to_your ask_for_her ask_for_his somebody_else quelqu_un_d_autre another_colleague un_collegue',
  MISTAKE: 'tort erreur wrong mistaken mistake vous_trompez dommage shame pity missing_out passing_up pass_on passez_a_cote deprived',
  MINDCHANGE:
    'change_d_avis changed_your_mind changed_their_mind changer_d_avis change_your_mind change_their_mind may_have_changed avis_entre_temps',
  WHATIF: 'et_si what_if and_if why_don_t_we why_dont_we how_about et_a even_for_free meme_gratuitement et_pour',
  SAYYES: 'dire_oui say_yes dites_oui vous_oui a_yes un_oui saying_yes signent sign_up_in_the_end oui_ou_non yes_or_no',
  NOCHOICE:
    'pas_le_choix plus_le_choix no_choice longer_have_a_choice aucun_choix no_other_choice pas_d_autre_choix obligation_de leave_us_no',
  TAUNT:
    'tant_pis too_bad mordre_les_doigts cle_sous_la_porte out_of_business go_under prend_l_eau sinking tete_dans_le_sable head_in_the_sand autruche l_aurez_voulu yourself_to_blame pleurer crying in_the_dark sourde_oreille deaf_ear owe_me owe_us me_devez nous_devez better_answer better_reply avez_interet un_ordre an_order lacherai give_in cediez passerai come_round know_where_you aura_prevenu been_warned had_warned warn_you previens warning_you dit_mot silence_means forced_to contraint* dearly tres_cher jouez_avec gambling_with playing_with mettez_en_danger endanger* put_at_risk sauver_votre save_your jusqu_a_ce_que until_you kiss_your dites_adieu say_goodbye_to faisiez_mieux que_attendez what_are_you_waiting qu_attendez_vous ou_quoi or_what do_you_even even_care who_do_you_think',

  PURPOSE:
    'objet but finalite* raison raisons objectif motif purpose purposes reason aim goal intention vocation point_of intent pourquoi why ce_qui_m_amene souhait idee idea sole_purpose brings_me goals nature a_visee visee aims is_meant est_destine destine* intended meant purely purement',
  PROPOSE:
    'propos* present* invit* decouvr* faire_connaitre connaitre offrir offr* test* tester introduc* show showing tell_you tell_you_about parler_de parler faire_part partager share sharing see_if voir_si savoir_si know_if find_out_if find_out_whether ask_if ask_whether whether suggest* demonstr* walk_you essay* try trial montrer essai sond* convi* soumet* soumettre expliqu* recueillir_votre exposer entretenir find_out learn soutenir vend* sell selling pitch rencontr* meet echanger discuter discuss faire_decouvrir let_you_know informer_de inform_you informer keep_you_posted tenir_inform* keep_you_informed see_whether demander_si carry get_your_view avis stock ont_besoin cherchons cherche looking recherch* hunting seek* recruit* partner_with nouveau* new help aidons accompagn* aider',
  COMMERCIAL:
    'commercia* prospection demarchage marketing sollicitation* publicit* promotion* sales business_development developpement_commercial direct_marketing prospecting b2b business_to_business marchand* advert* commerciale* telemarketing prospective',
  PRODUCT:
    'produit* service* solution* logiciel* outil* gamme* formation* software tool* product* range app appli* catalogue* maintenance prestation* services plateforme platform offre* offers offer equipment equipement nouveaute* actualite* news',
  NAMEIS:
    'm_appelle m_apelle mon_nom my_name name_is me_presenter introduce_myself je_me_presente ici a_l_appareil au_bout_du_fil on_the_line speaking here moi_c_est this_is it_s c_est je_suis i_am i_m im nous_sommes we_are we_re vous_parle vous_ecrit vous_appelle vous_contacte writes writing_to_you the_author l_auteur au_telephone behind_this derriere_ce j_ecris_au m_occupe i_run i_look_after je_dirige je_represente i_represent i_lead i_head je_travaille i_work je_bosse representing represente on_behalf au_nom pour_le_compte de_la_part signe signed',
  FROMCO:
    'de_la_part_de de_chez pour_le_compte au_nom_de on_behalf_of societe cabinet equipe entreprise maison groupe agence team company firm work_for works_for working_for travaille_pour travaille_chez bosse_pour bosse_chez from_the agency group chez de_l_equipe with at for studio atelier etablissements ets office bureau compagnie enseigne',
  ROLE: 'fondateur* fondatrice* cofond* directeur* directrice* gerant* commercial_e commercial commerciale responsable* conseiller* conseillere* founder* cofounder* co_founder director* manager head sales_manager account_manager account_executive technico* charge_d charge_de chargee* president* ceo coo cto pdg dirigeant* associe* representative owner advisor adviser chef_de dg cmo assistant consultant* ingenieur* engineer* partner sdr bdr executive associate co_fondat*',
  LEGALFORM:
    'sas sarl sasu eurl scop sa scic rcs siren siret ltd limited llc inc plc gmbh bv co_op company_no registered_in registered_office siege_social vat tva company_number capital_de au_capital registered_number company_registration coop coopérative',
  SENTBY:
    'envoye_par envoyee_par emane* sent_by sent_to_you_by comes_from_the expediteur sender edite_par adresse_par propose_par publie_par vous_est_adress* vous_est_envoy* vous_est_propos* message_from message_de_la emetteur brought_to_you_by issued_by from_the_team est_edite',
  SIGNOFF:
    'cordialement bien_a_vous best kind_regards regards best_regards sincerely sincerement amicalement bien_cordialement cdt respectueusement yours warmly a_bientot salutations mes_salutations warm_regards yours_sincerely yours_faithfully best_wishes all_the_best cheers signature',
  HELLO: 'bonjour hello hi dear cher chere bonsoir salut good_morning good_afternoon hey coucou hullo',
  PITCHCLIENT:
    'nos_clients our_clients our_customers parmi_nos raconte temoign* trusted_us nous_a_confie faisait_confiance ont_choisi chose_us reference*',
  COMPETITOR:
    'concurrent* rivaux rivals competitor* competition concurrence devant_vous left_behind derriere_vous a_la_traine ecras* crush* eat_your bouffer depass* overtak*',
  THREAT:
    'jail prison bankruptcy faillite regret* consequence* contentieux poursuite* mise_en_demeure infraction* sanction* penalit* amende* tribunal huissier justice lawsuit legal_action penalty penalties breach breaking_the_law illegal illegale* fine fines fined court bailiff* solicitor* avocat* avocats prosecut* sue suspend* seriez_responsable responsible_for liable tenu_responsable be_sorry vous_etes_prevenu vous_voila_prevenu you_have_been_warned warned avertissement warning attention danger faillite bankrupt* couler ruin* perdr* perdez lose losing pay_the_price payer_le_prix coute cost_you couter cher_paye au_pied mauvais_payeur* bad_payers denonc* report_you signalerons dernier_avertissement notify_your hors_la_loi en_defaut default a_vos_risques own_risk risque* at_risk debt* recouvrement recovery dommage desastre* disaster* catastroph* mort dead die fermer closure forfeit* cancelled blocked bloque gel* revoked revoqu* terminated',
  URGENT:
    'bougez move_it urgent* urgen* hurry vite depech* last_chance derniere_chance derniere_relance dernier_rappel final_notice final_reminder last_warning act_now agissez act_fast ne_laissez_pas dont_wait n_attendez_plus immediatement sans_tarder imperatif imperativement final last_call dernier_jour last_day ultime ultimatum sur_le_champ now_or_never maintenant_ou_jamais',
  INSULT:
    'lamentable* appalling navrant* inadmissible* unacceptable indigne* unworthy pathetic deplorable* insulte* courtesy politesse worth_the_name digne_de_ce_nom losers imbecile* idiot* ridicul* irresponsab* incompeten* stupid* dinosaur* negligen* fool* reckless* careless* lazy coward* lache* honte* shame* ashamed pathetic minable* bete betes dumb moron* amateur* ignorant* naif inconscient* inconscience mepris* clueless paresse* feign* egoist* selfish absurd* aveugle* blind scandal* disgrace* dumbest nul nuls incapab* ringard* mauvaise_foi manque_de_serieux se_fiche* fiche* fichez fous foutez moque* moquez mocking laughing_stock risee unprofessional peu_professionnel impoli* rude insult* manque_de_respect lack_of_respect irrespect* disrespect* grow_up wake_up reveill* dormez asleep seriously seriousness serieux dont_care perdant* loser* bad_manager* foolish irrational arrogan* kidding comedie excuses pig_headed tetu* stubborn',
  SILENCEW:
    'silence ignor* sans_reponse sans_nouvelles no_answer no_reply ghost* ghosting inaction never_answer pas_de_reponse hear_nothing unanswered failing_that faute_de faute_de_reponse a_defaut absence_de_reponse silent not_answering ne_repond* muet failure_to failing_to not_replying repond_jamais no_response passer_sous',
  ASSUME:
    'consider* deduir* conclu* accept* assume* assuming take_it deem* agree* treat_as vaut acceptation consentement_tacite tacit* consent_to regard_it_as as_a_yes pour_un_oui comme_un_oui presum* acquiesc* oui yes_by_default',
  SEEN: 'ouvert opened open seen_that a_ouvert avez_ouvert lu read_it read_our clicked_on clique_sur vu_que_vous_avez we_know on_sait nous_savons we_see on_voit i_can_see je_vois_que i_know je_sais trois_fois three_times x_fois fourth quatrieme fois times toujours_pas still_not still_havent',
  DEADLINE:
    'ce_soir tonight midnight minuit heure* hours hour 24_h 48_h 24h 48h demain tomorrow sous_24 within_24 by_tonight before_tonight end_of_day fin_de_journee 24 48 derniere_minute last_minute by_noon avant_midi jours days vendredi friday',
  TOOLATE:
    'trop_tard too_late plus_que expire* expires closes ferme runs_out places_limitees never_again jamais_plus il_ne_reste only_left disparait gone vanish* last_chance double supprime sera_supprime will_be_deleted lose_access perdre_acces perdrez perdez tant_pis tough_luck',
  GENTLE:
    'sans_urgence no_rush no_pressure aucune_obligation no_obligation n_hesitez feel_free gentle polie when_you_can quand_vous_pour* sans_engagement bien_entendu if_you_like happy_to please merci_de hesitate au_besoin sans_pression tranquillement courtois* poli libre_a_vous no_hurry vous_etes_libre take_your_time prenez_votre_temps',
  BOSS: 'votre_patron your_boss votre_direction votre_superieur your_manager hierarch* your_superior* votre_hierarchie conseil_d_administration your_board everyone_will_know tout_le_monde_saura publicly_shame avis_negatif bad_review',
  SHARED:
    'comme_convenu as_agreed as_discussed comme_discute suite_a_notre following_our further_to notre_conversation our_conversation our_call notre_appel notre_echange notre_entretien notre_rencontre our_meeting notre_rendez_vous our_chat our_talk your_call votre_appel your_request votre_demande your_message votre_message your_email votre_mail your_enquiry your_reply votre_reponse as_promised comme_promis as_requested comme_demande en_reponse in_reply in_response faisant_suite pour_faire_suite last_week hier yesterday this_morning ce_matin on_en_etait where_we_left nice_talking good_talking good_to_speak ravi_de_notre re_our a_la_suite_de_notre per_our as_per our_discussion notre_discussion our_exchange notre_reunion our_appointment comme_evoque comme_prevu nos_echanges suite_a_votre following_your your_visit votre_visite',
} as const;
