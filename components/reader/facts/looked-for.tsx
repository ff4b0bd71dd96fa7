import { peoplePackOf } from '../../../lib/languages/packs';
import { isEnglish } from '../../../lib/text/language-tag';
import { useLanguage } from '../../shared/messages';

/** Tells, for a text without facts, what was looked for in it, and claims no more than that. */
export function NoFacts({ lang }: { lang: string | null }) {
  const { t, locale } = useLanguage();
  const people = peopleOf(lang);
  if (people !== 'none') return <p class="no-facts">{t(people === 'all' ? 'noFacts' : 'noSureFacts')}</p>;
  const name = nameOfLanguage(lang, locale);
  return <p class="no-facts">{name ? t('noFactsOfLanguage', name) : t('noFactsUnknownLanguage')}</p>;
}

/** Is shown below the facts of a text in a language whose people are not looked for, or of whom only some are shown. */
export function LookedFor({ lang }: { lang: string | null }) {
  const { t, locale } = useLanguage();
  const people = peopleOf(lang);
  const name = people === 'all' ? null : nameOfLanguage(lang, locale);
  return name && <p class="no-facts">{t(people === 'sure' ? 'surePeopleOfLanguage' : 'factsOfLanguage', name)}</p>;
}

/**
 * Tells which people are looked for in a language, by what was learnt of it; a text that declares none is read as
 * English.
 */
function peopleOf(lang: string | null): 'all' | 'sure' | 'none' {
  if (!lang || isEnglish(lang)) return 'all';
  const pack = peoplePackOf(lang);
  return pack === null ? 'none' : pack.onlySure ? 'sure' : 'all';
}

/** Gives a language's name in the reader's own language; null for a tag without one. */
function nameOfLanguage(lang: string | null, locale: string): string | null {
  if (lang === 'und') return null;
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(lang?.split('-')[0] ?? '') ?? null;
  } catch {
    // The text is not a language tag.
    return null;
  }
}
