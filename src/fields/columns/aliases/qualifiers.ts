/** Words that may stand around any known phrase without changing its field. No negation may ever be here. */
export const NEUTRAL_WORDS = new Set(
  `contact contacts contacto contatto kontakt client clients cliente clienti kunde kunden customer lead prospect user utilisateur member membre subscriber person personne persona
  principal principale primary main primaire hauptkontakt secondaire secondary tertiary alternative alternatif alternate autre autres other otro otra altro andere weitere
  value valeur valor wert field champ hs bis ter nouveau new actuel actuelle current votre your tu su ihre obligatoire facultatif required optional requis dirigeant gerant decideur referent referente interlocuteur destinataire ansprechpartner
  properties property attributes fields klant klanten deelnemer relatie uw jouw huidige huidig nieuwe verplicht optioneel hoofdcontact`.split(
    /\s+/,
  ),
);

/** What SIRENE puts behind each of its names. */
export const SIRENE_SUFFIXES = new Set(['unite', 'legale', 'etablissement']);

/** Words that say where a person is reached; they surround the fields of reach only. */
export const PLACE_WORDS = new Set(
  `pro professionnel professionnelle professional profesional professionale work business office bureau travail trabajo oficina arbeit geschaftlich beruflich buro dienstlich
  lavoro ufficio siege sede sitz hq headquarters perso personnel personnelle personal personale persoenlich prive privee privat private privado particular
  home domicile maison casa domicilio direct directe direkt standard general generale facturation livraison billing shipping invoice mailing default delivery rechnung lieferung
  first second assistant assistante assistent e residence principal postale werk zakelijk zakelijke thuis facturatie levering algemeen`.split(
    /\s+/,
  ),
);

/** Words for the organisation, around the fields of reach but never around its own name. */
export const ORGANISATION_WORDS = new Set(
  'bedrijf onderneming company corporate entreprise societe empresa firma unternehmen azienda aziendale organization organisation organisme'.split(
    ' ',
  ),
);

/** The word "address" before a part of an address: `Default Address Zip`, `Adresse - Ville`. */
export const ADDRESS_WORDS = new Set(['address', 'adresse', 'direccion', 'indirizzo', 'anschrift', 'adres']);

/** What somebody comes from, around the word for where: `Origine fichier`, `Base d'origine`. */
export const PROVENANCE_WORDS = new Set(
  `fichier file datei archivo fichero base liste list lista elenco import importation export fiche record enregistrement registro donnee donnees data daten dato dati datos
  bestand lijst databank gegevens campagne campaign campana kampagne campagna prospection crm detail details detaillee detailed acquisition first initiale initial`.split(
    /\s+/,
  ),
);

/** The word "number" and its short forms, before what a number names. */
export const NUMBER_WORDS = new Set(['n', 'no', 'nr', 'num', 'numero', 'number', 'nummer', 'code', 'cod']);

/** Words of a bracket that only say how to fill the column: `(O/N)`, `(JJ/MM/AAAA)`. */
export const FORMAT_PATTERN =
  /^(?:o n|oui non|y n|yes no|s n|si no|j n|ja nein|0 1|1 0|true false|vrai faux|(?:[jdmayt]{1,4} ?){2,4}|format.*|ex .*|e g .*|obligatoire|facultatif|required|optional|iso.*|optionnel)$/;

/** Words of a bracket that change what the column is: `Email (statut)` is no address. */
export const MEANING_CHANGERS = new Set(
  `status statut estado stato etat type label hash md sha fax optin optout opt in out consent consentement consentimiento consenso einwilligung domain domaine valid valide verified verifie sent envoye
  birth naissance geburt geboorte nacimiento nascita open opened date datum fecha data source conjoint spouse enfant child owner proprietaire refus stop bounce nb nombre count assistant score unsubscribed desinscrit enseigne marque brand marke marca merk insegna marchio`.split(
    /\s+/,
  ),
);

/** Words that carry no meaning in a header. A last word is never dropped: `Désinscrit le` is a date, `Désinscrit` is not. */
export const STOP_WORDS = new Set(
  'de du des d l la le les un une a au aux et en par for the of s an to del el los las y e der die das von zu zum und het een van voor di della dello dei il lo gli'.split(
    ' ',
  ),
);
