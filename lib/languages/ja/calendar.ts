import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Japanese pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [[], [], [], [], [], [], [], [], [], [], [], []],
  weekdays: [
    ['月曜日', '月'],
    ['火曜日', '火'],
    ['水曜日', '水'],
    ['木曜日', '木'],
    ['金曜日', '金'],
    ['土曜日', '土'],
    ['日曜日', '日'],
  ],
  eras: { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 },
  dateLineWords: [
    '更新',
    '公開',
    '掲載',
    '配信',
    '午前',
    '午後',
    '最終更新',
    '公開日',
    '更新日',
    '投稿日',
    '投稿',
    '曜日',
  ],
  published: ['公開', '掲載', '配信', '投稿'],
  updated: ['更新'],
  clock: [],
  minutesAgo: ['NUMBER 分前'],
  hoursAgo: ['NUMBER 時間前'],
  daysAgo: ['NUMBER 日前'],
};

export const examples: CalendarExamples = {
  published: ['公開'],
  updated: ['更新'],
  clock: [],
  minutesAgo: ['19 分前'],
  hoursAgo: ['19 時間前'],
  daysAgo: ['19 日前'],
};
