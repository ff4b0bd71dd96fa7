import { describe, expect, it } from 'vitest';

interface Message {
  message: string;
  description?: string;
}
type Catalogue = Record<string, Message>;

const files = import.meta.glob<Catalogue>('../../public/_locales/*/messages.json', { eager: true, import: 'default' });
const catalogues = Object.entries(files).map(([path, catalogue]) => ({
  locale: path.split('/').at(-2) ?? '',
  catalogue,
}));
const english = catalogues.find(({ locale }) => locale === 'en')?.catalogue ?? {};
/** The messages that depend on a number, without `_one` or `_other`. */
const stems = Object.keys(english).flatMap((key) => {
  const stem = key.replace(/_other$/, '');
  return stem !== key && `${stem}_one` in english ? [stem] : [];
});
const categoriesOf = (locale: string) =>
  new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;

/** Each key that a catalogue of the locale has, with the English message that it says. */
function wantedIn(locale: string): Map<string, string> {
  const plurals = new Set(stems.flatMap((stem) => [`${stem}_one`, `${stem}_other`]));
  const wanted = new Map<string, string>();
  for (const [key, { message }] of Object.entries(english)) if (!plurals.has(key)) wanted.set(key, message);
  for (const stem of stems) {
    for (const category of categoriesOf(locale)) {
      wanted.set(`${stem}_${category}`, english[`${stem}_${category}`]?.message ?? english[`${stem}_other`].message);
    }
  }
  return wanted;
}

const placeholdersOf = (message: string) => [...new Set(message.match(/\$\d/g))].sort().join();

it('has seventeen languages', () => {
  expect(catalogues).toHaveLength(17);
});

describe.each(catalogues)('the messages in $locale', ({ locale, catalogue }) => {
  const wanted = wantedIn(locale);

  it('are all there, in each form that a number takes, and no others', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...wanted.keys()].sort());
  });

  it('say which language they are in', () => {
    expect(catalogue.catalogueLanguage.message).toBe(locale.replace('_', '-'));
  });

  it('have the placeholders of the English ones; only for one or two may the number be a word', () => {
    const differ = [...wanted].filter(
      ([key, message]) =>
        !/_(?:zero|one|two)$/.test(key) && placeholdersOf(catalogue[key].message) !== placeholdersOf(message),
    );
    expect(differ).toEqual([]);
  });

  it('are never empty', () => {
    expect(Object.entries(catalogue).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it('have a name and a description that the stores take', () => {
    expect(catalogue.extName.message.length).toBeLessThanOrEqual(75);
    expect(catalogue.extDescription.message.length).toBeLessThanOrEqual(132);
  });
});
