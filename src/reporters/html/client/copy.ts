/** Marks a text, so that the keys that copy take it. */
const select = (text: HTMLElement): void => {
  const range = document.createRange();
  range.selectNodeContents(text);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

/** @returns whether the text is where it can be pasted from; where a browser lets nobody put it there, it is selected */
const copied = async (text: HTMLElement): Promise<boolean> => {
  try {
    // biome-ignore lint/performance/useDomNodeTextContent: the lines of the text are its line breaks on the screen
    await navigator.clipboard.writeText(text.innerText);
    return true;
  } catch {
    select(text);
    // Browsers that keep the newer way from pages opened from a disk know the older one.
    return document.execCommand('copy');
  }
};

/** How long a button says what it did. */
const SAID_MS = 4000;

/** Puts after each text to paste a button that copies it, named after what it copies, and tells whoever does not see it what happened. */
export const makeCopyable = (part: HTMLElement): void => {
  const { copy = '', copied: done = '', selected = '' } = part.dataset;
  const told = document.createElement('p');
  told.className = 'sr';
  told.setAttribute('role', 'status');
  part.append(told);
  for (const text of part.querySelectorAll<HTMLElement>('.paste')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    const channel = text.previousElementSibling?.matches('h4') ? text.previousElementSibling.textContent : '';
    const source = text.closest('details')?.querySelector('h3')?.firstChild?.textContent?.trim();
    const name = [copy, channel, source].filter(Boolean).join(', ');
    button.setAttribute('aria-label', name);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (words: string): void => {
      button.textContent = words;
      button.setAttribute('aria-label', name.replace(copy, words));
    };
    button.addEventListener('click', async () => {
      const words = (await copied(text)) ? done : selected;
      say(words);
      told.textContent = words;
      clearTimeout(timer);
      timer = setTimeout(() => {
        say(copy);
        told.textContent = '';
      }, SAID_MS);
    });
    text.after(button);
  }
};
