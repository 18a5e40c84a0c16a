import { describe, expect, it } from 'vitest';
import { dayInName } from '../../../src/audit/stored/file-date.js';
import { formatIsoDay, parseIsoDay } from '../../../src/fields/date/calendar.js';

describe('the day of an export by its name', () => {
  const asOf = parseIsoDay('2026-11-24');
  it.each<[string, string, string | undefined]>([
    ['year, month and day', 'exports/clients-2025-11-23.csv', '2025-11-23'],
    ['without separators', 'clients20251123.csv', '2025-11-23'],
    ['as the French write it', 'clients 23-11-2025.csv', '2025-11-23'],
    ['as the French write it, without separators', 'export_03112019.csv', '2019-11-03'],
    ['as Americans write it, where only that is a day', 'export_11232019.csv', '2019-11-23'],
    ['a time behind it', 'export_20191103_1432.csv', '2019-11-03'],
    ['a month in words', 'export du 3 novembre 2019.csv', '2019-11-03'],
    ['with an accent', 'export du 1er février 2020.csv', '2020-02-01'],
    ['with an accent of its own', 'export du 12 fe\u0301vrier 2020.csv', '2020-02-12'],
    ['a month in short', 'clients-3-nov-2019.csv', '2019-11-03'],
    ['in English', 'Clients November 3rd, 2019.csv', '2019-11-03'],
    ['in English, the day first', 'clients_3rd of November 2019.csv', '2019-11-03'],
    ['the year first', '2019 nov 03 clients.csv', '2019-11-03'],
    ['a month and its year', 'clients novembre 2019.csv', '2019-11-30'],
    ['a month and a year of two digits', 'clients-nov19.csv', '2019-11-30'],
    ['a month in capitals', 'CLIENTS_AOUT_2020.csv', '2020-08-31'],
    ['digits of a month before its year', 'clients_11-2019.csv', '2019-11-30'],
    ['a year of two digits: the later of two readings', 'clients_19-11-03.csv', '2019-11-03'],
    ['the same, the day first', 'clients_03.11.19.csv', '2019-11-03'],
    ['the same, which a recent file may be', 'clients_25-11-03.csv', '2025-11-03'],
    ['a quarter', 'Clients T3 2019.csv', '2019-09-30'],
    ['a month stands for its last day', 'clients_2025-02.csv', '2025-02-28'],
    ['a year stands for its last day', 'clients2023.csv', '2023-12-31'],
    ['the latest of several', 'clients-2025-01-01-au-2025-06-30.csv', '2025-06-30'],
    ['the latest, a year beside a day', 'clients-2019-01-01-a-2024.csv', '2024-12-31'],
    ['a day to come says nothing', 'clients-2027-01-01.csv', undefined],
    ['the year at hand has not ended', 'clients-2026.csv', undefined],
    ['a day that no calendar has', 'clients-2025-02-30.csv', '2025-12-31'],
    ['the folder, where the name says nothing', '2019/clients.csv', '2019-12-31'],
    ['a folder of a month', 'crm/2019-11/exports/clients.csv', '2019-11-30'],
    ['the nearest folder', '2018/2020/clients.csv', '2020-12-31'],
    ['the name before the folder', '2019/clients-2024.csv', '2024-12-31'],
    ['no folder of this year', '2026/clients.csv', undefined],
    ['no folder that is called after more', 'clients 2019/clients.csv', undefined],
    ['a number is no year', 'clients-12025.csv', undefined],
    ['a word that begins like a month', 'clients-decor19.csv', undefined],
    ['a month of no year', 'clients-novembre.csv', undefined],
    ['a number behind a month that is more than a year', 'clients-mars-1900 lignes.csv', undefined],
    ['a mobile', '0620191103.csv', undefined],
    ['an address of the network', 'srv-10.20.19.03.csv', undefined],
    ['a version', 'clients-v1.2.3.csv', undefined],
  ])('%s', (_, name, expected) => {
    const day = dayInName(name, asOf);
    expect(day === undefined ? undefined : formatIsoDay(day)).toBe(expected);
  });
});
