import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../utils/core/text/language';

const FRENCH = 'Le conseil a voté lundi la construction d’un nouveau pont sur la rivière, malgré les critiques.';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The council voted on Monday to build a new bridge across the river, whatever the critics say.'],
    ['fr', FRENCH],
    ['de', 'Der Stadtrat beschloss am Montag den Bau einer neuen Brücke über den Fluss, trotz aller Kritik.'],
    ['es', 'El ayuntamiento aprobó el lunes la construcción de un nuevo puente sobre el río, pese a las críticas.'],
    ['it', 'Il consiglio ha approvato lunedì la costruzione di un nuovo ponte sul fiume, nonostante le critiche.'],
    ['pt', 'A câmara aprovou na segunda-feira a construção de uma nova ponte sobre o rio, apesar das críticas.'],
    ['nl', 'De gemeenteraad besloot maandag tot de bouw van een nieuwe brug over de rivier, ondanks de kritiek.'],
    ['ar', 'وافق المجلس يوم الاثنين على بناء جسر جديد فوق النهر رغم الانتقادات'],
    ['zh', '市议会星期一投票决定在河上修建一座新桥'],
    ['ja', '市議会は月曜日に川に新しい橋を架けることを決めました'],
    ['ko', '시의회는 월요일 강에 새 다리를 건설하기로 했다'],
  ])('knows %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each(['', 'Hello', '12 345 678 910 1112 1314 1516', '!!! ???', 'https://x.y'])('does not guess at %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('answers within the candidates, whatever their region', () => {
    expect(detectLanguage(FRENCH, ['en-GB', 'fr-CA'])).toBe('fr');
    expect(detectLanguage(FRENCH, ['zh'])).toBeNull();
    expect(detectLanguage(FRENCH, [])).toBeNull();
  });
});
