import type { Text } from '../../model/base/text.js';

const DIVISIONS = `
01|Agriculture and hunting|Culture, élevage et chasse
02|Forestry and logging|Sylviculture et exploitation forestière
03|Fishing and aquaculture|Pêche et aquaculture
05|Coal mining|Extraction de houille et de lignite
06|Oil and gas extraction|Extraction d’hydrocarbures
07|Metal ore mining|Extraction de minerais métalliques
08|Other mining and quarrying|Autres industries extractives
09|Mining support|Soutien aux industries extractives
10|Food|Industries alimentaires
11|Beverages|Fabrication de boissons
12|Tobacco|Produits à base de tabac
13|Textiles|Textiles
14|Clothing|Habillement
15|Leather and shoes|Cuir et chaussure
16|Wood|Travail du bois
17|Paper|Papier et carton
18|Printing|Imprimerie
19|Coke and refining|Cokéfaction et raffinage
20|Chemicals|Industrie chimique
21|Pharmaceuticals|Industrie pharmaceutique
22|Rubber and plastics|Caoutchouc et plastique
23|Other mineral products|Autres produits minéraux
24|Metallurgy|Métallurgie
25|Metal products|Produits métalliques
26|Computers, electronics, optics|Informatique, électronique, optique
27|Electrical equipment|Équipements électriques
28|Machinery|Machines et équipements
29|Motor vehicles|Industrie automobile
30|Other transport equipment|Autres matériels de transport
31|Furniture|Meubles
32|Other manufacturing|Autres industries manufacturières
33|Repair and installation of machinery|Réparation et installation de machines
35|Electricity and gas|Électricité et gaz
36|Water supply|Eau
37|Sewerage|Eaux usées
38|Waste|Déchets
39|Remediation|Dépollution
41|Construction of buildings|Construction de bâtiments
42|Civil engineering|Génie civil
43|Specialised construction|Travaux de construction spécialisés
45|Motor trade and repair|Commerce et réparation automobile
46|Wholesale|Commerce de gros
47|Retail|Commerce de détail
49|Land transport|Transports terrestres
50|Water transport|Transports par eau
51|Air transport|Transports aériens
52|Warehousing and transport support|Entreposage et services de transport
53|Post and couriers|Poste et courrier
55|Accommodation|Hébergement
56|Restaurants and catering|Restauration
58|Publishing|Édition
59|Film, video, music|Cinéma, vidéo, musique
60|Broadcasting|Programmation et diffusion
61|Telecommunications|Télécommunications
62|Programming and IT consulting|Programmation et conseil informatique
63|Information services|Services d’information
64|Financial services|Services financiers
65|Insurance|Assurance
66|Support of finance and insurance|Auxiliaires de finance et d’assurance
68|Real estate|Activités immobilières
69|Law and accounting|Droit et comptabilité
70|Head offices, management consulting|Sièges sociaux, conseil de gestion
71|Architecture and engineering|Architecture et ingénierie
72|Research and development|Recherche-développement
73|Advertising and market research|Publicité et études de marché
74|Other professional services|Autres activités spécialisées
75|Veterinary|Vétérinaires
77|Rental and leasing|Location
78|Employment|Emploi
79|Travel agencies|Agences de voyage
80|Security and investigation|Enquêtes et sécurité
81|Buildings and landscape services|Services aux bâtiments, paysagistes
82|Office and business support|Soutien administratif aux entreprises
84|Public administration|Administration publique
85|Education|Enseignement
86|Human health|Santé humaine
87|Residential care|Hébergement médico-social
88|Social work|Action sociale
90|Arts and entertainment|Arts et spectacles
91|Libraries and museums|Bibliothèques et musées
92|Gambling|Jeux de hasard
93|Sports and leisure|Sports et loisirs
94|Membership organisations|Organisations associatives
95|Repair of computers and goods|Réparation d’ordinateurs et de biens
96|Other personal services|Autres services personnels
97|Households as employers|Ménages employeurs
98|Households’ own production|Production des ménages
99|Extraterritorial organisations|Organismes extraterritoriaux
`;

/** The divisions of NAF rev. 2 (decree 2007-1888), shortened: `62` is programming. */
export const NAF_DIVISIONS: ReadonlyMap<string, Text> = new Map(
  DIVISIONS.trim()
    .split('\n')
    .map((line) => {
      const [code = '', en = '', fr = ''] = line.split('|');
      return [code, { en, fr }];
    }),
);
