import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../../utils/core/check/check';
import { indexSources } from '../../../../utils/core/check/read/index-sources';
import { isAssured } from '../../../../utils/core/check/tiers';
import type { CheckResult } from '../../../../utils/core/check/types';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { PUBLISHED } from './sources';

/** The words of a statement that a text is said not to have. */
function doubted(statement: string, { source, lang }: { source: string; lang: LangTag }): string[] {
  return checked(statement, { source, lang }).findings.flatMap(({ found, text }) => (found ? [] : [text]));
}

function checked(statement: string, { source, lang }: { source: string; lang: LangTag }): CheckResult {
  const passages = source.split('\n').map((text, i) => ({ n: i + 1, text }));
  const index = indexSources([{ number: 1, lang, publishedAt: PUBLISHED, passages }]);
  return checkStatement({ text: statement, citations: [] }, index, { lang, publishedAt: PUBLISHED });
}

describe('a sentence of the source itself', () => {
  it.each<[LangTag, string]>([
    ['de', 'Das Rathaus hat ein Bürgertelefon eingerichtet: 0991 40017723.'],
    ['de', 'Als sie fünf, sieben und neun Jahre alt waren, zogen die Kinder nach Altmark.'],
    ['de', 'Gewonnen hat Jana Holt vom Laufteam Nordtal mit der Bestzeit von 2:31:48 Stunden.'],
    ['de', 'Bei einer Gebühr von 7,49 Euro fallen über zwei Jahre 179,76 Euro an.'],
    ['de', 'Das Patent regelt die Übergabe von Funkzellen in Netzen.'],
    ['de', 'Die Kommission untersucht den Einfluss von Zaubrix auf die Wahlen.'],
    ['de', 'In den Niederlanden interessiert sich nur eine kleine Zahl von Wählern für die Frage.'],
    ['de', 'Der Abbau von Zöllen, den die Kommission von Carrow fordert, bildet den Kern des Vertrags.'],
    ['es', 'La nota llegó a las 23:47 de ese 13 de marzo, con 12 firmas y 31 abstenciones.'],
    ['fr', 'Les élus ont adopté le texte à une large majorité (438 contre 86 et 42 abstentions).'],
    ['fr', 'La perte atteint 1,3 milliard (415 millions en 2021, 91 millions en 2020, 565 millions en 2019).'],
    ['it', 'Il testo è passato con 438 voti contro 86 e 42 astenuti, alle 23.47 del 13 marzo.'],
    ['it', 'Non è stata la ministra Anna Russi a chiedere a Norvaglia di chiudere la diga.'],
    ['en', 'Sections 21, 24, and 26 of the bill are vague, and broad, and open to abuse.'],
    ['en', 'Pavla Horn lost the first set and won the rest, 4-6, 7-6, 6-3.'],
    ['en', 'You must get a licence in Tarrow and show the Harbour Permit by following the rules of the port.'],
    ['en', 'It cannot be announced by anybody: it had to be announced by somebody in charge.'],
    ['en', 'The guards are not “pro-march” but are “pro-silence”.'],
    ['en', 'She said he can win the race without winning Tarrow, and he will win the race with winning Marrick.'],
  ])('is not doubted in %s: %s', (lang, sentence) => {
    expect(doubted(sentence, { source: sentence, lang })).toEqual([]);
  });

  it('is found in a long source by its rarest words', () => {
    const filler = Array.from({ length: 260 }, (_, i) => `The gate of the lock ${i} lets the boats of the port in.`);
    const source = [...filler, '“The bell by the harbour just rang,” she said.'].join('\n');
    expect(doubted('“The bell by the harbour just rang,” she said.', { source, lang: 'en' })).toEqual([]);
    expect(doubted('“The bell by the harbour just broke,” she said.', { source, lang: 'en' })).not.toEqual([]);
  });
});

describe('a number that counts another thing', () => {
  it.each<[LangTag, string, string, string]>([
    ['en', 'Three workers were injured.', 'Three people died at once and twelve workers were injured.', 'Three'],
    ['de', 'Drei Arbeiter wurden verletzt.', 'Drei Menschen starben sofort, zwölf Arbeiter wurden verletzt.', 'Drei'],
  ])('is doubted in %s: %s', (lang, statement, source, number) => {
    expect(doubted(statement, { source, lang })).toContain(number);
  });
});

describe('who does what to whom', () => {
  it.each<[LangTag, string, string]>([
    ['de', 'Den Antrag lehnte der Stadtrat von Altmark ab.', 'Der Stadtrat von Altmark lehnte den Antrag ab.'],
    [
      'de',
      'Den Vertrag mit Norwater unterzeichnete Bürgermeister Brandt.',
      'Bürgermeister Brandt unterzeichnete den Vertrag mit Norwater.',
    ],
    ['en', 'Norwater was accused by Brandt of fraud.', 'Brandt accused Norwater of fraud.'],
  ])('is not doubted in %s in another order: %s', (lang, statement, source) => {
    expect(doubted(statement, { source, lang })).toEqual([]);
  });

  it.each<[LangTag, string, string]>([
    ['en', 'Norwater accused Brandt of fraud.', 'Brandt accused Norwater of fraud.'],
    ['en', 'Mayor Brandt was accused by Norwater of fraud.', 'Mayor Brandt accused Norwater of fraud.'],
    ['fr', 'Norvaux a accusé Brandt de fraude.', 'Brandt a accusé Norvaux de fraude.'],
  ])('is not assured in %s when it is turned, which words cannot tell: %s', (lang, statement, source) => {
    expect(isAssured(checked(statement, { source, lang }).verdict)).toBe(false);
  });
});
