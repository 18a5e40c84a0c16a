import { describe, expect, it } from 'vitest';
import { surveyJson } from '../../../src/csv/json/json-table.js';

const people = (count: number): string => JSON.stringify(Array.from({ length: count }, (_, n) => ({ email: `c${n}@acme.example` })));
const survey = (text: string) =>
  surveyJson(async function* () {
    yield Buffer.from(text);
  }, 'page.json');

describe('an answer of an interface that is one page of several', () => {
  it.each([
    ['HubSpot', `{"results":${people(2)},"paging":{"next":{"after":"2","link":"https://api.example/?after=2"}}}`],
    ['Salesforce', `{"totalSize":900,"done":false,"nextRecordsUrl":"/services/data/v60.0/query/01g","records":${people(2)}}`],
    ['Microsoft', `{"@odata.context":"x","value":${people(2)},"@odata.nextLink":"https://api.example/?skip=2"}`],
    ['Klaviyo', `{"data":${people(2)},"links":{"self":"https://api.example","next":"https://api.example/?page=2","prev":null}}`],
    [
      'Pipedrive',
      `{"success":true,"data":${people(2)},"additional_data":{"pagination":{"start":0,"limit":2,"more_items_in_collection":true}}}`,
    ],
    ['Mailchimp', `{"members":${people(2)},"list_id":"a","total_items":1200}`],
    ['ActiveCampaign', `{"contacts":${people(2)},"meta":{"total":"1200"}}`],
    ['Airtable', `{"records":${people(2)},"offset":"itrAbCdEf/recGh"}`],
    ['Intercom', `{"type":"list","data":${people(2)},"total_count":9,"pages":{"type":"pages","page":1,"total_pages":5,"next":{"page":2}}}`],
    ['Stripe', `{"object":"list","url":"/v1/customers","has_more":true,"data":${people(2)}}`],
    ['Google', `{"connections":${people(2)},"nextPageToken":"abc","totalPeople":2}`],
    ['a page of two megabytes', `{"results":${people(60_000)},"paging":{"next":{"after":"60000"}}}`],
  ])('%s', async (_, text) => expect(await survey(text)).toMatchObject({ morePages: true }));

  it.each([
    ['a last page', `{"results":${people(2)},"paging":{"next":null}}`],
    [
      'a last page of Pipedrive',
      `{"data":${people(2)},"additional_data":{"pagination":{"more_items_in_collection":false,"next_start":0}}}`,
    ],
    ['all of them', `{"members":${people(2)},"total_items":2}`],
    ['the end of Salesforce', `{"totalSize":2,"done":true,"records":${people(2)}}`],
    ['a number where this page began', `{"contacts":${people(2)},"offset":"100"}`],
    ['a day that comes next, of a campaign', `{"campaign":{"next":"2026-12-01"},"contacts":${people(2)}}`],
    ['a list alone', people(2)],
    ['a line for each', '{"email":"a@acme.example","next":"2026-12-01"}\n{"email":"b@acme.example","has_more":true}'],
    ['contacts with such columns', '{"contacts":[{"email":"a@acme.example","next":"call","has_more":true,"total":9}]}'],
    ['one contact', '{"email":"a@acme.example","links":{"next":"x"}}'],
  ])('not %s', async (_, text) => expect((await survey(text)).morePages).toBeUndefined());
});
