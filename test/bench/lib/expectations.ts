/** An expectation of a case, by its name in `expected`, and whether the answer meets it. */
export interface Judgement {
  name: string;
  met: boolean;
  /** The part of the answer that it is about, for the reader of the bench. */
  found: unknown;
}

type Fields = Readonly<Record<string, unknown>>;
interface Said {
  text: string;
  kind: string;
  time: string | null;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textsOf = (value: unknown): string[] => listOf(value).map(String);
const startsWith = (value: unknown, start: unknown) => typeof value === 'string' && value.startsWith(String(start));

/** Equality of plain data, whatever the order of an object's fields. */
function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, i) => same(value, other[i]));
  }
  if (isFields(one) && isFields(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => same(one[key], other[key]));
  }
  return one === other;
}

/** A field's expectation: as it is, `~` or `^` begins with it, `!` is another, `!~` does not begin with it. */
function judgeField(key: string, wanted: unknown, fields: Fields): Judgement {
  const [, name = key, mark = ''] = /^(.*?)(!~|[!~^]|)$/.exec(key) ?? [];
  const found = fields[name];
  const met = {
    '~': () => startsWith(found, wanted),
    '^': () => startsWith(found, wanted),
    '!~': () => !startsWith(found, wanted),
    '!': () => !same(found, wanted),
    '': () => same(found, wanted),
  }[mark];
  return { name: key, met: met?.() ?? false, found: found ?? null };
}

/** Expectations of a page's passages, by name. */
const OF_PASSAGES: Readonly<Record<string, (wanted: unknown, passages: readonly Said[]) => boolean>> = {
  'first^': (wanted, [first]) => startsWith(first?.text, wanted),
  passagesHave: (wanted, passages) => textsOf(wanted).every((part) => passages.some(({ text }) => text.includes(part))),
  passagesNot: (wanted, passages) => !textsOf(wanted).some((part) => passages.some(({ text }) => text.includes(part))),
  subheads: (wanted, passages) =>
    textsOf(wanted).every((part) => passages.some(({ text, kind }) => kind === 'subhead' && text.includes(part))),
  kindOf: (wanted, passages) =>
    isFields(wanted) &&
    Object.entries(wanted).every(([part, kind]) => passages.find(({ text }) => text.includes(part))?.kind === kind),
  noParagraph: (wanted, passages) => {
    // A paragraph of the story may hold the words; one of its own begins with them.
    const starts = passages.flatMap(({ text, kind }) =>
      kind === 'paragraph' ? [text.replace(/^[^\p{L}\p{N}]+/u, '')] : [],
    );
    return !textsOf(wanted).some((part) => starts.some((start) => start.startsWith(part)));
  },
  once: (wanted, passages) => {
    const all = passages.map(({ text }) => text).join('\n');
    return textsOf(wanted).every((part) => all.split(part).length === 2);
  },
  times: (wanted, passages) => passages.filter(({ time }) => time !== null).length >= Number(wanted),
  noShy: (_, passages) => !passages.some(({ text }) => text.includes('\u00ad')),
};

function judgePage(expected: Fields, actual: Fields): Judgement[] {
  const passages = listOf(actual.passages)
    .filter(isFields)
    .map(
      ({ text, kind, time }): Said => ({
        text: String(text),
        kind: String(kind),
        time: typeof time === 'string' ? time : null,
      }),
    );
  const texts = passages.map(({ text, kind }) => `${kind}: ${text}`);
  const judged = Object.entries(expected).map(([key, wanted]): Judgement => {
    const check = OF_PASSAGES[key];
    return check ? { name: key, met: check(wanted, passages), found: texts } : judgeField(key, wanted, actual);
  });
  return [...judged, judgeField('isArticle', true, actual)];
}

function judgeFeed({ entries, ...expected }: Fields, actual: Fields): Judgement[] {
  const found = listOf(actual.entries);
  const fields = Object.entries(expected).map(([key, wanted]) => judgeField(key, wanted, actual));
  if (entries === undefined) return fields;
  const wanted = listOf(entries).map((entry) => (isFields(entry) ? entry : {}));
  const each = wanted.flatMap((entry, i) => {
    const own = found[i];
    return Object.entries(entry).map(([key, value]) => {
      const judged = judgeField(key, value, isFields(own) ? own : {});
      return { ...judged, name: `entries[${i}].${judged.name}` };
    });
  });
  return [...fields, { name: 'entries', met: found.length === wanted.length, found: found.length }, ...each];
}

/** Judges an answer by what a case expects of its kind; null is an answer without fields. */
export function judge(kind: string, expected: Fields, actual: unknown): Judgement[] {
  const fields = isFields(actual) ? actual : {};
  if (kind === 'page') return judgePage(expected, fields);
  if (kind === 'feed') return judgeFeed(expected, fields);
  if (kind === 'gdelt') {
    const urls = listOf(actual).map((row) => (isFields(row) ? row.url : null));
    return [{ name: 'urls', met: listOf(expected.urls).every((url) => urls.includes(url)), found: urls }];
  }
  const feeds = listOf(fields.feeds).map((feed) => (isFields(feed) ? [feed.url, feed.title] : null));
  return [{ name: 'feeds', met: same(feeds, expected.feeds), found: feeds }];
}
