/** A part of the source of an expression: what is escaped, a class, the beginning of a group, or any other character. A longer class is none: so it stays linear. */
export const PART = /\\.|\[(?:\\.|[^\]\\]){0,200}\]|\((?:\?(?::|<?[=!]|<\w+>))?|[\s\S]/gy;

/** Whether a part is the beginning of a class that is too long to be read. */
export const isLongClass = (part: string): boolean => part === '[';
