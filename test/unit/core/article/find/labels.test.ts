import { describe, expect, it } from 'vitest';
import { isLabel } from '../../../../../utils/core/article/find/labels';
import { blockOf } from '../page';

const link = (text: string) => `<a href="/other">${text}</a>`;

describe('isLabel', () => {
  it('takes a heading with an ellipsis for no sentence', () => {
    expect(isLabel(blockOf('<h3>People are also reading…</h3>'))).toBe(true);
  });

  it.each([
    ['English', 'Advertisement'],
    ['English, in capitals', 'READ MORE: HARBOUR WALL RAISED'],
    ['English, a sentence as a link', `Read also: ${link('Why did nobody see the water come?')}`],
    ['English, with a time', '4 min read'],
    ['French', `À lire aussi : ${link('Le four s’éteint')}`],
    ['French, without accents', 'Lire egalement'],
    ['French, with a time', '3 minutes de lecture'],
    ['German', 'Lesen Sie auch: Freibad öffnet später'],
    ['Spanish', 'Te puede interesar: El faro se queda'],
    ['Portuguese', 'Leia também: Dormir sobre carris'],
    ['Italian', 'LEGGI ANCHE – Riapre la funicolare'],
    ['Dutch', 'Lees ook: De nachttrein als kantoor'],
    ['Swedish', 'Läs också: Frukost vid gränsen'],
    ['Norwegian', 'Les også: Hurtigbåten får elektrisk motor'],
    ['Danish', 'Læs også: Broen åbner igen'],
    ['Finnish', 'Lue myös: Yöjunan aamiainen'],
    ['Polish', 'Czytaj także: Kuszetką przez trzy granice'],
    ['Czech', 'Čtěte také: Most zavřený do podzimu'],
    ['Russian', 'Читайте также: Мост закрыт до осени'],
    ['Ukrainian', 'Читайте також: Міст закрито до осені'],
    ['Bulgarian', 'Прочетете още'],
    ['Lithuanian', 'Skaitykite taip pat: Tiltas uždarytas'],
    ['Estonian', 'Loe ka: Sild on suletud'],
    ['Hungarian', 'Ez is érdekelheti'],
    ['Romanian', 'Citește și: Podul rămâne închis'],
    ['Turkish', 'Haberin devamı'],
    ['Indonesian', 'Baca juga: Jembatan ditutup'],
    ['Vietnamese', 'Xem thêm: Cây cầu đóng cửa'],
    ['Greek', 'Διαβάστε επίσης: Η γέφυρα κλείνει'],
    ['Arabic', 'اقرأ أيضا: ميناء الصيد يستعيد مراكبه'],
    ['Hebrew', 'קראו גם: הגשר נפתח'],
    ['Hindi', 'यह भी पढ़ें: पुल बंद'],
    ['Korean', '관련기사'],
    ['Japanese', '関連記事：渡し船の船長、免許を返す'],
    ['Chinese', '相关阅读：渡口最后一位船工退休了'],
    ['Chinese, traditional', '延伸閱讀'],
    ['Thai', 'อ่านเพิ่มเติม'],
  ])('%s: %s', (_, html) => expect(isLabel(blockOf(`<p>${html}</p>`))).toBe(true));

  it.each([
    'Share prices fell by a tenth on Monday.',
    'Related charges were dropped in May.',
    'Watch makers in the valley have asked for help.',
    'Read more slowly, the poet used to say.',
    'Comments by the minister were met with laughter.',
    'Publicité mensongère : la société est condamnée.',
    'Lire aussi bien qu’écrire, voilà le but.',
    'Anzeige wurde gegen drei Männer erstattet.',
    'Etiquetas falsas en el queso de la comarca.',
    'Reklama kosztowała miasto dwa miliony złotych.',
    'Video evidence that the court had refused to see for three years was shown',
    'The wall was raised',
    'He would read more',
    '44 minutes read like a lifetime in the log of the ship',
  ])('no label: %s', (text) => expect(isLabel(blockOf(`<p>${text}</p>`))).toBe(false));

  it('takes a sentence for a label only where it is a link for the most part', () => {
    const sentence = 'Read also how the wall was raised.';
    expect(isLabel(blockOf(`<p>${sentence}</p>`))).toBe(false);
    expect(isLabel(blockOf(`<p>${link(sentence)}</p>`))).toBe(true);
  });
});
