import type { ReadBody } from '../page/body.js';

/** The parts of a message as one: what points at links and tags by their place points at them still. */
export const joinBodies = (bodies: readonly ReadBody[]): Omit<ReadBody, 'title'> => {
  let [links, tags]: [number, number] = [0, 0];
  const moved = bodies.map((body) => {
    const [byLinks, byTags] = [links, tags];
    links += body.links.length;
    tags += body.tags.length;
    return {
      sentences: body.sentences.map((sentence) => ({ ...sentence, links: sentence.links.map((link) => link + byLinks) })),
      links: body.links.map((link) => ({ ...link, tags: link.tags.map((tag) => tag + byTags) })),
      // The title of a page in a mail is nobody's subject.
      tags: body.tags.map((tag) => (tag.part === 'subject' ? { ...tag, part: 'html' as const, visible: 'hidden' as const } : tag)),
    };
  });
  return {
    sentences: moved.flatMap((body) => body.sentences),
    links: moved.flatMap((body) => body.links),
    tags: moved.flatMap((body) => body.tags),
    images: bodies.flatMap(({ images }) => images),
    unread: bodies.flatMap(({ unread }) => unread),
    tool: bodies.find(({ tool }) => tool !== undefined)?.tool,
  };
};
