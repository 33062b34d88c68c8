/** Sites that carry other outlets' articles under their own addresses: the outlet is the one that they name. */
const PORTAL =
  /(?:^|\.)(?:msn\.com|news\.google\.[a-z.]{2,6}|apple\.news|newsbreak\.com|smartnews\.com|(?:news\.|actualites\.|nachrichten\.|noticias\.)?(?:yahoo\.com|aol\.com)|yahoo\.co\.jp)$/;
/** "Reuters on MSN", "Le Figaro via Yahoo Actualités". */
const ON_PORTAL = /\s+(?:on|via|sur|auf|en|bei)\s+(?:MSN|Yahoo|AOL|Google|Apple|NewsBreak|SmartNews)\b.*$/iu;
const PORTAL_NAME = /^(?:MSN|Yahoo!?|AOL|Google News|Google Actualités|Apple News|NewsBreak|SmartNews)\b/iu;

interface Published {
  outlet: string;
  domain: string;
}

/** The outlet behind a portal, by the name that the portal gives; as it was for all others. */
export function behindPortal({ outlet, domain }: Published): Published {
  const carried = outlet.replace(ON_PORTAL, '').trim();
  if (!PORTAL.test(domain)) return { outlet: carried || outlet, domain };
  return PORTAL_NAME.test(carried) ? { outlet, domain } : { outlet: carried, domain: '' };
}
