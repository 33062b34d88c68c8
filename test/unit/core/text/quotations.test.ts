import { describe, expect, it } from 'vitest';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { quotationsIn } from '../../../../utils/core/text/quotations/quotations';
import { expectLinear } from '../../../support/growth';

const numbered = (...texts: string[]) => texts.map((text, i) => ({ n: i + 1, text }));
const of = (lang: LangTag | null, ...texts: string[]) => quotationsIn(numbered(...texts), lang);
const texts = (lang: LangTag | null, ...passages: string[]) => of(lang, ...passages).map(({ text }) => text);
const spoken = (lang: LangTag | null, ...passages: string[]) =>
  of(lang, ...passages).map(({ text, speaker }) => [text, speaker?.text ?? null]);

describe('quotationsIn', () => {
  it.each<[style: string, lang: LangTag | null, text: string, inner: string[]]>([
    ['English', 'en', 'She said “it is over” and left.', ['it is over']],
    ['straight', 'en', 'She said "it is over" and left.', ['it is over']],
    ['typed twice', 'en', "She said ``it is over'' and left.", ['it is over']],
    ['single', 'en', 'She said ‘it is over’ and left.', ['it is over']],
    ['straight single', 'en', "She said 'it is over' and left.", ['it is over']],
    ['German', 'de', 'Sie sagte „es ist aus“ und ging.', ['es ist aus']],
    ['German with an English close', 'de', 'Sie sagte „es ist aus” und ging.', ['es ist aus']],
    ['German with a straight close', 'de', 'Sie sagte „es ist aus" und ging.', ['es ist aus']],
    ['German of books', 'de', 'Sie sagte »es ist aus« und ging.', ['es ist aus']],
    ['German single', 'de', 'Sie sagte ‚es ist aus‘ und ging.', ['es ist aus']],
    ['Swiss', 'de', 'Sie sagte «es ist aus» und ging.', ['es ist aus']],
    ['French', 'fr', 'Elle a dit « c’est fini » et partit.', ['c’est fini']],
    ['French without spaces', 'fr', 'Elle a dit «c’est fini» et partit.', ['c’est fini']],
    ['French after an elision', 'fr', "Il parle d'«État» et de l’« Église ».", ['État', 'Église']],
    ['French with typewriter marks', 'fr', 'Il parle de l\'"État" nouveau.', ['État']],
    ['Spanish', 'es', 'Dijo: «¿Se acabó?». Y se fue.', ['¿Se acabó?']],
    ['Polish', 'pl', 'Powiedziała: „to koniec” i wyszła.', ['to koniec']],
    ['Swedish', 'sv', 'Hon sa ”det är slut” och gick.', ['det är slut']],
    ['Finnish', 'fi', 'Hän sanoi »se on ohi» ja lähti.', ['se on ohi']],
    ['Japanese', 'ja', '彼女は「もう終わりだ」と言った。', ['もう終わりだ']],
    ['Chinese', 'zh', '她说：“结束了。”然后走了。', ['结束了。']],
    ['in brackets', 'en', 'The plan (“a mess”) failed.', ['a mess']],
    ['before a hyphen', 'de', 'Die „Ja“-Sager gewinnen.', ['Ja']],
    ['two in a sentence', 'en', 'It was "hot" and "dry".', ['hot', 'dry']],
  ])('finds marks of any style: %s', (_, lang, text, inner) => {
    expect(texts(lang, text)).toEqual(inner);
  });

  it.each<[what: string, lang: LangTag, text: string]>([
    ['apostrophes', 'en', "It's the workers' day, don't they know? The ’90s and the '60s are over."],
    ['possessives', 'en', 'The dogs’ owners met at the boys’ school.'],
    ['shortened words', 'en', '’Tis the season of rock ’n’ roll; get ’em.'],
    ['feet and inches', 'en', 'He is 5\'10" tall and she 6’1" now.'],
    ['elisions', 'fr', "L'homme qu'il a vu aujourd'hui n'est pas d'ici."],
    ['German ones', 'de', "Wie geht’s? Andrea’s Laden hat's."],
    ['minutes', 'en', "They scored at 12' and 45'."],
  ])('takes no %s for marks', (_, lang, text) => {
    expect(of(lang, text)).toEqual([]);
  });

  it('tells where one begins and ends', () => {
    const [quotation] = of('en', 'First.', 'He said: “Go home.” Then he left.');
    expect(quotation).toEqual({
      start: [2, 9],
      end: [2, 19],
      text: 'Go home.',
      depth: 0,
      speaker: null,
      closed: true,
    });
  });

  it.each<[what: string, lang: LangTag, text: string, found: [string, number][]]>([
    [
      'English',
      'en',
      '“He said ‘no’ to us,” she said.',
      [
        ['He said ‘no’ to us,', 0],
        ['no', 1],
      ],
    ],
    [
      'British',
      'en',
      '‘He said “no” to us,’ she said.',
      [
        ['He said “no” to us,', 0],
        ['no', 1],
      ],
    ],
    [
      'French',
      'fr',
      '« Il a dit “non” hier », dit-elle.',
      [
        ['Il a dit “non” hier', 0],
        ['non', 1],
      ],
    ],
    [
      'French twice the same',
      'fr',
      '« Il a dit « non » hier », dit-elle.',
      [
        ['Il a dit « non » hier', 0],
        ['non', 1],
      ],
    ],
    [
      'German',
      'de',
      '„Er sagte ‚nein‘ zu uns“, sagte sie.',
      [
        ['Er sagte ‚nein‘ zu uns', 0],
        ['nein', 1],
      ],
    ],
    [
      'Japanese',
      'ja',
      '「彼は『いいえ』と言った」と話した。',
      [
        ['彼は『いいえ』と言った', 0],
        ['いいえ', 1],
      ],
    ],
  ])('nests them: %s', (_, lang, text, found) => {
    expect(of(lang, text).map((one) => [one.text, one.depth])).toEqual(found);
  });

  it('goes on over passages that reopen it', () => {
    const found = of('en', 'He said: “We went home.', '“We slept.', '“We came back.” And then.', 'No more.');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      start: [1, 9],
      end: [3, 15],
      text: 'We went home.\nWe slept.\nWe came back.',
      closed: true,
    });
  });

  it('goes on over passages until a mark closes it', () => {
    const found = of('fr', 'Elle raconte : « Nous sommes partis.', 'Nous avons dormi.', 'Puis le retour. » Et voilà.');
    expect(found.map(({ text, end, closed }) => [text, end, closed])).toEqual([
      ['Nous sommes partis.\nNous avons dormi.\nPuis le retour.', [3, 17], true],
    ]);
  });

  it('reads French marks of continuation', () => {
    expect(texts('fr', '« Un.', '» Deux.', '» Trois. » Fin.')).toEqual(['Un.\nDeux.\nTrois.']);
  });

  it('ends one that no mark closes with its passage', () => {
    const found = of('en', 'He said: “We went home. ', 'The union “agreed”.');
    expect(found.map(({ text, end, closed }) => [text, end, closed])).toEqual([
      ['We went home.', [1, 23], false],
      ['agreed', [2, 18], true],
    ]);
  });

  it('lets one that was left open swallow no other', () => {
    expect(of('en', 'He said “yes. She said “no” and left.').map(({ text, depth }) => [text, depth])).toEqual([
      ['yes. She said', 0],
      ['no', 0],
    ]);
  });

  it.each<[lang: LangTag, text: string, speaker: string | null]>([
    ['en', '“It is over,” said Ada Quill.', 'Ada Quill'],
    ['en', '“It is over,” Ada Quill said on Monday.', 'Ada Quill'],
    ['en', '“It is over,” said police chief Ada Quill in a statement.', 'police chief Ada Quill'],
    ['en', '“It is over,” the head of the union told reporters.', 'the head of the union'],
    ['en', '“It is over,” Ada Quill, who leads the union, told the BBC.', 'Ada Quill'],
    ['en', '“It is over,” said Mr. J. K. Moss, 41.', 'Mr. J. K. Moss'],
    ['en', '“It is over,” said the mayor, Ada Quill, as she left.', 'the mayor, Ada Quill'],
    ['en', '“It is over,” a spokesman for the Ministry of Health said.', 'a spokesman for the Ministry of Health'],
    ['en', 'Ada Quill said: “It is over.”', 'Ada Quill'],
    ['en', 'On Monday, Ada Quill told reporters that it was “over and done with”.', 'Ada Quill'],
    ['en', 'Mayor Ada Quill, who was there, said it was “over”.', 'Mayor Ada Quill'],
    ['en', 'It is “over and done”, according to Ada Quill.', 'Ada Quill'],
    ['en', 'According to Ada Quill, “it is over”.', 'Ada Quill'],
    ['en', 'Ada Quill: “It is over.”', 'Ada Quill'],
    ['en', '“It is over.” — Ada Quill', 'Ada Quill'],
    ['en', '“It is over,” said HGSU-UAW steward Ada B. Quill.', 'HGSU-UAW steward Ada B. Quill'],
    ['en', '“It is over,” she said.', null],
    ['en', 'They shell out huge new subsidies for HQ2, promised to be “full, equal” to it.', null],
    ['en', 'She read “The Long Way Home” twice.', null],
    ['en', '“It is over.” Bo Lee said nothing.', null],
    ['en', 'He left. “It is over.” The rain fell.', null],
    ['fr', '« C’est fini », a déclaré Ada Quill lundi.', 'Ada Quill'],
    ['fr', '« C’est fini », explique l’avocat de la famille.', 'l’avocat de la famille'],
    ['fr', '« C’est fini », a expliqué le maire, Jean Le Goff, devant la presse.', 'le maire, Jean Le Goff'],
    ['fr', 'Selon Jean Le Goff, « c’est fini ».', 'Jean Le Goff'],
    ['fr', '« C’est fini », selon le ministre de l’Intérieur.', 'le ministre de l’Intérieur'],
    ['fr', 'Le ministre Jean Le Goff a déclaré : « C’est fini. »', 'Le ministre Jean Le Goff'],
    ['fr', 'Jean Le Goff : « C’est fini. »', 'Jean Le Goff'],
    ['fr', '« C’est fini, a dit Jean Le Goff, et bien fini. »', 'Jean Le Goff'],
    ['fr', '« C’est fini », dit-il.', null],
    ['fr', '« C’est fini », a-t-elle déclaré.', null],
    ['de', '„Es ist aus“, sagte Ada Quill am Montag.', 'Ada Quill'],
    ['de', '„Es ist aus“, sagte der Sprecher der Polizei.', 'der Sprecher der Polizei'],
    ['de', '„Es ist aus“, sagte Quill der Zeitung.', 'Quill'],
    ['de', '„Es ist aus“, so Ministerin Ada von der Au.', 'Ministerin Ada von der Au'],
    ['de', 'Ada Quill sagte: „Es ist aus.“', 'Ada Quill'],
    ['de', 'Am Montag sagte Ada Quill: „Es ist aus.“', 'Ada Quill'],
    ['de', 'Laut Ada Quill ist es „ganz und gar aus“.', 'Ada Quill'],
    ['de', '„Es ist aus“, sagte der 35 Jahre alte Torwart am Montag.', 'der 35 Jahre alte Torwart'],
    ['de', '„Es ist aus“, sagte sie.', null],
    ['es', '«Se acabó», dijo Ana Ruiz el lunes.', 'Ana Ruiz'],
    ['es', '«Se acabó», ha asegurado la ministra de Hacienda, Ana Ruiz.', 'la ministra de Hacienda, Ana Ruiz'],
    ['es', 'Ana Ruiz dijo: «Se acabó».', 'Ana Ruiz'],
    ['es', 'Según Ana Ruiz, «se acabó».', 'Ana Ruiz'],
    ['es', '"Se acabó", añadió.', null],
    ['it', '«È finita», ha detto Anna Russi lunedì.', 'Anna Russi'],
    ['it', 'Anna Russi ha spiegato: «È finita».', 'Anna Russi'],
    ['it', 'Secondo Anna Russi, «è finita».', 'Anna Russi'],
    ['it', '"È finita", aggiunge.', null],
  ])('names the speaker (%s): %s', (lang, text, speaker) => {
    expect(of(lang, text)[0]?.speaker?.text ?? null).toBe(speaker);
  });

  it('gives the place of the speaker', () => {
    const [quotation] = of('en', 'It rained.', '“It is over,” said Ada Quill.');
    expect(quotation?.speaker).toEqual({ text: 'Ada Quill', passage: 2, start: 19 });
  });

  it('lets one speaker go on in a passage', () => {
    expect(spoken('en', '“It is over,” said Ada Quill. “We go home,” she added. “All of us.”')).toEqual([
      ['It is over,', 'Ada Quill'],
      ['We go home,', 'Ada Quill'],
      ['All of us.', 'Ada Quill'],
    ]);
    expect(spoken('en', 'Ada Quill said it was “hot” and “dry”.').map(([, who]) => who)).toEqual([
      'Ada Quill',
      'Ada Quill',
    ]);
  });

  it('gives each of two speakers their own', () => {
    expect(spoken('en', '“Yes,” said Ada Quill, while Bo Lee said: “No, never.”')).toEqual([
      ['Yes,', 'Ada Quill'],
      ['No, never.', 'Bo Lee'],
    ]);
  });

  it('takes the speaker from the passage before, where it introduces the words', () => {
    expect(spoken('en', 'Ada Quill said:', '“It is over. We go home.”')).toEqual([
      ['It is over. We go home.', 'Ada Quill'],
    ]);
  });

  it.each<[lang: LangTag, passages: string[], found: [string, string | null][]]>([
    [
      'es',
      ['—Hola —dijo Juan Ruiz—. Adiós.'],
      [
        ['Hola', 'Juan Ruiz'],
        ['Adiós.', 'Juan Ruiz'],
      ],
    ],
    [
      'fr',
      ['— Tu viens ?', '— Non, dit Marie Leroy.'],
      [
        ['Tu viens ?', null],
        ['Non, dit Marie Leroy.', 'Marie Leroy'],
      ],
    ],
    ['fr', ['— Du pain', '— Du vin'], []],
    ['en', ['- Why?', '- Because.'], []],
  ])('reads dialogues with dashes (%s)', (lang, passages, found) => {
    expect(spoken(lang, ...passages)).toEqual(found);
  });

  it.each<[name: string, flood: (size: number) => string[]]>([
    ['opening marks', (size) => ['“'.repeat(size)]],
    ['marks of all kinds', (size) => ['“"«‘'.repeat(size)]],
    ['quotations', (size) => ['“a,” said Bo. '.repeat(size)]],
    ['apostrophes', (size) => ["‘a s' ".repeat(size)]],
    ['passages left open', (size) => Array.from({ length: size }, () => 'He said “yes and')],
    ['passages reopened', (size) => Array.from({ length: size }, () => '“yes')],
    ['nested ones', (size) => [`«${'“a” '.repeat(size)}`]],
    ['dashes', (size) => [`—a ${'—dijo Juan— '.repeat(size)}`]],
    ['commas', (size) => [`« a${', dit-il'.repeat(size)} »`]],
    ['capitals', (size) => [`${'Ada '.repeat(size)}said “yes” ${'Bo '.repeat(size)}`]],
    ['guillemets both ways', (size) => ['»a« «b» '.repeat(size)]],
    ['stops', (size) => [`${'. '.repeat(size)}“a”${'. '.repeat(size)}`]],
  ])('takes time in proportion to %s', (_, flood) => {
    for (const lang of ['en', 'fr', 'es'] as const)
      expectLinear(
        (size) => numbered(...flood(size)),
        (passages) => quotationsIn(passages, lang),
        500,
      );
  });
});
