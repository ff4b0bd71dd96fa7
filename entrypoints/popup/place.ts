import { effect } from '@preact/signals';
import { followPlace, goOnAt } from '../../components/reader/use-reading-position';
import { logged } from '../../lib/browser/logged';
import { readingPlaces } from '../../lib/browser/reading/places';
import { saveReading } from '../../lib/library/articles/organise';
import type { ExtrasParts } from './extras-parts';
import { library } from './library';

/** Scrolls to where the reader stopped in this page, and remembers where they stop. */
export function keepPlace(parts: ExtrasParts): { remember(): Promise<void> } {
  const { reading, save, language } = parts;
  const text = () => document.querySelector('.article-text');
  const scroller = parts.place === 'popup' ? document.querySelector('main') : null;
  const isAtTop = () => (scroller?.scrollTop ?? scrollY) === 0;
  let remembered: Promise<unknown> = Promise.resolve();
  let stop = () => {};

  const rest = (block: number, progress: number) => {
    if (reading.value.step !== 'article' || reading.value.scope !== 'article') return;
    const { url } = reading.value.article;
    remembered = readingPlaces.set(url, block).catch(console.error);
    const state = save.value;
    if (state.step !== 'saved') return;
    void saveReading(library, state.id, { block, progress, at: Date.now() }).catch(parts.failed);
  };
  const leave = () => {
    stop();
    stop = () => {};
  };
  const follow = (start?: number) => {
    leave();
    stop = followPlace(text, scroller, rest, start);
  };
  const goOn = async (url: string) => {
    const block = await readingPlaces.get(url).catch(logged);
    const drawn = text();
    if (block && drawn && isAtTop()) {
      leave();
      goOnAt(drawn, block);
      // A large article scrolls once more in the next frame: neither place is one that the reader chose.
      requestAnimationFrame(() => requestAnimationFrame(() => follow()));
      const fromTop = () => {
        (scroller ?? document.documentElement).scrollTo({ top: 0 });
        parts.say(null);
      };
      parts.say({
        text: language.t('goingOn'),
        tone: 'done',
        action: { label: language.t('fromTop'), run: fromTop },
        isPassing: true,
      });
    }
  };

  // The text was drawn before these tools were there, and may have been scrolled since.
  follow(0);
  let hasBegun = false;
  effect(() => {
    if (hasBegun || reading.value.step !== 'article') return;
    hasBegun = true;
    void goOn(reading.value.article.url);
  });
  return {
    async remember() {
      follow();
      await remembered;
    },
  };
}
