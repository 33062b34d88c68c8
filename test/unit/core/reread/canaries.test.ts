import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../utils/core/check/read/tokens';
import { canariesOf } from '../../../../utils/core/reread/canaries/canaries';
import { seeded } from '../../../../utils/core/reread/canaries/random';
import { spoilFigure } from '../../../../utils/core/reread/canaries/spoil-figure';
import { placedNames, spoilName } from '../../../../utils/core/reread/canaries/spoil-name';
import { turnPolarity } from '../../../../utils/core/reread/canaries/turn-polarity';
import { codeOf, langTag } from '../../../../utils/core/text/lang-tag';
import { expectLinear } from '../../../support/growth';
import { DAM, storyOf } from './stories';

const claimOf = (text: string, lang: string) => {
  const code = codeOf(langTag(lang));
  return { text, tokens: tokenise(text, code), lang: code, published: null, base: 0 };
};

describe('turning the polarity', () => {
  it.each([
    ['en', 'The dam was closed on Monday.', 'The dam was not closed on Monday.'],
    ['en', 'The minister will not resign this week.', 'The minister will resign this week.'],
    ['en', 'Nobody was hurt in the crash.', null],
    ['en', 'The bank refused to pay what it had promised.', null],
    ['en', 'Prices rose sharply in March.', null],
    ['fr', 'Le barrage a été fermé lundi.', 'Le barrage n’a pas été fermé lundi.'],
    ['fr', 'Les écoles sont ouvertes depuis lundi.', 'Les écoles ne sont pas ouvertes depuis lundi.'],
    ['fr', "La maire n'est pas favorable au projet.", 'La maire est favorable au projet.'],
    ['fr', "Il s'est rendu à Paris lundi.", null],
    ['fr', 'Le train part à Lyon chaque matin.', null],
    ['de', 'Der Damm wurde am Montag geschlossen.', 'Der Damm wurde nicht am Montag geschlossen.'],
    ['es', 'La presa está cerrada desde el lunes.', 'La presa no está cerrada desde el lunes.'],
    ['es', 'El alcalde no es partidario de la obra.', 'El alcalde es partidario de la obra.'],
    ['it', 'La diga è chiusa da lunedì.', 'La diga non è chiusa da lunedì.'],
    ['pt', 'A barragem está fechada.', null],
  ])('in %s: %s', (lang, text, turned) => {
    expect(turnPolarity(claimOf(text, lang))).toBe(turned);
  });
});

describe('changing a figure', () => {
  it.each([
    ['en', 'Engineers found 12 cracks in the wall.', /^Engineers found [3-9]2 cracks in the wall\.$/],
    ['en', 'It cost $4,200 a head.', /^It cost \$[126-9],200 a head\.$/],
    ['fr', 'Le chantier a coûté 3,5 millions d’euros.', /^Le chantier a coûté [15-9],5 millions d’euros\.$/],
    ['en', 'It was built in 1962 by hand.', /^It was built in 19[345]\d by hand\.$/],
  ])('in %s: %s', (lang, text, spoiled) => {
    for (let seed = 1; seed < 20; seed++) {
      const changed = spoilFigure(claimOf(text, lang), seeded(seed), () => false);
      expect(changed).toMatch(spoiled);
      expect(changed).not.toBe(text);
    }
  });

  it.each([
    'The G7 met on Monday at 14:30 in the old town.',
    'The 3rd report on the A380 was never read.',
    'Twelve cracks were found in the wall.',
    'The match ended 0:3 in the rain.',
  ])('not one of a name, a time, an order or a score: %s', (text) => {
    expect(spoilFigure(claimOf(text, 'en'), seeded(1), () => false)).toBeNull();
  });

  it('to none that the article has elsewhere', () => {
    const has = new Set(['32', '42', '52', '62', '72', '82']);
    const changed = spoilFigure(claimOf('They found 12 cracks.', 'en'), seeded(3), (figure) => has.has(figure));
    expect(changed).toBe('They found 92 cracks.');
    expect(spoilFigure(claimOf('They found 12 cracks.', 'en'), seeded(3), () => true)).toBeNull();
  });
});

