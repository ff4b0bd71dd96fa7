import type { NameWords } from '../../../languages/base/name-words';
import type { Forms } from '../../../languages/fact-words';
import { foldWord } from '../../../text/fold-word';

/** The words of a list of a language, in the notation of `Forms`. */
export function formsOf(forms: Forms | undefined): string[] {
  return (forms ?? '')
    .split('|')
    .map((form) => form.trim())
    .filter(Boolean);
}

/** Gives how words of a language are compared: lower case, and without accents where those tell no letters apart. */
export function folderOf({ keepsMarks }: NameWords): (word: string) => string {
  return keepsMarks ? (word) => word.normalize('NFKC').toLowerCase() : foldWord;
}
