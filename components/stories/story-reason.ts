import type { Reason } from '../../lib/stories/story';
import { formatEdtf } from '../../lib/text/edtf';
import type { Language } from '../shared/messages';
import { formatNames } from '../shared/story-format';

/**
 * Gives the reason why an article is in its story, or why two stories may be one, in sentences.
 * @param headline that of the article it is most like; null to leave it out
 */
export function formatReason(
  { by, people, words, dates, daysApart }: Reason,
  headline: string | null,
  { t, plural, locale }: Pick<Language, 't' | 'plural' | 'locale'>,
): string {
  const days = dates.map((date) => formatEdtf(date, locale));
  return [
    by === 'alone' && t('because_alone'),
    by === 'reader' && t('because_reader'),
    headline && t('because_like', headline),
    people.length > 0 && t('because_people', formatNames(people, locale)),
    words.length > 0 && t('because_words', formatNames(words, locale)),
    days.length > 0 && t('because_dates', formatNames(days, locale)),
    daysApart !== null && plural('because_days', daysApart),
  ]
    .filter(Boolean)
    .join(' ');
}
