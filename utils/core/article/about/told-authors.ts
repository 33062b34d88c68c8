import { folded } from '../../text/fold';
import { CREDIT, ONLY_LEAD_IN } from './byline-words';
import { isDesk } from './desks';
import { type LdNode, nodesIn, referred, textsIn, typesOf } from './json-ld';
import type { MetaTags } from './meta-tags';
import { splitByline, unique } from './names';

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dc.contributor',
  'dcterms.creator',
  'byl',
  'article:author_name',
  'article.author',
  'cxenseparse:author',
  'og:article:author',
  'authors',
  'news_authors',
  'dable:author',
  'creator',
  'article_author',
  'bt:author',
  'mediator_author',
  'rnews:creator',
];

/** Names that structured data gives, by @id where it must; organisations are kept beside people where they are agencies. */
export function describedAuthors(story: LdNode | null, nodes: readonly LdNode[], outlet: string): string[] {
  const value = story?.author ?? story?.creator ?? story?.contributor;
  const list: unknown[] = (Array.isArray(value) ? value : [value]).slice(0, 40).map((one) => referred(one, nodes));
  return unique(
    list.flatMap((one) => {
      const isGroup = nodesIn(one).some((node) => typesOf(node).some((type) => type.endsWith('Organization')));
      const texts = textsIn(one);
      return isGroup
        ? texts.filter((text) => text.length <= 80 && !CREDIT.test(text))
        : texts.flatMap((text) => splitByline(text, outlet));
    }),
  );
}

/** The authors that tags name; those of library catalogues are written "Doe, Jane". */
export function taggedAuthors(tags: MetaTags, outlet: string): string[] {
  const catalogued = (tags.get('citation_author') ?? []).map((name) =>
    name.replace(/^([^,]{2,40}),\s*([^,]{1,40})$/, '$2 $1'),
  );
  if (catalogued.length > 0) return unique(catalogued.flatMap((name) => splitByline(name)));
  let desks: string[] = [];
  for (const name of META_NAMES) {
    const values = unique((tags.get(name) ?? []).flatMap((value) => splitByline(value, outlet)));
    if (values.length === 0) continue;
    if (!values.every((value) => isDesk(value, folded(outlet)))) return values;
    if (desks.length === 0) desks = values;
  }
  const labelled = unique(cardNames(tags).flatMap((value) => splitByline(value, outlet)));
  return labelled.length > 0 && !labelled.every((value) => isDesk(value, folded(outlet))) ? labelled : desks;
}

/** Values of the tags for cards that come in pairs, a label and what it labels: "Written by", "Ada Quill". */
function cardNames(tags: MetaTags): string[] {
  return [1, 2, 3].flatMap((n) => {
    const isAuthor = (tags.get(`twitter:label${n}`) ?? []).some((label) => ONLY_LEAD_IN.test(label));
    return isAuthor ? (tags.get(`twitter:data${n}`) ?? []) : [];
  });
}

/** The author that tags name where that is no person: "News Staff". */
export function signedAs(story: LdNode | null, tags: MetaTags): string[] {
  const [signed] = [...textsIn(story?.author), ...(tags.get('author') ?? [])].filter(
    (text) => text.length <= 60 && !/[@<>{}=\\]|:\/\/|^\d+$/.test(text) && /\p{L}{2}/u.test(text),
  );
  return signed ? [signed] : [];
}
