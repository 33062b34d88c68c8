/* The parts of the core that the bench of engines uses, bundled for Node. */

export { extract } from '../../../utils/core/article/extract';
export { createLineParser } from '../../../utils/core/brief/parser/lines';
export { formLines } from '../../../utils/core/brief/prompts/form';
export { formGrammar } from '../../../utils/core/brief/prompts/grammar';
export { smallPrompt } from '../../../utils/core/brief/prompts/small-prompt';
export { keyBrief } from '../../../utils/core/instant/key-brief';
export { createChecker } from '../../../utils/core/run/checking';
