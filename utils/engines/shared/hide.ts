/** Shortest secret that is looked for in all its forms; a shorter one could be an ordinary word. */
const SHORTEST_SECRET_CHARS = 12;
/** Letters and digits in a row that give a secret away. */
const WINDOW_CHARS = 10;
/** Shortest secret that is taken out where it stands as it is. */
const SHORTEST_PLAIN_CHARS = 4;

/** Cuts what must not be shown out of a text. */
export type Hide = (text: string) => string;

interface Folded {
  letters: string;
  /** The place in the text of each letter. */
  at: number[];
}

/** The letters and digits of a text in lower case, so that no dash, space or case hides a secret in it. */
function fold(text: string): Folded {
  const at: number[] = [];
  let letters = '';
  for (const { 0: char, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    letters += char.normalize('NFKC').toLowerCase().charAt(0);
    at.push(index);
  }
  return { letters, at };
}

/** A secret as text and as base64, at each of the three places that its first byte can have there. */
function formsOf(secret: string): string[] {
  const bytes = [...new TextEncoder().encode(secret)];
  const encoded = [0, 1, 2].map((shift) => {
    const all = btoa(String.fromCharCode(...Array<number>(shift).fill(0), ...bytes));
    return all.slice(shift === 0 ? 0 : shift + 1).replace(/.?.?=*$/, '');
  });
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [secret, [...secret].toReversed().join(''), hex, ...encoded];
}

/**
 * Makes a function that cuts secrets out of a text: whole or in part, in any case, with anything between their letters,
 * reversed, in base64 or hexadecimal.
 */
export function createHide(secrets: readonly string[]): Hide {
  const plain = secrets.filter((secret) => secret.length >= SHORTEST_PLAIN_CHARS);
  const windows = new Set<string>();
  for (const secret of secrets) {
    if (fold(secret).letters.length < SHORTEST_SECRET_CHARS) continue;
    for (const form of formsOf(secret)) {
      const { letters } = fold(form);
      for (let i = 0; i + WINDOW_CHARS <= letters.length; i++) windows.add(letters.slice(i, i + WINDOW_CHARS));
    }
  }
  return (text) => {
    const bare = plain.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
    if (windows.size === 0 || bare.length < WINDOW_CHARS) return bare;
    const { letters, at } = fold(bare);
    let shown = '';
    let from = 0;
    for (let i = 0; i + WINDOW_CHARS <= letters.length; i++) {
      if (!windows.has(letters.slice(i, i + WINDOW_CHARS))) continue;
      const start = at[i] ?? 0;
      while (i + WINDOW_CHARS < letters.length && windows.has(letters.slice(i + 1, i + 1 + WINDOW_CHARS))) i++;
      const end = (at[i + WINDOW_CHARS - 1] ?? bare.length - 1) + 1;
      if (start >= from) shown += `${bare.slice(from, start)}…`;
      from = end;
      i += WINDOW_CHARS - 1;
    }
    return shown + bare.slice(from);
  };
}

/** Hides nothing: for engines that have no secrets. */
export const hideNothing: Hide = (text) => text;
