// Rows to fields: postal addresses, headers, where a table begins.
import { casesOf, filesOf, holds, piecesOf, same, WORDS, words } from './support.mjs';

export const addresses = {
  name: 'addresses',
  about: 'postal addresses, postcodes and countries',
  most: 256,
  tokens: words('12 ¦bis¦rue ¦avenue¦AV ¦St ¦75001¦2A004¦97400¦Cedex¦BP 12¦|¦Apt¦M. ¦DUPONT¦France¦+33¦é¦\u0301¦,¦1000'),
  seeds: (root) => casesOf(root, 'post', 'one', 'other'),
  async make(load) {
    const post = await load('src/fields/identity/postal-identity');
    const { countryCode } = await load('src/fields/geography/country');
    const { departmentOf, otherDepartmentOf, regionOf } = await load('src/fields/geography/french-department');
    return (input) => {
      const [name = '', address = '', postcode = '', firstName = '', country = ''] = input.toString('utf8').split('|');
      const cells = { lastName: name, firstName, fullName: '', address, postcode };
      for (const given of [cells, { ...cells, lastName: '', fullName: name }]) {
        const identities = post.postalIdentities(given);
        for (const identity of identities) {
          const key = post.postalKey(identity);
          holds(key.split('|').length === 4, 'a key has its four parts');
          post.fuzzyPostalKey(identity);
          const capitals = { ...given, address: address.toUpperCase() };
          if (/^[ -~]*$/.test(address + name))
            same(post.postalIdentities(capitals).map(post.postalKey), identities.map(post.postalKey), 'capitals change no key');
        }
      }
      const code = countryCode(country);
      holds(code === '' || /^[A-Z]{2}$/.test(code), 'a country is two letters');
      regionOf(departmentOf(postcode));
      otherDepartmentOf(postcode);
    };
  },
};

export const headers = {
  name: 'headers',
  about: 'tables to fields: one answer for each column, and a head within the table',
  most: 1024,
  tokens: [...words(';¦\n¦N° ¦(¦)¦/¦ | ¦date de ¦opt-in¦STOP SMS¦ne pas appeler¦contact.email¦Total¦Oui/Non¦#¦SIRET¦__proto__'), ...WORDS],
  seeds: (root) => filesOf(root, 'fixtures', ['.csv', '.txt']).flatMap((bytes) => piecesOf(bytes, 900).slice(0, 1)),
  async make(load) {
    const { resolveColumns } = await load('src/fields/columns/resolve-columns');
    const { makeValueReaders } = await load('src/fields/columns/values/value-readers');
    const { findTableHead, isRepeatedHeader } = await load('src/fields/table/table-head');
    const { contactScore } = await load('src/fields/table/contact-score');
    const { isFooterRow, isTotalsRow } = await load('src/fields/table/totals-row');
    const readers = makeValueReaders('FR');
    return (input) => {
      const rows = input
        .toString('utf8')
        .split('\n')
        .map((line) => line.split(/[;,\t]/));
      const { headerRow, firstData, skipped } = findTableHead(rows);
      holds(headerRow >= -1 && headerRow < rows.length && firstData > headerRow, 'the head lies in the table');
      holds(
        skipped.every((at) => at >= 0 && at < firstData && at !== headerRow),
        'what is skipped lies above the data',
      );
      const header = rows[Math.max(0, headerRow)];
      const columns = resolveColumns(header, rows.slice(firstData), {}, readers);
      same(
        columns.map(({ column }) => column),
        header.map((_, column) => column),
        'one answer for each column',
      );
      for (const { confidence, filled, reason } of columns)
        holds(
          confidence >= 0 && confidence <= 1 && filled >= 0 && filled <= 1 && reason.en !== '' && reason.fr !== '',
          'each answer is told',
        );
      contactScore(rows);
      for (const row of rows)
        holds(
          [isFooterRow(row), isTotalsRow(row), isRepeatedHeader(row, header)].every((one) => typeof one === 'boolean'),
          'yes or no',
        );
    };
  },
};
