import { describe, expect, it } from 'vitest';
import { gregorianDay } from '../../../../../utils/core/text/dates/calendars';
import { inAsciiDigits } from '../../../../../utils/core/text/dates/digits';
import { monthOf } from '../../../../../utils/core/text/dates/month-names';
import { writtenDay } from '../../../../../utils/core/text/dates/written-day';

describe('writtenDay', () => {
  it.each([
    ['Persian', '۳۰ آبان ۱۴۰۴', '2025-11-21'],
    ['Persian in numbers', '۱۴۰۴/۰۸/۳۰', '2025-11-21'],
    ['Persian with the year before', 'جمعه ۳۰ آبان ماه ۱۴۰۴', '2025-11-21'],
    ['the first of the Persian year', '1 فروردین 1404', '2025-03-21'],
    ['Hijri', '٣٠ جمادى الأولى ١٤٤٧ هـ', '2025-11-21'],
    ['Hijri in numbers', '1447/05/30 هـ', '2025-11-21'],
    ['Thai in Thai digits', '๒๑ พฤศจิกายน ๒๕๖๘', '2025-11-21'],
    ['Japanese numerals', '二〇二五年十一月二十一日', '2025-11-21'],
    ['an era', '平成31年4月30日', '2019-04-30'],
    ['the first year of an era', '令和元年5月1日', '2019-05-01'],
    ['an era in numerals', '令和七年十一月二十一日', '2025-11-21'],
    ['Thai, shortened, in January', '21 ม.ค. 2568', '2025-01-21'],
    ['Thai, shortened, in March', '21 มี.ค. 2568', '2025-03-21'],
    ['full width', '２０２５年１１月２１日', '2025-11-21'],
    ['Bengali', '২১ নভেম্বর ২০২৫', '2025-11-21'],
  ])('reads a day of %s', (_, written, iso) => {
    expect(writtenDay(written)).toBe(iso);
  });

  it.each([
    'March 2024',
    '12 March',
    'mars 2024',
    'آبان ۱۴۰۴',
    '2025年11月',
    '令和7年',
    '31 February 2024',
    '45 آبان 1404',
  ])('makes no whole date of %s', (written) => {
    expect(writtenDay(written)).toBeNull();
  });
});

describe('gregorianDay', () => {
  it('knows the calendars there and back', () => {
    expect(gregorianDay('persian', { year: 1403, month: 12, day: 30 })).toBe('2025-03-20');
    expect(gregorianDay('persian', { year: 1404, month: 12, day: 30 })).toBeNull();
    expect(gregorianDay('hijri', { year: 1446, month: 9, day: 1 })).toBe('2025-03-01');
    expect(gregorianDay('hijri', { year: 1446, month: 13, day: 1 })).toBeNull();
  });
});

describe('inAsciiDigits', () => {
  it.each([
    '٠١٢٣٤٥٦٧٨٩',
    '۰۱۲۳۴۵۶۷۸۹',
    '०१२३४५६७८९',
    '০১২৩৪৫৬৭৮৯',
    '๐๑๒๓๔๕๖๗๘๙',
    '០១២៣៤៥៦៧៨៩',
    '０１２３４５６７８９',
    '၀၁၂၃၄၅၆၇၈၉',
  ])('knows %s', (digits) => {
    expect(inAsciiDigits(digits)).toBe('0123456789');
  });
});

describe('monthOf', () => {
  const LANGUAGES =
    'en fr de es pt it nl sv da nb fi pl cs sk hr sl hu ro lt lv et ru uk bg sr el tr id ms ar fa he hi bn th';

  /** Months whose name has two meanings: October in Croatian is November in Czech and Polish. */
  const UNTOLD = new Set(['hr 10']);

  it.each(LANGUAGES.split(' '))('knows all months that Intl names in %s, alone and beside a day', (lang) => {
    const missed: string[] = [];
    for (let month = 0; month < 12; month++) {
      const day = Date.UTC(2026, month, 15);
      for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
        const parts = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, {
          ...options,
          timeZone: 'UTC',
        }).formatToParts(day);
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        if (UNTOLD.has(`${lang} ${month + 1}`)) continue;
        if (monthOf(name) !== month + 1) missed.push(`${name}: ${monthOf(name)}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it.each(['', 'x', 'hello', 'lunes', 'Montag'])('takes %j for none', (word) => {
    expect(monthOf(word)).toBe(0);
  });
});
