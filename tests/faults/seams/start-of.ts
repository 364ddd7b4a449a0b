import type { Period, Resource } from 'fhir/r4.js';

/** When the study of a list entry began, as text; empty when it does not say. */
export function startOf(resource: Resource | undefined): string {
  const { started, effectivePeriod, context } = (resource ?? {}) as {
    started?: string;
    effectivePeriod?: Period;
    context?: { period?: Period };
  };
  return started ?? effectivePeriod?.start ?? context?.period?.start ?? '';
}
