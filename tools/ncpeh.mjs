#!/usr/bin/env node
// The `bin`: registers tsx, so that `npx ncpeh …` works in a clone without a build step.
import { register } from 'tsx/esm/api';

register();
await import('./cli.ts');
