import { type ESTree, parseSync, Visitor } from 'vite';

/** Attributes whose text a reader sees or hears. */
const READ = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
]);

/** Two letters in a row: a word, and not the "s" of a pattern or the "×" of a button. */
const WORD = /\p{L}{2}/u;

/** Words in the code of a component. */
export interface ShownString {
  /** Counted from 1. */
  line: number;
  words: string;
}

/** Finds the words that a component shows without asking the locale files. Throws on a file that does not parse. */
export function shownStrings(file: string, text: string): ShownString[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: ShownString[] = [];
  const see = (node: ESTree.Node, words: string) => {
    if (WORD.test(words)) found.push({ line: text.slice(0, node.start).split('\n').length, words: words.trim() });
  };
  const seeValue = (value: ESTree.Node | null): void => {
    if (value === null) return;
    if (value.type === 'Literal' && typeof value.value === 'string') see(value, value.value);
    else if (value.type === 'TemplateLiteral') for (const { value: part } of value.quasis) see(value, part.raw);
    else if (value.type === 'JSXExpressionContainer') seeValue(value.expression);
    else if (value.type === 'ConditionalExpression') [value.consequent, value.alternate].forEach(seeValue);
    else if (value.type === 'LogicalExpression') [value.left, value.right].forEach(seeValue);
  };
  new Visitor({
    JSXText: (node) => see(node, node.value),
    JSXElement: ({ children }) => {
      for (const child of children) if (child.type === 'JSXExpressionContainer') seeValue(child);
    },
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && READ.has(name.name)) seeValue(value);
    },
  }).visit(program);
  return found;
}
