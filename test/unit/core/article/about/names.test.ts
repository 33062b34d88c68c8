import { expect, it } from 'vitest';
import { splitByline } from '../../../../../utils/core/article/about/names';
import { expectLinear } from '../../../../support/growth';

it.each([
  ['By Ada Quill', ['Ada Quill']],
  ['By Ada Quill, Bo Larsen and Cy Young', ['Ada Quill', 'Bo Larsen', 'Cy Young']],
  ['Par Léa Morvan et Yann Le Goff', ['Léa Morvan', 'Yann Le Goff']],
  ['Par Léa Morvan (avec Yann Le Goff)', ['Léa Morvan']],
  ['Propos recueillis par Léa Morvan', ['Léa Morvan']],
  ['Ada Quill, science editor', ['Ada Quill']],
  ['Ada Quill | 12 May 2026', ['Ada Quill']],
  ['Von Anna Groß und Jörg Maier', ['Anna Groß', 'Jörg Maier']],
  ['Ada Quill, ada@herald.example', ['Ada Quill']],
  ['Ada Quill @adaquill', ['Ada Quill']],
  ['https://www.herald.example/authors/ada', []],
  ['Ada Quill, Ada Quill', ['Ada Quill']],
  ['', []],
])('splits "%s"', (byline, names) => {
  expect(splitByline(byline)).toEqual(names);
});

it.each([
  ['German', 'Von Anna Groß und Jörg Maier, Marrick', ['Anna Groß', 'Jörg Maier']],
  ['Spanish', 'Por Ana López y Juan Pérez', ['Ana López', 'Juan Pérez']],
  ['Italian', 'di Luca Rossi e Anna Bianchi', ['Luca Rossi', 'Anna Bianchi']],
  ['Dutch', 'Door Anna van der Berg en Kees de Wit', ['Anna van der Berg', 'Kees de Wit']],
  ['Norwegian', 'Skrevet av Kari Vik og Ola Vik (NTB)', ['Kari Vik', 'Ola Vik']],
  ['Finnish', 'Teksti: Matti Salo', ['Matti Salo']],
  ['Polish', 'Oprac. Jan Kowal', ['Jan Kowal']],
  ['Czech', 'Jan Novák a Petr Dvořák', ['Jan Novák', 'Petr Dvořák']],
  ['Hungarian', 'Írta: Kovács Béla', ['Kovács Béla']],
  ['Lithuanian', 'Autorius Jonas Jonaitis', ['Jonas Jonaitis']],
  ['Russian', 'Автор: Иван Петров, корреспондент', ['Иван Петров']],
  ['Ukrainian', 'Текст: Олена Коваль та Іван Мороз', ['Олена Коваль', 'Іван Мороз']],
  ['Greek', 'Γράφει η Μαρία Παπά', ['Μαρία Παπά']],
  ['Turkish', 'Haber: Ayşe Yılmaz ve Mehmet Kaya', ['Ayşe Yılmaz', 'Mehmet Kaya']],
  ['Arabic', 'بقلم: أحمد علي', ['أحمد علي']],
  ['Hebrew', 'מאת דוד כהן', ['דוד כהן']],
  ['Hindi', 'द्वारा राम शर्मा', ['राम शर्मा']],
  ['Indonesian', 'Penulis: Budi Santoso | Editor: Siti Aminah', ['Budi Santoso']],
  ['Vietnamese', 'Tác giả: Nguyễn Văn An', ['Nguyễn Văn An']],
  ['Thai', 'โดย สมชาย ใจดี', ['สมชาย ใจดี']],
  ['Korean', '김철수·이영희 기자', ['김철수', '이영희']],
  ['Korean with an address', '김철수 기자 kim@herald.example', ['김철수']],
  ['Chinese', '本报记者 王小明', ['王小明']],
  ['Chinese of Taiwan', '記者王小明／台北報導', ['王小明']],
  ['Japanese', '取材・文＝山田太郎', ['山田太郎']],
  ['Japanese in brackets', '【山田太郎】', ['山田太郎']],
])('reads a byline in %s', (_, byline, names) => {
  expect(splitByline(byline)).toEqual(names);
});

it.each([
  ['capitals', 'JANE DOE AND BO CHAN', ['JANE DOE', 'BO CHAN']],
  ['the surname in capitals', 'DOE Jane', ['DOE Jane']],
  ['a surname of two', 'Por José Ortega y Prado', ['José Ortega y Prado']],
  ['initials', 'J. R. R. Doe', ['J. R. R. Doe']],
  ['a hyphen and an apostrophe', 'Ada O’Neil-Smith', ['Ada O’Neil-Smith']],
  ['a particle', 'Abdul bin Ali', ['Abdul bin Ali']],
  ['a generation', 'Ken Doe, Jr. and Bo Lee', ['Ken Doe Jr.', 'Bo Lee']],
  ['a degree', 'Robert Doe, Ph.D.', ['Robert Doe']],
  ['a first name that is a word for “and”', 'Dan Brown, Ann Lee', ['Dan Brown', 'Ann Lee']],
  ['a first name that is a word for “by”', 'Per Nyström', ['Per Nyström']],
  ['no space after “by”', 'ByAda Quill', ['Ada Quill']],
  ['a place', 'Ada Quill in Marrick', ['Ada Quill']],
  ['a place of two words', 'Ada Quill, New York', ['Ada Quill']],
  ['a weekday and a time', 'Ada Quill Fri, 12 May 2026, 4:19 PM', ['Ada Quill']],
  ['a photographer', 'Text: Ada Quill, Foto: Bo Larsen', ['Ada Quill']],
  ['an editor', 'Reporting by Ada Quill; Editing by Bo Larsen', ['Ada Quill']],
  ['an agency after the name', 'Ada Quill, AFP', ['Ada Quill']],
  ['an agency alone', 'AFP', ['AFP']],
  ['an agency before the name', 'dpa/Ada Quill', ['dpa', 'Ada Quill']],
  ['a role without a comma', 'Ada Quill senior reporter', ['Ada Quill']],
  ['double escaped letters', 'Redacci&oacute;n', ['Redacción']],
])('reads a byline with %s', (_, byline, names) => {
  expect(splitByline(byline)).toEqual(names);
});

it('takes the outlet’s name off a role', () => {
  expect(splitByline('Ada Quill Herald Correspondent', 'Tidewater Herald')).toEqual(['Ada Quill']);
  expect(splitByline('herald.example, Marrick, Norland', 'herald.example')).toEqual(['herald.example']);
});

it.each(['a ', 'By ', '1.2.', '('])('takes time in proportion to a hostile byline: %j', (part) => {
  expectLinear((size) => part.repeat(size), splitByline, 25_000);
});
