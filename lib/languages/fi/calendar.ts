import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Finnish pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['tammikuu', 'tammikuuta', 'tammi'],
    ['helmikuu', 'helmikuuta', 'helmi'],
    ['maaliskuu', 'maaliskuuta', 'maalis'],
    ['huhtikuu', 'huhtikuuta', 'huhti'],
    ['toukokuu', 'toukokuuta', 'touko'],
    ['kesäkuu', 'kesäkuuta', 'kesä'],
    ['heinäkuu', 'heinäkuuta', 'heinä'],
    ['elokuu', 'elokuuta', 'elo'],
    ['syyskuu', 'syyskuuta', 'syys'],
    ['lokakuu', 'lokakuuta', 'loka'],
    ['marraskuu', 'marraskuuta', 'marras'],
    ['joulukuu', 'joulukuuta', 'joulu'],
  ],
  weekdays: [
    ['maanantai', 'ma'],
    ['tiistai', 'ti'],
    ['keskiviikko', 'ke'],
    ['torstai', 'to'],
    ['perjantai', 'pe'],
    ['lauantai', 'la'],
    ['sunnuntai', 'su'],
  ],
  dateLineWords: ['klo', 'julkaistu', 'päivitetty', 'muokattu', 'viimeksi', 'päivitys'],
  published: ['julkaistu'],
  updated: ['päivitetty|muokattu'],
  clock: [],
  minutesAgo: ['NUMBER min|minuuttia|minuutti sitten'],
  hoursAgo: ['NUMBER tuntia|tunti|h sitten'],
  daysAgo: ['NUMBER päivää|päivä sitten'],
};

export const examples: CalendarExamples = {
  published: ['julkaistu'],
  updated: ['päivitetty'],
  clock: [],
  minutesAgo: ['19 min sitten'],
  hoursAgo: ['19 tuntia sitten'],
  daysAgo: ['19 päivää sitten'],
};
