import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import { curlOf } from '../../../tools/exchange/curl.ts';
import type { ExchangeRecord } from '../../../tools/exchange/record.ts';
import { createRedactor } from '../../../tools/exchange/redact.ts';
import { closeAll, failing, http, reaching } from './candidate.ts';

describe('redaction', () => {
  afterEach(closeAll);

  const redactor = createRedactor([
    { Authorization: 'Bearer eyJhbGciOi.J9', 'X-Country-Pass': 'open-sesame' },
  ]);

  it('hides headers that carry secrets, by name and as configured', () => {
    expect(
      redactor.headers({
        authorization: 'Basic x',
        'proxy-authorization': 'x',
        cookie: 'a=b',
        'set-cookie': 'a=b',
        'x-api-key': 'x',
        'x-auth-token': 'x',
        'x-country-pass': 'x',
        accept: 'application/fhir+json',
      }),
    ).to.deep.equal({
      authorization: '[redacted]',
      'proxy-authorization': '[redacted]',
      cookie: '[redacted]',
      'set-cookie': '[redacted]',
      'x-api-key': '[redacted]',
      'x-auth-token': '[redacted]',
      'x-country-pass': '[redacted]',
      accept: 'application/fhir+json',
    });
  });

  it('hides secrets in URLs, forms, JSON, and wherever a configured value is echoed', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['https://a/b?access_token=abc&code=CT', 'https://a/b?access_token=[redacted]&code=CT'],
      ['https://me:pw@a/b', 'https://[redacted]@a/b'],
      [
        'grant_type=x&client_secret=s&client_assertion=t',
        'grant_type=x&client_secret=[redacted]&client_assertion=[redacted]',
      ],
      [
        '{"access_token": "a\\"b", "expires_in": 5}',
        '{"access_token": "[redacted]", "expires_in": 5}',
      ],
      ['{"access_token":"cut off', '{"access_token":"[redacted]"'],
      ['bad token eyJhbGciOi.J9, pass open-sesame', 'bad token [redacted], pass [redacted]'],
      ['{"code":"CT","system":"http://x"}', '{"code":"CT","system":"http://x"}'],
    ];
    for (const [found, wanted] of cases) expect(redactor.text(found)).to.equal(wanted);
  });

  it('leaves no secret in anything that is kept of an exchange', async () => {
    const { url } = await http((request, response) => {
      response.setHeader('set-cookie', 'session=topsecret');
      response.setHeader('content-type', 'text/plain');
      response.end(`you sent ${String(request.headers['x-pass'])} to ${request.url ?? ''}`);
    });
    const { fhir, exchanges } = reaching(url, { fhir: { headers: { 'X-Pass': 'topsecret' } } });
    const { text } = await fhir.get('Patient?access_token=topsecret');
    await fhir.request('POST', 'token', { body: 'client_secret=topsecret' });
    const error = await failing(
      reaching('http://127.0.0.1:1', { fhir: { headers: { 'X-Pass': 'topsecret' } } }).fhir.get(
        'Patient?access_token=topsecret',
      ),
    );
    expect(text).to.include('topsecret');
    expect(exchanges).to.have.length(2);
    expect(JSON.stringify(exchanges) + error.message).not.to.include('topsecret');
  });
});

describe('the curl line', () => {
  const record: ExchangeRecord = {
    id: 1,
    method: 'GET',
    url: 'https://a/fhir/Patient?identifier=x%7C1&access_token=[redacted]',
    requestHeaders: {
      accept: 'application/fhir+json',
      'accept-encoding': 'identity',
      authorization: '[redacted]',
      'sec-fetch-mode': 'cors',
      'x-name': "O'Neill",
    },
    status: 200,
    responseHeaders: { 'content-type': 'application/fhir+json' },
    wireBytes: 0,
    timings: {},
    started: '2026-01-01T00:00:00.000Z',
  };

  it('sends the exchange again', () => {
    expect(curlOf(record)).to.equal(
      "curl --silent --show-error --globoff --include --header 'accept: application/fhir+json' " +
        `--header 'authorization: '"$AUTHORIZATION" --header 'x-name: O'\\''Neill' ` +
        `'https://a/fhir/Patient?identifier=x%7C1&access_token='"$ACCESS_TOKEN"`,
    );
  });

  it('keeps images off the terminal, and says method and body where curl would not guess', () => {
    const dicom = {
      ...record,
      responseHeaders: { 'content-type': 'multipart/related; boundary=b' },
    };
    expect(curlOf(dicom)).to.include('--dump-header - --output answer.bin');
    expect(curlOf({ ...record, method: 'HEAD' }))
      .to.include('--head')
      .and.not.include('--include');
    expect(curlOf({ ...record, method: 'DELETE' })).to.include('--request DELETE');
    const post = curlOf({ ...record, method: 'POST', requestBody: 'a=1&client_secret=[redacted]' });
    expect(post)
      .to.include(`--data-raw 'a=1&client_secret='"$CLIENT_SECRET"`)
      .and.not.include('--request');
  });

  it('is read by a shell as it was meant', function () {
    if (process.platform === 'win32') this.skip();
    const line = curlOf({ ...record, requestBody: 'two\nlines, $HOME, `id`, "q", \'q\'' });
    const words = execFileSync(
      'sh',
      ['-c', `for word in ${line}; do printf '%s\\0' "$word"; done`],
      {
        env: { AUTHORIZATION: 'Bearer a b', ACCESS_TOKEN: 'tok' },
        encoding: 'utf8',
      },
    ).split('\0');
    expect(words).to.include.members([
      'authorization: Bearer a b',
      "x-name: O'Neill",
      'two\nlines, $HOME, `id`, "q", \'q\'',
      'https://a/fhir/Patient?identifier=x%7C1&access_token=tok',
    ]);
  });
});
