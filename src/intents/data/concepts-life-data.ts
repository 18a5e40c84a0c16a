/**
 * What words of a message or a call mean, continued: small words, people, money, time, pressure, and what a seller says of his own wares, which is
 * what looks most like what the law asks for. Written as in `concepts-data.ts`.
 * @module
 */

/** Verbs that hold a sentence together, and where and with whom. */
export const SMALL = {
  TOW: 'to',
  BE: 'est sont suis etes est es sera seront serait etait etaient ete etre is are be been being was were am soyez sois soit sommes seriez serez etiez',
  HAVE: 'ont avez avons ai as has have had ayant avoir ayez aurez aviez aura aurait having auriez aurons',
  DO: 'do does did done doing fait fais faire font faites faisons ferons made make makes making',
  GIVE: 'give gives given gave giving donne donnez donner donnons donnant prete rendre',
  TAKE: 'take takes taken took taking prend prends prendre prenez prenons pris prise',
  PUT: 'put puts putting met mets mettre mettez mettons mis mise set pose poser posez',
  GO: 'go goes going gone went aller va allez partir part parti partez come comes coming came viens venez',
  KNOW: 'know knows knew known knowing savez savoir sait sais savent su realise realize understand understands comprenez comprend comprendre comprends see voyez voit vois voir',
  THINK: 'think thinks thought pense pensez penser penses pensent believe croire croyez crois guess suppose trouvez feel feels felt',
  NEED: 'need needs needed besoin necessaire necessary requis required manque',
  CHANGE: 'change changes changed changing changer changez switch switched differ*',
  LOC: 'in dans en au aux sur on chez into onto sous under over upon within parmi entre between near pres vers toward towards',
  BY: 'by par',
  WITH: 'with avec',
  AND: 'and et puis then',
  ALREADY: 'already deja encore still yet toujours always auparavant previously formerly recently recemment dernierement lately',
  EVERY: 'chaque each every toute toutes tous_les quotidien* daily weekly monthly hebdomadaire* mensuel* annuel* yearly',
  OTHERONE: 'autre autres other others another else autrement differently ailleurs elsewhere',
  SAME: 'meme memes same own propre',
  SOME: 'any some quelque quelques plusieurs several many much more beaucoup peu few less moins most plupart',
  ONLYFOR:
    'uniquement exclusivement seulement only solely purely purement exclusively nothing_else nothing_more nothing_besides rien_d_autre et_rien_d_autre et_c_est_tout et_a_rien and_that_s_all that_is_all that_alone seul_but sole_purpose seule_fin pas_autrement no_other pour_cela_seul',
  NEXTW: 'next prochain* suivant* suivante suite following ensuite afterwards later plus_tard apres_quoi apres_cela',
  DENIAL: 'au_lieu rather_than plutot_que instead_of instead loin_de far_from eviter evitez avoid refrain',
} as const;

