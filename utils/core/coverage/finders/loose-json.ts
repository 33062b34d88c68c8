/**
 * Parses JSON whose strings hold backslashes before characters that JSON has no escape for, or raw control characters, as
 * GDELT's do: such a backslash goes, a control character becomes a space. Throws `SyntaxError` for what is broken otherwise.
 * One pass at most, whatever the number of faults.
 */
export function parseEscapes(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return JSON.parse(mended(json));
  }
}

function mended(json: string): string {
  // An escape is matched whole, so that the second backslash of a pair never counts as the first of another.
  return json.replace(/\\(?:u[0-9a-f]{4}|["\\/bfnrt])|\\|\p{Cc}/giu, (found) => {
    if (found.length > 1) return found;
    return found === '\\' ? '' : ' ';
  });
}
