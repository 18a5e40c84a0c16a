// Invented people by country: names, numbers of reserved or invented ranges, domains that cannot exist. Nothing here is anybody's.
const NAMES = {
  fr: {
    women: 'Clémence Élodie Maëlle Sandrine Noémie Aïcha Capucine Françoise Inès Solène Bérénice Anaïs'.split(' '),
    men: 'Théo Jérôme Loïc Baptiste Mehdi François Gaëtan Rémi Yanis Corentin Benoît Aurélien'.split(' '),
    last: "Essaimard Trébuchon d'Alfange Le Guenvro Brizolet Charvadel Dumontieu Fauqueril Gravoisin Hérissal Jolibrac Lacombrette Marvézin Noirtelle Péricault Quintavel Roucassel Sauvetière Tassardin Vauzelin".split(
      /(?<!Le) /,
    ),
    company:
      'Atelier Brumaire;Menuiserie Tréval;Cabinet Orsel;Groupe Vardeuil;Bâti-Loire Services;Imprimerie du Quai;Hôtel des Essarts;Transports Morvaux;Clinique du Parc Vert;Boulangerie Pétrin & Fils;Optique Clairval;Garage Sablier'.split(
        ';',
      ),
    job: 'Gérant;Directrice commerciale;Responsable achats;DRH;Chargée de communication;Directeur technique;Assistante de direction;Président;Comptable;Responsable SI'.split(
      ';',
    ),
    street: 'rue des Essais;avenue du Modèle;place de la Fiction;chemin du Faux Puits;boulevard Témoin;impasse des Prototypes'.split(';'),
    city: '69002 Lyon;44000 Nantes;35000 Rennes;33000 Bordeaux;59000 Lille;13001 Marseille;01000 Bourg-en-Bresse;06000 Nice'.split(';'),
    region:
      'Auvergne-Rhône-Alpes;Pays de la Loire;Bretagne;Nouvelle-Aquitaine;Hauts-de-France;Provence-Alpes-Côte d’Azur;Auvergne-Rhône-Alpes;Provence-Alpes-Côte d’Azur'.split(
        ';',
      ),
    country: 'France',
    code: 'FR',
    mr: ['Mme', 'M.'],
    notes: [
      '',
      'Rencontré sur le stand, intéressé par la gamme 2027',
      'Devis envoyé, à relancer mi-octobre',
      'Préfère les rendez-vous le matin',
      '',
      'Client depuis 2021, contact très cordial',
      'Demande une documentation sur les délais de livraison',
      'Standard : demander le poste 214',
      '',
      'Renouvellement du contrat prévu en janvier',
      'A transmis nos coordonnées au service achats',
    ],
  },
  en: {
    women: 'Harriet Imogen Priya Gwendolyn Shauna Beatrix Ottilie Marigold Saoirse Tamsin'.split(' '),
    men: 'Rupert Callum Dev Alistair Kwame Ewan Jasper Nathaniel Tobias Desmond'.split(' '),
    last: "Testerby Mockridge O'Sampleton Fixturewell Placeholme Dummerton Pretendle Stubbington Fauxworth Imagin-Hale Prototon Makebourne".split(
      ' ',
    ),
    company:
      'Brackwater Ltd;Fennimore & Stubbs;Lowmarsh Logistics;Pinehurst Dental;Tallow Lane Studios;Quarrystone Capital;Harrow & Thistle LLP;Northfold Packaging;Copperbeck Foods;Saltmere Engineering'.split(
        ';',
      ),
    job: 'Managing Director;Head of Procurement;Office Manager;VP Sales;Marketing Lead;Finance Director;Operations Manager;Founder;HR Business Partner;IT Manager'.split(
      ';',
    ),
    street: 'Fictional Street;Sample Road;Mockingham Lane;Testbed Avenue;Placeholder Close'.split(';'),
    city: 'EC1A 1ZZ London;M1 0ZZ Manchester;BS1 0ZZ Bristol;LS1 0ZZ Leeds;EH1 0ZZ Edinburgh'.split(';'),
    region: 'Greater London;Greater Manchester;Avon;West Yorkshire;Midlothian'.split(';'),
    country: 'United Kingdom',
    code: 'GB',
    mr: ['Ms', 'Mr'],
    notes: [
      '',
      'Met at the Birmingham show, asked for the 2027 brochure',
      'Quote sent, follow up in October',
      'Prefers morning calls',
      '',
      'Customer since 2021',
      'Asked about delivery times to Scotland',
      'Switchboard: ask for extension 214',
      '',
      'Contract up for renewal in January',
      'Passed our details to purchasing',
    ],
  },
  de: {
    women: 'Annegret Käthe Jördis Mareike Ümmühan Svenja Friederike Bärbel Wiebke'.split(' '),
    men: 'Jürgen Sören Thorben Götz Lutz Cem Hannes Björn Rüdiger'.split(' '),
    last: 'Musterhöfer Testbäcker Probstmühl Beispielsen Scheinweiler Fiktorius Prüfgruber Erdachtmeier Vorlagner'.split(' '),
    company:
      'Mustermühle GmbH;Probewerk AG;Tischlerei Erdacht;Nordhafen Spedition GmbH;Praxis am Grünen Platz;Beispiel & Söhne KG;Druckerei Vorlage;Gasthof Zum Modell'.split(
        ';',
      ),
    job: 'Geschäftsführer;Leiterin Einkauf;Vertriebsleiter;Personalreferentin;Inhaber;Assistenz der Geschäftsleitung;IT-Leiter;Buchhaltung'.split(
      ';',
    ),
    street: 'Musterstraße;Probeweg;Beispielallee;Am Modellpark;Testgasse'.split(';'),
    city: '10115 Berlin;80331 München;50667 Köln;20095 Hamburg;01067 Dresden'.split(';'),
    region: 'Berlin;Bayern;Nordrhein-Westfalen;Hamburg;Sachsen'.split(';'),
    country: 'Deutschland',
    code: 'DE',
    mr: ['Frau', 'Herr'],
    notes: [
      '',
      'Auf der Messe kennengelernt, bittet um Katalog 2027',
      'Angebot verschickt, im Oktober nachfassen',
      '',
      'Kunde seit 2021',
      'Fragt nach Lieferzeiten',
      'Vertrag läuft im Januar aus',
      'Termin lieber vormittags',
    ],
  },
  es: {
    women: 'Begoña Rocío Nuria Maite Soledad Ainhoa Inmaculada Lucía'.split(' '),
    men: 'Íñigo Andrés Joaquín Óscar Ramón Iker Tomás Nicolás'.split(' '),
    last: 'Ficticio Ensáyez Muestrario Modelar Pruébanez Ejemplárez Maqueda Inventáñez'.split(' '),
    company:
      'Talleres Ensayo S.L.;Panadería Modelo;Gestoría Muestra;Transportes Ficción S.A.;Clínica Ejemplo;Óptica Prueba;Muebles Señal S.L.'.split(
        ';',
      ),
    job: 'Gerente;Directora comercial;Responsable de compras;Administración;Jefe de taller;Directora de RRHH'.split(';'),
    street: 'calle de la Prueba;avenida del Ejemplo;plaza Ficción;paseo del Modelo'.split(';'),
    city: '28001 Madrid;08001 Barcelona;41001 Sevilla;46001 Valencia;03001 Alicante'.split(';'),
    region: 'Madrid;Cataluña;Andalucía;Comunidad Valenciana;Comunidad Valenciana'.split(';'),
    country: 'España',
    code: 'ES',
    mr: ['Sra.', 'Sr.'],
    notes: [
      '',
      'Conocido en la feria, quiere el catálogo 2027',
      'Presupuesto enviado, llamar en octubre',
      '',
      'Cliente desde 2021',
      'Pregunta por los plazos de entrega',
      'Prefiere reuniones por la mañana',
    ],
  },
  it: {
    women: 'Giuditta Ludovica Mariarosaria Chiara Nicoletta Perla Agnese'.split(' '),
    men: 'Niccolò Gaetano Ruggero Dario Ettore Cosimo Fabrizio'.split(' '),
    last: "Finzioni Provatelli Campionari D'Esempio Modellini Fittizi Bozzetti".split(' '),
    company: 'Officina Prova S.r.l.;Panificio Esempio;Studio Campione;Trasporti Finzione S.p.A.;Ottica Modello;Arredi Bozza S.n.c.'.split(
      ';',
    ),
    job: 'Titolare;Direttrice commerciale;Responsabile acquisti;Amministrazione;Ufficio marketing'.split(';'),
    street: 'via della Prova;viale Esempio;piazza Finzione;corso Modello'.split(';'),
    city: '20121 Milano;00184 Roma;10121 Torino;40121 Bologna;50122 Firenze'.split(';'),
    region: 'MI;RM;TO;BO;FI'.split(';'),
    country: 'Italia',
    code: 'IT',
    mr: ['Sig.ra', 'Sig.'],
    notes: [
      '',
      'Conosciuto in fiera, vuole il catalogo 2027',
      'Preventivo inviato, richiamare a ottobre',
      '',
      'Cliente dal 2021',
      'Chiede i tempi di consegna',
      'Preferisce appuntamenti al mattino',
    ],
  },
};

