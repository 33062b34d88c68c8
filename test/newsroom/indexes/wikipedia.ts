import { json, OPEN } from './answers.ts';
import { fold } from './keywords.ts';
import type { IndexAnswer, IndexService } from './types.ts';

interface WikiPage {
  lang: string;
  title: string;
  description: string;
  extract: string;
}

const PAGES: WikiPage[] = [
  {
    lang: 'en',
    title: 'Tarrow Dam',
    description: 'Embankment dam in Northmarch',
    extract:
      'Tarrow Dam is an embankment dam on the River Ellen. Completed in 1968 after six years of work, it is 61 metres high and forms Lake Tarrow, a reservoir of 31 million cubic metres. It has belonged to Northmarch Water since 1989.',
  },
  {
    lang: 'en',
    title: 'Internal erosion',
    description: 'Loss of material from inside an embankment',
    extract:
      'Internal erosion is the loss of soil from inside an earth dam or levee, carried off by water that seeps through it. It accounts for close to half of the failures of embankment dams. Cloudy seepage is its best-known sign.',
  },
  {
    lang: 'fr',
    title: 'Barrage de Tarrow',
    description: 'barrage en remblai du Northmarch',
    extract:
      'Le barrage de Tarrow est un barrage en remblai sur l’Ellen. Achevé en 1968, haut de 61 mètres, il retient 31 millions de mètres cubes et appartient depuis 1989 à la société Northmarch Water.',
  },
  {
    lang: 'fr',
    title: 'Ligne du Haut-Vernois',
    description: 'ligne ferroviaire à voie unique',
    extract:
      'La ligne du Haut-Vernois est une ligne ferroviaire à voie unique de 68 kilomètres entre Aubrac-sur-Vernoise et Montfaucon. Ouverte en 1891, elle est fermée aux voyageurs depuis 2017.',
  },
];

const keyOf = (page: WikiPage) => page.title.replaceAll(' ', '_');

/** Wikipedia's search and summaries in REST, for four made-up pages; "tarrow_dam" redirects as odd spellings do. */
export const wikipedia: IndexService = (request) => {
  const lang = request.host.split('.')[0] ?? '';
  const pages = PAGES.filter((page) => page.lang === lang);
  if (request.path === '/w/rest.php/v1/search/page') return search(pages, request.query);
  const [, title] = /^\/api\/rest_v1\/page\/summary\/(.+)$/.exec(request.path) ?? [];
  return title === undefined ? null : summary(pages, decodeURIComponent(title));
};

function search(pages: WikiPage[], params: URLSearchParams): IndexAnswer {
  const asked = fold(params.get('q') ?? '');
  const found = pages.filter((page) => {
    const words = new Set(fold(`${page.title} ${page.extract}`));
    return asked.length > 0 && asked.every((word) => words.has(word));
  });
  const rows = found.slice(0, Number(params.get('limit')) || 50).map((page) => ({
    id: 5000 + PAGES.indexOf(page),
    key: keyOf(page),
    title: page.title,
    excerpt: page.extract.replace(page.title, `<span class="searchmatch">$&</span>`),
    matched_title: null,
    description: page.description,
    thumbnail: null,
  }));
  return json({ pages: rows }, OPEN);
}

function summary(pages: WikiPage[], asked: string): IndexAnswer {
  const key = asked.replaceAll(' ', '_');
  const page = pages.find((one) => keyOf(one).toLowerCase() === key.toLowerCase());
  if (!page) {
    const type = 'https://mediawiki.org/wiki/HyperSwitch/errors/not_found';
    return json({ type, title: 'Not found.', method: 'get', detail: 'Page or revision not found.' }, OPEN, 404);
  }
  if (keyOf(page) !== asked) return { status: 302, headers: { ...OPEN, location: encodeURI(keyOf(page)) }, body: '' };
  const link = `https://${page.lang}.wikipedia.org/wiki/${encodeURIComponent(key)}`;
  return json(
    {
      type: 'standard',
      title: page.title,
      displaytitle: `<span class="mw-page-title-main">${page.title}</span>`,
      titles: { canonical: key, normalized: page.title, display: page.title },
      pageid: 5000 + PAGES.indexOf(page),
      lang: page.lang,
      dir: 'ltr',
      timestamp: '2026-09-02T10:11:12Z',
      description: page.description,
      content_urls: { desktop: { page: link }, mobile: { page: link } },
      extract: page.extract,
      extract_html: `<p>${page.extract}</p>`,
    },
    OPEN,
  );
}
