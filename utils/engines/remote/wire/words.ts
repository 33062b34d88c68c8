/*
 * The words by which endpoints name their errors, as patterns: each has its own wording, and some say all with one
 * status. They stand for kinds of fault, whoever the endpoint is.
 */

/** A prompt longer than the model's context. */
export const TOO_LONG =
  /context.{0,20}(?:length|window|size|limit)|maximum (?:context|prompt|input|sequence|token)|too many (?:input |prompt |total )?tokens|too long for|exceeds? (?:the )?(?:available|maximum|model|limit of \d+ tokens)|(?:prompt|input|request|messages?|text|content|tokens?|sequence|query).{0,40}(?:too (?:long|large|big)|longer than|exceed)|n_ctx|max_?(?:model|seq|input|prompt|total)_?len|max_(?:new|input|total|position)_|exceed\w*.{0,40}(?:token|length|context)|reduce (?:the|your).{0,30}(?:length|size|prompt|messages|input)|range of (?:input|prompt)|payload too large|entity too large|超长|超过|过长|超出|上下文/i;

/** A limit of tokens by the minute that one request alone exceeds: what fits, and what was asked for. */
export const PER_MINUTE = /limit\W{0,4}(\d[\d,._]{2,12}).{0,60}?requested\W{0,4}(\d[\d,._]{2,12})/is;

/** No money left, or a plan that does not cover the request. */
export const NO_CREDIT =
  /insufficient.?(?:quota|balance|credit|funds?|account)|credit balance|billing|payment|exceeded your current quota|out of (?:credits?|funds|quota)|(?:key|spend\w*|usage|monthly|weekly|credit|budget|account) (?:limit|quota|cap).{0,12}(?:exceeded|reached|exhausted)|(?:exceeded|over) (?:your |the )?(?:budget|spend)|budget.{0,12}exceeded|balance.{0,30}(?:insufficient|not enough|too low|negative|depleted|exhausted|empty|zero)|(?:not enough|no|more|purchased?|add|buy) (?:\w+ )?credits?|arrear|overdue|recharge|top.?up|requires? (?:a |an )?(?:\w+ )?subscription|upgrade (?:your|for access|to a|plan)|trial.{0,20}(?:expired|ended|over)|prepaid|余额|欠费|充值/i;

/** The content of article or answer is held back. */
export const FILTERED =
  /content.?(?:filter|policy|policies|management|exists? risk|moderation|inspection|restriction|safety)|data.?inspection|inappropriate|\bflagged\b|moderation|safety (?:system|setting|filter|polic|reason|guard)|responsible.?ai|violat\w*.{0,40}(?:polic|terms|guideline|usage|safety)|(?<!case.)\bsensitive\b|prohibited.?content|blocked (?:by (?:our|the|content|safety|moderation|azure|google|policy)|due to)|high.?risk|risk.?control|censor|guardrail|unsafe|harmful|敏感|违规|不安全|审核|不当/i;

/** Too many requests; they are accepted again later. */
export const RATE =
  /rate.?limit|too many (?:concurrent )?(?:requests|connections)|(?:requests?|tokens?|queries) (?:per|a|\/) ?(?:sec|min|hour|day)|\b[rt]p[md]\b|throttl|slow.?down|quota|concurren|resource.?exhausted|限流|频率|请求过多|请求数|并发/i;
/** A limit that ends by itself: by the minute or day, or with a time to wait. */
export const COMES_BACK = /try (?:again )?in \d|(?:retry|wait).{0,12}\d|per.?(?:minute|hour|day)|\b[rt]p[md]\b/i;

/** The model, or the machine for it, is being started: it will answer. */
export const LOADING =
  /(?:model|server|weights?|worker|instance|container|engine|replica|deployment|endpoint|pod).{0,60}(?:loading|starting|warming|initiali[sz]ing|spinning|booting|waking|not (?:yet )?ready|scal(?:ing|ed))|(?:loading|starting|warming|waking|spinning).{0,20}(?:model|weights?|up|server)|cold.?(?:start|boot)|still (?:loading|starting)|estimated.?time|正在加载/i;
export const NOT_LOADING =
  /fail|error (?:while |in )?load|could ?n[o']t|cannot|can't|unable|please load|no models? (?:is |are )?loaded|requires? more/i;

/** About the key. */
export const ABOUT_KEY =
  /api.?key|authenti|credential|invalid.{0,10}(?:(?<!_)token(?!s|_)|key)|unauthori[sz]ed|(?:access|bearer|auth\w*|secret).?(?:token|key)|login fail|not logged in|令牌|密钥|鉴权|身份验证|认证/i;

export const ABOUT_MODEL = /model|deployment|no endpoints found|模型/i;
/** The model is not there. */
export const NO_MODEL =
  /(?:model|deployment).{0,80}(?:not.{0,8} (?:found|exist|support|available|loaded|deployed|recogni[sz]ed|permitted|served)|does ?n[o']t exist|unknown|invalid|deprecated|decommissioned|retired|no longer|unavailable for)|(?:unknown|invalid|no such|unsupported|missing|unrecogni[sz]ed|not a valid) (?:\w+ )?(?:model|deployment)|no models? (?:is |are )?loaded|model_?not_?(?:found|exist\w*|supported|available)|no endpoints found|模型.{0,10}(?:不存在|不支持)/i;

/** Nothing is served at this path. */
export const NO_PATH =
  /unexpected (?:endpoint|url|path)|(?:invalid|unknown|unsupported|unrecogni[sz]ed) (?:url|route|path|endpoint|method|api)|no (?:such )?(?:route|handler|endpoint|resource)|cannot (?:post|get)|method not allowed|not found|page not found|404/i;

export const OVERLOADED = /overload|over.?capacity|unavailable|server.?(?:error|busy)|temporar|internal|upstream|繁忙/i;

/** Requests from pages and extensions are refused. */
export const ABOUT_CORS = /\bcors\b|cross.?origin|origin.{0,30}(?:not allowed|forbidden|refused)/i;

/** Why a request is refused although its key is good: a region, a project's rights, a setting of privacy. */
export const NOT_ALLOWED =
  /data.?policy|privacy|region|country|territory|location is not supported|terms of service|not verified/i;
