/** The parts of a file's name: its machine and its number, but nothing of its contents. */
export interface FileName {
  machine: string;
  number: number;
  /** The last of the machine's own files that this one takes the place of; 0 for none. Whoever has read that far need not read it. */
  replaces: number;
}

const FORM = /^([a-z0-9]{10})-(\d{6,12})-(\d{6,12})-[a-z0-9]{6}\.age$/;
const PICTURES = /^([a-z0-9]{10})-[a-z0-9]{12}\.age$/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name that no file had before, so that none is ever written over. */
export function newFileName({ machine, number, replaces }: FileName): string {
  return `${machine}-${padded(number)}-${padded(replaces)}-${randomName(6)}.age`;
}

/** Gives what a name says; null for one that is not ours. */
export function parseFileName(name: string): FileName | null {
  const match = FORM.exec(name);
  return match && { machine: match[1], number: Number(match[2]), replaces: Number(match[3]) };
}

/** A name for a file with the pictures of an article: whose it is, and nothing else. */
export const newPictureName = (machine: string) => `${machine}-${randomName(12)}.age`;

/** The machine that wrote a file with pictures; null for one that is not ours. */
export const ownerOfPictures = (name: string) => PICTURES.exec(name)?.[1] ?? null;

/** A new machine, or a new library. */
export function randomName(length = 10): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}

const padded = (number: number) => String(number).padStart(6, '0');
