import { isAbsolute, relative } from 'node:path';

/** A path from a folder, with slashes; undefined for what lies elsewhere: nobody is told where. @param path absolute, as the folder is */
export const pathInside = (folder: string, path: string): string | undefined => {
  const inside = relative(folder, path);
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : inside.replaceAll('\\', '/');
};