const AMERICA = {
  city: '10001 New York;12201 Albany;14201 Buffalo'.split(';'),
  region: ['NY', 'NY', 'NY'],
  country: 'United States',
  code: 'US',
};

export const SENSITIVE_WORDS = {
  health: {
    fr: 'Diabète de type 2;Asthme, traitement en cours;;Lombalgie chronique;Enceinte de 5 mois;;Allergie sévère aux arachides;Dépression en 2024;Suivi oncologie;',
    en: 'Type 2 diabetes;Asthma, on inhaler;;Recovering from heart surgery;Pregnant, due in May;;Severe nut allergy;Anxiety disorder;Epilepsy;',
    de: 'Diabetes Typ 2;Asthma;;Bandscheibenvorfall;Schwanger;;Nussallergie;Depression;Bluthochdruck;',
    es: 'Diabetes tipo 2;Asma;;Hernia discal;Embarazada;;Alergia a la penicilina;Depresión;Hipertensión;',
    it: 'Diabete di tipo 2;Asma;;Ernia del disco;In gravidanza;;Allergia alle arachidi;Depressione;Ipertensione;',
  },
  religion: {
    fr: 'Catholique;Musulman;;Juif;Protestante;Bouddhiste;Athée;',
    en: 'Catholic;Muslim;;Jewish;Hindu;Church of England;None;Sikh',
    de: 'rk;ev;;isl;rk;ev;jüd;',
    es: 'Católica;Musulmán;;Evangélica;Judía;Ateo;',
    it: 'Cattolica;Musulmano;;Ebraica;Valdese;',
  },
  union: {
    fr: 'CGT;CFDT;;FO;SUD;;Non syndiqué',
    en: 'Unite;UNISON;;GMB;Not a member;',
    de: 'ver.di;IG Metall;;keine;IG BCE',
    es: 'CCOO;UGT;;USO;',
    it: 'CGIL;CISL;;UIL;',
  },
  politics: {
    fr: 'Écologiste;Gauche;;Centre;Droite;Abstentionniste',
    en: 'Labour;Conservative;;Lib Dem;Green',
    de: 'Grün;SPD-Wähler;;CDU-Mitglied;',
    es: 'Izquierda;Derecha;;Nacionalista',
    it: 'Sinistra;Destra;;Centro',
  },
  ethnic: {
    fr: 'Maghrébine;Europe de l’Est;;Antillaise;Asiatique;',
    en: 'White British;Black Caribbean;;Indian;Chinese;Mixed',
    de: 'türkisch;;afrikanisch;arabisch;',
    es: 'Latinoamericano;;Gitano;Magrebí;',
    it: 'Nordafricana;;Rom;Asiatica',
  },
  orientation: {
    fr: 'Hétérosexuel;Homosexuelle;;Bisexuel;',
    en: 'Heterosexual;Gay;;Bisexual;Prefer not to say',
    de: 'hetero;homosexuell;;bi',
    es: 'Heterosexual;Homosexual;;',
    it: 'Eterosessuale;Omosessuale;;',
  },
  disability: {
    fr: 'RQTH jusqu’en 2028;;Fauteuil roulant;Malentendant;;Taux 80 %',
    en: 'Wheelchair user;;Hard of hearing;;Registered blind',
    de: 'GdB 50;;Rollstuhl;GdB 80;',
    es: 'Discapacidad 33 %;;Silla de ruedas;',
    it: 'Invalidità 46 %;;Sedia a rotelle;',
  },
  diet: {
    fr: 'Halal;Végétarien;;Casher;Sans gluten (cœliaque);;Allergie crustacés',
    en: 'Halal;Vegetarian;;Kosher;Coeliac;;Nut allergy',
    de: 'halal;vegan;;koscher;Zöliakie',
    es: 'Halal;Celíaco;;Vegano',
    it: 'Halal;Celiaco;;Vegano',
  },
  blood: { fr: 'A+;O-;;B+;AB+;O+', en: 'A+;O-;;B+;AB+;O+', de: 'A+;0-;;B+', es: 'A+;0-;;B+', it: 'A+;0-;;B+' },
  crime: {
    fr: 'Néant;Condamnation 2019 (conduite);;Néant;Sursis 2022',
    en: 'None;Caution 2019;;None;Conviction 2022 (fraud)',
    de: 'keine;Vorstrafe 2019;;keine',
    es: 'Sin antecedentes;Condena 2019;',
    it: 'Nessuno;Condanna 2019;',
  },
};

