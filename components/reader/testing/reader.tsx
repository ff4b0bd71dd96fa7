import { article, facts, NOW, preferences } from '../../testing/samples';
import { ArticleReader, type ArticleReaderProps } from '../article-reader';

/** The reader of the sample article, for the tests of this folder; nothing happens on a click unless `more` says what. */
export function reader(more: Partial<ArticleReaderProps> = {}) {
  const nothing = () => undefined;
  return (
    <ArticleReader
      article={article}
      facts={facts}
      now={NOW}
      preferences={preferences}
      onPreferences={nothing}
      showPictures={false}
      onShowPictures={nothing}
      {...more}
    />
  );
}
