import type { IndexAnswer, IndexedArticle } from './types.ts';

/** Header of the services whose answers any web page may read. */
export const OPEN = { 'access-control-allow-origin': '*' };

export function json(body: unknown, headers: Record<string, string> = {}, status = 200): IndexAnswer {
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers: { ...type, ...headers }, body: JSON.stringify(body) };
}

export function xml(body: string, type = 'text/xml; charset=utf-8'): IndexAnswer {
  return { status: 200, headers: { 'content-type': type }, body };
}

export function html(body: string, headers: Record<string, string> = {}, status = 200): IndexAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Formats a date in RFC 2822, as RSS has it; a text that is no date is returned unchanged. */
export function rssDate(date: string): string {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? date : at.toUTCString();
}

/** Formats a `date` in ISO 8601 without a zone, "2026-10-06T12:41:38"; a text that is no date is returned unchanged. */
export function isoWithoutZone(date: string): string {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? date : at.toISOString().slice(0, 19);
}

/** The age of an article, such as "3 hours ago". */
export function age(article: IndexedArticle, now: number): string {
  const hours = Math.max(1, Math.round((now - Date.parse(article.date)) / 3_600_000));
  if (Number.isNaN(hours)) return article.date;
  const [count, unit] = hours < 24 ? [hours, 'hour'] : [Math.round(hours / 24), 'day'];
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}

export const hostOf = (article: IndexedArticle) => new URL(article.url).hostname;
export const domainOf = (article: IndexedArticle) => hostOf(article).replace(/^www\./, '');
