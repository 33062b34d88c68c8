import { withoutUnseen } from '../text/unseen';

/** Word joiner: takes no room and ends no line, and no reader of Markdown sees a link, name or tag through it. */
const JOINER = '\u2060';

/** Characters that end a line or count as a space, but for no-break spaces, which are typography. */
const SPACES = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** Further invisible characters: soft hyphens, invisible operators, annotations, tags that spell no flag. */
const HIDDEN =
  /[\u00ad\u180e\u2061-\u2064\u206a-\u206f\ufff9-\ufffb]|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]+/gu;

/** A text on one line, without control, bidi and invisible characters. */
export function oneLine(text: string): string {
  return withoutUnseen(text.replace(SPACES, ' ')).replace(HIDDEN, '').replace(SPACES, ' ').trim();
}

/**
 * Places at which a word joiner parts what programs look for after Markdown has been read, so that no escape helps:
 * bare addresses and hosts, e-mail addresses, @names, #tags and #1, :emoji:, `key:: value`, `[[`.
 */
const JOINTS = new RegExp(
  [
    String.raw`www(?=\.)`,
    '/(?=/)',
    String.raw`\p{L}(?=:\S)`,
    String.raw`:(?=:|[\w+-]*[a-z_+-][\w+-]*:)`,
    String.raw`\S(?=@)`,
    String.raw`@(?=\S)`,
    String.raw`#(?=[\p{L}\p{N}_+/-])`,
    // A top-level domain has two letters or more: "U.S." and "3.5" stay as they are.
    String.raw`\.(?=\p{L}[\p{L}\p{N}-])`,
    String.raw`\d\.(?=\d{1,3}\.\d{1,3}\.\d{1,3})`,
    String.raw`\[(?=\[)`,
    String.raw`\bGH-(?=\d)`,
  ].join('|'),
  'giu',
);

/** A text on one line in which nothing is taken for a link, a name or a tag, whatever reads it. */
export function unlinked(text: string): string {
  return oneLine(text).replace(JOINTS, `$&${JOINER}`);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\\': '&bsol;' };

/**
 * Marks of Markdown and of its dialects (mathematics, footnotes, wiki links, macros, tables); those that are marks only
 * where there are two of them (highlights, comments, insertions, block references); a bracket that opens behind one.
 */
const MARKS = /[<>\\`*_{}[#|~^$]|&(?=[#\p{L}\p{N}])|([=%+(])(?=\1)|(?<=([=%+(]))\2|(?<=\])\(|(?<=.)!$/gu;
/** A list, an underline of a heading, a rule, a definition or an admonition at the start of a line. */
const START = /^(?:[-+=:%]|[!?](?=.)|\d{1,9}(?=[.)](?:\s|$)))/;

/**
 * A text as Markdown that every reader of Markdown shows as that text: on one line, with no markup and nothing that is
 * linked or asked for. It may stand at the start of a line, in a list, a heading, bold type or a footnote. `<`, `>`, `&`
 * and `\` are entities, since some take a backslash into an address before it; `]` stays, since some take what stands
 * between `\[` and `\]` for a formula.
 */
export function inert(text: string): string {
  const escaped = unlinked(text).replace(MARKS, (mark) => ENTITIES[mark] ?? `\\${mark}`);
  return escaped.replace(START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** A text as the text of a link in Markdown, inert as `inert` makes it. */
export function inertLabel(text: string): string {
  return inert(text).replaceAll(']', '&rsqb;');
}

/** Characters that would be marks where the lines of front matter are read as Markdown. */
const YAML_MARKS = /[<>&`*_[\]{}|~^$#@]|([=%+(])(?=\1)/g;

/** A text as a quoted string of YAML, in which nothing is markup where its line is read as Markdown. */
export function yamlString(text: string): string {
  const hex = (mark: string) => mark.charCodeAt(0).toString(16).toUpperCase();
  return JSON.stringify(text).replace(YAML_MARKS, (mark) => `\\x${hex(mark)}`);
}

/** A text of a page as a quoted string of YAML; its value is inert as a property, too. */
export function inertYaml(text: string): string {
  return yamlString(unlinked(text));
}
