import { expect, it } from 'vitest';
import { readableDomain, siteOf } from '../../../../../utils/core/article/about/domain-name';
import { readJsonLd } from '../../../../../utils/core/article/about/json-ld';
import { readMetaTags } from '../../../../../utils/core/article/about/meta-tags';
import { readOutlet } from '../../../../../utils/core/article/about/outlet';
import { parse } from '../page';

interface Said {
  site?: string;
  publisher?: string;
  application?: string;
  page?: string;
  heading?: string;
}

function outlet(url: string, { site, publisher, application, page = '', heading = 'Wall raised by two metres' }: Said) {
  const meta = (name: string, value?: string) => (value ? `<meta name="${name}" content="${value}">` : '');
  const data = publisher ? JSON.stringify({ '@type': 'NewsArticle', publisher: { name: publisher } }) : '{}';
  const doc = parse(
    `${meta('og:site_name', site)}${meta('application-name', application)}<script type="application/ld+json">${data}</script>`,
  );
  const [story = null] = readJsonLd(doc);
  return readOutlet({ story, tags: readMetaTags(doc), url, page, headings: [heading] });
}

it.each<[string, Said, string]>([
  ['www.herald.example', { site: 'Tidewater Herald' }, 'Tidewater Herald'],
  ['www.lecourrier.fr', { site: 'Le Courrier.fr', publisher: 'Le Courrier' }, 'Le Courrier'],
  ['www.lecho.fr', { site: 'LEcho.fr', publisher: 'L’Écho' }, 'L’Écho'],
  ['www.bote.de', { site: 'bote.de', publisher: 'Der Bote' }, 'Der Bote'],
  ['www.bote.de', { site: 'BOTE.DE' }, 'BOTE'],
  ['thecounty.com', { site: 'thecounty', publisher: 'The County' }, 'The County'],
  ['www.tidegamer.com', { site: 'tidegamer', page: 'Wall raised | Tide Gamer' }, 'Tide Gamer'],
  ['ideas.tide.com', { site: 'ideas.tide.com' }, 'Tide'],
  ['www.hwr24.de', { application: 'hwr24 Website' }, 'hwr24'],
  ['www.tidemail.co.uk', { site: 'Mail Online', publisher: 'Tide Mail' }, 'Tide Mail'],
  ['www.otempo.example', { site: 'Política', application: 'O Tempo' }, 'O Tempo'],
  ['www.hwr.de', { site: 'Hafenwelle Rundfunk (HWR)' }, 'HWR'],
  ['www.harbourwave.de', { site: 'Harbour Wave (www.harbourwave.de)' }, 'Harbour Wave'],
  ['www.courant.example', { site: 'Courant – news from the harbour' }, 'Courant'],
  ['www.tydzien.pl', { publisher: 'Tydzień Sp. z o.o.' }, 'Tydzień'],
  ['www.tydzien.pl', { publisher: 'Morska SA', application: 'Tydzień' }, 'Tydzień'],
  ['www.tideletter.example', { site: 'The t Letter', page: 'Wall raised - tideletter' }, 'The t Letter'],
])('names %s by what its page says (%j)', (host, said, name) => {
  expect(outlet(`https://${host}/wall`, said)).toBe(name);
});

it('takes a name in the script of the page', () => {
  const both = { publisher: '潮水時報', page: 'Wall raised | Tidewater Times' };
  expect(outlet('https://www.tidewatertimes.example/wall', both)).toBe('Tidewater Times');
  const titled = { page: '港口的牆加高兩公尺 | 潮水時報', heading: '港口的牆加高兩公尺' };
  expect(outlet('https://www.tidewatertimes.example/wall', titled)).toBe('潮水時報');
  const own = { site: 'Tidewater Times', publisher: '潮水時報', heading: '港口的牆加高兩公尺' };
  expect(outlet('https://www.tidewatertimes.example/wall', own)).toBe('潮水時報');
});

it.each([
  ['https://www.kleinerbote.at/a', 'Mauer wird erhöht - Kleiner Bote', 'Kleiner Bote'],
  ['https://www.boersen-bote.de/a', 'Mauer | Börsen-Bote', 'Börsen-Bote'],
  ['https://timesofmarrick.papers.example/a', 'Wall raised | Times of Marrick', 'Times of Marrick'],
  ['https://www.valley-desk.example/a', 'Wall raised', 'Valley Desk'],
  ['https://news.bote.co.uk/a', 'Wall raised', 'Bote'],
  ['https://hafenbote.blogspot.com/a', 'Wall raised', 'Hafenbote'],
  ['https://www.hlt.lt/a', 'Wall raised', 'HLT'],
  ['https://www.news.com.au/a', 'Wall raised', 'news.com.au'],
])('makes the domain of %s readable where the page gives no name', (url, page, name) => {
  expect(outlet(url, { page })).toBe(name);
});

it.each(['', 'nonsense', 'https://192.0.2.7/a', 'https://[2001:db8::1]/a', 'http://localhost/a'])(
  'copes with the address “%s”',
  (url) => {
    expect(typeof outlet(url, {})).toBe('string');
    expect(typeof siteOf(url)).toBe('string');
    expect(readableDomain('')).toBe('');
  },
);
