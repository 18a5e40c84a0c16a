// German, Spanish and Italian exports and files made by hand.
export const OTHERS = [
  {
    id: 'outlook-de',
    product: 'Outlook',
    language: 'de',
    file: 'Kontakte.CSV',
    encoding: 'windows-1252',
    quoting: 'all',
    delimiter: ';',
    columns: `
      Anrede = {mr}
      Vorname = {first}
      Weitere Vornamen =
      Nachname = {last}
      Suffix =
      Firma = {company}
      Abteilung =
      Position = {job}
      Straße geschäftlich = {street}
      Ort geschäftlich = {city}
      Postleitzahl geschäftlich = {zip}
      Land/Region geschäftlich = {country}
      Fax geschäftlich =
      Telefon geschäftlich = {phone}
      Telefon privat =
      Mobiltelefon = {mobile}
      E-Mail-Adresse = {email}
      E-Mail-Typ = SMTP
      ! Geburtstag = {birth:D.M.YYYY}
      Jahrestag = 0.0.00
      Kategorien = {pick:Kunden,Lieferanten,}
      Notizen = {note}
      Privat = Aus
      ! Regierungsnr. = {steuer}
      Vertraulichkeit = Normal
      Webseite = http://{domain}`,
    plants: `
      all | Kategorien | Nicht kontaktieren
      all | Notizen | Werbewiderspruch vom 12.03.2025
      phone | Notizen | möchte nicht mehr angerufen werden
      email | Notizen | vom Newsletter abgemeldet
      post | Notizen | keine Werbung per Post mehr
      - | Privat | Ein
      - | Notizen | möchte nicht mehr als 500 Stück bestellen`,
    note: 'Regierungsnr. is the government ID.',
  },
  {
    id: 'cleverreach-de',
    product: 'CleverReach',
    language: 'de',
    file: 'empfaenger_export.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    quoting: 'all',
    eol: '\n',
    columns: `
      E-Mail = {homemail}
      Anmeldedatum = {date:DD.MM.YYYY HH:mm}
      Aktivierungsdatum = {date:DD.MM.YYYY HH:mm}
      Abmeldedatum =
      Status = aktiv
      Quelle = {pick:Formular,Import}
      Bounces = 0
      Anrede = {mr}
      Vorname = {first}
      Nachname = {last}
      Firma = {company}
      ! Geburtsdatum = {birth:DD.MM.YYYY}
      ! Konfession = {religion}`,
    plants: `
      email | Status | abgemeldet | Abmeldedatum | {changed:DD.MM.YYYY HH:mm}
      email | Status | abgemeldet | Abmeldedatum | {changed:DD.MM.YYYY HH:mm}
      email | Abmeldedatum | {changed:DD.MM.YYYY HH:mm}
      email | Status | Sperrliste
      email | Status | Beschwerde
      ? | Status | inaktiv
      ? | Bounces | 3`,
    note: 'A date of leaving alone is enough.',
  },
  {
    id: 'weclapp-de',
    product: 'weclapp',
    language: 'de',
    file: 'kontakte_weclapp.csv',
    delimiter: ';',
    encoding: 'utf-8',
    columns: `
      Kundennummer = K{id}
      Firma = {company}
      Anrede = {mr}
      Vorname = {first}
      Nachname = {last}
      E-Mail = {email}
      Telefon = {phone}
      Mobil = {mobile}
      Straße = {street}
      PLZ = {zip}
      Ort = {city}
      Werbesperre = nein
      Newsletter = ja
      Telefonkontakt erlaubt = ja
      Bemerkung = {note}
      ! IBAN = {ibans}
      ! Steuer-ID = {steuer}`,
    plants: `
      all | Werbesperre | ja
      all | Werbesperre | ja
      email | Newsletter | nein
      phone | Telefonkontakt erlaubt | nein
      email+phone | Newsletter | nein | Telefonkontakt erlaubt | nein
      all | Bemerkung | DSGVO-Widerspruch, Daten sperren
      - | Bemerkung | Lieferadresse gesperrt wegen Baustelle, Hintereingang nutzen`,
    note: 'ja refuses under Werbesperre, nein refuses under Newsletter.',
  },
  {
    id: 'hubspot-de',
    product: 'HubSpot',
    language: 'de',
    file: 'hubspot-crm-exports-alle-kontakte.csv',
    quoting: 'all',
    eol: '\n',
    columns: `
      Datensatz-ID = {id}
      Vorname = {first}
      Nachname = {last}
      E-Mail-Adresse = {email}
      Telefonnummer = {phone:+s}
      Unternehmensname = {company}
      Lead-Status = {pick:Neu,Offen,In Bearbeitung}
      Erstellungsdatum = {date:YYYY-MM-DD HH:mm}
      Von allen E-Mails abgemeldet =
      Rechtsgrundlage für die Verarbeitung der Kontaktdaten = Berechtigtes Interesse – potenzieller Kunde/Lead
      Notiz = {note}
      ! Schwerbehinderung = {disability}`,
    plants: `
      email | Von allen E-Mails abgemeldet | true
      email | Von allen E-Mails abgemeldet | true
      email | Von allen E-Mails abgemeldet | Ja
      all | Lead-Status | Nicht kontaktieren
      phone | Notiz | bitte keine Anrufe mehr
      - | Von allen E-Mails abgemeldet | false`,
    note: 'German labels of the English properties.',
  },
  {
    id: 'handwerk-de',
    product: 'Selbst gemacht: Handwerker',
    language: 'de',
    file: 'Kundenliste 2026.csv',
    delimiter: ';',
    encoding: 'windows-1252',
    columns: `
      Kd-Nr = {n}
      Name, Vorname = {last}, {first}
      Straße + Nr = {street}
      PLZ/Ort = {zip} {city}
      Tel = {phone}
      Handy = {mobile}
      Mail = {homemail}
      letzter Auftrag = {changed:DD.MM.YYYY}
      Werbung ok? = j
      Sonstiges = {note}
      ! Bankverb. = {iban}
      ! Krankheiten beachten = {health}`,
    plants: `
      all | Werbung ok? | n
      all | Werbung ok? | n
      all | Werbung ok? | nein!
      email | Werbung ok? | nur per Post, keine Mails
      phone | Sonstiges | nicht mehr anrufen!!
      - | Sonstiges | nicht vor 8 Uhr klingeln
      ? | Werbung ok? | ?`,
    note: 'j and n.',
  },
  {
    id: 'messe-de',
    product: 'Badge-Scanner Messe',
    language: 'de',
    file: 'Messe_Leads_Halle4.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    quoting: 'all',
    columns: `
      Scan-Zeit = {changed:DD.MM.YYYY HH:mm}
      Ticket-Nr = {hex}
      Vorname = {first}
      Nachname = {last}
      Unternehmen = {company}
      Funktion = {job}
      E-Mail = {email}
      Telefon = {phone:+s}
      Einwilligung Kontaktaufnahme = ja
      Einwilligung Newsletter = ja
      Gesprächsnotiz = {note}
      ! Ernährung/Allergien = {diet}`,
    plants: `
      all | Einwilligung Kontaktaufnahme | nein
      all | Einwilligung Kontaktaufnahme | widerrufen
      email | Einwilligung Newsletter | nein
      email | Einwilligung Newsletter | nein
      all | Gesprächsnotiz | will nicht kontaktiert werden
      - | Gesprächsnotiz | will nicht das große Modell`,
    note: 'Consents that were given, refused or taken back.',
  },
  {
    id: 'verein-de',
    product: 'Selbst gemacht: Verein',
    language: 'de',
    file: 'Mitglieder.txt',
    delimiter: '\t',
    encoding: 'utf-16le',
    columns: `
      Mitgl.-Nr. = {n}
      Nachname = {last}
      Vorname = {first}
      Straße = {street}
      PLZ = {zip}
      Ort = {city}
      E-Mail = {homemail}
      Telefon = {phone}
      Eintritt = {date:DD.MM.YYYY}
      Rundmail = x
      Vereinsheft per Post = x
      ! geb. = {birth:DD.MM.YYYY}
      ! Religion = {religion}
      ! Kontonummer (IBAN) = {iban}`,
    plants: `
      email | Rundmail | nein danke
      email | Rundmail | abbestellt
      post | Vereinsheft per Post | abbestellt
      post | Vereinsheft per Post | nicht gewünscht
      email+post | Rundmail | nein | Vereinsheft per Post | nein
      ? | Rundmail | -`,
    note: 'x is yes.',
  },
  {
    id: 'holded-es',
    product: 'Holded',
    language: 'es',
    file: 'contactos-holded.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    columns: `
      Nombre = {company}
      NIF = B{id}00
      Persona de contacto = {full}
      Email = {email}
      Teléfono = {phone}
      Móvil = {mobile}
      Dirección = {street}
      Código postal = {zip}
      Población = {city}
      Provincia = {region}
      Tipo = {pick:Cliente,Lead}
      Etiquetas = {pick:feria,web,}
      Notas = {note}
      No enviar publicidad = No
      ! IBAN = {ibans}
      ! Fecha de nacimiento = {birth:DD/MM/YYYY}`,
    plants: `
      all | No enviar publicidad | Sí
      all | No enviar publicidad | Sí
      all | Etiquetas | no contactar
      email | Etiquetas | baja newsletter
      phone | Notas | pide que no le llamemos más
      - | Notas | pide que no le enviemos el pedido antes del lunes
      - | Etiquetas | baja laboral cubierta`,
    note: 'The NIF is a company’s.',
  },
  {
    id: 'acumbamail-es',
    product: 'Acumbamail',
    language: 'es',
    file: 'suscriptores_lista_3.csv',
    delimiter: ';',
    eol: '\n',
    quoting: 'all',
    columns: `
      email = {homemail}
      nombre = {first}
      apellidos = {last}
      teléfono = {mobile:d}
      estado = activo
      fecha de alta = {date:DD/MM/YYYY HH:mm}
      fecha de baja =
      motivo de baja =
      ! DNI = {dni}
      ! religión = {religion}`,
    plants: `
      email | estado | dado de baja | fecha de baja | {changed:DD/MM/YYYY HH:mm} | motivo de baja | demasiados correos
      email | estado | dado de baja | fecha de baja | {changed:DD/MM/YYYY HH:mm}
      email | estado | baja
      email | fecha de baja | {changed:DD/MM/YYYY HH:mm}
      email | estado | queja de spam
      ? | estado | rebotado
      ? | estado | pendiente de confirmar`,
    note: 'alta is joining, baja leaving.',
  },
  {
    id: 'clinica-es',
    product: 'Hecho a mano: clínica',
    language: 'es',
    file: 'pacientes.csv',
    delimiter: ';',
    encoding: 'windows-1252',
    columns: `
      Nº historia = {n}
      Apellidos y nombre = {last}, {first}
      Móvil = {mobile}
      Fijo = {phone}
      Correo = {homemail}
      Domicilio = {street}
      C.P. = {zip}
      Localidad = {city}
      Última visita = {changed:DD/MM/YYYY}
      Acepta publicidad = SI
      Acepta WhatsApp/SMS = SI
      ! DNI = {dni}
      ! Patologías = {health}
      ! F. nac. = {birth:DD-MM-YYYY}
      Observaciones = {note}`,
    plants: `
      all | Acepta publicidad | NO
      all | Acepta publicidad | NO
      sms | Acepta WhatsApp/SMS | NO
      phone | Observaciones | no llamar por teléfono, Lista Robinson
      all | Observaciones | ejerce derecho de oposición
      email | Observaciones | no quiere correos
      - | Observaciones | no quiere anestesia`,
    note: 'SI without its accent.',
  },
  {
    id: 'hubspot-es',
    product: 'HubSpot',
    language: 'es',
    file: 'hubspot-exportaciones-crm.csv',
    quoting: 'all',
    eol: '\n',
    columns: `
      ID de registro = {id}
      Nombre = {first}
      Apellidos = {last}
      Correo = {email}
      Número de teléfono = {phone:+s}
      Nombre de la empresa = {company}
      Estado del lead = {pick:Nuevo,Abierto,En curso}
      Fecha de creación = {date:YYYY-MM-DD HH:mm}
      Canceló la suscripción a todos los correos electrónicos =
      Nota = {note}
      ! Afiliación sindical = {union}`,
    plants: `
      email | Canceló la suscripción a todos los correos electrónicos | true
      email | Canceló la suscripción a todos los correos electrónicos | true
      all | Estado del lead | No contactar
      phone | Nota | no volver a llamar
      - | Canceló la suscripción a todos los correos electrónicos | false
      - | Nota | canceló la reunión, propone otra fecha`,
    note: 'Spanish labels of the English properties.',
  },
  {
    id: 'feria-es',
    product: 'Escáner de feria',
    language: 'es',
    file: 'leads_feria.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    columns: `
      Fecha = {changed:DD/MM/YYYY HH:mm}
      Nombre = {first}
      Apellidos = {last}
      Empresa = {company}
      Cargo = {job}
      E-mail = {email}
      Tel. = {phone}
      ¿Autoriza el envío de información comercial? = Sí
      ¿Desea que le llamemos? = Sí
      Comentario del comercial = {note}
      ! Alergias/intolerancias = {diet}`,
    plants: `
      email | ¿Autoriza el envío de información comercial? | No
      email | ¿Autoriza el envío de información comercial? | No
      phone | ¿Desea que le llamemos? | No
      phone | ¿Desea que le llamemos? | No, gracias
      all | Comentario del comercial | no desea recibir nada ni que le contacten
      - | Comentario del comercial | no desea catering`,
    note: 'Questions with their marks.',
  },
  {
    id: 'mailup-it',
    product: 'MailUp',
    language: 'it',
    file: 'export_destinatari.csv',
    delimiter: ';',
    encoding: 'utf-8-bom',
    quoting: 'all',
    columns: `
      Email = {email}
      Cellulare = {mobile:+}
      Nome = {first}
      Cognome = {last}
      Azienda = {company}
      Stato = Iscritto
      Data iscrizione = {date:DD/MM/YYYY HH:mm}
      Data disiscrizione =
      Fonte = {pick:Form,Import}
      ! Codice fiscale = {fiscale}
      ! Data di nascita = {birth:DD/MM/YYYY}`,
    plants: `
      email | Stato | Disiscritto | Data disiscrizione | {changed:DD/MM/YYYY HH:mm}
      email | Stato | Disiscritto | Data disiscrizione | {changed:DD/MM/YYYY HH:mm}
      email | Data disiscrizione | {changed:DD/MM/YYYY HH:mm}
      email | Stato | Cancellato
      email | Stato | Segnalazione spam
      ? | Stato | In attesa`,
    note: 'Iscritto and Disiscritto differ by three letters.',
  },
  {
    id: 'gestionale-it',
    product: 'Gestionale (anagrafica clienti)',
    language: 'it',
    file: 'anagrafica.csv',
    delimiter: ';',
    encoding: 'windows-1252',
    columns: `
      Codice = {n}
      Ragione sociale = {company}
      Referente = {full}
      P.IVA = 0{siren}1
      Indirizzo = {street}
      CAP = {zip}
      Città = {city}
      Prov. = {region}
      Telefono = {phone}
      Cellulare = {mobile}
      E-mail = {email}
      Consenso marketing = SI
      Consenso telefonico = SI
      Note = {note}
      ! IBAN = {iban}
      ! Cod. fisc. titolare = {fiscale}`,
    plants: `
      all | Consenso marketing | NO
      all | Consenso marketing | REVOCATO
      phone | Consenso telefonico | NO
      phone | Note | iscritto al Registro delle Opposizioni, non chiamare
      email | Note | non vuole più ricevere email
      all | Note | ha chiesto la cancellazione dei dati
      - | Note | ha chiesto la cancellazione dell'ordine 12`,
    note: 'The Registro delle Opposizioni is the Italian register of whoever wants no sales calls.',
  },
  {
    id: 'palestra-it',
    product: 'Fatto in casa: palestra',
    language: 'it',
    file: 'iscritti palestra.csv',
    delimiter: ';',
    encoding: 'utf-8',
    columns: `
      tessera = {n}
      cognome nome = {last} {first}
      cell = {mobile}
      mail = {homemail}
      abbonamento = {pick:mensile,annuale}
      scadenza = {changed:DD/MM/YYYY}
      promo whatsapp/sms = sì
      promo mail = sì
      osservazioni = {note}
      ! nato il = {birth:DD/MM/YYYY}
      ! patologie = {health}`,
    plants: `
      sms | promo whatsapp/sms | no
      email | promo mail | no
      email+sms | promo whatsapp/sms | no | promo mail | no
      all | osservazioni | non contattare più
      phone | osservazioni | non telefonare
      - | osservazioni | non può il martedì`,
    note: 'sì with its accent.',
  },
  {
    id: 'fiera-it',
    product: 'Lettore badge fiera',
    language: 'it',
    file: 'contatti_fiera.txt',
    delimiter: '\t',
    encoding: 'utf-16le',
    quoting: 'minimal',
    columns: `
      Data scansione = {changed:DD/MM/YYYY HH:mm}
      Nome = {first}
      Cognome = {last}
      Azienda = {company}
      Ruolo = {job}
      Email = {email}
      Telefono = {phone}
      Acconsente al ricontatto = Sì
      Nota = {note}
      ! Allergie = {diet}`,
    plants: `
      all | Acconsente al ricontatto | No
      all | Acconsente al ricontatto | No
      all | Acconsente al ricontatto | NO GRAZIE
      email | Nota | niente mail, preferisce il telefono
      - | Nota | niente di urgente`,
    note: 'UTF-16 and tabs, as Excel saves it.',
  },
];
