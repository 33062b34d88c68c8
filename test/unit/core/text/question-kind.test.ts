import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { QuestionKind } from '../../../../utils/core/text/lang/question-words';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { PANEL_LANGUAGES } from '../../../../utils/core/text/panel-languages';
import { questionWords } from '../../../../utils/core/text/question-words';
import { answersKind, questionKind } from '../../../../utils/core/text/questions/question-kind';

describe('questionKind', () => {
  it.each<[string, QuestionKind | null]>([
    ['Why did the gate fail?', 'why'],
    ['How many people had to leave?', 'howMany'],
    ['What happens next?', 'next'],
    ['What is the Tarrow Dam?', null],
    ['Où vont les habitants ?', 'where'],
    ["D'où vient l'eau ?", 'where'],
    ['Quand le barrage a-t-il cédé ?', 'when'],
    ['Le barrage ou la vallée ?', null],
    ['Warum hat das Tor versagt?', 'why'],
    ['Wie viele Menschen mussten gehen?', 'howMany'],
    ['Wann brach der Damm?', 'when'],
    ['Wo liegt der Damm?', 'where'],
    ['Wer leitet die Behörde?', 'who'],
    ['Was passiert als Nächstes?', 'next'],
    ['¿Por qué falló la compuerta?', 'why'],
    ['¿Cuántas personas salieron?', 'howMany'],
    ['¿Cuándo cedió la presa?', 'when'],
    ['¿Dónde está la presa?', 'where'],
    ['¿Quién dirige la agencia?', 'who'],
    ['Perché la paratoia ha ceduto?', 'why'],
    ['Quante persone sono partite?', 'howMany'],
    ['Quando ha ceduto la diga?', 'when'],
    ['Dov’è la diga?', 'where'],
    ['Chi dirige l’agenzia?', 'who'],
  ])('reads %s', (question, kind) => {
    expect(questionKind(question)).toBe(kind);
  });
});

describe('answersKind', () => {
  it.each<[QuestionKind, LangTag, string, string]>([
    ['howMany', 'en', 'Some twenty left.', 'Some left.'],
    ['howMany', 'de', 'Rund zwanzig gingen.', 'Einige gingen.'],
    ['howMany', 'es', 'Unas veinte salieron.', 'Algunas salieron.'],
    ['when', 'en', 'It broke this morning.', 'It broke.'],
    ['when', 'fr', 'Il a cédé aujourd’hui.', 'Il a cédé.'],
    ['when', 'de', 'Er brach gestern.', 'Er brach.'],
    ['when', 'es', 'Cedió ayer.', 'Cedió.'],
    ['why', 'de', 'Er brach, weil ein Tor klemmte.', 'Er brach, und ein Tor klemmte.'],
    ['why', 'es', 'Cedió debido a una grieta.', 'Cedió una grieta.'],
    ['next', 'de', 'Die Messung ist nächste Woche geplant.', 'Die Messung war genau.'],
    ['next', 'es', 'La presa será vaciada.', 'La presa fue vaciada.'],
    ['where', 'de', 'Er liegt bei Carrow.', 'Er liegt still.'],
    ['where', 'es', 'Está cerca de Carrow.', 'Está quieta.'],
    ['why', 'it', 'Ha ceduto a causa di una crepa.', 'Ha ceduto una crepa.'],
    ['when', 'it', 'Ha ceduto ieri.', 'Ha ceduto.'],
    ['howMany', 'it', 'Sono partiti in venti.', 'Sono partiti.'],
    ['next', 'it', 'La diga sarà svuotata.', 'La diga è vuota.'],
  ])('knows what tells %s in %s', (kind, lang, told, untold) => {
    expect(answersKind(kind, told, lang)).toBe(true);
    expect(answersKind(kind, untold, lang)).toBe(false);
  });
});

describe('questionWords', () => {
  it.each<[string, LangTag, string[]]>([
    ['What happened?', 'en', []],
    ['Que s’est-il passé ?', 'fr', []],
    ['Was ist passiert?', 'de', []],
    ['¿Qué pasó?', 'es', []],
    ['What happened in der Talsperre?', 'de', ['talsperr']],
    ['Was the war in the text?', 'en', ['war']],
    ['Has the son been found?', 'en', ['son', 'found']],
    ['Wer hat die Talsperre gebaut?', 'en', ['talsperr', 'gebaut']],
    ['¿Quién construyó el embalse?', 'fr', ['construyo', 'embals']],
  ])('keeps the subject of %s', (question, lang, words) => {
    expect(questionWords(question, lang)).toEqual(words);
  });
});

describe('PANEL_LANGUAGES', () => {
  it('are those of the locale files', () => {
    expect([...PANEL_LANGUAGES].sort()).toEqual(readdirSync('public/_locales').sort());
  });
});
