import { step } from '../lib/steps.mjs';

/**
 * Has Mozilla's linter read the packed extension.
 * @throws {Error} with what it says, where that is an error or a warning
 */
export async function lintFirefox(zip: string): Promise<void> {
  const { output } = await step('addons-linter', ['--output=json', zip], { quiet: true });
  const found = countsOf(output);
  if (!found || found.errors > 0 || found.warnings > 0)
    throw new Error(`Mozilla’s linter does not take the Firefox zip:\n${output}`);
}

/** The counts of the linter's JSON; null where there is none. */
function countsOf(output: string): { errors: number; warnings: number } | null {
  try {
    const { summary } = JSON.parse(output.slice(output.indexOf('{')));
    return { errors: Number(summary.errors), warnings: Number(summary.warnings) };
  } catch {
    return null;
  }
}
