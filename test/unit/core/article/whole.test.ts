import { describe, expect, it } from 'vitest';
import { extract } from '../../../../utils/core/article/extract';
import type { Article } from '../../../../utils/core/article/types';
import { fixture, NOW, parse, STORY_URL } from './page';

function read(name: string): Article {
  const result = extract(fixture(name), STORY_URL, { now: NOW });
  if (!result.ok) throw new Error(result.reason);
  return result.article;
}

const paragraphs = (doc: Document) => [...doc.querySelectorAll('article p:not([class])')].map((p) => p.textContent);

describe('nothing of a story is lost', () => {
  it.each([
    ['whose sections are called after what they tell', '../cases/02-section-ids/page'],
    ['that is about copyright, terms and privacy', '../cases/27-text-of-notices/page'],
  ])('%s', (_, name) => {
    const texts = read(name).passages.map((passage) => passage.text);
    expect(texts.length).toBeGreaterThan(6);
    expect(texts).toEqual(expect.arrayContaining(paragraphs(fixture(name))));
  });

  it('keeps the heads of those sections', () => {
    const heads = read('../cases/02-section-ids/page').passages.filter((passage) => passage.kind === 'subhead');
    expect(heads.map((passage) => passage.text)).toEqual([
      'Feedback from the villages',
      'Related deaths are examined',
      'Comments of the minister',
      'Who bears which share of the costs',
      'A promotion of rail freight',
      'The sidebar deal of 2018',
      'The newsletter affair',
    ]);
  });
});

/** Stories in the words of page furniture, a paragraph a line. */
const STORIES: Record<string, string> = {
  'cookie banners': `Cookie banners must offer a button to refuse as large as the button to consent, the regulator in Tarrow ruled on Monday.
    The banner of the county's largest shop named 842 partners, and asked for consent to personal data before a word could be read.
    Visitors who refused cookies were shown the same dialog on each page, and a privacy policy of 41 pages that nobody had read.
    The shop must delete the personal data of 90,000 people who had never given their consent, and tell its partners to do so.
    Its lawyer said that cookies had been set by a browser that the shop did not control, and that it would appeal.`,
  newsletters: `The newsletter that Ada Quill writes from her kitchen has more subscribers than the county's two newspapers together.
    Readers can sign up for the newsletter with a postcard, and 4,000 of them have done so since the ferry stopped.
    She sends it at night, so that it is in the inbox of each subscriber before the first boat leaves the harbour.
    The Marrick Gazette, which lost a third of its subscriptions in May, has offered to buy the newsletter, she says.
    “Subscribe to the Gazette and you get our newsletter as well,” its publisher promised on Friday, and nobody was amused.`,
  subscriptions: `The price of a subscription to the ferry will rise by a fifth in March, and subscribers only learned of it on Monday.
    A season ticket is for subscribers who cross at least twice a week, and 312 of them signed a letter to the county.
    Members of the council who already have a subscription did not vote, since the law forbids it, the clerk said.
    The operator had promised in June that to continue at the old price passengers need only renew before the winter.
    Those who cancel their subscription will be paid back in May, the operator said, but not the deposit of nine crowns.`,
  'droits d’auteur': `Le tribunal a jugé que les droits de la photographie appartiennent à la veuve, et que la papeterie doit payer 26 000 euros.
    La mention « Tous droits réservés » ne suffit pas, ont dit les juges, à prouver qui est l’auteur d’une image.
    Les abonnés du journal avaient reçu le cliché dans leur boîte mail, sans que personne n’ait demandé l’accord du photographe.
    Inscrivez-vous à la lettre du musée, disait l’affiche, et vous verrez nos archives : elles étaient déjà vendues.
    La papeterie fera appel, et retirera d’ici là les 1 100 exemplaires qui restent dans sa cave, a-t-elle annoncé mardi.`,
  Datenschutz: `Wer keine Cookies will, muss das mit einem Klick sagen können, hat das Verwaltungsgericht Hohlbach am Montag entschieden.
    Der Händler hatte die Einwilligung von 90.000 Menschen an seine Partner verkauft, ohne dass sie davon wussten.
    Seine Datenschutzerklärung war 41 Seiten lang, und wer sie ablehnte, sah auf jeder Seite dieselbe Frage noch einmal.
    Die personenbezogenen Daten muss er bis zum ersten März löschen und seine Partner darum bitten, es auch zu tun.
    Der Verband der Händler nennt das Urteil lebensfremd und will, dass der Landtag die Regeln für Cookies ändert.`,
};

describe('a story in the words of furniture', () => {
  const lines = (about: string) => (STORIES[about] ?? '').split('\n').map((line) => line.trim());
  const footer =
    '<footer><p>© 2026 Tidewater Herald. All rights reserved. Terms of Service and Privacy Policy</p></footer>';

  it.each(
    Object.keys(STORIES).flatMap((about) => [
      [about, 'article', '<main><article><h1>A story</h1>', '</article></main>'] as const,
      [about, 'boxes without names', '<div><h1>A story</h1><div>', '</div></div>'] as const,
    ]),
  )('on %s is read whole, in an %s', (about, _, open, close) => {
    const html = `${open}${lines(about)
      .map((line) => `<p>${line}</p>`)
      .join('')}${close}${footer}`;
    const result = extract(parse(`<body>${html}</body>`), STORY_URL, { now: NOW });
    expect(result.ok && result.article.passages.map(({ text }) => text)).toEqual(lines(about));
  });
});
