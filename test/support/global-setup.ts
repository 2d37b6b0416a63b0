import { execFileSync } from 'node:child_process';

/** Tests that start the program as a process of its own run `dist/`, so it is built once, first. */
export default function setup(): void {
  execFileSync('npx', ['tsc'], { stdio: 'inherit' });
}
