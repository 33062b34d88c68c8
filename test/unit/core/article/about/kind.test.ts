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
  ['column', section('Chroniques'), '<h1>La digue et moi</h1>'],
  ['column', section('Kolumnen'), '<h1>Die Mauer und ich</h1>'],
  ['newsletter', section('Newsletter'), '<h1>The wall, and what else happened</h1>'],
  ['news', section('Harbour, News, Newsletter'), '<h1>Wall raised by two metres</h1>'],
  ['live', section('En directo'), '<h1>El muro sube dos metros</h1>'],
  ['list', section('Fil info'), '<h1>La digue surélevée</h1>'],
  ['list', '', '<header><span class="label">Kurz notiert</span><h1>Mauer erhöht</h1></header>'],
  ['interview', section('Entrevistas'), '<h1>«El mar gana siempre»</h1>'],
  ['analysis', section('Análisis'), '<h1>Por qué el muro</h1>'],
  ['opinion', section('Kommentar'), '<h1>Die Mauer ist ein Fehler</h1>'],
  ['sponsored', section('Contenido patrocinado'), '<h1>El mar de otra manera</h1>'],
  [
    'sponsored',
    '',
    '<h1>La mer autrement</h1><div><span class="sponsor-label">En partenariat avec</span> le port</div>',
  ],
  ['news', '', '<h1>Wall raised</h1><p>Text.</p><ul><li><div class="label">Analysis</div>Another story</li></ul>'],
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

it.each([
  ['by pictures for a list', section('Galleries'), '<h1>The wall in pictures</h1>', 'list'],
  ['by pictures for a list, in French', section('Diaporamas'), '<h1>La digue</h1>', 'list'],
  ['beside a film for news', section('Videos'), '<h1>Wall raised by two metres</h1>', 'news'],
])('takes a story told %s', (_, head, body, kind) => {
  expect(kindOf(head, body)).toBe(kind);
});

it('takes a long story with a word for pictures for a story', () => {
  const long = ['pier', 'dyke', 'lock', 'quay', 'sea', 'tide', 'boat', 'crane'].map((word) => paragraph(word)).join('');
  expect(kindOf(section('Galleries'), `<h1>Wall raised by two metres</h1>${long}`)).toBe('news');
});

it('is no review for a word of the title alone', () => {
  expect(kindOf('', '<h1>Council to review the wall after opinion polls</h1>')).toBe('news');
});

/** The kind of a page of this body, by one author. */
function shaped(
  body: string,
  { title = 'Wall raised by two metres', lang = 'en', url = STORY_URL, author = 'Ada Quill' } = {},
): string {
  const doc =
    parse(`<html lang="${lang}"><head><meta name="author" content="${author}"></head><body><article><h1>${title}</h1>
    ${body}</article></body></html>`);
  const result = extract(doc, url, { now: NOW });
  return result.ok ? result.article.kind : result.reason;
}

const topics = ['wall', 'gate', 'quay', 'lock', 'pier', 'dyke'];
const heads = (names: readonly string[]) =>
  names.map((name, i) => `<h2>${name}</h2>${paragraph(topics[i] ?? name)}`).join('');
const asked = (questions: readonly string[]) =>
  questions.map((text, i) => `<p><b>${text}</b></p>${paragraph(topics[i] ?? text)}`).join('');
const said = (sentences: readonly string[]) =>
  sentences
    .map(
      (text, i) =>
        `<p>${text} The ${topics[i]} was built by people whose names nobody wrote down in the books of the town.</p>`,
    )
    .join('');

it.each([
  ['with a clock', ['9:05 Work begins', '10:40 The gate is shut', '11:15 The tide turns']],
  ['as the French write it', ['14h32 – Les travaux', '15h10 – La porte', '16h00 – La mer']],
  ['as the Germans do', ['10.05 Uhr: Beginn', '11.20 Uhr: Tor zu', '12.00 Uhr: Flut']],
])('takes a text under timed heads for live, %s', (_, names) => {
  expect(shaped(heads(names))).toBe('live');
});

