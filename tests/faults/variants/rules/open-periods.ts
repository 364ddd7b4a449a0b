import type { Rule } from '../variant.ts';

export const openPeriods: Rule = {
  does: 'gives the start of the service and no end',
  source: 'IHE ITI TF-3 4.2.3.2: serviceStopTime is R2, known only if the source knew it',
  data: (holdings) => ({
    ...holdings,
    resources: holdings.resources.map((resource) => {
      if (resource.resourceType !== 'DocumentReference') return resource;
      const { context } = resource;
      if (context?.period?.start === undefined) return resource;
      return { ...resource, context: { ...context, period: { start: context.period.start } } };
    }),
  }),
};
