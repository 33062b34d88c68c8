// @ts-nocheck A page's own script, as a browser gets it.
const STORIES = {
  'city-buys-stadium': {
    title: 'City buys back its stadium for a single coin', by: 'Nadia Petrov', date: '2026-11-18T12:00:00Z',
    text: [
      'The city of Harrowgate Bay bought its football stadium back from a bankrupt investment fund on Wednesday for the price of one coin, and took over debts of 86 million with it.',
      'The council voted 29 to 22 for the deal after nine hours of debate. It had sold the ground in 2011 for 140 million, most of which went into pensions.',
      '"We are paying for the lesson, not for the grass," said the mayor, Ivo Castellane, who opposed the sale when he was a councillor.',
      'Harrowgate Rovers, the only tenant, will pay rent of 3.2 million a year. The club drew 21,400 spectators on average last season, in a ground built for 38,000.',
      'The auditors warned that the roof must be renewed before 2031, at a cost of up to 30 million that is in no budget yet.',
      'The fund, Meridian Leisure, collapsed in June with debts of 1.4 billion. Its administrators had hoped to sell the ground to a developer who planned 900 flats, but the club holds a lease until 2044 that nobody could break.',
      'Under the agreement the city also takes back two training pitches, a car park and a swimming pool that has been shut since 2019. A working group is to say by April whether the pool can be reopened.',
      'Supporters filled the public gallery and sang when the result was read. "I have watched three owners and eleven managers," said Doreen Achterberg, 77, who has held the same seat since 1966. "The roof leaked under all of them."',
      'Opponents announced a petition for a referendum. They need 12,000 signatures by the middle of January.',
    ],
    next: 'ferry-fleet-battery',
  },
  'ferry-fleet-battery': {
    title: 'Half the ferry fleet to run on batteries by 2030', by: 'Jonas Ekberg', date: '2026-11-19T09:30:00Z',
    text: [
      'Eleven of the 23 ferries that serve the islands off Harrowgate Bay will be rebuilt to run on batteries by the end of 2030, the transport authority said on Thursday.',
      'The first, the Kittiwake, is to return to service next autumn after a refit that costs 9.8 million. It will charge for seven minutes at each end of the crossing.',
      'Burning no diesel, it will save about 1,900 tonnes of carbon dioxide a year, according to the authority.',
      '"The longest route stays on diesel, and I would rather say so now," said its director, Amara Lindgren. Batteries for that crossing would weigh more than the cars.',
      'Charging masts will be built at fourteen piers. The grid operator has asked for two years to lay new cables to three of the islands, whose lines were made for summer cottages and already run at their limit in August.',
      'The national climate fund pays 61 million of the 118 million that the programme costs. The rest is a loan over twenty years, which the authority expects to repay from fuel that it no longer buys, about 7 million a year at present prices.',
      'Passengers asked above all for silence, according to a survey of 4,300 of them. On the trial boat, which has sailed since May, the loudest thing is now the coffee machine.',
      'The sailors\' union asked for guarantees for 64 engine-room jobs. Talks are planned for December.',
      'Fares rise by four per cent in January, the first increase in three years.',
    ],
    next: 'city-buys-stadium',
  },
};
const main = document.querySelector('#root');
function render() {
  const slug = location.pathname.split('/').pop();
  const story = STORIES[slug];
  document.title = story ? `${story.title} – Daily Loop` : 'Daily Loop';
  main.replaceChildren();
  const add = (parent, tag, text) => { const e = document.createElement(tag); e.textContent = text; parent.append(e); return e; };
  if (!story) {
    for (const [key, value] of Object.entries(STORIES)) add(add(main, 'h2', ''), 'a', value.title).href = `/story/${key}`;
    return;
  }
  const box = add(main, 'div', ''); box.className = 'css-1x9y7q';
  add(box, 'h1', story.title);
  add(box, 'div', `by ${story.by}`).className = 'css-by';
  const time = add(box, 'time', new Date(story.date).toUTCString()); time.dateTime = story.date;
  for (const paragraph of story.text) add(box, 'p', paragraph);
  const next = add(main, 'a', STORIES[story.next].title); next.href = `/story/${story.next}`; next.id = 'next';
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link || link.origin !== location.origin) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  // The old story stays on the page until the new one has been "fetched", as it does in real applications.
  setTimeout(render, 120);
});
addEventListener('popstate', render);
render();
