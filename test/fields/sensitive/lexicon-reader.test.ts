import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HARMLESS, LEXICON, SENSITIVE_CATEGORIES, type SensitiveCategory } from '../../../src/fields/sensitive/lexicon-data.js';
import { phrasesOf } from '../../../src/fields/sensitive/lexicon-notation.js';
import { makeLexiconReader } from '../../../src/fields/sensitive/lexicon-reader.js';
import { ORDINARY_NOTES } from '../ordinary-notes.js';

const lexicon = makeLexiconReader();
/** `health@12`: the categories found, each with where it begins. */
const found = (text: string): readonly string[] => {
  const bits = lexicon.read(text);
  return SENSITIVE_CATEGORIES.flatMap((category, at) => ((bits >> at) & 1 ? [`${category}@${lexicon.at[at]}`] : []));
};
const categories = (text: string): readonly string[] => found(text).map((one) => one.replace(/@.*/, ''));

const SAID: Readonly<Record<SensitiveCategory, readonly string[]>> = {
  health: [
    'En arrêt maladie depuis mars',
    'en arret-maladie',
    'ARRÊT MALADIE',
    'Absent, congé maternité jusqu’en juin',
    'Elle est enceinte',
    'Enceinte de 6 mois, rappeler en septembre',
    'A eu un cancer',
    'Opéré du genou',
    'A fait un burn-out',
    'handicapé, RQTH',
    'Handicap : oui',
    'Problème de cœur',
    'PROBLEME DE COEUR',
    'Hospitalisé(e)',
    'souffre d’une maladie',
    'pas encore remis de son cancer',
    'Ne répond pas, cancer',
    'on sick leave',
    'recovering from cancer',
    'she is pregnant',
    'Diabe\u0300te', // decomposed, as some systems write it
    'dia\u00adbète',
  ],
  ethnicity: ['D’origine maghrébine', 'origine algérienne', 'gens du voyage', 'femme noire', 'black guy', 'of African origin'],
  politics: ['Vote RN', 'encarté LFI', 'plutôt de gauche', 'extrême droite', 'Trump supporter', 'votes Labour'],
  religion: [
    'Client juif',
    'Musulmane, ne pas appeler le vendredi',
    'ne mange pas de porc',
    'fait le ramadan',
    'porte le voile',
    'he is Jewish',
    'devout Christian',
  ],
  union: ['Syndiqué', 'délégué CGT', 'Adhérent CFDT', 'Délégué syndical', 'il est à la CGT', 'membre du syndicat', 'shop steward'],
  sexuality: ['Homosexuel', 'il est gay', 'lesbian'],
  genetics: ['a fait un test ADN', 'DNA test positive'],
  justice: [
    'A fait de la prison',
    'Condamné en 2019',
    'casier judiciaire chargé',
    'soupçonné de fraude',
    'criminal record',
    'was arrested',
  ],
  birth: ['Née le 12/03/1980', 'NÉ EN 1980', 'ne\u0301 en 1980', 'born on 12 March', 'date de naissance : mars 1980'],
  household: ['Divorcée', 'veuf', 'en plein divorce', 'père de 3 enfants', 'marié', 'mère célibataire', 'single mother', 'has two kids'],
  money: ['surendetté', 'interdit bancaire', 'au RSA', 'on benefits'],
  insult: [
    'gros con',
    'Quel con !',
    'CONNARD',
    'débile',
    'chiant',
    'relou',
    'casse-couilles',
    'c’est une conne',
    'idiot',
    'what an asshole',
  ],
  opinion: ['pas fiable', 'mauvais payeur', 'agressif au téléphone', 'radin', 'very rude', 'liar'],
  relative: ['voir avec sa femme', 'son mari', 'décès de son père', 'her husband'],
  death: ['décédé', 'Décédée le 12/03/2026', 'vient de mourir', 'passed away'],
};