it.each([
  ['numbered up', 'Walls of the coast', ['1. Marrick', '2. Hallin', '3. Greave', '4. Tarrow']],
  ['numbered down', 'Walls of the coast', ['#4 Marrick', '#3 Hallin', '#2 Greave', '#1 Tarrow']],
  ['of as many as the title says', '5 walls that held', ['Marrick', 'Hallin', 'Greave', 'Tarrow', 'Pellworth']],
])('takes a text under heads %s for a list', (_, title, names) => {
  expect(shaped(heads(names), { title })).toBe('list');
});

it.each([
  ['numbers that do not count', 'Walls of the coast', ['1. Marrick', '1961 and after', '3. Greave', '7. Tarrow']],
  ['a sum in the title', 'Wall to cost 4.5 million', ['What it costs', 'Who pays', 'Who gains', 'What is next']],
])('takes no text with %s for a list', (_, title, names) => {
  expect(shaped(heads(names), { title })).toBe('news');
});

it.each([
  [
    'en',
    ['What do you fear most?', 'Why did you come back?', 'Do your neighbours agree?', 'Would you build it again?'],
  ],
  [
    'fr',
    [
      'Que craignez-vous le plus ?',
      'Pourquoi êtes-vous revenue ?',
      'Vos voisins sont-ils d’accord, selon vous ?',
      'Le referiez-vous ?',
    ],
  ],
  [
    'de',
    ['Was fürchten Sie am meisten?', 'Warum sind Sie zurück?', 'Was sagen Ihre Nachbarn?', 'Würden Sie es wieder tun?'],
  ],
  ['es', ['¿Qué teme usted más?', '¿Por qué volvió usted?', '¿Qué dicen de usted?', '¿Lo haría usted otra vez?']],
])('takes questions to somebody for an interview (%s)', (lang, questions) => {
  expect(shaped(paragraph('sea') + asked(questions), { lang })).toBe('interview');
});

it('takes turns of two speakers for an interview, and questions to nobody for news', () => {
  const turns = [
    'Herald: Is it high enough?',
    'Quill: No.',
    'Herald: Who pays?',
    'Quill: We do.',
    'Herald: When?',
    'Quill: Soon.',
  ];
  const told = turns.map(
    (text, i) => `<p>${text} The ${topics[i]} does not wait for councils, as everybody here has known for long.</p>`,
  );
  expect(shaped(told.join(''))).toBe('interview');
  expect(shaped(asked(['What is the wall?', 'Who pays for it?', 'When is it built?', 'Why there?']))).toBe('news');
});

const voice = [
  'I grew up behind it.',
  'I’ve seen it leak.',
  'When I was nine, it broke.',
  'I do not trust it.',
  'I’d move away.',
  'But I stay.',
];

it('takes a text in the first person by one writer for a column, a letter to subscribers, or a review', () => {
  expect(shaped(said(voice))).toBe('column');
  expect(
    shaped(
      `<p>Welcome to this week’s newsletter: in our newsletter today, the wall, the gate and what the harbour says of both.</p>${said(voice)}`,
    ),
  ).toBe('newsletter');
  expect(shaped(said(voice), { url: 'https://www.herald.example/film/the-wall-review' })).toBe('review');
  expect(
    shaped(
      said([
        'Ich wuchs dahinter auf.',
        'Mir war bang.',
        'Ich sah sie brechen.',
        'Ich traue ihr nicht.',
        'Ich ginge fort.',
        'Ich bleibe.',
      ]),
      { lang: 'de' },
    ),
  ).toBe('column');
});

it('takes no text in which others say “I” for a column', () => {
  expect(shaped(said(voice.map((text) => `“${text}” she said.`)))).toBe('news');
  expect(shaped(said(voice), { author: 'Ada Quill, Bo Larsen' })).toBe('news');
  expect(shaped(said(voice.slice(0, 2)) + topics.map(paragraph).join(''))).toBe('news');
});
