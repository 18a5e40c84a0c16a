/** The element of the page that has this id. */
export const element = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(id) as E;

/** Makes an element with what it says and is. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(tag), props);
  made.append(...children);
  return made;
};
