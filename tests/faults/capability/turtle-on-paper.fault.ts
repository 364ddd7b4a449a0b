import type { Fault } from '../fault.ts';
import { stating } from '../seams/capability-statement.ts';

export default {
  name: 'turtle-on-paper',
  seam: 'handler',
  says: 'The statement lists Turtle as its library could write it; who asks for it gets JSON.',
  violates: ['CAP-04/formats'],
  answers: 'content',
  fhir: (handler) =>
    stating((statement) => ({ ...statement, format: [...statement.format, 'text/turtle'] }))(
      (request) => {
        if (request.headers.get('accept')?.includes('turtle') !== true) return handler(request);
        const headers = new Headers(request.headers);
        headers.set('accept', 'application/fhir+json');
        return handler(new Request(request, { headers }));
      },
    ),
} satisfies Fault;
