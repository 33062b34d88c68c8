import { francAll } from 'franc-min';
import { describe, expect, it } from 'vitest';
import { languageScores } from '../../../../utils/core/text/trigrams';

const TEXTS = [
  'The council voted on Monday to build a new bridge across the river, whatever the critics say; it costs $12.5m.',
  'Le conseil a voté lundi la construction d’un nouveau pont sur la rivière, malgré les critiques.',
  'Rada miasta zdecydowała w poniedziałek o budowie nowego mostu na rzece, mimo krytyki.',
  'Hội đồng đã bỏ phiếu hôm thứ Hai để xây một cây cầu mới bắc qua sông.',
  'Городской совет проголосовал в понедельник за строительство нового моста через реку.',
  'وافق المجلس يوم الاثنين على بناء جسر جديد فوق النهر رغم الانتقادات',
  'नगर परिषद ने सोमवार को नदी पर एक नया पुल बनाने का निर्णय लिया',
  '市议会星期一投票决定在河上修建一座新桥',
  '市議会は月曜日に川に新しい橋を架けることを決めました',
  '시의회는 월요일 강에 새 다리를 건설하기로 했다',
  'Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα',
  'Die Brücke мост über den Fluss реку построят',
  'a',
  '12 345 !?',
  '😀😀😀',
  '',
];

describe('languageScores', () => {
  it.each(TEXTS.map((text) => [text]))('gives what franc gives: %s', (text) => {
    expect(languageScores(text)).toEqual(francAll(text, { minLength: 1 }));
  });

  it('reads no more of a long text than franc does', () => {
    const long = TEXTS.slice(0, 3).join(' ').repeat(20);
    expect(languageScores(long)).toEqual(francAll(long, { minLength: 1 }));
  });
});
