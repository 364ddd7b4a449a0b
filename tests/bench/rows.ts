import type { Row } from './row.ts';
import { guide } from './rows/guide.ts';
import { growth } from './rows/growth.ts';
import { memory } from './rows/memory.ts';
import { seeded } from './rows/seeded.ts';
import { validation } from './rows/validation.ts';
import { validationMemory } from './rows/validation-memory.ts';
import { wado } from './rows/wado.ts';

/** The rows in the order they are measured; one whose feature does not exist yet is not here. */
export const rows: readonly Row[] = [
  guide,
  wado,
  memory,
  seeded,
  growth,
  validation,
  validationMemory,
];
