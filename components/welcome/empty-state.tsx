import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useLanguage } from '../shared/messages';
import { formatRoute } from '../shared/route';
import './empty-state.css';
import { ThreadPicture } from './thread-picture';

/** The state of loading the sample story, and the function that loads it. */
export interface SampleOffer {
  isLoading: boolean;
  onLoad(): void;
}

/** The sample, which any page of the library can offer; null where it cannot be loaded. */
export const Sample = createContext<SampleOffer | null>(null);

interface EmptyStateProps {
  title: string;
  advice: string;
}

/** Shows a page of the library that is still empty: what it will show, and how to see it at once. */
export function EmptyState({ title, advice }: EmptyStateProps) {
  const sample = useContext(Sample);
  const { t } = useLanguage();
  return (
    <section class="empty-state">
      <ThreadPicture />
      <h2>{title}</h2>
      <p class="empty-advice">{advice}</p>
      <div class="empty-actions">
        {sample && (
          <button type="button" class="button button-main" disabled={sample.isLoading} onClick={sample.onLoad}>
            {t(sample.isLoading ? 'sampleLoading' : 'sampleLoad')}
          </button>
        )}
        <a class="button" href={formatRoute({ page: 'transfer' })}>
          {t('emptyLibraryImport')}
        </a>
      </div>
      {sample && <p class="empty-note">{t('sampleHelp')}</p>}
    </section>
  );
}
