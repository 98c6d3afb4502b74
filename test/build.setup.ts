import { execFileSync } from 'node:child_process';

/**
 * Builds the program once: the command-line tests run it as a user would.
 * `NEWSFACTS_NO_BUILD=1` skips that, for a quick loop over unit tests.
 */
export default function setup(): void {
  if (process.env.NEWSFACTS_NO_BUILD === '1') return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
