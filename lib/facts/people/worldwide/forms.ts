import type { NameWords } from '../../../languages/base/name-words';
import type { Forms } from '../../../languages/fact-words';
import { foldWord } from '../../../text/fold-word';

/** Gives the words of a list of a language, in the notation of `Forms`. */
export function formsOf(forms: Forms | undefined): string[] {
  return (forms ?? '')
    .split('|')
    .map((form) => form.trim())
    .filter(Boolean);
}

/**
 * Makes the function that gives words of a language as they are compared: in lower case, and without accents where these do not
 * distinguish letters.
 */
export function folderOf({ keepsMarks }: NameWords): (word: string) => string {
  return keepsMarks ? (word) => word.normalize('NFKC').toLowerCase() : foldWord;
}
