/**
 * The words of notes that leave one way open ("nur per Post", "phone only") or close one by its name, folded, in French, English, German, Spanish, Italian and Dutch.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Without these a clause leaves nothing out, and so the bytes of a cell without their stems (`ONLY_STEMS`) do not either. */
export const ONLY =
  setOf(`only solely exclusively strictly uniquement exclusivement seulement strictement nur ausschliesslich ausschl lediglich solo solamente unicamente
  exclusivamente soltanto esclusivamente alleen uitsluitend`);
/** Stems of those words, and of "que par", as the sieve has them. */
export const ONLY_STEMS =
  '_only_ solely exclusiv strict uniquement seulement _nur_ auschl lediglich _solo_ solament unicament esclusiv soltanto _tuto_tranne_ _tuto_meno_ _tuto_salvo_ _tuto_ecet _todo_menos_ _todo_salvo_ _todo_except _tudo_menos_ _tudo_excet _tudo_exet _alen_ uitsluit nothing_but_ nothing_else nothing_except _autre_que_ _mas_que_ _anderes_als_ _nichts_als_ _anders_dan_ _altro_che_ ything_but_ ything_except_ _ales_auser_ _ales_bis_auf_ _ales_behalve_ _que_par_ _que_via_ _n_acept _n_ecri _n_apel'.split(
    ' ',
  );

export const MEANS =
  setOf(`e email emails mail mails mailing mailings courriel courriels correo correos electronico electronicos electronique electroniques elettronica phone phones telephone
  telephonique tel telefon telefonisch telefono telefonico telefonica telefoniquement telephoniquement call calls calling ring appel appels appeler rappeler anruf anrufe anrufen llamar llamada llamadas
  chiamata chiamate telefonata telefonate chiamare sms texto textos text texts courrier courriers post posta postal postale postalisch postalmente lettre lettres letter letters brief briefe briefpost briefweg postweg carta cartas lettera lettere telefoon telefoontje telefoontjes mailtje bellen mailen schriftelijk telefone telefones correio correios cartacea cartaceo papier papieren papierpost`);
export const BY = setOf('pelo pela by via per par por durch mit uber tramite mediante con through voie auf dem vie');
/** What is done by such means, and whoever wishes it: with one of these, nobody notes merely what is known of somebody. */
export const CONTACT =
  setOf(`contact contacts contacter contactez recontacter recontactez joindre joignez ecrire ecrivez relancer relancez sollicitation sollicitations solliciter prospection demarchage communication communications
  communicate write reach kontakt kontakte kontaktieren kontaktaufnahme kommunikation anschreiben schreiben contatto contatti contattare contattarlo contattarla contattatemi scrivere comunicazione comunicazioni contacto contactos contactar
  contactarle contactarlo contactarla contactenme escribir escribame comunicacion comunicaciones contacteren benaderen contato contatos contatar recevoir receive recibir ricevere receber`);
export const WISHES =
  setOf(`veut veux veulent souhaite souhaitent desire demande accepte wants want wishes wish accepts asked mochte moechte wunscht will wunsch gewunscht erwunscht quiere quiero desea acepta pide vuole voglio
  desidera accetta chiede wanted wil wenst gewenst quer deseja akzeptiert akzeptieren accepteert accepteren acceptent aceptan accettano desean quieren vogliono wollen willen
  erlaubt gestattet zulassig zulaessig allowed permitted autorise autorisee autorises autorisees permis permitido permitida permitidos permitidas autorizado autorizada
  consentito consentita consentiti consentite ammesso ammessa autorizzato autorizzata toegestaan`);
/** Beside a wish, what is wished: "möchte nur Post erhalten". By itself it may tell what came. */
export const RECEIVE = setOf('recoit recoivent receives recibe recibio riceve erhalten bekommen ontvangen krijgen plus mehr meer');
/** "Contacté par courrier" tells what was done, "être contacté" what is wished. */
export const PARTICIPLE = setOf(
  'contacte contactee contactes contacted kontaktiert angeschrieben contattato contattata contactado contactada joint jointe sollicite sollicitee relance relancee',
);
export const PASSIVE = setOf('etre be being werden essere ser');
/** Whoever is within reach of one thing only may be so for want of another. */
export const REACHED = setOf(
  'joignable joignables reachable contactable erreichbar raggiungibile contattabile localizable contactable preferred prefere prefers bevorzugt preferisce prefiere ok okay',
);
export const BETWEEN =
  setOf(`ne n que me m nous le la les l des du de d lui it us him her them the a an to and or nor ni et ou und oder y o mich uns ihn sie zu il lo gli mi ci al e in el se le si en sur vom
  svp stp merci bitte please pls plz por favor gracias grazie danke client cliente clients customer kunde kundin prospect is est ist es desormais nun noch now s il vous plait thanks thank you aub graag alstublieft hem haar te het een klant societe entreprise firme company firm firma unternehmen azienda ditta empresa bedrijf monsieur madame mme mr mrs ms herr frau elle he she er they ils lui`);
export const NO = setOf('pas jamais plus not never no nicht nie niemals non mai nunca');
export const WITHOUT = setOf(
  'pas plus no kein keine keinen ningun ninguna nada sin niente nessun nessuna senza sans without geen aucun aucune ni weder neither',
);
export const ABOVE_ALL = setOf('surtout please bitte');

export const NE = setOf('ne n');
export const ENGLISH = setOf('by only');
export const CORREO = setOf('correo correos');
export const WHICH_CORREO = setOf('electronico electronicos postal');
/** More than "only": nobody writes it who means that nothing else is known. */
export const EXCLUSIVELY = setOf('exclusively solely exclusivement ausschliesslich ausschl exclusivamente esclusivamente');
