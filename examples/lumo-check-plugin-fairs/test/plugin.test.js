import test from 'node:test';
import { csv } from 'lumo-check/author';
import { testsOf } from 'lumo-check/testing';
import plugin from '../index.js';

const cases = {
  'fairs/unnamed-fair': {
    'in English, in capitals': { rows: csv('email;source', 'claire@acme.example;TRADE SHOW'), says: ['anyFair'] },
    'a directory is no fair': { rows: csv('email;source', 'claire@acme.example;Annuaire des artisans'), says: [] },
    'years that nobody asks for': {
      rows: csv('email;source', 'claire@acme.example;Salon Batimat'),
      options: { year: false },
      says: [],
    },
  },
};

for (const { name, run } of testsOf(plugin, { cases })) test(name, run);
