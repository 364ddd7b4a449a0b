#!/usr/bin/env node
// The `bin`: registers tsx, so that `npx ncpeh …` works in a clone without a build step.
const tsx = await import('tsx/esm/api').catch(() => undefined);
if (tsx === undefined) {
  console.error(
    'The dependencies are not installed. Run `npm ci` here first; `npm start` does it too.',
  );
  process.exit(2);
}
tsx.register();
await import('./cli.ts');
