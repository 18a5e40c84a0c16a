import type { HeaderLanguage } from './header-language.js';

/**
 * How headers of Sweden, Norway, Denmark, Finland and Poland ask for a consent. Their refusals are read by stems, wherever they stand: a word of contacting
 * beside a no is that of a status here as often ("Brak kontaktu", "Ikke kontaktet"), and refuses nothing by itself.
 * @module
 */

/** Swedish, Norwegian and Danish, which share most of these words. */
export const SCANDINAVIAN: HeaderLanguage = {
  refuses: '',
  mayRefuse: '',
  denies: 'ikke inte ej ingen inget inga utan uden uten saknas mangler nekat nægtet',
  ends: 'återkall* tilbagekald* tilbakekal* tilbagetruk* tilbaketruk* trukket dragit upphört ophørt',
  agrees:
    'samtyck* samtykk* marketingsamtyk* marknadsföringssamtyck* markedsføringssamtykk* epostsamtyck* nyhetsbrevssamtyck* kontaktsamtyck* kontaktsamtykk* tillåtelse_att tilladelse_til tillatelse_til ja_tack_till ja_tak_til ja_takk_til får_kontaktas må_kontaktes får_ringas får_mejlas kan_kontaktas kan_kontaktes godkänner_epost* godkänner_mejl* godkänner_nyhetsbrev* godkänner_utskick* godkänner_marknads* godkänner_reklam* godkänner_sms* godkänner_erbjudand* accepterar_epost* accepterar_mejl* accepterar_nyhetsbrev* accepterar_utskick* accepterar_marknads* accepterar_reklam* accepterar_sms* accepterar_erbjudand* godkender_nyhedsbrev* godkender_markedsf* accepterer_nyhedsbrev* accepterer_markedsf* godtar_nyhetsbrev* godtar_markedsf* aksepterer_nyhetsbrev* aksepterer_markedsf*',
  may: '',
  subscribes:
    'prenumer* abonner* abonnent* tilmeldt_nyhedsbrev* tilmelding_nyhedsbrev* påmeldt_nyhetsbrev* påmelding_nyhetsbrev* anmäld_nyhetsbrev*',
  reaches: 'marknadsför* markedsfør* reklam* erbjudand* tilbud* utskick* direktreklam*',
  email: 'nyhetsbrev* nyhedsbrev* epost* mejl* mejlutskick*',
  phone: 'ring* uppringning* opkald* samtal* tlf tel mobil*',
  sms: 'sms* textmeddeland* tekstbesked* tekstmelding*',
  post: '',
  dates: 'datum dato tidpunkt tidspunkt när når',
  joins:
    'til till för for av og och i på om at att via från fra den det er är givet givit gitt gett lämnat har med ja nej nei kontakt* kontaktas kontaktes personuppgift* personoplysning* personopplysning* gdpr kund kunde*',
  ordinary: '',
  matters:
    'patient* foto foton fotos fotografer* fotograf* bildpublicering* bilder billeder forskning* cookie* vårdnadshav* foresatt* forælder* forældre* autogiro* kreditupplysning* kredittvurdering* betalning* betaling*',
  open: 'behandling* behandle* lagring* utställar* utstiller* udstiller* partner* samarbet* samarbej* samarbeid* tredjepart* tredje_part*',
};

/** Finnish. */
export const FINNISH: HeaderLanguage = {
  refuses: '',
  mayRefuse: '',
  denies: 'ei_suostumu* ei_suostu* ilman',
  ends: 'peruutet* peruutta* peruttu perunut',
  agrees: 'suostumu* suostuu suostunut markkinointilup* markkinointisuostumu* yhteydenottolup* lupa_markkinoi* lupa_ottaa lupa_soittaa',
  may: '',
  subscribes: '',
  reaches: 'markkinoin* suoramarkkinoin* yhteydenot* mainon*',
  email: 'sähköpost* uutiskirj*',
  phone: 'puhelin* puhelu* soit*',
  sms: 'tekstiviest*',
  post: '',
  dates: 'pvm päivämäärä päiväys milloin',
  joins: 'ja tai annettu saatu on asiakkaan henkilötieto*',
  ordinary: '',
  matters: 'potilas* valokuv* käyttöehdot* hoito* huoltaj* maksu* lasku* eväst*',
  open: 'käsittel* näytteilleaset* kumppan* kolmas kolmansi*',
};

/** Polish. */
export const POLISH: HeaderLanguage = {
  refuses: '',
  mayRefuse: '',
  denies: 'nie brak bez',
  ends: 'wycof* cofn* cofni* odwołan* odwołał* odwołanie',
  agrees: 'zgoda zgody zgodę zgodą zgód zgodził* zgadza można_kontaktować można_dzwonić',
  may: '',
  subscribes:
    'zapis_do zapis_na zapisy_do zapisy_na zapisany_na zapisany_do zapisana_na zapisana_do zapisani_na zapisał_się zapisała_się subskry* abonuje',
  reaches: 'handlow* reklam* ofert* promocj* marketingow*',
  email: 'mailow* mejlow* elektroniczn* newsletter*',
  phone: 'telefoniczn* telefon* dzwon* tel',
  sms: 'smsow*',
  post: '',
  dates: 'data daty dnia kiedy',
  joins:
    'na w z do i o od lub oraz przez po dla jest czy wyraża wyraził* wyrażon* wyrażenie udzielon* otrzymywan* przesyłan* informacj* kontakt* danych dane osobow* rodo klienta klient',
  ordinary: '',
  matters:
    'płatno* zapłat* umow* faktur* zabieg* leczen* lekarz* rodzic* opiekun* zdjęc* wizerun* regulamin* cookie* przełożon* urlop* kierownik* małżonk* kredyt* wyjazd* dziecka',
  open: 'przetwarz* profilow* wystawc* partner* podmiot* trzecich udostępn*',
};
