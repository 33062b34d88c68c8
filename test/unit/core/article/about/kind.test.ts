import { expect, it } from 'vitest';
import { extract } from '../../../../../utils/core/article/extract';
import { NOW, paragraph, parse, STORY_URL } from '../page';

const kindOf = (head: string, body: string, url = STORY_URL): string => {
  const doc = parse(`<head>${head}</head><article>${body}${paragraph('wall')}${paragraph('gate')}</article>`);
  const result = extract(doc, url, { now: NOW });
  return result.ok ? result.article.kind : result.reason;
};
const section = (name: string) => `<meta property="article:section" content="${name}">`;

it.each([
  ['news', section('Regional'), '<h1>Wall raised by two metres</h1>'],
  ['opinion', section('Opinion'), '<h1>The wall is a mistake</h1>'],
  ['opinion', section('Tribunes'), '<h1>La digue est une erreur</h1>'],
  ['opinion', '', '<header><span class="kicker">Éditorial</span><h1>La digue est une erreur</h1></header>'],
  ['analysis', section('Décryptage'), '<h1>Pourquoi la digue</h1>'],
  ['interview', section('Entretien'), '<h1>« La mer gagne toujours »</h1>'],
  ['review', '', '<h1>The Wall review: a film of stone</h1><span class="label">Review</span>'],
  ['sponsored', section('Contenu sponsorisé'), '<h1>La mer autrement</h1>'],
  ['agency', '<meta name="author" content="AFP">', '<h1>Wall raised by two metres</h1>'],
  ['news', '<meta name="author" content="Ada Quill with AFP">', '<h1>Wall raised by two metres</h1>'],
  [
    'opinion',
    '<script type="application/ld+json">{"@type":"OpinionNewsArticle","headline":"Too high a wall"}</script>',
    '<h1>Too high a wall</h1>',
  ],
])('%s', (kind, head, body) => {
  expect(kindOf(head, body)).toBe(kind);
});

it('is no review for a word of the title alone', () => {
  expect(kindOf('', '<h1>Council to review the wall after opinion polls</h1>')).toBe('news');
});
