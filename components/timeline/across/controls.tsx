import { DAY_MS } from '../../../lib/text/calendar';
import { Icon } from '../../shared/icon';
import { useLanguage } from '../../shared/messages';
import { Choice } from '../choice';
import type { TimeWindow } from '../timeline-scale';

/** The filters that the reader has set, besides the people they follow. */
export interface Filters {
  outlet: string;
  words: string;
}

/** Somebody whom events name. */
export interface FollowedPerson {
  key: string;
  name: string;
  /** Every spelling under which events name them. */
  names: readonly string[];
}

/** The choices that the reader is offered. */
export interface Choices {
  /** The time that is shown. */
  window: TimeWindow;
  /** From the first event to the last. */
  whole: TimeWindow;
  /** The range that is shown at first: the last 90 days. */
  usual: TimeWindow;
  now: Date;
  onWindow(window: TimeWindow): void;
  people: readonly FollowedPerson[];
  followed: FollowedPerson | null;
  onFollow(key: string | null): void;
  tags: readonly string[];
  tag: string;
  onTag(tag: string): void;
}

interface ControlsProps extends Choices {
  filters: Filters;
  onFilters(filters: Filters): void;
  outlets: readonly string[];
  zoom(factor: number): void;
}

/** The number of people who are offered before the list of all. */
const FIRST_PEOPLE = 4;

/** Shows how much time is shown, who is followed, and what is searched for. */
export function Controls(props: ControlsProps) {
  const { window, whole, usual, now, people, followed, filters } = props;
  const { t } = useLanguage();
  const first = people.slice(0, FIRST_PEOPLE);
  const chips = followed && !first.some(({ key }) => key === followed.key) ? [followed, ...first] : first;
  return (
    <div class="across-controls">
      <div class="across-row">
        <SpanChoice window={window} whole={whole} usual={usual} now={now} onWindow={props.onWindow} />
        <span class="across-zoom">
          <button
            type="button"
            class="button"
            aria-label={t('zoomOut')}
            title={t('zoomOut')}
            onClick={() => props.zoom(1.5)}
          >
            <Icon name="zoomOut" />
          </button>
          <button
            type="button"
            class="button"
            aria-label={t('zoomIn')}
            title={t('zoomIn')}
            onClick={() => props.zoom(0.67)}
          >
            <Icon name="zoomIn" />
          </button>
        </span>
      </div>
      <div class="across-row">
        {chips.length > 0 && (
          <fieldset class="across-follow">
            <legend>{t('follow')}</legend>
            {chips.map(({ key, name }) => (
              <button
                key={key}
                type="button"
                class="button"
                aria-pressed={followed?.key === key}
                onClick={() => props.onFollow(followed?.key === key ? null : key)}
              >
                {name}
              </button>
            ))}
          </fieldset>
        )}
        <span class="across-filters">
          {people.length > FIRST_PEOPLE && (
            <select
              class="timeline-choice"
              aria-label={t('follow')}
              value={followed?.key ?? ''}
              onChange={(event) => props.onFollow(event.currentTarget.value || null)}
            >
              <option value="">{t('nobodyFollowed')}</option>
              {people.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          )}
          <Choice
            fewest={1}
            label={t('outlet')}
            all={t('everyOutlet')}
            value={filters.outlet}
            values={props.outlets}
            onChange={(outlet) => props.onFilters({ ...filters, outlet })}
          />
          <Choice
            fewest={1}
            label={t('tag')}
            all={t('anyTag')}
            value={props.tag}
            values={props.tags}
            onChange={props.onTag}
          />
          <input
            type="search"
            class="timeline-choice"
            value={filters.words}
            placeholder={t('wordsInEvents')}
            aria-label={t('wordsInEvents')}
            onInput={(event) => props.onFilters({ ...filters, words: event.currentTarget.value })}
          />
        </span>
      </div>
    </div>
  );
}

/** Shows the named spans of time, the last of which is all of it. */
function SpanChoice({
  window,
  whole,
  usual,
  now,
  onWindow,
}: Pick<ControlsProps, 'window' | 'whole' | 'usual' | 'now' | 'onWindow'>) {
  const { t, locale } = useLanguage();
  const length = (value: number, unit: 'day' | 'year') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  const back = (days: number) => ({ from: now.getTime() - days * DAY_MS, to: now.getTime() + 0.25 * days * DAY_MS });
  // What was left out of the time that it opens on, because nothing happened then, is no other time.
  const near = Math.max(DAY_MS, 0.02 * (window.to - window.from));
  const isShown = ({ from, to }: TimeWindow) =>
    Math.abs(from - window.from) <= near && Math.abs(to - window.to) <= near;
  const spans = [
    { label: length(30, 'day'), window: back(30) },
    { label: length(90, 'day'), window: usual },
    { label: length(1, 'year'), window: back(365) },
    { label: t('wholeTime'), window: whole },
  ];
  // A young library is all of it within 90 days: one name of the two is enough.
  const lit = spans.find((span) => isShown(span.window));
  return (
    <div class="across-spans">
      {spans.map((span) => (
        <button
          key={span.label}
          type="button"
          class="quiet"
          aria-pressed={span === lit}
          onClick={() => onWindow(span.window)}
        >
          {span.label}
        </button>
      ))}
    </div>
  );
}
