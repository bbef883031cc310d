import type { GuideRequest } from './guide';
import { headersOf } from './headers-of';

/** A request as a TypeScript module without packages; Node 24, Deno and Bun run it as it is. */
export function asTypeScript(request: GuideRequest, baseUrl: string): string {
  const address = literal(baseUrl + request.path);
  return request.everyPage ? everyPage(address) : once(request, address);
}

function once(request: GuideRequest, address: string): string {
  const options = [
    ...(request.method ? [`  method: ${literal(request.method)},`] : []),
    ...(Object.keys(headersOf(request)).length > 0 ? [`  headers: ${nested(headersOf(request))},`] : []),
    ...(request.body === undefined ? [] : [`  body: JSON.stringify(${nested(request.body)}),`]),
  ];
  return [
    options.length > 0 ? `const response = await fetch(${address}, {\n${options.join('\n')}\n});` : `const response = await fetch(${address});`,
    'if (!response.ok) throw new Error(await response.text());',
    request.text ? 'console.log(await response.text());' : 'console.log(JSON.stringify(await response.json(), null, 2));',
  ].join('\n');
}

const everyPage = (address: string): string => `const address = new URL(${address});
for (;;) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(await response.text());
  const page = await response.json();
  console.log(JSON.stringify(page, null, 2));
  if (page.next_cursor === null) break;
  address.searchParams.set("cursor", page.next_cursor);
}`;

const literal = (value: unknown): string => JSON.stringify(value);
const nested = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
