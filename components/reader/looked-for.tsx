import { isEnglish } from '../../lib/text/language-tag';
import { useLanguage } from '../shared/messages';

/** In the place of the facts of a text that has none: what was looked for, and no more than that. */
export function NoFacts({ lang }: { lang: string | null }) {
  const { t, locale } = useLanguage();
  if (knowsPeople(lang)) return <p class="no-facts">{t('noFacts')}</p>;
  const name = nameOfLanguage(lang, locale);
  return <p class="no-facts">{name ? t('noFactsOfLanguage', name) : t('noFactsUnknownLanguage')}</p>;
}

/** Below the facts of a text in a language whose people are not looked for. */
export function LookedFor({ lang }: { lang: string | null }) {
  const { t, locale } = useLanguage();
  const name = knowsPeople(lang) ? null : nameOfLanguage(lang, locale);
  return name && <p class="no-facts">{t('factsOfLanguage', name)}</p>;
}

/** Whether people are looked for in a language by what was learnt of it; a text that declares none is read as English. */
function knowsPeople(lang: string | null): boolean {
  return !lang || isEnglish(lang);
}

/** A language's name in the reader's own; null for a tag that says none. */
function nameOfLanguage(lang: string | null, locale: string): string | null {
  if (lang === 'und') return null;
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(lang?.split('-')[0] ?? '') ?? null;
  } catch {
    // Not a language tag.
    return null;
  }
}
