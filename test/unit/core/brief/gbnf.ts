/*
 * A reader of the part of GBNF (llama.cpp's grammars) that is used here: literals, classes, groups, alternatives and
 * repetitions. Grammars become regular expressions, so none may recur.
 */

/** The rules of a grammar by name. */
export function parseGrammar(text: string): Map<string, string> {
  return new Map(
    text.split('\n').map((line) => {
      const [name = '', rule = ''] = line.split(/ ::= (.*)/s);
      return [name.trim(), rule];
    }),
  );
}

/** True when the whole text can be derived from `root`. Throws where a rule is missing or recursive. */
export function matches(grammar: ReadonlyMap<string, string>, text: string): boolean {
  const source = toSource(grammar, 'root', []);
  return new RegExp(`^(?:${source})$`, 'u').test(text);
}

const TOKEN = /"((?:[^"\\]|\\.)*)"|(\[(?:[^\]\\]|\\.)*\])|([a-z][a-z-]*)|([()|*+?]|\{\d+(?:,\d*)?\})|\s+/gy;

function toSource(grammar: ReadonlyMap<string, string>, name: string, within: string[]): string {
  const rule = grammar.get(name);
  if (rule === undefined || within.includes(name)) throw new Error(`Rule ${name} is missing or recurs`);
  let source = '';
  let read = 0;
  for (const match of rule.matchAll(TOKEN)) {
    const [whole, literal, signs, other, operator] = match;
    read += whole.length;
    // A quotation mark is escaped in GBNF, but must not be escaped in a regular expression.
    if (literal !== undefined) source += `(?:${literal.replace(/\\"/g, '"').replace(/[.*+?^${}()|[\]/]/g, '\\$&')})`;
    else if (signs) source += signs;
    else if (other) source += `(?:${toSource(grammar, other, [...within, name])})`;
    else if (operator) source += operator === '(' ? '(?:' : operator;
  }
  if (read !== rule.length) throw new Error(`Rule ${name} cannot be read: ${rule}`);
  return source;
}
