import type { Language, MessageKey } from '../../../components/shared/messages';
import type { ToastContent } from '../../../components/shared/toast';
import { changeWords } from '../../../components/versions/change-words';
import type { KeepingNews, SavedState } from '../../../lib/browser/saving/keeping';

interface NewsParts {
  language: Language;
  /** Gives the message that says what the library could not do. */
  messageOf(error: unknown): Promise<MessageKey>;
  restore(entry: SavedState): void;
  /** Compares the texts that are kept of an article, by its number. */
  compare(id: number): void;
}

/** Gives in the reader's words the result of a save, a removal, a question to the library. */
export async function newsInWords(news: KeepingNews, parts: NewsParts): Promise<ToastContent> {
  const { language } = parts;
  const { t } = language;
  switch (news.kind) {
    case 'failed':
      console.error(news.error);
      return { text: t(await parts.messageOf(news.error)), tone: 'warning' };
    case 'removed':
      return {
        text: t('articleRemoved'),
        tone: 'done',
        action: { label: t('undo'), run: () => parts.restore(news.entry) },
      };
    case 'savedAgain':
      if (news.was === 'same') return { text: t('nothingChanged'), tone: 'done' };
      if (news.was === 'fuller') return { text: t('savedIsFuller'), tone: 'warning' };
      return {
        text: t('changesKept', changeWords(news.was, language)),
        tone: 'done',
        action: { label: t('changesSee'), run: () => parts.compare(news.id) },
      };
    default:
      return { text: t(news.kind), tone: 'warning' };
  }
}