/** A generator of numbers from 0 to 1 made of a text: the same text gives the same numbers. */
export const randomOf = (text) => {
  let a = 2166136261;
  for (const char of text) a = Math.imul(a ^ char.codePointAt(0), 16777619);
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, (gap) => (/[\u0300-\u036f]/.test(gap) ? '' : '-'))
    .toLowerCase()
    .replace(/^-|-$/g, '');
const pad = (number, width) => String(number).padStart(width, '0');

const ranges = {
  fr: {
    country: '33',
    trunk: '0',
    phone: (i, n) => (i % 2 ? `19900${pad(n % 10000, 4)}` : `26191${pad(n % 10000, 4)}`),
    mobile: (n) => `63998${pad(n % 10000, 4)}`,
    groups: [1, 2, 2, 2, 2],
  },
  en: {
    country: '44',
    trunk: '0',
    phone: (_, n) => `2079460${pad(n % 1000, 3)}`,
    mobile: (n) => `7700900${pad(n % 1000, 3)}`,
    groups: [2, 4, 4],
    mobileGroups: [4, 6],
  },
  us: {
    country: '1',
    trunk: '',
    phone: (_, n) => `21255501${pad(n % 100, 2)}`,
    mobile: (n) => `64655501${pad(n % 100, 2)}`,
    groups: [3, 3, 4],
  },
  de: {
    country: '49',
    trunk: '0',
    phone: (_, n) => `3023125${pad(n % 1000, 3)}`,
    mobile: (n) => `17139200${pad(n % 100, 2)}`,
    groups: [2, 5, 5],
    mobileGroups: [3, 5, 2],
  },
  es: {
    country: '34',
    trunk: '',
    phone: (_, n) => `910000${pad(n % 1000, 3)}`,
    mobile: (n) => `600000${pad(n % 1000, 3)}`,
    groups: [3, 3, 3],
  },
  it: {
    country: '39',
    trunk: '',
    phone: (_, n) => `020000${pad(n % 10000, 4)}`,
    mobile: (n) => `320000${pad(n % 10000, 4)}`,
    groups: [3, 3, 4],
  },
};
/** A number written in one of the ways that exports write them: national by groups, `+` E.164, `+s` international by groups, `d` national digits, `i` without the +, `.` dotted. */
const numberOf = (range, digits, way = '', groups = range.groups) => {
  if (way === '+') return `+${range.country}${digits}`;
  if (way === 'i') return `${range.country}${digits}`;
  if (way === 'd') return `${range.trunk}${digits}`;
  const parts = [];
  let at = 0;
  for (const size of groups) {
    parts.push(digits.slice(at, at + size));
    at += size;
  }
  if (way === '+s') return `+${range.country} ${parts.filter(Boolean).join(' ')}`;
  parts[0] = `${range.trunk}${parts[0]}`;
  return parts.filter(Boolean).join(way === '.' ? '.' : way === '-' ? '-' : ' ');
};

