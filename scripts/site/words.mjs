// What the site says around its pages, in both languages, and how pages are grouped. A page that no group names stands in the last one.

export const WORDS = {
  en: {
    skip: 'To the text',
    search: 'Search',
    hint: 'Search the pages (key /)',
    none: 'Nothing was found.',
    found: (n) => `${n} found`,
    contents: 'On this page',
    pages: 'Pages',
    other: 'En français',
    otherHome: 'Accueil en français',
    rules: 'Rules',
    tryIt: 'Check a file in the browser',
    source: 'Source of this page',
    english: '',
  },
  fr: {
    skip: 'Aller au texte',
    search: 'Chercher',
    hint: 'Chercher dans les pages (touche /)',
    none: 'Rien n’a été trouvé.',
    found: (n) => `${n} trouvée${n > 1 ? 's' : ''}`,
    contents: 'Sur cette page',
    pages: 'Pages',
    other: 'In English',
    otherHome: 'Home in English',
    rules: 'Règles',
    tryIt: 'Vérifier un fichier dans le navigateur',
    source: 'Source de cette page',
    english: ' (en anglais)',
  },
};

/** Addresses without language and ending, in the order of the menu. */
export const GROUPS = [
  [{ en: 'Start', fr: 'Commencer' }, ['index', 'campaign', 'columns', 'report', 'configuration', 'formats', 'errors', 'reference']],
  [{ en: 'Rules', fr: 'Règles' }, ['rules/index', 'decide', 'data', 'evaluation']],
  [{ en: 'Lists and refusals', fr: 'Listes et refus' }, ['lists', 'lists-formats', 'lists-national', 'lists-index', 'register']],
  [
    { en: 'Messages, plans, logs', fr: 'Messages, plans, journaux' },
    ['messages', 'notices', 'plan', 'segments', 'logs', 'governance', 'retention'],
  ],
  [{ en: 'Every night', fr: 'Chaque nuit' }, ['audit', 'cron', 'kpi', 'evidence']],
  [
    { en: 'Pipelines and programs', fr: 'Pipelines et programmes' },
    [
      'ci',
      'data-tools',
      'scale',
      'shards',
      'spark',
      ...['parallel', 'python', 'dask', 'ray', 'airflow', 'dbt'].map((name) => `recipes/${name}`),
      'mcp',
      'library',
      'plugins',
    ],
  ],
  [{ en: 'Trust', fr: 'Confiance' }, ['privacy', 'trust', 'reliability', 'conformance', 'features', 'security']],
  [{ en: 'The house', fr: 'La maison' }, ['architecture', 'contributing', 'decisions', 'dependencies', 'bench', 'changelog', 'site']],
  [{ en: 'More', fr: 'Autres pages' }, []],
];

/**
 * The menu of a language: groups of pages. Pages of single rules are reached by their index and by search.
 * @param pages all of them
 */
export const menuOf = (pages, lang) => {
  const prefix = lang === 'fr' ? 'fr/' : '';
  const at = new Map(pages.map((page) => [page.url, page]));
  const named = new Set(GROUPS.flatMap(([, names]) => names));
  // In French, a page that is there in English only is offered as that.
  const find = (name) => at.get(`${prefix}${name}.html`) ?? at.get(`${name}.html`);
  const rest = pages
    .filter((page) => page.lang === lang && !/(?:^|\/)rules\//.test(page.url))
    .map(({ url }) => url.slice(prefix.length).replace(/\.html$/, ''))
    .filter((name) => !named.has(name));
  return GROUPS.map(([title, names], index) => ({
    title: title[lang],
    pages: (index === GROUPS.length - 1 ? rest : names).map(find).filter((page) => page !== undefined),
  })).filter((group) => group.pages.length > 0);
};
