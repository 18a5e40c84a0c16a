import { foldHeader } from '../../../text/fold-header.js';
import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Columns of what people asked a firm for: "Type demande", "Request type", "Anfrageart". The law of data is a request of its own there, and of which of its
 * rights nobody says; elsewhere it is what somebody is trained in.
 * @module
 */

const KIND =
  '(?:types?|natures?|objets?|categories?|categorie|categoria|sujets?|subjects?|reasons?|raisons?|kinds?|art|tipos?|tipologia|asunto|oggetto|soort|onderwerp|grund|motivos?|motivi|libelle)';
const ASKED =
  '(?:demandes?|requetes?|requests?|reclamations?|complaints?|tickets?|queries|query|enquir(?:y|ies)|cases?|anfragen?|anliegen|solicitud(?:es)?|peticion(?:es)?|consultas?|richiest[ae]|reclam[oi]|segnalazion[ei]|aanvra(?:ag|gen)|verzoek(?:en)?|vraag|klacht(?:en)?|beschwerden?|pedidos?)';
const OF = '(?:(?:de|du|d|de la|des|of|the|der|del|della|di|van|la|le|l|client|customer|cliente|klant) )*';
const OF_REQUESTS = prefiltered(
  `^(?:${KIND} ${OF})?${ASKED}(?: ${OF})?$|^${KIND} ${OF}${ASKED}$|^(?:client |customer )?${ASKED} ${KIND}$|^(?:anfrage|ticket|anliegen|vraag|verzoek|klacht|beschwerde)(?:art|typ|grund|soort|type)$`,
);
const LAW = prefiltered(
  /^(?:(?:demandes?|requests?|anfrage|solicitud|richiesta|verzoek|ticket|droits?|rights?) )?(?:rgpd|gdpr|dsgvo|ds gvo|avg|lopd|lopdgdd|lgpd|cnil|aepd|garante|privacy|dpo|(?:donnees|data|datos|dati) (?:personnelles|personales|personali|protection|privacy)|protection des donnees|personal data|datenschutz|personenbezogene daten|proteccion de datos|protezione (?:dei )?dati|gegevensbescherming|persoonsgegevens|vie privee)(?: (?:demandes?|requests?|anfrage|solicitud|richiesta|verzoek|ticket))?$/,
);
const LONGEST = 50;

/** Whether the header of a column asks what somebody asked for. */
export const asksForRequests = (header: string): boolean => OF_REQUESTS.test(foldHeader(header));
/** Whether a cell says that it was something under the law of data, and not what. */
export const asksByLaw = (text: string): boolean => text.length <= LONGEST && LAW.test(plainWords(text));
