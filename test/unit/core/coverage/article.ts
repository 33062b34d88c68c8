import type { CoveredArticle } from '../../../../utils/core/coverage/types';
import { articleOf } from '../brief/article';

/** The evacuation below Tarrow Dam, as one paper of the newsroom's world reports it. */
export function damStory(change: Partial<CoveredArticle> = {}): CoveredArticle {
  return articleOf(
    [
      'More than 4,200 people were evacuated from the valley below Tarrow Dam on Sunday after engineers of the Northmarch Water Authority found water seeping through its eastern wall.',
      'The order came from Ada Quill, the regional prefect, shortly after six in the morning. "We could not wait," Quill told the Continental Press.',
      'Buses carried families from Lower Tarrow to schools in Vernois. Nobody was hurt, the Northmarch Water Authority said.',
      'Tarrow Dam was built in 1962. Quill said that the evacuated families may return in nine days.',
    ],
    {
      canonicalUrl: 'https://www.northmarch-courier.example/news/tarrow-dam-evacuation',
      title: 'Thousands evacuated below Tarrow Dam as engineers find seepage',
      byline: ['Ann Writer'],
      outlet: 'Northmarch Courier',
      lang: 'en-GB',
      publishedAt: '2026-11-22T09:30:00Z',
      ...change,
    },
  );
}
