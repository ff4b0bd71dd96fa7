import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Hindi pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['जनवरी', 'जन॰'],
    ['फ़रवरी', 'फ़र॰'],
    ['मार्च'],
    ['अप्रैल'],
    ['मई'],
    ['जून'],
    ['जुलाई', 'जुल॰'],
    ['अगस्त', 'अग॰'],
    ['सितंबर', 'सित॰'],
    ['अक्टूबर', 'अक्टू॰'],
    ['नवंबर', 'नव॰'],
    ['दिसंबर', 'दिस॰'],
  ],
  weekdays: [
    ['सोमवार', 'सोम'],
    ['मंगलवार', 'मंगल'],
    ['बुधवार', 'बुध'],
    ['गुरुवार', 'गुरु'],
    ['शुक्रवार', 'शुक्र'],
    ['शनिवार', 'शनि'],
    ['रविवार', 'रवि'],
  ],
  dateLineWords: ['प्रकाशित', 'अपडेट', 'अपडेटेड', 'पर', 'को', 'बजे', 'अंतिम', 'अद्यतन', 'ist', 'पब्लिश'],
  published: ['प्रकाशित|पब्लिश|(पब्लिश्ड)'],
  updated: ['अपडेट|अपडेटेड|(अंतिम अपडेट)|अद्यतन'],
  clock: [],
  minutesAgo: ['NUMBER मिनट पहले'],
  hoursAgo: ['NUMBER घंटे|घंटा पहले'],
  daysAgo: ['NUMBER दिन पहले'],
};

export const examples: CalendarExamples = {
  published: ['प्रकाशित'],
  updated: ['अपडेट अपडेट'],
  clock: [],
  minutesAgo: ['19 मिनट पहले'],
  hoursAgo: ['19 घंटे पहले'],
  daysAgo: ['19 दिन पहले'],
};