describe('swapping a name', () => {
  const passages = [
    { n: 1, text: 'The mayor Ilse Brandvold spoke in Marrick on Monday.', kind: 'paragraph' as const },
    { n: 2, text: 'Her rival Pernille Dahl stayed in Osterby.', kind: 'paragraph' as const },
  ];
  const names = passages.flatMap(({ n, text }) => placedNames(claimOf(text, 'en'), n));

  it('takes one of another passage, after the same word where there is one', () => {
    expect(names.map(({ text }) => text)).toEqual(['Ilse Brandvold', 'Marrick', 'Pernille Dahl', 'Osterby']);
    const text = passages[0]?.text ?? '';
    const own = names.filter(({ passage }) => passage === 1);
    expect(spoilName({ text }, { own, all: names, passageText: text }, seeded(1))).toBe(
      'The mayor Ilse Brandvold spoke in Osterby on Monday.',
    );
  });

  it('takes none that the passage has itself', () => {
    const text = passages[0]?.text ?? '';
    const own = names.filter(({ passage }) => passage === 1);
    expect(spoilName({ text }, { own, all: own, passageText: text }, seeded(1))).toBeNull();
  });
});

describe('the canaries of an article', () => {
  const FR = [
    'Le barrage de Tarrow a été fermé lundi après une inspection. Les ingénieurs ont relevé 12 fissures dans le mur.',
    'La maire de Marrick, Ilse Brandvold, demande une enquête. Le gouvernement est resté muet sur ce point.',
  ];
  const DE = [
    'Der Damm bei Tarrow wurde am Montag nach einer Prüfung geschlossen. Die Ingenieure fanden 12 Risse in der Mauer.',
    'Die Gemeinde hat eine Untersuchung verlangt. Das Gericht wird den Fall im Mai verhandeln.',
  ];

  it.each([
    ['en', DAM],
    ['fr', FR],
    ['de', DE],
  ] as const)('are two wrong sentences and a right one, by a seed (%s)', (lang, texts) => {
    const article = storyOf(texts, lang);
    const all = texts.join(' ');
    const seen = new Set<string>();
    for (let seed = 1; seed <= 30; seed++) {
      const canaries = canariesOf(article, seeded(seed));
      expect(canaries).not.toBeNull();
      if (!canaries) return;
      const [one, other] = canaries.spoiled;
      expect(one).not.toBe(other);
      for (const spoiled of canaries.spoiled) expect(all).not.toContain(spoiled);
      expect(all).toContain(canaries.control);
      expect(canariesOf(article, seeded(seed))).toEqual(canaries);
      seen.add(JSON.stringify(canaries));
    }
    expect(seen.size).toBeGreaterThan(4);
  });

  it.each([
    ['no text', []],
    ['a sentence or two', ['The dam was closed on Monday. It is old.']],
    [
      'questions and quotations',
      Array.from({ length: 9 }, (_, i) => `Who has closed the dam number ${i} last Monday?`),
    ],
    ['nothing to spoil', Array.from({ length: 9 }, () => 'They walked slowly along the river without any hurry.')],
    ['one sentence again and again', Array.from({ length: 500 }, () => 'The dam was closed on Monday by 12 men.')],
  ])('are none where there is %s', (_, texts) => {
    expect(canariesOf(storyOf(texts), seeded(1))).toBeNull();
  });

  it('take time in proportion to the article', () => {
    const long = (size: number) =>
      storyOf(
        Array.from({ length: size }, (_, i) => `${DAM[i % DAM.length]} Item ${i} was lost in Marrick by ${i + 7} men.`),
      );
    expectLinear(long, (article) => void canariesOf(article, seeded(1)), 200);
  });
});
