/** Gives the words and the numbers of a line, in small letters. */
export const lineWords = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