const mod97 = (digits) => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
const lettersAsDigits = (text) => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
const digitsOf = (random, count) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
/** An IBAN whose keys are right, of a bank that does not exist. */
const ibanOf = (code, random) => {
  let body;
  if (code === 'FR') {
    const account = digitsOf(random, 11);
    const key = 97 - ((89 * 99999 + 15 * 99999 + 3 * Number(account)) % 97);
    body = `9999999999${account}${pad(key, 2)}`;
  } else if (code === 'DE') body = `99999999${digitsOf(random, 10)}`;
  else if (code === 'GB') body = `ZZZZ999999${digitsOf(random, 8)}`;
  else if (code === 'ES') body = `99999999${digitsOf(random, 12)}`;
  else body = `X9999999999${digitsOf(random, 12)}`;
  const key = 98 - mod97(lettersAsDigits(`${body}${code}00`));
  return `${code}${pad(key, 2)}${body}`;
};
/** A French social security number with its key, of a commune that does not exist (990). */
const nirOf = (sex, birth, random) => {
  const body = `${sex === 'F' ? 2 : 1}${pad(birth.y % 100, 2)}${pad(birth.m, 2)}75990${pad(900 + Math.floor(random() * 99), 3)}`;
  return `${body}${pad(97 - Number(BigInt(body) % 97n), 2)}`;
};
/** A Spanish DNI of the 99 99x xxx range, with its letter. */
const dniOf = (random) => {
  const number = 99990000 + Math.floor(random() * 9999);
  return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}`;
};
/** An Italian codice fiscale of a place that does not exist (Z999), with its check letter. */
const fiscaleOf = (first, last, sex, birth) => {
  const consonants = (text) =>
    `${plain(text)
      .toUpperCase()
      .replace(/[^A-Z]/g, '')
      .replace(/[AEIOU]/g, '')}XXX`.slice(0, 3);
  const body = `${consonants(last)}${consonants(first)}${pad(birth.y % 100, 2)}${'ABCDEHLMPRST'[birth.m - 1]}${pad(birth.d + (sex === 'F' ? 40 : 0), 2)}Z999`;
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  const sum = [...body].reduce((total, char, i) => {
    const value = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return total + (i % 2 === 0 ? odd[value] : value);
  }, 0);
  return `${body}${String.fromCharCode(65 + (sum % 26))}`;
};
/** A German tax number of eleven digits with its check digit. */
const steuerOf = (random) => {
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].sort(() => random() - 0.5);
  digits.splice(1 + Math.floor(random() * 8), 0, digits[0]);
  let product = 10;
  for (const digit of digits) {
    let sum = (digit + product) % 10;
    if (sum === 0) sum = 10;
    product = (sum * 2) % 11;
  }
  const check = 11 - product;
  return `${digits.join('')}${check === 10 ? 0 : check === 11 ? 1 : check}`;
};
/** A card number of a test range, with its Luhn digit. */
const cardOf = (random) => {
  const body = `400000${digitsOf(random, 9)}`;
  const sum = [...body].reverse().reduce((total, char, i) => {
    const value = i % 2 === 0 ? Number(char) * 2 : Number(char);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`.replace(/(\d{4})(?=\d)/g, '$1 ');
};

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
/** A day written as a pattern says: YYYY MM DD YY D M MMM MMMM HH:mm. */
const dayOf = ({ y, m, d, h, n }, pattern, country) =>
  pattern.replace(/YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|H|mm|A/g, (key) => {
    if (key === 'YYYY') return String(y);
    if (key === 'YY') return pad(y % 100, 2);
    if (key === 'MMMM') return (MONTHS[country] ?? MONTHS.en)[m - 1];
    if (key === 'MMM') return MONTHS.en[m - 1].slice(0, 3);
    if (key === 'MM') return pad(m, 2);
    if (key === 'M') return String(m);
    if (key === 'DD') return pad(d, 2);
    if (key === 'D') return String(d);
    if (key === 'HH') return pad(h, 2);
    if (key === 'H') return String(((h + 11) % 12) + 1);
    if (key === 'mm') return pad(n, 2);
    return h < 12 ? 'AM' : 'PM';
  });

