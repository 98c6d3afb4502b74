import { execFileSync } from 'node:child_process';

/** Builds the program once: the command-line tests run it as a user would. */
export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
