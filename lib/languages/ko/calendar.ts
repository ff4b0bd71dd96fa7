import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Korean pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['1월'],
    ['2월'],
    ['3월'],
    ['4월'],
    ['5월'],
    ['6월'],
    ['7월'],
    ['8월'],
    ['9월'],
    ['10월'],
    ['11월'],
    ['12월'],
  ],
  weekdays: [
    ['월요일', '월'],
    ['화요일', '화'],
    ['수요일', '수'],
    ['목요일', '목'],
    ['금요일', '금'],
    ['토요일', '토'],
    ['일요일', '일'],
  ],
  dateLineWords: [
    '입력',
    '수정',
    '등록',
    '기준',
    '오전',
    '오후',
    '업데이트',
    '발행',
    '송고',
    '기사입력',
    '기사수정',
    '최종수정',
    '게재',
  ],
  published: ['입력|등록|발행|송고|기사입력|승인'],
  updated: ['수정|업데이트|최종수정|기사수정'],
  clock: [],
  minutesAgo: ['NUMBER 분 전', 'NUMBER 분전'],
  hoursAgo: ['NUMBER 시간 전', 'NUMBER 시간전'],
  daysAgo: ['NUMBER 일 전', 'NUMBER 일전'],
};

export const examples: CalendarExamples = {
  published: ['입력'],
  updated: ['수정'],
  clock: [],
  minutesAgo: ['19 분 전'],
  hoursAgo: ['19 시간 전'],
  daysAgo: ['19 일 전'],
};