/** People, money and time, as those who sell and those who press speak of them. */
export const LIFE = {
  FAMILY:
    'famille* enfant* gosse* fille filles parents parent pere mere mari femme epouse epoux conjoint* petits_enfants gamin* ados adolescent* proches child children kid kids son daughter family families father mother mum mom dad wife husband spouse grandchild* grandkids loved_ones bebe baby papa maman heritier* veuve widow fils',
  VOCATIVE:
    'madame monsieur mme mr mrs ms sir maam madam miss docteur doctor maitre mesdames messieurs monsieur_madame ma_am m_sieur buddy mate mon_ami my_friend cher_monsieur chere_madame',
  MONEY:
    'payer payez paye payons paient paiement* pay paying pays paid payment* facture* invoice* bill bills billing montant amount argent money euros euro eur pounds dollars bucks quid cotisation* fee fees debit* budget* cher expensive cost costs coute coutent economi* saving savings save salaire wage* salary credit loyer rent prime dette* debt deposit caution don dons donation* tenner',
  PERIOD:
    'jour jours journee semaine semaines mois an ans annee annees day days week weeks month months year years heure heures hour hours trimestre quarter saison season weekend',
  DAYNAME:
    'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april june july august september october november december matin soir morning evening afternoon noon midi nuit night printemps spring ete summer automne autumn hiver winter rentree noel christmas easter paques',
  CONTRACT:
    'forfait* bail baux contrat* lease contract* essai trial garantie warranty assurance* insurance panier cart basket commande order orders livraison* delivery deliveries rendez_vous rdv appointment* reservation* booking* reserv* colis parcel* shipment* expedition facture invoice ticket* billet* parking visio reunion meeting* seance session* cours class classes stage abonnement_internet mutuelle policy devis quote chantier dossier_de candidature* application vente sale sales achat inscription_au inscription_a membership_of',
  THING:
    'machine* moteur* engine* voiture* car cars van truck* vehicule* camion* chaudiere* boiler* toit roof* eau water gaz gas electricite power lumiere light* chauffage heating pompe pump porte door* fenetre* window* maison home house building immeuble batiment cuisine kitchen jardin garden* salle room* table* bois wood papier paper plastique plastic pain bread vin wine cafe coffee repas meal* menu fruit* plat dish* velo bike* chien dog* chat cat photo* video* film livre book_of film* musique music velos',
  TRADE:
    'banque bank assureur insurer mairie council ecole school college lycee universite university hopital hospital clinique clinic pharmacie restaurant* hotel* garage* boulanger* baker* artisan* plombier* plumber* notaire* cabinet_comptable comptable* accountant* usine factory atelier workshop magasin shop store boutique entrepot warehouse theatre musee museum club gym association charity',
  YOURSIDE:
    'vos_clients your_customers your_clients vos_contacts your_contacts vos_equipes votre_equipe your_team your_teams your_staff vos_salaries vos_prospects your_prospects vos_commerciaux your_sales your_reps your_sdrs votre_entreprise your_business your_company your_organisation your_organization vos_listes your_lists vos_envois your_campaigns vos_campagnes vos_abonnes your_subscribers vos_adherents vos_membres your_members vos_donateurs your_donors vos_agents your_agents vos_fournisseurs your_suppliers vos_collaborateurs vos_machines vos_stocks your_stock your_data_subjects your_callers',
  OURTOOL:
    'notre_outil notre_logiciel notre_plateforme notre_solution notre_filtre notre_module notre_guide notre_etude notre_formation notre_application notre_modele notre_appli our_tool our_software our_platform our_app our_filter our_product our_solution our_service our_guide our_study our_training our_template our_course our_free_guide nos_avocats nos_juristes nos_experts our_lawyers our_solicitors our_experts our_consultants ce_module this_tool cet_outil le_logiciel qui the_software guide_gratuit free_guide free_chapter livre_blanc white_paper webinaire webinar formez train_your forment modele_de template_for the_rules_on les_regles_sur ebook checklist',
  PASTDONE:
    'avez_ete a_ete ont_ete ai_ete has_been have_been ve_been been_unsubscribed been_removed bien_pris pris_en_compte sorry_to_see nous_aviez vous_aviez you_asked you_d_asked youd_asked vous_avez_demande m_avez_demande aviez_demande a_votre_demande at_your_request as_you_asked comme_demande as_requested vous_etes_desormais is_now est_desormais now_been confirmation confirmed confirme confirmons we_ve_stopped we_have_stopped nous_avons_cesse',
  ENROLLED:
    'en_tant_que en_tant_qu as_a as_an as_one_of au_titre a_ce_titre en_votre_qualite en_qualite_de being_a since_you parce_que_vous because_you car_vous puisque_vous comme_vous_avez as_you_ve as_youve vous_etes_membre you_re_a you_are_a par_votre through_your suite_a_votre following_your depuis_votre since_your as_your on_the_strength',
  SERVEFOR:
    'sert servent servira serviront sert_a nous_sert nous_servent servent_a permet permettra permettront nous_permet nous_permettent used_to used_for used_only are_used is_used will_be_used est_utilise sont_utilisees est_utilisee sont_utilises sera_utilise seront_utilisees utilisons utilisees_pour lets_us let_us enables_us allow_us allows_us helps_us nous_aide nous_aident is_needed are_needed needed_to needed_for asked_for is_asked demandons_votre demande_pour collecte_pour collectees_pour collected_to collected_for is_there_so go_to goes_to kept_for kept_to conserve_pour conservees_pour gardons_votre need_your we_ask_for we_use_your so_that_we so_we_can afin_que_nous pour_que_nous',
  DATANOUN:
    'badge* formulaire* form forms questionnaire* reponses answers immatriculation plaque age date_de_naissance date_of_birth dob birthday anniversaire ip cookie* iban rib revenu* income vat_number siret taille height poids weight ordonnance* prescription* medical allergie* dietary allergy profil profile postcode code_postal zip passport passeport piece_d_identite identity_card emergency_contact nationalite nationality etat_civil situation_familiale licence_number roof_age notes score* resultats scan location geolocalisation',
} as const;

