import type { FeedSetting } from '../../settings/coverage';

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value escaped for an attribute or an element; characters that XML 1.0 does not allow are left out. */
function escaped(value: string): string {
  return value
    .replace(/[&<>"]/g, (character) => REFERENCES[character] ?? '')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** Feeds as an OPML 2.0 file, in folders by topic. `title` names the list. */
export function exportOpml(feeds: readonly FeedSetting[], title: string, created: Date): string {
  const lineOf = ({ url, title: name }: FeedSetting) => {
    const label = escaped(name || url);
    return `    <outline type="rss" text="${label}" title="${label}" xmlUrl="${escaped(url)}"/>`;
  };
  const lines = [...Map.groupBy(feeds, ({ topic }) => topic ?? '')].flatMap(([topic, own]) =>
    topic === ''
      ? own.map(lineOf)
      : [
          `    <outline text="${escaped(topic)}" title="${escaped(topic)}">`,
          ...own.map((feed) => `  ${lineOf(feed)}`),
          '    </outline>',
        ],
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escaped(title)}</title>`,
    `    <dateCreated>${created.toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}
