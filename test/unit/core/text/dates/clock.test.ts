import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../../../utils/core/text/dates/clock';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const read = (text: string, lang: LangTag | null) =>
  timesIn(text, lang).map(({ start, end, minutes }) => [text.slice(start, end), clock(minutes)]);

describe('timesIn', () => {
  it.each<[lang: LangTag, text: string, written: string, time: string]>([
    ['en', 'It was empty by 11.30.', '11.30', '11:30'],
    ['en', 'It was cleared by eleven.', 'eleven', '11:00'],
    ['en', 'They met at 17:10 in town.', '17:10', '17:10'],
    ['en', 'They met at 5pm in town.', '5pm', '17:00'],
    ['en', 'They met at 5:30 p.m. on Monday.', '5:30 p.m.', '17:30'],
    ['en', 'They met at 12 am.', '12 am', '0:00'],
    ['en', 'They met at noon.', 'noon', '12:00'],
    ['en', 'They met at half past ten.', 'half past ten', '10:30'],
    ['en', 'They met at a quarter to six.', 'quarter to six', '5:45'],
    ['en', "They met at eleven o'clock sharp.", "eleven o'clock", '11:00'],
    ['fr', 'Ils sont arrivés à 17 h 10.', '17 h 10', '17:10'],
    ['fr', 'Ils sont arrivés à 17h10.', '17h10', '17:10'],
    ['fr', 'Ils sont arrivés à 8 heures.', '8 heures', '8:00'],
    ['fr', 'Ils sont arrivés à 5 heures du soir.', '5 heures du soir', '17:00'],
    ['fr', 'Ils sont arrivés à midi.', 'midi', '12:00'],
    ['fr', 'Ils arrivent à dix heures et demie.', 'dix heures et demie', '10:30'],
    ['de', 'Sie kamen um 17.10 Uhr.', '17.10 Uhr', '17:10'],
    ['de', 'Sie kamen um 17 Uhr.', '17 Uhr', '17:00'],
    ['de', 'Sie kamen um 17 Uhr 10 an.', '17 Uhr 10', '17:10'],
    ['de', 'Sie kamen um halb elf.', 'halb elf', '10:30'],
    ['de', 'Sie kamen gegen Mitternacht.', 'Mitternacht', '0:00'],
    ['es', 'Llegaron a las 5 de la tarde.', '5 de la tarde', '17:00'],
    ['es', 'Llegaron a las 17.10 horas.', '17.10 horas', '17:10'],
    ['es', 'Llegaron a las once y media.', 'once y media', '11:30'],
    ['es', 'Llegaron a medianoche.', 'medianoche', '0:00'],
    ['it', 'Arrivarono alle 17.10.', '17.10', '17:10'],
    ['it', 'Arrivarono alle ore 17.10.', '17.10', '17:10'],
    ['it', 'Arrivarono alle undici e mezza.', 'undici e mezza', '11:30'],
    ['it', 'Arrivarono a mezzanotte.', 'mezzanotte', '0:00'],
  ])('reads a time (%s): %s', (lang, text, written, time) => {
    expect(read(text, lang)).toEqual([[written, time]]);
  });

  it.each<[lang: LangTag, text: string]>([
    ['en', 'It rose 11.30 per cent to 12.50 pounds.'],
    ['en', 'It was seen by eleven people.'],
    ['en', 'It rose by 1.5% and 1.234.'],
    ['fr', 'Après trois jours, 3 heures de marche et 8 h de route.'],
    ['de', 'Es waren 17 Menschen und 3 Stunden.'],
    ['es', 'Eran once personas.'],
    ['it', 'Erano undici persone.'],
    ['en', 'The score was 25:61.'],
  ])('takes no other number for one (%s): %s', (lang, text) => {
    expect(read(text, lang)).toEqual([]);
  });
});
