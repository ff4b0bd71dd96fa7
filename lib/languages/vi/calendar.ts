import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Vietnamese pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['tháng 1', 'thg 1'],
    ['tháng 2', 'thg 2'],
    ['tháng 3', 'thg 3'],
    ['tháng 4', 'thg 4'],
    ['tháng 5', 'thg 5'],
    ['tháng 6', 'thg 6'],
    ['tháng 7', 'thg 7'],
    ['tháng 8', 'thg 8'],
    ['tháng 9', 'thg 9'],
    ['tháng 10', 'thg 10'],
    ['tháng 11', 'thg 11'],
    ['tháng 12', 'thg 12'],
  ],
  weekdays: [
    ['thứ hai', 'thứ 2'],
    ['thứ ba', 'thứ 3'],
    ['thứ tư', 'thứ 4'],
    ['thứ năm', 'thứ 5'],
    ['thứ sáu', 'thứ 6'],
    ['thứ bảy', 'thứ 7'],
    ['chủ nhật', 'cn'],
  ],
  dateLineWords: ['thứ', 'ngày', 'tháng', 'năm', 'giờ', 'cập', 'nhật', 'lúc', 'đăng', 'chủ'],
  published: ['đăng|(xuất bản) lúc|ngày'],
  updated: ['cập nhật'],
  clock: [],
  minutesAgo: ['NUMBER phút trước'],
  hoursAgo: ['NUMBER giờ trước'],
  daysAgo: ['NUMBER ngày trước'],
};

export const examples: CalendarExamples = {
  published: ['đăng lúc'],
  updated: ['cập nhật'],
  clock: [],
  minutesAgo: ['19 phút trước'],
  hoursAgo: ['19 giờ trước'],
  daysAgo: ['19 ngày trước'],
};
