import { SAMPLES } from '../../samples';
import { expect, highlighted, test } from '../fixtures';

/** A page of each writing, with a figure of it, what is told of that, and a person. */
const PAGES = [
  {
    lang: 'ar',
    dir: 'rtl',
    figure: '2.3 مليون دولار',
    told: /أعمال ترميم/,
    sentence: /^أعادت بلدية رأس النورس، مساء الخميس، .* 2\.3 مليون دولار\.$/,
    date: /15 مايو/,
  },
  {
    lang: 'ja',
    dir: 'ltr',
    figure: '84人',
    told: /一番電車には84人が乗り、終点の灯台下まで約9キロを27分で走った$/,
    sentence: /^午前5時40分に汐見駅前を出た一番電車には84人が乗り、.*走った。$/,
    date: /4月29日/,
  },
] as const;

for (const { lang, dir, figure, told, sentence, date } of PAGES) {
  test(`a page in ${lang} is read in its own direction, and its facts lead to their sentences`, async ({
    lab,
    visit,
  }) => {
    const sample = SAMPLES.find((one) => one.lang === lang);
    if (!sample) throw new Error(`No sample is in ${lang}.`);
    const popup = await lab.clickButton(await visit(sample.url));
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(sample.title);
    const text = popup.locator('.article-text');
    await expect(text).toHaveAttribute('lang', lang);
    await expect(text).toHaveCSS('direction', dir);
    await expect(text).toContainText(sample.expected.opens);

    const row = popup.locator('.fact-group-figures .fact').filter({ hasText: figure }).first();
    const detail = row.locator('.fact-detail');
    await expect(detail).toHaveCSS('direction', dir);
    await expect(detail).toHaveText(told);
    await expect(popup.locator('.fact-group-dates')).toContainText(date);

    await row.click();
    await expect.poll(() => highlighted(popup, 'lit-sentence')).toEqual([expect.stringMatching(sentence)]);
    const [lit] = await highlighted(popup, 'lit-words');
    expect(lit).toContain(figure);
  });
}
