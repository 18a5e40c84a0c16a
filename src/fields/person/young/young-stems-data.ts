/**
 * Of each word by which a note tells an age, a pupil or a minor, a part, folded and without double letters: what a cell must hold to be read.
 * @module
 */

/** Edges are `_`, and so are digits: `__e_` is "3e". */
export const YOUNG_STEMS =
  `_i_am__ _i_m__ _im__ _ich_bin__ _ik_ben__ _tengo__ _ho__ _is__ _ist__ _lehrl_ _is_minor _ans_ year _yr _yo_ jahr _anos_ _ani_ jar_ jarou lyce coleg ecolier mineur minor _age_ _ages_ schul menor minder scholier schol _eleve_ scolaris _clase_ _ecole_
  _eme_ _terminale_ _instituto_ _escuela_ _scuola_ _liceo_ _ne_en_ _ne_le_ _ne_e_ _born_ _geboren_ _geb_ _nacid _nato_ _nata_ _turn _wird_ _enfant_
  _student__ _lerling_ _trainee__ _auszubildende _pediatr _paediatr _padiatr _kinderarz _aprendista_ _stagista_ _aprendiz_ _stagiair__ _j_
  _under _moins_de_ _below_ _unter_ _onder_ _jonger_ _menos_de_ _menor _meno_di_ _soto_i_ _ado_ _ten_ _tenager _tiener _jugendlich _nastolat _gamin _child _kid _nino_ _nina_ _bambin _kindes_
  _y_o_ _jarig azubi _lehrling praktikant _erst_1 _only_1 _alter_1 _edad_1 _eta_1 _leftijd_1 _idade_1 encore_1 _not_yet_1 _noch_nicht_1 _noch_keine_1
  _tiene_1 _cumple_1 _ha_1 _ancora_1 nog_gen_1 _tem_1 _fylt_1 _fyldt_1 _lat_ _nieletni _uczen _uczn _licealist _gimnazjal stadielev gymnasielev skolelev skolelev _elev_ _barn_ _dziecko_ _kind_ _ucze_ nezletil neplnolet _u1 _u_1 _lapsi_ _dite_ _crianca_ _liceale _4_lat_ 4_ar_ 4ar_ vuotias _niepe_nolet _niepelnolet _maloletni _ma_oletni _minderarig _omyndig_ _umyndig_ _mindrearig_ _alaikainen_ _grade_ _klase_ _i_atan_ _i_nian_ _i_sjuan_ _gymnasiet_ _hogstadiet_ _repond _decroch _answer _picked_up _passe_sa_ _passe_son_ _eso_ bachil _secundario_
  _majeur _majorite_ voljahrig merderjarig _magioren _mayor_de_ _maior_ _of_age_ _underage_ _under_age_ _aged_ _age__ _pupil gymnasiast _jahrgang_ _dn_ _dob_ _naisance_ _geburtsdatum_
  _intern__ _aprentice__ _trainee_ _brownie_ _cub_ _aprenti__ _aprentie__ _tene_ _sixth_form _th_grade _brugklas _havo_ _vwo_ _vmbo_ _media_ _superiore_ _superiori_ _medie_
  _en__e_ __e_ _seconde_ _nde_ _en__de_ _premiere_ _ere_ __re_ _troisieme_ _quatrieme_ _cinquieme_ _sixieme_ _cm__ _cm_ _geht_in_ _bto_ _aluno_ _aluna_ _primaria_ _o_ano_
  _ne__ _d_n_ _nais_ _bac__ _bac_en_ _bac_de_fran _bac_fran _bac_pro__ _bac_prevu _bacalaureat_ brevet_des_col _le_brevet _son_brevet _dnb_ _abi__ _abitur_ _gcse maturita__ maturita_nel selectividad__ _a_levels _a_level_ _post__e apres_la_trois _segpa_ ulis_col prepa_met _de_pro_ _redouble_ _matura__
  _ene_ tredicene quatordicene _quindicene _sedicene_ diciasetene _ac_ _conduite_acomp _bf_ _bf__ _begleitete _anticipe_de _guida_acomp fuhrerschein_mit_ fuhrerschein_ab_ _maman_ _papa_ _mama_ _mum_ _mom_ _dad_ _mere_ _pere_ _parents_ _mother_ _father_ _muter_ _vater_ _madre_ _padre_ _padres_ _genitori_ _moeder_ _vader_ _mae_ _pai_ _pais_
  par_les_parents par_ses_parents avec_les_parents avec_ses_parents r_les_parents r_ses_parents aux_parents parents_non parents___non parents__non parents_contre parents_instead parents_only parents_first parents_say contact_parents ask_parents cal_parents the_parents her_parents his_parents their_parents
  r_sa_mere r_son_pere r_sa_maman r_son_papa maman_plut mere_plut pere_plut papa_plut _eltern_ los_padres sus_padres i_genitori_ dai_genitori _ouders_ mum_instead mom_instead dad_instead r_l_eleve r_l_enfant`.split(
    /\s+/,
  );
