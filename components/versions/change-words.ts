import type { ChangeSummary } from '../../lib/library/versions/summary';
import type { Language } from '../shared/messages';
import { formatList } from '../shared/story-format';

/**
 * Says in a few words what an outlet changed: "headline, 2 figures"; how many paragraphs, where neither the headline nor
 * a fact is among it.
 */
export function changeWords(
  { isHeadlineChanged, figures, dates, paragraphs }: ChangeSummary,
  { t, plural, locale }: Language,
): string {
  const words = [
    ...(isHeadlineChanged ? [t('changeHeadline')] : []),
    ...(figures ? [plural('changeFigures', figures)] : []),
    ...(dates ? [plural('changeDates', dates)] : []),
  ];
  return formatList(words.length ? words : [plural('changeParagraphs', paragraphs)], locale);
}
