import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultOf } from '../../scripts/check-links.mjs';

const server = createServer((request, response) => {
  if (request.url === '/slow') return;
  if (request.url === '/moved') response.writeHead(301, { location: '/there' });
  else if (request.url === '/given-up') response.writeHead(302, { location: '/' });
  else response.writeHead(request.url === '/gone' ? 404 : 200);
  response.end('words');
});
let at = '';

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address of a source', () => {
  test.each(['/there', '/moved', '/'])('%s opens', async (path) => {
    expect(await faultOf(`${at}${path}`)).toBeUndefined();
  });

  test('that is gone says its status', async () => {
    expect(await faultOf(`${at}/gone`)).toBe('answers 404');
  });

  test('that only leads to a front page is none', async () => {
    expect(await faultOf(`${at}/given-up`)).toContain('front page');
  });

  test('that never answers is given up', async () => {
    expect(await faultOf(`${at}/slow`, 50)).toBe('does not open (TimeoutError)');
  });
});
