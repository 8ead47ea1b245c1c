// The entry of `npm start`, `npm stop`, `npm run clock`. Plain JavaScript, because it must run on whatever Node
// the machine has (20 or later); it sees to the dependencies and hands over to the project's own Node 24.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepareDependencies, projectNode } from './prepare.mjs';

const command = process.argv[2];
const commands = { start: './start.ts', stop: './stop.ts', clock: './clock-command.ts' };

if (command === undefined || !(command in commands)) {
  console.error('Use npm start, npm stop or npm run clock.');
  process.exit(2);
}

const trouble = await prepareDependencies();
if (trouble) {
  console.error(`✗ ${trouble}`);
  process.exit(1);
}

const script = fileURLToPath(new URL(commands[command], import.meta.url));
const child = spawn(projectNode, ['--no-warnings', script, ...process.argv.slice(3)], { stdio: 'inherit' });
// Ctrl-C reaches the child too (same terminal); this process only has to outlive it and pass its answer on.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
}
child.on('exit', (code) => process.exit(code ?? 1));
