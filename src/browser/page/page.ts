// The script of the page: takes files and wishes, has the worker judge, shows what came of it. Nothing leaves the page.
import type { Choices, Job, Told } from '../job/job.js';
import { campaignFields } from './campaign-fields.js';
import { type Checker, startChecker } from './checker.js';
import { chosenLists } from './chosen-lists.js';
import { columnFields } from './column-fields.js';
import { dropZone, keepDropsOut } from './drop-zone.js';
import { element } from './elements.js';
import { packedData } from './packed-data.js';
import { resultView } from './result-view.js';
import { startSpeech } from './speech.js';

const version = document.querySelector<HTMLMetaElement>('meta[name="generator"]')?.content.split(' ')[1] ?? '';
const [run, cancel, progress, share] = [
  element<HTMLButtonElement>('run'),
  element<HTMLButtonElement>('cancel'),
  element<HTMLProgressElement>('progress'),
  element('share'),
];
let choices: Choices = { presets: [], registers: [], fields: [] };
let contacts: File | undefined;
let checker: Checker | undefined;
let status = 'preparing';

const speech = startSpeech(() => {
  campaign.show();
  lists.show();
  columns.show();
  view.speak();
  showContacts();
  say(status);
});
const say = (name: string): void => {
  status = name;
  element('status').textContent = speech.words().texts[name] ?? '';
};
const campaign = campaignFields(speech, () => choices);
const lists = chosenLists(speech, () => choices.registers);
const columns = columnFields(speech, () => choices);
const view = resultView(speech, () => {
  element<HTMLDetailsElement>('more').open = true;
  element('approved-by').focus();
});

const showContacts = (): void => {
  element('contacts-chosen').textContent = contacts ? `${contacts.name} (${speech.size(contacts.size)})` : '';
};
/** The job that the form describes; nothing before there is a file and something to choose from. */
const job = (): Job | undefined =>
  contacts && choices.presets.length > 0
    ? {
        contacts: { name: contacts.name, blob: contacts },
        lists: lists.lists(),
        ...columns.value(),
        ...campaign.value(),
        lang: speech.lang(),
      }
    : undefined;
/** Columns are of one file and one sheet: what was said of others is forgotten. */
const readColumns = (): void => {
  columns.take([]);
  const asked = job();
  if (asked) checker?.columns(asked);
};
const work = (busy: boolean): void => {
  element<HTMLFieldSetElement>('fields').disabled = busy;
  run.hidden = busy;
  cancel.hidden = !busy;
  progress.hidden = !busy;
  progress.removeAttribute('value');
  share.textContent = '';
};

const told = (message: Told): void => {
  if (message.is === 'ready') {
    choices = message.choices;
    campaign.show();
    lists.show();
    run.disabled = false;
    if (columns.isEmpty()) readColumns();
    if (status === 'preparing') say('ready');
  } else if (message.is === 'columns') columns.take(message.columns);
  else if (message.is === 'progress') {
    if (message.share !== undefined) progress.value = message.share;
    share.textContent = speech.words().progress(speech.percent(message.share ?? 0), speech.number(message.rows));
  } else {
    work(false);
    if (message.is === 'failed') {
      say('');
      view.fail(message.failure);
    } else {
      say('done');
      void view.finish(message.finished, contacts?.name ?? '');
    }
  }
};

/** What is missing, and the field that would hold it. */
const missing = (): readonly [string, string] | undefined => {
  const { channels, asOf } = campaign.value();
  if (!contacts) return ['noFile', 'contacts'];
  if (channels.length === 0 && campaign.needsChannel()) return ['noChannel', 'channels'];
  return asOf === '' ? ['noDay', 'as-of'] : undefined;
};

element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const lacks = missing();
  if (lacks || !contacts) {
    const [name, field] = lacks ?? ['noFile', 'contacts'];
    say(name);
    (element(field).querySelector('input') ?? element(field)).focus();
    return;
  }
  view.hide();
  say('working');
  work(true);
  const asked = job();
  if (asked) checker?.check(asked);
});
cancel.addEventListener('click', () => {
  checker?.stop();
  work(false);
  say('stopped');
  run.focus();
});

dropZone('contacts', ([file]) => {
  if (!file) return;
  contacts = file;
  showContacts();
  readColumns();
});
element('sheet').addEventListener('change', readColumns);
keepDropsOut();
element('licences').addEventListener('toggle', async () => {
  const text = element('licence-text');
  if (text.textContent === '') text.textContent = `lumo-check ${version}\n\n${await (await packedData('licences-data')).text()}`;
});

if (typeof DecompressionStream === 'undefined' || typeof Worker === 'undefined') say('oldBrowser');
else
  startChecker(told, version).then(
    (started) => {
      checker = started;
    },
    () => say('oldBrowser'),
  );