/** What a data protection officer found missing. */
const ALSO_SAID: readonly (readonly [SensitiveCategory, string])[] = [
  ['union', 'adhérente FO depuis 2010'],
  ['union', 'élu FO au CSE'],
  ['union', 'militant FO'],
  ['union', 'représentant du personnel CFDT'],
  ['union', 'représentante du personnel FO'],
  ['union', 'délégué CFDT'],
  ['union', 'délégué du personnel CGT'],
  ['union', 'Unison member since May'],
  ['politics', 'élu RN'],
  ['politics', 'élue LFI, mairie de Lyon'],
  ['politics', 'conseiller municipal RN'],
  ['politics', 'Labour councillor'],
  ['religion', 'ramadan : rappeler après'],
  ['religion', 'rappeler après le ramadan'],
  ['religion', 'call back after Ramadan'],
  ['justice', 'sort de prison'],
  ['justice', 'vient de sortir de prison'],
  ['justice', 'just out of prison'],
];
it.each(ALSO_SAID)('%s: %s', (category, text) => expect(categories(text)).toContain(category));

describe.each(Object.entries(SAID))('%s', (category, texts) => {
  it.each(texts)('%s', (text) => {
    expect(categories(text)).toContain(category);
  });
});

describe('says nothing of a person', () => {
  it.each([
    ['a sector', 'Secteur santé'],
    ['a hospital', 'Hôpital Saint-Denis, service achats'],
    ['a mutual insurer', 'Mutuelle, environ 200 salariés'],
    ['a health insurer', 'Assurance maladie, CPAM'],
    ['a single party', 'régime de parti unique'],
    ['a departure', 'Il est parti, nouveau contact à trouver'],
    ['a name that begins with Union', 'Union des commerçants de Lyon'],
    ['a union as a client', 'Client CGT depuis 2019'],
    ['a union as a place', 'Livraison à la CGT Lyon'],
    ['a union of owners', 'Syndicat de copropriété, conseil en juin'],
    ['a surname after a civility', 'M. Juif souhaite un devis'],
    ['a surname that is an insult', 'Mme Conne préfère l’email'],
    ['a surname in capitals', 'MME CONNE préfère l’email'],
    ['a surname after a first name', 'voir avec Paul Gay'],
    ['a first name without its accent', 'Marie a rappelé'],
    ['a first name in capitals', 'MARIE, accueil'],
    ['a street', 'rue des Juifs, Strasbourg'],
    ['a longer word: connection', 'connexion internet instable'],
    ['a longer word: debilitating', 'débilitant'],
    ['a longer word: Cologne', 'Envoyer à Cologne'],
    ['another language', 'hablar con el gerente'],
    ['a denial', 'pas handicapé'],
    ['a denial with an article', 'n’est pas un fraudeur'],
    ['an answer that denies', 'Handicap : non'],
    ['an English denial', 'is not pregnant'],
    ['a contracted denial', "she isn't pregnant"],
    ['the business of a lawyer', 'Cabinet d’avocats en droit pénal, condamnations et fraude'],
    ['a criminal lawyer', 'Law firm, criminal defence'],
    ['software against fraud', 'Éditeur de logiciel de détection de fraude'],
    ['equipment', 'Fabricant de matériel pour handicapés'],
    ['access', 'Accès handicapés à prévoir'],
    ['a halal butcher', 'Boucherie halal à Lille'],
    ['a halal market', 'Interested in the halal food market'],
    ['a sports ground', 'Enceinte sportive à équiper'],
    ['a loudspeaker', 'une enceinte à livrer'],
    ['a wall', 'Mur d’enceinte à refaire'],
    ['a league against it', 'Ligue contre le cancer'],
    ['golf', 'Handicap 12 au golf'],
    ['a saying', 'Fait la sourde oreille'],
    ['prices', 'Prix très agressif'],
    ['targets', 'Aggressive growth targets'],
    ['an address that is wrong', 'Adresse invalide'],
    ['a denial that looks like a birth', 'ne le rappeler que jeudi'],
    ['the birth of a company', 'Société née en 2010'],
    ['a delay', 'livraison en retard'],
    ['the registry of a court', 'greffe du tribunal de commerce'],
    ['an intern', 'Interne en médecine'],
    ['opening hours', 'Opère du lundi au vendredi'],
    ['an email address', 'gay@acme.example'],
    ['a domain', 'contact@divorce.example ou www.celibataires.example'],
    ['a brand', 'Veuve Clicquot, service événementiel'],
    ['a parent company', 'Maison mère à Bordeaux, société sœur à Nantes'],
    ['a project', 'Projet est mort, ne pas relancer'],
    ['a disabled account', 'Account disabled, send a new link'],
    ['a probation of a word', 'RN 7, sortie 12'],
    ['an optical fibre', 'Raccordement FO prévu en mars'],
    ['a front office', 'Responsable FO, membre FO depuis 2010'],
    ['a road', 'Sortie RN 20, élu dans la commune'],
    ['a postscript behind an elected person', 'élu PS rappeler jeudi'],
    ['a council of staff', 'représentant du personnel à prévenir'],
    ['a feast that is sold', 'Offre ramadan, catalogue ramadan 2026'],
    ['a surname', 'Ramadan rappelle jeudi, M. Ramadan est absent'],
    ['an insurance', 'contrat hospitalisation'],
    ['a guarantee', 'garantie hospitalisation et garantie maladies graves'],
    ['an option', 'option maternité, forfait hospitalisation'],
    ['an insurance in English', 'Wants disability insurance and cancer cover, hospitalisation plan'],
    ['a visitor of prisons', 'intervient en prison'],
    ['nothing', ''],
    ['signs only', '... --- !!!'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it.each(ORDINARY_NOTES)('an ordinary note: %s', (note) => {
  expect(found(note)).toEqual([]);
});

describe('the place', () => {
  it('is where the word begins, in UTF-16 units', () => {
    expect(found('Rappeler, diabétique')).toEqual(['health@10']);
    expect(found('👍 diabétique')).toEqual(['health@3']);
  });
  it('is that of the first word of each category', () => {
    expect(found('veuf, diabétique, divorcé')).toEqual(['health@6', 'household@0']);
  });
  it('is that of the first word that counts', () => {
    expect(found('pas diabétique. Cancer en 2020')).toEqual(['health@16']);
  });
});

describe('a very long text', () => {
  it('is read to its end', () => {
    expect(found(`${'Rappeler jeudi. '.repeat(5000)}diabétique`)).toEqual(['health@80000']);
  });
});

describe('laws of the lexicon', () => {
  it('finds every phrase that it holds, alone on a line', () => {
    for (const category of SENSITIVE_CATEGORIES) {
      for (const { text } of [...phrasesOf(LEXICON[category].fr), ...phrasesOf(LEXICON[category].en)]) {
        expect([text, categories(text).includes(category)]).toEqual([text, true]);
      }
    }
  });

  it('finds nothing in a harmless phrase', () => {
    for (const { text } of phrasesOf(HARMLESS)) expect([text, found(text)]).toEqual([text, []]);
  });

  const sentences = fc.constantFrom(
    ...Object.values(SAID).flat(),
    'Secteur santé',
    'Rappeler jeudi',
    'Boucherie halal à Lille',
    'pas handicapé',
    'M. Juif souhaite un devis',
    '',
  );

  it('reads a line the same whatever stands on the line above and below', () => {
    fc.assert(
      fc.property(sentences, sentences, (above, below) => {
        const both = lexicon.read(above) | lexicon.read(below);
        expect(lexicon.read(`${above}\n${below}`)).toBe(both);
      }),
    );
  });

  it('does not mind decomposed accents, hidden characters or how wide the gaps are', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const bits = lexicon.read(text);
        expect(lexicon.read(text.normalize('NFD'))).toBe(bits);
        expect(lexicon.read(text.replaceAll(' ', ' \u00a0'))).toBe(bits);
        expect(lexicon.read(`\u200b${text}\ufeff`)).toBe(bits);
      }),
    );
  });

  it('never fails, and points into the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'binary' }),
          fc.array(sentences).map((all) => all.join(' ')),
        ),
        (text) => {
          const bits = lexicon.read(text);
          SENSITIVE_CATEGORIES.forEach((_, at) => {
            if ((bits >> at) & 1) expect(lexicon.at[at]).toBeLessThan(text.length);
          });
          expect(bits >> SENSITIVE_CATEGORIES.length).toBe(0);
        },
      ),
    );
  });
});
