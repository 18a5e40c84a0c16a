import type { ErrorTexts } from './error-text.js';

export const CONTACT_FILE_ERRORS = {
  LUMO_READER_FAILED: {
    about: 'contacts',
    means: {
      en: 'the reader of a plugin failed on the file, or gave rows that are none',
      fr: 'le lecteur d’un plugin a échoué sur le fichier, ou a rendu des lignes qui n’en sont pas',
    },
    why: {
      en: 'Half a file would pass for the whole. What the reader said is not told: it might be a cell.',
      fr: 'Une moitié de fichier passerait pour le tout. Ce qu’a dit le lecteur n’est pas rapporté : ce pourrait être une cellule.',
    },
    next: {
      en: 'check that the file is what its name says, and tell whoever wrote the plugin; contacts as CSV need no reader',
      fr: 'vérifiez que le fichier est ce que son nom annonce, et prévenez l’auteur du plugin ; en CSV, les contacts n’ont besoin d’aucun lecteur',
    },
    see: { en: 'plugins.md', fr: 'plugins.md' },
  },
  LUMO_INPUT_NOT_FOUND: {
    about: 'contacts',
    means: {
      en: 'the file is not there',
      fr: 'le fichier n’existe pas',
    },
    why: {
      en: 'Nothing can be judged, and nothing was.',
      fr: 'Rien ne peut être jugé, et rien ne l’a été.',
    },
    next: {
      en: 'check the spelling and the folder',
      fr: 'vérifiez l’orthographe et le dossier',
    },
  },
  LUMO_INPUT_DIRECTORY: {
    about: 'contacts',
    means: {
      en: 'what was named is a folder',
      fr: 'ce qui est indiqué est un dossier',
    },
    why: {
      en: 'A check judges the files of a folder that can be judged, and there is none; other commands take one file.',
      fr: 'Un contrôle juge les fichiers d’un dossier qui peuvent l’être, et il n’y en a aucun ; les autres commandes prennent un fichier.',
    },
    next: {
      en: 'name one file of it',
      fr: 'indiquez un de ses fichiers',
    },
  },
  LUMO_INPUT_UNREADABLE: {
    about: 'contacts',
    means: {
      en: 'the system refuses to read the file',
      fr: 'le système refuse de lire le fichier',
    },
    why: {
      en: 'What cannot be read whole is not judged in part: a refusal may be in the rest.',
      fr: 'Ce qui ne se lit pas en entier n’est pas jugé en partie : un refus peut être dans le reste.',
    },
    next: {
      en: 'check its permissions and the disk',
      fr: 'vérifiez ses droits et le disque',
    },
  },
  LUMO_INPUT_EMPTY: {
    about: 'contacts',
    means: {
      en: 'the file has no byte',
      fr: 'le fichier ne contient aucun octet',
    },
    why: {
      en: 'An export that failed often leaves an empty file: it is no file without findings.',
      fr: 'Un export raté laisse souvent un fichier vide : ce n’est pas un fichier sans constat.',
    },
    next: {
      en: 'export it again',
      fr: 'refaites l’export',
    },
  },
  LUMO_INPUT_UNDECIDED: {
    means: {
      en: 'nothing in the file tells whether it holds messages, a call script, a log of calls or contacts',
      fr: 'rien dans le fichier ne dit s’il contient des messages, un script d’appel, un journal d’appels ou des contacts',
    },
    why: {
      en: 'Judged as the wrong one it would come out clean.',
      fr: 'Contrôlé pour ce qu’il n’est pas, il passerait pour conforme.',
    },
    next: {
      en: 'say it with `--as` (`--as calls.csv=log`), or begin each message with “Subject: …”',
      fr: 'dites-le avec `--as` (`--as appels.csv=log`), ou commencez chaque message par « Objet : … »',
    },
  },
  LUMO_MESSAGE_TOO_LARGE: {
    means: {
      en: 'a message or a script is larger than 10 MB, or a file holds more than 2,000 messages or turns',
      fr: 'un message ou un script dépasse 10 Mo, ou un fichier contient plus de 2 000 messages ou répliques',
    },
    why: {
      en: 'Nobody sends that: it is most likely another file, or a log.',
      fr: 'Personne n’envoie cela : c’est sans doute un autre fichier, ou un journal.',
    },
    next: { en: 'check the file, or take attachments out', fr: 'vérifiez le fichier, ou retirez les pièces jointes' },
  },
  LUMO_NOT_A_MESSAGE: {
    means: {
      en: 'a message or a script is in a format that is not read: `.msg`, a mailbox, a PDF, a word processor’s document, a picture',
      fr: 'un message ou un script est dans un format qui n’est pas lu : `.msg`, boîte de messages, PDF, traitement de texte, image',
    },
    why: {
      en: 'Its bytes, read as a text, would be judged for what they do not say.',
      fr: 'Ses octets, lus comme un texte, seraient jugés sur ce qu’ils ne disent pas.',
    },
    next: {
      en: 'save the mail as `.eml`, or the text as `.html`, `.md` or `.txt`',
      fr: 'enregistrez le mail en `.eml`, ou le texte en `.html`, `.md` ou `.txt`',
    },
  },
  LUMO_NOT_A_LOG: {
    means: {
      en: 'a log has no column that tells when, or none that tells to whom',
      fr: 'un journal n’a pas de colonne qui dise quand, ou à qui',
    },
    why: {
      en: 'Without the instant and the contact nothing can be said of a call or a mail.',
      fr: 'Sans l’instant et le contact, on ne peut rien dire d’un appel ni d’un mail.',
    },
    next: {
      en: 'name its columns, `--map "Header=phone"` (or `email`) and `--map "Header=lastOutboundAt"`; a list of contacts is checked with `--as contacts`',
      fr: 'nommez ses colonnes, `--map "En-tête=phone"` (ou `email`) et `--map "En-tête=lastOutboundAt"` ; une liste de contacts se vérifie avec `--as contacts`',
    },
  },
  LUMO_LOG_ZONE: {
    means: { en: 'the time zone given for a log is none that is known', fr: 'le fuseau donné pour un journal n’est pas connu' },
    why: {
      en: 'Hours of calls are judged where the contact is: a zone that is misspelt would move all of them.',
      fr: 'Les heures d’appel se jugent là où est le contact : un fuseau mal écrit les décalerait toutes.',
    },
    next: {
      en: 'give a name as `Europe/Paris` or `Indian/Reunion`, `UTC`, or an offset as `+02:00`',
      fr: 'donnez un nom comme `Europe/Paris` ou `Indian/Reunion`, `UTC`, ou un décalage comme `+02:00`',
    },
  },
  LUMO_MESSAGE_EMPTY: {
    means: {
      en: 'a message has no text that a reader sees: it is empty, or made of attachments, of AMP or of an invitation alone',
      fr: 'un message n’a pas de texte qu’un lecteur voit : il est vide, ou fait de seules pièces jointes, d’AMP ou d’une invitation',
    },
    why: { en: 'What cannot be read is neither fine nor wrong.', fr: 'Ce qui ne peut être lu n’est ni conforme ni fautif.' },
    next: {
      en: 'send yourself a test and check that `.eml`, or check the template',
      fr: 'envoyez-vous un essai et contrôlez cet `.eml`, ou contrôlez le modèle',
    },
  },
  LUMO_DOCUMENT_FORMAT: {
    means: {
      en: 'a report of your own, or one that tells columns (`frictionless`, `odcs`), is asked for of a message, a script or another file without contacts',
      fr: 'un rapport de votre façon, ou qui décrit des colonnes (`frictionless`, `odcs`), est demandé d’un message, d’un script ou d’un autre fichier sans contacts',
    },
    why: {
      en: 'It is made for rows and columns of contacts, which a message has not.',
      fr: 'Il est fait pour des lignes et des colonnes de contacts, qu’un message n’a pas.',
    },
    next: {
      en: 'take `-f json=PATH` and make yours of it, or `-f openlineage=PATH`',
      fr: 'prenez `-f json=CHEMIN` et tirez le vôtre de là, ou `-f openlineage=CHEMIN`',
    },
  },
  LUMO_LINK_TEST_REFUSED: {
    means: {
      en: 'links are to be followed in a mail that was not sent to the address of `--canary` alone',
      fr: 'on demande de suivre les liens d’un mail qui n’a pas été envoyé à la seule adresse de `--canary`',
    },
    why: {
      en: 'Following an unsubscribe link may unsubscribe the one it was sent to.',
      fr: 'Suivre un lien de désinscription peut désinscrire son destinataire.',
    },
    next: {
      en: 'send the test to an address of your own, save it as `.eml`, and name that address',
      fr: 'envoyez l’essai à une adresse à vous, enregistrez-le en `.eml`, et indiquez cette adresse',
    },
  },
  LUMO_INPUT_SPECIAL: {
    about: 'contacts',
    means: {
      en: 'an audit met a pipe or a device, which is not waited for',
      fr: 'un audit rencontre un tube ou un périphérique, qu’on n’attend pas',
    },
    why: {
      en: 'It may never end.',
      fr: 'Il peut ne jamais finir.',
    },
    next: {
      en: 'leave it out with `.lumoignore`',
      fr: 'écartez-le avec `.lumoignore`',
    },
  },
  LUMO_INPUT_SPREADSHEET: {
    about: 'contacts',
    means: {
      en: 'an audit met a spreadsheet that may hold contacts and is not read',
      fr: 'un audit rencontre un tableur qui peut contenir des contacts et n’est pas lu',
    },
    why: {
      en: 'An audit that passes over a file of contacts in silence would call the folder clean.',
      fr: 'Un audit qui passerait sous silence un fichier de contacts dirait le dossier conforme.',
    },
    next: {
      en: 'save its contacts as `.xlsx` or CSV, or leave it out with `.lumoignore`',
      fr: 'enregistrez ses contacts en `.xlsx` ou en CSV, ou écartez-le avec `.lumoignore`',
    },
  },
  LUMO_INPUT_ARCHIVE: {
    about: 'contacts',
    means: {
      en: 'an audit met an archive that may hold contacts and is not read',
      fr: 'un audit rencontre une archive qui peut contenir des contacts et n’est pas lu',
    },
    why: {
      en: 'An audit that passes over a file of contacts in silence would call the folder clean.',
      fr: 'Un audit qui passerait sous silence un fichier de contacts dirait le dossier conforme.',
    },
    next: {
      en: 'save its contacts as `.xlsx` or CSV, or leave it out with `.lumoignore`',
      fr: 'enregistrez ses contacts en `.xlsx` ou en CSV, ou écartez-le avec `.lumoignore`',
    },
  },
  LUMO_INPUT_DATABASE: {
    about: 'contacts',
    means: {
      en: 'an audit met a database that may hold contacts and is not read',
      fr: 'un audit rencontre une base de données qui peut contenir des contacts et n’est pas lu',
    },
    why: {
      en: 'An audit that passes over a file of contacts in silence would call the folder clean.',
      fr: 'Un audit qui passerait sous silence un fichier de contacts dirait le dossier conforme.',
    },
    next: {
      en: 'save its contacts as `.xlsx` or CSV, or leave it out with `.lumoignore`',
      fr: 'enregistrez ses contacts en `.xlsx` ou en CSV, ou écartez-le avec `.lumoignore`',
    },
  },
  LUMO_INPUT_ADDRESS_BOOK: {
    about: 'contacts',
    means: {
      en: 'an audit met an address book that may hold contacts and is not read',
      fr: 'un audit rencontre un carnet d’adresses qui peut contenir des contacts et n’est pas lu',
    },
    why: {
      en: 'An audit that passes over a file of contacts in silence would call the folder clean.',
      fr: 'Un audit qui passerait sous silence un fichier de contacts dirait le dossier conforme.',
    },
    next: {
      en: 'save its contacts as `.xlsx` or CSV, or leave it out with `.lumoignore`',
      fr: 'enregistrez ses contacts en `.xlsx` ou en CSV, ou écartez-le avec `.lumoignore`',
    },
  },
  LUMO_INPUT_DOCUMENT: {
    about: 'contacts',
    means: {
      en: 'an audit met a document that may hold contacts and is not read',
      fr: 'un audit rencontre un document qui peut contenir des contacts et n’est pas lu',
    },
    why: {
      en: 'An audit that passes over a file of contacts in silence would call the folder clean.',
      fr: 'Un audit qui passerait sous silence un fichier de contacts dirait le dossier conforme.',
    },
    next: {
      en: 'save its contacts as `.xlsx` or CSV, or leave it out with `.lumoignore`',
      fr: 'enregistrez ses contacts en `.xlsx` ou en CSV, ou écartez-le avec `.lumoignore`',
    },
  },
  LUMO_INPUT_NO_FILES: {
    about: 'contacts',
    means: {
      en: 'an audit was given a folder in which there is no file at all',
      fr: 'un audit porte sur un dossier où il n’y a aucun fichier',
    },
    why: {
      en: 'A share that is not mounted looks like that: an audit of nothing would be green every night.',
      fr: 'Un partage qui n’est pas monté a cet aspect : un audit de rien serait au vert chaque nuit.',
    },
    next: {
      en: 'check that the share is mounted and the path is the right one; a folder that is rightly empty needs no audit, or a `.lumoignore`',
      fr: 'vérifiez que le partage est monté et que le chemin est le bon ; un dossier vide à juste titre se passe d’audit, ou contient un `.lumoignore`',
    },
  },
  LUMO_INPUT_PERSONS: {
    about: 'contacts',
    means: {
      en: 'an audit met a text that holds addresses or numbers of several people and no table of them',
      fr: 'un audit rencontre un texte qui contient les adresses ou les numéros de plusieurs personnes, hors de tout tableau',
    },
    why: {
      en: 'An audit that passes over a file of contacts in silence would call the folder clean.',
      fr: 'Un audit qui passerait sous silence un fichier de contacts dirait le dossier conforme.',
    },
    next: {
      en: 'save its contacts as `.xlsx` or CSV, or leave it out with `.lumoignore`',
      fr: 'enregistrez ses contacts en `.xlsx` ou en CSV, ou écartez-le avec `.lumoignore`',
    },
  },
  LUMO_INPUT_ENCRYPTED: {
    about: 'contacts',
    means: {
      en: 'an audit met a file that is encrypted in a way that is not read (PGP, OpenSSL, S/MIME)',
      fr: 'un audit rencontre un fichier chiffré d’une façon qui n’est pas lue (PGP, OpenSSL, S/MIME)',
    },
    why: {
      en: 'Nobody knows whom it holds: an audit that passes over it would call the folder clean.',
      fr: 'Personne ne sait qui s’y trouve : un audit qui le passerait sous silence dirait le dossier conforme.',
    },
    next: {
      en: 'encrypt it with age, which `--identity` opens, or leave it out with `.lumoignore`',
      fr: 'chiffrez-le avec age, que `--identity` ouvre, ou écartez-le avec `.lumoignore`',
    },
  },
  LUMO_INPUT_NAME: {
    about: 'contacts',
    means: {
      en: 'the name of a file is not written in UTF-8',
      fr: 'le nom d’un fichier n’est pas écrit en UTF-8',
    },
    why: {
      en: 'Nothing can be opened by such a name: old shares and archives have left it.',
      fr: 'Rien ne s’ouvre par un tel nom : d’anciens partages ou archives l’ont laissé.',
    },
    next: {
      en: 'rename it, or leave it out with `.lumoignore`',
      fr: 'renommez-le, ou écartez-le avec `.lumoignore`',
    },
  },
  LUMO_INPUT_LOOP: {
    about: 'contacts',
    means: {
      en: 'an audit met links that lead round in a circle',
      fr: 'un audit rencontre des liens qui tournent en rond',
    },
    why: {
      en: 'The walk through the folders would never end.',
      fr: 'Le parcours des dossiers ne finirait jamais.',
    },
    next: {
      en: 'remove them',
      fr: 'supprimez-les',
    },
  },
  LUMO_INPUT_CHANGED: {
    about: 'contacts',
    means: {
      en: 'the file changed while it was read',
      fr: 'le fichier a changé pendant sa lecture',
    },
    why: {
      en: 'Rows of two versions would be judged as one file.',
      fr: 'Les lignes de deux versions seraient jugées comme un seul fichier.',
    },
    next: {
      en: 'wait for the export to end, or check a copy',
      fr: 'attendez la fin de l’export, ou vérifiez une copie',
    },
  },
  LUMO_NOT_CONTACTS: {
    about: 'contacts',
    means: {
      en: 'the [page](page.md) was given a log of calls or sends instead of contacts',
      fr: 'la [page](page.md) a reçu un journal d’appels ou d’envois au lieu de contacts',
    },
    why: {
      en: 'The numbers of your own staff would be judged as if they were contacts.',
      fr: 'Les numéros de votre propre équipe seraient jugés comme des contacts.',
    },
    next: {
      en: 'choose the file of the contacts; check the log with the command',
      fr: 'choisissez le fichier des contacts ; contrôlez le journal avec la commande',
    },
  },
  LUMO_NOT_A_CSV: {
    about: 'contacts',
    means: {
      en: 'the file is an foreign workbook (`.xlsb`, Numbers, Excel 95), a document, a PDF, a web page, an archive without a table, or a binary file',
      fr: 'le fichier est un classeur étranger (`.xlsb`, Numbers, Excel 95), un document, un PDF, une page web, une archive sans tableau ou un fichier binaire',
    },
    why: {
      en: 'Read as text, such a file would give rows that are no contacts.',
      fr: 'Lu comme du texte, un tel fichier donnerait des lignes qui ne sont pas des contacts.',
    },
    next: {
      en: 'save it as `.xlsx` or CSV',
      fr: 'enregistrez-le en `.xlsx` ou en CSV',
    },
  },
  LUMO_PASSWORD: {
    about: 'contacts',
    means: {
      en: 'the workbook or archive is protected by a password',
      fr: 'le classeur ou l’archive est protégé par un mot de passe',
    },
    why: {
      en: 'Its cells are encrypted, and a password on a command line would be seen by others.',
      fr: 'Ses cellules sont chiffrées, et d’autres verraient un mot de passe sur une ligne de commande.',
    },
    next: {
      en: 'save a copy without one',
      fr: 'enregistrez-en une copie sans mot de passe',
    },
  },
  LUMO_SHEET: {
    about: 'contacts',
    means: {
      en: 'the workbook has no sheet of that name or number',
      fr: 'le classeur n’a pas de feuille de ce nom ou de ce numéro',
    },
    why: {
      en: 'Another sheet would be judged than the one that was meant.',
      fr: 'Une autre feuille serait jugée que celle qui était voulue.',
    },
    next: {
      en: 'take one of those that the message names',
      fr: 'prenez l’une de celles que nomme le message',
    },
  },
  LUMO_SHEETS_UNREAD: {
    about: 'contacts',
    means: {
      en: 'contacts stand on several sheets of the workbook, and one was read',
      fr: 'des contacts figurent sur plusieurs feuilles du classeur, et une seule a été lue',
    },
    why: {
      en: 'Whoever is opposed on another sheet would be left out of the list, and contacted.',
      fr: 'Qui est opposé sur une autre feuille manquerait à la liste, et serait démarché.',
    },
    next: {
      en: 'run once for each sheet with `--sheet`, and give each list to the tool',
      fr: 'lancez la commande une fois par feuille avec `--sheet`, et donnez chaque liste à l’outil',
    },
  },
  LUMO_WORKBOOK_BROKEN: {
    about: 'contacts',
    means: {
      en: 'the file looks like a workbook and cannot be read as one',
      fr: 'le fichier ressemble à un classeur et ne se lit pas comme tel',
    },
    why: {
      en: 'Rows may be missing, and refusals among them.',
      fr: 'Des lignes peuvent manquer, et des refus avec elles.',
    },
    next: {
      en: 'open it in a spreadsheet program and save it again',
      fr: 'ouvrez-le dans votre tableur et enregistrez-le de nouveau',
    },
  },
  LUMO_ZIP_BROKEN: {
    about: 'contacts',
    means: {
      en: 'the workbook or archive is damaged or ends early',
      fr: 'le classeur ou l’archive est abîmé, ou s’arrête trop tôt',
    },
    why: {
      en: 'Rows may be missing, and refusals among them.',
      fr: 'Des lignes peuvent manquer, et des refus avec elles.',
    },
    next: {
      en: 'download or export it again',
      fr: 'téléchargez-le ou exportez-le de nouveau',
    },
  },
  LUMO_ZIP_METHOD: {
    about: 'contacts',
    means: {
      en: 'the archive is compressed in a way that is not read',
      fr: 'l’archive est compressée d’une façon qui n’est pas lue',
    },
    why: {
      en: 'What cannot be unpacked cannot be judged.',
      fr: 'Ce qui ne se décompresse pas ne se juge pas.',
    },
    next: {
      en: 'unpack it yourself',
      fr: 'décompressez-la vous-même',
    },
  },
  LUMO_ZIP_TABLES: {
    about: 'contacts',
    means: {
      en: 'the archive holds several tables',
      fr: 'l’archive contient plusieurs tableaux',
    },
    why: {
      en: 'Judging one of them would pass over the others.',
      fr: 'En juger une passerait les autres sous silence.',
    },
    next: {
      en: 'unpack it, and give the files that hold contacts',
      fr: 'décompressez-la, et donnez les fichiers qui contiennent les contacts',
    },
  },
  LUMO_JSON_BROKEN: {
    about: 'contacts',
    means: {
      en: 'the file begins as JSON and is none that can be read',
      fr: 'le fichier commence comme du JSON et n’est pas lisible',
    },
    why: {
      en: 'Contacts behind the fault would be lost, and refusals among them.',
      fr: 'Les contacts après l’erreur seraient perdus, et des refus avec eux.',
    },
    next: {
      en: 'export it again',
      fr: 'exportez-le de nouveau',
    },
  },
  LUMO_JSON_SHAPE: {
    about: 'contacts',
    means: {
      en: 'the file is JSON that holds no list of contacts',
      fr: 'le fichier est du JSON sans liste de contacts',
    },
    why: {
      en: 'Which of its values are contacts cannot be guessed.',
      fr: 'On ne peut deviner lesquelles de ses valeurs sont des contacts.',
    },
    next: {
      en: 'write `[{…}, {…}]`, an object with one such list, an object of objects, or one object per line',
      fr: 'écrivez `[{…}, {…}]`, un objet avec une seule liste, un objet fait d’objets, ou un objet par ligne',
    },
  },
  LUMO_SHEET_FULL: {
    about: 'output',
    means: {
      en: 'the cleaned file does not fit into one sheet of a workbook',
      fr: 'le fichier nettoyé ne tient pas dans une feuille de classeur',
    },
    why: {
      en: 'A spreadsheet program would cut the rest off without a word.',
      fr: 'Un tableur couperait le reste sans un mot.',
    },
    next: {
      en: 'write CSV',
      fr: 'écrivez du CSV',
    },
  },
  LUMO_ZSTD_BROKEN: {
    about: 'contacts',
    means: {
      en: 'the zstd data of the file is damaged or ends early',
      fr: 'les données zstd du fichier sont abîmées ou s’arrêtent trop tôt',
    },
    why: {
      en: 'Rows may be missing, and refusals among them.',
      fr: 'Des lignes peuvent manquer, et des refus avec elles.',
    },
    next: {
      en: 'download or export it again',
      fr: 'téléchargez-le ou exportez-le de nouveau',
    },
  },
  LUMO_ZSTD_UNSUPPORTED: {
    about: 'contacts',
    means: {
      en: 'zstd data is undone by WebAssembly, which is switched off here',
      fr: 'les données zstd sont défaites par WebAssembly, désactivé ici',
    },
    why: {
      en: 'What nobody can read is not judged.',
      fr: 'Ce que personne ne peut lire n’est pas contrôlé.',
    },
    next: {
      en: 'start Node.js without `--jitless`, or unpack the file',
      fr: 'lancez Node.js sans `--jitless`, ou décompressez le fichier',
    },
  },
  LUMO_AGE_LOCKED: {
    about: 'contacts',
    means: {
      en: 'the file is encrypted with age, and no identity given opens it',
      fr: 'le fichier est chiffré avec age, et aucune identité donnée ne l’ouvre',
    },
    why: {
      en: 'Only whoever holds an identity that it was encrypted to can read it.',
      fr: 'Seul qui détient une identité pour laquelle il a été chiffré peut le lire.',
    },
    next: {
      en: 'give an identity: `--identity key.txt`',
      fr: 'donnez une identité : `--identity cle.txt`',
    },
  },
  LUMO_AGE_IDENTITY: {
    about: 'settings',
    means: {
      en: 'the file after `--identity` holds no identity',
      fr: 'le fichier après `--identity` ne contient aucune identité',
    },
    why: {
      en: 'Without an identity no encrypted file can be opened.',
      fr: 'Sans identité, aucun fichier chiffré ne s’ouvre.',
    },
    next: {
      en: 'make one with `age-keygen -o key.txt`',
      fr: 'faites-en une avec `age-keygen -o cle.txt`',
    },
  },
  LUMO_GZIP_BROKEN: {
    about: 'contacts',
    means: {
      en: 'the compressed data of the file is damaged',
      fr: 'les données compressées du fichier sont abîmées',
    },
    why: {
      en: 'Rows may be missing, and refusals among them.',
      fr: 'Des lignes peuvent manquer, et des refus avec elles.',
    },
    next: {
      en: 'download it again',
      fr: 'téléchargez-le de nouveau',
    },
  },
  LUMO_UNPACK_LIMIT: {
    about: 'contacts',
    means: {
      en: 'a compressed file or list unfolds to more than 200 times its size (64 MB at least), asks for more than 128 MB of memory or far more time than its size, or is compressed twice',
      fr: 'un fichier ou une liste compressés se déplient en plus de 200 fois leur taille (au moins 64 Mo), demandent plus de 128 Mo de mémoire ou bien plus de temps que leur taille, ou sont compressés deux fois',
    },
    why: {
      en: 'A small file made to fill the machine, or to keep it busy, unfolds like that; exports do not.',
      fr: 'Un petit fichier fait pour remplir la machine, ou l’occuper, se déplie ainsi ; un export, non.',
    },
    next: {
      en: 'allow more with `--max-unpacked MB`, or unpack it yourself',
      fr: 'permettez davantage avec `--max-unpacked MO`, ou décompressez-le vous-même',
    },
  },
  LUMO_UNKNOWN_ENCODING: {
    means: {
      en: 'that encoding is not known',
      fr: 'cet encodage n’est pas connu',
    },
    why: {
      en: 'Accents read in another encoding change names, and hide refusals.',
      fr: 'Des accents lus dans un autre encodage changent les noms, et cachent des refus.',
    },
    next: {
      en: 'take one that is known: `utf-8`, `windows-1252`…',
      fr: 'prenez-en un qui l’est : `utf-8`, `windows-1252`…',
    },
  },
  LUMO_BAD_ENCODING: {
    about: 'contacts',
    means: {
      en: 'the file mixes encodings, or its UTF-16 is damaged',
      fr: 'le fichier mélange des encodages, ou son UTF-16 est abîmé',
    },
    why: {
      en: 'Letters that cannot be read hide names, addresses and refusals.',
      fr: 'Des lettres illisibles cachent des noms, des adresses et des refus.',
    },
    next: {
      en: 'export it again, or force `--encoding`',
      fr: 'refaites l’export, ou imposez `--encoding`',
    },
  },
  LUMO_UNCLOSED_QUOTE: {
    about: 'contacts',
    means: {
      en: 'a quote is never closed',
      fr: 'un guillemet n’est jamais refermé',
    },
    why: {
      en: 'All rows behind it would be one cell: whoever stands there would be judged by nobody.',
      fr: 'Toutes les lignes suivantes ne feraient qu’une cellule : personne n’y serait jugé.',
    },
    next: {
      en: 'close or remove it on the line named',
      fr: 'refermez-le ou retirez-le, à la ligne indiquée',
    },
  },
  LUMO_BROKEN_QUOTE: {
    about: 'contacts',
    means: {
      en: 'a quoted cell runs over lines and ends inside another',
      fr: 'une cellule entre guillemets déborde sur des lignes et finit dans une autre',
    },
    why: {
      en: 'Contacts would be glued together, and one could carry the consent of another.',
      fr: 'Des contacts seraient collés, et l’un porterait le consentement d’un autre.',
    },
    next: {
      en: 'close the quote on the line named',
      fr: 'refermez le guillemet de la ligne indiquée',
    },
  },
  LUMO_RECORD_TOO_LONG: {
    about: 'contacts',
    means: {
      en: 'a record is longer than 16 MiB',
      fr: 'un enregistrement dépasse 16 Mio',
    },
    why: {
      en: 'No contact is that long: a quote is most likely missing.',
      fr: 'Aucun contact n’est si long : il manque sans doute un guillemet.',
    },
    next: {
      en: 'look at the line that it names, and its quotes',
      fr: 'regardez la ligne indiquée et ses guillemets',
    },
  },
  LUMO_TOO_MANY_COLUMNS: {
    about: 'contacts',
    means: {
      en: 'the header, or another row near the top, has more than 16,384 cells',
      fr: 'l’en-tête, ou une autre des premières lignes, a plus de 16 384 cellules',
    },
    why: {
      en: 'No spreadsheet has more: it is no file of contacts, or its delimiter was mistaken.',
      fr: 'Aucun tableur n’en a plus : ce n’est pas un fichier de contacts, ou son séparateur a été mal reconnu.',
    },
    next: {
      en: 'export only the columns that are needed, or say `--delimiter`',
      fr: 'n’exportez que les colonnes nécessaires, ou indiquez `--delimiter`',
    },
  },
  LUMO_HEADER_ROW: {
    about: 'contacts',
    means: {
      en: 'the file has no such row to be its header',
      fr: 'le fichier n’a pas cette ligne pour en-tête',
    },
    why: {
      en: 'With another header every column would be read as something else.',
      fr: 'Avec un autre en-tête, chaque colonne serait lue comme autre chose.',
    },
    next: {
      en: 'name a row near the top, as a spreadsheet numbers it',
      fr: 'indiquez une ligne du haut, comme le tableur les numérote',
    },
  },
  LUMO_NO_CONTACTS: {
    about: 'contacts',
    means: {
      en: 'the file has a header and nothing under it',
      fr: 'le fichier a un en-tête et rien dessous',
    },
    why: {
      en: 'An export that failed often leaves a header alone.',
      fr: 'Un export raté ne laisse souvent que l’en-tête.',
    },
    next: {
      en: 'export it again',
      fr: 'refaites l’export',
    },
  },
  LUMO_NO_CONTACT_COLUMN: {
    about: 'contacts',
    means: {
      en: 'no column reaches anybody on the channels asked',
      fr: 'aucune colonne ne permet de joindre quelqu’un par les canaux demandés',
    },
    why: {
      en: 'Nobody could be reached by this campaign, and every contact would leave.',
      fr: 'Cette campagne n’atteindrait personne, et tous les contacts partiraient.',
    },
    next: {
      en: 'say which column it is with `--map`, or take another `--channel`',
      fr: 'dites quelle colonne convient avec `--map`, ou prenez un autre `--channel`',
    },
  },
  LUMO_FIELD_ABSENT: {
    about: 'contacts',
    means: {
      en: 'a rule that must run lacks its column, and `--strict-fields` (or `retain`, or `simulate`) wants no half answer',
      fr: 'une règle indispensable n’a pas sa colonne, et `--strict-fields` (ou `retain`, ou `simulate`) refuse une réponse incomplète',
    },
    why: {
      en: 'Without the column nobody can say that the file may be used.',
      fr: 'Sans la colonne, personne ne peut dire que le fichier est utilisable.',
    },
    next: {
      en: 'add the column, say which one it is with `--map`, or `--absent` where it is missing on purpose',
      fr: 'ajoutez la colonne, dites laquelle convient avec `--map`, ou `--absent` si elle manque volontairement',
    },
    see: { en: 'campaign.md', fr: 'campaign.md' },
  },
  LUMO_NOTHING_LEFT: {
    about: 'contacts',
    means: {
      en: 'every column would leave the file',
      fr: 'toutes les colonnes quitteraient le fichier',
    },
    why: {
      en: 'A cleaned file without columns is no file.',
      fr: 'Un fichier nettoyé sans colonnes n’est pas un fichier.',
    },
    next: {
      en: 'name the columns to keep: `--map "Header=keep"`',
      fr: 'nommez celles à garder : `--map "En-tête=keep"`',
    },
  },
} as const satisfies ErrorTexts;
