import { describe, expect, it } from 'vitest';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { sentences } from '../../../../utils/core/text/sentences';
import { anyTag } from '../../../support/lang';

describe('sentences', () => {
  it.each<[problem: string, lang: LangTag | null, parts: string[]]>([
    ['titles', 'en', ['Mr. Hale met Dr. J. K. Moss and Gen. Pike.', 'They talked.']],
    ['a dotted acronym within', 'en', ['The U.S. Senate voted.', 'It passed.']],
    ['a dotted acronym at the end', 'en', ['She moved to the U.S.', 'The family stayed.']],
    ['decimals and numbers', 'en', ['It rose 1.5 per cent.', 'See No. 5 for more.']],
    ['clock times', 'en', ['He left at 5 p.m. Monday.', 'Police came at 6 a.m.', 'Officers said no.']],
    ['companies', 'en', ['Acme Inc. Chairman Bo Lee resigned.', 'He joined Acme Inc.', 'The firm said so.']],
    ['a quote closing after the stop', 'en', ['“It is over.”', 'She left.']],
    ['a question within', 'en', ['"Why?" he asked.', 'Nobody knew.']],
    ['a short quotation of two sentences', 'en', ['“I know. I also care,” she said.', 'He did not.']],
    ['a small letter after an ellipsis', 'en', ['Wait... what?', 'Yes.']],
    ['glued sentences', 'en', ['The talks ended in failure.', 'The minister left.']],
    ['addresses', 'en', ['Visit www.example.com/a.b for more.', 'It is free.']],
    ['French titles', 'fr', ['M. Le Goff et Mme La Rue ont signé.', 'Me Bertin a plaidé.']],
    ['guillemets', 'fr', ['« Bonjour. »', 'Il est parti.']],
    ['a short French quotation', 'fr', ['« Je suis là. Tu viens ? » a-t-il demandé.', 'Oui.']],
    ['dates before our era', 'fr', ['Il meurt en 44 av. J.-C. à Rome.', 'Le peuple pleure.']],
    ['abbreviations within', 'fr', ['Des légumes, p. ex. des carottes, etc. sont vendus.', 'Le marché ferme.']],
    ['an ellipsis that ends', 'fr', ['Il attend…', 'Elle ne vient pas.']],
    ['an omission', 'fr', ['Il dit « oui (…) Nous irons ».', 'Elle rit.']],
    ['German ordinals', 'de', ['Am 3. Oktober kam Dr. Meier.', 'Er ging.']],
    ['German ordinals of kings', 'de', ['Ludwig der 14. Sohn des Kaisers kam.', 'Er ging.']],
    ['a German number at the end', 'de', ['Es waren 17.', 'Er ging.', 'Nun sind es 20.', 'Die Zahl steigt.']],
    ['German abbreviations of two letters', 'de', ['Das gilt z. B. Am Berg, d. h. Oben, u. a. Das Tal.', 'Er ging.']],
    ['glued German ones', 'de', ['Das gilt z.B. Berge und i.d.R. Täler.', 'Er ging.']],
    ['German ones before nouns', 'de', ['Es kostet 3 Mio. Euro, inkl. Steuern, bzw. Abgaben nach Abs. 2.', 'Er ging.']],
    ['German ones that may end', 'de', ['Er kaufte Brot, Milch usw.', 'Dann ging er im 3. Jh. v. Chr. Geburt.']],
    ['German titles', 'de', ['Prof. Dr. Kai Au und Frau Dipl. Ing. Uhl kamen nach St. Gallen.', 'Sie ging.']],
    ['German clock times', 'de', ['Sie kamen um 17.10 Uhr.', 'Dann gingen sie.']],
    ['German quotations', 'de', ['„Ich komme. Warte!“, sagte er.', 'Sie ging.']],
    ['Spanish plurals', 'es', ['El Gobierno de EE. UU. dijo que CC. OO. irá.', 'Se fue.']],
    ['a Spanish plural at the end', 'es', ['Viajó a EE. UU.', 'El viaje duró poco.']],
    ['Spanish titles', 'es', ['El Sr. Ruiz y la Dra. Gil vieron a D. Juan.', 'Se fue.']],
    ['Spanish abbreviations', 'es', ['En el 44 a. C. murió, p. ej. Bruto, en la pág. 5 del art. 3.', 'Se fue.']],
    ['Italian titles', 'it', ['Il sig. Russi e la dott. Bianchi, art. 5, hanno visto l’on. Verdi.', 'Poi via.']],
    ['Spanish questions', 'es', ['¿Quién viene?', '¡Nadie!', '¿Por qué?, preguntó.', 'Se fue.']],
    ['a Spanish question within a quotation', 'es', ['«¿Quién? ¿Tú?», preguntó Ana.', 'Se fue.']],
    ['Arabic', 'ar', ['قال الرئيس.', 'هل وصلت؟']],
    ['no language', null, ['Mr. Hale left.', 'Mme Rue also left.']],
    ['a language that is none', anyTag('x-!!'), ['One went.', 'Two came.']],
  ])('splits %s', (_problem, lang, parts) => {
    const glue = parts[0] === 'The talks ended in failure.' ? '' : ' ';
    expect(sentences(parts.join(glue), lang)).toEqual(parts);
  });

  it('splits scripts without spaces, opening quotes with what they open', () => {
    expect(sentences('今天天气很好。我们去公园。“你好。”他说。', 'zh')).toEqual([
      '今天天气很好。',
      '我们去公园。',
      '“你好。”',
      '他说。',
    ]);
  });

  it.each(['', ' \n ', 'no stop at all', '...', '«', '" " "', '. . . .'])('keeps all of %j but white space', (text) => {
    expect(sentences(text, 'en').join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('gives verbatim pieces in order', () => {
    const text = 'First one.  “Second. Part,” he  said. Third!';
    let from = 0;
    for (const sentence of sentences(text, 'en')) {
      from = text.indexOf(sentence, from);
      expect(from).toBeGreaterThanOrEqual(0);
      from += sentence.length;
    }
  });

  it.each([
    ['open quotes', '« “ '],
    ['stops', '. '],
    ['initials', 'A. '],
    ['ellipses', '… '],
    ['brackets', '.) '],
    ['letters', 'a'],
    ['glued stops', 'word.Word'],
    ['spaces', ' '],
  ])(
    'does not hang on a hundred thousand %s',
    (_name, unit) => {
      expect(sentences(unit.repeat(100_000), 'en').length).toBeLessThanOrEqual(200_001);
    },
    10_000,
  );
});
