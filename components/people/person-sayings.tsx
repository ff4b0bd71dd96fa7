import type { Portrait } from '../../lib/library/timeline/portrait';
import type { Position } from '../../lib/text/position';
import { formatDate } from '../shared/format';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import { sentenceHref } from '../shared/story-format';
import { PersonLine } from './person-line';
import './person-sayings.css';

/** Shows what a person said, apart from what others said of them, and apart from quotes whose speaker was not found. */
export function PersonSayings({ name, portrait: { saidBy, saidAbout, quotes } }: { name: string; portrait: Portrait }) {
  const { t } = useLanguage();
  return (
    <>
      {(saidBy.length > 0 || saidAbout.length > 0) && (
        <div class="person-said">
          <Sayings id="said-by" title={t('saidBy', name)} sayings={saidBy.map((saying) => ({ ...saying, by: null }))} />
          <Sayings id="said-about" title={t('saidAbout', name)} sayings={saidAbout} />
        </div>
      )}
      {quotes.length > 0 && (
        <Sayings
          id="person-quotes"
          title={t('personQuotes')}
          sayings={quotes.map(({ publishedAt, ...quote }) => ({ ...quote, day: publishedAt, by: null }))}
        />
      )}
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
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {sayings.length === 0 && <p class="story-hint">{t('noSayings')}</p>}
      <ol class="person-dated">
        {sayings.map(({ article, outlet, day, position, text, by }) => (
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
    </section>
  );
}
