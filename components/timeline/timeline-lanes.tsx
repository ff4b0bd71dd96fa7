import { useRef } from 'preact/hooks';
import type { ListedStory } from '../../lib/library/stories/list';
import { DAY_MS } from '../../lib/text/calendar';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { formatNames, formatSpan } from '../shared/story-format';
import './timeline-lanes.css';
import { useWidth } from '../shared/use-width';
import { position, type TimeWindow, windowOf } from './timeline-scale';
import { Axis } from './timeline-strip';

interface TimelineLanesProps {
  stories: readonly ListedStory[];
  now: Date;
}

/** Every story in a lane of its own on one axis of time: a line for its span, a dot for each article. */
export function TimelineLanes({ stories, now }: TimelineLanesProps) {
  const { t, plural, locale } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const window = windowOf(
    stories.map(({ story }) => ({ from: Date.parse(story.from), to: Date.parse(story.to) + DAY_MS })),
    now.getTime(),
  );
  return (
    <div class="lanes">
      <div class="lane-axis" dir="ltr" ref={frame}>
        {width > 0 && (
          <svg width={width} height={28} viewBox={`0 0 ${width} 28`} aria-hidden="true">
            <Axis window={window} width={width} y={2} />
          </svg>
        )}
      </div>
      <ul>
        {stories.map(({ story, entries }) => {
          const touching = touches(story, stories);
          return (
            <li key={story.id} class="lane">
              <div class="lane-name">
                <a href={formatRoute({ page: 'story', id: story.id })}>{story.name}</a>
                <p>
                  {formatSpan(story.from, story.to, locale)} · {plural('articlesCount', entries.length)}
                </p>
                {touching && <p>{t('sharesPeople', formatNames(touching.people, locale), touching.name)}</p>}
              </div>
              <div class="lane-line" dir="ltr">
                {width > 0 && <Lane listed={{ story, entries }} window={window} width={width} />}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const LANE = 28;

function Lane({ listed, window, width }: { listed: ListedStory; window: TimeWindow; width: number }) {
  const x = position(window, width);
  const { story, entries } = listed;
  return (
    <svg width={width} height={LANE} viewBox={`0 0 ${width} ${LANE}`} aria-hidden="true">
      <line x1={x(Date.parse(story.from))} x2={x(Date.parse(story.to))} y1={LANE / 2} y2={LANE / 2} />
      {entries.map(({ id, publishedAt, savedAt }) => (
        <circle key={id} cx={x(publishedAt ? Date.parse(publishedAt.slice(0, 10)) : savedAt)} cy={LANE / 2} r={4.5} />
      ))}
    </svg>
  );
}

/** The story that shares most people with this one, at a time when both were in the news. */
function touches({ id, people, from, to }: ListedStory['story'], stories: readonly ListedStory[]) {
  const shared = stories
    .filter(({ story }) => story.id !== id && story.from <= to && story.to >= from)
    .map(({ story }) => ({ name: story.name, people: people.filter((name) => story.people.includes(name)) }))
    .filter((one) => one.people.length > 0)
    .sort((a, b) => b.people.length - a.people.length);
  return shared[0] ?? null;
}
