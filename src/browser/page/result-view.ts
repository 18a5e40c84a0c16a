import type { Failure, Finished, MadeFile } from '../job/job.js';
import { element, make } from './elements.js';
import type { Speech } from './speech.js';

/** Links of the report lead out of its frame: the page may show nothing that it did not make. */
const outward = (html: string): string => html.replace(/<a (?=[^>]*href="https:)(?![^>]*target=)/g, '<a target="_blank" ');

/** Shows how a run ended. */
export const resultView = (speech: Speech, approve: () => void) => {
  const [result, failure, frame] = [element('result'), element('failure'), element<HTMLIFrameElement>('report')];
  let urls: string[] = [];
  let last: { readonly finished: Finished; readonly name: string } | { readonly failure: Failure } | undefined;

  const urlOf = (blob: Blob): string => {
    const url = URL.createObjectURL(blob);
    urls.push(url);
    return url;
  };
  const download = ({ name, blob }: MadeFile, textContent: string, kind: string): HTMLAnchorElement =>
    make('a', { href: urlOf(blob), download: name, textContent, className: `button ${kind}` });

  const describe = ({ rows, heldBackAbove, clean, report, rejects }: Finished): void => {
    const { words, number, size } = speech;
    const { texts, stayed, left, heldBack, downloadClean } = words();
    const isHeld = heldBackAbove !== undefined;
    result.className = `told${isHeld || rows.kept === 0 ? ' tone-care' : ''}`;
    element('result-title').textContent = stayed(number(isHeld ? 0 : rows.kept), number(rows.in));
    element('result-note').textContent = isHeld
      ? heldBack(number(rows.kept), number(heldBackAbove))
      : rows.dropped > 0
        ? left(number(rows.dropped), rows.dropped)
        : '';
    const asks = make('button', { type: 'button', className: 'button', textContent: texts.approve ?? '' });
    asks.addEventListener('click', approve);
    element('downloads').replaceChildren(
      ...(clean ? [download(clean, downloadClean(size(clean.blob.size)), '')] : isHeld ? [asks] : []),
      download(report, texts.downloadReport ?? '', 'plain'),
      ...(rejects ? [download(rejects, texts.downloadRejects ?? '', 'plain')] : []),
    );
  };
  const tellFailure = ({ code, what, hint }: Failure): void => {
    element('failure-what').textContent = what[speech.lang()];
    element('failure-hint').textContent = hint[speech.lang()];
    element('failure-code').textContent = code;
  };
  const hide = (): void => {
    for (const url of urls) URL.revokeObjectURL(url);
    urls = [];
    last = undefined;
    result.hidden = true;
    failure.hidden = true;
    frame.removeAttribute('src');
  };
  return {
    hide,
    async finish(finished: Finished, name: string): Promise<void> {
      hide();
      last = { finished, name };
      describe(finished);
      frame.src = urlOf(new Blob([outward(await finished.report.blob.text())], { type: 'text/html;charset=utf-8' }));
      frame.title = speech.words().reportOf(name);
      result.hidden = false;
      element('result-title').focus();
    },
    fail(told: Failure): void {
      hide();
      last = { failure: told };
      tellFailure(told);
      failure.hidden = false;
    },
    /** Says the same in another language; the report has both in it. */
    speak(): void {
      if (last && 'finished' in last) describe(last.finished);
      else if (last) tellFailure(last.failure);
    },
  };
};
