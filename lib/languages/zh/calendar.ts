import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Chinese pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['一月', '1月'],
    ['二月', '2月'],
    ['三月', '3月'],
    ['四月', '4月'],
    ['五月', '5月'],
    ['六月', '6月'],
    ['七月', '7月'],
    ['八月', '8月'],
    ['九月', '9月'],
    ['十月', '10月'],
    ['十一月', '11月'],
    ['十二月', '12月'],
  ],
  weekdays: [
    ['星期一', '周一'],
    ['星期二', '周二'],
    ['星期三', '周三'],
    ['星期四', '周四'],
    ['星期五', '周五'],
    ['星期六', '周六'],
    ['星期日', '周日'],
  ],
  eras: { 民国: 1911, 民國: 1911 },
  dateLineWords: [
    '发布',
    '發布',
    '更新',
    '时间',
    '時間',
    '发表',
    '發表',
    '上午',
    '下午',
    '最后',
    '最後',
    '出版',
    '星期',
  ],
  published: ['发布', '發布', '发表', '發表', '出版'],
  updated: ['更新'],
  clock: [],
  minutesAgo: ['NUMBER 分钟前', 'NUMBER 分鐘前'],
  hoursAgo: ['NUMBER 小时前', 'NUMBER 小時前'],
  daysAgo: ['NUMBER 天前'],
};

export const examples: CalendarExamples = {
  published: ['发布'],
  updated: ['更新'],
  clock: [],
  minutesAgo: ['19 分钟前'],
  hoursAgo: ['19 小时前'],
  daysAgo: ['19 天前'],
};
