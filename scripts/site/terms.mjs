// How words are compared in the search, the same where the index is made and where it is asked.

/** A word without capitals and accents; nothing for one of a single letter, as elided articles are. */
const term = (word) => {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.length > 1 || /\d/.test(plain) ? plain : null;
};

/** What the maker and the reader of an index have to agree on. */
export const SEARCH = {
  fields: ['title', 'section', 'text'],
  storeFields: ['title', 'section', 'url', 'about'],
  processTerm: term,
  searchOptions: {
    boost: { title: 4, section: 2 },
    prefix: (word) => word.length > 2,
    fuzzy: (word) => (word.length > 5 ? 0.2 : false),
    combineWith: 'AND',
  },
};