/** Scripts of calls: what the caller is told to do; and how one presses, scares and mocks. */
export const PRESSURE = {
  TELLHIM:
    'dis_lui dites_lui lui_dire tell_them tell_her tell_him say_that say_this remind_them remind_her remind_him rappelez_lui rappelle_lui lui_rappeler ask_them ask_her ask_him demandez_lui lui_demander demande_lui lui_proposer proposez_lui propose_lui offer_them offer_her lui_offrir offrez_lui parlez_lui faites_lui make_them make_her make_him fais_lui lui_faire give_them donnez_lui lui_donner get_them get_her explain_to expliquez_lui lui_expliquer repondez_lui lui_repondre repondre answer_that mention mentionner annoncer annoncez rassurer rassurez reassure',
  IFHE: 's_il s_ils si_elle si_la_personne si_le_client si_le_prospect if_they if_he if_she if_the when_they when_he when_she should_they should_the quand_il quand_elle quand_le des_qu_il des_qu_elle lorsqu_il on_a_no on_any if_caller if_a si_la_dame si_madame si_monsieur if_prospect if_it_s_a si_refus en_cas_de_refus on_refusal upon_refusal cas_de_refus',
  BUTARG:
    'oui_mais yes_but yeah_but sure_but ok_but okay_but d_accord_mais je_comprends_mais i_understand_but i_hear_you_but i_get_that_but entendu_mais soit_mais bien_sur_mais that_said ceci_dit cela_dit having_said with_respect with_all_due_respect sauf_votre_respect respectfully permettez permettez_moi pourtant malgre_cela and_yet et_pourtant precisement justement exactly_why that_s_exactly c_est_justement all_the_more raison_de_plus for_that_very',
  AGAINW:
    'encore_une encore_un une_autre_fois one_more another une_fois_de_plus once_more once_again again re_ask redemander deux_fois twice trois_fois three_times second_time third_time deuxieme_fois 2e_non 3e_non second_no third_no troisieme_refus deuxieme_refus third_refusal second_refusal jusqu_a until till',
  LESS: 'moitie half smaller lower plus_petit plus_petite moins_cher cheaper reduit reduite cut_the_amount moindre seulement_un juste_un just_one just_once une_seule_fois sans_engagement rien_ne_vous nothing_to_lose free_trial essai_gratuit gratuit',
  OBJECTION:
    'objection* rebuttal* refutation* contre_argument* argumentaire* argument arguments reply_b barrage gatekeeper brush_off reticence* excuse* pretexte*',
  FEARW:
    'peur fear scare scares scaring scary afraid effray* frighten* panique panic* terrori* intimid* menac* threat* threaten* pression pressure pressuring bully* harcel* harass* hausser_le_ton raise_your_voice elever_la_voix shout* crier criez yell*',
  HARM: 'accident* mourir meurt meurent die dies dying death mort tuer tuerez kill kills failure echec* souffrir suffer* malade* sick maladie* illness cambriol* break_in break_ins burgl* infection* danger* victime* victim* obseques funeral faim hungry hunger starv* blesse* injur* incendie noyer drown rue_a street_again a_la_rue homeless',
  GUILTW:
    'conscience faute fault blame reproch* guilt guilty coupable* culpabilis* honte shame decevoir let_down disappoint* egois* selfish ingrat* ungrateful apres_tout_ce_que after_everything after_all_we tout_ce_que_nous_avons_fait we_have_done_for dette_morale owe sacrifi* pense_pas_a think_of_your pensez_a_vos pensez_a_votre care_about vous_fichez moquez abandonner abandon',
  LIEW: 'meme_si_c_est_faux inventez invente* inventer make_up made_up fake faux fausse false mentir mentez lie pretend pretends pretendre pretendez faire_croire faites_croire claim_that whether_or_not bluff* exager* exaggerat* au_besoin',
  WAREND:
    'stocks_last while_stocks dans_la_limite limite_des_stocks jusqu_au until_the valid valable* ends_on closes_on offre_valable offer_ends offer_valid prix_valable price_holds open_until inscriptions_jusqu cloture_des deadline_for date_limite',
  RULEW:
    'article loi law legal_requirement reglement reglementation regulation decret decree code_de code_du norme* standard obligation* conditions_generales terms_and clause prevue_par under_the selon_la according_to d_apres',
  MOCK: 'bravo congratulations_on_losing wow lol haha ha_ha clever smart_move brillant pathetique amusant funny_how drole_de rien_compris dont_get_it prefer_losing aimez_perdre aimez_jeter throw_away jeter_l_argent burning_money',
  RECIPIENTYOU:
    'vous_comptez you_re_just youre_just are_you_really tu_veux_vraiment vous_voulez_vraiment do_you_want_to do_you_really est_ce_que_vous_voulez so_you_d alors_vous vous_preferez_que you_d_let would_you_let you_would_rather vous_allez_laisser keep_ignoring continuez_a continue_to si_vous_continuez if_you_keep if_you_don_t if_you_dont si_vous_ne sans_nous without_us',
} as const;
