import { launchChromium } from '../../chromium';
import { violations } from '../axe';
import { expect, test } from '../fixtures';

test('a newcomer is shown how to begin, tries a sample story, keeps a search, and removes the sample', async ({
  news,
}) => {
  const lab = await launchChromium({ newsPort: news.port, keepsWelcome: true });
  const welcome = lab.context.pages().find((page) => page.url().includes('/welcome'));
  if (!welcome) throw new Error('No page was opened when the extension was installed.');
  await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(welcome.getByText('Alt', { exact: true })).not.toHaveCount(0);
  expect(await violations(welcome)).toEqual([]);
  await welcome.getByRole('link', { name: 'Load a sample story' }).click();
  await expect(welcome.getByRole('heading', { level: 1 })).toContainText('Kjelde');
  await welcome.getByRole('link', { name: 'Library', exact: true }).click();
  await expect(welcome.getByRole('heading', { name: /^Today/ })).toBeVisible();
  const box = welcome.getByRole('combobox', { name: 'Search the library' });
  await box.fill('person:na');
  await welcome.getByRole('option', { name: /Naila Okonje/ }).waitFor();
  await box.press('Enter');
  await expect(box).toHaveValue('person:"Naila Okonje" ');
  await welcome.getByRole('button', { name: 'Save this search' }).click();
  const kept = welcome.getByRole('navigation', { name: 'Saved searches' });
  await expect(kept.getByRole('link')).toContainText('Naila Okonje');
  await box.fill('fery ');
  await expect(welcome.getByText('Showing results for “ferry”')).toBeVisible();
  expect(await violations(welcome)).toEqual([]);
  await welcome.getByRole('link', { name: 'Stories', exact: true }).click();
  await welcome.locator('.story-list a').first().click();
  await welcome.getByRole('button', { name: 'Remove the sample' }).click();
  await expect(welcome.getByRole('heading', { name: 'No stories yet' })).toBeVisible();
  await welcome.goto(welcome.url().replace(/#.*/, '#/'));
  await expect(welcome.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
  await lab.close();
});
