import { scaleLinear } from 'd3-scale';
import { useId, useRef } from 'preact/hooks';
import type { FigureSeries } from '../../../lib/stories/figures/figure-series';
import { DAY_MS } from '../../../lib/text/calendar';
import { formatDate } from '../../shared/format';
import { useLanguage } from '../../shared/messages';
import { figureHeading } from './figure-heading';
import { formatPoint, levelOf } from './step-chart-value';
import './step-chart.css';
import { rem, useWidth } from '../../shared/sizes';
import { sentenceHref } from '../../shared/story-format';
import { position } from '../../timeline/timeline-scale';
import { Axis } from '../../timeline/timeline-strip';

const HEIGHT = 168;
const AXIS = HEIGHT - 26;
const TOP = 24;

/**
 * Shows how one figure developed: a line that holds each value until the next was reported, and its sources in a table.
 */
export function StepChart({ series }: { series: FigureSeries }) {
  const language = useLanguage();
  const { t, locale } = language;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const id = useId();
  const { points } = series;
  const values = points.map((point) => formatPoint(point, series, locale));
  const heading = figureHeading(series, language);
  const label = t('chartOf', heading, values[0], values.at(-1) ?? '');
  return (
    <figure class="step-chart" aria-labelledby={id}>
      <figcaption id={id}>{heading}</figcaption>
      <div ref={frame} dir="ltr">
        {width > 0 && (
          <svg width={rem(width)} height={rem(HEIGHT)} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
            <Steps series={series} width={width} />
          </svg>
        )}
      </div>
      <details>
        <summary>{t('figureTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('eventDate')}</th>
              <th scope="col">{t('figureValue')}</th>
              <th scope="col">{t('figureSource')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, i) => (
              <tr key={`${point.article} ${point.position.block} ${point.position.start}`}>
                <td>{formatDate(point.day, locale)}</td>
                <td>{values[i]}</td>
                <td>
                  <a
                    href={sentenceHref(point.article, point.position)}
                    aria-label={t('openAtSentence', point.outlet)}
                    title={point.text}
                  >
                    {point.outlet}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Steps({ series, width }: { series: FigureSeries; width: number }) {
  const { locale } = useLanguage();
  const { points } = series;
  const times = points.map(({ day }) => Date.parse(day));
  const room = Math.max(((times.at(-1) ?? 0) - times[0]) * 0.08, DAY_MS);
  const window = { from: times[0] - room, to: (times.at(-1) ?? 0) + room };
  const x = position(window, width);
  const highest = Math.max(...points.map(levelOf));
  const lowest = Math.min(0, ...points.map(levelOf));
  const y = scaleLinear()
    .domain([lowest, highest])
    .range([AXIS - 4, TOP]);
  const line = points.map((point, i) => `${i ? `H${x(times[i])}V` : `M${x(times[0])} `}${y(levelOf(point))}`).join('');
  const end = x(window.to);
  let labelled = Number.NEGATIVE_INFINITY;
  return (
    <>
      <path class="step-area" d={`${line}H${end}V${AXIS}H${x(times[0])}Z`} />
      <Axis window={window} width={width} y={AXIS} />
      <path class="step-line" d={`${line}H${end}`} />
      {points.map((point, i) => {
        const at = x(times[i]);
        const text = formatPoint(point, series, locale);
        // Labels that would overlap are only in the table.
        const fits = at - labelled > text.length * 7.5 + 10;
        if (fits) labelled = at;
        // The label is below the line where the line came down, since the line is above the point there.
        const falls = i > 0 && levelOf(point) < levelOf(points[i - 1]);
        return (
          <g key={`${point.article} ${point.position.block} ${point.position.start}`}>
            <circle class="step-point" cx={at} cy={y(levelOf(point))} r={4} />
            {fits && (
              <text
                x={at}
                y={y(levelOf(point)) + (falls ? 19 : -9)}
                text-anchor={at < 40 ? 'start' : at > width - 40 ? 'end' : 'middle'}
              >
                {text}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
