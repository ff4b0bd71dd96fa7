import type { CalendarExamples, CalendarWords } from '../language';

/** The words by which Turkish pages give the time of publication. `CalendarWords` explains each list. */
export const calendar: CalendarWords = {
  months: [
    ['ocak', 'oca'],
    ['şubat', 'şub'],
    ['mart', 'mar'],
    ['nisan', 'nis'],
    ['mayıs', 'may'],
    ['haziran', 'haz'],
    ['temmuz', 'tem'],
    ['ağustos', 'ağu'],
    ['eylül', 'eyl'],
    ['ekim', 'eki'],
    ['kasım', 'kas'],
    ['aralık', 'ara'],
  ],
  weekdays: [['pazartesi'], ['salı'], ['çarşamba'], ['perşembe'], ['cuma'], ['cumartesi'], ['pazar']],
  dateLineWords: ['yayınlanma', 'yayınlama', 'güncelleme', 'güncellenme', 'giriş', 'tarih', 'tarihi', 'son', 'saat'],
  published: ['yayınlan*', 'yayınlama'],
  updated: ['güncelle*'],
  clock: [],
  minutesAgo: ['NUMBER dk|dakika önce'],
  hoursAgo: ['NUMBER saat önce'],
  daysAgo: ['NUMBER gün önce'],
};

export const examples: CalendarExamples = {
  published: ['Yayınlanma: 3 Mayıs'],
  updated: ['Güncelleme: 3'],
  clock: [],
  minutesAgo: ['19 dakika önce'],
  hoursAgo: ['2 saat önce'],
  daysAgo: ['3 gün önce'],
};
