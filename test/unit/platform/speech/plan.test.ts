import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../utils/core/brief/types';
import type { LangTag } from '../../../../utils/core/text/lang-tag';
import { LONGEST_PIECE_CHARS, speechPieces } from '../../../../utils/platform/speech/pieces';
import { planSpeech } from '../../../../utils/platform/speech/plan';
import { chooseVoice } from '../../../../utils/platform/speech/voices';
import { expectLinear } from '../../../support/growth';
import { anyTag } from '../../../support/lang';
import { aBrief } from '../../../support/run';

const words = { context: 'Contexte de l’IA.', notFound: 'Non trouvé :', lang: 'fr' as const };
const options = { headline: 'Dam closed', lang: 'en' as const, articleLang: 'en' as const, hideNotFound: false };
const lost: Statement = {
  text: 'Nine died.',
  origin: 'article',
  citations: [[1, 1]],
  check: { verdict: 'notFound', findings: [], score: 0 },
};

describe('what is read aloud', () => {
  it('is headline, standfirst, story and context, which is announced', () => {
    const brief = aBrief({ context: [{ text: 'Dams age.', origin: 'ai', citations: [] }] });
    expect(planSpeech(brief, words, options).map(({ part, text, lang }) => [part, text, lang])).toEqual([
      ['headline', 'Dam closed', 'en'],
      ['standfirst', 'The dam was closed on Monday.', 'en'],
      ['story', 'Engineers found 12 cracks.', 'en'],
      ['announcement', 'Contexte de l’IA.', 'fr'],
      ['context', 'Dams age.', 'en'],
    ]);
    expect(planSpeech(aBrief(), words, options).map(({ part }) => part)).not.toContain('announcement');
  });

  it('is the head of a sentence, too, which may change its sense', () => {
    const claim: Statement = { text: 'The dam burst.', head: 'CLAIM', origin: 'article', citations: [[1, 1]] };
    const plan = planSpeech(aBrief({ story: [claim] }), words, options).map(({ part, text }) => [part, text]);
    expect(plan.slice(-2)).toEqual([
      ['announcement', 'CLAIM'],
      ['story', 'The dam burst.'],
    ]);
  });

  it('has sentences picked from an article in another language in that language', () => {
    const picked: Statement = { text: 'Le barrage est fermé.', origin: 'article', citations: [[1, 1]], by: 'instant' };
    const brief = aBrief({ story: [...aBrief().story, picked], filled: ['headline'] });
    const plan = planSpeech(brief, words, { ...options, articleLang: 'fr' });
    expect(plan.map(({ text, lang }) => [text, lang])).toEqual([
      ['Dam closed', 'fr'],
      ['The dam was closed on Monday.', 'en'],
      ['Engineers found 12 cracks.', 'en'],
      ['Le barrage est fermé.', 'fr'],
    ]);
  });

  it('tells a listener what a reader sees: that a statement was not found', () => {
    const brief = aBrief({ story: [lost] });
    expect(
      planSpeech(brief, words, options)
        .map(({ text }) => text)
        .slice(-2),
    ).toEqual(['Non trouvé :', 'Nine died.']);
    const hidden = planSpeech(brief, words, { ...options, hideNotFound: true });
    expect(hidden.map(({ text }) => text)).toEqual(['Dam closed', 'The dam was closed on Monday.']);
  });

  it('has nothing empty in it', () => {
    const brief = aBrief({ standfirst: [], story: [{ text: ' ', origin: 'article', citations: [] }] });
    expect(planSpeech(brief, words, { ...options, headline: '' })).toEqual([]);
  });
});

describe('pieces for a voice', () => {
  it('are the sentence where it is short', () => expect(speechPieces(' The dam leaks. ')).toEqual(['The dam leaks.']));

  it.each([
    ['with commas', `${'The dam, which leaks, was closed, '.repeat(12)}again.`],
    ['without any', `${'word '.repeat(120)}end`],
    ['without spaces', '水'.repeat(500)],
    ['of pairs', '😀'.repeat(300)],
    ['of figures', `${'1,500 and 2,300 '.repeat(40)}.`],
  ])('are short and lose nothing: a text %s', (_, text) => {
    const pieces = speechPieces(text);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(LONGEST_PIECE_CHARS);
      expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      expect(piece).not.toMatch(/\d,$/);
    }
    expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });

  it('break where a voice pauses', () => {
    const text = `${'The engineers who looked at the foot of the dam '.repeat(2)}found cracks, and the county closed the road below it.`;
    expect(speechPieces(text)[0]).toMatch(/cracks,$/);
  });

  it('take time in proportion to the text', () => {
    expectLinear(
      (size) => 'a'.repeat(size),
      (text) => void speechPieces(text),
      20_000,
    );
  });
});

describe('the voice for a language', () => {
  const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
    name,
    lang,
    localService,
    default: isDefault,
  });
  const voices = [
    voice('Online', 'en-GB', false, true),
    voice('Sam', 'en_US'),
    voice('Marie', 'fr-FR', false),
    voice('Paul', 'fr-CA', false, true),
  ];
  it.each<[LangTag, string | undefined]>([
    ['en-GB', 'Sam'],
    ['en', 'Sam'],
    ['fr-FR', 'Marie'],
    ['fr', 'Paul'],
    ['de', undefined],
    [anyTag(''), undefined],
  ])('%s: %s', (lang, name) => expect(chooseVoice(voices, lang)?.name).toBe(name));
});
