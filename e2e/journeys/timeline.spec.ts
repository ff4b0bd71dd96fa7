import { readFileSync } from 'node:fs';
import { SAMPLES } from '../samples';
import { violations } from './axe';
import { expect, goTo, highlighted, saveIn, test } from './fixtures';

/** Articles of several outlets on the dam, and two on the strike in the port. */
const DAM = SAMPLES.filter(
  ({ story, expected }) => story === 'A' && expected.people.some(({ name }) => /Zarudn/.test(name)),
).slice(0, 4);
const PORT = SAMPLES.filter(({ story }) => story === 'B').slice(0, 2);
/** A day on which some of what they announce is still to come. */
const THEN = new Date('2026-03-16T12:00:00');

test('a story says its latest, then what is new since the last visit', async ({ lab, visit }) => {
  const save = async (samples: typeof SAMPLES) => {
    for (const { url } of samples) {
      const tab = await visit(url);
      await saveIn(await lab.clickButton(tab));
      await tab.close();
    }
  };
  await save(DAM.slice(0, 3));
  const page = await lab.openLibrary('#/stories');
  await page.locator('.story-row').getByRole('link').click();
  const latest = page.getByRole('region', { name: /^Latest/ });
  await expect(latest.locator('.latest-text')).not.toBeEmpty();
  await expect(page.getByRole('region', { name: /^New since/ })).toHaveCount(0);

  const tabs = page.getByRole('navigation', { name: 'Parts of this story' });
  await tabs.getByRole('button', { name: /^Articles/ }).click();
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeFocused();
  await expect(tabs.getByRole('button', { name: /^Articles/ })).toBeInViewport();
  await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  await save(DAM.slice(3));
  // The reader comes back the next day.
  await page.clock.setFixedTime(Date.now() + 86_400_000);
  await page.reload();
  await expect(page.getByRole('region', { name: /^New since/ })).toContainText('Articles saved since then: 1');
});

test('the timeline of all stories is zoomed, followed and put into a calendar', async ({ lab, visit }) => {
  for (const { url } of [...DAM, ...PORT]) {
    const tab = await visit(url);
    await saveIn(await lab.clickButton(tab));
    await tab.close();
  }
  const page = await lab.openLibrary();
  await page.clock.setFixedTime(THEN);
  await goTo(page, '#/timeline');
  await page.reload();
  await expect(page.locator('.across-names li')).toHaveCount(2);

  const picture = page.getByRole('application');
  await picture.focus();
  await page.keyboard.press('ArrowRight');
  const words = await page.locator('.lane-card .card-text').first().textContent();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('+');
  await expect(page.getByRole('button', { name: '90 days' })).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: '90 days' })).toHaveAttribute('aria-pressed', 'true');

  const people = page.getByRole('group', { name: 'Follow' }).getByRole('button');
  await people.first().click();
  await expect(page.locator('.across-names li[data-folded="true"]')).toHaveCount(1);
  await expect(page.locator('.bead-followed')).not.toHaveCount(0);
  await expect(page.locator('.follow-lane')).toHaveCount(1);
  await people.first().click();
  await expect(page.locator('.follow-lane')).toHaveCount(0);

  const list = page.getByRole('region', { name: 'The events as a list' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^Add to calendar/ })
      .first()
      .click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(
    /^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT\r\n[\s\S]*DTSTART;VALUE=DATE:2026\d{4}\r\n/,
  );

  const row = list.locator('li', { hasText: words ?? '' }).first();
  await row.getByRole('link').first().click();
  await expect.poll(() => highlighted(page, 'current-hit')).toEqual([words]);
});