/** One invented contact. @param {string} country fr, en, us, de, es or it @param {string} seed @param {number} row from 1 */
export const contactOf = (country, seed, row) => {
  const random = randomOf(`${seed}/${row}`);
  const names = country === 'us' ? { ...NAMES.en, ...AMERICA } : NAMES[country];
  const range = ranges[country];
  const pick = (list) => list[Math.floor(random() * list.length)];
  // The same person never stands twice in a file, nor does a number: the steps share no factor with how many names and numbers there are.
  const start = Math.floor(randomOf(`start/${seed}`)() * 10000);
  const firsts = [...names.women, ...names.men];
  const which = (start + row * 53) % (firsts.length * names.last.length);
  const first = firsts[which % firsts.length];
  const last = names.last[Math.floor(which / firsts.length)];
  const sex = names.women.includes(first) ? 'F' : 'M';
  const company = pick(names.company);
  const domain = `${plain(company)}.${random() < 0.7 ? 'example' : 'test'}`;
  const place = Math.floor(random() * names.city.length);
  const [, zip, city] = /^((?:[A-Z]+\d\w* \w+|\d+)) (.+)$/.exec(names.city[place]);
  const day = (from, span) => ({
    y: from + Math.floor(random() * span),
    m: 1 + Math.floor(random() * 12),
    d: 1 + Math.floor(random() * 28),
    h: 8 + Math.floor(random() * 11),
    n: Math.floor(random() * 60),
  });
  const created = day(2021, 4);
  const changed = { ...day(2025, 1), y: 2025 };
  const birth = day(1955, 45);
  const phone = range.phone(row, start + row * 37);
  const mobile = range.mobile(start + 5 + row * 37);
  const { code } = names;
  const siren = `9${digitsOf(random, 8)}`;
  const words = (kind) => SENSITIVE_WORDS[kind][country === 'us' ? 'en' : country].split(';');
  const values = {
    n: String(row),
    id: `${100200 + row * 37}`,
    first,
    last,
    LAST: last.toUpperCase(),
    full: `${first} ${last}`,
    sex,
    mr: names.mr[sex === 'F' ? 0 : 1],
    company,
    domain,
    email: `${plain(first)}.${plain(last)}${row}@${domain}`,
    homemail: `${plain(first)}${row}.${plain(last)}@courriel-${country}.example`,
    street:
      country === 'de' || country === 'it' || country === 'es'
        ? `${pick(names.street)} ${1 + Math.floor(random() * 90)}`
        : `${1 + Math.floor(random() * 90)} ${pick(names.street)}`,
    zip,
    city,
    region: names.region[place],
    country: names.country,
    code,
    job: pick(names.job),
    owner: pick(['Agathe Modelin', 'Louis Maquette', 'Nora Sample']),
    note: pick(names.notes),
    siren,
    siret: `${siren}000${pad(10 + Math.floor(random() * 89), 2)}`,
    linkedin: `https://www.linkedin.example/in/${plain(first)}-${plain(last)}-${row}`,
    amount: String(100 + Math.floor(random() * 9000)),
    hex: Array.from({ length: 10 }, () => Math.floor(random() * 16).toString(16)).join(''),
    iban: ibanOf(code === 'US' ? 'GB' : code, random),
    nir: nirOf(sex, birth, random),
    dni: dniOf(random),
    fiscale: fiscaleOf(first, last, sex, birth),
    steuer: steuerOf(random),
    card: cardOf(random),
    ssn: `9${digitsOf(random, 2)}-${digitsOf(random, 2)}-${digitsOf(random, 4)}`,
    nino: `QQ${digitsOf(random, 6)}C`,
    passport: `${pad(10 + Math.floor(random() * 89), 2)}ZZ${digitsOf(random, 5)}`,
  };
  for (const kind of Object.keys(SENSITIVE_WORDS)) values[kind] = pick(words(kind));
  return {
    values,
    /** What a name in braces stands for: `{email}`, `{phone:+}`, `{date:DD/MM/YYYY}`, `{pick:a,b}`; a ? after the name leaves two cells of five blank. */
    fill: (pattern) =>
      pattern.replace(/\{(\w+)(\?)?(?::([^{}]*))?\}/g, (whole, name, maybe, argument) => {
        if (maybe && random() < 0.4) return '';
        if (name === 'phone') return numberOf(range, phone, argument);
        if (name === 'mobile') return numberOf(range, mobile, argument, range.mobileGroups);
        if (name === 'date') return dayOf(created, argument, country);
        if (name === 'changed') return dayOf(changed, argument, country);
        if (name === 'birth') return dayOf(birth, argument, country);
        if (name === 'pick') return pick(argument.split(','));
        if (name === 'nirs') return values.nir.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
        if (name === 'ibans') return values.iban.replace(/(.{4})(?=.)/g, '$1 ');
        if (name in values) return values[name];
        throw new Error(`Nothing is called ${whole}.`);
      }),
  };
};
