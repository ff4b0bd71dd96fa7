import type { Forms } from '../../../languages/fact-words';

/** The words of a list of a language, in the notation of `Forms`. */
export function formsOf(forms: Forms | undefined): string[] {
  return (forms ?? '')
    .split('|')
    .map((form) => form.trim())
    .filter(Boolean);
}
