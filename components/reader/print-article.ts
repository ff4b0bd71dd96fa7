import './print.css';

/**
 * Milliseconds for which printing waits for pictures. A picture that is not there by then is printed as an empty place.
 */
const PICTURES_LIMIT = 4000;

/**
 * Prints the article of this page: its text with the pictures, and where it is from; the key facts where they are wanted.
 * Pictures that would load when they are scrolled to are loaded first.
 */
export async function printArticle(printed: 'text' | 'facts'): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.article-text img')];
  for (const picture of pictures) picture.loading = 'eager';
  const loaded = Promise.allSettled(pictures.map((picture) => picture.decode()));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PICTURES_LIMIT))]);
  const root = document.documentElement;
  root.dataset.printed = printed;
  addEventListener('afterprint', () => delete root.dataset.printed, { once: true });
  print();
}
