import type { Statement } from '../brief/types';
import type { I18n } from './i18n';

/** The time and the head of an entry before its sentence: "09:05 · Bridge closed"; '' where it has neither. */
export function entryHead({ time, head }: Pick<Statement, 'time' | 'head'>, i18n: I18n): string {
  return [time ? i18n.time(time) || time : '', head ?? ''].filter(Boolean).join(' · ');
}
