/** What capture redacts, hidden once more: reports are passed on, and a run.json may come from elsewhere. */
const secret =
  /^(proxy-)?authorization$|^(set-)?cookie$|api-?key|token|secret|password|credential|session/i;

/** The value of a header as a report may show it. */
export function shownHeader(name: string, value: string): string {
  return secret.test(name) ? '[redacted]' : value;
}
