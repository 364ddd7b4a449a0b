/** Below the folder of a data set: what a candidate answered while it was loaded, a file for each request. */
export const answersFolder = 'answers';

/**
 * What curl prints of a request (`--write-out`). Its exit code is not enough: a redirect to a login, and a
 * gateway that answers 200 with a page of its own, end with 0.
 */
export const statusOf = (what: string): string => `%{http_code} %{content_type} ${what}\\n`;
