import type { I18n, MessageKey, PluralStem } from '../../core/shown/i18n';
import { langTag } from '../../core/text/lang-tag';

type Lookup = (key: MessageKey, values: string[]) => string;

const MINUTE_MS = 60_000;
const HOUR = 60 * MINUTE_MS;
const DAY = 24 * HOUR;

/**
 * Makes a value when it is first used: each formatter below reads a table, and a panel that opens needs few of them.
 */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * An `I18n` over a message lookup (the browser's, or a locale file's in tests).
 * Its language is that of the words, not the browser's: a browser in Danish shows English words and English dates.
 */
export function createI18n(lookup: Lookup): I18n {
  const lang = langTag(lookup('locale', [])) ?? 'en';
  const rules = once(() => new Intl.PluralRules(lang));
  const numbers = once(() => new Intl.NumberFormat(lang));
  const day = once(() => new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', year: 'numeric' }));
  // A day without a time is read as UTC, so it must be formatted as UTC too: else it can move to the day before.
  const bareDay = once(
    () => new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  );
  const time = once(() => new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' }));
  const relative = once(() => new Intl.RelativeTimeFormat(lang, { style: 'short', numeric: 'auto' }));
  const names = once(() => new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' }));

  const regions = once(() => new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' }));
  const lists = once(() => new Intl.ListFormat(lang, { type: 'conjunction' }));

  const t: I18n['t'] = (key, ...values) => lookup(key, values.map(String));
  const hour: I18n['time'] = (iso) => {
    const at = new Date(iso);
    return Number.isNaN(at.getTime()) ? '' : time().format(at);
  };
  const date: I18n['date'] = (iso) => {
    const at = new Date(iso);
    if (Number.isNaN(at.getTime())) return '';
    return iso.includes('T') ? t('dayAndTime', day().format(at), time().format(at)) : bareDay().format(at);
  };

  return {
    lang,
    t,
    plural(stem: PluralStem, n, ...values) {
      const form = rules().select(n) === 'one' ? 'one' : 'other';
      return t(`${stem}_${form}`, numbers().format(n), ...values);
    },
    number: (n) => numbers().format(n),
    money: (amount, currency) =>
      new Intl.NumberFormat(lang, {
        ...{ style: 'currency', currency },
        ...(amount > 0 && amount < 0.1 ? { maximumSignificantDigits: 2 } : {}),
      }).format(amount),
    date,
    time: hour,
    ago(iso, now) {
      const at = new Date(iso).getTime();
      const since = now - at;
      if (Number.isNaN(at) || !iso.includes('T') || since < 0 || since >= DAY) return date(iso);
      return since < HOUR
        ? relative().format(-Math.round(since / MINUTE_MS), 'minute')
        : relative().format(-Math.round(since / HOUR), 'hour');
    },
    country(code) {
      try {
        return regions().of(code) ?? code;
      } catch {
        return code;
      }
    },
    list: (items) => lists().format(items),
    language(tag) {
      try {
        return names().of(tag) ?? tag;
      } catch {
        return tag;
      }
    },
  };
}
