import { useState } from 'preact/hooks';
import type { LatestOfPerson, Portrait } from '../../lib/library/timeline/portrait';
import type { Position } from '../../lib/text/position';
import { formatDate } from '../shared/format';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { sentenceHref } from '../shared/story-format';
import { PersonLine } from './person-line';
import './person-sayings.css';

/** The number of sayings in each list that are shown before the reader asks for more. */
const FIRST_SAYINGS = 8;

interface PersonSayingsProps {
  name: string;
  portrait: Portrait;
  /** What is shown as the latest: it is not said again. */
  latest: LatestOfPerson | null;
}

/** Shows what a person said, apart from what others said of them, and apart from quotes whose speaker was not found. */
export function PersonSayings({ name, portrait, latest }: PersonSayingsProps) {
  const { t } = useLanguage();
  const shown = latest?.kind === 'saying' ? latest.saying : null;
  const saidBy = portrait.saidBy.filter((saying) => saying !== shown);
  const saidAbout = portrait.saidAbout.filter((saying) => saying !== shown);
  const both = saidBy.length > 0 && saidAbout.length > 0;
  const sides = (
    <>
      <Sayings id="said-by" title={t('saidBy', name)} sayings={saidBy.map((saying) => ({ ...saying, by: null }))} />
      <Sayings id="said-about" title={t('saidAbout', name)} sayings={saidAbout} />
    </>
  );
  return (
    <>
      {both ? <div class="person-said">{sides}</div> : sides}
      <Sayings
        id="person-quotes"
        title={t('personQuotes')}
        sayings={portrait.quotes.map(({ publishedAt, ...quote }) => ({ ...quote, day: publishedAt, by: null }))}
      />
    </>
  );
}

interface ShownSaying {
  article: string;
  outlet: string;
  day: string;
  position: Position;
  text: string;
  /** The speaker, where that is not the person. */
  by: string | null;
}

function Sayings({ id, title, sayings }: { id: string; title: string; sayings: readonly ShownSaying[] }) {
  const { t, locale } = useLanguage();
  const [most, setMost] = useState(FIRST_SAYINGS);
  if (sayings.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol class="person-dated">
        {sayings.slice(0, most).map(({ article, outlet, day, position, text, by }) => (
          <PersonLine key={text} date={formatDate(day, locale)} words={text}>
            {by && (
              <a class="person-by" href={formatRoute({ page: 'person', id: by })}>
                {by}
              </a>
            )}
            <a href={sentenceHref(article, position)} aria-label={t('openAtSentence', outlet)}>
              {outlet}
            </a>
          </PersonLine>
        ))}
      </ol>
      {sayings.length > most && (
        <button type="button" class="button page-more" onClick={() => setMost(most + 2 * FIRST_SAYINGS)}>
          {t('showMore')}
        </button>
      )}
    </section>
  );
}
