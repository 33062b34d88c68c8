import { json, OPEN } from './answers.ts';
import { fold } from './keywords.ts';
import type { IndexAnswer, IndexService } from './types.ts';

interface WikiPage {
  lang: string;
  title: string;
  description: string;
  extract: string;
  /** The text after the extract, with headings as the action API writes them. */
  more?: string;
  /** True for a page that only lists pages of similar names. */
  isList?: true;
}

const PAGES: WikiPage[] = [
  {
    lang: 'en',
    title: 'Tarrow Dam',
    description: 'Embankment dam in Northmarch',
    extract:
      'Tarrow Dam is an embankment dam on the River Ellen. Completed in 1968 after six years of work, it is 61 metres high and forms Lake Tarrow, a reservoir of 31 million cubic metres. It has belonged to Northmarch Water since 1989.',
    more: '== Incidents ==\nIn March 1994 the dam leaked through its left abutment. Nobody was hurt, and 400 metres of the core were grouted again the year after.\n\n\n== See also ==',
  },
  {
    lang: 'en',
    title: 'Hallin',
    description: 'Topics referred to by the same term',
    extract: 'Hallin may refer to:\nHallin (town), a town in Northmarch\nHallin, a surname',
    isList: true,
  },
  {
    lang: 'en',
    title: 'Hallin (town)',
    description: 'Market town in Northmarch',
    extract:
      'Hallin is a market town on the River Ellen, eleven kilometres below Tarrow Dam. It has 12,300 inhabitants.',
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

/** Old names of pages. */
const REDIRECTS: Record<string, string> = { 'Ellen Valley Dam': 'Tarrow Dam' };

/**
 * Wikipedia's search and summaries by REST, and texts by its action API, for invented pages; "tarrow_dam" redirects, as
 * unusual spellings do.
 */
export const wikipedia: IndexService = (request) => {
  const lang = request.host.split('.')[0] ?? '';
  const pages = PAGES.filter((page) => page.lang === lang);
  if (request.path === '/w/rest.php/v1/search/page') return search(pages, request.query);
  if (request.path === '/w/api.php') return extracts(pages, request.query);
  const [, title] = /^\/api\/rest_v1\/page\/summary\/(.+)$/.exec(request.path) ?? [];
  return title === undefined ? null : summary(pages, decodeURIComponent(title));
};

const formerly = ({ title }: WikiPage) => Object.keys(REDIRECTS).find((from) => REDIRECTS[from] === title) ?? '';

function search(pages: WikiPage[], params: URLSearchParams): IndexAnswer {
  const asked = fold(params.get('q') ?? '');
  const found = pages.filter((page) => {
    const words = new Set(fold(`${page.title} ${page.extract} ${page.more ?? ''} ${formerly(page)}`));
    return asked.length > 0 && asked.every((word) => words.has(word));
  });
  const rows = found.slice(0, Number(params.get('limit')) || 50).map((page) => ({
    id: 5000 + PAGES.indexOf(page),
    key: keyOf(page),
    title: page.title,
    excerpt: page.extract.replace(page.title, `<span class="searchmatch">$&</span>`),
    matched_title: formerly(page) && fold(formerly(page)).join() === asked.join() ? formerly(page) : null,
    description: page.description,
    thumbnail: null,
  }));
  return json({ pages: rows }, OPEN);
}

/** `prop=extracts|pageprops`, one title, redirects followed. */
function extracts(pages: WikiPage[], params: URLSearchParams): IndexAnswer {
  // Browsers may read the answer only where the address asks for that.
  const headers = params.get('origin') === '*' ? OPEN : {};
  const asked = params.get('titles') ?? '';
  const title = REDIRECTS[asked] ?? asked;
  const page = pages.find((one) => one.title === title);
  if (params.get('action') !== 'query' || asked === '') {
    return json({ error: { code: 'missingparam', info: 'The "action" parameter must be set.' } }, headers);
  }
  if (!page) return json({ batchcomplete: true, query: { pages: [{ ns: 0, title, missing: true }] } }, headers);
  const redirects = title === asked ? {} : { redirects: [{ from: asked, to: title }] };
  const extract = [page.extract, page.more].filter(Boolean).join('\n\n\n');
  const pageprops = page.isList ? { pageprops: { disambiguation: '' } } : {};
  const found = { pageid: 5000 + PAGES.indexOf(page), ns: 0, title, extract, ...pageprops };
  return json({ batchcomplete: true, query: { ...redirects, pages: [found] } }, headers);
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
      type: page.isList ? 'disambiguation' : 'standard',
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
