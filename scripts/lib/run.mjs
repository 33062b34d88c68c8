import { spawn } from 'node:child_process';

/**
 * Runs a program to its end with its output on our standard error, so that standard output stays free for the caller.
 * Throws an Error of one sentence when it cannot start or fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<void>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    // On Windows npm and similar programs are .cmd files, which need a shell; our arguments are constants, so that is
    // safe.
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => reject(new Error(`Could not start ${command}: ${error.message}.`)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${signal ?? `status ${code}`}.`));
    });
  });
}
