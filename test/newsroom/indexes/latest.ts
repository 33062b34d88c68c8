import type { IndexedArticle } from './types.ts';

const [GB, US, IE, AU] = ['GB', 'US', 'IE', 'AU'];

/** Articles that stand in outlets' feeds of the latest news alone: no index knows them, and no page of theirs is kept. */
export const LATEST: IndexedArticle[] = [
  {
    url: 'https://www.hallin-star.example/news/ferry-crews-accept-pay-deal-20261124',
    outlet: 'Hallin Star',
    title: 'Port Hallin ferry crews accept pay deal and end nine-day strike',
    lead: 'Crews of the Hallin Line voted by 412 to 188 for a rise of 6.5 per cent; boats sail again on Thursday.',
    date: '2026-11-24T17:10:00Z',
    lang: 'en',
    country: GB,
  },
  {
    url: 'https://www.northmarch-courier.example/news/2026/11/hallin-ferry-strike-ends',
    outlet: 'The Northmarch Courier',
    title: 'Nine-day ferry strike in Port Hallin ends as crews vote for pay deal',
    lead: 'The Hallin Line and its 600 crew agreed on 6.5 per cent after mediation. The first boat leaves on Thursday.',
    date: '2026-11-24T18:30:00Z',
    lang: 'en',
    country: GB,
  },
  {
    url: 'https://www.metro-ledger.example/business/2026/hallin-ferry-pay-deal-90117',
    outlet: 'Metro Ledger',
    title: 'Ferry crews back 6.5% pay deal, ending Port Hallin strike',
    lead: 'Members of the seafarers’ union accepted the Hallin Line’s offer by two to one, and boats will sail on Thursday.',
    date: '2026-11-24T19:05:00Z',
    lang: 'en',
    country: US,
  },
  {
    url: 'https://www.public-radio-north.example/news/2026-11-24-carrow-budget-put-off',
    outlet: 'Public Radio North',
    title: 'Carrow council puts off budget vote after walkout',
    lead: 'Eleven members left the chamber before the vote on a £94m budget, and the Carrow council had no quorum.',
    date: '2026-11-24T21:40:00Z',
    lang: 'en',
    country: IE,
  },
  {
    url: 'https://www.plainwater-news.example/regions/carrow-budget-vote-walkout',
    outlet: 'Plainwater News',
    title: 'Budget vote in Carrow put off as eleven council members walk out',
    lead: 'Without a quorum the Carrow council could not pass its £94m budget on Tuesday; it meets again next week.',
    date: '2026-11-24T22:15:00Z',
    lang: 'en',
    country: AU,
  },
  {
    url: 'https://www.metro-ledger.example/tools/horoscope-90120',
    outlet: 'Metro Ledger',
    title: 'Horoscope: what the stars say for Wednesday',
    lead: 'A good day for ferry crews, and for those who put off a vote.',
    date: '2026-11-25T05:00:00Z',
    lang: 'en',
    country: US,
  },
];
