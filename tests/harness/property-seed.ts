import fc from 'fast-check';

/**
 * One seed for every property test: a change fails by its own doing, not by a draw.
 * SEED=7 draws others, FUZZ=100 (hostile.test.ts) draws more.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20231101) });
