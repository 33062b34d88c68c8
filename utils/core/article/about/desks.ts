import { folded } from '../../text/fold';
import { isAgency } from './agency';

/** Words in the names of outlets, desks and agencies, which a byline may give instead of people. */
export const DESK =
  /(?:^|\P{L})(?:news\p{L}{0,4}|daily|press\p{L}?|presse\p{L}{0,8}|agency|agencies|agenc[ei]e?s?|agencias?|agentur\p{L}*|redaktion\p{L}*|\p{L}*redaktion|redaktsioon|redaktionen|redakcj[ai]|redakce|redakcija|redacc?i[oóò]n|redazione|rédaction|redactie|redaksjonen|redaktionen|redaksi|toimitus|ritstjórn|szerkesztőség|redacția|редакци[яі]|редакция|редакція|σύνταξη|σύνταξης|haber merkezi|servisi|ajansı|تحرير|التحرير|وكالات|מערכת|डेस्क|ब्यूरो|กองบรรณาธิการ|staff|team|desk|bureau|media|gazette|times|tribune|telegram|herald|magazine?|online|tv|radio|admin|administrator|webmaster|editors|editorial|nachrichten|nieuws|web|digital|correspondents|reporters|agences|contributors?|service)(?:$|\P{L})|(?:编辑部|編集部|編輯部|報道部|通信|通訊社|通讯社|新聞|新闻|뉴스|신문|편집국|온라인)/iu;

/**
 * True when a name in a byline is that of a desk, an agency or the outlet itself. `site` is the outlet's name, folded.
 */
export function isDesk(name: string, site: string): boolean {
  const bare = folded(name);
  if (DESK.test(name) || isAgency(name) || bare === site) return true;
  return (site.length > 3 && bare.includes(site)) || (bare.length > 3 && site.includes(bare));
}
