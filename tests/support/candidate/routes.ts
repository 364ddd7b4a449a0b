import type { Target } from '../../../tools/exchange/target.ts';
import type { Binding, DocumentClass } from '../../../tools/verdict/check.ts';
import { NotApplicable } from '../../../tools/verdict/outcome.ts';

/**
 * The route by which a class is reached when any will do: the first one declared, resources before
 * documents because their entries carry more.
 */
export function anyRoute(target: Target, documentClass: DocumentClass): Binding {
  const declared = target.declares[documentClass];
  const route = (['resources', 'documents'] as const).find((one) => declared.includes(one));
  if (route === undefined) throw new NotApplicable(`No route to ${documentClass} is declared.`);
  return `${documentClass}.${route}`;
}
