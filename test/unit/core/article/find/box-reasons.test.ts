import { describe, expect, it } from 'vitest';
import { boxReasons, isStrongReason } from '../../../../../utils/core/article/find/box-reasons';
import { parse } from '../page';

function reasonsOf(html: string): string[] {
  const element = parse(`<body>${html}</body>`).body.firstElementChild;
  if (!element) throw new Error(`no element in ${html}`);
  return boxReasons(element, element.nodeName.toUpperCase());
}

describe('boxReasons', () => {
  it.each([
    ['a word', '<div class="related"></div>', ['related']],
    ['camel case', '<div class="articleRelated"></div>', ['related']],
    ['camel case of two words that make one', '<div class="RelatedLinks"></div>', ['related', 'relatedlinks']],
    ['capitals', '<div class="NEWSLETTER"></div>', ['newsletter']],
    ['hyphens', '<div class="o-newsletter-form"></div>', ['newsletter']],
    ['underscores of blocks and elements', '<div class="story__share--top"></div>', ['share']],
    ['words joined', '<div class="pop-up"></div>', ['popup']],
    ['words joined over a digit', '<div class="ad2slot"></div>', ['ad', 'adslot']],
    ['hashed classes', '<div class="FactBox_infobox__aB3cD"></div>', ['factbox', 'infobox']],
    ['an id', '<div id="comments"></div>', ['comments']],
    ['a test id', '<div data-testid="related-stories"></div>', ['related']],
    ['a component', '<div data-component="ShareBar"></div>', ['share', 'sharebar']],
    ['an element', '<aside></aside>', ['ASIDE']],
    ['an element with a class', '<figure class="photo"></figure>', ['photo', 'FIGURE']],
    ['a role', '<div role="complementary"></div>', ['role complementary']],
    ['a class that hides', '<div class="d-none"></div>', ['unseen']],
    ['a class that hides from sight', '<p class="text visually-hidden"></p>', ['unseen']],
  ])('%s: %s', (_, html, expected) => expect(reasonsOf(html)).toEqual(expected));

  it.each([
    ['nothing', '<div></div>'],
    ['a story’s own names', '<div class="article-body story__text prose entry-content"></div>'],
    ['a word in a word', '<div class="shared commentary adsorption advertorial"></div>'],
    ['words of two names are not joined', '<div class="pop up"></div>'],
    ['categories and tags', '<article class="category-photo tag-image post_tag-card tag-newsletter"></article>'],
    ['format, type and status', '<article class="format-gallery type-video status-popular"></article>'],
    ['what a page has', '<div class="has-sidebar no-comments with-banner without-footer"></div>'],
    ['hashes', '<p class="sc-a884a83d-0 jsx-1d3Ad" id="elk-c7bade55-970b-4fe0-b18a-85ad"></p>'],
    ['letters at random', '<p class="kAdPdF xYAdZ" id="block-id-n1AuAdJlVL"></p>'],
    ['a heading that a table of contents leads to', '<h2 class="toc" id="toc-3">The wall</h2>'],
    ['a class that hides on small screens only', '<div class="hidden md:block"></div>'],
    ['the same with a hyphen', '<div class="d-none lg-block"></div>'],
    ['a word that only begins so', '<div class="hidden-gems"></div>'],
    ['the role of a main part', '<div role="main"></div>'],
    ['a quotation set as a figure', '<figure><blockquote>Yes</blockquote><figcaption>Quill</figcaption></figure>'],
    ['a table set as a figure', '<figure><table><tr><td>Yes</td></tr></table></figure>'],
  ])('none: %s', (_, html) => expect(reasonsOf(html)).toEqual([]));

  it.each([
    ['an id of the heading’s words', '<section id="related-deaths"><h2>Related deaths are examined</h2></section>'],
    [
      'with words that a slug leaves out',
      '<div id="share-costs-village"><h3>A share of the costs for the village</h3></div>',
    ],
    ['a class', '<section class="section newsletter-affair"><h2>The newsletter affair</h2></section>'],
    ['in camel case', '<section id="cookieBanners"><h2>Cookie banners are banned</h2></section>'],
    ['a heading itself', '<h2 id="comments-of-the-minister">Comments of the minister</h2>'],
    ['in French', '<section id="pub-a-la-radio-copyright"><h2>Pub à la radio : copyright en cause</h2></section>'],
  ])('none for the slug of a section of the story: %s', (_, html) => expect(reasonsOf(html)).toEqual([]));

  it.each([
    ['a box’s own heading', '<div id="related-stories"><h3>Related stories</h3></div>', ['related']],
    ['one with the page’s words', '<div class="more-from-author"><h3>More from the author</h3></div>', ['author']],
    ['a single word', '<div id="comments"><h3>Comments on the wall</h3></div>', ['comments']],
    ['a heading of other words', '<div id="related-coast"><h3>The wall</h3></div>', ['related']],
  ])('stay: %s', (_, html, expected) => expect(reasonsOf(html)).toEqual(expected));

  it('reads a word that stands beside what a story is filed under', () => {
    expect(reasonsOf('<article class="category-photo teaser tag-image"></article>')).toEqual(['teaser']);
  });
});

it.each([
  ['comments', true],
  ['FOOTER', true],
  ['tweet', true],
  ['photo', false],
  ['FIGURE', false],
  ['role dialog', false],
])('%s is a strong reason: %j', (reason, strong) => expect(isStrongReason(reason)).toBe(strong));
