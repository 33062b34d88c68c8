import { verdictOf } from './verdict-words';

/** An object without others inside. */
const OBJECT = /\{[^{}]{1,4000}\}/gu;

/** Lines of the form made of an answer in JSON: of each of its objects that has a statement's number and a verdict. */
export function jsonLines(text: string): string[] {
  return [...text.matchAll(OBJECT)].flatMap(([object]) => {
    const entries = entriesOf(object);
    const number = entries.find(([key, value]) => !/passage|cit/i.test(key) && /^[Ss]?\d{1,3}$/.test(value))?.[1];
    const verdict = entries.find(([key, value]) => !/diff/i.test(key) && verdictOf(value))?.[1];
    if (number === undefined || verdict === undefined) return [];
    const named = entries.find(
      ([key, value]) => /^[[(]?\d{1,3}[.:]\d{1,5}[\])]?$/.test(value) && !/diff/i.test(key),
    )?.[1];
    const differs = entries.find(([key]) => /diff/i.test(key))?.[1] ?? 'none';
    const quote = entries.find(([key, value]) => /quot|word|zitat|cita/i.test(key) && value !== named)?.[1] ?? '';
    const passage = named === undefined ? '' : `[${named.replace(/[^\d.:]/g, '')}]`;
    return [
      `S${number.replace(/\D/g, '')} | ${passage} “${flat(quote)}” | DIFFERS: ${flat(differs)} | ${flat(verdict)}`,
    ];
  });
}

const flat = (text: string) => text.replace(/[\s|]+/g, ' ');

function entriesOf(object: string): [string, string][] {
  let read: unknown;
  try {
    read = JSON.parse(object);
  } catch {
    return [];
  }
  if (typeof read !== 'object' || read === null) return [];
  return Object.entries(read).flatMap(([key, value]): [string, string][] => {
    const one: unknown = Array.isArray(value) ? value[0] : value;
    return typeof one === 'string' || typeof one === 'number' ? [[key, String(one)]] : [];
  });
}
