import { useEffect } from 'preact/hooks';
import { CalendarDensity } from '../../../components/timeline/calendar-density';
import { TimelineLanes } from '../../../components/timeline/timeline-lanes';
import { EmptyState } from '../../../components/welcome/empty-state';
import { countByDay, listStories } from '../../../lib/library/stories/list';
import { catchUp } from '../actions/story-actions';
import { language, library, now } from '../state/app';
import { useAnswer } from '../state/use-live-query';

/** Stories drawn beside each other. */
const MOST_LANES = 40;

/** All stories on one axis of time, and the calendar of the library. */
export function TimelinePage() {
  const { t } = language;
  const listed = useAnswer(() => listStories(library, 'many', MOST_LANES), []);
  const days = useAnswer(() => countByDay(library), []);
  useEffect(catchUp, []);
  if (!listed || !days) return null;
  return (
    <main class="library-main story-page">
      <h1 class="visually-hidden">{t('timeline')}</h1>
      {listed.stories.length > 0 && (
        <section aria-labelledby="lanes">
          <h2 id="lanes">{t('acrossStories')}</h2>
          <p class="story-hint">{t('lanesHint')}</p>
          <TimelineLanes stories={listed.stories} now={now} />
        </section>
      )}
      {days.size > 0 && (
        <section aria-labelledby="calendar">
          <h2 id="calendar">{t('calendar')}</h2>
          <p class="story-hint">{t('calendarHint')}</p>
          <CalendarDensity days={days} />
        </section>
      )}
      {days.size === 0 && <EmptyState title={t('storiesEmpty')} advice={t('storiesEmptyAdvice')} />}
    </main>
  );
}
