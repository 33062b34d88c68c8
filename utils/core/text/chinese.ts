/*
 * Frequent characters of which the simplified form is no character of traditional texts, and the other way round, in
 * the same order.
 */
const SIMPLIFIED =
  '们这来时说国对学会为过还经种现头体点关开长门问间见车东马义乐书买产亲亿从众优传伤伦伟仅务动劳势华协单卖卫厂厅历压县' +
  '参双变叶号员响团园围图圆场坏块坚报执扩担拥择挥损换据断无旧显晓术机权条极构标样树桥检楼欢欧气汉汇沟泽洁济测浓涨湾满热';
const TRADITIONAL =
  '們這來時說國對學會為過還經種現頭體點關開長門問間見車東馬義樂書買產親億從眾優傳傷倫偉僅務動勞勢華協單賣衛廠廳歷壓縣' +
  '參雙變葉號員響團園圍圖圓場壞塊堅報執擴擔擁擇揮損換據斷無舊顯曉術機權條極構標樣樹橋檢樓歡歐氣漢匯溝澤潔濟測濃漲灣滿熱';

const simplified = new Set(SIMPLIFIED);
const traditional = new Set(TRADITIONAL);

/** Fewest characters that tell the script, and how many of the one there are for each of the other. */
const FEWEST_CHARS = 3;
const CLEAR_FACTOR = 3;

/** The script of a Chinese text; null where it is too short or in both. */
export function chineseScript(text: string): 'Hans' | 'Hant' | null {
  const [hans, hant] = [simplified, traditional].map(
    (own) => [...text].filter((character) => own.has(character)).length,
  );
  if (hans === undefined || hant === undefined) return null;
  if (hans >= FEWEST_CHARS && hans > CLEAR_FACTOR * hant) return 'Hans';
  return hant >= FEWEST_CHARS && hant > CLEAR_FACTOR * hans ? 'Hant' : null;
}
